//! Text from outside, made safe to show to staff.

/// The most characters of a text that are kept.
const MOST: usize = 200;

/// Returns a text of a printer or of CUPS so that it can be shown or logged: at most 200
/// characters, with control, format and unassigned characters as `\u{…}`.
///
/// # Examples
///
/// ```
/// assert_eq!(sabar_print::escape(b"tray\x1b[2J \xe2\x80\xaefull"), r"tray\u{1b}[2J \u{202e}full");
/// ```
#[must_use]
pub fn escape(bytes: &[u8]) -> String {
    // A character has at most four bytes: what follows is not looked at.
    let bytes = bytes.get(..bytes.len().min(4 * MOST + 4)).unwrap_or_default();
    let text = String::from_utf8_lossy(bytes);
    let mut escaped = String::new();
    for (index, character) in text.chars().enumerate() {
        if index == MOST {
            escaped.push('…');
            break;
        }
        match character {
            '"' | '\'' | '\\' => escaped.push(character),
            other => escaped.extend(other.escape_debug()),
        }
    }
    escaped
}

/// Returns true for text that is the same after [`escape`].
pub(crate) fn is_plain(text: &str) -> bool {
    escape(text.as_bytes()) == text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_of_any_script_stay_and_what_controls_a_terminal_goes() {
        assert_eq!(escape("طابعة Büro \"2\"".as_bytes()), "طابعة Büro \"2\"");
        assert_eq!(escape(b"\x00\x07\n\xff\x9b"), "\\0\\u{7}\\n\u{fffd}\u{fffd}");
        assert!(!is_plain("a\u{200f}b"));
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(escape(&[b'a'; 70_000]).chars().count(), 201);
    }

    proptest! {
        #[test]
        fn nothing_that_is_escaped_can_control(bytes in prop::collection::vec(any::<u8>(), 0..900)) {
            let escaped = escape(&bytes);
            prop_assert!(!escaped.contains(char::is_control));
            prop_assert!(escaped.chars().count() <= 10 * MOST + 1);
        }
    }
}
