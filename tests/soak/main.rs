//! Days of use in the real program: consultations by people who press anything, and kills.
//!
//! `cargo test --release --test soak -- [CONSULTATIONS [KILLS [SEED]]]`; 20000, 1000 and 1 if they
//! are not given. `--program PATH` tries another build of the program.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails here fails the test")]
#![expect(clippy::disallowed_methods, reason = "here time is measured")]
#![expect(clippy::print_stdout, reason = "figures are for reading")]

#[path = "../shared/asked.rs"]
mod asked;
mod kiosk;
#[path = "../shared/steps.rs"]
mod steps;
mod walk;

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use fastrand::Rng;
use rustix::process::Signal;
use sabar::shell::pin;
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;
use tempfile::TempDir;

use kiosk::Kiosk;
use walk::Walk;

/// The speed-up of the kiosk's time: a week takes ten minutes.
const RATE: u32 = 1000;
/// The number of consultations between two checks of memory and of a fresh start.
const INTERVAL: usize = 250;
/// The number of kiosks at once.
const KIOSKS: usize = 8;

fn main() {
    let mut arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let mut program = PathBuf::from(env!("CARGO_BIN_EXE_sabar"));
    if let Some(place) = arguments.iter().position(|it| it == "--program") {
        let given = arguments.drain(place..place + 2).nth(1).unwrap();
        // It is started from other folders too.
        program = std::fs::canonicalize(given).unwrap();
    }
    let number = |place: usize, otherwise| {
        let given = arguments.get(place).map(|it| it.parse::<u64>().unwrap());
        given.unwrap_or(otherwise)
    };
    let rng = Rng::with_seed(number(2, 1));
    soak(&program, usize::try_from(number(0, 20_000)).unwrap(), &rng);
    kills(&program, &folder(), usize::try_from(number(1, 1_000)).unwrap(), rng);
}

/// A folder with a PIN, a place for the log, and some content to read again.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("log")).unwrap();
    std::fs::create_dir_all(folder.path().join("content/locales")).unwrap();
    let mut typed = pin::TypedPin::default();
    "260741".chars().for_each(|digit| assert!(typed.push(digit)));
    pin::Hash::of(&typed).unwrap().write(&folder.path().join("pin")).unwrap();
    folder
}

/// A message in some languages, as the screen shows it.
#[derive(Debug)]
pub struct Shown(Vec<String>);

impl Shown {
    fn of(id: &str) -> Self {
        Self::in_those(id, |_| true)
    }

    fn in_italian(id: &str) -> Self {
        Self::in_those(id, |tag| tag == "it")
    }

    fn in_those(id: &str, is_meant: impl Fn(&str) -> bool) -> Self {
        let library = Library::built_in(Numerals::Locale);
        let words = (0..library.languages().len()).map(|index| library.localizer(index));
        let words = words.filter(|words| is_meant(&words.language().tag));
        Self(
            words
                .map(|words| sabar_text::single_line(&words.get(id), words.direction()))
                // Longer ones are wrapped.
                .map(|line| line.to_visual_string().trim().to_owned())
                .collect(),
        )
    }

    /// True while it is on the screen.
    pub fn is_in(&self, screen: &str) -> bool {
        self.0.iter().any(|word| screen.contains(word))
    }
}

/// Several kiosks at once, since each mostly waits for its patient.
fn soak(program: &Path, consultations: usize, rng: &Rng) {
    println!("kiosk  consultations      memory  files      keys  seconds");
    let begun = Instant::now();
    let figures: Vec<Figures> = thread::scope(|scope| {
        let kiosks: Vec<_> = (0..KIOSKS)
            .map(|kiosk| {
                let mut rng = rng.clone();
                rng.seed(rng.get_seed() + kiosk as u64);
                let share = consultations / KIOSKS + usize::from(kiosk < consultations % KIOSKS);
                scope.spawn(move || one_of_them(program, kiosk, share, rng, begun))
            })
            .collect();
        kiosks.into_iter().map(|kiosk| kiosk.join().unwrap()).collect()
    });
    let sum = |part: fn(&Figures) -> u64| figures.iter().map(part).sum::<u64>();
    let most = figures.iter().map(|it| it.most_memory).max().unwrap_or(0);
    println!(
        "{consultations} consultations, {} steps, {} resets, {} reloads, {} PINs, {} MB drawn: \
        no fault, nothing left",
        sum(|it| it.keys),
        sum(|it| it.resets),
        sum(|it| it.reloads),
        sum(|it| it.pins),
        sum(|it| it.bytes) / 1_000_000
    );
    println!("memory of a kiosk at most {most} KiB; {} s", begun.elapsed().as_secs());
}

