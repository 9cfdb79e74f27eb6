//! Signs beside text, so that no information depends on color alone.
//!
//! Each is one column wide and drawn by every terminal and font tested.

use crate::draw::theme::Role;
use crate::screen::block::{ListItem, Tone};
use sabar_content::{EntryKind, Standing};

/// Marks what is in focus; mirrored with the reading direction.
pub const FOCUS: char = '▸';
/// Marks what is selected, was chosen, is right, or is to be done.
pub const CHOSEN: char = '✓';
/// Marks what is not right, or is not to be done.
pub const WRONG: char = '✗';
/// Marks the current step.
pub const HERE: char = '●';
/// Marks a step that was shown to its end, with all its answers.
pub const DONE: char = '✓';
/// Marks a step that is not done.
pub const STEP: char = '○';
/// Marks a step in a narrow row that is done, or the current one.
pub const FILLED: char = '■';
/// Marks a step in a narrow row that is not done.
pub const AHEAD: char = '□';
/// A box to tick off on a page that is taken along.
pub const TO_TICK: char = AHEAD;
/// Points on; mirrored with the reading direction.
pub const ONWARD: char = '›';
/// Marks what comes next in time.
pub const NEXT: char = '★';
/// Points back; mirrored with the reading direction.
pub const BACKWARD: char = '‹';
/// Marks an emergency and the way to its panel.
pub const EMERGENCY: char = '▲';
/// Marks a warning that is no emergency.
pub const WARNING: char = '!';
/// Marks what to talk about with the doctor.
pub const TELL: char = '◆';
/// Marks what is normal.
pub const NORMAL: char = '•';
/// Marks an item of a list.
pub const LISTED: char = ListItem::MARK;
/// The page goes on above.
pub const ABOVE: char = '△';
/// The page goes on below.
pub const BELOW: char = '▽';
/// Marks each row of the sentence that is read aloud.
pub const SPOKEN: char = '┃';
/// The bar of an entry without an end; mirrored with the reading direction.
pub const GOES_ON: char = '▶';

/// Every sign with its only meaning.
pub const MEANINGS: [(char, &str); 24] = [
    (FOCUS, "in focus"),
    (CHOSEN, "chosen, right, done, or to be done"),
    (WRONG, "not right, or not to be done"),
    (HERE, "the current step"),
    (STEP, "another step"),
    (FILLED, "a step done, or the current one"),
    (AHEAD, "not done, or to be ticked off"),
    (ONWARD, "on"),
    (BACKWARD, "back"),
    (NEXT, "what comes next"),
    (EMERGENCY, "an emergency"),
    (WARNING, "a warning"),
    (TELL, "talk to the doctor"),
    (NORMAL, "normal"),
    (LISTED, "an item of a list"),
    (ABOVE, "more above"),
    (BELOW, "more below"),
    (GOES_ON, "without an end"),
    (SPOKEN, "read aloud"),
    (of_standing(Standing::Agreed), "in two documents"),
    (of_standing(Standing::Stated), "in one document"),
    (of_standing(Standing::Contested), "not proven"),
    (of_standing(Standing::Label), "safety information"),
    (of_standing(Standing::Silent), "in no document"),
];

/// Returns the sign of a standing, the same in every language.
#[must_use]
pub const fn of_standing(standing: Standing) -> char {
    match standing {
        Standing::Agreed => '═',
        Standing::Stated => '─',
        Standing::Contested => '◇',
        Standing::Label => '§',
        Standing::Silent => '…',
    }
}

/// Returns the sign of a kind of timeline entry, and its role beside text.
#[must_use]
pub fn of_kind(kind: EntryKind) -> (char, Role) {
    match kind {
        EntryKind::Normal => (NORMAL, Role::Normal),
        EntryKind::Do => (CHOSEN, Role::Good),
        EntryKind::DoNot => (WRONG, Role::DoNot),
        EntryKind::Tell => (TELL, Role::Discuss),
        EntryKind::Emergency => (EMERGENCY, Role::Warning),
    }
}

/// Returns the role of the heading of a card of a kind.
#[must_use]
pub fn card_of_kind(kind: EntryKind) -> Role {
    match kind {
        EntryKind::Normal => Role::NormalCard,
        EntryKind::Do => Role::DoCard,
        EntryKind::DoNot => Role::DoNotCard,
        EntryKind::Tell => Role::TellCard,
        EntryKind::Emergency => Role::EmergencyCard,
    }
}

/// Returns the sign and the role of a note.
#[must_use]
pub fn of_tone(tone: Tone) -> (Option<char>, Role) {
    match tone {
        Tone::Plain => (None, Role::Body),
        Tone::Quiet => (None, Role::Quiet),
        Tone::Strong => (None, Role::Heading),
        Tone::Listed(None) => (Some(LISTED), Role::Body),
        Tone::Listed(Some(flag)) => of_tone(Tone::of_flag(flag)),
        Tone::Good => (Some(CHOSEN), Role::Good),
        Tone::Discuss => (Some(TELL), Role::Discuss),
        Tone::Warning => (Some(WARNING), Role::Warning),
        Tone::Emergency => (Some(EMERGENCY), Role::Warning),
    }
}
