//! A treatment, step by step.

use std::collections::BTreeSet;

use crate::Anchor;
use crate::Citation;
use crate::Entry;
use crate::Illustration;
use crate::Preparation;
use crate::Question;
use crate::Sign;
use crate::Standing;
use crate::Statement;
use crate::When;
use crate::message_ids;

/// Defines the list of all variants of an enum and their ids.
macro_rules! with_ids {
    ($type:ident { $($variant:ident = $id:literal),+ $(,)? }) => {
        impl $type {
            /// All variants, in the order shown.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Returns the id, as in seeds and message ids.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id),+
                }
            }
        }
    };
}
pub(super) use with_ids;

/// A section of the summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The most important point.
    Main,
    /// Things to remember.
    Remember,
    /// Description.
    What,
    /// Benefits.
    Can,
    /// Limits.
    Cannot,
    /// Place and method.
    Where,
    /// Length of a session.
    Duration,
    /// Onset and duration of the effect.
    When,
    /// Risks, their severity, and who is affected.
    Harm,
    /// Precautions.
    Careful,
    /// Other options.
    Options,
    /// Claims of documents without proof.
    Claims,
    /// One of the treatment's own, by its index in [`Treatment::own_sections`].
    Own(usize),
}

impl Section {
    /// The sections that every treatment can have, in the usual order.
    pub const ALL: &[Self] = &[
        Self::Main,
        Self::Remember,
        Self::What,
        Self::Can,
        Self::Cannot,
        Self::Where,
        Self::Duration,
        Self::When,
        Self::Harm,
        Self::Careful,
        Self::Options,
        Self::Claims,
    ];

    /// Returns the id, as in seeds and message ids; `own` for a treatment's own.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Remember => "remember",
            Self::What => "what",
            Self::Can => "can",
            Self::Cannot => "cannot",
            Self::Where => "where",
            Self::Duration => "duration",
            Self::When => "when",
            Self::Harm => "harm",
            Self::Careful => "careful",
            Self::Options => "options",
            Self::Claims => "claims",
            Self::Own(_) => "own",
        }
    }
}

/// One statement of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The statement.
    pub statement: Statement,
    /// The section.
    pub section: Section,
}

/// A teach-back question. Invariant: `right` is an index into `answers`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The question.
    pub statement: Statement,
    /// The message ids of the answers, in the order shown.
    pub answers: Vec<String>,
    /// The index of the right answer.
    pub right: usize,
    /// The message id of the second explanation.
    pub again: String,
}

/// A claim that is never shown to patients; for the staff's register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// The row of the clinic's list of facts.
    pub fact: String,
    /// The claim, in English.
    pub claim: String,
    /// The reason for withholding it, in English.
    pub reason: String,
    /// The sources of the claim.
    pub citations: Vec<Citation>,
    /// The message ids of the statements that patients see instead.
    pub shown_instead: Vec<String>,
}

/// A treatment, with the parts taken from the label layer merged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treatment {
    /// The id: the name of its file and the prefix of its messages.
    pub id: String,
    /// The position among the treatments.
    pub order: u32,
    /// The message id of the title.
    pub title: String,
    /// The message id of the one-sentence description.
    pub about: String,
    /// The languages it is in; `None` for all.
    pub languages: Option<BTreeSet<String>>,
    /// True if its day is that of an earlier treatment, which cannot be in the future.
    pub is_past: bool,
    /// The sections of the summary, in the order shown.
    pub sections: Vec<Section>,
    /// The ids of its own sections.
    pub own_sections: Vec<String>,
    /// Sections of the summary with headings of their own.
    pub headings: BTreeSet<Section>,
    /// Interface messages that it overrides, of [`message_ids::REPLACEABLE`].
    pub messages: BTreeSet<&'static str>,
    /// The summary: statements in the order of [`Self::sections`].
    pub summary: Vec<Point>,
    /// The pictures in the summary.
    pub pictures: Vec<Illustration>,
    /// The checklist before the treatment: its own questions, then the label's.
    pub checklist: Vec<Question>,
    /// The named days after the appointment, in their order.
    pub anchors: Vec<Anchor>,
    /// Things to do up to the appointment or a named day.
    pub preparation: Vec<Preparation>,
    /// The timeline after the treatment: its own entries, then the label's.
    pub timeline: Vec<Entry>,
    /// The teach-back: its own questions, then the label's.
    pub understanding: Vec<Check>,
    /// The signs of the emergency panel: those of the label layer, then its own.
    pub emergency: Vec<Sign>,
    /// The questions to ask and notes to take, on the last step: those of the label layer, then its
    /// own.
    pub ask: Vec<Statement>,
    /// The claims that are never shown to patients.
    pub withheld: Vec<Withheld>,
}

