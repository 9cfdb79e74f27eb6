//! The state of the kiosk: ids, numbers and positions, never text.
//!
//! Changing the language sets one field. Everything a patient entered is in [`Visit`], so erasing
//! it is dropping one value.

pub mod action;
mod aloud;
pub mod appointment;
pub mod counters;
pub mod effect;
mod overlay;
mod print;
mod touch;
pub mod typed;
pub mod typed_answer;
pub mod typed_number;
mod visit;

use std::time::Duration;

use jiff::civil::{Date, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};

pub use crate::model::aloud::{Aloud, VoiceNews, VoiceRequest};
pub use crate::model::overlay::{Overlay, StaffPage, StatementAt};
pub use crate::model::print::{Form, PrintState, Printed};
pub use crate::model::touch::{Confirmation, Finger, Target, Touch};
pub use crate::model::visit::{Seen, Understanding, Visit};

use crate::model::appointment::{Appointment, Field, FieldKind};
use crate::model::typed_answer::Typing;
use sabar_content::{Concern, Condition, Given, Treatment};

/// The whole state of the kiosk.
#[derive(Clone, Debug)]
pub struct Model {
    /// Index of the language in the library.
    pub language: usize,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The screen, without overlays.
    pub screen: Screen,
    /// The overlay over it.
    pub overlay: Option<Overlay>,
    /// Focus and scroll position in the overlay.
    pub overlay_place: Place,
    /// The patient's entries.
    pub visit: Visit,
    /// Incremented whenever an answer, a choice or the date changes the content of a screen.
    pub revision: u32,
    /// Time since the start.
    pub now: Duration,
    /// The time of the last key or touch, or of the question "still there?".
    pub active: Duration,
    /// The overlay under a cover, with its place.
    pub covered: Option<(Overlay, Place)>,
    /// True if the emergency panel was opened over a blocking dialog, which closing the panel shows
    /// again.
    pub is_over_blocking: bool,
    /// The language of the greeting on the rest screen, if it is not the one in focus.
    pub greeting: Option<usize>,
    /// The time of the last change of that language.
    pub rest_turned: Duration,
    /// True while the rest screen confirms that everything is erased.
    pub farewell: bool,
    /// The day or hour that the arrows move and digits type; only while it is in focus.
    pub open_field: Option<Field>,
    /// The kind of answer that digits type on this page, if they do.
    pub typing: Option<Typing>,
    /// True if letters are typed to find a treatment.
    pub is_searching: bool,
    /// True if the clinic's language is shown beside the patient's; never at the start of a visit.
    pub is_beside: bool,
    /// True in `sabar preview`: where there is room, other languages are shown from the start.
    pub is_writing: bool,
    /// The patient's language, while the pages for staff are open.
    pub patient_language: Option<usize>,
    /// The last confirmation. Repeats of a held key, or a key struck twice, are ignored.
    pub confirmed: Option<Confirmation>,
    /// The state of the touch screen.
    pub touch: Touch,
    /// True if there is a printer and it is ready.
    pub can_print: bool,
    /// The state of reading aloud.
    pub aloud: Aloud,
    /// The language in focus after a visit.
    pub default_language: usize,
    /// The date of the procedure at the start of a visit (`--date`).
    pub default_date: Option<Date>,
}

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Screen {
    /// The rest screen, before a visit.
    Rest,
    /// The choice of a treatment.
    Choose,
    /// A page of a step of the consultation.
    Step(Step, usize),
}

/// The steps of the consultation, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// "In short".
    Summary,
    /// "Before": the checklist.
    Checklist,
    /// "After": the timeline.
    Timeline,
    /// "Did we explain it well?": the check of understanding.
    Understanding,
    /// "To take with you".
    Takeaway,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 5] =
        [Self::Summary, Self::Checklist, Self::Timeline, Self::Understanding, Self::Takeaway];

    /// Returns the id, as on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Checklist => "checklist",
            Self::Timeline => "timeline",
            Self::Understanding => "understanding",
            Self::Takeaway => "takeaway",
        }
    }

    /// Returns the position in [`Self::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}

