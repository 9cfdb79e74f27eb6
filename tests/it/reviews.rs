//! Reviews: somebody reads a treatment in one language and signs it; later changes are noticed.

mod bound;
mod required;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::rc::Rc;

use insta::assert_snapshot as is;
use jiff::civil::{Date, date};
use sabar_content::Files;
use sabar_content::l10n::{Argument, Numerals, message_id};
use sabar_content::review::{self, State};
use tempfile::TempDir;

use super::kiosk::{Kiosk, TODAY};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");

fn said(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A clinic with a content folder, on the day of all tests.
struct Clinic {
    folder: TempDir,
    today: Date,
}

impl Clinic {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), today: TODAY }
    }

    fn on(mut self, today: Date) -> Self {
        self.today = today;
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Copies a file of the built-in content with one change.
    #[track_caller]
    fn change(&self, name: &str, from: &str, to: &str) {
        let built_in = Files::built_in();
        let text = built_in.text(name).unwrap();
        assert!(text.contains(from), "{name} does not contain {from:?}");
        self.write(name, &text.replacen(from, to, 1));
    }

    fn reviews(&self) -> String {
        fs::read_to_string(self.path(review::FILE)).unwrap()
    }

    fn runs(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(PROGRAM);
        command.arg("--content").arg(self.folder.path());
        command.args(["--today", &self.today.to_string()]).args(arguments).output().unwrap()
    }

    /// Signs as a nurse.
    fn signs(&self, treatment: &str, tag: &str, more: &[&str]) -> Output {
        let sign = ["review", treatment, "--lang", tag, "--by", "Somebody", "--role", "nurse"];
        self.runs(&[&sign, more].concat())
    }

    #[track_caller]
    fn has_signed(self, treatment: &str, tag: &str, more: &[&str]) -> Self {
        let output = self.signs(treatment, tag, more);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
        self
    }

    /// What is said on the way out with a code that is not 0.
    #[track_caller]
    fn refuses(&self, code: i32, output: Output) -> String {
        assert_eq!(output.status.code(), Some(code), "{}", said(&output.stdout));
        said(&output.stderr).replace(&format!("{}", self.folder.path().display()), "my-content")
    }

    /// What `sabar check` tells about reviews, without the treatments that are not at stake.
    fn check(&self, more: &[&str]) -> String {
        let output = self.runs(&[&["check"], more].concat());
        let folder = self.folder.path().display().to_string();
        let all = format!("{}{}", said(&output.stdout), said(&output.stderr));
        let all = all.replace(&folder, "my-content");
        let others = ["seeds/treatments/classic.toml", "seeds/treatments/wearing-off.toml"];
        let lines = all.lines().filter(|line| !others.iter().any(|other| line.contains(other)));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn kiosk(&self, tag: &str) -> Kiosk {
        fs::create_dir_all(self.path("seeds")).unwrap();
        let library = sabar_authoring::open(Some(self.folder.path()), Numerals::Locale).unwrap();
        Kiosk::with(Rc::new(library), tag)
    }
}

/// Opens the sources of the first statement of microbotox.
fn sources(kiosk: Kiosk) -> Kiosk {
    kiosk.sized(100, 30).press("enter 1 s")
}

/// Whether this text stands on the screen, in however many lines of an overlay.
#[track_caller]
fn sees(kiosk: &Kiosk, words: &str) {
    let screen = kiosk.text();
    let lines = screen.lines().map(|line| line.trim_matches([' ', '│']));
    let flat = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    let words = sabar_text::plain(words);
    assert!(flat.contains(&words), "not there: {words}\n{screen}");
}

/// Whether this is told of the review that somebody signed on the day of all tests.
#[track_caller]
fn sees_review(kiosk: &Kiosk, word: &str) {
    let words = kiosk.scene().words;
    let date = words.date_short(TODAY);
    let arguments = [("by", "Somebody"), ("role", "nurse"), ("date", &date)];
    sees(kiosk, &words.with(word, &arguments.map(|(name, it)| (name, Argument::Text(it)))));
}

#[test]
fn whoever_signs_is_named_to_the_patient_in_that_language_only() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    sees_review(&sources(clinic.kiosk("it")), message_id::SOURCES_REVIEWED);
    let other = sources(clinic.kiosk("id"));
    assert!(other.says(message_id::UNREVIEWED), "{}", other.text());
    let unsigned = clinic.kiosk("it").sized(100, 30).press("enter 2 s");
    assert!(unsigned.says(message_id::UNREVIEWED), "{}", unsigned.text());
}

