//! Changes built-in seeds and words at random and checks every changed file by itself.
//!
//! `cargo run --release --example mutate_content -- --count 1000000`
//!
//! Every file has a number, and the same number is always the same change, so a finding is shown
//! again with `--from NUMBER --count 1`. It looks for panics, for checks and words that take more
//! than 50 ms, and for output beyond its cap. A stack that overflows ends the program; the name of
//! the thread then tells between which numbers.

#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a tool at the command line that measures time"
)]

use std::io::{self, Write as _};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use clap::Parser;
use rustix::time::{ClockId, clock_gettime};
use sabar_authoring::file_check::FileChecker;
use sabar_authoring::report::{Format, Report};
use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;
use sabar_content::l10n::{Language, Localizer, Numerals};

/// No file may take longer.
const MOST_TIME: Duration = Duration::from_millis(50);

/// What a person is told of one file is no longer.
const MOST_TOLD: usize = 256 * 1024;

/// No word is longer when it is shown.
const MOST_SHOWN: usize = 64 * 1024;

/// Small, so that reading too deep is found here before it is found by a kiosk.
const STACK: usize = 512 * 1024;

/// So many files belong to one thread.
const CHUNK: u64 = 10_000;

#[derive(Parser)]
struct Arguments {
    /// How many files.
    #[arg(long, default_value_t = 1_000_000)]
    count: u64,
    /// The number of the first file.
    #[arg(long, default_value_t = 0)]
    from: u64,
    /// How many at once; as many as there are cores if not given.
    #[arg(long)]
    threads: Option<usize>,
    /// Print the file of the number --from instead.
    #[arg(long)]
    print: bool,
}

#[derive(Default)]
struct Figures {
    files: u64,
    bytes: u64,
    problems: u64,
    sound: u64,
    words: u64,
    slowest: (Duration, u64),
    longest: (usize, u64),
    findings: Vec<String>,
}

impl Figures {
    fn add(&mut self, other: Self) {
        self.files += other.files;
        self.bytes += other.bytes;
        self.problems += other.problems;
        self.sound += other.sound;
        self.words += other.words;
        self.slowest = self.slowest.max(other.slowest);
        self.longest = self.longest.max(other.longest);
        self.findings.extend(other.findings);
    }
}

fn main() -> ExitCode {
    let Arguments { count, from, threads, print } = Arguments::parse();
    if print {
        let (_, changed) = changed(&Files::built_in(), from);
        // Whoever closed standard output does not want to know.
        let _ = io::stdout().write_all(&changed);
        return ExitCode::SUCCESS;
    }
    let n_cores = || thread::available_parallelism().map_or(1, usize::from);
    let n_threads = threads.unwrap_or_else(n_cores);
    panic::set_hook(Box::new(|_| {}));
    let began = Instant::now();
    let (next, all) = (AtomicU64::new(from), Mutex::new(Figures::default()));
    let end = from.saturating_add(count);
    thread::scope(|scope| {
        for _ in 0..n_threads {
            scope.spawn(|| {
                loop {
                    let start = next.fetch_add(CHUNK, Ordering::Relaxed);
                    if start >= end {
                        return;
                    }
                    let figures = in_its_thread(start, (start + CHUNK).min(end));
                    all.lock().unwrap_or_else(PoisonError::into_inner).add(figures);
                }
            });
        }
    });
    let figures = all.into_inner().unwrap_or_else(PoisonError::into_inner);
    report(&figures, began.elapsed(), n_threads);
    if figures.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn in_its_thread(start: u64, stop: u64) -> Figures {
    let builder = thread::Builder::new().name(format!("files {start} to {stop}"));
    let spawned = builder.stack_size(STACK).spawn(move || chunk(start, stop));
    spawned.ok().and_then(|thread| thread.join().ok()).unwrap_or_else(|| {
        let findings = vec![format!("files {start} to {stop}: the thread failed")];
        Figures { findings, ..Figures::default() }
    })
}

fn report(figures: &Figures, time: Duration, n_threads: usize) {
    let Figures { files, bytes, problems, sound, words, slowest, longest, findings } = figures;
    let (mib, seconds) = (bytes >> 20, time.as_secs());
    println!("{files} files, {mib} MiB, in {seconds} s on {n_threads} threads");
    println!("{problems} problems told; {sound} files without one; {words} words shown");
    println!("slowest: {:?} (file {})", slowest.0, slowest.1);
    println!("most told: {} bytes (file {})", longest.0, longest.1);
    for finding in findings.iter().take(100) {
        println!("FOUND {finding}");
    }
    println!("{} findings", findings.len());
}

fn chunk(start: u64, stop: u64) -> Figures {
    let shipped = Files::built_in();
    let single = FileChecker::beside(&shipped);
    let mut figures = Figures::default();
    for number in start..stop {
        let (path, changed) = changed(&shipped, number);
        figures.files += 1;
        figures.bytes += changed.len() as u64;
        let mut files = Files::new();
        files.insert(path, changed);
        let look = Look { single: &single, files: &files, path, has_words: number % 8 == 0 };
        look.into_figures(number, &mut figures);
    }
    figures
}

/// One changed file.
#[derive(Clone, Copy)]
struct Look<'a> {
    single: &'a FileChecker,
    files: &'a Files,
    path: &'a str,
    has_words: bool,
}

