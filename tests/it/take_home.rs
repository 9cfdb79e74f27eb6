//! The sheet and the calendar to take home, held against the last page and against readers of PDF, HTML,
//! print and calendars.

mod calendar;
mod commands;
mod files;
mod paper;
mod readers;

use std::rc::Rc;

use jiff::civil::{Date, Time, date};
use sabar::model::{Model, Screen, Step};
use sabar::screen::scene::Scene;
use sabar::settings::Settings;
use sabar_content::l10n::{Argument, Numerals, message_id};
use sabar_content::library::Library;

use super::content::data;
use super::kiosk::{TODAY, built_in};

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];
const DAY: Date = date(2026, 12, 3);

/// A visit at its end, and all that it reads.
struct Visit {
    library: Rc<Library>,
    settings: Settings,
    model: Model,
}

impl Visit {
    /// Returns the text above the pictures of the stages.
    fn legend(&self) -> String {
        let heading = self.scene().in_treatment(&self.model, message_id::TAKEAWAY_DATES).text;
        let heading = [("heading", Argument::Text(&heading))];
        self.scene().phrase_with(message_id::SHEET_LEGEND, &heading).text
    }

    fn to(library: Rc<Library>, treatment: &str, tag: &str) -> Self {
        let language = library.find_language(tag).unwrap();
        let mut model = Model::at_rest(language, (80, 24), Some(DAY));
        model.visit.treatment = library.find_treatment(treatment).unwrap();
        model.screen = Screen::Step(Step::Takeaway, 0);
        let settings = Settings {
            emergency_number: Some("112".to_owned()),
            clinic_telephone: Some("+39 06 1234 5678".to_owned()),
            ..Settings::as_shipped()
        };
        Self { library, settings, model }
    }

    /// A visit to the treatment with a preparation, at nine o'clock.
    fn with_preparation(tag: &str) -> Self {
        let library = sabar_authoring::open(Some(&data("plan")), Numerals::Locale).unwrap();
        let mut visit = Self::to(Rc::new(library), "scope", tag);
        visit.model.visit.appointment.hour = Time::new(9, 0, 0, 0).ok();
        visit
    }

    fn scene(&self) -> Scene<'_> {
        Scene::of(&self.model, &self.library, &self.settings, Some(TODAY))
    }
}

/// A visit to each treatment that is shipped, and to the one with a preparation, in each language.
fn visits() -> Vec<Visit> {
    let library = built_in();
    let mut visits = Vec::new();
    for tag in LANGUAGES {
        let ids = (0..library.treatments()).filter_map(|index| library.treatment_id(index));
        visits.extend(ids.map(|id| Visit::to(Rc::clone(&library), id, tag)));
        visits.push(Visit::with_preparation(tag));
    }
    visits
}