#[test]
fn the_sources_tell_document_language_line_kind_and_standing() {
    let kiosk = sources(Clinic::new().kiosk("it"));
    let words = kiosk.scene().words;
    for id in ["standing-agreed", "standing-agreed-meaning", message_id::UNREVIEWED] {
        sees(&kiosk, &words.get(id));
    }
    for (document, kind, line) in [("ar", "clinic", 7), ("it", "magazine", 6)] {
        // What it is called names its language too.
        let document = words.get(&format!("document-{document}"));
        let arguments = [("document", Argument::Text(&document)), ("line", line.into())];
        sees(&kiosk, &words.with(message_id::SOURCES_LINE, &arguments));
        sees(&kiosk, &words.get(&format!("document-kind-{kind}")));
    }
}

#[test]
fn signing_says_what_was_signed_and_where_it_is_entered() {
    let clinic = Clinic::new();
    let output = clinic.signs("microbotox", "it", &[]);
    let text = clinic.runs(&["review", "microbotox", "--lang", "it", "--text"]);
    let hash = review::hash(said(&text.stdout));
    let folder = clinic.folder.path().display();
    assert_eq!(
        said(&output.stdout),
        format!(
            "microbotox in \"it\" is signed by Somebody, nurse, on 2026-11-21.\n\
             The review is in {folder}/seeds/reviews.toml, for the text {hash}.\n"
        )
    );
    let mode = fs::metadata(clinic.path(review::FILE)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o644 & !umask());
}

fn umask() -> u32 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("Umask:")).unwrap();
    u32::from_str_radix(line.trim(), 8).unwrap()
}

#[test]
fn the_hash_is_the_one_that_sha256sum_finds() {
    let expected = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(review::hash("abc"), expected);
}

#[test]
fn a_second_review_is_added_and_nothing_else_in_the_file_changes() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    let before = format!("{}# A note of the clinic, without a line break", clinic.reviews());
    clinic.write(review::FILE, &before);
    let clinic = clinic.has_signed("classic", "ar", &["--until", "2027-11-20"]);
    let after = clinic.reviews();
    let added = after.strip_prefix(&before).unwrap();
    let added = added.split("signs").next().unwrap();
    is!(added.trim(), @r#"
    [[reviews]]
    treatment = "classic"
    language = "ar"
    by = "Somebody"
    role = "nurse"
    on = "2026-11-21"
    until = "2027-11-20"
    "#);
}

#[test]
fn signing_the_same_again_writes_nothing() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    let before = clinic.reviews();
    let output = clinic.signs("microbotox", "it", &[]);
    assert_eq!(output.status.code(), Some(0));
    is!(said(&output.stdout), @"Somebody has already signed this text; nothing was written.");
    assert_eq!(clinic.reviews(), before);
}

/// As an editor of Windows leaves the file: a review is entered in kind, and holds.
#[test]
fn the_file_keeps_its_line_ends_and_its_mark() {
    for (ends, mark) in [("\r\n", "\u{FEFF}"), ("\r\n", ""), ("\n", "\u{FEFF}")] {
        let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
        let before = format!("{mark}{}", clinic.reviews().replace('\n', ends));
        clinic.write(review::FILE, before.trim_end());
        let clinic = clinic.has_signed("microbotox", "ar", &[]).has_signed("classic", "it", &[]);
        let after = clinic.reviews();
        assert!(after.starts_with(before.trim_end()), "{after:?}");
        assert_eq!(after.matches('\n').count(), after.matches(ends).count(), "{after:?}");
        assert_eq!(after.matches('\u{FEFF}').count(), mark.chars().count());
        let library = sabar_authoring::open(Some(clinic.folder.path()), Numerals::Locale).unwrap();
        assert_eq!(library.reviews().list().len(), 3);
    }
}

