//! The part of a question whose answer is typed: a number or a date.

use jiff::civil::{Date, date as day};

use super::answers;
use crate::model::Model;
use crate::model::action::{Action, AnswerKey};
use crate::model::appointment::FieldKind;
use crate::model::typed::{Refused, Shape};
use crate::model::typed_answer::RefusedAnswer;
use crate::screen::block::{Button, Phrase, TypedField};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Answers, Given, Question};

/// An example of a date, where the clock cannot be trusted.
pub(super) const EXAMPLE: Date = day(2026, 11, 30);

/// Returns the field of a question, if its answer is typed.
pub(super) fn field(
    scene: &Scene<'_>,
    model: &Model,
    (index, question): (usize, &Question),
) -> Option<TypedField> {
    let typed = &model.visit.typed_answer;
    let given = model.answer(index).filter(|given| *given != Given::Unsure && typed.is_empty());
    let (typed, has_point) = match &question.answers {
        Answers::Number(range) => (typed.number.shown(scene.words, range), range.decimals > 0),
        Answers::Date(_) => {
            (typed.date.shown(scene.words, &Shape::of(FieldKind::Date, scene.words)), false)
        }
        Answers::YesNo | Answers::Own(_) => return None,
    };
    let refused = model.visit.typed_answer.refused;
    Some(TypedField {
        shown: scene.own(given.map_or(typed, |given| answers::text(scene, question, given))),
        is_given: given.is_some(),
        told: match refused {
            Some(refused) => refusal(scene, question, refused),
            None => how_to_type(scene, question, scene.today.unwrap_or(EXAMPLE)),
        },
        is_refused: refused.is_some(),
        keys: keys(scene, has_point),
    })
}

/// Returns how to type the answer; `day` is the example of a date.
pub(super) fn how_to_type(scene: &Scene<'_>, question: &Question, day: Date) -> Phrase {
    match question.number() {
        Some(range) => {
            let range = scene.words.number_range(range);
            scene.phrase_with(message_id::TYPED_NUMBER, &[("range", Argument::Text(&range))])
        }
        None => {
            let day = format!("{}/{}/{}", day.day(), day.month(), day.year());
            let day = scene.words.digits(&day);
            scene.phrase_with(message_id::PLAIN_DATE, &[("example", Argument::Text(&day))])
        }
    }
}

/// Returns why digits were not accepted.
#[must_use]
pub fn refusal(scene: &Scene<'_>, question: &Question, why: RefusedAnswer) -> Phrase {
    let word = match why {
        RefusedAnswer::Outside => {
            let range = question.number().map(|range| scene.words.number_range(range));
            let range = [("range", Argument::Owned(range.unwrap_or_default()))];
            return scene.phrase_with(message_id::TYPED_OUTSIDE, &range);
        }
        RefusedAnswer::Date(Refused::Incomplete) => message_id::DATE_INCOMPLETE,
        RefusedAnswer::Date(Refused::NotOne) => message_id::DATE_NOT_ONE,
        // A day of an answer is never too early.
        RefusedAnswer::Date(Refused::TooFar | Refused::TooEarly) => message_id::DATE_TOO_FAR,
        RefusedAnswer::Date(Refused::NotPast) => message_id::TYPED_NOT_PAST,
        RefusedAnswer::NotPast => message_id::TYPED_NOT_PAST,
        RefusedAnswer::NotFuture => message_id::TYPED_NOT_FUTURE,
    };
    scene.phrase(word)
}

/// Returns the keys for fingers.
fn keys(scene: &Scene<'_>, has_point: bool) -> Vec<Button> {
    let key = |label, key| Button::plain(label, Action::Type(key));
    let digit = |digit: u8| key(scene.number(digit.into()), AnswerKey::Digit(digit));
    let point =
        has_point.then(|| key(scene.own(scene.words.decimal_sign().to_string()), AnswerKey::Point));
    let erase = key(scene.phrase(message_id::PIN_ERASE), AnswerKey::Erase);
    (1..=9).chain([0]).map(digit).chain(point).chain([erase]).collect()
}
