//! Divides a paragraph into grapheme clusters and shapes them.
//!
//! Works in logical order. Each cluster becomes a [`Glyph`]: an Arabic letter in its presentation
//! form (Unicode 9.2), a mirrored bracket (UAX #9, L4) or the character itself, followed by its
//! marks. Lam and alef become one glyph. Invisible characters are dropped here: joining and levels
//! already reflect them.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Prepared;
use super::analyse::{Analysis, Unit};
use super::character::Clustering;
use shaper::Shaper;

mod forms;
mod joining;
mod shaper;

/// A shaped cluster, the future cell of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// The first byte of the text it shows; `end` is the byte after the last.
    pub start: u32,
    pub end: u32,
    /// The end of its symbol in `Prepared::symbols`; it starts at the end of the previous symbol.
    pub symbol_end: u32,
    /// The width in columns, 1 or 2.
    pub width: u8,
    /// The embedding level.
    pub level: u8,
    /// The lowest level of the characters omitted between this glyph and the previous one, or
    /// [`NO_GAP`]. An omitted isolate initiator of a lower level separates two runs of one level.
    pub gap: u8,
    break_after: BreakAfter,
    is_space: bool,
}

/// The `gap` of a glyph without omitted characters before it.
const NO_GAP: u8 = u8::MAX;

/// The line break after a glyph (UAX #14).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum BreakAfter {
    Prohibited,
    Allowed,
    Mandatory,
}

impl Glyph {
    /// Returns true if it has no width at the end of a line.
    pub fn is_space(&self) -> bool {
        self.is_space
    }

    pub fn line_may_begin_after(&self) -> bool {
        self.break_after == BreakAfter::Allowed
    }

    pub fn ends_line(&self) -> bool {
        self.break_after == BreakAfter::Mandatory
    }
}

impl Prepared {
    /// Returns the start of the symbol of a glyph, or the end of all symbols.
    pub(super) fn symbol_start(&self, glyph_idx: usize) -> usize {
        let before = glyph_idx.checked_sub(1).and_then(|idx| self.glyphs.get(idx));
        before.map_or(0, |glyph| glyph.symbol_end as usize)
    }

    /// Returns true if a glyph is a letter or a digit.
    pub(super) fn is_letter(&self, glyph_idx: usize) -> bool {
        let symbol = self.symbols.get(self.symbol_start(glyph_idx)..);
        symbol.and_then(|symbol| symbol.chars().next()).is_some_and(char::is_alphanumeric)
    }
}

/// Adds the glyphs of one paragraph of `text` to `prepared`.
pub fn shape(text: &str, analysis: &Analysis, prepared: &mut Prepared) {
    let mut shaper = Shaper::new(analysis, prepared);
    for_each_cluster(text, analysis, |cluster| shaper.add_cluster(cluster));
}

/// Calls `work` with each cluster of a paragraph, as a range of units.
pub fn for_each_cluster(text: &str, analysis: &Analysis, mut work: impl FnMut(Range<usize>)) {
    let units = &analysis.units;
    if !analysis.flags.has_complex_clusters {
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

/// Returns the end of the cluster that begins at `start`, by GB3, GB4, GB5 and GB9 alone.
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
