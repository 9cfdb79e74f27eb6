//! Reads numbers that may have decimals.

use toml::de::DeValue;

use super::{Reader, Value, Written};
use crate::Amount;

/// A number as written.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    /// The number in the file.
    pub spelled: String,
    /// Its exact value; `None` for a negative number or more decimals than are kept.
    pub amount: Option<Amount>,
}

impl Value for Number {
    fn is_like(value: &DeValue<'_>) -> bool {
        value.is_integer() || value.is_float()
    }

    fn read(value: &Written<'_>, name: &str, reader: &mut Reader<'_, '_>) -> Self {
        if reader.is_reported(value) {
            return Self::placeholder();
        }
        let spelled = reader.spelled(value);
        let plain = "write a number without quotes: 2, or 37.5 with a point";
        let (message, remedy) = match value.get_ref() {
            DeValue::Integer(number) if number.radix() != 10 => {
                (format!("`{name}` cannot be {spelled}"), plain)
            }
            DeValue::Integer(number) => {
                return Self { amount: Amount::parse(number.as_str()), spelled };
            }
            DeValue::Float(number) => {
                return Self { amount: Amount::parse(number.as_str()), spelled };
            }
            DeValue::String(text) if Amount::parse(text.trim()).is_some() => {
                (format!("`{name}` is a number but is in quotes"), "remove the quotes")
            }
            DeValue::String(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => (format!("`{name}` is a number and cannot be {spelled}"), plain),
        };
        reader.emit(value.span(), message, remedy);
        Self::placeholder()
    }

    fn placeholder() -> Self {
        Self { spelled: String::new(), amount: Some(Amount::from(1)) }
    }
}
