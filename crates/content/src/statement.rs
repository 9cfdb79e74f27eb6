//! A statement: its words, figures, sources, and how far it may be trusted.

use std::collections::BTreeMap;

use crate::Figure;

/// How far a statement may be trusted; decides where it may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Two documents say it, and nothing known speaks against it.
    Agreed,
    /// One document says it.
    Stated,
    /// A document says it; the evidence is weak, mixed or against it.
    Contested,
    /// Safety information of the medicine's label, not from the documents.
    Label,
    /// The documents say nothing: ask the clinician. Needs no source.
    Silent,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 5] =
        [Self::Agreed, Self::Stated, Self::Contested, Self::Label, Self::Silent];

    /// The id, as in seeds and in the words `standing-<id>` and `standing-<id>-meaning`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Stated => "stated",
            Self::Contested => "contested",
            Self::Label => "label",
            Self::Silent => "silent",
        }
    }
}

/// The place in a document that says it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The document's id in `seeds/sources.toml`.
    pub document: String,
    /// The line, if the document has lines.
    pub line: Option<u32>,
}

/// One thing the kiosk says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The id of its words.
    pub word: String,
    /// The row of the clinic's list of facts that it carries.
    pub fact: Option<String>,
    /// Its figures by the name of the variable that shows them.
    pub figures: BTreeMap<String, Figure>,
    /// Where it comes from.
    pub citations: Vec<Citation>,
    /// How far it may be trusted.
    pub standing: Standing,
    /// The areas of the face it speaks of.
    pub areas: Vec<String>,
}
