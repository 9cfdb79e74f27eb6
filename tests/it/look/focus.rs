//! The focus is seen from a distance, and so is every target: on every screen, in every language,
//! size and theme.

use std::collections::HashMap;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use sabar::draw::geometry::on_screen;
use sabar::draw::page_layout::{FocusTarget, Highlight};
use sabar::draw::theme::Role;
use sabar::model::action::Action;
use sabar::model::{Place, Screen};

use super::super::accessible::colors::{contrast, look_of, rgb, signs_of};
use super::super::accessible::{
    FURTHER, colored, colorless, drawn, everywhere_answered, goes_on, is_stacked,
};
use super::super::kiosk::Kiosk;

/// The contrast of edges and of what changes with the focus (WCAG 2.2, 1.4.11).
const LEAST: f64 = 3.0;

/// The rectangle on the screen of a target that the window shows as a whole.
fn shown_whole(kiosk: &Kiosk, target: &FocusTarget) -> Option<Rect> {
    let first = kiosk.stage.first_row(kiosk.model.place());
    let shown = kiosk.stage.shown(target.rect, first)?;
    let is_whole = shown.height == target.rect.height;
    is_whole.then(|| on_screen(shown, kiosk.stage.screen_area(), kiosk.scene().direction()))
}

/// The cells that the focus changes at least: the outermost ones of a button, those before a text.
fn changed_by_focus(kiosk: &Kiosk, target: &FocusTarget) -> Vec<Position> {
    let Some(rect) = shown_whole(kiosk, target) else { return Vec::new() };
    let (right, bottom) = (rect.right() - 1, rect.bottom() - 1);
    let is_edge =
        |at: &Position| [rect.x, right].contains(&at.x) || [rect.y, bottom].contains(&at.y);
    match target.highlight {
        Highlight::Bar => {
            let is_rtl = kiosk.scene().direction() == sabar_text::Direction::RightToLeft;
            let x = if is_rtl { right } else { rect.x };
            (rect.y..rect.bottom()).map(|y| Position::new(x, y)).collect()
        }
        Highlight::Sides | Highlight::Box => rect.positions().filter(is_edge).collect(),
    }
}

fn of(color: ratatui::style::Color) -> [u8; 3] {
    rgb(color).unwrap()
}

/// Grounds differ by 3:1, or lines on both do.
fn differs(one: &Cell, other: &Cell) -> bool {
    let has_lines = [one, other].iter().all(|cell| cell.symbol() != " ");
    contrast(of(one.bg), of(other.bg)) >= LEAST
        || has_lines && contrast(of(one.fg), of(other.fg)) >= LEAST
}

/// The screen with the focus elsewhere, and nothing scrolled.
fn with_focus_elsewhere(kiosk: &Kiosk) -> Option<Kiosk> {
    let place = kiosk.model.place();
    let targets = kiosk.stage.front().targets.iter().enumerate();
    let (focus, _) =
        targets.filter(|(_, it)| it.is_focusable).find(|(at, _)| *at != place.focus)?;
    let mut kiosk = kiosk.clone();
    kiosk.model.set_place(Place { focus, ..place });
    // At rest the focus follows the greeting.
    (kiosk.model.place().focus == focus && kiosk.model.screen != Screen::Rest).then_some(kiosk)
}

fn focused(kiosk: &Kiosk) -> Option<FocusTarget> {
    let target = kiosk.stage.front().targets.get(kiosk.model.place().focus).copied();
    target.filter(|target| target.is_focusable)
}

/// Moves the focus on from the start of every screenful.
fn with_every_focus(see: impl Fn(&Kiosk) -> Vec<String>) {
    everywhere_answered(|kiosk, _| {
        let mut kiosk = kiosk.clone();
        let mut wrong = Vec::new();
        for _ in 0..=FURTHER {
            wrong.extend(see(&kiosk));
            if !goes_on(&mut kiosk, Action::Down) {
                break;
            }
        }
        wrong
    });
}

