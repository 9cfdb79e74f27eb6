//! The two fonts of a sheet and the shaping of runs by them.
//!
//! `DejaVu` Sans, reduced to Latin, Arabic and common signs by the script `fonts/subset`. All measures
//! are in ems: the unit is the size of the text.

use harfrust::{BufferFlags, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use sabar_text::measured::{Ink, Unit};

use super::Error;

const REGULAR: &[u8] = include_bytes!("../fonts/regular.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/bold.ttf");

/// The part of an em above the baseline that letters take, as the font says (`hhea`).
pub const ASCENT: f32 = 0.928;
/// The part of an em below the baseline.
pub const DESCENT: f32 = 0.236;

/// The weight of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

impl Weight {
    /// Returns the file of the font.
    pub fn font_file(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Bold => BOLD,
        }
    }
}

/// A glyph of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font; 0 where the font has no glyph for the character.
    pub id: u32,
    /// The position in the run of the first character that it shows.
    pub unit: usize,
    /// The distance to the next glyph.
    pub advance: f32,
    /// The distance from its place at which it is drawn.
    pub x_offset: f32,
    pub y_offset: f32,
}

/// Characters of one level that follow each other.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    pub units: &'a [Unit],
    /// Characters before and after it, with which its letters join where a line ends within a word.
    pub before: &'a [Unit],
    pub after: &'a [Unit],
}

impl Run<'_> {
    /// Returns true if it runs from right to left.
    pub fn is_reversed(&self) -> bool {
        self.units.first().is_some_and(|unit| unit.level % 2 == 1)
    }
}

/// Both fonts, ready for shaping.
pub struct Fonts {
    regular: Face,
    bold: Face,
}

struct Face {
    font: FontRef<'static>,
    data: ShaperData,
}

impl Face {
    fn load(weight: Weight) -> Result<Self, Error> {
        let font =
            FontRef::new(weight.font_file()).map_err(|error| Error::Pdf(error.to_string()))?;
        let data = ShaperData::new(&font);
        Ok(Self { font, data })
    }
}

impl Fonts {
    /// Reads the fonts.
    ///
    /// # Errors
    ///
    /// If a font file of this crate is damaged.
    pub fn load() -> Result<Self, Error> {
        Ok(Self { regular: Face::load(Weight::Regular)?, bold: Face::load(Weight::Bold)? })
    }

    /// Returns the glyphs of a run from left to right.
    ///
    /// Each character keeps its own glyphs, even marks, so that a reader of the file finds each letter
    /// in its place.
    pub fn shape(&self, run: Run<'_>, weight: Weight, language: &str) -> Vec<Glyph> {
        let face = match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        };
        let shaper = face.data.shaper(&face.font).build();
        let per_em = f32_of(shaper.units_per_em());
        let shaped = shaper.shape(buffer(run, language), ShapeOptions::new());
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
        let glyphs = glyphs.map(|(info, position)| Glyph {
            id: info.glyph_id,
            unit: usize::try_from(info.cluster).unwrap_or(usize::MAX),
            advance: f32_of(position.x_advance) / per_em,
            x_offset: f32_of(position.x_offset) / per_em,
            y_offset: f32_of(position.y_offset) / per_em,
        });
        glyphs.collect()
    }
}

fn buffer(run: Run<'_>, language: &str) -> UnicodeBuffer {
    let mut buffer = UnicodeBuffer::new();
    for (cluster, unit) in (0_u32..).zip(run.units) {
        if let Some(ch) = shaped_as(unit) {
            buffer.add(ch, cluster);
        }
    }
    buffer.set_pre_context(&context(run.before));
    buffer.set_post_context(&context(run.after));
    let direction = if run.is_reversed() {
        harfrust::Direction::RightToLeft
    } else {
        harfrust::Direction::LeftToRight
    };
    buffer.set_direction(direction);
    if let Some(language) = harfrust::Language::new(language) {
        buffer.set_language(language);
    }
    buffer.guess_segment_properties();
    buffer.set_cluster_level(harfrust::BufferClusterLevel::Characters);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    buffer
}

fn context(units: &[Unit]) -> String {
    units.iter().filter_map(shaped_as).collect()
}

/// Returns the character that is shaped for a unit.
fn shaped_as(unit: &Unit) -> Option<char> {
    match unit.ink {
        Ink::Glyph | Ink::Mark | Ink::Spelling => Some(unit.ch),
        Ink::Space => Some(' '),
        Ink::Hidden | Ink::LineEnd => None,
    }
}

/// Converts a measure of a font, which is far below the first integer that `f32` lacks.
#[expect(clippy::cast_precision_loss, reason = "units of a font are below 2^24")]
fn f32_of(units: i32) -> f32 {
    units as f32
}

#[cfg(test)]
mod tests;
