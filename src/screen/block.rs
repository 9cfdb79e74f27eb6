//! Blocks: the vocabulary between screens and their drawing.
//!
//! A screen is a list of [`Item`]s in reading order. The same list is laid out on a terminal
//! (`draw`), printed as plain text (`shell::read`), and laid out beside another language. Blocks
//! hold text ready to be shown, independent of columns and rows.

mod question;
mod timeline;

use crate::model::StatementAt;
use crate::model::action::Action;
use sabar_content::l10n::message_id;
use sabar_content::{BodyPart, Drawing, Flag, Standing};
use sabar_text::Direction;

pub use self::question::{Consequence, Question, TypedField};
pub use self::timeline::{Bar, Caption, Picker, Picture};

/// Text in the direction of its own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Logical text; may contain isolates.
    pub text: String,
    /// Base direction of the paragraph.
    pub direction: Direction,
}

/// A box around neighboring items that are not the clinic's own statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// From the medicine's label.
    Label,
    /// Signs of danger: they come before the message that names their source.
    Signs,
    /// From the label of one treatment's own medicine, by the index of the document.
    OwnLabel(usize),
    /// Claimed by a document, not proven.
    Claims,
}

impl Frame {
    /// Returns the id of the message at its top. The signs of danger come first in theirs.
    #[must_use]
    pub const fn heading(self) -> Option<&'static str> {
        match self {
            Self::Label => Some(message_id::FRAME_LABEL),
            Self::Signs => None,
            Self::OwnLabel(_) => Some(message_id::OWN_LABEL),
            Self::Claims => Some(message_id::FRAME_CLAIMS),
        }
    }
}

impl Block {
    /// Returns the statement that it shows, or that describes its picture.
    #[must_use]
    pub fn stated(&self) -> Option<&Statement> {
        if let Self::Illustration(picture) = self {
            return Some(&picture.about);
        }
        let Self::Statement(statement) = self else { return None };
        Some(statement)
    }
}

/// One block and the frame it stands in.
#[derive(Clone, Debug)]
pub struct Item {
    /// The block.
    pub block: Block,
    /// The frame around it; neighbors with the same frame share one box.
    pub frame: Option<Frame>,
}

/// A block of a screen.
#[derive(Clone, Debug)]
pub enum Block {
    /// The title of the page.
    Title(Phrase),
    /// The heading of the blocks after it.
    Heading(Phrase),
    /// A paragraph that makes no statement about a treatment.
    Note(Phrase, Tone),
    /// Whom to call in an emergency.
    Call(Call),
    /// A sign of danger.
    Sign(Sign),
    /// The body beside the signs below it, on screens with room for it.
    BodyMap(Vec<BodyPart>),
    /// A statement about a treatment.
    Statement(Statement),
    /// A picture of a treatment with its words.
    Illustration(Illustration),
    /// A question of the checklist with its answers and the consequence of the one given.
    Question(Question),
    /// A numbered choice over the whole width.
    Choice(Choice),
    /// The rest screen: all languages.
    Welcome(Welcome),
    /// Small buttons in a row.
    Buttons(Vec<Button>),
    /// The day or the hour of an appointment and its controls.
    Picker(Picker),
    /// The timeline as a picture.
    Picture(Picture),
    /// A code for the camera of a telephone.
    Code(Code),
    /// The same text in the patient's and in the clinic's language.
    Pair(Phrase, Phrase, Tone),
    /// A key and what it does.
    KeyRow(Phrase, Phrase),
    /// An empty row.
    Gap,
}

/// The importance of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary text.
    Plain,
    /// Secondary, such as "page two of three".
    Quiet,
    /// Good news.
    Good,
    /// A point to discuss.
    Discuss,
    /// A warning.
    Warning,
    /// An emergency.
    Emergency,
    /// The heading of a list or a column.
    Strong,
    /// An item of a list: an answer with the sign of its flag, if it has one.
    Listed(Option<Flag>),
}

impl Tone {
    /// Returns the tone of an answer's flag.
    #[must_use]
    pub fn of_flag(flag: Flag) -> Self {
        match flag {
            Flag::Discuss => Self::Discuss,
            Flag::Stop => Self::Warning,
            Flag::Emergency => Self::Emergency,
        }
    }
}

/// A sign of danger.
#[derive(Clone, Debug)]
pub struct Sign {
    /// Its words.
    pub phrase: Phrase,
    /// The part of the body in which it is felt or seen, if one is named.
    pub part: Option<BodyPart>,
}

/// Whom to call in an emergency.
#[derive(Clone, Debug)]
pub struct Call {
    /// The sentences, the most important first; with the number, if it is known.
    pub phrases: Vec<Phrase>,
    /// The number as it is dialled, for large digits.
    pub number: Option<String>,
}

/// A statement and its standing.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The position in the catalog, for its sources.
    pub at: StatementAt,
    /// The statement.
    pub phrase: Phrase,
    /// The standing.
    pub standing: Standing,
    /// A line above it: its time and its dates.
    pub caption: Option<Caption>,
    /// The list below it.
    pub list: Vec<ListItem>,
}

/// An item of a list below a statement.
#[derive(Clone, Debug)]
pub struct ListItem {
    /// The number of a step, with a full stop.
    pub number: Option<Phrase>,
    /// The item.
    pub phrase: Phrase,
}

impl ListItem {
    /// The sign of an item without a number.
    pub const MARK: char = '·';

