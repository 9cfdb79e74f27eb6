//! From the model to cells: chrome around a sheet, an overlay over it.
//!
//! [`Stage::set`] lays everything out (a pure function of model and scene); `update` reads it to
//! know what a touch means and how far there is to scroll, and [`Stage::draw`] puts it into the
//! buffer. Drawing changes nothing.

pub mod chrome;
pub mod geometry;
pub mod operation;
pub mod page_layout;
pub mod sign;
pub mod theme;
pub mod widget;

use std::cell::RefCell;
use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use self::chrome::{Chrome, Hints};
use self::geometry::Canvas;
use self::operation::{Content, DrawOp};
use self::page_layout::beside::{self, Arrangement, Side};
use self::page_layout::{Density, FocusTarget, PageLayout, Resting};
use self::theme::{Role, Theme};
use crate::model::action::Action;
use crate::model::{Model, Overlay, Place, Screen, StatementAt, Step, Target};
use crate::screen;
use crate::screen::block::Item;
use crate::screen::keymap::{self, Spot, SpotKind};
use crate::screen::scene::Scene;
use sabar_content::Standing;
use sabar_text::Direction;

/// The least terminal on which a consultation is shown: columns, rows.
pub const LEAST: (u16, u16) = (40, 12);

/// The most that is drawn; more is left empty, or an absurd size would eat the memory.
pub const MOST: (u16, u16) = (500, 200);

/// Rows of the tallest button.
const BUTTON_ROWS: u16 = 3;

/// Pieces that are looked at above the window, for the rows of those that reach into it.
const PIECES_ABOVE: usize = 128;

/// Everything laid out for one state of the model.
#[derive(Clone, Debug)]
pub struct Stage {
    key: Key,
    direction: Direction,
    chrome: Chrome,
    sheet: PageLayout,
    overlay: Option<PageLayout>,
    /// The row of keys for everything that can be in focus.
    hints: Vec<(Spot, Hints)>,
    /// Localizer of a front end that does not draw.
    n_words: usize,
}

/// What a stage depends on. While it stays the same, the stage does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
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

impl Key {
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
    pub fn set(model: &Model, scene: &Scene<'_>) -> Self {
        let chrome = Chrome::lay_out(model, scene);
        let density = Density::of(model.size.1, scene.settings.density);
        let resting = match model.screen {
            // What stands there for the clinician is neither a statement nor a button.
            Screen::Step(Step::Takeaway, _) => Resting::OnParagraphs,
            Screen::Rest | Screen::Choose | Screen::Step(..) => Resting::OnStatements,
        };
        let arrangement = Arrangement::of(model.size.0);
        let others = beside::shown(scene, model);
        let alike: Vec<_> = others.iter().filter(|it| it.shows_like(scene, model)).collect();
        let sides = sides(scene, &alike, |scene| screen::items(scene, model));
        let width = chrome.sheet_area.width;
        let sheet = beside::lay_out(&sides, width, (density, resting), arrangement);
        let overlay = model.overlay.map(|overlay| {
            let resting = if overlay.is_for_reading() {
                Resting::OnParagraphs
            } else {
                Resting::OnStatements
            };
            let others: Vec<_> = others.iter().filter(|_| overlay.is_in_both()).collect();
            let items = |scene: &Scene<'_>| screen::overlay_items(scene, model, overlay);
            let sides = self::sides(scene, &others, items);
            let width = chrome.dialog_inner().width;
            beside::lay_out(&sides, width, (density, resting), arrangement)
        });
        let mut stage = Self {
            key: Key::of(model),
            direction: scene.direction(),
            chrome,
            sheet,
            overlay,
            hints: Vec::new(),
            n_words: 0,
        };
        for spot in stage.spots() {
            let hints = stage.chrome.hints(scene, &keymap::hints(model, spot));
            stage.hints.push((spot, hints));
        }
        stage
    }

    /// Everything that can be in focus, as far as keys do something else on it.
    fn spots(&self) -> Vec<Spot> {
        let focuses = 0..self.front().stops.len().max(1);
        let mut spots: Vec<Spot> = Vec::new();
        // A list of thousands is one group, which is looked through once.
        let known = RefCell::new(BTreeMap::new());
        let answers =
            |group| *known.borrow_mut().entry(group).or_insert_with(|| self.answers(group));
        let both = |focus| [true, false].map(|goes_on| self.spot(focus, goes_on, answers));
        for spot in focuses.flat_map(both) {
            if !spots.contains(&spot) {
                spots.push(spot);
            }
        }
        spots
    }

