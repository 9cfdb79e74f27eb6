//! The operands of CLDR's plural rules: `n i v w f t`.

use std::str::FromStr;

use fixed_decimal::Decimal;

/// What a plural rule looks at in a number (UTS #35, "Plural Operand Meanings").
#[derive(Debug, PartialEq)]
pub struct PluralOperands {
    /// Absolute value.
    pub n: f64,
    /// Integer digits.
    pub i: u64,
    /// Number of visible fraction digits, trailing zeros included.
    pub v: usize,
    /// Number of visible fraction digits, trailing zeros left out.
    pub w: usize,
    /// Visible fraction digits, trailing zeros included.
    pub f: u64,
    /// Visible fraction digits, trailing zeros left out.
    pub t: u64,
}

impl PluralOperands {
    /// The same operands for `icu_plurals`, by way of the decimal they describe.
    pub(crate) fn to_icu(&self) -> icu_plurals::PluralOperands {
        if self.v == 0 {
            return self.i.into();
        }
        let decimal = format!("{}.{:0width$}", self.i, self.f, width = self.v);
        // An integer is the nearest thing that a fraction too long to parse can be read as.
        Decimal::from_str(&decimal)
            .map_or_else(|_| self.i.into(), |decimal| icu_plurals::PluralOperands::from(&decimal))
    }
}

impl TryFrom<&str> for PluralOperands {
    type Error = &'static str;

    fn try_from(input: &str) -> Result<Self, Self::Error> {
        let digits = input.strip_prefix('-').unwrap_or(input);
        let n = f64::from_str(digits).map_err(|_| "not a number")?;
        let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let visible = fraction.trim_end_matches('0');
        Ok(Self {
            n,
            i: u64::from_str(integer).map_err(|_| "integer digits out of range")?,
            v: fraction.len(),
            w: visible.len(),
            f: parse_digits(fraction)?,
            t: parse_digits(visible)?,
        })
    }
}

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(input: f64) -> Result<Self, Self::Error> {
        Self::try_from(input.to_string().as_str())
    }
}

impl From<u64> for PluralOperands {
    fn from(i: u64) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "n is a float in the interface replaced")]
        let n = i as f64;
        Self { n, i, v: 0, w: 0, f: 0, t: 0 }
    }
}

fn parse_digits(digits: &str) -> Result<u64, &'static str> {
    if digits.is_empty() {
        return Ok(0);
    }
    digits.parse().map_err(|_| "fraction digits out of range")
}
