//! Drawings in cells: parts of the body, the layers of the skin, and text.

mod grounds;

use self::grounds::{ENDS, Patch};
use crate::draw::operation::DrawOp;
use crate::draw::theme::Role;
use sabar_content::illustration::Relation;
use sabar_content::{Drawing, Ground, Layer, Needle};

/// Columns of the layers of the skin.
const SKIN_WIDTH: u16 = 21;

/// The row of numbers over the needles.
const NUMBERS: u16 = 1;

/// Rows of the needles above the skin, with their numbers.
const ABOVE_SKIN: u16 = 2;

/// The layers: their rows, their shade, and the rows of a needle that ends in them. It ends just
/// under the surface layer of the skin, but well inside the muscle.
const LAYERS: [(Layer, u16, char, u16); 3] =
    [(Layer::Surface, 1, '▄', 1), (Layer::Skin, 3, '░', 1), (Layer::Muscle, 3, '▒', 2)];

/// A needle.
const NEEDLE: char = '║';

/// The mark where a needle ends.
const DROP: [char; 3] = ['▐', '█', '▌'];

/// Rows of the hill of a comparison.
const HILL_HEIGHT: u16 = 3;

/// The shades of so many areas, as unlike each other as possible.
const SHADES: [&[char]; 5] = [&[], &['▒'], &['░', '▓'], &['░', '▒', '▓'], &['░', '▒', '▓', '█']];

/// A drawing in cells.
#[derive(Clone, Debug)]
pub struct Sketch {
    rows: Vec<Vec<(char, Role)>>,
    shades: Vec<(char, Role)>,
    numbers: Vec<u16>,
    captions: &'static [(u16, u16)],
}

impl Sketch {
    /// Returns the sketch of a drawing.
    #[must_use]
    pub fn of(drawing: &Drawing) -> Self {
        match drawing {
            Drawing::Body { ground, areas } => Self::body(*ground, areas),
            Drawing::Skin { needles } => Self::skin(needles),
            Drawing::Pair { relation: Relation::Comparison, .. } => Self::comparison(),
            Drawing::Pair { relation: Relation::Choice, .. } => Self::choice(),
            Drawing::Text { lines, .. } => Self::blank(lines.iter().map(String::as_str)),
        }
    }

