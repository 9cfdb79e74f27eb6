//! The meaning of a typed line.
//!
//! In this order: numbers, in any digits; choices by their text; commands; languages; letters of a
//! treatment's name, if there are many. Names are compared as in `search`. Dates are typed as
//! figures: the day before the month, or the year first; hours as hours and minutes.

use std::ops::Range;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::answers;
use super::commands::{self, PlainCommand};
use super::page::Page;
use crate::model::action::Action;
use crate::model::appointment::{Field, FieldKind};
use crate::model::typed::{Refused, Shape, YEARS, date_in_line, has_year, hour_in_line};
use crate::model::typed_answer::RefusedAnswer;
use crate::model::{Model, Screen, StatementAt, Step};
use crate::screen;
use crate::screen::appointment;
use crate::screen::block::{Block, Item};
use crate::screen::checklist::check_page;
use crate::screen::keymap;
use crate::screen::scene::Scene;
use sabar_content::l10n::digit_value;
use sabar_content::search;

/// The meaning of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// An action of the model.
    Act(Action),
    /// Go on.
    Onward,
    /// Go back.
    Backward,
    /// Repeat the page.
    Repeat,
    /// Search treatments with these letters in their names.
    Find,
    /// An invalid date or hour.
    Refused(Refused),
    /// An answer that the question does not take.
    RefusedAnswer(usize, RefusedAnswer),
}

/// Returns the meaning of `text` on this page, if it has one. `text` is trimmed.
pub fn meaning(scene: &Scene<'_>, model: &Model, page: &Page, text: &str) -> Option<Meaning> {
    if text.is_empty() {
        return Some(Meaning::Onward);
    }
    let text = &in_latin_digits(text);
    let typed = page.field().and_then(|field| typed(scene, model, field, text));
    if let Some(Ok(action)) = typed {
        return Some(Meaning::Act(action));
    }
    let answer = answers::typed(scene, model, page, text);
    if let Some(Ok(answer)) = answer {
        return Some(Meaning::Act(answer));
    }
    choice(page, text)
        .or_else(|| by_name(page, text))
        .or_else(|| command(scene, model, page, text))
        .or_else(|| language(scene, text).map(|index| Meaning::Act(Action::Speak(index))))
        .or_else(|| can_find(scene, model, text).then_some(Meaning::Find))
        .or_else(|| typed?.err().map(Meaning::Refused))
        .or_else(|| answer?.err().map(|(question, why)| Meaning::RefusedAnswer(question, why)))
}

/// Returns true if letters can be part of a name: there are many treatments to choose from.
fn can_find(scene: &Scene<'_>, model: &Model, text: &str) -> bool {
    let is_asked = model.screen == Screen::Choose && model.overlay.is_none();
    is_asked && search::is_needed(scene.library) && text.contains(char::is_alphabetic)
}

