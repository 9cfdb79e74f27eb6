//! Validates raw TOML files into typed content and reports every error.
//!
//! Depends on `structure` for parsing. Reading continues after an error with a placeholder value,
//! so that one run reports all errors. Invariant: content with errors is never shown.

mod conditions;
mod figures;
mod ids;
mod limits;
mod lists;
mod parts;
mod pictures;
mod plan;
mod questions;
mod schedule;
mod statements;
mod treatments;
mod when;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use self::conditions::Askable;
use self::ids::show;
use crate::Document;
use crate::Safety;
use crate::Treatment;
use crate::diagnostic::{At, Diagnostics, Lines, Reporter};
use crate::message_ids::SAFETY;
use crate::raw::{self, Text};
use crate::structure::{
    self, ESCAPES, Form, Table, UNQUOTED, Value, WITHOUT_ESCAPES, is_placeholder,
};

pub use ids::{Doubts, is_id, meant};
pub use pictures::picture;

/// Returns the text of a picture by its path, if there is one.
pub type Pictures<'a> = &'a dyn Fn(&str) -> Option<Cow<'a, str>>;

/// A file to be checked.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The path within the content folder.
    pub file: &'a str,
    /// The text of the file.
    pub text: &'a str,
}

/// The results of a check besides the content itself.
#[derive(Debug, Default)]
pub struct Found {
    /// The diagnostics.
    pub diagnostics: Diagnostics,
    /// Areas of the face, each with its first use.
    pub areas: BTreeMap<String, Place>,
    /// Units, each with its first use.
    pub units: BTreeMap<String, UnitUse>,
    /// The messages of intervals ("a day", "every 15 minutes"), each with its first use.
    pub intervals: BTreeMap<String, Place>,
    /// Pictures that are text, by path.
    pub pictures: BTreeSet<String>,
    /// Languages that treatments name, each with its first use.
    pub languages: BTreeMap<String, Place>,
    /// The files that use an area or a unit, by its message.
    pub users: BTreeMap<String, BTreeSet<String>>,
    /// Messages about which nothing can be said.
    pub doubts: Doubts,
}

