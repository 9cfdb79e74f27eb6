//! What finished sequences mean: the tables.
//!
//! Sources: xterm's ctlseqs ("PC-Style Function Keys", "Mouse Tracking"), `console_codes(4)`,
//! rxvt-unicode's urxvt(7), st's key table.

use super::params::{Numbers, Params};
use super::{Input, Key, KeyCode, Mouse, MouseKind, Report};

/// What `CSI params final_byte` means; nothing if it means nothing to us.
pub(super) fn control_sequence(params: &Params, final_byte: u8, alt: bool) -> Option<Input> {
    match (params.marker(), final_byte) {
        (Some(b'<'), b'M' | b'm') => mouse(params.numbers()?, final_byte == b'm'),
        // Xterm's answer is longer than our buffer; that it came is all we need.
        (Some(b'?'), b'c') => Some(Input::Report(Report::PrimaryAttributes)),
        (Some(b'>'), b'c') => {
            let numbers = params.numbers()?;
            let (kind, version) = (numbers.at(0), numbers.at(1));
            Some(Input::Report(Report::SecondaryAttributes { kind, version }))
        }
        (None | Some(b'?'), b'y') => {
            let numbers = params.numbers()?;
            Some(Input::Report(Report::Mode {
                number: numbers.at(0),
                is_private: params.marker().is_some(),
                setting: numbers.at(1),
            }))
        }
        (Some(_), _) => None,
        (None, _) => key(params.numbers()?, final_byte, alt).map(Input::Key),
    }
}

/// What `ESC O params final_byte` (SS3) means.
pub(super) fn single_shift(params: &Params, final_byte: u8, alt: bool) -> Option<Input> {
    let code = match final_byte {
        // The number pad in application mode.
        b' ' => KeyCode::Char(' '),
        b'I' => KeyCode::Tab,
        b'M' => KeyCode::Enter,
        b'X' => KeyCode::Char('='),
        b'j'..=b'y' => KeyCode::Char(char::from(final_byte - b'j' + b'*')),
        // rxvt: Ctrl and an arrow.
        b'a'..=b'd' => {
            let code = letter(final_byte.to_ascii_uppercase())?;
            return Some(Input::Key(Key { code, control: true, alt, shift: false }));
        }
        _ => letter(final_byte)?,
    };
    Some(Input::Key(modified(code, modifier_of_letter(params.numbers()?), alt)))
}

/// The function keys of the Linux console, `ESC [ [ A` to `E`.
pub(super) fn console_function(byte: u8) -> Option<Input> {
    let number = byte.checked_sub(b'A').filter(|number| *number < 5)? + 1;
    Some(Input::Key(Key::plain(KeyCode::Function(number))))
}

fn key(numbers: Numbers, final_byte: u8, alt: bool) -> Option<Key> {
    let bare = numbers == Numbers::default();
    let code = match final_byte {
        b'~' => return Some(modified(numbered(numbers.at(0))?, numbers.at(1), alt)),
        // rxvt ends a key with these instead when Shift, Ctrl or both are held.
        b'$' => return Some(modified(numbered(numbers.at(0))?, 2, alt)),
        b'^' => return Some(modified(numbered(numbers.at(0))?, 5, alt)),
        b'@' => return Some(modified(numbered(numbers.at(0))?, 6, alt)),
        // rxvt: Shift and an arrow.
        b'a'..=b'd' if bare => {
            return Some(modified(letter(final_byte.to_ascii_uppercase())?, 2, alt));
        }
        b'u' => return code_point(numbers, alt),
        b'Z' => return Some(Key { alt, ..Key::plain(KeyCode::BackTab) }),
        // st's Delete and Insert when the number pad is in its ordinary mode.
        b'P' if bare => KeyCode::Delete,
        b'h' if numbers.at(0) == 4 => return Some(modified(KeyCode::Insert, 0, alt)),
        // `CSI 1 ; modifier R` is F3; any other `R` is an answer about the cursor.
        b'R' if numbers.at(0) > 1 => return None,
        b'M' | b'I' | b'X' => return None,
        _ => letter(final_byte)?,
    };
    Some(modified(code, modifier_of_letter(numbers), alt))
}

/// Keys that end in a letter, after CSI or SS3.
fn letter(final_byte: u8) -> Option<KeyCode> {
    Some(match final_byte {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::Function(final_byte - b'P' + 1),
        _ => return None,
    })
}

/// Keys that are numbered, `CSI number ~`.
fn numbered(number: u32) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        // The VT220 left holes between its groups of function keys.
        11..=15 => function(number - 10)?,
        17..=21 => function(number - 11)?,
        23..=26 => function(number - 12)?,
        28..=29 => function(number - 13)?,
        31..=34 => function(number - 14)?,
        _ => return None,
    })
}

fn function(number: u32) -> Option<KeyCode> {
    u8::try_from(number).ok().map(KeyCode::Function)
}

/// `CSI code point ; modifier u`, which some people set up for Ctrl and Shift with Enter.
fn code_point(numbers: Numbers, alt: bool) -> Option<Key> {
    let code = match char::from_u32(numbers.at(0))? {
        '\r' => KeyCode::Enter,
        '\t' => KeyCode::Tab,
        '\u{1b}' => KeyCode::Escape,
        '\u{7f}' | '\u{8}' => KeyCode::Backspace,
        character if character.is_control() => return None,
        character => KeyCode::Char(character),
    };
    Some(modified(code, numbers.at(1), alt))
}

/// The modifier of a key that ends in a letter: `1 ; modifier`, or alone in old xterm.
fn modifier_of_letter(numbers: Numbers) -> u32 {
    if numbers.count() > 1 { numbers.at(1) } else { numbers.at(0) }
}

/// Xterm's modifiers: one more than the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
fn modified(code: KeyCode, modifier: u32, alt: bool) -> Key {
    let held = modifier.saturating_sub(1);
    Key { code, control: held & 4 != 0, alt: alt || held & (2 | 8) != 0, shift: held & 1 != 0 }
}

/// SGR mouse report: button and modifiers, column, row, the latter counted from 1.
fn mouse(numbers: Numbers, released: bool) -> Option<Input> {
    const MOTION: u32 = 32;
    const BUTTONS: u32 = 3 | 64 | 128;
    if numbers.count() != 3 {
        return None;
    }
    let button = numbers.at(0);
    let kind = match (button & BUTTONS, button & MOTION != 0, released) {
        (64, false, false) => MouseKind::ScrollUp,
        (65, false, false) => MouseKind::ScrollDown,
        // Some terminals tell a release as a button of its own, as the old form does.
        (0..=3, _, true) | (3, false, false) => MouseKind::Release,
        (0..=2, true, false) => MouseKind::Drag,
        (0..=2, false, false) => MouseKind::Press,
        // Movement without a button, sideways wheels and further buttons.
        _ => return None,
    };
    let column = u16::try_from(numbers.at(1).checked_sub(1)?).ok()?;
    let row = u16::try_from(numbers.at(2).checked_sub(1)?).ok()?;
    Some(Input::Mouse(Mouse { column, row, kind }))
}
