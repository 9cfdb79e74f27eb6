//! Signed releases of content: what a clinic publishes, and what a kiosk accepts.
//!
//! - [`Release`] names a pack by hash and size, with the serial number of the release and what else
//!   is needed to show it; [`Release::verify`] reads one that is signed.
//! - [`Keys`] are those whose signatures are needed. A root key, kept offline, signs them.
//! - [`Mark`] is what a caller remembers of the newest release it accepted, so that no older one
//!   follows: [`Release::after`].
//! - [`PackId::check`] compares a file with what a release names.
//! - [`sign`] is for those who publish.
//! - [`Store`] keeps the releases of a machine; a link names the one in force.
//!
//! The format is described in `README.md`. Nothing here reads the clock or knows a kiosk, and only
//! the store and [`replace`] write files. Invariant: a value of `Release` or `Keys` was signed as its
//! type demands, and reading one takes bounded memory whatever the bytes.

mod files;
mod keys;
mod mark;
mod pack;
mod release;
pub mod sign;
mod signed;
mod store;

pub use files::{replace, sync};
pub use keys::{Key, Keys, KeysError};
pub use mark::{Mark, MarkError, Order, OrderError};
pub use pack::{MOST_BYTES_OF_PACK, PackError, PackId};
pub use release::{Names, RING, Release, ReleaseError, SETTINGS, Version, is_ring};
pub use signed::{MOST_BYTES, MOST_SIGNATURES, Signed, SignedError};
pub use store::{ACCEPTED, CURRENT, KEYS, Lock, PACK, RELEASE, Store, StoreError};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;
