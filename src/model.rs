//! What the kiosk knows: ids, numbers and positions, never words.
//!
//! Switching the language sets one field. Everything a patient gave stands in [`Visit`], so that
//! forgetting is dropping one value.

pub mod action;
pub mod counters;
pub mod effect;
pub mod typed_date;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::Date;
use ratatui::layout::Rect;

use crate::model::action::{Action, PinAnswer};
use crate::model::typed_date::TypedDate;
use sabar_content::Answer;

/// The whole state of the kiosk.
#[derive(Clone, Debug)]
pub struct Model {
    /// Index of the language in the library.
    pub language: usize,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// What fills the screen.
    pub screen: Screen,
    /// What lies over it.
    pub overlay: Option<Overlay>,
    /// Focus and scroll position in the overlay.
    pub overlay_place: Place,
    /// What this patient gave.
    pub visit: Visit,
    /// Goes up whenever an answer, a choice or the date changes what stands on a screen.
    pub revision: u32,
    /// Time since the start.
    pub now: Duration,
    /// When somebody last did something, or when it was asked whether somebody is there.
    pub active: Duration,
    /// The overlay under a cover, with its place.
    pub covered: Option<(Overlay, Place)>,
    /// True if the emergency panel was opened over a gate, to which closing it leads back.
    pub is_gated: bool,
    /// The language in which the rest screen greets, where it is not the one in focus.
    pub greeting: Option<usize>,
    /// When the rest screen last changed the language in which it greets.
    pub rest_turned: Duration,
    /// Whether the rest screen tells that everything is forgotten.
    pub farewell: bool,
    /// Whether the arrows move the date of the procedure; only while the date is in focus.
    pub is_date_open: bool,
    /// Whether letters are typed to find a treatment.
    pub is_searching: bool,
    /// Whether the clinic's language stands beside the patient's; never at the start of a visit.
    pub is_beside: bool,
    /// Whether somebody writes what is shown (`sabar preview`): where there is room, other languages
    /// stand beside the one spoken from the start.
    pub is_writing: bool,
    /// While staff are at their pages: the language to go back to.
    pub patient_language: Option<usize>,
    /// What was confirmed last, and when: held down or struck twice it counts once.
    pub confirmed: Option<Strike>,
    /// What fingers do on the screen.
    pub touch: Touch,
    /// The language in focus when a visit is over.
    pub default_language: usize,
    /// The date of the procedure that a new visit begins with (`--date`).
    pub default_date: Option<Date>,
}

/// What is known of the finger on the screen, and of the terminal that tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touch {
    /// The finger that is down.
    pub finger: Option<Finger>,
    /// Presses in a row that no release followed, counted until the first release.
    pub unanswered: u8,
    /// True if this terminal has told a release.
    pub tells_release: bool,
}

/// A finger or a button that is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finger {
    /// Where it went down: column and row.
    pub began: (u16, u16),
    /// What was there.
    pub target: Option<Target>,
    /// The row to which the page has followed it.
    pub row: u16,
    /// True if the page was scrolled by it, so that coming up presses nothing.
    pub has_scrolled: bool,
}

/// Something that a finger can be over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// What touching it does.
    pub action: Action,
    /// Where it is; of a sheet, in its own rows.
    pub rect: Rect,
    /// True if it is pressed, and not only a place on the page.
    pub is_button: bool,
}

/// A key or a finger that confirmed something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strike {
    /// What it meant.
    pub action: Action,
    /// When it counted.
    pub counted: Duration,
    /// When it was heard last, counted or not.
    pub heard: Duration,
}

/// What a patient gave and where they are. Dropped whole at the end of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// Index of the treatment.
    pub treatment: usize,
    /// The letters typed to find a treatment.
    pub search: String,
    /// The date of the procedure.
    pub date: Option<Date>,
    /// What is typed of that date.
    pub typed_date: TypedDate,
    /// Answers by (treatment, question).
    pub answers: BTreeMap<(usize, usize), Answer>,
    /// Choices in the check of understanding by (treatment, check).
    pub checks: BTreeMap<(usize, usize), Understanding>,
    /// True if it was asked about questions without an answer; once is enough.
    pub is_asked: bool,
    /// Focus and scroll position by screen, so that coming back keeps the place.
    pub places: BTreeMap<(usize, Screen), Place>,
}

/// How one check of understanding went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Understanding {
    /// The answer chosen last.
    pub chosen: usize,
    /// Whether the explanation was needed at least once.
    pub explained_again: bool,
}

/// What fills the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Screen {
    /// Waiting for the next patient.
    Rest,
    /// Choosing a treatment.
    Choose,
    /// A page of a step of the consultation.
    Step(Step, usize),
}

/// The steps of the consultation, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// In short.
    Summary,
    /// Before: the checklist.
    Checklist,
    /// After: the timeline.
    Timeline,
    /// Did we explain it well?
    Understanding,
    /// To take with you.
    Takeaway,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 5] =
        [Self::Summary, Self::Checklist, Self::Timeline, Self::Understanding, Self::Takeaway];

    /// The id, as on the command line.
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

    /// Position in [`Self::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// The list of languages.
    Languages,
    /// Where a statement comes from.
    Sources(Option<StatementAt>),
    /// What to do in an emergency.
    Emergency,
    /// What the keys do.
    Help,
    /// Back to the start?
    Leave,
    /// Questions have no answer: go on to this step all the same?
    Unanswered(Step),
    /// Finished, and everything to be forgotten?
    Finish,
    /// Is somebody there? With the seconds that are left.
    StillThere(u32),
    /// The screen is hidden from others.
    Privacy,
    /// After a fault, for a moment.
    OneMoment,
    /// The PIN is asked for.
    Pin(PinAnswer),
    /// What is for staff.
    Staff(StaffPage),
    /// What is wrong with the folder that a writer works on.
    Diagnostics,
    /// The card that shows whether this terminal is spoken to rightly.
    TestCard,
}

