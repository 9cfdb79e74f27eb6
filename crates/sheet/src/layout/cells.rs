//! The strips of one cell.

use super::super::column::Column;
use super::super::fonts::Weight;
use super::super::lines::{Line, Look};
use super::super::rows::Kind;
use super::super::sheet::{Direction, Mark, Shapes};
use super::sketch::Canvas;
use super::{Hold, Ink, Place, Setter, Strip, TextInk};

/// The least space between the mark of an item and its text, in ems.
pub(super) const AFTER_MARK: f32 = 0.5;
/// The width that marks have beside their text, in ems.
const MARK: f32 = 1.6;
/// The height of an icon, in ems.
const ICON: f32 = 1.25;
/// The space between a label and its value, in ems.
pub(super) const BETWEEN: f32 = 1.0;
/// The shortest rule to write on, as a part of the width.
const SHORTEST_RULE: f32 = 0.4;

/// The size below which a long value or word is broken instead, in points.
const SMALLEST: f32 = 8.5;

/// The width of the widest letters, in ems.
const WIDEST_LETTER: f32 = 1.2;

/// Spaces above, in ems.
pub(super) mod gap {
    pub const TITLE: f32 = 1.0;
    pub const HEADING: f32 = 1.1;
    pub const PARAGRAPH: f32 = 0.6;
    pub const ITEM: f32 = 0.4;
    pub const ENTRY: f32 = 0.4;
    pub const WRITE_LINE: f32 = 0.9;
    pub const SMALL: f32 = 0.3;
    pub const FIRST_SMALL: f32 = 1.8;
}

/// Text in one size and weight.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub text: &'a str,
    pub size: f32,
    pub weight: Weight,
    pub column: Column,
    pub node: Option<usize>,
}

impl<'a> Text<'a> {
    /// Returns text that belongs to a drawing.
    pub(super) fn drawn(text: &'a str, size: f32, column: Column) -> Self {
        Self { text, size, weight: Weight::Regular, column, node: None }
    }
}

