//! Texts that patients must tell apart: two that read alike are refused.

use insta::assert_snapshot as is;
use sabar_content::Files;

use crate::content::{listed, small};

/// Returns the diagnostics after messages of a built-in language are replaced by these.
#[track_caller]
fn told(tag: &str, entries: &[&str]) -> String {
    told_of(Files::built_in(), tag, entries)
}

#[track_caller]
fn told_of(mut files: Files, tag: &str, entries: &[&str]) -> String {
    for entry in entries {
        let (id, _) = entry.split_once(" =").unwrap();
        let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.starts_with(" ="));
        let start = format!("locales/{tag}/");
        let has_it = |path: &&str| files.text(path).is_some_and(|text| text.lines().any(begins));
        let path = files.under(&start).find(has_it).unwrap().to_owned();
        let mut kept = Vec::new();
        let mut is_old = false;
        for line in files.text(&path).unwrap().lines() {
            is_old = begins(line) || is_old && line.starts_with(' ');
            if begins(line) {
                kept.push(*entry);
            } else if !is_old {
                kept.push(line);
            }
        }
        let text = kept.join("\n") + "\n";
        files.insert(path, text);
    }
    // Their lines change with every message before them.
    let told = listed(&files);
    let lines = told.lines().filter(|line| line.contains(" reads like "));
    let lines = lines.map(|line| line.split_once("  ").map_or(line, |(_, what)| what));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn answers() {
    is!(told("it", &["answer-yes = { answer-no }"]), @"`answer-yes` reads like `answer-no`, “No”: nobody can tell the answers apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["answer-unsure = No"]), @"`answer-unsure` reads like `answer-no`, “No”: nobody can tell the answers apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["answer-no = SÌ."]), @"`answer-no` reads like `answer-yes`, “SÌ.”: nobody can tell the answers apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["answer-yes = Sí", "answer-no = Si"]), @"");
    is!(told("it", &["safety-understanding-eyes-later = No, mai per conto mio"]), @"`safety-understanding-eyes-later` reads like `safety-understanding-eyes-never`, “No, mai per conto mio”: nobody can tell the answers apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["leave-no = Sì, cancello tutto"]), @"`leave-no` reads like `leave-yes`, “Sì, cancello tutto”: nobody can tell the two choices apart; write in each what it means, and nothing that the other says");
}

#[test]
fn signs_of_danger_titles_flags_and_headings() {
    is!(told("it", &["safety-emergency-vision = { safety-emergency-voice }"]), @"`safety-emergency-vision` reads like `safety-emergency-voice`, “Voce roca”: nobody can tell the signs of danger apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["safety-emergency-vision = Voce roca"]), @"`safety-emergency-voice` reads like `safety-emergency-vision`, “Voce roca”: nobody can tell the signs of danger apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["classic-title = Microbotox"]), @"`classic-title` reads like `microbotox-title`, “Microbotox”: nobody can tell the treatments apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["flag-stop = Ne parli con il medico."]), @"`flag-stop` reads like `flag-discuss`, “Ne parli con il medico.”: nobody can tell the flags apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["kind-do = Attenzione"]), @"`kind-do-not` reads like `kind-do`, “Attenzione”: nobody can tell the kinds apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["standing-stated = Non provato"]), @"`standing-contested` reads like `standing-stated`, “Non provato”: nobody can tell the standings apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["area-jaw = Collo"]), @"`area-neck` reads like `area-jaw`, “Collo”: nobody can tell the areas apart; write in each what it means, and nothing that the other says");
}

/// One form alike is enough: "1 day" for a month.
#[test]
fn units_and_frequencies() {
    is!(told("it", &["figure-month = { figure-day }"]), @"`figure-month` reads like `figure-day`, “1 giorno”: nobody can tell the units apart; write in each what it means, and nothing that the other says");
    let month = "figure-month =\n    { $form ->\n        [one] { $amount } giorno\n        [many] { $amount } di mesi\n       *[other] { $amount } mesi\n    }";
    is!(told("it", &[month]), @"`figure-month` reads like `figure-day`, “1 giorno”: nobody can tell the units apart; write in each what it means, and nothing that the other says");
    is!(told("id", &["range-month = { $from } sampai { $to } hari"]), @"`range-month` reads like `range-day`, “2 sampai 3 hari”: nobody can tell the units apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["per-day = { $figure } alla settimana"]), @"`per-week` reads like `per-day`, “$figure alla settimana”: nobody can tell the frequencies apart; write in each what it means, and nothing that the other says");
    is!(told("it", &["span-on-before = { $span } dopo"]), @"`span-on-after` reads like `span-on-before`, “$span dopo”: nobody can tell the times apart; write in each what it means, and nothing that the other says");
}

/// Arabic readers do not need the marks of vowels.
#[test]
fn marks_of_vowels_are_no_difference() {
    is!(told("ar", &["answer-no = نَعَم"]), @"`answer-no` reads like `answer-yes`, “نَعَم”: nobody can tell the answers apart; write in each what it means, and nothing that the other says");
}

/// A unit of CLDR, which has no message, beside one of the clinic.
#[test]
fn a_unit_like_one_of_locale_data() {
    let mut files = small();
    let seed = "seeds/treatments/rest.toml";
    let text = files.text(seed).unwrap().replacen("unit = \"month\"", "unit = \"milligram\"", 1);
    files.insert(seed, text);
    let units = "locales/it/units.ftl";
    let text = files.text(units).unwrap();
    let text = text.replace("{ $amount } week other", "{ $amount } milligrammi");
    files.insert(units, text);
    is!(told_of(files, "it", &[]), @"`figure-week` reads like `figure-milligram`, “3 milligrammi”: nobody can tell the units apart; write in each what it means, and nothing that the other says");
}
