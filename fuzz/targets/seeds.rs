//! Checks the content with a changed seed file, and shows it if the check passes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabar_fuzz::changed::{Change, SEEDS, check_and_show};

fuzz_target!(|data: &[u8]| {
    if let Some(change) = Change::from_bytes(&SEEDS, data) {
        check_and_show(&change);
    }
});
