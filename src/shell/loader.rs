//! Loads the library from files and settings, at the start and while the kiosk runs.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::settings::Settings;
use crate::shell::availability;
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::l10n::{Numerals, no_such};
use sabar_content::library::Library;

/// Opens and checks the content of a place, or the built-in content.
pub type Open = fn(Option<&Path>, Numerals) -> Result<Library, Diagnostics>;

/// The source of the content, and what cannot be shown of it.
#[derive(Clone, Debug)]
pub struct Loader {
    /// Opens and checks the content of a place.
    pub open: Open,
    /// The content folder or pack; none for the built-in content.
    pub place: Option<PathBuf>,
    /// Tags of the languages that this terminal cannot show.
    pub unseen: Vec<String>,
}

impl Loader {
    /// Loads and checks the content, with the languages of the settings. `today` decides which
    /// reviews are valid.
    ///
    /// # Errors
    /// All diagnostics of the content, of its reviews if the settings require them, and for
    /// languages of the settings that the content lacks.
    pub fn library(
        &self,
        settings: &Settings,
        today: Option<Date>,
    ) -> Result<Library, Diagnostics> {
        let mut library = (self.open)(self.place.as_deref(), settings.numerals)?;
        let mut problems = Diagnostics::new();
        let known: Vec<&str> = library.languages().iter().map(|it| it.tag.as_str()).collect();
        let named = std::iter::once(&settings.clinic_language).chain(&settings.source_language);
        for tag in named.chain(&settings.languages) {
            if library.find_language(tag).is_none() {
                Reporter::new("locales/", &mut problems).add(
                    None,
                    format!("{}; the settings name it", no_such(tag, &known)),
                    "add its folder, or change the settings and start again",
                );
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        library.offer(&settings.languages);
        library.leave_out(|language| self.unseen.contains(&language.tag));
        availability::leave_out_unreviewed(&mut library, settings, today)?;
        Ok(library)
    }
}
