//! Accessibility: contrast, signs beside colors, one focus, targets large enough for a finger, all
//! actions by a number pad, and nothing that moves by itself.
//!
//! All of it is read from the cells of the screen. `look::rules` asks it of every screen.

pub(super) mod colors;
mod pad;

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use sabar::draw::page_layout::sides::Arrangement;
use sabar::draw::theme::{Role, Theme};
use sabar::model::action::{Action, Farewell};
use sabar::model::{Overlay, Screen};
use sabar::screen;
use sabar::settings::{Surroundings, ThemeChoice};
use sabar_content::l10n::message_id;
use sabar_term::backend::Sheet;

use super::fits::assert_none;
use super::kiosk::{Kiosk, theme};
use super::look::rules::Frame;
use super::readers;

/// The sizes in which every place of the focus is judged, and every cell touched: the others are like
/// one of them.
pub(super) const SIZES: [(u16, u16); 3] = [(120, 40), (80, 24), (56, 16)];

/// The number of moves of the focus from the start of every screenful; the next one is not far.
pub(super) const FURTHER: usize = 6;

/// Moves; returns true if that led to another place of the same screen.
pub(super) fn goes_on(kiosk: &mut Kiosk, action: Action) -> bool {
    if kiosk.model.screen == Screen::Rest || is_covered(kiosk) {
        return false;
    }
    let before = kiosk.model.place();
    kiosk.act(action);
    kiosk.model.place() != before
}

fn is_covered(kiosk: &Kiosk) -> bool {
    kiosk.model.overlay.is_some_and(Overlay::is_cover)
}

/// The screen in a theme, and where its cursor is.
pub(super) fn drawn(kiosk: &Kiosk, theme: &Theme) -> (Buffer, Option<Position>) {
    let (columns, rows) = kiosk.model.size;
    let mut sheet = Sheet::new(Size::new(columns, rows));
    let cursor = kiosk.stage.draw(&kiosk.model, &kiosk.scene(), theme, &mut sheet);
    (sheet.to_buffer(), cursor)
}

/// The theme without colors.
pub(super) fn mono() -> Theme {
    Theme::new(ThemeChoice::Mono, &Surroundings::default())
}

/// Returns true if two languages stand below each other, so that a target can be shown in one only.
pub(super) fn is_stacked(kiosk: &Kiosk) -> bool {
    kiosk.model.is_beside && Arrangement::of(kiosk.model.size.0) == Arrangement::Rows
}

/// The marks of focus on a screen.
pub(super) fn marks(buffer: &Buffer) -> Vec<Position> {
    let area = buffer.area;
    area.positions().filter(|at| matches!(buffer[*at].symbol(), "▸" | "◂")).collect()
}

/// One target has the focus and the cursor. The mark is a sign, so it is there in every theme or in
/// none.
pub(super) fn has_one_focus(frame: &Frame<'_>) -> Vec<String> {
    let (kiosk, (buffer, cursor)) = (frame.kiosk, frame.mono());
    let marks = marks(buffer);
    // A cover has nothing to choose, or nothing in focus until an arrow is pressed.
    let focus = kiosk.model.place().focus;
    let is_bare = is_covered(kiosk) && focus >= kiosk.stage.front().targets.len();
    // The same target in another language is marked too.
    let most = 1 + usize::from(kiosk.model.is_beside);
    let is_expected = if is_bare {
        marks.is_empty() && cursor.is_none()
    } else {
        marks.len() <= most && cursor.is_some_and(|cursor| marks.contains(&cursor))
    };
    (!is_expected).then(|| format!("{marks:?}, cursor {cursor:?}")).into_iter().collect()
}

/// The rectangles that do the same when touched, by what they do.
fn targets(kiosk: &Kiosk) -> Vec<(Action, Vec<Position>)> {
    let (columns, rows) = kiosk.model.size;
    let mut targets: Vec<(Action, Vec<Position>)> = Vec::new();
    // Neighbors mostly do the same.
    let mut last = 0;
    for at in Rect::new(0, 0, columns, rows).positions() {
        let Some(action) = kiosk.stage.touched(&kiosk.model, (at.x, at.y)) else { continue };
        if targets.get(last).is_none_or(|(other, _)| *other != action) {
            let known = targets.iter().position(|(other, _)| *other == action);
            last = known.unwrap_or(targets.len());
        }
        match targets.get_mut(last) {
            Some((_, cells)) => cells.push(at),
            None => targets.push((action, vec![at])),
        }
    }
    targets
}

