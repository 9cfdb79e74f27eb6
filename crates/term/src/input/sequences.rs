//! The tables of complete sequences.
//!
//! Sources: xterm's ctlseqs ("PC-Style Function Keys", "Mouse Tracking"), `console_codes(4)`,
//! rxvt-unicode's urxvt(7), st's key table.

use super::params::{Numbers, Params};
use super::{
    Input, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind, Report,
};

/// Decodes `CSI params final_byte`; `None` for sequences without a meaning here.
pub(super) fn control_sequence(params: &Params, final_byte: u8, alt: bool) -> Option<Input> {
    match (params.marker(), final_byte) {
        (Some(b'<'), b'M' | b'm') => mouse(params.numbers()?, final_byte == b'm'),
        // xterm's answer is longer than the buffer; only its arrival matters.
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

/// Decodes `ESC O params final_byte` (SS3).
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
            return Some(Input::Key(modified(code, 5, alt)));
        }
        _ => letter(final_byte)?,
    };
    Some(Input::Key(modified(code, modifier_of_letter(params.numbers()?), alt)))
}

/// The function keys of the Linux console, `ESC [ [ A` to `E`.
pub(super) fn console_function(byte: u8) -> Option<Input> {
    let number = byte.checked_sub(b'A').filter(|number| *number < 5)? + 1;
    Some(Input::Key(KeyCode::F(number).into()))
}

fn key(numbers: Numbers, final_byte: u8, alt: bool) -> Option<KeyEvent> {
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
        b'Z' => return Some(modified(KeyCode::BackTab, 0, alt)),
        // st's Delete and Insert when the number pad is in its ordinary mode.
        b'P' if bare => KeyCode::Delete,
        b'h' if numbers.at(0) == 4 => return Some(modified(KeyCode::Insert, 0, alt)),
        // `CSI 1 ; modifier R` is F3 with Shift, Alt, Ctrl or Meta; any other `R` with numbers is an
        // answer about the cursor.
        b'R' if !(bare || numbers.at(0) == 1 && (2..=16).contains(&numbers.at(1))) => {
            return None;
        }
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
        b'P'..=b'S' => KeyCode::F(final_byte - b'P' + 1),
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
    u8::try_from(number).ok().map(KeyCode::F)
}

/// Decodes `CSI code point ; modifier u`.
fn code_point(numbers: Numbers, alt: bool) -> Option<KeyEvent> {
    let code = match char::from_u32(numbers.at(0))? {
        '\r' => KeyCode::Enter,
        '\t' => KeyCode::Tab,
        '\u{1b}' => KeyCode::Esc,
        '\u{7f}' | '\u{8}' => KeyCode::Backspace,
        character if character.is_control() => return None,
        character => KeyCode::Char(character),
    };
    Some(modified(code, numbers.at(1), alt))
}

/// Returns the modifier of a key that ends in a letter: `1 ; modifier`, or alone in old xterm.
fn modifier_of_letter(numbers: Numbers) -> u32 {
    if numbers.count() > 1 { numbers.at(1) } else { numbers.at(0) }
}

/// Xterm's modifiers: one more than the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
fn modified(code: KeyCode, modifier: u32, alt: bool) -> KeyEvent {
    let held = modifier.saturating_sub(1);
    let mut modifiers = KeyModifiers::NONE;
    modifiers.set(KeyModifiers::SHIFT, held & 1 != 0);
    modifiers.set(KeyModifiers::ALT, alt || held & (2 | 8) != 0);
    modifiers.set(KeyModifiers::CONTROL, held & 4 != 0);
    KeyEvent::new(code, modifiers)
}

/// Decodes an SGR mouse report: button and modifiers, column and row counted from 1.
fn mouse(numbers: Numbers, released: bool) -> Option<Input> {
    const MOTION: u32 = 32;
    const BUTTONS: u32 = 3 | 64 | 128;
    if numbers.count() != 3 {
        return None;
    }
    let code = numbers.at(0);
    let button = match code & BUTTONS {
        1 => MouseButton::Middle,
        2 => MouseButton::Right,
        _ => MouseButton::Left,
    };
    let kind = match (code & BUTTONS, code & MOTION != 0, released) {
        (64, false, false) => MouseEventKind::ScrollUp,
        (65, false, false) => MouseEventKind::ScrollDown,
        // Some terminals report a release as a button of its own, as the old form does.
        (0..=3, _, true) | (3, false, false) => MouseEventKind::Up(button),
        (0..=2, true, false) => MouseEventKind::Drag(button),
        (0..=2, false, false) => MouseEventKind::Down(button),
        // Movement without a button, sideways wheels and further buttons.
        _ => return None,
    };
    let column = u16::try_from(numbers.at(1).checked_sub(1)?).ok()?;
    let row = u16::try_from(numbers.at(2).checked_sub(1)?).ok()?;
    let mut modifiers = KeyModifiers::NONE;
    modifiers.set(KeyModifiers::SHIFT, code & 4 != 0);
    modifiers.set(KeyModifiers::ALT, code & 8 != 0);
    modifiers.set(KeyModifiers::CONTROL, code & 16 != 0);
    Some(Input::Mouse(MouseEvent { kind, column, row, modifiers }))
}
