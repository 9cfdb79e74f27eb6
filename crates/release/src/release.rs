//! A release: a pack, and what a kiosk must know before it shows it.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use toml::value::Datetime;

use crate::keys::Keys;
use crate::mark::{Mark, Order, OrderError};
use crate::pack::{MOST_BYTES_OF_PACK, PackId, from_hex};
use crate::signed::{Signed, SignedError};

const FORMAT: &str = "sabar release 1";

/// The settings that a release may carry. Never the PIN, the log, a path or a socket: whoever signs
/// releases decides what patients read, not what the machine does.
pub const SETTINGS: [&str; 19] = [
    "calendar",
    "clinic_language",
    "clinic_name",
    "clinic_telephone",
    "code_address",
    "confirm_pause_ms",
    "density",
    "emergency_number",
    "idle_after",
    "idle_countdown",
    "idle_per_word",
    "idle_takeaway",
    "incomplete",
    "languages",
    "neutral_titles",
    "numerals",
    "reduced_motion",
    "require_review",
    "theme",
];

/// The rule of [`is_ring`], in words.
pub const RING: &str = "1 to 40 of a-z, 0-9 and -, no - first";

/// Returns true for the name of a ring: a group of kiosks, or one kiosk.
#[must_use]
pub fn is_ring(text: &str) -> bool {
    let is_allowed =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    (1..=40).contains(&text.len()) && text.chars().all(is_allowed) && !text.starts_with('-')
}

/// A signed release.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// The number that grows with every release, also with one that goes back to an old pack.
    pub serial: u64,
    /// The pack.
    pub pack: PackId,
    /// The least version of the program that shows it.
    pub sabar: Version,
    /// The ring of kiosks that it is for, for example `canary` or `stable`.
    pub ring: String,
    /// The time from which it is to be shown; none for at once. Only for those who carry releases:
    /// a kiosk does not trust its clock.
    pub start: Option<Timestamp>,
    /// Settings, all of them in [`SETTINGS`]; their values are not checked.
    pub settings: toml::Table,
    /// The names of what is in the pack, for those who count visits.
    pub names: Names,
    /// The holders of the keys that signed, with their roles.
    pub signers: Vec<(String, String)>,
    mark: Mark,
}

/// Names in the words of staff. A kiosk does not read them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The languages, by tag, each in its own words.
    #[serde(default)]
    pub languages: BTreeMap<String, String>,
    /// The titles of the treatments, by id.
    #[serde(default)]
    pub treatments: BTreeMap<String, String>,
}

impl Names {
    /// Returns true if there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.languages.is_empty() && self.treatments.is_empty()
    }
}

/// The release in a few words, for staff.
impl Display for Release {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let signers = self.signers.iter().map(|(holder, role)| format!("{holder} ({role})"));
        let signers: Vec<String> = signers.collect();
        write!(f, "release {} ({}), signed by {}", self.serial, self.ring, signers.join(", "))
    }
}

/// A version of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version([u32; 3]);

