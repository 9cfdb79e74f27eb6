//! Fluent bundles with the number formatter and plural selection of this crate.
//!
//! Depends on [`choice`] for plural selection, on [`case`] for cases and on [`formatter`] for digits.

use std::fmt;
use std::rc::Rc;

use fluent::{FluentBundle, FluentResource};

use crate::l10n::numerals::{System, formatter};
use crate::l10n::{case, choice};

/// Compiled messages of one locale.
pub type Bundle = FluentBundle<Rc<FluentResource>>;

/// The length limit of a formatted message. A term can repeat itself into megabytes.
const MOST_BYTES: usize = 64 * 1024;

/// Creates the bundle of `resources`, which [`choice::by_form`] has rewritten.
pub fn bundle(tag: &str, system: System, resources: &[Rc<FluentResource>]) -> Bundle {
    let mut bundle = Bundle::new(vec![tag.parse().unwrap_or_default()]);
    bundle.set_formatter(Some(formatter(system)));
    choice::add_to(&mut bundle, tag);
    case::add_to(&mut bundle);
    for resource in resources {
        // The audit reports a duplicate message; the first one wins.
        let _repeated = bundle.add_resource(Rc::clone(resource));
    }
    bundle
}

/// A string that refuses to grow beyond [`MOST_BYTES`].
#[derive(Debug, Default)]
pub struct Capped(pub String);

impl fmt::Write for Capped {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > MOST_BYTES {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}
