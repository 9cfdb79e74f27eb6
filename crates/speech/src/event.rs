//! Reports of what is spoken, and of a server that does not serve.

use std::time::Duration;

/// A report to the caller. The numbers are those of the caller's sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A server answered. It has voices for these languages, as lower-case tags in order.
    Ready {
        /// At most 1,000 tags.
        languages: Vec<String>,
    },
    /// The sentence is heard from now on.
    Begun(u64),
    /// The sentence was spoken to its end. The next one follows by itself.
    Done(u64),
    /// The caller interrupted the sentence, or withdrew it before it began. None follows.
    Stopped(u64),
    /// Somebody else silenced the server: another client, or its keeper. None follows.
    Canceled(u64),
    /// The sentence was not spoken, or not to its end.
    Failed(u64, Failure),
    /// There is no server that speaks. The next request tries again.
    Unavailable(Unavailable),
}

/// The reason why a sentence was not spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The server has no voice for the language; another voice would speak gibberish. The next
    /// sentence follows by itself.
    NoVoice,
    /// The server failed: [`Event::Unavailable`] follows and tells how. No sentence follows.
    Unavailable,
}

/// The reason why nothing can be spoken. For staff and logs, in English.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unavailable {
    /// Nobody listens at the socket. Holds the system's reason.
    #[error("no speech server: {0}")]
    NoServer(String),
    /// The server did not do something in time.
    #[error("the speech server is late: {what} took more than {limit:?}")]
    Late {
        /// The work of the server, as a noun.
        what: &'static str,
        /// The time that it had.
        limit: Duration,
    },
    /// The server answered with an error.
    #[error("the speech server refuses {what}: {code} {text}")]
    Refused {
        /// The command's first words.
        what: &'static str,
        /// SSIP's code, from 300 to 699.
        code: u16,
        /// The server's text, escaped.
        text: String,
    },
    /// The server sent something that is not SSIP, or not an answer to what was asked.
    #[error("the speech server sent {0}")]
    Wrong(String),
    /// The server closed the connection.
    #[error("the speech server ended")]
    Ended,
}

/// The time that the server has for each kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// To accept a connection and to list the voices. espeak-ng has 10,000, for which
    /// speech-dispatcher takes 0.2 s, or a second where others need the processor.
    pub open: Duration,
    /// To answer a command.
    pub answer: Duration,
    /// To begin a sentence.
    pub begin: Duration,
    /// To speak a sentence to its end, apart from its length.
    pub end: Duration,
    /// To speak each character of it.
    pub character: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            open: Duration::from_secs(5),
            answer: Duration::from_secs(1),
            begin: Duration::from_secs(3),
            end: Duration::from_secs(10),
            character: Duration::from_millis(500),
        }
    }
}
