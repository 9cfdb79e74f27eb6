//! From files as written to what is known, with every fault told.
//!
//! Reading goes on after a fault with a stand-in value, so that one reading tells them all;
//! whoever reads content that has problems must not show it.

mod figures;
mod parts;
mod statements;
mod treatments;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use toml::Spanned;

use crate::Document;
use crate::Safety;
use crate::Treatment;
use crate::diagnostic::{Diagnostics, Lines, Reporter};
use crate::message_ids::SAFETY;
use crate::raw::{self, Text};
use crate::structure::{self, Form, Table, Value, is_stand_in};

/// A file to read.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Its path within the content folder.
    pub file: &'a str,
    /// What it holds.
    pub text: &'a str,
}

/// What reading finds besides the content.
#[derive(Debug, Default)]
pub struct Found {
    /// The faults.
    pub problems: Diagnostics,
    /// Areas of the face, and where each is first spoken of.
    pub areas: BTreeMap<String, Place>,
    /// Units, and where each is first used.
    pub units: BTreeMap<String, Place>,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// The documents of `seeds/sources.toml`. `None` if the file has not the shape of it.
pub fn documents(source: Source<'_>, found: &mut Found) -> Option<Vec<Document>> {
    let (raw::Sources { documents }, form) = parse(source, found)?;
    let mut reader = Reader::new(source, &[], Layer::Label, found);
    let mut ids = BTreeSet::new();
    let documents = documents.into_iter().map(|document| reader.document(document, &mut ids));
    let documents = documents.collect();
    (form == Form::Whole).then_some(documents)
}

/// The label layer of `seeds/safety.toml`. `None` if the file has not the shape of it.
pub fn safety(source: Source<'_>, documents: &[Document], found: &mut Found) -> Option<Safety> {
    let (raw, form) = parse(source, found)?;
    let raw::Safety { emergency, summary, checklist, timeline, understanding, ask } = raw;
    let mut reader = Reader::new(source, documents, Layer::Label, found);
    reader.refuse_repeated("emergency", emergency.iter().map(|sign| &sign.id));
    reader.refuse_repeated("ask", ask.iter().map(|ask| &ask.id));
    let safety = Safety {
        emergency: emergency.into_iter().map(|sign| reader.sign(sign)).collect(),
        ask: ask.into_iter().map(|ask| reader.ask(ask)).collect(),
        summary: reader.summary(summary),
        checklist: reader.checklist(checklist),
        timeline: reader.timeline(timeline),
        understanding: reader.understanding(understanding),
    };
    (form == Form::Whole).then_some(safety)
}

/// A treatment, with what it takes from the label layer merged in.
/// `None` if the file has not the shape of one.
pub fn treatment(
    source: Source<'_>,
    documents: &[Document],
    safety: &Safety,
    found: &mut Found,
) -> Option<Treatment> {
    let (raw, form) = parse(source, found)?;
    // The name of the file, which the id must be, stands for both: one fault is told once.
    let name = source.file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
    let layer = Layer::Treatment { id: name.unwrap_or_default().to_owned() };
    let mut reader = Reader::new(source, documents, layer, found);
    let treatment = reader.treatment(raw, safety, form);
    // Under another name, all its words would seem to be missing.
    let is_named = crate::library::scan_id(source.text).is_none_or(|id| id == treatment.id);
    (form == Form::Whole && is_named).then_some(treatment)
}

/// Tells what is wrong with the form of a treatment or of the label layer, where what it would be
/// held against is not known.
pub fn form(source: Source<'_>, found: &mut Found) {
    if source.file == crate::library::SAFETY {
        parse::<raw::Safety>(source, found);
    } else {
        parse::<raw::Treatment>(source, found);
    }
}

/// A file as far as it can be read; `None` if lines of it are lost, so that what is missing is not
/// known.
fn parse<T: Table + Value>(source: Source<'_>, found: &mut Found) -> Option<(T, Form)> {
    refuse_escapes(source, found);
    let mut report = Reporter::new(source.file, &mut found.problems);
    Some(structure::read(source.text, &mut report)).filter(|(_, form)| *form != Form::Lost)
}

/// An escape can name a character that the file itself must not hold.
fn refuse_escapes(source: Source<'_>, found: &mut Found) {
    let mut signs = source.text.match_indices('\\').map(|(start, _)| start);
    let hides = |start: &usize| {
        let rest = source.text.get(start + 1..).unwrap_or_default();
        rest.starts_with(|c| !matches!(c, '"' | 'n' | '\n'))
    };
    if let Some(start) = signs.find(hides) {
        let mut report = Reporter::new(source.file, &mut found.problems);
        let remedy = "write the character itself, where it is allowed";
        let at = Lines::of(source.text).at(start..start + 1);
        report.add(at, "an escape hides a character", remedy);
    }
}

/// Which rules hold: those of a treatment's own statements or those of the label layer.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Layer {
    Treatment { id: String },
    Label,
}

/// Turns the parts of one file into what is known.
struct Reader<'a> {
    source: Source<'a>,
    lines: Lines,
    documents: &'a [Document],
    layer: Layer,
    found: &'a mut Found,
}

impl<'a> Reader<'a> {
    fn new(
        source: Source<'a>,
        documents: &'a [Document],
        layer: Layer,
        found: &'a mut Found,
    ) -> Self {
        Self { source, lines: Lines::of(source.text), documents, layer, found }
    }

    /// How the words of this file begin.
    fn owner(&self) -> &str {
        match &self.layer {
            Layer::Treatment { id } => id,
            Layer::Label => SAFETY,
        }
    }

    fn line<T>(&self, at: &Spanned<T>) -> usize {
        self.lines.line(at.span().start)
    }

    fn say<T>(&mut self, at: &Spanned<T>, message: impl Into<String>, remedy: impl Into<String>) {
        if is_stand_in(at) {
            // That it is missing or wrong has been told.
            return;
        }
        let at = self.lines.at(at.span());
        Reporter::new(self.source.file, &mut self.found.problems).add(at, message, remedy);
    }

    /// The one that is meant by an id; if none is, the first.
    fn one_of<T: Copy>(&mut self, at: &Text, what: &str, all: &[(&str, T)], otherwise: T) -> T {
        if let Some(&(_, one)) = all.iter().find(|(id, _)| id == at.get_ref()) {
            return one;
        }
        let ids = all.iter().map(|(id, _)| *id).collect::<Vec<_>>().join(", ");
        self.say(
            at,
            format!("there is no {what} `{at}`", at = show(at)),
            format!("write one of {ids}"),
        );
        otherwise
    }

    fn check_id(&mut self, id: &Text) {
        if !is_id(id.get_ref()) {
            let message = format!("the id `{}` cannot name words", show(id));
            self.say(id, message, "write small letters a to z, digits and single hyphens");
        }
    }

    fn refuse_repeated<'t>(&mut self, part: &str, ids: impl Iterator<Item = &'t Text>) {
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for id in ids {
            self.check_id(id);
            let line = self.line(id);
            if let Some(first) = known.get(id.get_ref().as_str()) {
                let message = format!("`{}` is already in {part}, at line {first}", show(id));
                self.say(id, message, "give each its own id");
            } else {
                known.insert(id.get_ref(), line);
            }
        }
    }
}

/// True for what can name words: small letters, digits and single hyphens, after a letter.
pub fn is_id(id: &str) -> bool {
    let is_fine = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('-').all(is_fine)
}

/// An id as it may be printed: content is not yet trusted, and a terminal obeys what it is sent.
fn show(id: &Text) -> impl Display + '_ {
    id.get_ref().escape_debug()
}
