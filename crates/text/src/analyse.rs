//! Analyzes one paragraph: embedding levels (UAX #9) and break opportunities (UAX #14).
//!
//! The result is one [`Unit`] per character, in logical order. The text itself is not changed.

use std::ops::Range;

use super::Direction;
use super::character::{Characters, ParagraphFlags, Properties, Traits};

mod breaks;
mod levels;

pub use levels::{is_removed_by_x9, is_reset_by_l1};

/// One character of a paragraph.
#[derive(Clone, Copy, Debug)]
pub struct Unit {
    pub ch: char,
    /// The byte offset in the whole text.
    pub at: u32,
    pub properties: Properties,
    /// The embedding level (UAX #9 up to I2, and L1 for tabs).
    pub level: u8,
    /// True if UAX #14 allows a line to begin here.
    pub may_begin_line: bool,
}

/// The analysis of one paragraph. Invariant: `units` are in logical order and cover every byte.
#[derive(Debug, Default)]
pub struct Analysis {
    pub units: Vec<Unit>,
    /// The byte offset in the whole text after the last unit.
    pub end: usize,
    pub flags: ParagraphFlags,
    scratch: levels::Scratch,
}

impl Analysis {
    /// Returns the byte offset of a unit in the whole text, or the end of the paragraph.
    pub fn offset(&self, unit_idx: usize) -> usize {
        self.units.get(unit_idx).map_or(self.end, |unit| unit.at as usize)
    }
}

/// Iterates over the byte ranges of the paragraphs of `text`, separators included (UAX #9, P1).
pub fn paragraphs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..).filter(|rest| !rest.is_empty())?;
        let end = match rest.find(is_separator) {
            Some(at) if rest.as_bytes()[at..].starts_with(b"\r\n") => from + at + 2,
            Some(at) => rest.ceil_char_boundary(at + 1) + from,
            None => text.len(),
        };
        let range = from..end;
        from = end;
        Some(range)
    })
}

/// Analyzes a range of `text` as one paragraph. Separators inside it are treated as spaces.
pub fn analyse(text: &str, range: Range<usize>, base: Direction, analysis: &mut Analysis) {
    // Offsets are stored in 32 bits, and shaping can lengthen the text.
    const LONGEST: usize = 1 << 30;
    let end = text.floor_char_boundary(range.end.min(LONGEST));
    let paragraph = text.get(range.start..end).unwrap_or_default();

    collect(paragraph, range.start, base.level(), analysis);
    levels::resolve(base, analysis);
    breaks::find(paragraph, range.start, analysis);
}

/// Returns true if `ch` is a paragraph separator (`Bidi_Class` B).
fn is_separator(ch: char) -> bool {
    matches!(ch, '\n' | '\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2029}')
}

/// Fills `analysis` with the characters of a paragraph, their properties and the paragraph level.
fn collect(paragraph: &str, start: usize, level: u8, analysis: &mut Analysis) {
    let characters = Characters::get();
    let mut traits = Traits::default();
    analysis.units.clear();
    analysis.units.reserve(paragraph.len());
    for (offset, ch) in paragraph.char_indices() {
        let properties = characters.of(ch);
        traits |= properties.traits;
        analysis.units.push(Unit {
            ch,
            at: byte_offset(start + offset),
            properties,
            level,
            may_begin_line: false,
        });
    }
    analysis.end = start + paragraph.len();
    analysis.flags = traits.flags();
}

/// Converts a byte offset to 32 bits. `analyse` limits the text so that it fits.
pub fn byte_offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