/// Normalizes digits to 0 to 9, letters to lowercase, and the wide signs of East Asian input methods.
fn in_latin_digits(text: &str) -> String {
    let digit = |c| digit_value(c).map(|value| char::from(b'0' + value));
    let narrow = |c| match c {
        // U+FF01 to U+FF5E are the printable signs of ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    };
    text.chars().map(|c| narrow(digit(c).unwrap_or(c))).collect::<String>().to_lowercase()
}

/// The signs that stand beside a number in a list, as in "2." and "(2)".
const LIST_SIGNS: [char; 12] =
    ['.', ')', '(', ':', ',', ';', '[', ']', '\u{60C}', '\u{3001}', '\u{3002}', '\u{b0}'];

/// Returns the action of a number, unless a number is the answer.
fn choice(page: &Page, text: &str) -> Option<Meaning> {
    if !page.has_numbers() {
        return None;
    }
    let text = text.trim_matches(LIST_SIGNS).trim();
    let number: usize = text.parse().ok().filter(|_| text.starts_with(|c: char| c.is_numeric()))?;
    let choice = page.choices.get(number.checked_sub(1)?)?;
    Some(Meaning::Act(choice.action))
}

/// Returns the action of a choice with this text, as typed after hearing it. Accents and marks
/// count only where two choices differ by them.
fn by_name(page: &Page, text: &str) -> Option<Meaning> {
    let choices = page.choices.iter().map(|it| (&it.label.text, Meaning::Act(it.action)));
    let ways = [(&page.onward, Meaning::Onward), (&page.backward, Meaning::Backward)];
    let ways = ways.into_iter().filter_map(|(label, way)| Some((&label.as_ref()?.text, way)));
    let all: Vec<(&String, Meaning)> = choices.chain(ways).collect();
    let named = |fold: fn(&str) -> String| {
        let typed = Some(fold(text)).filter(|typed| !typed.is_empty())?;
        let mut meanings = all.iter().filter(|(label, _)| fold(label) == typed);
        let first = meanings.next().map(|(_, meaning)| *meaning)?;
        meanings.next().is_none().then_some(first)
    };
    // A blank may stand for U+200C, which few keyboards have.
    let without_blanks = |text: &str| search::fold_words(text).replace(' ', "");
    named(search::fold_case).or_else(|| named(search::fold_words)).or_else(|| named(without_blanks))
}

fn command(scene: &Scene<'_>, model: &Model, page: &Page, text: &str) -> Option<Meaning> {
    let mut letters = text.chars();
    let command = commands::of_key(scene, letters.next()?)?;
    let rest = letters.as_str().trim();
    if command == PlainCommand::Sources {
        return sources(scene, model, rest);
    }
    if !rest.is_empty() {
        return None;
    }
    let act = |action| Some(Meaning::Act(action));
    match command {
        PlainCommand::Help => act(Action::OpenHelp),
        PlainCommand::Languages => act(Action::OpenLanguages),
        PlainCommand::Emergency => act(Action::OpenEmergency),
        PlainCommand::Sources => None,
        PlainCommand::Aloud => act(Action::ReadAloud),
        PlainCommand::Repeat => Some(Meaning::Repeat),
        PlainCommand::Onward => Some(Meaning::Onward),
        PlainCommand::Backward => Some(Meaning::Backward),
        PlainCommand::Home => act(Action::AskHome),
        PlainCommand::Finish => {
            let is_finish = |action: &Action| *action == Action::AskFinish;
            let here = page.choices.iter().map(|choice| choice.action).find(is_finish);
            act(here.filter(|_| model.overlay.is_none()).unwrap_or(Action::AskHome))
        }
    }
}

/// Returns the action that opens the sources of the statement with this number on the page, or of
/// the one printed last.
fn sources(scene: &Scene<'_>, model: &Model, number: &str) -> Option<Meaning> {
    if !matches!(model.screen, Screen::Step(..)) {
        return None;
    }
    let under = Model { overlay: None, ..model.clone() };
    let number = number.trim_matches(['[', ']']);
    let at = if number.is_empty() {
        Page::of_screen(scene, &under).last_statement()
    } else {
        // Questions have their numbers on all pages.
        let check = check_page(scene.treatment(model));
        let items = if matches!(under.screen, Screen::Step(Step::Checklist, page) if page <= check)
        {
            let asked = |item: &Item| {
                let Block::Question(question) = &item.block else { return true };
                let StatementAt::Question(index) = question.at else { return true };
                under.is_asked(scene.treatment(&under), index)
            };
            let mut items = screen::read_pages(scene, &under, Step::Checklist).concat();
            items.retain(asked);
            items
        } else {
            screen::items(scene, &under)
        };
        Some(Page::with(items, 0).statement(number.parse().ok()?)?)
    };
    Some(Meaning::Act(at.map_or(Action::OpenSources, Action::OpenSourcesOf)))
}

/// Returns the language with this tag, key or name.
fn language(scene: &Scene<'_>, text: &str) -> Option<usize> {
    let typed = Some(search::fold_words(text)).filter(|typed| !typed.is_empty())?;
    let mut languages = scene.library.languages().iter().enumerate();
    let found = languages.find(|(index, language)| {
        [&language.tag, &language.name, &keymap::language_key(*index)]
            .iter()
            .any(|name| search::fold_words(name) == typed)
    });
    found.map(|(index, _)| index)
}

/// Returns the action of a typed day or hour, or why it is invalid.
fn typed(
    scene: &Scene<'_>,
    model: &Model,
    field: Field,
    text: &str,
) -> Option<Result<Action, Refused>> {
    let Field { anchor, kind } = field;
    match kind {
        FieldKind::Date => {
            let date = date(scene, &YEARS, text)?;
            let in_year = |date| match has_year(text) || days(text).is_some() {
                true => date,
                false => appointment::in_its_year(scene, model, anchor, date),
            };
            let accepted = date.map(in_year).and_then(|date| {
                match appointment::refused(scene, model, anchor, date) {
                    Some(why) => Err(why),
                    None => Ok(Action::SetDate(anchor, Some(date))),
                }
            });
            Some(accepted)
        }
        FieldKind::Hour => {
            let hour = hour_in_line(text, &Shape::of(kind, scene.words))?;
            Some(match hour {
                Ok(hour) if model.is_skipped(anchor, hour, scene.zone) => Err(Refused::NotOne),
                hour => hour.map(|hour| Action::SetHour(anchor, Some(hour))),
            })
        }
    }
}

/// Parses a date in these years, or a number of days before or after today; and why it is invalid.
pub(super) fn date(
    scene: &Scene<'_>,
    years: &Range<i16>,
    text: &str,
) -> Option<Result<Date, Refused>> {
    if let Some(days) = days(text) {
        let Some(today) = scene.today else { return Some(Err(Refused::Incomplete)) };
        let moved = days.and_then(|days| today.checked_add(days.days()).ok());
        return Some(moved.filter(|date| years.contains(&date.year())).ok_or(Refused::TooFar));
    }
    date_in_line(text, scene.today, &Shape::of(FieldKind::Date, scene.words), years)
}

/// Parses `+3`, `-7`; `None` inside if it is too large.
fn days(text: &str) -> Option<Option<i32>> {
    let signed = text.replace(['\u{2212}', '\u{2013}'], "-").replace(' ', "");
    let digits = signed.strip_prefix(['+', '-'])?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| signed.parse().ok().filter(|days: &i32| days.unsigned_abs() < 10_000))
}

