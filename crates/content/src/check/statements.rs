//! Validates statements. The standing of a statement decides which sources it needs and where it
//! may appear.

use std::collections::{BTreeMap, BTreeSet};

use super::{Layer, Place, Reader, is_id, meant, show};
use crate::Citation;
use crate::Document;
use crate::DocumentKind;
use crate::Figure;
use crate::Section;
use crate::Standing;
use crate::Statement;
use crate::diagnostic::Reporter;
use crate::message_ids::{self, message_id};
use crate::raw::{self, Text};
use crate::structure::{UNQUOTED, is_placeholder};

/// The step of the consultation that a statement belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    Summary(Section),
    Picture(Section),
    Checklist,
    Preparation,
    Timeline,
    Understanding,
    Ask,
}

impl Spot {
    const fn id(self) -> &'static str {
        match self {
            Self::Summary(_) => "summary",
            Self::Picture(_) => "picture",
            Self::Checklist => "checklist",
            Self::Preparation => "preparation",
            Self::Timeline => "timeline",
            Self::Understanding => "understanding",
            Self::Ask => "ask",
        }
    }
}

/// The fields that all kinds of statements share.
pub(super) struct Parts {
    pub id: Text,
    pub fact: Option<Text>,
    pub areas: Vec<Text>,
    pub figures: raw::Figures,
    pub sources: Vec<Text>,
    pub standing: Option<Text>,
}

