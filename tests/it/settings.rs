//! Settings files, and the diagnostics about them.

mod faults;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::Duration;

use insta::assert_snapshot as is;
use portable_pty::CommandBuilder;
use sabar::settings::keys::{KEYS, Setting, Takes};
use sabar::settings::layers::{InForce, Layers};
use sabar::settings::{self, Settings};
use sabar_content::l10n::message_id;
use tempfile::TempDir;

use super::program::{said, said_in};
use super::terminal::{Person, SIZE};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
const KNOWN: [&str; 3] = ["ar", "id", "it"];

/// A desk with settings files on it.
struct Desk {
    folder: TempDir,
    layers: Layers,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let layers = Layers { system: folder.path().join("system.toml"), ..Layers::default() };
        Self { folder, layers }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// With this as the file of the machine.
    fn system(self, text: &str) -> Self {
        self.write("system.toml", text);
        self
    }

    /// With this as the file given with `--config`.
    fn config(mut self, text: &str) -> Self {
        self.layers.file = Some(self.write("sabar.toml", text));
        self
    }

    fn variable(mut self, name: &str, value: &str) -> Self {
        self.layers.variables.push((name.to_owned(), OsString::from(value)));
        self
    }

    fn option(mut self, key: &'static str, value: &str) -> Self {
        self.layers.options.push((key, value.to_owned()));
        self
    }

    /// The settings in force; nothing may be wrong with them.
    #[track_caller]
    fn in_force(&self) -> InForce {
        let (in_force, mut problems) = self.layers.read();
        problems.extend(in_force.check_languages(&KNOWN));
        assert!(problems.is_empty(), "{problems}");
        in_force
    }

    /// Everything that is wrong.
    fn told(&self) -> String {
        let (in_force, mut problems) = self.layers.read();
        problems.extend(in_force.check_languages(&KNOWN));
        let told: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
        self.without_place(&told)
    }

    fn without_place(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.folder.path().display()), "")
    }

    /// Runs the program with `sabar.toml`, as a script would.
    fn runs(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(PROGRAM);
        command.arg("--config").arg(self.path("sabar.toml")).args(arguments);
        command.output().unwrap()
    }

    /// Runs the kiosk with `sabar.toml` in a terminal.
    fn patient(&self, arguments: &[&str]) -> Person {
        let mut command = CommandBuilder::new(PROGRAM);
        command.env("TERM", "xterm-256color");
        command.arg("--config");
        command.arg(self.path("sabar.toml"));
        command.args(arguments);
        Person::runs(command, SIZE)
    }
}

/// Returns the diagnostics of a file with this text.
fn told(text: &str) -> String {
    Desk::new().config(text).told()
}

#[test]
fn without_files_the_defaults_apply() {
    assert_eq!(Desk::new().in_force().settings, Settings::as_shipped());
}

