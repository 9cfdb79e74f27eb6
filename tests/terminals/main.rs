//! Real terminals run the real kiosk and are photographed; each photograph is read and measured.
//!
//! ```text
//! cargo test --test terminals                    # all terminals, one font, one size
//! cargo test --test terminals -- xterm kitty     # these only
//! cargo test --test terminals -- codes           # codes for telephones only
//! cargo test --test terminals -- --full          # more fonts and sizes
//! cargo test --test terminals -- --keep          # keep all photographs, not only of failures
//! ```
//!
//! Needs, on Debian: `xvfb`, `xdotool`, `imagemagick`, `tesseract-ocr` with `-ara`, `-ita` and
//! `-ind`, `zbar-tools` (and zxing-cpp in `target/tools/calendar`), `unicode-data`, `fonts-dejavu`,
//! `fonts-freefont-ttf`, `dbus`, and the terminals. One that is not installed is reported as not tested; with `SABAR_REQUIRE_ORACLES` set that is an
//! error. Photographs of failures are kept in `target/terminals`.

#![expect(clippy::print_stdout, reason = "the table is what it is for")]
#![expect(clippy::print_stderr, reason = "it takes minutes, and says how far it is")]

mod codes;
mod display;
mod emulator;
mod journey;
mod judge;
#[expect(dead_code, reason = "only what presses keys and lays out is needed here")]
#[expect(clippy::unwrap_used, clippy::panic, reason = "what fails there fails the test")]
#[path = "../it/kiosk.rs"]
mod kiosk;
mod page;
mod photo;
mod screen;

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use crate::emulator::{Emulator, Font, Look};
use crate::journey::{Arabic, Bench, Figures, Outcome};
use crate::judge::Forms;
use crate::page::Fault;

/// Terminals that run at the same time.
const N_AT_ONCE: usize = 2;

/// The argument that asks for the codes alone.
const CODES: &str = "codes";

const USUAL: Look = Look { font: Font::DejaVu, points: 16 };

/// Programs that all checks need; the wrong pages are shown in xterm.
const TOOLS: [&str; 6] = ["Xvfb", "xdotool", "import", "convert", "tesseract", "xterm"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match &arguments[..] {
        [flag, name] if flag == "--page" => match Fault::named(name) {
            Some(fault) => page::show(fault, journey::PAGE_KEYS).map(|()| true),
            None => Err(io::Error::other(format!("there is no page {name}"))),
        },
        _ => run(&arguments),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs what the arguments ask for; tells whether all is well.
fn run(arguments: &[String]) -> io::Result<bool> {
    let (flags, names): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|argument| argument.starts_with("--"));
    let is_full = flags.contains(&"--full");
    let missing = missing(is_full)?;
    if !missing.is_empty() {
        println!("not tested: there is no {}", missing.join(", no "));
        return Ok(!must_test_all());
    }
    for name in names.iter().filter(|name| **name != CODES) {
        if !emulator::ALL.iter().any(|emulator| emulator.name == *name) {
            return Err(io::Error::other(format!("there is no terminal {name}")));
        }
    }
    let is_wanted = |emulator: &&Emulator| names.is_empty() || names.contains(&emulator.name);
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("terminals");
    // Files there are from an earlier run.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let keeps_all = flags.contains(&"--keep");
    let bench = Bench { forms: Forms::read()?, folder, keeps_all, stop: &stop };

    let mut jobs = Vec::new();
    for look in looks(is_full) {
        jobs.extend(emulator::ALL.iter().filter(is_wanted).map(|emulator| (look, emulator)));
    }
    let outcomes = at_once(&jobs, |(look, emulator)| {
        let name = row_name(emulator, *look);
        eprintln!("{name} ...");
        let outcome = journey::visit(&bench, emulator, *look, &name);
        if outcome.is_well() || matches!(outcome, Outcome::NotTested(_)) {
            return outcome;
        }
        // A busy machine may cause failures, so each is tried again.
        eprintln!("{name} once more ...");
        journey::visit(&bench, emulator, *look, &name)
    });
    let is_codes_only = names == [CODES];
    let pages: &[Fault] = if is_codes_only { &[] } else { &Fault::ALL };
    let judged = at_once(pages, |fault| journey::visit_page(&bench, *fault, USUAL));

    print_head();
    let mut is_well = true;
    for ((look, emulator), outcome) in jobs.iter().zip(&outcomes) {
        print_row(&row_name(emulator, *look), outcome);
        is_well &= match outcome {
            Outcome::NotTested(_) => emulator.may_be_missing || !must_test_all(),
            Outcome::Judged(_) | Outcome::Broken(_) => outcome.is_well(),
        };
    }
    if !pages.is_empty() {
        println!("\nPages that are wrong on purpose, in xterm:");
    }
    for (fault, arabic) in pages.iter().zip(judged) {
        is_well &= print_page(*fault, arabic?);
    }
    if names.is_empty() || names.contains(&CODES) {
        is_well &= read_codes(&bench);
    }
    Ok(is_well)
}

/// Has the codes read, and prints how it went; tells whether all is well.
fn read_codes(bench: &Bench<'_>) -> bool {
    println!("\nCodes in xterm, read by zxing, and by zbar after a slight blur:");
    let missing = codes::missing();
    if !missing.is_empty() {
        println!("not tested: there is no {}", missing.join(", no "));
        return !must_test_all();
    }
    let shots = codes::all();
    let visits = at_once(&shots, |shot| match codes::visit(bench, shot) {
        Ok(faults) if faults.is_empty() => Ok(faults),
        // As with the terminals: a busy machine.
        _ => codes::visit(bench, shot),
    });
    let mut is_well = true;
    for (shot, faults) in shots.iter().zip(visits) {
        let faults = faults.unwrap_or_else(|error| vec![error.to_string()]);
        is_well &= faults.is_empty();
        let verdict = if faults.is_empty() {
            "ok".to_owned()
        } else {
            format!("FAILS: {}", faults.join("; "))
        };
        println!("{:32} {verdict}", shot.name);
    }
    is_well
}

/// Required programs that are not installed.
fn missing(is_full: bool) -> io::Result<Vec<String>> {
    let mut missing: Vec<String> =
        TOOLS.into_iter().filter(|tool| !display::is_installed(tool)).map(str::to_owned).collect();
    if display::is_installed("tesseract") {
        let known = Command::new("tesseract").arg("--list-langs").output()?.stdout;
        let known = String::from_utf8_lossy(&known).into_owned();
        let is_unknown = |language: &&str| !known.lines().any(|line| line == *language);
        let unknown = journey::languages().filter(is_unknown);
        missing.extend(unknown.map(|language| format!("tesseract's language {language}")));
    }
    let files = looks(is_full).into_iter().map(|look| look.font.file());
    let files = files.chain([judge::UNICODE_DATA.to_owned()]);
    missing.extend(files.filter(|file| !Path::new(file).is_file()));
    missing.dedup();
    Ok(missing)
}

fn looks(is_full: bool) -> Vec<Look> {
    if !is_full {
        return vec![USUAL];
    }
    let looks = [Font::DejaVu, Font::Free]
        .into_iter()
        .flat_map(|font| [12, 16, 24].map(|points| Look { font, points }));
    looks.collect()
}

/// Does all jobs, a few at a time; what comes out is in the order of the jobs.
fn at_once<J: Sync, T: Send>(jobs: &[J], work: impl Fn(&J) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..N_AT_ONCE {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(index) else { return };
                    let outcome = work(job);
                    done.lock().unwrap_or_else(PoisonError::into_inner).push((index, outcome));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, outcome)| outcome).collect()
}

