//! The sentences that are read aloud: those of the page or overlay in front, each with its place on
//! the screen.
//!
//! The blocks are made a second time with the spoken forms of messages, so what is said is what is
//! shown: the same blocks in the same order, in the patient's language. Standings and ranges are
//! said in words.

use std::ops::Range;

use crate::model::action::Action;
use crate::model::{Aloud, Model, Overlay};
use crate::screen::block::{Block, Consequence, Item, Phrase, Question, Sign, Statement};
use crate::screen::scene::Scene;
use crate::screen::{items, overlay_items};
use sabar_content::l10n::message_id;

/// A sentence and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// The index of its block.
    pub block: usize,
    /// The text as it is spoken.
    pub said: String,
    /// The same as it is spelled, for people who read it aloud.
    pub written: String,
    /// The text on the screen of which it is a part.
    pub shown: String,
    /// The bytes of that part.
    pub part: Range<usize>,
}

/// A text of a block, with words before it that are not shown beside it.
struct Part {
    lead: String,
    phrase: Phrase,
}

impl From<&Phrase> for Part {
    fn from(phrase: &Phrase) -> Self {
        Self { lead: String::new(), phrase: phrase.clone() }
    }
}

/// Returns true if what is in front can be read aloud: there is a voice, and it is for patients.
#[must_use]
pub fn is_offered(scene: &Scene<'_>, model: &Model) -> bool {
    let is_for_patients = match model.overlay {
        Some(
            Overlay::Pin(_)
            | Overlay::Staff(_)
            | Overlay::Diagnostics
            | Overlay::TestCard
            | Overlay::Privacy,
        ) => false,
        Some(_) => true,
        None => true,
    };
    scene.settings.voice.is_some() && is_for_patients
}

/// Returns the message on the button and its action, where it is offered.
#[must_use]
pub fn button(scene: &Scene<'_>, model: &Model) -> Option<(&'static str, Action)> {
    let word = match model.aloud {
        Aloud::Silent => message_id::ALOUD_READ,
        Aloud::Asked | Aloud::Speaking(_) => message_id::ALOUD_STOP,
        Aloud::Unavailable => message_id::ALOUD_UNAVAILABLE,
    };
    is_offered(scene, model).then_some((word, Action::ReadAloud))
}

/// Returns everything that is said of the page or overlay in front, in order.
#[must_use]
pub fn utterances(scene: &Scene<'_>, model: &Model) -> Vec<Utterance> {
    let in_front = |scene: &Scene<'_>| match model.overlay {
        Some(overlay) => overlay_items(scene, model, overlay),
        None => items(scene, model),
    };
    of_items(scene, &in_front(scene), &in_front(&scene.spoken()))
}

/// Returns what is said of blocks. `spoken` are the same blocks with their spoken forms.
#[must_use]
pub fn of_items(scene: &Scene<'_>, shown: &[Item], spoken: &[Item]) -> Vec<Utterance> {
    let scenes = [*scene, scene.spoken()];
    let mut all = Vec::new();
    let mut frame = None;
    for (block, (shown, spoken)) in shown.iter().zip(spoken).enumerate() {
        let mut parts = [Vec::new(), Vec::new()];
        if frame != shown.frame {
            frame = shown.frame;
            for (scene, parts) in scenes.iter().zip(&mut parts) {
                let heading = frame.and_then(|frame| scene.frame_heading(frame));
                parts.extend(heading.as_ref().map(Part::from));
            }
        }
        for ((scene, item), parts) in scenes.iter().zip([shown, spoken]).zip(&mut parts) {
            parts.extend(of_block(scene, &item.block));
        }
        let [shown, spoken] = parts;
        for (shown, spoken) in shown.iter().zip(&spoken) {
            sentences(block, &shown.phrase.text, spoken, &mut all);
        }
    }
    all
}

