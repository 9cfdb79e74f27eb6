//! Cells of the terminal as small numbers.

/// A cell of the terminal: its text and its style, as numbers of a [`Texts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PackedCell {
    pub(super) text: TextId,
    pub(super) style: u32,
}

/// A text: the character itself if it is a single one of one column, else the index of a text; with
/// a bit that is set if the glyph may reach into the cells around its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextId(pub(super) u32);

impl TextId {
    pub(super) const BLANK: Self = Self(' ' as u32);
    /// The second column of a wide text.
    pub(super) const COVERED: Self = Self(u32::MAX ^ Self::REACHES_OVER);
    /// Not known.
    const UNKNOWN: Self = Self(Self::COVERED.0 - 1);
    /// Marks indices.
    pub(super) const INDEX: u32 = 1 << 31;
    /// Marks glyphs that may reach into the cells around their own.
    pub(super) const REACHES_OVER: u32 = 1 << 30;

    #[inline]
    pub(super) fn of(character: char) -> Self {
        let mark = if reaches_over(character) { Self::REACHES_OVER } else { 0 };
        Self(u32::from(character) | mark)
    }

    #[inline]
    pub(super) fn is_ascii(self) -> bool {
        self.0 < 0x80
    }

    #[inline]
    pub(super) fn low_byte(self) -> u8 {
        let [byte, ..] = self.0.to_le_bytes();
        byte
    }

    pub(super) fn character(self) -> Option<char> {
        char::from_u32(self.0 & !Self::REACHES_OVER)
    }

    pub(super) fn index(self) -> Option<usize> {
        let index = (self.0 & !Self::REACHES_OVER).checked_sub(Self::INDEX)?;
        usize::try_from(index).ok()
    }
}

/// True if the glyph may reach into the cells around its own, as Arabic letters and marks do, and
/// the soft edges of blocks. Lines keep to their cell.
#[inline]
pub(super) fn reaches_over(character: char) -> bool {
    !character.is_ascii() && !matches!(character, '\u{2500}'..='\u{257f}')
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

    /// Returns true if the glyph may reach into the cells around its own.
    #[inline]
    pub(super) fn reaches_over(self) -> bool {
        self.text.0 & TextId::REACHES_OVER != 0
    }

    /// Returns true if a dialect that does not adapt rows may send something else.
    #[inline]
    pub(super) fn is_indexed(self) -> bool {
        self.text.0 >= TextId::INDEX
    }

    /// Returns the bits in which two cells differ.
    #[inline]
    pub(super) fn difference(self, other: Self) -> u64 {
        // As one number, in the order in which they lie in memory: a third of the instructions.
        let bits = |cell: Self| u64::from(cell.style) << 32 | u64::from(cell.text.0);
        bits(self) ^ bits(other)
    }

    /// True for the second column of a wide text.
    pub(super) fn is_covered(self) -> bool {
        self.text == TextId::COVERED
    }
}

/// Returns true if something is true of any cell.
#[inline]
pub(super) fn any(cells: &[PackedCell], is: impl Fn(PackedCell) -> bool) -> bool {
    // All cells, without a branch for each: several are looked at at once.
    cells.iter().fold(false, |any, cell| any | is(*cell))
}
