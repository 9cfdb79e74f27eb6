//! Loads content that may not have been checked yet.

use std::path::Path;

use sabar_content::diagnostic::Diagnostics;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::store::{self, Pack};

use crate::check;

/// Loads the content of a folder, laid over the built-in one file by file, or of a pack; without a
/// place the built-in one.
///
/// Content is checked in full, except a pack that this very program has made and built-in content.
///
/// # Errors
/// Every problem of content and messages together.
pub fn open(place: Option<&Path>, numerals: Numerals) -> Result<Library, Diagnostics> {
    let Some(place) = place else { return Ok(Library::built_in(numerals)) };
    if place.is_file() {
        let pack = Pack::open(place)?;
        if pack.is_current() {
            return Ok(Library::new(pack, numerals));
        }
    }
    let mut problems = Diagnostics::new();
    let files = store::gather(Some(place), &mut problems);
    problems.extend(check(&files));
    if problems.has_errors() {
        return Err(problems.errors().renamed(|file| files.place(place, file)));
    }
    Ok(Library::new(files, numerals))
}
