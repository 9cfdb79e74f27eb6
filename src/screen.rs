//! The content of each screen and overlay, as blocks in reading order, one file per screen; and the
//! keys that work there.
//!
//! Invariant: blocks are independent of columns, rows and colors.

pub mod aloud;
pub mod answers;
pub mod appointment;
pub mod block;
pub mod calendar;
pub mod check_answers;
pub mod checklist;
pub mod choose;
pub mod codes;
pub mod emergency;
pub mod finish;
pub mod help;
pub mod keymap;
pub mod languages;
pub mod leave;
pub mod one_moment;
pub mod paper;
pub mod pin;
pub mod preparation;
pub mod print;
pub mod privacy;
pub mod problems;
pub mod rest;
pub mod scene;
pub mod sources;
pub mod staff;
pub mod still_there;
pub mod summary;
pub mod takeaway;
pub mod timeline;
mod times;
pub mod typed_answer;
pub mod unanswered;
pub mod understanding;
pub mod withdrawn;

use crate::model::action::{Action, Farewell};
use crate::model::{Model, Overlay, Screen, Seen, StatementAt, Step};
use crate::screen::block::{Arrow, Block, Button, Choice, Frame, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;
use sabar_content::{Standing, Statement, Treatment};

/// Returns the blocks of the screen, without any overlay.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    match model.screen {
        Screen::Rest => rest::items(scene, model),
        Screen::Choose => choose::items(scene, model),
        Screen::Step(step, page) => step_items(scene, model, step, page),
    }
}

/// Returns the blocks of one page of a step.
#[must_use]
pub fn step_items(scene: &Scene<'_>, model: &Model, step: Step, page: usize) -> Vec<Item> {
    if !scene.may_show(model.visit.treatment) {
        return withdrawn::items(scene, model);
    }
    match step {
        Step::Summary => summary::items(scene, model),
        Step::Checklist => checklist::items(scene, model, page),
        Step::Timeline => timeline::items(scene, model),
        Step::Understanding => understanding::items(scene, model, page),
        Step::Takeaway => takeaway::items(scene, model),
    }
}

/// Returns the blocks of a step for reading, page by page; all questions of the checklist are one
/// page, without the check of the answers.
#[must_use]
pub fn read_pages(scene: &Scene<'_>, model: &Model, step: Step) -> Vec<Vec<Item>> {
    // The signs of danger are those of the treatment.
    let model = &Model { screen: Screen::Step(step, 0), ..model.clone() };
    if step == Step::Checklist && scene.may_show(model.visit.treatment) {
        let checklist = checklist::all(scene, model);
        let has_preparation = has_preparation(scene.treatment(model));
        let preparation = has_preparation.then(|| preparation::items(scene, model));
        return std::iter::once(checklist).chain(preparation).collect();
    }
    let pages = 0..pages(scene.treatment(model), step);
    pages.map(|page| step_items(scene, model, step, page)).collect()
}

/// Returns the blocks of an overlay.
#[must_use]
pub fn overlay_items(scene: &Scene<'_>, model: &Model, overlay: Overlay) -> Vec<Item> {
    let mut items = match overlay {
        Overlay::Languages => languages::items(scene),
        Overlay::Sources(at) => sources::items(scene, model, at),
        Overlay::Emergency => emergency::items(scene, model),
        Overlay::Help => help::items(scene, model),
        Overlay::Leave => leave::items(scene),
        Overlay::Unanswered(step) => unanswered::items(scene, model, step),
        Overlay::Finish => finish::items(scene),
        Overlay::Pin(answer) => pin::items(scene, answer),
        Overlay::Staff(page) => staff::items(scene, model, page),
        Overlay::Diagnostics => problems::items(scene),
        // Its own buttons close it.
        Overlay::Codes(page) => return codes::items(scene, model, page),
        // It has no blocks.
        Overlay::TestCard => return Vec::new(),
        // Only their own choices close them.
        Overlay::StillThere(seconds) => return still_there::items(scene, seconds),
        Overlay::Privacy => return privacy::items(scene),
        Overlay::OneMoment => return one_moment::items(scene),
    };
    // Two choices are enough.
    if !overlay.is_asking() {
        items.extend(closing(scene));
    }
    items
}

