//! The text of a run, divided among its glyphs.
//!
//! In a PDF file each glyph of a font stands for one text. Readers that find another text beside it
//! (`ActualText`) turn Arabic round or drop what follows, so no glyph gets two texts: letters of a
//! ligature belong to its glyph, and marks never belong to letters that have a glyph of their own.

use std::collections::BTreeMap;
use std::ops::Range;

use sabar_text::measured::{Ink, Unit};

use super::super::fonts::{Glyph, Weight};

/// The text for which each glyph of each font stands.
#[derive(Debug, Default)]
pub struct Texts(BTreeMap<(bool, u32), String>);

impl Texts {
    /// Returns the text of a glyph: the one for which it stood first.
    fn of(&mut self, weight: Weight, glyph: u32, text: String) -> &str {
        self.0.entry((weight == Weight::Bold, glyph)).or_insert(text)
    }
}

/// The texts of the glyphs of a run.
#[derive(Debug)]
pub struct Clusters {
    /// The text of each unit with a glyph, in logical order.
    texts: BTreeMap<usize, String>,
}

impl Clusters {
    pub fn new(units: &[Unit], glyphs: &[Glyph], weight: Weight, known: &mut Texts) -> Self {
        let mut texts: BTreeMap<usize, String> =
            glyphs.iter().map(|glyph| (glyph.unit, String::new())).collect();
        let mut letter = None;
        for (idx, unit) in units.iter().enumerate() {
            let owner = match unit.ink {
                _ if texts.contains_key(&idx) => Some(idx),
                Ink::Mark => nearest_mark(units, idx, &texts).or(letter),
                Ink::Glyph | Ink::Space => letter,
                Ink::Spelling | Ink::Hidden | Ink::LineEnd => continue,
            };
            if unit.ink != Ink::Mark {
                letter = owner;
            }
            if let Some(text) = owner.and_then(|owner| texts.get_mut(&owner)) {
                // One glyph shows all kinds of spaces.
                let is_space = unit.ink == Ink::Space || unit.ch.is_whitespace();
                text.push(if is_space { ' ' } else { unit.ch });
            }
        }
        for glyph in glyphs {
            if let Some(text) = texts.get_mut(&glyph.unit) {
                known.of(weight, glyph.id, text.clone()).clone_into(text);
            }
        }
        Self { texts }
    }

    /// Returns the text of a cluster.
    pub fn text(&self, unit: usize) -> &str {
        self.texts.get(&unit).map_or("", String::as_str)
    }

    /// Returns the text of the whole run.
    pub fn whole(&self) -> String {
        self.texts.values().map(String::as_str).collect()
    }

    /// Returns the place of a cluster in [`Self::whole`].
    pub fn range(&self, unit: usize) -> Range<usize> {
        let start = self.texts.range(..unit).map(|(_, text)| text.len()).sum();
        start..start + self.text(unit).len()
    }
}

/// Returns the nearest mark with a glyph on the letter of a mark without one: the other part of a
/// ligature of marks.
fn nearest_mark(units: &[Unit], mark: usize, texts: &BTreeMap<usize, String>) -> Option<usize> {
    let is_mark = |idx: &usize| units.get(*idx).is_some_and(|unit| unit.ink == Ink::Mark);
    let has_glyph = |idx: &usize| texts.contains_key(idx);
    let before = (0..mark).rev().take_while(is_mark).find(has_glyph);
    before.or_else(|| (mark + 1..units.len()).take_while(is_mark).find(has_glyph))
}
