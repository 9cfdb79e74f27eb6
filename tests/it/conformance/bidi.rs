//! BidiTest.txt and BidiCharacterTest.txt in full: levels, order, and the order of the cells that
//! are really laid out.

use sabar_text::{Direction, embedding_levels, natural_direction, single_line, visual_order};

use super::{assert_none, character, code_points, unicode_data};

/// The expected result of a case. Indices count characters; `None` is a level that X9 removes.
struct Expected {
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

#[test]
fn classes_are_ordered_as_in_bidi_test() {
    let Some(lines) = unicode_data("BidiTest.txt") else { return };
    let mut expected = Expected { levels: Vec::new(), order: Vec::new() };
    let mut failures = Vec::new();
    let mut n_cases = 0;
    for line in &lines {
        if let Some(levels) = line.strip_prefix("@Levels:") {
            expected.levels = levels.split_whitespace().map(|level| level.parse().ok()).collect();
        } else if let Some(order) = line.strip_prefix("@Reorder:") {
            expected.order = positions(order);
        } else if let Some((classes, bases)) = line.split_once(';') {
            let text: String = classes.split_whitespace().filter_map(sample).collect();
            let bases: u8 = bases.trim().parse().unwrap_or(0);
            for (bit, base) in [(1, None), (2, Some("0")), (4, Some("1"))] {
                if bases & bit != 0 {
                    n_cases += 1;
                    check(&text, direction(base.unwrap_or("2"), &text), &expected, &mut failures);
                }
            }
        }
    }
    println!("BidiTest.txt: {n_cases} cases, {} differ", failures.len());
    assert_none(&failures, n_cases);
}

#[test]
fn characters_are_ordered_as_in_bidi_character_test() {
    let Some(lines) = unicode_data("BidiCharacterTest.txt") else { return };
    let mut failures = Vec::new();
    for line in &lines {
        let fields: Vec<&str> = line.split(';').collect();
        let &[points, base, base_level, levels, order] = fields.as_slice() else { continue };
        let text: String = points.split_whitespace().filter_map(character).collect();
        let base = direction(base, &text);
        if (base == Direction::RightToLeft) != (base_level == "1") {
            failures.push(format!("{}: base {base:?}", code_points(&text)));
        }
        let levels = levels.split_whitespace().map(|level| level.parse().ok()).collect();
        let expected = Expected { levels, order: positions(order) };
        check(&text, base, &expected, &mut failures);
    }
    println!("BidiCharacterTest.txt: {} cases, {} differ", lines.len(), failures.len());
    assert_none(&failures, lines.len());
}

fn check(text: &str, base: Direction, expected: &Expected, failures: &mut Vec<String>) {
    let offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();

    let mut levels = vec![None; offsets.len()];
    for (offset, level) in embedding_levels(text, base) {
        levels[offsets.partition_point(|at| *at < offset)] = Some(level);
    }
    let order: Vec<usize> = visual_order(text, base)
        .into_iter()
        .map(|offset| offsets.partition_point(|at| *at < offset))
        .collect();
    if levels != expected.levels || order != expected.order {
        failures.push(format!("{} {base:?}: {levels:?} {order:?}", code_points(text)));
    }

    let expected: Vec<usize> = expected.order.iter().map(|char_idx| offsets[*char_idx]).collect();
    if !cells_follow(text, base, &expected) {
        failures.push(format!("{} {base:?}: cells not in order", code_points(text)));
    }
}

/// Returns true if the cells of a line are in the order of these characters (byte offsets): each
/// visible one has its cell, and marks have that of their base.
pub fn cells_follow(text: &str, base: Direction, order: &[usize]) -> bool {
    let line = single_line(text, base);
    let sources: Vec<_> = line.cells().map(|cell| cell.source).collect();
    let cell_of = |at: &usize| sources.iter().position(|source| source.contains(at));
    let mut cells: Vec<usize> = order.iter().filter_map(cell_of).collect();
    cells.dedup();
    cells.into_iter().eq(0..sources.len())
}

/// 0 and 1 are levels, 2 asks for the first strong character.
fn direction(base: &str, text: &str) -> Direction {
    match base {
        "0" => Direction::LeftToRight,
        "1" => Direction::RightToLeft,
        _ => natural_direction(text).unwrap_or(Direction::LeftToRight),
    }
}

fn positions(order: &str) -> Vec<usize> {
    order.split_whitespace().filter_map(|position| position.parse().ok()).collect()
}

/// A character of a bidirectional class.
fn sample(class: &str) -> Option<char> {
    let ch = match class {
        "L" => 'a',
        "R" => '\u{5d0}',
        "AL" => '\u{627}',
        "EN" => '1',
        "ES" => '+',
        "ET" => '%',
        "AN" => '\u{661}',
        "CS" => ',',
        "NSM" => '\u{300}',
        "BN" => '\u{200b}',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "LRE" => '\u{202a}',
        "LRO" => '\u{202d}',
        "RLE" => '\u{202b}',
        "RLO" => '\u{202e}',
        "PDF" => '\u{202c}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        _ => return None,
    };
    Some(ch)
}