    fn blank<'a>(rows: impl Iterator<Item = &'a str>) -> Self {
        let row = |row: &str| row.chars().map(|glyph| (glyph, Role::Line)).collect();
        let rows = rows.map(row).collect();
        Self { rows, shades: Vec::new(), numbers: Vec::new(), captions: &[] }
    }

    fn body(ground: Ground, areas: &[String]) -> Self {
        let (outline, known) = grounds::of(ground);
        let mut sketch = Self::blank(outline.iter().copied());
        if !ground.captions().is_empty() {
            sketch.captions = &ENDS;
        }
        let shades = SHADES.get(areas.len()).copied().unwrap_or_default();
        sketch.shades = shades.iter().map(|&shade| (shade, Role::Mark)).collect();
        let patches = |area: &String| {
            let known = known.iter().find(|(known, _)| known == area);
            known.map_or(&[][..], |(_, patches)| patches)
        };
        let mut shaded: Vec<_> = areas.iter().map(patches).zip(shades).collect();
        // A small area lies over a large one that has it inside.
        let cells = |patches: &[Patch]| patches.iter().map(|(_, _, columns)| columns).sum::<u16>();
        shaded.sort_by_key(|(patches, _)| std::cmp::Reverse(cells(patches)));
        for (patches, &shade) in shaded {
            for &(row, column, columns) in patches {
                (column..column + columns).for_each(|x| sketch.put((x, row), shade, Role::Mark));
            }
        }
        sketch
    }

    fn skin(needles: &[Needle]) -> Self {
        let height = LAYERS.iter().fold(ABOVE_SKIN, |height, (_, rows, ..)| height + rows);
        let blank = " ".repeat(SKIN_WIDTH.into());
        let mut sketch = Self::blank((0..height).map(|_| blank.as_str()));
        let mut y = ABOVE_SKIN;
        let mut ends = Vec::new();
        for (layer, rows, shade, end) in LAYERS {
            ends.push((layer, y + end - 1));
            sketch.shades.push((shade, Role::Line));
            for y in y..y + rows {
                (0..SKIN_WIDTH).for_each(|x| sketch.put((x, y), shade, Role::Line));
            }
            y += rows;
        }
        let between = u16::try_from(needles.len() + 1).unwrap_or(u16::MAX);
        for (needle, place) in needles.iter().zip(1..) {
            let column = SKIN_WIDTH / between * place;
            let end = ends.iter().find(|(layer, _)| *layer == needle.layer);
            let end = end.map_or(ABOVE_SKIN, |(_, end)| *end);
            (NUMBERS..end).for_each(|y| sketch.put((column, y), NEEDLE, Role::Mark));
            for (x, glyph) in (column - 1..).zip(DROP) {
                sketch.put((x, end), glyph, Role::Mark);
            }
            sketch.numbers.push(column);
        }
        sketch
    }

    /// Draws level ground and a hill, with a name below each: less and more, without telling how much.
    /// Two bars, or one slope, would be read as a measure.
    fn comparison() -> Self {
        let [(level, level_width), (hill, hill_width)] = ENDS;
        let blank = " ".repeat(usize::from(hill + hill_width));
        let mut sketch = Self::blank((0..HILL_HEIGHT).map(|_| blank.as_str()));
        sketch.captions = &ENDS;
        for x in level..level + level_width {
            sketch.put((x, HILL_HEIGHT - 1), '▄', Role::Mark);
        }
        for x in 0..hill_width {
            let halves = x.min(hill_width - 1 - x).min(2 * HILL_HEIGHT - 1) + 1;
            for row in 0..halves.div_ceil(2) {
                let glyph = if halves == 2 * row + 1 { '▄' } else { '█' };
                sketch.put((hill + x, HILL_HEIGHT - 1 - row), glyph, Role::Mark);
            }
        }
        sketch
    }

    /// Draws a way from the title above that parts, with a name below each end.
    fn choice() -> Self {
        let [first, second] = ENDS.map(|(first, width)| usize::from(first + width / 2));
        let (before, side) = (" ".repeat(first), "─".repeat((second - first) / 2 - 1));
        let gap = " ".repeat(second - first - 1);
        let rows = [format!("{before}╭{side}┴{side}╮{before}"), format!("{before}│{gap}│{before}")];
        Self { captions: &ENDS, ..Self::blank(rows.iter().map(String::as_str)) }
    }

    fn put(&mut self, (x, y): (u16, u16), glyph: char, role: Role) {
        let row = self.rows.get_mut(usize::from(y));
        if let Some(cell) = row.and_then(|row| row.get_mut(usize::from(x))) {
            *cell = (glyph, role);
        }
    }

    /// Returns the rows as text, without the numbers over needles.
    pub fn rows(&self) -> impl Iterator<Item = String> {
        self.rows.iter().map(|row| row.iter().map(|(glyph, _)| glyph).collect())
    }

    /// Returns the columns of the drawing.
    #[must_use]
    pub fn width(&self) -> u16 {
        let widest = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        u16::try_from(widest).unwrap_or(u16::MAX)
    }

    /// Returns the rows of the drawing.
    #[must_use]
    pub fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// Returns the shades of the parts, in the order of the legend.
    pub fn shades(&self) -> impl Iterator<Item = (char, Role)> {
        self.shades.iter().copied()
    }

    /// Returns the first column and the width of each name below the drawing.
    pub fn captions(&self) -> impl Iterator<Item = (u16, u16)> {
        self.captions.iter().copied()
    }

    /// Returns the columns of the numbers in the first row.
    pub fn numbers(&self) -> impl Iterator<Item = u16> {
        self.numbers.iter().copied()
    }

    /// Returns the draw operations with the corner at column `x`, row `y`: one a run of cells with
    /// the same role.
    #[must_use]
    pub fn operations(&self, (x, y): (u16, u16)) -> Vec<DrawOp> {
        let mut operations = Vec::new();
        for (row, y) in self.rows.iter().zip(y..) {
            let mut x = x;
            let is_blank = |cell: &(char, Role)| cell.0 == ' ';
            for run in row.chunk_by(|a, b| is_blank(a) == is_blank(b) && a.1 == b.1) {
                if let Some((_, role)) = run.first().filter(|cell| !is_blank(cell)) {
                    let glyphs: String = run.iter().map(|(glyph, _)| glyph).collect();
                    operations.push(DrawOp::glyphs(x, y, glyphs, *role));
                }
                x = x.saturating_add(u16::try_from(run.len()).unwrap_or(u16::MAX));
            }
        }
        operations
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sabar_content::illustration::{MOST_AREAS, MOST_NEEDLES};

    #[test]
    fn every_number_of_areas_has_shades_of_its_own() {
        for n in 1..=MOST_AREAS {
            let areas = &Ground::Face.areas()[..n];
            let areas: Vec<String> = areas.iter().map(|&area| area.to_owned()).collect();
            assert_eq!(Sketch::body(Ground::Face, &areas).shades().count(), n);
        }
    }

    #[test]
    fn needles_end_in_their_layers_and_do_not_touch() {
        for n in 1..=MOST_NEEDLES {
            for &layer in Layer::ALL {
                let needle = Needle { message: String::new(), layer };
                let sketch = Sketch::skin(&vec![needle; n]);
                let columns: Vec<u16> = sketch.numbers().collect();
                assert!(columns.windows(2).all(|pair| pair[1] - pair[0] > 3), "{columns:?}");
                for column in columns {
                    let end = sketch.rows.iter().rposition(|row| row[usize::from(column)].0 == '█');
                    let (_, _, shade, _) = LAYERS.iter().find(|it| it.0 == layer).unwrap();
                    assert_eq!(sketch.rows[end.unwrap()][0].0, *shade);
                }
            }
        }
    }
}
