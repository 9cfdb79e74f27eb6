//! What stands around the sheet on every screen: the bar with the way to the emergency panel, the
//! row of steps, what is in focus, what the keys do now, and the names of all languages.

use ratatui::layout::{Position, Rect};

use super::MOST;
use super::geometry::Canvas;
use super::operation::DrawOp;
use super::page_layout::beside::{self, Arrangement};
use super::page_layout::{Density, GUTTER, MEASURE};
use super::sign;
use super::theme::{Role, Theme};
use crate::draw::widget::{FACE_HEIGHT, FACE_WIDTH, face, is_on_face};
use crate::model::action::Action;
use crate::model::{Model, Overlay, Screen, StatementAt, Step};
use crate::screen;
use crate::screen::block::Phrase;
use crate::screen::keymap::{self, Hint};
use crate::screen::scene::Scene;
use sabar_content::Standing;
use sabar_content::l10n::{Argument, message_id};

/// Columns of the sheet beyond its text: gutter, frames and their air.
const SHEET_EXTRA: u16 = GUTTER + 4;

/// Columns between how far to trust and whether there is more, at least.
const BETWEEN_STATES: u16 = 2;

/// Columns of a dialog beyond its sheet: border and air.
const DIALOG_EDGE: u16 = 4;

/// Columns between the sheet and the face.
const ASIDE_GAP: u16 = 3;

/// Columns beside the name of a step: a sign between blanks before it, a blank after it.
const BESIDE_STEP: u16 = 4;

/// Columns of what can be touched in a single row, where the screen allows.
const LEAST_TARGET: u16 = 8;

/// Rows that the names of the languages may take; with more, the list of languages is named.
const LANGUAGE_ROWS: usize = 2;

/// Pieces around the sheet, what can be pressed there, and where the sheet goes.
#[derive(Clone, Debug, Default)]
pub struct Chrome {
    /// What to draw.
    pub pieces: Vec<DrawOp>,
    /// What can be pressed.
    pub targets: Vec<(Rect, Action)>,
    /// The part of the screen for the sheet.
    pub sheet_area: Rect,
    /// The part between the chrome at the top and at the bottom.
    pub body: Rect,
    status_row: u16,
    hint_row: u16,
    width: u16,
    margin: u16,
    aside: Option<Rect>,
    dialog_width: u16,
}

/// The row of keys, which changes with what is in focus.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    /// What to draw.
    pub pieces: Vec<DrawOp>,
    /// What can be pressed.
    pub targets: Vec<(Rect, Action)>,
}

/// Whether the sheet goes on beyond its window.
#[derive(Clone, Copy, Debug)]
pub struct More {
    /// Rows are scrolled away.
    pub above: bool,
    /// Rows are still to come.
    pub below: bool,
}

