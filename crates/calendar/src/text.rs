//! Content lines (RFC 5545, 3.1) and values of type TEXT (3.3.11).

/// The most octets of a line, without its end.
const MOST: usize = 75;

/// Returns text as a value. Line ends of every kind become `\n`; other control characters, which
/// RFC 5545 does not allow, become spaces.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\r' if characters.peek() == Some(&'\n') => {}
            // The last two end a line for some readers, which would then lose the rest.
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Adds a line, folded at 75 octets between characters, with its end.
pub(crate) fn add_line(lines: &mut String, line: &str) {
    let mut n_octets = 0;
    for character in line.chars() {
        if n_octets + character.len_utf8() > MOST {
            lines.push_str("\r\n ");
            n_octets = 1;
        }
        lines.push(character);
        n_octets += character.len_utf8();
    }
    lines.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a value back, as RFC 5545 says.
    fn unescape(text: &str) -> String {
        let mut read = String::new();
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            match (character, character == '\\') {
                (_, true) => match characters.next() {
                    Some('n' | 'N') => read.push('\n'),
                    Some(other) => read.push(other),
                    None => panic!("a backslash at the end of {text:?}"),
                },
                (other, false) => read.push(other),
            }
        }
        read
    }

    #[test]
    fn signs_of_the_format_are_escaped() {
        assert_eq!(escape("a;b,c\\d:e\"f"), "a\\;b\\,c\\\\d:e\"f");
        assert_eq!(
            escape("one\r\ntwo\nthree\rfour\u{2028}five"),
            "one\\ntwo\\nthree\\nfour\\nfive"
        );
        assert_eq!(escape("a\u{0}b\u{1b}[2Jc\td\u{9b}e"), "a b [2Jc d e");
    }

    #[test]
    fn no_character_is_cut() {
        let mut lines = String::new();
        add_line(&mut lines, &format!("SUMMARY:{}", "ي".repeat(40)));
        // 8 octets and 33 letters of two make 74; the next would make 76.
        let expected = format!("SUMMARY:{}\r\n {}\r\n", "ي".repeat(33), "ي".repeat(7));
        assert_eq!(lines, expected);
    }

    proptest! {
        #[test]
        fn folding_and_escaping_are_undone(text in "\\PC{0,120}|[a-z\\\\;,\n]{0,60}|[؀-ۿ🌍-🙏 ]{0,90}") {
            let mut lines = String::new();
            add_line(&mut lines, &format!("SUMMARY:{}", escape(&text)));
            for line in lines.split("\r\n") {
                prop_assert!(line.len() <= MOST, "{} octets", line.len());
                prop_assert!(!line.contains(char::is_control), "{line:?}");
            }
            let unfolded = lines.replace("\r\n ", "");
            let value = unfolded.strip_prefix("SUMMARY:").unwrap().strip_suffix("\r\n").unwrap();
            let text = text.replace(['\u{2028}', '\u{2029}', '\u{85}'], "\n");
            prop_assert_eq!(unescape(value), text);
        }
    }
}
