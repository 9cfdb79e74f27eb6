//! The chrome around the page: the bar at the top, the row of steps, the status row, the bottom row
//! and the names of the languages.

mod languages;
mod status;

use ratatui::layout::Rect;

use super::MOST;
use super::geometry::Canvas;
use super::operation::DrawOp;
use super::page_layout::beside::{self, Arrangement};
use super::page_layout::{Density, GUTTER, MEASURE};
use super::sign;
use super::theme::{Role, Theme};
use crate::draw::widget::{FACE_HEIGHT, FACE_WIDTH, is_on_face};
use crate::model::action::Action;
use crate::model::{Model, Overlay, Screen, Step};
use crate::screen;
use crate::screen::block::Phrase;
use crate::screen::keymap::{self, hints::KeyHint};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};

/// Columns of the page beyond its text: gutter, frames and padding.
const LAYOUT_EXTRA: u16 = GUTTER + 4;

/// Columns between the standing and the scroll arrows, at least.
const BETWEEN_STATES: u16 = 2;

/// Columns of a dialog beyond its page: border and padding.
const DIALOG_EDGE: u16 = 4;

/// Columns between the page and the face.
const ASIDE_GAP: u16 = 3;

/// Columns beside the name of a step: a sign between blanks before it, a blank after it.
const BESIDE_STEP: u16 = 4;

/// Columns of a touch target in a single row, where the screen allows.
const LEAST_TARGET: u16 = 8;

/// Rows for the names of the languages; with more names, the list of languages is named instead.
const LANGUAGE_ROWS: usize = 2;

/// The chrome, its touch targets, and the area of the page.
#[derive(Clone, Debug, Default)]
pub struct Chrome {
    /// The draw operations.
    pub operations: Vec<DrawOp>,
    /// The touch targets.
    pub targets: Vec<(Rect, Action)>,
    /// The area of the page.
    pub page_area: Rect,
    /// The area between the chrome at the top and at the bottom.
    pub body: Rect,
    status_row: u16,
    hint_row: u16,
    width: u16,
    margin: u16,
    aside: Option<Rect>,
    dialog_width: u16,
}

/// The bottom row, which follows the focus.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    /// The draw operations.
    pub operations: Vec<DrawOp>,
    /// The touch targets.
    pub targets: Vec<(Rect, Action)>,
    /// The keys with room, and the messages of what they do.
    pub shown: Vec<KeyHint>,
}

/// The directions in which the page goes on beyond its window.
#[derive(Clone, Copy, Debug)]
pub struct More {
    /// There are rows above.
    pub above: bool,
    /// There are rows below.
    pub below: bool,
}

impl Chrome {
    /// Lays out the chrome.
    #[must_use]
    pub fn lay_out(model: &Model, scene: &Scene<'_>) -> Self {
        let (width, height) = (model.size.0.min(MOST.0), model.size.1.min(MOST.1));
        let margin = match width {
            0..80 => 1,
            80..100 => 2,
            100.. => 4,
        };
        let mut chrome = Self {
            operations: Vec::new(),
            targets: Vec::new(),
            page_area: Rect::default(),
            body: Rect::default(),
            status_row: 0,
            hint_row: 0,
            width,
            margin,
            aside: None,
            dialog_width: 0,
        };
        let bar = chrome.top_bar(model, scene);
        let top = chrome.steps(model, scene, bar);
        let air = u16::from(Density::of(height, scene.settings.density) >= Density::Normal);
        let bottom = chrome.languages(scene, height);
        chrome.other_languages(model, scene, [height.saturating_sub(1), bar]);
        chrome.hint_row = bottom.saturating_sub(1);
        chrome.status_row = chrome.hint_row.saturating_sub(1);
        let first = top + air;
        chrome.body = Rect {
            x: margin,
            y: first,
            width: width.saturating_sub(2 * margin),
            height: chrome.status_row.saturating_sub(first),
        };
        chrome.place_page(model, scene);
        chrome
    }

