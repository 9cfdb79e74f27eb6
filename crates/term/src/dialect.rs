//! The encodings of rows of cells for the kinds of terminals.
//!
//! The cells hold the text as it is to be seen, in screen order: one letter per cell, Arabic letters
//! as presentation forms, marks after their letter. Terminals differ in the bytes that make them
//! show that; each variant of [`Dialect`] is one such encoding.

mod row;
mod symbol;

use compact_str::CompactString;
use ratatui::buffer::Cell;
use ratatui::style::Color;

pub(crate) use self::row::is_arabic;
pub(crate) use self::symbol::{is_in_arabic_block, is_plainly_narrow, plain, plain_character};
use super::backend::SgrState;

/// An encoding of rows of cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Right in most terminals as it stands (rxvt, st, zutty, alacritty, foot): screen order, no
    /// zero-width characters and no Arabic marks, since some terminals lose the letter under a
    /// mark or move the mark; after `CSI 8 l` (ECMA-48 BDSM, explicit), which most ignore.
    #[default]
    Base,
    /// xterm and urxvt show marks where they belong. They leave pixels of overhanging glyphs in
    /// neighbor cells, as Base guards against too.
    Xterm,
    /// VTE (gnome-terminal, xfce4-terminal, lxterminal, …) reverses every row unless disabled by
    /// `CSI 8 l` that rows come in screen order. Then everything is right, marks too.
    Vte,
    /// VTE behind tmux, which keeps `CSI 8 l` to itself: each Arabic cell between LRO and PDF,
    /// which tmux passes on as part of the cell and VTE obeys.
    Overrides,
    /// konsole ignores `CSI 8 l`; its own escape switches its bidi rendering off. OSC 50 is "set
    /// font" elsewhere, so it is sent to konsole alone. On leaving it is switched on, the default:
    /// the former setting cannot be queried.
    Konsole,
    /// konsole with its bidi rendering on, as behind tmux: words in screen order, what is inside a
    /// right-to-left run in logical order, and U+200E LRM after it, which ends the run.
    Words,
    /// mlterm reorders and shapes unless disabled by its own escape; zero-width characters
    /// would take a cell.
    Mlterm,
    /// kitty from 0.40: it shapes every run that holds an Arabic letter from right to left, and a
    /// run ends where the text size changes. So each cell of a word with Arabic letters is sent by
    /// its text sizing protocol (OSC 66), as wide as it is, with a horizontal alignment (`h`) that
    /// differs from its neighbors'; at this size the alignment changes nothing that is seen.
    Kitty,
    /// kitty before 0.40: the letters of each run in logical order, and what else is in the word
    /// in the other weight (bold or not), which ends the run.
    KittyOld,
    /// qterminal reorders per run of equal attributes. So every cell of a row with Arabic letters
    /// is a run of its own: the lowest bit of its blue alternates, which is not visible.
    Qterminal,
    /// PuTTY reorders each row as a paragraph whose direction is that of its first strong
    /// character, and drops zero-width characters. So every blank is U+2800 (BRAILLE PATTERN
    /// BLANK, strong left-to-right), and what is inside a right-to-left run is in logical order,
    /// its colors with it.
    Putty,
}

/// A cell as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodedCell {
    /// Bytes for the cell, without colors. Empty for the second half of a wide one.
    pub text: CompactString,
    /// Columns it takes; 0 for the second half of a wide one.
    pub columns: u16,
    /// Colors and attributes.
    pub style: SgrState,
}

impl EncodedCell {
    /// Returns a blank cell.
    #[must_use]
    pub fn blank(style: SgrState) -> Self {
        Self { text: CompactString::const_new(" "), columns: 1, style }
    }
}

