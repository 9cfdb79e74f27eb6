//! Validates the parts of a treatment and of the label layer, each with its own rules.

use std::collections::BTreeSet;

use jiff::civil::Date;
use toml::Spanned;

use super::statements::{Parts, Spot};
use super::{Reader, is_id, show};
use crate::BodyPart;
use crate::Check;
use crate::Document;
use crate::DocumentKind;
use crate::Point;
use crate::Sign;
use crate::Statement;
use crate::Urgency;
use crate::message_ids::message_id;
use crate::raw::{self, Text};
use crate::structure::is_placeholder;

/// Pairs all values with their ids, for [`Reader::one_of`].
pub(super) fn table<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<(&'static str, T)> {
    all.iter().map(|&one| (id(one), one)).collect()
}

impl Reader<'_> {
    pub(super) fn document(
        &mut self,
        raw: raw::Document,
        known: &mut BTreeSet<String>,
    ) -> Document {
        let raw::Document { id, kind, title, about, date, file, language, lines } = raw;
        self.check_id(&id);
        let is_new = known.insert(id.get_ref().clone());
        if !is_new || !is_id(id.get_ref()) {
            self.found.doubts.add("document", id.get_ref());
        }
        if !is_new {
            let message = format!("the document `{}` is described twice", show(&id));
            self.emit(&id, message, "give each its own id");
        }
        let known_lines = lines.map(|lines| match u32::try_from(*lines.get_ref()) {
            Ok(known) if known > 0 => known,
            Ok(_) | Err(_) => {
                self.emit(&lines, "the number of lines must be at least 1", "count its lines");
                u32::MAX
            }
        });
        let all: Vec<_> = DocumentKind::ALL.iter().map(|&kind| (kind.id(), Some(kind))).collect();
        let kind = kind.and_then(|kind| self.one_of(&kind, "kind of document", &all, None));
        if let Some(date) = date.as_ref().filter(|date| !is_published_date(date.get_ref())) {
            let message = format!("the document's date `{}` is not a date", show(date));
            self.emit(date, message, "write a year, a month or a day, as \"2024-05\"");
        }
        for (text, what) in [(&title, "title"), (&about, "description")] {
            if let Some(text) = text
                && text.get_ref().trim().is_empty()
            {
                self.emit(text, format!("the {what} is empty"), "write it, or remove the line");
            }
        }
        Document {
            message: message_id(&["document", id.get_ref()]),
            kind,
            title: title.map(Spanned::into_inner),
            about: about.map(Spanned::into_inner),
            date: date.map(Spanned::into_inner),
            id: id.into_inner(),
            file: file.map(Spanned::into_inner),
            language: language.map(Spanned::into_inner),
            lines: known_lines,
        }
    }

    pub(super) fn signs(&mut self, raw: Vec<raw::Sign>) -> Vec<Sign> {
        self.own_ids("emergency", &self.page("emergency"), raw.iter().map(|sign| &sign.id));
        raw.into_iter().map(|sign| self.sign(sign)).collect()
    }

    fn sign(&mut self, raw: raw::Sign) -> Sign {
        let raw::Sign { id, urgency, part, figures } = raw;
        let all = table(Urgency::ALL, Urgency::id);
        let urgency = self.one_of(&urgency, "urgency", &all, Urgency::AtOnce);
        let parts = table(BodyPart::ALL, BodyPart::id);
        let part = part.map(|part| self.one_of(&part, "part of the body", &parts, BodyPart::Body));
        let message = message_id(&[self.owner(), "emergency", id.get_ref()]);
        let figures = self.named_figures(&message, figures);
        Sign { message, figures, urgency, part }
    }

    pub(super) fn asks(&mut self, raw: Vec<raw::Ask>) -> Vec<Statement> {
        self.own_ids("ask", &self.page("ask"), raw.iter().map(|ask| &ask.id));
        raw.into_iter().map(|ask| self.ask(ask)).collect()
    }

    fn ask(&mut self, raw: raw::Ask) -> Statement {
        let raw::Ask { id, fact, figures, sources, standing } = raw;
        let parts = Parts { id, fact, areas: Vec::new(), figures, sources, standing };
        self.statement(Spot::Ask, parts)
    }

    pub(super) fn summary(&mut self, raw: Vec<raw::Point>) -> Vec<Point> {
        self.own_ids("summary", &self.page("summary"), raw.iter().map(|point| &point.id));
        raw.into_iter().map(|point| self.point(point)).collect()
    }

    fn point(&mut self, raw: raw::Point) -> Point {
        let raw::Point { id, fact, section, items, steps, areas, figures, sources, standing } = raw;
        let section = self.section(&section);
        let parts = Parts { id, fact, areas, figures, sources, standing };
        let statement = self.statement(Spot::Summary(section), parts);
        Point { statement: self.with_list(statement, items, steps), section }
    }

    pub(super) fn understanding(&mut self, raw: Vec<raw::Check>) -> Vec<Check> {
        self.own_ids(
            "understanding",
            &self.page("understanding"),
            raw.iter().map(|check| &check.id),
        );
        raw.into_iter().map(|check| self.understanding_check(check)).collect()
    }

    fn understanding_check(&mut self, raw: raw::Check) -> Check {
        let raw::Check { id, fact, answers, right, areas, figures, sources, standing } = raw;
        let place = self.check_answers(&id, &answers, &right);
        let parts = Parts { id, fact, areas, figures, sources, standing };
        let statement = self.statement(Spot::Understanding, parts);
        let answers = answers.into_inner();
        Check {
            answers: answers
                .iter()
                .map(|id| message_id(&[&statement.message, id.get_ref()]))
                .collect(),
            right: place,
            again: message_id(&[&statement.message, AGAIN]),
            statement,
        }
    }

    /// Returns the index of the right answer among the answers.
    fn check_answers(&mut self, id: &Text, answers: &Spanned<Vec<Text>>, right: &Text) -> usize {
        let n_answers = answers.get_ref().len();
        if !(2..=4).contains(&n_answers) {
            let message = format!("`{}` has {n_answers} answers", show(id));
            self.emit(answers, message, "give 2 to 4");
        }
        let page = message_id(&[self.owner(), "understanding", id.get_ref()]);
        self.own_ids("answers", &page, answers.get_ref().iter());
        for answer in answers.get_ref() {
            if answer.get_ref() == AGAIN {
                let message = format!("an answer of `{}` is called `{AGAIN}`", show(id));
                self.emit(
                    answer,
                    message,
                    "choose another id; this one is reserved for the explanation",
                );
                self.found.doubts.add(&page, AGAIN);
            }
        }
        if is_placeholder(answers) {
            return 0;
        }
        let mut places = answers.get_ref().iter();
        if let Some(place) = places.position(|answer| answer.get_ref() == right.get_ref()) {
            return place;
        }
        if self.found.doubts.has_page(&page) {
            // It may be meant for an answer whose id is wrong.
            return 0;
        }
        let message = format!("the right answer `{}` is not among the answers", show(right));
        self.emit(right, message, "write the id of one of the answers");
        self.lose(message_id(&[&page, right.get_ref()]), right);
        0
    }

    /// Reports an error of the whole file at the first line that contains `of`.
    pub(super) fn emit_at_start(&mut self, of: &str, message: String, remedy: &str) {
        let offset = self.source.text.find(of).unwrap_or(0);
        let line = self.lines.line(offset);
        crate::diagnostic::Reporter::new(self.source.file, &mut self.found.diagnostics)
            .add(line, message, remedy);
    }
}

/// Returns true for `2024`, `2024-05` or `2024-05-31`.
fn is_published_date(text: &str) -> bool {
    let rest = match text.len() {
        4 => "-01-01",
        7 => "-01",
        _ => "",
    };
    format!("{text}{rest}").parse::<Date>().is_ok() && matches!(text.len(), 4 | 7 | 10)
}

/// The last part of the message id of the second explanation.
const AGAIN: &str = "again";
