//! Targets: large enough for a finger, apart from each other, and with an edge that shows.

use ratatui::layout::{Position, Rect};
use sabar::draw::geometry::on_screen;
use sabar::draw::page_layout::{FocusTarget, Highlight};

use super::super::accessible::colors::contrast;
use super::super::kiosk::Kiosk;
use super::focus::LEAST;
use super::rules::Frame;

/// The rectangle on the screen of a target that the window shows as a whole.
pub fn shown_whole(kiosk: &Kiosk, target: &FocusTarget) -> Option<Rect> {
    let first = kiosk.stage.first_row(kiosk.model.place());
    let shown = kiosk.stage.shown(target.rect, first)?;
    let is_whole = shown.height == target.rect.height;
    is_whole.then(|| on_screen(shown, kiosk.stage.screen_area(), kiosk.scene().direction()))
}

/// Rule 2. Buttons and choices, whose ground is nearly that of the page.
pub fn have_edges(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let mut wrong = Vec::new();
    let focus = kiosk.model.place().focus;
    let targets = kiosk.stage.front().targets.iter().enumerate();
    let buttons = targets
        .filter(|(at, target)| target.mirrored.map_or(*at, |it| it.of) != focus)
        .filter(|(_, target)| target.highlight != Highlight::Bar)
        .filter_map(|(_, target)| shown_whole(kiosk, target));
    let edges = |rect: Rect| {
        rect.rows().flat_map(|row| [row.x, row.right() - 1].map(|x| Position::new(x, row.y)))
    };
    let page = frame.themes.page();
    for at in buttons.flat_map(edges) {
        let cell = &frame.screen()[at];
        let is_line = "▌▐│╭╮╰╯".contains(cell.symbol());
        for (look, page) in frame.themes.of(cell).iter().zip(page) {
            let shows =
                [look.ground, page.ground].iter().all(|it| contrast(look.ink, *it) >= LEAST);
            if !is_line || !shows {
                wrong.push(format!("{}: no edge at {at:?}: {cell:?}", look.theme));
            }
        }
    }
    wrong
}

/// Rule 3, for what is on the page. The chrome has a quarter of the rows at most: on 24 rows six, of
/// one each, and a target there is as wide as `accessible` asks.
pub fn are_large_and_apart(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let least = if kiosk.model.size.1 >= 30 { 3 } else { 2 };
    let targets = kiosk.stage.front().targets.iter();
    let pressed = targets.filter(|it| it.action.is_some() && it.rect.width > 0);
    let shown = pressed.filter_map(|it| Some((it, shown_whole(kiosk, it)?)));
    let shown: Vec<(&FocusTarget, Rect)> = shown.collect();
    let small = shown.iter().filter(|(_, it)| it.height < least || it.width < 6);
    let mut wrong: Vec<String> = small.map(|(_, it)| format!("{it:?} is small")).collect();
    for (index, (one, here)) in shown.iter().enumerate() {
        // The same button in two languages does the same.
        let others = shown[index + 1..].iter().filter(|(it, _)| it.action != one.action);
        // What scrolls may stop directly over the ways on and back: a row between them would take
        // one of 15 from every page.
        let is_foot = |it: &FocusTarget| kiosk.stage.front().is_foot(it.rect);
        let others = others.filter(|(it, _)| is_foot(it) == is_foot(one));
        for (other, there) in others {
            // A frame has rows of its own at its edges.
            let is_framed = [one, other].iter().any(|it| it.highlight == Highlight::Box);
            let rows = u16::from(!is_framed);
            let [here_around, there_around] = [here, there].map(|it| Rect {
                width: it.width + 1,
                height: it.height + rows,
                ..*it
            });
            if here_around.intersects(*there) || there_around.intersects(*here) {
                wrong.push(format!("{here:?} touches {there:?}"));
            }
        }
    }
    wrong
}
