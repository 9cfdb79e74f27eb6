//! The rest screen: a card for each language. Where there is room, all cards greet at once, each in
//! its own language; elsewhere one greeting stands above the cards.
//!
//! Cards stand in the same places in every language, the first at the left.

use std::rc::Rc;

use ratatui::layout::Rect;

use super::buttons;
use crate::draw::chrome::ALL_GREET_FROM;
use crate::draw::letters;
use crate::draw::operation::DrawOp;
use crate::draw::page_layout::{Density, FocusTarget, Highlight, LayoutBuilder};
use crate::draw::texts::Texts;
use crate::draw::theme::Role;
use crate::screen::block::{Card, Choice, Greeting, Phrase, Welcome};
use crate::screen::rest::card_greeting;
use crate::screen::scene::Scene;
use sabar_text::{Direction, Line};

/// Columns of the page from which all cards greet at once.
const ALL_GREET: u16 = ALL_GREET_FROM - 8;

/// Columns of a card that greets, at least.
const LEAST_GREETING: u16 = 22;

/// Columns of a card before its text: the edge, the sign of the focus, a blank.
const BEFORE_TEXT: u16 = 3;

/// Columns of a card beyond its text, with a blank and the edge after it.
const CARD_EDGES: u16 = BEFORE_TEXT + 2;

/// Columns before the text above a list of names.
const LIST_INDENT: u16 = 2;

/// Rows of a window in which a row is left between the cards and the sentence below them.
const ROOM_FOR_A_GAP: u16 = 20;

/// Cards side by side at most.
const MOST_CARDS: usize = 6;

/// Rows of the page from which a row is left empty below the farewell.
const LEAST_APART: u16 = 12;

/// Rows of the greeting above the cards at most.
const MOST_GREETING: u16 = 17;

/// Lays out the rest screen.
pub(super) fn welcome(builder: &mut LayoutBuilder<'_>, welcome: &Welcome) {
    let places = places(builder, &welcome.cards);
    if let Some(farewell) = &welcome.farewell {
        let is_list = places.is_none() && small_places(builder, &welcome.cards).is_none();
        let indent = if is_list { LIST_INDENT } else { 0 };
        let width = builder.width().saturating_sub(indent);
        builder.paragraph(builder.x() + indent, width, farewell, Role::Good);
        builder.skip(u16::from(builder.rows >= LEAST_APART));
    }
    match places {
        Some(places) if greet(builder, welcome, &places) => {}
        Some(_) | None => under_one_greeting(builder, welcome),
    }
}

/// Returns the columns of cards of equal width, if all can greet.
fn places(builder: &LayoutBuilder<'_>, cards: &[Card]) -> Option<Vec<(u16, u16)>> {
    let count = u16::try_from(cards.len()).ok().filter(|count| *count > 0)?;
    let between = between(builder);
    let width = builder.width().saturating_sub(between * (count - 1)) / count;
    let fits = builder.width() >= ALL_GREET && width >= LEAST_GREETING;
    fits.then(|| (0..count).map(|index| (index * (width + between), width)).collect())
}

/// Returns the columns between cards.
fn between(builder: &LayoutBuilder<'_>) -> u16 {
    if builder.width() > ALL_GREET { 2 } else { 1 }
}

/// The parts of a card that greets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Parts {
    is_large: bool,
    has_kept: bool,
    has_time: bool,
    air: u16,
}

/// From the most to the least: what is left out first is needed least.
const PARTS: [Parts; 6] = [
    Parts { is_large: true, has_kept: true, has_time: true, air: 2 },
    Parts { is_large: true, has_kept: true, has_time: true, air: 1 },
    Parts { is_large: true, has_kept: true, has_time: false, air: 1 },
    Parts { is_large: true, has_kept: false, has_time: false, air: 1 },
    Parts { is_large: false, has_kept: true, has_time: true, air: 1 },
    Parts { is_large: false, has_kept: false, has_time: false, air: 1 },
];

