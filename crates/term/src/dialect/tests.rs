//! Tests of the encodings of symbols and rows.

use proptest::prelude::*;
use unicode_width::UnicodeWidthChar;

use super::*;

/// Returns the text that a dialect sends for a row of cells, one character per cell.
fn said(dialect: Dialect, row: &str) -> String {
    let cells: Vec<Cell> = row
        .chars()
        .map(|character| {
            let mut cell = Cell::default();
            cell.set_char(character);
            cell
        })
        .collect();
    let mut sent = Vec::new();
    dialect.encode(&cells, &mut sent);
    sent.iter().map(|cell| cell.text.as_str()).collect()
}

#[track_caller]
fn check_symbol(symbol: &'static str, sent: &str, columns: u16) {
    let mut row = Vec::new();
    Dialect::Base.encode(&[Cell::new(symbol), Cell::default()], &mut row);
    assert_eq!((row[0].text.as_str(), row[0].columns), (sent, columns));
}

#[test]
fn letters_pass_as_they_are() {
    check_symbol("a", "a", 1);
    check_symbol("\u{fefb}", "\u{fefb}", 1);
    check_symbol("e\u{301}", "e\u{301}", 1);
    check_symbol("\u{6f22}", "\u{6f22}", 2);
    check_symbol("\u{1f1ee}\u{1f1f9}", "\u{1f1ee}\u{1f1f9}", 2);
}

#[test]
fn arabic_marks_are_sent_only_where_they_were_seen_on_their_letter() {
    check_symbol("\u{fe91}\u{651}\u{64e}", "\u{fe91}", 1);
    check_symbol("\u{64e}", " ", 1);
    let mut row = Vec::new();
    Dialect::Vte.encode(&[Cell::new("\u{fe91}\u{651}\u{64e}")], &mut row);
    assert_eq!(row[0].text, "\u{fe91}\u{651}\u{64e}");
}

#[test]
fn zero_width_characters_are_not_sent() {
    check_symbol("a\u{200d}", "a", 1);
    check_symbol("\u{200f}\u{fe8e}\u{2069}", "\u{fe8e}", 1);
    check_symbol("\u{feff}", " ", 1);
    check_symbol("\u{ad}", " ", 1);
    check_symbol("\u{2764}\u{fe0f}", "\u{2764} ", 2);
}

#[test]
fn spaces_are_plain() {
    check_symbol("\u{a0}", " ", 1);
    check_symbol("\u{202f}", " ", 1);
    check_symbol("\u{3000}", "\u{3000}", 2);
}

#[test]
fn controls_are_blanks() {
    check_symbol("\u{1b}", " ", 1);
    check_symbol("\u{9b}", " ", 1);
    check_symbol("\u{7f}", " ", 1);
}

#[test]
fn no_symbol_reaches_beyond_the_row() {
    for symbol in ["\u{6f22}", "abc", "\u{1b}[2J"] {
        let mut row = Vec::new();
        Dialect::Base.encode(&[Cell::new(symbol)], &mut row);
        assert_eq!(row.iter().map(|sent| sent.columns).sum::<u16>(), 1, "{symbol:?}");
    }
}

#[test]
fn every_dialect_is_found_by_its_name() {
    for dialect in Dialect::ALL {
        assert_eq!(Dialect::named(dialect.name()), Some(*dialect));
    }
    assert_eq!(Dialect::named("klingon"), None);
}

#[test]
fn a_row_without_arabic_is_the_same_in_every_dialect() {
    for dialect in Dialect::ALL {
        assert_eq!(said(*dialect, "│ Prima (3-6 mesi) │"), "│ Prima (3-6 mesi) │");
    }
}

#[test]
fn a_run_is_turned_round_with_its_numbers_left_to_right() {
    // In screen order: full stop, letters, a number in brackets, letters.
    let row = "│ .\u{fe90}\u{feb3}(\u{663}-\u{666})\u{fe8e}\u{fe91} \u{fe90} │";
    let turned = "│ .\u{fe91}\u{fe8e}(\u{666}-\u{663})\u{feb3}\u{fe90}";
    assert_eq!(said(Dialect::Words, row), format!("{turned}\u{200e} \u{fe90}\u{200e} │"));
    assert_eq!(said(Dialect::Putty, row), format!("{turned} \u{fe90} │").replace(' ', "\u{2800}"));
    let number = "\u{661}\u{662}.\u{665} \u{fe90}";
    assert!(said(Dialect::Words, number).starts_with("\u{661}\u{662}.\u{665}\u{200e}"));
}

#[test]
fn putty_s_colors_follow_their_letters() {
    let mut cells = vec![Cell::new("\u{fe90}"), Cell::new("\u{fe8e}")];
    cells[0].fg = Color::Red;
    let mut row = Vec::new();
    Dialect::Putty.encode(&cells, &mut row);
    assert_eq!((row[1].text.as_str(), row[1].style.foreground), ("\u{fe90}", Color::Red));
}

#[test]
fn qterminal_gets_no_two_neighbors_of_one_color() {
    let mut cells = vec![Cell::new("\u{fe90}"); 4];
    cells.iter_mut().for_each(|cell| cell.fg = Color::Rgb(10, 20, 30));
    cells[3].fg = Color::Indexed(231);
    let mut row = Vec::new();
    Dialect::Qterminal.encode(&cells, &mut row);
    let blues: Vec<Color> = row.iter().map(|cell| cell.style.foreground).collect();
    let blue = |blue| Color::Rgb(10, 20, blue);
    assert_eq!(blues, [blue(30), blue(31), blue(30), Color::Rgb(255, 255, 254)]);
}

#[test]
fn old_kitty_gets_other_weights_and_letters_in_logical_order() {
    let mut cells: Vec<Cell> =
        [".", "\u{fe90}", "\u{fe8e}", " ", "a"].map(Cell::new).into_iter().collect();
    cells[4].modifier = ratatui::style::Modifier::BOLD;
    let mut row = Vec::new();
    Dialect::KittyOld.encode(&cells, &mut row);
    let bold = row.iter().map(|it| it.style.modifier.contains(ratatui::style::Modifier::BOLD));
    let texts: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(texts, [".", "\u{fe8e}", "\u{fe90}", " ", "a"]);
    assert_eq!(bold.collect::<Vec<_>>(), [true, false, false, false, true]);
}

#[test]
fn what_is_plainly_narrow_takes_one_column() {
    let narrow = ('\0'..=char::MAX).filter(|character| is_plainly_narrow(*character));
    let wide: Vec<char> = narrow.filter(|character| character.width() != Some(1)).collect();
    assert!(wide.is_empty(), "these take another number of columns: {wide:?}");
}

proptest! {
    #[test]
    fn no_symbol_sends_a_control_or_fills_more_than_it_says(
        symbol in ".{0,6}|[\\x00-\u{2fff}]{0,6}",
    ) {
        let mut cell = Cell::default();
        cell.set_symbol(&symbol);
        let mut row = Vec::new();
        let cells = vec![cell; 12];
        Dialect::Base.encode(&cells, &mut row);
        prop_assert_eq!(row.len(), cells.len());
        prop_assert_eq!(row.iter().map(|sent| usize::from(sent.columns)).sum::<usize>(), 12);
        for sent in &row {
            prop_assert!(!sent.text.chars().any(char::is_control), "{:?}", sent.text);
            let filled: usize = sent.text.chars().filter_map(UnicodeWidthChar::width).sum();
            prop_assert_eq!(filled, usize::from(sent.columns));
        }
    }
}
