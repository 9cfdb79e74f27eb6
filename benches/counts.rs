//! Counts the instructions of a start, a page, a step of the focus and a language switch, in every
//! language, by callgrind, and compares them with `benches/counts.tsv`.
//!
//! The counts do not depend on what else the machine does. One that is more than a tenth above the
//! file is an error. `cargo bench --bench counts -- --update` writes the file; `--program FILE` counts
//! those of another release build.

#![expect(clippy::unwrap_used, reason = "what fails here ends the counting")]
#![expect(clippy::print_stdout, reason = "printing is what figures are for")]

mod pty;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/counts.tsv");
/// A language, with the keys that choose it and another one.
type Language = (&'static str, &'static [u8], &'static [u8]);

const LANGUAGES: [Language; 3] =
    [("ar", b"\x1bOQ", b"\x1bOS"), ("id", b"\x1bOR", b"\x1bOQ"), ("it", b"\x1bOS", b"\x1bOR")];
/// Repetitions of the two keys of a case.
const TIMES: u64 = 10;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let named = arguments.iter().position(|argument| argument == "--program");
    let program = named.map_or(env!("CARGO_BIN_EXE_sabar"), |place| &arguments[place + 1]);
    // It is started in another folder.
    let program = std::fs::canonicalize(program).unwrap();
    let program = program.to_str().unwrap();
    // Callgrind counts the same beside other work.
    let counts: BTreeMap<String, u64> = std::thread::scope(|scope| {
        let languages = LANGUAGES.map(|language| scope.spawn(move || counts_of(program, language)));
        languages.into_iter().flat_map(|counts| counts.join().unwrap()).collect()
    });
    if arguments.iter().any(|argument| argument == "--update") {
        let mut text = String::new();
        for (case, count) in &counts {
            writeln!(text, "{case}\t{count}").unwrap();
        }
        std::fs::write(FILE, text).unwrap();
    }
    compare(&counts, Path::new(FILE))
}

/// Returns the counts of a language, by their names.
fn counts_of(program: &str, (tag, own, other): Language) -> Vec<(String, u64)> {
    let mut counts = vec![(format!("{tag}\tstart"), count(program, tag, &[]))];
    let summary: [&[u8]; 2] = [own, b"1"];
    let there = count(program, tag, &summary);
    let cases: [(&str, [&[u8]; 2]); 3] = [
        ("page", [b"\x1b[6~", b"\x1b[5~"]),
        ("focus", [b"\x1b[B", b"\x1b[A"]),
        ("language", [other, own]),
    ];
    for (name, keys) in cases {
        let mut all = summary.to_vec();
        for _ in 0..TIMES {
            all.extend(keys);
        }
        let taken = count(program, tag, &all).saturating_sub(there) / (2 * TIMES);
        counts.push((format!("{tag}\t{name}"), taken));
    }
    counts
}

/// Prints all counts beside those of the file.
fn compare(counts: &BTreeMap<String, u64>, file: &Path) -> ExitCode {
    let file = std::fs::read_to_string(file).unwrap_or_default();
    let mut code = ExitCode::SUCCESS;
    for (case, count) in counts {
        let before = file.lines().find_map(|line| line.strip_prefix(case.as_str()));
        let before: Option<u64> = before.and_then(|line| line.trim().parse().ok());
        let change = before.map(|before| *count as f64 / before as f64);
        let is_more = change.is_none_or(|change| change > 1.1);
        let case = case.replace('\t', " ");
        let change = change.map_or("not in the file".to_owned(), |it| format!("{it:.3} ×"));
        println!("{case:14} {count:>12} {change}");
        if is_more {
            println!(
                "{case}: more than a tenth above benches/counts.tsv; if it must be, update it"
            );
            code = ExitCode::FAILURE;
        }
    }
    code
}

/// Runs the program under callgrind, presses the keys, and returns the instructions of the run.
fn count(program: &str, tag: &str, keys: &[&[u8]]) -> u64 {
    let arguments = ["--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--lang", tag];
    let (master, mut child) = pty::start("valgrind", &arguments);
    let mut keyboard = master.take_writer().unwrap();
    let mut output = master.try_clone_reader().unwrap();
    let mut text = Vec::new();
    read_to(&mut output, b"\x1b[c", &mut text);
    keyboard.write_all(pty::ANSWERS).unwrap();
    read_to(&mut output, FRAME_END, &mut text);
    for key in keys {
        // Longer apart than keys of a burst.
        std::thread::sleep(std::time::Duration::from_millis(60));
        keyboard.write_all(key).unwrap();
        read_to(&mut output, FRAME_END, &mut text);
    }
    keyboard.write_all(b"\x11").unwrap();
    let mut chunk = [0; 4096];
    while let Ok(count @ 1..) = output.read(&mut chunk) {
        text.extend(&chunk[..count]);
    }
    child.wait().unwrap();
    let text = String::from_utf8_lossy(&text);
    let collected = text.rsplit("Collected :").next().unwrap();
    collected.split_whitespace().next().unwrap().parse().expect(&text)
}

/// The end of a frame.
const FRAME_END: &[u8] = b"\x1b[?2026l";

/// Reads until `end`; what comes after it stays in `text`.
fn read_to(output: &mut impl Read, end: &[u8], text: &mut Vec<u8>) {
    let mut chunk = [0; 65536];
    loop {
        if let Some(at) = text.windows(end.len()).position(|window| window == end) {
            text.drain(..at + end.len());
            return;
        }
        let count = output.read(&mut chunk).unwrap();
        assert!(count > 0, "the program ended: {}", String::from_utf8_lossy(text));
        text.extend(&chunk[..count]);
    }
}
