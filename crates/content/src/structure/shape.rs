//! Reads tables field by field and reports each error with its position.

mod number;
mod row;
mod values;

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::scan::OTHER_ENTRY;
use super::{Fault, Repaired};
use crate::diagnostic::{Lines, Reporter};

pub(crate) use number::Number;
pub(crate) use row::Row;
pub(crate) use values::NamedOrListed;

/// A value with its position, as parsed.
pub(crate) type Written<'a> = Spanned<DeValue<'a>>;

/// A table with known fields.
pub(crate) trait Table: Sized {
    /// The names of the fields, with true for arrays of tables.
    const FIELDS: &'static [(&'static str, bool)];

    /// Reads the fields of a row.
    fn fields(row: &Row<'_>, reader: &mut Reader<'_, '_>) -> Self;
}

/// A type that can be read from a value.
pub(crate) trait Value: Sized {
    /// True for tables, whose lists are arrays of tables.
    const IS_TABLE: bool = false;

    /// Returns true if a value has the right type, whatever it contains.
    fn is_like(value: &DeValue<'_>) -> bool;

    /// Reads a value and reports errors.
    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self;

    /// Returns the placeholder of an invalid value.
    fn placeholder() -> Self;
}

/// The type of a field, which may be missing.
pub(crate) trait Field: Sized {
    /// True for an array of tables.
    const IS_LIST: bool = false;
    /// True if the field is required.
    const IS_NEEDED: bool = false;

    /// Reads the field from a value.
    fn of(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self;

    /// Returns the value of a missing field.
    fn blank() -> Self;

    /// Returns the value of a field that may be on a line that could not be parsed.
    fn lost() -> Self {
        Self::blank()
    }
}

/// Returns the name of a field in the file.
macro_rules! name_of {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}
pub(crate) use name_of;

/// Defines tables and the code that reads them. `as "name"` gives a field another name in the file.
macro_rules! tables {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident $(as $called:literal)?: $type:ty),* $(,)?
    })+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        $vis struct $name {
            $($(#[$field_meta])* $field_vis $field: $type),*
        }

        impl $crate::structure::Table for $name {
            const FIELDS: &'static [(&'static str, bool)] =
                &[$(($crate::structure::name_of!($field $($called)?), <$type as $crate::structure::Field>::IS_LIST)),*];

            fn fields(
                row: &$crate::structure::Row<'_>,
                reader: &mut $crate::structure::Reader<'_, '_>,
            ) -> Self {
                Self { $($field: row.field($crate::structure::name_of!($field $($called)?), reader)),* }
            }
        }

        impl $crate::structure::Value for $name {
            const IS_TABLE: bool = true;

            fn is_like(value: &toml::de::DeValue<'_>) -> bool {
                value.is_table()
            }

            fn read(
                value: &$crate::structure::Written<'_>,
                name: &str,
                reader: &mut $crate::structure::Reader<'_, '_>,
            ) -> Self {
                reader.table(value, name)
            }

            fn placeholder() -> Self {
                Self { $($field: $crate::structure::Field::blank()),* }
            }
        }
    )+};
}
pub(crate) use tables;

/// The position of a placeholder: outside of any file.
const NOWHERE: Range<usize> = usize::MAX..usize::MAX;

/// Returns true for the placeholder of a value that has been reported as missing or invalid.
pub(crate) fn is_placeholder<T>(at: &Spanned<T>) -> bool {
    at.span() == NOWHERE
}

/// The completeness of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The structure has no errors.
    Whole,
    /// Invalid values are replaced by placeholders.
    Repaired,
    /// Lines that do not parse are repaired, perhaps not as they were meant.
    Mended,
    /// Parts are not read, because their names are not known.
    Partial,
    /// Lines are lost, and their content is unknown.
    Lost,
}

