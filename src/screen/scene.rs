//! Read access for screens to content, messages, settings and date.
//!
//! Two languages side by side are the same screen with two scenes.
//!
//! Invariant: a scene is immutable and belongs to one language.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::model::counters::Counters;
use crate::model::{Model, Screen};
use crate::screen::block::{Frame, ListItem, Phrase};
use crate::settings::{Settings, zone};
use sabar_content::l10n::{Argument, Localizer};
use sabar_content::library::Library;
use sabar_content::review::State;
use sabar_content::{Figure, Standing, Statement, Treatment};
use sabar_text::Direction;
use sabar_text::groups::Between;

/// Counters at zero.
static NONE: Counters = Counters::new();

/// A blank at which no line ends. Unlike a no-break space it is an ordinary one in plain text.
const JOINED: &str = " \u{2060}";

/// Keeps a date in one line: in Indonesian, "Minggu," at the end of one reads as "week".
fn in_one_line(date: &str) -> String {
    date.replace(' ', JOINED)
}

/// The library, the messages of one language, the settings and today's date.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// All content and messages.
    pub library: &'a Library,
    /// The localizer of the language.
    pub words: &'a Localizer,
    /// The settings.
    pub settings: &'a Settings,
    /// Today's date; `None` when the clock cannot be trusted.
    pub today: Option<Date>,
    /// The time of day; `None` where the date is given, or the clock cannot be trusted.
    pub now: Option<Time>,
    /// The time zone of the clinic.
    pub zone: &'a TimeZone,
    /// The counters, for staff.
    pub counters: &'a Counters,
    /// The direction that the arrow keys follow: the patient's, on the clinic's side too.
    pub arrows: Direction,
    /// True if the terminal can report touches.
    pub can_touch: bool,
    /// True if the terminal has the blocks of which large letters and digits are made.
    pub has_blocks: bool,
    /// True for reviewers, who read what concerns only some patients, too.
    pub is_whole: bool,
    /// True if its words are spoken.
    pub is_spoken: bool,
}

impl<'a> Scene<'a> {
    /// Returns the scene in the language of the model.
    #[must_use]
    pub fn of(
        model: &Model,
        library: &'a Library,
        settings: &'a Settings,
        today: Option<Date>,
    ) -> Self {
        let words = library.localizer(model.language);
        Self {
            library,
            words,
            settings,
            today,
            now: None,
            zone: &zone::here().time_zone,
            counters: &NONE,
            arrows: words.direction(),
            can_touch: true,
            has_blocks: true,
            is_whole: false,
            is_spoken: false,
        }
    }

    /// Returns the scene in the other languages, the clinic's first: for what is not in this one.
    pub fn others(self) -> impl Iterator<Item = Self> {
        let languages = (0..self.library.languages().len()).map(move |at| self.in_language(at));
        std::iter::once(self.in_clinic_language()).chain(languages)
    }

    /// Returns the scene with these counters.
    #[must_use]
    pub fn with_counters(self, counters: &'a Counters) -> Self {
        Self { counters, ..self }
    }

    /// Returns the scene at this time of day.
    #[must_use]
    pub fn at(self, now: Option<Time>) -> Self {
        Self { now, ..self }
    }

    /// Returns the scene of a clinic in another time zone.
    #[must_use]
    pub fn in_zone(self, zone: &'a TimeZone) -> Self {
        Self { zone, ..self }
    }

    /// Returns the scene with everything that any patient may see.
    #[must_use]
    pub fn whole(self) -> Self {
        Self { is_whole: true, ..self }
    }

    /// Returns the scene on a terminal that cannot report touches.
    #[must_use]
    pub fn without_touch(self) -> Self {
        Self { can_touch: false, ..self }
    }

    /// Returns the scene on a terminal without blocks for large letters and digits.
    #[must_use]
    pub fn without_blocks(self) -> Self {
        Self { has_blocks: false, ..self }
    }

    /// Returns the scene whose words are spoken.
    #[must_use]
    pub fn spoken(self) -> Self {
        Self { words: self.words.spoken(), is_spoken: true, ..self }
    }

    /// Returns the scene in another language.
    #[must_use]
    pub fn in_language(self, language: usize) -> Self {
        let words = self.library.localizer(language);
        let words = if self.is_spoken { words.spoken() } else { words };
        Self { words, arrows: words.direction(), ..self }
    }

    /// Returns the scene in the clinic's language.
    #[must_use]
    pub fn in_clinic_language(self) -> Self {
        match self.library.find_language(&self.settings.clinic_language) {
            Some(language) => self.in_language(language),
            None => self,
        }
    }

    /// Returns true if both scenes have the same language.
    #[must_use]
    pub fn speaks_like(&self, other: &Self) -> bool {
        self.words.language().tag == other.words.language().tag
    }

