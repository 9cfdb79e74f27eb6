//! Readability: the formulas are right, and the built-in messages meet the goals.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Output};

use sabar_authoring::readability::{
    self, Formula, InLanguage, Measured, Missed, Readability, Running,
};
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use serde_json::Value;
use tempfile::TempDir;

use super::content::data;

fn library(files: Files) -> Readability {
    readability::measure(&Library::new(files, Numerals::Locale))
}

/// Returns the built-in content with one more language, a copy of `from`.
fn with_language(tag: &str, from: &str, text: Option<(&str, &str)>) -> Files {
    let mut files = Files::built_in();
    let start = format!("locales/{from}/");
    let paths: Vec<String> = files.under(&start).map(str::to_owned).collect();
    for path in paths {
        let mut words = files.text(&path).unwrap().to_owned();
        if let Some((id, text)) = text {
            words = replaced(&words, id, text);
        }
        files.insert(path.replace(&start, &format!("locales/{tag}/")), words);
    }
    files
}

/// Replaces the text of the message `id`.
fn replaced(words: &str, id: &str, text: &str) -> String {
    let start = format!("{id} = ");
    let line = |line: &str| {
        if line.starts_with(&start) { format!("{start}{text}\n") } else { format!("{line}\n") }
    };
    words.lines().map(line).collect()
}

fn in_language<'a>(all: &'a Readability, tag: &str) -> &'a InLanguage {
    all.languages.iter().find(|language| language.tag == tag).unwrap()
}

fn statement<'a>(language: &'a InLanguage, id: &str) -> &'a Measured {
    let mut statements = language.texts.iter().flat_map(|text| &text.statements);
    &statements.find(|statement| statement.id == id).unwrap().measured
}

/// Values calculated by tests/data/readability/golden.py, which also says what textstat thinks.
#[test]
fn the_formulas_agree_with_an_independent_calculation() {
    let golden = fs::read_to_string(data("readability/golden.tsv")).unwrap();
    let mut languages = BTreeSet::new();
    for row in golden.lines().skip(1) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [tag, sentences, words, letters, longest, index, _, text] = fields[..] else {
            panic!("{row}")
        };
        let running = Running::of(text);
        let counts = [
            running.sentences(),
            running.words().count(),
            running.letters(),
            running.longest_sentence(),
        ];
        let expected: [usize; 4] =
            [sentences, words, letters, longest].map(|it| it.parse().unwrap());
        assert_eq!(counts, expected, "{text}");
        let calculated = Formula::made_for(tag).unwrap().of(&running).unwrap();
        let index: f64 = index.parse().unwrap();
        assert!((calculated - index).abs() < 1e-5, "{calculated}, not {index}: {text}");
        languages.insert(tag);
    }
    assert_eq!(languages, BTreeSet::from(["ar", "id", "it"]));
}

#[test]
fn the_built_in_content_meets_the_goals() {
    let all = library(Files::built_in());
    assert_eq!(all.missed, 0, "{all}");
}

#[test]
fn every_statement_of_every_treatment_is_measured_in_every_language() {
    let library = Library::built_in(Numerals::Locale);
    let all = readability::measure(&library);
    assert_eq!(all.languages.len(), 3);
    for language in &all.languages {
        for index in 0..library.treatments() {
            let treatment = library.treatment(index);
            let text = language.texts.iter().find(|text| text.id == treatment.id).unwrap();
            let measured: BTreeSet<&str> =
                text.statements.iter().map(|statement| statement.id.as_str()).collect();
            let explained = treatment.understanding.iter().map(|check| check.again.as_str());
            let all = treatment.statements().map(|statement| statement.message.as_str());
            for id in all.chain(explained) {
                assert!(measured.contains(id), "{id}");
            }
            for statement in &text.statements {
                assert!(statement.measured.index.is_some(), "{}", statement.id);
            }
        }
    }
}

/// Figures are read as the patient reads them: with their unit.
#[test]
fn figures_count_as_words() {
    let all = library(Files::built_in());
    let italian = in_language(&all, "it");
    let session = statement(italian, "microbotox-summary-session");
    assert_eq!(session.longest_sentence, Some(7));
}

#[test]
fn a_sentence_that_is_too_long_is_reported() {
    let long = "si ".repeat(25);
    let text = format!("{long}{{ $length }}.");
    let id = "microbotox-summary-session";
    let all = library(with_language("it", "it", Some((id, &text))));
    let missed = &statement(in_language(&all, "it"), id).missed;
    assert_eq!(missed, &[Missed::WordsPerSentence, Missed::LongestSentence]);
    // The mean of its treatment may miss its goal by it, too.
    assert!((2..=3).contains(&all.missed), "{}", all.missed);
}

#[test]
fn a_statement_of_long_words_is_reported() {
    let id = "classic-understanding-forehead-again";
    let text = "Incontrovertibilmente precipitevolissimevolmente.";
    let all = library(with_language("it", "it", Some((id, text))));
    assert_eq!(statement(in_language(&all, "it"), id).missed, [Missed::Index]);
}

#[test]
fn a_language_without_a_formula_has_its_sentences_measured() {
    let all = library(with_language("ro", "it", None));
    let romanian = in_language(&all, "ro");
    assert_eq!(romanian.formula, None);
    let session = statement(romanian, "microbotox-summary-session");
    assert_eq!((session.index, session.longest_sentence), (None, Some(7)));
    let table = all.to_string();
    assert!(
        table.contains("ro: no formula is known here for this language, only words"),
        "{table}"
    );
}