/// What one look saw.
struct Seen {
    n_problems: usize,
    n_told: usize,
    n_words: u64,
}

impl Look<'_> {
    fn into_figures(self, number: u64, figures: &mut Figures) {
        let path = self.path;
        let mut time = Duration::MAX;
        // Other programs share the caches and the cores: what is slow must be so each time.
        for turn in 0..5 {
            let began = spent();
            let seen = panic::catch_unwind(AssertUnwindSafe(|| self.look()));
            time = time.min(spent().saturating_sub(began));
            let finding = match seen {
                Err(_) => "panic".to_owned(),
                Ok(Err(what)) => what,
                Ok(Ok(Seen { n_problems, n_told, n_words })) => {
                    if turn == 0 {
                        figures.problems += n_problems as u64;
                        figures.sound += u64::from(n_problems == 0);
                        figures.words += n_words;
                        figures.longest = figures.longest.max((n_told, number));
                    }
                    if time <= MOST_TIME {
                        break;
                    }
                    continue;
                }
            };
            figures.findings.push(format!("file {number} ({path}): {finding}"));
            break;
        }
        figures.slowest = figures.slowest.max((time, number));
        if time > MOST_TIME {
            figures.findings.push(format!("file {number} ({path}): takes {time:?}"));
        }
    }

    fn look(&self) -> Result<Seen, String> {
        let problems = self.single.check(self.files, self.path);
        let told = tell(&problems, self.files);
        if told.len() > MOST_TOLD {
            return Err(format!("{} bytes are told", told.len()));
        }
        if told.contains("the Fluent parser fails") {
            return Err("the Fluent parser panics".to_owned());
        }
        let has_words = self.has_words && self.path.ends_with(".ftl") && is_read(&problems);
        let n_words = if has_words { self.show()? } else { 0 };
        Ok(Seen { n_problems: problems.len(), n_told: told.len(), n_words })
    }

    /// Shows every word as a kiosk would that had not checked the file.
    fn show(&self) -> Result<u64, String> {
        let text = self.files.text(self.path).unwrap_or_default();
        let mut whole = Files::new();
        // Common words are shown without a treatment, so every file stands for those.
        whole.insert("locales/it/ui.ftl", text);
        let Some(language) = Language::all(&whole).into_iter().next() else { return Ok(0) };
        let words = Localizer::new(language, Arc::new(whole), Numerals::Locale);
        let ids = text.lines().filter_map(|line| Some(line.split_once('=')?.0.trim()));
        let mut n_words = 0;
        for id in ids.filter(|id| !id.is_empty() && !id.contains(' ')).take(300) {
            let arguments = [("amount", "3".into()), ("form", "few".into()), ("count", 3.into())];
            let shown = words.with(id, &arguments).len();
            n_words += 1;
            if shown > MOST_SHOWN.max(id.len()) {
                return Err(format!("a word of {shown} bytes is shown"));
            }
        }
        Ok(n_words)
    }
}

/// The time of the processor that this thread has had.
fn spent() -> Duration {
    clock_gettime(ClockId::ThreadCPUTime).try_into().unwrap_or_default()
}

/// False for what is not read at all: no kiosk comes to that, and the Fluent parser by itself has
/// no bounds.
fn is_read(problems: &Diagnostics) -> bool {
    let reasons = ["nested too deeply", "escape is not whole", "not UTF-8", "larger than 256 KiB"];
    !problems.iter().any(|problem| reasons.iter().any(|reason| problem.message.contains(reason)))
}

