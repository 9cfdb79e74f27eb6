//! Analyzed characters for layouts that are not made of cells: print, where a line is measured by
//! the glyphs of a font.
//!
//! The caller shapes runs of one level, breaks lines where [`Unit::may_begin_line`] allows it, drops
//! the spaces at the end of each line (UAX #9, L1) and places the runs by [`order`] (L2):
//!
//! ```
//! use sabar_text::{Direction, measured};
//!
//! let units = measured::units("ab אב", Direction::LeftToRight);
//! assert!(units[3].may_begin_line);
//! let levels = units.iter().map(|unit| unit.level);
//! let screen: String = measured::order(levels).map(|idx| units[idx].ch).collect();
//! assert_eq!(screen, "ab בא");
//! ```

use unicode_bidi::BidiClass;

use super::analyse::{self, Analysis, Unit as Analyzed, is_removed_by_x9};
use super::reorder::{self, LineLevel};
use super::width::Display;
use super::{Direction, is_spelling};

/// One character in logical order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The character.
    pub ch: char,
    /// Its byte offset in the text.
    pub at: usize,
    /// Its embedding level (UAX #9 up to I2, and L1 for tabs). Odd levels run from right to left.
    pub level: u8,
    /// True if a line may begin with it (UAX #14).
    pub may_begin_line: bool,
    /// The part of the line that is drawn for it.
    pub ink: Ink,
}

/// The part of a line that is drawn for a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// A letter or sign.
    Glyph,
    /// A mark on the letter before it.
    Mark,
    /// A space or a tab; nothing at the end of a line.
    Space,
    /// Nothing, but it selects the forms of its neighbors: joiners, variation selectors.
    Spelling,
    /// Nothing. It has a place in the order of a line: isolates.
    Hidden,
    /// Nothing, and the line ends after it.
    LineEnd,
}

/// Analyzes `text`, whose paragraphs all have the direction `base`. Characters that take no part in
/// layout any more (embeddings, overrides, soft hyphens; UAX #9, X9) are left out.
#[must_use]
pub fn units(text: &str, base: Direction) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.len());
    let mut analysis = Analysis::default();
    for range in analyse::paragraphs(text) {
        analyse::analyse(text, range, base, &mut analysis);
        let mut before = base.level();
        let mut may_begin = false;
        for unit in &analysis.units {
            // A break before an omitted character is one before the next that is kept.
            may_begin |= unit.may_begin_line;
            let ink = ink(unit);
            if is_removed_by_x9(unit.properties.class) && ink == Ink::Hidden {
                continue;
            }
            // X9 leaves joiners without a level of their own.
            let is_removed = is_removed_by_x9(unit.properties.class);
            let level = if is_removed { before } else { unit.level };
            before = level;
            let may_begin_line = std::mem::take(&mut may_begin);
            units.push(Unit { ch: unit.ch, at: unit.at as usize, level, may_begin_line, ink });
        }
    }
    units
}

/// Returns the positions of the elements of a line from left to right, given their levels in logical
/// order (UAX #9, L2). The elements are characters, or runs of one level.
pub fn order(levels: impl IntoIterator<Item = u8>) -> impl Iterator<Item = usize> {
    reorder::order(levels.into_iter().map(|level| LineLevel { level, gap: level }))
}

fn ink(unit: &Analyzed) -> Ink {
    match unit.properties.display {
        Display::Blank if unit.ch != '\t' => Ink::LineEnd,
        Display::Blank => Ink::Space,
        Display::Invisible if is_spelling(unit.ch) => Ink::Spelling,
        Display::Invisible => Ink::Hidden,
        Display::Zero => Ink::Mark,
        Display::Narrow | Display::Measured => {
            let is_space = unit.properties.class == BidiClass::WS;
            if is_space { Ink::Space } else { Ink::Glyph }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{break_opportunities, embedding_levels};

    #[test]
    fn a_no_break_space_is_drawn_and_an_override_is_left_out() {
        let units = units("\u{202d}1\u{a0}2\u{202c} 3\n4", Direction::RightToLeft);
        let inks: Vec<Ink> = units.iter().map(|unit| unit.ink).collect();
        use Ink::{Glyph, LineEnd, Space};
        assert_eq!(inks, [Glyph, Glyph, Glyph, Space, Glyph, LineEnd, Glyph]);
    }

    #[test]
    fn a_break_after_an_omitted_character_is_kept() {
        let units = units("a \u{202d}1\u{202c}", Direction::RightToLeft);
        assert_eq!(units.iter().filter(|unit| unit.may_begin_line).count(), 1);
        assert!(units[2].may_begin_line);
    }

    #[test]
    fn a_joiner_has_the_level_of_the_letter_before_it() {
        let units = units("ב\u{200d}", Direction::LeftToRight);
        assert_eq!((units[1].level, units[1].ink), (1, Ink::Spelling));
    }

    #[test]
    fn runs_are_ordered_as_characters_are() {
        let (characters, runs): (Vec<usize>, Vec<usize>) =
            (order([0, 1, 1, 2, 1, 0]).collect(), order([0, 1, 2, 1, 0]).collect());
        assert_eq!(characters, [0, 4, 3, 2, 1, 5]);
        assert_eq!(runs, [0, 3, 2, 1, 4]);
    }

    proptest! {
        #[test]
        fn levels_and_breaks_are_those_of_the_stages(
            text in "[a1אב٣ .,(\\u{200d}\\u{2066}\\u{2067}\\u{2068}\\u{2069}\\n]{0,24}"
        ) {
            let units = units(&text, Direction::RightToLeft);
            let levels = embedding_levels(&text, Direction::RightToLeft);
            let breaks = break_opportunities(&text);
            // `embedding_levels` applies L1 to the end of each paragraph.
            let mut is_end = true;
            for unit in units.iter().rev() {
                let level = levels.iter().find(|(at, _)| *at == unit.at).map(|(_, level)| *level);
                is_end = unit.ink == Ink::LineEnd || is_end && !matches!(unit.ink, Ink::Glyph | Ink::Mark);
                if let Some(level) = level.filter(|_| !is_end) {
                    prop_assert_eq!(unit.level, level);
                }
                prop_assert!(!unit.may_begin_line || breaks.contains(&unit.at));
            }
        }

        #[test]
        fn order_is_that_of_unicode_bidi(levels in proptest::collection::vec(0_u8..5, 0..16)) {
            let ours: Vec<usize> = order(levels.iter().copied()).collect();
            let levels: Vec<unicode_bidi::Level> =
                levels.into_iter().map(|level| unicode_bidi::Level::new(level).unwrap()).collect();
            prop_assert_eq!(ours, unicode_bidi::BidiInfo::reorder_visual(&levels));
        }
    }
}
