//! What the targets share: a kiosk without a terminal, and what must hold of every screen.

pub mod changed;
mod kiosk;

use std::cell::RefCell;
use std::rc::Rc;

use ratatui::buffer::{Buffer, CellWidth as _};
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;

pub use kiosk::Kiosk;

thread_local! {
    static LIBRARY: RefCell<Option<Rc<Library>>> = const { RefCell::new(None) };
}

/// The content that ships, parsed once.
pub fn built_in() -> Rc<Library> {
    LIBRARY.with_borrow_mut(|library| {
        let library = library.get_or_insert_with(|| Rc::new(Library::built_in(Numerals::Locale)));
        Rc::clone(library)
    })
}

/// The content that ships, cut down to one language and one treatment, so that checking it whole
/// takes little time.
pub fn few_files() -> Files {
    let shipped = Files::built_in();
    let mut files = Files::new();
    let is_wanted = |path: &str| match path.split_once('/') {
        Some(("seeds", rest)) => !rest.starts_with("treatments/") || is_of_treatment(rest),
        Some((_, rest)) => {
            rest.starts_with("it/") && (!rest.contains("/treatments/") || is_of_treatment(rest))
        }
        None => false,
    };
    for path in shipped.paths().filter(|path| is_wanted(path)) {
        files.insert(path, shipped.bytes(path).unwrap_or_default());
    }
    files
}

fn is_of_treatment(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with("microbotox."))
}

/// Panics when a cell holds what a terminal would obey, or is wider than it says.
pub fn assert_cells_are_clean(buffer: &Buffer) {
    for cell in buffer.content() {
        let symbol = cell.symbol();
        assert!(!symbol.contains(is_obeyed), "a cell holds {:?}", symbol.escape_unicode());
        assert!(symbol.cell_width() <= 2, "a cell is {} wide: {symbol:?}", symbol.cell_width());
    }
}

/// What a terminal obeys, or takes as an order to turn text round.
pub fn is_obeyed(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{61c}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
