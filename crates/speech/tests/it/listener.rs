//! A caller that waits for events, and looks at its watch.

use std::path::Path;
use std::time::{Duration, Instant};

use sabar_speech::{Event, Options, Sentence, Timing, Unavailable, Voice};

/// Deadlines that a test can wait for.
pub const SHORT: Timing = Timing {
    open: Duration::from_millis(1_500),
    answer: Duration::from_millis(1_000),
    begin: Duration::from_millis(1_000),
    end: Duration::from_millis(1_000),
    character: Duration::from_millis(2),
};

/// Deadlines that a loaded machine keeps.
pub const LONG: Timing = Timing {
    open: Duration::from_secs(60),
    answer: Duration::from_secs(20),
    begin: Duration::from_secs(20),
    end: Duration::from_secs(60),
    character: Duration::from_millis(500),
};

/// A test fails if an event takes longer.
const PATIENCE: Duration = Duration::from_secs(120);

/// A voice and its events.
pub struct Listener {
    pub voice: Voice,
}

impl Listener {
    pub fn new(socket: &Path, timing: Timing) -> Self {
        let options = Options { timing, client: "test".to_owned(), ..Options::new(socket.into()) };
        Self { voice: Voice::start(options).unwrap() }
    }

    /// Speaks sentences in a language, numbered from 1.
    pub fn speak(&self, language: &str, texts: &[&str]) {
        let numbered = (1..).zip(texts);
        let sentences = numbered.map(|(id, text)| Sentence::new(id, language, text).unwrap());
        self.voice.speak(sentences.collect(), 0);
    }

    /// Returns the next event, without those about the server's languages.
    #[track_caller]
    pub fn next(&self) -> Event {
        let event = self.voice.wait(PATIENCE).expect("no event came");
        if matches!(event, Event::Ready { .. }) { self.next() } else { event }
    }

    /// Waits until the server has listed its voices.
    #[track_caller]
    pub fn ready(&self) {
        self.voice.prepare();
        let event = self.voice.wait(PATIENCE);
        assert!(matches!(event, Some(Event::Ready { .. })), "{event:?}");
    }

    #[track_caller]
    pub fn expect(&self, events: &[Event]) {
        let heard: Vec<Event> = events.iter().map(|_| self.next()).collect();
        assert_eq!(heard, events);
    }

    /// Waits until the server is given up; returns the events before, and why.
    #[track_caller]
    pub fn unavailable(&self) -> (Vec<Event>, Unavailable) {
        let mut before = Vec::new();
        loop {
            let event = self.next();
            if let Event::Unavailable(reason) = event {
                return (before, reason);
            }
            before.push(event);
        }
    }

    /// Fails if an event comes within this time.
    #[track_caller]
    pub fn hears_nothing(&self, time: Duration) {
        assert_eq!(self.voice.wait(time), None);
    }
}

/// A stopwatch.
#[derive(Clone, Copy)]
pub struct Watch(Instant);

impl Watch {
    #[expect(clippy::disallowed_methods, reason = "tests measure real time")]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}
