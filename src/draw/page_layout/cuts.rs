//! The rows at which a page that is longer than its window is cut: between statements where that
//! takes no more pages, and hardly ever below a heading, above what completes a statement, or inside
//! a statement of danger or a picture.

use std::ops::Range;

use super::parts::{Above, Keep, Part};
use super::{FocusTarget, PageLayout};

/// The cost of one more page, weighed against what a cut tears apart.
const PAGE: u32 = 9;

/// A cut inside a text that is too long for the window, with at least [`LEAST_ROWS`] on both sides, and
/// one with fewer. Each costs more than a page. One that fits is cut from its other languages first.
const TEXT: u32 = 11;
const TORN_TEXT: u32 = 17;
const FITTING_TEXT: u32 = 52;

/// The discount of a cut between two sentences of a text, which still costs more than a page, and the
/// rows at the end of the window among which such a cut is looked for.
const SENTENCE: u32 = 1;
const LAST_ROWS: u16 = 3;

/// Text in the last row of the window, directly above the buttons, and a button there.
const FLUSH: u32 = 1;
const FLUSH_BUTTON: u32 = 10;

/// A cut between the items of a text, which costs more than a page, one above a note about a text, and
/// one between what belongs together.
const TEXT_ITEM: u32 = 10;
const NOTE: u32 = 30;
const BOUND: u32 = 40;

/// The addition for a cut that leaves the heading of a frame alone.
const FRAME_HEADING: u32 = 10;

/// A cut inside a list of signs or of answers: without their heading they say nothing.
const LIST: u32 = 55;

/// A cut below a heading, where more is bound together than a page holds.
const HEADING: u32 = 66;

/// A cut inside a statement of danger or a heading, one between its sentences, and one between its items.
const DANGER: u32 = 80;
const DANGER_SENTENCE: u32 = 60;
const DANGER_ITEM: u32 = 45;

/// A cut inside a picture or a button, and one before the legend of a picture or a row of a chart.
const WHOLE: u32 = 400;
const WHOLE_ITEM: u32 = 380;

/// A cut between two languages of a part that fits into the window, and the discount of one in a part that
/// does not, compared with one between items. Both are worth more than a page.
const BETWEEN_LANGUAGES: u32 = 41;
const LANGUAGE: u32 = 10;

/// A cut inside a field that is open: its buttons are needed now.
const OPEN: u32 = 10 * WHOLE;

/// Rows of a text above and below a cut, at least.
const LEAST_ROWS: u16 = 2;

impl Keep {
    /// Returns what a cut above `row` costs in a block with these rows.
    fn cost(self, rows: &Range<u16>, row: u16) -> u32 {
        let is_torn = row - rows.start < LEAST_ROWS || rows.end - row < LEAST_ROWS;
        match self {
            Self::Text | Self::Question if is_torn => TORN_TEXT,
            Self::Text | Self::Question => TEXT,
            Self::Heading | Self::Danger => DANGER,
            Self::Open => OPEN,
            Self::Whole => WHOLE,
        }
    }

    /// Returns what a cut above an item inside a block costs.
    fn cost_of_item(self) -> u32 {
        match self {
            Self::Text | Self::Question => TEXT_ITEM,
            Self::Heading | Self::Danger => DANGER_ITEM,
            Self::Open => OPEN,
            Self::Whole => WHOLE_ITEM,
        }
    }
}

impl Above {
    fn cost(self) -> u32 {
        match self {
            Self::Apart => 0,
            Self::Listed => LIST,
            Self::Note => NOTE,
            Self::Bound => BOUND,
            Self::First => HEADING,
        }
    }
}

/// Returns for every row of a layout, if it is the first in a window of so many rows, the row at
/// which the page is cut and the next one begins. All pages from there on cost the least. The
/// buttons below the window may be apart from it by an empty row.
#[must_use]
pub fn cuts(layout: &PageLayout, window: u16, is_apart: bool) -> Vec<u16> {
    let height = layout.height;
    if height <= layout.head.saturating_add(window) || window == 0 {
        return Vec::new();
    }
    let (costs, gaps) = costs(layout, window);
    let most_gap = gaps.iter().copied().max().unwrap_or(0);
    let is_button = |row: u16| {
        let mut buttons = layout.targets.iter().filter(|target| target.action.is_some());
        buttons.any(|target| target.rect.bottom() == row)
    };
    let mut least = vec![0; usize::from(height) + 1];
    let mut next = vec![height; usize::from(height)];
    for first in (0..height).rev() {
        let end = first.saturating_add(window);
        let is_full = !is_apart && end == height && is_button(height);
        let mut best = (PAGE + if is_full { FLUSH_BUTTON } else { 0 }, height);
        if end < height {
            best = (u32::MAX, end);
            for row in (first + 1..=end.saturating_add(most_gap).min(height - 1)).rev() {
                let index = usize::from(row);
                // Only empty rows may be left out.
                let is_shown = row - gaps[index] <= end;
                let is_flush = !is_apart && costs[index] == 0 && row - gaps[index] == end;
                let flush = match is_flush {
                    true if is_button(end) => FLUSH_BUTTON,
                    true => FLUSH,
                    false => 0,
                };
                let is_sentence = end.saturating_sub(row) <= LAST_ROWS
                    && layout.sentences.binary_search(&row).is_ok();
                let saved = if is_sentence { SENTENCE.min(costs[index]) } else { 0 };
                let cost = (costs[index] + flush + PAGE - saved).saturating_add(least[index]);
                if is_shown && cost < best.0 {
                    best = (cost, row);
                }
            }
        }
        (least[usize::from(first)], next[usize::from(first)]) = best;
    }
    next
}

