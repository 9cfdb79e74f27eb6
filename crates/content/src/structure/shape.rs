//! Tables read field by field, each fault told with its place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeInteger, DeString, DeTable, DeValue};

use super::Mended;
use crate::diagnostic::{Lines, Reporter};

/// A value of a file as the parser gives it.
pub type Written<'a> = Spanned<DeValue<'a>>;

/// A table with fields of its own.
pub trait Table: Sized {
    /// The names of its fields, and true for lists of tables.
    const FIELDS: &'static [(&'static str, bool)];

    /// Reads its fields.
    fn fields(row: &Row<'_>, reader: &mut Reader<'_, '_>) -> Self;
}

/// What is read from a value.
pub trait Value: Sized {
    /// True for tables, whose lists stand in two pairs of brackets.
    const IS_TABLE: bool = false;

    /// True if a value has the right form, whatever is in it.
    fn is_like(value: &DeValue<'_>) -> bool;

    /// Reads it; what is wrong is told.
    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self;

    /// What takes the place of a value that cannot be read.
    fn stand_in() -> Self;
}

/// What a field holds, which may be missing.
pub trait Field: Sized {
    /// True if it is a list of tables.
    const IS_LIST: bool = false;
    /// True if the field must be there.
    const IS_NEEDED: bool = false;

    /// Reads it from a value.
    fn of(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self;

    /// Stands for a field that is not there.
    fn blank() -> Self;

    /// Stands for a field that may be on a line that cannot be read.
    fn lost() -> Self {
        Self::blank()
    }
}

/// Defines tables and how they are read.
macro_rules! tables {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $type:ty),* $(,)?
    })+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        $vis struct $name {
            $($(#[$field_meta])* $field_vis $field: $type),*
        }

        impl $crate::structure::Table for $name {
            const FIELDS: &'static [(&'static str, bool)] =
                &[$((stringify!($field), <$type as $crate::structure::Field>::IS_LIST)),*];

            fn fields(
                row: &$crate::structure::Row<'_>,
                reader: &mut $crate::structure::Reader<'_, '_>,
            ) -> Self {
                Self { $($field: row.field(stringify!($field), reader)),* }
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

            fn stand_in() -> Self {
                Self { $($field: $crate::structure::Field::blank()),* }
            }
        }
    )+};
}
pub(crate) use tables;

/// Where a stand-in is: at no place of any file.
const NOWHERE: Range<usize> = usize::MAX..usize::MAX;

/// True for what stands in for a value that has been told to be missing or wrong.
pub fn is_stand_in<T>(at: &Spanned<T>) -> bool {
    at.span() == NOWHERE
}

/// How far a file could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Nothing is wrong with its form.
    Whole,
    /// Stand-ins are where something is wrong.
    Mended,
    /// Lines of it are lost, and it is not known which.
    Lost,
}

/// A file as far as it can be read.
pub fn read<T: Table + Value>(text: &str, report: &mut Reporter<'_>) -> (T, Form) {
    let lists = T::FIELDS.iter().filter(|(_, is_list)| *is_list);
    let lists: Vec<&str> = lists.map(|(name, _)| *name).collect();
    let (mended, parsed) = Mended::of(text, &lists);
    let lines = Lines::of(text);
    mended.tell(&lines, report);
    let is_whole = mended.faults.is_empty();
    let tree = mended.table(parsed);
    let mut reader = Reader {
        text,
        mended: &mended,
        lines,
        report,
        n_told: 0,
        top: T::FIELDS,
        misplaced: BTreeSet::new(),
        missing: Vec::new(),
    };
    let row = Row::of(tree.get_ref(), 0..0, "", T::FIELDS, &mut reader);
    let content = T::fields(&row, &mut reader);
    for name in std::mem::take(&mut reader.missing) {
        if !reader.misplaced.contains(name) {
            let message = format!("`{name}` is missing");
            reader.n_told += 1;
            reader.report.add(1, message, "write its line above the first line in brackets");
        }
    }
    let form = match is_whole && reader.n_told == 0 {
        true => Form::Whole,
        false if mended.has_gaps => Form::Lost,
        false => Form::Mended,
    };
    (content, form)
}

/// Reads one file and tells what is wrong with its form.
#[derive(Debug)]
pub struct Reader<'a, 'r> {
    text: &'a str,
    mended: &'a Mended<'a>,
    lines: Lines,
    report: &'a mut Reporter<'r>,
    n_told: usize,
    /// The fields of the file itself.
    top: &'static [(&'static str, bool)],
    /// Fields of the file that stand in a table instead.
    misplaced: BTreeSet<String>,
    /// Fields of the file that are not there.
    missing: Vec<&'static str>,
}

impl Reader<'_, '_> {
    fn span(&self, span: Range<usize>) -> Range<usize> {
        self.mended.in_file(span)
    }

