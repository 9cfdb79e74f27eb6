//! Signing, for those who publish. Keys are those of minisign, with or without a password.

use ct_codecs::{Base64, Decoder as _};
use jiff::Timestamp;
use minisign::{PublicKey, SecretKey, SecretKeyBox};
use thiserror::Error;

use crate::pack::PackId;
use crate::release::{Names, Release, ReleaseError, Version};
use crate::signed::{SignedError, split};

/// A release before it is signed. The fields are those of [`Release`].
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The serial.
    pub serial: u64,
    /// The pack.
    pub pack: PackId,
    /// The least version of the program.
    pub sabar: Version,
    /// The ring.
    pub ring: String,
    /// The time from which it is to be shown.
    pub start: Option<Timestamp>,
    /// Settings.
    pub settings: toml::Table,
    /// Names.
    pub names: Names,
}

/// The comment above a signature, which nobody relies on.
const COMMENT: &str = "signed with sabar";

/// A secret key that is ready to sign.
pub struct Signer(SecretKey);

impl std::fmt::Debug for Signer {
    // minisign's own prints the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signer")
    }
}

/// A fault of signing.
#[derive(Debug, Error)]
pub enum SignError {
    /// The file is not a secret key of minisign.
    #[error("it is not a secret key of minisign: `minisign -G` makes one")]
    NotAKey,
    /// The key has a password, and none was given.
    #[error("the key has a password: give it")]
    NeedsPassword,
    /// The password is not that of the key.
    #[error("the password is wrong")]
    Password,
    /// The text cannot be signed.
    #[error(transparent)]
    Text(#[from] SignedError),
    /// The draft cannot be a release.
    #[error(transparent)]
    Draft(#[from] ReleaseError),
    /// There was no randomness, or another fault of signing itself.
    #[error("signing failed: {0}")]
    Failed(String),
}

impl Signer {
    /// Reads the file of a secret key. `password` is asked only if the key has one.
    ///
    /// # Errors
    /// It is not a key, or the password is missing or wrong.
    pub fn read(file: &str, password: impl FnOnce() -> Option<String>) -> Result<Self, SignError> {
        let line = file.lines().nth(1).ok_or(SignError::NotAKey)?;
        let bytes = Base64::decode_to_vec(line, None).map_err(|_| SignError::NotAKey)?;
        let key = SecretKey::from_bytes(&bytes).map_err(|_| SignError::NotAKey)?;
        match bytes.get(..4) {
            // Debian's minisign leaves the checksum of such a key empty, which the box refuses.
            Some(b"Ed\0\0") => return Ok(Self(key)),
            Some(b"EdSc") => {}
            _ => return Err(SignError::NotAKey),
        }
        let password = password().ok_or(SignError::NeedsPassword)?;
        let key = SecretKeyBox::from(file.to_owned()).into_secret_key(Some(password));
        Ok(Self(key.map_err(|_| SignError::Password)?))
    }

    /// Returns the text with a signature more. Signatures that are there stay.
    ///
    /// # Errors
    /// It is too large or not text.
    pub fn sign(&self, text: &[u8]) -> Result<String, SignError> {
        let (statement, below) = split(text)?;
        let end_of_line =
            |text: &str| if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        let statement = format!("{statement}{}", end_of_line(statement));
        // With the public half, a damaged key is found now and not by a kiosk.
        let public = PublicKey::from_secret_key(&self.0).ok();
        let signature =
            minisign::sign(public.as_ref(), &self.0, statement.as_bytes(), None, Some(COMMENT))
                .map_err(|error| SignError::Failed(error.to_string()))?;
        let signed = format!("{statement}{below}{}{}", end_of_line(below), signature.to_string());
        Ok(signed)
    }

    /// Writes and signs a release.
    ///
    /// # Errors
    /// A field of the draft has a value that no release may have.
    pub fn release(&self, draft: &Draft) -> Result<String, SignError> {
        self.sign(Release::statement(draft)?.as_bytes())
    }
}
