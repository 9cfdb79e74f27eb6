//! Validates ids, and keeps which messages cannot be judged because an id is wrong.
//!
//! A part whose id is not valid, or not its own, has no messages that a language could have, and the
//! messages that were written for it seem unused. Invariant: one wrong id is reported once, in the
//! seed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use toml::Spanned;

use super::Reader;
use crate::diagnostic::At;
use crate::message_ids::message_id;
use crate::nearest::{ALIKE, nearest};
use crate::raw::Text;
use crate::structure::is_placeholder;

/// Messages about which nothing can be said, because an id in a seed is wrong.
#[derive(Clone, Debug, Default)]
pub struct Doubts {
    /// The messages of parts with a wrong id.
    parts: BTreeSet<String>,
    /// The starts of the messages that may be meant for such a part.
    starts: BTreeSet<String>,
    /// The messages of parts with a figure whose name is wrong.
    unnamed: BTreeSet<String>,
    /// The messages of parts that seeds name and that are not there, with the places that name them.
    lost: BTreeMap<String, BTreeSet<(String, At)>>,
}

impl Doubts {
    /// Adds a part with a wrong id; its messages begin with those of the page.
    pub(super) fn add(&mut self, page: &str, id: &str) {
        self.parts.insert(message_id(&[page, id]));
        self.add_page(page);
    }

    /// Adds a page that lacks a part.
    pub(super) fn add_page(&mut self, page: &str) {
        self.starts.insert(format!("{page}-"));
    }

    /// Adds all messages of a treatment.
    pub(super) fn add_treatment(&mut self, id: &str) {
        self.parts.insert(id.to_owned());
        self.add_page(id);
    }

    /// Adds the message of a part with a figure that no text can name.
    pub(super) fn add_figures(&mut self, message: &str) {
        self.unnamed.insert(message.to_owned());
    }

    /// Adds a place that names a part that is not there.
    pub(super) fn add_lost(&mut self, message: &str, file: &str, at: At) {
        self.lost.entry(message.to_owned()).or_default().insert((file.to_owned(), at));
    }

    /// Returns the places that name a part that is not there, by its message.
    pub fn lost(&self, message: &str) -> impl Iterator<Item = (&str, &At)> {
        let places = self.lost.get(message).into_iter().flatten();
        places.map(|(file, at)| (file.as_str(), at))
    }

    /// Returns true for the message of a part that is named and not there, or of something in it.
    #[must_use]
    pub fn is_lost(&self, message: &str) -> bool {
        self.lost.keys().any(|part| is_of(message, part))
    }

    /// Returns true if a part of this page has a wrong id.
    pub(super) fn has_page(&self, page: &str) -> bool {
        self.starts.contains(&format!("{page}-"))
    }

    /// Adds those of a later file.
    pub(super) fn extend(&mut self, later: Self) {
        self.parts.extend(later.parts);
        self.starts.extend(later.starts);
        self.unnamed.extend(later.unnamed);
        for (message, places) in later.lost {
            self.lost.entry(message).or_default().extend(places);
        }
    }

    /// Returns true for a message of a part with a wrong id: nobody has to write it.
    #[must_use]
    pub fn has(&self, message: &str) -> bool {
        self.parts.iter().any(|part| is_of(message, part))
    }

    /// Returns true for a message whose figures are not known.
    #[must_use]
    pub fn has_figures(&self, message: &str) -> bool {
        self.unnamed.iter().chain(&self.parts).any(|part| is_of(message, part))
    }

    /// Returns true for a message that may be meant for such a part.
    #[must_use]
    pub fn may_use(&self, message: &str) -> bool {
        self.starts.iter().any(|start| message.starts_with(start.as_str()))
    }
}

/// Returns true for the message of a part, or of something in it.
fn is_of(message: &str, part: &str) -> bool {
    let rest = message.strip_prefix(part);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

impl Reader<'_> {
    /// Keeps that a part with this message is named here, and is not there: its id may be the one that
    /// is misspelled.
    pub(super) fn lose<T>(&mut self, message: String, at: &Spanned<T>) {
        self.found.doubts.add_lost(&message, self.source.file, self.lines.at(at.span()));
    }

    pub(super) fn check_id(&mut self, id: &Text) {
        if !is_id(id.get_ref()) {
            let message = format!("the id `{}` is not valid", show(id));
            self.emit(id, message, "write lowercase letters a to z, digits and single hyphens");
        }
    }

    /// Checks the ids of parts. `page` is the start of their messages.
    pub(super) fn own_ids<'t>(
        &mut self,
        part: &str,
        page: &str,
        ids: impl Iterator<Item = &'t Text>,
    ) {
        for id in self.refuse_repeated(part, ids) {
            self.found.doubts.add(page, &id);
        }
    }

    /// Checks ids that name something, and returns those that are wrong.
    pub(super) fn refuse_repeated<'t>(
        &mut self,
        part: &str,
        ids: impl Iterator<Item = &'t Text>,
    ) -> Vec<String> {
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        let mut wrong = Vec::new();
        for id in ids.filter(|id| !is_placeholder(id)) {
            self.check_id(id);
            let line = self.line(id);
            if let Some(first) = known.get(id.get_ref().as_str()) {
                let message = format!("`{}` is already in {part}, at line {first}", show(id));
                self.emit(id, message, "give each its own id");
            } else {
                known.insert(id.get_ref(), line);
                if is_id(id.get_ref()) {
                    continue;
                }
            }
            wrong.push(id.get_ref().clone());
        }
        wrong
    }

    /// Returns the start of the messages of a page of this file.
    pub(super) fn page(&self, page: &str) -> String {
        message_id(&[self.owner(), page])
    }

    /// Returns true if the page has a part with a wrong id, which may be the one that is named.
    pub(super) fn has_doubts(&self, page: &str) -> bool {
        self.is_partial || self.found.doubts.has_page(&self.page(page))
    }
}

/// Returns the id that was probably meant, as the start of a remedy.
pub fn meant<'i>(id: &str, known: impl IntoIterator<Item = &'i str>) -> String {
    let nearest = nearest(&id.to_lowercase(), known, ALIKE);
    nearest.map(|known| format!("did you mean `{known}`? ")).unwrap_or_default()
}

/// Returns the id that was probably meant, or else what to do.
pub(super) fn meant_or<'i>(
    id: &str,
    known: impl IntoIterator<Item = &'i str>,
    remedy: &str,
) -> String {
    match meant(id, known) {
        meant if meant.is_empty() => remedy.to_owned(),
        meant => format!("{meant}Otherwise {remedy}"),
    }
}

/// Returns true for a valid id: lowercase letters, digits and single hyphens, starting with a
/// letter.
pub fn is_id(id: &str) -> bool {
    let is_fine = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('-').all(is_fine)
}

/// Escapes an id for printing: content is not trusted.
pub(super) fn show(id: &Text) -> impl Display + '_ {
    id.get_ref().escape_debug()
}
