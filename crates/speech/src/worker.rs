//! The thread that speaks: one `poll` waits for the server, the caller and the deadlines.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::time::{ClockId, clock_gettime};
use sabar_bell::Bell;

use crate::command::FAREWELL;
use crate::conversation::{Conversation, Request};
use crate::event::{Event, Unavailable};
use crate::lines::Decoder;
use crate::socket::Socket;

/// The time between two attempts to connect to a server whose queue is full.
const RETRY: Duration = Duration::from_millis(20);

/// The signals between a voice and its thread.
#[derive(Debug)]
pub(crate) struct Bells {
    /// There are requests.
    pub wake: Bell,
    /// There are events.
    pub news: Bell,
}

/// The possessions of the thread.
pub(crate) struct Worker {
    pub path: PathBuf,
    pub conversation: Conversation,
    pub requests: Receiver<Request>,
    pub bells: Arc<Bells>,
    pub events: Sender<Event>,
    pub socket: Option<Socket>,
    pub decoder: Decoder,
}

impl Worker {
    /// Speaks until the caller is gone.
    pub fn run(mut self) {
        while self.take_requests().is_some() {
            self.conversation.tick(now());
            self.serve();
            self.report();
            self.wait();
        }
        self.close();
    }

    /// Takes every request, or returns `None` when no more will come.
    fn take_requests(&mut self) -> Option<()> {
        loop {
            match self.requests.try_recv() {
                Ok(request) => self.conversation.request(request, now()),
                Err(TryRecvError::Empty) => return Some(()),
                Err(TryRecvError::Disconnected) => return None,
            }
        }
    }

    /// Closes, opens and serves the connection, without waiting for any of it.
    fn serve(&mut self) {
        if self.conversation.take_closing() {
            self.close();
        }
        if self.socket.is_none() && self.conversation.needs_connection() {
            self.connect();
        }
        let Some(socket) = &mut self.socket else { return };
        let done = receive(socket, &mut self.decoder, &mut self.conversation)
            .and_then(|()| send(socket, &mut self.conversation));
        if let Err(reason) = done {
            self.conversation.lost(reason);
        }
        if self.conversation.take_closing() {
            self.close();
        }
    }

    fn connect(&mut self) {
        match Socket::connect(&self.path) {
            Ok(Some(socket)) => {
                self.socket = Some(socket);
                self.decoder = Decoder::default();
                self.conversation.connected();
            }
            Ok(None) => {}
            Err(error) => self.conversation.lost(Unavailable::NoServer(error.to_string())),
        }
    }

    /// Leaves the server silent, if it still listens.
    fn close(&mut self) {
        if let Some(mut socket) = self.socket.take() {
            let _gone = socket.send(FAREWELL.as_bytes());
        }
    }

    /// Passes the events on, and rings once for all of them.
    fn report(&mut self) {
        let events = self.conversation.take_events();
        let is_empty = events.is_empty();
        for event in events {
            // A caller that is gone is noticed with the next requests.
            let _gone = self.events.send(event);
        }
        if !is_empty {
            self.bells.news.ring();
        }
    }

    /// Waits for the server, for requests and for the deadline.
    fn wait(&self) {
        let mut fds = vec![PollFd::new(&self.bells.wake, PollFlags::IN)];
        if let Some(socket) = &self.socket {
            let out = if socket.is_sending() { PollFlags::OUT } else { PollFlags::empty() };
            fds.push(PollFd::new(socket, PollFlags::IN | out));
        }
        let now = now();
        let is_connecting = self.socket.is_none() && self.conversation.needs_connection();
        let retry = is_connecting.then(|| now.saturating_add(RETRY));
        let until = self.conversation.deadline().into_iter().chain(retry).min();
        wait_for(&mut fds, until);
        self.bells.wake.hush();
    }
}

/// Waits for file descriptors until a time of [`now`]. An interrupted wait is a short one.
pub(crate) fn wait_for(fds: &mut [PollFd<'_>], until: Option<Duration>) {
    // A millisecond more: a wait that ends too early would be one for nothing.
    let left = until.map(|until| until.saturating_sub(now()) + Duration::from_millis(1));
    let left = left.and_then(|left| Timespec::try_from(left).ok());
    let _interrupted = poll(fds, left.as_ref());
}

/// Gives the conversation what arrived.
fn receive(
    socket: &Socket,
    decoder: &mut Decoder,
    conversation: &mut Conversation,
) -> Result<(), Unavailable> {
    let Some(bytes) = socket.receive().map_err(|_| Unavailable::Ended)? else { return Ok(()) };
    if bytes.is_empty() {
        return Err(Unavailable::Ended);
    }
    let mut lines = Vec::new();
    let decoded = decoder.feed(&bytes, &mut lines);
    for line in lines {
        conversation.take_line(line, now());
    }
    decoded.map_err(|fault| Unavailable::Wrong(fault.to_string()))
}

fn send(socket: &mut Socket, conversation: &mut Conversation) -> Result<(), Unavailable> {
    let bytes = conversation.take_bytes();
    socket.send(bytes.as_bytes()).map_err(|_| Unavailable::Ended)
}

/// Returns the time of a clock that only goes forward. It may rest while the machine sleeps, as a
/// server does.
pub(crate) fn now() -> Duration {
    Duration::try_from(clock_gettime(ClockId::Monotonic)).unwrap_or_default()
}
