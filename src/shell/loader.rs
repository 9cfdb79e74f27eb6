//! Loads the library from files and settings, at the start and while the kiosk runs.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use sabar_release::Release;

use crate::settings::Settings;
use crate::shell::availability;
use crate::shell::release::{Admitted, Gate};
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
    /// The check of signed releases, if the settings demand them.
    pub gate: Option<Gate>,
}

impl Loader {
    /// Loads and checks the content, with the languages of the settings. `today` decides which
    /// reviews are valid.
    ///
    /// # Errors
    /// All diagnostics of the content, of its reviews if the settings require them, and for
    /// languages of the settings that the content lacks.
    pub fn library(
        &mut self,
        settings: &Settings,
        today: Option<Date>,
    ) -> Result<Library, Diagnostics> {
        let admitted = self.admitted()?;
        let place = admitted.as_ref().map(|it| it.pack.as_path()).or(self.place.as_deref());
        let mut library = (self.open)(place, settings.numerals)?;
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
        if let (Some(gate), Some(admitted)) = (&mut self.gate, admitted) {
            gate.shows(admitted);
        }
        Ok(library)
    }

    /// Checks the release, if the settings demand one. Built-in content is part of the program.
    ///
    /// # Errors
    /// Why it may not be shown.
    pub fn admitted(&self) -> Result<Option<Admitted>, Diagnostics> {
        match (&self.gate, &self.place) {
            (Some(gate), Some(place)) => gate.check(place).map(Some),
            _ => Ok(None),
        }
    }

    /// The release that is shown, if the settings demand one.
    #[must_use]
    pub fn shown(&self) -> Option<&Release> {
        self.gate.as_ref().and_then(Gate::shown)
    }
}
