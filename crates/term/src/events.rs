//! Everything that can wake the program, waited for in one place.
//!
//! One `poll` covers the terminal, the signals and the caller's deadline. All that is there is
//! read before it returns, so keys that arrive together make one frame, and a program that waits
//! without a deadline does not wake at all.

use std::io::{self, Read, Write as _};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, timerfd_create, timerfd_settime,
};
use signal_hook::SigId;
use signal_hook::consts::{
    SIGALRM, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2,
    SIGWINCH,
};

use super::burst::Bursts;
use super::clock::Clock;
use super::input::{Decoder, Input, Mouse, MouseKind};
use super::tty::{Available, Tty};

/// Signals that stop or end a program by default and ask nothing of this one: in public nothing but
/// a request to end may do that.
pub(crate) const IGNORED: [i32; 5] = [SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR2, SIGALRM];

/// Bytes of input taken in one turn; the rest waits for the next, after a frame.
const TURN: usize = 16 * 1024;

/// Keys and touches of one turn that count. Nobody types more between two frames; of noise, or of
/// a key held while the program was busy, only the last is heard, so that the next real key is not
/// waited for behind it.
const MOST_AT_ONCE: usize = 64;

/// Nobody sleeps for less.
const SLEPT: Duration = Duration::from_millis(1);

/// One thing that happened outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody did something at the terminal, or it answered.
    Input(Input),
    /// The screen has this size now. The backend must be told.
    Resized(Size),
    /// The terminal went away. Told once; nothing more will be read.
    HungUp,
    /// Somebody asks the program to end.
    Terminated(Signal),
    /// The content is to be read again (SIGUSR1, or a [`Waker`]).
    Reload,
}

/// A signal that asks the program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Signal {
    /// SIGHUP: the terminal was closed.
    HangUp,
    /// SIGINT.
    Interrupt,
    /// SIGQUIT.
    Quit,
    /// SIGTERM.
    Terminate,
}

impl Signal {
    const ALL: [Self; 4] = [Self::HangUp, Self::Interrupt, Self::Quit, Self::Terminate];

    /// Its number; by custom the exit code is 128 more.
    #[must_use]
    pub const fn number(self) -> i32 {
        match self {
            Self::HangUp => SIGHUP,
            Self::Interrupt => SIGINT,
            Self::Quit => SIGQUIT,
            Self::Terminate => SIGTERM,
        }
    }
}

/// The place where the program waits.
#[derive(Debug)]
pub struct Events {
    tty: Tty,
    hung_up: bool,
    decoder: Decoder,
    bursts: Bursts,
    inputs: Vec<Input>,
    /// What has just been read, before it is known whether a person typed it.
    read: Vec<Input>,
    /// Up to when it is known that nothing had been typed.
    looked: Duration,
    alarm: Option<Alarm>,
    signals: Signals,
    clock: Clock,
    /// Until when the terminal may answer what it was asked.
    answers_until: Duration,
}

impl Events {
    /// Listens to the terminal and to signals.
    ///
    /// Do it before the session is entered, so that no signal can end the program while nobody
    /// would restore the terminal; [`wait`](Self::wait) only after, since until then the terminal
    /// sends whole lines. Signals are not listened to any more when this is dropped, but neither do
    /// they end the program again.
    ///
    /// # Errors
    ///
    /// When no signal can be listened to, for want of file descriptors.
    pub fn listen(tty: Tty) -> io::Result<Self> {
        let signals = Signals::listen(Some(&tty))?;
        Ok(Self {
            tty,
            hung_up: false,
            decoder: Decoder::new(),
            bursts: Bursts::new(1),
            inputs: Vec::new(),
            read: Vec::new(),
            looked: Duration::ZERO,
            alarm: Alarm::new(),
            signals,
            clock: Clock::start(),
            answers_until: Duration::ZERO,
        })
    }

    /// What wakes the program from another thread.
    ///
    /// # Errors
    ///
    /// When there is no file descriptor to spare.
    pub fn waker(&self) -> io::Result<Waker> {
        let reload = Arc::clone(&self.signals.reload);
        Ok(Waker { reload, pipe: self.signals.wake.try_clone()? })
    }

