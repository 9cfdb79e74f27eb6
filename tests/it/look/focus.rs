//! The focus is seen from a distance, and without colors too.

use std::collections::HashMap;

use ratatui::buffer::Cell;
use ratatui::layout::Position;
use sabar::draw::page_layout::{FocusTarget, Highlight};
use sabar::draw::theme::Theme;
use sabar::model::action::Action;
use sabar::model::{Place, Screen};

use super::super::accessible::colors::{contrast, look_of, of, signs_of};
use super::super::accessible::{FURTHER, drawn, goes_on};
use super::super::kiosk::Kiosk;
use super::rules::Frame;
use super::targets::shown_whole;

/// The contrast of edges and of what changes with the focus (WCAG 2.2, 1.4.11).
pub const LEAST: f64 = 3.0;

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

/// Rule 1.
pub fn shows(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let (Some(target), Some(elsewhere)) = (focused(kiosk), with_focus_elsewhere(kiosk)) else {
        return Vec::new();
    };
    let mut wrong = Vec::new();
    for (name, theme) in frame.colored {
        let [(with, _), (without, _)] = [kiosk, &elsewhere].map(|it| drawn(it, theme));
        let cells = changed_by_focus(kiosk, &target);
        let same: Vec<Position> =
            cells.into_iter().filter(|at| !differs(&with[*at], &without[*at])).collect();
        if !same.is_empty() {
            wrong.push(format!("{name}: the focus on {:?} does not show at {same:?}", target.rect));
        }
    }
    wrong
}

/// Rule 10.
pub fn stands_beside_text(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let (_, theme) = &frame.colorless[0];
    let Some(target) = focused(kiosk) else { return Vec::new() };
    let Some(rect) = shown_whole(kiosk, &target) else { return Vec::new() };
    let (buffer, mark) = drawn(kiosk, theme);
    let Some(mark) = mark else { return Vec::new() };
    let row = (rect.x..rect.right()).map(|x| buffer[(x, mark.y)].symbol());
    // A key may have a sign alone.
    let is_edge = |it: char| it.is_whitespace() || "▸◂▌▐│┃┏┓┗┛━".contains(it);
    let has_text = row.flat_map(str::chars).any(|it| !is_edge(it));
    let is_right = has_text && rect.contains(mark);
    (!is_right).then(|| format!("{mark:?} beside {rect:?}")).into_iter().collect()
}

/// Rule 13: the styles of every screen seen, by its characters, for each way to have no colors. A
/// state told by style alone is lost on a terminal that shows no styles.
#[derive(Default)]
pub struct Looks(HashMap<(&'static str, String), u64>);

impl Looks {
    /// Returns the ways in which a screen was seen before with the same characters and other styles.
    pub fn alike(&mut self, kiosk: &Kiosk, themes: &[(&'static str, Theme)]) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut kiosk = kiosk.clone();
        for step in 0..=FURTHER {
            for (name, theme) in themes {
                let (buffer, _) = drawn(&kiosk, theme);
                let look = look_of(&buffer);
                if *self.0.entry((name, signs_of(&buffer))).or_insert(look) != look {
                    wrong.push(format!("{name}: {step} down differs in style alone"));
                }
            }
            if !goes_on(&mut kiosk, Action::Down) {
                break;
            }
        }
        wrong
    }
}
