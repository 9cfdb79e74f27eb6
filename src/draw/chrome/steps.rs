//! The row of steps, and the line below it, which is filled as far as the visit has come.

use std::ops::Range;

use ratatui::layout::Rect;

use super::{BESIDE_STEP, BETWEEN_STEPS, Chrome};
use crate::draw::operation::DrawOp;
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::model::action::Action;
use crate::model::{Model, Overlay, Screen, Step};
use crate::screen;
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_text::{Line, isolated};

/// The line below the steps, as far as the visit has come, and beyond.
const DONE: &str = "▀";
const TO_COME: &str = "▔";

/// A step in its row.
struct Named {
    step: Step,
    name: Line,
    /// True if all of it was on the screen and answered.
    is_done: bool,
}

impl Named {
    fn width(&self) -> u16 {
        self.name.width() + BESIDE_STEP
    }
}

/// The line below the steps.
#[derive(Clone, Debug)]
pub(super) struct Progress {
    y: u16,
    /// The columns of the current step.
    step: Range<u16>,
    /// The page of the step, and the number of its pages.
    page: (usize, usize),
}

/// Returns the current step with its page and the number of its pages, as the row of steps shows
/// them.
fn current(model: &Model, scene: &Scene<'_>) -> Option<(Step, (usize, usize))> {
    match model.screen {
        Screen::Step(step, page) if model.overlay != Some(Overlay::Privacy) => {
            Some(screen::shown_step(scene.treatment(model), step, page))
        }
        Screen::Step(..) | Screen::Rest | Screen::Choose => None,
    }
}

impl Chrome {
    /// Adds the row of steps, over the whole width; where the names do not fit, the number and the
    /// name of the current one. Returns the row after it.
    pub(super) fn steps(&mut self, model: &Model, scene: &Scene<'_>, y: u16) -> u16 {
        let Some((current, page)) = current(model, scene) else { return y };
        let steps = Step::ALL.map(|step| {
            let phrase = screen::short_title(scene, model, step);
            let name = sabar_text::single_line(&phrase.text, phrase.direction);
            Named { step, name, is_done: screen::is_done(scene, model, step) }
        });
        let widths: u16 = steps.iter().map(Named::width).sum();
        let room = self.width.saturating_sub(2 * self.margin);
        let gaps = u16::try_from(steps.len() - 1).unwrap_or(1);
        let step = match room.checked_sub(widths).filter(|spare| *spare >= gaps * BETWEEN_STEPS) {
            Some(spare) => self.wide_steps(current, steps, spare, y),
            None => self.narrow_steps(model, scene, (current, steps), y),
        };
        self.progress = Some(Progress { y: y + 1, step, page });
        y + 1
    }

    /// Returns the columns from the current step to the next one.
    fn wide_steps(
        &mut self,
        current: Step,
        steps: [Named; 5],
        mut spare: u16,
        y: u16,
    ) -> Range<u16> {
        let mut x = self.margin;
        let mut here = x..self.width.saturating_sub(self.margin);
        let mut gaps = u16::try_from(steps.len() - 1).unwrap_or(1);
        for named in steps {
            if named.step.index() > 0 {
                let is_before = named.step <= current;
                let (line, role) =
                    if is_before { ("━", Role::Mark) } else { ("─", Role::Line) };
                let between = spare / gaps.max(1);
                self.operations.push(DrawOp::glyphs(x, y, line.repeat(between.into()), role));
                x += between;
                spare -= between;
                gaps = gaps.saturating_sub(1);
            }
            let rect = Rect { x, y, width: named.width(), height: 1 };
            let (sign, role) = match named.is_done {
                _ if named.step == current => (sign::HERE, Role::Current),
                true => (sign::DONE, Role::Body),
                false => (sign::STEP, Role::Body),
            };
            if named.step == current {
                here.start = x;
            } else if named.step.index() == current.index() + 1 {
                here.end = x;
            }
            self.operations.push(DrawOp::blank(rect, role));
            self.operations.push(DrawOp::glyphs(x + 1, y, sign.to_string(), role));
            self.operations.push(DrawOp::line(x + 3, y, named.name, role));
            self.targets.push((rect, Action::Visit(named.step.index())));
            x += rect.width;
        }
        here
    }

    /// A sign for each step, then the number and the name of the current one, as far as there is
    /// room. Returns its columns.
    fn narrow_steps(
        &mut self,
        model: &Model,
        scene: &Scene<'_>,
        (current, steps): (Step, [Named; 5]),
        y: u16,
    ) -> Range<u16> {
        let number = |index: usize| Argument::Number(u32::try_from(index).unwrap_or(0));
        let arguments = [("step", number(current.index() + 1)), ("steps", number(steps.len()))];
        let step_of = scene.phrase_with(message_id::STEP_OF, &arguments);
        let line = |text: &str| sabar_text::single_line(text, step_of.direction);
        let name = screen::short_title(scene, model, current);
        let named = line(&format!("{} · {}", isolated(&step_of.text), isolated(&name.text)));
        let count = u16::try_from(steps.len()).unwrap_or(1);
        let room = self.width.saturating_sub(2 * self.margin);
        let fits = count + 2 + named.width() <= room;
        let line = if fits { named } else { line(&step_of.text) };
        for (named, x) in steps.iter().zip(self.margin..) {
            let (sign, role) = match named.is_done || named.step == current {
                true => (sign::FILLED, Role::Mark),
                false => (sign::AHEAD, Role::Line),
            };
            self.operations.push(DrawOp::glyphs(x, y, sign.to_string(), role));
        }
        let x = self.margin + count + 2;
        self.operations.push(DrawOp::line(x, y, line, Role::Heading));
        let start = |index: usize| {
            let index = u16::try_from(index).unwrap_or(0);
            self.margin + room * index / count
        };
        start(current.index())..start(current.index() + 1)
    }

    /// Keeps the row of the line, where there is one. Returns the row after it.
    pub(super) fn progress_row(&self, y: u16) -> u16 {
        y + u16::from(self.progress.is_some())
    }

    /// Returns the columns of the line that are filled when `read` of all the rows of the page have
    /// been in the window.
    #[must_use]
    pub fn progress(&self, (read, rows): (u16, u16)) -> Option<u16> {
        let Progress { step, page: (page, pages), .. } = self.progress.as_ref()?;
        let (read, rows) = (usize::from(read), usize::from(rows.max(1)));
        let of_step = step.len() * (page * rows + read.min(rows)) / (pages * rows).max(1);
        // The first of many pages is seen on it too.
        Some(step.start - self.margin + u16::try_from(of_step).unwrap_or(0).max(1))
    }

    /// Returns the line, filled from the start over so many columns.
    #[must_use]
    pub fn progress_line(&self, done: u16) -> Vec<DrawOp> {
        let Some(Progress { y, .. }) = self.progress else { return Vec::new() };
        let room = self.width.saturating_sub(2 * self.margin);
        let to_come = room.saturating_sub(done).into();
        vec![
            DrawOp::glyphs(self.margin, y, DONE.repeat(done.into()), Role::Mark),
            DrawOp::glyphs(self.margin + done, y, TO_COME.repeat(to_come), Role::Line),
        ]
    }
}
