//! Everything a screen may look at: read-only, made anew for each use.
//!
//! The same screen with two scenes is the side-by-side view of two languages, so nothing here may
//! assume that there is one language.

use jiff::civil::Date;

use crate::model::counters::Counters;
use crate::model::{Model, Screen};
use crate::screen::block::Phrase;
use crate::settings::Settings;
use sabar_content::l10n::{Argument, Localizer};
use sabar_content::library::Library;
use sabar_content::review::State;
use sabar_content::{Figure, Standing, Statement, Treatment};
use sabar_text::Direction;

/// Nothing has happened.
static NONE: Counters = Counters::new();

/// The library, the words of one language, the settings and the date of today.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// All content and words.
    pub library: &'a Library,
    /// The words of the language shown.
    pub words: &'a Localizer,
    /// What the clinic chose.
    pub settings: &'a Settings,
    /// The date of today; `None` when the clock cannot be trusted.
    pub today: Option<Date>,
    /// What happened so far, for staff.
    pub records: &'a Counters,
    /// The direction that the arrow keys follow: the patient's, on the clinic's side too.
    pub arrows: Direction,
    /// True if a touch can reach the program; a terminal without a mouse has none.
    pub can_touch: bool,
}

impl<'a> Scene<'a> {
    /// The scene in the language of the model.
    #[must_use]
    pub fn of(
        model: &Model,
        library: &'a Library,
        settings: &'a Settings,
        today: Option<Date>,
    ) -> Self {
        let words = library.words(model.language);
        Self {
            library,
            words,
            settings,
            today,
            records: &NONE,
            arrows: words.direction(),
            can_touch: true,
        }
    }

    /// The scene with what happened so far.
    #[must_use]
    pub fn with_records(self, records: &'a Counters) -> Self {
        Self { records, ..self }
    }

    /// The scene on a terminal that tells of no touch.
    #[must_use]
    pub fn without_touch(self) -> Self {
        Self { can_touch: false, ..self }
    }

    /// The same scene in another language.
    #[must_use]
    pub fn in_language(self, language: usize) -> Self {
        let words = self.library.words(language);
        Self { words, arrows: words.direction(), ..self }
    }

    /// The scene in the clinic's language.
    #[must_use]
    pub fn in_clinic_language(self) -> Self {
        match self.library.find_language(&self.settings.clinic_language) {
            Some(language) => self.in_language(language),
            None => self,
        }
    }

    /// Whether both scenes speak the same language.
    #[must_use]
    pub fn speaks_like(&self, other: &Self) -> bool {
        self.words.language().tag == other.words.language().tag
    }

    /// Writing direction of the language shown.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.words.direction()
    }

    /// The treatment in hand.
    #[must_use]
    pub fn treatment(&self, model: &Model) -> &'a Treatment {
        self.library.treatment(model.visit.treatment)
    }

    /// Whether the treatment in hand is reviewed in the language shown.
    #[must_use]
    pub fn review(&self, model: &Model) -> State<'a> {
        self.review_of(model.visit.treatment)
    }

    /// Whether a treatment is reviewed in the language shown.
    #[must_use]
    pub fn review_of(&self, treatment: usize) -> State<'a> {
        self.library.review(treatment, &self.words.language().tag, self.today)
    }

    /// Whether a treatment may be offered in this language: the clinic may require a review.
    #[must_use]
    pub fn may_offer(&self, treatment: usize) -> bool {
        !self.settings.require_review || self.review_of(treatment).is_current()
    }

    /// Whether a treatment may be shown in this language: it may be offered, and can be read.
    #[must_use]
    pub fn may_show(&self, treatment: usize) -> bool {
        self.may_offer(treatment) && self.library.is_whole(treatment, &self.words.language().tag)
    }

    /// Whether the screen shows the same in both languages, as far as reviews and disks go.
    #[must_use]
    pub fn shows_like(&self, other: &Self, model: &Model) -> bool {
        let is_offered_alike = |treatment| self.may_offer(treatment) == other.may_offer(treatment);
        let treatment = model.visit.treatment;
        match model.screen {
            Screen::Rest => true,
            // The list reads no treatment.
            Screen::Choose => (0..self.library.treatments()).all(is_offered_alike),
            Screen::Step(..) => self.may_show(treatment) == other.may_show(treatment),
        }
    }

    /// The title of the treatment in hand, where it may be shown.
    #[must_use]
    pub fn title(&self, model: &Model) -> Option<Phrase> {
        let may_show = self.may_show(model.visit.treatment);
        may_show.then(|| self.phrase(&self.treatment(model).title))
    }

    /// A word without variables.
    #[must_use]
    pub fn phrase(&self, id: &str) -> Phrase {
        self.own(self.words.get(id))
    }

    /// A word with its variables.
    #[must_use]
    pub fn phrase_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Phrase {
        self.own(self.words.with(id, arguments))
    }

    /// A word of the interface, or what the treatment in hand says in its place.
    #[must_use]
    pub fn in_treatment(&self, model: &Model, word: &str) -> Phrase {
        self.in_treatment_with(model, word, &[])
    }

    /// A word of the interface with its variables, or what the treatment in hand says in its place.
    #[must_use]
    pub fn in_treatment_with(
        &self,
        model: &Model,
        word: &str,
        arguments: &[(&str, Argument<'_>)],
    ) -> Phrase {
        let may_show = self.may_show(model.visit.treatment);
        let own = may_show.then(|| self.treatment(model).own_word(word)).flatten();
        self.phrase_with(own.as_deref().unwrap_or(word), arguments)
    }

    /// A statement with its figures.
    #[must_use]
    pub fn statement(&self, statement: &Statement) -> Phrase {
        self.own(self.words.statement(statement))
    }

    /// Another word of a statement (an answer, an explanation) with the same figures.
    #[must_use]
    pub fn statement_word(&self, word: &str, statement: &Statement) -> Phrase {
        self.own(self.words.statement_word(word, statement))
    }

    /// A figure with its unit.
    #[must_use]
    pub fn figure(&self, figure: &Figure) -> Phrase {
        self.own(self.words.figure(figure))
    }

    /// A number in the digits of the language.
    #[must_use]
    pub fn number(&self, number: u32) -> Phrase {
        self.own(self.words.number(number))
    }

    /// How far a statement may be trusted, as a word.
    #[must_use]
    pub fn standing(&self, standing: Standing) -> Phrase {
        self.phrase(&format!("standing-{}", standing.id()))
    }

    /// Text that is already in the language shown.
    #[must_use]
    pub fn own(&self, text: String) -> Phrase {
        Phrase { text, direction: self.direction() }
    }
}
