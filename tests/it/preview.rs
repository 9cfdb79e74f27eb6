//! `sabar preview`: changes in a content folder are shown as patients will see them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use portable_pty::{CommandBuilder, PtySize};
use sabar_content::l10n::message_id;
use tempfile::TempDir;

use super::clinic;
use super::program::{begins, said_in};
use super::terminal::Person;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
const WORDS: &str = "locales/it/treatments/microbotox.ftl";
const QUESTION: &str = "Ha mai avuto una reazione allergica al botulino (Botox o altre marche)?";
/// Its first row.
const ASKED: &str = "Ha mai avuto una reazione allergica al botulino";
const CHANGED: &str = "Il Botox le ha mai dato una reazione allergica?";
/// A size with room for one language.
const NARROW: PtySize = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
/// A size with room for three languages side by side.
const WIDE: PtySize = PtySize { rows: 45, cols: 160, pixel_width: 0, pixel_height: 0 };
/// The longest time from saving a file to seeing the change.
const SOON: Duration = Duration::from_secs(2);

/// A writer with a folder.
struct Writer {
    desk: TempDir,
}

impl Writer {
    fn new() -> Self {
        let writer = Self { desk: tempfile::tempdir().unwrap() };
        fs::create_dir_all(writer.path("locales")).unwrap();
        writer
    }

    fn path(&self, file: &str) -> PathBuf {
        self.desk.path().join("content").join(file)
    }

    fn saves(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Saves as many editors do: another file takes the place of the one before.
    fn saves_by_renaming(&self, file: &str, text: &str) {
        let new = self.path(&format!("{file}.new"));
        fs::write(&new, text).unwrap();
        fs::rename(new, self.path(file)).unwrap();
    }

    fn opens(&self, arguments: &[&str]) -> Person {
        self.opens_on(NARROW, arguments)
    }

    fn opens_on(&self, size: PtySize, arguments: &[&str]) -> Person {
        opens(&self.path(""), size, arguments)
    }

    fn opens_the_questions(&self) -> Person {
        let mut person = self.opens(&["microbotox", "checklist", "--lang", "it"]);
        person.sees(ASKED);
        person
    }
}

fn opens(folder: &Path, size: PtySize, arguments: &[&str]) -> Person {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["preview", "--content", folder.to_str().unwrap()]);
    command.args(arguments);
    command.env("TERM", "xterm-256color");
    command.env("SABAR_CONFIRM_PAUSE_MS", "0");
    Person::runs(command, size)
}

/// Returns true if all of these are in one row.
fn in_a_row(contents: &str, parts: &[&str]) -> bool {
    contents.lines().any(|row| parts.iter().all(|part| row.contains(part)))
}

impl Person {
    #[track_caller]
    fn soon_sees(&mut self, text: &str) -> &mut Self {
        self.soon_sees_that(text, |contents| contents.contains(text))
    }

    #[track_caller]
    fn soon_sees_that(&mut self, what: &str, is_seen: impl Fn(&str) -> bool) -> &mut Self {
        let is_seen = self.comes_to_see(SOON, |screen| is_seen(&screen.contents()));
        assert!(is_seen, "no {what:?} soon, but:\n{}", self.screen.screen().contents());
        self
    }

    #[track_caller]
    fn soon_sees_no_panel(&mut self) -> &mut Self {
        self.soon_sees_that("no panel", |contents| !contents.contains("The folder is read again"))
    }
}

fn shipped(file: &str) -> String {
    fs::read_to_string(file).unwrap()
}

fn changed() -> String {
    let words = shipped(WORDS);
    assert!(words.contains(QUESTION));
    words.replace(QUESTION, CHANGED)
}

#[test]
fn a_change_is_shown_at_the_same_place_with_the_answers() {
    let writer = Writer::new();
    let mut person = writer.opens_the_questions();
    let stop = begins("it", message_id::FLAG_STOP);
    person.types(b"1").sees(&stop);
    writer.saves(WORDS, &changed());
    person.soon_sees(CHANGED).sees(&stop);
    writer.saves_by_renaming(WORDS, &shipped(WORDS));
    person.soon_sees(ASKED).sees(&stop);
    writer.saves_by_renaming(WORDS, &changed());
    person.soon_sees(CHANGED).sees(&stop);
    // The next key goes on from there.
    person.types(b"\x7f").sees(&said_in("it", message_id::STEP_SUMMARY));
}

