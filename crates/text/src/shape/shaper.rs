//! Makes an item of each cluster.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiMirroringGlyph;
use unicode_bidi::BidiClass;

use super::super::Prepared;
use super::super::analyse::{Analysis, Unit, byte_offset, is_removed_by_x9};
use super::super::width::{self, Look};
use super::joining::{self, Joins};
use super::{After, Item, NOTHING, forms};

/// Adds clusters to a [`Prepared`].
pub struct Shaper<'a> {
    analysis: &'a Analysis,
    units: &'a [Unit],
    /// Empty when nothing joins.
    joins: Vec<Joins>,
    /// The first item of this paragraph.
    first_item: usize,
    /// The `gap` of the next item.
    gap: u8,
    prepared: &'a mut Prepared,
}

/// What is known of an item but its place.
struct Shown {
    level: u8,
    width: u8,
    after: After,
    is_space: bool,
}

impl<'a> Shaper<'a> {
    pub fn new(analysis: &'a Analysis, prepared: &'a mut Prepared) -> Self {
        let units = &analysis.units;
        let joins = if analysis.traits.has_joining { joining::join(units) } else { Vec::new() };
        let first_item = prepared.items.len();
        Self { analysis, units, joins, first_item, gap: NOTHING, prepared }
    }

    pub fn add_cluster(&mut self, cluster: Range<usize>) {
        let first = &self.units[cluster.start];
        let is_taken = self.joins(cluster.start).is_taken;
        if first.may_begin_line && !is_taken {
            self.let_line_begin();
        }
        if cluster.len() == 1 && first.properties.look == Look::Narrow && !is_taken {
            let shaped = self.shaped(cluster.start);
            self.prepared.symbols.push(shaped);
            let is_space = first.properties.class == BidiClass::WS;
            let after = After::GoesOn;
            self.add_item(cluster, Shown { level: first.level, width: 1, after, is_space });
        } else if first.properties.look == Look::Blank {
            self.add_blank(cluster);
        } else {
            self.add_long_cluster(cluster);
        }
    }

    fn add_long_cluster(&mut self, cluster: Range<usize>) {
        let n_items = self.prepared.items.len();
        let symbols_len = self.prepared.symbols.len();
        let gap = self.gap;
        if self.is_to_be_parted(cluster.clone()) {
            self.add_in_pieces(cluster);
        } else if self.add_piece(cluster.clone()) > 2 {
            self.prepared.items.truncate(n_items);
            self.prepared.symbols.truncate(symbols_len);
            self.gap = gap;
            self.add_in_pieces(cluster);
        }
    }

    /// A line may begin after what has been added so far.
    fn let_line_begin(&mut self) {
        if let Some(item) = self.last_item()
            && item.after == After::GoesOn
        {
            item.after = After::MayEnd;
        }
    }

    fn last_item(&mut self) -> Option<&mut Item> {
        self.prepared.items.get_mut(self.first_item..)?.last_mut()
    }

    /// A tab or a separator: shown as a space where a line goes on.
    fn add_blank(&mut self, cluster: Range<usize>) {
        let Unit { ch, level, .. } = self.units[cluster.start];
        let after = if ch == '\t' { After::GoesOn } else { After::Ends };
        self.prepared.symbols.push(' ');
        self.add_item(cluster, Shown { level, width: 1, after, is_space: true });
    }

    /// Adds what is too wide for one cell, or goes in two directions, piece by piece.
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

    /// Notes what an invisible character does to the order.
    fn leave_out(&mut self, unit_idx: usize) {
        let unit = &self.units[unit_idx];
        if !is_removed_by_x9(unit.properties.class) {
            self.gap = self.gap.min(unit.level);
        }
    }

    fn takes_columns(&self, unit_idx: usize) -> bool {
        matches!(self.units[unit_idx].properties.look, Look::Narrow | Look::Measured)
    }

    /// Whether a cluster cannot be one cell: it goes in two directions, or begins with what
    /// belongs to the cell before it.
    fn is_to_be_parted(&self, cluster: Range<usize>) -> bool {
        let mut looks = cluster.clone().map(|unit_idx| self.units[unit_idx].properties.look);
        let first_look = looks.find(|look| *look != Look::Invisible);
        let is_taken = self.joins(cluster.start).is_taken;
        let mut bases = cluster.filter(|unit_idx| self.takes_columns(*unit_idx));
        let Some(first_base) = bases.next() else { return false };
        let level = self.units[first_base].level;
        first_look == Some(Look::Zero)
            || bases.any(|unit_idx| is_taken || self.units[unit_idx].level != level)
    }

