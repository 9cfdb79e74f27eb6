//! Pictures of codes, as a camera would see them.

use std::path::Path;

use sabar_calendar::{Cell, Code, cells};

const DARK: u8 = 0;
const LIGHT: u8 = 255;

/// A picture in shades of gray.
pub struct Picture {
    width: usize,
    pixels: Vec<u8>,
}

impl Picture {
    fn of(width: usize, height: usize, is_dark: impl Fn(usize, usize) -> bool) -> Self {
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let pixels = pixels.map(|(x, y)| if is_dark(x, y) { DARK } else { LIGHT }).collect();
        Self { width, pixels }
    }

    /// The modules, each a square of so many pixels.
    pub fn of_code(code: &Code, size: usize) -> Self {
        let side = code.side() * size;
        Self::of(side, side, |x, y| code.is_dark(x / size, y / size))
    }

    /// The cells as a terminal draws them: half a cell is a square of so many pixels. Half blocks
    /// of fonts are not exactly half: here they are so many pixels too high.
    pub fn of_cells(code: &Code, size: usize, too_high: usize) -> Self {
        let cells = cells(code);
        let (width, height) = (code.side() * size, cells.len() * 2 * size);
        Self::of(width, height, |x, y| {
            let cell: Cell = cells[y / (2 * size)][x / size];
            let y = y % (2 * size);
            let is_symbol = match cell.symbol {
                '▀' => y < size + too_high,
                '▄' => y + too_high >= size,
                ' ' => false,
                other => panic!("{other:?} in a cell"),
            };
            if is_symbol { cell.is_dark } else { cell.has_dark_background }
        })
    }

    /// The picture out of focus: each pixel is the mean of its neighbors.
    pub fn blurred(&self, radius: usize) -> Self {
        let height = self.pixels.len() / self.width;
        let mean = |x: usize, y: usize| {
            let near = |n: usize, most: usize| n.saturating_sub(radius)..(n + radius + 1).min(most);
            let rows = near(y, height);
            let sums = rows.map(|y| {
                near(x, self.width).map(|x| u32::from(self.pixels[y * self.width + x])).sum::<u32>()
            });
            let n = near(y, height).len() * near(x, self.width).len();
            u8::try_from(sums.sum::<u32>() as usize / n).unwrap()
        };
        let pixels = (0..height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        Self { width: self.width, pixels: pixels.map(|(x, y)| mean(x, y)).collect() }
    }

    /// Writes it as a PGM file.
    pub fn write(&self, path: &Path) {
        let height = self.pixels.len() / self.width;
        let head = format!("P5\n{} {height}\n255\n", self.width);
        std::fs::write(path, [head.as_bytes(), &self.pixels].concat()).unwrap();
    }
}
