//! Prints the figures of this program beside those of presenterm, `less` and a program that only
//! writes bytes, measured in turn in one run. Nothing is asserted.
//!
//! `cargo bench --bench peers`; presenterm and less are taken from `PATH`.

#![expect(clippy::unwrap_used, reason = "what fails here ends the measuring")]
#![expect(clippy::print_stdout, reason = "printing is what figures are for")]

#[path = "../tests/shared/made_up.rs"]
mod made_up;
#[path = "peers/program.rs"]
mod program;
mod pty;
#[path = "peers/text.rs"]
mod text;

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use self::program::{Program, Seen};

const SABAR: &str = env!("CARGO_BIN_EXE_sabar");
/// Rounds in which each program is started, or gets each of its keys, once.
const STARTS: usize = 30;
const PRESSES: usize = 100;

/// The argument with which this program is the one that only writes bytes.
const RAW: &str = "--raw";

#[expect(clippy::disallowed_methods, reason = "figures are times")]
fn now() -> Instant {
    Instant::now()
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, raw, count] = arguments.as_slice()
        && raw == RAW
    {
        return write_raw(count.parse().unwrap());
    }
    let folder = tempfile::tempdir().unwrap();
    println!("120 columns by 40 rows; medians in ms, of {STARTS} starts and {PRESSES} keys\n");
    starts(folder.path());
    keys(folder.path());
    text::figures();
    large(folder.path());
}

/// Writes `count` bytes for every byte that is typed.
fn write_raw(count: usize) {
    let mut termios = rustix::termios::tcgetattr(rustix::stdio::stdin()).unwrap();
    termios.make_raw();
    rustix::termios::tcsetattr(
        rustix::stdio::stdin(),
        rustix::termios::OptionalActions::Now,
        &termios,
    )
    .unwrap();
    let bytes = vec![b'x'; count];
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    output.write_all(&bytes).unwrap();
    output.flush().unwrap();
    let mut typed = [0; 64];
    while input.read(&mut typed).is_ok_and(|count| count > 0) && typed[0] != 0x11 {
        output.write_all(&bytes).unwrap();
        output.flush().unwrap();
    }
}

fn is_installed(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// A file of pages of text for presenterm and less.
fn slides(folder: &Path) -> String {
    let path = folder.join("slides.md");
    let words = "The effect comes after some days and goes after some months. ";
    let page = |number: usize| {
        let lines: String = (0..14).map(|line| format!("- {line} {words}\n")).collect();
        format!("Page {number}\n===\n\n{lines}\n<!-- end_slide -->\n\n")
    };
    fs::write(&path, (0..4).map(page).collect::<String>()).unwrap();
    path.to_str().unwrap().to_owned()
}

fn presenterm(folder: &Path) -> Option<Program> {
    is_installed("presenterm").then(|| Program::start("presenterm", &[&slides(folder)]))
}

fn starts(folder: &Path) {
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    let mut raw = Vec::new();
    for _ in 0..STARTS {
        for (times, program) in [
            (&mut ours, Some(Program::start(SABAR, &["--lang", "it"]))),
            (&mut theirs, presenterm(folder)),
            (&mut raw, Some(Program::start(&this(), &[RAW, "4000"]))),
        ] {
            if let Some(program) = program {
                times.push(program.first_frame().time);
                program.quit();
            }
        }
    }
    println!("start to the full first frame   goal 0.45 × presenterm");
    row("sabar", &ours, &theirs);
    row("presenterm", &theirs, &theirs);
    row("raw, 4,000 bytes", &raw, &theirs);
}

fn this() -> String {
    std::env::current_exe().unwrap().to_str().unwrap().to_owned()
}

/// One program, and two keys that are pressed in turn.
struct Case {
    name: &'static str,
    program: Program,
    keys: [&'static [u8]; 2],
    seen: Vec<Seen>,
}

const NEXT: [&[u8]; 2] = [b"\x1b[6~", b"\x1b[5~"];

impl Case {
    fn sabar(name: &'static str, tag: &str, choose: &[u8], keys: [&'static [u8]; 2]) -> Self {
        let program = Program::start(SABAR, &["--lang", tag]);
        let _ = program.first_frame();
        let case = Self { name, program, keys, seen: Vec::new() };
        let _ = case.program.press(choose);
        let _ = case.program.press(b"1");
        case
    }

    fn other(name: &'static str, program: Program, keys: [&'static [u8]; 2]) -> Self {
        let _ = program.first_frame();
        Self { name, program, keys, seen: Vec::new() }
    }

    fn times(&self) -> Vec<Duration> {
        self.seen.iter().map(|seen| seen.time).collect()
    }

    fn bytes(&self) -> usize {
        let mut bytes: Vec<usize> = self.seen.iter().map(|seen| seen.bytes).collect();
        bytes.sort_unstable();
        bytes[bytes.len() / 2]
    }
}

