//! Content with one file changed: checked whole, and shown if nothing is wrong with it.

use std::cell::OnceCell;
use std::rc::Rc;

use sabar::model::Step;
use sabar::model::action::Action;
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_term::dialect::Dialect;

use crate::{Kiosk, few_files};

thread_local! {
    static FILES: OnceCell<Files> = const { OnceCell::new() };
}

/// A file and what stands in it now.
pub struct Change {
    file: &'static str,
    bytes: Vec<u8>,
}

impl Change {
    /// The first byte picks the file. If it is even, the rest is the file; if it is odd, two more
    /// bytes pick a line, and the rest stands in its place.
    pub fn from_bytes(files: &[&'static str], data: &[u8]) -> Option<Self> {
        let (&first, rest) = data.split_first()?;
        let file = files[usize::from(first / 2) % files.len()];
        if first % 2 == 0 {
            return Some(Self { file, bytes: rest.to_vec() });
        }
        let &[low, high, ref rest @ ..] = rest else { return None };
        let shipped = shipped(|files| files.bytes(file).unwrap_or_default().to_vec());
        let lines: Vec<&[u8]> = shipped.split(|byte| *byte == b'\n').collect();
        let line = usize::from(u16::from_le_bytes([low, high])) % lines.len();
        let mut lines = lines;
        lines[line] = rest;
        Some(Self { file, bytes: lines.join(&b'\n') })
    }
}

fn shipped<T>(see: impl Fn(&Files) -> T) -> T {
    FILES.with(|files| see(files.get_or_init(few_files)))
}

/// Checks all content with the change in it, and shows it when there are no problems.
pub fn check_and_show(change: &Change) {
    let mut files = shipped(Files::clone);
    files.insert(change.file, change.bytes.clone());
    let problems = sabar_authoring::check(&files);
    // Staff read it in a terminal.
    let told = problems.to_string();
    assert!(!told.contains(|c: char| c.is_control() && c != '\n'), "{told:?}");
    if problems.is_empty() {
        show(Rc::new(Library::new(files, Numerals::Locale)));
    }
}

/// Every page, from its start to its end.
fn show(library: Rc<Library>) {
    let mut kiosk = Kiosk::new(Rc::clone(&library), 0, Dialect::Base);
    kiosk.draw();
    kiosk.act(Action::Speak(0));
    kiosk.draw();
    kiosk.act(Action::Begin(0));
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
    assert_eq!(library.localizer(0).faults(), Vec::<String>::new(), "checked words have faults");
}
