//! Validates conditions: each names answers to a question that is asked earlier.

use toml::Spanned;

use super::{Layer, Reader, meant, show};
use crate::Condition;
use crate::Entry;
use crate::Given;
use crate::Limits;
use crate::Question;
use crate::message_ids::{SAFETY, message_id};
use crate::raw::{self, Text};
use crate::structure::{Number, is_placeholder};

/// The questions that a condition may name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Askable<'a> {
    /// The questions of the file, in their order.
    pub own: &'a [Question],
    /// The questions that the treatment takes from the label layer; they are asked after its own.
    pub label: &'a [Question],
}

impl<'a> Askable<'a> {
    /// Finds a question by its id, an own one first.
    fn find(self, owner: &str, id: &str) -> Option<&'a Question> {
        let message = |owner| message_id(&[owner, "checklist", id]);
        let (own, label) = (message(owner), message(SAFETY));
        let own = self.own.iter().find(|question| question.statement.message == own);
        own.or_else(|| self.label.iter().find(|question| question.statement.message == label))
    }

    /// Returns true if the id of a question could not be read: it may be the one that is named.
    fn has_unknown(self) -> bool {
        self.own.iter().any(|question| question.statement.message.ends_with('-'))
    }

    fn ids(self) -> Vec<&'a str> {
        let id = |question: &'a Question| {
            let message = &question.statement.message;
            message.split_once("-checklist-").map_or(message.as_str(), |(_, id)| id)
        };
        self.own.iter().chain(self.label).map(id).collect()
    }
}

