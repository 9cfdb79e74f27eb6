//! Commands and answers, one at a time.
//!
//! Depends on no socket and no clock: lines come in, bytes and news go out, times are given.
//! Invariant: at most one command is unanswered, and it has a deadline.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use crate::command::{Command, PREPARATION};
use crate::event::{Timing, Unavailable};
use crate::lines::{Line, escaped};
use crate::sentence::tag;

/// The most languages that are kept of a list of voices.
const MOST_LANGUAGES: usize = 1_000;

/// The most lines of events between two commands. There are nine for a sentence.
const MOST_EVENT_LINES: usize = 1_000;

/// The meaning of a line of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum News {
    /// The connection is ready for sentences in these languages.
    Open(BTreeSet<String>),
    /// The sentence of the current turn has this number.
    Accepted(u32),
    /// Something happened to the sentence with this number.
    Mark(Mark, u32),
}

/// A change of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Begun,
    Ended,
    Canceled,
}

/// A dialogue with one server, over one connection.
#[derive(Debug)]
pub(crate) struct Dialogue {
    timing: Timing,
    /// While opening, the time by which it must be open.
    open_until: Option<Duration>,
    queue: VecDeque<Command>,
    asked: Option<Asked>,
    /// The first line of an event that has not ended.
    event: Option<u32>,
    /// The lines of events since the last command.
    n_event_lines: usize,
    /// The settings that the server has.
    language: Option<String>,
    rate: Option<i8>,
    volume: Option<i8>,
    has_markup: bool,
    /// Counts the sentences that were withdrawn.
    turn: u64,
    out: String,
}

/// A command that is not answered yet, and what came of the answer.
#[derive(Debug)]
struct Asked {
    command: Command,
    until: Duration,
    n_lines: usize,
    /// The first line but the last.
    first: Option<String>,
    languages: BTreeSet<String>,
}

impl Dialogue {
    /// Begins over a new connection, which must be open by `until`.
    pub fn begin(client: &str, timing: Timing, until: Duration) -> Self {
        let mut queue = VecDeque::from([Command::Name(client.to_owned())]);
        queue.extend(PREPARATION.map(Command::Prepare));
        queue.push_back(Command::Voices);
        let mut dialogue = Self {
            timing,
            open_until: Some(until),
            queue,
            asked: None,
            event: None,
            n_event_lines: 0,
            language: None,
            rate: None,
            volume: None,
            has_markup: false,
            turn: 0,
            out: String::new(),
        };
        dialogue.pump(Duration::ZERO);
        dialogue
    }

    /// Asks for a sentence, in plain text or SSML, with these settings. Its number comes as
    /// [`News::Accepted`].
    pub fn speak(
        &mut self,
        (text, is_markup): (&str, bool),
        language: &str,
        (rate, volume): (i8, i8),
        now: Duration,
    ) {
        if self.language.as_deref() != Some(language) {
            self.queue.push_back(Command::Language(language.to_owned()));
        }
        if self.rate != Some(rate) {
            self.queue.push_back(Command::Rate(rate));
        }
        if self.volume != Some(volume) {
            self.queue.push_back(Command::Volume(volume));
        }
        if self.has_markup != is_markup {
            self.queue.push_back(Command::Markup(is_markup));
        }
        self.queue.push_back(Command::Speak { turn: self.turn, text: text.to_owned() });
        self.pump(now);
    }

    /// Withdraws the sentence that was asked for, whether or not it is spoken already.
    pub fn withdraw(&mut self, now: Duration) {
        self.turn += 1;
        self.queue.clear();
        self.queue.push_back(Command::Cancel);
        self.pump(now);
    }

    /// Returns what is to be sent, once.
    pub fn take_bytes(&mut self) -> String {
        std::mem::take(&mut self.out)
    }

    /// Returns the time by which the server must have answered.
    pub fn deadline(&self) -> Option<Duration> {
        self.asked.as_ref().map(|asked| asked.until)
    }

    /// Returns the fault of a server that has not answered by the deadline.
    pub fn late(&self) -> Unavailable {
        let what = self.asked.as_ref().map_or("an answer", |asked| asked.command.what());
        match self.open_until {
            Some(_) => Unavailable::Late { what, limit: self.timing.open },
            None => Unavailable::Late { what, limit: self.timing.answer },
        }
    }

