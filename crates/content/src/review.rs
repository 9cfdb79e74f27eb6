//! Who has read a treatment in one language and signed it, and whether that still holds.
//!
//! `seeds/reviews.toml` holds the sign-offs; `sabar review` writes them. Each is bound to the hash
//! of what was signed: the facts and words of the treatment in that language ([`signed`]). Any
//! later change of them makes it stale. Here is the one place that decides whether a review holds.

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
pub use signed::{is_signed, text as signed_text};

/// A sign-off: somebody has read a treatment in one language and accepts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The id of the treatment.
    pub treatment: String,
    /// The tag of the language.
    pub language: String,
    /// Name.
    pub by: String,
    /// Profession or duty.
    pub role: String,
    /// The day it was signed.
    pub on: Date,
    /// The last day it holds, if it ends.
    pub until: Option<Date>,
    /// The hash of what was signed: `sha256:` and 64 digits.
    pub signs: String,
    /// The line of the file where it begins; none if it is not written yet.
    pub line: Option<usize>,
}

/// Whether a treatment is reviewed in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    /// Nobody has signed it.
    Missing,
    /// Somebody has signed just this text, and the review holds.
    Current(&'a Review),
    /// Facts or words have changed since it was signed.
    Stale(&'a Review),
    /// The text has not changed, but the review's last day is over. Without a clock that can be
    /// trusted no review with a last day is known to hold.
    Expired(&'a Review),
}

/// The word for [`State::Stale`].
pub const STALE: &str = "stale";
/// The word for [`State::Expired`].
pub const EXPIRED: &str = "expired";

impl<'a> State<'a> {
    /// The state as a word, for staff and other programs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Current(_) => "current",
            Self::Stale(_) => STALE,
            Self::Expired(_) => EXPIRED,
        }
    }

    /// The review it is about.
    #[must_use]
    pub const fn review(self) -> Option<&'a Review> {
        match self {
            Self::Missing => None,
            Self::Current(review) | Self::Stale(review) | Self::Expired(review) => Some(review),
        }
    }

    /// True if patients may see the treatment where a review is required.
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
    /// Whether it is reviewed.
    pub state: State<'a>,
}

/// The state of every treatment in every language offered, treatment by treatment.
#[must_use]
pub fn table(library: &Library, today: Option<Date>) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for index in 0..library.treatments() {
        for language in library.languages() {
            let (treatment, language) = (library.treatment_id(index), language.tag.as_str());
            let state = library.review(index, language, today);
            rows.push(Row { treatment: treatment.unwrap_or_default(), language, state });
        }
    }
    rows
}

/// All sign-offs, and the hashes found so far.
#[derive(Debug, Default)]
pub struct Reviews {
    list: Vec<Review>,
    /// Places in the list by treatment and language: a large clinic has thousands.
    places: BTreeMap<String, BTreeMap<String, Vec<usize>>>,
    /// By treatment and language.
    hashes: RefCell<BTreeMap<(String, String), String>>,
}

impl Reviews {
    /// The sign-offs of `seeds/reviews.toml`; none of a file that has faults.
    #[must_use]
    pub(crate) fn read(text: &str) -> Self {
        let mut reviews = Self { list: parse(text).unwrap_or_default(), ..Self::default() };
        for (place, review) in reviews.list.iter().enumerate() {
            let of_treatment = reviews.places.entry(review.treatment.clone()).or_default();
            of_treatment.entry(review.language.clone()).or_default().push(place);
        }
        reviews
    }

    /// Takes over hashes that were found elsewhere.
    pub(crate) fn remember(&self, hashes: ByLanguage<String>) {
        let mut known = self.hashes.borrow_mut();
        for (language, hashes) in hashes {
            let of_treatments = hashes.into_iter();
            known.extend(of_treatments.map(|(id, hash)| ((id, language.clone()), hash)));
        }
    }

    /// Every sign-off, in the order written.
    #[must_use]
    pub fn list(&self) -> &[Review] {
        &self.list
    }

    /// The state of a treatment in a language, for whom `hash` finds out what stands there now. A
    /// review that holds outranks others, and a later one those before it.
    pub(crate) fn state(
        &self,
        treatment: &str,
        language: &str,
        today: Option<Date>,
        hash: impl FnOnce() -> String,
    ) -> State<'_> {
        // What nobody has signed needs no hash, so that content as shipped costs nothing here.
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

/// The hash that a review of this text carries; `sha256sum` finds the same.
#[must_use]
pub fn hash(signed: &str) -> String {
    let digits: String =
        Sha256::digest(signed.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{PREFIX}{digits}")
}

/// What a hash begins with.
const PREFIX: &str = "sha256:";
