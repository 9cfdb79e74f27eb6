//! Makes clusters of characters, and shapes them.
//!
//! Still in reading order. Each cluster becomes an [`Item`]: a letter in the form its neighbours
//! ask for (Unicode 9.2), a mirrored bracket (UAX #9 L4), with its marks after it. Lam and alef
//! become one item. What is invisible has acted by now and is left out.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Prepared;
use super::analyse::{Analysis, Unit};
use super::character::Clustering;
use shaper::Shaper;

mod forms;
mod joining;
mod shaper;

/// What will be one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The bytes of the whole text it shows.
    pub start: u32,
    pub end: u32,
    /// Where its symbol ends in `Prepared::symbols`; it starts where that of the item before ends.
    pub symbol_end: u32,
    /// 1 or 2 columns.
    pub width: u8,
    /// Its embedding level.
    pub level: u8,
    /// The lowest level of what was left out between it and the item before, `NOTHING` if that
    /// took no part in the order. An isolate in lower text parts two runs of one level.
    pub gap: u8,
    after: After,
    is_space: bool,
}

/// The `gap` of an item that follows directly on the one before.
const NOTHING: u8 = u8::MAX;

/// What may happen to a line after an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    GoesOn,
    MayEnd,
    Ends,
}

impl Item {
    /// Whether it takes no width at a line's end.
    pub fn is_space(&self) -> bool {
        self.is_space
    }

    pub fn line_may_begin_after(&self) -> bool {
        self.after == After::MayEnd
    }

    pub fn ends_line(&self) -> bool {
        self.after == After::Ends
    }
}

impl Prepared {
    /// Where the symbol of an item starts, or the end of all symbols.
    pub(super) fn symbol_start(&self, item_idx: usize) -> usize {
        let before = item_idx.checked_sub(1).and_then(|idx| self.items.get(idx));
        before.map_or(0, |item| item.symbol_end as usize)
    }
}

/// Adds the items of one paragraph of `text` to `prepared`.
pub fn shape(text: &str, analysis: &Analysis, prepared: &mut Prepared) {
    let mut shaper = Shaper::new(analysis, prepared);
    for_each_cluster(text, analysis, |cluster| shaper.add_cluster(cluster));
}

/// Calls `work` with each cluster of a paragraph of `text`, as a range of units.
pub fn for_each_cluster(text: &str, analysis: &Analysis, mut work: impl FnMut(Range<usize>)) {
    let units = &analysis.units;
    if !analysis.traits.has_complex_clusters {
        let mut start = 0;
        while start < units.len() {
            let end = cluster_end(units, start);
            work(start..end);
            start = end;
        }
        return;
    }
    let mut end = 0;
    let mut end_offset = analysis.offset(0);
    let paragraph = text.get(end_offset..analysis.end).unwrap_or_default();
    for cluster in paragraph.graphemes(true) {
        let start = end;
        end_offset += cluster.len();
        end += units[start..].iter().take_while(|unit| (unit.at as usize) < end_offset).count();
        work(start..end);
    }
}

/// UAX #29 for text without complex clusters: GB3, GB4, GB5, GB9.
fn cluster_end(units: &[Unit], start: usize) -> usize {
    let first = &units[start];
    let follows = |unit: &&Unit| {
        matches!(unit.properties.clustering, Clustering::Extend | Clustering::Joiner)
    };
    let rest = &units[start + 1..];
    if first.properties.clustering == Clustering::Control {
        let is_pair = first.ch == '\r' && rest.first().is_some_and(|unit| unit.ch == '\n');
        return start + 1 + usize::from(is_pair);
    }
    start + 1 + rest.iter().take_while(follows).count()
}
