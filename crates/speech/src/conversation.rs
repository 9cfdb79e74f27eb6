//! The whole course of speaking, without a socket, a thread or a clock.
//!
//! [`Voice`](crate::Voice) is the usual way to speak; this serves other transports and tests.
//! Requests and lines of the server come in, each with the time; bytes and events go out.
//!
//! One sentence at a time is given to the server, so that a stop leaves nothing waiting there, and
//! so that a change of volume is heard at once.
//!
//! Invariant: whatever the server sends or does not send, everything that was requested ends in an
//! event by a [`deadline`](Conversation::deadline).

use std::collections::BTreeSet;
use std::time::Duration;

use crate::dialogue::{Dialogue, Mark, News};
use crate::event::{Event, Failure, Timing, Unavailable};
use crate::levels::Levels;
use crate::lines::Line;
use crate::sentence::Sentence;

/// The most marks kept of a sentence whose number is not known yet.
const MOST_EARLY: usize = 4;

/// A request of the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Connect, so that the first sentence is not kept waiting.
    Prepare,
    /// Speak these sentences from the one at this index on, instead of any other.
    Speak(Vec<Sentence>, usize),
    /// Be silent.
    Stop,
    /// Speak the sentence again that is or was spoken last, and go on after it.
    Repeat,
    /// Speak like this; a sentence that is being spoken begins again.
    Levels(Levels),
    /// Be silent, forget the sentences, and speak like this.
    Reset(Levels),
}

/// A conversation with servers, one after another if they fail.
#[derive(Debug)]
pub struct Conversation {
    client: String,
    timing: Timing,
    link: Link,
    /// True after a server failed, until its connection is closed.
    must_close: bool,
    levels: Levels,
    /// The levels of the start.
    usual: Levels,
    sentences: Vec<Sentence>,
    /// The index of the sentence that is or was spoken last.
    at: usize,
    turn: Turn,
    /// Marks of a sentence whose number is not known yet.
    early: Vec<(Mark, u32)>,
    /// The sentences withdrawn since one was spoken to its end. speech-dispatcher sometimes applies
    /// the stop of one to the next.
    n_withdrawn: u32,
    events: Vec<Event>,
}

#[derive(Debug)]
enum Link {
    /// Nobody needs a server.
    Closed,
    /// A connection is wanted, and must be open by then.
    Wanted(Duration),
    /// Connected; the greeting is under way.
    Greeting(Dialogue),
    /// Ready for sentences in these languages.
    Open(Dialogue, BTreeSet<String>),
}

/// The state of the sentence at `at`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// Nothing is to be spoken.
    Silent,
    /// The sentence waits for a connection.
    Waiting,
    /// The server has no number for it yet.
    Sent,
    /// The server has it and must begin by then.
    Accepted { number: u32, until: Duration },
    /// It is heard, and must end by then.
    Begun { number: u32, until: Duration },
}

impl Conversation {
    /// Begins in silence and without a connection. `client` is the name that the server is told, of
    /// which letters, digits, `-` and `_` are kept.
    #[must_use]
    pub fn new(client: &str, timing: Timing, levels: Levels) -> Self {
        let is_plain = |ch: &char| ch.is_ascii_alphanumeric() || matches!(ch, '-' | '_');
        let client: String = client.chars().filter(is_plain).take(30).collect();
        Self {
            client: if client.is_empty() { "client".to_owned() } else { client },
            timing,
            link: Link::Closed,
            must_close: false,
            levels,
            usual: levels,
            sentences: Vec::new(),
            at: 0,
            turn: Turn::Silent,
            early: Vec::new(),
            n_withdrawn: 0,
            events: Vec::new(),
        }
    }

    /// Does what a caller requests.
    pub fn request(&mut self, request: Request, now: Duration) {
        match request {
            Request::Prepare => self.connect(now),
            Request::Speak(sentences, first) => {
                self.interrupt(now);
                self.sentences = sentences;
                self.at = first;
                self.begin(now);
            }
            Request::Stop => self.interrupt(now),
            Request::Repeat => {
                self.interrupt(now);
                self.begin(now);
            }
            Request::Levels(levels) => {
                self.levels = levels;
                if self.turn != Turn::Silent {
                    self.interrupt(now);
                    self.begin(now);
                }
            }
            Request::Reset(levels) => {
                self.interrupt(now);
                self.sentences.clear();
                self.levels = levels;
            }
        }
    }

