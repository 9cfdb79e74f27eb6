//! Names of kiosks, groups and clinics, and the subjects and files made of them.

use std::fmt::{self, Display};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::Error;

/// The bucket with what kiosks should show.
pub const WANTED: &str = "WANTED";
/// The bucket with packs, each named by its hash.
pub const PACKS: &str = "PACKS";
/// The stream of the last status of each kiosk.
pub const STATUS: &str = "STATUS";
/// The stream of totals per kiosk, epoch and day.
pub const COUNTS: &str = "COUNTS";

/// A name that is part of a subject and of file names, and the ring of a release: see
/// [`sabar_release::is_ring`].
///
/// Invariant: it has no dot, blank, wildcard or slash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

impl Name {
    /// Returns the name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Name {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if sabar_release::is_ring(text) {
            return Ok(Self(text.to_owned()));
        }
        let (name, rule) = (text.escape_debug(), sabar_release::RING);
        Err(Error::Usage(format!("\"{name}\" is no name: a name has {rule}")))
    }
}

impl TryFrom<String> for Name {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// For whom a release is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// All kiosks of a group.
    Group(Name),
    /// One kiosk, which then does not follow its group.
    Kiosk(Name),
}

impl Whom {
    /// Returns the key in the bucket.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Group(name) => format!("group.{name}"),
            Self::Kiosk(name) => format!("kiosk.{name}"),
        }
    }

    /// Returns the subject on which a change is told.
    #[must_use]
    pub fn subject(&self) -> String {
        format!("$KV.{WANTED}.{}", self.key())
    }
}

/// Returns the subject of a kiosk's status.
#[must_use]
pub fn status(kiosk: &Name) -> String {
    format!("status.{kiosk}")
}

/// Returns the subject of a kiosk's totals of a day (`2026-11-28`) in an epoch.
#[must_use]
pub fn count(kiosk: &Name, epoch: &str, day: &str) -> String {
    format!("count.{kiosk}.{epoch}.{day}")
}

/// Returns kiosk, epoch and day of such a subject.
#[must_use]
pub fn of_count(subject: &str) -> Option<(Name, &str, &str)> {
    let mut parts = subject.strip_prefix("count.")?.split('.');
    let (kiosk, epoch, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Some((kiosk.parse().ok()?, epoch, day))
}

/// Returns the prefix of the inboxes of a kiosk: no other kiosk may listen there.
#[must_use]
pub fn inbox(kiosk: &str) -> String {
    format!("_INBOX_{kiosk}")
}

/// Returns the subject with the description of a pack.
#[must_use]
pub fn pack_description(hash: &str) -> String {
    let name = data_encoding::BASE64URL.encode(hash.as_bytes());
    format!("$O.{PACKS}.M.{name}")
}

/// Returns the subject of the parts of a pack.
#[must_use]
pub fn pack_parts(nuid: &str) -> String {
    format!("$O.{PACKS}.C.{nuid}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_reach_another_subject_or_file() {
        for good in ["rome-3", "a", "0"] {
            assert_eq!(good.parse::<Name>().unwrap().as_str(), good);
        }
        // A kiosk's name is the ring of its own releases.
        let longest = "x".repeat(40);
        assert!(longest.parse::<Name>().is_ok() && sabar_release::is_ring(&longest));
        let long = "x".repeat(41);
        for bad in ["", "Rome", "a.b", "*", ">", "a b", "../a", "-a", "é", &long] {
            assert!(bad.parse::<Name>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_subject_of_counts_is_read_back() {
        let kiosk: Name = "rome-3".parse().unwrap();
        let subject = count(&kiosk, "1f", "2026-11-28");
        assert_eq!(of_count(&subject), Some((kiosk, "1f", "2026-11-28")));
        assert_eq!(of_count("count.rome-3.1f"), None);
        assert_eq!(of_count("status.rome-3"), None);
    }
}
