//! Names of units in the languages of CLDR, with plural forms and grammatical cases.
//!
//! `units/cldr.txt` has a block for each locale, made by `units/make` from CLDR's JSON. A block says
//! what differs from the blocks of its parents:
//!
//! ```text
//! =tag tag …                        the locales of the block
//! cases genitive dative …           the cases of its units besides the nominative
//! range #–#                         the two ends of a range
//! liter⇥# litri⇥one:# litro         a unit: the pattern of `other`, and those that differ from it
//! ```
//!
//! A pattern has `#` for the number, unless the form spells it out. `one:` begins the pattern of a
//! plural category, `dative:` that of a case, `dative.one:` that of both; what is not there is as in
//! the nominative, and then as in `other`.
//!
//! The file is searched for one language when its first unit is shown, once, and never parsed as a
//! whole.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use icu_locale::{LanguageIdentifier, LocaleExpander};

const TABLE: &str = include_str!("units/cldr.txt");

/// The language whose block has every unit.
const WHOLE: &str = "en";

/// The case of a figure without a case.
pub const NOMINATIVE: &str = "nominative";

/// The names of units in one language.
#[derive(Clone, Debug)]
pub struct Units {
    /// Its block and those of its parents.
    blocks: Vec<&'static str>,
}

impl Units {
    /// Finds the units of the language `tag`.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        // A check asks for the same languages again and again.
        static FOUND: Mutex<BTreeMap<String, Units>> = Mutex::new(BTreeMap::new());
        let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(units) = found.get(tag) {
            return units.clone();
        }
        let units = Self::find(tag);
        found.insert(tag.to_owned(), units.clone());
        units
    }

    fn find(tag: &str) -> Self {
        let block = |tag: String| {
            blocks().find(|block| {
                let tags = block.lines().next().unwrap_or_default();
                tags.split(' ').any(|known| known == tag)
            })
        };
        Self { blocks: lookup(tag).into_iter().filter_map(block).collect() }
    }

    /// Returns the ids of all units that CLDR has names for, in the order of the table.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        let lines = Self::of(WHOLE).blocks.into_iter().flat_map(str::lines);
        lines.filter_map(|line| Some(line.split_once('\t')?.0))
    }

    /// Returns the line of a unit; `None` if the language has no name for it.
    #[must_use]
    pub fn line(&self, unit: &str) -> Option<&'static str> {
        let mut lines = self.blocks.iter().flat_map(|block| block.lines());
        lines.find(|line| line.split_once('\t').is_some_and(|(id, _)| id == unit))
    }

    /// Returns the cases that units have in the language besides the nominative.
    #[must_use]
    pub fn cases(&self) -> Vec<&'static str> {
        let cases = self.header("cases");
        cases.map(|cases| cases.split_ascii_whitespace().collect()).unwrap_or_default()
    }

    /// Returns the two ends of a range, written as in the language.
    #[must_use]
    pub fn range(&self, from: &str, to: &str) -> String {
        let pattern = self.header("range ").unwrap_or("#–#");
        pattern.replacen('#', from, 1).replacen('#', to, 1)
    }

    /// Returns the pattern of a unit for a case and a plural category, with `#` for the number.
    #[must_use]
    pub fn pattern(&self, unit: &str, case: &str, form: &str) -> Option<&'static str> {
        let mut fields = self.line(unit)?.split('\t').skip(1);
        let other = fields.next()?;
        let named: Vec<(&str, &str)> = fields.filter_map(|it| it.split_once(':')).collect();
        let of = |wanted: &str| named.iter().find(|(name, _)| *name == wanted).map(|it| it.1);
        let pattern = of(&format!("{case}.{form}")).or_else(|| of(case)).or_else(|| of(form));
        Some(pattern.unwrap_or(other))
    }

    /// Returns the patterns of a unit, each with its plural category, case, or both; the first is
    /// that of `other`.
    pub fn patterns(&self, unit: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
        let fields = self.line(unit).into_iter().flat_map(|line| line.split('\t').skip(1));
        fields.enumerate().map(|(index, field)| match field.split_once(':') {
            Some(named) if index > 0 => named,
            _ => ("other", field),
        })
    }

    fn header(&self, name: &str) -> Option<&'static str> {
        let mut lines = self.blocks.iter().flat_map(|block| block.lines());
        lines.find_map(|line| line.strip_prefix(name))
    }
}

/// Iterates over the blocks of the table.
fn blocks() -> impl Iterator<Item = &'static str> {
    // Searching for one character is faster than for two.
    let ends = TABLE.match_indices('\n').map(|(end, _)| end);
    let is_end = |end: &usize| TABLE.as_bytes().get(end + 1) == Some(&b'=');
    let mut ends = ends.filter(is_end).chain([TABLE.len()]);
    let mut last = ends.next();
    std::iter::from_fn(move || {
        let start = last? + "\n=".len();
        last = ends.next();
        TABLE.get(start..last?)
    })
}

/// Returns the tags whose blocks apply to a language, the most specific first: `zh-Hant-HK`,
/// `zh-Hant`. A language in another script than usual does not fall back to the usual one.
fn lookup(tag: &str) -> Vec<String> {
    let Ok(id) = tag.parse::<LanguageIdentifier>() else { return vec![tag.to_owned()] };
    let script = |id: &LanguageIdentifier| {
        let mut full = id.clone();
        LocaleExpander::new_extended().maximize(&mut full);
        full.script
    };
    let plain = LanguageIdentifier { language: id.language, ..LanguageIdentifier::UNKNOWN };
    let mut tags = vec![id.to_string()];
    if let Some(script) = script(&id) {
        tags.extend(id.region.map(|region| format!("{}-{script}-{region}", id.language)));
        tags.push(format!("{}-{script}", id.language));
    }
    if script(&id) == script(&plain) && !tags.contains(&plain.to_string()) {
        tags.push(plain.to_string());
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_split_at_the_signs_of_blocks() {
        assert!(blocks().eq(TABLE.split("\n=").skip(1)));
    }
}