#[test]
fn the_focus_changes_the_outside_of_a_target_by_three_to_one() {
    let themes = colored();
    with_every_focus(|kiosk| {
        if is_stacked(kiosk) {
            return Vec::new();
        }
        let (Some(target), Some(elsewhere)) = (focused(kiosk), with_focus_elsewhere(kiosk)) else {
            return Vec::new();
        };
        let mut wrong = Vec::new();
        for (name, theme) in &themes {
            let [(with, _), (without, _)] = [kiosk, &elsewhere].map(|it| drawn(it, theme));
            let cells = changed_by_focus(kiosk, &target);
            let same: Vec<Position> =
                cells.into_iter().filter(|at| !differs(&with[*at], &without[*at])).collect();
            if !same.is_empty() {
                wrong.push(format!(
                    "{name}: the focus on {:?} does not show at {same:?}",
                    target.rect
                ));
            }
        }
        wrong
    });
}

#[test]
fn the_row_of_the_sign_has_text_of_its_target() {
    let (_, theme) = &colorless()[0];
    with_every_focus(|kiosk| {
        let Some(target) = focused(kiosk) else { return Vec::new() };
        let Some(rect) = shown_whole(kiosk, &target) else { return Vec::new() };
        let (buffer, mark) = drawn(kiosk, theme);
        let Some(mark) = mark else { return Vec::new() };
        let row = (rect.x..rect.right()).map(|x| buffer[(x, mark.y)].symbol());
        let has_text = row.flat_map(str::chars).any(char::is_alphanumeric);
        if has_text && rect.contains(mark) {
            Vec::new()
        } else {
            vec![format!("{mark:?} beside {rect:?}")]
        }
    });
}

/// Buttons and choices, whose ground is nearly that of the page.
#[test]
fn every_button_has_an_edge_of_three_to_one() {
    let themes = colored();
    everywhere_answered(|kiosk, _| {
        let mut wrong = Vec::new();
        let focus = kiosk.model.place().focus;
        let targets = kiosk.stage.front().targets.iter().enumerate();
        let buttons = targets
            .filter(|(at, target)| target.mirrored.map_or(*at, |it| it.of) != focus)
            .filter(|(_, target)| target.highlight != Highlight::Bar)
            .filter_map(|(_, target)| shown_whole(kiosk, target));
        let buttons: Vec<Rect> = buttons.collect();
        for (name, theme) in &themes {
            let (buffer, _) = drawn(kiosk, theme);
            let page = of(theme.style(Role::Body).bg.unwrap());
            for rect in &buttons {
                for at in rect.rows().flat_map(|row| [row.x, row.right() - 1].map(|x| (x, row.y))) {
                    let cell = &buffer[at];
                    let is_line = "▌▐│╭╮╰╯".contains(cell.symbol());
                    let [line, fill] = [cell.fg, cell.bg].map(of);
                    if !is_line || contrast(line, fill) < LEAST || contrast(line, page) < LEAST {
                        wrong.push(format!("{name}: no edge at {at:?} of {rect:?}: {cell:?}"));
                    }
                }
            }
        }
        wrong
    });
}

fn look(buffer: &Buffer) -> (u64, String) {
    (look_of(buffer), signs_of(buffer))
}

/// A state told by style alone is lost on a terminal that shows no styles.
#[test]
fn without_colors_screens_that_differ_in_style_differ_in_characters() {
    for (name, theme) in colorless() {
        let mut seen: HashMap<String, u64> = HashMap::new();
        everywhere_answered(|kiosk, _| {
            let mut kiosk = kiosk.clone();
            let mut wrong = Vec::new();
            for step in 0..=FURTHER {
                let (look, signs) = look(&drawn(&kiosk, &theme).0);
                if *seen.entry(signs).or_insert(look) != look {
                    wrong.push(format!("{name}: {step} down differs in style alone"));
                }
                if !goes_on(&mut kiosk, Action::Down) {
                    break;
                }
            }
            wrong
        });
    }
}