impl Setter<'_> {
    /// Returns the strips of a cell. What they draw is in the list of the first language.
    pub(super) fn cell(&mut self, place: Place<'_>) -> Vec<Strip> {
        let sizes = self.sizes;
        let (column, node) = (place.column, Some(place.nodes.text));
        let plain = |text, size, weight| Text { text, size, weight, column, node };
        let (text, gap) = match place.cell.kind {
            Kind::Title(text) => (plain(text, sizes.title, Weight::Bold), gap::TITLE),
            Kind::Heading(text) => (plain(text, sizes.heading, Weight::Bold), gap::HEADING),
            Kind::Paragraph(text) => (plain(text, sizes.text, Weight::Regular), gap::PARAGRAPH),
            Kind::Small(text) => {
                let gap = if place.begins_small { gap::FIRST_SMALL } else { gap::SMALL };
                (plain(text, sizes.small, Weight::Regular), gap)
            }
            Kind::Item { mark, text } => {
                let text = plain(text, sizes.text, Weight::Regular);
                return self.item(&place, mark, text);
            }
            Kind::Entry { label, value } => {
                let label = plain(label, sizes.text, Weight::Regular);
                let value = plain(value, sizes.value, Weight::Bold);
                return self.entry(&place, label, value);
            }
            Kind::Axis { marks, of } => return self.axis(&place, marks, of),
            Kind::Bar { text, span } => {
                let text = plain(text, sizes.chart, Weight::Regular);
                return self.bar(&place, text, span);
            }
            Kind::Sketch(sketch) => {
                let text = plain("", sizes.text, Weight::Regular);
                return self.sketch(&place, text, sketch);
            }
            Kind::WriteLine(label) => {
                let label = plain(label, sizes.text, Weight::Regular);
                return self.write_line(&place, label);
            }
        };
        let mut strips = self.text(&place, text);
        with_gap(&mut strips, gap * sizes.text);
        if let (Kind::Small(_), true, Some(first)) =
            (place.cell.kind, place.begins_small, strips.first_mut())
        {
            first.inks[0].insert(0, Ink::Divider { x: column.x, width: column.width });
        }
        strips
    }

    /// Sets a text in lines, each a strip.
    pub(super) fn text(&mut self, place: &Place<'_>, text: Text<'_>) -> Vec<Strip> {
        let look = Look { language: place.cell.language, weight: text.weight };
        // Words are made smaller before they are broken: a reader takes a part for a word.
        let text = Text {
            size: self.fitting(place, text).clamp(SMALLEST.min(text.size), text.size),
            ..text
        };
        let lines = self.typesetter.lines(text.text, look, text.column.width / text.size);
        let n_lines = lines.len();
        let strips = lines.into_iter().enumerate().map(|(idx, line)| {
            let is_near_end = idx == 1 || idx + 1 == n_lines;
            let hold = if is_near_end { Hold::Firm } else { Hold::Text };
            let x = text.column.at_start(direction(place), line.width * text.size);
            let inks = [vec![ink(text, x, line)], Vec::new()];
            Strip { size: text.size, hold, inks, ..Strip::default() }
        });
        strips.collect()
    }

    /// Returns the largest size in which no word is broken.
    pub(super) fn fitting(&self, place: &Place<'_>, text: Text<'_>) -> f32 {
        let letters = text.text.split_whitespace().map(|word| word.chars().count()).max();
        let at_most = f32::from(u16::try_from(letters.unwrap_or(0)).unwrap_or(u16::MAX));
        if at_most * WIDEST_LETTER * text.size <= text.column.width {
            return text.size;
        }
        let look = Look { language: place.cell.language, weight: text.weight };
        let widest = self.typesetter.widest_word(text.text, look);
        text.column.width / widest.max(f32::EPSILON)
    }

    pub(super) fn one_line(&mut self, place: &Place<'_>, text: Text<'_>) -> Line {
        let look = Look { language: place.cell.language, weight: text.weight };
        self.typesetter.single_line(text.text, look)
    }

    fn item(&mut self, place: &Place<'_>, mark: &Mark, text: Text<'_>) -> Vec<Strip> {
        if let Mark::Icon(icon) = mark {
            return self.item_with_icon(place, icon, text);
        }
        let Some(node) = place.nodes.mark else {
            let mut strips = self.text(place, text);
            with_gap(&mut strips, gap::ITEM * text.size);
            return strips;
        };
        let sign = Text { text: mark.sign(), node: Some(node), ..text };
        // The space, which has no width, keeps the mark apart from the text for whoever reads the file.
        let spaced = format!("{} ", sign.text);
        let sign = Text { text: &spaced, ..sign };
        let line = self.one_line(place, sign);
        let width = line.width * sign.size;
        let indent = (width + AFTER_MARK * text.size).max(MARK * text.size);
        let column = text.column.indented(direction(place), indent);
        let mut strips = self.text(place, Text { column, ..text });
        if strips.is_empty() {
            strips.push(Strip { size: text.size, ..Strip::default() });
        }
        let x = text.column.at_start(direction(place), width);
        if let Some(first) = strips.first_mut() {
            first.inks[0].insert(0, ink(sign, x, line));
        }
        with_gap(&mut strips, gap::ITEM * text.size);
        strips
    }

    /// Sets an item after a drawing as high as its first line. All drawings take the same width.
    fn item_with_icon(&mut self, place: &Place<'_>, icon: &Shapes, text: Text<'_>) -> Vec<Strip> {
        let cell = ICON * text.size / f32::from(icon.height.max(1));
        let width = (cell * f32::from(icon.width)).max(MARK * text.size);
        let indent = width + AFTER_MARK * text.size;
        let column = text.column.indented(direction(place), indent);
        let mut strips = self.text(place, Text { column, ..text });
        let x = text.column.at_start(direction(place), width);
        let canvas = Canvas { column: Column { x, width }, cell, height: 0.0 };
        if let Some(first) = strips.first_mut() {
            first.inks[0].push(canvas.ink(direction(place), icon));
        }
        with_gap(&mut strips, gap::ITEM * text.size);
        strips
    }

    /// Sets label and value in one line if they fit, else the value below.
    fn entry(&mut self, place: &Place<'_>, label: Text<'_>, value: Text<'_>) -> Vec<Strip> {
        let column = label.column;
        let spaced = format!("{} ", label.text);
        let label = Text { text: &spaced, ..label };
        let label_line = self.one_line(place, label);
        let value_line = self.one_line(place, value);
        let label_width = label_line.width * label.size;
        let value_width = value_line.width * value.size;
        let between = BETWEEN * label.size;
        if label_width + between + value_width <= column.width {
            let label_x = column.at_start(direction(place), label_width);
            let value_x = column.at_end(direction(place), value_width);
            let rule = column.indented(direction(place), label_width + between / 2.0);
            let width = rule.width - value_width - between / 2.0;
            let x = rule.at_start(direction(place), width);
            let mut inks = vec![ink(label, label_x, label_line), ink(value, value_x, value_line)];
            inks.extend((width > between).then_some(Ink::Leader { x, width }));
            let gap = gap::ENTRY * label.size;
            let strip =
                Strip { gap, size: value.size, inks: [inks, Vec::new()], ..Strip::default() };
            return vec![strip];
        }
        let mut strips = self.text(place, label);
        // A long number is made smaller before it is broken.
        let fitting = value.size * column.width / value_width.max(1.0);
        let size = fitting.clamp(SMALLEST, value.size);
        let values = self.text(place, Text { size, ..value });
        strips.extend(values.into_iter().map(|strip| Strip { hold: Hold::Firm, ..strip }));
        with_gap(&mut strips, gap::ENTRY * label.size);
        strips
    }

    /// Draws a rule after the last line of the label, or below if little space is left.
    fn write_line(&mut self, place: &Place<'_>, label: Text<'_>) -> Vec<Strip> {
        let column = label.column;
        let mut strips = self.text(place, label);
        let used =
            strips.last().map_or(0.0, |strip| last_width(strip) + BETWEEN * label.size / 2.0);
        let mut rule = column.indented(direction(place), used);
        if rule.width < SHORTEST_RULE * column.width {
            rule = column;
            let size = label.size * 1.6;
            strips.push(Strip { size, hold: Hold::Firm, ..Strip::default() });
        }
        if let Some(last) = strips.last_mut() {
            last.inks[0].push(Ink::Rule { x: rule.x, width: rule.width });
            last.room = label.size / 4.0;
        }
        with_gap(&mut strips, gap::WRITE_LINE * label.size);
        strips
    }
}

pub(super) fn number(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

pub(super) fn direction(place: &Place<'_>) -> Direction {
    place.cell.language.direction
}

fn ink(text: Text<'_>, x: f32, line: Line) -> Ink {
    let is_bold = text.weight == Weight::Bold;
    Ink::Text(TextInk { node: text.node, x, size: text.size, is_bold, line })
}

pub(super) fn last_width(strip: &Strip) -> f32 {
    let widths = strip.inks[0].iter().map(|ink| match ink {
        Ink::Text(text) => text.line.width * text.size,
        Ink::Rule { .. }
        | Ink::Leader { .. }
        | Ink::Tick { .. }
        | Ink::Bar { .. }
        | Ink::Cells { .. }
        | Ink::Shapes(_)
        | Ink::Shade { .. }
        | Ink::Divider { .. } => 0.0,
    });
    widths.fold(0.0, f32::max)
}

pub(super) fn with_gap(strips: &mut [Strip], gap: f32) {
    if let Some(first) = strips.first_mut() {
        first.gap = gap;
    }
}
