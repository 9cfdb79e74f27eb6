//! A treatment as it is taught, step by step.

use std::collections::{BTreeMap, BTreeSet};

use crate::Citation;
use crate::Sign;
use crate::Statement;
use crate::When;
use crate::message_ids;

/// Gives an enum whose variants have ids in seeds the list of all and their ids.
macro_rules! with_ids {
    ($type:ident { $($variant:ident = $id:literal),+ $(,)? }) => {
        impl $type {
            /// Every one, in the order shown.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The id, as in seeds and words.
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

/// A part of the summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The one thing that matters most.
    Main,
    /// Things to remember.
    Remember,
    /// What it is.
    What,
    /// What it can do.
    Can,
    /// What it cannot do.
    Cannot,
    /// Where and how.
    Where,
    /// How long a session takes.
    Duration,
    /// When it shows, and how long it lasts.
    When,
    /// What harm there may be, how serious it is, and for whom.
    Harm,
    /// What to be careful about.
    Careful,
    /// Other options.
    Options,
    /// What documents claim without proof.
    Claims,
}

with_ids!(Section {
    Main = "main",
    Remember = "remember",
    What = "what",
    Can = "can",
    Cannot = "cannot",
    Where = "where",
    Duration = "duration",
    When = "when",
    Harm = "harm",
    Careful = "careful",
    Options = "options",
    Claims = "claims",
});

/// One statement of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What it says.
    pub statement: Statement,
    /// Where in the summary.
    pub section: Section,
}

/// What an answer of the checklist calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Talk about it with the clinician.
    Discuss,
    /// FocusTarget, and tell the clinician before anything is done.
    FocusTarget,
    /// Call for help at once.
    Emergency,
}

with_ids!(Flag { Discuss = "discuss", FocusTarget = "stop", Emergency = "emergency" });

/// An answer to a question of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    Unsure,
}

with_ids!(Answer { Yes = "yes", No = "no", Unsure = "unsure" });

/// A question of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub statement: Statement,
    /// What each answer calls for.
    pub flags: BTreeMap<Answer, Flag>,
}

impl Question {
    /// What this answer calls for, if anything.
    #[must_use]
    pub fn flag(&self, answer: Answer) -> Option<Flag> {
        self.flags.get(&answer).copied()
    }
}

/// What an entry of the timeline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// To be expected.
    Normal,
    /// Something to do.
    Do,
    /// Something not to do.
    DoNot,
    /// Something to tell the clinic.
    Tell,
    /// A reason to call for help.
    Emergency,
}

with_ids!(EntryKind {
    Normal = "normal",
    Do = "do",
    DoNot = "do-not",
    Tell = "tell",
    Emergency = "emergency",
});

/// An entry of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it says.
    pub statement: Statement,
    /// What it is.
    pub kind: EntryKind,
    /// When, if it has a time of its own.
    pub when: Option<When>,
}

/// A question that checks how well we explained. Invariant: `right` is a place in `answers`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The question.
    pub statement: Statement,
    /// The ids of the words of the answers, in the order shown.
    pub answers: Vec<String>,
    /// The right one.
    pub right: usize,
    /// The id of the words that explain it again.
    pub again: String,
}

/// A claim that is never shown to a patient; for the staff's register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// The row of the clinic's list of facts.
    pub fact: String,
    /// What is claimed, in English.
    pub claim: String,
    /// Why it is withheld, in English.
    pub reason: String,
    /// Who claims it.
    pub citations: Vec<Citation>,
    /// The ids of the words that patients see instead.
    pub shown_instead: Vec<String>,
}

/// A treatment, with what it takes from the label layer merged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treatment {
    /// The id: the name of its file, and how its words begin.
    pub id: String,
    /// Its place among the treatments.
    pub order: u32,
    /// The id of the words of its title.
    pub title: String,
    /// The id of the words that say in a sentence what it is about.
    pub about: String,
    /// Sections of the summary with headings of its own.
    pub headings: BTreeSet<Section>,
    /// Localizer of the interface that it replaces with its own, of [`message_ids::REPLACEABLE`].
    pub words: BTreeSet<&'static str>,
    /// In short: statements in the order of [`Section::ALL`].
    pub summary: Vec<Point>,
    /// Before: its own questions, then the label's.
    pub checklist: Vec<Question>,
    /// After: its own entries, then the label's.
    pub timeline: Vec<Entry>,
    /// Did we explain it well: its own questions, then the label's.
    pub understanding: Vec<Check>,
    /// The signs of the emergency panel: those taken from the label layer, then its own.
    pub emergency: Vec<Sign>,
    /// What to ask and write down, on the last step.
    pub ask: Vec<Statement>,
    /// What is never shown to a patient.
    pub withheld: Vec<Withheld>,
}

impl Treatment {
    /// A treatment of which nothing is known but its id.
    pub(crate) fn named(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            order: u32::MAX,
            title: message_ids::title(id),
            about: message_ids::about(id),
            headings: BTreeSet::new(),
            words: BTreeSet::new(),
            summary: Vec::new(),
            checklist: Vec::new(),
            timeline: Vec::new(),
            understanding: Vec::new(),
            emergency: Vec::new(),
            ask: Vec::new(),
            withheld: Vec::new(),
        }
    }

    /// The id of the words above a section of its summary.
    #[must_use]
    pub fn heading(&self, section: Section) -> String {
        let general = message_ids::section(section);
        if self.headings.contains(&section) {
            message_ids::heading(&self.id, section)
        } else {
            general
        }
    }

    /// The id of its own words in place of these of the interface, where it has some.
    #[must_use]
    pub fn own_word(&self, word: &str) -> Option<String> {
        self.words.contains(word).then(|| message_ids::own(&self.id, word))
    }

    /// The signs that it has in its own file.
    pub fn own_signs(&self) -> impl Iterator<Item = &Sign> {
        let start = message_ids::message_id(&[&self.id, "emergency", ""]);
        self.emergency.iter().filter(move |sign| sign.word.starts_with(&start))
    }

    /// Every statement it shows, step by step.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let summary = self.summary.iter().map(|point| &point.statement);
        let checklist = self.checklist.iter().map(|question| &question.statement);
        let timeline = self.timeline.iter().map(|entry| &entry.statement);
        let understanding = self.understanding.iter().map(|check| &check.statement);
        summary.chain(checklist).chain(timeline).chain(understanding)
    }
}
