//! Clips: sentences that a person has recorded, which the voice plays in place of its own.
//!
//! A clip is a WAV file in the folder of its language, in the folder of the settings. Its name is a
//! hash of the sentence: a sentence that has changed has no clip.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use sabar_content::{outside, review};

/// Letters of the hash in a name.
const LETTERS: usize = 16;

/// The end of the name of every clip.
pub const EXTENSION: &str = "wav";

/// Returns the path of the clip of a sentence in the folder of clips.
#[must_use]
pub fn name(tag: &str, written: &str) -> PathBuf {
    let hash = review::hash(written);
    let (_, digits) = hash.split_once(':').unwrap_or_default();
    let name: String = digits.chars().take(LETTERS).collect();
    Path::new(tag).join(name).with_extension(EXTENSION)
}

/// Returns the clip of a sentence, if there is one.
#[must_use]
pub fn find(folder: &Path, tag: &str, written: &str) -> Option<PathBuf> {
    let path = folder.join(name(tag, written));
    is_sound(&path).then_some(path)
}

/// Returns true if a file begins as WAV. Of another one nothing would be heard.
#[must_use]
pub fn is_sound(path: &Path) -> bool {
    let mut head = [0; 12];
    let read = outside::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && head.starts_with(b"RIFF") && head.ends_with(b"WAVE")
}
