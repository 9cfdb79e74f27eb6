//! Blocks of the timeline: the heading of an entry, the fields of appointments and the picture.

use super::{Button, Phrase};
use crate::model::StatementAt;
use crate::model::action::Action;
use crate::model::appointment::Field;
use sabar_content::EntryKind;

/// The kind and time of an entry of the timeline.
#[derive(Clone, Debug)]
pub struct Caption {
    /// The kind; it decides the sign.
    pub kind: EntryKind,
    /// The kind as text.
    pub kind_word: Phrase,
    /// The message that it comes next.
    pub next: Option<Phrase>,
    /// The time before or after the appointment; without one, what it is about.
    pub when: Option<Phrase>,
    /// The schedule.
    pub schedule: Option<Phrase>,
    /// The dates and hours, as far as they are known.
    pub dates: Option<Phrase>,
    /// The question on which it depends whether it concerns the patient, while no answer tells.
    pub only_if: Option<Phrase>,
    /// True for a box to tick off, in place of the sign of its kind.
    pub is_to_tick: bool,
}

impl Caption {
    /// Returns all that it says, in order.
    pub fn parts(&self) -> impl Iterator<Item = &Phrase> {
        let kind = std::iter::once(&self.kind_word).chain(&self.next);
        let when = self.when.iter().chain(&self.schedule).chain(&self.dates);
        kind.chain(when).chain(&self.only_if)
    }
}

/// The control for the day or the hour of an appointment.
#[derive(Clone, Debug)]
pub struct Picker {
    /// The field that it enters.
    pub field: Field,
    /// The day or the hour, or the message that none is set.
    pub phrase: Phrase,
    /// The action of pressing it: open it, or take over what is typed.
    pub action: Action,
    /// True if the arrows move it.
    pub is_open: bool,
    /// True while digits are typed: its buttons cannot be in focus.
    pub is_typed: bool,
    /// True if the day or the hour is known, and no other is being typed.
    pub is_entered: bool,
    /// The buttons: earlier, later, remove; for a day that is not set: set.
    pub buttons: Vec<Button>,
}

/// The timeline as a picture: bars on an axis with equal steps between the boundaries of time.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The title.
    pub title: Phrase,
    /// The bars, one per row.
    pub bars: Vec<Bar>,
    /// All starts and ends in minutes from the appointment, in order, each with its label.
    pub boundaries: Vec<(i64, Phrase)>,
    /// The index of the appointment among them.
    pub origin: usize,
    /// Minutes from the appointment to today with a label, if both dates are known.
    pub today: Option<(i64, Phrase)>,
    /// The message that a marked bar comes next.
    pub next: Option<Phrase>,
    /// The meaning of the bars and their signs, in one row.
    pub legend: Phrase,
}

/// One entry of the timeline as a bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// The position of the entry in the catalog, to which the bar leads.
    pub at: StatementAt,
    /// The time of the entry.
    pub label: Phrase,
    /// The kind; it decides the sign and the color.
    pub kind: EntryKind,
    /// Its name, or the kind as text.
    pub name: Phrase,
    /// Start and end in minutes from the appointment; `None` for an open end.
    pub span: (Option<i64>, Option<i64>),
    /// True if it comes next.
    pub is_next: bool,
}
