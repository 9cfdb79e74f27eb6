//! Undoes Scroll Lock on the Linux console.
//!
//! Scroll Lock stops the output until it is pressed again, also in raw mode, because the kernel's
//! keyboard driver does it. Stopping and starting output once a second undoes it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustix::termios::{Action, tcflow};

use super::tty::Tty;

const INTERVAL: Duration = Duration::from_secs(1);

/// Keeps Scroll Lock from stopping the output. Dropping it ends that.
#[derive(Debug)]
pub struct ScrollLockGuard {
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl ScrollLockGuard {
    /// Starts the thread that restarts output. Without a thread, Scroll Lock works as usual.
    #[must_use]
    pub fn start(tty: Tty) -> Self {
        let is_over = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&is_over);
        let beat = move || {
            while !seen.load(Ordering::SeqCst) {
                // A console that is gone is noticed on reading.
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
