//! The ids of the words of everything in `seeds/`, made in one place: [`message_id`].
//!
//! The words of a treatment begin with its id, those of the label layer with `safety`. Localizer of
//! the interface that come in families (`section-what`) are made here too.

use crate::DocumentKind;
use crate::EntryKind;
use crate::Section;
use crate::Standing;

/// How the words of the label layer begin.
pub const SAFETY: &str = "safety";

/// The id of the words at this place: `["microbotox", "summary", "lasts"]`.
#[must_use]
pub fn message_id(place: &[&str]) -> String {
    place.join("-")
}

/// `<treatment>-title`
#[must_use]
pub fn title(treatment: &str) -> String {
    message_id(&[treatment, "title"])
}

/// `<treatment>-about`
#[must_use]
pub fn about(treatment: &str) -> String {
    message_id(&[treatment, "about"])
}

/// `<treatment>-section-<id>`
#[must_use]
pub fn heading(treatment: &str, section: Section) -> String {
    message_id(&[treatment, "section", section.id()])
}

/// Localizer of the interface that a treatment may replace with its own, because they speak of the day
/// that its times are counted from, or of what happened on it.
pub const REPLACEABLE: [&str; 16] = [
    "date-clear",
    "date-incomplete",
    "date-not-one",
    "date-set",
    "date-too-far",
    "plain-date",
    "step-timeline",
    "step-timeline-short",
    "takeaway-dates",
    "timeline-date",
    "timeline-no-date",
    "timeline-treatment",
    "when-at",
    "when-between",
    "when-beyond",
    "when-within",
];

/// `<treatment>-ui-<id>`
#[must_use]
pub fn own(treatment: &str, word: &str) -> String {
    message_id(&[treatment, "ui", word])
}

/// `section-<id>`
#[must_use]
pub fn section(section: Section) -> String {
    message_id(&["section", section.id()])
}

/// `standing-<id>`
#[must_use]
pub fn standing(standing: Standing) -> String {
    message_id(&["standing", standing.id()])
}

/// `standing-<id>-meaning`
#[must_use]
pub fn standing_meaning(standing: Standing) -> String {
    message_id(&["standing", standing.id(), "meaning"])
}

/// `kind-<id>`
#[must_use]
pub fn kind(kind: EntryKind) -> String {
    message_id(&["kind", kind.id()])
}

/// `area-<id>`
#[must_use]
pub fn area(area: &str) -> String {
    message_id(&["area", area])
}

/// `figure-<id>`
#[must_use]
pub fn figure(unit: &str) -> String {
    message_id(&["figure", unit])
}

/// `range-<id>`
#[must_use]
pub fn range(unit: &str) -> String {
    message_id(&["range", unit])
}

/// `document-<id>`
#[must_use]
pub fn document(document: &str) -> String {
    message_id(&["document", document])
}

/// `document-kind-<id>`
#[must_use]
pub fn document_kind(kind: DocumentKind) -> String {
    message_id(&["document", "kind", kind.id()])
}
