//! The readers that every rule about the look must hold for: each language alone, a language whose
//! messages are 40 % longer, and two languages beside each other.

use std::rc::Rc;

use super::fits::{LONGER, with_longer_language};
use super::kiosk::{Kiosk, built_in};

/// The languages of patient and clinic that are shown beside each other.
const PAIRS: [(&str, &str); 2] = [("ar", "it"), (LONGER, "ar")];

/// Returns a kiosk for each reader, and the reader's name.
pub fn all() -> Vec<(String, Kiosk)> {
    let (shipped, longer) = (built_in(), with_longer_language());
    let alone = shipped.languages().iter().map(|language| (&shipped, language.tag.as_str()));
    let alone = alone.chain([(&longer, LONGER)]);
    let alone = alone.map(|(library, tag)| (tag.to_owned(), Kiosk::with(Rc::clone(library), tag)));
    let beside = PAIRS.map(|(patient, clinic)| {
        let mut kiosk = Kiosk::with(Rc::clone(&longer), patient).for_clinic(clinic);
        kiosk.model.is_beside = true;
        (format!("{patient} beside {clinic}"), kiosk)
    });
    alone.chain(beside).collect()
}
