//! The label layer, and the documents that statements cite.

use crate::Check;
use crate::Entry;
use crate::Point;
use crate::Question;
use crate::Statement;
use crate::treatment::with_ids;

/// How fast help is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Call at once.
    AtOnce,
    /// Call when you notice it, even weeks later.
    Call,
}

with_ids!(Urgency { AtOnce = "at-once", Call = "call" });

/// A sign of the emergency panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// The id of its words.
    pub word: String,
    /// How fast help is needed.
    pub urgency: Urgency,
}

/// The label layer: safety information that is not from the clinic's documents.
/// Treatments hold copies of what they take from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safety {
    /// The signs of the emergency panel.
    pub emergency: Vec<Sign>,
    /// What to ask and write down, on the last step.
    pub ask: Vec<Statement>,
    /// Statements for summaries.
    pub summary: Vec<Point>,
    /// Questions for checklists.
    pub checklist: Vec<Question>,
    /// Entries for timelines.
    pub timeline: Vec<Entry>,
    /// Questions that check how well we explained.
    pub understanding: Vec<Check>,
}

/// What kind of document it is, which tells how far it can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentKind {
    /// A clinic on what it offers.
    Clinic,
    /// A magazine, for everybody.
    Magazine,
    /// One specialist on their own work.
    Specialist,
    /// A scientific study or review.
    Study,
    /// What a medical society recommends.
    Guideline,
    /// Safety information of the medicine's label.
    Label,
}

with_ids!(DocumentKind {
    Clinic = "clinic",
    Magazine = "magazine",
    Specialist = "specialist",
    Study = "study",
    Guideline = "guideline",
    Label = "label",
});

/// A document that statements cite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The id, as in citations.
    pub id: String,
    /// The id of the words that name it.
    pub word: String,
    /// What kind of document it is, if that is told.
    pub kind: Option<DocumentKind>,
    /// Its title, as it stands on it.
    pub title: Option<String>,
    /// What it is, in English, for staff.
    pub about: Option<String>,
    /// The year, month or day it was published, if it is known.
    pub date: Option<String>,
    /// The file it is kept in, for staff.
    pub file: Option<String>,
    /// The language it is written in.
    pub language: Option<String>,
    /// How many lines it has, if it is cited by line.
    pub lines: Option<u32>,
}

impl Document {
    /// The document that stands for the medicine's label.
    pub const LABEL: &str = "label";
}
