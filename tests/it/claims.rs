//! The register of claims: shown statements with their sources, and withheld claims with reasons.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::{Command, Output};

use insta::assert_snapshot as is;
use sabar::cli::register;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use serde_json::Value;

use super::content::data;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");

fn prints(arguments: &[&str]) -> String {
    let Output { status, stdout, stderr } =
        Command::new(PROGRAM).arg("claims").args(arguments).output().unwrap();
    assert_eq!(status.code(), Some(0), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
}

fn register(arguments: &[&str]) -> Value {
    serde_json::from_str(&prints(&[&["--format", "json"], arguments].concat())).unwrap()
}

fn rows<'a>(register: &'a Value, name: &str) -> &'a [Value] {
    register[name].as_array().unwrap()
}

fn row<'a>(register: &'a Value, id: &str) -> &'a Value {
    rows(register, "statements").iter().find(|row| row["id"] == id).unwrap()
}

/// Returns the entry `id` under a heading, with `(words)` in place of its Italian text.
fn entry(text: &str, heading: &str, id: &str) -> String {
    let library = Library::built_in(Numerals::Locale);
    let words = library.localizer(library.find_language("it").unwrap());
    let all = register::statements(&library);
    let said =
        all.iter().find(|it| it.statement.message == id).map(|it| words.statement(it.statement));
    let said = sabar_text::plain(&said.unwrap_or_default());
    let lines = text.lines().skip_while(|line| line.trim() != heading).skip(1);
    let mut lines = lines.skip_while(|line| !line.trim().starts_with(id));
    let first = lines.next().unwrap();
    let body = lines.take_while(|line| line.starts_with("      "));
    let body = body.map(|line| if line.trim() == said { "      (words)" } else { line });
    std::iter::once(first).chain(body).collect::<Vec<_>>().join("\n")
}