    /// Takes a line of the server.
    ///
    /// # Errors
    ///
    /// The server refuses or confuses something: the connection is of no more use.
    pub fn take_line(&mut self, line: Line, now: Duration) -> Result<Option<News>, Unavailable> {
        match line.code {
            200..=299 => self.answer(line, now),
            300..=699 => Err(Unavailable::Refused {
                what: self.asked.as_ref().map_or("nothing", |asked| asked.command.what()),
                code: line.code,
                text: escaped(&line.text),
            }),
            700..=799 => self.event(&line),
            _ => Err(wrong(&line)),
        }
    }

    fn answer(&mut self, line: Line, now: Duration) -> Result<Option<News>, Unavailable> {
        let Some(asked) = &mut self.asked else { return Err(wrong(&line)) };
        asked.n_lines += 1;
        if asked.n_lines > asked.command.longest_answer() {
            return Err(Unavailable::Wrong(format!("an answer of {} lines", asked.n_lines)));
        }
        if !line.is_last {
            if asked.command == Command::Voices && asked.languages.len() < MOST_LANGUAGES {
                asked.languages.extend(language_of(&line.text));
            }
            asked.first.get_or_insert(line.text);
            return Ok(None);
        }
        match self.asked.take() {
            Some(asked) => {
                let news = self.finish(asked, &line, now)?;
                self.pump(now);
                Ok(news)
            }
            None => Err(wrong(&line)),
        }
    }

    /// Does what follows from an answer that is complete.
    fn finish(
        &mut self,
        asked: Asked,
        line: &Line,
        now: Duration,
    ) -> Result<Option<News>, Unavailable> {
        match asked.command {
            Command::Name(_)
            | Command::Prepare(_)
            | Command::Language(_)
            | Command::Rate(_)
            | Command::Volume(_)
            | Command::Markup(_)
            | Command::Cancel => {}
            Command::Voices => {
                self.open_until = None;
                return Ok(Some(News::Open(asked.languages)));
            }
            Command::Speak { turn, text } => {
                if line.code != 230 {
                    return Err(wrong(line));
                }
                let text = (turn == self.turn).then_some(text);
                self.send(Command::Text { turn, text }, now);
            }
            Command::Text { turn, text: _ } => {
                if turn == self.turn {
                    let number = asked.first.and_then(|text| text.parse().ok());
                    let number = number.filter(|_| line.code == 225).ok_or_else(|| wrong(line))?;
                    return Ok(Some(News::Accepted(number)));
                }
            }
        }
        Ok(None)
    }

    /// Takes a line of an event: the numbers of the sentence and the client, and its name.
    fn event(&mut self, line: &Line) -> Result<Option<News>, Unavailable> {
        self.n_event_lines += 1;
        if self.n_event_lines > MOST_EVENT_LINES {
            return Err(Unavailable::Wrong("events without end".to_owned()));
        }
        if !line.is_last {
            if self.event.is_none() {
                self.event = Some(line.text.parse().map_err(|_| wrong(line))?);
            }
            return Ok(None);
        }
        let number = self.event.take().ok_or_else(|| wrong(line))?;
        let mark = match line.code {
            701 => Mark::Begun,
            702 => Mark::Ended,
            703 => Mark::Canceled,
            // Index marks, pauses and what later versions may have.
            _ => return Ok(None),
        };
        Ok(Some(News::Mark(mark, number)))
    }

    /// Sends the next command unless one is unanswered.
    fn pump(&mut self, now: Duration) {
        if self.asked.is_none()
            && let Some(command) = self.queue.pop_front()
        {
            self.send(command, now);
        }
    }

    fn send(&mut self, command: Command, now: Duration) {
        self.out.push_str(&command.lines());
        // Not with the answer: a sentence may be asked for before that.
        match &command {
            Command::Language(tag) => self.language = Some(tag.clone()),
            Command::Rate(value) => self.rate = Some(*value),
            Command::Volume(value) => self.volume = Some(*value),
            Command::Markup(is_markup) => self.has_markup = *is_markup,
            Command::Name(_)
            | Command::Prepare(_)
            | Command::Voices
            | Command::Speak { .. }
            | Command::Text { .. }
            | Command::Cancel => {}
        }
        self.n_event_lines = 0;
        let until = self.open_until.unwrap_or(now.saturating_add(self.timing.answer));
        let languages = BTreeSet::new();
        self.asked = Some(Asked { command, until, n_lines: 0, first: None, languages });
    }
}

/// Returns the language in a line of the list of voices: name, language and variant between tabs.
fn language_of(line: &str) -> Option<String> {
    tag(line.split('\t').nth(1)?)
}

fn wrong(line: &Line) -> Unavailable {
    Unavailable::Wrong(format!("{} {}", line.code, escaped(&line.text)))
}
