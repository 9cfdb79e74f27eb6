//! The settings of the clinic, and what the environment says.
//!
//! Invariant: no other module reads the environment.

pub mod keys;
pub mod layers;
#[cfg(test)]
mod schema;
#[cfg(test)]
#[path = "../tests/shared/schemas.rs"]
mod schema_files;
mod show;
mod written;
pub(crate) mod zone;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use sabar_content::l10n::{Calendar, Numerals};
use sabar_sheet::sheet::Paper;
use sabar_term::detect::{self, Environment};

pub use show::example;

/// The settings in force. `keys` lists the values that each may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The name of the clinic, on one line; none by default.
    pub clinic_name: Option<String>,
    /// Tag of the language of the last page for the clinician; `it` by default.
    pub clinic_language: String,
    /// Tag of the source language of translations; the clinic's by default. See
    /// [`Settings::source_language`].
    pub source_language: Option<String>,
    /// Tags of the languages offered, in this order; empty, the default, for all in the order of
    /// their tags.
    pub languages: Vec<String>,
    /// The folder whose `seeds/` and `locales/` override the built-in ones; none by default.
    pub content: Option<PathBuf>,
    /// The file of the keys that sign releases of content; none by default.
    pub release_keys: Option<PathBuf>,
    /// The local emergency number; none by default.
    pub emergency_number: Option<String>,
    /// The telephone of the clinic; none by default.
    pub clinic_telephone: Option<String>,
    /// The address of the clinic's page for dates, up to its `#`; none by default.
    pub code_address: Option<String>,
    /// True if entries for a calendar do not tell what they are about; false by default.
    pub neutral_titles: bool,
    /// The printer of the last page; none by default.
    pub printer: Option<PrinterChoice>,
    /// The paper; A4 by default.
    pub paper: Paper,
    /// True if a printed sheet has the answers; false by default, because paper lies about.
    pub print_answers: bool,
    /// True if sheets are printed in large letters; false by default.
    pub print_large: bool,
    /// The socket of CUPS.
    pub cups_socket: PathBuf,
    /// The socket of the voice that reads aloud; none by default.
    pub voice: Option<PathBuf>,
    /// The folder of recorded sentences; none by default.
    pub voice_clips: Option<PathBuf>,
    /// The socket that hears counts of visits; none by default.
    pub counts_socket: Option<PathBuf>,
    /// The digits; the language's own by default.
    pub numerals: Numerals,
    /// The calendar beside the Gregorian one; that of the language by default.
    pub calendar: Calendar,
    /// The colors; dark by default.
    pub theme: ThemeChoice,
    /// The density; by the height of the terminal by default.
    pub density: DensityChoice,
    /// The keys named on the screen.
    pub keys: KeysChoice,
    /// True if nothing may move by itself; false by default.
    pub reduced_motion: bool,
    /// The treatment of those that are not in a language; named by default.
    pub incomplete: IncompleteChoice,
    /// True if treatments are shown only in languages with a valid review; false by default.
    pub require_review: bool,
    /// Seconds without input on a screen without text, 180 by default. See [`Settings::idle_time`].
    pub idle_after: Duration,
    /// The same on the last page, which is for the clinician.
    pub idle_takeaway: Duration,
    /// Seconds more for each word on the screen, 1 by default.
    pub idle_per_word: Duration,
    /// Seconds of the question "still there?", 60 by default.
    pub idle_countdown: Duration,
    /// Milliseconds for which a repeated confirmation is ignored, 500 by default.
    pub confirm_pause: Duration,
    /// True if leaving needs the PIN; false by default.
    pub kiosk: bool,
    /// The file with the hash of the PIN; `/etc/sabar/pin` by default.
    ///
    /// The hash is not a setting: all PINs can be tried against it in minutes, so it must not be
    /// readable for everybody who may read the settings.
    pub pin_file: PathBuf,
    /// The socket of the service that checks PINs, in place of the file; none by default.
    pub pin_socket: Option<PathBuf>,
    /// The destination of the log; systemd's journal by default.
    pub log: LogChoice,
}

