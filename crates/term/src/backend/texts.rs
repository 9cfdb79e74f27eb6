//! Texts and styles of cells as small numbers, so that cells are compared and kept as numbers.

use std::collections::BTreeMap;

use compact_str::CompactString;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use super::sgr::{SgrState, StyleKey};
use crate::dialect::{Dialect, EncodedCell, plain, plain_character};

/// A cell of the terminal: its text and its style, as numbers of a [`Texts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PackedCell {
    pub(super) text: TextId,
    style: u32,
}

/// A text: the character itself if it is a single one of one column, else the index of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextId(u32);

impl TextId {
    const BLANK: Self = Self(' ' as u32);
    /// The second column of a wide text.
    const COVERED: Self = Self(u32::MAX);
    /// Not known.
    const UNKNOWN: Self = Self(u32::MAX - 1);
    /// Marks indices.
    const INDEX: u32 = 1 << 31;
}

impl PackedCell {
    /// The cell of a terminal whose content is not known.
    pub(super) const UNKNOWN: Self = Self { text: TextId::UNKNOWN, style: 0 };
    /// The cell of a terminal that was cleared to the default colors.
    pub(super) const CLEARED: Self = Self { text: TextId::BLANK, style: 0 };

    pub(super) fn is_known(self) -> bool {
        self.text != TextId::UNKNOWN
    }

    /// True for a blank of which nothing but the background is visible.
    pub(super) fn is_blank(self) -> bool {
        self.text == TextId::BLANK
    }

    /// Returns what decides the style to write it with.
    pub(super) fn pen(self) -> (u32, bool) {
        (self.style, self.is_blank())
    }

    /// True for the second column of a wide text.
    pub(super) fn is_covered(self) -> bool {
        self.text == TextId::COVERED
    }
}

/// Modifiers that are visible on a blank.
const ON_BLANKS: Modifier = Modifier::UNDERLINED
    .union(Modifier::REVERSED)
    .union(Modifier::CROSSED_OUT)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK);

/// The most texts and styles that are kept.
const MOST: usize = 4096;

/// The texts and styles in use.
#[derive(Debug)]
pub(super) struct Texts {
    texts: Vec<EncodedText>,
    by_text: BTreeMap<CompactString, TextId>,
    /// The texts that symbols of the application become in the dialect.
    by_symbol: BTreeMap<CompactString, TextId>,
    styles: Vec<SgrState>,
    /// The styles as numbers, which are faster to compare.
    style_keys: Vec<StyleKey>,
}

#[derive(Debug)]
struct EncodedText {
    text: CompactString,
    columns: u16,
}

impl Texts {
    pub(super) fn new() -> Self {
        Self {
            texts: Vec::new(),
            by_text: BTreeMap::new(),
            by_symbol: BTreeMap::new(),
            styles: vec![SgrState::default()],
            style_keys: vec![SgrState::default().key()],
        }
    }

    /// True if there are so many that none should be added: begin anew, with a terminal whose
    /// content is not known.
    pub(super) fn is_full(&self) -> bool {
        self.texts.len().max(self.by_symbol.len()).max(self.styles.len()) >= MOST
    }

    /// Packs a row of cells as a dialect sends them one by one, and returns true if they differ from
    /// those of the row before.
    pub(super) fn pack(
        &mut self,
        cells: &[Cell],
        dialect: Dialect,
        before: &[PackedCell],
        row: &mut Vec<PackedCell>,
    ) -> bool {
        let mut last = SgrState::default().key();
        let (mut style, mut style_of_blanks) = (0, 0);
        row.clear();
        let mut differs = false;
        let mut rest = cells.iter();
        let mut old = before.iter();
        while let (Some(cell), Some(old_cell)) = (rest.next(), old.next()) {
            let own = SgrState::of(cell).key();
            if own != last {
                last = own;
                style = self.style(SgrState::of(cell));
                // xterm draws what has one style at once: a blank in the style of its letter would not
                // cut off what reaches into it.
                style_of_blanks = if dialect.sends_neighbors() {
                    style
                } else {
                    self.style_of_blank(SgrState::of(cell), style)
                };
            }
            let packed = match cell.symbol().as_bytes() {
                b" " => PackedCell { text: TextId::BLANK, style: style_of_blanks },
                &[byte @ b'!'..=b'~'] => PackedCell { text: TextId(u32::from(byte)), style },
                _ => {
                    let text = self.symbol(cell.symbol(), dialect, rest.as_slice().len() + 1);
                    let is_blank = text == TextId::BLANK;
                    PackedCell { text, style: if is_blank { style_of_blanks } else { style } }
                }
            };
            differs |= packed != *old_cell;
            row.push(packed);
            for _ in 1..self.columns(packed.text) {
                let covered = PackedCell { text: TextId::COVERED, style };
                let old_cell = rest.next().and(old.next());
                differs |= old_cell != Some(&covered);
                row.extend(old_cell.map(|_| covered));
            }
        }
        differs
    }