/// Returns the row nearest to `first` at which a window may begin without tearing apart what belongs
/// together, if there is one among `rows`.
#[must_use]
pub fn beginning(layout: &PageLayout, window: u16, first: u16, rows: Range<u16>) -> u16 {
    if first <= layout.head {
        return first;
    }
    let (costs, _) = costs(layout, window);
    // A list may be scrolled to any of its items.
    let is_torn = |row: &u16| {
        costs.get(usize::from(*row)).is_some_and(|cost| *cost >= BOUND && *cost != LIST)
    };
    if !is_torn(&first) {
        return first;
    }
    let whole = rows.filter(|row| !is_torn(row));
    whole.min_by_key(|row| row.abs_diff(first)).unwrap_or(first)
}

/// Returns for every row what a cut above it costs, and the empty rows above it.
fn costs(layout: &PageLayout, window: u16) -> (Vec<u32>, Vec<u16>) {
    let mut costs = vec![0; usize::from(layout.height)];
    let mut gaps = vec![0; usize::from(layout.height)];
    let mut raise = |row: u16, cost: u32| {
        if let Some(known) = costs.get_mut(usize::from(row)) {
            *known = cost.max(*known);
        }
    };
    let mut before: Option<&Part> = None;
    for part in &layout.parts {
        let end = before.map_or(0, |before| before.rows.end);
        // A page begins with text.
        (end..part.rows.start).for_each(|row| raise(row, WHOLE));
        raise(part.rows.start, part.above.cost());
        if part.above.is_bound() && before.is_some_and(|above| above.keep == Keep::Heading) {
            raise(part.rows.start, HEADING);
        }
        // Its instruction stands above it.
        if part.keep == Keep::Open {
            raise(part.rows.start, OPEN);
        }
        for row in part.rows.start + 1..part.rows.end {
            raise(row, cost_inside(layout, part, row, window));
        }
        if let Some(gap) = gaps.get_mut(usize::from(part.rows.start)) {
            *gap = part.rows.start.saturating_sub(end);
        }
        before = Some(part);
    }
    layout.bound.iter().flat_map(Range::clone).for_each(|row| raise(row, BOUND));
    let buttons = layout.targets.iter().filter(|target| target.action.is_some());
    for FocusTarget { rect, .. } in buttons {
        (rect.y + 1..rect.bottom()).for_each(|row| raise(row, WHOLE));
    }
    (costs, gaps)
}

/// Returns what a cut above a row inside a part costs. Other languages stay with the patient's in a part
/// that fits into the window; a longer one is cut between them first.
fn cost_inside(layout: &PageLayout, part: &Part, row: u16, window: u16) -> u32 {
    let cost = part.keep.cost(&part.rows, row);
    let is_long = part.rows.len() > usize::from(window);
    let is_text = matches!(part.keep, Keep::Text | Keep::Question);
    let cost = if is_text && !is_long { cost.max(FITTING_TEXT) } else { cost };
    let other = layout.others.iter().find(|rows| rows.contains(&row));
    if layout.bound.iter().any(|rows| rows.contains(&row)) {
        return cost.max(BOUND) + FRAME_HEADING;
    }
    if let Some(other) = other {
        let is_between = other.start == row;
        if is_between && is_long {
            return part.keep.cost_of_item().saturating_sub(LANGUAGE);
        }
        // A sign of danger has a row in each language.
        let has_rows = row - part.rows.start >= LEAST_ROWS && part.rows.end - row >= LEAST_ROWS;
        let is_read = is_text || part.keep == Keep::Danger;
        if is_between && is_read && has_rows {
            return BETWEEN_LANGUAGES;
        }
        if !is_long {
            return cost.max(BETWEEN_LANGUAGES);
        }
    }
    if layout.items.binary_search(&row).is_ok() {
        return part.keep.cost_of_item();
    }
    let is_sentence = part.keep == Keep::Danger && layout.sentences.binary_search(&row).is_ok();
    if is_sentence { DANGER_SENTENCE } else { cost }
}