#[test]
fn errors_open_a_panel_until_they_are_fixed() {
    let writer = Writer::new();
    let mut person = writer.opens_the_questions();
    writer.saves(WORDS, &changed());
    person.soon_sees(CHANGED);
    let words = changed();
    let line = words.lines().position(|line| line.contains(CHANGED)).unwrap() + 1;
    writer.saves(WORDS, &words.replace(CHANGED, "{ $nothing }"));
    person.soon_sees(&format!("{WORDS}:{line}")).sees("The folder does not check out.");
    // Closing the panel shows the old content.
    person.types(b"\x7f").sees(CHANGED).soon_sees_no_panel();
    // It stays known on the pages for staff.
    person.types(b"\x1b[24~").sees("I nuovi contenuti hanno problemi.").types(b"\x7f");
    person.sees(CHANGED);
    writer.saves(WORDS, &words.replace(CHANGED, "still { nonsense"));
    person.soon_sees(&format!("{WORDS}:{line}")).sees("a { is not closed");
    writer.saves(WORDS, &words);
    person.soon_sees_no_panel().sees(CHANGED);
}

#[test]
fn an_overlay_under_the_panel_is_kept() {
    let writer = Writer::new();
    let mut person = writer.opens_the_questions();
    let help = said_in("it", message_id::HELP_TITLE);
    person.types(b"?").sees(&help);
    writer.saves(WORDS, "half a fi");
    person.soon_sees("does not check out");
    writer.saves(WORDS, &changed());
    person.soon_sees_no_panel().sees(&help).types(b"\x7f").sees(CHANGED);
}

#[test]
fn a_folder_that_vanishes_leaves_the_last_content_and_is_read_when_it_is_back() {
    let writer = Writer::new();
    writer.saves(WORDS, &changed());
    let mut person = writer.opens(&["microbotox", "checklist", "--lang", "it"]);
    person.sees(CHANGED);
    for _ in 0..3 {
        fs::remove_dir_all(writer.path("")).unwrap();
        person.soon_sees("there is no such folder").types(b"\x7f").sees(CHANGED);
        writer.saves(WORDS, &shipped(WORDS));
        person.soon_sees_no_panel().soon_sees(ASKED);
        // And it is watched as before.
        writer.saves(WORDS, &changed());
        person.soon_sees(CHANGED);
    }
    // Another one in its place.
    let elsewhere = writer.desk.path().join("elsewhere");
    fs::rename(writer.path(""), &elsewhere).unwrap();
    person.soon_sees("there is no such folder");
    fs::rename(&elsewhere, writer.path("")).unwrap();
    person.soon_sees_no_panel().sees(CHANGED);
    writer.saves(WORDS, &shipped(WORDS));
    person.soon_sees(ASKED);
}

#[test]
fn an_invalid_folder_opens_with_the_panel() {
    let writer = Writer::new();
    writer.saves(WORDS, "half a fi");
    let mut person = writer.opens(&["microbotox", "checklist", "--lang", "it"]);
    person.sees("The built-in content is shown.").sees(&format!("{WORDS}:1"));
    person.types(b"\x7f").sees(ASKED);
    writer.saves(WORDS, &changed());
    person.soon_sees(CHANGED);
}

#[test]
fn a_folder_that_is_not_there_yet_is_waited_for() {
    let writer = Writer::new();
    fs::remove_dir_all(writer.path("")).unwrap();
    let mut person = writer.opens(&["microbotox", "checklist", "--lang", "it"]);
    person.sees("there is no such folder");
    writer.saves(WORDS, &changed());
    person.soon_sees_no_panel().soon_sees(CHANGED);
}

#[test]
fn warnings_do_not_block_content() {
    let writer = Writer::new();
    fs::remove_dir_all(writer.path("")).unwrap();
    let made = Command::new(PROGRAM).args(["content", "init"]).arg(writer.path("")).output();
    assert!(made.unwrap().status.success());
    // The example warns of itself.
    let mut person = writer.opens(&["example", "--lang", "it"]);
    let words = fs::read_to_string(writer.path("locales/it/treatments/example.ftl")).unwrap();
    let title = words.lines().find_map(|line| line.strip_prefix("example-title = ")).unwrap();
    person.sees(title).sees(&said_in("it", message_id::STEP_SUMMARY));
    assert!(!person.screen.screen().contents().contains("The folder is read again"));
}

