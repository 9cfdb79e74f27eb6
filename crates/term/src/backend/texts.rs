//! Texts and styles of cells as small numbers, so that cells are compared and kept as numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use compact_str::CompactString;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use super::packed::{PackedCell, TextId, any, reaches_over};
use super::sgr::{self, PatchKey, SgrState, StyleKey};
use crate::dialect::{
    Dialect, EncodedCell, is_arabic, is_in_arabic_block, is_plainly_narrow, plain, plain_character,
};

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
    /// Another one whenever numbers mean something else than before.
    pub(super) edition: Arc<()>,
    texts: Vec<Text>,
    by_text: BTreeMap<CompactString, TextId>,
    styles: Vec<KnownStyle>,
    /// The numbers of styles over others that were asked for last.
    patches: Vec<Patch>,
}

#[derive(Debug)]
struct Text {
    text: CompactString,
    columns: u16,
    /// The text that a dialect sends for it: one that drops marks, one that keeps them.
    sent: [Option<TextId>; 2],
}

#[derive(Debug)]
struct KnownStyle {
    state: SgrState,
    /// The style as numbers, which are faster to compare.
    key: StyleKey,
    /// The number of the style without what is not visible on a blank.
    of_blank: u32,
}

/// A style over another, with the number of what results.
#[derive(Clone, Copy, Debug)]
struct Patch {
    base: u32,
    key: PatchKey,
    result: u32,
}

impl Patch {
    /// No style has the number of its base.
    const NONE: Self = Self { base: u32::MAX, key: (0, 0, 0, 0), result: 0 };
}

/// The most styles over others that are remembered; a power of two.
const PATCHES: usize = 256;

impl Texts {
    pub(super) fn new() -> Self {
        let state = SgrState::default();
        Self {
            edition: Arc::default(),
            texts: Vec::new(),
            by_text: BTreeMap::new(),
            styles: vec![KnownStyle { state, key: state.key(), of_blank: 0 }],
            patches: vec![Patch::NONE; PATCHES],
        }
    }

    /// True if there are so many that none should be added: keep those in use only, with a terminal
    /// whose content is not known.
    pub(super) fn is_full(&self) -> bool {
        self.texts.len().max(self.styles.len()) >= MOST
    }

    /// Keeps the texts and styles of these cells only.
    pub(super) fn keep(&mut self, cells: &mut [PackedCell]) {
        let before = std::mem::replace(self, Self::new());
        for cell in cells {
            if let Some(text) = before.indexed(cell.text) {
                cell.text = self.text(&text.text, text.columns);
            }
            cell.style = self.style(before.state(cell.style));
        }
    }

    /// Returns the cells of a row as a dialect sends them one by one.
    pub(super) fn settle(
        &mut self,
        cells: &[PackedCell],
        dialect: Dialect,
        row: &mut Vec<PackedCell>,
    ) {
        row.clear();
        // xterm draws what has one style at once: a blank in the style of its letter would not cut
        // off what reaches into it.
        let are_bare = !dialect.sends_neighbors();
        let bare = |mut cell: PackedCell, texts: &Self| {
            if are_bare && cell.is_blank() {
                cell.style = texts.of_blank(cell.style);
            }
            cell
        };
        if are_bare {
            row.extend(cells.iter().map(|cell| bare(*cell, self)));
        } else {
            row.extend_from_slice(cells);
        }
        // No character is sent otherwise.
        if !any(cells, PackedCell::is_indexed) {
            return;
        }
        let mut end = 0;
        for (x, &PackedCell { text, style }) in cells.iter().enumerate() {
            if x < end || text.0 < TextId::INDEX {
                continue;
            }
            let text = self.sent(text, dialect, cells.len() - x);
            end = (x + usize::from(self.columns(text)).max(1)).min(cells.len());
            row[x] = bare(PackedCell { text, style }, self);
            row[x + 1..end].fill(PackedCell { text: TextId::COVERED, style });
        }
    }

