//! The event source: input, signals and deadlines.
//!
//! One `poll` covers the terminal, the signals and the caller's deadline. All available input is
//! read before it returns, so keys that arrive together make one frame. Without a deadline the
//! program does not wake while nothing happens.

mod signals;

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, timerfd_create, timerfd_settime,
};

pub(crate) use self::signals::IGNORED;
pub use self::signals::{Signal, Signals, Waker, ignore_at_start};
use super::clock::Clock;
use super::input::{Input, MouseEvent, MouseEventKind};
use super::tty::{Available, Tty};
use super::typed::Typed;

/// Bytes of input read in one turn; the rest waits for the next, after a frame.
const TURN: usize = 16 * 1024;

/// Limit of keys and touches in one turn. Nobody types more between two frames; of noise, or of a
/// key held while the program was busy, only the last ones count.
const MOST_AT_ONCE: usize = 64;

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Input of the terminal.
    Input(Input),
    /// The screen has this size now. Pass it to the backend.
    Resized(Size),
    /// The terminal went away. Comes once; nothing more will be read.
    HungUp,
    /// A signal asks the program to end.
    Terminated(Signal),
    /// A reload was requested (SIGUSR1, or a [`Waker`]).
    Reload,
    /// A descriptor of [`Events::watch`] is readable.
    Watched,
}

/// The results of a poll.
#[derive(Clone, Copy, Debug)]
struct Ready {
    readable: bool,
    signaled: bool,
    watched: bool,
}

/// The event source of a program.
#[derive(Debug)]
pub struct Events {
    tty: Tty,
    hung_up: bool,
    typed: Typed,
    inputs: Vec<Input>,
    alarm: Option<Alarm>,
    signals: Signals,
    /// Descriptors that wake the program too.
    watched: Vec<OwnedFd>,
    clock: Clock,
    /// Time until which answers may come.
    answers_until: Duration,
}

impl Events {
    /// Listens to the terminal and to signals.
    ///
    /// Call it before the session is entered, so that no signal ends the program without restoring
    /// the terminal; call [`wait`](Self::wait) only after, since until then the terminal sends whole
    /// lines. After this is dropped, the signals are ignored.
    ///
    /// # Errors
    ///
    /// Fails when no file descriptor is left.
    pub fn listen(tty: Tty) -> io::Result<Self> {
        let signals = Signals::listen(Some(&tty))?;
        Ok(Self {
            tty,
            hung_up: false,
            typed: Typed::filtered(1),
            inputs: Vec::new(),
            alarm: Alarm::new(),
            signals,
            watched: Vec::new(),
            clock: Clock::start(),
            answers_until: Duration::ZERO,
        })
    }

    /// Returns a handle that wakes the program from another thread.
    ///
    /// # Errors
    ///
    /// Fails when no file descriptor is left.
    pub(crate) fn waker(&self) -> io::Result<Waker> {
        self.signals.waker()
    }

    /// Watches a file descriptor too. While it is readable, [`wait`](Self::wait) returns at once.
    ///
    /// # Errors
    ///
    /// Fails when no file descriptor is left.
    pub fn watch(&mut self, watched: BorrowedFd<'_>) -> io::Result<()> {
        self.watched.push(watched.try_clone_to_owned()?);
        Ok(())
    }

    /// Stops watching and returns what was watched, to be watched again.
    pub(crate) fn set_watched(&mut self, watched: Vec<OwnedFd>) -> Vec<OwnedFd> {
        std::mem::replace(&mut self.watched, watched)
    }

