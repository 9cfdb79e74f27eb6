//! The date of the procedure: arrows move it and digits type it while it is open.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::moves;
use crate::draw::Stage;
use crate::model::action::DateKey;
use crate::model::typed_date::TypedDate;
use crate::model::{Model, Place};
use crate::screen::scene::Scene;

/// Lets it be changed; what is said about it stands at the top of the page.
pub(super) fn open(model: &mut Model) {
    model.is_date_open = true;
    show(model);
}

/// Sets or removes it.
pub(super) fn set(model: &mut Model, date: Option<Date>) {
    model.visit.date = date;
    model.visit.typed_date.clear();
    model.is_date_open = false;
    model.revision += 1;
}

/// Moves it by days; the first move sets it to today.
pub(super) fn shift(model: &mut Model, days: i32, scene: &Scene<'_>) {
    let moved = match model.visit.date {
        Some(date) => date.checked_add(days.days()).ok(),
        None => scene.today,
    };
    if moved.is_some() {
        model.visit.date = moved;
        model.visit.typed_date.clear();
        model.revision += 1;
    }
}

/// One key of typing it.
pub(super) fn typed(model: &mut Model, key: DateKey, stage: &Stage, scene: &Scene<'_>) {
    let typed = &mut model.visit.typed_date;
    match key {
        DateKey::Digit(digit) => typed.push(digit, &scene.words.date_shape()),
        DateKey::Erase if typed.is_empty() => model.is_date_open = false,
        DateKey::Erase => {
            typed.pop();
        }
        DateKey::Leave => model.is_date_open = false,
        DateKey::Enter if typed.is_empty() => {
            model.is_date_open = false;
            // Without a date nothing was done, and nothing is left behind.
            if model.visit.date.is_some() {
                moves::vertical(model, stage, moves::Way::Onward);
            }
        }
        DateKey::Enter => match typed.date(&scene.words.date_shape(), scene.today) {
            Ok(date) => set(model, Some(date)),
            Err(refused) => {
                typed.refused = Some(refused);
                show(model);
            }
        },
    }
    model.revision += 1;
}

/// Forgets what is typed when the date is left, and when the language is another: it may write
/// dates in another order.
pub(super) fn settle(model: &mut Model, language_before: usize) {
    let is_left = !model.is_date_open || model.language != language_before;
    if is_left && model.visit.typed_date != TypedDate::default() {
        model.visit.typed_date.clear();
        model.revision += 1;
    }
}

fn show(model: &mut Model) {
    let place = model.place();
    model.set_place(Place { focus: place.focus, ..Place::default() });
}
