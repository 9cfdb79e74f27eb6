//! A bit for each cell of a screen: what concerns many cells is found out for 64 at once.

use std::ops::Range;

/// Bits of a word.
pub(super) const WORD: usize = 64;

/// A bit for each cell, row by row. Those of the last word of a row that are beyond its width mean
/// nothing.
#[derive(Debug)]
pub(super) struct Bits {
    words: Vec<u64>,
    /// Words of a row.
    count: usize,
}

impl Bits {
    /// Returns bits that are not set.
    pub(super) fn new(width: usize, height: usize) -> Self {
        let count = width.div_ceil(WORD);
        Self { words: vec![0; count * height], count }
    }

    /// Sets no bit any more.
    pub(super) fn clear(&mut self) {
        self.words.fill(0);
    }

    /// Returns the words of a row.
    #[inline]
    pub(super) fn row(&self, y: usize) -> &[u64] {
        &self.words[y * self.count..(y + 1) * self.count]
    }

    /// Returns the words of a row, to be changed.
    pub(super) fn row_mut(&mut self, y: usize) -> &mut [u64] {
        &mut self.words[y * self.count..(y + 1) * self.count]
    }

    /// Returns true if any bit of these rows is set.
    #[inline]
    pub(super) fn any_in(&self, rows: Range<usize>) -> bool {
        self.words[rows.start * self.count..rows.end * self.count].iter().any(|word| *word != 0)
    }

    /// Sets the bits that are set in the other one too, and clears that.
    pub(super) fn take(&mut self, other: &mut Self) {
        unite(&mut self.words, other.words.iter().copied());
        other.clear();
    }
}

/// Returns a word whose bits are set for flags that are true.
#[inline]
pub(super) fn word(flags: impl DoubleEndedIterator<Item = bool>) -> u64 {
    flags.rev().fold(0, |bits, flag| bits << 1 | u64::from(flag))
}

/// Sets the bits that are set in other words.
#[inline]
pub(super) fn unite(words: &mut [u64], others: impl Iterator<Item = u64>) {
    words.iter_mut().zip(others).for_each(|(word, other)| *word |= other);
}

/// Sets the bits beside those that are set.
pub(super) fn widen(words: &mut [u64]) {
    let mut before = 0;
    for at in 0..words.len() {
        let (word, after) = (words[at], words.get(at + 1).copied().unwrap_or(0));
        words[at] = word | word << 1 | word >> 1 | before >> (WORD - 1) | after << (WORD - 1);
        before = word;
    }
}

/// Returns the first bit that is set, from one on.
#[inline]
pub(super) fn next(words: &[u64], from: usize) -> Option<usize> {
    first(words, from, 0)
}

/// Returns the first bit that is not set, from one on; the end of the words if there is none.
#[inline]
pub(super) fn end(words: &[u64], from: usize) -> usize {
    first(words, from, u64::MAX).unwrap_or(words.len() * WORD)
}

/// Returns the first bit, from one on, that differs from that of `usual`.
#[inline]
fn first(words: &[u64], from: usize, usual: u64) -> Option<usize> {
    let mut left = u64::MAX << (from % WORD);
    for (at, word) in words.iter().enumerate().skip(from / WORD) {
        let bits = (word ^ usual) & left;
        if bits != 0 {
            return Some(at * WORD + usize::try_from(bits.trailing_zeros()).unwrap_or(0));
        }
        left = u64::MAX;
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(flags: &[bool]) -> Vec<u64> {
        flags.chunks(WORD).map(|flags| word(flags.iter().copied())).collect()
    }

    fn is_set(words: &[u64], bit: usize) -> bool {
        words[bit / WORD] >> (bit % WORD) & 1 != 0
    }

    proptest! {
        #[test]
        fn bits_are_found_and_widened_as_flags_are(
            flags in prop::collection::vec(prop::bool::weighted(0.1), 1..200),
            from in 0_usize..200,
        ) {
            let from = from % flags.len();
            let words = words(&flags);
            let is = |at: usize| flags.get(at).copied().unwrap_or(false);
            prop_assert_eq!(is_set(&words, from), flags[from]);
            prop_assert_eq!(next(&words, from), (from..flags.len()).find(|at| is(*at)));
            let inverted: Vec<u64> = words.iter().map(|word| !word).collect();
            let expected = (from..flags.len()).find(|at| is(*at)).unwrap_or(words.len() * WORD);
            prop_assert_eq!(end(&inverted, from), expected);
            let mut widened = words;
            widen(&mut widened);
            for at in 0..flags.len() {
                let expected = is(at) || is(at + 1) || at > 0 && is(at - 1);
                prop_assert_eq!(is_set(&widened, at), expected, "{}", at);
            }
        }
    }
}
