//! Fuzzes the choice of a dialect from the answers of a terminal and the environment.
//!
//! The first byte picks the `TERM` and the variables.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use sabar_term::detect::{Detection, Environment, VARIABLES};
use sabar_term::input::{Decoder, Input};

const TERMS: [&str; 8] =
    ["", "dumb", "linux", "xterm-256color", "tmux-256color", "screen", "xterm-kitty", "foot"];

fuzz_target!(|data: &[u8]| {
    let Some((&first, data)) = data.split_first() else { return };
    let term = TERMS[usize::from(first) % TERMS.len()].to_owned();
    let variable = VARIABLES.get(usize::from(first) / TERMS.len());
    // What is inherited may hold anything.
    let value = String::from_utf8_lossy(data).into_owned();
    let variables = variable.map(|name| ((*name).to_owned(), value)).into_iter().collect();
    let mut detection = Detection::new(Environment { term, variables }, None);
    let mut inputs = Vec::new();
    let mut decoder = Decoder::new();
    decoder.feed(data, Duration::ZERO, &mut inputs);
    decoder.tick(Duration::from_secs(3), &mut inputs);
    for input in inputs {
        let Input::Report(report) = input else { continue };
        detection.record(&report);
        assert!(!detection.record(&report), "the same answer is news twice");
        let profile = detection.profile();
        let heard = format!("{}{}", profile.terminal, heard(&profile.clues));
        assert!(!heard.contains(char::is_control), "{heard:?}");
        assert!(heard.len() < 4096, "{} bytes are kept of an answer", heard.len());
        let _bytes = (profile.enter(), profile.leave());
    }
});

/// The clues that come from answers.
fn heard(clues: &[String]) -> String {
    clues.iter().filter(|clue| !clue.starts_with("the environment")).cloned().collect()
}
