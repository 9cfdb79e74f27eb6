//! Compares a signed text with the current one.

use similar::{ChangeTag, TextDiff};

/// Returns the removed lines of `before` (`-`) and the added lines of `now` (`+`).
#[must_use]
pub fn changes(before: &str, now: &str) -> Vec<String> {
    let diff = TextDiff::from_lines(before, now);
    let shown = diff.iter_all_changes().filter_map(|change| {
        let sign = match change.tag() {
            ChangeTag::Delete => '-',
            ChangeTag::Insert => '+',
            ChangeTag::Equal => return None,
        };
        Some(format!("{sign} {}", change.value().trim_end()))
    });
    shown.collect()
}
