//! The installed program under hostile input: half a sequence, an endless paste, floods of touches,
//! noise, a held key, many sizes. The next real key works, the reset comes, and memory does not
//! grow.

use std::fs;
use std::io;
use std::thread;
use std::time::Duration;

use portable_pty::PtySize;
use sabar_content::l10n::message_id;
use sabar_term::clock::Clock;

use super::locked::Clinic;
use super::program::{flat, patient, said_in};
use super::terminal::{Person, SIZE, at_once};

const F3: &[u8] = b"\x1bOR";
const F4: &[u8] = b"\x1bOS";
/// The pause after which the next key is a key of its own; the answer comes within the same time.
const SOON: Duration = Duration::from_millis(600);
/// The longest that an answer may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most memory that a flood of input may add, in KiB.
const GROWTH: u64 = 4 * 1024;

/// Sequences that never end, with a name for each.
const HALVES: &[(&str, &[u8])] = &[
    ("Esc", b"\x1b"),
    ("Esc Esc", b"\x1b\x1b"),
    ("Alt+[", b"\x1b["),
    ("Alt+O", b"\x1bO"),
    ("Esc Alt+[", b"\x1b\x1b["),
    ("Esc Alt+O", b"\x1b\x1bO"),
    ("a parameter", b"\x1b[1"),
    ("two parameters", b"\x1b[1;5"),
    ("an empty parameter", b"\x1b[;"),
    ("a parameter of SS3", b"\x1bO5"),
    ("a private sequence", b"\x1b[?"),
    ("a private parameter", b"\x1b[?2026;"),
    ("an answer", b"\x1b[>41;379"),
    ("an intermediate", b"\x1b[8;1$"),
    ("intermediates", b"\x1b[  !!"),
    ("numbers without end", b"\x1b[111111111111111111111111111111111111111111"),
    ("parameters without end", b"\x1b[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18"),
    ("a function key of the console", b"\x1b[["),
    ("a mouse report", b"\x1b[<"),
    ("a button", b"\x1b[<0"),
    ("a column", b"\x1b[<0;10"),
    ("a row", b"\x1b[<0;10;12"),
    ("an old mouse report", b"\x1b[M"),
    ("a column of the old report", b"\x1b[M !"),
    ("a focus report", b"\x1b[200"),
    ("a paste", b"\x1b[200~"),
    ("a paste with text", b"\x1b[200~some text"),
    ("half the end of a paste", b"\x1b[200~text\x1b[20"),
    ("a paste in a paste", b"\x1b[200~\x1b[200~"),
    ("OSC", b"\x1b]"),
    ("a title", b"\x1b]0;title"),
    ("the clipboard", b"\x1b]52;c;"),
    ("half the end of OSC", b"\x1b]0;title\x1b"),
    ("DCS", b"\x1bP"),
    ("a name", b"\x1bP>|XTerm(3"),
    ("SOS", b"\x1bX"),
    ("PM", b"\x1b^"),
    ("APC", b"\x1b_G"),
    ("half a character of two bytes", b"\xd9"),
    ("a third of a character", b"\xe2"),
    ("two thirds of a character", b"\xe2\x82"),
    ("half a character of four bytes", b"\xf0\x9f"),
    ("three bytes of four", b"\xf0\x9f\x98"),
    ("Alt and half a character", b"\x1b\xe2\x82"),
    ("bytes that UTF-8 never has", b"\xff\xfe\xc0"),
    ("C1 controls", b"\xc2\x9b1;"),
    ("a lone C1", b"\x9b"),
    ("NUL", b"\x00\x00"),
    ("a sequence in a sequence", b"\x1b[1;\x1b[1;\x1b["),
];

impl Person {
    /// Starts the kiosk and opens a page in Italian.
    fn at_a_page(arguments: &[&str]) -> Self {
        let arguments = [&["--lang", "it"], arguments].concat();
        let mut person = patient(&arguments);
        person.sees_word("it", message_id::REST_BEGIN);
        person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
        person.types(b"1").sees_word("it", "step-summary");
        person
    }

    /// Presses a language's key once and returns the time until that language is shown.
    #[track_caller]
    fn switches(&mut self, key: &[u8], name: &str) -> Duration {
        let clock = Clock::start();
        let spoken = format!("✓ {name}");
        let is_answered =
            self.types(key).comes_to_see(PATIENCE, |screen| screen.contents().contains(&spoken));
        assert!(is_answered, "{name} never came:\n{}", self.screen.screen().contents());
        clock.now()
    }