fn keys(folder: &Path) {
    const IT: &[u8] = b"\x1bOS";
    const AR: &[u8] = b"\x1bOQ";
    let mut cases = vec![
        Case::sabar("page, Italian", "it", IT, NEXT),
        Case::sabar("page, Arabic", "ar", AR, NEXT),
        Case::sabar("focus, Italian", "it", IT, [b"\x1b[B", b"\x1b[A"]),
        Case::sabar("focus, Arabic", "ar", AR, [b"\x1b[B", b"\x1b[A"]),
        Case::sabar("language, Italian and Arabic", "it", IT, [AR, IT]),
    ];
    for (name, count) in [("raw, 4,000 bytes", "4000"), ("raw, 7,000 bytes", "7000")] {
        let program = Program::start(&this(), &[RAW, count]);
        cases.push(Case::other(name, program, [b"x", b"y"]));
    }
    if is_installed("less") {
        let program = Program::start("less", &[&slides(folder)]);
        cases.push(Case::other("less, page", program, [b" ", b"b"]));
    }
    match presenterm(folder) {
        Some(program) => cases.push(Case::other("presenterm, page", program, NEXT)),
        None => println!("presenterm is not in PATH: no ratios"),
    }
    let before: Vec<f64> = cases.iter().map(|case| case.program.processor_time()).collect();
    for round in 0..PRESSES {
        for case in &mut cases {
            let seen = case.program.press(case.keys[round % 2]);
            case.seen.push(seen);
        }
    }
    let base = cases.iter().find(|case| case.name.starts_with("presenterm"));
    let base = base.map(Case::times).unwrap_or_default();
    println!(
        "\na key to the last byte   goals: page 1.0, focus 0.7 × presenterm; \
        language 2.5 × raw; processor 0.9 × and memory 0.75 × presenterm"
    );
    for (case, before) in cases.iter().zip(before) {
        row(case.name, &case.times(), &base);
        let spent = (case.program.processor_time() - before) * 1000.0 / PRESSES as f64;
        println!(
            "  {:34} {} bytes, {spent:.2} ms of processor time a key, {:.2} MiB at most",
            "",
            case.bytes(),
            case.program.most_memory()
        );
    }
    println!("\nidle for 3 s");
    for case in &cases {
        let before = case.program.wake_ups();
        std::thread::sleep(Duration::from_secs(3));
        println!("  {:34} {} wake-ups", case.name, case.program.wake_ups() - before);
    }
    for case in cases {
        case.program.quit();
    }
}

/// The check of a large folder, and a start from its pack.
fn large(folder: &Path) {
    let content = folder.join("content");
    made_up::write(&content, 2_000, 20);
    let pack = folder.join("large.sabar");
    let (content, pack) = (content.to_str().unwrap(), pack.to_str().unwrap());
    println!("\n2,000 treatments in 20 languages   goals: check 2.5 s, start 1.15 × what ships");
    for (name, arguments) in [
        ("check", vec!["check", content]),
        ("content pack", vec!["content", "pack", pack, "--content", content]),
    ] {
        let before = now();
        let output = Command::new(SABAR).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        println!("  {name:34} {:.2} s", before.elapsed().as_secs_f64());
    }
    let mut ships = Vec::new();
    let mut packed = Vec::new();
    for _ in 0..STARTS {
        for (times, content) in [(&mut ships, None), (&mut packed, Some(pack))] {
            let mut arguments = vec!["--lang", "it"];
            arguments.extend(content.iter().flat_map(|content| ["--content", content]));
            let program = Program::start(SABAR, &arguments);
            times.push(program.first_frame().time);
            program.quit();
        }
    }
    row("start with what ships", &ships, &ships);
    row("start from the pack", &packed, &ships);
}

fn median(times: &[Duration]) -> f64 {
    let mut times = times.to_vec();
    times.sort();
    times.get(times.len() / 2).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
}

fn row(name: &str, times: &[Duration], base: &[Duration]) {
    if times.is_empty() {
        return;
    }
    let time = median(times);
    println!("  {name:34} {time:7.3} {:6.2} ×", time / median(base));
}
