//! The label layer, and the documents that statements cite.

use std::collections::BTreeMap;

use crate::Check;
use crate::Entry;
use crate::Figure;
use crate::Point;
use crate::Preparation;
use crate::Question;
use crate::Statement;
use crate::treatment::with_ids;

/// The time at which a sign can come. Either calls for help at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// At any time.
    AtOnce,
    /// Even hours or weeks later.
    Call,
}

with_ids!(Urgency { AtOnce = "at-once", Call = "call" });

/// A part of the body in which a sign is felt or seen. It is drawn beside the words of the sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BodyPart {
    /// The eyes.
    Eyes,
    /// An upper eyelid.
    Eyelid,
    /// The face.
    Face,
    /// The throat.
    Throat,
    /// The mouth and the throat, as in speaking.
    Voice,
    /// The chest.
    Chest,
    /// The lower belly.
    Belly,
    /// The skin, wherever it is.
    Skin,
    /// The whole body.
    Body,
    /// The whole body, lying down.
    BodyLying,
}

with_ids!(BodyPart {
    Eyes = "eyes",
    Eyelid = "eyelid",
    Face = "face",
    Throat = "throat",
    Voice = "voice",
    Chest = "chest",
    Belly = "belly",
    Skin = "skin",
    Body = "body",
    BodyLying = "body-lying",
});

impl BodyPart {
    /// Returns the area of [`Ground::BodyFront`](crate::Ground::BodyFront) in which it is, if it is in one.
    #[must_use]
    pub const fn area(self) -> Option<&'static str> {
        match self {
            Self::Eyes | Self::Eyelid | Self::Face => Some("head"),
            Self::Throat | Self::Voice => Some("neck"),
            Self::Chest => Some("chest"),
            Self::Belly => Some("belly"),
            Self::Skin | Self::Body | Self::BodyLying => None,
        }
    }
}

/// A sign of the emergency panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// The message id.
    pub message: String,
    /// The figures by the name of the variable that shows them.
    pub figures: BTreeMap<String, Figure>,
    /// The time at which it can come.
    pub urgency: Urgency,
    /// The part of the body in which it is felt or seen, if one is named.
    pub part: Option<BodyPart>,
}

/// The label layer: safety information that is not from the clinic's documents. Treatments hold
/// copies of the parts that they take from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safety {
    /// The signs of the emergency panel.
    pub emergency: Vec<Sign>,
    /// The questions to ask and notes to take, on the last step.
    pub ask: Vec<Statement>,
    /// Statements for summaries.
    pub summary: Vec<Point>,
    /// Questions for checklists.
    pub checklist: Vec<Question>,
    /// Entries for preparations.
    pub preparation: Vec<Preparation>,
    /// Entries for timelines.
    pub timeline: Vec<Entry>,
    /// Teach-back questions.
    pub understanding: Vec<Check>,
}

impl Safety {
    /// Returns all statements.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let Self { emergency: _, ask, summary, checklist, preparation, timeline, understanding } =
            self;
        let summary = summary.iter().map(|point| &point.statement);
        let checklist = checklist.iter().map(|question| &question.statement);
        let entries = preparation.iter().map(|step| &step.entry).chain(timeline);
        let entries = entries.map(|entry| &entry.statement);
        let understanding = understanding.iter().map(|check| &check.statement);
        summary.chain(checklist).chain(entries).chain(understanding).chain(ask)
    }
}

/// The kind of a document, which tells how far it can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentKind {
    /// Information of a clinic about its services.
    Clinic,
    /// A magazine for the general public.
    Magazine,
    /// One specialist about their own work.
    Specialist,
    /// A scientific study or review.
    Study,
    /// A recommendation of a medical society.
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
    /// The message id of its name.
    pub message: String,
    /// The kind of document, if given.
    pub kind: Option<DocumentKind>,
    /// The title, as printed.
    pub title: Option<String>,
    /// The description for staff, in English.
    pub about: Option<String>,
    /// The year, month or day of publication, if known.
    pub date: Option<String>,
    /// The file that holds the document, for staff.
    pub file: Option<String>,
    /// The language of the document.
    pub language: Option<String>,
    /// The number of lines, if it is cited by line.
    pub lines: Option<u32>,
}

impl Document {
    /// The id of the document that represents the medicine's label.
    pub const LABEL: &str = "label";
}
