//! Contrast of every color, and screens without colors.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use sabar::model::action::Action;

use super::{FURTHER, colored, colorless, drawn, everywhere, everywhere_answered, goes_on};

/// The color that a terminal shows, if the program decides it.
#[expect(clippy::wildcard_enum_match_arm, reason = "the terminal's user decides all the others")]
pub fn rgb(color: Color) -> Option<[u8; 3]> {
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match color {
        Color::Rgb(red, green, blue) => Some([red, green, blue]),
        Color::Indexed(index @ 232..) => Some([8 + 10 * (index - 232); 3]),
        Color::Indexed(index @ 16..) => {
            let index = usize::from(index - 16);
            Some([LEVELS[index / 36], LEVELS[index / 6 % 6], LEVELS[index % 6]])
        }
        _ => None,
    }
}

/// The color of a cell of a theme with colors.
pub fn of(color: Color) -> [u8; 3] {
    rgb(color).unwrap()
}

/// Relative luminance and contrast ratio of WCAG 2.2.
pub fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |color: [u8; 3]| {
        let [red, green, blue] = color.map(|value| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_contrast_formula_gives_known_ratios() {
    let rounded = |one, other| (contrast(one, other) * 100.0).round() / 100.0;
    assert_eq!(rounded([0; 3], [255; 3]), 21.0);
    // #767676 on white is the known gray of 4.54:1, #595959 that of 7.0:1.
    assert_eq!(rounded([0x76; 3], [255; 3]), 4.54);
    assert_eq!(rounded([255; 3], [0x59; 3]), 7.0);
}

/// The kind of text in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Mark,
    Text,
}

fn kind(cell: &Cell) -> Kind {
    match cell.symbol() {
        " " => Kind::Blank,
        symbol if symbol.chars().any(is_text) => Kind::Text,
        _ => Kind::Mark,
    }
}

/// Returns the reason that a cell is hard to read.
fn hard_to_read(cell: &Cell) -> Option<String> {
    let symbol = cell.symbol();
    // Text has 7:1 (1.4.6), lines and marks 3:1 (1.4.11).
    let least = match kind(cell) {
        Kind::Blank => return None,
        Kind::Mark => 3.0,
        Kind::Text => 7.0,
    };
    let (Some(text), Some(ground)) = (rgb(cell.fg), rgb(cell.bg)) else {
        return Some(format!("{symbol:?} has a color of its own: {:?} on {:?}", cell.fg, cell.bg));
    };
    let (text, ground) =
        if cell.modifier.contains(Modifier::REVERSED) { (ground, text) } else { (text, ground) };
    let ratio = contrast(text, ground);
    let is_faint = cell.modifier.intersects(Modifier::DIM | Modifier::HIDDEN);
    (ratio < least || is_faint).then(|| format!("{symbol:?} has {ratio:.2} of {least}"))
}

/// Letters, digits and what stands between them, and not lines or blocks.
fn is_text(character: char) -> bool {
    character.is_alphanumeric() || character.is_ascii_punctuation()
}

#[test]
fn letters_have_contrast_seven_and_marks_three() {
    let themes = colored();
    everywhere_answered(|kiosk, _| {
        let mut wrong = Vec::new();
        for (name, theme) in &themes {
            let (buffer, _) = drawn(kiosk, theme);
            // Cells that look alike are alike.
            let look = |cell: &Cell| (cell.fg, cell.bg, cell.modifier, kind(cell));
            let cells = buffer.content().chunk_by(|one, other| look(one) == look(other));
            let found = cells.filter_map(|cells| cells.first().and_then(hard_to_read));
            wrong.extend(found.map(|what| format!("{name}: {what}")));
        }
        wrong.sort();
        wrong.dedup();
        wrong
    });
}

#[test]
fn without_colors_no_cell_is_colored_or_blinks() {
    let themes = colorless();
    everywhere_answered(|kiosk, _| {
        let mut wrong = Vec::new();
        for (name, theme) in &themes {
            let (buffer, _) = drawn(kiosk, theme);
            // Codes are black on white, or they are not read.
            let is_code = |cell: &&Cell| {
                kiosk.stage.front().has_code
                    && [(Color::Black, Color::White), (Color::White, Color::Black)]
                        .contains(&(cell.fg, cell.bg))
            };
            let is_colored = |cell: &&Cell| {
                (cell.fg != Color::Reset || cell.bg != Color::Reset) && !is_code(cell)
            };
            let moves = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK;
            let faint = Modifier::DIM | Modifier::HIDDEN;
            let is_restless = |cell: &&Cell| cell.modifier.intersects(moves | faint);
            let mut cells = buffer.content().iter();
            let found = cells.find(|cell| is_colored(cell) || is_restless(cell));
            wrong.extend(found.map(|cell| format!("{name}: {cell:?}")));
        }
        wrong
    });
}

/// A number for all that is seen but the letters and signs.
pub fn look_of(buffer: &Buffer) -> u64 {
    let mut hasher = DefaultHasher::new();
    for cell in buffer.content() {
        (cell.fg, cell.bg, cell.modifier).hash(&mut hasher);
    }
    hasher.finish()
}

pub fn signs_of(buffer: &Buffer) -> String {
    buffer.content().iter().map(Cell::symbol).collect()
}

/// Every state that has a color (in focus, chosen, right, spoken, shown, flagged) has a sign or a
/// message too: two screens with the same signs are the same.
#[test]
fn screens_that_differ_in_color_differ_in_signs() {
    let themes = colored();
    let (_, theme) = &themes[0];
    let mut seen: HashMap<String, (u64, String)> = HashMap::new();
    everywhere(|kiosk, showing| {
        let mut wrong = Vec::new();
        let mut kiosk = kiosk.clone();
        for step in 0..=FURTHER {
            let (buffer, _) = drawn(&kiosk, theme);
            let place = format!("{showing:?}, {step} down");
            let (look, first) =
                seen.entry(signs_of(&buffer)).or_insert_with(|| (look_of(&buffer), place.clone()));
            if *look != look_of(&buffer) {
                wrong.push(format!("looks as {first} but for colors, {step} down"));
            }
            if !goes_on(&mut kiosk, Action::Down) {
                break;
            }
        }
        wrong
    });
}
