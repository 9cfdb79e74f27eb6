//! The messages of a language, each parsed when it is first shown.
//!
//! A visit shows a small part of them, and a parsed message takes about ten times its text.
//! Depends on [`choice`] and [`isolate`]. Invariant: a message is shown as if all files were parsed
//! whole.

use std::borrow::Cow;
use std::cell::{Ref, RefCell};
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use fluent::FluentResource;

use crate::l10n::bundle::{Bundle, bundle};
use crate::l10n::canonical::CanonicalMessages;
use crate::l10n::numerals::System;
use crate::l10n::{case, choice, isolate};

/// The text of a message file, and the place of each message and term in it.
#[derive(Debug)]
pub struct MessageFile {
    text: String,
    /// The places, sorted by id.
    entries: Vec<Entry>,
}

/// The place of a message: its id, and all of it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub id: Range<usize>,
    pub whole: Range<usize>,
}

impl MessageFile {
    /// Finds the messages and terms of a file.
    pub fn new(text: Cow<'_, str>) -> Self {
        let text = text.into_owned();
        let mut entries = entries(&text);
        // The audit reports a duplicate; the first one wins.
        entries.sort_by(|one, other| text.get(one.id.clone()).cmp(&text.get(other.id.clone())));
        entries.dedup_by(|one, other| text.get(one.id.clone()) == text.get(other.id.clone()));
        Self { text, entries }
    }

    /// Parses one message, or one term (with `-` before its id).
    pub fn parse(&self, id: &str) -> Option<Rc<FluentResource>> {
        let id_of = |entry: &Entry| self.text.get(entry.id.clone()).unwrap_or_default();
        let found = self.entries.binary_search_by(|entry| id_of(entry).cmp(id)).ok()?;
        let entry = self.text.get(self.entries.get(found)?.whole.clone())?;
        Some(parse(Cow::Borrowed(entry)))
    }
}

/// Parses messages. The audit has rejected those with errors, so the partial result is complete.
pub fn parse(text: Cow<'_, str>) -> Rc<FluentResource> {
    Rc::new(match FluentResource::try_new(isolate::references(text)) {
        Ok(resource) | Err((resource, _)) => resource,
    })
}

/// Lines that look like the beginning of a message and may still be in the braces of the one before.
const MOST_IN_BRACES: usize = 8;

/// Returns the place of each message and term: from its id to the next one.
pub(super) fn entries(text: &str) -> Vec<Entry> {
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let ids: Vec<Range<usize>> = lines.filter_map(|start| id_at(text, start)).collect();
    let mut entries = Vec::with_capacity(ids.len());
    let mut index = 0;
    while let Some(id) = ids.get(index) {
        let next = ids.iter().skip(index + 1).map(|id| id.start).chain([text.len()]);
        let is_closed =
            |end: &usize| isolate::closes_braces(text.get(id.start..*end).unwrap_or_default());
        let closed = next.clone().take(MOST_IN_BRACES).enumerate().find(|(_, end)| is_closed(end));
        let (inside, end) = closed.unwrap_or((0, next.clone().next().unwrap_or(text.len())));
        entries.push(Entry { id: id.clone(), whole: id.start..end });
        index += 1 + inside;
    }
    entries
}

/// Returns the range of the id if a message or a term begins at this line.
fn id_at(text: &str, start: usize) -> Option<Range<usize>> {
    let line = text.as_bytes().get(start..)?;
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let first = *line.first()?;
    if !first.is_ascii_alphabetic() && first != b'-' {
        return None;
    }
    let length = line.iter().take_while(|byte| is_name(byte)).count();
    let sign = line.iter().skip(length).find(|byte| **byte != b' ');
    (sign == Some(&b'=')).then_some(start..start + length)
}

/// A bundle to which messages are added when they are first needed.
pub struct Messages {
    /// Of two messages with one id, that of the first file wins.
    files: Vec<Rc<MessageFile>>,
    bundle: RefCell<Bundle>,
    /// The ids that were looked for.
    looked_for: RefCell<BTreeSet<String>>,
    /// The cases of figures that the messages read so far use.
    cases: RefCell<BTreeSet<String>>,
}

impl Messages {
    /// Returns the messages of files in the language `tag`.
    pub fn new(tag: &str, system: System, files: Vec<Rc<MessageFile>>) -> Self {
        let bundle = RefCell::new(bundle(tag, system, &[]));
        Self { files, bundle, looked_for: RefCell::default(), cases: RefCell::default() }
    }

    /// Returns the files.
    pub fn files(&self) -> &[Rc<MessageFile>] {
        &self.files
    }

    /// Returns a bundle with the message `id`, if there is one, and all that it refers to.
    pub fn bundle_with(&self, id: &str) -> Ref<'_, Bundle> {
        if !self.bundle.borrow().has_message(id) {
            self.add(vec![id.to_owned()]);
        }
        self.bundle.borrow()
    }

    /// Returns the cases of figures that the message `id` may use.
    pub fn cases_for(&self, id: &str) -> Ref<'_, BTreeSet<String>> {
        drop(self.bundle_with(id));
        self.cases.borrow()
    }

    /// Returns a bundle with all that messages parsed elsewhere refer to.
    pub fn bundle_for(&self, messages: &FluentResource) -> Ref<'_, Bundle> {
        self.add(references(messages));
        self.bundle.borrow()
    }

    fn add(&self, mut ids: Vec<String>) {
        while let Some(id) = ids.pop() {
            if self.looked_for.borrow().contains(&id) {
                continue;
            }
            if let Some(messages) = self.files.iter().find_map(|file| file.parse(&id)) {
                ids.extend(references(&messages));
                case::collect(messages.source(), &mut self.cases.borrow_mut());
                // It fails for an id that is there.
                let _repeated = self.bundle.borrow_mut().add_resource(choice::by_form(&messages));
            }
            self.looked_for.borrow_mut().insert(id);
        }
    }
}

/// Returns the ids of the messages and terms to which messages refer.
fn references(messages: &FluentResource) -> Vec<String> {
    let mut canonical = CanonicalMessages::default();
    canonical.add(messages);
    canonical.references().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<&str> {
        entries(text).into_iter().map(|entry| text.get(entry.id).unwrap()).collect()
    }

    #[test]
    fn lines_inside_braces_begin_no_message() {
        let text = "# comment = no\none = { -term }\n    goes on\n\n-term = Name\n\
            two = { $n ->\n[one] x\n*[other] { \"}\" }\n}\nthree = { \none\n}\n    .four = x\nfive=";
        assert_eq!(ids(text), ["one", "-term", "two", "three", "five"]);
    }

    #[test]
    fn a_brace_that_is_not_closed_costs_no_other_message() {
        assert_eq!(
            ids("one = { $n\ntwo = x\nthree = y\nfour = z\n"),
            ["one", "two", "three", "four"]
        );
    }

    #[test]
    fn of_two_messages_the_first_counts() {
        let first = Rc::new(MessageFile::new("one = first\none = second\n".into()));
        let second = Rc::new(MessageFile::new("one = third\ntwo = { one } and { -name }\n".into()));
        let third = Rc::new(MessageFile::new("-name = Name\n".into()));
        let messages = Messages::new("en", System::LATIN, vec![first, second, third]);
        let show = |id: &str| {
            let bundle = messages.bundle_with(id);
            let pattern = bundle.get_message(id)?.value()?;
            Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
        };
        assert_eq!(show("one").as_deref(), Some("first"));
        let two = "\u{2068}first\u{2069} and \u{2068}Name\u{2069}";
        assert_eq!(show("two").as_deref(), Some(two));
        assert_eq!(show("three"), None);
    }
}
