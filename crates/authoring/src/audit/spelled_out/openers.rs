//! Finds texts that may contain a number or a dual, which few do, without folding every word.

use std::cell::RefCell;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use sabar_content::search::Casing;

use super::words::{Word, folded};

/// The first words of numbers and duals. Few texts contain one, and only those are searched.
#[derive(Debug, Default)]
pub(super) struct Openers {
    known: BTreeSet<String>,
    /// The lengths of those in ASCII, by first byte: one bit for each length.
    ascii: Box<[u64]>,
    /// The answers for words that are not ASCII: folding them costs more than all other work.
    others: RefCell<FxHashMap<String, bool>>,
    casing: Casing,
    /// True if folding ASCII gives ASCII.
    is_quick: bool,
}

impl Openers {
    /// Collects the first words of sets of phrases.
    pub fn of<const N: usize>(phrases: [&BTreeSet<String>; N], casing: &Casing) -> Self {
        let phrases = phrases.into_iter().flatten();
        let known: BTreeSet<String> = phrases.map(|phrase| first(phrase).to_owned()).collect();
        let mut ascii = vec![0; 256].into_boxed_slice();
        for word in known.iter().filter(|word| word.is_ascii()) {
            let first = word.bytes().next().unwrap_or_default();
            ascii[usize::from(first)] |= length_bit(word);
        }
        Self {
            known,
            ascii,
            others: RefCell::default(),
            casing: casing.clone(),
            is_quick: casing.is_usual(),
        }
    }

    /// Returns true if there are neither numbers nor duals.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Returns true if a word, as written, may be the first of a number or a dual.
    pub fn has(&self, written: &str) -> bool {
        if self.is_quick && written.is_ascii() {
            // Folding changes only the case of ASCII, and no prefix is joined to it.
            let first = written.bytes().next().unwrap_or_default().to_ascii_lowercase();
            let lengths = self.ascii.get(usize::from(first)).copied().unwrap_or_default();
            return lengths & length_bit(written) != 0
                && self.known.contains(&written.to_ascii_lowercase());
        }
        if let Some(known) = self.others.borrow().get(written) {
            return *known;
        }
        let word = Word {
            text: folded(written, &self.casing),
            start: 0,
            end: written.len(),
            follows: false,
        };
        let is_opener =
            word.readings().into_iter().any(|reading| self.known.contains(first(reading)));
        self.others.borrow_mut().insert(written.to_owned(), is_opener);
        is_opener
    }
}

/// Returns the text before the first space. Folding makes several words of some ligatures.
fn first(phrase: &str) -> &str {
    phrase.split(' ').next().unwrap_or_default()
}

fn length_bit(word: &str) -> u64 {
    1 << word.len().min(63)
}
