//! The small vocabulary between screens and their drawing.
//!
//! A screen is a list of [`Item`]s in reading order. The same list is laid out on a terminal
//! (`view`), printed as plain text (`read`), and drawn beside another language. Blocks hold words
//! that are ready to be shown; they know nothing of columns and rows.

use crate::model::StatementAt;
use crate::model::action::Action;
use sabar_content::l10n::message_id;
use sabar_content::{EntryKind, Flag, Standing, When};
use sabar_text::Direction;

/// Localizer in the direction of their own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Logical text; may contain isolates.
    pub text: String,
    /// Base direction of the paragraph.
    pub direction: Direction,
}

/// A box around neighbouring items that are not the clinic's own, proven word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// From the medicine's label.
    Label,
    /// Signs of danger, from the label too: they come before the words on where they come from.
    Signs,
    /// Said by a document, not proven.
    Claims,
}

impl Frame {
    /// The id of the words at its top. The signs of danger come first in theirs.
    #[must_use]
    pub const fn heading(self) -> Option<&'static str> {
        match self {
            Self::Label => Some(message_id::FRAME_LABEL),
            Self::Signs => None,
            Self::Claims => Some(message_id::FRAME_CLAIMS),
        }
    }
}

/// One block and the frame it stands in.
#[derive(Clone, Debug)]
pub struct Item {
    /// What is shown.
    pub block: Block,
    /// The frame around it, drawn as one box around neighbours with the same frame.
    pub frame: Option<Frame>,
}

/// One thing on a screen.
#[derive(Clone, Debug)]
pub enum Block {
    /// The title of the page.
    Title(Phrase),
    /// The heading of the blocks after it.
    Heading(Phrase),
    /// A paragraph that makes no statement about a treatment.
    Note(Phrase, Tone),
    /// A statement about a treatment.
    Statement(Statement),
    /// A question with its answers in a row.
    Question(Question),
    /// A numbered choice over the whole width.
    Choice(Choice),
    /// Small buttons in a row.
    Buttons(Vec<Button>),
    /// The date of the procedure and the means to move it.
    DatePicker(DatePicker),
    /// The timeline as a picture.
    Picture(Picture),
    /// The same thing in the patient's and in the clinic's language.
    Pair(Phrase, Phrase, Tone),
    /// A key and what it does.
    KeyRow(Phrase, Phrase),
    /// An empty row.
    Gap,
}

/// How a note is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary text.
    Plain,
    /// Beside the point, such as "page two of three".
    Quiet,
    /// All is well.
    Good,
    /// Is to be talked about.
    Discuss,
    /// Must not be missed.
    FocusTarget,
    /// Heads a list or a column.
    Strong,
    /// One of a list.
    Listed,
}

/// A statement with what the patient needs to judge it.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Where it stands in the catalog, for its sources.
    pub at: StatementAt,
    /// The statement.
    pub phrase: Phrase,
    /// How far it may be trusted.
    pub standing: Standing,
    /// A line above it: when it happens, and on which dates.
    pub caption: Option<Caption>,
}

/// When an entry of the timeline happens and what kind of thing it is.
#[derive(Clone, Debug)]
pub struct Caption {
    /// Decides the sign.
    pub kind: EntryKind,
    /// The kind as a word.
    pub kind_word: Phrase,
    /// The time after the treatment.
    pub when: Phrase,
    /// The calendar dates, when the date of the procedure is known.
    pub dates: Option<Phrase>,
}

/// A question of the checklist.
#[derive(Clone, Debug)]
pub struct Question {
    /// Where it stands in the catalog.
    pub at: StatementAt,
    /// The question.
    pub phrase: Phrase,
    /// How far what it rests on may be trusted.
    pub standing: Standing,
    /// Yes, no, not sure.
    pub answers: Vec<Button>,
    /// What the answer given asks for.
    pub flag: Option<(Flag, Phrase)>,
}

/// Something to press.
#[derive(Clone, Debug)]
pub struct Button {
    /// What it says.
    pub label: Phrase,
    /// The number that presses it while its row is in focus.
    pub number: Option<u8>,
    /// Whether it is the answer given.
    pub is_chosen: bool,
    /// What pressing it does.
    pub action: Action,
    /// Whether an arrow glyph belongs to it.
    pub arrow: Option<Arrow>,
}

impl Button {
    /// One without a number and without an arrow, that is not an answer given.
    #[must_use]
    pub fn plain(label: Phrase, action: Action) -> Self {
        Self { label, number: None, is_chosen: false, action, arrow: None }
    }

    /// Whether the focus lands here when it comes to the row: the answer given, or the way on.
    #[must_use]
    pub fn is_preferred(&self) -> bool {
        self.is_chosen || self.arrow == Some(Arrow::Onward)
    }
}

/// Which way a button leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// In reading direction.
    Onward,
    /// Against it.
    Backward,
}

/// A numbered choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its number on this screen; only the first nine have one.
    pub number: Option<u8>,
    /// What is chosen.
    pub label: Phrase,
    /// A line that explains it.
    pub about: Option<Phrase>,
    /// Whether it was chosen, and rightly.
    pub mark: Option<Mark>,
    /// What choosing it does.
    pub action: Action,
}

impl Choice {
    /// One without an explanation and without a mark.
    #[must_use]
    pub fn plain(number: Option<u8>, label: Phrase, action: Action) -> Self {
        Self { number, label, about: None, mark: None, action }
    }
}

/// The sign on a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// This one holds now.
    Chosen,
    /// The right answer.
    Right,
    /// Not the right answer.
    Wrong,
}

/// The control for the date of the procedure.
#[derive(Clone, Debug)]
pub struct DatePicker {
    /// The date, or that none is set.
    pub phrase: Phrase,
    /// What pressing the date does: set it, or let the arrows move it.
    pub action: Option<Action>,
    /// Whether the arrows move it now.
    pub is_open: bool,
    /// Earlier, later, remove; or only: set.
    pub buttons: Vec<Button>,
}

/// The timeline as a picture: bars to scale on an axis that begins with the treatment.
#[derive(Clone, Debug)]
pub struct Picture {
    /// One bar a row.
    pub bars: Vec<Bar>,
    /// What the axis begins with.
    pub origin: Phrase,
    /// The end of the axis as a time with its unit.
    pub end: Phrase,
    /// The length of the axis in minutes.
    pub length: u64,
    /// Minutes from the treatment to now, and the word for it, when both dates are known.
    pub today: Option<(u64, Phrase)>,
}

/// One entry of the timeline as a bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// The time it stands for.
    pub label: Phrase,
    /// Decides the sign and the color.
    pub kind: EntryKind,
    /// Start and end in minutes, and whether it goes on after the end.
    pub when: When,
}

impl Item {
    /// A block outside any frame.
    #[must_use]
    pub fn plain(block: Block) -> Self {
        Self { block, frame: None }
    }
}
