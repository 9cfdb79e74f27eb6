//! The day and the hour of an appointment: while one is open, arrows move it and digits type it.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

use super::moves;
use crate::draw::Stage;
use crate::model::action::{Action, TypedKey};
use crate::model::appointment::{Field, FieldKind};
use crate::model::typed::{Refused, Shape, Typed, YEARS};
use crate::model::{Model, Place, Screen};
use crate::screen::appointment::{in_its_year, refused};
use crate::screen::scene::Scene;

/// The hour that the first move sets.
const FIRST_HOUR: Time = Time::constant(9, 0, 0, 0);

/// Minutes that an arrow moves an hour.
const QUARTER: i32 = 15;

const MINUTES_A_DAY: i32 = 24 * 60;

/// Opens a field, and shows it with its messages and its buttons.
pub(super) fn open(model: &mut Model, field: Field, stage: &Stage, scene: &Scene<'_>) {
    model.open_field = Some(field);
    moves::show_open_field(model, stage, scene);
}

/// Sets or removes a day.
pub(super) fn set_date(
    model: &mut Model,
    anchor: Option<usize>,
    date: Option<Date>,
    scene: &Scene<'_>,
) {
    if date.is_some_and(|date| refused(scene, model, anchor, date).is_some()) {
        return;
    }
    model.appointment_mut(anchor).date = date;
    drop_too_early(model);
    entered(model);
}

/// Sets or removes an hour.
pub(super) fn set_hour(model: &mut Model, anchor: Option<usize>, hour: Option<Time>) {
    model.appointment_mut(anchor).hour = hour;
    entered(model);
}

fn entered(model: &mut Model) {
    model.visit.typed.clear();
    model.open_field = None;
    model.revision += 1;
}

/// Removes a day that a treatment cannot have: one that was set for whatever is chosen may be in the
/// future.
pub(super) fn drop_refused(model: &mut Model, scene: &Scene<'_>) {
    let date = model.visit.appointment.date;
    if date.is_some_and(|date| refused(scene, model, None, date).is_some()) {
        model.visit.appointment.date = None;
    }
}

/// Removes days that would be before an earlier appointment, after that one was moved.
fn drop_too_early(model: &mut Model) {
    let treatment = model.visit.treatment;
    let mut last = model.visit.appointment.date;
    for ((of, _), later) in &mut model.visit.later {
        if *of == treatment {
            later.date = later.date.filter(|date| last.is_none_or(|last| *date >= last));
            last = later.date.or(last);
        }
    }
}

/// Moves the day or the hour that is open by so many steps.
pub(super) fn step(model: &mut Model, field: Field, way: moves::Way, scene: &Scene<'_>) {
    // What is half typed is not moved.
    if !model.visit.typed.is_empty() {
        return;
    }
    let step = if way == moves::Way::Onward { 1 } else { -1 };
    match field.kind {
        FieldKind::Date => shift_date(model, field.anchor, step, scene),
        FieldKind::Hour => shift_hour(model, field.anchor, step * QUARTER),
    }
}

/// Moves a day by days; the first time, sets it to today.
pub(super) fn shift_date(model: &mut Model, anchor: Option<usize>, days: i32, scene: &Scene<'_>) {
    let moved = match model.appointment(anchor).date {
        Some(date) => date.checked_add(days.days()).ok(),
        None => scene.today,
    };
    let moved = moved.filter(|date| refused(scene, model, anchor, *date).is_none());
    if moved.is_some() {
        model.appointment_mut(anchor).date = moved;
        drop_too_early(model);
        model.visit.typed.clear();
        model.revision += 1;
    }
}

/// Moves an hour by minutes, within the day; the first time, sets it.
pub(super) fn shift_hour(model: &mut Model, anchor: Option<usize>, minutes: i32) {
    let moved = match model.appointment(anchor).hour {
        Some(hour) => {
            let of_day = i32::from(hour.hour()) * 60 + i32::from(hour.minute());
            let moved = (of_day + minutes).rem_euclid(MINUTES_A_DAY);
            let part = |number: i32| i8::try_from(number).ok();
            part(moved / 60).zip(part(moved % 60)).and_then(|(h, m)| Time::new(h, m, 0, 0).ok())
        }
        None => Some(FIRST_HOUR),
    };
    model.appointment_mut(anchor).hour = moved;
    model.visit.typed.clear();
    model.revision += 1;
}