    /// Returns the item as a line of its own: after its number, or after the sign.
    #[must_use]
    pub fn line(&self) -> String {
        let text = &self.phrase.text;
        match &self.number {
            Some(number) => format!("{} {text}", number.text),
            None => format!("{} {text}", Self::MARK),
        }
    }
}

/// A picture of a treatment, with everything that it says.
#[derive(Clone, Debug)]
pub struct Illustration {
    /// The title.
    pub title: Phrase,
    /// The drawing.
    pub drawing: Drawing,
    /// The names of its parts: of the areas, or of the needles and then of the layers.
    pub legend: Vec<Legend>,
    /// The names below its parts, in reading order.
    pub captions: Vec<Phrase>,
    /// The description.
    pub about: Statement,
}

impl Illustration {
    /// Returns the legend, or the names of a pair, for readers without the drawing. Names of
    /// layers explain shades only.
    pub fn said(&self) -> impl Iterator<Item = &Phrase> {
        let is_skin = matches!(self.drawing, Drawing::Skin { .. });
        let ends = match self.drawing {
            Drawing::Pair { .. } => self.captions.as_slice(),
            Drawing::Body { .. } | Drawing::Skin { .. } | Drawing::Text { .. } => &[],
        };
        let said = self.legend.iter().filter(move |it| it.number.is_some() || !is_skin);
        said.map(|legend| &legend.phrase).chain(ends)
    }
}

/// The name of a part of a drawing.
#[derive(Clone, Debug)]
pub struct Legend {
    /// The number beside the part; without one it is known by its shade.
    pub number: Option<Phrase>,
    /// The name.
    pub phrase: Phrase,
}

/// A QR code with its words beside it.
#[derive(Clone, Debug)]
pub struct Code {
    /// The words: what it is, and what it says.
    pub words: Vec<(Phrase, Tone)>,
    /// The text in the code: the first of these that fits.
    pub texts: Vec<String>,
    /// The way to use it.
    pub how: Phrase,
    /// The sentence in place of a code where none fits.
    pub otherwise: Phrase,
}

/// A button.
#[derive(Clone, Debug)]
pub struct Button {
    /// The label.
    pub label: Phrase,
    /// The label while the page goes on below its window, where a touch shows the rest first.
    pub label_before_end: Option<Phrase>,
    /// The number that presses it while its row is in focus.
    pub number: Option<u8>,
    /// True for the answer given.
    pub is_chosen: bool,
    /// The action of pressing it.
    pub action: Action,
    /// The arrow beside the label, if there is one.
    pub arrow: Option<Arrow>,
}

impl Button {
    /// Returns a button without number and arrow, not chosen.
    #[must_use]
    pub fn plain(label: Phrase, action: Action) -> Self {
        Self { label, label_before_end: None, number: None, is_chosen: false, action, arrow: None }
    }

    /// Returns true if the focus lands on it when it comes to the row: the answer given, or the
    /// button forward.
    #[must_use]
    pub fn is_preferred(&self) -> bool {
        self.is_chosen || matches!(self.arrow, Some(Arrow::Onward | Arrow::Later))
    }
}

/// The direction of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// In reading direction.
    Onward,
    /// Against it.
    Backward,
    /// In reading direction, leaving something for later: without a sign.
    Later,
}

/// A numbered choice over the whole width.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The number on this screen; only the first nine have one.
    pub number: Option<u8>,
    /// The label.
    pub label: Phrase,
    /// A line that explains it.
    pub about: Option<Phrase>,
    /// The mark of a chosen one.
    pub mark: Option<Mark>,
    /// True if the line that explains it ends in the verb of a way to another page.
    pub is_link: bool,
    /// The action of choosing it.
    pub action: Action,
}

impl Choice {
    /// Returns a choice without explanation and mark.
    #[must_use]
    pub fn plain(number: Option<u8>, label: Phrase, action: Action) -> Self {
        Self { number, label, about: None, mark: None, is_link: false, action }
    }
}

/// The rest screen.
#[derive(Clone, Debug)]
pub struct Welcome {
    /// The message after a visit.
    pub farewell: Option<Phrase>,
    /// The message that any key begins, in the language in focus.
    pub begin: Phrase,
    /// The index of the card that greets where there is room for one greeting only.
    pub greeting: usize,
    /// A card for every language, in the order of the languages.
    pub cards: Vec<Card>,
}

/// A language on the rest screen, in its own words.
#[derive(Clone, Debug)]
pub struct Card {
    /// The number that chooses it; only the first nine have one.
    pub number: Option<u8>,
    /// The number in the digits of the language.
    pub number_line: Option<Phrase>,
    /// The name of the language.
    pub name: Phrase,
    /// The index of the language.
    pub language: usize,
    /// The action of choosing it.
    pub action: Action,
}

/// The words with which a language greets.
#[derive(Clone, Debug)]
pub struct Greeting {
    /// The purpose of the kiosk.
    pub what: Phrase,
    /// The time there is.
    pub time: Phrase,
    /// The answers are not kept.
    pub kept: Phrase,
    /// The way to begin here.
    pub here: Phrase,
}

/// The mark on a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Currently selected.
    Chosen,
    /// The right answer.
    Right,
    /// Not the right answer.
    Wrong,
    /// An answer with a flag.
    Flagged(Flag),
}

impl Item {
    /// Returns a block outside any frame.
    #[must_use]
    pub fn plain(block: Block) -> Self {
        Self { block, frame: None }
    }
}
