//! Fuzzes signed releases and files of keys, with the signatures of the examples kept or changed:
//! only what was signed is accepted.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sabar_release::{Keys, Mark, Release};

const KEYS: &[u8] = include_bytes!("../../crates/release/examples/keys");
const RELEASE: &[u8] = include_bytes!("../../crates/release/examples/release");

thread_local! {
    static KNOWN: (Keys, Release) = {
        let keys = Keys::read(KEYS).expect("the example is signed");
        let release = Release::verify(RELEASE, &keys).expect("the example is signed");
        (keys, release)
    };
}

fuzz_target!(|data: &[u8]| KNOWN.with(|(keys, whole)| {
    if let Ok(release) = Release::verify(data, keys) {
        assert_eq!(release, *whole, "what nobody signed is accepted");
    }
    // Signed by nobody, or by a root key of the fuzzer's own.
    let _refused = Keys::read(data);
    if let Ok(next) = keys.successor(data) {
        assert_eq!(next, *keys, "what the root key did not sign is accepted");
    }
    if let Ok(Ok(mark)) = str::from_utf8(data).map(str::parse::<Mark>) {
        assert_eq!(mark.to_string().parse(), Ok(mark));
    }
}));
