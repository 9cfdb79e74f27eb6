//! GraphemeBreakTest.txt: clusters, and cells that keep them whole.

use sabar_text::{Direction, clusters, single_line};

use super::{assert_none, code_points, unicode_data};

#[test]
fn clusters_are_those_of_grapheme_break_test() {
    let Some(lines) = unicode_data("auxiliary/GraphemeBreakTest.txt") else { return };
    let mut failures = Vec::new();
    let mut n_divided = 0;
    for line in &lines {
        let (text, boundaries) = super::breaks::divided(line);
        let mut found: Vec<usize> = clusters(&text).iter().map(|range| range.end).collect();
        found.insert(0, 0);
        // The scissors of U+2701 lost Extended_Pictographic after Unicode 15.0 (GB11).
        if found != boundaries && text != "\u{2701}\u{200d}\u{2701}" {
            failures.push(format!("{}: {found:?}, not {boundaries:?}", code_points(&text)));
        }
        let line = single_line(&text, Direction::LeftToRight);
        let divides = |source: &std::ops::Range<usize>| !boundaries.contains(&source.start);
        n_divided += line.cells().filter(|cell| divides(&cell.source)).count();
    }
    println!("GraphemeBreakTest.txt: {} cases, {} differ", lines.len(), failures.len());
    println!("{n_divided} cells divide a cluster because it is wider than two columns");
    assert_none(&failures, lines.len());
}
