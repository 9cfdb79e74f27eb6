//! Breaks shaped text into lines.
//!
//! Works in reading order: UAX #9 reorders each line by itself, after breaking. A line takes as
//! many words as fit; spaces at its end take no width and get no cell.

use super::shape::Item;
use super::{Line, Paragraph, Prepared, reorder};

/// Breaks `prepared` into lines at most `width` columns wide.
pub fn wrap(prepared: &Prepared, width: u16) -> Paragraph {
    let mut paragraph = Paragraph { base: prepared.base, lines: Vec::new(), splits_word: false };
    if width == 0 {
        paragraph.splits_word = prepared.items.iter().any(|item| !item.is_space());
        return paragraph;
    }
    let mut line = Filling::default();
    for (item_idx, item) in prepared.items.iter().enumerate() {
        let columns = u32::from(item.width).min(u32::from(width));
        let fits = |line: &Filling| line.columns + columns <= u32::from(width);
        if !item.is_space() && !fits(&line) {
            if let Some(opportunity) = line.opportunity.take() {
                paragraph.lines.push(reorder::line(prepared, line.start..opportunity.start, width));
                line.start = opportunity.start;
                line.columns -= opportunity.columns;
            }
            if !fits(&line) && line.start < item_idx {
                paragraph.lines.push(reorder::line(prepared, line.start..item_idx, width));
                paragraph.splits_word = true;
                line = Filling { start: item_idx, ..Filling::default() };
            }
        }
        line.columns += columns;
        let next = item_idx + 1;
        if item.ends_line() {
            paragraph.lines.push(reorder::line(prepared, line.start..next, width));
            line = Filling { start: next, ..Filling::default() };
        } else if item.line_may_begin_after() {
            line.opportunity = Some(Opportunity { start: next, columns: line.columns });
        }
    }
    if line.start < prepared.items.len() {
        let rest = line.start..prepared.items.len();
        paragraph.lines.push(reorder::line(prepared, rest, width));
    }
    paragraph
}

/// All of `prepared` as one line.
pub fn unwrapped(prepared: &Prepared) -> Line {
    reorder::line(prepared, 0..prepared.items.len(), u16::MAX)
}

/// The columns of the widest run of items without a break opportunity.
pub fn widest_word(items: &[Item]) -> u16 {
    let mut widest = 0;
    let mut columns: u32 = 0;
    for item in items {
        columns += u32::from(item.width);
        if !item.is_space() {
            widest = widest.max(columns);
        }
        if item.line_may_begin_after() || item.ends_line() {
            columns = 0;
        }
    }
    u16::try_from(widest).unwrap_or(u16::MAX)
}

/// The line being filled.
#[derive(Default)]
struct Filling {
    /// The item it starts with.
    start: usize,
    /// The columns of its items so far, spaces at the end included.
    columns: u32,
    /// The last place in it where it may be broken.
    opportunity: Option<Opportunity>,
}

struct Opportunity {
    /// The item that would begin the next line.
    start: usize,
    /// The columns of the line before it.
    columns: u32,
}