/// Counts of one kiosk.
#[derive(Debug, Default)]
struct Figures {
    keys: u64,
    resets: u64,
    reloads: u64,
    /// The number of times that the right one opened the staff pages.
    pins: u64,
    bytes: u64,
    most_memory: u64,
}

fn one_of_them(
    program: &Path,
    number: usize,
    consultations: usize,
    mut rng: Rng,
    begun: Instant,
) -> Figures {
    let folder = folder();
    let rate = RATE.to_string();
    let content = folder.path().join("content");
    let content = ["--content", content.to_str().unwrap(), "--today", "2026-11-21"];
    let arguments = [&["--kiosk", "--clock-rate", &rate], &content[..]].concat();
    let mut kiosk = Kiosk::start(program, folder.path(), &arguments);
    let is_restarted = number % 2 == 1;
    let mut walk = Walk::new(folder.path(), is_restarted);
    assert!(kiosk.comes_to_show(Duration::from_secs(20), |it| walk.is_at_rest(it)));
    let before = walk.fingerprint(&mut kiosk);
    let mut figures = Figures::default();
    let mut memories = Vec::new();
    for consultation in 1..=consultations {
        figures.keys += walk.consults(&mut kiosk, &mut rng);
        if let Some(end) = kiosk.end() {
            let log = walk::log(folder.path());
            panic!("{end} in consultation {consultation}:\n{}\n{log}", kiosk.contents());
        }
        walk.comes_to_rest(&mut kiosk);
        if consultation % INTERVAL == 0 || consultation == consultations {
            kiosk.resizes((80, 24));
            assert_eq!(walk.fingerprint(&mut kiosk), before, "something is left");
            let (memory, files) = kiosk.footprint();
            memories.push(memory);
            let (keys, seconds) = (figures.keys, begun.elapsed().as_secs());
            println!(
                "{number:>5}  {consultation:>13}  {memory:>6} KiB  {files:>5}  {keys:>8}  {seconds:>7}"
            );
        }
    }
    let log = walk::log(folder.path());
    assert!(!log.contains("fault"), "{log}");
    let count = |word| u64::try_from(log.lines().filter(|it| it.contains(word)).count()).unwrap();
    (figures.resets, figures.reloads) = (count(" reset "), count(" reload "));
    figures.pins = count(": staff");
    figures.bytes = kiosk.n_bytes;
    figures.most_memory = memories.iter().copied().max().unwrap_or(0);
    // By the middle everything was shown once, so memory must not grow any more.
    if let [.., last] = memories[..]
        && memories.len() >= 4
        && !is_restarted
    {
        let half = memories[..memories.len() / 2].iter().max().unwrap();
        assert!(last <= half + 2048, "memory grows: {memories:?} KiB");
    }
    figures
}

fn kills(program: &Path, folder: &TempDir, kills: usize, mut rng: Rng) {
    let begin = Shown::of(message_id::REST_BEGIN);
    let mut kiosk = Kiosk::start(program, folder.path(), &["--kiosk"]);
    assert!(kiosk.comes_to_show(Duration::from_secs(10), |it| begin.is_in(it)));
    let mut times = Vec::new();
    for _ in 0..kills {
        for _ in 0..rng.usize(0..6) {
            kiosk.types(steps::key(&mut |most| rng.usize(..most)));
        }
        thread::sleep(Duration::from_micros(rng.u64(0..60_000)));
        if rng.bool() {
            kiosk.settles();
        }
        kiosk.screen.process(b"\x1b[2J");
        let killed = Instant::now();
        kiosk.ends_and_starts_again(Signal::KILL);
        // Late output of the old program may show rest too, so only a clean screen counts.
        assert!(
            kiosk.comes_to_show(Duration::from_secs(10), |it| begin.is_in(it)),
            "not at rest:\n{}",
            kiosk.contents()
        );
        times.push(killed.elapsed());
        kiosk.settles();
    }
    if times.is_empty() {
        return;
    }
    times.sort_unstable();
    let at = |part: usize| times[(times.len() * part / 100).min(times.len() - 1)].as_millis();
    println!(
        "{kills} kills: back at rest in {} ms (median), {} ms (99 of 100), {} ms (most)",
        at(50),
        at(99),
        times.last().unwrap().as_millis()
    );
    kiosk.sends(Signal::TERM);
}
