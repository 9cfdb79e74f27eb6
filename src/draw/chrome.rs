//! The chrome around the page: the bar at the top, the row of steps, the status row, the bottom row
//! and the names of the languages.

mod dialog;
mod languages;
mod status;
mod steps;

use std::ops::Range;

use ratatui::layout::Rect;

use super::MOST;
use super::geometry::Canvas;
use super::operation::DrawOp;
use super::page_layout::{Density, GUTTER, MEASURE};
use super::page_layout::{
    beside,
    sides::{self, Arrangement},
};
use super::sign;
use super::theme::{Role, Theme};
use super::widget::body_map;
use crate::model::action::Action;
use crate::model::{Model, Overlay, Screen};
use crate::screen::aloud;
use crate::screen::block::Phrase;
use crate::screen::keymap::{self, hints::KeyHint};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;
use sabar_text::Line;

/// Columns of a terminal from which all languages greet at once on the rest screen.
pub const ALL_GREET_FROM: u16 = 100;

/// Rows of the screen from which the words of a code may stand below it.
const WORDS_BELOW_FROM: u16 = 29;

/// Columns of the page beyond its text: gutter, frames and padding.
const LAYOUT_EXTRA: u16 = GUTTER + 4;

/// Columns between the standing and the scroll arrows, at least.
const BETWEEN_STATES: u16 = 2;

/// Columns of the arrows of a page that goes on in both directions.
const ARROWS: u16 = 3;

/// Columns of a dialog beyond its page: border and padding.
const DIALOG_EDGE: u16 = 4;

/// Columns beside the name of a step: edge and sign before it, a blank and an edge after it.
const BESIDE_STEP: u16 = 4;

/// Columns of the line between two steps at least.
const BETWEEN_STEPS: u16 = 1;

/// Columns of the title in the bar, from which on the button for reading aloud stands beside it.
const LEAST_TITLE: u16 = 20;

/// Columns between that button and the one of the emergency panel.
const VOICE_GAP: u16 = 1;

/// Columns of a touch target in a single row, where the screen allows.
const LEAST_TARGET: u16 = 8;

/// Rows of a terminal from which the bar is as high as a finger.
const HIGH_BAR_FROM: u16 = 30;

/// Rows of a terminal from which a row is left empty above the page.
const AIR_FROM: u16 = 24;

/// Rows of the terminal for one row of chrome at least.
const PAGE_PER_CHROME: u16 = 4;

/// Rows for the names of the languages; with more names, the list of languages is named instead.
const LANGUAGE_ROWS: u16 = 2;

/// Rows below the page beside those of the languages: the status and the keys.
const OTHER_BELOW: u16 = 2;

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
    /// The line below the steps, where there is room.
    progress: Option<steps::Progress>,
    status_row: u16,
    /// The columns of the status row.
    status: Range<u16>,
    hint_row: u16,
    /// The first column after the keys in the bottom row.
    hint_end: u16,
    width: u16,
    margin: u16,
    dialog_width: u16,
    dialog_rows: Option<u16>,
    /// True if the status stands on the lower edge of the dialog.
    is_status_on_edge: bool,
    /// The number to call on the upper edge of the dialog, where a card with it has no room.
    number: Option<Line>,
    /// True if an overlay has the whole screen, without a border.
    is_whole: bool,
    /// True if the button for reading aloud is in the bar.
    pub has_voice: bool,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct More {
    /// There are rows above.
    pub above: bool,
    /// There are rows below.
    pub below: bool,
}

