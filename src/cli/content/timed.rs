//! Times as people write them: "2 hours: Rest."

use sabar_content::Unit;

/// The part of a treatment that a time is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Before the appointment.
    Before,
    /// After it.
    After,
    /// Another appointment.
    Appointment,
}

/// A text with its time.
#[derive(Debug)]
pub(super) struct Timed {
    /// The span, as a seed has it.
    pub span: String,
    /// The text.
    pub text: String,
    /// The distance from the appointment in minutes, for the order.
    pub minutes: u64,
}

impl Timed {
    /// Reads a time and a text.
    pub(super) fn of(entry: &str, place: Place) -> Result<Self, String> {
        let wrong = || {
            let example = match place {
                Place::Before => "\"2 hours: …\" or \"3-1 days: …\"",
                Place::After => "\"2 hours: …\" or \"1-2 weeks: …\"",
                Place::Appointment => "\"10 days: …\" or \"3-4 weeks: …\"",
            };
            format!("{entry:?} does not begin with a time; write it as {example}")
        };
        let (time, text) = entry.split_once(':').ok_or_else(wrong)?;
        let (numbers, unit) = time.trim().split_once(' ').ok_or_else(wrong)?;
        let unit = unit.trim().to_lowercase();
        let unit = unit.trim_end_matches('s');
        let per_unit = Unit::new(unit).minutes().ok_or_else(wrong)?;
        let is_of_clock = matches!(unit, "minute" | "hour");
        let text = text.trim().to_owned();
        if text.is_empty() || place == Place::Appointment && is_of_clock {
            return Err(wrong());
        }
        let number = |text: &str| text.trim().parse::<u32>().ok().filter(|it| *it > 0);
        let (one, other) = numbers.split_once(['-', '–']).unwrap_or((numbers, numbers));
        let (one, other) = number(one).zip(number(other)).ok_or_else(wrong)?;
        let (least, most) = (one.min(other), one.max(other));
        let span = match place {
            Place::Before if least == most => format!("at = -{least}"),
            Place::Before => format!("from = -{most}, to = -{least}"),
            Place::After if least == most => format!("to = {least}"),
            Place::Appointment if least == most => format!("at = {least}"),
            Place::After | Place::Appointment => format!("from = {least}, to = {most}"),
        };
        let span = format!("{{ {span}, unit = \"{unit}\" }}");
        Ok(Self { span, text, minutes: u64::from(least) * per_unit })
    }
}
