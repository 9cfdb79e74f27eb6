//! Checks the content with a changed message file, and shows it if the check passes: no message may
//! be missing then.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabar_fuzz::changed::{Change, MESSAGES, check_and_show};

fuzz_target!(|data: &[u8]| {
    if let Some(change) = Change::from_bytes(&MESSAGES, data) {
        check_and_show(&change);
    }
});
