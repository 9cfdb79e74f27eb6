//! Fuzzes plain mode. The first byte selects the language, the second the width.
#![no_main]

use std::cell::OnceCell;

use libfuzzer_sys::fuzz_target;
use sabar::settings::{Settings, Surroundings};
use sabar::shell::app::Run;
use sabar::shell::loader::Loader;
use sabar::shell::plain::{Line, PlainSession};
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_fuzz::{files_with_questions, is_obeyed};

thread_local! {
    static RUNS: OnceCell<Vec<Run>> = const { OnceCell::new() };
}

fn run(language: usize) -> Run {
    Run {
        library: Library::new(files_with_questions(), Numerals::Locale),
        settings: Settings::as_shipped(),
        loader: Loader { open: sabar_authoring::open, place: None, unseen: Vec::new(), gate: None },
        lock: None,
        language,
        is_language_chosen: false,
        date: None,
        today: Some(jiff::civil::Date::constant(2026, 11, 21)),
        preview: None,
        surroundings: Surroundings::default(),
        dialect: None,
        clock_rate: 1,
        fault_key: None,
    }
}

fuzz_target!(|data: &[u8]| {
    let &[language, width, ref lines @ ..] = data else { return };
    RUNS.with(|runs| {
        let runs = runs.get_or_init(|| (0..3).map(run).collect());
        let width = (width > 0).then_some(u16::from(width));
        let mut talk = PlainSession::new(&runs[usize::from(language) % runs.len()], width);
        say(&talk.begin());
        for line in lines.split(|byte| *byte == b'\n').take(100) {
            say(&talk.hear(&Line::of(line)));
        }
    });
});

/// Text and line feeds, and nothing else.
fn say(text: &str) {
    assert!(!text.contains(|character| character != '\n' && is_obeyed(character)), "{text:?}");
}
