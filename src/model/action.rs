//! Everything that can happen to the kiosk.

use std::time::Duration;

use jiff::civil::Date;

use crate::model::{StaffPage, StatementAt};
use crate::settings::{DensityChoice, ThemeChoice};
use sabar_content::Answer;
use sabar_content::l10n::Numerals;

/// What happened, named for what it means and not for the key or the touch that caused it.
///
/// Its name alone, into which it turns as a `&'static str`, may stand in a log: it does not tell
/// what was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
pub enum Action {
    /// One step onward in reading order: the arrow that points to a line's end.
    Forward,
    /// One step back in reading order: the arrow that points to a line's start.
    Backward,
    /// To the row above.
    Up,
    /// To the row below.
    Down,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// The obvious thing with what is in focus.
    Confirm,
    /// Close what is open, or go back.
    Back,
    /// Choose what carries this number on the screen.
    Pick(u8),
    /// Speak the language with this index.
    Speak(usize),
    /// Open the list of languages.
    OpenLanguages,
    /// Open where the statement in focus comes from.
    OpenSources,
    /// Open where this statement comes from.
    OpenSourcesOf(StatementAt),
    /// Open what to do in an emergency.
    OpenEmergency,
    /// Show the clinic's language beside the patient's, or no longer.
    Beside,
    /// Find a treatment by letters of its name; once more: to the first one found.
    Search,
    /// Type a letter of the name.
    Letter(char),
    /// Take the last letter back; without any, stop typing.
    EraseLetter,
    /// Hide the screen from others.
    Privacy,
    /// Take off what hides the screen: whoever was there goes on.
    GoOn,
    /// Open the help.
    OpenHelp,
    /// Close the overlay.
    Close,
    /// Ask whether to go back to the start.
    AskHome,
    /// Ask whether the visit is to end and everything to be forgotten.
    AskFinish,
    /// Go to the first question without an answer.
    ToUnanswered,
    /// Forget everything and rest.
    Finish(Farewell),
    /// Begin with the treatment of this index.
    Begin(usize),
    /// Go to the step with this index.
    Visit(usize),
    /// Go to the next page, or the next step after the last.
    NextPage,
    /// Go to the page before, or the step before.
    PreviousPage,
    /// Answer the checklist question with this index.
    Answer(usize, Answer),
    /// Choose an answer (second index) in the check of understanding (first index).
    Choose(usize, usize),
    /// Move the date of the procedure by days; the first move sets it to today.
    MoveDate(i32),
    /// Set or remove the date of the procedure.
    SetDate(Option<Date>),
    /// Let the arrows move the date of the procedure, and digits type it.
    OpenDate,
    /// Type at the date of the procedure.
    Date(DateKey),
    /// A key without a meaning of its own: it tells that somebody is there.
    AnyKey,
    /// Put the focus on the stop with this index.
    Focus(usize),
    /// A tap or click at this column and row of the screen: down and up over the same target.
    Touch(u16, u16),
    /// A finger or a button went down at this column and row. It does nothing until it comes up.
    Press(u16, u16),
    /// The finger that is down is at this column and row now.
    Drag(u16, u16),
    /// It came up at this column and row.
    Release(u16, u16),
    /// The terminal has this many columns and rows now.
    Resized(u16, u16),
    /// Time since the start; the only clock the model has.
    Elapsed(Duration),
    /// Open what is for staff; in kiosk mode the PIN is asked for first.
    OpenStaff,
    /// Type at the PIN.
    Pin(PinKey),
    /// A PIN was looked at.
    PinAnswered(PinAnswer),
    /// Staff want this.
    Staff(StaffRequest),
    /// Settings or content are others now.
    Renewed(Reload),
    /// The folder that a writer works on has problems, or none any more.
    Diagnostics(bool),
    /// Leave the program.
    Quit,
}

/// One key of the PIN pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinKey {
    /// A digit from 0 to 9.
    Digit(u8),
    /// Take the last digit back; without any, close the pad.
    Erase,
    /// That is the PIN.
    Enter,
}

/// One key at the open date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateKey {
    /// A digit from 0 to 9.
    Digit(u8),
    /// Take the last digit back; without any, leave the date as it is.
    Erase,
    /// That is the date.
    Enter,
    /// Leave the date as it is.
    Leave,
}

/// What became of typing at the PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinAnswer {
    /// So many digits are there now.
    Typed(u8),
    /// It is the PIN.
    Right,
    /// It is not.
    Wrong,
    /// It was not looked at; it will be after so many seconds.
    TooEarly(u32),
    /// It could not be looked at, and does not count.
    Unknown,
}

/// What staff can ask for on their pages. None of it is kept when the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffRequest {
    /// Turn to this page.
    Open(StaffPage),
    /// Put the language with this index before the others.
    PutFirst(usize),
    /// Show these digits.
    Numerals(Numerals),
    /// Show these colors.
    Theme(ThemeChoice),
    /// Give so much air.
    Density(DensityChoice),
    /// Show the test card.
    TestCard,
    /// Read the content again.
    Reload,
    /// End the program.
    End,
}

/// Where things are after settings or content changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reload {
    /// Index of the language shown.
    pub language: usize,
    /// Index of the language to go back to when staff are done.
    pub patient_language: Option<usize>,
    /// Index of the language in focus when a visit is over.
    pub first: usize,
    /// Whether the content is another, so that nothing of a visit may be kept.
    pub forgets: bool,
}

/// Why a visit ends, which decides what the rest screen says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Farewell {
    /// The patient said so: the rest screen confirms that everything is forgotten.
    Finished,
    /// Somebody went back to the start.
    Left,
    /// Nobody was there any more.
    Alone,
}