impl Reader<'_> {
    /// Gives the questions of a file their conditions.
    pub(super) fn conditions_of_questions(
        &mut self,
        raw: &[Option<Spanned<raw::Condition>>],
        questions: &mut [Question],
        label: &[Question],
    ) {
        let read: Vec<Option<Condition>> = raw
            .iter()
            .map(|raw| self.condition(raw.as_ref()?, Askable { own: questions, label }))
            .collect();
        let index_of = |condition: &Condition| {
            questions.iter().position(|other| other.statement.message == condition.question)
        };
        let named: Vec<Option<usize>> =
            read.iter().map(|condition| condition.as_ref().and_then(index_of)).collect();
        for (index, (raw, condition)) in raw.iter().zip(read).enumerate() {
            let (Some(raw), Some(condition)) = (raw, condition) else { continue };
            let circle = circle(&named, index);
            let (message, remedy) = match named[index] {
                Some(named) if named < index && circle.is_empty() => {
                    questions[index].only_if = Some(condition);
                    continue;
                }
                Some(named) if named == index => (
                    format!("the question `{}` depends on itself", show(&raw.get_ref().question)),
                    "name an earlier question, or remove the condition",
                ),
                Some(_) if circle.iter().any(|other| *other < index) => continue,
                Some(_) if !circle.is_empty() => (
                    format!("the conditions of {} questions are in a circle", circle.len()),
                    "remove one of them: such questions can never be asked",
                ),
                Some(_) => (
                    format!("the question `{}` is asked later", show(&raw.get_ref().question)),
                    "move it above this question",
                ),
                None => (
                    format!("`{}` of the label is asked later", show(&raw.get_ref().question)),
                    "name an earlier question of this file, or remove the condition",
                ),
            };
            self.emit(&raw.get_ref().question, message, remedy);
        }
    }

    /// Returns the condition, or `None` after reporting an error.
    pub(super) fn condition(
        &mut self,
        raw: &Spanned<raw::Condition>,
        known: Askable<'_>,
    ) -> Option<Condition> {
        let raw::Condition { question: at, answers, .. } = raw.get_ref();
        if is_placeholder(at) {
            self.has_lost_condition = true;
            return None;
        }
        let Some(question) = known.find(self.owner(), at.get_ref()) else {
            // It may be meant for any question.
            self.has_lost_condition = true;
            let is_told = !self.told.insert(message_id(&["checklist", at.get_ref()]));
            if !is_told && !known.has_unknown() && !self.has_doubts("checklist") {
                let message = format!("there is no question `{}`", show(at));
                let taken = match self.layer {
                    Layer::Treatment { .. } => ", or take it from the label layer under [safety]",
                    Layer::Label => "",
                };
                let meant = meant(at.get_ref(), known.ids());
                let ids = known.ids().join(", ");
                self.emit(at, message, format!("{meant}write one of {ids}{taken}"));
                self.lose(message_id(&[self.owner(), "checklist", at.get_ref()]), at);
            }
            return None;
        };
        self.named.insert(question.statement.message.clone());
        if self.unread.contains(&question.statement.message) {
            return None;
        }
        self.refuse_repeated("answers", answers.iter());
        let n_answers = answers.len();
        let answers: Vec<Given> =
            answers.iter().filter_map(|answer| self.given(answer, at, question)).collect();
        let numbers = self.numbers(raw, question)?;
        if n_answers == 0 && numbers.is_none() {
            let remedy = "write answers = [\"yes\"], or for a number from = 120 or below = 50";
            self.emit(raw, "the condition names no answer", remedy);
            return None;
        }
        (answers.len() == n_answers).then(|| Condition {
            question: question.statement.message.clone(),
            answers,
            numbers,
        })
    }

    /// Returns the limits of a condition, if it has any; `None` after reporting an error.
    fn numbers(
        &mut self,
        raw: &Spanned<raw::Condition>,
        question: &Question,
    ) -> Option<Option<Limits>> {
        let raw::Condition { question: at, from, below, .. } = raw.get_ref();
        if from.is_none() && below.is_none() {
            return Some(None);
        }
        let Some(range) = question.number() else {
            let message = format!("`{}` is not answered with a number", show(at));
            self.emit(raw, message, "write answers = [...] with some of its answers");
            return None;
        };
        let mut read = |at: &Option<Spanned<Number>>| match at {
            Some(at) => self.limit(at, range.decimals).map(Some),
            None => Some(None),
        };
        let limits = Limits { from: read(from)?, below: read(below)? };
        self.check_limits(raw, limits, range).then_some(Some(limits))
    }

    /// Checks that a question of the label layer comes with the one that its condition names, and
    /// after it. `ids` are the questions that a treatment takes, `asked` all of its questions.
    pub(super) fn check_picked_conditions(&mut self, ids: &[Text], asked: &[Question]) {
        for id in ids {
            let message = message_id(&[SAFETY, "checklist", id.get_ref()]);
            let index = asked.iter().position(|question| question.statement.message == message);
            let Some((earlier, [question, ..])) = index.map(|index| asked.split_at(index)) else {
                continue;
            };
            self.check_picked_condition(id, question.only_if.as_ref(), earlier);
        }
    }

    /// Checks the same for entries of the timeline.
    pub(super) fn check_picked_entries(
        &mut self,
        part: &str,
        ids: &[Text],
        entries: &[Entry],
        asked: &[Question],
    ) {
        for id in ids {
            let message = message_id(&[SAFETY, part, id.get_ref()]);
            let entry = entries.iter().find(|entry| entry.statement.message == message);
            let condition = entry.and_then(|entry| entry.only_if.as_ref());
            self.check_picked_condition(id, condition, asked);
        }
    }

    fn check_picked_condition(
        &mut self,
        id: &Text,
        condition: Option<&Condition>,
        earlier: &[Question],
    ) {
        let Some(Condition { question, .. }) = condition else { return };
        if !earlier.iter().any(|other| other.statement.message == *question) {
            let message =
                format!("`{}` depends on `{question}`, which is not asked before it", show(id));
            let named = question.rsplit_once("-checklist-").map_or("", |(_, id)| id);
            let remedy =
                format!("write \"{named}\" under [safety] checklist, before its follow-ups");
            self.emit(id, message, remedy);
        }
    }

    /// Returns the answer with this id, or `None` after reporting an unknown one.
    pub(super) fn given(&mut self, at: &Text, of: &Text, question: &Question) -> Option<Given> {
        if is_placeholder(at) {
            return None;
        }
        if self.found.doubts.has_page(&question.statement.message) {
            // It may be meant for an answer whose id is wrong.
            return None;
        }
        let answers = question.choices();
        let is_meant = |given: &&Given| question.answer_id(**given) == Some(at.get_ref().as_str());
        let found = answers.iter().find(is_meant).copied();
        if found.is_none() {
            let message = format!("`{}` has no answer `{}`", show(of), show(at));
            let ids = answers.iter().filter_map(|given| question.answer_id(*given));
            let meant = meant(at.get_ref(), ids.clone());
            let ids = ids.collect::<Vec<_>>().join(", ");
            let remedy = match (ids.is_empty(), question.number()) {
                (false, _) => format!("{meant}write one of {ids}"),
                (true, Some(_)) => "write from or below with a number".to_owned(),
                (true, None) => {
                    format!("name another question, or give `{}` unsure = true", show(of))
                }
            };
            self.emit(at, message, remedy);
            self.lose(message_id(&[&question.statement.message, at.get_ref()]), at);
        }
        found
    }
}

/// Returns the questions of the circle in which the conditions of this one lead back to it, if they
/// do. `named` has the question that the condition of each question names.
fn circle(named: &[Option<usize>], start: usize) -> Vec<usize> {
    let mut circle = vec![start];
    while let Some(next) = circle.last().and_then(|last| named[*last]) {
        if next == start {
            return circle;
        }
        if circle.contains(&next) {
            break;
        }
        circle.push(next);
    }
    Vec::new()
}
