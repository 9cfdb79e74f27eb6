//! From the model to cells.
//!
//! [`Stage::compute`] lays out the page, the overlay over it and the chrome around them, as a pure
//! function of model and scene. `update` reads the stage to find touched targets and scroll limits,
//! and [`Stage::draw`] puts it into the buffer.
//!
//! Invariant: drawing changes nothing.

pub mod chrome;
mod focus;
pub mod geometry;
pub mod letters;
pub mod operation;
pub mod page_layout;
mod paint;
pub mod sign;
pub mod theme;
pub mod widget;

use ratatui::layout::{Position, Rect};

use self::chrome::{Chrome, Hints};
use self::operation::{DrawContent, DrawOp};
use self::page_layout::beside::{self, Arrangement, Side};
use self::page_layout::{Density, Framing, PageLayout, Resting};
use crate::model::action::Action;
use crate::model::{Model, Overlay, Place, Screen, Step, Target};
use crate::screen;
use crate::screen::block::Item;
use crate::screen::keymap::{
    self,
    hints::{self, FocusState},
};
use crate::screen::scene::Scene;
use sabar_content::Standing;
use sabar_text::Direction;

/// The smallest terminal that shows a consultation: columns, rows.
pub const LEAST: (u16, u16) = (40, 12);

/// The largest area that is drawn, which bounds the memory; the rest is left empty.
pub const MOST: (u16, u16) = (500, 200);

/// Rows of the tallest button.
const BUTTON_ROWS: u16 = 4;

/// Columns between the ways back and on in which the status has room.
const STATUS_LEAST: usize = 20;

/// Operations searched above the window for those that reach into it.
const OPERATIONS_ABOVE: usize = 128;

/// The layout of one state of the model.
#[derive(Clone, Debug)]
pub struct Stage {
    key: StageKey,
    direction: Direction,
    chrome: Chrome,
    layout: PageLayout,
    overlay: Option<PageLayout>,
    /// The bottom row for every state of the focus.
    hints: Vec<(FocusState, Hints)>,
    /// The number of words in front, or of those that plain mode has printed.
    n_words: usize,
}

/// The part of the model that the stage depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct StageKey {
    language: usize,
    size: (u16, u16),
    screen: Screen,
    treatment: usize,
    overlay: Option<Overlay>,
    revision: u32,
    farewell: bool,
    is_date_open: bool,
    is_beside: bool,
    is_searching: bool,
    greeting: Option<usize>,
}

impl StageKey {
    fn of(model: &Model) -> Self {
        Self {
            language: model.language,
            size: model.size,
            screen: model.screen,
            treatment: model.visit.treatment,
            overlay: model.overlay,
            revision: model.revision,
            farewell: model.farewell,
            is_date_open: model.is_date_open,
            is_beside: model.is_beside,
            is_searching: model.is_searching,
            greeting: model.greeting,
        }
    }
}

impl Stage {
    /// Lays out what the model shows.
    #[must_use]
    pub fn compute(model: &Model, scene: &Scene<'_>) -> Self {
        let mut chrome = Chrome::lay_out(model, scene);
        let density = Density::of(model.size.1, scene.settings.density);
        let resting = match model.screen {
            // The text for the clinician there is neither a statement nor a button.
            Screen::Step(Step::Takeaway, _) => Resting::OnParagraphs,
            Screen::Rest | Screen::Choose | Screen::Step(..) => Resting::OnStatements,
        };
        let arrangement = Arrangement::of(model.size.0);
        let others = beside::shown(scene, model);
        let alike: Vec<_> = others.iter().filter(|it| it.shows_like(scene, model)).collect();
        let sides = sides(scene, &alike, |scene| screen::items(scene, model));
        let size = (chrome.page_area.width, chrome.page_area.height);
        let lay_out = |density, framing| {
            beside::lay_out(&sides, size, (density, resting, framing), arrangement)
        };
        let layout = if screen::is_one_question(scene, model) {
            let densities = std::iter::successors(Some(density), |it| it.tighter());
            let mut layouts = densities.map(|density| lay_out(density, Framing::Named));
            // The question, its answers and the way on fit together, if they can.
            let height = chrome.page_area.height;
            let mut layout = layouts.next().unwrap_or_default();
            while layout.height + layout.foot > height
                && let Some(tighter) = layouts.next()
            {
                layout = tighter;
            }
            layout
        } else {
            lay_out(density, Framing::Boxed)
        };
        let overlay = model.overlay.map(|overlay| {
            let resting = if overlay.is_for_reading() {
                Resting::OnParagraphs
            } else {
                Resting::OnStatements
            };
            let others: Vec<_> = others.iter().filter(|_| overlay.is_in_both()).collect();
            let items = |scene: &Scene<'_>| screen::overlay_items(scene, model, overlay);
            let sides = self::sides(scene, &others, items);
            let inner = chrome.dialog_inner();
            let size = (inner.width, inner.height);
            beside::lay_out(&sides, size, (density, resting, Framing::Boxed), arrangement)
        });
        if let Some(overlay) = overlay.as_ref().filter(|overlay| overlay.height > 0) {
            chrome.fit_dialog(overlay.height);
        }
        let between = layout.between_ways().filter(|between| between.len() >= STATUS_LEAST);
        if let Some(between) = between.filter(|_| overlay.is_none() && layout.foot < BUTTON_ROWS) {
            chrome.share_status_row(between);
        }
        let mut stage = Self {
            key: StageKey::of(model),
            direction: scene.direction(),
            chrome,
            layout,
            overlay,
            hints: Vec::new(),
            n_words: 0,
        };
        stage.n_words = stage.front().operations.iter().map(words).sum();
        for focus_state in stage.focus_states() {
            let hints = hints::hints(model, focus_state, keymap::is_pad(scene));
            let hints = stage.chrome.hints(scene, &hints);
            stage.hints.push((focus_state, hints));
        }
        stage
    }

