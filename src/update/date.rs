//! The date of the procedure: while it is open, arrows move it and digits type it.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::moves;
use crate::draw::Stage;
use crate::model::Model;
use crate::model::action::DateKey;
use crate::model::typed_date::TypedDate;
use crate::screen::scene::Scene;

/// Opens the date; its messages are at the top of the page.
pub(super) fn open(model: &mut Model) {
    model.is_date_open = true;
    moves::to_top(model);
}

/// Sets or removes it.
pub(super) fn set(model: &mut Model, date: Option<Date>) {
    model.visit.date = date;
    model.visit.typed_date.clear();
    model.is_date_open = false;
    model.revision += 1;
}

/// Moves it by days; the first time, sets it to today.
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

/// Handles a key at the open date.
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
            // Without a date there is nothing to leave behind.
            if model.visit.date.is_some() {
                moves::vertical(model, stage, moves::Way::Onward);
            }
        }
        DateKey::Enter => match typed.date(&scene.words.date_shape(), scene.today) {
            Ok(date) => set(model, Some(date)),
            Err(refused) => {
                typed.refused = Some(refused);
                moves::to_top(model);
            }
        },
    }
    model.revision += 1;
}

/// Drops typed digits when the date is left, or when the language changes: it may order dates in
/// another way.
pub(super) fn settle(model: &mut Model, language_before: usize) {
    let is_left = !model.is_date_open || model.language != language_before;
    if is_left && model.visit.typed_date != TypedDate::default() {
        model.visit.typed_date.clear();
        model.revision += 1;
    }
}
