//! Answers that are typed in a line: a number, with or without its unit, or a date.

use super::page::Page;
use crate::model::Model;
use crate::model::action::Action;
use crate::model::appointment::FieldKind;
use crate::model::typed::{Shape, date_in_line};
use crate::model::typed_answer::RefusedAnswer;
use crate::screen::scene::Scene;
use crate::update::typed_answer::{YEARS, on_a_day};
use sabar_content::{Amount, Answers, Given};

/// Returns the action of an answer to the question of the page, or its index and why the answer is
/// not accepted. `None` for a line that is not meant as one.
pub(super) fn typed(
    scene: &Scene<'_>,
    model: &Model,
    page: &Page,
    text: &str,
) -> Option<Result<Action, (usize, RefusedAnswer)>> {
    let index = page.typed_question().filter(|_| model.overlay.is_none())?;
    let given = match &scene.treatment(model).checklist.get(index)?.answers {
        Answers::Number(range) => {
            let number = number(text)?.filter(|number| range.contains(*number));
            number.map(Given::Number).ok_or(RefusedAnswer::Outside)
        }
        Answers::Date(days) => {
            let shape = Shape::of(FieldKind::Date, scene.words);
            let date = date_in_line(text, scene.today, &shape, &YEARS)?;
            date.map_err(RefusedAnswer::Date).and_then(|date| on_a_day(date, *days, scene.today))
        }
        Answers::YesNo | Answers::Own(_) => return None,
    };
    Some(given.map(|given| Action::Answer(index, given)).map_err(|why| (index, why)))
}

/// Parses `72`, `72,5` or `72.5 kg`. Returns `None` inside for digits that are no number.
fn number(text: &str) -> Option<Option<Amount>> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits = text.trim_end_matches(|c: char| c.is_alphabetic() || c.is_whitespace());
    Some(Amount::parse(&digits.replace([',', '\u{66B}'], ".")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_may_have_decimals_and_its_unit() {
        let parsed = |text| number(text).map(|it| it.map(|it| it.to_string()));
        let of = |text: &str| Some(Some(text.to_owned()));
        for (text, number) in [
            ("72", of("72")),
            ("72,5", of("72.5")),
            ("72.5", of("72.5")),
            ("72\u{66B}5 \u{643}\u{63A}", of("72.5")),
            ("72 kg", of("72")),
            ("7/2", Some(None)),
            ("1,5,5", Some(None)),
            ("kg", None),
            ("?", None),
        ] {
            assert_eq!(parsed(text), number, "{text}");
        }
    }
}
