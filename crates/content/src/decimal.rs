//! Decimal numbers, exact to a thousandth.

use std::fmt;

/// A decimal number with at most three places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    thousandths: i64,
}

impl Decimal {
    /// The places after the point at most.
    pub const PLACES: usize = 3;

    const ONE: i64 = 1_000;

    /// Returns a whole number.
    #[must_use]
    pub const fn whole(number: u32) -> Self {
        Self { thousandths: number as i64 * Self::ONE }
    }

    /// Parses `37`, `-2` or `37.25`. Returns `None` for anything else, and for more places than are
    /// kept.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, places) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_figures =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_figures(whole) || !is_figures(places) || places.len() > Self::PLACES {
            return None;
        }
        let whole: i64 = whole.parse().ok()?;
        let places: i64 = format!("{places:0<3}").parse().ok()?;
        let thousandths = whole.checked_mul(Self::ONE)?.checked_add(places)?;
        Some(Self { thousandths: sign * thousandths })
    }

    /// Returns the number of places after the point, without zeros at the end.
    #[must_use]
    pub const fn places(self) -> usize {
        match self.thousandths.unsigned_abs() {
            it if it % 1_000 == 0 => 0,
            it if it % 100 == 0 => 1,
            it if it % 10 == 0 => 2,
            _ => 3,
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.thousandths < 0 { "-" } else { "" };
        let all = self.thousandths.unsigned_abs();
        let (whole, rest) = (all / 1_000, all % 1_000);
        match self.places() {
            0 => write!(f, "{sign}{whole}"),
            places => {
                let rest = format!("{rest:03}");
                write!(f, "{sign}{whole}.{}", rest.get(..places).unwrap_or_default())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_is_kept_as_it_is_written() {
        for text in ["0", "37", "37.5", "0.25", "-2", "0.001", "-0.5", "10000"] {
            assert_eq!(Decimal::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Decimal::parse("2.50").unwrap().to_string(), "2.5");
        assert_eq!(Decimal::whole(12), Decimal::parse("12.0").unwrap());
    }

    #[test]
    fn what_is_no_decimal_is_refused() {
        for text in [
            "",
            "-",
            ".5",
            "5.",
            "1.2345",
            "1e3",
            "1,5",
            "nan",
            "٣",
            "1_000",
            "9223372036854775807",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn decimals_are_ordered_by_value() {
        let [low, middle, high] = ["-2.5", "9.75", "10"].map(|it| Decimal::parse(it).unwrap());
        assert!(low < middle && middle < high);
    }
}