    /// Packs an encoded row as it is.
    pub(super) fn pack_encoded(&mut self, encoded: &[EncodedCell], row: &mut Vec<PackedCell>) {
        row.clear();
        for cell in encoded {
            let text = match cell.columns {
                0 => TextId::COVERED,
                columns => self.text(&cell.text, columns),
            };
            row.push(PackedCell { text, style: self.style(cell.style) });
        }
    }

    /// Returns the number of a style without what is not visible on a blank.
    fn style_of_blank(&mut self, style: SgrState, number: u32) -> u32 {
        if style.modifier.intersects(ON_BLANKS) {
            return number;
        }
        let background = SgrState { background: style.background, ..SgrState::default() };
        if background == style { number } else { self.style(background) }
    }

    fn style(&mut self, style: SgrState) -> u32 {
        let key = style.key();
        let found = self.style_keys.iter().position(|known| *known == key);
        let index = found.unwrap_or_else(|| {
            self.styles.push(style);
            self.style_keys.push(key);
            self.styles.len() - 1
        });
        u32::try_from(index).unwrap_or(0)
    }

    fn symbol(&mut self, symbol: &str, dialect: Dialect, room: usize) -> TextId {
        if let Some(character) = plain_character(symbol) {
            return TextId(u32::from(character));
        }
        if let Some(text) = self.by_symbol.get(symbol)
            && usize::from(self.columns(*text)) <= room
        {
            return *text;
        }
        let (text, columns) = plain(symbol, dialect.keeps_marks(), room);
        let text = self.text(&text, u16::try_from(columns).unwrap_or(1));
        self.by_symbol.insert(CompactString::new(symbol), text);
        text
    }

    fn text(&mut self, text: &str, columns: u16) -> TextId {
        if let Some(character) = plain_character(text) {
            return TextId(u32::from(character));
        }
        if let Some(known) = self.by_text.get(text) {
            return *known;
        }
        let index = u32::try_from(self.texts.len()).unwrap_or(0) | TextId::INDEX;
        self.texts.push(EncodedText { text: CompactString::new(text), columns });
        self.by_text.insert(CompactString::new(text), TextId(index));
        TextId(index)
    }

    fn encoded(&self, text: TextId) -> Option<&EncodedText> {
        let index = text.0.checked_sub(TextId::INDEX)?;
        self.texts.get(usize::try_from(index).ok()?)
    }

    /// Returns the columns that a text takes.
    #[inline]
    pub(super) fn columns(&self, text: TextId) -> u16 {
        if text.0 < TextId::INDEX {
            return 1;
        }
        self.encoded(text).map_or(1, |text| text.columns)
    }

    /// Adds the bytes of a text.
    #[inline]
    pub(super) fn add(&self, text: TextId, bytes: &mut Vec<u8>) {
        if let Ok(byte @ ..0x80) = u8::try_from(text.0) {
            bytes.push(byte);
        } else if let Some(text) = self.encoded(text) {
            bytes.extend(text.text.as_bytes());
        } else if let Some(character) = char::from_u32(text.0) {
            bytes.extend(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    /// Returns the number of bytes of a text.
    pub(super) fn length(&self, text: TextId) -> usize {
        let character = || char::from_u32(text.0).map_or(0, char::len_utf8);
        self.encoded(text).map_or_else(character, |text| text.text.len())
    }

    /// Returns the style with which to write a cell while the terminal writes with `current`.
    pub(super) fn style_after(&self, current: Option<SgrState>, cell: PackedCell) -> SgrState {
        let index = usize::try_from(cell.style).unwrap_or(0);
        let style = self.styles.get(index).copied().unwrap_or_default();
        let is_bare = style.foreground == Color::Reset && style.modifier.is_empty();
        match current {
            // What is not visible on a blank stays as it is.
            Some(current) if cell.is_blank() && is_bare => SgrState {
                background: style.background,
                modifier: current.modifier.difference(ON_BLANKS),
                ..current
            },
            _ => style,
        }
    }

    /// True if the glyph may reach into the cells around its own, as Arabic letters and marks do.
    /// Lines and blocks keep to their cell.
    #[inline]
    pub(super) fn reaches_over(&self, text: TextId) -> bool {
        if text.0 < 0x80 {
            return false;
        }
        let reaches = |c: char| !c.is_ascii() && !matches!(c, '\u{2500}'..='\u{259f}');
        match self.encoded(text) {
            Some(text) => text.text.chars().any(reaches),
            None => char::from_u32(text.0).is_some_and(reaches),
        }
    }
}