/// A printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrinterChoice {
    /// The default printer of the machine, or the only one.
    Default,
    /// The printer that CUPS knows by this name.
    Named(String),
}

/// The destination of the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LogChoice {
    /// systemd's journal, if systemd started the program; else none.
    #[default]
    Journal,
    /// None.
    Off,
    /// One file per day in this folder; the last fourteen are kept.
    Folder(PathBuf),
}

/// The keys that are named on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeysChoice {
    /// A keyboard. The number pad's keys work too, and are in the help.
    #[default]
    Keyboard,
    /// A number pad alone.
    Pad,
}

/// The way in which a language treats those treatments that it does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IncompleteChoice {
    /// Their names, and the languages in which they are.
    #[default]
    Name,
    /// Nothing.
    Hide,
}

/// The spacing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DensityChoice {
    /// By the height of the terminal.
    #[default]
    Auto,
    /// Little spacing.
    Compact,
    /// Medium spacing.
    Normal,
    /// Much spacing; buttons are three rows high.
    Roomy,
}

/// The colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ThemeChoice {
    /// Light text on a dark background.
    #[default]
    Dark,
    /// Dark text on a light background.
    Light,
    /// No colors.
    Mono,
    /// Light where the terminal says that its background is light (OSC 11), else dark.
    Auto,
}

impl Settings {
    /// Returns the default settings: Italian for the clinic, no emergency number.
    #[must_use]
    pub fn as_shipped() -> Self {
        Self {
            clinic_name: None,
            clinic_language: "it".to_owned(),
            source_language: None,
            languages: Vec::new(),
            content: None,
            release_keys: None,
            emergency_number: None,
            clinic_telephone: None,
            code_address: None,
            neutral_titles: false,
            printer: None,
            paper: Paper::A4,
            print_answers: false,
            print_large: false,
            cups_socket: PathBuf::from(sabar_print::SOCKET),
            voice: None,
            voice_clips: None,
            counts_socket: None,
            numerals: Numerals::Locale,
            calendar: Calendar::Locale,
            theme: ThemeChoice::Dark,
            density: DensityChoice::Auto,
            keys: KeysChoice::Keyboard,
            reduced_motion: false,
            incomplete: IncompleteChoice::Name,
            require_review: false,
            idle_after: Duration::from_secs(180),
            idle_takeaway: Duration::from_secs(300),
            idle_per_word: Duration::from_secs(1),
            idle_countdown: Duration::from_secs(60),
            confirm_pause: Duration::from_millis(500),
            kiosk: false,
            pin_file: PathBuf::from("/etc/sabar/pin"),
            pin_socket: None,
            log: LogChoice::Journal,
        }
    }

    /// Returns the tag of the source language of translations.
    #[must_use]
    pub fn source_language(&self) -> &str {
        self.source_language.as_deref().unwrap_or(&self.clinic_language)
    }

    /// Returns the time without input on a screen with this many words, before "still there?".
    #[must_use]
    pub fn idle_time(&self, n_words: usize) -> Duration {
        self.idle_after.saturating_add(self.reading_time(n_words))
    }

    /// Returns the same for the last page, which waits for the clinician; never less than
    /// elsewhere.
    #[must_use]
    pub fn idle_time_on_takeaway(&self, n_words: usize) -> Duration {
        self.idle_takeaway.max(self.idle_time(n_words))
    }

    fn reading_time(&self, n_words: usize) -> Duration {
        let time = self.idle_per_word.saturating_mul(u32::try_from(n_words).unwrap_or(u32::MAX));
        time.min(LONGEST_READING)
    }
}

/// The most that words add, so that answers are not shown for much longer than reading takes.
const LONGEST_READING: Duration = Duration::from_secs(180);

