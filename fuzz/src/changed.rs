//! Content with one file changed: checked as a whole, and shown if the check passes.

use std::path::Path;
use std::rc::Rc;

use jiff::civil::{date, time};
use sabar::model::Step;
use sabar::model::action::Action;
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_term::dialect::Dialect;

use crate::{Kiosk, few_files};

/// Seed files that targets change.
pub const SEEDS: [&str; 6] = [
    "seeds/treatments/microbotox.toml",
    "seeds/safety.toml",
    "seeds/sources.toml",
    "seeds/treatments/drops.toml",
    "seeds/treatments/checkup.toml",
    "seeds/treatments/scope.toml",
];
/// Message files that targets change.
pub const MESSAGES: [&str; 4] = [
    "locales/it/ui.ftl",
    "locales/it/safety.ftl",
    "locales/it/treatments/microbotox.ftl",
    "locales/it/treatments/drops.ftl",
];

thread_local! {
    static FEW: Files = few_files();
}

/// A file and its changed content.
pub struct Change {
    pub(crate) file: &'static str,
    pub(crate) bytes: Vec<u8>,
}

impl Change {
    /// Reads a change from fuzzer input. The first byte selects the file. If it is even, the rest is
    /// the file; if it is odd, two more bytes select a line, and the rest replaces that line.
    pub fn from_bytes(files: &[&'static str], data: &[u8]) -> Option<Self> {
        let (&first, rest) = data.split_first()?;
        let file = files[usize::from(first / 2) % files.len()];
        if first % 2 == 0 {
            return Some(Self { file, bytes: rest.to_vec() });
        }
        let &[low, high, ref rest @ ..] = rest else { return None };
        let shipped = FEW.with(|files| files.bytes(file).unwrap_or_default().to_vec());
        let lines: Vec<&[u8]> = shipped.split(|byte| *byte == b'\n').collect();
        let line = usize::from(u16::from_le_bytes([low, high])) % lines.len();
        let mut lines = lines;
        lines[line] = rest;
        Some(Self { file, bytes: lines.join(&b'\n') })
    }
}

/// Checks all content with the change, and shows it if there are no diagnostics.
pub fn check_and_show(change: &Change) {
    let mut files = FEW.with(Files::clone);
    files.insert(change.file, change.bytes.clone());
    let diagnostics = sabar_authoring::check(&files);
    // The diagnostics are printed to a terminal.
    let printed = diagnostics.to_string();
    assert!(!printed.contains(|c: char| c.is_control() && c != '\n'), "{printed:?}");
    if diagnostics.is_empty() {
        let library = Library::new(files, Numerals::Locale);
        let id = Path::new(change.file).file_stem().and_then(|id| id.to_str()).unwrap_or_default();
        let treatment = library.find_treatment(id).unwrap_or(0);
        show(Rc::new(library), treatment);
    }
}

/// Draws every page of a treatment from its start to its end, with dates.
fn show(library: Rc<Library>, treatment: usize) {
    let mut kiosk = Kiosk::new(Rc::clone(&library), 0, Dialect::Base);
    kiosk.draw();
    kiosk.act(Action::Speak(0));
    kiosk.draw();
    kiosk.act(Action::Begin(treatment));
    // The day on which clocks go back, at an hour that comes twice.
    kiosk.act(Action::SetDate(None, Some(date(2026, 10, 25))));
    kiosk.act(Action::SetHour(None, Some(time(2, 30, 0, 0))));
    kiosk.act(Action::SetDate(Some(0), Some(date(2026, 11, 30))));
    for step in 0..Step::ALL.len() {
        kiosk.act(Action::Visit(step));
        for overlay in [Action::OpenSources, Action::OpenEmergency] {
            kiosk.draw();
            kiosk.act(overlay);
            kiosk.draw();
            kiosk.act(Action::Close);
        }
        kiosk.act(Action::PageDown);
        kiosk.act(Action::NextPage);
        kiosk.draw();
    }
    assert_eq!(library.localizer(0).faults(), Vec::<String>::new(), "checked messages have faults");
}
