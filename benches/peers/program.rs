//! A program in a pseudo-terminal, whose output is timed by a thread of its own.

use std::cell::RefCell;
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, MasterPty};

use super::{now, pty};

/// Silence that ends a frame.
const SILENCE: Duration = Duration::from_millis(40);
/// Queries of programs, and the answers of a terminal near by.
const ANSWERS: [(&[u8], &[u8]); 3] =
    [(b"\x1b[c", pty::ANSWERS), (b"\x1b[6n", b"\x1b[1;1R"), (b"\x1b[5n", b"\x1b[0n")];

/// A running program.
pub(super) struct Program {
    // Held, or the terminal would be gone.
    _master: Box<dyn MasterPty + Send>,
    keyboard: RefCell<Box<dyn Write + Send>>,
    output: Receiver<(Instant, Vec<u8>)>,
    child: RefCell<Box<dyn Child + Send + Sync>>,
    started: Instant,
}

/// The output after a key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    /// From the key to the last byte.
    pub time: Duration,
    pub bytes: usize,
}

impl Program {
    pub(super) fn start(program: &str, arguments: &[&str]) -> Self {
        let started = now();
        let (master, child) = pty::start(program, arguments);
        let mut reader = master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut chunk = vec![0; 65536];
            while let Ok(count @ 1..) = reader.read(&mut chunk) {
                if sender.send((now(), chunk[..count].to_vec())).is_err() {
                    break;
                }
            }
        });
        let keyboard = RefCell::new(master.take_writer().unwrap());
        Self { _master: master, keyboard, output, child: RefCell::new(child), started }
    }

    /// Answers the queries of the start at once and returns the output until the first frame.
    pub(super) fn first_frame(&self) -> Seen {
        self.until_silence(self.started, Duration::from_millis(400))
    }

    /// Types a key.
    pub(super) fn press(&self, key: &[u8]) -> Seen {
        let before = now();
        self.keyboard.borrow_mut().write_all(key).unwrap();
        self.until_silence(before, SILENCE)
    }

    fn until_silence(&self, before: Instant, silence: Duration) -> Seen {
        let (mut last, mut bytes) = (before, 0);
        let mut tail: Vec<u8> = Vec::new();
        while let Ok((at, chunk)) = self.output.recv_timeout(silence) {
            last = at;
            bytes += chunk.len();
            tail.extend(&chunk);
            for (query, answer) in ANSWERS {
                if tail.windows(query.len()).any(|window| window == query) {
                    self.keyboard.borrow_mut().write_all(answer).unwrap();
                    tail.clear();
                }
            }
            tail.drain(..tail.len().saturating_sub(4));
        }
        Seen { time: last.duration_since(before), bytes }
    }

    fn process_file(&self, name: &str) -> String {
        let id = self.child.borrow().process_id().unwrap();
        std::fs::read_to_string(format!("/proc/{id}/{name}")).unwrap_or_default()
    }

    fn status(&self, name: &str) -> f64 {
        let status = self.process_file("status");
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let number = line.and_then(|line| line.trim_start_matches(':').split_whitespace().next());
        number.and_then(|number| number.parse().ok()).unwrap_or(f64::NAN)
    }

    /// Returns the most memory that was resident, in MiB.
    pub(super) fn most_memory(&self) -> f64 {
        self.status("VmHWM") / 1024.0
    }

    /// Returns the number of times the program gave up the processor to wait.
    pub(super) fn wake_ups(&self) -> f64 {
        self.status("voluntary_ctxt_switches")
    }

    /// Returns the processor time used so far, in seconds.
    pub(super) fn processor_time(&self) -> f64 {
        // Nanoseconds; `stat` has hundredths of a second only.
        let schedule = self.process_file("schedstat");
        let spent = schedule.split_whitespace().next().and_then(|spent| spent.parse::<f64>().ok());
        spent.unwrap_or(f64::NAN) / 1e9
    }

    pub(super) fn quit(self) {
        let _ = self.keyboard.borrow_mut().write_all(b"\x11");
        let mut child = self.child.borrow_mut();
        let _ = child.kill();
        let _ = child.wait();
    }
}
