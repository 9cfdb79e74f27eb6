//! Makes clusters of characters, and shapes them.
//!
//! Still in reading order. Each cluster becomes an [`Item`]: a letter in the form its neighbours
//! ask for (Unicode 9.2), a mirrored bracket (UAX #9 L4), with its marks after it. Lam and alef
//! become one item. What is invisible has acted by now and is left out.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiMirroringGlyph;
use unicode_bidi::BidiClass;
use unicode_segmentation::UnicodeSegmentation;

use super::Prepared;
use super::analyse::{Analysis, Unit, byte_offset};
use super::character::Clustering;
use super::width::{self, Look};
use joining::Joins;

mod forms;
mod joining;

/// What will be one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The bytes of the whole text it shows.
    pub start: u32,
    pub end: u32,
    /// Where its symbol ends in `Prepared::symbols`; it starts where that of the item before ends.
    pub symbol_end: u32,
    /// 1 or 2 columns.
    pub width: u8,
    /// Its embedding level.
    pub level: u8,
    after: After,
    is_space: bool,
}

/// What may happen to a line after an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    GoesOn,
    MayEnd,
    Ends,
}

impl Item {
    /// Whether it takes no width at a line's end.
    pub fn is_space(&self) -> bool {
        self.is_space
    }

    pub fn line_may_begin_after(&self) -> bool {
        self.after == After::MayEnd
    }

    pub fn ends_line(&self) -> bool {
        self.after == After::Ends
    }
}

impl Prepared {
    /// Where the symbol of an item starts, or the end of all symbols.
    pub(super) fn symbol_start(&self, item_idx: usize) -> usize {
        let before = item_idx.checked_sub(1).and_then(|idx| self.items.get(idx));
        before.map_or(0, |item| item.symbol_end as usize)
    }
}

/// Adds the items of one paragraph of `text` to `prepared`.
pub fn shape(text: &str, analysis: &Analysis, prepared: &mut Prepared) {
    let units = &analysis.units;
    let Some(first) = units.first() else { return };
    let joins = if analysis.traits.has_joining { joining::join(units) } else { Vec::new() };
    let first_item = prepared.items.len();
    let mut shaper = Shaper { units, joins, end: analysis.end, first_item, prepared };

    if !analysis.traits.has_complex_clusters {
        let mut start = 0;
        while start < units.len() {
            let end = cluster_end(units, start);
            shaper.add_cluster(start..end);
            start = end;
        }
        return;
    }
    let mut end = 0;
    let paragraph = text.get(first.at as usize..analysis.end).unwrap_or_default();
    for (offset, cluster) in paragraph.grapheme_indices(true) {
        let start = end;
        let end_offset = first.at as usize + offset + cluster.len();
        end += units[start..].iter().take_while(|unit| (unit.at as usize) < end_offset).count();
        shaper.add_cluster(start..end);
    }
}

/// UAX #29 for text without complex clusters: GB3, GB4, GB5, GB9.
fn cluster_end(units: &[Unit], start: usize) -> usize {
    let first = &units[start];
    let follows = |unit: &&Unit| unit.properties.clustering == Clustering::Extend;
    let rest = &units[start + 1..];
    if first.properties.clustering == Clustering::Control {
        let is_pair = first.ch == '\r' && rest.first().is_some_and(|unit| unit.ch == '\n');
        return start + 1 + usize::from(is_pair);
    }
    start + 1 + rest.iter().take_while(follows).count()
}

/// Adds clusters to a [`Prepared`].
struct Shaper<'a> {
    units: &'a [Unit],
    /// Empty when nothing joins.
    joins: Vec<Joins>,
    /// The byte after the last unit.
    end: usize,
    /// The first item of this paragraph.
    first_item: usize,
    prepared: &'a mut Prepared,
}

