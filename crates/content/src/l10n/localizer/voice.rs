//! The localizer of the voice: the same messages in their spoken forms.

use std::rc::Rc;

use fluent::FluentResource;

use super::Localizer;
use crate::l10n::Numerals;
use crate::l10n::messages::{self, MessageFile};
use crate::l10n::spoken::fitting;
use crate::store::spoken_of;

impl Localizer {
    /// Returns the localizer whose text is spoken: with the spoken forms of messages where there are
    /// any. Numbers are in Latin digits, which every voice reads.
    #[must_use]
    pub fn spoken(&self) -> &Self {
        let (language, store) = (&self.language, &self.store);
        let new = || Self::of(language.clone(), store.clone(), Numerals::Latin, true);
        self.spoken.get_or_init(|| Box::new(new()))
    }

    /// Returns the messages of a file, after their spoken forms for the voice.
    pub(super) fn forms(&self, path: &str) -> impl Iterator<Item = Rc<MessageFile>> + use<> {
        let spoken = self.is_spoken.then(|| MessageFile::new(self.spoken_forms(path).into()));
        spoken.into_iter().chain([self.file(path)]).map(Rc::new)
    }

    /// Returns the spoken forms of the messages of a file.
    pub(super) fn parse_spoken(&self, path: &str) -> Rc<FluentResource> {
        messages::parse(self.spoken_forms(path).into())
    }

    fn spoken_forms(&self, path: &str) -> String {
        let spoken = self.store.text(&spoken_of(path));
        let messages = self.store.text(path).unwrap_or_default();
        spoken.map(|spoken| fitting(&spoken, &messages)).unwrap_or_default()
    }
}