impl Dialect {
    /// All dialects.
    pub const ALL: &'static [Self] = &[
        Self::Base,
        Self::Xterm,
        Self::Vte,
        Self::Overrides,
        Self::Konsole,
        Self::Words,
        Self::Mlterm,
        Self::Kitty,
        Self::KittyOld,
        Self::Qterminal,
        Self::Putty,
    ];

    /// Returns the name, for settings and options.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Xterm => "xterm",
            Self::Vte => "vte",
            Self::Overrides => "overrides",
            Self::Konsole => "konsole",
            Self::Words => "words",
            Self::Mlterm => "mlterm",
            Self::Kitty => "kitty",
            Self::KittyOld => "kitty-old",
            Self::Qterminal => "qterminal",
            Self::Putty => "putty",
        }
    }

    /// Returns a short English description.
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self {
            Self::Base => "screen order, no marks: most terminals, and unknown ones",
            Self::Xterm => "xterm and urxvt: screen order, with marks",
            Self::Vte => "gnome-terminal and others made with VTE",
            Self::Overrides => "terminals made with VTE, behind tmux",
            Self::Konsole => "konsole, its bidi rendering switched off",
            Self::Words => "konsole, its bidi rendering left on, or behind tmux",
            Self::Mlterm => "mlterm, its reordering switched off",
            Self::Kitty => "kitty 0.40 and later",
            Self::KittyOld => "kitty before 0.40, or behind tmux or screen",
            Self::Qterminal => "qterminal",
            Self::Putty => "PuTTY and pterm",
        }
    }

    /// Finds a dialect by its name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|dialect| dialect.name() == name)
    }

    /// Returns the bytes to send once when the terminal is entered.
    #[must_use]
    pub const fn enter(self) -> &'static [u8] {
        match self {
            Self::Base | Self::Xterm | Self::Vte => b"\x1b[8l",
            Self::Konsole => b"\x1b]50;BidiRenderingEnabled=false\x07",
            Self::Mlterm => b"\x1b]5379;use_ctl=false\x07",
            Self::Overrides
            | Self::Words
            | Self::Kitty
            | Self::KittyOld
            | Self::Qterminal
            | Self::Putty => b"",
        }
    }

    /// Returns the bytes that undo [`enter`](Self::enter).
    #[must_use]
    pub const fn leave(self) -> &'static [u8] {
        match self {
            Self::Base | Self::Xterm | Self::Vte => b"\x1b[8h",
            Self::Konsole => b"\x1b]50;BidiRenderingEnabled=true\x07",
            Self::Mlterm => b"\x1b]5379;use_ctl=true\x07",
            Self::Overrides
            | Self::Words
            | Self::Kitty
            | Self::KittyOld
            | Self::Qterminal
            | Self::Putty => b"",
        }
    }

    /// Returns true if Arabic marks are sent. Some terminals put them on the wrong letter.
    #[must_use]
    pub const fn keeps_marks(self) -> bool {
        match self {
            Self::Xterm | Self::Vte | Self::Kitty => true,
            Self::Base
            | Self::Overrides
            | Self::Konsole
            | Self::Words
            | Self::Mlterm
            | Self::KittyOld
            | Self::Qterminal
            | Self::Putty => false,
        }
    }

    /// Returns true if the cells around a changed one are sent again, because glyphs reach over the
    /// edges of their cells and the terminal does not erase them.
    #[must_use]
    pub(crate) const fn sends_neighbors(self) -> bool {
        match self {
            // An unknown terminal may be one of those.
            Self::Base | Self::Xterm | Self::Mlterm => true,
            Self::Vte
            | Self::Overrides
            | Self::Konsole
            | Self::Words
            | Self::Kitty
            | Self::KittyOld
            | Self::Qterminal
            | Self::Putty => false,
        }
    }

    /// Returns true if a row with Arabic letters is sent otherwise than cell by cell.
    #[must_use]
    pub(crate) const fn adapts_rows(self) -> bool {
        match self {
            Self::Base | Self::Xterm | Self::Vte | Self::Konsole | Self::Mlterm => false,
            Self::Overrides
            | Self::Words
            | Self::Kitty
            | Self::KittyOld
            | Self::Qterminal
            | Self::Putty => true,
        }
    }

    /// Encodes a row: one [`EncodedCell`] for each cell, in the order of the columns.
    ///
    /// No control character of a symbol is ever sent, and exactly as many columns are filled as
    /// there are cells.
    pub fn encode(self, cells: &[Cell], row: &mut Vec<EncodedCell>) {
        row.clear();
        let mut has_arabic = false;
        let mut covered = 0;
        for cell in cells {
            let room = cells.len() - row.len();
            let sent = if covered > 0 {
                covered -= 1;
                EncodedCell {
                    text: CompactString::default(),
                    columns: 0,
                    style: SgrState::of(cell),
                }
            } else {
                let (text, columns) = plain(cell.symbol(), self.keeps_marks(), room);
                covered = columns - 1;
                EncodedCell {
                    text,
                    columns: u16::try_from(columns).unwrap_or(1),
                    style: SgrState::of(cell),
                }
            };
            has_arabic |= is_arabic(&sent.text);
            row.push(sent);
        }
        if has_arabic {
            self.adapt(row);
        }
    }

    /// Changes a row with Arabic letters from screen order to what the terminal needs.
    pub(crate) fn adapt(self, row: &mut [EncodedCell]) {
        match self {
            Self::Base | Self::Xterm | Self::Vte | Self::Konsole | Self::Mlterm => {}
            Self::Overrides => {
                for cell in row.iter_mut().filter(|cell| is_arabic(&cell.text)) {
                    cell.text.insert(0, '\u{202d}');
                    cell.text.push('\u{202c}');
                }
            }
            Self::Words => row::for_each_run(row, |run| {
                row::to_logical_order(run);
                if let Some(last) = run.last_mut() {
                    last.text.push('\u{200e}');
                }
            }),
            Self::Kitty => row::for_each_word(row, |word, first_column| {
                for (cell, column) in word.iter_mut().zip(first_column..) {
                    let (columns, parity) = (cell.columns, column % 2);
                    if columns > 0 {
                        let text = &cell.text;
                        cell.text = compact_str::format_compact!(
                            "\x1b]66;w={columns}:h={parity};{text}\x07"
                        );
                    }
                }
            }),
            Self::KittyOld => row::for_each_word(row, |word, _| row::to_weights(word)),
            Self::Qterminal => alternate_blue(row),
            Self::Putty => {
                row::for_each_run(row, row::to_logical_order);
                for cell in row.iter_mut().filter(|cell| cell.text == " ") {
                    cell.text = CompactString::const_new("\u{2800}");
                }
            }
        }
    }
}

