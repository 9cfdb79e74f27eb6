//! The variables of the interface messages: numbers, phrases, and others.

use sabar_content::l10n::message_id::{INTERFACE, NUMBERS, SPAN_BOTH};

/// Returns the numeric variables of an interface message.
pub(super) fn numbers_of(id: &str) -> Vec<&'static str> {
    let variables = interface(id).map(|(_, variables)| variables).unwrap_or_default();
    variables.iter().copied().filter(|name| NUMBERS.contains(name)).collect()
}

/// Variables of the interface that are words or sentences. All others are figures, dates, times or
/// numbers to call.
const PHRASES: [&str; 17] = [
    "answer",
    "answers",
    "asked",
    "by",
    "day",
    "document",
    "documents",
    "enter",
    "heading",
    "languages",
    "letters",
    "moment",
    "question",
    "reason",
    "repeat",
    "role",
    "treatment",
];

/// Messages of which every variable is a phrase.
const OF_PHRASES: [&str; 1] = [SPAN_BOTH];

/// Returns true for a variable of an interface message that is no figure.
pub(super) fn is_phrase(id: &str, name: &str) -> bool {
    let Some((id, _)) = interface(id) else { return false };
    OF_PHRASES.contains(&id) || PHRASES.contains(&name)
}

/// Returns the id and the variables of an interface message, also if `id` is that of a treatment in
/// its place.
pub(super) fn interface(id: &str) -> Option<(&'static str, &'static [&'static str])> {
    let own = id.split_once("-ui-").map_or(id, |(_, own)| own);
    INTERFACE.iter().copied().find(|(known, _)| *known == own)
}
