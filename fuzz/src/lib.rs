//! Code shared by the targets: changed content, a kiosk without a terminal, and assertions about
//! every screen.

pub mod alone;
#[path = "../../tests/shared/asked.rs"]
mod asked;
pub mod changed;
#[path = "../../tests/shared/machine.rs"]
mod machine;
#[path = "../../tests/shared/steps.rs"]
pub mod steps;
#[path = "../../tests/shared/table.rs"]
pub mod table;

use std::cell::RefCell;
use std::rc::Rc;

use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;

pub use asked::files as files_with_questions;
pub use machine::Kiosk;
pub use machine::cells::{assert_cells_are_clean, is_obeyed};

thread_local! {
    static LIBRARY: RefCell<Option<Rc<Library>>> = const { RefCell::new(None) };
}

/// The built-in content, parsed once.
pub fn built_in() -> Rc<Library> {
    LIBRARY.with_borrow_mut(|library| {
        let library = library.get_or_insert_with(|| Rc::new(Library::built_in(Numerals::Locale)));
        Rc::clone(library)
    })
}

/// The built-in content with a treatment with every kind of question, parsed once.
pub fn with_questions() -> Rc<Library> {
    thread_local! {
        static LIBRARY: RefCell<Option<Rc<Library>>> = const { RefCell::new(None) };
    }
    LIBRARY.with_borrow_mut(|library| {
        let parse = || Rc::new(Library::new(asked::files(), Numerals::Locale));
        Rc::clone(library.get_or_insert_with(parse))
    })
}

/// The content with a treatment with every kind of question, reduced to one language and four
/// treatments, so that a full check is fast.
pub fn few_files() -> Files {
    let shipped = asked::files();
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
    add_drops(&mut files);
    add_plan(&mut files);
    files
}

/// Adds text to a file.
fn add(files: &mut Files, path: &str, text: &str) {
    let text = format!("{}\n{text}", files.text(path).unwrap_or_default());
    files.insert(path, text);
}

/// Adds the treatment of `tests/data/plan`, which has times, schedules, named days and conditions.
fn add_plan(files: &mut Files) {
    let seed = include_str!("../../tests/data/plan/seeds/treatments/scope.toml");
    let words = include_str!("../../tests/data/plan/locales/it/treatments/scope.ftl");
    add(files, "seeds/treatments/scope.toml", seed);
    add(files, "locales/it/treatments/scope.ftl", words);
}

/// Adds the treatment of `tests/data/drops`, which has the parts that the built-in ones lack.
fn add_drops(files: &mut Files) {
    let seed = include_str!("../../tests/data/drops/seeds/treatments/drops.toml");
    // There is one language.
    let seed = seed.replace("languages = [\"ar\", \"it\"]\n", "");
    add(files, "seeds/treatments/drops.toml", &seed);
    for (path, text) in [
        ("seeds/sources.toml", include_str!("../../tests/data/drops/seeds/sources.toml")),
        ("locales/it/sources.ftl", include_str!("../../tests/data/drops/locales/it/sources.ftl")),
        (
            "locales/it/treatments/drops.ftl",
            include_str!("../../tests/data/drops/locales/it/treatments/drops.ftl"),
        ),
    ] {
        add(files, path, text);
    }
}

fn is_of_treatment(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.starts_with("microbotox.") || name.starts_with("checkup.")
}
