//! Times in the signed text. A course after the appointment has the form that it has always had, so
//! that reviews signed earlier hold.

use jiff::civil::Time;

use crate::{Anchor, Figure, Moment, Repeat, When};

/// Returns a time, on one line.
pub(super) fn show(when: &When, anchors: &[Anchor]) -> String {
    let mut text = String::new();
    if let Some(anchor) = when.anchor.and_then(|anchor| anchors.get(anchor)) {
        text.push_str(&format!("{}:", anchor.id));
    }
    text.push_str(&match when.course() {
        Some((course, figure)) => of_course(course, &figure),
        None if when.is_single() => when.start.as_ref().map(moment).unwrap_or_default(),
        None => {
            let end = |end: &Option<Moment>| end.as_ref().map(moment).unwrap_or_default();
            format!("{}..{}", end(&when.start), end(&when.end))
        }
    });
    if let Some(repeat) = &when.repeat {
        text.push_str(&format!(" repeat={}", of_repeat(repeat)));
    }
    text
}

fn of_course(course: crate::Course, figure: &Figure) -> String {
    use crate::Course::{At, Between, Beyond, Within};
    match (course, figure) {
        (Within, Figure::Count { count, unit }) => format!("..{count} {}", unit.id()),
        (Beyond, Figure::Count { count, unit }) => format!("{count}.. {}", unit.id()),
        (At | Between, Figure::Count { count, unit }) => format!("{count} {}", unit.id()),
        (_, Figure::Range { from, to, unit }) => format!("{from}..{to} {}", unit.id()),
        // A course has no other figure.
        _ => String::new(),
    }
}

/// `-1 day 18:00`, `0 hour`, `+2 day`
fn moment(moment: &Moment) -> String {
    let Moment { count, unit, time } = moment;
    let sign = if *count > 0 { "+" } else { "" };
    let time = time.map(|time| format!(" {}", clock(time)));
    format!("{sign}{count} {}{}", unit.id(), time.unwrap_or_default())
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn of_repeat(repeat: &Repeat) -> String {
    match repeat {
        Repeat::Every { count, unit, times } => {
            let times = times.map(|times| format!(" x{times}"));
            format!("{count} {}{}", unit.id(), times.unwrap_or_default())
        }
        Repeat::At(times) => times.iter().map(|time| clock(*time)).collect::<Vec<_>>().join(","),
        Repeat::ADay(count) => format!("{count} a day"),
    }
}
