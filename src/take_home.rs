//! The sheet of a treatment, on paper or in a file, and its dates for a calendar: to take home.
//!
//! Depends on [`crate::screen::paper`] for the blocks, which are those of the last page, and on
//! `sabar_sheet` for paper. Invariant: nothing here formats a message.

mod blocks;
mod curves;

use sabar_sheet::sheet::{Block, Content, Language, Paper, Sheet, TextSize, beside};

use crate::draw::sign;
use crate::model::{Model, Step};
use crate::screen::block::Item;
use crate::screen::paper::{self, paper};
use crate::screen::scene::Scene;
use crate::screen::step_title;
use blocks::Column;

pub use crate::screen::calendar::{Titles, events};
pub use crate::screen::paper::Answers;

/// The form of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The paper.
    pub paper: Paper,
    /// The size of the text.
    pub text_size: TextSize,
    /// The index of a second language, beside that of the scene. It is left out where the treatment
    /// may not be shown in it.
    pub beside: Option<usize>,
    /// The patient's answers.
    pub answers: Answers,
}

/// Returns the sheet of the treatment of a visit, in the language of the scene, with the dates of the
/// appointments that are known.
///
/// The title in the data of the file does not tell what the sheet is about. Where the treatment may
/// not be shown, the sheet says so, as the screen does.
#[must_use]
pub fn sheet(scene: &Scene<'_>, model: &Model, options: &Options) -> Sheet {
    let second = options.beside.map(|language| scene.in_language(language));
    let second = second.filter(|second| {
        let treatment = model.visit.treatment;
        !second.speaks_like(scene) && scene.may_show(treatment) && second.may_show(treatment)
    });
    let column = |scene| Column { scene, is_one_of_two: second.is_some() };
    let mut blocks = of_language(column(*scene), model, options.answers);
    if let Some(second) = second {
        blocks = beside(blocks, of_language(column(second), model, options.answers));
    }
    let zero = scene.number(0).text.chars().find(|c| c.is_numeric());
    Sheet {
        paper: options.paper,
        text_size: options.text_size,
        language: language(scene),
        title: scene.words.get(step_title(Step::Takeaway)),
        zero: zero.unwrap_or('0'),
        blocks,
    }
}

/// Returns the blocks of a sheet in one language.
fn of_language(column: Column<'_>, model: &Model, answers: Answers) -> Vec<Block> {
    let scene = &column.scene;
    let paper::Paper { items, ask, lines, mut plan, small } = paper(scene, model, answers);
    blocks::explain_signs(scene, &mut plan);
    let block = |content| Block::new(&language(scene), content);
    let mut blocks = column.blocks(&items);
    // A line for the answer ends what stands together.
    for asked in ask.chunk_by(|(_, line), _| line.is_none()) {
        let items: Vec<Item> = asked.iter().map(|(item, _)| item.clone()).collect();
        blocks.extend(column.blocks(&items));
        let line = asked.last().and_then(|(_, line)| line.clone());
        blocks.extend(line.map(|label| block(Content::WriteLine(label.text))));
    }
    blocks.extend(lines.into_iter().map(|label| block(Content::WriteLine(label.text))));
    blocks.extend(column.blocks(&plan));
    let told = items.iter().chain(ask.iter().map(|(item, _)| item)).chain(&plan);
    let legend = legend(scene, told).map(|text| block(Content::Small(text)));
    blocks.extend(legend);
    blocks.extend(small.into_iter().map(|phrase| block(Content::Small(phrase.text))));
    blocks
}

/// Returns the meaning of the signs of standing on the sheet, on one line.
fn legend<'a>(scene: &Scene<'_>, items: impl Iterator<Item = &'a Item>) -> Option<String> {
    let meanings = blocks::standings(items).into_iter().map(|standing| {
        let meaning = scene.standing(standing).text;
        sabar_text::isolated(&format!("{} {meaning}", sign::of_standing(standing)))
    });
    let meanings: Vec<String> = meanings.collect();
    (!meanings.is_empty()).then(|| meanings.join(" · "))
}

/// Returns the language of a scene for a sheet.
fn language(scene: &Scene<'_>) -> Language {
    Language::new(&scene.words.language().tag, scene.direction())
}
