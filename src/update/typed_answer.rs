//! Answers that are typed: a number or a date. Going on accepts what was typed; leaving the page in
//! another way drops it.

use jiff::civil::Date;

use super::{moves, visit};
use crate::draw::Stage;
use crate::model::action::AnswerKey;
use crate::model::appointment::FieldKind;
use crate::model::typed::{Shape, in_a_year};
use crate::model::typed_answer::{RefusedAnswer, Typing};
use crate::model::{Model, Screen, Step};
use crate::screen::scene::Scene;
use sabar_content::{Answers, Days, Given, Question};

/// The years of answers: dates of birth too.
pub const YEARS: std::ops::Range<i16> = 1900..2200;

/// Returns the question in front of the patient.
fn question<'a>(model: &Model, scene: &Scene<'a>) -> Option<(usize, &'a Question)> {
    let Screen::Step(Step::Checklist, index) = model.screen else { return None };
    let is_shown = scene.may_show(model.visit.treatment);
    let question = scene.treatment(model).checklist.get(index).filter(|_| is_shown);
    question.map(|question| (index, question))
}

/// Handles a key of the answer.
pub(super) fn typed(model: &mut Model, key: AnswerKey, scene: &Scene<'_>) {
    let Some((index, question)) = question(model, scene) else { return };
    let typed = &mut model.visit.typed_answer;
    let was_empty = typed.is_empty();
    typed.refused = None;
    match (key, &question.answers) {
        (AnswerKey::Digit(digit), Answers::Number(range)) => typed.number.push(digit, range),
        (AnswerKey::Digit(digit), Answers::Date(_)) => {
            typed.date.push(digit, &Shape::of(FieldKind::Date, scene.words));
        }
        (AnswerKey::Point, Answers::Number(range)) => typed.number.push_point(range),
        (AnswerKey::Erase, Answers::Number(_) | Answers::Date(_)) if was_empty => {
            visit::forget_answer(model, index, scene);
        }
        (AnswerKey::Erase, Answers::Number(_)) => typed.number.pop(),
        (AnswerKey::Erase, Answers::Date(_)) => drop(typed.date.pop()),
        (AnswerKey::Leave, _) => typed.clear(),
        (AnswerKey::Digit(_) | AnswerKey::Point | AnswerKey::Erase, _) => {}
    }
    model.revision += 1;
}

/// Accepts what was typed. Returns true if there was nothing, so that one may go on.
pub(super) fn accept(model: &mut Model, stage: &Stage, scene: &Scene<'_>) -> bool {
    let Some((index, question)) = question(model, scene) else { return true };
    let typed = &model.visit.typed_answer;
    if typed.is_empty() {
        return true;
    }
    let given = match &question.answers {
        Answers::Number(range) => {
            let number = typed.number.number().filter(|number| range.contains(*number));
            number.map(Given::Number).ok_or(RefusedAnswer::Outside)
        }
        Answers::Date(days) => {
            let date =
                typed.date.date(&Shape::of(FieldKind::Date, scene.words), scene.today, &YEARS);
            let has_year = typed.date.has_year();
            let date =
                date.map(|date| if has_year { date } else { nearest(date, *days, scene.today) });
            date.map_err(RefusedAnswer::Date).and_then(|date| on_a_day(date, *days, scene.today))
        }
        Answers::YesNo | Answers::Own(_) => return true,
    };
    model.revision += 1;
    match given {
        Ok(given) => {
            model.visit.typed_answer.clear();
            visit::take_answer(model, (index, given), stage, scene);
        }
        Err(refused) => {
            model.visit.typed_answer.refused = Some(refused);
            moves::to_top(model);
        }
    }
    false
}

/// Returns the day of another year, if the question takes no other.
#[must_use]
pub fn nearest(date: Date, days: Days, today: Option<Date>) -> Date {
    let step = if days == Days::Past { -1 } else { 1 };
    in_a_year(date, step, |date| on_a_day(date, days, today).is_ok())
}

/// Returns a day as an answer, if the question takes it. Without a clock it takes any.
pub fn on_a_day(date: Date, days: Days, today: Option<Date>) -> Result<Given, RefusedAnswer> {
    match (days, today) {
        (Days::Past, Some(today)) if date > today => Err(RefusedAnswer::NotPast),
        (Days::Future, Some(today)) if date < today => Err(RefusedAnswer::NotFuture),
        (Days::Past | Days::Future | Days::Any, _) => Ok(Given::Date(date)),
    }
}

/// Notes what digits type on the page in front, and drops what was typed on another one; of a date,
/// also when the language changes: it may order dates in another way.
pub(super) fn settle(model: &mut Model, before: (Screen, usize), scene: &Scene<'_>) {
    model.typing = question(model, scene).and_then(|(_, question)| match &question.answers {
        Answers::Number(range) => Some(Typing::Number { has_decimals: range.decimals > 0 }),
        Answers::Date(_) => Some(Typing::Date),
        Answers::YesNo | Answers::Own(_) => None,
    });
    let typed = &mut model.visit.typed_answer;
    let is_left = model.screen != before.0 || model.typing.is_none();
    let is_other = model.language != before.1 && !typed.date.is_empty();
    if (is_left || is_other) && (!typed.is_empty() || typed.refused.is_some()) {
        typed.clear();
        model.revision += 1;
    }
}
