//! How the library is made from files and settings, at the start and again while the kiosk runs.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::config::Settings;
use crate::l10n::no_such;
use crate::library::Library;
use crate::offer;
use crate::problem::{Problems, Report};

/// Where content comes from and what cannot be shown of it.
#[derive(Clone, Debug, Default)]
pub struct Supply {
    /// The content folder, or a pack; none for the content that travels inside the program.
    pub place: Option<PathBuf>,
    /// Tags of the languages that this terminal cannot show.
    pub unseen: Vec<String>,
}

impl Supply {
    /// Content checked in full, as the settings offer it. `today` decides which reviews still hold.
    ///
    /// # Errors
    /// Every problem of the content, of its reviews where the settings want them, and every language
    /// that the settings name and the content lacks.
    pub fn library(&self, settings: &Settings, today: Option<Date>) -> Result<Library, Problems> {
        let mut library = Library::open(self.place.as_deref(), settings.numerals)?;
        let mut problems = Problems::new();
        let known: Vec<&str> = library.languages().iter().map(|it| it.tag.as_str()).collect();
        let named = std::iter::once(&settings.clinic_language).chain(&settings.source_language);
        for tag in named.chain(&settings.languages) {
            if library.find_language(tag).is_none() {
                Report::new("locales/", &mut problems).add(
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
        offer::leave_out_unreviewed(&mut library, settings, today)?;
        Ok(library)
    }
}