impl Shaper<'_> {
    fn add_cluster(&mut self, cluster: Range<usize>) {
        let first = &self.units[cluster.start];
        let is_taken = self.joins(cluster.start).is_taken;
        if first.may_begin_line && !is_taken {
            self.let_line_begin();
        }
        if first.properties.look == Look::Blank {
            self.add_blank(cluster);
            return;
        }
        let n_items = self.prepared.items.len();
        let symbols_len = self.prepared.symbols.len();
        let columns = self.add_piece(cluster.clone());
        if columns > 2 || self.has_mixed_levels(cluster.clone()) {
            self.prepared.items.truncate(n_items);
            self.prepared.symbols.truncate(symbols_len);
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
        self.prepared.symbols.push(' ');
        let first = &self.units[cluster.start];
        let after = if first.ch == '\t' { After::GoesOn } else { After::Ends };
        self.add_item(cluster, 1);
        if let Some(item) = self.last_item() {
            item.after = after;
            item.is_space = true;
        }
    }

    /// Adds what is too wide for one cell, or goes in two directions, piece by piece.
    fn add_in_pieces(&mut self, cluster: Range<usize>) {
        let mut start = cluster.start;
        for unit_idx in cluster.clone().skip(1) {
            if self.takes_columns(unit_idx) {
                self.add_piece(start..unit_idx);
                start = unit_idx;
            }
        }
        self.add_piece(start..cluster.end);
    }

    fn takes_columns(&self, unit_idx: usize) -> bool {
        matches!(self.units[unit_idx].properties.look, Look::Narrow | Look::Measured)
    }

    fn has_mixed_levels(&self, cluster: Range<usize>) -> bool {
        let mut bases = cluster.filter(|unit_idx| self.takes_columns(*unit_idx));
        let level = bases.next().map(|unit_idx| self.units[unit_idx].level);
        bases.any(|unit_idx| Some(self.units[unit_idx].level) != level)
    }

    /// Adds a cluster or a part of it as one item and returns its columns, 0 if nothing of it is
    /// seen.
    fn add_piece(&mut self, piece: Range<usize>) -> u16 {
        let symbol_start = self.prepared.symbols.len();
        let mut n_bases = 0;
        let mut is_taken = false;
        for unit_idx in piece.clone() {
            match self.units[unit_idx].properties.look {
                Look::Invisible | Look::Blank => continue,
                Look::Zero => {}
                Look::Narrow | Look::Measured => n_bases += 1,
            }
            if self.joins(unit_idx).is_taken {
                is_taken = true; // It is in the lam's cell already.
                continue;
            }
            let shaped = self.shaped(unit_idx);
            self.prepared.symbols.push(shaped);
        }
        let is_mark = n_bases == 0 && self.prepared.symbols.len() > symbol_start;
        if is_taken || is_mark && self.has_base() {
            self.extend_last_item(piece.end);
            return 1;
        }
        if n_bases == 0 && !is_mark {
            return 0;
        }
        if is_mark {
            // A mark without a base is shown on a space, or it would go to the cell before.
            self.prepared.symbols.insert(symbol_start, ' ');
        }
        self.measure_and_add(piece, symbol_start, n_bases)
    }

    fn measure_and_add(&mut self, piece: Range<usize>, symbol_start: usize, bases: u16) -> u16 {
        let first = self.units[piece.start].properties;
        let is_single = bases <= 1 && first.look == Look::Narrow;
        let symbol = self.prepared.symbols.get(symbol_start..).unwrap_or_default();
        let columns = if is_single { 1 } else { width::columns(symbol) };
        let is_space = first.class == BidiClass::WS && bases == 1 && symbol.chars().count() == 1;
        if columns > 2 && bases == 1 {
            // Only U+17D8, which unicode-width gives three columns.
            self.prepared.symbols.truncate(symbol_start);
            self.prepared.symbols.push_str(width::REPLACEMENT);
        }
        self.add_item(piece, if columns == 2 { 2 } else { 1 });
        if let Some(item) = self.last_item() {
            item.is_space = is_space;
        }
        if bases == 1 { columns.min(2) } else { columns }
    }

    fn add_item(&mut self, piece: Range<usize>, width: u8) {
        let first = &self.units[piece.start];
        self.prepared.items.push(Item {
            start: first.at,
            end: self.offset(piece.end),
            symbol_end: byte_offset(self.prepared.symbols.len()),
            width,
            level: first.level,
            after: After::GoesOn,
            is_space: false,
        });
    }

    /// Gives what has been pushed to `symbols` to the last item.
    fn extend_last_item(&mut self, end_unit: usize) {
        let end = self.offset(end_unit);
        let symbol_end = byte_offset(self.prepared.symbols.len());
        if let Some(item) = self.last_item() {
            item.end = end;
            item.symbol_end = symbol_end;
        }
    }

    /// Whether a mark that follows something invisible has a base before that.
    fn has_base(&mut self) -> bool {
        self.last_item().is_some_and(|item| !item.is_space)
    }

    /// The byte of the whole text at which a unit starts, or the end of the paragraph.
    fn offset(&self, unit_idx: usize) -> u32 {
        self.units.get(unit_idx).map_or(byte_offset(self.end), |unit| unit.at)
    }

    fn joins(&self, unit_idx: usize) -> Joins {
        self.joins.get(unit_idx).copied().unwrap_or_default()
    }

    /// The character that is shown for a unit.
    fn shaped(&self, unit_idx: usize) -> char {
        let unit = &self.units[unit_idx];
        let is_reversed = unit.level % 2 == 1;
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