impl Treatment {
    /// Creates an empty treatment.
    pub(crate) fn named(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            order: u32::MAX,
            title: message_ids::title(id),
            about: message_ids::about(id),
            languages: None,
            is_past: false,
            sections: Section::ALL.to_vec(),
            own_sections: Vec::new(),
            headings: BTreeSet::new(),
            messages: BTreeSet::new(),
            summary: Vec::new(),
            pictures: Vec::new(),
            checklist: Vec::new(),
            anchors: Vec::new(),
            preparation: Vec::new(),
            timeline: Vec::new(),
            understanding: Vec::new(),
            emergency: Vec::new(),
            ask: Vec::new(),
            withheld: Vec::new(),
        }
    }

    /// Returns true if the summary has something in a section.
    #[must_use]
    pub fn has_section(&self, section: Section) -> bool {
        let sections = self.summary.iter().map(|point| point.section);
        sections.chain(self.pictures.iter().map(|it| it.section)).any(|one| one == section)
    }

    /// Returns the index of the question with this message id.
    #[must_use]
    pub fn find_question(&self, message: &str) -> Option<usize> {
        self.checklist.iter().position(|question| question.statement.message == message)
    }

    /// Returns the message id of the heading of a section.
    #[must_use]
    pub fn heading(&self, section: Section) -> String {
        let is_own = matches!(section, Section::Own(_)) || self.headings.contains(&section);
        if is_own {
            message_ids::heading(&self.id, self.section_id(section))
        } else {
            message_ids::section(section)
        }
    }

    /// Returns the id of a section, as in its seed.
    #[must_use]
    pub fn section_id(&self, section: Section) -> &str {
        let Section::Own(index) = section else { return section.id() };
        self.own_sections.get(index).map_or("own", String::as_str)
    }

    /// Returns the id of the message that overrides an interface message, if there is one.
    #[must_use]
    pub fn override_of(&self, message: &str) -> Option<String> {
        self.messages.contains(message).then(|| message_ids::own(&self.id, message))
    }

    /// Returns the signs defined in its own file.
    pub fn own_signs(&self) -> impl Iterator<Item = &Sign> {
        let start = message_ids::message_id(&[&self.id, "emergency", ""]);
        self.emergency.iter().filter(move |sign| sign.message.starts_with(&start))
    }

    /// Returns all statements, step by step.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let summary = self.summary.iter().map(|point| &point.statement);
        let pictures = self.pictures.iter().map(|picture| &picture.statement);
        let checklist = self.checklist.iter().map(|question| &question.statement);
        let preparation = self.preparation.iter().map(|it| &it.entry.statement);
        let timeline = self.timeline.iter().map(|entry| &entry.statement);
        let understanding = self.understanding.iter().map(|check| &check.statement);
        let before = summary.chain(pictures).chain(checklist).chain(preparation);
        before.chain(timeline).chain(understanding)
    }

    /// Returns the entries of the preparation and of the timeline.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.preparation.iter().map(|it| &it.entry).chain(&self.timeline)
    }

    /// Returns the same to change them.
    pub(crate) fn entries_mut(&mut self) -> impl Iterator<Item = &mut Entry> {
        self.preparation.iter_mut().map(|it| &mut it.entry).chain(&mut self.timeline)
    }

    /// Returns the times of the entries.
    pub fn times(&self) -> impl Iterator<Item = &When> {
        self.entries().filter_map(|entry| entry.when.as_ref())
    }

    /// Returns true if something of it comes from the label of a medicine: there is a product to note.
    #[must_use]
    pub fn has_medicine(&self) -> bool {
        self.statements().chain(&self.ask).any(|statement| statement.standing == Standing::Label)
    }

    /// Returns true if it has more than a course after the appointment, told by the day: something
    /// before it, hours, schedules, or other named days.
    #[must_use]
    pub fn has_plan(&self) -> bool {
        !self.preparation.is_empty()
            || !self.anchors.is_empty()
            || self.times().any(|when| !when.is_plain())
    }
}
