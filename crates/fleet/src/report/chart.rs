//! Charts as SVG inside the page: no script, no picture from elsewhere.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Cells;
use super::page::escaped;
use super::table::cell;

/// Width of the bars' room, height of a bar, and of one with its label and space, in units of the
/// drawing.
const ROOM: u64 = 450;
const BAR: usize = 16;
const ROW: usize = 48;

/// Returns columns over time, the oldest first; what is hidden is an empty column with a star.
pub(super) fn columns(name: &str, numbers: &[(String, Option<u64>)]) -> String {
    const HEIGHT: u64 = 120;
    const STEP: usize = 44;
    let most = numbers.iter().filter_map(|(_, number)| *number).max().unwrap_or(1).max(1);
    let width = STEP * numbers.len();
    let mut bars = String::new();
    for (index, (label, number)) in numbers.iter().enumerate() {
        let height = number.unwrap_or(0) * HEIGHT / most;
        let (x, y) = (index * STEP, HEIGHT - height + 18);
        let middle = x + STEP / 2;
        // Writing into a string cannot fail.
        let _ = write!(
            bars,
            "<rect class=\"bar\" x=\"{}\" y=\"{y}\" width=\"{}\" height=\"{height}\"/>\
             <text x=\"{middle}\" y=\"{}\">{}</text><text x=\"{middle}\" y=\"{}\">{label}</text>",
            x + 5,
            STEP - 10,
            y - 5,
            cell(*number),
            HEIGHT + 34,
        );
    }
    let said = numbers.iter().map(|(label, number)| format!("{label}: {}", cell(*number)));
    let said = said.collect::<Vec<_>>().join(", ");
    format!(
        "<svg class=\"columns\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{name}: {said}\">\
         <line class=\"axis\" x1=\"0\" x2=\"{width}\" y1=\"{}\" y2=\"{}\"/>{bars}</svg>",
        width.max(1),
        HEIGHT + 42,
        HEIGHT + 18,
        HEIGHT + 18,
    )
}

/// Returns one bar for each name, the longest first. What a release names is labelled
/// so, with its tag; everything else with its tag alone.
pub(super) fn bars(name: &str, cells: &Cells, names: &BTreeMap<String, String>) -> String {
    let mut rows: Vec<_> = cells.iter().collect();
    rows.sort_by_key(|(name, number)| (std::cmp::Reverse(**number), *name));
    let most = rows.iter().filter_map(|(_, number)| **number).max().unwrap_or(1).max(1);
    let label = |tag: &String| match names.get(tag) {
        Some(name) => escaped(&format!("{name} ({tag})")),
        None => escaped(tag),
    };
    let mut drawn = String::new();
    for (index, (tag, number)) in rows.iter().enumerate() {
        let y = index * ROW;
        let length = number.unwrap_or(0) * ROOM / most;
        let _ = write!(
            drawn,
            "<text x=\"0\" y=\"{}\">{}</text>\
             <rect class=\"bar\" x=\"0\" y=\"{}\" width=\"{length}\" height=\"{BAR}\"/>\
             <text x=\"{}\" y=\"{}\">{}</text>",
            y + 16,
            label(tag),
            y + 22,
            length + 8,
            y + 36,
            cell(**number),
        );
    }
    let said = rows.iter().map(|(tag, number)| format!("{}: {}", label(tag), cell(**number)));
    let said = said.collect::<Vec<_>>().join(", ");
    let height = (ROW * rows.len()).max(1);
    format!(
        "<svg class=\"bars\" viewBox=\"0 0 520 {height}\" role=\"img\" aria-label=\"{name}: {said}\">\
         {drawn}</svg>"
    )
}