#[test]
fn a_missing_treatment_is_opened_once_it_exists() {
    let writer = Writer::new();
    let mut person = writer.opens(&["example", "--lang", "it"]);
    person.sees("there is no treatment \"example\"").sees("microbotox");
    fs::remove_dir_all(writer.path("")).unwrap();
    let made = Command::new(PROGRAM).args(["content", "init"]).arg(writer.path("")).output();
    assert!(made.unwrap().status.success());
    person.soon_sees_no_panel().soon_sees(&said_in("it", message_id::STEP_SUMMARY));
}

#[test]
fn a_treatment_is_found_again_in_another_order() {
    let writer = Writer::new();
    let mut person = writer.opens_the_questions();
    let stop = begins("it", message_id::FLAG_STOP);
    person.types(b"1").sees(&stop);
    let seed = "seeds/treatments/microbotox.toml";
    writer.saves(seed, &shipped(seed).replacen("order = 1\n", "order = 9\n", 1));
    writer.saves(WORDS, &changed());
    person.soon_sees(CHANGED).sees(&stop).sees("Microbotox");
}

#[test]
fn the_focus_stays_on_its_statement_when_another_comes_before_it() {
    let writer = Writer::new();
    let mut person = writer.opens(&["microbotox", "--lang", "it"]);
    let statement = &begins("it", "microbotox-summary-remember-skin");
    let is_in_focus = |screen: &vt100::Screen| {
        screen.contents().lines().any(|line| line.contains('▸') && line.contains(statement))
    };
    person.sees(statement).types(b"\x1b[B").sees_that("it in focus", is_in_focus);
    let seed = "seeds/treatments/microbotox.toml";
    let added = "[[summary]]\nid = \"new\"\nsection = \"remember\"\nsources = [\"it:2\"]\n\
        standing = \"stated\"\n\n[[summary]]\n";
    writer.saves(seed, &shipped(seed).replacen("[[summary]]\n", added, 1));
    person.soon_sees("microbotox-summary-new");
    for tag in ["ar", "id", "it"] {
        let words = format!("locales/{tag}/treatments/microbotox.ftl");
        let lasts = |line: &&str| line.starts_with("microbotox-summary-remember-skin = ");
        let text = shipped(&words);
        let like = text.lines().find(lasts).unwrap().replacen("remember-skin", "new", 1);
        let like = if tag == "it" { "microbotox-summary-new = Una frase nuova." } else { &like };
        writer.saves(&words, &format!("{text}\n{like}\n"));
    }
    person.soon_sees("Una frase nuova.").soon_sees_no_panel().sees_that("the same", is_in_focus);
}

#[test]
fn a_removed_language_is_current_again_when_it_returns() {
    let writer = Writer::new();
    let italian = |file: &str| shipped(&format!("locales/it/{file}"));
    let texts: Vec<String> = fs::read_dir("locales/it/treatments")
        .unwrap()
        .map(|file| format!("treatments/{}", file.unwrap().file_name().to_str().unwrap()))
        .collect();
    let own = fs::read_dir("locales/it").unwrap().map(|file| file.unwrap().file_name());
    let own = own.map(|name| name.to_str().unwrap().to_owned());
    let own: Vec<String> = own.filter(|name| name.ends_with(".ftl")).chain(texts).collect();
    let writes = || {
        for file in &own {
            writer.saves(&format!("locales/fr/{file}"), &italian(file));
        }
        let words = italian("treatments/microbotox.ftl").replace(QUESTION, "Une question ?");
        writer.saves("locales/fr/treatments/microbotox.ftl", &words);
    };
    let mut person = writer.opens(&["microbotox", "checklist", "--lang", "fr"]);
    person.sees("there is no language \"fr\"");
    writes();
    person.soon_sees("Une question ?").soon_sees_no_panel();
    fs::remove_dir_all(writer.path("locales/fr")).unwrap();
    person.soon_sees("there is no language \"fr\"");
    writes();
    person.soon_sees("Une question ?").soon_sees_no_panel();
}

#[test]
fn temporary_files_of_editors_are_ignored() {
    let writer = Writer::new();
    let mut person = writer.opens_the_questions();
    writer.saves(WORDS, &changed());
    for leftover in ["microbotox.ftl~", ".microbotox.ftl.swp", "#microbotox.ftl#"] {
        writer.saves(&format!("locales/it/treatments/{leftover}"), "half");
    }
    person.soon_sees(CHANGED).soon_sees_no_panel();
}

