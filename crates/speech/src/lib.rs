//! Reads sentences aloud through speech-dispatcher, without ever blocking.
//!
//! [`Voice`] speaks through the Unix socket of [speech-dispatcher](https://freebsoft.org/speechd)
//! in its protocol SSIP. No program is started and no network is used. A server that is absent,
//! late, wrong or dies is one [`Event::Unavailable`], by a deadline, and the next request tries
//! again.
//!
//! ```no_run
//! use std::path::PathBuf;
//! use std::time::Duration;
//!
//! use sabar_speech::{Event, Options, Sentence, Voice, split};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let text = "Respiri con calma. Poi beva un po’ d’acqua.";
//! let pieces = split(text);
//! let numbered = (0..).zip(&pieces);
//! let sentences = numbered.map(|(id, piece)| Sentence::new(id, "it", &piece.spoken));
//! let sentences = sentences.collect::<Result<Vec<_>, _>>()?;
//!
//! let options = Options::new(PathBuf::from("/run/user/1000/speech-dispatcher/speechd.sock"));
//! let voice = Voice::start(options)?;
//! voice.speak(sentences, 0);
//! while let Some(event) = voice.wait(Duration::from_secs(60)) {
//!     match event {
//!         Event::Begun(id) => println!("{:?}", pieces.get(usize::try_from(id)?)),
//!         Event::Done(1) | Event::Unavailable(_) => break,
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Text
//!
//! [`split`] cuts a text into sentences, with the bytes that each takes, to mark the one that is
//! heard. [`spoken`] removes what is for the eye only, and the silent letters of vocalized Arabic. [`strip_marks`] removes the vowel marks of
//! Arabic, to compare a vocalized form with the plain word.
//!
//! # Guarantees
//!
//! - No method but [`Voice::wait`] waits. The thread waits only in `poll`, until the next deadline.
//! - Everything requested ends in an event by a deadline of [`Timing`].
//! - No text can become a command: sentences are one line, languages are tags.
//! - A language without a voice is not spoken by the voice of another.
//! - Of a server's data, only numbers, language tags and short escaped excerpts leave this crate.
//! - The server is left silent: it would finish the sentence of a client that leaves.
//!
//! # Why not a crate for SSIP
//!
//! `ssip-client` and `ssip-client-async` (looked at in versions 0.10.2 and 0.19.0) read lines
//! without a limit, slice them by bytes after counting characters, take events for answers, connect
//! without a deadline and do not escape texts.
//!
//! # Modules
//!
//! `voice` (the handle), `worker` (the thread), `socket`, [`lines`] (bytes to lines), `dialogue`
//! (commands and answers), [`conversation`] (sentences and events). The last three know neither
//! sockets nor clocks.

mod address;
mod arabic;
mod command;
pub mod conversation;
mod dialogue;
mod event;
mod levels;
pub mod lines;
mod sentence;
mod socket;
mod split;
mod text;
mod voice;
mod worker;

pub use address::{BadAddress, socket_path};
pub use event::{Event, Failure, Timing, Unavailable};
pub use levels::{Level, Levels};
pub use sentence::{BadSentence, LONGEST, Sentence};
pub use split::{Piece, split};
pub use text::{spoken, strip_marks};
pub use voice::{Options, Voice};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
