//! Facts as a clinic may write them: a file of seeds, whole or with one line changed. What passes
//! the check can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabar_fuzz::changed::{Change, check_and_show};

const FILES: [&str; 3] =
    ["seeds/treatments/microbotox.toml", "seeds/safety.toml", "seeds/sources.toml"];

fuzz_target!(|data: &[u8]| {
    if let Some(change) = Change::from_bytes(&FILES, data) {
        check_and_show(&change);
    }
});
