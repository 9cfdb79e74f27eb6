//! A number typed in figures, as the answer to a question.

use zeroize::Zeroize as _;

use sabar_content::l10n::Localizer;
use sabar_content::{Amount, NumberRange};

/// Digits of a number at most: 7 before the decimals.
const MOST: usize = 10;

/// Digits before the decimals at most.
const MOST_WHOLE: usize = 7;

/// The digits typed so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TypedNumber {
    digits: [u8; MOST],
    len: usize,
    /// The number of digits before the decimals, once their sign has been typed.
    whole: Option<usize>,
}

impl TypedNumber {
    /// Returns true if nothing has been typed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns true if the sign for decimals can be typed.
    #[must_use]
    pub const fn takes_a_point(&self) -> bool {
        self.len > 0 && self.whole.is_none()
    }

    /// Adds a digit; ignores one too many. A zero at the start is replaced.
    pub fn push(&mut self, digit: u8, range: &NumberRange) {
        if self.len == 1 && self.whole.is_none() && self.digits.first() == Some(&0) {
            self.len = 0;
        }
        let has_room = match self.whole {
            Some(whole) => self.len - whole < range.decimals,
            None => self.len < MOST_WHOLE,
        };
        if let Some(place) = self.digits.get_mut(self.len).filter(|_| has_room) {
            *place = digit.min(9);
            self.len += 1;
        }
    }

    /// Adds the sign for decimals, where the question takes any.
    pub fn push_point(&mut self, range: &NumberRange) {
        if self.takes_a_point() && range.decimals > 0 {
            self.whole = Some(self.len);
        }
    }

    /// Removes what was typed last.
    pub fn pop(&mut self) {
        if self.whole == Some(self.len) {
            self.whole = None;
        } else if let Some(last) = self.len.checked_sub(1) {
            self.len = last;
            self.digits[last] = 0;
        }
    }

    /// Removes everything.
    pub fn clear(&mut self) {
        self.digits.zeroize();
        self.len = 0;
        self.whole = None;
    }

    /// Returns the number that was typed.
    #[must_use]
    pub fn number(&self) -> Option<Amount> {
        let mut thousandths = 0;
        let typed = self.digits.get(..self.len).filter(|typed| !typed.is_empty())?;
        for digit in typed {
            thousandths = thousandths * 10 + u64::from(*digit);
        }
        let decimals = self.whole.map_or(0, |whole| self.len - whole);
        let missing = u32::try_from(3_usize.checked_sub(decimals)?).ok()?;
        Some(Amount::from_thousandths(thousandths * 10_u64.pow(missing)))
    }

    /// Returns the digits in those of a language, with the unit.
    #[must_use]
    pub fn shown(&self, words: &Localizer, range: &NumberRange) -> String {
        let digits = self.digits.get(..self.len).unwrap_or_default().iter();
        let mut text: String = digits.map(|digit| char::from(b'0' + digit)).collect();
        if let Some(whole) = self.whole {
            text.insert(whole, words.decimal_sign());
        }
        let text = if text.is_empty() { "__".to_owned() } else { words.digits(&text) };
        words.with_unit(&text, self.number().unwrap_or(range.to), &range.unit)
    }
}

#[cfg(test)]
mod tests {
    use sabar_content::Unit;

    use super::*;

    fn range(decimals: usize) -> NumberRange {
        let (from, to) = (Amount::from(30), Amount::from(250));
        NumberRange { from, to, unit: Unit::new("point"), decimals }
    }

    fn typed(keys: &str, decimals: usize) -> TypedNumber {
        let mut typed = TypedNumber::default();
        for key in keys.chars() {
            match key {
                '.' => typed.push_point(&range(decimals)),
                '<' => typed.pop(),
                digit => {
                    let digit = u8::try_from(digit.to_digit(10).unwrap()).unwrap();
                    typed.push(digit, &range(decimals));
                }
            }
        }
        typed
    }

    #[test]
    fn digits_make_a_number() {
        for (keys, decimals, number) in [
            ("72", 0, Some("72")),
            ("72.5", 0, Some("725")),
            ("72.5", 1, Some("72.5")),
            ("72.55", 1, Some("72.5")),
            ("72.", 1, Some("72")),
            ("0.125", 3, Some("0.125")),
            (".5", 1, Some("5")),
            ("007", 0, Some("7")),
            ("72.<3", 1, Some("723")),
            ("72<<", 0, None),
            ("7<<<5", 0, Some("5")),
            ("123456789", 0, Some("1234567")),
            ("", 0, None),
        ] {
            let made = typed(keys, decimals).number();
            assert_eq!(made, number.map(|it| Amount::parse(it).unwrap()), "{keys} {decimals}");
        }
    }

    #[test]
    fn nothing_of_it_is_left() {
        let mut number = typed("72.5", 1);
        number.clear();
        assert_eq!(number, TypedNumber::default());
    }
}