    /// Adds a cluster or a part of it as one item and returns its columns, 0 if nothing of it is
    /// seen.
    fn add_piece(&mut self, piece: Range<usize>) -> u16 {
        let symbol_start = self.prepared.symbols.len();
        let mut n_bases = 0;
        let mut first_seen = None;
        let mut is_taken = false;
        for unit_idx in piece.clone() {
            match self.units[unit_idx].properties.look {
                Look::Invisible | Look::Blank => {
                    self.leave_out(unit_idx);
                    continue;
                }
                Look::Zero => {}
                Look::Narrow | Look::Measured => n_bases += 1,
            }
            first_seen = first_seen.or(Some(unit_idx));
            if self.joins(unit_idx).is_taken {
                is_taken = true; // It is in the lam's cell already.
                continue;
            }
            let shaped = self.shaped(unit_idx);
            self.prepared.symbols.push(shaped);
        }
        let Some(first_seen) = first_seen else { return 0 };
        if is_taken || n_bases == 0 && self.continues_last_item(first_seen) {
            self.extend_last_item(piece.end);
            return 1;
        }
        if n_bases == 0 {
            // A mark without a base is shown on a space, or it would go to the cell before.
            self.prepared.symbols.insert(symbol_start, ' ');
        }
        let columns = self.measure(symbol_start, n_bases);
        let is_lone =
            self.prepared.symbols.len() - symbol_start == self.units[first_seen].ch.len_utf8();
        let is_space = self.units[first_seen].properties.class == BidiClass::WS && is_lone;
        let after = After::GoesOn;
        let width = if columns == 2 { 2 } else { 1 };
        self.add_item(piece, Shown { level: self.units[first_seen].level, width, after, is_space });
        columns
    }

    /// The columns of the symbol that starts at `symbol_start`. One base never takes more than 2.
    fn measure(&mut self, symbol_start: usize, n_bases: usize) -> u16 {
        let symbol = self.prepared.symbols.get(symbol_start..).unwrap_or_default();
        let columns = width::columns(symbol);
        if columns > 2 && n_bases == 1 {
            // Only U+17D8, which unicode-width gives three columns.
            self.prepared.symbols.truncate(symbol_start);
            self.prepared.symbols.push_str(width::REPLACEMENT);
            return 1;
        }
        columns
    }

    fn add_item(&mut self, piece: Range<usize>, shown: Shown) {
        let Shown { level, width, after, is_space } = shown;
        self.prepared.items.push(Item {
            start: byte_offset(self.analysis.offset(piece.start)),
            end: byte_offset(self.analysis.offset(piece.end)),
            symbol_end: byte_offset(self.prepared.symbols.len()),
            width,
            level,
            gap: std::mem::replace(&mut self.gap, NOTHING),
            after,
            is_space,
        });
    }

    /// Gives what has been pushed to `symbols` to the last item.
    fn extend_last_item(&mut self, end_unit: usize) {
        let end = byte_offset(self.analysis.offset(end_unit));
        let symbol_end = byte_offset(self.prepared.symbols.len());
        if let Some(item) = self.last_item() {
            item.end = end;
            item.symbol_end = symbol_end;
            item.is_space = false;
        }
    }

    /// Whether a mark that begins a cluster, as after something invisible, still has a cell before
    /// it in the same run. It would be drawn there anyway.
    fn continues_last_item(&mut self, mark: usize) -> bool {
        let level = self.units[mark].level;
        let gap = self.gap;
        let item = self.last_item();
        item.is_some_and(|item| item.level == level && gap >= level && item.after != After::Ends)
    }

    fn joins(&self, unit_idx: usize) -> Joins {
        self.joins.get(unit_idx).copied().unwrap_or_default()
    }

    /// The character that is shown for a unit.
    fn shaped(&self, unit_idx: usize) -> char {
        let unit = &self.units[unit_idx];
        let is_reversed = unit.level % 2 == 1;
        if matches!(unit.ch, '\u{A0}' | '\u{2007}' | '\u{202F}') {
            // Where lines break is decided; to terminals and fonts these are only unusual.
            return ' ';
        }
        if unit.properties.class == BidiClass::ON && is_reversed {
            // L4
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