    /// Returns the time since the start of listening.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.clock.now()
    }

    /// Sets how many times faster than usual keys come, for programs that speed up time.
    pub(crate) fn set_pace(&mut self, pace: u32) {
        if pace > 1 {
            self.typed = Typed::filtered(pace);
        }
    }

    /// Sets the time until which answers may come.
    pub(crate) fn expect_answers(&mut self, until: Duration) {
        self.answers_until = until;
        self.typed.expect_answers(self.now() < until);
    }

    /// Waits for events, at most for `timeout` (`None`: for ever), and returns all of them in order:
    /// input first, then signals. Returns none after the timeout.
    ///
    /// # Errors
    ///
    /// Fails when the system refuses to wait or to read. A hang-up is an event.
    pub fn wait(&mut self, timeout: Option<Duration>) -> io::Result<Vec<Event>> {
        let until = timeout.map(|timeout| self.now().saturating_add(timeout));
        loop {
            let Ready { readable, signaled, watched } = self.poll(until)?;
            if readable {
                self.read()?;
            }
            let now = self.now();
            self.typed.expect_answers(now < self.answers_until);
            self.typed.tick(now, &mut self.inputs);
            let mut events = self.collect(readable, signaled);
            events.extend(watched.then_some(Event::Watched));
            if !events.is_empty() || until.is_some_and(|until| until <= now) {
                return Ok(events);
            }
        }
    }

    /// Sleeps until something is ready.
    fn poll(&mut self, until: Option<Duration>) -> io::Result<Ready> {
        let deadlines = [until, self.typed.deadline()];
        let began = self.now();
        let wake = deadlines.into_iter().flatten().min();
        let left = wake.map(|wake| wake.saturating_sub(began));
        if let Some(alarm) = &self.alarm {
            alarm.set(left);
        }
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        // A terminal that is gone is always "ready" and would wake the program for ever.
        let signals = PollFd::new(&self.signals, PollFlags::IN);
        let mut fds = vec![signals];
        if !self.hung_up {
            fds.push(PollFd::new(&self.tty, PollFlags::IN));
        }
        let watched_at = fds.len();
        fds.extend(self.watched.iter().map(|watched| PollFd::new(watched, PollFlags::IN)));
        fds.extend(self.alarm.as_ref().map(|alarm| PollFd::new(alarm, PollFlags::IN)));
        match poll(&mut fds, left.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let ready = |index: usize| fds.get(index).is_some_and(|fd| !fd.revents().is_empty());
        let (readable, signaled) = (!self.hung_up && ready(1), ready(0));
        let watched = (watched_at..watched_at + self.watched.len()).any(ready);
        let now = self.now();
        self.typed.waited(began, now);
        Ok(Ready { readable, signaled, watched })
    }

    fn read(&mut self) -> io::Result<()> {
        let mut buffer = [0; 4096];
        for _ in 0..TURN / buffer.len() {
            match self.tty.read(&mut buffer)? {
                Available::Bytes(count) => {
                    let now = self.clock.now();
                    let bytes = buffer.get(..count).unwrap_or_default();
                    self.typed.feed(bytes, now, &mut self.inputs);
                    // There are no more for now.
                    if count < buffer.len() {
                        break;
                    }
                }
                Available::Nothing => break,
                Available::HungUp => {
                    self.hung_up = true;
                    break;
                }
            }
        }
        Ok(())
    }

    fn collect(&mut self, was_readable: bool, signaled: bool) -> Vec<Event> {
        let mut events = Vec::new();
        drop_noise(&mut self.inputs);
        for input in self.inputs.drain(..) {
            add(input, &mut events);
        }
        if was_readable && self.hung_up {
            events.push(Event::HungUp);
        }
        if signaled {
            self.signals.collect(&self.tty, &mut events);
        }
        events
    }
}

/// Keeps the last [`MOST_AT_ONCE`] keys and touches, and every report.
fn drop_noise(inputs: &mut Vec<Input>) {
    let is_typed = |input: &Input| !matches!(input, Input::Report(_)) && !is_drag(input);
    let typed = inputs.iter().filter(|input| is_typed(input)).count();
    let mut noise = typed.saturating_sub(MOST_AT_ONCE);
    inputs.retain(|input| {
        let is_noise = noise > 0 && is_typed(input);
        noise -= usize::from(is_noise);
        !is_noise
    });
}

fn add(input: Input, events: &mut Vec<Event>) {
    match events.last_mut() {
        // Of a drag only the last position counts.
        Some(Event::Input(last)) if is_drag(last) && is_drag(&input) => *last = input,
        _ => events.push(Event::Input(input)),
    }
}

fn is_drag(input: &Input) -> bool {
    matches!(input, Input::Mouse(MouseEvent { kind: MouseEventKind::Drag(_), .. }))
}

/// A timer that counts sleep of the machine, which the timeout of `poll` does not.
#[derive(Debug)]
struct Alarm(OwnedFd);

impl Alarm {
    /// Creates a timer. Without one, the timeout of `poll` alone wakes the program.
    fn new() -> Option<Self> {
        let flags = TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK;
        timerfd_create(TimerfdClockId::Boottime, flags).ok().map(Self)
    }

    /// Sets the timer, or stops it.
    fn set(&self, left: Option<Duration>) {
        let never = Timespec { tv_sec: 0, tv_nsec: 0 };
        let left = left.and_then(|left| Timespec::try_from(left).ok()).unwrap_or(never);
        let timer = Itimerspec { it_interval: never, it_value: left };
        // Without it, the timeout of `poll` wakes the program.
        let _ = timerfd_settime(&self.0, TimerfdTimerFlags::empty(), &timer);
    }
}

impl AsFd for Alarm {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::{KeyCode, KeyModifiers, MouseButton, Report};

    #[test]
    fn of_more_keys_than_anybody_types_the_last_ones_count_and_every_answer_does() {
        let key = |number: u8| Input::Key(KeyCode::F(number).into());
        let answer = Input::Report(Report::PrimaryAttributes);
        let mut inputs: Vec<Input> = (0..200).map(key).collect();
        inputs.insert(0, answer.clone());
        drop_noise(&mut inputs);
        let expected: Vec<Input> = std::iter::once(answer).chain((136..200).map(key)).collect();
        assert_eq!(inputs, expected);
        let few = expected.clone();
        drop_noise(&mut inputs);
        assert_eq!(inputs, few);
    }

    #[test]
    fn of_a_finger_that_moves_only_the_last_place_counts() {
        let touch = |column, kind: fn(MouseButton) -> MouseEventKind| {
            let (kind, modifiers) = (kind(MouseButton::Left), KeyModifiers::NONE);
            Input::Mouse(MouseEvent { kind, column, row: 0, modifiers })
        };
        let mut events = Vec::new();
        add(touch(1, MouseEventKind::Down), &mut events);
        for column in 1..100 {
            add(touch(column, MouseEventKind::Drag), &mut events);
        }
        add(touch(99, MouseEventKind::Up), &mut events);
        let expected = [
            touch(1, MouseEventKind::Down),
            touch(99, MouseEventKind::Drag),
            touch(99, MouseEventKind::Up),
        ];
        assert_eq!(events, expected.map(Event::Input));
    }
}
