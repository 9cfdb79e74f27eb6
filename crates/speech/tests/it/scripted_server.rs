//! A server that does as speech-dispatcher does, until a test wants something else.

use std::io::{BufRead as _, BufReader, ErrorKind, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// The deed of a server at a line of its client.
#[expect(dead_code, reason = "two test programs share it, and each does some")]
pub enum Deed {
    /// The answer of speech-dispatcher.
    Usual,
    /// The same, after this time.
    Late(Duration),
    /// The beginning of a sentence that does not end.
    Begin,
    /// Nothing at all.
    Nothing,
    /// It sends this.
    Say(&'static str),
    /// It sends this again and again, for a while.
    Repeat(&'static str),
    /// It sends this and closes the connection.
    Close(&'static str),
}

type Script = dyn Fn(&str, usize) -> Deed + Send + Sync;

/// A server at a socket of its own, for any number of clients.
pub struct Server {
    folder: TempDir,
    told: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts a server whose deeds `script` chooses, from a line of a client and the number of the
    /// connection, counted from 0. The lines of a text are the client's too.
    pub fn start(script: impl Fn(&str, usize) -> Deed + Send + Sync + 'static) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join("s")).unwrap();
        let told = Arc::new(Mutex::new(Vec::new()));
        let (script, lines): (Arc<Script>, _) = (Arc::new(script), Arc::clone(&told));
        thread::spawn(move || {
            for (number, client) in listener.incoming().enumerate() {
                let (Ok(client), script, told) = (client, Arc::clone(&script), Arc::clone(&lines))
                else {
                    return;
                };
                thread::spawn(move || serve(client, number, &*script, &told));
            }
        });
        Self { folder, told }
    }

    pub fn socket(&self) -> PathBuf {
        self.path().join("s")
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The lines of all clients so far.
    pub fn told(&self) -> Vec<String> {
        self.told.lock().unwrap().clone()
    }
}

fn serve(client: UnixStream, number: usize, script: &Script, told: &Mutex<Vec<String>>) {
    let mut out = client.try_clone().unwrap();
    let mut usual = Usual::default();
    for line in BufReader::new(client).lines() {
        let Ok(line) = line else { return };
        told.lock().unwrap().push(line.clone());
        let answer = usual.answer(&line);
        let sent = match script(&line, number) {
            Deed::Usual => out.write_all(answer.as_bytes()),
            Deed::Late(time) => {
                thread::sleep(time);
                out.write_all(answer.as_bytes())
            }
            Deed::Begin => {
                let begun = answer.split_inclusive("BEGIN\r\n").next().unwrap_or_default();
                out.write_all(begun.as_bytes())
            }
            Deed::Nothing => Ok(()),
            Deed::Say(text) => out.write_all(text.as_bytes()),
            Deed::Repeat(text) => {
                let repeated = text.repeat(64);
                (0..100_000).try_for_each(|_| out.write_all(repeated.as_bytes()))
            }
            Deed::Close(text) => {
                let _gone = out.write_all(text.as_bytes());
                return;
            }
        };
        match sent.map_err(|error| error.kind()) {
            Ok(()) => {}
            Err(ErrorKind::BrokenPipe | ErrorKind::ConnectionReset) => return,
            Err(kind) => unreachable!("{kind}"),
        }
    }
}

/// The answers of speech-dispatcher, with sentences that take no time.
#[derive(Default)]
struct Usual {
    takes_text: bool,
    number: usize,
}

impl Usual {
    fn answer(&mut self, line: &str) -> String {
        let number = self.number;
        match line {
            "." if self.takes_text => {
                self.takes_text = false;
                self.number += 1;
                format!(
                    "225-{number}\r\n225 OK MESSAGE QUEUED\r\n\
                     701-{number}\r\n701-1\r\n701 BEGIN\r\n702-{number}\r\n702-1\r\n702 END\r\n"
                )
            }
            _ if self.takes_text => String::new(),
            "SPEAK" => {
                self.takes_text = true;
                "230 OK RECEIVING DATA\r\n".to_owned()
            }
            "LIST SYNTHESIS_VOICES" => {
                "249-Italian\tit\tnone\r\n249 OK VOICE LIST SENT\r\n".to_owned()
            }
            "." => "500 ERR INVALID COMMAND\r\n".to_owned(),
            _ => "200 OK\r\n".to_owned(),
        }
    }
}
