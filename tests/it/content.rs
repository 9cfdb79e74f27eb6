//! Content: the built-in one is complete, and every kind of fault is reported with its place and
//! remedy.

mod copied;
mod faults;
mod one_line;
mod one_message;
mod questions;
mod slips;
mod standing;
mod steps;
mod times;
mod whole_files;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use sabar_content::l10n::Numerals;
use sabar_content::l10n::message_id::INTERFACE;
use sabar_content::library::Library;
use sabar_content::{
    DocumentKind, EntryKind, Files, Flag, Given, Layer, Section, Standing, message_ids,
};

/// A folder of test data.
pub fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// The small content of `tests/data/small`: one treatment in two languages, without a fault.
/// The messages of the interface are generated, so that their number does not matter.
pub fn small() -> Files {
    static READ: LazyLock<Files> = LazyLock::new(read_small);
    READ.clone()
}

fn read_small() -> Files {
    let mut files = Files::new();
    let mut open = vec![(data("small"), String::new())];
    while let Some((folder, name)) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{name}{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                open.push((entry.path(), format!("{path}/")));
            } else {
                let text = fs::read_to_string(entry.path()).unwrap();
                let is_arabic = path.starts_with("locales/ar/");
                files.insert(path, if is_arabic { in_arabic(&text) } else { text });
            }
        }
    }
    for (tag, name, numerals) in [("it", "Italiano", "latn"), ("ar", "Arabic", "arab")] {
        let words = interface(name, numerals);
        let words = if tag == "ar" { in_arabic(&words) } else { words };
        files.insert(format!("locales/{tag}/ui.ftl"), words);
    }
    files
}

/// Replaces Latin letters of texts by Arabic ones, so that they are in the script of their language.
/// Ids, variables and forms stay.
pub fn in_arabic(words: &str) -> String {
    let mut arabic = String::new();
    for line in words.lines() {
        let id = if line.starts_with(' ') { 0 } else { line.find('=').map_or(0, |at| at + 1) };
        let is_kept = line.starts_with("language-numerals");
        let mut depth = 0;
        for (at, c) in line.char_indices() {
            depth += i32::from(matches!(c, '{' | '['));
            let letter = if depth > 0 || at < id || is_kept { c } else { arabic_letter(c) };
            arabic.push(letter);
            depth -= i32::from(matches!(c, '}' | ']'));
        }
        arabic.push('\n');
    }
    arabic
}

fn arabic_letter(c: char) -> char {
    let letters = ('\u{628}'..='\u{63A}').chain('\u{641}'..='\u{64A}');
    let place = c.to_ascii_lowercase() as usize;
    match place.checked_sub('a' as usize) {
        Some(place) if c.is_alphabetic() => letters.cycle().nth(place % 26).unwrap(),
        _ => c,
    }
}

fn interface(name: &str, numerals: &str) -> String {
    let mut words = format!("language-name = {name}\nlanguage-numerals = {numerals}\n");
    let mut code = 0;
    for (id, variables) in INTERFACE {
        let shown: Vec<String> = variables.iter().map(|name| format!(" {{ ${name} }}")).collect();
        words.push_str(&format!("{id} = Word {}{}\n", letters(code), shown.join(",")));
        code += 1;
    }
    let families = Section::ALL.iter().map(|&section| message_ids::section(section));
    let families = families
        .chain(Standing::ALL.map(message_ids::standing))
        .chain(Standing::ALL.map(message_ids::standing_meaning))
        .chain(Layer::ALL.iter().map(|&layer| message_ids::layer(layer)))
        .chain(EntryKind::ALL.iter().map(|&kind| message_ids::kind(kind)))
        .chain(DocumentKind::ALL.iter().map(|&kind| message_ids::document_kind(kind)));
    for id in families {
        words.push_str(&format!("{id} = Word {}\n", letters(code)));
        code += 1;
    }
    words
}

/// Returns a number as letters, so that no two messages read alike. These four stay different in all
/// scripts of the tests, also without marks.
fn letters(number: usize) -> String {
    let letter = |place: u32| ['a', 'c', 'd', 'e'][number / 4_usize.pow(place) % 4];
    (0..5).map(letter).collect()
}

/// Returns the diagnostics of the small content after `from` in `file` is replaced by `to`.
#[track_caller]
pub fn problems(file: &str, from: &str, to: &str) -> String {
    let mut files = small();
    let text = files.text(file).unwrap().to_owned();
    assert!(text.contains(from), "{file} does not contain {from:?}");
    files.insert(file, text.replacen(from, to, 1));
    listed(&files)
}

/// Returns the diagnostics of a check, without the line that counts them.
pub fn listed(files: &Files) -> String {
    let told = sabar_authoring::check(files).to_string();
    let listed = told.strip_suffix(" must be fixed before patients see this content.");
    listed.and_then(|it| it.rsplit_once('\n')).map_or(told.clone(), |(listed, _)| listed.to_owned())
}

#[test]
fn shipped_content_has_no_problems() {
    assert_eq!(sabar_authoring::check(&Files::built_in()).to_string(), "No problems.");
}