#[test]
fn names_with_quotes_are_entered_as_they_are() {
    let clinic = Clinic::new();
    let by = r#"A "B" \ 'C'"#;
    let sign = ["review", "microbotox", "--lang", "it", "--by", by, "--role", "nurse"];
    assert_eq!(clinic.runs(&sign).status.code(), Some(0));
    let library = sabar_authoring::open(Some(clinic.folder.path()), Numerals::Locale).unwrap();
    assert_eq!(library.reviews().list()[0].by, by);
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let clinic = Clinic::new();
    let refused =
        |treatment, tag, more: &[&str]| clinic.refuses(2, clinic.signs(treatment, tag, more));
    let told = [
        refused("dental", "it", &[]),
        refused("classic", "fr", &[]),
        refused("classic", "it", &["--on", "2026-11-22"]),
        refused("classic", "it", &["--on", "2026-11-20", "--until", "2026-11-19"]),
        clinic.refuses(2, clinic.runs(&["review", "classic", "--by", "A", "--role", "B"])),
    ];
    is!(told.concat(), @r#"
    there is no treatment "dental", only microbotox, classic, wearing-off; nothing was signed
    there is no language "fr", only ar, id, it; nothing was signed
    2026-11-22 is yet to come; nothing was signed
    the review would end on 2026-11-19, before it was signed; nothing was signed
    name the language in which it was read with --lang; nothing was signed
    "#);
    let signs = |by: &str, role: &str| {
        clinic.runs(&["review", "classic", "--lang", "it", "--by", by, "--role", role])
    };
    for (by, role) in [("", "nurse"), (" A", "nurse"), ("A", ""), ("A\u{202E}B", "nurse")] {
        clinic.refuses(2, signs(by, role));
    }
    is!(clinic.refuses(2, signs("A", "two\nlines")), @"the role must be 1 to 60 visible characters on one line; nothing was signed");
    assert!(!clinic.path(review::FILE).exists());
    let nowhere = Command::new(PROGRAM)
        .args(["review", "classic", "--lang", "it", "--by", "A", "--role", "B"])
        .output();
    is!(clinic.refuses(2, nowhere.unwrap()), @"name the folder of the reviews with --content or in the settings; nothing was signed");
}

#[test]
fn a_file_that_would_become_too_large_to_be_read_stays_as_it_is() {
    let clinic = Clinic::new();
    let long = "# An old note\n".repeat(16 * 1024 * 1024 / 14);
    clinic.write(review::FILE, &long);
    let told = clinic.refuses(2, clinic.signs("microbotox", "it", &[]));
    is!(told, @"my-content/seeds/reviews.toml  cannot be written: it would become too large; remove entries that no longer hold; nothing was signed");
    assert_eq!(clinic.reviews(), long);
}

#[test]
fn content_with_a_problem_cannot_be_signed() {
    let clinic = Clinic::new();
    clinic.change("seeds/treatments/classic.toml", "standing = \"stated\"", "standing = \"sure\"");
    let told = clinic.refuses(1, clinic.signs("microbotox", "it", &[]));
    assert!(told.contains("there is no standing `sure`"), "{told}");
}

#[test]
fn check_notes_what_is_not_reviewed() {
    let clinic = Clinic::new();
    fs::create_dir(clinic.path("seeds")).unwrap();
    is!(clinic.check(&[]), @r#"
    no problems
    note: seeds/treatments/microbotox.toml  microbotox is not reviewed in "ar", "id", "it"; have it reviewed, then run `sabar review microbotox --lang ar`
    "#);
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    is!(clinic.check(&[]), @r#"
    no problems
    note: seeds/treatments/microbotox.toml  microbotox is not reviewed in "ar", "id"; have it reviewed, then run `sabar review microbotox --lang ar`
    "#);
}

#[test]
fn check_refuses_gaps_where_a_review_is_required() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    clinic.write("sabar.toml", "require_review = true\n");
    let settings = clinic.path("sabar.toml");
    is!(clinic.check(&["--config", settings.to_str().unwrap()]), @r#"
    error: microbotox is not reviewed in "ar", "id"
    --> seeds/treatments/microbotox.toml
     = help: have it reviewed, then run `sabar review microbotox --lang ar`

    1 problem; it must be fixed before patients see this content.
    "#);
}

#[test]
fn check_and_the_kiosk_agree_that_nothing_reviewed_is_nothing_to_show() {
    let clinic = Clinic::new();
    clinic.write("locales/README.md", "Nothing yet.\n");
    clinic.write("sabar.toml", "require_review = true\n");
    let settings = clinic.path("sabar.toml");
    let output = clinic.runs(&["check", "--config", settings.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("microbotox has no valid review"), "{told}");
}

#[test]
fn reading_knows_as_the_kiosk_does_whether_a_review_still_holds() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &["--until", "2199-12-31"]);
    let output = clinic.runs(&["read", "microbotox", "summary", "--lang", "it"]);
    let read = String::from_utf8(output.stdout).unwrap();
    assert!(read.contains("Controllo: Somebody, nurse"), "{read}");
}

/// Whoever reads a changed treatment again sees what the reviewer has not seen, and nothing else.
#[test]
fn what_has_changed_since_it_was_signed_is_shown() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    let diff = |language: &str| {
        let output = clinic.runs(&["review", "microbotox", "--lang", language, "--diff"]);
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let (code, told) = diff("it");
    assert_eq!(code, Some(0), "{told}");
    assert!(told.starts_with("Nothing has changed since Somebody signed it on "), "{told}");
    assert_eq!(diff("ar").0, Some(2));
    clinic.change(
        "locales/it/treatments/microbotox.ftl",
        "microbotox-title = ",
        "microbotox-title = A ",
    );
    let (code, told) = diff("it");
    assert_eq!(code, Some(0), "{told}");
    let changes: Vec<&str> = told.lines().skip(1).collect();
    let [before, after] = changes[..] else { panic!("{told}") };
    assert!(before.starts_with("- word microbotox-title = "), "{told}");
    assert!(after.starts_with("+ word microbotox-title = ") && after.contains("A "), "{told}");
    // Reviews from before texts were kept hold as well; of them nothing can be shown.
    fs::remove_file(clinic.path("seeds/reviews/microbotox.it.txt")).unwrap();
    let (code, told) = diff("it");
    assert_eq!(code, Some(2));
    assert!(told.contains("was not kept; read all of it again"), "{told}");
}

#[test]
fn check_tells_a_review_that_is_older_than_the_text() {
    let clinic =
        Clinic::new().has_signed("microbotox", "it", &[]).has_signed("microbotox", "ar", &[]);
    clinic.change(
        "locales/it/treatments/microbotox.ftl",
        "microbotox-title = ",
        "microbotox-title = A ",
    );
    is!(clinic.check(&[]), @r#"
    warning: the review of microbotox in "it" by Somebody is stale because the text has changed: patients see it as not reviewed
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = note: signed text (-) and current text (+):
              - word microbotox-title = Microbotox
              + word microbotox-title = A Microbotox
      = help: `sabar review microbotox --lang it --diff` shows all that has changed; have it reviewed again, then run `sabar review microbotox --lang it`

    1 warning; check whether it is intended.
    note: seeds/treatments/microbotox.toml  microbotox is not reviewed in "id"; have it reviewed, then run `sabar review microbotox --lang id`
    "#);
    sees_review(&sources(clinic.kiosk("it")), message_id::SOURCES_REVIEW_STALE);
    // Signed again, all is well, and the old entry stays as a record.
    let clinic = clinic.has_signed("microbotox", "it", &["--until", "2026-12-01"]);
    is!(clinic.check(&[]), @r#"
    no problems
    note: seeds/treatments/microbotox.toml  microbotox is not reviewed in "id"; have it reviewed, then run `sabar review microbotox --lang id`
    "#);
    assert_eq!(clinic.reviews().matches("[[reviews]]").count(), 3);
}

/// Who mends a folder sees at once what the reviewer has not seen: facts and words, in each language.
#[test]
fn check_shows_what_has_changed_in_the_lines_of_the_signed_text() {
    for (tag, file, word) in [
        ("it", "locales/it/treatments/microbotox.ftl", "microbotox-title"),
        ("ar", "locales/ar/ui.ftl", "answer-unsure"),
        ("id", "locales/id/safety.ftl", "safety-emergency-voice"),
    ] {
        let clinic = Clinic::new().has_signed("microbotox", tag, &[]);
        let before = Files::built_in().text(file).unwrap().to_owned();
        let line = before.lines().find(|line| line.starts_with(&format!("{word} = ")));
        let line = line.unwrap_or_else(|| panic!("{file} has no {word} on one line"));
        clinic.change(file, line, &format!("{line}, 👍"));
        let was = line.split_once(" = ").unwrap().1.trim();
        let told = clinic.check(&[]);
        let heading = "note: signed text (-) and current text (+):";
        let (_, after) = told.split_once(heading).unwrap();
        let details: Vec<&str> = after.lines().skip(1).take(2).map(str::trim).collect();
        let expected = [format!("- word {word} = {was}"), format!("+ word {word} = {was}, 👍")];
        assert_eq!(details, expected, "{told}");
        // A program is told the same, GitHub only that there is something.
        let output = clinic.runs(&["check", "--format", "json"]);
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let stale = &json["problems"][0];
        assert!(
            stale["message"].as_str().unwrap().contains("is stale because the text has changed"),
            "{json}"
        );
        let listed: Vec<_> = stale["details"].as_array().unwrap().iter().skip(1).collect();
        assert_eq!(listed, expected.iter().collect::<Vec<_>>());
        let output = clinic.runs(&["check", "--format", "github"]);
        assert!(!said(&output.stdout).contains("+ word"), "{output:?}");
    }
}

#[test]
fn check_shows_as_many_changes_as_a_person_reads() {
    for (n, shown, more) in [(9, 18, None), (10, 20, None), (11, 20, Some(2)), (30, 20, Some(40))] {
        let clinic = Clinic::new().has_signed("classic", "it", &[]);
        let file = "locales/it/treatments/classic.ftl";
        let built_in = Files::built_in();
        let mut left = n;
        let changed = built_in.text(file).unwrap().lines().map(|line| {
            let is_changed = line.starts_with("classic-") && left > 0;
            left -= usize::from(is_changed);
            line.to_owned() + if is_changed { " (?)\n" } else { "\n" }
        });
        clinic.write(file, &changed.collect::<String>());
        assert_eq!(left, 0);
        let told = clinic.check(&[]);
        let is_change = |line: &&str| ["- ", "+ "].iter().any(|sign| line.starts_with(sign));
        assert_eq!(told.lines().map(str::trim).filter(is_change).count(), shown, "{told}");
        let rest = told.lines().map(str::trim).find(|line| line.starts_with("and "));
        let expected =
            more.map(|more| format!("and {more} more: `sabar review classic --lang it --diff`"));
        assert_eq!(rest, expected.as_deref(), "{told}");
    }
}

#[test]
fn check_says_that_a_text_to_compare_with_was_not_kept() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    clinic.change("locales/it/ui.ftl", "answer-yes = ", "answer-yes = A ");
    fs::remove_file(clinic.path("seeds/reviews/microbotox.it.txt")).unwrap();
    let told = clinic.check(&[]);
    assert!(told.contains("the signed text was not kept; have it reviewed again"), "{told}");
    assert!(!told.contains("--diff"), "{told}");
}

#[test]
fn check_tells_a_review_that_is_past_its_date() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &["--until", "2026-11-21"]);
    assert!(!clinic.check(&[]).contains("held until"));
    sees_review(&sources(clinic.kiosk("it")), message_id::SOURCES_REVIEWED);
    let clinic = clinic.on(date(2026, 11, 22));
    is!(clinic.check(&[]), @r#"
    warning: the review of microbotox in "it" by Somebody held until 2026-11-21: patients see it as not reviewed
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: have it reviewed again, then run `sabar review microbotox --lang it`

    1 warning; check whether it is intended.
    note: seeds/treatments/microbotox.toml  microbotox is not reviewed in "ar", "id"; have it reviewed, then run `sabar review microbotox --lang ar`
    "#);
}

#[test]
fn the_patient_is_told_that_a_review_is_past_its_date() {
    let clinic = Clinic::new().on(date(2026, 11, 19)).has_signed(
        "microbotox",
        "it",
        &["--until", "2026-11-20"],
    );
    let kiosk = sources(clinic.kiosk("it"));
    let words = kiosk.scene().words;
    let date = words.date_short(date(2026, 11, 19));
    let arguments = [("by", "Somebody"), ("role", "nurse"), ("date", &date)];
    let arguments = arguments.map(|(name, it)| (name, Argument::Text(it)));
    sees(&kiosk, &words.with(message_id::SOURCES_REVIEW_EXPIRED, &arguments));
    // Where the clock cannot be trusted, it is not known to hold.
    let index = kiosk.library.find_treatment("microbotox").unwrap();
    assert!(matches!(kiosk.library.review(index, "it", None), State::Expired(_)));
}

#[test]
fn check_tells_a_review_of_a_day_that_is_yet_to_come() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]).on(date(2026, 11, 20));
    is!(clinic.check(&[]), @r#"
    error: the review of microbotox in "it" by Somebody is signed on 2026-11-21, which is in the future
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: write the day it was signed

    1 problem; it must be fixed before patients see this content.
    note: seeds/treatments/microbotox.toml  microbotox is not reviewed in "ar", "id"; have it reviewed, then run `sabar review microbotox --lang ar`
    "#);
}

