//! Loads content that may not have been checked yet.

use std::path::Path;

use sabar_content::diagnostic::Diagnostics;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::store::{self, Pack};

use crate::check;

/// Loads a content folder on top of the built-in content, or a pack; without a place, the built-in
/// content.
///
/// Content is checked in full, except built-in content and packs written by this version of the
/// program.
///
/// # Errors
/// All diagnostics of content and messages.
pub fn open(place: Option<&Path>, numerals: Numerals) -> Result<Library, Diagnostics> {
    let Some(place) = place else { return Ok(Library::built_in(numerals)) };
    if place.is_file() {
        let pack = Pack::open(place)?;
        if pack.is_current() {
            return Ok(Library::new(pack, numerals));
        }
    }
    let mut diagnostics = Diagnostics::new();
    let files = store::gather(Some(place), &mut diagnostics);
    diagnostics.extend(check(&files));
    if diagnostics.has_errors() {
        return Err(diagnostics.errors().renamed(|file| files.place(place, file)));
    }
    Ok(Library::new(files, numerals))
}
