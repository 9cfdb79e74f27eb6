//! Finds break opportunities (UAX #14).
//!
//! The ICU4X segmenter implements all rules. Most paragraphs contain only words, spaces and common
//! punctuation; for those a subset of the rules is enough and several times faster.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use super::super::character::Breaking;
use super::{Analysis, Unit};

/// The sign between two parts of a line. It begins none, though the rules allow it.
const SEPARATOR: char = '·';

/// Sets `may_begin_line` of each unit.
pub fn find(paragraph: &str, start: usize, analysis: &mut Analysis) {
    if analysis.flags.has_complex_breaks {
        by_all_rules(paragraph, start, &mut analysis.units);
    } else {
        by_simple_rules(&mut analysis.units);
    }
    for unit in analysis.units.iter_mut().filter(|unit| unit.ch == SEPARATOR) {
        unit.may_begin_line = false;
    }
}

fn by_all_rules(paragraph: &str, start: usize, units: &mut [Unit]) {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let mut opportunities = segmenter.segment_str(paragraph).peekable();
    let mut is_after_soft_hyphen = true; // LB2: no line begins at the start of the text.
    for unit in units {
        let offset = unit.at as usize - start;
        while opportunities.next_if(|at| *at < offset).is_some() {}
        unit.may_begin_line = opportunities.peek() == Some(&offset) && !is_after_soft_hyphen;
        is_after_soft_hyphen = unit.ch == '\u{ad}';
    }
}

/// Applies the rules to a paragraph of the classes that [`Breaking`] names: LB9 and LB10 for marks,
/// LB13 to LB15, LB18, LB19, LB21, `LB21a`, LB23, LB25, and LB28 to LB31.
fn by_simple_rules(units: &mut [Unit]) {
    // The class before, without marks, and the class before the spaces before this unit.
    let mut before = Breaking::Space;
    let mut before_spaces = Breaking::Space;
    let mut letter = ' ';
    let mut is_after_hebrew_dash = false;
    for index in 0..units.len() {
        let class = units[index].properties.breaking;
        if class == Breaking::Word && before == Breaking::Word {
            letter = units[index].ch;
            continue; // LB23, LB25, LB28
        }
        if class == Breaking::Mark && before != Breaking::Space {
            continue; // LB9
        }
        // LB10: a mark without a base is treated as a letter.
        let class = if class == Breaking::Mark { Breaking::Word } else { class };
        let is_after_space = before == Breaking::Space;
        let may_begin = match class {
            // LB7, LB13.
            Breaking::Space | Breaking::Exclamation | Breaking::Close => false,
            // LB14.
            _ if before_spaces == Breaking::Open => false,
            // LB15d.
            Breaking::Infix => false,
            // LB15b.
            Breaking::Apostrophe if is_after_space => !ends_quotation(units, index),
            // LB18.
            _ if is_after_space => true,
            // LB19, LB21.
            Breaking::Quotation | Breaking::Apostrophe | Breaking::Dash => false,
            _ if matches!(before, Breaking::Quotation | Breaking::Apostrophe) => false,
            // LB21a.
            _ if is_after_hebrew_dash => false,
            // LB23, LB25, LB28, LB29 and LB30.
            Breaking::Word => matches!(before, Breaking::Exclamation | Breaking::Dash),
            Breaking::Open => before != Breaking::Word,
            Breaking::Mark | Breaking::Complex => false,
        };
        units[index].may_begin_line = may_begin;
        is_after_hebrew_dash =
            class == Breaking::Dash && before == Breaking::Word && is_hebrew(letter);
        letter = units[index].ch;
        before = class;
        if class != Breaking::Space {
            before_spaces = class;
        }
    }
    if let Some(first) = units.first_mut() {
        first.may_begin_line = false; // LB2
    }
}

/// Returns true for the letters HL.
fn is_hebrew(letter: char) -> bool {
    matches!(letter, '\u{5d0}'..='\u{5f2}' | '\u{fb1d}'..='\u{fb4f}')
}

/// Returns true if a final quotation mark after a space ends a quotation, so that no line begins
/// with it (`LB15b`).
fn ends_quotation(units: &[Unit], index: usize) -> bool {
    let after = units[index + 1..].iter().map(|unit| unit.properties.breaking);
    let next = after.into_iter().find(|class| *class != Breaking::Mark);
    !matches!(next, Some(Breaking::Word | Breaking::Open | Breaking::Dash))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Direction;

    fn opportunities(text: &str, find: impl Fn(&mut Analysis)) -> Vec<u32> {
        let mut analysis = Analysis::default();
        super::super::analyse(text, 0..text.len(), Direction::LeftToRight, &mut analysis);
        assert!(!analysis.flags.has_complex_breaks, "{text:?} is not simple");
        find(&mut analysis);
        let beginnings = analysis.units.iter().filter(|unit| unit.may_begin_line);
        beginnings.map(|unit| unit.at).collect()
    }

    proptest! {
        #[test]
        fn simple_rules_agree_with_the_segmenter(
            text in "[a1א9بض٣ .,:;!?؟،()\\[\\]'\"\u{2019}\u{2013}\u{64b}\u{300}\u{2068}\u{2069}]{0,24}"
        ) {
            let short = opportunities(&text, |analysis| by_simple_rules(&mut analysis.units));
            let full = opportunities(&text, |a| by_all_rules(&text, 0, &mut a.units));
            prop_assert_eq!(short, full);
        }
    }
}
