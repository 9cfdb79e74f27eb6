//! Makes a glyph of each cluster: its symbol, width, level and line break.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiMirroringGlyph;
use unicode_bidi::BidiClass;

use super::super::Prepared;
use super::super::analyse::{Analysis, Unit, byte_offset, is_removed_by_x9};
use super::super::width::{self, Display};
use super::joining::{self, Joins};
use super::{BreakAfter, Glyph, NO_GAP, forms};

/// Adds the clusters of one paragraph to a [`Prepared`].
pub struct Shaper<'a> {
    analysis: &'a Analysis,
    units: &'a [Unit],
    /// The joins of each unit; empty if no letter joins.
    joins: Vec<Joins>,
    /// The first glyph of this paragraph.
    first_glyph: usize,
    /// The `gap` of the next glyph.
    gap: u8,
    prepared: &'a mut Prepared,
}

/// The properties of a new glyph that do not follow from its position.
struct GlyphAttributes {
    level: u8,
    width: u8,
    break_after: BreakAfter,
    is_space: bool,
}

impl<'a> Shaper<'a> {
    pub fn new(analysis: &'a Analysis, prepared: &'a mut Prepared) -> Self {
        let units = &analysis.units;
        let joins = if analysis.flags.has_joining { joining::join(units) } else { Vec::new() };
        let first_glyph = prepared.glyphs.len();
        Self { analysis, units, joins, first_glyph, gap: NO_GAP, prepared }
    }

    pub fn add_cluster(&mut self, cluster: Range<usize>) {
        let first = &self.units[cluster.start];
        let is_taken = self.joins(cluster.start).is_taken;
        if first.may_begin_line && !is_taken {
            self.let_line_begin();
        }
        if cluster.len() == 1 && first.properties.display == Display::Narrow && !is_taken {
            let shaped = self.shaped(cluster.start);
            self.prepared.symbols.push(shaped);
            let is_space = first.properties.class == BidiClass::WS;
            let break_after = BreakAfter::Prohibited;
            self.add_glyph(
                cluster,
                GlyphAttributes { level: first.level, width: 1, break_after, is_space },
            );
        } else if first.properties.display == Display::Blank {
            self.add_blank(cluster);
        } else {
            self.add_long_cluster(cluster);
        }
    }

    fn add_long_cluster(&mut self, cluster: Range<usize>) {
        let n_glyphs = self.prepared.glyphs.len();
        let symbols_len = self.prepared.symbols.len();
        let gap = self.gap;
        if self.is_to_be_parted(cluster.clone()) {
            self.add_in_pieces(cluster);
        } else if self.add_piece(cluster.clone()) > 2 {
            self.prepared.glyphs.truncate(n_glyphs);
            self.prepared.symbols.truncate(symbols_len);
            self.gap = gap;
            self.add_in_pieces(cluster);
        }
    }

    /// Allows a line break after the last glyph.
    fn let_line_begin(&mut self) {
        if let Some(glyph) = self.last_glyph()
            && glyph.break_after == BreakAfter::Prohibited
        {
            glyph.break_after = BreakAfter::Allowed;
        }
    }

    fn last_glyph(&mut self) -> Option<&mut Glyph> {
        self.prepared.glyphs.get_mut(self.first_glyph..)?.last_mut()
    }

    /// Adds a tab or a separator, which shows as a space within a line.
    fn add_blank(&mut self, cluster: Range<usize>) {
        let Unit { ch, level, .. } = self.units[cluster.start];
        let break_after = if ch == '\t' { BreakAfter::Prohibited } else { BreakAfter::Mandatory };
        self.prepared.symbols.push(' ');
        self.add_glyph(cluster, GlyphAttributes { level, width: 1, break_after, is_space: true });
    }

    /// Adds a cluster that does not fit into one cell as several glyphs.
    fn add_in_pieces(&mut self, cluster: Range<usize>) {
        let mut start = cluster.start;
        for unit_idx in cluster.start + 1..cluster.end {
            if self.takes_columns(unit_idx) {
                self.add_piece(start..unit_idx);
                start = unit_idx;
            }
        }
        self.add_piece(start..cluster.end);
    }

    /// Records the effect of an omitted character on the order.
    fn leave_out(&mut self, unit_idx: usize) {
        let unit = &self.units[unit_idx];
        if !is_removed_by_x9(unit.properties.class) {
            self.gap = self.gap.min(unit.level);
        }
    }

    fn takes_columns(&self, unit_idx: usize) -> bool {
        matches!(self.units[unit_idx].properties.display, Display::Narrow | Display::Measured)
    }

    /// Returns true if a cluster cannot be one cell: it has bases of two levels, or begins with a
    /// mark or an alef that belongs to the previous cell.
    fn is_to_be_parted(&self, cluster: Range<usize>) -> bool {
        let mut displays = cluster.clone().map(|unit_idx| self.units[unit_idx].properties.display);
        let first_display = displays.find(|display| *display != Display::Invisible);
        let is_taken = self.joins(cluster.start).is_taken;
        let mut bases = cluster.filter(|unit_idx| self.takes_columns(*unit_idx));
        let Some(first_base) = bases.next() else { return false };
        let level = self.units[first_base].level;
        first_display == Some(Display::Zero)
            || bases.any(|unit_idx| is_taken || self.units[unit_idx].level != level)
    }

