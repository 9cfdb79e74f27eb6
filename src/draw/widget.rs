//! How each block looks on a sheet. One file a family of blocks.

mod buttons;
mod face;
mod paragraph;
mod picture;

pub use buttons::button_width;
pub use face::{FACE_HEIGHT, FACE_WIDTH, face, is_on_face};

use crate::draw::page_layout::LayoutBuilder;
use crate::screen::block::Block;

/// Writes a block.
pub fn lay_out(pen: &mut LayoutBuilder<'_>, block: &Block) {
    match block {
        Block::Title(phrase) => paragraph::title(pen, phrase),
        Block::Heading(phrase) => paragraph::heading(pen, phrase),
        Block::Note(phrase, tone) => paragraph::note(pen, phrase, *tone),
        Block::Statement(statement) => paragraph::statement(pen, statement),
        Block::Question(question) => buttons::question(pen, question),
        Block::Choice(choice) => buttons::choice(pen, choice),
        Block::Buttons(row) => buttons::row(pen, row),
        Block::DatePicker(picker) => buttons::date_picker(pen, picker),
        Block::Picture(timeline) => picture::picture(pen, timeline),
        Block::Pair(patient, clinic, tone) => paragraph::pair(pen, patient, clinic, *tone),
        Block::KeyRow(keys, help) => paragraph::key_row(pen, keys, help),
        Block::Gap => pen.skip(1),
    }
}
