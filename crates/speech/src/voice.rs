//! A voice for one caller.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags};
use sabar_bell::Bell;

use crate::conversation::{Conversation, Request};
use crate::event::{Event, Timing};
use crate::levels::{Level, Levels};
use crate::lines::Decoder;
use crate::sentence::Sentence;
use crate::worker::{Bells, Worker, now, wait_for};

/// The options of a voice.
#[derive(Clone, Debug)]
pub struct Options {
    /// The socket of the server; see [`socket_path`](crate::socket_path).
    pub socket: PathBuf,
    /// The name of the program, which the server may log. Letters, digits, `-` and `_`.
    pub client: String,
    /// The volume and the rate at first and after a [`reset`](Voice::reset).
    pub levels: Levels,
    /// The time that the server has.
    pub timing: Timing,
}

impl Options {
    /// Returns the options for a server, with everything else as usual.
    #[must_use]
    pub fn new(socket: PathBuf) -> Self {
        Self {
            socket,
            client: "sabar-speech".to_owned(),
            levels: Levels::default(),
            timing: Timing::default(),
        }
    }
}

/// A voice that reads sentences aloud, on a thread of its own.
///
/// No method but [`Self::wait`] waits for the server or for the thread. What happens comes as
/// [`Event`]s; as a file descriptor it is readable while there are some. Dropping it silences the
/// server and ends the thread, within milliseconds.
#[derive(Debug)]
pub struct Voice {
    /// `None` only while it is dropped.
    requests: Option<Sender<Request>>,
    bells: Arc<Bells>,
    events: Receiver<Event>,
    thread: Option<JoinHandle<()>>,
    defaults: Levels,
    levels: Levels,
}

impl Voice {
    /// Starts the thread. Nothing is spoken, and no server is needed until something is.
    ///
    /// # Errors
    ///
    /// Fails when the system has no thread or file descriptor left.
    pub fn start(options: Options) -> io::Result<Self> {
        let Options { socket: path, client, levels, timing } = options;
        let bells = Arc::new(Bells { wake: Bell::new()?, news: Bell::new()? });
        let (requests, taken) = channel();
        let (reported, events) = channel();
        let worker = Worker {
            path,
            conversation: Conversation::new(&client, timing, levels),
            requests: taken,
            bells: Arc::clone(&bells),
            events: reported,
            socket: None,
            decoder: Decoder::default(),
        };
        let thread = thread::Builder::new().name("speech".to_owned()).spawn(|| worker.run())?;
        let (requests, thread) = (Some(requests), Some(thread));
        Ok(Self { requests, bells, events, thread, defaults: levels, levels })
    }

    /// Returns the next event, if there is one.
    #[must_use]
    pub fn next_event(&self) -> Option<Event> {
        self.bells.news.hush();
        let event = self.events.try_recv().ok();
        // There may be more.
        event.iter().for_each(|_| self.bells.news.ring());
        event
    }

    /// Returns the next event, or `None` if there is none within this time.
    #[must_use]
    pub fn wait(&self, at_most: Duration) -> Option<Event> {
        let until = now().saturating_add(at_most);
        loop {
            let event = self.next_event();
            if event.is_some() || until <= now() {
                return event;
            }
            wait_for(&mut [PollFd::new(&self.bells.news, PollFlags::IN)], Some(until));
        }
    }

    /// Connects to the server, so that the first sentence is not kept waiting. [`Event::Ready`]
    /// tells for which languages there are voices.
    pub fn prepare(&self) {
        self.request(Request::Prepare);
    }

    /// Speaks `sentences` from the one at the index `first` on, instead of anything else.
    pub fn speak(&self, sentences: Vec<Sentence>, first: usize) {
        self.request(Request::Speak(sentences, first));
    }

    /// Stops speaking at once.
    pub fn stop(&self) {
        self.request(Request::Stop);
    }

    /// Speaks the sentence again that is or was spoken last, and goes on after it.
    pub fn repeat(&self) {
        self.request(Request::Repeat);
    }

    /// Returns how loud and how fast is spoken.
    #[must_use]
    pub const fn levels(&self) -> Levels {
        self.levels
    }

    /// Speaks one step louder, and begins the sentence again that is being spoken. At the limit
    /// nothing happens. Returns the step.
    pub fn louder(&mut self) -> Level {
        self.set(Levels { volume: self.levels.volume.up(), ..self.levels }).volume
    }

    /// Speaks one step softer; otherwise as [`louder`](Self::louder).
    pub fn softer(&mut self) -> Level {
        self.set(Levels { volume: self.levels.volume.down(), ..self.levels }).volume
    }

    /// Speaks one step faster; otherwise as [`louder`](Self::louder).
    pub fn faster(&mut self) -> Level {
        self.set(Levels { rate: self.levels.rate.up(), ..self.levels }).rate
    }

    /// Speaks one step slower; otherwise as [`louder`](Self::louder).
    pub fn slower(&mut self) -> Level {
        self.set(Levels { rate: self.levels.rate.down(), ..self.levels }).rate
    }

    /// Stops, forgets the sentences, and goes back to the levels of the start: for the next
    /// listener.
    pub fn reset(&mut self) {
        self.levels = self.defaults;
        self.request(Request::Reset(self.levels));
    }

    fn set(&mut self, levels: Levels) -> Levels {
        if levels != self.levels {
            self.levels = levels;
            self.request(Request::Levels(levels));
        }
        levels
    }

    fn request(&self, request: Request) {
        if let Some(requests) = &self.requests {
            // The thread ends only after this is dropped.
            let _never = requests.send(request);
            self.bells.wake.ring();
        }
    }
}

impl AsFd for Voice {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.bells.news.as_fd()
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        drop(self.requests.take());
        self.bells.wake.ring();
        if let Some(thread) = self.thread.take() {
            // It waits for nothing but for this.
            let _panicked = thread.join();
        }
    }
}
