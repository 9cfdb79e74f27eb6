//! Everything that can happen to the kiosk.

use std::time::Duration;

use jiff::civil::{Date, Time};

use crate::model::appointment::Field;
use crate::model::{PrintState, StaffPage, StatementAt, VoiceNews};
use crate::settings::{DensityChoice, ThemeChoice};
use sabar_content::Given;
use sabar_content::l10n::Numerals;

/// An event, named by its meaning and not by the key or touch that caused it.
///
/// Its name alone, as a `&'static str`, may be logged: it contains no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
pub enum Action {
    /// Forward in reading order: the arrow toward a line's end.
    Forward,
    /// Backward in reading order: the arrow toward a line's start.
    Backward,
    /// To the row above.
    Up,
    /// To the row below.
    Down,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// Press what is in focus, or read on.
    Confirm,
    /// Close what is open, or go back.
    Back,
    /// Choose what has this number on the screen.
    Pick(u8),
    /// Show the language with this index.
    Speak(usize),
    /// Open the list of languages.
    OpenLanguages,
    /// Open the sources of the statement in focus.
    OpenSources,
    /// Open the sources of this statement.
    OpenSourcesOf(StatementAt),
    /// Open the emergency panel.
    OpenEmergency,
    /// Show or hide the clinic's language beside the patient's.
    Beside,
    /// Open the search by name; if it is open, focus the first treatment found.
    Search,
    /// Type a letter of a name.
    Letter(char),
    /// Erase the last letter; without any, close the search.
    EraseLetter,
    /// Hide the screen.
    Privacy,
    /// Leave a blocking dialog and continue the visit.
    GoOn,
    /// Open the help.
    OpenHelp,
    /// Close the overlay.
    Close,
    /// Ask whether to go back to the start.
    AskHome,
    /// Ask whether to end the visit and erase everything.
    AskFinish,
    /// Open the code with this index.
    OpenCode(usize),
    /// Print the sheet of the treatment.
    Print,
    /// News of the printer.
    PrinterTold(PrinterNews),
    /// Read aloud what is in front, from the focus on; if something is read, stop.
    ReadAloud,
    /// Close the help, and read aloud the page under it.
    ReadPage,
    /// Change how it is read.
    Voice(VoiceKey),
    /// News of the voice.
    VoiceTold(VoiceNews),
    /// Go to the first question without an answer.
    ToUnanswered,
    /// Go from the check of answers to the question with this index, whose answer leads back.
    ToQuestion(usize),
    /// Show the rows of the answers without consequence in the check of answers.
    Unfold,
    /// Erase the visit and rest.
    Finish(Farewell),
    /// Begin with the treatment with this index.
    Begin(usize),
    /// Go to the step with this index.
    Visit(usize),
    /// Go to the next page, or to the next step after the last page.
    NextPage,
    /// Go to the previous page, or to the previous step before the first page.
    PreviousPage,
    /// Answer the checklist question with this index.
    Answer(usize, Given),
    /// Choose an answer (second index) in the check of understanding (first index).
    Choose(usize, usize),
    /// Move the day of the appointment, or of another named day, by days; the first time, set it to
    /// today.
    MoveDate(Option<usize>, i32),
    /// Move its hour by minutes; the first time, set it.
    MoveHour(Option<usize>, i32),
    /// Set or remove its day.
    SetDate(Option<usize>, Option<Date>),
    /// Set or remove its hour.
    SetHour(Option<usize>, Option<Time>),
    /// Open a day or an hour for arrows and digits.
    OpenField(Field),
    /// Type at the open day or hour.
    Typed(TypedKey),
    /// Type at the answer to a question.
    Type(AnswerKey),
    /// A key without an action of its own; a sign that somebody is there.
    AnyKey,
    /// Focus the target with this index.
    Focus(usize),
    /// A tap or click at this column and row of the screen: pressed and released over the same
    /// target.
    Touch(u16, u16),
    /// A finger or a button went down at this column and row. It has no effect until it is
    /// released.
    Press(u16, u16),
    /// The pressed finger moved to this column and row.
    Drag(u16, u16),
    /// The finger was lifted at this column and row.
    Release(u16, u16),
    /// The terminal has this many columns and rows now.
    Resized(u16, u16),
    /// Time since the start; the only clock the model has.
    Elapsed(Duration),
    /// Open the pages for staff; in kiosk mode, ask for the PIN first.
    OpenStaff,
    /// Type at the PIN.
    Pin(PinKey),
    /// The result of checking a PIN.
    PinAnswered(PinAnswer),
    /// A request by staff.
    Staff(StaffRequest),
    /// Settings or content have changed.
    Reloaded(Reload),
    /// The folder of a preview has errors, or none any more.
    Diagnostics(bool),
    /// Leave the program.
    Quit,
}

/// News of the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterNews {
    /// It is ready, or not any more.
    Ready(bool),
    /// The state of the sheet of the treatment with this index.
    Sheet(usize, PrintState),
}

/// One key for what is being read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceKey {
    /// Say the sentence again.
    Repeat,
    /// Read louder.
    Louder,
    /// Read slower.
    Slower,
}

/// One key of the PIN pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinKey {
    /// A digit from 0 to 9.
    Digit(u8),
    /// Erase the last digit; without any, close the pad.
    Erase,
    /// Check the PIN.
    Enter,
}

/// One key at an open day or hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedKey {
    /// A digit from 0 to 9.
    Digit(u8),
    /// Erase the last digit; without any, keep what is set.
    Erase,
    /// Accept what is typed.
    Enter,
    /// Keep what is set.
    Leave,
}

/// One key at an answer that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKey {
    /// A digit from 0 to 9.
    Digit(u8),
    /// The sign for decimals.
    Point,
    /// Erase what was typed last; without anything, the answer.
    Erase,
    /// Erase everything that was typed.
    Leave,
}

/// The result of a key on the PIN pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinAnswer {
    /// This many digits have been typed.
    Typed(u8),
    /// The PIN is correct.
    Right,
    /// The PIN is wrong.
    Wrong,
    /// The PIN was not checked; this many seconds of delay are left.
    TooEarly(u32),
    /// The PIN could not be checked; the attempt does not count.
    Unknown,
}

/// A request by staff on their pages. Changes last until the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffRequest {
    /// Open this page.
    Open(StaffPage),
    /// Put the language with this index first.
    PutFirst(usize),
    /// Use these digits.
    Numerals(Numerals),
    /// Use these colors.
    Theme(ThemeChoice),
    /// Use this density.
    Density(DensityChoice),
    /// Show the test card.
    TestCard,
    /// Read the content again.
    Reload,
    /// End the program.
    End,
}

/// Indices after settings or content have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reload {
    /// Index of the language shown.
    pub language: usize,
    /// Index of the patient's language, shown again after staff.
    pub patient_language: Option<usize>,
    /// Index of the language in focus after a visit.
    pub first: usize,
    /// True if the content has changed, so that nothing of the visit may be kept.
    pub forgets: bool,
}

/// The reason for the end of a visit; it decides the message of the rest screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Farewell {
    /// The patient finished: the rest screen confirms that everything is erased.
    Finished,
    /// Somebody went back to the start.
    Left,
    /// Nobody was there any more.
    Alone,
}