/// Reads a file as far as possible.
pub(crate) fn read<T: Table + Value>(text: &str, report: &mut Reporter<'_>) -> (T, Form) {
    let lists = T::FIELDS.iter().filter(|(_, is_list)| *is_list);
    let lists: Vec<&str> = lists.map(|(name, _)| *name).collect();
    let (repaired, parsed) = Repaired::of(text, &lists);
    let lines = Lines::of(text);
    repaired.emit(&lines, report);
    let is_whole = repaired.faults.is_empty();
    let tree = repaired.table(parsed);
    let mut reader = Reader {
        text,
        repaired: &repaired,
        lines,
        report,
        n_reported: 0,
        has_unread: false,
        top: T::FIELDS,
        misplaced: BTreeSet::new(),
        missing: Vec::new(),
    };
    let row = Row::of(tree.get_ref(), 0..0, "", T::FIELDS, &mut reader);
    let content = T::fields(&row, &mut reader);
    for name in std::mem::take(&mut reader.missing) {
        if !reader.misplaced.contains(name) {
            // Nothing else depends on it, so the rest is checked as that of a whole file.
            let message = format!("`{name}` is missing");
            reader.report.add(1, message, "write its line above the first line in brackets");
        }
    }
    let form = match is_whole && reader.n_reported == 0 {
        true => Form::Whole,
        false if repaired.has_gaps => Form::Lost,
        false if reader.has_unread => Form::Partial,
        false if !is_whole => Form::Mended,
        false => Form::Repaired,
    };
    (content, form)
}

/// Reads one file and reports errors in its structure.
#[derive(Debug)]
pub(crate) struct Reader<'a, 'r> {
    text: &'a str,
    repaired: &'a Repaired<'a>,
    lines: Lines,
    report: &'a mut Reporter<'r>,
    n_reported: usize,
    /// True if a table is not read, because its name is not known.
    has_unread: bool,
    /// The top-level fields.
    top: &'static [(&'static str, bool)],
    /// Top-level fields found in a table instead.
    misplaced: BTreeSet<String>,
    /// Top-level fields that are missing.
    missing: Vec<&'static str>,
}

impl Reader<'_, '_> {
    fn span(&self, span: Range<usize>) -> Range<usize> {
        self.repaired.in_file(span)
    }

    fn emit(&mut self, span: Range<usize>, message: String, remedy: impl Into<String>) {
        self.n_reported += 1;
        let span = self.span(span);
        // The value is wrong already as it is written.
        if self.repaired.faults.iter().any(|fault| fault.span == span) {
            return;
        }
        let at = self.lines.at(span);
        self.report.add(at, message, remedy);
    }

    /// Returns true if the second `id` of a table stands before this: it is of an entry without its
    /// heading, which has been reported.
    fn is_of_other_entry(&mut self, span: Range<usize>) -> bool {
        let end = self.span(span).start;
        let begins = |fault: &&Fault| fault.remedy == OTHER_ENTRY && fault.span.start < end;
        let fault = self.repaired.faults.iter().rfind(begins);
        let between = fault.and_then(|fault| self.text.get(fault.span.start..end));
        let is_of_other = between.is_some_and(|between| !between.contains("\n["));
        self.n_reported += usize::from(is_of_other);
        self.has_unread |= is_of_other;
        is_of_other
    }

    /// Returns a value as spelled in the file, shortened.
    fn spelled(&self, value: &Written<'_>) -> String {
        let spelled = self.text.get(self.span(value.span())).unwrap_or_default();
        let line = spelled.lines().next().unwrap_or_default();
        show(line)
    }

    /// Returns true for a placeholder, whose error has been reported.
    fn is_reported(&mut self, value: &Written<'_>) -> bool {
        let is_hole = self.repaired.is_hole(value.span().start);
        self.n_reported += usize::from(is_hole);
        is_hole
    }

    /// Reads a table from a value of any type.
    pub(crate) fn table<T: Table + Value>(&mut self, value: &Written<'_>, name: &str) -> T {
        if self.is_reported(value) {
            return T::placeholder();
        }
        match value.get_ref() {
            DeValue::Table(table) => {
                let row = Row::of(table, value.span(), name, T::FIELDS, self);
                T::fields(&row, self)
            }
            DeValue::Array(list) if list.first().is_some_and(|it| it.get_ref().is_table()) => {
                let message = format!("`{name}` is in two pairs of brackets");
                self.emit(value.span(), message, format!("write [{name}], once"));
                list.first().map_or_else(T::placeholder, |first| T::read(first, name, self))
            }
            DeValue::Array(_)
            | DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {
                let names: Vec<&str> = T::FIELDS.iter().map(|(name, _)| *name).collect();
                let message = format!("`{name}` cannot be {}", self.spelled(value));
                let remedy = format!("write {{ }} with some of the names {}", names.join(", "));
                self.emit(value.span(), message, remedy);
                T::placeholder()
            }
        }
    }
}

/// Shortens and escapes text of the file for messages.
fn show(text: &str) -> String {
    let text: String = text.chars().take(60).collect();
    text.escape_debug().to_string().replace("\\\"", "\"")
}