    /// What is in focus; `goes_on` tells whether the page does below the window, `answers` how many
    /// there are in a group.
    fn spot(&self, focus: usize, goes_on: bool, answers: impl Fn(Option<usize>) -> u8) -> Spot {
        let stops = &self.front().stops;
        let stop = stops.get(focus);
        let is_question = |at| matches!(at, Some((StatementAt::Question(_), _)));
        let kind = match stop {
            Some(FocusTarget { action: None, statement, .. }) if is_question(*statement) => {
                SpotKind::Question
            }
            Some(FocusTarget { action: None, is_focusable: true, .. }) => {
                SpotKind::Text { goes_on }
            }
            Some(_) | None => SpotKind::Pressed,
        };
        Spot { kind, answers: answers(stop.and_then(|stop| stop.group)) }
    }

    /// The highest number that can be typed while a stop of the group is in focus.
    fn answers(&self, group: Option<usize>) -> u8 {
        let answers = self.front().stops.iter().filter(|answer| match answer.action {
            Some(Action::Answer(..)) => answer.group == group,
            Some(Action::Choose(..)) => true,
            _ => false,
        });
        answers.filter_map(|answer| answer.number).max().unwrap_or(0)
    }

    /// The row of keys for what is in focus.
    fn hints(&self, model: &Model) -> Option<&Hints> {
        let answers = |group| self.answers(group);
        let spot = self.spot(model.place().focus, self.goes_on(model), answers);
        self.hints.iter().find(|(other, _)| *other == spot).map(|(_, hints)| hints)
    }

    /// A stage with nothing on it, for a front end that does not draw but has said `n_words`:
    /// actions that need a place on the screen find none and do nothing.
    #[must_use]
    pub fn bare(model: &Model, scene: &Scene<'_>, n_words: usize) -> Self {
        Self {
            key: Key::of(model),
            direction: scene.direction(),
            chrome: Chrome::default(),
            sheet: PageLayout::default(),
            overlay: None,
            hints: Vec::new(),
            n_words,
        }
    }

    /// Lays out anew if the model shows something else by now. `kept` holds the same screen in
    /// other languages, for whoever goes back and forth between them.
    pub fn reset(&mut self, kept: &mut Vec<Self>, model: &Model, scene: &Scene<'_>) {
        let key = Key::of(model);
        if self.key == key {
            return;
        }
        // All of it shows the same but for the language. At rest nothing of a visit is kept.
        kept.retain(|other| Key { language: key.language, ..other.key } == key);
        let found = kept.iter().position(|other| other.key == key);
        let stage = found.map_or_else(|| Self::set(model, scene), |found| kept.swap_remove(found));
        let before = std::mem::replace(self, stage);
        if (Key { language: key.language, ..before.key }) == key && model.screen != Screen::Rest {
            kept.push(before);
        }
    }

    /// The sheet in front: the overlay's if there is one.
    #[must_use]
    pub fn front(&self) -> &PageLayout {
        self.overlay.as_ref().unwrap_or(&self.sheet)
    }

    /// The screen's sheet, even under an overlay.
    #[must_use]
    pub fn screen_sheet(&self) -> &PageLayout {
        &self.sheet
    }

    /// How many words there are to read on the screen.
    #[must_use]
    pub fn words(&self) -> usize {
        let words = |piece: &DrawOp| match &piece.content {
            Content::Line(line) => line.to_visual_string().split(' ').count(),
            Content::Glyphs(_) | Content::Blank => 0,
        };
        self.n_words + self.front().pieces.iter().map(words).sum::<usize>()
    }

    /// What stands around the sheets.
    #[must_use]
    pub fn chrome(&self) -> &Chrome {
        &self.chrome
    }

    /// Whether the terminal is large enough for a consultation.
    #[must_use]
    pub fn is_large_enough(&self) -> bool {
        self.key.size.0 >= LEAST.0 && self.key.size.1 >= LEAST.1
    }

    /// Where the sheet in front shows through, in start coordinates.
    #[must_use]
    pub fn window(&self) -> Rect {
        if self.overlay.is_some() { self.chrome.dialog_inner() } else { self.chrome.sheet_area }
    }

    /// The screen.
    #[must_use]
    pub fn screen_area(&self) -> Rect {
        let (columns, rows) = self.key.size;
        Rect { x: 0, y: 0, width: columns.min(MOST.0), height: rows.min(MOST.1) }
    }