#[test]
fn after_a_fault_it_opens_at_the_same_place() {
    let writer = Writer::new();
    let arguments = ["microbotox", "checklist", "--lang", "it", "--fault-key", "z"];
    let mut person = writer.opens(&arguments);
    person.sees(ASKED).types(b"z").sees(&said_in("it", message_id::ONE_MOMENT)).sees(ASKED);
    writer.saves(WORDS, &changed());
    person.soon_sees(CHANGED);
}

#[test]
fn without_a_folder_it_says_so() {
    let output = Command::new(PROGRAM).arg("preview").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("--content"));
}

#[test]
fn the_panel_counts_problems_that_it_does_not_show() {
    let writer = Writer::new();
    writer.saves("locales/it/ui.ftl", &shipped("locales/it/ui.ftl").replace(" = ", " = 9 "));
    let mut person = writer.opens(&["microbotox", "--lang", "it"]);
    person.sees("does not check out").sees("locales/it/ui.ftl");
    let is_counted = |screen: &vt100::Screen| screen.contents().contains(" more.");
    person.presses_until(b"\x1b[6~", is_counted);
    person.sees_that("how many more", |screen| {
        let contents = screen.contents();
        let mut words = contents.split_whitespace().skip_while(|word| *word != "And").skip(1);
        let count: Option<usize> = words.next().and_then(|count| count.parse().ok());
        words.next() == Some("more.") && count.is_some_and(|count| count > 100)
    });
    person.types(b"\x7f").sees("Microbotox").soon_sees_no_panel();
}

#[test]
fn on_a_wide_terminal_three_languages_stand_in_the_same_rows_and_each_is_followed() {
    let writer = Writer::new();
    fs::remove_dir_all(writer.path("")).unwrap();
    let made = Command::new(PROGRAM).args(["content", "export"]).arg(writer.path("")).output();
    assert!(made.unwrap().status.success());
    let id = "microbotox-checklist-prior-none";
    let [italian, arabic, indonesian] = ["it", "ar", "id"].map(|tag| begins(tag, id));
    let stop = begins("it", message_id::FLAG_STOP);
    let mut person = writer.opens_on(WIDE, &["microbotox", "checklist", "--lang", "it"]);
    // The first question is answered and passed, so the second one is shown: in every language.
    person.sees("Ha mai avuto una reazione").types(b"1").sees(&stop).types(b"\r");
    person.sees_that("all three in a row, in focus", |screen| {
        let marked = [&format!("▸ ─ {italian}"), &format!("{arabic} ─ ◂"), &indonesian];
        in_a_row(&screen.contents(), &marked.map(|it| it.as_str()))
    });
    // The spoken one changes, and another one.
    for (tag, seen) in [("it", "Una frase nuova"), ("id", "Kalimat yang baru")] {
        let file = format!("locales/{tag}/treatments/microbotox.ftl");
        let words = shipped(&file);
        let line = words.lines().find(|line| line.starts_with(&format!("{id} = "))).unwrap();
        writer.saves(&file, &words.replace(line, &format!("{id} = {seen}")));
        person.soon_sees_that(seen, |contents| in_a_row(contents, &[seen, &arabic]));
    }
    person.sees_that("the place is kept", |screen| {
        let marked = ["▸ ─ Una frase nuova", &arabic, "▸ ─ Kalimat yang baru"];
        in_a_row(&screen.contents(), &marked)
    });
    // B leaves the one spoken.
    person.types(b"b").sees_that("Italian alone", |screen| {
        let contents = screen.contents();
        contents.contains("▸ ─ Una frase nuova") && !contents.contains("Kalimat")
    });
    person.types(b"b").sees("Kalimat yang baru");
}

#[test]
fn a_language_without_room_is_shown_by_switching() {
    let folder = clinic::folder();
    let arguments = ["dental-cleaning", "checklist", "--lang", "ar"];
    let mut person = opens(folder.path(), WIDE, &arguments);
    let romanian = "Vă sângerează gingiile?";
    person
        .sees("Italiano · תירבע ﻊﻣ ✓ B")
        .sees_that("no Romanian", |screen| !screen.contents().contains(romanian));
    // F5: Italian, and beside it Romanian and Arabic.
    let italian = "Le sanguinano le gengive?";
    person.types(b"\x1b[15~").sees_that("Italian and Romanian", |screen| {
        in_a_row(&screen.contents(), &[italian, romanian])
    });
}
