//! What has changed since a text was signed.

use similar::{ChangeTag, TextDiff};

/// The lines of `before` that no longer stand there (`-`), and those that stand there instead (`+`).
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
