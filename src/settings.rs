//! What the clinic chose, and what the environment tells.
//!
//! The only place that reads the environment.

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

use sabar_content::l10n::Numerals;
use sabar_term::detect::{self, Environment};

pub use show::example;

/// Settings in force. `keys` has what each may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The name of the clinic, on one line; none as shipped.
    pub clinic_name: Option<String>,
    /// Tag of the language in which the last page speaks to the clinician; `it` as shipped.
    pub clinic_language: String,
    /// Tag of the language that writers translate from; as shipped the clinic's. See
    /// [`Settings::source_language`].
    pub source_language: Option<String>,
    /// Tags of the languages offered, in this order; empty, as shipped, for all in the order of
    /// their tags.
    pub languages: Vec<String>,
    /// The folder whose `seeds/` and `locales/` lie over the built-in ones; none as shipped.
    pub content: Option<PathBuf>,
    /// The emergency number of the place where the kiosk stands; none as shipped.
    pub emergency_number: Option<String>,
    /// The telephone of the clinic; none as shipped.
    pub clinic_telephone: Option<String>,
    /// Which digits to show; the language's own as shipped.
    pub numerals: Numerals,
    /// Which colors to use; dark as shipped.
    pub theme: ThemeChoice,
    /// How much air there is; decided by the height of the terminal as shipped.
    pub density: DensityChoice,
    /// The keys that are named on the screen.
    pub keys: KeysChoice,
    /// Whether nothing may move by itself; false as shipped.
    pub reduced_motion: bool,
    /// Whether a treatment is shown only in languages in which a review holds; false as shipped.
    pub require_review: bool,
    /// Whole seconds without input on a screen without words, 180 as shipped.
    /// See [`Settings::idle_time`].
    pub idle_after: Duration,
    /// The same on the last page, which is shown to the clinician.
    pub idle_takeaway: Duration,
    /// Whole seconds more for each word on the screen, 1 as shipped.
    pub idle_per_word: Duration,
    /// Whole seconds for which "still there?" is asked, 60 as shipped.
    pub idle_countdown: Duration,
    /// Milliseconds for which a key that confirms is not heard again, 500 as shipped.
    pub confirm_pause: Duration,
    /// Whether leaving needs the PIN; false as shipped.
    pub kiosk: bool,
    /// The file with the hash of the PIN; `/etc/sabar/pin` as shipped.
    ///
    /// The hash is not itself a setting: ten thousand PINs are tried against it in minutes, so it
    /// must be kept from whoever may read the settings.
    pub pin_file: PathBuf,
    /// Where the log goes; to systemd's journal as shipped.
    pub log: LogChoice,
}

/// Where the log goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LogChoice {
    /// To systemd's journal, if systemd started the program; else nowhere.
    #[default]
    Journal,
    /// Nowhere.
    Off,
    /// To a file a day in this folder; the last fourteen are kept.
    Folder(PathBuf),
}

/// The keys that there are, so that no others are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeysChoice {
    /// A keyboard. The number pad's keys work too, and are named in the help.
    #[default]
    Keyboard,
    /// A number pad alone.
    Pad,
}

/// How much air there is between things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DensityChoice {
    /// As much as the height of the terminal allows.
    #[default]
    Auto,
    /// Little.
    Compact,
    /// Some.
    Normal,
    /// Much; what can be pressed is three rows high.
    Roomy,
}

/// Which colors to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ThemeChoice {
    /// Light text on a dark ground.
    #[default]
    Dark,
    /// Dark text on a light ground.
    Light,
    /// No color at all.
    Mono,
}

impl Settings {
    /// The settings as shipped: Italian for the clinic, no emergency number.
    #[must_use]
    pub fn as_shipped() -> Self {
        Self {
            clinic_name: None,
            clinic_language: "it".to_owned(),
            source_language: None,
            languages: Vec::new(),
            content: None,
            emergency_number: None,
            clinic_telephone: None,
            numerals: Numerals::Locale,
            theme: ThemeChoice::Dark,
            density: DensityChoice::Auto,
            keys: KeysChoice::Keyboard,
            reduced_motion: false,
            require_review: false,
            idle_after: Duration::from_secs(180),
            idle_takeaway: Duration::from_secs(300),
            idle_per_word: Duration::from_secs(1),
            idle_countdown: Duration::from_secs(60),
            confirm_pause: Duration::from_millis(500),
            kiosk: false,
            pin_file: PathBuf::from("/etc/sabar/pin"),
            log: LogChoice::Journal,
        }
    }

    /// Tag of the language that writers translate from.
    #[must_use]
    pub fn source_language(&self) -> &str {
        self.source_language.as_deref().unwrap_or(&self.clinic_language)
    }

    /// How long a screen with so many words may stand without input before "still there?".
    #[must_use]
    pub fn idle_time(&self, n_words: usize) -> Duration {
        self.idle_after.saturating_add(self.reading_time(n_words))
    }

    /// The same on the last page, which waits for the clinician; never less than elsewhere.
    #[must_use]
    pub fn idle_time_on_takeaway(&self, n_words: usize) -> Duration {
        self.idle_takeaway.max(self.idle_time(n_words))
    }

    fn reading_time(&self, n_words: usize) -> Duration {
        let time = self.idle_per_word.saturating_mul(u32::try_from(n_words).unwrap_or(u32::MAX));
        time.min(LONGEST_READING)
    }
}

/// The most that the words of a screen add, so that no answers stand in public for much longer than
/// somebody reads them.
const LONGEST_READING: Duration = Duration::from_secs(180);

/// Every variable whose name begins like a setting's, for `layers`.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
#[must_use]
pub fn variables() -> Vec<(String, OsString)> {
    let all = std::env::vars_os();
    all.filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
        .filter(|(name, _)| name.starts_with(keys::VARIABLES))
        .collect()
}

/// What the environment tells about colors, the terminal and the service manager.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// `NO_COLOR` is set (no-color.org).
    pub no_color: bool,
    /// `COLORTERM` promises 24-bit color.
    pub true_color: bool,
    /// `TERM` promises 256 colors.
    pub indexed_color: bool,
    /// What it tells about the terminal, for `term::detect`.
    pub environment: Environment,
    /// systemd started the program and takes its log (`JOURNAL_STREAM`).
    pub has_journal: bool,
    /// What the service manager wants to be told, for `supervise`.
    pub supervision: Supervision,
}

/// What a service manager such as systemd asks of the program (`sd_notify(3)`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supervision {
    /// `NOTIFY_SOCKET`, where it listens: a path, or `@` and an abstract name.
    pub socket: Option<OsString>,
    /// `WATCHDOG_USEC`, how long it bears silence, if it means this process.
    pub watchdog: Option<Duration>,
}

impl Supervision {
    /// `watchdog` and `process` are `WATCHDOG_USEC` and `WATCHDOG_PID` as they were found.
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

/// The value of `TZ`, for `zone`.
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