fn row_name(emulator: &Emulator, look: Look) -> String {
    if look == USUAL {
        emulator.name.to_owned()
    } else {
        format!("{} {} {}", emulator.name, look.font.name(), look.points)
    }
}

fn print_head() {
    println!(
        "{:32} {:>7} {:>6} {:>6} {:>6} {:>13} {:>6} {:>13} {:>6}  verdict",
        "terminal", "cells", "CER it", "CER id", "CER ar", "joins ar", "again", "joins", "strays"
    );
}

fn print_row(name: &str, outcome: &Outcome) {
    let figures = match outcome {
        Outcome::Judged(figures) => figures,
        Outcome::NotTested(why) => {
            println!("{name:32} not tested: {why}");
            return;
        }
        Outcome::Broken(why) => {
            println!("{name:32} FAILS: {why}");
            return;
        }
    };
    let Figures { size, italian, indonesian, arabic, again, strays, faults, limit } = figures;
    let size = format!("{}x{}", size.width, size.height);
    let mut verdict =
        if faults.is_empty() { "ok".to_owned() } else { format!("FAILS: {}", faults.join(", ")) };
    if let Some(why) = limit {
        verdict.push_str(&format!("; {why}"));
    }
    println!(
        "{name:32} {size:>7} {italian:6.3} {indonesian:6.3} {:6.3} {:>13} {:6.3} {:>13} {strays:6}  \
         {verdict}",
        arabic.error_rate,
        joins(*arabic),
        again.error_rate,
        joins(*again),
    );
}

fn joins(arabic: Arabic) -> String {
    format!("{:.2} {:>3}/{:<3}", arabic.joined(), arabic.joins.0, arabic.joins.1)
}

/// Prints the figures of a wrong page; tells whether it was found to be wrong.
fn print_page(fault: Fault, arabic: Arabic) -> bool {
    let is_found = match fault {
        Fault::Logical | Fault::Reversed => !arabic.is_read(),
        Fault::Unjoined => !arabic.is_joined(),
    };
    let verdict = if is_found { "found" } else { "NOT FOUND: the judge does not work" };
    println!(
        "{:32} CER {:.3}  joins {}  {verdict}",
        fault.name(),
        arabic.error_rate,
        joins(arabic)
    );
    is_found
}

#[expect(clippy::disallowed_methods, reason = "the environment of the test, not of the program")]
fn must_test_all() -> bool {
    std::env::var_os("SABAR_REQUIRE_ORACLES").is_some()
}
