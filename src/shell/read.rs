//! Content as plain text, in reading order, one statement per paragraph.
//!
//! For screen readers, reviewers and printing. It uses the same blocks as the screens.

use std::fmt::Write as _;

use crate::draw::sign;
use crate::model::{Model, Step};
use crate::screen;
use crate::screen::block::{Block, Caption, Consequence, Frame, Item, Phrase, Sign, Statement};
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;
use sabar_text::{self, Direction};

/// The form of paragraphs.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Columns to wrap at; without them, a paragraph is one line.
    pub width: Option<u16>,
    /// Cells in screen order, with Arabic in its presentation forms, instead of logical text.
    pub is_visual: bool,
}

/// Returns the pages of a treatment, or of one step, as text that ends in a newline, with what concerns
/// only some patients.
#[must_use]
pub fn read(scene: &Scene<'_>, model: &Model, step: Option<Step>, form: Form) -> String {
    let scene = &scene.whole();
    let mut out = String::new();
    let mut write = |phrase: &Phrase| paragraph(&mut out, phrase, form);
    write(&scene.phrase(&scene.treatment(model).title));
    for step in Step::ALL.into_iter().filter(|one| step.is_none_or(|wanted| wanted == *one)) {
        for page in screen::read_pages(scene, model, step) {
            let mut frame = None;
            for items in together(&page) {
                let [first, ..] = items else { continue };
                if frame != first.frame {
                    frame = first.frame;
                    frame_heading(scene, frame).iter().for_each(&mut write);
                }
                phrases_together(scene, items).iter().for_each(&mut write);
            }
        }
    }
    out
}

/// Returns the heading of a frame.
pub(crate) fn frame_heading(scene: &Scene<'_>, frame: Option<Frame>) -> Option<Phrase> {
    scene.frame_heading(frame?)
}

/// Groups items that are read together: consecutive ones in two languages form one group.
pub(crate) fn together(items: &[Item]) -> impl Iterator<Item = &[Item]> {
    let is_pair = |item: &Item| matches!(item.block, Block::Pair(..));
    items.chunk_by(move |one, next| is_pair(one) && is_pair(next) && one.frame == next.frame)
}

/// Returns the paragraphs of a group. Text in two languages is read in one, then in the other, each
/// under its heading; alternating lines could not be followed.
pub(crate) fn phrases_together(scene: &Scene<'_>, items: &[Item]) -> Vec<Phrase> {
    let pairs = items.iter().filter_map(|item| {
        let Block::Pair(patient, clinic, _) = &item.block else { return None };
        Some((patient.clone(), clinic.clone()))
    });
    let (mut patient, mut clinic): (Vec<Phrase>, Vec<Phrase>) = pairs.unzip();
    if patient.is_empty() {
        return items.iter().flat_map(|item| phrases(scene, item)).collect();
    }
    let headings = [
        (&mut patient, scene.own(scene.words.language().name.clone())),
        (&mut clinic, scene.in_clinic_language().phrase(message_id::TAKEAWAY_CLINIC)),
    ];
    for (phrases, heading) in headings {
        if phrases.first() != Some(&heading) {
            phrases.insert(0, heading);
        }
    }
    patient.append(&mut clinic);
    patient
}

/// Returns the paragraphs of one block; buttons have none.
pub(crate) fn phrases(scene: &Scene<'_>, item: &Item) -> Vec<Phrase> {
    match &item.block {
        Block::Title(phrase)
        | Block::Heading(phrase)
        | Block::Note(phrase, _)
        | Block::Sign(Sign { phrase, .. }) => vec![phrase.clone()],
        Block::Call(call) => call.phrases.clone(),
        Block::Statement(one) => statement(scene, one),
        Block::Illustration(picture) => {
            let legend = std::iter::once(&picture.title).chain(picture.said()).cloned();
            legend.chain(statement(scene, &picture.about)).collect()
        }
        Block::Question(question) => {
            let answers: Vec<&str> =
                question.offered().map(|(label, _)| label.text.as_str()).collect();
            let text = match answers.as_slice() {
                [] => question.phrase.text.clone(),
                answers => format!("{} ({})", question.phrase.text, answers.join(" / ")),
            };
            let meanings = question.meanings.iter().cloned();
            let flag = question.flag.iter().flat_map(Consequence::phrases).cloned();
            [scene.own(text)].into_iter().chain(meanings).chain(flag).collect()
        }
        Block::Choice(choice) => {
            let number = choice.number.map(|number| scene.number(number.into()).text);
            let text = format!("{}. {}", number.unwrap_or_default(), choice.label.text);
            [scene.own(text)].into_iter().chain(choice.about.clone()).collect()
        }
        Block::Picker(picker) => vec![picker.phrase.clone()],
        Block::Pair(patient, clinic, _) => vec![patient.clone(), clinic.clone()],
        Block::KeyRow(keys, help) => vec![keys.clone(), help.clone()],
        // It is never read: plain mode has a rest screen of its own.
        Block::Welcome(welcome) => vec![welcome.begin.clone()],
        Block::Code(code) => code.words.iter().map(|(phrase, _)| phrase.clone()).collect(),
        // The entries and the signs say the same as the picture.
        Block::Picture(_) | Block::BodyMap(_) | Block::Buttons(_) | Block::Gap => Vec::new(),
    }
}

fn statement(scene: &Scene<'_>, statement: &Statement) -> Vec<Phrase> {
    let standing = scene.standing(statement.standing).text;
    let sign = sign::of_standing(statement.standing);
    let caption = statement.caption.as_ref().map(|caption| caption_line(scene, caption));
    let text = format!("{} ({sign} {standing})", statement.phrase.text);
    let list = statement.list.iter().map(|item| scene.own(item.line()));
    caption.into_iter().chain([scene.own(text)]).chain(list).collect()
}

fn caption_line(scene: &Scene<'_>, caption: &Caption) -> Phrase {
    let parts: Vec<&str> = caption.parts().map(|part| part.text.as_str()).collect();
    let tick = if caption.is_to_tick { format!("{} ", sign::TO_TICK) } else { String::new() };
    scene.own(tick + &parts.join(" · "))
}

/// Writes one paragraph and an empty line.
fn paragraph(out: &mut String, phrase: &Phrase, form: Form) {
    lines(out, phrase, form);
    out.push('\n');
}

/// Writes the lines of one paragraph.
pub(crate) fn lines(out: &mut String, phrase: &Phrase, form: Form) {
    let width = form.width.unwrap_or(u16::MAX);
    let laid_out = sabar_text::layout(&phrase.text, phrase.direction, width);
    let texts: Vec<String> = if form.is_visual {
        laid_out.lines().iter().map(sabar_text::Line::to_visual_string).collect()
    } else {
        sabar_text::plain_lines(&phrase.text, laid_out.lines(), sabar_text::plain).collect()
    };
    for (line, text) in laid_out.lines().iter().zip(texts) {
        // Visual text of a right-to-left paragraph is aligned right.
        let edge = match (form.is_visual, form.width, phrase.direction) {
            (true, Some(width), Direction::RightToLeft) => width.saturating_sub(line.width()),
            _ => 0,
        };
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{:edge$}{text}", "", edge = usize::from(edge));
    }
}