    fn say(&mut self, span: Range<usize>, message: String, remedy: impl Into<String>) {
        self.n_told += 1;
        let at = self.lines.at(self.span(span));
        self.report.add(at, message, remedy);
    }

    /// How a value is spelled in the file, not too long.
    fn spelled(&self, value: &Written<'_>) -> String {
        let spelled = self.text.get(self.span(value.span())).unwrap_or_default();
        let line = spelled.lines().next().unwrap_or_default();
        show(line)
    }

    /// True if nothing is known of the value, which has been told.
    fn is_told(&mut self, value: &Written<'_>) -> bool {
        let is_hole = self.mended.is_hole(value.span().start);
        self.n_told += usize::from(is_hole);
        is_hole
    }

    /// A table from a value of any form.
    pub fn table<T: Table + Value>(&mut self, value: &Written<'_>, name: &str) -> T {
        if self.is_told(value) {
            return T::stand_in();
        }
        match value.get_ref() {
            DeValue::Table(table) => {
                let row = Row::of(table, value.span(), name, T::FIELDS, self);
                T::fields(&row, self)
            }
            DeValue::Array(list) if list.first().is_some_and(|it| it.get_ref().is_table()) => {
                let message = format!("`{name}` stands in two pairs of brackets");
                self.say(value.span(), message, format!("write [{name}], once"));
                list.first().map_or_else(T::stand_in, |first| T::read(first, name, self))
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
                self.say(value.span(), message, remedy);
                T::stand_in()
            }
        }
    }
}

/// What a file says, as it may be printed and not too long.
fn show(text: &str) -> String {
    let text: String = text.chars().take(60).collect();
    text.escape_debug().to_string().replace("\\\"", "\"")
}

/// A table whose names are known.
#[derive(Debug)]
pub struct Row<'a> {
    name: &'a str,
    span: Range<usize>,
    values: BTreeMap<&'static str, &'a Written<'a>>,
    /// True if a line of it could not be read, so that nothing is known to be missing.
    has_unknown: bool,
}

/// Names that are less alike than this are not offered as what was meant.
const ALIKE: f64 = 0.8;

impl<'a> Row<'a> {
    fn of(
        table: &'a DeTable<'a>,
        span: Range<usize>,
        name: &'a str,
        fields: &'static [(&'static str, bool)],
        reader: &mut Reader<'_, '_>,
    ) -> Self {
        let mut row =
            Self { name, span, values: BTreeMap::new(), has_unknown: reader.mended.has_gaps };
        let mut unknown = Vec::new();
        for (key, value) in table {
            match fields.iter().find(|(field, _)| *field == key.get_ref()) {
                Some((field, _)) => {
                    row.values.insert(field, value);
                }
                None if reader.mended.is_hole(key.span().start) => row.has_unknown = true,
                None => unknown.push((key, value)),
            }
        }
        unknown.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in unknown {
            row.unknown(key, value, fields, reader);
        }
        row
    }

    /// Tells a name that there is not, and reads on as what was probably meant.
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
        let alike = |name: &str| strsim::jaro_winkler(name, &plain);
        let nearest = fields.iter().map(|(name, _)| *name);
        let nearest = nearest.max_by(|a, b| alike(a).total_cmp(&alike(b)));
        let shown = show(key);
        let place = if self.name.is_empty() { String::new() } else { format!(" in {}", self.name) };
        let message = format!("nothing is called `{shown}`{place}");
        let is_at_top = reader.top.iter().any(|(name, _)| *name == key);
        let remedy = if is_at_top && !self.name.is_empty() {
            reader.misplaced.insert(key.to_owned());
            "move it above the first line in brackets".to_owned()
        } else if let Some(nearest) = nearest.filter(|name| alike(name) >= ALIKE) {
            // Two misspelled names of one field are two faults.
            self.values.entry(nearest).or_insert(value);
            format!("did you mean `{nearest}`?")
        } else {
            let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
            format!("remove it, or write one of {}", names.join(", "))
        };
        reader.say(span, message, remedy);
    }

    /// Reads a field.
    pub fn field<F: Field>(&self, name: &'static str, reader: &mut Reader<'_, '_>) -> F {
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
                reader.say(self.span.clone(), message, format!("write {name} = … {place}"));
            }
        }
        if self.has_unknown { F::lost() } else { F::blank() }
    }
}

impl Value for String {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_str()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_told(value) {
            return Self::stand_in();
        }
        match value.get_ref() {
            DeValue::String(text) => {
                if text.contains('\t') {
                    let message = format!("a tab stands in the text of `{name}`");
                    reader.say(value.span(), message, "write a blank in its place");
                }
                return text.to_string();
            }
            DeValue::Array(_) => {
                let message = format!("`{name}` is one text and cannot be a list");
                reader.say(value.span(), message, "write one text in quotes, without brackets");
            }
            DeValue::Table(_) => {
                let message = format!("`{name}` is one text and cannot have parts");
                reader.say(value.span(), message, format!("write {name} = \"text\""));
            }
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {
                let spelled = reader.spelled(value);
                let message = format!("`{name}` has no quotes around {spelled}");
                reader.say(value.span(), message, format!("write \"{spelled}\""));
            }
        }
        Self::stand_in()
    }

    fn stand_in() -> Self {
        Self::new()
    }
}