impl Chrome {
    /// Lays out everything around the sheet.
    #[must_use]
    pub fn lay_out(model: &Model, scene: &Scene<'_>) -> Self {
        let (width, height) = (model.size.0.min(MOST.0), model.size.1.min(MOST.1));
        let margin = match width {
            0..80 => 1,
            80..100 => 2,
            100.. => 4,
        };
        let mut chrome = Self {
            pieces: Vec::new(),
            targets: Vec::new(),
            sheet_area: Rect::default(),
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
        chrome.place_sheet(model, scene);
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
        self.pieces.push(DrawOp::blank(bar, Role::Bar));
        for (line, y) in title.iter().flat_map(|title| title.lines()).zip(0..) {
            self.pieces.push(DrawOp::line(self.margin, y, line.clone(), Role::Bar));
        }
        let button = Rect { x: button_x, y: 0, width: button_width, height: rows };
        self.pieces.push(DrawOp::blank(button, Role::Emergency));
        // While letters are typed, the sign of the number pad leads there.
        let is_pad = model.is_typing_a_name() || keymap::is_pad(scene);
        let key = if is_pad { '.' } else { 'E' };
        let sign = format!(" {} {key}", sign::EMERGENCY);
        self.pieces.push(DrawOp::glyphs(button_x, 0, sign, Role::Emergency));
        self.pieces.push(DrawOp::line(button_x + 6, 0, emergency, Role::Emergency));
        self.targets.push((button, Action::OpenEmergency));
        rows
    }

    /// The row of steps; where it does not fit, the number of the step and its name.
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
                self.pieces.push(DrawOp::glyphs(x, y, sign::ONWARD.to_string(), Role::Line));
                x += 1;
            }
            let rect = Rect { x, y, width: name.width() + BESIDE_STEP, height: 1 };
            let role = if step == current { Role::Current } else { Role::Body };
            self.pieces.push(DrawOp::blank(rect, role));
            if step == current {
                self.pieces.push(DrawOp::glyphs(x + 1, y, sign::HERE.to_string(), role));
            }
            self.pieces.push(DrawOp::line(x + 3, y, name, role));
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
        // The others share what is left, as much as a finger needs.
        let others = u16::try_from(Step::ALL.len() - 1).unwrap_or(4);
        let room = self.width.saturating_sub(2 * self.margin + named);
        let other = (room / others).clamp(3, LEAST_TARGET);
        let mut x = self.margin;
        for step in Step::ALL {
            let is_current = step == current;
            let width = if is_current { named } else { other };
            let rect = Rect { x, y, width, height: 1 };
            if is_current {
                self.pieces.push(DrawOp::glyphs(x + 1, y, sign::HERE.to_string(), Role::Heading));
                self.pieces.push(DrawOp::line(x + 3, y, line.clone(), Role::Quiet));
            } else {
                self.pieces.push(DrawOp::glyphs(x + width / 2, y, "○", Role::Line));
            }
            self.targets.push((rect, Action::Visit(step.index())));
            x += width;
        }
    }

    /// The names of all languages in the last rows, each with its key; tells the row above.
    fn languages(&mut self, scene: &Scene<'_>, height: u16) -> u16 {
        let spoken = scene.words.language();
        let mut rows: Vec<Vec<(usize, String, sabar_text::Line, u16)>> = vec![Vec::new()];
        let mut x = self.margin;
        for (index, language) in scene.library.languages().iter().enumerate() {
            let key = keymap::language_key_here(scene, index);
            let name = sabar_text::single_line(&language.name, language.direction);
            let width = u16::try_from(key.chars().count()).unwrap_or(3) + name.width() + 6;
            if x + width > self.width && x > self.margin {
                rows.push(Vec::new());
                x = self.margin;
            }
            if let Some(row) = rows.last_mut() {
                row.push((index, key, name, x));
            }
            x += width;
        }
        if rows.len() > LANGUAGE_ROWS {
            return self.list_of_languages(scene, height);
        }
        let count = u16::try_from(rows.len()).unwrap_or(1);
        let first = height.saturating_sub(count);
        for (row, y) in rows.into_iter().zip(first..) {
            for (index, key, name, x) in row {
                let is_spoken = scene.library.languages()[index].tag == spoken.tag;
                let mark = if is_spoken { sign::CHOSEN } else { ' ' };
                self.language((x, y), (key, name), (mark, is_spoken), Action::Speak(index));
            }
        }
        first
    }

    /// One language: its key, its name, and a sign if it is spoken now or can be added.
    fn language(
        &mut self,
        (x, y): (u16, u16),
        (key, name): (String, sabar_text::Line),
        (mark, is_spoken): (char, bool),
        action: Action,
    ) {
        let role = if is_spoken { Role::Current } else { Role::Body };
        let key_width = u16::try_from(key.chars().count()).unwrap_or(3);
        let rect = Rect { x, y, width: key_width + name.width() + 5, height: 1 };
        self.pieces.push(DrawOp::blank(rect, role));
        let key = sabar_text::single_line(&key, sabar_text::Direction::LeftToRight);
        let key_role = if is_spoken { role } else { Role::Key };
        self.pieces.push(DrawOp::line(x + 1, y, key, key_role));
        self.pieces.push(DrawOp::glyphs(x + 2 + key_width, y, mark.to_string(), role));
        self.pieces.push(DrawOp::line(x + 4 + key_width, y, name, role));
        self.targets.push((rect, action));
    }

    /// The languages that can be added, in the first of `rows` with room for them at its end.
    /// Whoever needs one can read its name.
    fn other_languages(&mut self, model: &Model, scene: &Scene<'_>, rows: [u16; 2]) {
        let others = beside::others(scene, model);
        let is_of_use = model.screen != Screen::Rest && !others.is_empty();
        if !is_of_use || model.overlay.is_some_and(|it| it.is_cover() || it.is_for_staff()) {
            return;
        }
        let names = others.iter().map(|other| sabar_text::isolated(&other.words.language().name));
        let names = names.collect::<Vec<_>>().join(" · ");
        let names = sabar_text::single_line(&names, scene.direction());
        let beside_key = keymap::letter_key(scene, keymap::BESIDE_KEY);
        let width = names.width() + 5 + columns(&beside_key);
        let free_from = |y: u16| {
            let pieces = self.pieces.iter().filter(|piece| piece.rect.y == y);
            pieces.map(|piece| piece.rect.right()).max().unwrap_or(0)
        };
        let x = self.width.saturating_sub(self.margin + width);
        let Some(y) = rows.into_iter().find(|y| free_from(*y) < x) else { return };
        let sign = if model.is_beside { sign::CHOSEN } else { sign::ADD };
        let key = (beside_key, names);
        self.language((x, y), key, (sign, model.is_beside), Action::Beside);
    }

    /// With too many languages for the rows there are: the spoken one and the list.
    fn list_of_languages(&mut self, scene: &Scene<'_>, height: u16) -> u16 {
        let spoken = scene.words.language();
        let y = height.saturating_sub(1);
        let name = sabar_text::single_line(&spoken.name, spoken.direction);
        let width = name.width() + 8;
        let marked = (sign::CHOSEN, true);
        let key = keymap::letter_key(scene, 'L');
        self.language((self.margin, y), (key, name), marked, Action::OpenLanguages);
        let list = scene.phrase(message_id::LANGUAGES_TITLE);
        let line = sabar_text::single_line(&list.text, list.direction);
        self.pieces.push(DrawOp::line(self.margin + width, y, line, Role::Body));
        y
    }

    /// What the keys do now: as many as fit in one row, the most needed first.
    #[must_use]
    pub fn hints(&self, scene: &Scene<'_>, hints: &[Hint]) -> Hints {
        let y = self.hint_row;
        let mut x = self.margin + 1;
        let mut row = Hints::default();
        for (keys, word) in hints {
            let action = keymap::touched(keys);
            let Some(keys) = keymap::keys_phrase(scene, keys) else { continue };
            let keys = sabar_text::single_line(&keys.text, keys.direction);
            let word = scene.phrase(word);
            let word = sabar_text::single_line(&word.text, word.direction);
            let width = keys.width() + 1 + word.width();
            // With the blank after it.
            if x + width >= self.width {
                break;
            }
            let word_x = x + keys.width() + 1;
            if let Some(action) = action {
                // Some of the blanks around it too, so that a finger finds it.
                let rect = Rect { x: x - 1, y, width: width + 2, height: 1 };
                row.targets.push((rect, action));
            }
            row.pieces.push(DrawOp::line(x, y, keys, Role::Key));
            row.pieces.push(DrawOp::line(word_x, y, word, Role::Quiet));
            x += width + 3;
        }
        row
    }

    /// Gives the sheet its columns: all of the body, or beside the face, or in the middle.
    fn place_sheet(&mut self, model: &Model, scene: &Scene<'_>) {
        let one = MEASURE + SHEET_EXTRA;
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
        self.sheet_area = Rect { x, width, ..self.body };
        self.aside =
            has_face.then_some(Rect { x: x + width + ASIDE_GAP, width: FACE_WIDTH, ..self.body });
    }

    /// The face with the areas that the statement in focus, or the whole treatment, speaks of.
    #[must_use]
    pub fn aside(&self, model: &Model, scene: &Scene<'_>, at: Option<StatementAt>) -> Vec<DrawOp> {
        let Some(area) = self.aside else { return Vec::new() };
        let statement = at.and_then(|at| screen::sources::statement(scene, model, at));
        let areas = statement.map(|statement| statement.areas.as_slice()).unwrap_or_default();
        let mut pieces = face((area.x, area.y), areas);
        let mut y = area.y + FACE_HEIGHT + 1;
        for area_id in areas {
            let phrase = scene.phrase(&format!("area-{area_id}"));
            let paragraph = sabar_text::layout(&phrase.text, phrase.direction, area.width - 2);
            pieces.push(DrawOp::glyphs(area.x, y, "▒", Role::Mark));
            for line in paragraph.lines() {
                pieces.push(DrawOp::line(area.x + 2, y, line.clone(), Role::Quiet));
                y += 1;
            }
        }
        pieces.retain(|piece| piece.rect.y < area.bottom());
        pieces
    }

    /// The row under the sheet: how far to trust what is in focus, and whether there is more.
    #[must_use]
    pub fn status(&self, scene: &Scene<'_>, standing: Option<Standing>, more: More) -> Vec<DrawOp> {
        let y = self.status_row;
        let line = |phrase: Phrase| sabar_text::single_line(&phrase.text, phrase.direction);
        let standing =
            standing.map(|it| (sign::of_standing(it).to_string(), line(scene.standing(it))));
        let more = match more {
            More { below: true, above: false } => Some(("▼", message_id::MORE_BELOW)),
            More { below: true, above: true } => Some(("▲ ▼", message_id::MORE_BELOW)),
            More { below: false, above: true } => Some(("▲", message_id::MORE_ABOVE)),
            More { above: false, below: false } => None,
        };
        let more = more.map(|(glyphs, word)| (glyphs, line(scene.phrase(word))));
        // Where there is no room for all, words go before signs, and those of the arrows first.
        let arrows = more.as_ref().map_or(0, |(glyphs, _)| columns(glyphs));
        let told = more.as_ref().map_or(0, |(_, word)| word.width() + 1);
        let begin = self.margin + 4;
        let end = self.width.saturating_sub(self.margin);
        let is_room = |columns: u16| begin + columns + BETWEEN_STATES <= end;
        let trust = standing.as_ref().map_or(0, |(_, word)| word.width());
        let says_trust = is_room(trust + arrows);
        let says_more = is_room(if says_trust { trust } else { 0 } + arrows + told);
        let mut pieces = Vec::new();
        if let Some((sign, word)) = standing {
            pieces.push(DrawOp::glyphs(self.margin + 2, y, sign, Role::Key));
            if says_trust {
                pieces.push(DrawOp::line(begin, y, word, Role::Quiet));
            }
        }
        if let Some((glyphs, word)) = more {
            let told = if says_more { told } else { 0 };
            let x = end.saturating_sub(told + arrows);
            pieces.push(DrawOp::glyphs(x, y, glyphs, Role::Key));
            if says_more {
                pieces.push(DrawOp::line(x + arrows + 1, y, word, Role::Quiet));
            }
        }
        pieces
    }

    /// What touching the row under the sheet does: at its start, the source of the statement in
    /// focus; at its end, a screenful further, or back where there is no further.
    #[must_use]
    pub fn touched_status(&self, at: Position, has_source: bool, more: More) -> Option<Action> {
        if at.y != self.status_row {
            return None;
        }
        let is_start = at.x < self.width / 2;
        match more {
            _ if is_start => has_source.then_some(Action::OpenSources),
            More { below: true, .. } => Some(Action::PageDown),
            More { above: true, below: false } => Some(Action::PageUp),
            More { above: false, below: false } => None,
        }
    }

    /// The rectangle of an overlay: the body, in the middle where there is room.
    fn dialog(&self) -> Rect {
        let width = self.body.width.min(self.dialog_width);
        let x = self.body.x + (self.body.width - width) / 2;
        Rect { x, width, ..self.body }
    }

    /// The part of an overlay inside its border.
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

    /// The border of an overlay and the ground inside it.
    #[must_use]
    pub fn dialog_pieces(&self) -> Vec<DrawOp> {
        let dialog = self.dialog();
        let edge = "─".repeat(dialog.width.saturating_sub(2).into());
        let last_x = dialog.right().saturating_sub(1);
        let last_y = dialog.bottom().saturating_sub(1);
        let mut pieces = vec![
            DrawOp::blank(self.body, Role::Body),
            DrawOp::glyphs(dialog.x, dialog.y, format!("╭{edge}╮"), Role::Mark),
            DrawOp::glyphs(dialog.x, last_y, format!("╰{edge}╯"), Role::Mark),
        ];
        for y in dialog.y + 1..last_y {
            pieces.push(DrawOp::glyphs(dialog.x, y, "│", Role::Mark));
            pieces.push(DrawOp::glyphs(last_x, y, "│", Role::Mark));
        }
        pieces
    }
}

/// Columns of glyphs of ours.
fn columns(glyphs: &str) -> u16 {
    u16::try_from(glyphs.chars().count()).unwrap_or(u16::MAX)
}

/// All there is to say on a terminal that is too small.
pub fn too_small(scene: &Scene<'_>, area: Rect, theme: &Theme, canvas: &mut Canvas<'_>) {
    let Phrase { text, direction } = scene.phrase(message_id::TOO_SMALL);
    let paragraph = sabar_text::layout(&text, direction, area.width);
    for (line, y) in paragraph.lines().iter().zip(0..area.height) {
        let piece = DrawOp::line(0, y, line.clone(), Role::Body);
        piece.draw(piece.rect, theme, canvas);
    }
}

/// Whether a statement of the treatment in hand names an area of the face.
fn speaks_of_the_face(scene: &Scene<'_>, model: &Model) -> bool {
    let summary = scene.treatment(model).summary.iter();
    summary.flat_map(|point| &point.statement.areas).any(|area| is_on_face(area))
}
