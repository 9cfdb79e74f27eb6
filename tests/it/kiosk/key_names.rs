//! The names of keys in tests.

use sabar_term::input::KeyCode;

/// Returns the key of this name.
pub fn code(name: &str) -> KeyCode {
    match name {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "backspace" => KeyCode::Backspace,
        "home" => KeyCode::Home,
        "pageup" => KeyCode::PageUp,
        "pagedown" => KeyCode::PageDown,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        _ => {
            let number = name.strip_prefix('f').and_then(|number| number.parse().ok());
            let letter = name.chars().next().filter(|_| name.chars().count() == 1);
            match (number, letter) {
                (Some(number), _) => KeyCode::F(number),
                (None, Some(letter)) => KeyCode::Char(letter),
                (None, None) => panic!("there is no key {name}"),
            }
        }
    }
}
