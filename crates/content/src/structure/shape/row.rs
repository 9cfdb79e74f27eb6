//! Reads the fields of one table.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable};

use super::{Field, Reader, Written, show};
use crate::nearest::{ALIKE, nearest};

/// A table with known names.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    name: &'a str,
    span: Range<usize>,
    values: BTreeMap<&'static str, &'a Written<'a>>,
    /// True if one of its lines could not be parsed, so that no field can be reported as missing.
    has_unknown: bool,
}

impl<'a> Row<'a> {
    pub(super) fn of(
        table: &'a DeTable<'a>,
        span: Range<usize>,
        name: &'a str,
        fields: &'static [(&'static str, bool)],
        reader: &mut Reader<'_, '_>,
    ) -> Self {
        let mut row =
            Self { name, span, values: BTreeMap::new(), has_unknown: reader.repaired.has_gaps };
        let mut unknown = Vec::new();
        for (key, value) in table {
            if reader.is_of_other_entry(key.span()) {
                row.has_unknown = true;
                continue;
            }
            match fields.iter().find(|(field, _)| *field == key.get_ref()) {
                Some((field, _)) => {
                    row.values.insert(field, value);
                }
                None if reader.repaired.is_hole(key.span().start) => row.has_unknown = true,
                None => unknown.push((key, value)),
            }
        }
        unknown.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in unknown {
            row.unknown(key, value, fields, reader);
        }
        row
    }

    /// Reports an unknown name, and reads its value as that of the most similar name.
    fn unknown(
        &mut self,
        key: &Spanned<DeString<'_>>,
        value: &'a Written<'a>,
        fields: &'static [(&'static str, bool)],
        reader: &mut Reader<'_, '_>,
    ) {
        let span = key.span();
        let key = key.get_ref().as_ref();
        let plain = key.to_lowercase().replace('_', "-");
        let nearest = nearest(&plain, fields.iter().map(|(name, _)| *name), ALIKE);
        let shown = show(key);
        let place = if self.name.is_empty() { String::new() } else { format!(" in {}", self.name) };
        let message = format!("there is no field `{shown}`{place}");
        let is_at_top = reader.top.iter().any(|(name, _)| *name == key);
        let remedy = if is_at_top && !self.name.is_empty() {
            reader.misplaced.insert(key.to_owned());
            "move it above the first line in brackets".to_owned()
        } else if let Some(nearest) = nearest {
            // Two misspelled names of one field are two errors.
            reader.has_unread |= self.values.contains_key(nearest);
            self.values.entry(nearest).or_insert(value);
            format!("did you mean `{nearest}`?")
        } else {
            reader.has_unread = true;
            let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
            format!("remove it, or write one of {}", names.join(", "))
        };
        reader.emit(span, message, remedy);
    }

    /// Reads a field.
    pub(crate) fn field<F: Field>(&self, name: &'static str, reader: &mut Reader<'_, '_>) -> F {
        if let Some(value) = self.values.get(name) {
            return F::of(value, name, reader);
        }
        if F::IS_NEEDED && !self.has_unknown {
            if self.name.is_empty() {
                reader.missing.push(name);
            } else {
                let message = format!("`{name}` is missing in {}", self.name);
                let is_in_braces = reader.text.get(reader.span(self.span.clone()));
                let is_in_braces = is_in_braces.is_some_and(|text| text.starts_with('{'));
                let place = if is_in_braces { "between the braces" } else { "below this line" };
                reader.emit(self.span.clone(), message, format!("write {name} = … {place}"));
            }
        }
        if self.has_unknown { F::lost() } else { F::blank() }
    }
}
