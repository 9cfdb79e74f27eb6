//! Tests of the whole pipeline in the notation of UAX #9: capitals stand for right-to-left letters
//! (Hebrew, which does not join), small letters for left-to-right ones.

use super::*;

use Direction::{LeftToRight as Ltr, RightToLeft as Rtl};

/// Checks a single line. In `text`, `<`, `>` and `=` stand for RLI, LRI and PDI.
#[track_caller]
fn check(base: Direction, text: &str, screen: &str) {
    assert_eq!(to_capitals(&single_line(&to_hebrew(text), base).to_visual_string()), screen);
}

#[track_caller]
fn check_wrapped(base: Direction, width: u16, text: &str, screen: &[&str]) {
    let paragraph = layout(&to_hebrew(text), base, width);
    let lines: Vec<String> =
        paragraph.lines().iter().map(|line| to_capitals(&line.to_visual_string())).collect();
    assert_eq!(lines, screen);
    assert!(paragraph.width() <= width, "a line is wider than {width}");
}

fn to_hebrew(text: &str) -> String {
    let letter = |ch| match ch {
        'A'..='Z' => char::from_u32(0x5d0 + u32::from(ch) - u32::from('A')).unwrap_or(ch),
        '<' => '\u{2067}',
        '>' => '\u{2066}',
        '=' => '\u{2069}',
        _ => ch,
    };
    text.chars().map(letter).collect()
}

fn to_capitals(text: &str) -> String {
    let letter = |ch| match ch {
        '\u{5d0}'..='\u{5e9}' => {
            char::from_u32(u32::from('A') + u32::from(ch) - 0x5d0).unwrap_or(ch)
        }
        _ => ch,
    };
    text.chars().map(letter).collect()
}

#[test]
fn left_to_right_text_is_unchanged() {
    check(Ltr, "take 25 mg now.", "take 25 mg now.");
}

#[test]
fn numbers_keep_their_order_inside_right_to_left_text() {
    check(Rtl, "TAKE 25 NOW", "WON 25 EKAT");
}

#[test]
fn an_isolated_number_and_its_unit_stay_together() {
    check(Rtl, "TAKE >500 mg= NOW", "WON 500 mg EKAT");
    check(Rtl, "TAKE 500 mg NOW", "WON mg 500 EKAT");
}

#[test]
fn brackets_are_mirrored_where_text_runs_from_right_to_left() {
    check(Rtl, "SEE (HERE)", "(EREH) EES");
    check(Ltr, "see (HERE)", "see (EREH)");
}

#[test]
fn the_full_stop_follows_the_base_direction() {
    check(Rtl, "GO.", ".OG");
    check(Ltr, "GO.", "OG.");
}

#[test]
fn spaces_at_the_end_have_no_cell() {
    check(Rtl, "ONE  ", "ENO");
    check(Ltr, "one \u{2069} ", "one");
}

#[test]
fn a_tab_is_a_space_that_follows_the_paragraph() {
    check(Rtl, "ab\tcd", "cd ab");
    check(Ltr, "AB\tCD", "BA DC");
}

#[test]
fn lines_are_broken_before_they_are_reordered() {
    check_wrapped(Rtl, 7, "ONE TWO SEVEN", &["OWT ENO", "NEVES"]);
    check_wrapped(Rtl, 9, "ONE two six SIX", &["two ENO", "XIS six"]);
}

#[test]
fn a_last_line_is_not_one_short_word_where_the_line_before_spares_one() {
    check_wrapped(Ltr, 10, "alpha beta so", &["alpha", "beta so"]);
    check_wrapped(Rtl, 10, "ALPHA BETA SO?", &["AHPLA", "?OS ATEB"]);
    check_wrapped(Ltr, 10, "one alpha beta so.\nnext", &["one alpha", "beta so.", "next"]);
    // A longer word may, and so may one after a line that is one word.
    check_wrapped(Ltr, 10, "alpha beta gamma", &["alpha beta", "gamma"]);
    check_wrapped(Ltr, 6, "alphas so", &["alphas", "so"]);
    // Both must fit.
    check_wrapped(Ltr, 8, "a longest so", &["a", "longest", "so"]);
    check_wrapped(Ltr, 9, "a longest so", &["a longest", "so"]);
}

#[test]
fn no_line_begins_with_a_separator() {
    check_wrapped(Ltr, 12, "alpha beta · gamma", &["alpha beta ·", "gamma"]);
    check_wrapped(Ltr, 11, "alpha beta · gamma", &["alpha", "beta ·", "gamma"]);
    check_wrapped(Rtl, 11, "ALPHA BETA · GAMMA", &["AHPLA", "· ATEB", "AMMAG"]);
}

#[test]
fn spaces_may_hang_over_the_edge() {
    check_wrapped(Ltr, 3, "one    two", &["one", "two"]);
}

#[test]
fn a_word_that_is_too_wide_is_split() {
    check_wrapped(Ltr, 4, "a longest", &["a", "long", "est"]);
    assert!(layout("a longest", Ltr, 4).splits_word());
    assert!(!layout("a longest", Ltr, 7).splits_word());
    assert_eq!(prepare("a longest one", Ltr).widest_word(), 7);
}

