//! Finds out what UAX #9 and UAX #14 say about one paragraph.
//!
//! Works in reading order and changes nothing: each character becomes a [`Unit`] with its
//! embedding level and whether a line may begin at it.

use std::ops::Range;

use unicode_bidi::BidiClass;

use super::Direction;
use super::character::{Breaking, Characters, Clustering, Joining, Properties};

mod breaks;
mod levels;

pub use levels::{is_removed_by_x9, is_reset_by_l1};

/// One character of a paragraph.
#[derive(Clone, Copy, Debug)]
pub struct Unit {
    pub ch: char,
    /// The byte of the whole text at which it starts.
    pub at: u32,
    pub properties: Properties,
    /// The embedding level (UAX #9 up to I2, and L1 where it concerns tabs).
    pub level: u8,
    /// Whether UAX #14 allows a line to begin here.
    pub may_begin_line: bool,
}

/// One paragraph, analysed. Invariant: `units` are in reading order and leave no byte out.
#[derive(Debug, Default)]
pub struct Analysis {
    pub units: Vec<Unit>,
    /// The byte of the whole text after the last unit.
    pub end: usize,
    pub traits: Traits,
}

/// What is true of a whole paragraph, so that a stage can take a short cut.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traits {
    /// Something in it is written from right to left, or asks for a direction.
    pub has_bidi: bool,
    /// Something in it separates segments (UAX #9 L1): a tab.
    pub has_tabs: bool,
    pub has_joining: bool,
    pub has_complex_breaks: bool,
    pub has_complex_clusters: bool,
}

/// The paragraphs of `text` as ranges of bytes, each with its separator (UAX #9 P1).
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

/// Analyses a range of `text` as one paragraph. Separators inside it count as spaces.
pub fn analyse(text: &str, range: Range<usize>, base: Direction, analysis: &mut Analysis) {
    // Offsets are kept in 32 bits, and shaping can make text longer.
    const LONGEST: usize = 1 << 30;
    let end = text.floor_char_boundary(range.end.min(LONGEST));
    let paragraph = text.get(range.start..end).unwrap_or_default();

    collect(paragraph, range.start, analysis);
    levels::resolve(paragraph, base, analysis);
    breaks::find(paragraph, range.start, analysis);
}

/// Whether `ch` is a paragraph separator (`Bidi_Class` B).
fn is_separator(ch: char) -> bool {
    matches!(ch, '\n' | '\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2029}')
}

/// Looks every character up.
fn collect(paragraph: &str, start: usize, analysis: &mut Analysis) {
    let characters = Characters::get();
    let mut traits = Traits::default();
    analysis.units.clear();
    for (offset, ch) in paragraph.char_indices() {
        let properties = characters.of(ch);
        traits.note(&properties);
        analysis.units.push(Unit {
            ch,
            at: byte_offset(start + offset),
            properties,
            level: 0,
            may_begin_line: false,
        });
    }
    analysis.end = start + paragraph.len();
    analysis.traits = traits;
}

impl Traits {
    fn note(&mut self, properties: &Properties) {
        self.has_bidi |= match properties.class {
            BidiClass::L
            | BidiClass::EN
            | BidiClass::ES
            | BidiClass::ET
            | BidiClass::CS
            | BidiClass::NSM
            | BidiClass::BN
            | BidiClass::B
            | BidiClass::S
            | BidiClass::WS
            | BidiClass::ON => false,
            BidiClass::R
            | BidiClass::AL
            | BidiClass::AN
            | BidiClass::LRE
            | BidiClass::LRO
            | BidiClass::RLE
            | BidiClass::RLO
            | BidiClass::PDF
            | BidiClass::LRI
            | BidiClass::RLI
            | BidiClass::FSI
            | BidiClass::PDI => true,
        };
        self.has_tabs |= properties.class == BidiClass::S;
        self.has_joining |= !matches!(properties.joining, Joining::None | Joining::Transparent);
        self.has_complex_breaks |= properties.breaking == Breaking::Complex;
        self.has_complex_clusters |= properties.clustering == Clustering::Complex;
    }
}

/// A byte of the text, in 32 bits. `analyse` takes care that it fits.
pub fn byte_offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