#[test]
fn a_stronger_layer_wins_and_is_listed() {
    let desk = Desk::new()
        .system("emergency_number = \"118\"\nidle_after = 200\ntheme = \"mono\"\n")
        .config("# Ours.\nemergency_number = \"112\"\nlanguages = [\"it\", \"ar\"]\n")
        .variable("SABAR_IDLE_AFTER", "240")
        .variable("SABAR_KIOSK", "true")
        .variable("SABAR_CLINIC_NAME", "")
        .variable("TERM", "dumb")
        .option("theme", "light");
    is!(desk.without_place(&desk.in_force().to_string()), @r#"
    SETTING           VALUE                  FROM
    clinic_name       none                   as shipped
    clinic_language   "it"                   as shipped
    source_language   none                   as shipped
    languages         ["it", "ar"]           sabar.toml:3
    content           none                   as shipped
    release_keys      none                   as shipped
    emergency_number  "112"                  sabar.toml:2
    clinic_telephone  none                   as shipped
    code_address      none                   as shipped
    neutral_titles    false                  as shipped
    printer           "off"                  as shipped
    paper             "a4"                   as shipped
    print_answers     false                  as shipped
    print_large       false                  as shipped
    cups_socket       "/run/cups/cups.sock"  as shipped
    voice             "off"                  as shipped
    voice_clips       none                   as shipped
    counts_socket     none                   as shipped
    numerals          "locale"               as shipped
    calendar          "locale"               as shipped
    theme             "light"                --theme
    density           "auto"                 as shipped
    keys              "keyboard"             as shipped
    reduced_motion    false                  as shipped
    incomplete        "name"                 as shipped
    require_review    false                  as shipped
    idle_after        240                    SABAR_IDLE_AFTER
    idle_takeaway     300                    as shipped
    idle_per_word     1                      as shipped
    idle_countdown    60                     as shipped
    confirm_pause_ms  500                    as shipped
    kiosk             true                   SABAR_KIOSK
    pin_file          "/etc/sabar/pin"       as shipped
    pin_socket        none                   as shipped
    log               "journal"              as shipped

    system.toml: read
    sabar.toml: read
    "#);
}

#[test]
fn the_program_lists_the_settings_in_force() {
    let desk = Desk::new().config("clinic_name = \"Sole\"\n");
    let output = Command::new(PROGRAM)
        .arg("--config")
        .arg(desk.path("sabar.toml"))
        .args(["config", "--kiosk", "--numerals", "latin"])
        .env("SABAR_REDUCED_MOTION", "true")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let listing = desk.without_place(said(&output.stdout));
    let row = |key: &str| {
        let row = listing.lines().find(|line| line.starts_with(key)).unwrap();
        row.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(row("clinic_name"), "clinic_name \"Sole\" sabar.toml:1");
    assert_eq!(row("kiosk"), "kiosk true --kiosk");
    assert_eq!(row("numerals"), "numerals \"latin\" --numerals");
    assert_eq!(row("reduced_motion"), "reduced_motion true SABAR_REDUCED_MOTION");
    assert!(listing.contains("/etc/sabar/sabar.toml: "), "{listing}");
}

#[test]
fn the_example_has_the_defaults() {
    let output = Command::new(PROGRAM).args(["config", "--example"]).output().unwrap();
    let example = said(&output.stdout);
    assert_eq!(example, settings::example());
    // Settings that are not set keep their defaults.
    assert!(example.lines().all(|line| line.is_empty() || line.starts_with('#')), "{example}");
    assert_eq!(Desk::new().config(example).in_force().settings, Settings::as_shipped());
    let samples: String = example
        .lines()
        .map(|line| line.strip_prefix('#').filter(|line| line.contains(" = ")).unwrap_or(line))
        .map(|line| format!("{line}\n"))
        .collect();
    let settings = Desk::new().config(&samples).in_force().settings;
    for key in KEYS {
        assert!(key.value(&settings).is_some(), "the example has no value for {}", key.name);
        assert!(example.contains(&key.variable()), "{}", key.name);
    }
    assert!(example.lines().all(|line| line.chars().count() <= 92), "{example}");
}

#[test]
fn the_book_lists_every_setting() {
    let chapter = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/settings.md");
    let chapter = fs::read_to_string(chapter).unwrap();
    let shipped = Settings::as_shipped();
    for key in KEYS {
        let shipped = key.value(&shipped).map_or("none".to_owned(), |value| format!("`{value}`"));
        let is_row = |line: &str| {
            line.starts_with(&format!("| `{}` |", key.name))
                && line.ends_with(&format!("| {shipped} |"))
        };
        assert!(chapter.lines().any(is_row), "docs/settings.md: {} is {shipped}", key.name);
    }
}

#[test]
fn bounds_of_numbers_are_enforced() {
    for key in KEYS {
        let Takes::Whole(bounds) = key.takes else { continue };
        let is_taken = |number: u64| told(&format!("{} = {number}", key.name)).is_empty();
        assert!(is_taken(bounds.from) && is_taken(bounds.to), "{}", key.name);
        assert!(!is_taken(bounds.to + 1), "{}", key.name);
        assert!(bounds.from == 0 || !is_taken(bounds.from - 1), "{}", key.name);
    }
}

#[test]
fn every_variable_sets_what_the_file_sets() {
    let example = settings::example();
    let as_text = |value: &str| value.replace(['"', '[', ']'], "");
    for key in KEYS {
        let line = |line: &str| Some(line.trim_start_matches('#').split_once(" = ")?.1.to_owned());
        let is_of_key = |line: &&str| {
            let line = line.trim_start_matches('#');
            line.strip_prefix(key.name).is_some_and(|rest| rest.starts_with(" = "))
        };
        let value = match key.takes {
            Takes::Tags => "[\"it\", \"ar\"]".to_owned(),
            Takes::Whole(_) | Takes::Truth | Takes::OneOf(_) | Takes::Other(_) => {
                example.lines().find(is_of_key).and_then(line).unwrap()
            }
        };
        let in_file = Desk::new().config(&format!("{} = {value}", key.name)).in_force();
        let by_variable = Desk::new().variable(&key.variable(), &as_text(&value)).in_force();
        assert_eq!(in_file.settings, by_variable.settings, "{}", key.name);
        assert_eq!(by_variable.origin(key.name).to_string(), key.variable());
    }
}

#[test]
fn numbers_may_be_written_as_toml_allows() {
    assert_eq!(
        Desk::new().config("idle_after = 1_000").in_force().settings.idle_after,
        Duration::from_secs(1000)
    );
}

#[test]
fn the_idle_time_grows_with_the_words_on_screen() {
    let settings = Settings::as_shipped();
    assert_eq!(settings.idle_time(0), Duration::from_secs(180));
    assert_eq!(settings.idle_time(120), Duration::from_secs(300));
}

#[test]
fn the_program_starts_nothing_with_wrong_settings() {
    let desk = Desk::new().config("theme = \"blue\"\nidle_afer = 200\n");
    let output = desk.runs(&[]);
    is!(desk.without_place(said(&output.stderr)), @r#"
    sabar.toml:1  theme cannot be "blue"; write "dark", "light", "mono" or "auto"
    sabar.toml:2  there is no setting idle_afer; did you mean idle_after?
    2 errors in the settings; sabar did not start.
    "#);
    for arguments in [&[][..], &["config"], &["read", "classic"], &["doctor"]] {
        let again = desk.runs(arguments);
        assert_eq!(again.status.code(), Some(2));
        assert_eq!(said(&again.stdout), "");
        assert_eq!(again.stderr, output.stderr);
    }
}

#[test]
fn a_language_that_is_not_there_is_told_beside_other_faults() {
    let desk = Desk::new().config("theme = \"blue\"\nclinic_language = \"xx\"\n");
    for arguments in [&[][..], &["config"], &["read", "classic"], &["doctor"]] {
        let output = desk.runs(arguments);
        assert!(said(&output.stderr).ends_with("2 errors in the settings; sabar did not start.\n"));
    }
}

#[test]
fn languages_are_offered_in_the_order_of_the_clinic() {
    let desk = Desk::new().config("languages = [\"it\", \"ar\"]");
    let mut patient = desk.patient(&[]);
    let begin = said_in("ar", message_id::CHOOSE_TITLE);
    patient.types(b"\x1bOR").sees(&begin).sees("Italiano");
    assert!(!patient.screen.screen().contents().contains("Indonesia"));
    let output = desk.runs(&["--lang", "id"]);
    assert_eq!(output.status.code(), Some(2));
    is!(said(&output.stderr), @r#"there is no language "id"; there are: it, ar"#);
}

/// A desk with a content folder in which these treatments are reviewed in these languages.
fn reviewed(reviews: &[(&str, &[&str])], settings: &str) -> Desk {
    let desk = Desk::new().config(&format!("require_review = true\n{settings}"));
    fs::create_dir(desk.path("content")).unwrap();
    for (treatment, tags) in reviews {
        for tag in *tags {
            let sign = ["review", treatment, "--lang", tag, "--by", "A", "--role", "nurse"];
            let mut command = Command::new(PROGRAM);
            let output = command.arg("--content").arg(desk.path("content")).args(sign).output();
            let output = output.unwrap();
            assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
        }
    }
    desk
}

impl Desk {
    fn runs_with_content(&self, arguments: &[&str]) -> Output {
        let folder = self.path("content");
        let content = ["--content", folder.to_str().unwrap()];
        self.runs(&[&content, arguments].concat())
    }
}

#[test]
fn unreviewed_content_is_refused_as_shipped() {
    let output = Desk::new().config("require_review = true").runs(&[]);
    assert_eq!(output.status.code(), Some(1));
    is!(said(&output.stderr), @r#"
    seeds/treatments/classic.toml  classic has no valid review in "ar", "id", "it"; have it reviewed, then run `sabar review classic --lang ar`
    seeds/treatments/microbotox.toml  microbotox has no valid review in "ar", "id", "it"; have it reviewed, then run `sabar review microbotox --lang ar`
    seeds/treatments/wearing-off.toml  wearing-off has no valid review in "ar", "id", "it"; have it reviewed, then run `sabar review wearing-off --lang ar`
    3 problems; they must be fixed before patients see this content.
    "#);
}

#[test]
fn a_treatment_that_is_reviewed_in_some_languages_is_shown_in_those() {
    let desk = reviewed(&[("classic", &["it", "ar"]), ("microbotox", &["it"])], "");
    let output = desk.runs_with_content(&["config"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    let listed = said(&output.stdout).lines().rev().take(3).collect::<Vec<_>>().join("\n");
    is!(listed, @r"
    not shown in id, not reviewed there: classic
    not shown in ar, id, not reviewed there: microbotox
    not offered, not reviewed: wearing-off
    ");
}

#[test]
fn treatments_without_any_review_are_not_offered() {
    let desk = reviewed(&[("classic", &["it", "ar"])], "languages = [\"ar\", \"it\"]");
    let output = desk.runs_with_content(&["config"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    assert!(said(&output.stdout).ends_with("not offered, not reviewed: microbotox, wearing-off\n"));
    let content = desk.path("content");
    let mut patient = desk.patient(&["--content", content.to_str().unwrap(), "--lang", "it"]);
    patient.types(b"\x1bOR").sees(&said_in("it", message_id::CHOOSE_TITLE));
    let screen = patient.screen.screen().contents();
    assert!(screen.contains(&said_in("it", "classic-title")), "{screen}");
    assert!(!screen.contains(&said_in("it", "microbotox-title")), "{screen}");
}

#[test]
fn reviewers_can_read_unreviewed_content() {
    let output = Desk::new().config("require_review = true").runs(&["read", "classic"]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn no_key_is_listed_twice() {
    let names: BTreeSet<&str> = KEYS.iter().map(|key| key.name).collect();
    assert_eq!(names.len(), KEYS.len());
    assert!(KEYS.iter().all(|key| Setting::find(key.name).is_some()));
}
