//! Every word of every language shown is on the screen.

use std::collections::BTreeMap;

use sabar::draw::operation::{DrawContent, DrawOp};
use sabar::screen;
use sabar::screen::block::{Block, Button, Consequence, Item, Phrase, Tone};
use sabar_content::Drawing;

use super::super::kiosk::Kiosk;
use super::items;

/// Counts words; lines may break after a hyphen. Where they break in words of the other direction,
/// the brackets around those and the stop after them go to another word.
fn count(line: &str, words: &mut BTreeMap<String, usize>) {
    for word in line.split([' ', '-', '\u{A0}', '(', ')', '.']).filter(|word| !word.is_empty()) {
        *words.entry(word.to_owned()).or_default() += 1;
    }
}

/// Rows of a terminal below which a face has no room, and no names of its shades.
const FACE_ROWS: u16 = 20;

/// Returns every word of a block, as it is drawn on so many rows.
fn words(block: &Block, rows: u16, words: &mut BTreeMap<String, usize>) {
    let mut add = |phrase: &Phrase| {
        for line in phrase.text.lines() {
            let line = sabar_text::single_line(line, phrase.direction).to_visual_string();
            count(&line, words);
        }
    };
    let labels = |buttons: &[Button]| -> Vec<Phrase> {
        buttons.iter().map(|button| button.label.clone()).collect()
    };
    match block {
        Block::Title(phrase) | Block::Heading(phrase) | Block::Note(phrase, _) => add(phrase),
        Block::Sign(sign) => add(&sign.phrase),
        Block::Call(call) => call.phrases.iter().for_each(add),
        Block::Statement(statement) => {
            add(&statement.phrase);
            if let Some(caption) = &statement.caption {
                caption.parts().for_each(add);
            }
        }
        Block::Illustration(picture) => {
            add(&picture.title);
            let is_face = matches!(picture.drawing, Drawing::Body { .. });
            let legend = picture.legend.iter().filter(|_| !is_face || rows >= FACE_ROWS);
            legend.for_each(|legend| add(&legend.phrase));
            add(&picture.about.phrase);
        }
        Block::Question(question) => {
            add(&question.phrase);
            labels(&question.answers).iter().for_each(&mut add);
            question.flag.iter().flat_map(Consequence::phrases).for_each(&mut add);
        }
        Block::Choice(choice) => {
            add(&choice.label);
            choice.about.iter().for_each(add);
        }
        Block::Buttons(buttons) => labels(buttons).iter().for_each(add),
        Block::Picker(picker) => {
            add(&picker.phrase);
            let buttons = labels(&picker.buttons);
            buttons.iter().filter(|_| picker.is_open).for_each(add);
        }
        Block::Picture(picture) => picture.bars.iter().for_each(|bar| add(&bar.name)),
        // The clinic's own words come with the clinic's blocks.
        Block::Pair(patient, _, _) => add(patient),
        Block::KeyRow(_, help) => add(help),
        // At rest no language is beside another.
        Block::Welcome(_) | Block::BodyMap(_) | Block::Gap => {}
        // It is in an overlay that is shown in one language.
        Block::Code(_) => {}
    }
}

/// Returns the words on the page in front.
fn drawn(pieces: &[DrawOp]) -> BTreeMap<String, usize> {
    let mut drawn = BTreeMap::new();
    for piece in pieces {
        if let DrawContent::Line(line) = &piece.content {
            count(&line.to_visual_string(), &mut drawn);
        }
    }
    drawn
}

/// Returns the words of all languages shown that are not on the page.
pub(super) fn missing(kiosk: &Kiosk) -> Vec<String> {
    let mut wanted = BTreeMap::new();
    let is_one_question =
        kiosk.model.overlay.is_none() && screen::is_one_question(&kiosk.scene(), &kiosk.model);
    for side in items(kiosk) {
        // A long question displaces what is around it.
        let is_dispensable = |item: &Item| {
            matches!(
                item.block,
                Block::Title(_) | Block::Note(_, Tone::Quiet | Tone::Good) | Block::Buttons(_)
            )
        };
        let is_kept = |item: &&Item| !(is_one_question && is_dispensable(item));
        let rows = kiosk.model.size.1;
        side.iter().filter(is_kept).for_each(|item| words(&item.block, rows, &mut wanted));
    }
    let drawn = drawn(&kiosk.stage.front().operations);
    let missing = wanted.iter().filter(|(word, count)| drawn.get(*word) < Some(count));
    missing.map(|(word, count)| format!("{word} × {count} is not all there")).collect()
}
