//! Parts: the blocks of a page that scroll, and how each holds together and to the one above it.

use std::ops::Range;

use crate::screen::block::{Block, Item, Statement, Tone};
use sabar_content::{EntryKind, Standing};
use sabar_text::Line;

/// Blocks by how they hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// A heading, which belongs to what follows.
    Heading,
    /// Text.
    Text,
    /// A question with its answers, which stays in view as far as there is room.
    Question,
    /// A statement of danger, or a question with the answer that was given.
    Danger,
    /// A day or an hour that is open, with its buttons.
    Open,
    /// A picture, a button or another block that means nothing in part.
    Whole,
}

impl Keep {
    /// Returns the way in which a block holds together.
    pub(super) fn of(block: &Block) -> Self {
        match block {
            Block::Title(_) | Block::Heading(_) | Block::Note(_, Tone::Strong) => Self::Heading,
            Block::Note(_, Tone::Warning | Tone::Emergency) | Block::Sign(_) => Self::Danger,
            // A question with its answer.
            Block::Note(_, Tone::Listed(_)) | Block::Pair(_, _, Tone::Listed(_)) => Self::Danger,
            Block::Statement(statement) if is_of_danger(statement) => Self::Danger,
            Block::Note(..) | Block::Pair(..) | Block::Statement(_) => Self::Text,
            Block::Question(_) => Self::Question,
            Block::Picker(picker) if picker.is_open => Self::Open,
            Block::Call(_)
            | Block::BodyMap(_)
            | Block::Illustration(_)
            | Block::Choice(_)
            | Block::Welcome(_)
            | Block::Buttons(_)
            | Block::Picker(_)
            | Block::Picture(_)
            | Block::Code(_)
            | Block::KeyRow(..)
            | Block::Gap => Self::Whole,
        }
    }
}

/// Returns true for what the label warns of, and for what must not be done or needs help at once.
fn is_of_danger(statement: &Statement) -> bool {
    let kind = statement.caption.as_ref().map(|caption| caption.kind);
    statement.standing == Standing::Label
        || matches!(kind, Some(EntryKind::DoNot | EntryKind::Emergency))
}

/// A block that scrolls.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its rows, with the edges of the frame that it opens or closes.
    pub rows: Range<u16>,
    /// The way it holds together.
    pub keep: Keep,
    /// The hold on the part above.
    pub above: Above,
}

/// The hold of a part to the part above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Above {
    /// A page may begin with it.
    Apart,
    /// They are items of the same list: signs, or rows that lead to questions.
    Listed,
    /// It is a note about the part above.
    Note,
    /// The part above is its heading, or it says whom to call about that.
    Bound,
    /// It is the first item of a list below its heading.
    First,
}

impl Above {
    /// Returns true if a page begins with the part only where more is bound together than it holds.
    #[must_use]
    pub fn is_bound(self) -> bool {
        matches!(self, Self::Note | Self::Bound | Self::First)
    }
}

impl Part {
    /// Returns the part of an item of a page.
    pub(super) fn new(rows: Range<u16>, items: &[Item], index: usize) -> Option<Self> {
        let block = &items.get(index)?.block;
        let mut above = items[..index].iter().rev().map(|item| &item.block);
        let above = above.find(|block| !matches!(block, Block::Gap));
        let is_headed = above.is_some_and(|above| is_heading_of(above, block));
        let is_item = matches!(block, Block::Sign(_) | Block::Choice(_)) || is_listed(block);
        let above = match (above, block) {
            _ if is_headed && is_item => Above::First,
            _ if is_headed => Above::Bound,
            (Some(above), block) if is_listed(above) && is_listed(block) => Above::Listed,
            (_, block) if completes(items, index) => match tone(block) {
                Some(Tone::Emergency) => Above::Bound,
                _ => Above::Note,
            },
            (_, Block::Sign(_)) if !is_panel(items) => Above::Listed,
            (Some(Block::Choice(_)), Block::Choice(row)) if row.is_link => Above::Listed,
            _ => Above::Apart,
        };
        let mut below = items.iter().skip(index + 1).map(|item| &item.block);
        let below = below.find(|block| !matches!(block, Block::Gap));
        let is_group = matches!(tone(block), Some(Tone::Good | Tone::Discuss | Tone::Warning));
        let heads_group = is_group && below.is_some_and(|below| is_heading_of(block, below));
        let keep = if heads_group { Keep::Heading } else { Keep::of(block) };
        Some(Self { rows, keep, above })
    }
}

/// Returns true if a sentence of a text ends at the end of a line. What is asked there belongs to what
/// comes after it: "Is it hard to breathe? Call for help."
pub(in crate::draw) fn ends_sentence(line: &Line, text: &str) -> bool {
    let end = line.cells().map(|cell| cell.source.end).max();
    end.and_then(|end| text.get(..end)).is_some_and(|said| said.ends_with(['.', '!']))
}

/// Returns the tone of a note, in one language or in two.
fn tone(block: &Block) -> Option<Tone> {
    let (Block::Note(_, tone) | Block::Pair(_, _, tone)) = block else { return None };
    Some(*tone)
}

/// Returns true for a note that is an item of a list.
fn is_listed(block: &Block) -> bool {
    matches!(tone(block), Some(Tone::Listed(_)))
}

/// Returns true if a block is the heading of the next one.
fn is_heading_of(above: &Block, block: &Block) -> bool {
    // A picture has its own.
    if let (Block::Note(..), Block::Picture(_)) = (above, block) {
        return false;
    }
    let is_listed = matches!(block, Block::Choice(_)) || is_listed(block);
    match tone(above) {
        None => matches!(above, Block::Title(_) | Block::Heading(_)),
        Some(Tone::Strong) => true,
        // Whom to call stands above the signs, and above what is said of them.
        Some(Tone::Emergency) => {
            let is_of_signs = matches!(tone(block), Some(Tone::Emergency | Tone::Strong));
            is_listed || is_of_signs || matches!(block, Block::Sign(_))
        }
        Some(Tone::Good | Tone::Discuss | Tone::Warning) => is_listed,
        Some(Tone::Plain | Tone::Quiet | Tone::Listed(_)) => false,
    }
}

/// Returns true if an item is a note about the statement, the signs or the list above it: whom to call,
/// the reason, the source, the kind of document.
fn completes(items: &[Item], index: usize) -> bool {
    let tone_at = |index: usize| items.get(index).and_then(|item| tone(&item.block));
    let is_note = match tone_at(index) {
        // It tells of the list below it, or of the clinic, which is not for danger.
        Some(Tone::Plain) => {
            let is_below_sign = index > 0 && matches!(items[index - 1].block, Block::Sign(_));
            tone_at(index + 1) != Some(Tone::Strong) && !is_below_sign
        }
        Some(Tone::Quiet | Tone::Discuss | Tone::Emergency) => true,
        Some(Tone::Good | Tone::Warning | Tone::Strong | Tone::Listed(_)) | None => false,
    };
    let Some(above) = index.checked_sub(1).filter(|_| is_note) else { return false };
    let is_of = |block: &Block| {
        let is_listed = is_listed(block) && tone_at(index) == Some(Tone::Quiet);
        let is_sign = !is_panel(items) && matches!(block, Block::Sign(_));
        matches!(block, Block::Statement(_)) || is_listed || is_sign
    };
    is_of(&items[above].block) || completes(items, above)
}

/// Returns true for the emergency panel, which begins with as many signs as possible.
fn is_panel(items: &[Item]) -> bool {
    matches!(items.first(), Some(Item { block: Block::Call(_), .. }))
}
