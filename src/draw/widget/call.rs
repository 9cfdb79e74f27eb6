//! Whom to call, on a card filled in the color of an emergency, with the number in large digits before it.

use ratatui::layout::Rect;

use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, GUTTER, LayoutBuilder, MEASURE, SIGN};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::block::Call;
use sabar_text::Direction;

const ROLE: Role = Role::EmergencyCard;

/// The color of the card as ink.
const DIGITS_ROLE: Role = Role::Warning;

/// Rows of large digits.
const DIGIT_ROWS: u16 = 3;

/// Columns between large digits, and of a blank or hyphen in the number.
const BETWEEN_DIGITS: u16 = 2;

/// Columns between the number and what is said about it.
const BESIDE_NUMBER: u16 = 3;

/// Columns of text beside the number, at least.
const LEAST_TEXT: u16 = 24;

/// The digits in dots: two rows of dots in a row of cells.
const DIGITS: [[&str; 6]; 10] = [
    [" #### ", "##  ##", "##  ##", "##  ##", "##  ##", " #### "],
    ["  ##  ", " ###  ", "  ##  ", "  ##  ", "  ##  ", " #### "],
    [" #### ", "##  ##", "   ## ", "  ##  ", " ##   ", "######"],
    [" #### ", "##  ##", "   ## ", "    ##", "##  ##", " #### "],
    ["   ## ", "  ### ", " # ## ", "######", "   ## ", "   ## "],
    ["######", "##    ", "##### ", "    ##", "##  ##", " #### "],
    [" #### ", "##    ", "##### ", "##  ##", "##  ##", " #### "],
    ["######", "    ##", "   ## ", "  ##  ", "  ##  ", "  ##  "],
    [" #### ", "##  ##", " #### ", "##  ##", "##  ##", " #### "],
    [" #### ", "##  ##", "##  ##", " #####", "    ##", " #### "],
];

/// Lays out the card: the sign and the sentences, and the number before them where there is room.
pub(super) fn call(builder: &mut LayoutBuilder<'_>, call: &Call) {
    let top = builder.y();
    let x = builder.x() + GUTTER;
    let room = builder.width().saturating_sub(GUTTER + builder.after_text(1));
    let number = call.number.as_deref().filter(|_| builder.scene.has_blocks);
    let large = number.and_then(large);
    let beside = |columns: u16| columns + BESIDE_NUMBER;
    let large = large.filter(|rows| {
        let columns = beside(columns_of(rows));
        builder.spacing.density >= Density::Normal && columns + LEAST_TEXT <= room
    });
    let indent = large.as_ref().map_or(0, |rows| beside(columns_of(rows)));
    let width = (room - indent).min(MEASURE);
    let text_rows: u16 = call.phrases.iter().map(|it| builder.texts.rows(it, width)).sum();
    let digit_rows = if large.is_some() { DIGIT_ROWS } else { 0 };
    let padding = u16::from(builder.spacing.density == Density::Roomy);
    let height = text_rows.max(digit_rows) + padding;
    // Large digits fill their rows, so that on the card their edges would run into what is around it.
    let (before, digits) =
        if large.is_some() { (GUTTER + indent - 1, DIGITS_ROLE) } else { (1, ROLE) };
    let card = builder.ground(1, (top, height));
    let x_of_card = builder.x() + before;
    let card = Rect { x: x_of_card, width: card.right().saturating_sub(x_of_card), ..card };
    builder.put(DrawOp::blank(card, ROLE));
    builder.put(DrawOp::glyphs(builder.x() + SIGN, top, sign::EMERGENCY.to_string(), digits));
    for (glyphs, y) in large.iter().flatten().zip(top..) {
        let row = DrawOp::glyphs(x, y, glyphs.clone(), digits);
        // A number runs from left to right in every language.
        let is_turned = builder.scene.direction() == Direction::RightToLeft;
        let rect = row.rect;
        builder.put(if is_turned { row.turned(rect) } else { row });
    }
    let mut y = top;
    for phrase in &call.phrases {
        y += builder.paragraph_at((x + indent, y), width, phrase, ROLE);
    }
    builder.skip(height);
}

fn columns_of(rows: &[String; DIGIT_ROWS as usize]) -> u16 {
    u16::try_from(rows[0].chars().count()).unwrap_or(u16::MAX)
}

/// Returns a number in large digits, row by row; `None` if it has other characters.
fn large(number: &str) -> Option<[String; DIGIT_ROWS as usize]> {
    let mut rows = [const { String::new() }; DIGIT_ROWS as usize];
    for character in number.trim().chars() {
        let digit = match character {
            ' ' | '-' | '.' => None,
            _ => Some(usize::try_from(character.to_digit(10)?).ok()?),
        };
        for (index, row) in rows.iter_mut().enumerate() {
            if !row.is_empty() {
                row.push_str(&" ".repeat(BETWEEN_DIGITS.into()));
            }
            let Some(dots) = digit.and_then(|digit| DIGITS.get(digit)) else { continue };
            let [upper, lower] = [dots[2 * index], dots[2 * index + 1]];
            row.extend(upper.chars().zip(lower.chars()).map(|(upper, lower)| {
                match (upper == '#', lower == '#') {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                }
            }));
        }
    }
    (!rows[0].is_empty()).then_some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_drawn_digit_by_digit_from_left_to_right() {
        let rows = large("112").unwrap();
        let one = large("1").unwrap();
        let two = large("2").unwrap();
        for ((row, one), two) in rows.iter().zip(one).zip(two) {
            assert_eq!(*row, format!("{one}  {one}  {two}"));
        }
        assert_eq!(large("1-1 2").map(|rows| columns_of(&rows)), Some(26));
    }

    #[test]
    fn all_digits_are_different_and_equally_wide() {
        let digits: Vec<_> = (0..10).map(|digit| large(&digit.to_string()).unwrap()).collect();
        for (index, digit) in digits.iter().enumerate() {
            assert_eq!(columns_of(digit), 6);
            assert!(!digits[index + 1..].contains(digit));
        }
    }

    #[test]
    fn other_characters_are_not_drawn_large() {
        for number in ["", " ", "112#", "١١٢", "call"] {
            assert_eq!(large(number), None);
        }
    }
}