    /// Returns true while there should be a connection.
    #[must_use]
    pub const fn needs_connection(&self) -> bool {
        !matches!(self.link, Link::Closed)
    }

    /// Returns true once after a server failed: its connection must be closed, whether or not
    /// another is needed.
    pub fn take_closing(&mut self) -> bool {
        std::mem::take(&mut self.must_close)
    }

    /// Greets the server that was connected to.
    pub fn connected(&mut self) {
        if let Link::Wanted(until) = self.link {
            self.link = Link::Greeting(Dialogue::begin(&self.client, self.timing, until));
        }
    }

    /// Gives up the server for a reason that the caller found.
    pub fn lost(&mut self, reason: Unavailable) {
        let is_missed = match &self.link {
            Link::Closed => false,
            Link::Wanted(_) | Link::Greeting(_) => true,
            Link::Open(dialogue, _) => dialogue.deadline().is_some() || self.turn != Turn::Silent,
        };
        self.link = Link::Closed;
        self.must_close = true;
        self.early.clear();
        self.n_withdrawn = 0;
        let turn = std::mem::replace(&mut self.turn, Turn::Silent);
        if turn != Turn::Silent
            && let Some(sentence) = self.sentences.get(self.at)
        {
            self.events.push(Event::Failed(sentence.id(), Failure::Unavailable));
        }
        // A server that ends while nothing is asked of it is not missed until the next request.
        if is_missed {
            self.events.push(Event::Unavailable(reason));
        }
    }

    /// Takes a line of the server.
    pub fn take_line(&mut self, line: Line, now: Duration) {
        let news = match &mut self.link {
            Link::Greeting(dialogue) | Link::Open(dialogue, _) => dialogue.take_line(line, now),
            Link::Closed | Link::Wanted(_) => Ok(None),
        };
        match news {
            Ok(Some(news)) => self.hear(news, now),
            Ok(None) => {}
            Err(reason) => self.lost(reason),
        }
    }

    /// Gives up a server that is late.
    pub fn tick(&mut self, now: Duration) {
        if self.deadline().is_none_or(|deadline| now < deadline) {
            return;
        }
        let late = |what, limit| Unavailable::Late { what, limit };
        let reason = match (&self.link, self.turn) {
            (Link::Wanted(_), _) => late("the connection", self.timing.open),
            (Link::Greeting(dialogue) | Link::Open(dialogue, _), _)
                if dialogue.deadline().is_some_and(|deadline| deadline <= now) =>
            {
                dialogue.late()
            }
            (_, Turn::Begun { .. }) => late("a sentence", self.allowance()),
            (_, Turn::Silent | Turn::Waiting | Turn::Sent | Turn::Accepted { .. }) => {
                late("the begin of a sentence", self.timing.begin)
            }
        };
        self.lost(reason);
    }

