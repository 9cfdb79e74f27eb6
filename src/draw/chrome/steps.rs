//! The row of steps with the progress in the current one, and the line below it.

use ratatui::layout::Rect;

use super::{BESIDE_STEP, BETWEEN_STEPS, Chrome, LEAST_TARGET};
use crate::draw::operation::DrawOp;
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::model::action::Action;
use crate::model::{Model, Overlay, Screen, Step};
use crate::screen;
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_text::{Line, isolated};

/// Columns of another step in a narrow row at least.
const LEAST_OTHER: u16 = 3;

/// The line below the steps, as far as the visit has come, and beyond.
const DONE: &str = "▀";
const TO_COME: &str = "▔";

/// A step in its row.
struct Named {
    step: Step,
    name: Line,
    /// The pages of the current step.
    count: Option<Line>,
    /// True if all of it was on the screen and answered.
    is_done: bool,
}

impl Named {
    fn width(&self) -> u16 {
        let count = self.count.as_ref().map_or(0, |count| count.width() + 1);
        self.name.width() + count + BESIDE_STEP
    }
}

/// Returns the current step and its page.
fn current(model: &Model) -> Option<(Step, usize)> {
    match model.screen {
        Screen::Step(step, page) if model.overlay != Some(Overlay::Privacy) => Some((step, page)),
        Screen::Step(..) | Screen::Rest | Screen::Choose => None,
    }
}

/// Returns the question and the number of questions, where there are several. The check of the
/// answers counts as the last question.
fn count(scene: &Scene<'_>, model: &Model, (step, page): (Step, usize)) -> Option<Line> {
    let treatment = scene.treatment(model);
    let (before, questions) = match step {
        Step::Checklist => screen::checklist::count(scene, model, page),
        Step::Understanding => (page, treatment.understanding.len()),
        Step::Summary | Step::Timeline | Step::Takeaway => (0, 1),
    };
    let number = |number: usize| scene.number(u32::try_from(number).unwrap_or(u32::MAX)).text;
    // The preparation is after the questions.
    let is_preparation = step == Step::Checklist && page > screen::checklist::check_page(treatment);
    let is_counted = questions > 1 && !is_preparation && scene.may_show(model.visit.treatment);
    let question = (before + 1).min(questions);
    let text = || format!("{}/{}", isolated(&number(question)), isolated(&number(questions)));
    is_counted.then(|| sabar_text::single_line(&text(), scene.direction()))
}

impl Chrome {
    /// Adds the row of steps; where it does not fit, the number and name of the current one.
    /// Returns the row after it.
    pub(super) fn steps(&mut self, model: &Model, scene: &Scene<'_>, y: u16) -> u16 {
        let Some((current, page)) = current(model) else { return y };
        let mut count = count(scene, model, (current, page));
        let steps = Step::ALL.map(|step| {
            let phrase = screen::short_title(scene, model, step);
            let name = sabar_text::single_line(&phrase.text, phrase.direction);
            let count = if step == current { count.take() } else { None };
            Named { step, name, count, is_done: screen::is_done(scene, model, step) }
        });
        let widths: u16 = steps.iter().map(Named::width).sum();
        let room = self.width.saturating_sub(2 * self.margin);
        let gaps = u16::try_from(steps.len() - 1).unwrap_or(0);
        match BETWEEN_STEPS.into_iter().find(|between| widths + gaps * between <= room) {
            Some(between) => self.wide_steps(current, steps, between, y),
            None => self.narrow_steps(model, scene, (current, steps), y),
        }
        y + 1
    }

