//! The whole program in a pseudo-terminal.

use std::io::{Read, Write};
use std::time::Duration;

use portable_pty::{Child, MasterPty};

use super::{LANGUAGES, now, pty};

/// The end of what is asked at the start: DA1.
const QUESTIONS_END: &[u8] = b"\x1b[c";
/// The end of a frame.
const FRAME_END: &[u8] = b"\x1b[?2026l";

/// The program in a pseudo-terminal.
pub(super) struct Process {
    // Held, or the terminal would be gone.
    _master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Box<dyn Read + Send>,
    child: Box<dyn Child + Send + Sync>,
    chunk: Vec<u8>,
}

impl Process {
    pub(super) fn start(program: &str, arguments: &[&str]) -> Self {
        let (master, child) = pty::start(program, arguments);
        Self {
            keyboard: master.take_writer().unwrap(),
            output: master.try_clone_reader().unwrap(),
            _master: master,
            child,
            chunk: vec![0; 65536],
        }
    }

    /// Answers what the program asks at its start, at once, as a terminal near by would, and waits
    /// for the first frame.
    pub(super) fn wait_for_first_frame(&mut self) {
        self.wait_for(QUESTIONS_END);
        self.keyboard.write_all(pty::ANSWERS).unwrap();
        self.wait_for(FRAME_END);
    }

    fn wait_for(&mut self, end: &[u8]) {
        let mut tail = Vec::new();
        loop {
            let count = self.output.read(&mut self.chunk).unwrap();
            assert!(count > 0, "the program ended");
            tail.extend(&self.chunk[..count]);
            if tail.ends_with(end) {
                return;
            }
            let keep = tail.len().saturating_sub(end.len());
            tail.drain(..keep);
        }
    }

    pub(super) fn press(&mut self, key: &[u8]) -> Duration {
        let before = now();
        self.keyboard.write_all(key).unwrap();
        self.wait_for(FRAME_END);
        before.elapsed()
    }

    /// The most memory it had resident so far, where the system tells.
    pub(super) fn memory(&self) -> String {
        let status = self
            .child
            .process_id()
            .and_then(|id| std::fs::read_to_string(format!("/proc/{id}/status")).ok());
        let line = |status: &String| {
            let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
            let kibibytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
            Some(format!("{:.2} MiB", kibibytes / 1024.0))
        };
        status.as_ref().and_then(line).unwrap_or_else(|| "not told by this system".to_owned())
    }

    pub(super) fn quit(mut self) {
        self.keyboard.write_all(b"\x11").unwrap();
        while self.output.read(&mut self.chunk).is_ok_and(|count| count > 0) {}
        self.child.wait().unwrap();
    }
}

pub(super) fn print_times(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at =
        |percent: usize| times[((times.len() - 1) * percent).div_ceil(100)].as_secs_f64() * 1000.0;
    println!("  {what:34} fastest {:.3} ms, median {:.3} ms, p90 {:.3} ms", at(0), at(50), at(90));
}

/// Figures of the whole program.
pub(super) fn whole_program() {
    const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
    println!("\nthe program in a pseudo-terminal of 120×40");
    let spawn = (0..50).map(|_| {
        let before = now();
        Process::start("true", &[]).child.wait().unwrap();
        before.elapsed()
    });
    print_times("an empty program, start to end", spawn.collect());
    for tag in LANGUAGES {
        let starts = (0..50).map(|_| {
            let before = now();
            let mut process = Process::start(PROGRAM, &["--lang", tag]);
            process.wait_for_first_frame();
            let taken = before.elapsed();
            process.quit();
            taken
        });
        print_times(&format!("start to first frame, {tag}"), starts.collect());
    }
    for (tag, key) in LANGUAGES.into_iter().zip([b"\x1bOQ", b"\x1bOR", b"\x1bOS"]) {
        let mut process = Process::start(PROGRAM, &["--lang", tag]);
        process.wait_for_first_frame();
        let at_rest = process.memory();
        process.press(key);
        process.press(b"1");
        let keys = [b"\x1b[B", b"\x1b[A"].into_iter().cycle().take(500);
        print_times(&format!("key to frame, {tag}"), keys.map(|key| process.press(key)).collect());
        println!("  {:34} {at_rest} at rest, {} in the summary", "memory", process.memory());
        process.quit();
    }
    let mut process = Process::start(PROGRAM, &["--lang", "it"]);
    process.wait_for_first_frame();
    process.press(b"\x1bOS");
    process.press(b"1");
    let keys = [b"\x1bOQ", b"\x1bOR", b"\x1bOS"].into_iter().cycle().take(300);
    let switches: Vec<Duration> = keys.map(|key| process.press(key)).collect();
    print_times("first switch to a language", switches[..2].to_vec());
    print_times("language switch to frame", switches[3..].to_vec());
    println!("  {:34} {}", "memory with three languages in use", process.memory());
    process.quit();
}