#[test]
fn the_small_content_has_no_problems() {
    assert_eq!(sabar_authoring::check(&small()).to_string(), "No problems.");
}

/// Every row of the list of facts is taught with its sources and standing, or is withheld.
#[test]
fn every_fact_is_taught_or_withheld() {
    let library = Library::built_in(Numerals::Locale);
    let mut taught: BTreeMap<String, Vec<(Standing, String, String)>> = BTreeMap::new();
    let mut withheld: BTreeMap<String, String> = BTreeMap::new();
    for index in 0..library.treatments() {
        let treatment = library.treatment(index);
        for statement in treatment.statements() {
            if let Some(fact) = &statement.fact {
                let sources = cite(&statement.citations);
                let row = (statement.standing, sources, statement.message.clone());
                taught.entry(fact.clone()).or_default().push(row);
            }
        }
        for claim in &treatment.withheld {
            withheld.insert(claim.fact.clone(), cite(&claim.citations));
        }
    }
    let facts = fs::read_to_string(data("facts.tsv")).unwrap();
    let mut n_facts = 0;
    for row in facts.lines().filter(|row| !row.starts_with('#')) {
        let [fact, sources, standing] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not a row: {row}");
        };
        n_facts += 1;
        if standing == "withheld" {
            assert_eq!(withheld.get(fact).map(String::as_str), Some(sources), "{fact}");
            for (standing, _, word) in taught.get(fact).into_iter().flatten() {
                let asks = word.contains("-checklist-");
                assert!(*standing == Standing::Label || asks, "{word} carries {fact}");
            }
            continue;
        }
        let statements = taught.get(fact).unwrap_or_else(|| panic!("{fact} is not taught"));
        for (known, cited, word) in statements {
            assert_eq!(known.id(), standing, "{word}");
            assert_eq!(cited, sources, "{word}");
        }
    }
    assert_eq!(n_facts, 55);
}

/// Citations as in the list of facts, without what the label adds.
fn cite(citations: &[sabar_content::Citation]) -> String {
    let cited = citations
        .iter()
        .filter_map(|citation| citation.line.map(|line| format!("{}:{line}", citation.document)));
    cited.collect::<Vec<_>>().join(" ")
}

#[test]
fn treatments_stand_in_their_order() {
    let library = Library::built_in(Numerals::Locale);
    let ids: Vec<_> = (0..library.treatments()).map(|i| library.treatment_id(i).unwrap()).collect();
    assert_eq!(ids, ["microbotox", "classic", "wearing-off"]);
    assert_eq!(library.find_treatment("classic"), Some(1));
    assert_eq!(library.find_treatment("dental"), None);
}

#[test]
fn a_summary_stands_in_the_order_of_its_sections_with_the_label_merged_in() {
    let library = Library::new(small(), Numerals::Locale);
    let treatment = library.treatment(0);
    let words: Vec<_> =
        treatment.summary.iter().map(|point| point.statement.message.as_str()).collect();
    assert_eq!(
        words,
        ["rest-summary-ask", "rest-summary-lasts", "safety-summary-options", "rest-summary-claim"]
    );
    let questions: Vec<_> =
        treatment.checklist.iter().map(|question| question.statement.message.as_str()).collect();
    assert_eq!(questions, ["rest-checklist-before", "safety-checklist-allergy"]);
    assert_eq!(treatment.understanding[0].answers[1], "rest-understanding-lasts-forever");
    assert_eq!(treatment.understanding[0].again, "rest-understanding-lasts-again");
    assert_eq!(treatment.understanding[1].right, 1);
}

#[test]
fn answers_flag() {
    let library = Library::new(small(), Numerals::Locale);
    let allergy = &library.safety().checklist[0];
    assert_eq!(allergy.flag(Given::Yes, None), Some(Flag::Stop));
    assert_eq!(allergy.flag(Given::Unsure, None), Some(Flag::Discuss));
    assert_eq!(allergy.flag(Given::No, None), None);
}

#[test]
fn a_content_folder_is_laid_over_file_by_file() {
    let folder = tempfile::tempdir().unwrap();
    let words = folder.path().join("locales/it/sources.ftl");
    fs::create_dir_all(words.parent().unwrap()).unwrap();
    let built_in = Files::built_in();
    let text = built_in.text("locales/it/sources.ftl").unwrap();
    let other: String = text
        .lines()
        .filter(|line| !line.starts_with("document-label"))
        .map(|l| format!("{l}\n"))
        .collect();
    fs::write(&words, format!("{other}document-label = Il foglietto\n")).unwrap();
    let library = sabar_authoring::open(Some(folder.path()), Numerals::Locale).unwrap();
    let it = library.find_language("it").unwrap();
    assert_eq!(library.localizer(it).get("document-label"), "Il foglietto");
    fs::write(&words, "").unwrap();
    let problems = sabar_authoring::open(Some(folder.path()), Numerals::Locale).unwrap_err();
    assert!(problems.to_string().contains("lacks 4 of its 4 messages"), "{problems}");
}