    /// Returns the time at which [`tick`](Self::tick) has something to do.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        let of_link = match &self.link {
            Link::Closed => None,
            Link::Wanted(until) => Some(*until),
            Link::Greeting(dialogue) | Link::Open(dialogue, _) => dialogue.deadline(),
        };
        let of_turn = match self.turn {
            Turn::Accepted { until, .. } | Turn::Begun { until, .. } => Some(until),
            Turn::Silent | Turn::Waiting | Turn::Sent => None,
        };
        of_link.into_iter().chain(of_turn).min()
    }

    /// Returns what is to be sent to the server, once.
    pub fn take_bytes(&mut self) -> String {
        match &mut self.link {
            Link::Greeting(dialogue) | Link::Open(dialogue, _) => dialogue.take_bytes(),
            Link::Closed | Link::Wanted(_) => String::new(),
        }
    }

    /// Returns the events that happened, once.
    pub fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    fn connect(&mut self, now: Duration) {
        if matches!(self.link, Link::Closed) {
            self.link = Link::Wanted(now.saturating_add(self.timing.open));
        }
    }

    /// Ends the turn. The caller of this is told at once; the server within a moment.
    fn interrupt(&mut self, now: Duration) {
        let turn = std::mem::replace(&mut self.turn, Turn::Silent);
        if turn == Turn::Silent {
            return;
        }
        self.early.clear();
        if let Link::Open(dialogue, _) = &mut self.link {
            dialogue.withdraw(now);
            self.n_withdrawn = self.n_withdrawn.saturating_add(1);
        }
        if let Some(sentence) = self.sentences.get(self.at) {
            self.events.push(Event::Stopped(sentence.id()));
        }
    }

    /// Begins the turn of the sentence at `at`, or of the first after it that has a voice.
    fn begin(&mut self, now: Duration) {
        if self.at < self.sentences.len() {
            self.connect(now);
            self.turn = Turn::Waiting;
        }
        let Link::Open(dialogue, languages) = &mut self.link else { return };
        while let Some(sentence) = self.sentences.get(self.at) {
            if let Some(language) = voice_for(languages, sentence.language()) {
                let settings = (self.levels.ssip_rate(), self.levels.ssip_volume());
                // A recording is neither louder nor slower.
                let recorded = sentence.recorded().filter(|_| self.levels == self.usual);
                let text = recorded.unwrap_or(sentence.text());
                dialogue.speak((text, recorded.is_some()), language, settings, now);
                self.turn = Turn::Sent;
                return;
            }
            self.events.push(Event::Failed(sentence.id(), Failure::NoVoice));
            if self.at + 1 == self.sentences.len() {
                break;
            }
            self.at += 1;
        }
        self.turn = Turn::Silent;
    }

    fn hear(&mut self, news: News, now: Duration) {
        match news {
            News::Open(languages) => {
                self.events.push(Event::Ready { languages: languages.iter().cloned().collect() });
                if let Link::Greeting(dialogue) = std::mem::replace(&mut self.link, Link::Closed) {
                    self.link = Link::Open(dialogue, languages);
                }
                if self.turn == Turn::Waiting {
                    self.begin(now);
                }
            }
            News::Accepted(number) => {
                if self.turn == Turn::Sent {
                    let until = now.saturating_add(self.timing.begin);
                    self.turn = Turn::Accepted { number, until };
                    for (mark, number) in std::mem::take(&mut self.early) {
                        self.mark(mark, number, now);
                    }
                }
            }
            News::Mark(mark, number) => self.mark(mark, number, now),
        }
    }

    /// Takes a mark of a sentence, unless it is of one that was withdrawn.
    fn mark(&mut self, mark: Mark, number: u32, now: Duration) {
        let is_heard = match self.turn {
            Turn::Accepted { number: current, .. } if current == number => false,
            Turn::Begun { number: current, .. } if current == number => true,
            Turn::Sent if self.early.len() < MOST_EARLY => {
                // A server may begin before it answers.
                self.early.push((mark, number));
                return;
            }
            Turn::Silent
            | Turn::Waiting
            | Turn::Sent
            | Turn::Accepted { .. }
            | Turn::Begun { .. } => return,
        };
        let Some(id) = self.sentences.get(self.at).map(Sentence::id) else { return };
        if !is_heard && mark != Mark::Canceled {
            self.events.push(Event::Begun(id));
        }
        match mark {
            // Said twice, it gives no more time.
            Mark::Begun if is_heard => {}
            Mark::Begun => {
                let until = now.saturating_add(self.allowance());
                self.turn = Turn::Begun { number, until };
            }
            Mark::Ended => {
                self.events.push(Event::Done(id));
                self.turn = Turn::Silent;
                self.n_withdrawn = 0;
                if self.at + 1 < self.sentences.len() {
                    self.at += 1;
                    self.begin(now);
                }
            }
            // A turn that the caller interrupted is silent already: this is the stop of an earlier
            // one, as often as there was one.
            Mark::Canceled if self.n_withdrawn > 0 => {
                self.n_withdrawn -= 1;
                self.turn = Turn::Silent;
                if is_heard {
                    self.events.push(Event::Stopped(id));
                }
                self.begin(now);
            }
            Mark::Canceled => {
                self.events.push(Event::Canceled(id));
                self.turn = Turn::Silent;
            }
        }
    }

    /// Returns the time that the current sentence may take.
    fn allowance(&self) -> Duration {
        let n_characters = self.sentences.get(self.at).map_or(0, |it| it.text().chars().count());
        let n_characters = u32::try_from(n_characters).unwrap_or(u32::MAX);
        self.timing.end.saturating_add(self.timing.character.saturating_mul(n_characters))
    }
}

/// Returns the server's tag for the voice that speaks `wanted`: the same, the language without its
/// region, or the language of another region.
fn voice_for<'a>(languages: &'a BTreeSet<String>, wanted: &str) -> Option<&'a str> {
    let language = wanted.split('-').next()?;
    let has_region = |tag: &&String| tag.split('-').next() == Some(language);
    let exact = languages.get(wanted).or_else(|| languages.get(language));
    let found = exact.or_else(|| languages.iter().find(has_region));
    found.map(String::as_str)
}

#[cfg(test)]
mod tests;
