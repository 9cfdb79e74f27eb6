//! Photographs of a screen, and where the cells are on them.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use ratatui::style::Color;

/// Red, green and blue.
pub type Rgb = [u8; 3];

/// A photograph in 24-bit color.
#[derive(Clone, PartialEq, Eq)]
pub struct Photo {
    width: usize,
    pixels: Vec<u8>,
}

impl Photo {
    /// Reads a binary PPM of depth 8 without comments, as `import` writes it.
    pub fn from_ppm(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let mut word = || {
            let end = rest.iter().position(u8::is_ascii_whitespace)?;
            let (word, after) = rest.split_at(end);
            rest = after.get(1..)?;
            str::from_utf8(word).ok()
        };
        let is_ppm = word()? == "P6";
        let width: usize = word()?.parse().ok()?;
        let height: usize = word()?.parse().ok()?;
        let is_of_depth_8 = word()? == "255";
        let is_whole = is_ppm && is_of_depth_8 && rest.len() == 3 * width * height;
        is_whole.then(|| Self { width, pixels: rest.to_vec() })
    }

    pub fn width(&self) -> usize {
        self.width
    }

    pub fn height(&self) -> usize {
        self.pixels.len() / 3 / self.width
    }

    /// The color of a pixel; black beyond the edges.
    pub fn at(&self, x: usize, y: usize) -> Rgb {
        let first = 3 * (y * self.width + x);
        match self.pixels.get(first..first + 3) {
            Some(&[red, green, blue]) if x < self.width => [red, green, blue],
            _ => [0, 0, 0],
        }
    }

    /// Writes the photograph as a PNG, for people.
    pub fn keep(&self, path: &Path) -> io::Result<()> {
        let mut convert =
            Command::new("convert").arg("ppm:-").arg(path).stdin(Stdio::piped()).spawn()?;
        let header = format!("P6\n{} {}\n255\n", self.width, self.height());
        if let Some(mut input) = convert.stdin.take() {
            input.write_all(&[header.as_bytes(), &self.pixels].concat())?;
        }
        convert.wait().map(drop)
    }
}

/// The position of the cells. A cell may be a fraction of a pixel wider than its neighbor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    left: usize,
    top: usize,
    width: usize,
    row_height: usize,
    columns: usize,
}

impl Grid {
    /// Finds the bar at the top of the kiosk, which is `rows` high and as wide as the screen: the first
    /// rows of pixels that have the grounds of the bar and of the emergency button in it.
    pub fn find(
        photo: &Photo,
        (columns, rows): (u16, u16),
        [bar, emergency]: [Rgb; 2],
    ) -> Option<Self> {
        let (columns, rows) = (usize::from(columns), usize::from(rows));
        let is_bar = |y: usize| {
            let count = |ground: Rgb| {
                (0..photo.width()).filter(|&x| is_alike(photo.at(x, y), ground)).count()
            };
            // The narrowest cell is 4 pixels wide, the button never as wide as half the screen.
            count(bar) > 2 * columns && count(emergency) > 0
        };
        let top = (0..photo.height()).find(|&y| is_bar(y))?;
        let row_height = (top..photo.height()).take_while(|&y| is_bar(y)).count() / rows;
        let is_ground = |x: &usize| {
            let color = photo.at(*x, top);
            is_alike(color, bar) || is_alike(color, emergency)
        };
        let left = (0..photo.width()).find(is_ground)?;
        let right = (0..photo.width()).rev().find(is_ground)?;
        let width = right + 1 - left;
        let is_plausible = row_height >= 8 && width >= 4 * columns;
        is_plausible.then_some(Self { left, top, width, row_height, columns })
    }

    /// The first pixel of a column.
    pub fn column(&self, x: u16) -> usize {
        self.left + (usize::from(x) * self.width + self.columns / 2) / self.columns
    }

    /// The first pixel of a row.
    pub fn row(&self, y: u16) -> usize {
        self.top + usize::from(y) * self.row_height
    }

    /// The pixels of a cell.
    pub fn pixels(&self, (x, y): (u16, u16)) -> impl Iterator<Item = (usize, usize)> + use<> {
        let columns = self.column(x)..self.column(x + 1);
        let rows = self.row(y)..self.row(y + 1);
        rows.flat_map(move |row| columns.clone().map(move |column| (column, row)))
    }
}

/// Returns true if two colors are equal up to rounding.
fn is_alike(one: Rgb, other: Rgb) -> bool {
    one.iter().zip(other).all(|(one, other)| one.abs_diff(other) <= 1)
}

/// The ink of a pixel in thousandths: 0 is the background, 1000 the text color.
pub fn ink(pixel: Rgb, ground: Rgb, text: Rgb) -> i32 {
    let brightness = |[red, green, blue]: Rgb| {
        299 * i32::from(red) + 587 * i32::from(green) + 114 * i32::from(blue)
    };
    let contrast = (brightness(ground) - brightness(text)) / 1000;
    if contrast == 0 { 0 } else { (brightness(ground) - brightness(pixel)) / contrast }
}

/// A color of ours as a photograph shows it: of the 256 colors, those whose looks are fixed.
pub fn rgb(color: Color) -> Rgb {
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    if let Color::Rgb(red, green, blue) = color {
        return [red, green, blue];
    }
    let Color::Indexed(index @ 16..) = color else { return [0, 0, 0] };
    if index >= 232 {
        return [8 + 10 * (index - 232); 3];
    }
    let index = usize::from(index - 16);
    [index / 36, index / 6 % 6, index % 6].map(|level| LEVELS[level])
}