/// Touch targets are three rows high or eight columns wide.
pub(super) fn has_targets_for_fingers(frame: &Frame<'_>) -> Vec<String> {
    // Each cell is touched: in some sizes, and where there is the most to touch.
    let has_answers = !frame.kiosk.model.visit.answers.is_empty();
    if !has_answers || !SIZES.contains(&frame.kiosk.model.size) {
        return Vec::new();
    }
    let too_small = |cells: &Vec<Position>| {
        let columns: Vec<u16> = cells.iter().map(|at| at.x).collect();
        let rows: Vec<u16> = cells.iter().map(|at| at.y).collect();
        let extent = |of: &[u16]| of.iter().max().unwrap() - of.iter().min().unwrap() + 1;
        extent(&columns) < 8 && extent(&rows) < 3
    };
    let targets = targets(frame.kiosk).into_iter().filter(|(_, cells)| too_small(cells));
    targets.map(|(action, cells)| format!("{action:?}: {cells:?}")).collect()
}

/// Text with a background of its own can be pressed at any of its cells.
pub(super) fn has_only_buttons_that_act(frame: &Frame<'_>) -> Vec<String> {
    let (kiosk, buffer) = (frame.kiosk, frame.screen());
    // The date that the arrows set looks chosen and is no button.
    if is_covered(kiosk) || kiosk.model.open_field.is_some() {
        return Vec::new();
    }
    let theme = theme();
    let [button, stop, chosen] =
        [Role::Button, Role::Emergency, Role::Chosen].map(|role| theme.style(role).bg.unwrap());
    // The word of a card that stops the treatment is no button either.
    let is_card =
        kiosk.model.overlay.is_none() && screen::is_one_question(&kiosk.scene(), &kiosk.model);
    let page = kiosk.stage.window().y..kiosk.stage.window().bottom();
    let is_dead = |at: &Position| {
        let ground = buffer[*at].bg;
        let looks_so = [button, stop, chosen].contains(&ground);
        looks_so
            && !(is_card && ground == stop && page.contains(&at.y))
            && kiosk.stage.touched(&kiosk.model, (at.x, at.y)).is_none()
    };
    let dead: Vec<Position> = buffer.area.positions().filter(is_dead).collect();
    if dead.is_empty() { Vec::new() } else { vec![format!("nothing happens at {dead:?}")] }
}

/// Returns the screen after each second of a minute without input.
fn in_a_minute(kiosk: &mut Kiosk) -> Vec<String> {
    let seconds = (1..=60).map(|_| {
        kiosk.waits(Duration::from_secs(1));
        kiosk.text()
    });
    let mut seen: Vec<String> = seconds.collect();
    seen.dedup();
    seen
}

#[test]
fn the_rest_screen_rotates_unless_motion_is_reduced() {
    let mut kiosk = Kiosk::start("it");
    assert!(in_a_minute(&mut kiosk).len() > 3);
    let mut kiosk = Kiosk::start("it");
    kiosk.settings.reduced_motion = true;
    let before = kiosk.text();
    assert_eq!(in_a_minute(&mut kiosk), [before]);
}

#[test]
fn with_reduced_motion_the_farewell_disappears_once() {
    let mut kiosk = Kiosk::start("id");
    kiosk.settings.reduced_motion = true;
    let mut kiosk = kiosk.press("enter 1");
    kiosk.act(Action::Finish(Farewell::Finished));
    assert!(kiosk.says(message_id::REST_FORGOTTEN));
    assert_eq!(in_a_minute(&mut kiosk).len(), 2);
    assert!(!kiosk.says(message_id::REST_FORGOTTEN) && kiosk.says(message_id::REST_BEGIN));
    assert_eq!(kiosk.scene().words.language().tag, "id");
}

#[test]
fn with_reduced_motion_only_the_seconds_change() {
    let mut wrong = Vec::new();
    for (reader, kiosk) in readers::all() {
        let kiosk = kiosk.visited();
        for showing in readers::everything_and_covers(&kiosk) {
            let mut kiosk = kiosk.clone().show(showing);
            kiosk.settings.reduced_motion = true;
            // After a fault the screen has to come back by itself.
            if showing.overlay == Some(Overlay::OneMoment) {
                continue;
            }
            let is_counting = matches!(showing.overlay, Some(Overlay::StillThere(_)));
            kiosk.model.active = kiosk.model.now;
            let before = kiosk.text();
            kiosk.waits(Duration::from_secs(30));
            let after = kiosk.text();
            // The seconds that are left are counted down, and must be.
            if (after != before) != is_counting {
                wrong.push(format!("{reader}, {showing:?}: {before}\nbecame\n{after}"));
            }
        }
    }
    assert_none(&wrong);
}