    /// Time since the start of listening; the only clock of the program.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.clock.now()
    }

    /// Tells how many times as fast as usual time passes, and so hands type.
    pub fn set_pace(&mut self, pace: u32) {
        if pace > 1 {
            self.bursts = Bursts::new(pace);
        }
    }

    /// Tells until when the terminal may answer what it was asked.
    pub fn expect_answers(&mut self, until: Duration) {
        self.answers_until = until;
        self.decoder.expect_answers(self.now() < until);
    }

    /// Waits until something happens, at most for `timeout` (none: for ever), and tells all of it
    /// in order: input first, then signals. Nothing happened if there are no events.
    ///
    /// # Errors
    ///
    /// When the system refuses to wait or to read, which is not a hang-up.
    pub fn wait(&mut self, timeout: Option<Duration>) -> io::Result<Vec<Event>> {
        let until = timeout.map(|timeout| self.now().saturating_add(timeout));
        loop {
            let (readable, signaled) = self.poll(until)?;
            if readable {
                self.read()?;
            }
            let now = self.now();
            self.decoder.expect_answers(now < self.answers_until);
            self.decoder.tick(now, &mut self.read);
            self.take(now);
            self.bursts.tick(now, &mut self.inputs);
            self.looked = now;
            let events = self.collect(readable, signaled);
            if !events.is_empty() || until.is_some_and(|until| until <= now) {
                return Ok(events);
            }
        }
    }

    /// Sleeps; tells whether the terminal and whether the signals have something.
    fn poll(&mut self, until: Option<Duration>) -> io::Result<(bool, bool)> {
        let deadlines = [until, self.decoder.deadline(), self.bursts.deadline()];
        let began = self.now();
        let wake = deadlines.into_iter().flatten().min();
        let left = wake.map(|wake| wake.saturating_sub(began));
        if let Some(alarm) = &self.alarm {
            alarm.set(left);
        }
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        // Once gone, a terminal is always "ready": asking for it would wake us for ever.
        let signals = PollFd::new(&self.signals.pipe, PollFlags::IN);
        let mut fds = vec![signals];
        if !self.hung_up {
            fds.push(PollFd::new(&self.tty, PollFlags::IN));
        }
        fds.extend(self.alarm.as_ref().map(|alarm| PollFd::new(alarm, PollFlags::IN)));
        match poll(&mut fds, left.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let ready = |index: usize| fds.get(index).is_some_and(|fd| !fd.revents().is_empty());
        let (readable, signaled) = (!self.hung_up && ready(1), ready(0));
        // Whoever has slept knows that nothing had come until now.
        let now = self.now();
        if now.saturating_sub(began) >= SLEPT {
            self.looked = now;
        }
        Ok((readable, signaled))
    }

    fn read(&mut self) -> io::Result<()> {
        let mut buffer = [0; 4096];
        for _ in 0..TURN / buffer.len() {
            match self.tty.read(&mut buffer)? {
                Available::Bytes(count) => {
                    let now = self.clock.now();
                    let bytes = buffer.get(..count).unwrap_or_default();
                    self.decoder.feed(bytes, now, &mut self.read);
                    self.take(now);
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

    /// Takes what has been read up to now. What was typed while the program was busy is thought to
    /// have come evenly.
    fn take(&mut self, now: Duration) {
        let count = u32::try_from(self.read.len()).unwrap_or(u32::MAX).max(1);
        let each = now.saturating_sub(self.looked) / count;
        let mut at = self.looked;
        for input in self.read.drain(..) {
            at += each;
            self.bursts.take(input, at, &mut self.inputs);
        }
        self.looked = now;
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

/// Leaves the last keys and touches, where there are more than anybody types, and every answer.
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
        // A finger that is dragged is only ever where it is now.
        Some(Event::Input(last)) if is_drag(last) && is_drag(&input) => *last = input,
        _ => events.push(Event::Input(input)),
    }
}

fn is_drag(input: &Input) -> bool {
    matches!(input, Input::Mouse(Mouse { kind: MouseKind::Drag, .. }))
}

/// Wakes the program when a time has come, also if the machine was asleep meanwhile: the time that
/// `poll` waits stands still then.
#[derive(Debug)]
struct Alarm(OwnedFd);

impl Alarm {
    /// Nothing where the system has none to spare; then `poll` alone wakes the program.
    fn new() -> Option<Self> {
        let flags = TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK;
        timerfd_create(TimerfdClockId::Boottime, flags).ok().map(Self)
    }

    /// Rings after so much time, or not at all. What has rung before is forgotten.
    fn set(&self, left: Option<Duration>) {
        let never = Timespec { tv_sec: 0, tv_nsec: 0 };
        let left = left.and_then(|left| Timespec::try_from(left).ok()).unwrap_or(never);
        let timer = Itimerspec { it_interval: never, it_value: left };
        // Where it is refused, `poll` alone wakes the program.
        let _ = timerfd_settime(&self.0, TimerfdTimerFlags::empty(), &timer);
    }
}

impl AsFd for Alarm {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Wakes the program from another thread.
#[derive(Debug)]
pub struct Waker {
    reload: Arc<AtomicBool>,
    pipe: UnixStream,
}

impl Waker {
    /// Asks to read the content again, as SIGUSR1 does. Asked for often, it is done once.
    pub fn reload(&self) {
        if !self.reload.swap(true, Ordering::SeqCst) {
            // Nobody listens any more if it fails.
            let _ = (&self.pipe).write(&[0]);
        }
    }
}

/// Signals as bytes on a pipe, and which ones they were as flags.
#[derive(Debug)]
pub struct Signals {
    pipe: UnixStream,
    /// The other end.
    wake: UnixStream,
    resized: Arc<AtomicBool>,
    reload: Arc<AtomicBool>,
    terminated: [Arc<AtomicBool>; Signal::ALL.len()],
    ids: Vec<SigId>,
}

impl Signals {
    /// Listens. Signals are not listened to any more when this is dropped, but neither do they end
    /// the program again. `tty` is told who asks for the end.
    pub fn listen(tty: Option<&Tty>) -> io::Result<Self> {
        let (pipe, wake) = UnixStream::pair()?;
        pipe.set_nonblocking(true)?;
        let mut signals = Self {
            pipe,
            wake,
            resized: Arc::default(),
            reload: Arc::default(),
            terminated: <[Arc<AtomicBool>; Signal::ALL.len()]>::default(),
            ids: Vec::new(),
        };
        let flags = Signal::ALL.iter().map(|signal| signal.number()).zip(&signals.terminated);
        let others = [(SIGWINCH, &signals.resized), (SIGUSR1, &signals.reload)];
        for (number, flag) in flags.chain(others) {
            let wake = signals.wake.try_clone()?;
            // The flag first: whoever sees the byte must see the flag.
            signals.ids.push(signal_hook::flag::register(number, Arc::clone(flag))?);
            signals.ids.push(signal_hook::low_level::pipe::register(number, wake)?);
        }
        // Whoever asks for the end does not wait until a slow terminal has taken a frame.
        for (tty, number) in tty.iter().flat_map(|tty| [(tty, SIGTERM), (tty, SIGHUP)]) {
            let (ended_by, value) = tty.ended_by_flag(number);
            signals.ids.push(signal_hook::flag::register_usize(number, ended_by, value)?);
        }
        for number in IGNORED {
            signals.ids.push(signal_hook::flag::register(number, Arc::default())?);
        }
        Ok(signals)
    }

    /// Takes the bytes off the pipe, which tell no more than that a signal has come.
    fn drain(&mut self) {
        let mut buffer = [0; 64];
        while self.pipe.read(&mut buffer).is_ok_and(|count| count == buffer.len()) {}
    }

    /// The signals that have asked the program to end; all others are dropped.
    pub fn ending(&mut self) -> Vec<Signal> {
        self.drain();
        let flags = Signal::ALL.into_iter().zip(&self.terminated);
        let asked = flags.filter(|(_, flag)| flag.swap(false, Ordering::SeqCst));
        asked.map(|(signal, _)| signal).collect()
    }

    fn collect(&mut self, tty: &Tty, events: &mut Vec<Event>) {
        self.drain();
        if self.resized.swap(false, Ordering::SeqCst) {
            events.push(Event::Resized(tty.size()));
        }
        if self.reload.swap(false, Ordering::SeqCst) {
            events.push(Event::Reload);
        }
        for (signal, flag) in Signal::ALL.into_iter().zip(&self.terminated) {
            if flag.swap(false, Ordering::SeqCst) {
                events.push(Event::Terminated(signal));
            }
        }
    }
}

impl AsFd for Signals {
    /// Readable when a signal has come.
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.pipe.as_fd()
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        for id in self.ids.drain(..) {
            signal_hook::low_level::unregister(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::{Key, KeyCode, Report};

    #[test]
    fn of_more_keys_than_anybody_types_the_last_ones_count_and_every_answer_does() {
        let key = |number: u8| Input::Key(Key::plain(KeyCode::Function(number)));
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
        let touch = |column, kind| Input::Mouse(Mouse { column, row: 0, kind });
        let mut events = Vec::new();
        add(touch(1, MouseKind::Press), &mut events);
        for column in 1..100 {
            add(touch(column, MouseKind::Drag), &mut events);
        }
        add(touch(99, MouseKind::Release), &mut events);
        let expected =
            [touch(1, MouseKind::Press), touch(99, MouseKind::Drag), touch(99, MouseKind::Release)];
        assert_eq!(events, expected.map(Event::Input));
    }
}