    /// Encodes a row with Arabic letters for a dialect that adapts rows.
    pub(super) fn encode(
        &mut self,
        cells: &[PackedCell],
        dialect: Dialect,
        row: &mut Vec<PackedCell>,
    ) {
        let mut encoded: Vec<EncodedCell> = Vec::with_capacity(cells.len());
        while let Some(cell) = cells.get(encoded.len()) {
            let text = self.sent(cell.text, dialect, cells.len() - encoded.len());
            let columns = self.columns(text);
            let text = self.string(text);
            encoded.push(EncodedCell { text, columns, style: self.state(cell.style) });
            for cell in cells.iter().skip(encoded.len()).take(usize::from(columns) - 1) {
                let style = self.state(cell.style);
                encoded.push(EncodedCell { text: CompactString::default(), columns: 0, style });
            }
        }
        dialect.adapt(&mut encoded);
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
    fn of_blank(&self, style: u32) -> u32 {
        self.known(style).map_or(style, |known| known.of_blank)
    }

    fn known(&self, style: u32) -> Option<&KnownStyle> {
        self.styles.get(usize::try_from(style).ok()?)
    }

    /// Returns the colors and attributes of a style.
    pub(super) fn state(&self, style: u32) -> SgrState {
        self.known(style).map(|known| known.state).unwrap_or_default()
    }

    /// Returns the number of a style.
    pub(super) fn style(&mut self, state: SgrState) -> u32 {
        let key = state.key();
        if let Some(index) = self.styles.iter().position(|known| known.key == key) {
            return u32::try_from(index).unwrap_or(0);
        }
        let index = u32::try_from(self.styles.len()).unwrap_or(0);
        self.styles.push(KnownStyle { state, key, of_blank: index });
        let background = SgrState { background: state.background, ..SgrState::default() };
        if !state.modifier.intersects(ON_BLANKS) && background != state {
            let of_blank = self.style(background);
            if let Some(known) = self.styles.iter_mut().rev().find(|known| known.key == key) {
                known.of_blank = of_blank;
            }
        }
        index
    }

    /// Returns the number of a style over another.
    #[inline]
    pub(super) fn over(&mut self, base: u32, style: Style, key: PatchKey) -> u32 {
        let place = sgr::place(key, base) % PATCHES;
        match self.patches.get(place) {
            Some(patch) if patch.base == base && patch.key == key => patch.result,
            _ => self.patch(base, style, key, place),
        }
    }

    fn patch(&mut self, base: u32, style: Style, key: PatchKey, place: usize) -> u32 {
        let before = self.state(base);
        let result = self.style(SgrState {
            foreground: style.fg.unwrap_or(before.foreground),
            background: style.bg.unwrap_or(before.background),
            modifier: (before.modifier | style.add_modifier) - style.sub_modifier,
        });
        if let Some(patch) = self.patches.get_mut(place) {
            *patch = Patch { base, key, result };
        }
        result
    }

    /// Returns the text for a symbol that is drawn.
    #[inline]
    pub(super) fn symbol(&mut self, symbol: &str) -> TextId {
        match plain_character(symbol) {
            Some(character) => TextId::of(character),
            None => self.text(symbol, u16::try_from(symbol.width().max(1)).unwrap_or(1)),
        }
    }

    /// Returns the text for a character that is drawn.
    #[inline]
    pub(super) fn character(&mut self, character: char) -> TextId {
        if matches!(character, ' '..='~') {
            return TextId(u32::from(character));
        }
        if is_plainly_narrow(character) {
            return TextId::of(character);
        }
        self.symbol(character.encode_utf8(&mut [0; 4]))
    }

    /// Returns the text that a dialect sends for a symbol, in at most `room` columns.
    #[inline]
    fn sent(&mut self, symbol: TextId, dialect: Dialect, room: usize) -> TextId {
        if symbol.0 < TextId::INDEX { symbol } else { self.sent_for_index(symbol, dialect, room) }
    }

    fn sent_for_index(&mut self, symbol: TextId, dialect: Dialect, room: usize) -> TextId {
        let Some(known) = self.indexed(symbol) else { return symbol };
        let way = usize::from(dialect.keeps_marks());
        let has_room = usize::from(known.columns) <= room;
        if let Some(sent) = known.sent[way].filter(|_| has_room) {
            return sent;
        }
        let (text, columns) = plain(&known.text, dialect.keeps_marks(), room);
        let sent = self.text(&text, u16::try_from(columns).unwrap_or(1));
        let known = symbol.index().and_then(|index| self.texts.get_mut(index));
        if let Some(known) = known.filter(|_| has_room) {
            known.sent[way] = Some(sent);
        }
        sent
    }

    fn text(&mut self, text: &str, columns: u16) -> TextId {
        if let Some(character) = plain_character(text) {
            return TextId::of(character);
        }
        if let Some(known) = self.by_text.get(text) {
            return *known;
        }
        let index = u32::try_from(self.texts.len()).unwrap_or(0) | TextId::INDEX;
        let mark = if text.chars().any(reaches_over) { TextId::REACHES_OVER } else { 0 };
        self.texts.push(Text { text: CompactString::new(text), columns, sent: [None; 2] });
        self.by_text.insert(CompactString::new(text), TextId(index | mark));
        TextId(index | mark)
    }

    fn indexed(&self, text: TextId) -> Option<&Text> {
        self.texts.get(text.index()?)
    }

    /// Returns the columns that a text takes.
    #[inline]
    pub(super) fn columns(&self, text: TextId) -> u16 {
        if text.0 < TextId::INDEX {
            return 1;
        }
        self.indexed(text).map_or(1, |text| text.columns)
    }

    /// Adds the bytes of the texts of cells.
    pub(super) fn add_all(&self, cells: &[PackedCell], bytes: &mut Vec<u8>) {
        for alike in cells.chunk_by(|cell, next| cell.text.is_ascii() && next.text.is_ascii()) {
            match alike {
                [cell] => self.add(cell.text, bytes),
                // Of all at once: without a look at the room for each.
                _ => bytes.extend(alike.iter().map(|cell| cell.text.low_byte())),
            }
        }
    }

    /// Adds the bytes of a text.
    #[inline]
    fn add(&self, text: TextId, bytes: &mut Vec<u8>) {
        if text.is_ascii() {
            bytes.push(text.low_byte());
        } else if let Some(text) = self.indexed(text) {
            bytes.extend(text.text.as_bytes());
        } else if let Some(character) = text.character() {
            match *character.encode_utf8(&mut [0; 4]).as_bytes() {
                [first, second] => bytes.extend([first, second]),
                [first, second, third] => bytes.extend([first, second, third]),
                ref all => bytes.extend(all),
            }
        }
    }

    /// Returns a text; `room` is for a single character.
    #[inline]
    pub(super) fn read<'a>(&'a self, text: TextId, room: &'a mut [u8; 4]) -> &'a str {
        match self.indexed(text) {
            Some(text) => &text.text,
            None => text.character().map_or("", |character| character.encode_utf8(room)),
        }
    }

    /// Returns a text as a string.
    pub(super) fn string(&self, text: TextId) -> CompactString {
        CompactString::new(self.read(text, &mut [0; 4]))
    }

    /// Returns the number of bytes of a text.
    pub(super) fn length(&self, text: TextId) -> usize {
        let character = || text.character().map_or(0, char::len_utf8);
        self.indexed(text).map_or_else(character, |text| text.text.len())
    }

    /// Returns the style with which to write a cell while the terminal writes with `current`.
    pub(super) fn style_after(&self, current: Option<StyleKey>, cell: PackedCell) -> StyleKey {
        let style = self.known(cell.style).map(|known| known.key).unwrap_or_default();
        match current {
            // What is not visible on a blank stays as it is.
            Some(current) if cell.is_blank() && style.is_background() => StyleKey {
                background: style.background,
                modifier: current.modifier.difference(ON_BLANKS),
                ..current
            },
            _ => style,
        }
    }

    /// Returns true for a letter, a digit or a sign of the Arabic script.
    pub(super) fn is_arabic(&self, text: TextId) -> bool {
        match self.indexed(text) {
            Some(text) => is_arabic(&text.text),
            None => text.character().is_some_and(is_in_arabic_block),
        }
    }
}