fn tell(problems: &Diagnostics, files: &Files) -> String {
    if problems.is_empty() {
        return String::new();
    }
    Report { diagnostics: problems, files, folder: None, has_color: false }.render(Format::Human)
}

/// What seeds and words are made of, and what looks like it.
const PIECES: &[&str] = &[
    "{",
    "}",
    "{ ",
    " }",
    "\"",
    "\"}\"",
    "\"{\"",
    " -> ",
    "\n   [one] ",
    "\n  *[other] ",
    "]",
    "[",
    "[[",
    "F(",
    ")",
    "(",
    "a = ",
    "\nb",
    "\n",
    "\n ",
    "#",
    "-t = ",
    "$x",
    ",",
    "x:",
    "1",
    "\\",
    "\\\"",
    "\\u00",
    "\\U",
    "\u{E8}",
    "\u{202E}",
    "\u{2066}",
    "\u{200D}",
    "\u{1B}[2J",
    "\u{FEFF}",
    "\r\n",
    "\t",
    "\0",
    "id = \"x\"\n",
    "[[summary]]\n",
    "\"\"\"",
    "'''",
    "a.b.",
    "{ -t }",
    "{ a }",
    " = { from = 1, to = 2, unit = \"day\" }\n",
    "9223372036854775807",
    "a = { a }\n",
    "\u{645}\u{631}",
    "x = 1\n",
    "sources = [",
];

/// The file of a number.
fn changed(shipped: &Files, number: u64) -> (&str, Vec<u8>) {
    let mut random = Random::new(number);
    let paths: Vec<&str> = shipped.paths().collect();
    let path = paths[random.below(paths.len())];
    (path, Mutation { shipped, paths: &paths }.of(path, &mut random))
}

/// Makes changed files.
struct Mutation<'a> {
    shipped: &'a Files,
    paths: &'a [&'a str],
}

impl Mutation<'_> {
    fn of(&self, path: &str, random: &mut Random) -> Vec<u8> {
        let mut bytes = self.shipped.bytes(path).unwrap_or_default().to_vec();
        // Most begin as a part of a file, as one that is half written.
        if random.below(3) > 0 {
            let (start, end) = random.range(bytes.len());
            bytes = bytes.get(start..end).unwrap_or_default().to_vec();
        }
        for _ in 0..=random.below(6) {
            self.change(&mut bytes, random);
        }
        bytes.truncate(256 * 1024 + 1);
        bytes
    }

    fn change(&self, bytes: &mut Vec<u8>, random: &mut Random) {
        let at = random.below(bytes.len() + 1);
        let added: Vec<u8> = match random.below(9) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
                return;
            }
            1 => vec![u8::try_from(random.below(256)).unwrap_or_default()],
            2 => {
                bytes.drain(at..(at + random.below(200)).min(bytes.len()));
                return;
            }
            3 => {
                let end = (at + random.below(400)).min(bytes.len());
                bytes.get(at..end).unwrap_or_default().repeat(1 + random.below(4))
            }
            4 => {
                let other = self.paths[random.below(self.paths.len())];
                let other = self.shipped.bytes(other).unwrap_or_default();
                let (start, end) = random.range(other.len());
                other.get(start..end.min(start + 2_000)).unwrap_or_default().to_vec()
            }
            5 | 6 => random.piece().into(),
            7 => {
                let motif: String = (0..=random.below(3)).map(|_| random.piece()).collect();
                let most = if random.below(500) == 0 { 60_000 } else { 200 };
                motif.repeat(1 + random.below(most)).into()
            }
            _ => {
                bytes.truncate(at);
                return;
            }
        };
        bytes.splice(at..at, added);
    }
}

/// `splitmix64`: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn new(number: u64) -> Self {
        Self(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5ABA_5ABA_5ABA_5ABA)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most.max(1)).unwrap_or(1);
        usize::try_from(self.next() % most).unwrap_or_default()
    }

    fn range(&mut self, length: usize) -> (usize, usize) {
        let (one, other) = (self.below(length + 1), self.below(length + 1));
        (one.min(other), one.max(other))
    }

    fn piece(&mut self) -> &'static str {
        PIECES[self.below(PIECES.len())]
    }
}
