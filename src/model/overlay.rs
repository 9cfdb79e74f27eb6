//! Overlays: panels and dialogs over the screen.

use crate::model::Step;
use crate::model::action::PinAnswer;

/// An overlay over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// The list of languages.
    Languages,
    /// The sources of a statement.
    Sources(Option<StatementAt>),
    /// The emergency panel.
    Emergency,
    /// The help.
    Help,
    /// The question whether to go back to the start.
    Leave,
    /// The question whether to go on to this step with questions unanswered.
    Unanswered(Step),
    /// The question whether to finish and erase everything.
    Finish,
    /// One of the codes with the dates, for a telephone.
    Codes(usize),
    /// The question whether somebody is still there, with the seconds left.
    StillThere(u32),
    /// The privacy screen.
    Privacy,
    /// A message for a moment after a fault.
    OneMoment,
    /// The PIN pad.
    Pin(PinAnswer),
    /// A page for staff.
    Staff(StaffPage),
    /// The errors in the folder of a preview.
    Diagnostics,
    /// The test card of the terminal.
    TestCard,
}

/// The pages for staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffPage {
    /// Settings and requests.
    Menu,
    /// The reviews of the content.
    Reviews,
    /// The claims withheld from patients.
    Withheld,
    /// The counters.
    Counts,
    /// The diagnostics of a failed reload.
    Diagnostics,
}

impl Overlay {
    /// Returns true if there is nothing to choose in it.
    #[must_use]
    pub fn is_for_reading(self) -> bool {
        match self {
            Self::Sources(_) | Self::Emergency | Self::Help | Self::Diagnostics => true,
            Self::Staff(page) => page != StaffPage::Menu,
            Self::Languages | Self::Leave | Self::Unanswered(_) | Self::Finish | Self::Pin(_) => {
                false
            }
            Self::Codes(_)
            | Self::StillThere(_)
            | Self::Privacy
            | Self::OneMoment
            | Self::TestCard => false,
        }
    }

    /// Returns true for a question with two choices.
    #[must_use]
    pub fn is_asking(self) -> bool {
        matches!(self, Self::Leave | Self::Unanswered(_) | Self::Finish)
    }

    /// Returns true if it is shown in both languages where the clinic's is beside the patient's.
    /// The list of languages is the same in all of them.
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

    /// Returns true if it covers everything, even another overlay.
    #[must_use]
    pub fn is_cover(self) -> bool {
        self.is_blocking() || matches!(self, Self::OneMoment | Self::TestCard)
    }

    /// Returns true for a dialog that hides a patient's answers and blocks other actions. The
    /// patient may have left, so only its own choices close it.
    #[must_use]
    pub fn is_blocking(self) -> bool {
        matches!(self, Self::StillThere(_) | Self::Privacy)
    }

    /// Returns true if it is not for patients.
    #[must_use]
    pub fn is_for_staff(self) -> bool {
        matches!(self, Self::Pin(_) | Self::Staff(_) | Self::TestCard)
    }
}

/// The position of a statement in the catalog, in the treatment of the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementAt {
    /// In the summary.
    Point(usize),
    /// Of a picture in the summary.
    Picture(usize),
    /// In the checklist.
    Question(usize),
    /// In the preparation.
    Preparation(usize),
    /// In the timeline.
    Entry(usize),
    /// In the check of understanding.
    Check(usize),
    /// Among the questions to ask.
    Ask(usize),
}
