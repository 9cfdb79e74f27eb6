//! Reviews: who has read a treatment in one language and signed it, and whether the review holds.
//!
//! `seeds/reviews.toml` contains the reviews; `sabar review` writes them. Each is bound to the hash
//! of the facts and messages of the treatment in that language ([`signed`]), so any later change
//! makes it stale. Depends on [`crate::library`] for the signed text. Invariant: this module alone
//! decides whether a review holds.

mod file;
mod signed;

use std::cell::RefCell;
use std::collections::BTreeMap;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use crate::library::Library;
use crate::store::ByLanguage;

pub use file::{
    FILE, LONGEST_NAME, check_ids, enter, is_kept_text, is_name, keep_text, kept_text, parse,
};
pub use signed::{is_signed, is_signed_with_plan, text as signed_text};

/// A review: somebody has read a treatment in one language and accepts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The id of the treatment.
    pub treatment: String,
    /// The tag of the language.
    pub language: String,
    /// The name of the reviewer.
    pub by: String,
    /// The profession or role of the reviewer.
    pub role: String,
    /// The day it was signed.
    pub on: Date,
    /// The last day it holds, if limited.
    pub until: Option<Date>,
    /// The hash of the signed text: `sha256:` and 64 digits.
    pub signs: String,
    /// The line of the entry in the file; `None` if it is not written yet.
    pub line: Option<usize>,
}

/// The state of the review of a treatment in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    /// There is no review.
    Missing,
    /// The review is of this text and holds.
    Current(&'a Review),
    /// Facts or messages have changed since the review.
    Stale(&'a Review),
    /// The text has not changed, but the last day of the review is over. Without a trusted clock,
    /// reviews with a last day count as expired.
    Expired(&'a Review),
}

/// The id of [`State::Stale`].
pub const STALE: &str = "stale";
/// The id of [`State::Expired`].
pub const EXPIRED: &str = "expired";

impl<'a> State<'a> {
    /// Returns the id of the state, for staff and other programs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Current(_) => "current",
            Self::Stale(_) => STALE,
            Self::Expired(_) => EXPIRED,
        }
    }

    /// Returns the review, if there is one.
    #[must_use]
    pub const fn review(self) -> Option<&'a Review> {
        match self {
            Self::Missing => None,
            Self::Current(review) | Self::Stale(review) | Self::Expired(review) => Some(review),
        }
    }

    /// Returns true if patients may see the treatment where reviews are required.
    #[must_use]
    pub const fn is_current(self) -> bool {
        matches!(self, Self::Current(_))
    }
}

/// The state of one treatment in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The id of the treatment.
    pub treatment: &'a str,
    /// The tag of the language.
    pub language: &'a str,
    /// The state of its review.
    pub state: State<'a>,
}

/// Returns the state of every treatment in every language offered, by treatment.
#[must_use]
pub fn table(library: &Library, today: Option<Date>) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for index in 0..library.treatments() {
        let languages = library.languages().iter();
        for language in languages.filter(|language| library.is_in(index, &language.tag)) {
            let (treatment, language) = (library.treatment_id(index), language.tag.as_str());
            let state = library.review(index, language, today);
            rows.push(Row { treatment: treatment.unwrap_or_default(), language, state });
        }
    }
    rows
}

/// All reviews, and the hashes computed so far.
#[derive(Debug, Default)]
pub struct Reviews {
    list: Vec<Review>,
    /// Indices into the list by treatment and language: a large clinic has thousands of reviews.
    places: BTreeMap<String, BTreeMap<String, Vec<usize>>>,
    /// Hashes by treatment and language.
    hashes: RefCell<BTreeMap<(String, String), String>>,
}

impl Reviews {
    /// Reads the reviews of `seeds/reviews.toml`. Returns none for a file with errors.
    #[must_use]
    pub(crate) fn read(text: &str) -> Self {
        let mut reviews = Self { list: parse(text).unwrap_or_default(), ..Self::default() };
        for (place, review) in reviews.list.iter().enumerate() {
            let of_treatment = reviews.places.entry(review.treatment.clone()).or_default();
            of_treatment.entry(review.language.clone()).or_default().push(place);
        }
        reviews
    }

    /// Adds precomputed hashes.
    pub(crate) fn remember(&self, hashes: ByLanguage<String>) {
        let mut known = self.hashes.borrow_mut();
        for (language, hashes) in hashes {
            let of_treatments = hashes.into_iter();
            known.extend(of_treatments.map(|(id, hash)| ((id, language.clone()), hash)));
        }
    }

    /// Returns all reviews, in the order written.
    #[must_use]
    pub fn list(&self) -> &[Review] {
        &self.list
    }

    /// Returns the state of a treatment in a language; `hash` computes the hash of its current
    /// text. A review that holds takes precedence over others, and a later one over an earlier one.
    pub(crate) fn state(
        &self,
        treatment: &str,
        language: &str,
        today: Option<Date>,
        hash: impl FnOnce() -> String,
    ) -> State<'_> {
        // Without a review no hash is computed, so built-in content costs nothing here.
        let places = self.places.get(treatment).and_then(|it| it.get(language));
        let Some(places) = places else { return State::Missing };
        let reviews = places.iter().filter_map(|place| self.list.get(*place));
        let mut hashes = self.hashes.borrow_mut();
        let hash = hashes.entry((treatment.to_owned(), language.to_owned())).or_insert_with(hash);
        let states = reviews.map(|review| judge(review, hash, today));
        states
            .max_by_key(|state| (rank(*state), state.review().map(|it| it.on)))
            .unwrap_or(State::Missing)
    }
}

fn judge<'a>(review: &'a Review, hash: &str, today: Option<Date>) -> State<'a> {
    let is_over = |until: Date| today.is_none_or(|today| today > until);
    if review.signs != hash {
        State::Stale(review)
    } else if review.until.is_some_and(is_over) {
        State::Expired(review)
    } else {
        State::Current(review)
    }
}

const fn rank(state: State<'_>) -> u8 {
    match state {
        State::Missing => 0,
        State::Stale(_) => 1,
        State::Expired(_) => 2,
        State::Current(_) => 3,
    }
}

/// Returns the hash that a review of this text carries, as computed by `sha256sum`.
#[must_use]
pub fn hash(signed: &str) -> String {
    let digits: String =
        Sha256::digest(signed.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{PREFIX}{digits}")
}

/// The prefix of a hash.
const PREFIX: &str = "sha256:";