/// Lays out cards that all greet, if the rows suffice for them.
fn greet(builder: &mut LayoutBuilder<'_>, welcome: &Welcome, places: &[(u16, u16)]) -> bool {
    let width = builder.width();
    let begin = builder.texts.rows(&welcome.begin, width);
    let room = builder.rows.saturating_sub(builder.y() + begin);
    let greetings: Vec<Greeting> =
        welcome.cards.iter().map(|card| card_greeting(&builder.scene, card.language)).collect();
    // Large letters may touch the edge's blanks.
    let scene = builder.scene;
    let cards = welcome.cards.iter().zip(places);
    let large = cards.map(|(card, (_, width))| large(&scene, &card.name, width - 2));
    let large: Vec<Option<Vec<Rc<Line>>>> = large.collect();
    let fitting = PARTS.into_iter().find_map(|parts| {
        let cards = welcome.cards.iter().zip(&greetings).zip(places).zip(&large);
        let texts = cards.map(|(((card, greeting), (_, width)), large)| {
            let large = large.as_deref().filter(|_| parts.is_large);
            CardText::new(builder.texts, (card, greeting), (*width, large), parts)
        });
        let texts: Vec<CardText> = texts.collect();
        let head = texts.iter().map(|text| text.head.len()).max().unwrap_or(0);
        let rows = texts.iter().map(|text| text.rows(head)).max().unwrap_or(0);
        (rows <= room).then_some((texts, head, rows))
    });
    let Some((texts, head, rows)) = fitting else { return false };
    let top = builder.y() + (room - rows) / 3;
    for ((card, text), place) in welcome.cards.iter().zip(texts).zip(places) {
        let rect = rect_of(builder, *place, (top, rows));
        let sign_row = text.sign_row(head);
        put(builder, card, (rect, sign_row), text.operations(rect, head));
    }
    let air = u16::from(top + rows < builder.rows.saturating_sub(begin));
    builder.skip(top + rows + air - builder.y());
    builder.paragraph(builder.x(), width, &welcome.begin, Role::Heading);
    true
}

/// Returns the rectangle of a card, in start coordinates: its place is counted from the left.
fn rect_of(builder: &LayoutBuilder<'_>, (x, width): (u16, u16), (y, height): (u16, u16)) -> Rect {
    let x = match builder.scene.direction() {
        Direction::LeftToRight => x,
        Direction::RightToLeft => builder.width().saturating_sub(x + width),
    };
    Rect { x: builder.x() + x, y, width, height }
}

/// Adds a card and its target. Its inside is laid out from the side where its language is read.
fn put(
    builder: &mut LayoutBuilder<'_>,
    card: &Card,
    (rect, sign_row): (Rect, u16),
    inside: Vec<DrawOp>,
) {
    let is_turned = card.name.direction != builder.scene.direction();
    builder.put(DrawOp::blank(rect, Role::Button));
    for operation in DrawOp::frame(rect, Role::Button).into_iter().chain(inside) {
        builder.put(if is_turned { operation.turned(rect) } else { operation });
    }
    builder.target(FocusTarget {
        action: Some(card.action),
        number: card.number,
        is_button: true,
        highlight: Highlight::Box,
        sign_at: (1, sign_row),
        ..FocusTarget::over(rect)
    });
}

/// The lines of a card that greets.
struct CardText {
    /// The name.
    head: Vec<Rc<Line>>,
    is_large: bool,
    /// Paragraphs below it.
    body: Vec<Vec<Rc<Line>>>,
    /// The way to begin, at the foot.
    foot: Vec<Rc<Line>>,
    air: u16,
}

impl CardText {
    fn new(
        texts: &Texts<'_>,
        (card, greeting): (&Card, &Greeting),
        (width, large): (u16, Option<&[Rc<Line>]>),
        parts: Parts,
    ) -> Self {
        let room = width.saturating_sub(CARD_EDGES).max(1);
        let lines = |phrase: &Phrase| texts.wrapped(phrase, room).lines.clone();
        let optional = [(parts.has_time, &greeting.time), (parts.has_kept, &greeting.kept)];
        let optional = optional.into_iter().filter(|(is_there, _)| *is_there);
        let body = std::iter::once(&greeting.what).chain(optional.map(|(_, phrase)| phrase));
        Self {
            is_large: large.is_some(),
            head: large.map_or_else(|| lines(&card.name), <[Rc<Line>]>::to_vec),
            body: body.map(&lines).collect(),
            foot: lines(&greeting.here),
            air: parts.air,
        }
    }

