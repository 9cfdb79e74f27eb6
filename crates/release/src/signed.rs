//! A statement in TOML, followed by its signatures as minisign writes them.

use std::str;

use minisign_verify::{PublicKey, Signature};
use thiserror::Error;

/// The most bytes of a release or of keys, signatures included.
pub const MOST_BYTES: usize = 64 * 1024;

/// The most signatures below a statement.
pub const MOST_SIGNATURES: usize = 8;

/// The first words of a signature. No line of a statement begins with them.
const SIGNATURE: &str = "untrusted comment: ";

/// A signature: a comment, the signature, a signed comment and the signature of both.
const LINES_OF_SIGNATURE: usize = 4;

/// A fault of the form, before any key is looked at.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SignedError {
    /// It is larger than [`MOST_BYTES`].
    #[error("it is larger than {} KiB", MOST_BYTES / 1024)]
    TooLarge,
    /// It is not UTF-8, or has a control character.
    #[error("it is not plain text in UTF-8")]
    NotText,
    /// There is no signature below the statement.
    #[error("it is not signed")]
    Unsigned,
    /// There are more than [`MOST_SIGNATURES`].
    #[error("it has more than {MOST_SIGNATURES} signatures")]
    TooMany,
    /// The signature with this number, counted from 1, is not one of minisign.
    #[error("its signature {0} is not one that minisign wrote")]
    NotASignature(usize),
    /// The signature with this number, counted from 1, is by this key and of another text.
    #[error("its signature {0} does not fit the text: the text was changed after it was signed")]
    Broken(usize),
}

/// A statement and its signatures, none of them verified yet.
#[derive(Clone)]
pub struct Signed<'a> {
    statement: &'a str,
    signatures: Vec<Signature>,
}

impl std::fmt::Debug for Signed<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let n_signatures = self.signatures.len();
        write!(f, "Signed({} bytes, {n_signatures} signatures)", self.statement.len())
    }
}

impl<'a> Signed<'a> {
    /// Takes a signed text apart.
    ///
    /// # Errors
    /// It is too large, not text, not signed, or has what is not a signature.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, SignedError> {
        let (statement, below) = split(bytes)?;
        let lines: Vec<&str> = below.lines().collect();
        if lines.is_empty() {
            return Err(SignedError::Unsigned);
        }
        if lines.len() > MOST_SIGNATURES * LINES_OF_SIGNATURE {
            return Err(SignedError::TooMany);
        }
        let signature = |(index, lines): (usize, &[&str])| {
            Signature::decode(&lines.join("\n")).map_err(|_| SignedError::NotASignature(index + 1))
        };
        let parts = lines.chunks(LINES_OF_SIGNATURE).enumerate();
        Ok(Self { statement, signatures: parts.map(signature).collect::<Result<_, _>>()? })
    }

    /// The signed text.
    #[must_use]
    pub fn statement(&self) -> &'a str {
        self.statement
    }

    /// Returns true if the statement is signed by the key.
    ///
    /// # Errors
    /// A signature names the key but does not fit the text.
    pub fn is_signed_by(&self, key: &PublicKey) -> Result<bool, SignedError> {
        let mut is_signed = false;
        for (index, signature) in self.signatures.iter().enumerate() {
            match key.verify(self.statement.as_bytes(), signature, false) {
                Ok(()) => is_signed = true,
                Err(minisign_verify::Error::UnexpectedKeyId) => {}
                Err(_) => return Err(SignedError::Broken(index + 1)),
            }
        }
        Ok(is_signed)
    }
}

/// Returns the statement and the text of its signatures, which is empty if there are none.
pub(crate) fn split(bytes: &[u8]) -> Result<(&str, &str), SignedError> {
    if bytes.len() > MOST_BYTES {
        return Err(SignedError::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|_| SignedError::NotText)?;
    // What is printed to staff must not move their cursor.
    if text.chars().any(|letter| letter.is_control() && !"\n\r\t".contains(letter)) {
        return Err(SignedError::NotText);
    }
    let starts_line = |at: &usize| *at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
    let end = text.match_indices(SIGNATURE).map(|(at, _)| at).find(starts_line);
    Ok(text.split_at(end.unwrap_or(text.len())))
}
