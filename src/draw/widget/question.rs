//! A question of the checklist: its number, the question, large answers, and what follows from the
//! answer given. Rows are kept for what may follow, so that nothing moves under a finger.

use std::rc::Rc;

use ratatui::layout::Rect;

use super::buttons::{
    BEFORE_LABEL, FOCUS_COLUMN, MARK_COLUMN, NUMBER_COLUMN, choice_at, edges, number_line,
};
use super::paragraph::{asked, measure};
use super::typed;
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{
    Density, FocusTarget, GUTTER, Highlight, Kept, LayoutBuilder, MEASURE, SIGN,
};
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::block::{Button, Consequence, Question, Tone};
use sabar_content::Flag;
use sabar_text::Line;

/// Columns before the label of an answer where the mark stands in the place of the number, since
/// there is no room for both.
const BEFORE_NARROW: u16 = MARK_COLUMN;

/// Columns between answers, and where there is room.
const BETWEEN: (u16, u16) = (2, 3);

/// Columns from which on there is.
const ROOM: u16 = 66;

/// Rows kept for a question, where there is room.
const QUESTION_ROWS: u16 = 2;

/// The columns of a card before its sign, and after its text.
const CARD_PADDING: u16 = 1;

/// A part of a question, laid out in one language after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The number of the question.
    Position,
    /// The question.
    Asked,
    /// The digits typed so far, and how to type them.
    Field,
    /// The keys for what is typed.
    Keys,
    /// One of its own answers.
    Choice(usize),
    /// The answers side by side.
    Answers,
    /// The consequence of the answer given.
    Consequence,
}

impl Part {
    /// Returns the parts of a question in order.
    #[must_use]
    pub fn of(question: &Question) -> Vec<Self> {
        let mut parts = vec![Self::Position, Self::Asked];
        if question.field.is_some() {
            parts.extend([Self::Field, Self::Keys]);
        }
        parts.extend((0..question.choices.len()).map(Self::Choice));
        if !question.answers.is_empty() {
            parts.push(Self::Answers);
        }
        parts.push(Self::Consequence);
        parts
    }
}

/// Lays out a part. The answers have the labels of `others` too.
pub fn part(
    builder: &mut LayoutBuilder<'_>,
    question: &Question,
    part: Part,
    others: &[&Question],
) {
    match part {
        Part::Position if builder.spacing.density == Density::Tight => {}
        Part::Position => {
            let width = measure(builder, GUTTER);
            builder.paragraph(builder.x() + GUTTER, width, &question.position, Role::Quiet);
            builder.skip(kept(builder, Kept::AfterPosition));
        }
        Part::Asked => question_text(builder, question),
        Part::Field => question.field.iter().for_each(|field| typed::field(builder, field)),
        Part::Keys => question.field.iter().for_each(|field| typed::keys(builder, field)),
        Part::Choice(index) => {
            let is_first = index == 0 || builder.spacing.density == Density::Roomy;
            builder.skip(if is_first { kept(builder, Kept::BeforeAnswers) } else { 0 });
            // As high as answers side by side, where there is room.
            let density = builder.spacing.of_part(Kept::Answers);
            let density = if density == Density::Compact { Density::Normal } else { density };
            if let Some(choice) = question.choices.get(index) {
                choice_at(builder, choice, density);
            }
        }
        Part::Answers => {
            builder.skip(kept(builder, Kept::BeforeAnswers));
            answers(builder, question, others);
        }
        Part::Consequence => consequence(builder, question),
    }
}

/// Returns the empty rows of a part of the spacing.
fn kept(builder: &LayoutBuilder<'_>, part: Kept) -> u16 {
    u16::from(builder.spacing.of_part(part) >= Density::Normal)
}

/// Lays out the question. It is in focus before its answers, so that reading on gives none.
fn question_text(builder: &mut LayoutBuilder<'_>, question: &Question) {
    let top = builder.y();
    asked(builder, &question.phrase, question.standing);
    builder.statement_target(top, question.at, question.standing);
    if builder.spacing.density >= Density::Normal {
        // The answers are in the same rows on most pages.
        builder.skip_to(top + QUESTION_ROWS);
    }
}