/// Adds the sentences of a text. Where its spoken form has another number of them, all of it is their
/// place.
fn sentences(block: usize, shown: &str, spoken: &Part, all: &mut Vec<Utterance>) {
    let text = format!("{}{}", spoken.lead, spoken.phrase.text);
    let (pieces, places) = (sabar_speech::split(&text), sabar_speech::split(shown));
    let is_alike = pieces.len() == places.len();
    for (index, piece) in pieces.into_iter().enumerate() {
        let place = places.get(index).filter(|_| is_alike);
        let part = place.map_or(0..shown.len(), |place| place.range.clone());
        let written = text.get(piece.range).map(sabar_text::plain).unwrap_or_default();
        let said = piece.spoken;
        all.push(Utterance { block, said, written, shown: shown.to_owned(), part });
    }
}

/// Returns the texts of a block in reading order.
fn of_block(scene: &Scene<'_>, block: &Block) -> Vec<Part> {
    match block {
        // The clinic's language says the same.
        Block::Title(phrase)
        | Block::Heading(phrase)
        | Block::Note(phrase, _)
        | Block::Sign(Sign { phrase, .. })
        | Block::Pair(phrase, _, _) => vec![phrase.into()],
        Block::Call(call) => call.phrases.iter().map(Part::from).collect(),
        Block::Statement(statement) => of_statement(scene, statement),
        Block::Illustration(picture) => {
            let legend = std::iter::once(&picture.title).chain(picture.said()).map(Part::from);
            legend.chain(of_statement(scene, &picture.about)).collect()
        }
        Block::Question(question) => of_question(scene, question),
        Block::Choice(choice) => {
            let label = numbered(scene, choice.number, &choice.label);
            std::iter::once(label).chain(choice.about.as_ref().map(Part::from)).collect()
        }
        Block::Picker(picker) => {
            let labels = picker.buttons.iter().map(|button| &button.label);
            std::iter::once(&picker.phrase).chain(labels).map(Part::from).collect()
        }
        Block::KeyRow(keys, help) => {
            vec![Part { lead: format!("{}: ", keys.text), phrase: help.clone() }]
        }
        Block::Welcome(welcome) => vec![(&welcome.begin).into()],
        Block::Code(code) => code.words.iter().map(|(phrase, _)| phrase.into()).collect(),
        Block::Buttons(buttons) => {
            buttons.iter().map(|it| numbered(scene, it.number, &it.label)).collect()
        }
        // The entries and the signs say the same as the picture.
        Block::Picture(_) | Block::BodyMap(_) | Block::Gap => Vec::new(),
    }
}

/// Returns a label after its number.
fn numbered(scene: &Scene<'_>, number: Option<u8>, label: &Phrase) -> Part {
    let number = number.map(|number| scene.number(number.into()).text + ": ");
    Part { lead: number.unwrap_or_default(), phrase: label.clone() }
}

fn of_question(scene: &Scene<'_>, question: &Question) -> Vec<Part> {
    let mut parts = vec![Part::from(&question.phrase)];
    if let Some(field) = &question.field {
        parts.extend([&field.shown, &field.told].map(Part::from));
    }
    parts.extend(question.choices.iter().map(|it| numbered(scene, it.number, &it.label)));
    parts.extend(question.answers.iter().map(|it| numbered(scene, it.number, &it.label)));
    let flag = question.flag.iter().flat_map(Consequence::phrases);
    parts.extend(question.meanings.iter().chain(flag).map(Part::from));
    parts
}

/// Returns the caption of a statement, the statement, its standing and its list.
fn of_statement(scene: &Scene<'_>, statement: &Statement) -> Vec<Part> {
    let caption = statement.caption.iter().flat_map(|caption| caption.parts().map(Part::from));
    let mut parts: Vec<Part> = caption.collect();
    parts.push((&statement.phrase).into());
    parts.push((&scene.standing(statement.standing)).into());
    parts.extend(statement.list.iter().map(|item| {
        let lead = item.number.as_ref().map(|number| format!("{} ", number.text));
        Part { lead: lead.unwrap_or_default(), phrase: item.phrase.clone() }
    }));
    parts
}