    /// The next real keys work.
    #[track_caller]
    fn is_understood(&mut self) -> Duration {
        self.switches(F3, "Bahasa Indonesia").max(self.switches(F4, "Italiano"))
    }

    /// Types a large input while reading the output.
    fn floods(&mut self, bytes: Vec<u8>) -> &mut Self {
        let mut keyboard = std::mem::replace(&mut self.keyboard, Box::new(io::sink()));
        let typing = thread::spawn(move || {
            keyboard.write_all(&bytes).unwrap();
            keyboard
        });
        while !typing.is_finished() {
            self.watches();
        }
        self.keyboard = typing.join().unwrap();
        while self.watches() {}
        self
    }

    /// The memory of the program in KiB.
    fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// Does something to the program; then the next key works, and memory is as it was.
    #[track_caller]
    fn bears(&mut self, what: &str, storm: impl FnOnce(&mut Self)) {
        self.bears_within(GROWTH, what, storm);
    }

    /// The same where memory may grow by so many KiB.
    #[track_caller]
    #[expect(clippy::print_stdout, reason = "prints the figures it measures")]
    fn bears_within(&mut self, growth: u64, what: &str, storm: impl FnOnce(&mut Self)) {
        // What is laid out in both languages is there before.
        self.is_understood();
        let before = self.memory();
        storm(self);
        thread::sleep(SOON);
        while self.watches() {}
        let took = self.is_understood();
        let after = self.memory();
        println!("{what}: {before} KiB before, {after} KiB after, a key took {took:?}");
        assert!(took <= SOON, "{what}: a key took {took:?}");
        assert!(after <= before + growth, "{what}: {before} KiB became {after}");
    }
}

/// The language keys after one half-typed sequence; tries again where the machine was busy.
fn next_key_after(person: &mut Person, name: &str, half: &[u8]) -> Duration {
    let attempts = (0..3).map(|_| {
        person.types(half);
        thread::sleep(SOON);
        // What Esc or Alt+[ mean by themselves is allowed: back, or nothing.
        person.is_understood()
    });
    let mut slowest = Duration::MAX;
    for took in attempts {
        slowest = slowest.min(took);
        if slowest <= SOON {
            return slowest;
        }
    }
    panic!("after {name} a key took {slowest:?}");
}

#[test]
fn after_half_a_sequence_the_next_key_works() {
    let per_person = HALVES.len().div_ceil(8);
    let people = HALVES.chunks(per_person).map(|halves| {
        thread::spawn(move || {
            let mut person = Person::at_a_page(&[]);
            let took = halves.iter().map(|(name, half)| next_key_after(&mut person, name, half));
            let slowest = took.max();
            person.leaves();
            slowest
        })
    });
    let people: Vec<_> = people.collect();
    let slowest = people.into_iter().filter_map(|person| person.join().unwrap()).max();
    println!("{} sequences, the slowest key took {:?}", HALVES.len(), slowest.unwrap());
}

#[test]
fn after_half_a_sequence_the_reset_still_comes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sabar.toml");
    fs::write(&file, "idle_after = 30\nidle_per_word = 0\nidle_countdown = 20\n").unwrap();
    let begin = said_in("it", message_id::REST_BEGIN);
    let asked = said_in("it", message_id::STILL_THERE_TITLE);
    let names = ["Alt+[", "a row", "a paste with text", "a title", "two thirds of a character"];
    let halves = HALVES.iter().filter(|(name, _)| names.contains(name));
    assert_eq!(halves.clone().count(), names.len());
    let config = file.to_str().unwrap();
    at_once(halves, |(name, half)| {
        let mut person = Person::at_a_page(&["--config", config, "--clock-rate", "10"]);
        person.types(half);
        let sees = |person: &mut Person, text: &str| {
            person.comes_to_see(Duration::from_secs(20), |screen| flat(screen).contains(text))
        };
        assert!(sees(&mut person, &asked), "after {name} nobody asked");
        assert!(sees(&mut person, &begin), "after {name} nothing was forgotten");
    });
}

#[test]
fn a_paste_of_twenty_megabytes_is_ignored() {
    let mut person = Person::at_a_page(&[]);
    let mut paste = b"\x1b[200~".to_vec();
    paste.extend(b"pasted text\n".repeat(20 * 1024 * 1024 / 12));
    person.bears("a paste of 20 MB", |person| {
        person.floods(paste);
    });
    person.leaves();
}

