//! The focus is seen from a distance, and without colors too.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use sabar::draw::page_layout::{FocusTarget, Highlight};
use sabar::model::{Place, Screen};

use super::super::accessible::colors::{Look, contrast, look_of, signs_of};
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
fn differs(one: (&Cell, Look), other: (&Cell, Look)) -> bool {
    let has_lines = [one, other].iter().all(|(cell, _)| cell.symbol() != " ");
    let [(_, one), (_, other)] = [one, other];
    contrast(one.ground, other.ground) >= LEAST
        || has_lines && contrast(one.ink, other.ink) >= LEAST
}

/// The place with the focus elsewhere, and nothing scrolled.
pub fn elsewhere(kiosk: &Kiosk) -> Option<Place> {
    // At rest the focus follows the greeting.
    if kiosk.model.screen == Screen::Rest && kiosk.model.overlay.is_none() {
        return None;
    }
    let place = kiosk.model.place();
    let targets = kiosk.stage.front().targets.iter().enumerate();
    let mut others = targets.filter(|(at, it)| it.is_focusable && *at != place.focus);
    others.next().map(|(focus, _)| Place { focus, ..place })
}

fn focused(kiosk: &Kiosk) -> Option<FocusTarget> {
    let target = kiosk.stage.front().targets.get(kiosk.model.place().focus).copied();
    target.filter(|target| target.is_focusable)
}

/// Rule 1.
pub fn shows(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let (Some(target), Some(elsewhere)) = (focused(kiosk), frame.elsewhere()) else {
        return Vec::new();
    };
    let looks = |at: Position| {
        let cells = [frame.screen(), elsewhere].map(|it| &it[at]);
        let [with, without] =
            cells.map(|cell| frame.themes.of(cell).iter().map(move |it| (cell, *it)));
        with.zip(without)
    };
    let mut wrong = Vec::new();
    for at in changed_by_focus(kiosk, &target) {
        let same = looks(at).filter(|(with, without)| !differs(*with, *without));
        let same = same.map(|((_, look), _)| look.theme);
        wrong.extend(same.map(|name| format!("{name}: {:?} does not show at {at:?}", target.rect)));
    }
    wrong
}

/// Rule 10.
pub fn stands_beside_text(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let Some(target) = focused(kiosk) else { return Vec::new() };
    let Some(rect) = shown_whole(kiosk, &target) else { return Vec::new() };
    let Some(mark) = frame.mark() else { return Vec::new() };
    let row = (rect.x..rect.right()).map(|x| frame.screen()[(x, mark.y)].symbol());
    // A key may have a sign alone.
    let is_edge = |it: char| it.is_whitespace() || "▸◂▌▐│┃┏┓┗┛━".contains(it);
    let has_text = row.flat_map(str::chars).any(|it| !is_edge(it));
    let is_right = has_text && rect.contains(mark);
    (!is_right).then(|| format!("{mark:?} beside {rect:?}")).into_iter().collect()
}

/// Rule 13: the styles of every screen seen without colors, by a number for its characters. A state
/// told by style alone is lost on a terminal that shows no styles.
#[derive(Default)]
pub struct Looks(HashMap<u64, u64>);

impl Looks {
    /// Returns true if a screen was seen before with the same characters and other styles.
    pub fn differ(&mut self, buffer: &Buffer) -> bool {
        let look = look_of(buffer);
        let mut signs = DefaultHasher::new();
        signs_of(buffer).hash(&mut signs);
        *self.0.entry(signs.finish()).or_insert(look) != look
    }
}