#[test]
fn what_is_kept_together_and_is_too_wide_is_split_at_a_blank() {
    check_wrapped(Ltr, 9, "on one \u{2060}two \u{2060}six", &["on", "one two", "six"]);
    check_wrapped(Ltr, 11, "on one \u{2060}two \u{2060}six", &["on", "one two six"]);
    check_wrapped(Rtl, 9, "ONE \u{2060}TWO \u{2060}SIX", &["OWT ENO", "XIS"]);
    check_wrapped(Ltr, 3, "on \u{2060}seven", &["on", "sev", "en"]);
}

#[test]
fn a_line_feed_starts_a_paragraph_with_the_same_base() {
    check_wrapped(Rtl, 9, "one.\n\nTWO.\n", &[".one", "", ".OWT"]);
}

#[test]
fn empty_text_has_no_lines() {
    assert_eq!(layout("", Rtl, 10).height(), 0);
    assert_eq!(layout("word", Rtl, 0).height(), 0);
    assert_eq!(single_line("", Rtl).width(), 0);
}

#[test]
fn a_single_line_shows_line_feeds_as_spaces() {
    check(Ltr, "one\r\ntwo", "one two");
    check(Rtl, "ONE\nTWO", "OWT ENO");
}

#[test]
fn a_cluster_wider_than_the_line_is_replaced() {
    assert_eq!(layout("\u{6f22}", Ltr, 1).lines()[0].to_visual_string(), "\u{fffd}");
}

#[test]
fn a_no_break_space_keeps_number_and_unit_together() {
    check_wrapped(Ltr, 8, "take 500\u{a0}mg", &["take", "500 mg"]);
}

#[test]
fn cells_refer_to_their_source() {
    let text = "\u{2068}\u{644}\u{64e}\u{627}\u{2069} a";
    let line = single_line(text, Rtl);
    let cells: Vec<Cell<'_>> = line.cells().collect();
    assert_eq!(cells[0], Cell { symbol: "a", width: 1, source: 13..14 });
    assert_eq!(cells[1], Cell { symbol: " ", width: 1, source: 12..13 });
    assert_eq!(cells[2], Cell { symbol: "\u{fefb}\u{64e}", width: 1, source: 3..9 });
    assert_eq!(cells.len(), 3);
}

/// Shapes a word and returns its symbols in logical order.
fn shaped(word: &str) -> Vec<String> {
    let line = single_line(word, Rtl);
    let mut symbols: Vec<String> = line.cells().map(|cell| cell.symbol.to_owned()).collect();
    symbols.reverse();
    symbols
}

#[test]
fn letters_take_contextual_forms() {
    // Beh, beh, beh; then alef, which joins backward only; then beh alone.
    let word = "\u{628}\u{628}\u{628}\u{627}\u{628}";
    assert_eq!(shaped(word), ["\u{fe91}", "\u{fe92}", "\u{fe92}", "\u{fe8e}", "\u{fe8f}"]);
}

#[test]
fn marks_follow_their_letter_and_are_transparent_to_joining() {
    let word = "\u{628}\u{64e}\u{651}\u{628}\u{650}";
    assert_eq!(shaped(word), ["\u{fe91}\u{64e}\u{651}", "\u{fe90}\u{650}"]);
}

#[test]
fn lam_and_alef_share_a_cell() {
    assert_eq!(shaped("\u{628}\u{644}\u{627}"), ["\u{fe91}", "\u{fefc}"]);
    assert_eq!(shaped("\u{644}\u{622}"), ["\u{fef5}"]);
    assert_eq!(shaped("\u{644}\u{651}\u{625}\u{64f}"), ["\u{fef9}\u{651}\u{64f}"]);
    assert_eq!(shaped("\u{644}"), ["\u{fedd}"]);
}

#[test]
fn joiners_affect_joining_and_have_no_cell() {
    assert_eq!(shaped("\u{628}\u{200d}"), ["\u{fe91}"]);
    assert_eq!(shaped("\u{628}\u{200c}\u{628}"), ["\u{fe8f}", "\u{fe8f}"]);
    assert_eq!(shaped("\u{644}\u{200d}\u{627}"), ["\u{fedf}", "\u{fe8e}"]);
    assert_eq!(shaped("\u{628}\u{640}\u{628}"), ["\u{fe91}", "\u{640}", "\u{fe90}"]);
}

#[test]
fn letters_do_not_join_across_an_isolate() {
    assert_eq!(shaped("\u{628}\u{2068}\u{628}\u{2069}"), ["\u{fe8f}", "\u{fe8f}"]);
}

#[test]
fn a_mark_without_a_base_stands_on_a_space() {
    assert_eq!(shaped("\u{64e}\u{628}"), [" \u{64e}", "\u{fe8f}"]);
}

#[test]
fn plain_text_has_no_control_characters() {
    assert_eq!(plain("\u{2068}3\u{2069}\ta\u{ad}b\r\nc\u{7}"), "3 ab\nc");
}

#[test]
fn painting_stays_inside_the_buffer() {
    use ratatui::{buffer::Buffer, layout::Rect, style::Style};

    let mut buffer = Buffer::empty(Rect::new(2, 1, 4, 1));
    let line = single_line("ab\u{6f22}\u{6f22}", Ltr);
    paint::line(&line, 0, 1, Style::new(), &mut buffer);
    assert_eq!(buffer[(2, 1)].symbol(), "\u{6f22}");
    paint::line(&line, 3, 1, Style::new(), &mut buffer);
    assert_eq!(buffer[(4, 1)].symbol(), "b");
    assert_eq!(buffer[(5, 1)].symbol(), " ");
    paint::line(&line, u16::MAX, 0, Style::new(), &mut buffer);
}
