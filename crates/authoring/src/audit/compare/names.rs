//! Checks the names of entries beside the bars of the timeline.

use super::Comparison;
use sabar_content::diagnostic::{Diagnostics, Reporter};

/// The most letters of a name: with a longer one, the timeline has no room for its chart.
const LONGEST_NAME: usize = 20;

impl Comparison<'_> {
    /// Warns about names of entries that are too long for the chart of the timeline.
    pub(super) fn names(&self, diagnostics: &mut Diagnostics) {
        for (id, expected, message) in self.expected() {
            let Some(message) = message.filter(|_| expected.is_name) else { continue };
            // No character takes more columns than bytes.
            let long = self.locale_messages.texts(message).filter(|it| it.len() > LONGEST_NAME);
            let n_letters = long.map(columns).max().unwrap_or(0);
            if n_letters > LONGEST_NAME {
                let what = format!("the name `{id}` has {n_letters} letters");
                let remedy = format!(
                    "write at most {LONGEST_NAME}; with a longer name, patients see a list in place \
                    of the chart"
                );
                let path = self.path(self.locale_messages.home(message));
                let mut report = Reporter::new(&path, diagnostics);
                report.warn(message.audited.at(), what, remedy);
            }
        }
    }
}

/// Returns the width of a text on the screen, where wide letters count twice.
fn columns(text: &str) -> usize {
    usize::from(sabar_text::single_line(text, sabar_text::Direction::LeftToRight).width())
}
