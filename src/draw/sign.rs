//! Signs beside text, so that no information depends on color alone.
//!
//! Each is one column wide and drawn by every terminal and font tested.

use crate::draw::theme::Role;
use crate::screen::block::Tone;
use sabar_content::{EntryKind, Flag, Standing};

/// Marks what is in focus; mirrored with the reading direction.
pub const FOCUS: char = '▸';
/// Marks what is selected or was chosen.
pub const CHOSEN: char = '✓';
/// Marks a language that can be added.
pub const ADD: char = '+';
/// Marks the current step.
pub const HERE: char = '●';
/// Marks a step that was left behind.
pub const DONE: char = '✓';
/// Marks a step to come.
pub const AHEAD: char = '○';
/// Marks a wrong answer.
pub const WRONG: char = '✗';
/// Points on; mirrored with the reading direction.
pub const ONWARD: char = '›';
/// Points back; mirrored with the reading direction.
pub const BACKWARD: char = '‹';
/// Marks the emergency panel.
pub const EMERGENCY: char = '▲';

/// Returns the sign of a standing, the same in every language.
#[must_use]
pub fn of_standing(standing: Standing) -> char {
    match standing {
        Standing::Agreed => '●',
        Standing::Stated => '○',
        Standing::Contested => '◇',
        Standing::Label => '■',
        Standing::Silent => '…',
    }
}

/// Returns the sign and the role of a kind of timeline entry.
#[must_use]
pub fn of_kind(kind: EntryKind) -> (char, Role) {
    match kind {
        EntryKind::Normal => ('•', Role::Mark),
        EntryKind::Do => ('✓', Role::Good),
        EntryKind::DoNot => ('✗', Role::Discuss),
        EntryKind::Tell => ('◆', Role::Discuss),
        EntryKind::Emergency => (EMERGENCY, Role::Warning),
    }
}

/// Returns the sign and the role of a note.
#[must_use]
pub fn of_tone(tone: Tone) -> (Option<char>, Role) {
    match tone {
        Tone::Plain => (None, Role::Body),
        Tone::Quiet => (None, Role::Quiet),
        Tone::Strong => (None, Role::Heading),
        Tone::Listed => (Some('•'), Role::Body),
        Tone::Good => (Some(CHOSEN), Role::Good),
        Tone::Discuss => (Some('◆'), Role::Discuss),
        Tone::Warning => (Some(EMERGENCY), Role::Warning),
    }
}

/// Returns the tone of a flag.
#[must_use]
pub fn of_flag(flag: Flag) -> Tone {
    match flag {
        Flag::Discuss => Tone::Discuss,
        Flag::Stop | Flag::Emergency => Tone::Warning,
    }
}
