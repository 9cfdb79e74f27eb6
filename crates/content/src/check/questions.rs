//! Validates questions of the checklist: how they are answered, and what their answers mean.

use std::collections::BTreeSet;

use toml::Spanned;

use super::statements::{Parts, Spot};
use super::{Reader, show};
use crate::Answers;
use crate::Days;
use crate::Flag;
use crate::Flagged;
use crate::Given;
use crate::Limits;
use crate::NumberRange;
use crate::OwnAnswer;
use crate::Question;
use crate::Unit;
use crate::message_ids::message_id;
use crate::question::UNSURE;
use crate::raw::{self, Flags, Text};
use crate::structure::{NamedOrListed, Number, is_placeholder};

impl Reader<'_> {
    /// Reads the questions of the file; `label` are those that a treatment takes from the label
    /// layer.
    pub(super) fn checklist(
        &mut self,
        mut raw: Vec<raw::Question>,
        label: &[Question],
    ) -> Vec<Question> {
        self.own_ids("checklist", &self.page("checklist"), raw.iter().map(|question| &question.id));
        let conditions: Vec<_> = raw.iter_mut().map(|raw| raw.only_if.take()).collect();
        let mut questions: Vec<_> = raw.into_iter().map(|raw| self.question(raw)).collect();
        self.conditions_of_questions(&conditions, &mut questions, label);
        questions
    }

    fn question(&mut self, raw: raw::Question) -> Question {
        let raw::Question {
            id,
            fact,
            answers,
            several,
            number,
            date,
            unsure,
            flags,
            only_if: _,
            areas,
            figures,
            sources,
            standing,
        } = raw;
        let named = id.clone();
        let parts = Parts { id, fact, areas, figures, sources, standing };
        let statement = self.statement(Spot::Checklist, parts);
        let is_unread = answers.as_ref().is_some_and(|answers| {
            is_placeholder(answers) || answers.get_ref().iter().any(is_placeholder)
        }) || number.as_ref().is_some_and(is_placeholder)
            || date.as_ref().is_some_and(is_placeholder)
            || unsure.as_ref().is_some_and(is_placeholder);
        if is_unread {
            // What flags and conditions say of its answers cannot be checked.
            self.unread.insert(statement.message.clone());
        }
        let kinds = [answers.is_some(), number.is_some(), date.is_some()];
        if kinds.into_iter().filter(|is_given| *is_given).count() > 1 {
            let message = format!("`{}` is answered in more than one way", show(&named));
            self.emit(&named, message, "keep one of answers, number and date");
        }
        let answers = match (answers, number, date) {
            (Some(own), ..) => Answers::Own(self.own_answers(&named, own, &statement.message)),
            (None, Some(number), _) => Answers::Number(self.number_range(&number)),
            (None, None, Some(days)) => {
                let all: Vec<_> = Days::ALL.iter().map(|days| (days.id(), *days)).collect();
                Answers::Date(self.one_of(&days, "kind of date", &all, Days::Any))
            }
            (None, None, None) => Answers::YesNo,
        };
        let is_unsure = unsure.as_ref().map(|unsure| *unsure.get_ref());
        let takes_unsure = answers == Answers::YesNo || is_unsure == Some(true);
        let takes_several = several.as_ref().is_some_and(|several| *several.get_ref());
        let (flags_of, flags) = (flags, Vec::new());
        let mut question =
            Question { statement, answers, takes_several, takes_unsure, flags, only_if: None };
        if let (Some(several), false, false) =
            (&several, is_unread, matches!(question.answers, Answers::Own(_)))
        {
            let message = format!("`{}` has no answers of its own", show(&named));
            self.emit(several, message, "write answers = [...], or remove this line");
        }
        if let (Some(unsure), Answers::YesNo) = (&unsure, &question.answers) {
            let message = format!("`{}` is answered with yes, no or not sure anyway", show(&named));
            self.emit(unsure, message, "remove this line");
        }
        self.flags(&named, flags_of.as_ref(), &mut question);
        if !is_unread && is_unsure == Some(false) && question.takes_unsure {
            let message =
                format!("`{}` has a flag for an answer that it does not offer", show(&named));
            self.emit(&named, message, "write unsure = true, or remove its flag");
        }
        question
    }

    fn own_answers(
        &mut self,
        of: &Text,
        answers: Spanned<Vec<Text>>,
        question: &str,
    ) -> Vec<OwnAnswer> {
        let n_answers = answers.get_ref().len();
        if !(2..=6).contains(&n_answers) {
            let message = format!("`{}` has {n_answers} answers", show(of));
            self.emit(&answers, message, "give 2 to 6");
        }
        self.own_ids("answers", question, answers.get_ref().iter());
        let answers = answers.into_inner();
        for answer in answers.iter().filter(|answer| answer.get_ref() == UNSURE) {
            let message = format!("an answer of `{}` is called `{UNSURE}`", show(of));
            self.emit(answer, message, "remove it, and write unsure = true below");
            self.found.doubts.add(question, UNSURE);
        }
        let message = |id: &Text| message_id(&[question, id.get_ref()]);
        let own = |id: Text| OwnAnswer { message: message(&id), id: id.into_inner() };
        let mut known = BTreeSet::new();
        let is_new = |id: &Text| known.insert(id.get_ref().clone());
        answers.into_iter().filter(is_new).map(own).collect()
    }

    /// Gives a question its flags, and "not sure" as an answer if that has one.
    fn flags(&mut self, of: &Text, raw: Option<&Spanned<Flags>>, question: &mut Question) {
        match raw.map(Spanned::get_ref) {
            None => {}
            Some(NamedOrListed::Named(named)) => {
                for (answer, flag) in named {
                    self.flag_of_answer(of, answer, flag, question);
                }
                question.flags.sort_by_key(|(flagged, _)| match flagged {
                    Flagged::Answer(given) => Some(*given),
                    Flagged::Numbers(_) | Flagged::Within(..) | Flagged::Beyond(..) => None,
                });
            }
            Some(NamedOrListed::Listed(listed)) => {
                for entry in listed {
                    self.flag_of_limits(of, entry, question);
                }
                self.refuse_overlaps(listed, question);
            }
        }
        let is_empty = |raw: &&Spanned<Flags>| match raw.get_ref() {
            NamedOrListed::Named(named) => named.is_empty(),
            NamedOrListed::Listed(listed) => listed.is_empty(),
        };
        if let Some(raw) = raw {
            // An error in them is reported once.
            self.named.insert(question.statement.message.clone());
            if !is_empty(&raw) {
                return;
            }
            let remedy = "write under flags which answers mean discuss, stop or emergency";
            self.emit(raw, "the question has no flag", remedy);
        }
    }

    fn flag_of_answer(&mut self, of: &Text, id: &str, flag: &Text, question: &mut Question) {
        let all: Vec<_> = Flag::ALL.iter().map(|flag| (flag.id(), *flag)).collect();
        let known = self.one_of(flag, "flag", &all, Flag::Discuss);
        let choices = question.choices();
        let is_meant = |given: &&Given| question.answer_id(**given) == Some(id);
        let given = choices.iter().find(is_meant).copied();
        let given = given.or_else(|| (id == UNSURE).then_some(Given::Unsure));
        if let Some(given) = given {
            question.takes_unsure |= given == Given::Unsure;
            question.flags.push((Flagged::Answer(given), known));
            return;
        }
        let asked = &question.statement.message;
        if self.unread.contains(asked) || self.found.doubts.has_page(asked) {
            return;
        }
        let message = format!("`{}` has no answer `{}`", show(of), id.escape_debug());
        let remedy = match &question.answers {
            Answers::Number(_) => "write flags = [{ below = 50, flag = \"discuss\" }]".to_owned(),
            Answers::Date(_) => {
                "write flags = [{ within = 14, unit = \"day\", flag = \"discuss\" }]".to_owned()
            }
            Answers::YesNo | Answers::Own(_) => {
                let ids = choices.iter().filter_map(|given| question.answer_id(*given));
                let mut ids: Vec<&str> = ids.collect();
                if !ids.contains(&UNSURE) {
                    ids.push(UNSURE);
                }
                format!("write one of {}", ids.join(", "))
            }
        };
        let lost = message_id(&[asked, id]);
        self.emit(flag, message, remedy);
        self.lose(lost, flag);
    }

    /// Reads one entry of a list of flags.
    fn flag_of_limits(&mut self, of: &Text, raw: &Spanned<raw::FlagOf>, question: &mut Question) {
        if is_placeholder(raw) || self.unread.contains(&question.statement.message) {
            return;
        }
        let raw::FlagOf { from, below, within, beyond, unit, answer, flag } = raw.get_ref();
        let all: Vec<_> = Flag::ALL.iter().map(|flag| (flag.id(), *flag)).collect();
        let has_limits = from.is_some() || below.is_some();
        let distance = match (within, beyond) {
            (Some(within), None) => Some((within, Flagged::Within as fn(u32, Unit) -> Flagged)),
            (None, Some(beyond)) => Some((beyond, Flagged::Beyond as fn(u32, Unit) -> Flagged)),
            (None, None) | (Some(_), Some(_)) => None,
        };
        let is_clear = within.is_none() || beyond.is_none();
        let flagged = match (has_limits, distance, unit, answer, &question.answers) {
            (false, None, None, Some(answer), _) if is_clear => {
                self.flag_of_answer(of, answer.get_ref(), flag, question);
                return;
            }
            (true, None, None, None, Answers::Number(range)) if is_clear => {
                let range = range.clone();
                self.flagged_numbers((from.as_ref(), below.as_ref()), raw, &range)
            }
            (false, Some((count, flagged)), Some(unit), None, Answers::Date(_)) => {
                self.flagged_days(count, unit, flagged)
            }
            _ => {
                let message = format!("this cannot be a flag of `{}`", show(of));
                let remedy = match question.answers {
                    Answers::Number(_) => {
                        "write { below = 50, flag = \"discuss\" }, or from, or both"
                    }
                    Answers::Date(_) => {
                        "write { within = 14, unit = \"day\", flag = \"discuss\" }, or beyond"
                    }
                    Answers::YesNo | Answers::Own(_) => {
                        "write flags = { … } with its answers, such as { yes = \"discuss\" }"
                    }
                };
                self.emit(raw, message, remedy);
                None
            }
        };
        let flag = self.one_of(flag, "flag", &all, Flag::Discuss);
        question.flags.extend(flagged.map(|flagged| (flagged, flag)));
    }

    fn flagged_numbers(
        &mut self,
        (from, below): (Option<&Spanned<Number>>, Option<&Spanned<Number>>),
        raw: &Spanned<raw::FlagOf>,
        range: &NumberRange,
    ) -> Option<Flagged> {
        let mut read = |at: Option<&Spanned<Number>>| match at {
            Some(at) => self.limit(at, range.decimals).map(Some),
            None => Some(None),
        };
        let limits = Limits { from: read(from)?, below: read(below)? };
        self.check_limits(raw, limits, range).then_some(Flagged::Numbers(limits))
    }

    fn flagged_days(
        &mut self,
        count: &Spanned<i64>,
        unit: &Text,
        flagged: fn(u32, Unit) -> Flagged,
    ) -> Option<Flagged> {
        let count = self.amount(count, *count.get_ref())?;
        let known = Unit::new(unit.get_ref());
        if !is_placeholder(unit) && !["day", "week", "month", "year"].contains(&known.id()) {
            let message = format!("`{}` is not a time of whole days", show(unit));
            self.emit(unit, message, "write day, week, month or year");
            return None;
        }
        let unit = self.unit(unit);
        Some(flagged(count, unit))
    }

    /// Reports flags of which one hides another.
    fn refuse_overlaps(&mut self, raw: &[Spanned<raw::FlagOf>], question: &Question) {
        if question.flags.len() != raw.len() {
            // An error in one of them has been reported.
            return;
        }
        for (index, (flagged, flag)) in question.flags.iter().enumerate() {
            for (before, (other, other_flag)) in question.flags[..index].iter().enumerate() {
                let line = self.line(&raw[before]);
                let (message, remedy) = match (flagged, other) {
                    (Flagged::Answer(one), Flagged::Answer(other)) if one == other => {
                        ("this answer has a flag already", "keep one of them")
                    }
                    (Flagged::Numbers(one), Flagged::Numbers(other)) if one.meet(*other) => {
                        ("these limits overlap with others", "give every number one flag")
                    }
                    (Flagged::Within(..), Flagged::Within(..))
                    | (Flagged::Beyond(..), Flagged::Beyond(..))
                        if is_hidden((flagged, *flag), (other, *other_flag)) =>
                    {
                        ("one of two times has no effect", "give the narrower one a graver flag")
                    }
                    _ => continue,
                };
                self.emit(&raw[index], format!("{message} (line {line})"), remedy);
            }
        }
    }

    /// Reports questions with yes and no that lead to nothing. `raw` has the line of each.
    pub(super) fn check_use(&mut self, ids: &[Text], questions: &[Question]) {
        for (id, question) in ids.iter().zip(questions) {
            let is_used =
                self.has_lost_condition || self.named.contains(&question.statement.message);
            let has_flag = !question.flags.is_empty();
            if question.answers == Answers::YesNo && !has_flag && !is_used {
                let message = format!("no answer of `{}` leads to anything", show(id));
                let remedy = "write flags = { yes = \"discuss\" }, or remove the question";
                self.emit(id, message, remedy);
            }
        }
    }
}

/// Returns true if the wider of two times has a flag at least as grave, so that the narrower one has
/// no effect. The wider one is the longer `within`, and the shorter `beyond`.
fn is_hidden(one: (&Flagged, Flag), other: (&Flagged, Flag)) -> bool {
    let minutes = |flagged: &Flagged| match flagged {
        Flagged::Within(count, unit) | Flagged::Beyond(count, unit) => {
            u64::from(*count) * unit.minutes().unwrap_or(1)
        }
        Flagged::Answer(_) | Flagged::Numbers(_) => 0,
    };
    let (long, short) =
        if minutes(one.0) >= minutes(other.0) { (one, other) } else { (other, one) };
    let is_wide_long = matches!(one.0, Flagged::Within(..));
    let (wide, narrow) = if is_wide_long { (long, short) } else { (short, long) };
    wide.1 >= narrow.1
}
