//! Fuzzes the check of a single file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabar_fuzz::alone;
use sabar_fuzz::changed::Change;

fuzz_target!(|data: &[u8]| {
    if let Some(change) = Change::from_bytes(&alone::FILES, data) {
        alone::check(&change);
    }
});
