//! The libraries that the content folder may hold, each built once.

use std::cell::RefCell;
use std::rc::Rc;

use sabar_content::l10n::Numerals;
use sabar_content::library::Library;

use crate::steps::Content;

/// The library of a content folder; none if its check fails.
pub fn library(content: Content) -> Option<Rc<Library>> {
    thread_local! {
        static MADE: RefCell<[Option<Rc<Library>>; 3]> = const { RefCell::new([const { None }; 3]) };
    }
    let place = match content {
        Content::Shipped => 0,
        Content::Changed => 1,
        Content::Less => 2,
        Content::Broken => return None,
    };
    let make = || {
        let mut library = Library::built_in(Numerals::Locale);
        match content {
            Content::Shipped | Content::Broken => {}
            Content::Changed => library.offer(&["id", "it", "ar"].map(str::to_owned)),
            Content::Less => {
                library.leave_out(|language| language.tag == "id");
                library.leave_out_treatments(|id| id == "classic");
            }
        }
        Rc::new(library)
    };
    let made = MADE.with_borrow_mut(|made| Rc::clone(made[place].get_or_insert_with(make)));
    Some(made)
}
