//! The strips of a drawing with its words.

use super::super::column::Column;
use super::super::fonts::Weight;
use super::super::pages::Spacing;
use super::super::sheet::{Direction, Drawing, Point, Shape, Shapes, Sketch};
use super::cells::{AFTER_MARK, BETWEEN, Text, direction, gap, number, with_gap};
use super::{Hold, Ink, Outline, Place, Setter, Strip};

/// The width of a cell of a drawing, in ems.
const CELL: f32 = 0.36;
/// The width of the words beside a drawing, at least, in ems.
const WORDS: f32 = 9.0;
/// The width of a shade before its name, in ems.
const SHADE: f32 = 1.2;

impl Setter<'_> {
    /// Draws where lines begin, and sets the words beside the drawing.
    pub(super) fn sketch(
        &mut self,
        place: &Place<'_>,
        text: Text<'_>,
        sketch: &Sketch,
    ) -> Vec<Strip> {
        let direction = direction(place);
        let cell = CELL * text.size;
        let (columns, rows) = measures(&sketch.drawing);
        let drawn =
            Column { x: text.column.at_start(direction, cell * columns), width: cell * columns };
        let words = text.column.indented(direction, drawn.width + BETWEEN * text.size);
        let is_drawn = words.width >= WORDS * text.size;
        let column = if is_drawn { words } else { text.column };
        let bold = Text { text: &sketch.title, weight: Weight::Bold, column, ..text };
        let mut strips = self.text(place, bold);
        for (shade, name) in sketch.legend.iter().filter(|_| is_drawn) {
            let indent = SHADE * text.size + AFTER_MARK * text.size;
            let names = column.indented(direction, indent);
            let mut named = self.text(place, Text { text: name, column: names, ..text });
            if let Some(first) = named.first_mut() {
                let width = SHADE * text.size;
                let x = column.at_start(direction, width);
                first.inks[0].push(Ink::Shade { x, width, shade: *shade });
            }
            strips.extend(named);
        }
        strips.extend(self.text(place, Text { text: &sketch.about, column, ..text }));
        if is_drawn {
            let canvas = Canvas { column: drawn, cell, height: cell * rows };
            self.draw(place, &canvas, sketch, &mut strips);
        }
        with_gap(&mut strips, gap::PARAGRAPH * text.size);
        strips
    }
    /// Draws beside the words, with the names below.
    fn draw(
        &mut self,
        place: &Place<'_>,
        canvas: &Canvas,
        sketch: &Sketch,
        strips: &mut Vec<Strip>,
    ) {
        let (direction, size) = (direction(place), self.sizes.text);
        let mut captions = Vec::new();
        for (first, width, caption) in &sketch.captions {
            let column = canvas.columns(direction, *first, *width);
            let caption = Text::drawn(caption, self.sizes.small, column);
            captions.push(self.text(place, caption));
        }
        // However close the lines are set, the drawing ends above what follows.
        let line = size * Spacing::CLOSEST.leading;
        let mut above = 0;
        while number(above) * line < canvas.height {
            above += 1;
        }
        let below = captions.iter().map(Vec::len).max().unwrap_or(0);
        let is_hung = matches!(sketch.drawing, Drawing::Shapes(_));
        while strips.len() < above + below.max(usize::from(is_hung)) {
            strips.push(Strip { size, ..Strip::default() });
        }
        for caption in captions {
            for (strip, line) in strips.iter_mut().skip(above).zip(caption) {
                let [inks, _] = line.inks;
                strip.inks[0].extend(inks);
            }
        }
        let (at, ink) = match &sketch.drawing {
            Drawing::Cells(rows) => {
                (0, Ink::Cells { x: canvas.column.x, cell: canvas.cell, rows: rows.clone() })
            }
            Drawing::Shapes(drawn) => (above, canvas.ink(direction, drawn)),
        };
        if let Some(strip) = strips.get_mut(at) {
            strip.inks[0].push(ink);
        }
        strips.iter_mut().for_each(|strip| strip.hold = Hold::Firm);
    }
}

/// The place of a drawing.
pub(super) struct Canvas {
    pub column: Column,
    /// The width of a cell, in points.
    pub cell: f32,
    /// The height above the top of the strip, in points.
    pub height: f32,
}

impl Canvas {
    /// Returns a part of its columns.
    fn columns(&self, direction: Direction, first: u16, width: u16) -> Column {
        let rest = self.column.indented(direction, self.cell * f32::from(first));
        let width = self.cell * f32::from(width);
        Column { x: rest.at_start(direction, width), width }
    }

    /// Returns shapes on paper.
    pub(super) fn ink(&self, direction: Direction, drawn: &Shapes) -> Ink {
        let outlines = drawn.shapes.iter().map(|shape| self.outline(direction, shape));
        Ink::Shapes(outlines.collect())
    }

    /// Returns a shape on paper, above a strip.
    fn outline(&self, direction: Direction, shape: &Shape) -> Outline {
        let at = |(x, y): Point| {
            let rest = self.column.indented(direction, self.cell * f32::from(x) / 10.0);
            (rest.at_start(direction, 0.0), self.cell * f32::from(y) / 10.0 - self.height)
        };
        let curves = shape.curves.iter().map(|curve| curve.map(at)).collect();
        Outline { start: at(shape.start), curves, fill: shape.fill }
    }
}

/// Returns the columns of a drawing, and its height in columns.
fn measures(drawing: &Drawing) -> (f32, f32) {
    match drawing {
        Drawing::Cells(rows) => {
            let columns = rows.iter().map(|row| row.chars().count()).max().unwrap_or(0);
            (number(columns), 2.0 * number(rows.len()))
        }
        Drawing::Shapes(drawn) => (f32::from(drawn.width), f32::from(drawn.height)),
    }
}
