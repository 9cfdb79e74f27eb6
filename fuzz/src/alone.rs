//! One changed file checked by itself, as an editor or `sabar preview` does: quickly, with bounded
//! output and on a small stack.

use std::cell::OnceCell;
use std::sync::{Arc, Once};
use std::time::Duration;

use rustix::process::{Resource, Rlimit, setrlimit};
use rustix::time::{ClockId, clock_gettime};
use sabar_authoring::file_check::FileChecker;
use sabar_authoring::report::{Format, Report};
use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;
use sabar_content::l10n::{Language, Localizer, Numerals};

use crate::changed::{Change, MESSAGES, SEEDS};

/// The files that the target changes: built-in ones of each kind, in both directions.
pub const FILES: [&str; 8] = [
    SEEDS[0],
    SEEDS[1],
    SEEDS[2],
    MESSAGES[0],
    MESSAGES[1],
    MESSAGES[2],
    "locales/ar/ui.ftl",
    "locales/ar/treatments/microbotox.ftl",
];
/// The longest that a check may take.
const MOST_TIME: Duration = Duration::from_millis(50);
/// The most bytes in which the diagnostics of one file are rendered.
const MOST_RENDERED: usize = 256 * 1024;
/// The most bytes of one formatted message.
const MOST_SHOWN: usize = 64 * 1024;
/// Less than any thread of the program has, so that recursion too deep is found here first.
const STACK: u64 = 512 * 1024;

thread_local! {
    static CHECKER: OnceCell<FileChecker> = const { OnceCell::new() };
}

/// Checks the changed file, formats its messages, and panics if a bound is exceeded.
pub fn check(change: &Change) {
    limit_stack();
    let mut files = Files::new();
    files.insert(change.file, change.bytes.clone());
    // Other programs share the caches and the cores: a slow check is slow each time.
    let mut time = Duration::MAX;
    for _ in 0..5 {
        let before = processor_time();
        check_files(&files, change.file);
        time = time.min(processor_time().saturating_sub(before));
        if time <= MOST_TIME {
            return;
        }
    }
    panic!("{} takes {time:?}", change.file);
}

/// The main thread may use as much stack as its limit allows at the moment.
fn limit_stack() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let limit = Rlimit { current: Some(STACK), maximum: None };
        setrlimit(Resource::Stack, limit).expect("a limit can be lowered");
    });
}

fn processor_time() -> Duration {
    clock_gettime(ClockId::ThreadCPUTime).try_into().unwrap_or_default()
}

fn check_files(files: &Files, path: &str) {
    let diagnostics = CHECKER.with(|checker| {
        checker.get_or_init(|| FileChecker::beside(&Files::built_in())).check(files, path)
    });
    let report = Report { diagnostics: &diagnostics, files, folder: None, has_color: false };
    let rendered = report.render(Format::Human);
    assert!(rendered.len() <= MOST_RENDERED, "{} bytes are rendered", rendered.len());
    assert!(!rendered.contains("the Fluent parser fails"), "the Fluent parser panics");
    // Formatting takes longer than the check, so only an eighth of the files get that far.
    let text = files.text(path).unwrap_or_default();
    if path.ends_with(".ftl") && text.len() % 8 == 0 && is_read(&diagnostics) {
        format_messages(text);
    }
}

/// False for files that are refused as a whole: no kiosk reads those, and the Fluent parser by
/// itself has no bounds.
fn is_read(diagnostics: &Diagnostics) -> bool {
    let reasons = ["nested too deeply", "escape is not whole", "not UTF-8", "larger than 256 KiB"];
    !diagnostics.iter().any(|it| reasons.iter().any(|reason| it.message.contains(reason)))
}

/// Formats every message as a kiosk would that had not checked the file.
fn format_messages(text: &str) {
    let mut files = Files::new();
    // Common messages are formatted without a treatment, so every file stands for those.
    files.insert("locales/it/ui.ftl", text);
    let Some(language) = Language::all(&files).into_iter().next() else { return };
    let messages = Localizer::new(language, Arc::new(files), Numerals::Locale);
    let ids = text.lines().filter_map(|line| Some(line.split_once('=')?.0.trim()));
    for id in ids.filter(|id| !id.is_empty() && !id.contains(' ')).take(300) {
        let arguments = [("amount", "3".into()), ("form", "few".into()), ("count", 3.into())];
        let n_bytes = messages.with(id, &arguments).len();
        assert!(n_bytes <= MOST_SHOWN.max(id.len()), "a message has {n_bytes} bytes");
    }
}