#[test]
fn thirty_thousand_touches_are_handled() {
    let mut person = Person::at_a_page(&[]);
    // Where nothing is: between the margins of the last rows.
    let flood = (0..15_000).flat_map(|n: u32| {
        let (column, row) = (n % 100 + 1, n % 24 + 1);
        format!("\x1b[<32;{column};{row}M\x1b[<35;{column};{row}M").into_bytes()
    });
    let flood = flood.collect();
    person.bears("30,000 reports of a mouse", |person| {
        person.floods(flood);
    });
    let presses = b"\x1b[<0;90;12M\x1b[<0;90;12m".repeat(5_000);
    person.bears("10,000 presses and releases", |person| {
        person.floods(presses);
    });
    person.leaves();
}

#[test]
fn strings_that_never_end_are_dropped() {
    let mut person = Person::at_a_page(&[]);
    for opener in [&b"\x1b]0;"[..], b"\x1bP", b"\x1bX", b"\x1b^", b"\x1b_"] {
        let mut flood = opener.to_vec();
        flood.extend(b"\x02".repeat(1024 * 1024));
        person.bears(&format!("a string without end, {}", opener.escape_ascii()), |person| {
            person.floods(flood);
        });
    }
    person.leaves();
}

#[test]
fn five_megabytes_of_noise_are_handled() {
    // Random keys never get past the PIN.
    let clinic = Clinic::new();
    let mut person = clinic.opens(&[]);
    person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let noise = (0..5 * 1024 * 1024).map(|_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[0]
    });
    let noise = noise.collect();
    // A PIN typed by chance takes 19 MiB for its hash, which the allocator keeps once or twice.
    person.bears_within(11 * GROWTH, "5 MB of noise", |person| {
        person.floods(noise);
        // Any overlay closes with one key.
        person.types(b"\x1b").types(b"x");
    });
}

#[test]
fn a_held_key_is_handled() {
    let mut person = Person::at_a_page(&[]);
    for key in [&b"\r"[..], b"\x1b[B", b"\x1b[C", b"x", b"\x7f", b"S"] {
        let name = format!("a held key, {}", key.escape_ascii());
        let held = key.repeat(10_000);
        person.bears(&name, |person| {
            person.floods(held);
        });
    }
    person.leaves();
}

/// Two thousand sizes, the smallest and the largest among them, and the first one again.
fn storm_of_sizes(person: &mut Person) {
    for n in 0..2_000_u32 {
        let of = |most: u32, step: u32| u16::try_from(n * step % most + 1).unwrap();
        let (columns, rows) = match n % 50 {
            0 => (0, 0),
            1 => (1, 1),
            2 => (u16::MAX, u16::MAX),
            3 => (u16::MAX, 1),
            _ => (of(500, 37), of(200, 13)),
        };
        person.master.resize(PtySize { rows, cols: columns, ..SIZE }).unwrap();
        person.watches();
    }
    person.resizes(SIZE.cols, SIZE.rows);
}

#[test]
fn two_thousand_sizes_are_handled() {
    let mut person = Person::at_a_page(&[]);
    let before = person.memory();
    // The memory for the cells of the largest screen is kept.
    storm_of_sizes(&mut person);
    person.is_understood();
    let largest = person.memory();
    println!("2,000 sizes: {before} KiB before, {largest} KiB after");
    assert!(largest <= before + 48 * 1024, "{before} KiB became {largest}");
    // Which of the sizes are drawn depends on how fast the machine is.
    person.bears_within(4 * GROWTH, "2,000 sizes more", storm_of_sizes);
    person.sees_word("it", "step-summary");
    person.leaves();
}

#[test]
fn an_enormous_terminal_is_treated_as_a_large_one() {
    let mut person = Person::at_a_page(&[]);
    let before = person.memory();
    person.master.resize(PtySize { rows: u16::MAX, cols: u16::MAX, ..SIZE }).unwrap();
    while person.watches() {}
    let during = person.memory();
    println!("65535×65535: {before} KiB before, {during} KiB during");
    // 500×300 cells in a few buffers, and no more.
    assert!(during < before + 48 * 1024, "{before} KiB became {during}");
    person.resizes(SIZE.cols, SIZE.rows).sees_word("it", "step-summary");
    person.leaves();
}
