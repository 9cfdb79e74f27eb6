//! The keys whose signatures a release needs.

use std::collections::BTreeSet;

use minisign_verify::PublicKey;
use serde::Deserialize;
use thiserror::Error;

use crate::mark::{Mark, OrderError};
use crate::signed::{Signed, SignedError, split};

const FORMAT: &str = "sabar keys 1";

/// The most keys.
const MOST_KEYS: usize = 32;

/// The keys in force: which roles must sign a release, and the keys of each.
///
/// Either a file of keys, signed by the root key that it names, or one public key of minisign,
/// whose signature alone is enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    required: BTreeSet<String>,
    keys: Vec<Key>,
    /// None for a single public key, which nobody signed.
    root: Option<(PublicKey, Mark)>,
}

/// A key that signs releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its role, for example `clinical`.
    pub role: String,
    /// The person or machine that holds it.
    pub holder: String,
    pub(crate) public: PublicKey,
}

/// A fault of keys.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeysError {
    /// They are not signed as they must be.
    #[error(transparent)]
    Signed(#[from] SignedError),
    /// They are not TOML of this format: message of the parser.
    #[error("they cannot be read: {0}")]
    Format(String),
    /// The value of this field is not a public key of minisign.
    #[error("`{0}` is not a public key of minisign: copy the second line of its .pub file")]
    NotAKey(String),
    /// The same key is there twice, so that one person could sign for two.
    #[error("the key of {0} is there twice: each key has one role")]
    Twice(String),
    /// This role must sign and has no key.
    #[error("releases need a signature by `{0}`, but no key has this role")]
    NoKey(String),
    /// No role must sign, or there are too many keys.
    #[error("`required` must name a role or more, with at most {MOST_KEYS} keys")]
    Number,
    /// The root key did not sign.
    #[error("the root key did not sign them")]
    NotByRoot,
    /// They are older than those in force.
    #[error(transparent)]
    Order(#[from] OrderError),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    format: String,
    serial: u64,
    root: String,
    required: BTreeSet<String>,
    key: Vec<RawKey>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawKey {
    role: String,
    holder: String,
    public: String,
}

impl Keys {
    /// Reads the keys that a machine trusts: a file of keys, or the `.pub` file of minisign.
    ///
    /// # Errors
    /// They cannot be read, or the root key that they name did not sign them.
    pub fn read(bytes: &[u8]) -> Result<Self, KeysError> {
        // The file of a public key is a comment and the key.
        if let ("", public) = split(bytes)? {
            return Self::single(public);
        }
        let signed = Signed::parse(bytes)?;
        let Raw { format, serial, root, required, key } = toml::from_str(signed.statement())
            .map_err(|error| KeysError::Format(error.message().to_owned()))?;
        if format != FORMAT {
            return Err(KeysError::Format(format!("`format` must be \"{FORMAT}\"")));
        }
        if required.is_empty() || key.len() > MOST_KEYS {
            return Err(KeysError::Number);
        }
        let root = public_key("root", &root)?;
        if !signed.is_signed_by(&root)? {
            return Err(KeysError::NotByRoot);
        }
        let keys = key.into_iter().map(Key::new).collect::<Result<Vec<Key>, _>>()?;
        let twice = |(index, key): &(usize, &Key)| {
            keys.iter().take(*index).any(|before| before.public == key.public)
        };
        if let Some((_, key)) = keys.iter().enumerate().find(twice) {
            return Err(KeysError::Twice(key.holder.clone()));
        }
        let has_no_key = |role: &&String| !keys.iter().any(|key| key.role == **role);
        if let Some(role) = required.iter().find(has_no_key) {
            return Err(KeysError::NoKey(role.clone()));
        }
        let mark = Mark::of(serial, signed.statement());
        Ok(Self { required, keys, root: Some((root, mark)) })
    }

    /// Reads keys that shall replace these: signed by the root key of these, and not older. They
    /// may name another root key.
    ///
    /// # Errors
    /// As [`Keys::read`]; or the root key of these did not sign them, or they are older. A single
    /// public key is replaced by hand only.
    pub fn successor(&self, bytes: &[u8]) -> Result<Self, KeysError> {
        let new = Self::read(bytes)?;
        let Some((root, mark)) = &self.root else { return Err(KeysError::NotByRoot) };
        let Some((_, new_mark)) = &new.root else { return Err(KeysError::NotByRoot) };
        if !Signed::parse(bytes)?.is_signed_by(root)? {
            return Err(KeysError::NotByRoot);
        }
        new_mark.after(Some(mark))?;
        Ok(new)
    }

    /// Returns the keys that replace these; none if those read are the same or older, as a release
    /// that lay about for a while may carry.
    ///
    /// # Errors
    /// As [`Keys::successor`].
    pub fn renewed(&self, bytes: &[u8]) -> Result<Option<Self>, KeysError> {
        match self.successor(bytes) {
            Ok(new) => Ok((new != *self).then_some(new)),
            Err(KeysError::Order(OrderError::Lower { .. })) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn single(file: &str) -> Result<Self, KeysError> {
        let public =
            PublicKey::decode(file).map_err(|_| KeysError::NotAKey("the file".to_owned()))?;
        let role = "release".to_owned();
        let comment = public.untrusted_comment().unwrap_or_default();
        let holder = comment.trim_start_matches("untrusted comment: ").to_owned();
        let key = Key { role: role.clone(), holder, public };
        Ok(Self { required: BTreeSet::from([role]), keys: vec![key], root: None })
    }

    /// The roles that must sign.
    pub fn required(&self) -> impl Iterator<Item = &str> {
        self.required.iter().map(String::as_str)
    }

    /// Every key.
    #[must_use]
    pub fn all(&self) -> &[Key] {
        &self.keys
    }

    /// The serial; none for a single public key.
    #[must_use]
    pub fn serial(&self) -> Option<u64> {
        self.root.as_ref().map(|(_, mark)| mark.serial)
    }
}

impl Key {
    fn new(raw: RawKey) -> Result<Self, KeysError> {
        let RawKey { role, holder, public } = raw;
        let public = public_key(&holder, &public)?;
        Ok(Self { role, holder, public })
    }
}

fn public_key(field: &str, text: &str) -> Result<PublicKey, KeysError> {
    PublicKey::from_base64(text).map_err(|_| KeysError::NotAKey(field.to_owned()))
}