impl Chrome {
    /// Lays out the chrome. Where rows are scarce, the steps are shown only if they must be.
    #[must_use]
    pub fn lay_out(model: &Model, scene: &Scene<'_>, must_show_steps: bool) -> Self {
        let mut chrome = Self::bare(model);
        let (width, margin, height) = (chrome.width, chrome.margin, model.size.1.min(MOST.1));
        let bar = chrome.top_bar(model, scene, height);
        let density = Density::of(height, scene.settings.density);
        let has_steps = must_show_steps || density > Density::Compact;
        let steps = if has_steps { chrome.steps(model, scene, bar) } else { bar };
        // At rest the names are on the cards, and nothing scrolls.
        let is_rest = model.screen == Screen::Rest && model.overlay.is_none();
        let bottom = match density {
            _ if is_rest => height,
            Density::Tight | Density::Trim | Density::Compact => {
                // Where their list is in front, the key for it does nothing.
                let is_list = model.overlay == Some(Overlay::Languages);
                if is_list { height } else { chrome.language_beside_keys(scene, height) }
            }
            Density::Normal | Density::Roomy => chrome.languages(scene, steps, height),
        };
        let below = height - bottom + OTHER_BELOW;
        let is_room = (steps + 1 + below) * PAGE_PER_CHROME <= height;
        let is_room = is_room && must_show_steps;
        if !is_room {
            chrome.progress = None;
        }
        let top = chrome.progress_row(steps);
        // Without the row of steps, the row below the bar is the page's.
        let rows = [Some(height.saturating_sub(1)), (steps > bar).then_some(bar)];
        chrome.other_languages(model, scene, rows.into_iter().flatten());
        chrome.hint_row = bottom.saturating_sub(1);
        chrome.status_row = chrome.hint_row.saturating_sub(u16::from(!is_rest));
        // The line is air enough; so is the border of an overlay.
        let is_bare = top == steps && model.overlay.is_none();
        let has_room = density >= Density::Normal && height >= AIR_FROM;
        let air = is_bare && has_room || density == Density::Roomy;
        let first = top + u16::from(air);
        chrome.body = Rect {
            x: margin,
            y: first,
            width: width.saturating_sub(2 * margin),
            height: chrome.status_row.saturating_sub(first),
        };
        chrome.place_page(model, scene);
        chrome
    }

    /// Returns the columns of the terminal, with nothing in them.
    fn bare(model: &Model) -> Self {
        let width = model.size.0.min(MOST.0);
        let margin = margin(width);
        let end = width.saturating_sub(margin);
        Self { width, margin, status: margin..end, hint_end: end, ..Self::default() }
    }

    /// The bar at the top: the treatment at the start, the emergency panel at the end.
    fn top_bar(&mut self, model: &Model, scene: &Scene<'_>, height: u16) -> u16 {
        let (_, button_width) = self.emergency_label(scene);
        let button_x = self.width.saturating_sub(button_width);
        let title = match model.screen {
            _ if model.overlay == Some(Overlay::Privacy) => None,
            Screen::Rest | Screen::Choose => scene.clinic_name(),
            Screen::Step(..) => scene.title(model),
        };
        let voice = self.voice_label(model, scene, button_x);
        let voice_width = voice.as_ref().map_or(0, |(_, _, width)| *width);
        let room = button_x.saturating_sub(voice_width + self.margin + 1);
        let title = title.map(|title| sabar_text::layout(&title.text, title.direction, room));
        let least = if height >= HIGH_BAR_FROM { 3 } else { 1 };
        let title_rows = title.as_ref().map_or(1, |title| title.height().max(1));
        let rows = title_rows.max(least);
        let bar = Rect { x: 0, y: 0, width: self.width, height: rows };
        self.operations.push(DrawOp::blank(bar, Role::Bar));
        for (line, y) in title.iter().flat_map(|title| title.lines()).zip((rows - title_rows) / 2..)
        {
            self.operations.push(DrawOp::line(self.margin, y, line.clone(), Role::Bar));
        }
        self.emergency_button(model, scene, rows);
        if let Some((key, label, width)) = voice {
            self.voice_button(Rect { x: button_x - width, y: 0, width, height: rows }, key, label);
        }
        rows
    }

    /// Returns the key and the label of the button for reading aloud with its columns, if the bar has
    /// room for it and the title.
    fn voice_label(
        &self,
        model: &Model,
        scene: &Scene<'_>,
        end: u16,
    ) -> Option<(String, Line, u16)> {
        let (word, _) = aloud::button(scene, model)?;
        let key = keymap::letter_key(scene, keymap::ALOUD_KEY);
        let label = scene.phrase(word);
        let label = sabar_text::single_line(&label.text, label.direction);
        let width = columns(&key) + label.width() + 3 + VOICE_GAP;
        (self.margin + LEAST_TITLE + width <= end).then_some((key, label, width))
    }

    /// The button for reading aloud, before that of the emergency panel.
    fn voice_button(&mut self, rect: Rect, key: String, label: Line) {
        let rect = Rect { width: rect.width - VOICE_GAP, ..rect };
        let middle = rect.height / 2;
        self.operations.push(DrawOp::blank(rect, Role::Button));
        for y in rect.rows().map(|row| row.y) {
            self.operations.push(DrawOp::glyphs(rect.x, y, "▌", Role::ButtonEdge));
            self.operations.push(DrawOp::glyphs(rect.right() - 1, y, "▐", Role::ButtonEdge));
        }
        let label_x = rect.x + columns(&key) + 2;
        self.operations.push(DrawOp::glyphs(rect.x + 1, middle, key, Role::Button));
        self.operations.push(DrawOp::line(label_x, middle, label, Role::Button));
        self.targets.push((rect, Action::ReadAloud));
        self.has_voice = true;
    }