/// Returns the button that closes an overlay, at its end.
#[must_use]
pub fn closing(scene: &Scene<'_>) -> [Item; 2] {
    let close = Button::plain(scene.phrase(message_id::CLOSE), Action::Close);
    [Item::plain(Block::Gap), Item::plain(Block::Buttons(vec![close]))]
}

/// Returns true for a page with one question, of the checklist or of the check of understanding.
#[must_use]
pub fn is_one_question(scene: &Scene<'_>, model: &Model) -> bool {
    match model.screen {
        _ if !scene.may_show(model.visit.treatment) => false,
        Screen::Step(Step::Checklist, page) => page < checklist::check_page(scene.treatment(model)),
        Screen::Step(Step::Understanding, _) => true,
        Screen::Step(..) | Screen::Rest | Screen::Choose => false,
    }
}

/// Returns true if all pages of a step have been on the screen, and all that it asks was answered.
#[must_use]
pub fn is_done(scene: &Scene<'_>, model: &Model, step: Step) -> bool {
    let treatment = scene.treatment(model);
    let pages = pages(treatment, step);
    let preparation = checklist::check_page(treatment) + 1;
    let is_answered = match step {
        Step::Checklist => unanswered::questions(scene, model).next().is_none(),
        Step::Understanding => understanding::unanswered(scene, model) == 0,
        Step::Summary | Step::Timeline | Step::Takeaway => true,
    };
    let is_seen = |step, page| {
        let key = (model.visit.treatment, Screen::Step(step, page));
        model.visit.seen.get(&key) == Some(&Seen::Whole)
    };
    let is_read = match step {
        // A question with an answer has been read.
        Step::Understanding => true,
        Step::Checklist => is_seen(step, preparation - 1),
        // The row of steps shows the preparation there.
        Step::Timeline if has_preparation(treatment) => {
            is_seen(Step::Checklist, preparation) && is_seen(step, 0)
        }
        Step::Summary | Step::Timeline | Step::Takeaway => is_seen(step, 0),
    };
    let can_show = pages > 0 && scene.may_show(model.visit.treatment);
    can_show && is_answered && is_read
}

/// Returns the step in whose place the row of steps shows a page, the place of the page there, and
/// the number of pages there. The preparation is after the questions; its days are those of the
/// timeline.
#[must_use]
pub fn shown_step(treatment: &Treatment, step: Step, page: usize) -> (Step, (usize, usize)) {
    let questions = checklist::check_page(treatment) + 1;
    let before = usize::from(has_preparation(treatment));
    match step {
        Step::Checklist if page < questions => (step, (page, questions)),
        Step::Checklist => (Step::Timeline, (0, before + 1)),
        Step::Timeline => (step, (before, before + 1)),
        Step::Summary | Step::Understanding | Step::Takeaway => {
            (step, (page, pages(treatment, step)))
        }
    }
}

/// Returns the number of pages of a step.
#[must_use]
pub fn pages(treatment: &Treatment, step: Step) -> usize {
    match step {
        Step::Summary | Step::Timeline | Step::Takeaway => 1,
        Step::Checklist => {
            checklist::check_page(treatment) + 1 + usize::from(has_preparation(treatment))
        }
        Step::Understanding => treatment.understanding.len(),
    }
}

/// Returns the title of the timeline. Where something is before the appointment it says so, unless the
/// treatment has a title of its own.
fn timeline_title(scene: &Scene<'_>, model: &Model) -> Phrase {
    scene.in_treatment(model, title_with_plan(scene, model, step_title(Step::Timeline)))
}

/// Returns the short title of a step, for the row of steps.
#[must_use]
pub fn short_title(scene: &Scene<'_>, model: &Model, step: Step) -> Phrase {
    scene.in_treatment(model, title_with_plan(scene, model, step_short_title(step)))
}

fn title_with_plan(scene: &Scene<'_>, model: &Model, title: &'static str) -> &'static str {
    let treatment = scene.treatment(model);
    let is_own = treatment.override_of(title).is_some();
    match title {
        _ if is_own || !has_preparation(treatment) => title,
        message_id::STEP_TIMELINE => message_id::STEP_PLAN,
        message_id::STEP_TIMELINE_SHORT => message_id::STEP_PLAN_SHORT,
        title => title,
    }
}

