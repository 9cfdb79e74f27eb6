//! ArabicShaping.txt and the presentation forms of UnicodeData.txt.

use std::collections::BTreeMap;

use sabar_text::{Direction, single_line};

use super::{assert_none, character, code_points, unicode_data};

/// Right-to-left override, and its end: every letter of any script is in one run.
const OVERRIDE: (char, char) = ('\u{202e}', '\u{202c}');

#[test]
fn letters_join_as_in_arabic_shaping_txt() {
    let Some(lines) = unicode_data("ArabicShaping.txt") else { return };
    let mut failures = Vec::new();
    for line in &lines {
        let fields: Vec<&str> = line.split(';').map(str::trim).collect();
        let (Some(letter), Some(joining)) = (character(fields[0]), fields.get(2)) else { continue };
        // A beh shows by its form whether the letter beside it joins.
        let text: String = [OVERRIDE.0, '\u{628}', letter, '\u{628}', OVERRIDE.1].iter().collect();
        let line = single_line(&text, Direction::RightToLeft);
        let symbols: Vec<&str> = line.cells().map(|cell| cell.symbol).collect();
        let (first, last) = (symbols.last().copied(), symbols.first().copied());
        let joins_back = first.is_some_and(|symbol| symbol.contains('\u{fe91}'));
        let joins_onward = last.is_some_and(|symbol| symbol.contains('\u{fe90}'));
        let expected = match *joining {
            "D" | "C" | "T" => (true, true),
            "R" => (true, false),
            "L" => (false, true),
            _ => (false, false),
        };
        if (joins_back, joins_onward) != expected {
            failures.push(format!("{} {joining}: {symbols:?}", fields[0]));
        }
    }
    println!("ArabicShaping.txt: {} letters, {} differ", lines.len(), failures.len());
    assert_none(&failures, lines.len());
}

#[test]
fn forms_are_those_of_unicode_data() {
    let Some(lines) = unicode_data("UnicodeData.txt") else { return };
    let mut forms: BTreeMap<(char, &str), char> = BTreeMap::new();
    for line in &lines {
        let fields: Vec<&str> = line.split(';').collect();
        let decomposition = fields.get(5).and_then(|field| field.split_once(' '));
        let (Some(form), Some((kind, letter))) = (character(fields[0]), decomposition) else {
            continue;
        };
        let is_letter = |letter: &char| ('\u{620}'..'\u{700}').contains(letter);
        if let Some(letter) = character(letter).filter(is_letter) {
            forms.insert((letter, kind), form);
        }
    }
    let mut failures = Vec::new();
    for ((letter, kind), form) in &forms {
        // Tatweel joins on the sides that are to be joined.
        let text: String = match *kind {
            "<isolated>" => letter.to_string(),
            "<final>" => format!("\u{640}{letter}"),
            "<initial>" => format!("{letter}\u{640}"),
            "<medial>" => format!("\u{640}{letter}\u{640}"),
            _ => continue,
        };
        let shown = single_line(&text, Direction::RightToLeft).to_visual_string();
        if !shown.contains(*form) {
            failures.push(format!("{}: {}", code_points(&text), code_points(&shown)));
        }
    }
    println!("UnicodeData.txt: {} forms, {} differ", forms.len(), failures.len());
    assert_none(&failures, forms.len());
}
