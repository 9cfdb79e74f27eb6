//! LineBreakTest.txt: where a line may begin.

use std::collections::BTreeMap;

use sabar_text::break_opportunities;

use super::{assert_none, character, code_points, unicode_data};

#[test]
fn lines_break_as_in_line_break_test() {
    let Some(lines) = unicode_data("auxiliary/LineBreakTest.txt") else { return };
    let mut failures = Vec::new();
    let mut explained: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &lines {
        let (text, mut boundaries) = divided(line);
        boundaries.retain(|at| *at != 0 && *at != text.len());
        let found = break_opportunities(&text);
        let either = boundaries.iter().chain(&found);
        let differing = either.filter(|at| found.contains(at) != boundaries.contains(at));
        let mut rules: Vec<Option<&str>> = differing.map(|at| difference(&text, *at)).collect();
        rules.sort();
        rules.dedup();
        for rule in rules {
            let Some(rule) = rule else {
                failures.push(format!("{}: {found:?}, not {boundaries:?}", code_points(&text)));
                continue;
            };
            *explained.entry(rule).or_default() += 1;
        }
    }
    println!("LineBreakTest.txt: {} cases, {} differ for no reason", lines.len(), failures.len());
    for (rule, n_cases) in explained {
        println!("{n_cases} differ by intention: {rule}");
    }
    assert_none(&failures, lines.len());
}

/// Returns the reason that the opportunity at an offset differs from the file, which is that of
/// Unicode 15.0 with its own tailoring.
fn difference(text: &str, at: usize) -> Option<&'static str> {
    let (before, after) = text.split_at_checked(at)?;
    let is_mark = |ch: char| ch == '\u{308}';
    let is_opening = |ch: char| matches!(ch, '(' | '{' | '\u{2329}');
    let is_money = |ch: char| matches!(ch, '%' | '$' | '\\');
    let touching = before.trim_end_matches(is_mark).chars().next_back()?;
    let word = before.trim_end_matches([' ', '\u{308}']).chars().next_back()?;
    let next = after.chars().next()?;

    let numbers = matches!(touching, ')' | '}') && is_money(next)
        || matches!(touching, ',' | '.' | '/') && next.is_ascii_digit()
        || is_money(touching) && is_opening(next);
    if touching == '\u{ad}' {
        Some("no break at a soft hyphen, since no hyphen would be drawn")
    } else if numbers {
        Some("LB25 as the standard has it; the file tailors numbers (UAX #14, 8.2, example 7)")
    } else if matches!(word, '"' | '\u{ab}') && is_opening(next) {
        Some("LB15 was withdrawn in Unicode 15.1")
    } else if word == '\u{ab}' || next == '\u{bb}' {
        Some("LB15a and LB15b of Unicode 15.1 keep guillemets with what they hold")
    } else {
        None
    }
}

/// Reads a line of code points between `÷` (a boundary) and `×` (none): the text, and where its
/// boundaries are.
pub fn divided(line: &str) -> (String, Vec<usize>) {
    let mut text = String::new();
    let mut boundaries = Vec::new();
    for token in line.split_whitespace() {
        match token {
            "÷" => boundaries.push(text.len()),
            "×" => {}
            point => text.extend(character(point)),
        }
    }
    (text, boundaries)
}