    fn wide_steps(&mut self, current: Step, steps: [Named; 5], between: u16, y: u16) {
        let mut x = self.margin;
        for named in steps {
            if named.step.index() > 0 {
                let is_before = named.step <= current;
                let (line, role) =
                    if is_before { ("━", Role::Mark) } else { ("─", Role::Line) };
                let line = line.repeat(between.into());
                self.operations.push(DrawOp::glyphs(x, y, line, role));
                x += between;
            }
            let rect = Rect { x, y, width: named.width(), height: 1 };
            let (sign, role) = match named.is_done {
                _ if named.step == current => (sign::HERE, Role::Current),
                true => (sign::DONE, Role::Body),
                false => (sign::STEP, Role::Body),
            };
            self.operations.push(DrawOp::blank(rect, role));
            self.operations.push(DrawOp::glyphs(x + 1, y, sign.to_string(), role));
            let name_width = named.name.width();
            self.operations.push(DrawOp::line(x + 3, y, named.name, role));
            if let Some(count) = named.count {
                self.operations.push(DrawOp::line(x + 4 + name_width, y, count, role));
            }
            self.targets.push((rect, Action::Visit(named.step.index())));
            x += rect.width;
        }
    }

    /// A sign for each step, and for the current one its number, its name and its questions, as far
    /// as there is room. The others share the rest, each as wide as a touch target.
    fn narrow_steps(
        &mut self,
        model: &Model,
        scene: &Scene<'_>,
        (current, steps): (Step, [Named; 5]),
        y: u16,
    ) {
        let number = |index: usize| Argument::Number(u32::try_from(index).unwrap_or(0));
        let arguments = [("step", number(current.index() + 1)), ("steps", number(steps.len()))];
        let step_of = scene.phrase_with(message_id::STEP_OF, &arguments);
        let line = |text: &str| sabar_text::single_line(text, step_of.direction);
        let others = u16::try_from(steps.len() - 1).unwrap_or(4);
        let room = self.width.saturating_sub(2 * self.margin);
        let name = screen::short_title(scene, model, current);
        let named = line(&format!("{} · {}", isolated(&step_of.text), isolated(&name.text)));
        let fits = named.width() + 4 + others * LEAST_TARGET <= room;
        let line = if fits { named } else { line(&step_of.text) };
        let mut here = line.width() + 4;
        let other = (room.saturating_sub(here) / others).clamp(LEAST_OTHER, LEAST_TARGET);
        let is_filled = steps.each_ref().map(|named| named.is_done || named.step == current);
        let count = steps.into_iter().find_map(|named| named.count);
        let count = count.filter(|count| here + count.width() + 1 + others * other <= room);
        here += count.as_ref().map_or(0, |count| count.width() + 1);
        let mut x = self.margin;
        for step in Step::ALL {
            let width = if step == current { here } else { other };
            self.targets.push((Rect { x, y, width, height: 1 }, Action::Visit(step.index())));
            let (sign, role) = if is_filled[step.index()] {
                (sign::FILLED, Role::Mark)
            } else {
                (sign::AHEAD, Role::Line)
            };
            let sign_width = if step == current { 1 } else { usize::from(width) - 1 };
            let signs = sign.to_string().repeat(sign_width);
            self.operations.push(DrawOp::glyphs(x, y, signs, role));
            if step == current {
                let end = x + 2 + line.width();
                self.operations.push(DrawOp::line(x + 2, y, line.clone(), Role::Heading));
                let count = count.iter().cloned();
                self.operations.extend(count.map(|it| DrawOp::line(end + 1, y, it, Role::Body)));
            }
            x += width;
        }
    }

    /// Adds the line that is filled from the start as far as the visit has come. Returns the row
    /// after it.
    pub(super) fn progress(&mut self, model: &Model, scene: &Scene<'_>, y: u16) -> u16 {
        let Some((step, page)) = current(model) else { return y };
        let room = usize::from(self.width.saturating_sub(2 * self.margin));
        let pages = screen::pages(scene.treatment(model), step).max(1);
        let of_step = room * (page + 1).min(pages) / pages;
        let done = (room * step.index() + of_step) / Step::ALL.len();
        self.operations.push(DrawOp::glyphs(self.margin, y, DONE.repeat(done), Role::Mark));
        let x = self.margin + u16::try_from(done).unwrap_or(0);
        let to_come = TO_COME.repeat(room.saturating_sub(done));
        self.operations.push(DrawOp::glyphs(x, y, to_come, Role::Line));
        y + 1
    }
}
