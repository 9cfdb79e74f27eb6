//! The conventions of a language, against which its messages are checked.

use super::cases::Cases;
use super::forms::Forms;
use super::scripts::Scripts;

/// The conventions of a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conventions<'a> {
    /// Its plural categories.
    pub forms: &'a Forms,
    /// Its grammatical cases.
    pub cases: &'a Cases,
    /// Its scripts.
    pub(crate) scripts: &'a Scripts,
}
