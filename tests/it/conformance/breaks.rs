//! LineBreakTest.txt: where a line may begin.

use sabar::text::break_opportunities;

use super::{assert_none, character, code_points, unicode_data};

#[test]
fn lines_break_as_in_line_break_test() {
    let Some(lines) = unicode_data("auxiliary/LineBreakTest.txt") else { return };
    let mut failures = Vec::new();
    for line in &lines {
        let (text, mut boundaries) = divided(line);
        boundaries.retain(|at| *at != 0 && *at != text.len());
        let found = break_opportunities(&text);
        if found != boundaries {
            failures.push(format!("{}: {found:?}, not {boundaries:?}", code_points(&text)));
        }
    }
    println!("LineBreakTest.txt: {} cases, {} differ", lines.len(), failures.len());
    assert_none(&failures, lines.len());
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