#[test]
fn a_language_without_blanks_is_not_measured() {
    let all = library(with_language("th", "it", None));
    let thai = in_language(&all, "th");
    assert!(thai.texts.iter().all(|text| text.whole.words_per_sentence.is_none()));
    let table = all.to_string();
    assert!(table.contains("th: no blanks between words, so they cannot be counted\n"), "{table}");
}

fn check(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sabar"));
    command.arg("check").args(arguments).output().unwrap()
}

fn said(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn a_translator_sees_a_table() {
    let output = check(&["--readability"]);
    assert_eq!(output.status.code(), Some(0));
    let table = said(&output);
    for start in ["ar: OSMAN", "id: LIX (at most 35)", "it: Gulpease (at least 80, a statement at"]
    {
        assert!(table.contains(start), "{table}");
    }
    assert!(table.contains("\n  microbotox-summary-session "), "{table}");
    assert!(table.ends_with("\nall goals are met\n"), "{table}");
}

#[test]
fn a_script_reads_json() {
    let output = check(&["--readability", "--format", "json"]);
    let all: Value = serde_json::from_str(said(&output)).unwrap();
    assert_eq!(all["missed"], 0);
    let italian = &all["languages"][2];
    assert_eq!(italian["language"], "it");
    assert_eq!(italian["formula"], "gulpease");
    assert_eq!(italian["goal_of_texts"]["at_least"], 80.0);
    let treatment = &italian["texts"][1];
    assert_eq!(treatment["id"], "microbotox");
    assert!(treatment["index"].as_f64().unwrap() > 80.0);
    assert_eq!(treatment["statements"][0]["id"], "microbotox-summary-remember-lasts");
    assert!(treatment["statements"][0]["words_per_sentence"].as_f64().unwrap() < 12.0);
}

#[test]
fn a_goal_missed_in_a_content_folder_is_marked_and_ends_with_1() {
    let folder = TempDir::new().unwrap();
    let file = "locales/it/treatments/microbotox.ftl";
    let words = Files::built_in().text(file).unwrap().to_owned();
    let text = format!("{}{{ $length }}.", "si ".repeat(25));
    let path = folder.path().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, replaced(&words, "microbotox-summary-session", &text)).unwrap();
    let output = check(&[folder.path().to_str().unwrap(), "--readability"]);
    assert_eq!(output.status.code(), Some(1));
    let table = said(&output);
    let mut rows = table.lines().filter(|row| row.starts_with("  microbotox-summary-session "));
    assert!(rows.any(|row| row.ends_with("!27.0         !27")), "{table}");
    assert!(table.ends_with(" goals are missed, marked with !\n"), "{table}");
}

#[test]
fn faults_of_the_content_come_first() {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("locales/it")).unwrap();
    fs::write(folder.path().join("locales/it/ui.ftl"), "language-name = Italiano\n").unwrap();
    let output = check(&[folder.path().to_str().unwrap(), "--readability"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).starts_with("error: this file replaces the built-in one"));
}

/// Ends of sentences and marks that only look like one; each text with its sentences.
#[test]
fn where_sentences_end() {
    for (text, sentences) in [
        ("La visita è breve. 20-40 minuti bastano.", 2),
        ("La visita è breve. -5 gradi sono pochi.", 2),
        ("È breve.” “20 minuti bastano.”", 2),
        ("È breve.» «20 minuti bastano.»", 2),
        ("(È breve.) (20 minuti bastano.)", 2),
        ("È breve.\u{a0}20 minuti bastano.", 2),
        ("È breve.\n20 minuti bastano.", 2),
        ("È breve. \u{2068}20\u{a0}minuti\u{2069} bastano.", 2),
        ("Uno. 2 due. 3 tre. 4 quattro.", 4),
        ("Es breve. ¿Cuánto dura? ¡20 minutos! ¿30 minutos?", 4),
        ("قصيرة۔ ٢٠ دقيقة؟ ۳۰ دقیقه۔", 3),
        ("यह छोटा है। २० मिनट लगते हैं।", 2),
        ("短いです。20分です。", 2),
        ("Bu kısa. 20 dakika yeter.", 2),
        ("Ca. 20 minuti, n. 3, pag. 4, vol. 2, tel. 0432 552 111.", 1),
        ("Dura 1.5 ore o 2,5 ore. Poi no.", 2),
        ("Chieda al dott. Rossi, al prof. Verdi e alla dr. Neri.", 1),
        ("Aspetti... 20 minuti bastano.", 1),
        ("Tempat duduk hlm. 3 dan tgl. 4.", 1),
    ] {
        assert_eq!(Running::of(text).sentences(), sentences, "{text}");
    }
}

#[test]
fn one_language_is_measured_alone() {
    let told = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sabar"));
        command.args(["check", "--readability"]).args(arguments).output().unwrap()
    };
    let tags = |output: &Output| -> Vec<String> {
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        let languages = told["languages"].as_array().unwrap().iter();
        languages.map(|it| it["language"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(tags(&told(&["--format", "json"])), ["ar", "id", "it"]);
    for tag in ["ar", "id", "it"] {
        assert_eq!(tags(&told(&["--format", "json", "--lang", tag])), [tag]);
    }
    let wrong = told(&["--lang", "tr"]);
    assert_eq!(wrong.status.code(), Some(2));
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert_eq!(said, "there is no language \"tr\"; there are: ar, id, it\n");
    // No other argument is ignored.
    for arguments in [&["--format", "github"][..], &["--strict"], &["--date", "2026-01-01"]] {
        assert_eq!(told(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