impl Reader<'_> {
    pub(super) fn statement(&mut self, spot: Spot, parts: Parts) -> Statement {
        let Parts { id, fact, areas, figures, sources, standing } = parts;
        let citations = self.citations(&sources);
        let standing = self.standing(&id, standing.as_ref());
        if let Some(standing) = standing {
            // An invalid source has been reported, so the number of sources is not known.
            if citations.len() == sources.len() {
                self.check_sources(&id, standing, &citations);
            }
            self.check_place(&id, standing, spot);
        }
        if standing == Some(Standing::Silent) && !figures.is_empty() {
            let message = format!("`{}` has a figure, but its documents are silent", show(&id));
            self.emit(&id, message, "remove the figure, or give the source that states it");
        }
        let message = message_id(&[self.owner(), spot.id(), id.get_ref()]);
        let figures = self.named_figures(&message, figures);
        Statement {
            message,
            fact: fact.map(toml::Spanned::into_inner),
            figures,
            citations,
            standing: standing.unwrap_or(Standing::Silent),
            areas: self.areas(areas),
            list: None,
        }
    }

    /// Reads figures by the names of their variables.
    pub(super) fn named_figures(
        &mut self,
        message_of: &str,
        raw: raw::Figures,
    ) -> BTreeMap<String, Figure> {
        let mut figures = BTreeMap::new();
        for (name, figure) in raw {
            if !is_variable(&name) {
                let message = format!("`{}` cannot name a figure", name.escape_debug());
                self.emit(&figure, message, "write lowercase letters a to z and hyphens");
                // No text can show it.
                self.found.doubts.add_figures(message_of);
            }
            figures.insert(name, self.figure(figure));
        }
        figures
    }

    /// Returns the standing, or `None` after reporting an error.
    fn standing(&mut self, id: &Text, standing: Option<&Text>) -> Option<Standing> {
        let all = Standing::ALL.map(|standing| (standing.id(), Some(standing)));
        match (&self.layer, standing) {
            (Layer::Label, None) => Some(Standing::Label),
            (Layer::Label, Some(at)) => {
                let known = self.one_of(at, "standing", &all, None);
                if known.is_some_and(|standing| standing != Standing::Label) {
                    let message =
                        format!("`{}` is {} but is in the label layer", show(id), show(at));
                    self.emit(at, message, "remove the standing, or move it to a treatment");
                }
                Some(Standing::Label)
            }
            (Layer::Treatment { .. }, None) => {
                let message = format!("`{}` has no standing", show(id));
                self.emit(id, message, "write agreed, stated, contested or silent");
                None
            }
            (Layer::Treatment { .. }, Some(at)) => {
                let known = self.one_of(at, "standing", &all, None)?;
                Some(known)
            }
        }
    }

    /// Reads citations such as `["ar:7", "label"]`.
    pub(super) fn citations(&mut self, sources: &[Text]) -> Vec<Citation> {
        let mut citations = Vec::new();
        for source in sources {
            let Some(citation) = self.citation(source) else { continue };
            if citations.contains(&citation) {
                let message = format!("the source `{}` is given twice", show(source));
                self.emit(source, message, "give each source once");
            } else {
                citations.push(citation);
            }
        }
        citations
    }

    fn citation(&mut self, source: &Text) -> Option<Citation> {
        let text = source.get_ref().as_str();
        let (id, line) = match text.split_once(':') {
            Some((id, line)) => (id, Some(line)),
            None => (text, None),
        };
        let documents = self.documents;
        let Some(document) = documents.iter().find(|document| document.id == id) else {
            let ids = documents.iter().map(|document| document.id.as_str()).collect::<Vec<_>>();
            if has_wrong(&ids) {
                // It may be the one that is named.
                return None;
            }
            let at = self.lines.at(source.span());
            let is_reported = is_placeholder(source)
                || self.found.diagnostics.has_at(self.source.file, &at, UNQUOTED);
            if is_reported {
                return None;
            }
            self.lost_documents
                .entry(id.to_owned())
                .or_default()
                .push((self.lines.line(source.span().start), at));
            return None;
        };
        let line = match (document.lines, line) {
            (None, None) => None,
            (None, Some(_)) => {
                // One cause, however many lines of it are cited.
                if self.told.insert(message_id(&["document", id])) {
                    let message = format!("`{}` names a line, but `{id}` has none", show(source));
                    let remedy = format!(
                        "give its lines in seeds/sources.toml, or write `{id}` wherever it is cited"
                    );
                    self.emit(source, message, remedy);
                }
                return None;
            }
            (Some(lines), line) => {
                let parsed = line.and_then(|line| line.parse::<u32>().ok());
                let Some(line) = parsed.filter(|line| (1..=lines).contains(line)) else {
                    let message = format!("`{}` is not a line of `{id}`", show(source));
                    self.emit(source, message, format!("write `{id}:1` to `{id}:{lines}`"));
                    return None;
                };
                Some(line)
            }
        };
        Some(Citation { document: id.to_owned(), line })
    }

    fn check_sources(&mut self, id: &Text, standing: Standing, citations: &[Citation]) {
        let documents: BTreeSet<&str> =
            citations.iter().map(|citation| citation.document.as_str()).collect();
        let is_label = documents.iter().all(|document| *document == Document::LABEL);
        let is_own_label = |document: &&str| {
            let known = self.documents.iter().find(|known| known.id == *document);
            let is_label = known.is_some_and(|known| known.kind == Some(DocumentKind::Label));
            is_label && *document != Document::LABEL
        };
        let is_of_treatment = matches!(self.layer, Layer::Treatment { .. });
        // The label is not a document of the clinic, so nothing becomes agreed by it.
        let n_own = documents.iter().filter(|document| **document != Document::LABEL).count();
        let fault = match (standing, documents.len()) {
            (Standing::Silent, 0) => return,
            (Standing::Silent, _) => (
                "is silent but has sources".to_owned(),
                "remove the sources, or say how far they may be trusted",
            ),
            (_, 0) => {
                ("has no source".to_owned(), "name the document that states it, and the line")
            }
            (Standing::Label, _) if is_of_treatment && is_label => (
                "is label but is in a treatment".to_owned(),
                "move it to seeds/safety.toml and name it under [safety]",
            ),
            (Standing::Label, _) if is_of_treatment && documents.len() > 1 => (
                "cites several labels".to_owned(),
                "write one statement for each, so that patients see which label says it",
            ),
            (Standing::Label, _) if is_of_treatment => {
                if documents.iter().all(is_own_label) {
                    return;
                }
                (
                    "is label but cites a document of another kind".to_owned(),
                    "describe the label of the medicine in seeds/sources.toml with kind = \"label\", \
                    or write agreed or stated",
                )
            }
            (Standing::Label, _) if !is_label => (
                "is in the label layer but cites another document".to_owned(),
                "cite `label` only, or move it to a treatment",
            ),
            (Standing::Label, _) => return,
            (_, _) if is_label => (
                "cites only the label but is in a treatment".to_owned(),
                "move it to seeds/safety.toml and name it under [safety]",
            ),
            (Standing::Agreed, _) if n_own < 2 => (
                "is agreed, but only one document states it".to_owned(),
                "give the second document, or write stated",
            ),
            (Standing::Agreed | Standing::Stated | Standing::Contested, _) => return,
        };
        let (message, remedy) = fault;
        self.emit(id, format!("`{}` {message}", show(id)), remedy);
    }

    fn check_place(&mut self, id: &Text, standing: Standing, spot: Spot) {
        let is_in_claims =
            matches!(spot, Spot::Summary(Section::Claims) | Spot::Picture(Section::Claims));
        let is_contested = standing == Standing::Contested;
        if is_contested && !is_in_claims {
            let message = format!("`{}` is contested but is in {}", show(id), place_name(spot));
            let remedy = "write it as a point of the summary in the section claims, or not at all";
            self.emit(id, message, remedy);
        }
        if is_in_claims && !is_contested {
            let message = format!("`{}` is {} but is in claims", show(id), standing.id());
            self.emit(id, message, "choose another section, or write contested");
        }
    }

    /// Records the use of areas. Whether they have messages is checked by the audit.
    pub(super) fn areas(&mut self, areas: Vec<Text>) -> Vec<String> {
        let mut known = Vec::new();
        for area in areas.into_iter().filter(|area| !is_placeholder(area)) {
            let place = Place { file: self.source.file.to_owned(), line: self.line(&area) };
            self.found.areas.entry(area.get_ref().clone()).or_insert(place);
            self.use_message(message_ids::area(area.get_ref()));
            known.push(area.into_inner());
        }
        known
    }
}

