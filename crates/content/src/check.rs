//! Validates raw TOML files into typed content and reports every error.
//!
//! Depends on `structure` for parsing. Reading continues after an error with a placeholder value,
//! so that one run reports all errors. Invariant: content with errors is never shown.

mod conditions;
mod figures;
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
use std::fmt::Display;

use toml::Spanned;

use self::conditions::Askable;
use crate::Document;
use crate::Safety;
use crate::Treatment;
use crate::diagnostic::{Diagnostics, Lines, Reporter};
use crate::message_ids::SAFETY;
use crate::raw::{self, Text};
use crate::structure::{self, Form, Table, UNQUOTED, Value, is_placeholder};

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
    let (raw, form) = parse(source, found)?;
    // The id must equal the file name. Using the file name throughout reports a mismatch only once.
    let name = source.file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
    let layer = Layer::Treatment { id: name.unwrap_or_default().to_owned() };
    let mut reader = Reader::new(source, documents, layer, found);
    let treatment = reader.treatment(raw, safety, pictures, form);
    // Under another id, all of its messages would be reported as missing.
    let is_named = crate::library::scan_id(source.text).is_none_or(|id| id == treatment.id);
    (form == Form::Whole && is_named).then_some(treatment)
}

/// Reports errors in the structure of a treatment or of the label layer when the files it refers to
/// cannot be read.
pub fn form(source: Source<'_>, found: &mut Found) {
    if source.file == crate::library::SAFETY {
        parse::<raw::Safety>(source, found);
    } else {
        parse::<raw::Treatment>(source, found);
    }
}

/// Parses a file as far as possible. Returns `None` if lines were lost, because then nothing can be
/// reported as missing.
fn parse<T: Table + Value>(source: Source<'_>, found: &mut Found) -> Option<(T, Form)> {
    refuse_escapes(source, found);
    let mut report = Reporter::new(source.file, &mut found.diagnostics);
    Some(structure::read(source.text, &mut report)).filter(|(_, form)| *form != Form::Lost)
}

/// Rejects escapes: they can name characters that the file itself must not contain.
fn refuse_escapes(source: Source<'_>, found: &mut Found) {
    let mut signs = source.text.match_indices('\\').map(|(start, _)| start);
    let hides = |start: &usize| {
        let rest = source.text.get(start + 1..).unwrap_or_default();
        rest.starts_with(|c| !matches!(c, '"' | 'n' | '\n'))
    };
    if let Some(start) = signs.find(hides) {
        let mut report = Reporter::new(source.file, &mut found.diagnostics);
        let remedy = "write the character itself, where it is allowed";
        let at = Lines::of(source.text).at(start..start + 1);
        report.add(at, "escapes are not allowed", remedy);
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
    found: &'a mut Found,
    /// The message ids of the questions that conditions name.
    named: BTreeSet<String>,
    /// The message ids of the questions whose answers could not be read.
    unread: BTreeSet<String>,
    /// True if a condition names a question that is not known.
    has_lost_condition: bool,
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
            found,
            named: BTreeSet::new(),
            unread: BTreeSet::new(),
            has_lost_condition: false,
        }
    }

    /// Returns the prefix of the message ids of this file.
    fn owner(&self) -> &str {
        match &self.layer {
            Layer::Treatment { id } => id,
            Layer::Label => SAFETY,
        }
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
        let ids = all.iter().map(|(id, _)| *id).collect::<Vec<_>>().join(", ");
        self.emit(
            at,
            format!("there is no {what} `{at}`", at = show(at)),
            format!("write one of {ids}"),
        );
        otherwise
    }

    fn check_id(&mut self, id: &Text) {
        if !is_id(id.get_ref()) {
            let message = format!("the id `{}` is not valid", show(id));
            self.emit(id, message, "write lowercase letters a to z, digits and single hyphens");
        }
    }

    fn refuse_repeated<'t>(&mut self, part: &str, ids: impl Iterator<Item = &'t Text>) {
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for id in ids {
            self.check_id(id);
            let line = self.line(id);
            if let Some(first) = known.get(id.get_ref().as_str()) {
                let message = format!("`{}` is already in {part}, at line {first}", show(id));
                self.emit(id, message, "give each its own id");
            } else {
                known.insert(id.get_ref(), line);
            }
        }
    }
}

/// Returns true for a valid id: lowercase letters, digits and single hyphens, starting with a
/// letter.
pub fn is_id(id: &str) -> bool {
    let is_fine = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('-').all(is_fine)
}

/// Escapes an id for printing: content is not trusted.
fn show(id: &Text) -> impl Display + '_ {
    id.get_ref().escape_debug()
}
