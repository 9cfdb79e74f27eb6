//! Checks that messages which belong together show the figures of their statement.

use std::collections::BTreeSet;

use super::{Comparison, shown};
use crate::expected::Group;
use sabar_content::diagnostic::{Diagnostics, Reporter};

impl Comparison<'_> {
    /// Reports figures that no message of a group shows.
    pub(super) fn groups(&self, diagnostics: &mut Diagnostics) {
        for Group { messages, figures, belonging } in &self.expectations.groups {
            if figures.is_empty() {
                continue;
            }
            let known: Vec<_> =
                messages.iter().filter_map(|id| self.locale_messages.get(id)).collect();
            let is_doubtful = messages.iter().any(|id| self.doubts.has_figures(id));
            if known.len() < messages.len() || is_doubtful {
                continue;
            }
            let together: BTreeSet<String> = known
                .iter()
                .flat_map(|(_, audited)| self.locale_messages.variables(audited))
                .collect();
            let lacking: BTreeSet<_> = figures.difference(&together).cloned().collect();
            if let (false, Some((file, audited)), Some(id)) =
                (lacking.is_empty(), known.first(), messages.first())
            {
                let path = self.path(file);
                let message = format!("`{id}`{belonging} lack {}", shown(&lacking));
                Reporter::new(&path, diagnostics).add(
                    audited.at(),
                    message,
                    "show it in one of them",
                );
            }
        }
    }
}
