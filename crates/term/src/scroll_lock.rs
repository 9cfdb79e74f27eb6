//! Scroll Lock stops the output of the Linux console, and every program that writes to it, until it
//! is pressed again. Raw mode does not help: the kernel's keyboard driver does it. So output is
//! stopped and started again once a second, which undoes it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustix::termios::{Action, tcflow};

use super::tty::Tty;

const INTERVAL: Duration = Duration::from_secs(1);

/// Keeps a console from standing still, as long as it is held.
#[derive(Debug)]
pub struct ScrollLockGuard {
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl ScrollLockGuard {
    /// Starts beating. Without a thread to be had there is none, and Scroll Lock works.
    #[must_use]
    pub fn start(tty: Tty) -> Self {
        let is_over = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&is_over);
        let beat = move || {
            while !seen.load(Ordering::SeqCst) {
                // A console that is gone is noticed by whoever reads from it.
                let _ = tcflow(&tty, Action::OOff).and_then(|()| tcflow(&tty, Action::OOn));
                thread::park_timeout(INTERVAL);
            }
        };
        Self { is_over, thread: thread::Builder::new().spawn(beat).ok() }
    }
}

impl Drop for ScrollLockGuard {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // It cannot have panicked.
            let _ = thread.join();
        }
    }
}
