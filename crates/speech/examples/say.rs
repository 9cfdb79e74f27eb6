//! Speaks its arguments, sentence by sentence, and prints what happens.
//!
//! `cargo run -p sabar-speech --example say -- it "Uno. Due."`; the server is the one that
//! `SPEECHD_ADDRESS` or `XDG_RUNTIME_DIR` names.

use std::env;
use std::error::Error;
use std::time::Duration;

use sabar_speech::{Event, Failure, Options, Sentence, Voice, socket_path, split};

#[expect(clippy::print_stdout, reason = "events are what this shows")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let language = arguments.next().unwrap_or_else(|| "it".to_owned());
    let pieces = split(&arguments.collect::<Vec<_>>().join(" "));
    let numbered = (1..).zip(&pieces);
    let sentences = numbered.map(|(id, piece)| Sentence::new(id, &language, &piece.spoken));
    let sentences = sentences.collect::<Result<Vec<_>, _>>()?;
    let Some(last) = sentences.last().map(Sentence::id) else { return Ok(()) };

    let voice = Voice::start(Options::new(server()?))?;
    voice.speak(sentences, 0);
    while let Some(event) = voice.wait(Duration::MAX) {
        println!("{event:?}");
        match event {
            Event::Done(id) | Event::Failed(id, Failure::NoVoice) if id == last => return Ok(()),
            Event::Stopped(_) | Event::Canceled(_) => return Ok(()),
            Event::Unavailable(reason) => return Err(reason.into()),
            Event::Ready { .. } | Event::Begun(_) | Event::Done(_) | Event::Failed(..) => {}
        }
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the address is in the environment of the program")]
fn server() -> Result<std::path::PathBuf, Box<dyn Error>> {
    let (address, runtime) = (env::var_os("SPEECHD_ADDRESS"), env::var_os("XDG_RUNTIME_DIR"));
    Ok(socket_path(address.as_deref(), runtime.as_deref())?)
}
