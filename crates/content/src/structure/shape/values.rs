//! Reads text, numbers, lists and optional fields.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::{Field, NOWHERE, Reader, Value, Written, show};

impl Value for String {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_str()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_reported(value) {
            return Self::placeholder();
        }
        match value.get_ref() {
            DeValue::String(text) => {
                if text.contains('\t') {
                    let message = format!("there is a tab in the text of `{name}`");
                    reader.emit(value.span(), message, "replace it by a space");
                }
                return text.to_string();
            }
            DeValue::Array(_) => {
                let message = format!("`{name}` is one text and cannot be a list");
                reader.emit(value.span(), message, "write one text in quotes, without brackets");
            }
            DeValue::Table(_) => {
                let message = format!("`{name}` is one text and cannot have parts");
                reader.emit(value.span(), message, format!("write {name} = \"text\""));
            }
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {
                let spelled = reader.spelled(value);
                let message = format!("`{name}` has no quotes around {spelled}");
                reader.emit(value.span(), message, format!("write \"{spelled}\""));
            }
        }
        Self::placeholder()
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

impl Value for i64 {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_integer()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_reported(value) {
            return Self::placeholder();
        }
        let spelled = reader.spelled(value);
        let whole = || "write a whole number without quotes".to_owned();
        let (message, remedy) = match value.get_ref() {
            DeValue::Integer(number) => match whole_number(number) {
                Some(number) => return number,
                None => (format!("`{name}` is too large: {spelled}"), whole()),
            },
            DeValue::Float(_) => {
                let message = format!("`{name}` is {spelled}, which is not a whole number");
                (message, whole_instead(name, &spelled))
            }
            DeValue::String(text) if text.trim().parse::<Self>().is_ok() => {
                (format!("`{name}` is a number but is in quotes"), "remove the quotes".to_owned())
            }
            DeValue::String(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => {
                (format!("`{name}` is a number and cannot be {spelled}"), whole())
            }
        };
        reader.emit(value.span(), message, remedy);
        Self::placeholder()
    }

    fn placeholder() -> Self {
        0
    }
}

impl Value for bool {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_bool()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_reported(value) {
            return Self::placeholder();
        }
        if let DeValue::Boolean(is_true) = value.get_ref() {
            return *is_true;
        }
        let message = format!("`{name}` cannot be {}", reader.spelled(value));
        reader.emit(value.span(), message, "write true or false, without quotes");
        Self::placeholder()
    }

    fn placeholder() -> Self {
        false
    }
}

/// Returns what to write in place of a number with decimals. Only a time has a smaller unit.
fn whole_instead(name: &str, spelled: &str) -> String {
    const OF_TIME: [&str; 7] = ["at", "from", "to", "every", "within", "beyond", "count"];
    if OF_TIME.contains(&name) {
        return "write a whole number; use a smaller unit if needed (90 minutes for 1.5 hours)"
            .to_owned();
    }
    let below = spelled.split(['.', 'e', 'E']).next().and_then(|it| it.parse::<i64>().ok());
    match below.and_then(|below| Some((below, below.checked_add(1)?))) {
        Some((below, above)) if below >= 0 => format!("write {below} or {above}"),
        _ => "write a whole number, without a point".to_owned(),
    }
}

/// Returns the items of a list that is written as one text, each in quotes.
fn items(text: &str) -> String {
    let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
    items.map(|item| format!("\"{}\"", show(item))).collect::<Vec<_>>().join(", ")
}

fn whole_number(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

impl<V: Value> Value for Spanned<V> {
    const IS_TABLE: bool = V::IS_TABLE;

    fn is_like(value: &DeValue<'_>) -> bool {
        V::is_like(value)
    }

    /// A value with an error anywhere in it becomes a placeholder as a whole.
    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        let n_reported = reader.n_reported;
        let inner = V::read(value, name, reader);
        let span = reader.span(value.span());
        Self::new(if reader.n_reported == n_reported { span } else { NOWHERE }, inner)
    }

    fn placeholder() -> Self {
        Self::new(NOWHERE, V::placeholder())
    }
}