/// Handles a key at the open field.
pub(super) fn typed(model: &mut Model, key: TypedKey, stage: &Stage, scene: &Scene<'_>) {
    let Some(field) = model.open_field else { return };
    let shape = Shape::of(field.kind, scene.words);
    // Its buttons may be in focus.
    if let Some(own) = field_of(stage, model.place().focus) {
        model.set_place(Place { focus: own, ..model.place() });
    }
    let typed = &mut model.visit.typed;
    match key {
        TypedKey::Digit(digit) => typed.push(digit, &shape),
        TypedKey::Erase if typed.is_empty() => erase(model, field),
        TypedKey::Erase => {
            typed.pop();
        }
        TypedKey::Leave => model.open_field = None,
        TypedKey::Enter if typed.is_empty() => {
            model.open_field = None;
            // Without an entry there is nothing to leave behind.
            if model.is_entered(field) {
                // Past the buttons, which are gone.
                let closed = stage.next(model, scene);
                moves::vertical(model, &closed, moves::Way::Onward);
            }
        }
        TypedKey::Enter => {
            if let Err(refused) = enter(model, field, &shape, scene) {
                model.visit.typed.refused = Some(refused);
                moves::show_open_field(model, stage, scene);
            }
        }
    }
    model.revision += 1;
}

/// Accepts what is typed before the field is left. Returns true if the action did nothing else: a key
/// that moves the focus stays in the field, where it is told if more is needed.
pub(super) fn takes_typed(
    model: &mut Model,
    action: Action,
    stage: &Stage,
    scene: &Scene<'_>,
) -> bool {
    let open = model.open_field.filter(|_| model.overlay.is_none());
    let Some(field) = open.filter(|_| !model.visit.typed.is_empty()) else { return false };
    let is_move = matches!(action, Action::Up | Action::Down | Action::PageUp | Action::PageDown);
    if is_move {
        typed(model, TypedKey::Enter, stage, scene);
    } else if matches!(action, Action::NextPage | Action::PreviousPage) {
        let _refused = enter(model, field, &Shape::of(field.kind, scene.words), scene);
    }
    is_move
}

/// Erases what is entered, and leaves the field open.
fn erase(model: &mut Model, field: Field) {
    let appointment = model.appointment_mut(field.anchor);
    match field.kind {
        FieldKind::Date => {
            appointment.date = None;
            drop_too_early(model);
        }
        FieldKind::Hour => appointment.hour = None,
    }
}

/// Takes over what is typed.
fn enter(model: &mut Model, field: Field, shape: &Shape, scene: &Scene<'_>) -> Result<(), Refused> {
    match field.kind {
        FieldKind::Date => {
            let typed = &model.visit.typed;
            let date = typed.date(shape, scene.today, &YEARS)?;
            let date = match typed.has_year() {
                true => date,
                false => in_its_year(scene, model, field.anchor, date),
            };
            if let Some(why) = refused(scene, model, field.anchor, date) {
                return Err(why);
            }
            set_date(model, field.anchor, Some(date), scene);
        }
        FieldKind::Hour => {
            let hour = model.visit.typed.hour(shape)?;
            if model.is_skipped(field.anchor, hour, scene.zone) {
                return Err(Refused::NotOne);
            }
            set_hour(model, field.anchor, Some(hour));
        }
    }
    Ok(())
}

/// Returns the target of the field to which a target belongs: the field itself or one of its buttons.
fn field_of(stage: &Stage, focus: usize) -> Option<usize> {
    let targets = &stage.screen_layout().targets;
    let group = targets.get(focus)?.group?;
    targets.get(group).filter(|target| target.is_field()).map(|_| group)
}

/// Closes a field that is left, and moves the focus to it from its buttons when they are gone. Drops
/// typed digits when the field is left, or when the language changes: it may order dates in another
/// way.
pub(super) fn settle(
    model: &mut Model,
    (screen, focus, field): (Screen, usize, Option<Field>),
    language_before: usize,
    stage: &Stage,
) {
    if field.is_some() {
        let after = model.screen_place();
        let own = field_of(stage, focus).filter(|_| screen == model.screen);
        let is_left = (screen, focus) != (model.screen, after.focus)
            && (own.is_none() || field_of(stage, after.focus) != own);
        if is_left && field == model.open_field {
            model.open_field = None;
        } else if let (false, None, Some(own)) = (is_left, model.open_field, own) {
            model.set_screen_focus(own);
        }
    }
    let is_left = model.open_field.is_none() || model.language != language_before;
    if is_left && model.visit.typed != Typed::default() {
        model.visit.typed.clear();
        model.revision += 1;
    }
}