/// What is told about the file once `from` is replaced in it.
#[track_caller]
fn fault(from: &str, to: &str) -> String {
    let clinic = Clinic::new().has_signed("microbotox", "it", &["--until", "2027-11-21"]);
    let text = clinic.reviews();
    assert!(text.contains(from), "{text}");
    clinic.write(review::FILE, &text.replacen(from, to, 1));
    without_hash(&clinic.check(&[]))
}

/// The hash changes with every word that is signed.
fn without_hash(told: &str) -> String {
    let Some((before, rest)) = told.split_once("\"sha1:") else { return told.to_owned() };
    let after = rest.trim_start_matches(|c: char| c.is_ascii_hexdigit());
    format!("{before}\"sha1:HASH{after}")
}

#[test]
#[expect(clippy::too_many_lines, reason = "they are what is told")]
fn every_fault_of_the_file_is_told() {
    let faults = [
        fault("treatment = \"microbotox\"", "treatment = \"dental\""),
        fault("language = \"it\"", "language = \"fr\""),
        fault("by = \"Somebody\"", "by = \"\""),
        fault("role = \"nurse\"", "role = \"two\\nlines\""),
        fault("on = \"2026-11-21\"", "on = \"today\""),
        fault("until = \"2027-11-21\"", "until = \"2026-11-20\""),
        fault("sha256:", "sha1:"),
        fault("role = \"nurse\"\n", ""),
        fault("role = \"nurse\"", "duty = \"nurse\""),
        fault("[[reviews]]", "[[reviews"),
    ];
    is!(faults.join("\n"), @r#"
    error: there is no treatment `dental` to review
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: remove the entry, or write one of classic, microbotox, wearing-off

    1 problem; it must be fixed before patients see this content.
    error: there is no language `fr` to review
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: remove the entry, or write one of ar, id, it

    1 problem; it must be fixed before patients see this content.
    error: the name of a review cannot be shown
      --> my-content/seeds/reviews.toml:10:6
       |
    10 | by = ""
       |      ^^
       |
       = help: write 1 to 60 visible characters on one line

    1 problem; it must be fixed before patients see this content.
    error: the role of a review cannot be shown
      --> my-content/seeds/reviews.toml:11:8
       |
    11 | role = "two\nlines"
       |        ^^^^^^^^^^^^
       |
       = help: write 1 to 60 visible characters on one line

    1 problem; it must be fixed before patients see this content.
    error: `today` is not a day
      --> my-content/seeds/reviews.toml:12:6
       |
    12 | on = "today"
       |      ^^^^^^^
       |
       = help: write it as "2026-01-31"

    1 problem; it must be fixed before patients see this content.
    error: the review ends on 2026-11-20, before it was signed
      --> my-content/seeds/reviews.toml:13:9
       |
    13 | until = "2026-11-20"
       |         ^^^^^^^^^^^^
       |
       = help: write a later day, or remove the line

    1 problem; it must be fixed before patients see this content.
    error: `signs` is not a hash
      --> my-content/seeds/reviews.toml:14:9
       |
    14 | signs = "sha1:HASH…
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: remove the entry, and sign with `sabar review`

    1 problem; it must be fixed before patients see this content.
    error: `role` is missing in reviews
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: write role = … below this line

    1 problem; it must be fixed before patients see this content.
    error: `role` is missing in reviews
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: write role = … below this line

    error: there is no field `duty` in reviews
      --> my-content/seeds/reviews.toml:11:1
       |
    11 | duty = "nurse"
       | ^^^^
       |
       = help: remove it, or write one of treatment, language, by, role, on, until, signs

    2 problems; they must be fixed before patients see this content.
    error: the brackets around `reviews` do not match
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews
      | ^^^^^^^^^
      |
      = help: write [[reviews]]

    1 problem; it must be fixed before patients see this content.
    "#);
}

#[test]
fn staff_can_be_told_the_state_of_everything() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]).has_signed("classic", "id", &[]);
    clinic.change("seeds/treatments/classic.toml", "order = 2", "order = 2\n# A note");
    clinic.change("locales/id/treatments/classic.ftl", "classic-about = ", "classic-about = Ini ");
    let library = sabar_authoring::open(Some(clinic.folder.path()), Numerals::Locale).unwrap();
    let rows = review::table(&library, Some(TODAY));
    let rows = rows.iter().map(|row| {
        let by = row.state.review().map_or("nobody", |review| review.by.as_str());
        format!("{} {} {} {by}\n", row.treatment, row.language, row.state.id())
    });
    is!(rows.collect::<String>(), @r"
    microbotox ar missing nobody
    microbotox id missing nobody
    microbotox it current Somebody
    classic ar missing nobody
    classic id stale Somebody
    classic it missing nobody
    wearing-off ar missing nobody
    wearing-off id missing nobody
    wearing-off it missing nobody
    ");
}
