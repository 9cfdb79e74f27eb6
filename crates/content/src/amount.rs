//! Numbers of figures: exact, with up to three decimals.

use std::fmt;

use fixed_decimal::{Decimal, Sign};

/// A number of a figure. It has no trailing zeros: 1.0 may be read as 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount {
    thousandths: u64,
}

impl Amount {
    /// The number of decimals that are kept.
    pub const DECIMALS: i16 = 3;

    /// Creates a number from thousandths.
    #[must_use]
    pub const fn from_thousandths(thousandths: u64) -> Self {
        Self { thousandths }
    }

    /// Returns the number in thousandths.
    #[must_use]
    pub const fn thousandths(self) -> u64 {
        self.thousandths
    }

    /// Parses a positive number as written in a seed. Returns `None` for any other and for more
    /// decimals than [`Self::DECIMALS`].
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let mut decimal: Decimal = written.replace('_', "").parse().ok()?;
        decimal.absolute.trim_end();
        let is_short = *decimal.absolute.magnitude_range().start() >= -Self::DECIMALS;
        if !is_short || decimal.sign() == Sign::Negative {
            return None;
        }
        decimal.absolute.multiply_pow10(Self::DECIMALS);
        let thousandths = decimal.absolute.to_string().parse().ok()?;
        Some(Self { thousandths })
    }

    /// Returns the number if it is whole.
    #[must_use]
    pub fn whole(self) -> Option<u32> {
        let is_whole = self.thousandths.is_multiple_of(1_000);
        u32::try_from(self.thousandths / 1_000).ok().filter(|_| is_whole)
    }

    /// Returns the number for plural rules and formatters.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        let mut decimal = Decimal::from(self.thousandths);
        decimal.absolute.multiply_pow10(-Self::DECIMALS);
        decimal.absolute.trim_end();
        decimal
    }
}

impl From<u32> for Amount {
    fn from(whole: u32) -> Self {
        Self { thousandths: u64::from(whole) * 1_000 }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.decimal().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_as_written() {
        for (written, kept) in [
            ("37.5", Some("37.5")),
            ("0.125", Some("0.125")),
            ("0.1", Some("0.1")),
            ("1.0", Some("1")),
            ("1_000.50", Some("1000.5")),
            ("1e3", Some("1000")),
            ("250", Some("250")),
            ("0.0625", None),
            ("-1.5", None),
            ("nan", None),
            ("inf", None),
            ("1e400", None),
        ] {
            let amount = Amount::parse(written);
            assert_eq!(amount.map(|it| it.to_string()).as_deref(), kept, "{written}");
        }
        assert_eq!(Amount::from(3).whole(), Some(3));
        assert_eq!(Amount::parse("0.5").and_then(Amount::whole), None);
    }
}