    /// Returns the writing direction of the language.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.words.direction()
    }

    /// Returns the treatment of the visit.
    #[must_use]
    pub fn treatment(&self, model: &Model) -> &'a Treatment {
        self.library.treatment(model.visit.treatment)
    }

    /// Returns true if the treatment of the visit is reviewed in the language.
    #[must_use]
    pub fn review(&self, model: &Model) -> State<'a> {
        self.review_of(model.visit.treatment)
    }

    /// Returns true if a treatment is reviewed in the language.
    #[must_use]
    pub fn review_of(&self, treatment: usize) -> State<'a> {
        self.library.review(treatment, &self.words.language().tag, self.today)
    }

    /// Returns true if a treatment is in the language.
    #[must_use]
    pub fn is_in(&self, treatment: usize) -> bool {
        self.library.is_in(treatment, &self.words.language().tag)
    }

    /// Returns true if a treatment may be offered in the language: it is in it, and the clinic may
    /// require a review.
    #[must_use]
    pub fn may_offer(&self, treatment: usize) -> bool {
        self.is_in(treatment) && self.is_approved(treatment)
    }

    /// Returns true if the clinic requires no review of a treatment in the language, or there is one.
    #[must_use]
    pub fn is_approved(&self, treatment: usize) -> bool {
        !self.settings.require_review || self.review_of(treatment).is_current()
    }

    /// Returns true if a treatment may be offered in the language and its text can be read.
    #[must_use]
    pub fn may_show(&self, treatment: usize) -> bool {
        self.may_offer(treatment) && self.library.is_whole(treatment, &self.words.language().tag)
    }

    /// Returns true if the screen is available in both languages or in neither.
    #[must_use]
    pub fn shows_like(&self, other: &Self, model: &Model) -> bool {
        let is_offered_alike = |treatment| self.may_offer(treatment) == other.may_offer(treatment);
        let treatment = model.visit.treatment;
        match model.screen {
            Screen::Rest => true,
            // The list shows no text of a treatment.
            Screen::Choose => (0..self.library.treatments()).all(is_offered_alike),
            Screen::Step(..) => self.may_show(treatment) == other.may_show(treatment),
        }
    }

    /// Returns the title of the treatment, where it may be shown.
    #[must_use]
    pub fn title(&self, model: &Model) -> Option<Phrase> {
        let may_show = self.may_show(model.visit.treatment);
        may_show.then(|| self.phrase(&self.treatment(model).title))
    }

    /// Returns a message without variables.
    #[must_use]
    pub fn phrase(&self, id: &str) -> Phrase {
        self.own(self.words.get(id))
    }

    /// Returns a message with its variables.
    #[must_use]
    pub fn phrase_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Phrase {
        self.own(self.words.with(id, arguments))
    }

    /// Returns a message of the interface, or the treatment's message in its place.
    #[must_use]
    pub fn in_treatment(&self, model: &Model, word: &str) -> Phrase {
        self.in_treatment_with(model, word, &[])
    }

    /// Returns a message of the interface with its variables, or the treatment's message in its
    /// place.
    #[must_use]
    pub fn in_treatment_with(
        &self,
        model: &Model,
        word: &str,
        arguments: &[(&str, Argument<'_>)],
    ) -> Phrase {
        let may_show = self.may_show(model.visit.treatment);
        let own = may_show.then(|| self.treatment(model).override_of(word)).flatten();
        self.phrase_with(own.as_deref().unwrap_or(word), arguments)
    }

    /// Returns a statement with its figures.
    #[must_use]
    pub fn statement(&self, statement: &Statement) -> Phrase {
        self.own(self.words.statement(statement))
    }

    /// Returns the list below a statement.
    #[must_use]
    pub fn list(&self, statement: &Statement) -> Vec<ListItem> {
        let is_ordered = statement.list.as_ref().is_some_and(|list| list.is_ordered);
        let number = |number| self.own(format!("{}.", self.words.number(number)));
        let items = (1..).zip(statement.listed()).map(|(place, item)| ListItem {
            number: is_ordered.then(|| number(place)),
            phrase: self.statement_message(item, statement),
        });
        items.collect()
    }

    /// Returns the heading of a frame.
    #[must_use]
    pub fn frame_heading(&self, frame: Frame) -> Option<Phrase> {
        let id = frame.heading()?;
        let Frame::OwnLabel(document) = frame else { return Some(self.phrase(id)) };
        let document = self.library.documents().get(document);
        let document = document.map(|document| self.words.get(&document.message));
        let document = document.unwrap_or_default();
        Some(self.phrase_with(id, &[("document", Argument::Text(&document))]))
    }

    /// Returns another message of a statement (an answer, an explanation) with the same figures.
    #[must_use]
    pub fn statement_message(&self, word: &str, statement: &Statement) -> Phrase {
        self.own(self.words.statement_message(word, statement))
    }

    /// Returns a figure with its unit.
    #[must_use]
    pub fn figure(&self, figure: &Figure) -> Phrase {
        self.own(self.words.figure(figure))
    }

    /// Returns a date with its weekday, and beside it that of another calendar if there is one.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let gregorian = self.date_alone(date);
        match self.words.date_beside(date, self.settings.calendar) {
            Some(other) => format!("{gregorian} ({})", other.replace(' ', JOINED)),
            None => gregorian,
        }
    }

    /// Returns a date with its weekday, without that of another calendar.
    #[must_use]
    pub fn date_alone(&self, date: Date) -> String {
        in_one_line(&self.words.date(date))
    }

    /// Returns a number in the digits of the language.
    #[must_use]
    pub fn number(&self, number: u32) -> Phrase {
        self.own(self.words.number(number))
    }

    /// Returns the message for a standing.
    #[must_use]
    pub fn standing(&self, standing: Standing) -> Phrase {
        self.phrase(&format!("standing-{}", standing.id()))
    }

    /// Returns the clinic's name, if it is set, in its own direction. Numbers in it keep their order.
    #[must_use]
    pub fn clinic_name(&self) -> Option<Phrase> {
        let name = self.settings.clinic_name.as_deref()?;
        let direction = sabar_text::natural_direction(name).unwrap_or(self.direction());
        let text = sabar_text::groups::grouped(name, direction, Between::Signs);
        Some(Phrase { text, direction })
    }

    /// Returns text that is already in the language.
    #[must_use]
    pub fn own(&self, text: String) -> Phrase {
        Phrase { text, direction: self.direction() }
    }
}
