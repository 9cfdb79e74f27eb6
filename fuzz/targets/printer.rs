//! Fuzzes the answers of CUPS: HTTP in pieces, IPP, and what is made of printers and jobs.
//!
//! The first byte is the size of the pieces; with 0 the rest is a message without HTTP.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabar_print::http::{MOST_BODY, Reader};
use sabar_print::ipp::{Answer, Group};
use sabar_print::{JobLook, Printer};

/// The most bytes of a text for staff: every one of its parts is bounded.
const MOST_SHOWN: usize = 200_000;

fuzz_target!(|data: &[u8]| {
    let Some((&size, data)) = data.split_first() else { return };
    if size == 0 {
        read(data);
    } else if let Some(body) = body(data, usize::from(size)) {
        assert!(body.len() <= MOST_BODY);
        read(&body);
    }
});

/// Reads the body as it arrives, in pieces.
fn body(data: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut reader = Reader::default();
    for piece in data.chunks(size) {
        if let Some(body) = reader.feed(piece).ok()? {
            return Some(body);
        }
    }
    reader.end().ok()
}

fn read(message: &[u8]) {
    let Ok(answer) = Answer::read(message) else { return };
    assert_is_shown(&answer.message());
    answer.groups.iter().for_each(read_group);
}

fn read_group(group: &Group<'_>) {
    if let Some(printer) = Printer::read(group) {
        assert!(!printer.name.is_empty() && printer.name.len() < 128);
        assert_is_shown(&printer.describe());
        printer.media.iter().for_each(|name| assert_is_shown(name));
    }
    if let Some(look) = JobLook::read(group) {
        assert_is_shown(&look.describe());
    }
}

/// Panics for text that could control a terminal or a log.
fn assert_is_shown(text: &str) {
    assert!(!text.contains(char::is_control), "{text:?}");
    assert!(text.len() <= MOST_SHOWN, "{} bytes", text.len());
}
