//! Turns of the tests that compute: as many at a time as there are cores. The others wait for terminals
//! most of the time, and more of them run than there are cores.

use std::num::NonZero;
use std::sync::{Condvar, LazyLock, Mutex};
use std::thread;

static FREE: LazyLock<Mutex<usize>> =
    LazyLock::new(|| Mutex::new(thread::available_parallelism().map_or(1, NonZero::get)));
static FREED: Condvar = Condvar::new();

thread_local! {
    static TURN: Turn = Turn::wait_for();
}

/// Waits for a turn, which lasts until the thread of the test ends.
pub fn take() {
    TURN.with(|_| ());
}

struct Turn;

impl Turn {
    fn wait_for() -> Self {
        let free = FREE.lock().unwrap();
        *FREED.wait_while(free, |free| *free == 0).unwrap() -= 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *FREE.lock().unwrap() += 1;
        FREED.notify_one();
    }
}