impl Value for i64 {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_integer()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_told(value) {
            return Self::stand_in();
        }
        let spelled = reader.spelled(value);
        let whole = "write a whole number without quotes";
        let (message, remedy) = match value.get_ref() {
            DeValue::Integer(number) => match whole_number(number) {
                Some(number) => return number,
                None => (format!("`{name}` is too large: {spelled}"), whole),
            },
            DeValue::Float(_) => (
                format!("`{name}` is {spelled}, which is not a whole number"),
                "write a whole number; take a smaller unit if need be (90 minutes for 1.5 hours)",
            ),
            DeValue::String(text) if text.trim().parse::<Self>().is_ok() => {
                (format!("`{name}` is a number, yet stands in quotes"), "remove the quotes")
            }
            DeValue::String(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => (format!("`{name}` is a number and cannot be {spelled}"), whole),
        };
        reader.say(value.span(), message, remedy);
        Self::stand_in()
    }

    fn stand_in() -> Self {
        0
    }
}

fn whole_number(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

impl<V: Value> Value for Spanned<V> {
    const IS_TABLE: bool = V::IS_TABLE;

    fn is_like(value: &DeValue<'_>) -> bool {
        V::is_like(value)
    }

    /// A value with a fault anywhere in it is a stand-in as a whole.
    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        let n_told = reader.n_told;
        let inner = V::read(value, name, reader);
        let span = reader.span(value.span());
        Self::new(if reader.n_told == n_told { span } else { NOWHERE }, inner)
    }

    fn stand_in() -> Self {
        Self::new(NOWHERE, V::stand_in())
    }
}

impl<V: Value> Value for Vec<V> {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_array()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_told(value) {
            return vec![V::stand_in()];
        }
        if let DeValue::Array(list) = value.get_ref() {
            return list.iter().map(|item| V::read(item, name, reader)).collect();
        }
        if V::is_like(value.get_ref()) {
            let spelled = reader.spelled(value);
            let (message, remedy) = if V::IS_TABLE {
                let message = format!("`{name}` has one bracket on each side");
                let remedy = "two brackets on both sides begin a new entry";
                (message, format!("write [[{name}]]: {remedy}"))
            } else {
                (format!("`{name}` is a list"), format!("write it in brackets: [{spelled}]"))
            };
            reader.say(value.span(), message, remedy);
            return vec![V::read(value, name, reader)];
        }
        let spelled = reader.spelled(value);
        let message = format!("`{name}` is a list and cannot be {spelled}");
        let remedy = if V::IS_TABLE {
            format!("begin each entry with a line [[{name}]]")
        } else {
            "write its values in brackets, with commas between them".to_owned()
        };
        reader.say(value.span(), message, remedy);
        vec![V::stand_in()]
    }

    /// Its place is taken, so that it does not look empty.
    fn stand_in() -> Self {
        vec![V::stand_in()]
    }
}

/// Values under names that the writer chooses.
impl<V: Value> Field for BTreeMap<String, V> {
    fn of(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_told(value) {
            return Self::new();
        }
        let Some(table) = value.get_ref().as_table() else {
            let message = format!("`{name}` cannot be {}", reader.spelled(value));
            let remedy = format!("give it a name: {name}.time = {{ count = 2, unit = \"hour\" }}");
            reader.say(value.span(), message, remedy);
            return Self::new();
        };
        let mut values: Vec<_> = table.iter().collect();
        values.sort_by_key(|(key, _)| key.span().start);
        let mut read = Self::new();
        for (key, value) in values {
            if !reader.mended.is_hole(key.span().start) {
                let shown = show(key.get_ref());
                read.insert(key.get_ref().to_string(), V::read(value, &shown, reader));
            }
        }
        read
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<V: Value> Field for Option<V> {
    fn of(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        Some(V::read(value, name, reader))
    }

    fn blank() -> Self {
        None
    }

    fn lost() -> Self {
        Some(V::stand_in())
    }
}

impl<V: Value> Field for Vec<V> {
    const IS_LIST: bool = V::IS_TABLE;

    fn of(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        Value::read(value, name, reader)
    }

    fn blank() -> Self {
        Self::new()
    }

    fn lost() -> Self {
        Value::stand_in()
    }
}

impl<V: Value> Field for Spanned<V> {
    const IS_NEEDED: bool = true;

    fn of(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        Value::read(value, name, reader)
    }

    fn blank() -> Self {
        Value::stand_in()
    }
}