    /// The bar at the top: the treatment at the start, the emergency panel at the end.
    fn top_bar(&mut self, model: &Model, scene: &Scene<'_>) -> u16 {
        let emergency = scene.phrase(message_id::HINT_EMERGENCY);
        let emergency = sabar_text::single_line(&emergency.text, emergency.direction);
        let button_width = emergency.width() + 7;
        let button_x = self.width.saturating_sub(button_width);
        let title = match model.screen {
            _ if model.overlay == Some(Overlay::Privacy) => None,
            Screen::Rest | Screen::Choose => None,
            Screen::Step(..) => scene.title(model),
        };
        let room = button_x.saturating_sub(self.margin + 1);
        let title = title.map(|title| sabar_text::layout(&title.text, title.direction, room));
        let rows = title.as_ref().map_or(1, |title| title.height().max(1));
        let bar = Rect { x: 0, y: 0, width: self.width, height: rows };
        self.operations.push(DrawOp::blank(bar, Role::Bar));
        for (line, y) in title.iter().flat_map(|title| title.lines()).zip(0..) {
            self.operations.push(DrawOp::line(self.margin, y, line.clone(), Role::Bar));
        }
        let button = Rect { x: button_x, y: 0, width: button_width, height: rows };
        self.operations.push(DrawOp::blank(button, Role::Emergency));
        // While letters are typed, the key of the number pad opens the panel.
        let is_pad = model.is_typing_a_name() || keymap::is_pad(scene);
        let key = if is_pad { '.' } else { 'E' };
        let sign = format!(" {} {key}", sign::EMERGENCY);
        self.operations.push(DrawOp::glyphs(button_x, 0, sign, Role::Emergency));
        self.operations.push(DrawOp::line(button_x + 6, 0, emergency, Role::Emergency));
        self.targets.push((button, Action::OpenEmergency));
        rows
    }

    /// The row of steps; where it does not fit, the number and name of the current one.
    fn steps(&mut self, model: &Model, scene: &Scene<'_>, y: u16) -> u16 {
        let Screen::Step(current, _) = model.screen else { return y };
        if model.overlay == Some(Overlay::Privacy) {
            return y;
        }
        let names = Step::ALL.map(|step| {
            let phrase = scene.in_treatment(model, screen::step_short_title(step));
            sabar_text::single_line(&phrase.text, phrase.direction)
        });
        let widths: u16 = names.iter().map(|name| name.width() + BESIDE_STEP).sum();
        let between = u16::try_from(names.len() - 1).unwrap_or(0);
        if self.margin + widths + between <= self.width {
            self.wide_steps(current, names, y);
        } else {
            self.narrow_steps(scene, current, y);
        }
        y + 1
    }

    fn wide_steps(&mut self, current: Step, names: [sabar_text::Line; 5], y: u16) {
        let mut x = self.margin;
        for (step, name) in Step::ALL.into_iter().zip(names) {
            if step.index() > 0 {
                self.operations.push(DrawOp::glyphs(x, y, sign::ONWARD.to_string(), Role::Line));
                x += 1;
            }
            let rect = Rect { x, y, width: name.width() + BESIDE_STEP, height: 1 };
            let role = if step == current { Role::Current } else { Role::Body };
            self.operations.push(DrawOp::blank(rect, role));
            if step == current {
                self.operations.push(DrawOp::glyphs(x + 1, y, sign::HERE.to_string(), role));
            }
            self.operations.push(DrawOp::line(x + 3, y, name, role));
            self.targets.push((rect, Action::Visit(step.index())));
            x += rect.width;
        }
    }

    fn narrow_steps(&mut self, scene: &Scene<'_>, current: Step, y: u16) {
        let count = |index: usize| Argument::Number(u32::try_from(index).unwrap_or(0));
        let arguments = [("step", count(current.index() + 1)), ("steps", count(Step::ALL.len()))];
        let phrase = scene.phrase_with(message_id::STEP_OF, &arguments);
        let line = sabar_text::single_line(&phrase.text, phrase.direction);
        let named = line.width() + 4;
        // The other steps share the rest, each as wide as a touch target.
        let others = u16::try_from(Step::ALL.len() - 1).unwrap_or(4);
        let room = self.width.saturating_sub(2 * self.margin + named);
        let other = (room / others).clamp(3, LEAST_TARGET);
        let mut x = self.margin;
        for step in Step::ALL {
            let is_current = step == current;
            let width = if is_current { named } else { other };
            let rect = Rect { x, y, width, height: 1 };
            if is_current {
                self.operations.push(DrawOp::glyphs(
                    x + 1,
                    y,
                    sign::HERE.to_string(),
                    Role::Heading,
                ));
                self.operations.push(DrawOp::line(x + 3, y, line.clone(), Role::Quiet));
            } else {
                self.operations.push(DrawOp::glyphs(
                    x + width / 2,
                    y,
                    sign::STEP.to_string(),
                    Role::Line,
                ));
            }
            self.targets.push((rect, Action::Visit(step.index())));
            x += width;
        }
    }