    /// Returns the rows of the card, with a name of `head` rows.
    fn rows(&self, head: usize) -> u16 {
        let body = self.body.iter().map(Vec::len).sum::<usize>() + self.body.len();
        let rows = 2 + head + body + self.foot.len();
        u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(2 * self.air)
    }

    /// Returns the row of the name in a card whose highest name has `head` rows.
    fn head_row(&self, head: usize) -> u16 {
        self.air + u16::try_from(head.saturating_sub(self.head.len())).unwrap_or(0) / 2
    }

    /// Returns the row of the first paragraph.
    fn body_row(&self, head: usize) -> u16 {
        self.air + 1 + u16::try_from(head).unwrap_or(0)
    }

    /// Returns the row of the sign of the focus: large letters are no text to read beside it.
    fn sign_row(&self, head: usize) -> u16 {
        if self.is_large { self.body_row(head) } else { self.head_row(head) }
    }

    fn operations(self, rect: Rect, head: usize) -> Vec<DrawOp> {
        let x = rect.x + BEFORE_TEXT;
        let mut operations = Vec::new();
        let widest = self.head.iter().map(|line| line.width()).max().unwrap_or(0);
        let is_wide = widest > rect.width.saturating_sub(CARD_EDGES);
        let head_x = if is_wide { rect.x + 1 } else { x };
        let (head_y, mut y) = (rect.y + self.head_row(head), rect.y + self.body_row(head));
        for (line, y) in self.head.into_iter().zip(head_y..) {
            operations.push(DrawOp::line(head_x, y, line, Role::Button));
        }
        for paragraph in self.body {
            for line in paragraph {
                operations.push(DrawOp::line(x, y, line, Role::Button));
                y += 1;
            }
            y += 1;
        }
        let foot = u16::try_from(self.foot.len()).unwrap_or(0);
        let foot_y = rect.bottom().saturating_sub(1 + self.air / 2 + foot);
        for (line, y) in self.foot.into_iter().zip(foot_y..) {
            operations.push(DrawOp::line(x, y, line, Role::Button));
        }
        operations
    }
}

fn large(scene: &Scene<'_>, name: &Phrase, width: u16) -> Option<Vec<Rc<Line>>> {
    let rows = scene.has_blocks.then(|| letters::large(&name.text, name.direction, width))??;
    Some(rows.into_iter().map(Rc::new).collect())
}

/// Lays out one greeting above the cards, which stand at the foot of the page, or above a list of
/// names where they are too many for cards.
fn under_one_greeting(builder: &mut LayoutBuilder<'_>, welcome: &Welcome) {
    let Some(places) = small_places(builder, &welcome.cards) else {
        return list(builder, welcome);
    };
    let height = if builder.rows >= 18 { 5 } else { 4 };
    // The keys follow in the next row.
    let air = u16::from(builder.rows >= 18);
    let gap = u16::from(builder.rows >= ROOM_FOR_A_GAP);
    let width = builder.width();
    let begin = builder.texts.rows(&welcome.begin, width);
    let room = builder.rows.saturating_sub(builder.y() + height + gap + begin + air);
    let room = room.min(MOST_GREETING);
    let top = builder.y() + room;
    if let Some(greeting) = welcome.cards.get(welcome.greeting) {
        self::greeting(builder, greeting, room.saturating_sub(1));
    }
    for (card, place) in welcome.cards.iter().zip(places) {
        let rect = rect_of(builder, place, (top, height));
        let x = rect.x + BEFORE_TEXT;
        let name_y = top + height / 2 - 1 + height % 2;
        let single = |it: &Phrase| builder.texts.line(&it.text, it.direction);
        let mut operations = vec![DrawOp::line(x, name_y, single(&card.name), Role::Button)];
        if let Some(number) = card.number_line.as_ref().map(single) {
            let y = top + height - 2;
            let x = if name_y == y { rect.right().saturating_sub(2 + number.width()) } else { x };
            operations.push(DrawOp::line(x, y, number, Role::Button));
        }
        put(builder, card, (rect, name_y - rect.y), operations);
    }
    builder.skip(top + height + gap - builder.y());
    builder.paragraph(builder.x(), width, &welcome.begin, Role::Heading);
}