impl Found {
    /// Adds the results of a later file.
    pub fn extend(&mut self, later: Self) {
        self.diagnostics.extend(later.diagnostics);
        for (id, place) in later.areas {
            self.areas.entry(id).or_insert(place);
        }
        for (id, UnitUse { place, decimals }) in later.units {
            let known = self.units.entry(id).or_insert(UnitUse { place, decimals: None });
            known.decimals = known.decimals.take().or(decimals);
        }
        for (id, place) in later.intervals {
            self.intervals.entry(id).or_insert(place);
        }
        self.pictures.extend(later.pictures);
        for (tag, place) in later.languages {
            self.languages.entry(tag).or_insert(place);
        }
        for (message, files) in later.users {
            self.users.entry(message).or_default().extend(files);
        }
        self.doubts.extend(later.doubts);
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// The uses of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitUse {
    /// The first use.
    pub place: Place,
    /// The first use with decimals.
    pub decimals: Option<Place>,
}

/// Reads the documents of `seeds/sources.toml`. Returns `None` if the file does not match its
/// schema.
pub fn documents(source: Source<'_>, found: &mut Found) -> Option<Vec<Document>> {
    let remedy = "copy the built-in file, which `sabar content export` writes, and add your own \
                  documents at its end";
    if is_empty(source, remedy, found) {
        return None;
    }
    let (raw::Sources { documents }, form) = parse(source, found)?;
    let mut reader = Reader::new(source, &[], Layer::Label, found);
    let mut ids = BTreeSet::new();
    let documents = documents.into_iter().map(|document| reader.document(document, &mut ids));
    let documents = documents.collect();
    (form == Form::Whole).then_some(documents)
}

/// Reads the label layer of `seeds/safety.toml`. Returns `None` if the file does not match its
/// schema.
pub fn safety(source: Source<'_>, documents: &[Document], found: &mut Found) -> Option<Safety> {
    let (raw, form) = parse(source, found)?;
    let raw::Safety {
        names,
        emergency,
        summary,
        checklist,
        preparation,
        timeline,
        understanding,
        ask,
    } = raw;
    let mut reader = Reader::new(source, documents, Layer::Label, found);
    reader.is_partial = form == Form::Partial;
    let asked: Vec<Text> = checklist.iter().map(|question| question.id.clone()).collect();
    let checklist = reader.checklist(checklist, &[]);
    let mut safety = Safety {
        emergency: reader.signs(emergency),
        ask: reader.asks(ask),
        summary: reader.summary(summary),
        preparation: reader.preparation(preparation, Askable { own: &checklist, label: &[] }),
        timeline: reader.timeline(timeline, Askable { own: &checklist, label: &[] }),
        understanding: reader.understanding(understanding),
        checklist,
    };
    reader.check_use(&asked, &safety.checklist);
    reader.emit_lost_documents();
    let preparation = safety.preparation.iter_mut().map(|it| &mut it.entry);
    reader.name_entries(&names, safety.timeline.iter_mut().chain(preparation).collect(), form);
    (form == Form::Whole).then_some(safety)
}

/// Reads a treatment and merges in what it takes from the label layer. Returns `None` if the file
/// does not match its schema.
pub fn treatment(
    source: Source<'_>,
    documents: &[Document],
    safety: &Safety,
    pictures: Pictures<'_>,
    found: &mut Found,
) -> Option<Treatment> {
    if is_empty(source, REMEDY_OF_EMPTY, found) {
        return None;
    }
    let (raw, form) = parse(source, found)?;
    // The id must equal the file name. Using the file name throughout reports a mismatch only once.
    let name = source.file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
    let layer = Layer::Treatment { id: name.unwrap_or_default().to_owned() };
    let mut reader = Reader::new(source, documents, layer, found);
    reader.is_partial = form == Form::Partial;
    let treatment = reader.treatment(raw, safety, pictures, form);
    reader.emit_lost_documents();
    // Under another id, all of its messages would be reported as missing.
    let is_named = crate::library::scan_id(source.text).is_none_or(|id| id == treatment.id);
    (form == Form::Whole && is_named).then_some(treatment)
}

/// Reports errors in the structure of a treatment or of the label layer when the files it refers to
/// cannot be read.
pub fn form(source: Source<'_>, found: &mut Found) {
    if source.file == crate::library::SAFETY {
        parse::<raw::Safety>(source, found);
    } else if !is_empty(source, REMEDY_OF_EMPTY, found) {
        parse::<raw::Treatment>(source, found);
    }
}

/// The remedy for an empty treatment.
const REMEDY_OF_EMPTY: &str = "copy a treatment into it and change that, or remove the file and its \
    messages and run `sabar content new`, which writes one with comments";

/// Reports a file without a line that is not a comment: everything would be missing in it.
fn is_empty(source: Source<'_>, remedy: &str, found: &mut Found) -> bool {
    let mut lines = source.text.lines().map(str::trim);
    let is_empty = lines.all(|line| line.is_empty() || line.starts_with('#'));
    if is_empty {
        let mut report = Reporter::new(source.file, &mut found.diagnostics);
        report.add(1, "the file is empty", remedy);
    }
    is_empty
}

/// Parses a file as far as possible. Returns `None` if lines were lost, because then nothing can be
/// reported as missing.
fn parse<T: Table + Value>(source: Source<'_>, found: &mut Found) -> Option<(T, Form)> {
    let mut report = Reporter::new(source.file, &mut found.diagnostics);
    let read = structure::read(source.text, &mut report);
    refuse_escapes(source, found);
    Some(read).filter(|(_, form)| *form != Form::Lost)
}

/// Rejects escapes: they can name characters that the file itself must not contain.
fn refuse_escapes(source: Source<'_>, found: &mut Found) {
    let mut signs = source.text.match_indices('\\').map(|(start, _)| start);
    let hides = |start: &usize| {
        let rest = source.text.get(start + 1..).unwrap_or_default();
        rest.starts_with(|c| !matches!(c, '"' | 'n' | '\n'))
    };
    if let Some(start) = signs.find(hides) {
        let at = Lines::of(source.text).at(start..start + 1);
        let is_told = found
            .diagnostics
            .iter()
            .any(|it| it.file == source.file && it.line == at.line() && it.message == ESCAPES);
        if !is_told {
            let mut report = Reporter::new(source.file, &mut found.diagnostics);
            report.add(at, ESCAPES, WITHOUT_ESCAPES);
        }
    }
}

/// The rules that apply: those of a treatment's own statements or those of the label layer.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Layer {
    Treatment { id: String },
    Label,
}

