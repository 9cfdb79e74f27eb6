//! Resolves embedding levels (UAX #9, X1 to I2, and the part of L1 that no line break changes).

use unicode_bidi::{BidiClass, BidiDataSource, Level, ParagraphBidiInfo};

use super::super::Direction;
use super::super::character::Characters;
use super::{Analysis, Unit};

/// Gives each unit its level.
pub fn resolve(paragraph: &str, base: Direction, analysis: &mut Analysis) {
    let base_level = base.level();
    if base == Direction::LeftToRight && !analysis.traits.has_bidi {
        return; // Levels are 0 already.
    }
    let level = if base_level == 0 { Level::ltr() } else { Level::rtl() };
    let info = ParagraphBidiInfo::new_with_data_source(Characters::get(), paragraph, Some(level));
    let start = analysis.units.first().map_or(0, |unit| unit.at);
    for unit in &mut analysis.units {
        let offset = (unit.at - start) as usize;
        unit.level = info.levels.get(offset).map_or(base_level, Level::number);
    }
    if analysis.traits.has_tabs {
        reset_before_tabs(&mut analysis.units, base_level);
    }
}

/// L1: a tab, and any space before it, follows the paragraph.
fn reset_before_tabs(units: &mut [Unit], base_level: u8) {
    let mut before_tab = false;
    for unit in units.iter_mut().rev() {
        let class = unit.properties.class;
        before_tab = class == BidiClass::S || before_tab && is_reset_by_l1(class);
        if before_tab {
            unit.level = base_level;
        }
    }
}

/// Whether L1 gives a character of this class the paragraph's level at the end of a line.
pub fn is_reset_by_l1(class: BidiClass) -> bool {
    let is_isolate =
        matches!(class, BidiClass::FSI | BidiClass::LRI | BidiClass::RLI | BidiClass::PDI);
    let is_white = matches!(class, BidiClass::WS | BidiClass::S | BidiClass::B);
    // L1 sees text from which X9 has removed some characters.
    is_white || is_isolate || is_removed_by_x9(class)
}

/// Whether rule X9 removes characters of this class.
pub fn is_removed_by_x9(class: BidiClass) -> bool {
    matches!(
        class,
        BidiClass::RLE
            | BidiClass::LRE
            | BidiClass::RLO
            | BidiClass::LRO
            | BidiClass::PDF
            | BidiClass::BN
    )
}

impl BidiDataSource for Characters {
    fn bidi_class(&self, ch: char) -> BidiClass {
        let class = self.of(ch).class;
        // A separator inside what we lay out as one paragraph is a space.
        if class == BidiClass::B { BidiClass::WS } else { class }
    }
}
