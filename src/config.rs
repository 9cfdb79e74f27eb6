//! What the clinic chose: settings from a file and from the command line.
//!
//! The only place that reads the environment.

use std::path::Path;

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

/// What the environment tells about colors and the terminal.
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
        }
    }
}

fn is_telephone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (1..=20).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit() || c == ' ')
}