fn place_name(spot: Spot) -> String {
    match spot {
        Spot::Summary(section) | Spot::Picture(section) => format!("the section {}", section.id()),
        Spot::Checklist | Spot::Preparation | Spot::Timeline | Spot::Understanding | Spot::Ask => {
            format!("the {}", spot.id())
        }
    }
}

/// The number of citations from which one error covers all of an unknown document.
const MANY: usize = 6;

impl Reader<'_> {
    /// Reports unknown documents: each citation, or many of one document once.
    pub(super) fn emit_lost_documents(&mut self) {
        let ids = self.documents.iter().map(|document| document.id.as_str()).collect::<Vec<_>>();
        for (id, mut places) in std::mem::take(&mut self.lost_documents) {
            places.sort_by_key(|(line, _)| *line);
            let meant = meant(&id, ids.iter().copied());
            let remedy = format!(
                "{meant}write one of {}, or add it at the end of seeds/sources.toml, a copy of the \
                built-in one",
                ids.join(", ")
            );
            let lost = message_id(&["document", &id]);
            let id = id.escape_debug();
            let (message, n_shown) = match places.len() {
                n if n >= MANY => {
                    (format!("there is no document `{id}`, which {n} entries cite from here on"), 1)
                }
                n => (format!("there is no document `{id}`"), n),
            };
            for (_, at) in places.iter().take(n_shown) {
                self.found.doubts.add_lost(&lost, self.source.file, at.clone());
            }
            let mut report = Reporter::new(self.source.file, &mut self.found.diagnostics);
            for (_, at) in places.into_iter().take(n_shown) {
                report.add(at, message.clone(), remedy.clone());
            }
        }
    }
}

/// Returns true if an id is not valid, or given to two documents.
fn has_wrong(ids: &[&str]) -> bool {
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    known.len() < ids.len() || !ids.iter().all(|id| is_id(id))
}

fn is_variable(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}