/// Gives neighbors colors that differ in the lowest bit of blue. Blanks among blanks are left as
/// they are; one beside a letter is not, or both would be one run.
fn alternate_blue(row: &mut [EncodedCell]) {
    let is_blank: Vec<bool> = row.iter().map(|cell| cell.text == " ").collect();
    for (column, cell) in row.iter_mut().enumerate() {
        let around = is_blank.get(column.saturating_sub(1)..(column + 2).min(is_blank.len()));
        if around.is_some_and(|around| around.iter().all(|is_blank| *is_blank)) {
            continue;
        }
        // Colors without a number of their own (the terminal's default and its first sixteen)
        // stay: what they look like is not known.
        if let Some((red, green, blue)) = rgb(cell.style.foreground) {
            let blue = if column % 2 == 0 { blue } else { blue ^ 1 };
            cell.style.foreground = Color::Rgb(red, green, blue);
        }
    }
}

/// A color as red, green and blue, if it is the same in every terminal: the cube and the grays of
/// the 256 are fixed, the first 16 are not.
fn rgb(color: Color) -> Option<(u8, u8, u8)> {
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    if let Color::Rgb(red, green, blue) = color {
        return Some((red, green, blue));
    }
    let Color::Indexed(index @ 16..) = color else { return None };
    if index >= 232 {
        let gray = 8 + 10 * (index - 232);
        return Some((gray, gray, gray));
    }
    let index = usize::from(index - 16);
    Some((LEVELS[index / 36], LEVELS[index / 6 % 6], LEVELS[index % 6]))
}

#[cfg(test)]
mod tests;