    /// The first row of the sheet in front that its window shows.
    #[must_use]
    pub fn first_row(&self, place: Place) -> u16 {
        first_row(self.front(), place, self.window().height)
    }

    /// True if anything is laid out.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        !self.front().stops.is_empty()
    }

    /// True if the sheet in front goes on below its window.
    #[must_use]
    pub fn goes_on(&self, model: &Model) -> bool {
        let end = self.first_row(model.place()).saturating_add(self.window().height);
        self.front().height > end
    }

    /// True if the window shows anything of what is in focus.
    #[must_use]
    pub fn shows_focus(&self, model: &Model) -> bool {
        let place = model.place();
        let focus = self.front().stops.get(place.focus);
        focus.is_some_and(|it| in_window(it.rect, self.first_row(place), self.window()).is_some())
    }

    /// What a touch at a cell of the screen means.
    #[must_use]
    pub fn touched(&self, model: &Model, at: (u16, u16)) -> Option<Action> {
        self.target(model, at).map(|target| target.action)
    }

    /// What is at a cell of the screen.
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
        if !window.contains(at) {
            return model.overlay.and_then(|_| ground(window, Action::Close));
        }
        let first = self.first_row(model.place());
        let on_sheet = Position::new(at.x - window.x, (at.y - window.y).saturating_add(first));
        let stops = &self.front().stops;
        if self.cut_buttons(first).any(|it| it.contains(on_sheet)) {
            return None;
        }
        // A button over a statement is found before the statement.
        let (index, stop) =
            stops.iter().enumerate().rev().find(|(_, stop)| stop.rect.contains(on_sheet))?;
        match (stop.action, stop.echo) {
            (Some(action), _) => button(stop.rect, action),
            (None, Some(echo)) => ground(stop.rect, Action::Focus(echo.of)),
            (None, None) if stop.is_focusable => ground(stop.rect, Action::Focus(index)),
            (None, None) => None,
        }
    }

    /// Draws everything and tells where the cursor stands.
    pub fn draw(
        &self,
        model: &Model,
        scene: &Scene<'_>,
        theme: &Theme,
        buffer: &mut Buffer,
    ) -> Option<Position> {
        let mut canvas = Canvas::new(buffer, self.direction);
        canvas.fill(self.screen_area(), theme.style(Role::Body));
        if !self.is_large_enough() {
            chrome::too_small(scene, self.screen_area(), theme, &mut canvas);
            return None;
        }
        let hints = self.hints(model).into_iter().flat_map(|hints| &hints.pieces);
        for piece in self.chrome.pieces.iter().chain(hints) {
            piece.draw(piece.rect, theme, &mut canvas);
        }
        if self.overlay.is_some() {
            for piece in self.chrome.dialog_pieces() {
                piece.draw(piece.rect, theme, &mut canvas);
            }
        } else {
            self.draw_aside(model, scene, theme, &mut canvas);
        }
        let cursor = self.draw_front(model, theme, &mut canvas);
        for piece in self.status(model, scene) {
            piece.draw(piece.rect, theme, &mut canvas);
        }
        cursor
    }

    /// Draws the part of the sheet in front that its window shows, with the focus on it.
    fn draw_front(
        &self,
        model: &Model,
        theme: &Theme,
        canvas: &mut Canvas<'_>,
    ) -> Option<Position> {
        let sheet = self.front();
        let window = self.window();
        let place = model.place();
        let first = self.first_row(place);
        let focus = sheet.stops.get(place.focus).filter(|stop| stop.is_focusable);
        let group = focus.and_then(|stop| stop.group);
        let cut: Vec<Rect> = self.cut_buttons(first).collect();
        let is_cut = |piece: &DrawOp| cut.iter().any(|it| it.union(piece.rect) == *it);
        let begin = sheet.pieces.partition_point(|piece| piece.rect.bottom() <= first);
        // A ground of several rows may begin above the window.
        for piece in &sheet.pieces[begin.saturating_sub(PIECES_ABOVE)..] {
            if piece.rect.y >= first.saturating_add(window.height) {
                break;
            }
            let is_hidden = piece.only_for.is_some() && piece.only_for != group || is_cut(piece);
            if let Some(rect) = in_window(piece.rect, first, window).filter(|_| !is_hidden) {
                piece.draw(rect, theme, canvas);
            }
        }
        let stop = focus.filter(|stop| !cut.contains(&stop.rect))?;
        // All readers see where the others are.
        for (stop, echo) in sheet.stops.iter().filter_map(|stop| Some((stop, stop.echo?))) {
            if let Some(rect) =
                in_window(stop.rect, first, window).filter(|_| echo.of == place.focus)
            {
                draw_echo(stop, rect, echo.is_turned, theme, canvas);
            }
        }
        let rect = in_window(stop.rect, first, window)?;
        Some(draw_focus(stop, rect, theme, canvas))
    }

    /// The buttons of the sheet in front that an edge of the window cuts. They are not drawn: of
    /// most the label would be missing. What is taller than a button is text, and stays.
    fn cut_buttons(&self, first: u16) -> impl Iterator<Item = Rect> + '_ {
        let end = first.saturating_add(self.window().height);
        let stops = self.front().stops.iter().filter(|stop| stop.action.is_some());
        let rects = stops.map(|stop| stop.rect).filter(|rect| rect.height <= BUTTON_ROWS);
        rects.filter(move |rect| {
            let is_shown = rect.y < end && rect.bottom() > first;
            is_shown && (rect.y < first || rect.bottom() > end)
        })
    }

    /// The row under the sheet: what is in focus and whether there is more.
    fn status(&self, model: &Model, scene: &Scene<'_>) -> Vec<DrawOp> {
        let (standing, more) = self.state_of_window(model);
        self.chrome.status(scene, standing, more)
    }

    /// The standing of the statement in focus, if it is shown, and whether there is more.
    fn state_of_window(&self, model: &Model) -> (Option<Standing>, chrome::More) {
        let sheet = self.front();
        let first = self.first_row(model.place());
        let more = chrome::More { above: first > 0, below: self.goes_on(model) };
        let focus = sheet.stops.get(model.place().focus);
        let shown = focus.filter(|stop| in_window(stop.rect, first, self.window()).is_some());
        (shown.and_then(|stop| stop.statement).map(|(_, standing)| standing), more)
    }

    /// The face beside the text, where there is room for it.
    fn draw_aside(&self, model: &Model, scene: &Scene<'_>, theme: &Theme, canvas: &mut Canvas<'_>) {
        let focus = self.sheet.stops.get(model.place().focus);
        let at = focus.and_then(|stop| stop.statement).map(|(at, _)| at);
        for piece in self.chrome.aside(model, scene, at) {
            piece.draw(piece.rect, theme, canvas);
        }
    }
}

