//! Files made to break the parser: it reports an error, and neither panics nor overflows its stack.

use std::thread;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use sabar_authoring::audit;
use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;

use crate::content::small;

/// Syntax of message files, and similar text.
const PIECES: [&str; 33] = [
    "{", "}", "{ ", "\"", "\"}\"", "\"{\"", " -> ", "\n [a] ", "\n*[a] ", " *[a] ", "]", "[", "F(",
    ")", "(", "a = ", "\nb", "\n", "\n ", "#", "\n# ", "-t = ", "$x", ",", "x:", "1", "\\", "\\\"",
    "\n.q = ", "-t(", "\n}", "\\u00", "\u{E8}",
];

/// Far less than any thread of the program has. A parser that recurses too deep aborts the tests.
const STACK: usize = 512 * 1024;

#[test]
fn no_nesting_overflows_the_stack() {
    let reading = || {
        let pieces = |n: usize| vec(select(&PIECES[..]), 0..n).prop_map(|pieces| pieces.concat());
        let words = (pieces(16), vec(select(&PIECES[..]), 1..12), 300..900_usize);
        let config =
            ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) };
        proptest!(config, |((start, motif, n_times) in words)| {
            let mut files = Files::new();
            let words = format!("{start}\nm = {}", motif.concat().repeat(n_times));
            files.insert("locales/it/ui.ftl", words);
            let mut problems = Diagnostics::new();
            audit::all_messages(&files, &mut problems);
            let message = problems.to_string();
            prop_assert!(!message.contains("the Fluent parser fails"), "{message}");
        });
    };
    thread::Builder::new().stack_size(STACK).spawn(reading).unwrap().join().unwrap();
}

#[test]
fn no_change_to_a_file_breaks_the_check() {
    let files = small();
    let paths: Vec<String> = files.paths().map(str::to_owned).collect();
    let change = (select(paths), any::<prop::sample::Index>(), 0..8_usize, vec(any::<u8>(), 0..4));
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) };
    proptest!(config, |((path, place, n_removed, added) in change)| {
        let mut files = files.clone();
        let mut bytes = files.bytes(&path).unwrap().to_vec();
        let start = place.index(bytes.len());
        let end = (start + n_removed).min(bytes.len());
        bytes.splice(start..end, added);
        files.insert(path, bytes);
        let message = sabar_authoring::check(&files).to_string();
        prop_assert!(!message.contains("the Fluent parser fails"), "{message}");
    });
}