/// A focus and scroll position. The scroll position counts blocks, because line counts differ
/// between languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Index of the block at the top of the view.
    pub top: usize,
    /// Rows of that block above the view.
    pub rows: u16,
    /// Index of the focus target in focus.
    pub focus: usize,
}

impl Place {
    /// The focus on nothing: no target has this index.
    pub const NOTHING: usize = usize::MAX;
}

impl Model {
    /// Returns a kiosk at rest.
    #[must_use]
    pub fn at_rest(language: usize, size: (u16, u16), default_date: Option<Date>) -> Self {
        Self {
            language,
            size,
            screen: Screen::Rest,
            overlay: None,
            overlay_place: Place::default(),
            visit: Visit::on(default_date),
            revision: 0,
            now: Duration::ZERO,
            active: Duration::ZERO,
            covered: None,
            is_over_blocking: false,
            greeting: None,
            rest_turned: Duration::ZERO,
            farewell: false,
            open_field: None,
            typing: None,
            is_searching: false,
            is_beside: false,
            is_writing: false,
            patient_language: None,
            confirmed: None,
            touch: Touch::default(),
            can_print: false,
            aloud: Aloud::Silent,
            default_language: language,
            default_date,
        }
    }

    /// Returns the state after a fault, at the time `now` of the new clock: nothing is taken over.
    #[must_use]
    pub fn after_fault(
        language: usize,
        size: (u16, u16),
        default_date: Option<Date>,
        now: Duration,
    ) -> Self {
        let fresh = Self::at_rest(language, size, default_date);
        Self { overlay: Some(Overlay::OneMoment), active: now, ..fresh }
    }

