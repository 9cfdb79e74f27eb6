//! Lists the messages that patients must tell apart.

use std::collections::BTreeSet;

use super::{Builder, Content, Distinct};
use sabar_content::l10n::message_id::ANSWER_UNSURE;
use sabar_content::{
    Answers, Check, DocumentKind, EntryKind, Layer, Question, Section, Sign, Standing, Unit,
    message_ids,
};

/// Interface messages that patients must tell apart.
const DISTINCT: &[(&str, &[&str])] = &[
    ("answers", &["answer-yes", "answer-no", "answer-unsure"]),
    ("flags", &["flag-discuss", "flag-stop", "flag-emergency"]),
    (
        "headings",
        &[
            "takeaway-emergency",
            "takeaway-stop",
            "takeaway-discuss",
            "takeaway-no-flags",
            "takeaway-explained-again",
        ],
    ),
    (
        "headings",
        &[
            "takeaway-clinic-emergency",
            "takeaway-clinic-stop",
            "takeaway-clinic-discuss",
            "takeaway-clinic-no-flags",
            "takeaway-clinic-unanswered",
        ],
    ),
    ("two choices", &["leave-yes", "leave-no"]),
    ("two choices", &["finish-yes", "finish-no"]),
    ("two choices", &["gate-go-on", "gate-begin-anew"]),
    ("two choices", &["unanswered-back", "unanswered-go-on"]),
    ("two buttons", &["continue", "back"]),
    ("buttons", &["aloud-read", "aloud-stop", "aloud-repeat", "aloud-louder", "aloud-slower"]),
    ("two results", &["understanding-right", "understanding-again"]),
    ("two results", &["typed-not-past", "typed-not-future"]),
    (
        "steps",
        &[
            "step-summary",
            "step-checklist",
            "step-timeline",
            "step-understanding",
            "step-takeaway",
            "preparation-title",
        ],
    ),
    (
        "steps",
        &[
            "step-summary-short",
            "step-checklist-short",
            "step-timeline-short",
            "step-understanding-short",
            "step-takeaway-short",
        ],
    ),
    ("two limits", &["limits-from", "limits-below"]),
    ("two limits", &["limits-within", "limits-beyond"]),
    ("two dates", &["date-from", "date-until", "date-by"]),
    ("buttons", &["date-earlier", "date-later", "date-week-earlier", "date-week-later"]),
    ("buttons", &["hour-earlier", "hour-later", "hour-quarter-earlier", "hour-quarter-later"]),
    // "After 3 days" and "after 3 to 5 days" may be worded alike.
    ("times", &["when-within", "when-beyond", "when-at", "when-any"]),
    ("times", &["when-within", "when-beyond", "when-between"]),
    ("headings", &["span-heading-before", "span-heading-day", "span-heading-after"]),
    ("times", &["span-on-before", "span-on-after", "span-on-day", "span-on-start"]),
    (
        "times",
        &[
            "span-from-before",
            "span-from-after",
            "span-from-day",
            "span-from-start",
            "span-to-before",
            "span-to-after",
            "span-to-day",
            "span-to-start",
        ],
    ),
    ("two days", &["timeline-today", "timeline-treatment"]),
];

impl Builder<'_> {
    /// Adds the messages that patients must tell apart.
    pub(super) fn distinct(&mut self, content: Content<'_>) {
        for (what, messages) in DISTINCT {
            self.differ(what, messages.iter().map(|&id| id.to_owned()));
        }
        self.differ("sections", Section::ALL.iter().map(|&it| message_ids::section(it)));
        self.differ("standings", Standing::ALL.into_iter().map(message_ids::standing));
        let meanings = Standing::ALL.into_iter().map(message_ids::standing_meaning);
        self.differ("standings", meanings);
        self.differ("kinds", EntryKind::ALL.iter().map(|&it| message_ids::kind(it)));
        let kinds = DocumentKind::ALL.iter().map(|&it| message_ids::document_kind(it));
        self.differ("kinds of documents", kinds);
        self.differ("layers", Layer::ALL.iter().map(|&it| message_ids::layer(it)));
        self.differ("areas", content.areas.iter().map(|it| message_ids::area(it)));
        let times = Unit::time_ids().map(str::to_owned);
        let units: BTreeSet<String> = content.units.iter().cloned().chain(times).collect();
        self.differ("units", units.iter().map(|it| message_ids::figure(it)));
        self.differ("units", units.iter().map(|it| message_ids::range(it)));
        let intervals = Unit::time_ids().map(|unit| message_ids::per(Some(unit)));
        let intervals: BTreeSet<String> =
            content.intervals.iter().cloned().chain(intervals).collect();
        self.differ("frequencies", intervals);
        self.differ("treatments", content.treatments.iter().map(|it| it.title.clone()));
        let signs = |signs: &[Sign]| signs.iter().map(|it| it.message.clone()).collect::<Vec<_>>();
        self.differ("signs of danger", signs(&content.safety.emergency));
        self.choices(&content.safety.checklist, &content.safety.understanding);
        for treatment in content.treatments {
            self.differ("signs of danger", signs(&treatment.emergency));
            self.choices(&treatment.checklist, &treatment.understanding);
            let sections = treatment.sections.iter();
            self.differ("sections", sections.map(|&it| treatment.heading(it)));
            self.differ("days", treatment.anchors.iter().map(|it| it.name.clone()));
            // Messages that it replaces stand beside those that it does not.
            for (what, messages) in DISTINCT {
                if messages.iter().any(|id| treatment.messages.contains(id)) {
                    let own = messages.iter().map(|id| match treatment.messages.contains(id) {
                        true => message_ids::own(&treatment.id, id),
                        false => (*id).to_owned(),
                    });
                    self.differ(what, own);
                }
            }
        }
    }

    /// Adds the answers to each question.
    fn choices(&mut self, checklist: &[Question], understanding: &[Check]) {
        for question in checklist {
            if let Answers::Own(own) = &question.answers {
                let unsure = question.takes_unsure.then(|| ANSWER_UNSURE.to_owned());
                self.differ("answers", own.iter().map(|it| it.message.clone()).chain(unsure));
            }
        }
        for check in understanding {
            self.differ("answers", check.answers.iter().cloned());
        }
    }

    fn differ(&mut self, what: &'static str, messages: impl IntoIterator<Item = String>) {
        let messages = messages.into_iter().collect();
        self.expectations.sets.push(Distinct { what, messages });
    }
}