/// Returns true if it enters a day or an hour.
pub(super) const fn is_entered(action: Action) -> bool {
    matches!(
        action,
        Action::SetDate(..) | Action::MoveDate(..) | Action::SetHour(..) | Action::MoveHour(..)
    )
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::typed::calendar_date;

    #[test]
    fn dates_are_typed_as_figures() {
        let read = |text| calendar_date(Some(date(2026, 11, 21)), text);
        for text in ["2026-11-30", "30/11/2026", "30.11.26", "30 11", "30-11", "30\u{060D}11"] {
            assert_eq!(read(text), Some(date(2026, 11, 30)), "{text}");
        }
        assert_eq!(read("7/1"), Some(date(2027, 1, 7)));
        for text in ["30", "31/11", "2026-13-01", "1/2/3/4", "30/11/x", "/", "99999/1/1"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn without_a_clock_a_date_needs_its_year() {
        assert_eq!(calendar_date(None, "30/11"), None);
        assert_eq!(calendar_date(None, "30/11/2026"), Some(date(2026, 11, 30)));
    }

    #[test]
    fn days_have_a_sign() {
        assert_eq!(["+3", "-7", "- 7"].map(days), [3, -7, -7].map(|days| Some(Some(days))));
        for text in ["3", "+", "-", "30-11", "-3-4", "+-3"] {
            assert_eq!(days(text), None, "{text}");
        }
        assert_eq!(["+99999999999", "+10000"].map(days), [Some(None), Some(None)]);
    }
}