    /// The button of the emergency panel, at the end of the top rows.
    fn emergency_button(&mut self, model: &Model, scene: &Scene<'_>, rows: u16) {
        let (emergency, button_width) = self.emergency_label(scene);
        let button_x = self.width.saturating_sub(button_width);
        let button = Rect { x: button_x, y: 0, width: button_width, height: rows };
        self.operations.push(DrawOp::blank(button, Role::Emergency));
        // While letters are typed, the key of the number pad opens the panel.
        let is_pad = model.is_typing_a_name() || keymap::is_pad(scene);
        let key = match is_pad {
            // There the key types the sign for decimals.
            true if model.takes_a_point() => ' ',
            true => '.',
            false => 'E',
        };
        let sign = format!(" {} {key}", sign::EMERGENCY);
        let middle = rows / 2;
        self.operations.push(DrawOp::glyphs(button_x, middle, sign, Role::Emergency));
        self.operations.push(DrawOp::line(button_x + 6, middle, emergency, Role::Emergency));
        self.targets.push((button, Action::OpenEmergency));
    }

    /// Returns the label of that button, and its columns.
    fn emergency_label(&self, scene: &Scene<'_>) -> (Line, u16) {
        let emergency = scene.phrase(message_id::HINT_EMERGENCY);
        let emergency = sabar_text::single_line(&emergency.text, emergency.direction);
        let width = emergency.width() + 6 + self.margin;
        (emergency, width)
    }

    /// Lays out the chrome around an overlay that needs the whole screen: the button of the
    /// emergency panel and the bottom row.
    #[must_use]
    pub fn around_code(model: &Model, scene: &Scene<'_>) -> Self {
        let bare = Self::bare(model);
        let (width, margin) = (bare.width, bare.margin);
        let hint_row = model.size.1.min(MOST.1).saturating_sub(1);
        let whole = Rect { x: 0, y: 0, width, height: hint_row };
        let mut chrome = Self {
            page_area: whole,
            body: whole,
            status_row: hint_row,
            status: margin..margin,
            hint_row,
            is_whole: true,
            ..bare
        };
        chrome.operations.push(DrawOp::blank(Rect { height: 1, ..whole }, Role::Body));
        chrome.emergency_button(model, scene, 1);
        chrome
    }

    /// Places the page: over the whole body, or centered.
    fn place_page(&mut self, model: &Model, scene: &Scene<'_>) {
        let one = MEASURE + LAYOUT_EXTRA;
        let sides = match Arrangement::of(self.width) {
            Arrangement::Columns => 1 + sides::shown(scene, model).len(),
            Arrangement::Rows => 1,
        };
        let is_rest = model.screen == Screen::Rest;
        let wanted = if is_rest { self.body.width } else { beside::width_of(sides, one) };
        let is_dialog_in_both = model.overlay.is_some_and(Overlay::is_in_both);
        self.dialog_width = if is_dialog_in_both { wanted } else { one } + DIALOG_EDGE;
        if model.overlay == Some(Overlay::Emergency) && wanted == one {
            self.dialog_width += body_map::COLUMNS;
        }
        let width = self.body.width.min(wanted);
        let spare = self.body.width - width;
        self.page_area = Rect { x: self.body.x + spare / 2, width, ..self.body };
    }

    /// Puts the status between the ways back and on, whose row is then the page's last.
    pub fn share_status_row(&mut self, between: Range<u16>) {
        self.status = self.page_area.x + between.start..self.page_area.x + between.end;
        self.body.height += 1;
        self.page_area.height += 1;
    }

    /// Keeps the end of the bottom row for the arrows of a page that is longer than its window; at
    /// rest there is no other row for them.
    pub fn keep_room_for_arrows(&mut self) {
        let end = self.width.saturating_sub(self.margin);
        self.status = end.saturating_sub(ARROWS)..end;
        self.hint_end = self.status.start;
    }
}

/// Returns the columns at either edge of a terminal in which nothing is drawn.
#[must_use]
pub fn margin(width: u16) -> u16 {
    if width < 80 { 2 } else { 4 }
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
