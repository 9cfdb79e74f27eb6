//! Finds the messages of each language that are expected.

use rustc_hash::FxHashMap;

use crate::audit::{LocaleMessages, Message};
use crate::expected::Expectations;
use sabar_content::parallel;

/// The messages of one language that are expected: their places in it, in the order of the
/// expectations.
pub(in crate::audit) type Matched = Vec<Option<usize>>;

/// The numbers of the expected messages in their order, by id.
pub(in crate::audit) struct Numbers<'a>(FxHashMap<&'a str, usize>);

impl<'a> Numbers<'a> {
    pub(super) fn of(expectations: &'a Expectations) -> Self {
        let ids = expectations.messages.keys().enumerate();
        Self(ids.map(|(number, id)| (id.as_str(), number)).collect())
    }

    /// Returns the number of a message, if it is expected.
    pub(in crate::audit) fn get(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }

    /// Returns the numbers of messages.
    pub(super) fn all(&self, ids: &[String]) -> Vec<Option<usize>> {
        ids.iter().map(|id| self.get(id)).collect()
    }
}

impl<'a> LocaleMessages<'a> {
    /// Returns a message by its number among the expected ones, or by its id if it is none of them.
    pub(in crate::audit) fn numbered(
        &self,
        matched: &Matched,
        number: Option<usize>,
        id: &str,
    ) -> Option<&Message<'a>> {
        match number {
            Some(number) => self.messages.get((*matched.get(number)?)?),
            None => self.message(id),
        }
    }
}

/// Finds the expected messages in all languages.
pub(super) fn matched(
    all_messages: &[LocaleMessages<'_>],
    expectations: &Expectations,
) -> Vec<Matched> {
    let Some(first) = all_messages.first() else { return Vec::new() };
    // Most languages have the messages of a file in the same order.
    let in_file = |id: &String| {
        let place = *first.places.get(id.as_str())?;
        let (_, places) = first.homes.get(first.messages.get(place)?.home)?;
        place.checked_sub(places.start)
    };
    let in_files: Vec<Option<usize>> = expectations.messages.keys().map(in_file).collect();
    parallel::map(all_messages, |locale_messages| {
        let starts = locale_messages.homes.iter().map(|(home, it)| (home.as_str(), it.start));
        let starts: FxHashMap<&str, usize> = starts.collect();
        let (mut home, mut start) = ("", None);
        let mut matched = Vec::with_capacity(in_files.len());
        for ((id, expected), in_file) in expectations.messages.iter().zip(&in_files) {
            if *expected.home != *home {
                home = &expected.home;
                start = starts.get(home).copied();
            }
            let likely = start.zip(*in_file).map(|(start, in_file)| start + in_file);
            let is_it = |place: &usize| {
                locale_messages.messages.get(*place).is_some_and(|message| message.id == id)
            };
            let place = likely.filter(is_it);
            matched.push(place.or_else(|| locale_messages.places.get(id.as_str()).copied()));
        }
        matched
    })
}