#[test]
fn entries_have_text_standing_sources_and_place() {
    let text = prints(&["--lang", "it"]);
    is!(entry(&text, "microbotox, summary", "microbotox-summary-session"), @r"
    microbotox-summary-session (mb-session)
      stated; ar line 9
      (words)
    ");
    is!(entry(&text, "microbotox, timeline", "safety-timeline-drive"), @r"
    safety-timeline-drive
      label; label
      (words)
    ");
    is!(entry(&text, "wearing-off, summary", "wearing-off-summary-lasts-ask"), @r"
    wearing-off-summary-lasts-ask
      silent; no source
      (words)
    ");
    is!(entry(&text, "wearing-off, withheld from patients", "wo-drugs"), @r"
    wo-drugs
      withheld; id line 37
      claim: Anticholinesterase medicines act against the toxin.
      reason: Prescription medicines with serious effects; a label lists them among those to use with caution.
      shown instead: safety-summary-no-medicine, safety-checklist-medicines
    ");
}

#[test]
fn the_register_is_in_the_requested_language() {
    let register = register(&["--lang", "id"]);
    assert_eq!(register["language"], "id");
    let library = Library::built_in(Numerals::Locale);
    let words = library.localizer(library.find_language("id").unwrap());
    let title = words.get("safety-emergency-vision");
    assert_eq!(row(&register, "safety-emergency-vision")["words"], title);
}

#[test]
fn json_has_the_same_entries() {
    let register = register(&["--lang", "it"]);
    let mut lasts = row(&register, "microbotox-summary-remember-lasts").clone();
    let said = lasts.as_object_mut().unwrap().remove("words").unwrap();
    is!(lasts, @r#"{"fact":"mb-lasts","id":"microbotox-summary-remember-lasts","shown":[{"review":"missing","step":"summary","treatment":"microbotox"},{"review":"missing","step":"takeaway","treatment":"microbotox"}],"sources":[{"document":"ar","lines":[7]},{"document":"it","lines":[6]}],"standing":"agreed"}"#);
    assert!(prints(&["--lang", "it"]).contains(said.as_str().unwrap()));
    // Statements of the label layer are shown in several treatments.
    let shown = rows(row(&register, "safety-timeline-drive"), "shown");
    let shown: Vec<_> =
        shown.iter().map(|it| format!("{} {}", it["treatment"], it["step"])).collect();
    is!(shown.join("\n"), @r#"
    "microbotox" "timeline"
    "microbotox" "takeaway"
    "classic" "timeline"
    "classic" "takeaway"
    "wearing-off" "timeline"
    "wearing-off" "takeaway"
    "#);
}

#[test]
fn every_message_with_a_statement_is_in_the_register() {
    let library = Library::built_in(Numerals::Locale);
    let known: BTreeSet<&str> = register::statements(&library)
        .iter()
        .map(|claim| claim.statement.message.as_str())
        .collect();
    for index in 0..library.treatments() {
        for statement in library.treatment(index).statements() {
            assert!(known.contains(statement.message.as_str()), "{}", statement.message);
        }
    }
    assert_eq!(register::emergency_signs(&library).len(), 10);
}

#[test]
fn only_used_statements_of_the_label_layer_have_places() {
    let library = Library::built_in(Numerals::Locale);
    let taken: BTreeSet<&str> = (0..library.treatments())
        .flat_map(|index| {
            let treatment = library.treatment(index);
            treatment.statements().chain(&treatment.ask)
        })
        .map(|statement| statement.message.as_str())
        .collect();
    for claim in register::statements(&library) {
        let is_taken = taken.contains(claim.statement.message.as_str());
        assert_eq!(!claim.shown.is_empty(), is_taken, "{}", claim.statement.message);
    }
}

/// The register has every withheld claim of the list of facts with a reason, and none of them is
/// shown.
#[test]
fn everything_withheld_is_in_the_register_with_its_reason() {
    let facts = fs::read_to_string(data("facts.tsv")).unwrap();
    let expected: BTreeMap<&str, &str> =
        facts.lines().filter_map(|row| row.strip_suffix("\twithheld")?.split_once('\t')).collect();
    let register = register(&[]);
    let mut found = BTreeMap::new();
    for row in rows(&register, "withheld") {
        assert!(!row["reason"].as_str().unwrap().is_empty());
        assert!(!row["claim"].as_str().unwrap().is_empty());
        let mut sources = Vec::new();
        for source in rows(row, "sources") {
            for line in rows(source, "lines") {
                sources.push(format!("{}:{line}", source["document"].as_str().unwrap()));
            }
        }
        found.insert(row["fact"].as_str().unwrap(), sources.join(" "));
    }
    let found: BTreeMap<&str, &str> = found.iter().map(|(k, v)| (*k, v.as_str())).collect();
    assert_eq!(found, expected);
    assert_eq!(found.len(), 7);
}

#[test]
fn staff_get_the_withheld_claims_from_the_library() {
    let library = Library::built_in(Numerals::Locale);
    let listed = register::withheld(&library).into_iter().map(|it| {
        format!("{} {}: {} {}\n", it.treatment, it.claim.fact, it.claim.claim, it.claim.reason)
    });
    is!(listed.collect::<String>(), @r"
    microbotox mb-praise: It is the newest innovation and is becoming known all over the world. Promotion, not education.
    classic bt-shorter-alcohol: Alcohol makes the effect shorter. No evidence; it favours bruising and is a harm in itself.
    classic bt-shorter-fever: An infection with fever, or antibiotics, makes the result shorter and weaker. Labels warn that some antibiotics make the effect stronger.
    wearing-off wo-alcohol: Alcohol makes it wear off sooner. No evidence; it favours bruising and is a harm in itself.
    wearing-off wo-drugs: Anticholinesterase medicines act against the toxin. Prescription medicines with serious effects; a label lists them among those to use with caution.
    wearing-off wo-eyes: Around the eyes the same methods work, done gently and with the eyes protected. Trying it at home could harm the eyes.
    wearing-off wo-not-forced: Fever and antibiotics shorten the effect, though they are never used to force it. Labels warn that some antibiotics make the effect stronger.
    ");
}

#[test]
fn every_document_is_described() {
    let register = register(&["--lang", "it"]);
    for document in rows(&register, "documents") {
        assert!(document["kind"].is_string() && document["about"].is_string(), "{document}");
        assert!(!document["words"].as_str().unwrap().is_empty());
    }
    let text = prints(&["--lang", "it"]);
    let documents = text.split("MICROBOTOX").next().unwrap();
    // Names, files and notes of the clinic, without the text.
    let lines = documents.lines().filter(|line| line.contains(": ") || line.contains('.'));
    is!(lines.collect::<Vec<_>>().join("\n"), @r#"
    ar: clinic, in "ar", 12 lines, 000_0624103eed681c97.txt
      A clinic's explainer on Microbotox, written to the patient. It praises the treatment; it names no studies.
    it: magazine, in "it", 6 lines, 001_ebb72589f651f844.txt
      A magazine piece on microtox. It retells a review by dermatologists; the review itself is not at hand.
    id: specialist, in "id", 92 lines, 004_1c59a6e72f83701b.txt
      A plastic surgeon on how Botox wears off or is removed from the face. It names no studies.
    label: label
      Published safety information of the medicine's label. A clinic checks it against the current label of the product it uses.
    "#);
}

#[test]
fn reviews_stand_with_their_treatment() {
    let folder = tempfile::tempdir().unwrap();
    let content = ["--content", folder.path().to_str().unwrap(), "--today", "2026-11-21"];
    let sign = ["review", "microbotox", "--lang", "it", "--by", "Somebody", "--role", "nurse"];
    let until = ["--until", "2026-12-31"];
    let output = Command::new(PROGRAM).args(content).args(sign).args(until).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let text = prints(&content);
    let reviews = text.split("MICROBOTOX\n\n").nth(1).unwrap().split("\n\n").next().unwrap();
    is!(reviews, @r#"
    not reviewed in "ar"
    not reviewed in "id"
    reviewed in "it" by Somebody, nurse, on 2026-11-21, until 2026-12-31
    "#);
    let register = register(&content);
    is!(rows(&register, "reviews")[2], @r#"{"by":"Somebody","language":"it","on":"2026-11-21","role":"nurse","state":"current","treatment":"microbotox","until":"2026-12-31"}"#);
    let shown = rows(row(&register, "microbotox-summary-session"), "shown");
    assert_eq!(shown[0]["review"], "current");
    let late = register_on("2027-01-01", folder.path().to_str().unwrap());
    let shown = rows(row(&late, "microbotox-summary-session"), "shown");
    assert_eq!(shown[0]["review"], "expired");
}

fn register_on(today: &str, folder: &str) -> Value {
    register(&["--content", folder, "--today", today])
}
