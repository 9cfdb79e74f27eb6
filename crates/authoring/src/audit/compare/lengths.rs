//! Checks that no message refers to itself, or grows too long by what it refers to.

use std::collections::{BTreeMap, BTreeSet};

use super::Comparison;
use crate::audit::AuditedMessage;
use sabar_content::diagnostic::Diagnostics;

/// The length limit of a message with all its references expanded, in bytes.
const MOST_BYTES: usize = 64 * 1024;

/// The depth limit of references. Deeper ones are hard to translate.
const MOST_REFERENCES: usize = 8;

impl Comparison<'_> {
    /// Reports messages that refer to themselves or grow too long by their references.
    pub(super) fn lengths(&self, diagnostics: &mut Diagnostics) {
        let messages = &self.locale_messages.messages;
        // Most messages have no references.
        let referring: Vec<(&str, &AuditedMessage<'_>)> = messages
            .iter()
            .filter(|message| !message.audited.references.is_empty())
            .map(|message| (message.id, &message.audited))
            .collect();
        let mut lengths: BTreeMap<&str, usize> = BTreeMap::new();
        let mut open: BTreeSet<&str> = BTreeSet::new();
        for _ in 0..=MOST_REFERENCES {
            // Each round expands one more level, so a length that still grows at the end belongs to
            // a cycle. A message counts at least 1, because a cycle of empty messages would not
            // grow.
            let written_out = |audited: &AuditedMessage<'_>| {
                audited.references.iter().fold(audited.text.len() + 1, |length, (id, reference)| {
                    let own = || Some(self.locale_messages.get(id)?.1.text.len() + 1);
                    let inner = lengths.get(id.as_str()).copied().or_else(own).unwrap_or(0);
                    length.saturating_add(inner.saturating_mul(reference.n_times))
                })
            };
            let next: BTreeMap<_, _> =
                referring.iter().map(|(id, audited)| (*id, written_out(audited))).collect();
            open = next
                .iter()
                .filter(|(id, n)| lengths.get(*id) != Some(n))
                .map(|(id, _)| *id)
                .collect();
            lengths = next;
        }
        for message in messages {
            let (id, audited) = (message.id, &message.audited);
            let referring = Some(id).filter(|_| !audited.references.is_empty());
            let length = referring.and_then(|id| lengths.get(id).copied());
            let length = length.unwrap_or_else(|| audited.text.len());
            if referring.is_some_and(|id| open.contains(id)) {
                let what = format!("`{id}` refers to itself, or through too many others");
                self.emit(message, audited.at(), (what, "write the text out"), diagnostics);
            } else if length > MOST_BYTES {
                let what = format!("`{id}` is {length} bytes long when written out");
                self.emit(message, audited.at(), (what, "keep it under 64 KB"), diagnostics);
            }
        }
    }
}