/// Returns true if the preparation is a page of its own, after the check of the answers.
fn has_preparation(treatment: &Treatment) -> bool {
    !treatment.preparation.is_empty()
}

/// Returns the id of a step's full title.
#[must_use]
pub fn step_title(step: Step) -> &'static str {
    match step {
        Step::Summary => message_id::STEP_SUMMARY,
        Step::Checklist => message_id::STEP_CHECKLIST,
        Step::Timeline => message_id::STEP_TIMELINE,
        Step::Understanding => message_id::STEP_UNDERSTANDING,
        Step::Takeaway => message_id::STEP_TAKEAWAY,
    }
}

/// Returns the id of a step's title in the row of steps.
#[must_use]
pub fn step_short_title(step: Step) -> &'static str {
    match step {
        Step::Summary => message_id::STEP_SUMMARY_SHORT,
        Step::Checklist => message_id::STEP_CHECKLIST_SHORT,
        Step::Timeline => message_id::STEP_TIMELINE_SHORT,
        Step::Understanding => message_id::STEP_UNDERSTANDING_SHORT,
        Step::Takeaway => message_id::STEP_TAKEAWAY_SHORT,
    }
}

/// Returns the frame that a statement needs by its standing.
fn frame(scene: &Scene<'_>, statement: &Statement) -> Option<Frame> {
    match statement.standing {
        Standing::Label if statement.is_of_label_layer() => Some(Frame::Label),
        Standing::Label => {
            let cited = statement.citations.first().map(|citation| &citation.document);
            let mut documents = scene.library.documents().iter();
            let own = documents.position(|document| Some(&document.id) == cited);
            Some(own.map_or(Frame::Label, Frame::OwnLabel))
        }
        Standing::Contested => Some(Frame::Claims),
        Standing::Agreed | Standing::Stated | Standing::Silent => None,
    }
}

/// Returns a statement without a time.
fn stated(scene: &Scene<'_>, at: StatementAt, statement: &Statement) -> block::Statement {
    block::Statement {
        at,
        phrase: scene.statement(statement),
        standing: statement.standing,
        caption: None,
        list: scene.list(statement),
    }
}

/// Returns a block in the frame of its statement.
fn framed(scene: &Scene<'_>, block: Block, statement: &Statement) -> Item {
    Item { block, frame: frame(scene, statement) }
}

/// Returns the blocks of a question: a sentence below its title, and two choices.
fn asked(scene: &Scene<'_>, title: Phrase, text: &str, choices: [(&str, Action); 2]) -> Vec<Item> {
    let text = Block::Note(scene.phrase(text), Tone::Plain);
    let asked = [Block::Title(title), text];
    asked.into_iter().chain(numbered(scene, choices)).map(Item::plain).collect()
}

/// Returns the choices of a blocking dialog: to continue, or to start over.
fn blocking_choices(scene: &Scene<'_>) -> impl Iterator<Item = Block> {
    let choices = [
        (message_id::GATE_GO_ON, Action::GoOn),
        (message_id::GATE_BEGIN_ANEW, Action::Finish(Farewell::Left)),
    ];
    numbered(scene, choices)
}

fn numbered(scene: &Scene<'_>, choices: [(&str, Action); 2]) -> impl Iterator<Item = Block> {
    (1..).zip(choices).map(|(number, (word, action))| {
        Block::Choice(Choice::plain(Some(number), scene.phrase(word), action))
    })
}

/// Returns the buttons back and forward, at the end of every page.
fn navigation(scene: &Scene<'_>) -> [Item; 2] {
    navigation_to(scene, message_id::CONTINUE, Arrow::Onward)
}

/// Returns the same with another message and arrow on the button forward.
fn navigation_to(scene: &Scene<'_>, onward: &str, arrow: Arrow) -> [Item; 2] {
    let button = |word, action, arrow| Button {
        arrow: Some(arrow),
        ..Button::plain(scene.phrase(word), action)
    };
    let buttons = vec![
        button(message_id::BACK, Action::PreviousPage, Arrow::Backward),
        button(onward, Action::NextPage, arrow),
    ];
    [Item::plain(Block::Gap), Item::plain(Block::Buttons(buttons))]
}