    /// Places the page: over the whole body, beside the face, or centered.
    fn place_page(&mut self, model: &Model, scene: &Scene<'_>) {
        let one = MEASURE + LAYOUT_EXTRA;
        let sides = match Arrangement::of(self.width) {
            Arrangement::Columns => 1 + beside::shown(scene, model).len(),
            Arrangement::Rows => 1,
        };
        let wanted = beside::width_of(sides, one);
        let is_dialog_in_both = model.overlay.is_some_and(Overlay::is_in_both);
        self.dialog_width = if is_dialog_in_both { wanted } else { one } + DIALOG_EDGE;
        let width = self.body.width.min(wanted);
        let spare = self.body.width - width;
        let has_face = sides == 1
            && matches!(model.screen, Screen::Step(Step::Summary, _))
            && speaks_of_the_face(scene, model)
            && spare >= FACE_WIDTH + ASIDE_GAP
            && self.body.height >= FACE_HEIGHT + 4;
        let x = match model.screen {
            _ if has_face => self.body.x,
            Screen::Rest | Screen::Choose | Screen::Step(..) => self.body.x + spare / 2,
        };
        self.page_area = Rect { x, width, ..self.body };
        self.aside =
            has_face.then_some(Rect { x: x + width + ASIDE_GAP, width: FACE_WIDTH, ..self.body });
    }

    /// Returns the rectangle of an overlay: the body, centered where there is room.
    fn dialog(&self) -> Rect {
        let width = self.body.width.min(self.dialog_width);
        let x = self.body.x + (self.body.width - width) / 2;
        Rect { x, width, ..self.body }
    }

    /// Returns the inside of an overlay's border.
    #[must_use]
    pub fn dialog_inner(&self) -> Rect {
        let dialog = self.dialog();
        Rect {
            x: dialog.x + 2,
            y: dialog.y + 1,
            width: dialog.width.saturating_sub(DIALOG_EDGE),
            height: dialog.height.saturating_sub(2),
        }
    }

    /// Returns the border of an overlay and the background inside it.
    #[must_use]
    pub fn dialog_operations(&self) -> Vec<DrawOp> {
        let dialog = self.dialog();
        let edge = "─".repeat(dialog.width.saturating_sub(2).into());
        let last_x = dialog.right().saturating_sub(1);
        let last_y = dialog.bottom().saturating_sub(1);
        let mut operations = vec![
            DrawOp::blank(self.body, Role::Body),
            DrawOp::glyphs(dialog.x, dialog.y, format!("╭{edge}╮"), Role::Mark),
            DrawOp::glyphs(dialog.x, last_y, format!("╰{edge}╯"), Role::Mark),
        ];
        for y in dialog.y + 1..last_y {
            operations.push(DrawOp::glyphs(dialog.x, y, "│", Role::Mark));
            operations.push(DrawOp::glyphs(last_x, y, "│", Role::Mark));
        }
        operations
    }
}

/// Returns the number of columns of glyphs that are one column wide.
fn columns(glyphs: &str) -> u16 {
    u16::try_from(glyphs.chars().count()).unwrap_or(u16::MAX)
}

/// Draws the message for a terminal that is too small.
pub fn too_small(scene: &Scene<'_>, area: Rect, theme: &Theme, canvas: &mut Canvas<'_>) {
    let Phrase { text, direction } = scene.phrase(message_id::TOO_SMALL);
    let paragraph = sabar_text::layout(&text, direction, area.width);
    for (line, y) in paragraph.lines().iter().zip(0..area.height) {
        let operation = DrawOp::line(0, y, line.clone(), Role::Body);
        operation.draw(operation.rect, theme, canvas);
    }
}

/// Returns true if a statement of the treatment names an area of the face.
fn speaks_of_the_face(scene: &Scene<'_>, model: &Model) -> bool {
    let summary = scene.treatment(model).summary.iter();
    summary.flat_map(|point| &point.statement.areas).any(|area| is_on_face(area))
}
