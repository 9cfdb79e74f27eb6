//! One bad example for every kind of fault of whole files, with its diagnostic.

use insta::assert_snapshot as is;
use sabar_content::Files;

use crate::content::{listed, small};

/// Returns the diagnostics after a file is added or replaced.
fn with(path: &str, bytes: impl Into<Vec<u8>>) -> String {
    let mut files = small();
    files.insert(path, bytes);
    listed(&files)
}

/// Returns the diagnostics after all files whose path begins with `start` are removed.
fn without(start: &str) -> String {
    let all = small();
    let mut files = Files::new();
    for path in all.paths().filter(|path| !path.starts_with(start)) {
        files.insert(path, all.bytes(path).unwrap());
    }
    listed(&files)
}

#[test]
fn a_file_that_is_not_utf_8() {
    is!(with("locales/it/more.ftl", b"a = b\nc = \xFF\n"), @"locales/it/more.ftl:2  the file is not UTF-8; save it as UTF-8");
}

#[test]
fn a_file_that_is_too_large() {
    is!(with("locales/it/more.ftl", vec![b'#'; 256 * 1024 + 1]), @"locales/it/more.ftl  the file is larger than 256 KiB; split it, or remove what is not text");
}

#[test]
fn placeables_nested_too_deeply() {
    is!(with("locales/it/more.ftl", format!("a = b\nc = {}\n", "{".repeat(20_000))), @"locales/it/more.ftl:2  placeables are nested too deeply; split the message into several");
}

#[test]
fn a_message_that_grows_out_of_bounds() {
    let long = "x".repeat(1_000);
    let words = format!("-long = {long}\narea-bomb ={}\n", " { -long }".repeat(99));
    is!(with("locales/it/more.ftl", words), @"locales/it/more.ftl:2  `area-bomb` is 99198 bytes long when written out; keep it under 64 KB");
}

#[test]
fn a_message_that_shows_too_much() {
    let words = format!("area-bomb ={}\n", " { $a }".repeat(101));
    is!(with("locales/it/more.ftl", words), @"locales/it/more.ftl:1  `area-bomb` shows more than 100 things; split it into several");
}

#[test]
fn a_folder_that_is_no_language() {
    is!(with("locales/Italian!/ui.ftl", "language-name = Italiano\n"), @"locales/Italian!  `Italian!` is not the tag of a language; name the folder as in BCP 47: `it`, `ar`, `pt-BR`");
}

#[test]
fn a_folder_without_its_interface() {
    is!(with("locales/ro/safety.ftl", "a = b\n"), @"locales/ro  the folder has no ui.ftl, so it is not a language; write locales/ro/ui.ftl, or remove the folder");
}

#[test]
fn a_missing_message_file() {
    is!(without("locales/it/treatments/"), @"locales/it/treatments/rest.ftl  the file is missing, with 15 messages; create it; another language's file shows what it contains");
}

#[test]
fn a_file_that_nothing_reads() {
    is!(with("locales/it/treatments/sleep.ftl", "sleep-title = Sonno\n"), @"locales/it/treatments/sleep.ftl  there is no treatment `sleep`; write seeds/treatments/sleep.toml, or remove these messages");
}

#[test]
fn no_language_at_all() {
    is!(without("locales/"), @"locales/  there is no language; add a folder such as `it` with a file ui.ftl");
}

#[test]
fn no_treatment_at_all() {
    is!(without("seeds/treatments/"), @"
    locales/ar/treatments/rest.ftl  there is no treatment `rest`; write seeds/treatments/rest.toml, or remove these messages
    locales/it/treatments/rest.ftl  there is no treatment `rest`; write seeds/treatments/rest.toml, or remove these messages
    seeds/treatments/  there is no treatment; add a file `<id>.toml`
    ");
}

#[test]
fn no_documents() {
    is!(without("seeds/sources.toml"), @"seeds/sources.toml  the file is missing; create it");
}

/// The text as UTF-16 without its mark, which is UTF-8 by accident where it is ASCII.
fn wide(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn a_file_of_utf_16_without_its_mark_is_told_once() {
    let all = small();
    for path in [
        "seeds/treatments/rest.toml",
        "seeds/sources.toml",
        "seeds/safety.toml",
        "locales/it/safety.ftl",
        "locales/ar/treatments/rest.ftl",
    ] {
        let text = all.text(path).unwrap();
        for bytes in [wide(text, u16::to_le_bytes), wide(text, u16::to_be_bytes)] {
            let told = with(path, bytes);
            let expected = format!(
                "{path}:1  the file is UTF-16, not UTF-8; save it as UTF-8 (\"Unicode\" is UTF-16)"
            );
            assert_eq!(told, expected);
        }
    }
}

/// A single zero byte is a character of its own.
#[test]
fn a_zero_byte_in_a_text_is_told_as_such() {
    for text in ["area-x = Te\0sto\n", "area-x = Testo lungo\0\0\narea-y = Altro testo\n"] {
        let told = with("locales/it/more.ftl", text);
        assert!(told.contains("the character U+0000"), "{told}");
        assert!(!told.contains("UTF-16"), "{told}");
    }
}

#[test]
fn an_id_after_a_tab_is_told_once() {
    for (path, id) in [
        ("locales/it/treatments/rest.ftl", "rest-about"),
        ("locales/ar/treatments/rest.ftl", "rest-about"),
    ] {
        for indent in ["\t", " \t", "\t "] {
            let all = small();
            let text = all.text(path).unwrap();
            let (before, after) = text.split_once(&format!("\n{id}")).unwrap();
            let told = with(path, format!("{before}\n{indent}{id}{after}"));
            assert!(told.contains("this line starts with a tab; use spaces"), "{told}");
            assert!(!told.contains("is missing"), "{told}");
            assert!(!told.contains("there is a space before"), "{told}");
        }
    }
}
