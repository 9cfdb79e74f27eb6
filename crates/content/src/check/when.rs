//! Validates times: their unit and their ends.

use toml::Spanned;

use super::Reader;
use crate::Unit;
use crate::When;
use crate::raw;

impl Reader<'_> {
    pub(super) fn when(&mut self, raw: Spanned<raw::Span>) -> Option<When> {
        let raw::Span { from, to, at, unit } = raw.get_ref();
        let known_unit = self.unit(unit);
        if known_unit.minutes().is_none() {
            let times = Unit::time_ids().collect::<Vec<_>>().join(", ");
            let message = format!("`{}` is not a length of time", known_unit.id().escape_debug());
            self.emit(unit, message, format!("write one of {times}"));
        }
        match (*from, *to, *at) {
            (None, Some(to), None) => {
                Some(When::Within { to: self.amount(&raw, to)?, unit: known_unit })
            }
            (Some(from), None, None) => {
                Some(When::Beyond { from: self.amount(&raw, from)?, unit: known_unit })
            }
            (Some(from), Some(to), None) => {
                let (from, to) = self.range(&raw, from, to)?;
                Some(When::Between { from, to, unit: known_unit })
            }
            (None, None, Some(at)) => {
                Some(When::At { at: self.amount(&raw, at)?, unit: known_unit })
            }
            _ => {
                let remedy = "write { to }, { from }, { from, to } or { at }, with a unit";
                self.emit(&raw, "a span has a start, an end, both, or one time", remedy);
                None
            }
        }
    }
}
