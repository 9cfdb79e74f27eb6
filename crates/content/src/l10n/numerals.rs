//! Numbering systems, and numbers written in them.
//!
//! Numbers are written without grouping: the figures of a treatment are small.

use fluent::FluentValue;
use fluent::types::FluentNumberOptions;

/// The digits that patients see; a setting of the clinic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numerals {
    /// The system named by `language-numerals`.
    #[default]
    Locale,
    /// 0 to 9 in every language.
    Latin,
}

/// The type of the function with which Fluent formats numbers.
pub(super) type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// A decimal numbering system with consecutive digits.
#[derive(Clone, Copy, Debug)]
pub struct System {
    /// The name in CLDR.
    pub name: &'static str,
    zero: u32,
}

macro_rules! systems {
    ($($name:literal $zero:literal),+ $(,)?) => {
        /// The numbering systems by CLDR name; the first is the default.
        pub const SYSTEMS: &[System] = &[$(System { name: $name, zero: $zero }),+];

        /// Returns the number formatter of a system. Fluent takes a plain function, so there is one
        /// function per system, instantiated at compile time.
        pub(super) fn formatter<M>(system: System) -> Formatter<M> {
            match system.zero {
                $($zero => format_number::<$zero, M>,)+
                _ => format_number::<0x30, M>,
            }
        }
    };
}

systems! {
    "latn" 0x30, "arab" 0x660, "arabext" 0x6F0, "adlm" 0x1E950, "beng" 0x9E6, "deva" 0x966,
    "gujr" 0xAE6, "guru" 0xA66, "khmr" 0x17E0, "knda" 0xCE6, "laoo" 0xED0, "mlym" 0xD66,
    "mymr" 0x1040, "nkoo" 0x7C0, "olck" 0x1C50, "orya" 0xB66, "rohg" 0x10D30, "tamldec" 0xBE6,
    "telu" 0xC66, "thai" 0xE50, "tibt" 0xF20,
}

impl System {
    /// 0 to 9.
    pub const LATIN: Self = Self { name: "latn", zero: 0x30 };

    /// Finds the system of this name.
    pub fn find(name: &str) -> Option<Self> {
        SYSTEMS.iter().copied().find(|system| system.name == name)
    }

    /// Formats a number in these digits.
    pub fn write(self, number: u32) -> String {
        self.rewrite(&number.to_string())
    }

    /// Converts all digits of `text` to these digits.
    pub(crate) fn rewrite(self, text: &str) -> String {
        let exchange = |c| char::from_u32(self.zero + u32::from(digit_value(c)?));
        text.chars().map(|c| exchange(c).unwrap_or(c)).collect()
    }
}

/// Returns the value of a digit of any of the [`SYSTEMS`].
pub fn digit_value(digit: char) -> Option<u8> {
    SYSTEMS.iter().find_map(|system| {
        let value = u32::from(digit).checked_sub(system.zero)?;
        u8::try_from(value).ok().filter(|value| *value <= 9)
    })
}

fn format_number<const ZERO: u32, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let plain = FluentNumberOptions { use_grouping: false, ..number.options.clone() };
            let number = fluent::types::FluentNumber::new(number.value, plain);
            Some(with_zero(ZERO, &number.as_string()))
        }
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

/// Converts the digits 0 to 9 of `text` to those that start at `zero`.
fn with_zero(zero: u32, text: &str) -> String {
    let exchange = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(zero + digit));
    text.chars().map(|c| exchange(c).unwrap_or(c)).collect()
}