/// The blocks in every language, the patient's first.
fn sides<'a>(
    scene: &Scene<'a>,
    others: &[&Scene<'a>],
    items: impl Fn(&Scene<'_>) -> Vec<Item>,
) -> Vec<Side<'a>> {
    let scenes = std::iter::once(scene).chain(others.iter().copied());
    scenes.map(|scene| (*scene, items(scene))).collect()
}

/// The first row of a sheet that a window of this height shows at a place.
fn first_row(sheet: &PageLayout, place: Place, height: u16) -> u16 {
    if sheet.height <= height {
        return 0;
    }
    let top = sheet.tops.get(place.top).copied().unwrap_or(0);
    let next = sheet.tops.get(place.top + 1).copied().unwrap_or(sheet.height);
    let rows = place.rows.min(next.saturating_sub(top).saturating_sub(1));
    top.saturating_add(rows)
}

/// Where a rectangle of a sheet lies on the screen, if the window shows any of it.
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

/// Marks what is in focus in another language, read the other way or not.
fn draw_echo(
    stop: &FocusTarget,
    rect: Rect,
    is_turned: bool,
    theme: &Theme,
    canvas: &mut Canvas<'_>,
) {
    let mark = DrawOp::glyphs(0, rect.y, sign::FOCUS.to_string(), Role::Focus).moved(rect.x);
    let mut mark = if is_turned { mark.turned(rect) } else { mark };
    if stop.is_button {
        canvas.restyle(rect, theme.style(Role::Focus));
        mark.rect.y += rect.height / 2;
    }
    mark.draw(mark.rect, theme, canvas);
}

/// Marks the stop in focus and tells where the cursor stands.
fn draw_focus(stop: &FocusTarget, rect: Rect, theme: &Theme, canvas: &mut Canvas<'_>) -> Position {
    let mut mark = Rect { width: 1, height: 1, ..rect };
    if stop.is_button {
        canvas.restyle(rect, theme.style(Role::Focus));
        mark.y += rect.height / 2;
    }
    canvas.glyphs(mark, &sign::FOCUS.to_string(), theme.style(Role::Focus));
    let mark = canvas.on_screen(mark);
    Position::new(mark.x, mark.y)
}
