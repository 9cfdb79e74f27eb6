//! Compares figures typed in messages with those of the seed.

use std::collections::{BTreeMap, BTreeSet};

use super::file::AuditedMessage;
use crate::expected::Expected;
use sabar_content::Figure;
use sabar_content::diagnostic::At;

/// Describes a figure typed in a message of a statement that its seed does not have, if there is
/// one. That a figure is typed at all has been reported.
pub(super) fn compare(
    id: &str,
    expected: &Expected,
    audited: &AuditedMessage<'_>,
) -> Option<(String, At)> {
    if expected.figures.is_empty() || audited.typed.is_empty() {
        return None;
    }
    let known: BTreeSet<String> = expected.figures.values().flat_map(numbers).collect();
    let (typed, at) = audited.typed.iter().find(|(typed, _)| !known.contains(typed))?;
    let what = format!("`{id}` says {typed}, but the seed says {}", message(&expected.figures));
    Some((what, at.clone()))
}

fn numbers(figure: &Figure) -> Vec<String> {
    match figure {
        Figure::Count { count, unit: _ } => vec![count.to_string()],
        Figure::Range { from, to, unit: _ } => vec![from.to_string(), to.to_string()],
        Figure::Rate { figure, every } => {
            numbers(figure).into_iter().chain([every.count.to_string()]).collect()
        }
        Figure::Time(_) | Figure::Telephone(_) | Figure::Code(_) | Figure::Link(_) => {
            let written = figure.to_string();
            let groups = written.split(|c: char| !c.is_ascii_digit());
            groups.filter(|group| !group.is_empty()).map(str::to_owned).collect()
        }
    }
}

fn message(figures: &BTreeMap<String, Figure>) -> String {
    let one = |(name, figure): (&String, &Figure)| format!("${name} = {figure}");
    figures.iter().map(one).collect::<Vec<_>>().join(", ")
}
