//! The layout of each block, one file per family of blocks.

mod buttons;
mod face;
mod paragraph;
mod picture;
mod question;

pub use buttons::button_width;
pub use face::{FACE_HEIGHT, FACE_WIDTH, face, is_on_face};
pub use question::{Part, part as question_part};

use crate::draw::page_layout::LayoutBuilder;
use crate::screen::block::Block;

/// Lays out a block.
pub fn lay_out(builder: &mut LayoutBuilder<'_>, block: &Block) {
    match block {
        Block::Title(phrase) => paragraph::title(builder, phrase),
        Block::Heading(phrase) => paragraph::heading(builder, phrase),
        Block::Note(phrase, tone) => paragraph::note(builder, phrase, *tone),
        Block::Statement(statement) => paragraph::statement(builder, statement),
        Block::Question(question) => {
            Part::ALL.into_iter().for_each(|part| question_part(builder, question, part, &[]));
        }
        Block::Choice(choice) => buttons::choice(builder, choice),
        Block::Buttons(row) => buttons::row(builder, row),
        Block::DatePicker(picker) => buttons::date_picker(builder, picker),
        Block::Picture(timeline) => picture::picture(builder, timeline),
        Block::Pair(patient, clinic, tone) => paragraph::pair(builder, patient, clinic, *tone),
        Block::KeyRow(keys, help) => paragraph::key_row(builder, keys, help),
        Block::Gap => builder.skip(1),
    }
}
