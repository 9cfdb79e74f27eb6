//! Fuzzes the answers of a speech server, between requests and the passing of time.
//!
//! 0xff and a byte after it is a request, a connection, its end, or time that passes; every other
//! byte comes from the server.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use sabar_speech::conversation::{Conversation, Request};
use sabar_speech::lines::Decoder;
use sabar_speech::{Event, Levels, Sentence, Timing, Unavailable};

fuzz_target!(|data: &[u8]| {
    let mut talk = Talk::new();
    let mut chunk = Vec::new();
    let mut bytes = data.iter().copied();
    while let Some(byte) = bytes.next() {
        if byte != 0xff {
            chunk.push(byte);
            continue;
        }
        talk.hear(&std::mem::take(&mut chunk));
        talk.turn(bytes.next().unwrap_or_default());
        talk.check();
    }
    talk.hear(&chunk);
    talk.check();
    talk.ends();
});

/// A conversation, and what its caller knows.
struct Talk {
    conversation: Conversation,
    decoder: Decoder,
    now: Duration,
    /// The sentence that is heard.
    heard: Option<u64>,
}

impl Talk {
    fn new() -> Self {
        let conversation = Conversation::new("fuzz", Timing::default(), Levels::default());
        let mut talk =
            Self { conversation, decoder: Decoder::default(), now: Duration::ZERO, heard: None };
        talk.turn(0);
        talk.turn(1);
        talk
    }

    fn turn(&mut self, what: u8) {
        let request = match what {
            0 => Request::Speak(sentences(), 0),
            1 => return self.connect(),
            2 => Request::Stop,
            3 => Request::Repeat,
            4 => Request::Reset(Levels::default()),
            5 => Request::Prepare,
            6 => return self.conversation.lost(Unavailable::Ended),
            7 => {
                let volume = Levels::default().volume.up();
                Request::Levels(Levels { volume, ..Levels::default() })
            }
            8..=11 => Request::Speak(sentences(), usize::from(what - 8)),
            tenths => return self.pass(Duration::from_millis(100) * u32::from(tenths)),
        };
        self.conversation.request(request, self.now);
    }

    fn connect(&mut self) {
        self.decoder = Decoder::default();
        self.conversation.connected();
    }

    fn pass(&mut self, time: Duration) {
        self.now += time;
        self.conversation.tick(self.now);
        let deadline = self.conversation.deadline();
        assert!(deadline.is_none_or(|deadline| deadline > self.now), "a deadline is passed over");
    }

    fn hear(&mut self, bytes: &[u8]) {
        let mut lines = Vec::new();
        let decoded = self.decoder.feed(bytes, &mut lines);
        for line in lines {
            self.conversation.take_line(line, self.now);
        }
        if let Err(fault) = decoded {
            self.decoder = Decoder::default();
            self.conversation.lost(Unavailable::Wrong(fault.to_string()));
        }
    }

    /// Asserts that commands go out, and that events come in order.
    fn check(&mut self) {
        let _closed = self.conversation.take_closing();
        for line in self.conversation.take_bytes().split_terminator("\r\n") {
            assert!(!line.contains(char::is_control), "{line:?} is sent");
            let is_text = line.trim_start().starts_with(['U', 'Q', '.']);
            let words = ["SET self ", "SPEAK", "CANCEL self", "LIST SYNTHESIS_VOICES"];
            assert!(is_text || words.iter().any(|word| line.starts_with(word)), "{line:?} is sent");
        }
        for event in self.conversation.take_events() {
            match event {
                Event::Begun(id) => assert_eq!(self.heard.replace(id), None, "two are heard"),
                Event::Done(id) => assert_eq!(self.heard.take(), Some(id), "another is done"),
                Event::Stopped(id) | Event::Canceled(id) | Event::Failed(id, _) => {
                    assert!(self.heard.take().is_none_or(|heard| heard == id));
                }
                Event::Unavailable(reason) => {
                    let reason = reason.to_string();
                    assert!(reason.is_ascii() || reason.len() < 300, "{reason:?}");
                    assert!(!reason.contains(char::is_control), "{reason:?}");
                    assert_eq!(self.heard, None, "a sentence has no end");
                }
                Event::Ready { languages } => {
                    assert!(languages.len() <= 1_000 + 1);
                    assert!(languages.iter().all(|tag| tag.len() <= 35 && tag.is_ascii()));
                }
            }
        }
    }

    /// A server that says nothing more is given up at the deadlines.
    fn ends(&mut self) {
        for _ in 0..sentences().len() + 2 {
            if let Some(deadline) = self.conversation.deadline() {
                assert!(deadline < self.now + Duration::from_secs(60));
                self.now = deadline;
                self.conversation.tick(deadline);
                self.check();
            }
        }
        assert_eq!((self.conversation.deadline(), self.heard), (None, None));
    }
}

fn sentences() -> Vec<Sentence> {
    let texts = [("it", "Uno."), ("so", "QUIT"), ("ar-EG", ". Due"), ("it", "Uno")];
    let numbered = (0..).zip(texts);
    let sentences = numbered.map(|(id, (tag, text))| Sentence::new(id, tag, text));
    sentences.collect::<Result<_, _>>().unwrap_or_default()
}