/// Returns every variable that begins like a setting's, also in other letters, for `layers`.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
#[must_use]
pub fn variables() -> Vec<(String, OsString)> {
    let all = std::env::vars_os();
    // A name that is not UTF-8 is that of no setting, and is told as such.
    all.map(|(name, value)| (name.to_string_lossy().into_owned(), value))
        .filter(|(name, _)| layers::begins_as_setting(name))
        .collect()
}

/// The environment: what it says about colors, the terminal and the service manager.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// `NO_COLOR` is set (no-color.org).
    pub no_color: bool,
    /// `COLORTERM` promises 24-bit color.
    pub true_color: bool,
    /// `TERM` promises 256 colors.
    pub indexed_color: bool,
    /// The terminal says that its background is light.
    pub light_background: bool,
    /// The part about the terminal, for `sabar_term::detect`.
    pub environment: Environment,
    /// systemd started the program and reads its log (`JOURNAL_STREAM`).
    pub has_journal: bool,
    /// The part about the service manager, for `supervise`.
    pub supervision: Supervision,
}

/// The protocol of a service manager such as systemd (`sd_notify(3)`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supervision {
    /// `NOTIFY_SOCKET`, the address: a path, or `@` and an abstract name.
    pub socket: Option<OsString>,
    /// `WATCHDOG_USEC`, the watchdog's timeout, if it is for this process.
    pub watchdog: Option<Duration>,
}

impl Supervision {
    /// Parses `WATCHDOG_USEC` and `WATCHDOG_PID`.
    fn new(socket: Option<OsString>, watchdog: Option<&str>, process: Option<&str>) -> Self {
        let is_meant = process.is_none_or(|it| it.parse() == Ok(std::process::id()));
        let microseconds = watchdog.filter(|_| is_meant).and_then(|it| it.parse().ok());
        Self {
            socket: socket.filter(|address| !address.is_empty()),
            watchdog: microseconds.map(Duration::from_micros),
        }
    }
}

impl Surroundings {
    /// Reads the environment.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    #[must_use]
    pub fn read() -> Self {
        let term = std::env::var("TERM").unwrap_or_default();
        let color_term = std::env::var("COLORTERM").unwrap_or_default();
        Self {
            no_color: std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
            true_color: color_term == "truecolor" || color_term == "24bit",
            indexed_color: term.contains("256color"),
            light_background: false,
            environment: Environment {
                term,
                variables: detect::VARIABLES
                    .iter()
                    .filter_map(|name| Some(((*name).to_owned(), std::env::var(name).ok()?)))
                    .collect(),
            },
            has_journal: std::env::var_os("JOURNAL_STREAM").is_some(),
            supervision: Supervision::new(
                std::env::var_os("NOTIFY_SOCKET"),
                std::env::var("WATCHDOG_USEC").ok().as_deref(),
                std::env::var("WATCHDOG_PID").ok().as_deref(),
            ),
        }
    }
}

/// Returns the folder of credentials that systemd made for this service.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub(crate) fn credentials_folder() -> Option<PathBuf> {
    std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from)
}

/// Returns the value of `TZ`, for `zone`.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub(crate) fn time_zone() -> Option<OsString> {
    std::env::var_os("TZ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(watchdog: Option<&str>, process: Option<&str>, expected: Option<Duration>) {
        let socket = Some(OsString::from("/run/systemd/notify"));
        let supervision = Supervision::new(socket.clone(), watchdog, process);
        assert_eq!(supervision, Supervision { socket, watchdog: expected });
    }

    #[test]
    fn the_watchdog_of_another_process_is_not_ours() {
        let ours = std::process::id().to_string();
        check(Some("10000000"), Some(&ours), Some(Duration::from_secs(10)));
        check(Some("10000000"), None, Some(Duration::from_secs(10)));
        check(Some("10000000"), Some("1"), None);
        check(Some("10000000"), Some(""), None);
        check(Some("soon"), None, None);
        check(None, Some(&ours), None);
    }

    #[test]
    fn an_empty_address_is_none() {
        assert_eq!(Supervision::new(Some(OsString::new()), None, None), Supervision::default());
    }
}
