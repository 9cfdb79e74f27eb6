//! The days and hours of a treatment, as a patient entered them.

use jiff::civil::{Date, Time};

/// The day and the hour of the appointment, or of another named day of the treatment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appointment {
    /// The day.
    pub date: Option<Date>,
    /// The hour.
    pub hour: Option<Time>,
}

/// The input of a day or an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The named day by its index; `None` for the appointment.
    pub anchor: Option<usize>,
    /// The kind of what is entered.
    pub kind: FieldKind,
}

/// The kind of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A day.
    Date,
    /// An hour.
    Hour,
}

impl Field {
    /// The day of the appointment.
    pub const DATE: Self = Self { anchor: None, kind: FieldKind::Date };
    /// The hour of the appointment.
    pub const HOUR: Self = Self { anchor: None, kind: FieldKind::Hour };

    /// Returns the input of the day of the same appointment.
    #[must_use]
    pub const fn date(self) -> Self {
        Self { kind: FieldKind::Date, ..self }
    }
}