impl<V: Value> Value for Vec<V> {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_array()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_reported(value) {
            return vec![V::placeholder()];
        }
        if let DeValue::Array(list) = value.get_ref() {
            return list.iter().map(|item| V::read(item, name, reader)).collect();
        }
        if V::is_like(value.get_ref()) {
            let spelled = reader.spelled(value);
            let (message, remedy) = if V::IS_TABLE {
                let message = format!("`{name}` has one bracket on each side");
                let remedy = "two brackets on both sides start a new entry";
                (message, format!("write [[{name}]]: {remedy}"))
            } else {
                let text = value.get_ref().as_str();
                let items = text.map_or(spelled, items);
                (format!("`{name}` is a list"), format!("write it in brackets: [{items}]"))
            };
            reader.emit(value.span(), message, remedy);
            let is_several = matches!(value.get_ref(), DeValue::String(text) if text.contains(','));
            // Several items in one text are no item.
            return vec![if is_several { V::placeholder() } else { V::read(value, name, reader) }];
        }
        let spelled = reader.spelled(value);
        let message = format!("`{name}` is a list and cannot be {spelled}");
        let remedy = if V::IS_TABLE {
            format!("start each entry with a line [[{name}]]")
        } else {
            "write its values in brackets, with commas between them".to_owned()
        };
        reader.emit(value.span(), message, remedy);
        vec![V::placeholder()]
    }

    /// One element, so that the list does not count as empty.
    fn placeholder() -> Self {
        vec![V::placeholder()]
    }
}

/// Values under names chosen by the author.
impl<V: Value> Field for BTreeMap<String, V> {
    fn of(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_reported(value) {
            return Self::new();
        }
        let Some(table) = value.get_ref().as_table() else {
            let message = format!("`{name}` cannot be {}", reader.spelled(value));
            let remedy = format!("give it a name: {name}.time = {{ count = 2, unit = \"hour\" }}");
            reader.emit(value.span(), message, remedy);
            return Self::new();
        };
        let mut values: Vec<_> = table.iter().collect();
        values.sort_by_key(|(key, _)| key.span().start);
        let mut read = Self::new();
        for (key, value) in values {
            if !reader.repaired.is_hole(key.span().start) {
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

/// Values under names chosen by the author, or a list of entries.
#[derive(Debug)]
pub(crate) enum NamedOrListed<V, T> {
    /// `{ name = value }`
    Named(BTreeMap<String, V>),
    /// `[{ … }, { … }]`
    Listed(Vec<T>),
}

/// Returns true for one flag of a number or a date, which is no table of answers.
fn is_limit(table: &DeTable<'_>) -> bool {
    let has = |name: &&str| table.keys().any(|key| key.get_ref() == *name);
    has(&"flag") && ["from", "below", "within", "beyond"].iter().any(has)
}

impl<V: Value, T: Value> Value for NamedOrListed<V, T> {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_table() || value.is_array()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        match value.get_ref() {
            DeValue::Table(table) if is_limit(table) => {
                let message = format!("`{name}` of a number or a date is a list");
                let remedy = format!("write it in square brackets: {name} = [{{ … }}]");
                reader.emit(value.span(), message, remedy);
                Self::Listed(vec![T::read(value, name, reader)])
            }
            DeValue::Table(_) => Self::Named(Field::of(value, name, reader)),
            DeValue::Array(_) => Self::Listed(Value::read(value, name, reader)),
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {
                if !reader.is_reported(value) {
                    let message = format!("`{name}` cannot be {}", reader.spelled(value));
                    let remedy =
                        format!("write {name} = {{ yes = \"discuss\" }}, or a list in brackets");
                    reader.emit(value.span(), message, remedy);
                }
                Self::placeholder()
            }
        }
    }

    fn placeholder() -> Self {
        Self::Named(BTreeMap::new())
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
        Some(V::placeholder())
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
        Value::placeholder()
    }
}

impl<V: Value> Field for Spanned<V> {
    const IS_NEEDED: bool = true;

    fn of(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        Value::read(value, name, reader)
    }

    fn blank() -> Self {
        Value::placeholder()
    }
}
