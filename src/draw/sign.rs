//! Signs that stand beside words, so that nothing is told by color alone.
//!
//! All of them are one column wide and drawn by every terminal and font measured.

use crate::draw::theme::Role;
use crate::screen::block::Tone;
use sabar_content::{EntryKind, Flag, Standing};

/// Marks what is in focus; mirrored with the reading direction.
pub const FOCUS: char = '▸';
/// Stands before what holds now or was chosen.
pub const CHOSEN: char = '✓';
/// Stands before a language that can be added.
pub const ADD: char = '+';
/// Stands before the step that is shown.
pub const HERE: char = '●';
/// Stands before a wrong answer.
pub const WRONG: char = '✗';
/// Leads on; mirrored with the reading direction.
pub const ONWARD: char = '›';
/// Leads back; mirrored with the reading direction.
pub const BACKWARD: char = '‹';
/// The way to the emergency panel.
pub const EMERGENCY: char = '▲';

/// The sign of a standing, the same in every language.
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

/// The sign and the role of a kind of timeline entry.
#[must_use]
pub fn of_kind(kind: EntryKind) -> (char, Role) {
    match kind {
        EntryKind::Normal => ('•', Role::Mark),
        EntryKind::Do => ('✓', Role::Good),
        EntryKind::DoNot => ('✗', Role::Discuss),
        EntryKind::Tell => ('◆', Role::Discuss),
        EntryKind::Emergency => (EMERGENCY, Role::FocusTarget),
    }
}

/// The sign and the role of a note.
#[must_use]
pub fn of_tone(tone: Tone) -> (Option<char>, Role) {
    match tone {
        Tone::Plain => (None, Role::Body),
        Tone::Quiet => (None, Role::Quiet),
        Tone::Strong => (None, Role::Heading),
        Tone::Listed => (Some('•'), Role::Body),
        Tone::Good => (Some(CHOSEN), Role::Good),
        Tone::Discuss => (Some('◆'), Role::Discuss),
        Tone::FocusTarget => (Some(EMERGENCY), Role::FocusTarget),
    }
}

/// The tone of a flag.
#[must_use]
pub fn of_flag(flag: Flag) -> Tone {
    match flag {
        Flag::Discuss => Tone::Discuss,
        Flag::FocusTarget | Flag::Emergency => Tone::FocusTarget,
    }
}