    /// Returns a stage without a layout, for plain mode, which has printed `n_words`. Actions that
    /// need a position on the screen do nothing with it.
    #[must_use]
    pub fn bare(model: &Model, scene: &Scene<'_>, n_words: usize) -> Self {
        Self {
            key: StageKey::of(model),
            direction: scene.direction(),
            chrome: Chrome::default(),
            layout: PageLayout::default(),
            overlay: None,
            hints: Vec::new(),
            n_words,
        }
    }

    /// Lays out again if the model has changed. `kept` holds the same screen in other languages.
    pub fn refresh(&mut self, kept: &mut Vec<Self>, model: &Model, scene: &Scene<'_>) {
        let key = StageKey::of(model);
        if self.key == key {
            return;
        }
        // Only the language may differ. On the rest screen nothing of a visit is kept.
        kept.retain(|other| StageKey { language: key.language, ..other.key } == key);
        let found = kept.iter().position(|other| other.key == key);
        let stage =
            found.map_or_else(|| Self::compute(model, scene), |found| kept.swap_remove(found));
        let before = std::mem::replace(self, stage);
        if (StageKey { language: key.language, ..before.key }) == key
            && model.screen != Screen::Rest
        {
            kept.push(before);
        }
    }

    /// Returns the layout in front: the overlay's if there is one.
    #[must_use]
    pub fn front(&self) -> &PageLayout {
        self.overlay.as_ref().unwrap_or(&self.layout)
    }

    /// Returns the screen's layout, even under an overlay.
    #[must_use]
    pub fn screen_layout(&self) -> &PageLayout {
        &self.layout
    }

    /// Returns the number of words on the screen.
    #[must_use]
    pub fn words(&self) -> usize {
        self.n_words
    }

    /// Returns the chrome around the page.
    #[must_use]
    pub fn chrome(&self) -> &Chrome {
        &self.chrome
    }

    /// Returns true if the terminal is large enough for a consultation.
    #[must_use]
    pub fn is_large_enough(&self) -> bool {
        self.key.size.0 >= LEAST.0 && self.key.size.1 >= LEAST.1
    }

    /// Returns the window onto the layout in front, in start coordinates.
    #[must_use]
    pub fn window(&self) -> Rect {
        let area =
            if self.overlay.is_some() { self.chrome.dialog_inner() } else { self.chrome.page_area };
        Rect { height: area.height.saturating_sub(self.front().foot), ..area }
    }

    /// Returns the rectangle on the screen of one in the layout in front, if any of it is shown
    /// from row `first` on.
    fn shown(&self, rect: Rect, first: u16) -> Option<Rect> {
        let window = self.window();
        if self.front().is_foot(rect) {
            let y = window.bottom() + (rect.y - self.front().height);
            return Some(Rect { x: window.x.saturating_add(rect.x), y, ..rect });
        }
        in_window(rect, first, window)
    }

    /// Returns the area of the screen.
    #[must_use]
    pub fn screen_area(&self) -> Rect {
        let (columns, rows) = self.key.size;
        Rect { x: 0, y: 0, width: columns.min(MOST.0), height: rows.min(MOST.1) }
    }

    /// Returns the first row of the layout in front that its window shows.
    #[must_use]
    pub fn first_row(&self, place: Place) -> u16 {
        first_row(self.front(), place, self.window().height)
    }

