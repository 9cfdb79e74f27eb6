//! Validates questions of the checklist: how they are answered, and what their answers mean.

use std::collections::BTreeSet;

use toml::Spanned;

use super::statements::{Parts, Spot};
use super::{Reader, show};
use crate::Amount;
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

/// The largest number that can be typed.
const MOST: u32 = 1_000_000;

impl Reader<'_> {
    /// Reads the questions of the file; `label` are those that a treatment takes from the label
    /// layer.
    pub(super) fn checklist(
        &mut self,
        mut raw: Vec<raw::Question>,
        label: &[Question],
    ) -> Vec<Question> {
        self.refuse_repeated("checklist", raw.iter().map(|question| &question.id));
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
        let mut question =
            Question { statement, answers, takes_unsure, flags: Vec::new(), only_if: None };
        if let (Some(unsure), Answers::YesNo) = (&unsure, &question.answers) {
            let message = format!("`{}` is answered with yes, no or not sure anyway", show(&named));
            self.emit(unsure, message, "remove this line");
        }
        self.flags(&named, flags.as_ref(), &mut question);
        if is_unsure == Some(false) && question.takes_unsure {
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
        self.refuse_repeated("answers", answers.get_ref().iter());
        let answers = answers.into_inner();
        for answer in answers.iter().filter(|answer| answer.get_ref() == UNSURE) {
            let message = format!("an answer of `{}` is called `{UNSURE}`", show(of));
            self.emit(answer, message, "remove it, and write unsure = true below");
        }
        let message = |id: &Text| message_id(&[question, id.get_ref()]);
        let own = |id: Text| OwnAnswer { message: message(&id), id: id.into_inner() };
        let mut known = BTreeSet::new();
        let is_new = |id: &Text| known.insert(id.get_ref().clone());
        answers.into_iter().filter(is_new).map(own).collect()
    }

    fn number_range(&mut self, raw: &Spanned<raw::NumberRange>) -> NumberRange {
        let raw::NumberRange { from, to, unit, decimals } = raw.get_ref();
        let decimals = decimals.as_ref().map_or(0, |decimals| {
            let known = usize::try_from(*decimals.get_ref()).ok().filter(|known| *known <= 3);
            if known.is_none() {
                self.emit(decimals, "the decimals are out of range", "write 0, 1, 2 or 3");
            }
            known.unwrap_or(3)
        });
        let unit = self.unit(unit);
        let (from_limit, to_limit) = (self.limit(from, decimals), self.limit(to, decimals));
        let (Some(from), Some(to)) = (from_limit, to_limit) else {
            return NumberRange { from: Amount::from(0), to: Amount::from(MOST), unit, decimals };
        };
        if from >= to {
            let message = format!("the numbers from {from} to {to} are not ascending");
            self.emit(raw, message, "write the smallest number as `from`, the largest as `to`");
        }
        NumberRange { from, to, unit, decimals }
    }

    /// Returns a number that can be typed, or `None` after reporting an error.
    pub(super) fn limit(&mut self, at: &Spanned<Number>, decimals: usize) -> Option<Amount> {
        if is_placeholder(at) {
            return None;
        }
        let Number { spelled, amount } = at.get_ref();
        let Some(amount) = amount.filter(|amount| *amount <= Amount::from(MOST)) else {
            let message = format!("the number {spelled} is out of range");
            self.emit(
                at,
                message,
                format!("write a number from 0 to {MOST}, with at most 3 decimals"),
            );
            return None;
        };
        if decimals_of(amount) > decimals {
            let message = format!("the number {spelled} has more decimals than can be typed");
            let remedy = match decimals {
                0 => "write a whole number, or decimals = 1 in `number`".to_owned(),
                _ => format!("the question takes {decimals}; write more decimals in `number`"),
            };
            self.emit(at, message, remedy);
            return None;
        }
        Some(amount)
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
                    Flagged::Numbers(_) | Flagged::Within(..) => None,
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
        self.emit(flag, message, remedy);
    }

    /// Reads one entry of a list of flags.
    fn flag_of_limits(&mut self, of: &Text, raw: &Spanned<raw::FlagOf>, question: &mut Question) {
        if is_placeholder(raw) {
            return;
        }
        let raw::FlagOf { from, below, within, unit, answer, flag } = raw.get_ref();
        let all: Vec<_> = Flag::ALL.iter().map(|flag| (flag.id(), *flag)).collect();
        let has_limits = from.is_some() || below.is_some();
        let flagged = match (has_limits, within, unit, answer, &question.answers) {
            (false, None, None, Some(answer), _) => {
                self.flag_of_answer(of, answer.get_ref(), flag, question);
                return;
            }
            (true, None, None, None, Answers::Number(range)) => {
                let range = range.clone();
                self.flagged_numbers((from.as_ref(), below.as_ref()), raw, &range)
            }
            (false, Some(within), Some(unit), None, Answers::Date(_)) => {
                self.flagged_days(within, unit)
            }
            _ => {
                let message = format!("this cannot be a flag of `{}`", show(of));
                let remedy = match question.answers {
                    Answers::Number(_) => {
                        "write { below = 50, flag = \"discuss\" }, or from, or both"
                    }
                    Answers::Date(_) => "write { within = 14, unit = \"day\", flag = \"discuss\" }",
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

    /// Checks that limits are ascending and among the numbers that a question takes.
    pub(super) fn check_limits<T>(
        &mut self,
        at: &Spanned<T>,
        limits: Limits,
        range: &NumberRange,
    ) -> bool {
        let NumberRange { from, to, .. } = range;
        if from >= to {
            // That has been reported.
            return true;
        }
        let is_within = |limit: &Amount| (from..=to).contains(&limit);
        let is_empty = limits.from.zip(limits.below).is_some_and(|(from, below)| from >= below)
            || limits.below == Some(*from);
        if is_empty {
            let remedy = "write the smaller number as `from`, and a greater one as `below`";
            self.emit(at, "no number is within these limits", remedy);
        } else if ![limits.from, limits.below].iter().flatten().all(is_within) {
            let message = format!("a limit is not among the numbers from {from} to {to}");
            self.emit(at, message, "write limits within what the question takes");
            return false;
        }
        !is_empty
    }

    fn flagged_days(&mut self, within: &Spanned<i64>, unit: &Text) -> Option<Flagged> {
        let count = self.amount(within, *within.get_ref())?;
        let known = Unit::new(unit.get_ref());
        if !is_placeholder(unit) && !["day", "week", "month", "year"].contains(&known.id()) {
            let message = format!("`{}` is not a time of whole days", show(unit));
            self.emit(unit, message, "write day, week, month or year");
            return None;
        }
        let unit = self.unit(unit);
        Some(Flagged::Within(count, unit))
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
                        if is_hidden((flagged, *flag), (other, *other_flag)) =>
                    {
                        ("one of two times has no effect", "give the shorter one a graver flag")
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

/// Returns true if the longer of two times has a flag at least as grave, so that the shorter one has
/// no effect.
fn is_hidden(one: (&Flagged, Flag), other: (&Flagged, Flag)) -> bool {
    let minutes = |flagged: &Flagged| match flagged {
        Flagged::Within(count, unit) => u64::from(*count) * unit.minutes().unwrap_or(1),
        Flagged::Answer(_) | Flagged::Numbers(_) => 0,
    };
    let (long, short) =
        if minutes(one.0) >= minutes(other.0) { (one, other) } else { (other, one) };
    long.1 >= short.1
}

/// Returns the number of decimals.
fn decimals_of(amount: Amount) -> usize {
    let is_enough = |decimals: &usize| {
        let unit = 10_u64.pow(3_u32.saturating_sub(u32::try_from(*decimals).unwrap_or(3)));
        amount.thousandths().is_multiple_of(unit)
    };
    (0..3).find(is_enough).unwrap_or(3)
}
