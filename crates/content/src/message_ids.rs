//! Derives the message ids of everything in `seeds/`.
//!
//! The messages of a treatment start with its id, those of the label layer with `safety`. Families
//! of interface messages (`section-what`) are derived here too. Invariant: [`message_id`] is the
//! only place that composes ids.

use crate::DocumentKind;
use crate::EntryKind;
use crate::Layer;
use crate::Section;
use crate::Standing;

/// The prefix of the messages of the label layer.
pub const SAFETY: &str = "safety";

/// Returns true for a message of the label layer, which treatments share.
#[must_use]
pub fn is_of_label_layer(message: &str) -> bool {
    message.strip_prefix(SAFETY).is_some_and(|rest| rest.starts_with('-'))
}

/// Returns the message id of a place: `["microbotox", "summary", "lasts"]`.
#[must_use]
pub(crate) fn message_id(place: &[&str]) -> String {
    place.join("-")
}

/// `<treatment>-title`
#[must_use]
pub fn title(treatment: &str) -> String {
    message_id(&[treatment, "title"])
}

/// `<treatment>-about`
#[must_use]
pub(crate) fn about(treatment: &str) -> String {
    message_id(&[treatment, "about"])
}

/// `<treatment>-timeline-<entry>-name`, of the message of an entry
#[must_use]
pub(crate) fn name(entry: &str) -> String {
    message_id(&[entry, "name"])
}

/// `<treatment>-timeline-<entry>-when`, of the message of an entry
#[must_use]
pub(crate) fn time(entry: &str) -> String {
    message_id(&[entry, "when"])
}

/// `<treatment>-preparation-<entry>-why`, of the message of an entry
#[must_use]
pub(crate) fn why(entry: &str) -> String {
    message_id(&[entry, "why"])
}

/// `<treatment>-anchor-<id>`
#[must_use]
pub(crate) fn anchor(treatment: &str, anchor: &str) -> String {
    message_id(&[treatment, "anchor", anchor])
}

/// `<treatment>-section-<id>`
#[must_use]
pub fn heading(treatment: &str, section: &str) -> String {
    message_id(&[treatment, "section", section])
}

/// Interface messages that a treatment may override, because they mention the day from which its
/// times are counted, or what happened on it.
pub const REPLACEABLE: [&str; 35] = [
    "date-clear",
    "date-incomplete",
    "date-not-one",
    "date-set",
    "date-too-far",
    "document-kind-label",
    "emergency-source",
    "flag-stop",
    "hour-none",
    "hour-shown",
    "plain-date",
    "preparation-list",
    "preparation-title",
    "span-from-day",
    "span-from-start",
    "span-heading-after",
    "span-heading-before",
    "span-heading-day",
    "span-on-day",
    "span-on-start",
    "span-to-day",
    "span-to-start",
    "step-plan",
    "step-plan-short",
    "step-timeline",
    "step-timeline-short",
    "takeaway-dates",
    "takeaway-stop",
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
pub fn own(treatment: &str, message: &str) -> String {
    message_id(&[treatment, "ui", message])
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

/// `layer-<id>`
#[must_use]
pub fn layer(layer: Layer) -> String {
    message_id(&["layer", layer.id()])
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

/// `per-<unit>`, or `per-interval` for more than one unit of time
#[must_use]
pub fn per(unit: Option<&str>) -> String {
    message_id(&["per", unit.unwrap_or("interval")])
}

/// Two numbers before a unit of CLDR. A language may do without it.
pub const NUMBER_RANGE: &str = "number-range";

/// `document-kind-<id>`
#[must_use]
pub fn document_kind(kind: DocumentKind) -> String {
    message_id(&["document", "kind", kind.id()])
}