    /// Returns the focus and scroll position of the overlay, or of the screen without one.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.overlay.is_some() { self.overlay_place } else { self.screen_place() }
    }

    /// Returns the focus and scroll position of the screen, even under an overlay. On the rest
    /// screen the language shown is in focus.
    #[must_use]
    pub fn screen_place(&self) -> Place {
        if self.screen == Screen::Rest {
            return Place { focus: self.language, ..Place::default() };
        }
        self.visit.places.get(&self.place_key()).copied().unwrap_or_default()
    }

    /// Returns true if letters are typed into a treatment's name.
    #[must_use]
    pub fn is_typing_a_name(&self) -> bool {
        self.is_searching && self.overlay.is_none() && self.screen == Screen::Choose
    }

    /// Returns true if digits are typed into a day or an hour.
    #[must_use]
    pub fn is_typing_figures(&self) -> bool {
        self.open_field.is_some()
            && self.overlay.is_none()
            && matches!(self.screen, Screen::Step(..))
    }

    /// Returns what digits type as an answer, if they do.
    #[must_use]
    pub fn answer_typing(&self) -> Option<Typing> {
        self.typing.filter(|_| self.overlay.is_none())
    }

    /// Returns true if the sign for decimals can be typed.
    #[must_use]
    pub fn takes_a_point(&self) -> bool {
        let takes_decimals = Typing::Number { has_decimals: true };
        let is_begun = self.visit.typed_answer.number.takes_a_point();
        is_begun && self.answer_typing() == Some(takes_decimals)
    }

    /// Sets the focus and scroll position of the overlay, or of the screen without one.
    pub fn set_place(&mut self, place: Place) {
        if self.overlay.is_some() {
            self.overlay_place = place;
        } else {
            self.set_screen_place(place);
        }
    }

    /// Moves the focus of the screen, even under an overlay.
    pub fn set_screen_focus(&mut self, focus: usize) {
        self.set_screen_place(Place { focus, ..self.screen_place() });
    }

    /// Sets the position of the screen. At rest it follows from the language, and no visit has begun
    /// whose end would erase it.
    fn set_screen_place(&mut self, place: Place) {
        if self.screen != Screen::Rest {
            self.visit.places.insert(self.place_key(), place);
        }
    }

    /// The key of a position: only positions in steps differ between treatments.
    fn place_key(&self) -> (usize, Screen) {
        match self.screen {
            Screen::Rest | Screen::Choose => (0, self.screen),
            Screen::Step(..) => (self.visit.treatment, self.screen),
        }
    }

    /// Returns the day and hour of the appointment, or of a named day of the treatment.
    #[must_use]
    pub fn appointment(&self, anchor: Option<usize>) -> Appointment {
        match anchor {
            None => self.visit.appointment,
            Some(anchor) => {
                let key = (self.visit.treatment, anchor);
                self.visit.later.get(&key).copied().unwrap_or_default()
            }
        }
    }

    /// Returns true while another day is being typed in the place of the one that was entered.
    #[must_use]
    pub fn is_half_typed(&self, anchor: Option<usize>) -> bool {
        let is_open = self.open_field == Some(Field { anchor, ..Field::DATE });
        is_open && !self.visit.typed.is_empty()
    }

    /// Returns the same, to be changed.
    pub fn appointment_mut(&mut self, anchor: Option<usize>) -> &mut Appointment {
        let key = (self.visit.treatment, anchor.unwrap_or_default());
        match anchor {
            None => &mut self.visit.appointment,
            Some(_) => self.visit.later.entry(key).or_default(),
        }
    }

    /// Returns the state of the sheet of the treatment, if it is or was printed.
    #[must_use]
    pub fn print(&self) -> Option<PrintState> {
        self.visit.prints.get(&self.visit.treatment).map(|printed| printed.state)
    }

    /// Returns true for a day of an appointment before that of an earlier one.
    #[must_use]
    pub fn is_too_early(&self, anchor: Option<usize>, date: Date) -> bool {
        let Some(index) = anchor else { return false };
        let earlier = std::iter::once(None).chain((0..index).map(Some));
        earlier.filter_map(|anchor| self.appointment(anchor).date).any(|earlier| date < earlier)
    }

    /// Returns true for an hour that the clocks skip on the day of an appointment.
    #[must_use]
    pub fn is_skipped(&self, anchor: Option<usize>, hour: Time, zone: &TimeZone) -> bool {
        let day = self.appointment(anchor).date;
        day.is_some_and(|day| {
            matches!(
                zone.to_ambiguous_timestamp(day.to_datetime(hour)).offset(),
                AmbiguousOffset::Gap { .. }
            )
        })
    }

    /// Returns true if the day or hour is known.
    #[must_use]
    pub fn is_entered(&self, field: Field) -> bool {
        let appointment = self.appointment(field.anchor);
        match field.kind {
            FieldKind::Date => appointment.date.is_some(),
            FieldKind::Hour => appointment.hour.is_some(),
        }
    }

    /// Returns the answer to a question of the treatment.
    #[must_use]
    pub fn answer(&self, question: usize) -> Option<Given> {
        self.visit.answers.get(&(self.visit.treatment, question)).copied()
    }

    /// Returns true if a question of the treatment is asked, by the answers so far.
    #[must_use]
    pub fn is_asked(&self, treatment: &Treatment, question: usize) -> bool {
        let question = treatment.checklist.get(question);
        let only_if = question.map(|question| question.only_if.as_ref());
        let holds = |it: &Condition| it.holds(treatment, |asked| self.answer(asked));
        only_if.is_some_and(|it| it.is_none_or(holds))
    }

    /// Returns whether what has this condition concerns the patient, by the answers so far. Without
    /// one it concerns everyone.
    #[must_use]
    pub fn concern(&self, treatment: &Treatment, only_if: Option<&Condition>) -> Concern {
        only_if.map_or(Concern::Yes, |it| it.concern(treatment, &|asked| self.answer(asked)))
    }

    /// Returns the result of a check of the treatment.
    #[must_use]
    pub fn understanding(&self, check: usize) -> Option<Understanding> {
        self.visit.checks.get(&(self.visit.treatment, check)).copied()
    }
}
