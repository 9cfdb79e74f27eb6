//! Tables for a terminal.

use std::fmt::Write as _;

use super::{Cells, Counts, Overview};

/// Returns the kiosks as a table, those with something to look at first.
#[must_use]
pub fn status_table(overview: &Overview) -> String {
    let mut rows: Vec<_> = overview.rows.iter().collect();
    rows.sort_by_key(|row| (row.alerts.is_empty(), &row.clinic, &row.kiosk));
    let head = ["kiosk", "clinic", "group", "shows", "heard", ""].map(str::to_owned);
    let lines = rows.iter().map(|row| {
        let heard = row.heard.map_or("never".to_owned(), |at| ago(overview.now - at));
        let shown = row.shown().map_or("-".to_owned(), |it| it.to_string());
        let alerts: Vec<_> = row.alerts.iter().map(ToString::to_string).collect();
        let (kiosk, clinic, group) = (&row.kiosk, &row.clinic, &row.group);
        [kiosk.to_string(), clinic.to_string(), group.to_string(), shown, heard, alerts.join("; ")]
    });
    let n_bad = rows.iter().filter(|row| !row.alerts.is_empty()).count();
    let table = columns(std::iter::once(head).chain(lines).collect());
    format!("{table}{} kiosks, {n_bad} to look at\n", rows.len())
}

/// Returns how long ago something was, in the largest unit that says enough.
pub(super) fn ago(seconds: i64) -> String {
    match seconds {
        ..120 => "just now".to_owned(),
        120..7200 => format!("{} min", seconds / 60),
        7200..172_800 => format!("{} h", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}

/// Returns the weeks as a table.
#[must_use]
pub fn counts_table(counts: &Counts) -> String {
    let head = ["week from", "visits", "languages", "treatments", "clinics"].map(str::to_owned);
    let lines = counts.weeks.iter().rev().map(|week| {
        let (languages, treatments) = (inline(&week.languages), inline(&week.treatments));
        let clinics = inline(&week.clinics);
        [week.monday.clone(), cell(week.visits), languages, treatments, clinics]
    });
    let table = columns(std::iter::once(head).chain(lines).collect());
    format!(
        "{table}Weeks that are over. Numbers under 5 are hidden, and one more if only one is.\n"
    )
}

fn inline(cells: &Cells) -> String {
    let cells = cells.iter().map(|(name, number)| format!("{name} {}", cell(*number)));
    cells.collect::<Vec<_>>().join(", ")
}

/// Returns a number, or a sign that it is hidden.
pub(super) fn cell(number: Option<u64>) -> String {
    number.map_or("*".to_owned(), |it| it.to_string())
}

/// Lines the cells up.
fn columns<const N: usize>(rows: Vec<[String; N]>) -> String {
    let mut widths = [0; N];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            // Writing into a string cannot fail.
            let _ = write!(line, "{cell:width$}  ");
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}
