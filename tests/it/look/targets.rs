//! Targets: large enough for a finger, apart from each other, and with an edge that shows.

use ratatui::layout::{Position, Rect};
use sabar::draw::geometry::on_screen;
use sabar::draw::page_layout::{FocusTarget, Highlight};
use sabar::model::action::Action;

use super::super::accessible::colors::contrast;
use super::super::kiosk::Kiosk;
use super::focus::LEAST;
use super::rules::Frame;

/// The rectangle on the screen of a target that the window shows as a whole.
pub fn shown_whole(kiosk: &Kiosk, target: &FocusTarget) -> Option<Rect> {
    let rows = kiosk.stage.shown_rows(kiosk.model.place());
    let shown = kiosk.stage.shown(target.rect, &rows)?;
    let is_whole = shown.height == target.rect.height;
    is_whole.then(|| on_screen(shown, kiosk.stage.screen_area(), kiosk.scene().direction()))
}

/// Rule 2. Buttons and choices, whose ground is nearly that of the page.
pub fn have_edges(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let focus = kiosk.model.place().focus;
    let targets = kiosk.stage.front().targets.iter().enumerate();
    let buttons = targets
        .filter(|(at, target)| target.mirrored.map_or(*at, |it| it.of) != focus)
        .filter(|(_, target)| target.highlight != Highlight::Bar)
        .filter_map(|(_, target)| shown_whole(kiosk, target));
    buttons.flat_map(|rect| without_edge(frame, rect)).collect()
}

/// The cells at the sides of a button where neither a line nor its ground shows.
fn without_edge<'a>(frame: &'a Frame<'_>, rect: Rect) -> impl Iterator<Item = String> + 'a {
    let sides =
        rect.rows().flat_map(|row| [row.x, row.right() - 1].map(|x| Position::new(x, row.y)));
    let page = frame.themes.page();
    sides.flat_map(move |at| {
        let cell = &frame.screen()[at];
        let is_line = "▌▐│╭╮╰╯".contains(cell.symbol());
        let looks = frame.themes.of(cell).iter().zip(page);
        let hidden = looks.filter(move |(look, page)| {
            let line = [look.ground, page.ground].map(|it| contrast(look.ink, it));
            let has_line = is_line && line.iter().all(|it| *it >= LEAST);
            !has_line && contrast(look.ground, page.ground) < LEAST
        });
        hidden.map(move |(look, _)| format!("{}: no edge at {at:?}: {cell:?}", look.theme))
    })
}

/// Rule 3, for what is on the page.
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

/// The kinds of targets in the chrome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A button in the bar at the top.
    Bar,
    /// A step of the visit.
    Step,
    /// A language.
    Language,
    /// A key in the bottom row.
    Key,
}

impl Kind {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other actions are those of keys")]
    fn of(action: Action, row: u16) -> Self {
        match action {
            Action::OpenEmergency | Action::ReadAloud if row == 0 => Self::Bar,
            Action::Visit(_) => Self::Step,
            Action::Speak(_) | Action::OpenLanguages | Action::Beside => Self::Language,
            _ => Self::Key,
        }
    }
}

/// The parts of rules 2 and 3, as they are asked of the chrome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Edge,
    ThreeRows,
    BlankBeside,
    BlankBelow,
}

const ONE_ROW: &str = "the chrome is a quarter of the rows: of ten on 40, the bar has three, and the \
                       steps, keys and languages one each";
const AS_A_LINK: &str = "a word with its key or sign before it, as a link: an edge on each side of \
                         one row is the look of what is pressed next";
const BLANK_IS_ITS_OWN: &str = "in a narrow row the blank at the end of a step belongs to it, so that \
                                it is eight columns wide";

/// The parts that are not asked of a kind, and why. Keys and languages ask for eight columns instead
/// (`accessible`).
const NOT_ASKED: [(Kind, Asked, &str); 11] = [
    (Kind::Step, Asked::Edge, AS_A_LINK),
    (Kind::Language, Asked::Edge, AS_A_LINK),
    (Kind::Key, Asked::Edge, AS_A_LINK),
    (Kind::Step, Asked::ThreeRows, ONE_ROW),
    (Kind::Language, Asked::ThreeRows, ONE_ROW),
    (Kind::Key, Asked::ThreeRows, ONE_ROW),
    (Kind::Step, Asked::BlankBeside, BLANK_IS_ITS_OWN),
    (Kind::Bar, Asked::BlankBelow, ONE_ROW),
    (Kind::Step, Asked::BlankBelow, ONE_ROW),
    (Kind::Language, Asked::BlankBelow, ONE_ROW),
    (Kind::Key, Asked::BlankBelow, ONE_ROW),
];

fn is_asked(kind: Kind, asked: Asked) -> bool {
    !NOT_ASKED.iter().any(|(of, what, _)| (*of, *what) == (kind, asked))
}

/// Rules 2 and 3, for the chrome.
pub fn are_so_in_the_chrome(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let stage = &kiosk.stage;
    let targets = stage.chrome().targets.iter().chain(stage.hint_targets(&kiosk.model));
    let targets = targets.map(|(rect, action)| {
        let rect = on_screen(*rect, stage.screen_area(), kiosk.scene().direction());
        (rect, Kind::of(*action, rect.y))
    });
    let targets: Vec<(Rect, Kind)> = targets.collect();
    let mut wrong = Vec::new();
    for (index, (rect, kind)) in targets.iter().enumerate() {
        let is_low = kiosk.model.size.1 >= 30 && rect.height < 3;
        if rect.width < 6 || is_low && is_asked(*kind, Asked::ThreeRows) {
            wrong.push(format!("{kind:?} {rect:?} is small"));
        }
        if is_asked(*kind, Asked::Edge) {
            wrong.extend(without_edge(frame, *rect).map(|it| format!("{kind:?}: {it}")));
        }
        for (there, other) in &targets[index + 1..] {
            let [columns, rows] = [Asked::BlankBeside, Asked::BlankBelow]
                .map(|it| u16::from([*kind, *other].iter().all(|kind| is_asked(*kind, it))));
            let [here_around, there_around] = [rect, there].map(|it| Rect {
                width: it.width + columns,
                height: it.height + rows,
                ..*it
            });
            if here_around.intersects(*there) || there_around.intersects(*rect) {
                wrong.push(format!("{kind:?} {rect:?} touches {other:?} {there:?}"));
            }
        }
    }
    wrong
}
