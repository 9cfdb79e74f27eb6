//! Localizer as a translator may write them: a file of words, whole or with one line changed. What
//! passes the check can be shown, and no word is missing then.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabar_fuzz::changed::{Change, check_and_show};

const FILES: [&str; 3] =
    ["locales/it/ui.ftl", "locales/it/safety.ftl", "locales/it/treatments/microbotox.ftl"];

fuzz_target!(|data: &[u8]| {
    if let Some(change) = Change::from_bytes(&FILES, data) {
        check_and_show(&change);
    }
});