    /// Adds a cluster or a part of it as one glyph. Returns its width in columns, or 0 if it is
    /// invisible.
    fn add_piece(&mut self, piece: Range<usize>) -> u16 {
        let symbol_start = self.prepared.symbols.len();
        let mut n_bases = 0;
        let mut first_seen = None;
        let mut is_taken = false;
        for unit_idx in piece.clone() {
            match self.units[unit_idx].properties.display {
                Display::Invisible | Display::Blank => {
                    self.leave_out(unit_idx);
                    continue;
                }
                Display::Zero => {}
                Display::Narrow | Display::Measured => n_bases += 1,
            }
            first_seen = first_seen.or(Some(unit_idx));
            if self.joins(unit_idx).is_taken {
                is_taken = true; // Already part of the ligature of the lam.
                continue;
            }
            let shaped = self.shaped(unit_idx);
            self.prepared.symbols.push(shaped);
        }
        let Some(first_seen) = first_seen else { return 0 };
        if is_taken || n_bases == 0 && self.continues_last_glyph(first_seen) {
            self.extend_last_glyph(piece.end);
            return 1;
        }
        if n_bases == 0 {
            // Without a space as its base, the mark would combine with the previous cell.
            self.prepared.symbols.insert(symbol_start, ' ');
        }
        let columns = self.measure(symbol_start, n_bases);
        let is_lone =
            self.prepared.symbols.len() - symbol_start == self.units[first_seen].ch.len_utf8();
        let is_space = self.units[first_seen].properties.class == BidiClass::WS && is_lone;
        let break_after = BreakAfter::Prohibited;
        let width = if columns == 2 { 2 } else { 1 };
        self.add_glyph(
            piece,
            GlyphAttributes { level: self.units[first_seen].level, width, break_after, is_space },
        );
        columns
    }

    /// Returns the width of the symbol that starts at `symbol_start`, at most 2 columns for a single
    /// base.
    fn measure(&mut self, symbol_start: usize, n_bases: usize) -> u16 {
        let symbol = self.prepared.symbols.get(symbol_start..).unwrap_or_default();
        let columns = width::columns(symbol);
        if columns > 2 && n_bases == 1 {
            // Only U+17D8, to which unicode-width assigns three columns.
            self.prepared.symbols.truncate(symbol_start);
            self.prepared.symbols.push_str(width::REPLACEMENT);
            return 1;
        }
        columns
    }

    fn add_glyph(&mut self, piece: Range<usize>, attributes: GlyphAttributes) {
        let GlyphAttributes { level, width, break_after, is_space } = attributes;
        self.prepared.glyphs.push(Glyph {
            start: byte_offset(self.analysis.offset(piece.start)),
            end: byte_offset(self.analysis.offset(piece.end)),
            symbol_end: byte_offset(self.prepared.symbols.len()),
            width,
            level,
            gap: std::mem::replace(&mut self.gap, NO_GAP),
            break_after,
            is_space,
        });
    }

    /// Extends the last glyph to the end of `symbols` and to the unit `end_unit`.
    fn extend_last_glyph(&mut self, end_unit: usize) {
        let end = byte_offset(self.analysis.offset(end_unit));
        let symbol_end = byte_offset(self.prepared.symbols.len());
        if let Some(glyph) = self.last_glyph() {
            glyph.end = end;
            glyph.symbol_end = symbol_end;
            glyph.is_space = false;
        }
    }

    /// Returns true if a mark that begins a cluster (after an invisible character, for example)
    /// follows a cell of the same run, on which the terminal draws it anyway.
    fn continues_last_glyph(&mut self, mark: usize) -> bool {
        let level = self.units[mark].level;
        let gap = self.gap;
        let glyph = self.last_glyph();
        glyph.is_some_and(|glyph| {
            glyph.level == level && gap >= level && glyph.break_after != BreakAfter::Mandatory
        })
    }

    fn joins(&self, unit_idx: usize) -> Joins {
        self.joins.get(unit_idx).copied().unwrap_or_default()
    }

    /// Returns the character that is displayed for a unit.
    fn shaped(&self, unit_idx: usize) -> char {
        let unit = &self.units[unit_idx];
        let is_reversed = unit.level % 2 == 1;
        if matches!(unit.ch, '\u{A0}' | '\u{2007}' | '\u{202F}') {
            // Break opportunities are known by now, and fonts may lack these characters.
            return ' ';
        }
        if unit.properties.class == BidiClass::ON && is_reversed {
            // L4: mirroring.
            let mirroring = CodePointMapData::<BidiMirroringGlyph>::new().get(unit.ch);
            return mirroring.mirroring_glyph.unwrap_or(unit.ch);
        }
        let joins = self.joins(unit_idx);
        let (right, left) =
            if is_reversed { (joins.before, joins.after) } else { (joins.after, joins.before) };
        if joins.takes_alef {
            let mut rest = (unit_idx + 1)..self.units.len();
            let alef = rest.find(|idx| self.joins(*idx).is_taken);
            let alef = alef.and_then(|idx| forms::lam_alef(self.units[idx].ch, right));
            return alef.unwrap_or(unit.ch);
        }
        forms::form(unit.ch, right, left)
    }
}
