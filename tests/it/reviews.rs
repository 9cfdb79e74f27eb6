//! Reviews: a treatment is read in one language and signed; later changes are noticed.

mod bound;
mod changes;
mod file;
mod required;
mod signing;

use std::collections::BTreeMap;
use std::fs;
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
use super::program::said;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");

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

    /// Returns standard error of a run that fails with this code.
    #[track_caller]
    fn refuses(&self, code: i32, output: Output) -> String {
        assert_eq!(output.status.code(), Some(code), "{}", said(&output.stdout));
        said(&output.stderr).replace(&format!("{}", self.folder.path().display()), "my-content")
    }

    /// Returns the output of `sabar check` about reviews, without other treatments.
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
    kiosk.sized(100, 40).press("enter 1 s")
}

/// Asserts that a text is on the screen, on any number of lines of an overlay.
#[track_caller]
fn sees(kiosk: &Kiosk, words: &str) {
    let screen = kiosk.text();
    let lines = screen.lines().map(|line| line.trim_matches([' ', '│']));
    let flat = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    let words = sabar_text::plain(words);
    assert!(flat.contains(&words), "not there: {words}\n{screen}");
}

/// Asserts that this is shown about the review that was signed on the day of all tests.
#[track_caller]
fn sees_review(kiosk: &Kiosk, word: &str) {
    let words = kiosk.scene().words;
    let date = words.date_short(TODAY);
    let arguments = [("by", "Somebody"), ("role", "nurse"), ("date", &date)];
    sees(kiosk, &words.with(word, &arguments.map(|(name, it)| (name, Argument::Text(it)))));
}

#[test]
fn the_reviewer_is_named_in_that_language_only() {
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
fn check_warns_of_gaps_where_a_review_is_required() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    clinic.write("sabar.toml", "require_review = true\n");
    let settings = clinic.path("sabar.toml");
    is!(clinic.check(&["--config", settings.to_str().unwrap()]), @r#"
    warning: microbotox is not reviewed in "ar", "id": patients do not see it there
    --> seeds/treatments/microbotox.toml
     = help: have it reviewed, then run `sabar review microbotox --lang ar`

    1 warning; check whether it is intended.
    "#);
}

#[test]
fn check_refuses_content_without_reviews() {
    let clinic = Clinic::new();
    clinic.write("locales/README.md", "Nothing yet.\n");
    clinic.write("sabar.toml", "require_review = true\n");
    let settings = clinic.path("sabar.toml");
    let output = clinic.runs(&["check", "--config", settings.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("microbotox has no valid review"), "{told}");
}

/// Check tells what happens: while something can be shown, a review that no longer holds is a
/// warning; when nothing is left, an error, once for each treatment.
#[test]
fn check_refuses_content_only_if_nothing_can_be_shown() {
    let check = |clinic: &Clinic| {
        let settings = clinic.path("sabar.toml");
        let output = clinic.runs(&["check", "--config", settings.to_str().unwrap()]);
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let new = BTreeMap::from([("it", "Nuovo"), ("id", "Baru"), ("ar", "عن")]);
    let change = |clinic: &Clinic, tag: &str, id: &str| {
        let path = format!("locales/{tag}/treatments/{id}.ftl");
        let (before, after) = (format!("{id}-title = "), format!("{id}-title = {} ", new[tag]));
        clinic.change(&path, &before, &after);
    };
    for (tag, other) in [("it", "ar"), ("id", "it"), ("ar", "id")] {
        let clinic = Clinic::new().has_signed("microbotox", tag, &[]);
        let clinic = clinic.has_signed("classic", other, &[]);
        clinic.write("sabar.toml", "require_review = true\n");
        change(&clinic, tag, "microbotox");
        let (code, told) = check(&clinic);
        assert_eq!(code, Some(0), "{told}");
        assert!(told.contains("the text has changed: patients do not see it"), "{told}");
        change(&clinic, other, "classic");
        let (code, told) = check(&clinic);
        assert_eq!(code, Some(1), "{told}");
        for id in ["microbotox", "classic", "wearing-off"] {
            let is_of = |line: &&str| line.starts_with("error: ") && line.contains(id);
            assert_eq!(told.lines().filter(is_of).count(), 1, "{id}: {told}");
        }
    }
}

#[test]
fn read_and_kiosk_agree_on_valid_reviews() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &["--until", "2199-12-31"]);
    let output = clinic.runs(&["read", "microbotox", "summary", "--lang", "it"]);
    let read = String::from_utf8(output.stdout).unwrap();
    assert!(read.contains("Controllo: Somebody, nurse"), "{read}");
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
fn the_patient_sees_that_a_review_is_past_its_date() {
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
