//! A statement: its message, figures, sources and standing.

use std::collections::BTreeMap;

use crate::Figure;
use crate::message_ids;

/// The standing of a statement: how far it may be trusted. It decides where the statement may
/// appear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Two documents state it, and no known evidence contradicts it.
    Agreed,
    /// One document states it.
    Stated,
    /// A document states it; the evidence is weak, mixed or contradicts it.
    Contested,
    /// Safety information of the medicine's label, not from the documents.
    Label,
    /// The documents do not mention it: ask the clinician. Needs no source.
    Silent,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 5] =
        [Self::Agreed, Self::Stated, Self::Contested, Self::Label, Self::Silent];

    /// Returns the id, as in seeds and in the messages `standing-<id>` and `standing-<id>-meaning`.
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

/// A reference to a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The id of the document in `seeds/sources.toml`.
    pub document: String,
    /// The line, if the document is cited by line.
    pub line: Option<u32>,
}

/// One statement shown by the kiosk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The message id.
    pub message: String,
    /// The row of the clinic's list of facts.
    pub fact: Option<String>,
    /// The figures by the name of the variable that shows them.
    pub figures: BTreeMap<String, Figure>,
    /// The sources.
    pub citations: Vec<Citation>,
    /// The standing.
    pub standing: Standing,
    /// The areas of the body that it concerns.
    pub areas: Vec<String>,
    /// The list below it.
    pub list: Option<List>,
}

/// A list below a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// True for steps, which are numbered and done in order.
    pub is_ordered: bool,
    /// The message ids of the items. They may show the figures of the statement.
    pub items: Vec<String>,
}

impl Statement {
    /// Returns true for safety information of the label layer, which treatments share. That of one
    /// treatment cites the label of its own medicine.
    #[must_use]
    pub fn is_of_label_layer(&self) -> bool {
        self.standing == Standing::Label && message_ids::is_of_label_layer(&self.message)
    }

    /// Returns the message ids of its list.
    pub fn listed(&self) -> impl Iterator<Item = &String> {
        self.list.iter().flat_map(|list| &list.items)
    }
}
