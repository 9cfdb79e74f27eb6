//! Identities of events.

use std::fmt::{self, Display, Formatter};

use sha2::{Digest, Sha256};

/// The identity of an event: the first 64 bits of a SHA-256, in 16 hexadecimal digits: short
/// enough for codes on small screens.
///
/// An event that is imported twice has the same identity and so makes no second entry. RFC 7986,
/// 5.3, wants it to name no host.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Uid(String);

impl Uid {
    /// Returns the identity of what the parts name together, for example a treatment, a statement
    /// and a date. `["ab", "c"]` is another than `["a", "bc"]`.
    ///
    /// # Examples
    ///
    /// ```
    /// use sabar_calendar::Uid;
    ///
    /// let uid = Uid::of(&["peel", "no_sun", "2026-12-03"]);
    /// assert_eq!(uid.to_string().len(), 16);
    /// assert_eq!(uid, Uid::of(&["peel", "no_sun", "2026-12-03"]));
    /// ```
    #[must_use]
    pub fn of(parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
        let bytes = hash.finalize();
        Self(bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Display for Uid {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