/// A fault of a release.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReleaseError {
    /// It is not signed as it must be.
    #[error(transparent)]
    Signed(#[from] SignedError),
    /// No key of this role signed it.
    #[error("no key with the role `{0}` signed it: have it signed, or look into the file of keys")]
    NotBy(String),
    /// It is not TOML of this format: message of the parser.
    #[error("it cannot be read: {0}")]
    Format(String),
    /// A field has a value that it cannot have.
    #[error("its `{0}` must be {1}")]
    Field(&'static str, &'static str),
    /// It carries a setting that no release may change.
    #[error("it carries the setting `{0}`, which no release may change")]
    Setting(String),
    /// The program is too old for it.
    #[error("it needs sabar {needed}; this is {running}: install the newer one first")]
    TooNew {
        /// The least version.
        needed: Version,
        /// The version of the program.
        running: Version,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    format: String,
    serial: u64,
    sha256: String,
    size: u64,
    sabar: String,
    ring: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Datetime>,
    #[serde(default, skip_serializing_if = "toml::Table::is_empty")]
    settings: toml::Table,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    names: Names,
}

impl Release {
    /// Reads a release: verifies the signatures, then what it says.
    ///
    /// # Errors
    /// A role that must sign did not, a signature does not fit, or a field cannot be read.
    pub fn verify(bytes: &[u8], keys: &Keys) -> Result<Self, ReleaseError> {
        let signed = Signed::parse(bytes)?;
        let mut signers = Vec::new();
        for key in keys.all() {
            if signed.is_signed_by(&key.public)? {
                signers.push((key.holder.clone(), key.role.clone()));
            }
        }
        let did_not_sign = |role: &&str| !signers.iter().any(|(_, signed)| signed == role);
        if let Some(role) = keys.required().find(did_not_sign) {
            return Err(ReleaseError::NotBy(role.to_owned()));
        }
        let mut release = Self::parse(signed.statement())?;
        release.signers = signers;
        Ok(release)
    }

    /// Returns the serial of a release, whoever signed it: for those who sign the next one.
    ///
    /// # Errors
    /// It is no release.
    pub fn serial_of(bytes: &[u8]) -> Result<u64, ReleaseError> {
        Ok(Self::parse(Signed::parse(bytes)?.statement())?.serial)
    }

    /// Reads a statement, whoever signed it.
    fn parse(statement: &str) -> Result<Self, ReleaseError> {
        let Raw { format, serial, sha256, size, sabar, ring, start, settings, names } =
            toml::from_str(statement)
                .map_err(|error| ReleaseError::Format(error.message().to_owned()))?;
        if format != FORMAT {
            return Err(ReleaseError::Field("format", "\"sabar release 1\""));
        }
        let sha256 = from_hex(&sha256)
            .ok_or(ReleaseError::Field("sha256", "64 digits, as sha256sum prints them"))?;
        if size == 0 || size > MOST_BYTES_OF_PACK {
            return Err(ReleaseError::Field("size", "the bytes of the pack, at most 1 GiB"));
        }
        let sabar = sabar
            .parse()
            .map_err(|NotAVersion| ReleaseError::Field("sabar", "three numbers like 0.1.0"))?;
        if !is_ring(&ring) {
            return Err(ReleaseError::Field("ring", RING));
        }
        let start = start.map(|start| start.to_string().parse()).transpose();
        let start =
            start.map_err(|_| ReleaseError::Field("start", "a time like 2026-12-01T06:00:00Z"))?;
        if let Some(setting) = settings.keys().find(|it| !SETTINGS.contains(&it.as_str())) {
            return Err(ReleaseError::Setting(setting.clone()));
        }
        let mark = Mark::of(serial, statement);
        let pack = PackId { sha256, size };
        Ok(Self { serial, pack, sabar, ring, start, settings, names, signers: Vec::new(), mark })
    }

    /// Writes the statement, which is then signed.
    ///
    /// # Errors
    /// A field has a value that [`Release::verify`] would refuse.
    pub(crate) fn statement(draft: &crate::sign::Draft) -> Result<String, ReleaseError> {
        let start = draft.start.map(|start| start.to_string().parse());
        let start =
            start.transpose().map_err(|_| ReleaseError::Field("start", "a time of this era"))?;
        let raw = Raw {
            format: FORMAT.to_owned(),
            serial: draft.serial,
            sha256: draft.pack.hex(),
            size: draft.pack.size,
            sabar: draft.sabar.to_string(),
            ring: draft.ring.clone(),
            start,
            settings: draft.settings.clone(),
            names: draft.names.clone(),
        };
        let statement =
            toml::to_string(&raw).map_err(|error| ReleaseError::Format(error.to_string()))?;
        Self::parse(&statement)?;
        Ok(statement)
    }

    /// The mark to remember once this release is accepted.
    #[must_use]
    pub fn mark(&self) -> Mark {
        self.mark
    }

    /// Returns the order of this release after the newest one accepted before.
    ///
    /// # Errors
    /// It is older, or another one with the same serial.
    pub fn after(&self, before: Option<&Mark>) -> Result<Order, OrderError> {
        self.mark.after(before)
    }

    /// Returns nothing if a program of this version may show it.
    ///
    /// # Errors
    /// The program is too old.
    pub fn fits(&self, running: Version) -> Result<(), ReleaseError> {
        if running < self.sabar {
            return Err(ReleaseError::TooNew { needed: self.sabar, running });
        }
        Ok(())
    }
}

/// A text that is not a [`Version`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("it is not a version of three numbers")]
pub struct NotAVersion;

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        // What follows the third number, as in 1.0.0-rc.1, does not count.
        let numbers = text.split(['-', '+']).next().unwrap_or_default();
        let numbers: Result<Vec<u32>, _> = numbers.split('.').map(str::parse).collect();
        let numbers = numbers.map_err(|_| NotAVersion)?;
        Ok(Self(numbers.try_into().map_err(|_| NotAVersion)?))
    }
}

impl Display for Version {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(f, "{major}.{minor}.{patch}")
    }
}