/// The pages for staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffPage {
    /// What can be set and done.
    Menu,
    /// Who has reviewed what.
    Reviews,
    /// The claims that patients are not shown.
    Withheld,
    /// How often what happened.
    Counts,
    /// What is wrong with the content that was to be taken over.
    Diagnostics,
}

impl Overlay {
    /// Whether there is nothing to choose in it.
    #[must_use]
    pub fn is_for_reading(self) -> bool {
        match self {
            Self::Sources(_) | Self::Emergency | Self::Help | Self::Diagnostics => true,
            Self::Staff(page) => page != StaffPage::Menu,
            Self::Languages | Self::Leave | Self::Unanswered(_) | Self::Finish | Self::Pin(_) => {
                false
            }
            Self::StillThere(_) | Self::Privacy | Self::OneMoment | Self::TestCard => false,
        }
    }

    /// Whether it is shown in both languages where the clinic's stands beside the patient's. The
    /// list of languages says the same in all of them.
    #[must_use]
    pub fn is_in_both(self) -> bool {
        matches!(
            self,
            Self::Sources(_)
                | Self::Emergency
                | Self::Help
                | Self::Leave
                | Self::Unanswered(_)
                | Self::Finish
        )
    }

    /// True if it lies over everything, another overlay too.
    #[must_use]
    pub fn is_cover(self) -> bool {
        self.is_gate() || matches!(self, Self::OneMoment | Self::TestCard)
    }

    /// True if it is a cover behind which somebody's answers may be, who may have left. Only its
    /// own choices take it off: a key pressed by chance shows nothing to the next person.
    #[must_use]
    pub fn is_gate(self) -> bool {
        matches!(self, Self::StillThere(_) | Self::Privacy)
    }

    /// Whether it is not for patients.
    #[must_use]
    pub fn is_for_staff(self) -> bool {
        matches!(self, Self::Pin(_) | Self::Staff(_) | Self::TestCard)
    }
}

/// Where a statement stands in the catalog; `treatment` is the one of the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementAt {
    /// In the summary.
    Point(usize),
    /// In the checklist.
    Question(usize),
    /// In the timeline.
    Entry(usize),
    /// In the check of understanding.
    Check(usize),
    /// Among what to ask.
    Ask(usize),
}

/// Focus and scroll position. Kept as "which block is at the top", because lines differ between
/// languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Index of the block at the top of the view.
    pub top: usize,
    /// Rows of that block that are scrolled away.
    pub rows: u16,
    /// Index of the stop in focus.
    pub focus: usize,
}

impl Model {
    /// A kiosk at rest.
    #[must_use]
    pub fn at_rest(language: usize, size: (u16, u16), default_date: Option<Date>) -> Self {
        Self {
            language,
            size,
            screen: Screen::Rest,
            overlay: None,
            overlay_place: Place::default(),
            visit: Visit { date: default_date, ..Visit::default() },
            revision: 0,
            now: Duration::ZERO,
            active: Duration::ZERO,
            covered: None,
            is_gated: false,
            greeting: None,
            rest_turned: Duration::ZERO,
            farewell: false,
            is_date_open: false,
            is_searching: false,
            is_beside: false,
            is_writing: false,
            patient_language: None,
            confirmed: None,
            touch: Touch::default(),
            default_language: language,
            default_date,
        }
    }

    /// Focus and scroll position of what is in front.
    #[must_use]
    pub fn place(&self) -> Place {
        if self.overlay.is_some() { self.overlay_place } else { self.screen_place() }
    }

    /// Focus and scroll position of the screen, even under an overlay. At rest the language
    /// spoken is in focus.
    #[must_use]
    pub fn screen_place(&self) -> Place {
        if self.screen == Screen::Rest {
            return Place { focus: self.language, ..Place::default() };
        }
        self.visit.places.get(&self.place_key()).copied().unwrap_or_default()
    }

    /// Whether letters go into the name of a treatment, and are no commands.
    #[must_use]
    pub fn is_typing_a_name(&self) -> bool {
        self.is_searching && self.overlay.is_none() && self.screen == Screen::Choose
    }

    /// True if digits go into the date of the procedure, and are no choices.
    #[must_use]
    pub fn is_typing_a_date(&self) -> bool {
        self.is_date_open && self.overlay.is_none() && matches!(self.screen, Screen::Step(..))
    }

    /// Keeps the focus and scroll position of what is in front.
    pub fn set_place(&mut self, place: Place) {
        if self.overlay.is_some() {
            self.overlay_place = place;
        } else {
            self.visit.places.insert(self.place_key(), place);
        }
    }

    /// Moves the focus of the screen, even under an overlay.
    pub fn set_screen_focus(&mut self, focus: usize) {
        let place = Place { focus, ..self.screen_place() };
        self.visit.places.insert(self.place_key(), place);
    }

    /// What a place belongs to: only the steps are different for every treatment.
    fn place_key(&self) -> (usize, Screen) {
        match self.screen {
            Screen::Rest | Screen::Choose => (0, self.screen),
            Screen::Step(..) => (self.visit.treatment, self.screen),
        }
    }

    /// The answer to a question of the treatment in hand.
    #[must_use]
    pub fn answer(&self, question: usize) -> Option<Answer> {
        self.visit.answers.get(&(self.visit.treatment, question)).copied()
    }

    /// How a check of the treatment in hand went.
    #[must_use]
    pub fn understanding(&self, check: usize) -> Option<Understanding> {
        self.visit.checks.get(&(self.visit.treatment, check)).copied()
    }
}
