//! Answers that are typed in a line: a number, with or without its unit, or a date.

use super::entry;
use super::page::Page;
use crate::model::Model;
use crate::model::action::Action;
use crate::model::typed::has_year;
use crate::model::typed_answer::RefusedAnswer;
use crate::screen;
use crate::screen::block::Phrase;
use crate::screen::scene::Scene;
use crate::update::typed_answer::{YEARS, nearest, on_a_day};
use sabar_content::l10n::{Argument, Localizer, message_id};
use sabar_content::search::{fold_case, fold_words};
use sabar_content::{Amount, Answers, Given, NumberRange};

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
            let number = number(text, range, scene.words)?.filter(|number| range.contains(*number));
            number.map(Given::Number).ok_or(RefusedAnswer::Outside)
        }
        Answers::Date(days) => {
            let date = entry::date(scene, &YEARS, text)?;
            let in_year = |date| {
                if has_year(text) || text.starts_with(['+', '-']) {
                    date
                } else {
                    nearest(date, *days, scene.today)
                }
            };
            let date = date.map(in_year).map_err(RefusedAnswer::Date);
            date.and_then(|date| on_a_day(date, *days, scene.today))
        }
        Answers::YesNo | Answers::Own(_) => return None,
    };
    Some(given.map(|given| Action::Answer(index, given)).map_err(|why| (index, why)))
}

/// Returns the answers to a question so far.
pub(super) fn given(scene: &Scene<'_>, model: &Model, question: usize) -> Phrase {
    let asked = scene.treatment(model).checklist.get(question);
    let given = asked.zip(model.answer(question));
    let given = given.map(|(asked, given)| screen::answers::text(scene, asked, given));
    let given = [("answer", Argument::Owned(given.unwrap_or_default()))];
    scene.phrase_with(message_id::TAKEAWAY_ANSWER, &given)
}

/// Parses `72`, `72,5` or `72.5 kg`. Returns `None` inside for digits that are no number, a number
/// with more decimals than the question takes, one that may be meant in thousands, and one with
/// anything behind it but the unit of the question.
fn number(text: &str, range: &NumberRange, words: &Localizer) -> Option<Option<Amount>> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_figure = |c: char| c.is_ascii_digit() || SIGNS.contains(&c);
    let (figure, unit) = text.split_at(text.find(|c| !is_figure(c)).unwrap_or(text.len()));
    // A full stop may end a sentence.
    let figure = figure.strip_suffix('.').unwrap_or(figure);
    let is_unit = unit.trim().is_empty() || is_name(unit, range, words);
    let (whole, decimals) = figure.split_once(SIGNS).unwrap_or((figure, ""));
    let has_own_sign = figure.chars().nth(whole.len()) == Some(words.decimal_sign());
    let is_in_thousands = decimals.len() == 3 && !has_own_sign;
    let is_clear = is_unit && decimals.len() <= range.decimals && !is_in_thousands;
    Some(Amount::parse(&figure.replace(SIGNS, ".")).filter(|_| is_clear))
}

/// The signs between a number and its decimals in any language.
const SIGNS: [char; 3] = ['.', ',', '\u{66B}'];

/// Returns true if `typed` is the unit of a question: a name of it in the language, or its symbol.
fn is_name(typed: &str, range: &NumberRange, words: &Localizer) -> bool {
    if symbol(range.unit.id()).is_some_and(|symbol| symbol == fold_case(typed.trim())) {
        return true;
    }
    let letters = |text: &str| fold_words(text).replace(|c: char| !c.is_alphabetic(), "");
    let typed = letters(typed);
    // Numbers of all plural categories of CLDR's languages.
    let counts = [0, 1, 2, 3, 5, 6, 11, 20, 100].map(Amount::from);
    let mut names = counts.into_iter().chain([range.from, range.to]);
    !typed.is_empty() && names.any(|count| letters(&words.quantity(count, &range.unit)) == typed)
}

/// Returns the symbol of a unit, which is the same in all languages of the Latin script, in small
/// letters (SI Brochure, 9th edition, tables 2, 4, 7 and 8).
fn symbol(unit: &str) -> Option<&'static str> {
    Some(match unit {
        "microgram" => "\u{3bc}g",
        "milligram" => "mg",
        "gram" => "g",
        "kilogram" => "kg",
        "milliliter" => "ml",
        "centiliter" => "cl",
        "deciliter" => "dl",
        "liter" => "l",
        "millimeter" => "mm",
        "centimeter" => "cm",
        "meter" => "m",
        "kilometer" => "km",
        "second" => "s",
        "minute" => "min",
        "hour" => "h",
        "celsius" => "°c",
        "percent" => "%",
        _ => return None,
    })
}
