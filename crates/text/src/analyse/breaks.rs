//! Finds break opportunities (UAX #14).
//!
//! The ICU4X segmenter implements all rules. Most paragraphs contain only words, spaces and simple
//! punctuation; for those a subset of the rules is enough and several times faster.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use super::super::character::Breaking;
use super::{Analysis, Unit};

/// Sets `may_begin_line` of each unit.
pub fn find(paragraph: &str, start: usize, analysis: &mut Analysis) {
    if analysis.flags.has_complex_breaks {
        by_all_rules(paragraph, start, &mut analysis.units);
    } else {
        by_simple_rules(&mut analysis.units);
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

/// Applies LB9, LB10, LB13, LB18, LB23, LB28, LB29 and LB31 to a paragraph without other classes.
fn by_simple_rules(units: &mut [Unit]) {
    let mut is_after_space = false;
    let mut is_after_exclamation = false;
    for unit in units.iter_mut() {
        let is_mark_on_base = unit.properties.breaking == Breaking::Mark && !is_after_space;
        if is_mark_on_base {
            continue;
        }
        match unit.properties.breaking {
            // LB10: a mark without a base is treated as a letter.
            Breaking::Word | Breaking::Mark => {
                unit.may_begin_line = is_after_space || is_after_exclamation;
                is_after_exclamation = false;
            }
            // LB7, LB13: never at the beginning of a line.
            Breaking::Space => {}
            Breaking::Exclamation => is_after_exclamation = true,
            Breaking::Infix => is_after_exclamation = false,
            Breaking::Complex => {}
        }
        is_after_space = unit.properties.breaking == Breaking::Space;
    }
    if let Some(first) = units.first_mut() {
        first.may_begin_line = false; // LB2
    }
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
            text in "[a1א9بض٣ .,:;!?؟،\u{64b}\u{300}\u{2068}\u{2069}]{0,24}"
        ) {
            let short = opportunities(&text, |analysis| by_simple_rules(&mut analysis.units));
            let full = opportunities(&text, |a| by_all_rules(&text, 0, &mut a.units));
            prop_assert_eq!(short, full);
        }
    }
}
