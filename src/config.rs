//! What the clinic chose: settings from a file and from the command line.
//!
//! The only place that reads the environment.

use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

use serde::Deserialize;

use crate::l10n::Numerals;
use crate::term::detect::{self, Environment};

/// Settings in force.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Tag of the language in which the last page speaks to the clinician.
    pub clinic_language: String,
    /// The emergency number of the place where the kiosk stands.
    pub emergency_number: Option<String>,
    /// Which digits to show.
    pub numerals: Numerals,
    /// Which colors to use.
    pub theme: ThemeChoice,
}

/// Which colors to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// Light text on a dark ground.
    #[default]
    Dark,
    /// Dark text on a light ground.
    Light,
    /// No color at all.
    Mono,
}

/// The settings file as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSettings {
    clinic_language: Option<String>,
    emergency_number: Option<String>,
    numerals: Option<RawNumerals>,
    theme: Option<ThemeChoice>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawNumerals {
    Locale,
    Latin,
}

impl Settings {
    /// The settings as shipped: Italian for the clinic, no emergency number.
    #[must_use]
    pub fn as_shipped() -> Self {
        Self {
            clinic_language: "it".to_owned(),
            emergency_number: None,
            numerals: Numerals::Locale,
            theme: ThemeChoice::Dark,
        }
    }

    /// The settings as shipped, with those of a file over them.
    ///
    /// # Errors
    /// One sentence that names the file, the place and what is wrong.
    pub fn from_file(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
        let raw: RawSettings =
            toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let RawSettings { clinic_language, emergency_number, numerals, theme } = raw;
        let shipped = Self::as_shipped();
        if emergency_number.as_deref().is_some_and(|number| !is_telephone_number(number)) {
            return Err(format!(
                "{}: emergency_number may hold digits, spaces and a leading + only",
                path.display()
            ));
        }
        Ok(Self {
            clinic_language: clinic_language.unwrap_or(shipped.clinic_language),
            emergency_number,
            numerals: match numerals {
                None => shipped.numerals,
                Some(RawNumerals::Locale) => Numerals::Locale,
                Some(RawNumerals::Latin) => Numerals::Latin,
            },
            theme: theme.unwrap_or(shipped.theme),
        })
    }
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
            supervision: Supervision::new(
                std::env::var_os("NOTIFY_SOCKET"),
                std::env::var("WATCHDOG_USEC").ok().as_deref(),
                std::env::var("WATCHDOG_PID").ok().as_deref(),
            ),
        }
    }
}

fn is_telephone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (1..=20).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit() || c == ' ')
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
