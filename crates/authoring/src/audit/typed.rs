//! Compares figures typed in messages with those of the seed.

use std::collections::{BTreeMap, BTreeSet};

use super::LocaleMessages;
use crate::expected::Expectations;
use sabar_content::Figure;
use sabar_content::diagnostic::{Diagnostics, Reporter};

/// Reports figures typed in the messages of a statement that its seed does not have. That a figure
/// is typed at all has been reported.
pub(super) fn compare(
    locale_messages: &LocaleMessages,
    expectations: &Expectations,
    diagnostics: &mut Diagnostics,
) {
    for (id, expected) in &expectations.messages {
        if expected.figures.is_empty() {
            continue;
        }
        let Some((file, audited)) = locale_messages.messages.get(id) else { continue };
        let known: BTreeSet<String> = expected.figures.values().flat_map(numbers).collect();
        if let Some((typed, at)) = audited.typed.iter().find(|(typed, _)| !known.contains(typed)) {
            let path = format!("locales/{}/{file}", locale_messages.tag);
            let message =
                format!("`{id}` says {typed}, but the seed says {}", message(&expected.figures));
            let remedy = "show the seed's figure, or change it there for all languages";
            Reporter::new(&path, diagnostics).add(at.clone(), message, remedy);
        }
    }
}

fn numbers(figure: &Figure) -> Vec<String> {
    match figure {
        Figure::Count { count, unit: _ } => vec![count.to_string()],
        Figure::Range { from, to, unit: _ } => vec![from.to_string(), to.to_string()],
        Figure::Telephone(number) | Figure::Code(number) => {
            let groups = number.split(|c: char| !c.is_ascii_digit());
            groups.filter(|group| !group.is_empty()).map(str::to_owned).collect()
        }
    }
}

fn message(figures: &BTreeMap<String, Figure>) -> String {
    let one = |(name, figure): (&String, &Figure)| match figure {
        Figure::Count { count, unit } => format!("${name} = {count} {}", unit.id()),
        Figure::Range { from, to, unit } => format!("${name} = {from} to {to} {}", unit.id()),
        Figure::Telephone(number) | Figure::Code(number) => format!("${name} = {number}"),
    };
    figures.iter().map(one).collect::<Vec<_>>().join(", ")
}