    /// Returns true if anything is laid out.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        !self.front().targets.is_empty()
    }

    /// Returns true if the layout in front goes on below its window.
    #[must_use]
    pub fn goes_on(&self, model: &Model) -> bool {
        let end = self.first_row(model.place()).saturating_add(self.window().height);
        self.front().height > end
    }

    /// Returns true if the window shows any of what is in focus.
    #[must_use]
    pub fn shows_focus(&self, model: &Model) -> bool {
        let place = model.place();
        let focus = self.front().targets.get(place.focus);
        // The foot is always shown, but what stands before it may not have been.
        focus.is_some_and(|it| {
            in_window(self.front().reach(it), self.first_row(place), self.window()).is_some()
        })
    }

    /// Returns the action of a touch at a cell of the screen.
    #[must_use]
    pub fn touched(&self, model: &Model, at: (u16, u16)) -> Option<Action> {
        self.target(model, at).map(|target| target.action)
    }

    /// Returns the target at a cell of the screen.
    #[must_use]
    pub fn target(&self, model: &Model, (column, row): (u16, u16)) -> Option<Target> {
        let column = geometry::from_screen(column, self.screen_area(), self.direction);
        let at = Position::new(column, row);
        let button = |rect, action| Some(Target { action, rect, is_button: true });
        let ground = |rect, action| Some(Target { action, rect, is_button: false });
        let hints = self.hints(model).into_iter().flat_map(|hints| &hints.targets);
        if let Some(&(rect, action)) =
            self.chrome.targets.iter().chain(hints).find(|(it, _)| it.contains(at))
        {
            return button(rect, action);
        }
        let (standing, more) = self.state_of_window(model);
        if let Some(action) = self.chrome.touched_status(at, standing.is_some(), more) {
            return button(Rect { y: row, height: 1, ..self.screen_area() }, action);
        }
        let window = self.window();
        let first = self.first_row(model.place());
        let foot = Rect { y: window.bottom(), height: self.front().foot, ..window };
        let on_sheet = if foot.contains(at) {
            Position::new(at.x - foot.x, self.front().height + (at.y - foot.y))
        } else if window.contains(at) {
            Position::new(at.x - window.x, (at.y - window.y).saturating_add(first))
        } else {
            return model.overlay.and_then(|_| ground(window, Action::Close));
        };
        // Below a short page there is nothing.
        if !foot.contains(at) && on_sheet.y >= self.front().height {
            return None;
        }
        let targets = &self.front().targets;
        if self.cut_buttons(first).any(|it| it.contains(on_sheet)) {
            return None;
        }
        // Buttons over a statement take precedence.
        let (index, target) =
            targets.iter().enumerate().rev().find(|(_, target)| target.rect.contains(on_sheet))?;
        match (target.action, target.mirrored) {
            // The way on stands still; it leads through the page before it leads away.
            (Some(Action::NextPage), _) if self.goes_on(model) => {
                button(target.rect, Action::PageDown)
            }
            (Some(action), _) => button(target.rect, action),
            (None, Some(mirrored)) => ground(target.rect, Action::Focus(mirrored.of)),
            (None, None) if target.is_focusable => ground(target.rect, Action::Focus(index)),
            (None, None) => None,
        }
    }

    /// Returns the buttons that an edge of the window cuts. They are not drawn, because most labels
    /// would be missing. Anything taller than a button is text and is drawn.
    fn cut_buttons(&self, first: u16) -> impl Iterator<Item = Rect> + '_ {
        let end = first.saturating_add(self.window().height);
        let targets = self.front().targets.iter().filter(|target| target.action.is_some());
        let targets = targets.filter(|target| !self.front().is_foot(target.rect));
        let rects = targets.map(|target| target.rect).filter(|rect| rect.height <= BUTTON_ROWS);
        rects.filter(move |rect| {
            let is_shown = rect.y < end && rect.bottom() > first;
            is_shown && (rect.y < first || rect.bottom() > end)
        })
    }

    /// Returns the standing of the statement in focus, if it is visible, and whether there is more.
    fn state_of_window(&self, model: &Model) -> (Option<Standing>, chrome::More) {
        let layout = self.front();
        let first = self.first_row(model.place());
        let more = chrome::More { above: first > 0, below: self.goes_on(model) };
        let focus = layout.targets.get(model.place().focus);
        let shown = focus.filter(|target| self.shown(target.rect, first).is_some());
        (shown.and_then(|target| target.statement).map(|(_, standing)| standing), more)
    }
}

/// Returns the number of words of an operation.
fn words(operation: &DrawOp) -> usize {
    match &operation.content {
        DrawContent::Line(line) => line.cells().filter(|cell| cell.symbol == " ").count() + 1,
        DrawContent::Glyphs(_) | DrawContent::Blank => 0,
    }
}

/// Returns the blocks in every language, the patient's first.
fn sides<'a>(
    scene: &Scene<'a>,
    others: &[&Scene<'a>],
    items: impl Fn(&Scene<'_>) -> Vec<Item>,
) -> Vec<Side<'a>> {
    let scenes = std::iter::once(scene).chain(others.iter().copied());
    scenes.map(|scene| (*scene, items(scene))).collect()
}

/// Returns the first row of a layout that a window of this height shows at a scroll position.
fn first_row(layout: &PageLayout, place: Place, height: u16) -> u16 {
    if layout.height <= height {
        return 0;
    }
    let top = layout.tops.get(place.top).copied().unwrap_or(0);
    let next = layout.tops.get(place.top + 1).copied().unwrap_or(layout.height);
    let rows = place.rows.min(next.saturating_sub(top).saturating_sub(1));
    top.saturating_add(rows)
}

/// Returns the rectangle on the screen of a rectangle in a layout, if the window shows any of it.
fn in_window(rect: Rect, first: u16, window: Rect) -> Option<Rect> {
    let top = rect.y.max(first);
    let bottom = rect.bottom().min(first.saturating_add(window.height));
    (top < bottom).then(|| Rect {
        x: window.x.saturating_add(rect.x),
        y: window.y + (top - first),
        width: rect.width,
        height: bottom - top,
    })
}