/// Lays out the answers: side by side, as wide as each other where the labels allow, or below each
/// other.
fn answers(builder: &mut LayoutBuilder<'_>, question: &Question, others: &[&Question]) {
    let labels: Vec<Vec<Rc<Line>>> = (0..question.answers.len())
        .map(|index| {
            let questions = std::iter::once(question).chain(others.iter().copied());
            let buttons = questions.filter_map(|question| question.answers.get(index));
            let label =
                |button: &Button| builder.texts.line(&button.label.text, button.label.direction);
            buttons.map(label).collect()
        })
        .collect();
    let room = builder.width().saturating_sub(GUTTER).min(MEASURE);
    let between = if room >= ROOM { BETWEEN.1 } else { BETWEEN.0 };
    let widths_after = |before: u16| {
        let label = |lines: &Vec<Rc<Line>>| lines.iter().map(|it| it.width()).max().unwrap_or(0);
        let after = if before == BEFORE_NARROW { 1 } else { 2 };
        let needed: Vec<u16> = labels.iter().map(|lines| before + label(lines) + after).collect();
        Some((before, Some(widths(&needed, room, between)?)))
    };
    let (before, widths) = [BEFORE_LABEL, BEFORE_NARROW]
        .into_iter()
        .find_map(widths_after)
        .unwrap_or((BEFORE_LABEL, None));
    let height = match builder.spacing.of_part(Kept::Answers) {
        Density::Normal | Density::Roomy => 4,
        Density::Compact | Density::Trim | Density::Tight => 2,
    };
    // A frame takes two rows of its own.
    let highlight = if height > 2 { Highlight::Box } else { Highlight::Sides };
    let start = builder.x() + GUTTER;
    let mut x = start;
    builder.next_row();
    for (index, (answer, lines)) in question.answers.iter().zip(&labels).enumerate() {
        let width = widths.as_ref().map_or(room, |widths| widths[index]);
        if widths.is_none() && index > 0 {
            builder.skip(height);
            builder.next_row();
        }
        let rect = Rect { x, y: builder.y(), width, height };
        button(builder, answer, (rect, highlight), (lines, before));
        builder.target(FocusTarget {
            action: Some(answer.action),
            number: answer.number,
            statement: Some((question.at, question.standing)),
            is_button: true,
            highlight,
            sign_at: (FOCUS_COLUMN, first_row(height, lines.len())),
            is_preferred: answer.is_preferred(),
            ..FocusTarget::over(rect)
        });
        x += if widths.is_some() { width + between } else { 0 };
    }
    builder.skip(height);
}

/// Returns the columns of answers side by side, if there is room for what they need.
fn widths(needed: &[u16], room: u16, between: u16) -> Option<Vec<u16>> {
    let count = u16::try_from(needed.len()).ok().filter(|count| *count > 0)?;
    let room = room.checked_sub(between * (count - 1))?;
    if needed.iter().all(|width| *width <= room / count) {
        return Some(vec![room / count; needed.len()]);
    }
    let spare = room.checked_sub(needed.iter().sum())?;
    Some(needed.iter().map(|width| width + spare / count).collect())
}

fn button(
    builder: &mut LayoutBuilder<'_>,
    button: &Button,
    (rect, highlight): (Rect, Highlight),
    (lines, before): (&[Rc<Line>], u16),
) {
    let role = if button.is_chosen { Role::Chosen } else { Role::Button };
    builder.put(DrawOp::blank(rect, role));
    edges(builder, rect, highlight, role);
    let first = rect.y + first_row(rect.height, lines.len());
    let mark_column = if before == BEFORE_NARROW { NUMBER_COLUMN } else { MARK_COLUMN };
    let is_number = |_: &u8| !(button.is_chosen && mark_column == NUMBER_COLUMN);
    if let Some(number) = button.number.filter(is_number) {
        let number = number_line(builder, number);
        builder.put(DrawOp::line(rect.x + NUMBER_COLUMN, first, number, role));
    }
    if button.is_chosen {
        let mark = sign::CHOSEN.to_string();
        builder.put(DrawOp::glyphs(rect.x + mark_column, first, mark, role));
    }
    for (line, y) in lines.iter().zip(first..rect.bottom()) {
        builder.put(DrawOp::line(rect.x + before, y, Rc::clone(line), role));
    }
}

/// Returns the row of the first of so many labels in a button.
fn first_row(height: u16, labels: usize) -> u16 {
    height.saturating_sub(u16::try_from(labels).unwrap_or(1)) / 2
}

/// Lays out what follows from the answer given, in the rows kept for it.
fn consequence(builder: &mut LayoutBuilder<'_>, question: &Question) {
    let air = kept(builder, Kept::BeforeConsequence);
    let top = builder.y();
    if let Some(consequence) = &question.flag {
        builder.skip(air);
        card(builder, consequence);
    }
    if builder.spacing.density > Density::Tight {
        let rows = question.flags.iter().map(|flag| rows(builder, flag)).max();
        builder.skip_to(top.saturating_add(rows.map_or(0, |rows| rows + air)));
    }
}

/// Lays out a card, which is filled: its own word, then the rest.
fn card(builder: &mut LayoutBuilder<'_>, consequence: &Consequence) {
    let (sign, _) = sign::of_tone(Tone::of_flag(consequence.flag));
    let role = match consequence.flag {
        Flag::Discuss => Role::TellCard,
        Flag::Stop | Flag::Emergency => Role::EmergencyCard,
    };
    let width = card_measure(builder);
    let (x, top) = (builder.x() + SIGN, builder.y());
    let height = rows(builder, consequence);
    let ground = builder.ground(SIGN - CARD_PADDING, (top, height));
    let most = MEASURE + GUTTER - SIGN + 2 * CARD_PADDING;
    let ground = Rect { width: ground.width.min(most), ..ground };
    builder.put(DrawOp::blank(ground, role));
    if let Some(sign) = sign {
        builder.put(DrawOp::glyphs(x, top, sign.to_string(), role));
    }
    for phrase in consequence.phrases() {
        builder.paragraph(builder.x() + GUTTER, width, phrase, role);
    }
}

/// Returns the columns of text in a card.
fn card_measure(builder: &LayoutBuilder<'_>) -> u16 {
    measure(builder, GUTTER + builder.after_text(SIGN - CARD_PADDING))
}

/// Returns the rows of a card.
fn rows(builder: &LayoutBuilder<'_>, consequence: &Consequence) -> u16 {
    let width = card_measure(builder);
    consequence.phrases().map(|phrase| builder.texts.rows(phrase, width)).sum()
}