/// Validates the parts of one file.
struct Reader<'a> {
    source: Source<'a>,
    lines: Lines,
    documents: &'a [Document],
    layer: Layer,
    /// The ids of the days from which times may be counted besides the appointment.
    anchors: Vec<String>,
    /// The ids of the treatment's own sections.
    own_sections: Vec<String>,
    /// The line on which it names its sections, if it does.
    sections_line: Option<usize>,
    found: &'a mut Found,
    /// The message ids of the questions that conditions name.
    named: BTreeSet<String>,
    /// The message ids of the questions whose answers could not be read.
    unread: BTreeSet<String>,
    /// True if a condition names a question that is not known.
    has_lost_condition: bool,
    /// The lines and places of citations of documents that are not known, by id.
    lost_documents: BTreeMap<String, Vec<(usize, At)>>,
    /// Questions and days that are named and not there, and documents without lines: several entries
    /// may name one.
    told: BTreeSet<String>,
    /// The messages of entries whose time could not be read.
    untimed: BTreeSet<String>,
    /// True if parts of the file are not read: they may be those that are named.
    is_partial: bool,
    /// The sections that points or pictures name and that are not known.
    lost_sections: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn new(
        source: Source<'a>,
        documents: &'a [Document],
        layer: Layer,
        found: &'a mut Found,
    ) -> Self {
        Self {
            source,
            lines: Lines::of(source.text),
            documents,
            layer,
            anchors: Vec::new(),
            own_sections: Vec::new(),
            sections_line: None,
            found,
            named: BTreeSet::new(),
            unread: BTreeSet::new(),
            has_lost_condition: false,
            lost_documents: BTreeMap::new(),
            told: BTreeSet::new(),
            untimed: BTreeSet::new(),
            is_partial: false,
            lost_sections: BTreeSet::new(),
        }
    }

    /// Returns the prefix of the message ids of this file.
    fn owner(&self) -> &str {
        match &self.layer {
            Layer::Treatment { id } => id,
            Layer::Label => SAFETY,
        }
    }

    /// Keeps that this file uses what a message names.
    fn use_message(&mut self, message: String) {
        self.found.users.entry(message).or_default().insert(self.source.file.to_owned());
    }

    fn line<T>(&self, at: &Spanned<T>) -> usize {
        self.lines.line(at.span().start)
    }

    fn emit<T>(&mut self, at: &Spanned<T>, message: impl Into<String>, remedy: impl Into<String>) {
        if is_placeholder(at) {
            // The missing or invalid value has been reported.
            return;
        }
        let at = self.lines.at(at.span());
        if self.found.diagnostics.has_at(self.source.file, &at, UNQUOTED) {
            // It is wrong already as it is written.
            return;
        }
        Reporter::new(self.source.file, &mut self.found.diagnostics).add(at, message, remedy);
    }

    /// Adds a warning about a value.
    fn warn<T>(&mut self, at: &Spanned<T>, message: impl Into<String>, remedy: impl Into<String>) {
        let at = self.lines.at(at.span());
        Reporter::new(self.source.file, &mut self.found.diagnostics).warn(at, message, remedy);
    }

    /// Returns the value with the given id, or `otherwise` after reporting an unknown id.
    fn one_of<T: Copy>(&mut self, at: &Text, what: &str, all: &[(&str, T)], otherwise: T) -> T {
        if let Some(&(_, one)) = all.iter().find(|(id, _)| id == at.get_ref()) {
            return one;
        }
        let ids = all.iter().map(|(id, _)| *id);
        let remedy = meant(at.get_ref(), ids.clone());
        let ids = ids.collect::<Vec<_>>().join(", ");
        let message = format!("there is no {what} `{}`", show(at));
        self.emit(at, message, format!("{remedy}write one of {ids}"));
        otherwise
    }
}
