//! Everything that can happen to the kiosk.

use std::time::Duration;

use jiff::civil::Date;

use crate::content::Answer;
use crate::model::StatementAt;

/// What happened, named for what it means and not for the key or the touch that caused it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Hide the screen from others.
    Veil,
    /// Open the help.
    OpenHelp,
    /// Close the overlay.
    Close,
    /// Ask whether to go back to the start.
    AskHome,
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
    /// Let the arrows move the date of the procedure.
    OpenDate,
    /// A key without a meaning of its own: it tells that somebody is there.
    AnyKey,
    /// Put the focus on the stop with this index.
    Focus(usize),
    /// A touch or click at this column and row of the screen.
    Touch(u16, u16),
    /// The terminal has this many columns and rows now.
    Resized(u16, u16),
    /// Time since the start; the only clock the model has.
    Elapsed(Duration),
    /// Leave the program.
    Quit,
}

/// Why a visit ends, which decides what the rest screen says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Farewell {
    /// The patient said so: the rest screen confirms that everything is forgotten.
    Finished,
    /// Somebody went back to the start.
    Left,
}