/// Returns the columns of cards that hold the names, if they fit side by side.
fn small_places(builder: &LayoutBuilder<'_>, cards: &[Card]) -> Option<Vec<(u16, u16)>> {
    let between = between(builder);
    let needed = cards.iter().map(|card| builder.texts.columns(&card.name) + CARD_EDGES);
    let needed: Vec<u16> = needed.collect();
    let count = u16::try_from(cards.len()).ok().filter(|_| cards.len() <= MOST_CARDS)?;
    let all = needed.iter().sum::<u16>() + between * count.saturating_sub(1);
    let spare = builder.width().checked_sub(all)?;
    let (share, rest) = (spare / count.max(1), spare % count.max(1));
    let mut x = 0;
    // The first cards are a column wider, so that the last one ends where the text does.
    let places = (0..).zip(needed).map(|(index, needed)| {
        let width = needed + share + u16::from(index < rest);
        let place = (x, width);
        x += width + between;
        place
    });
    Some(places.collect())
}

/// Lays out a greeting in at most `room` rows: the name in large letters where there is room, and
/// as many sentences as fit.
fn greeting(builder: &mut LayoutBuilder<'_>, card: &Card, room: u16) {
    let width = builder.width();
    let Greeting { what, time, kept, here: _ } = &card_greeting(&builder.scene, card.language);
    let texts = builder.texts;
    let rows = |phrase: &Phrase| texts.rows(phrase, width);
    if rows(what) > room {
        return;
    }
    let mut left = room.saturating_sub(rows(what));
    let large = large(&builder.scene, &card.name, width);
    let large = large.filter(|large| large.len() < usize::from(left));
    if let Some(large) = large {
        left = left.saturating_sub(u16::try_from(large.len()).unwrap_or(0) + 1);
        let is_turned = card.name.direction != builder.scene.direction();
        for line in large {
            let x = if is_turned { width.saturating_sub(line.width()) } else { 0 };
            builder.put(DrawOp::line(builder.x() + x, builder.y(), line, Role::Title));
            builder.skip(1);
        }
        builder.skip(1);
    }
    builder.paragraph(builder.x(), width, what, Role::Title);
    for (index, phrase) in [kept, time].into_iter().enumerate() {
        let air = u16::from(index == 0 && left > rows(kept) + rows(time));
        if rows(phrase) + air <= left {
            builder.skip(air);
            left -= rows(phrase) + air;
            builder.paragraph(builder.x(), width, phrase, Role::Body);
        }
    }
}

/// Lays out the greeting and a list of the languages. Where rows are scarce, sentences are left out,
/// the one needed least first: the names say by themselves what to do.
fn list(builder: &mut LayoutBuilder<'_>, welcome: &Welcome) {
    let width = builder.width().saturating_sub(LIST_INDENT);
    let texts = builder.texts;
    let rows = |phrase: &Phrase| texts.rows(phrase, width);
    let room = builder.rows.saturating_sub(builder.y());
    let cards = u16::try_from(welcome.cards.len()).unwrap_or(u16::MAX);
    let what = welcome.cards.get(welcome.greeting);
    let what = what.map_or(0, |card| rows(&card_greeting(&builder.scene, card.language).what));
    let height = |density| cards.saturating_mul(buttons::height_of(density, 1));
    let fits = height(builder.spacing.density) + what <= room;
    let density = if fits { builder.spacing.density } else { Density::Compact };
    let mut left = room.saturating_sub(height(density));
    if let Some(card) = welcome.cards.get(welcome.greeting) {
        let greeting = card_greeting(&builder.scene, card.language);
        let said = [
            (&greeting.what, Role::Title),
            (&greeting.kept, Role::Body),
            (&welcome.begin, Role::Heading),
        ];
        let mut is_said = [false; 3];
        for needed in [0, 2, 1] {
            let rows = rows(said[needed].0);
            is_said[needed] = rows <= left;
            left = left.saturating_sub(if is_said[needed] { rows } else { 0 });
        }
        for ((phrase, role), _) in said.into_iter().zip(is_said).filter(|(_, is_said)| *is_said) {
            builder.paragraph(builder.x() + LIST_INDENT, width, phrase, role);
        }
        builder.skip(u16::from(left > 0));
    }
    for card in &welcome.cards {
        let choice = Choice::plain(card.number, card.name.clone(), card.action);
        buttons::choice_at(builder, &choice, density);
    }
}
