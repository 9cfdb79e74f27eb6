//! The layout of each block, one file per family of blocks.

pub mod body_map;
mod buttons;
mod call;
mod code;
pub mod foot;
mod illustration;
mod paragraph;
mod picker;
mod picture;
mod question;
mod typed;
mod welcome;

pub use buttons::{apart, row as button_row};
pub use illustration::Sketch;
pub use picker::picker;
pub use question::{Part as QuestionPart, part as question_part};

use crate::draw::page_layout::LayoutBuilder;
use crate::screen::block::Block;

/// Lays out a block.
pub fn lay_out(builder: &mut LayoutBuilder<'_>, block: &Block) {
    match block {
        Block::Title(phrase) => paragraph::title(builder, phrase),
        Block::Heading(phrase) => paragraph::heading(builder, phrase),
        Block::Note(phrase, tone) => paragraph::note(builder, phrase, *tone),
        Block::Call(call) => call::call(builder, call),
        Block::Sign(sign) => paragraph::sign(builder, sign),
        Block::BodyMap(parts) => body_map::body_map(builder, parts),
        Block::Statement(statement) => paragraph::statement(builder, statement),
        Block::Illustration(picture) => illustration::illustration(builder, picture),
        Block::Question(question) => {
            let parts = QuestionPart::of(question).into_iter();
            parts.for_each(|part| question_part(builder, question, part, &[]));
        }
        Block::Choice(choice) => buttons::choice(builder, choice),
        Block::Buttons(row) if builder.is_in_foot() => foot::ways(builder, row, &[]),
        Block::Buttons(row) => buttons::row(builder, row, &[]),
        Block::Picker(picker) => picker::picker(builder, picker, &[]),
        Block::Welcome(welcome) => welcome::welcome(builder, welcome),
        Block::Picture(timeline) => picture::picture(builder, timeline),
        Block::Code(one) => code::code(builder, one),
        Block::Pair(patient, clinic, tone) => paragraph::pair(builder, patient, clinic, *tone),
        Block::KeyRow(keys, help) => paragraph::key_row(builder, keys, help),
        Block::Gap => builder.skip(1),
    }
}
