//! Speaks with a server of the test's, line by line and second by second.

mod settings;
mod stops;
use super::*;
use crate::lines::Decoder;

/// A conversation, a clock and the answers of speech-dispatcher.
struct Talk {
    conversation: Conversation,
    now: Duration,
    /// The number of the last sentence that the server got.
    number: u32,
    /// True while a text is sent.
    takes_text: bool,
    /// The lines that the server was told, without the greeting.
    told: Vec<String>,
}

impl Talk {
    fn new() -> Self {
        let conversation = Conversation::new("test", Timing::default(), Levels::default());
        let now = Duration::from_secs(100);
        Self { conversation, now, number: 0, takes_text: false, told: Vec::new() }
    }

    /// A conversation with a server that has answered the greeting.
    fn greeted() -> Self {
        let mut talk = Self::new();
        talk.request(Request::Prepare);
        talk.connect();
        talk.serve();
        talk.told.clear();
        assert_eq!(talk.events(), [Event::Ready { languages: vec!["ar".into(), "it".into()] }]);
        talk
    }

    fn request(&mut self, request: Request) {
        self.conversation.request(request, self.now);
    }

    fn speak(&mut self, texts: &[&str]) {
        let numbered = (1..).zip(texts);
        let sentences = numbered.map(|(id, text)| Sentence::new(id, "it", text).unwrap());
        self.request(Request::Speak(sentences.collect(), 0));
    }

    fn connect(&mut self) {
        assert!(self.conversation.needs_connection());
        self.conversation.connected();
    }

    /// The server says this.
    fn hear(&mut self, text: &str) {
        let mut lines = Vec::new();
        Decoder::default().feed(text.as_bytes(), &mut lines).unwrap();
        for line in lines {
            self.conversation.take_line(line, self.now);
        }
    }

    /// The server tells what becomes of the last sentence.
    fn mark(&mut self, mark: &str) {
        self.mark_of(mark, self.number);
    }

    fn mark_of(&mut self, mark: &str, number: u32) {
        let code = mark.get(..3).unwrap();
        self.hear(&format!("{code}-{number}\r\n{code}-1\r\n{mark}\r\n"));
    }

    /// Answers everything that is asked.
    fn serve(&mut self) {
        while self.answer_once() {}
    }

    /// Answers what was sent in one go. Returns false if that is nothing.
    fn answer_once(&mut self) -> bool {
        let bytes = self.conversation.take_bytes();
        for line in bytes.lines() {
            self.told.push(line.to_owned());
            let is_end = self.takes_text && line == ".";
            let answer = match line {
                _ if is_end => {
                    self.takes_text = false;
                    self.number += 1;
                    format!("225-{}\r\n225 OK MESSAGE QUEUED\r\n", self.number)
                }
                _ if self.takes_text => continue,
                "SPEAK" => {
                    self.takes_text = true;
                    "230 OK RECEIVING DATA\r\n".to_owned()
                }
                "LIST SYNTHESIS_VOICES" => {
                    "249-Italian\tit\tnone\r\n249-Arabic (x)\tar\tnone\r\n249-?\r\n249 OK\r\n"
                        .into()
                }
                _ => "200 OK\r\n".to_owned(),
            };
            self.hear(&answer);
        }
        !bytes.is_empty()
    }

    fn pass(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
        self.conversation.tick(self.now);
    }

    fn events(&mut self) -> Vec<Event> {
        self.conversation.take_events()
    }

    #[track_caller]
    fn told(&mut self, lines: &[&str]) {
        assert_eq!(std::mem::take(&mut self.told), lines);
    }

    /// Everything ended, and a request tries again.
    #[track_caller]
    fn recovers(&mut self) {
        assert!(self.conversation.take_closing() && !self.conversation.needs_connection());
        (self.number, self.takes_text) = (0, false);
        self.request(Request::Repeat);
        self.connect();
        self.serve();
        self.mark("701 BEGIN");
        assert!(matches!(self.events()[..], [Event::Ready { .. }, Event::Begun(_)]));
    }
}

#[test]
fn sentences_are_spoken_one_after_another() {
    let mut talk = Talk::greeted();
    talk.speak(&["Uno.", ". Due", "Tre."]);
    talk.serve();
    talk.told(
        &["SET self LANGUAGE it", "SET self RATE -15", "SET self VOLUME 60"]
            .into_iter()
            .chain(["SPEAK", "Uno.", "."])
            .collect::<Vec<_>>(),
    );
    talk.mark("701 BEGIN");
    assert_eq!(talk.events(), [Event::Begun(1)]);
    talk.mark("702 END");
    talk.serve();
    talk.told(&["SPEAK", " . Due", "."]);
    talk.mark("701 BEGIN");
    talk.mark("702 END");
    talk.serve();
    talk.mark("701 BEGIN");
    talk.mark("702 END");
    let events = [Event::Done(1), Event::Begun(2), Event::Done(2), Event::Begun(3), Event::Done(3)];
    assert_eq!(talk.events(), events);
    assert_eq!(talk.conversation.deadline(), None);
}

#[test]
fn speaking_starts_where_the_caller_says() {
    let mut talk = Talk::greeted();
    let sentence = |id| Sentence::new(id, "it", "Uno").unwrap();
    talk.request(Request::Speak(vec![sentence(7), sentence(8)], 1));
    talk.serve();
    talk.mark("701 BEGIN");
    assert_eq!(talk.events(), [Event::Begun(8)]);
    talk.request(Request::Speak(vec![sentence(7)], 1));
    assert_eq!(talk.events(), [Event::Stopped(8)]);
    talk.serve();
    assert_eq!(talk.conversation.deadline(), None);
}

#[test]
fn a_sentence_is_repeated_and_the_rest_follows() {
    let mut talk = Talk::greeted();
    talk.speak(&["Uno.", "Due."]);
    talk.serve();
    talk.mark("701 BEGIN");
    let first = talk.number;
    talk.request(Request::Repeat);
    talk.serve();
    talk.mark_of("703 CANCELED", first);
    talk.mark("701 BEGIN");
    talk.mark("702 END");
    talk.serve();
    talk.mark("701 BEGIN");
    let events = [Event::Begun(1), Event::Stopped(1), Event::Begun(1), Event::Done(1)];
    assert_eq!(talk.events(), [&events[..], &[Event::Begun(2)]].concat());
}

#[test]
fn a_new_level_is_heard_at_once_but_starts_nothing() {
    let mut talk = Talk::greeted();
    let louder = Levels { volume: Levels::default().volume.up(), ..Levels::default() };
    talk.request(Request::Levels(louder));
    talk.serve();
    talk.told(&[]);
    talk.speak(&["Uno."]);
    talk.serve();
    talk.mark("701 BEGIN");
    talk.told.clear();
    talk.request(Request::Levels(Levels::default()));
    talk.serve();
    talk.told(&["CANCEL self", "SET self VOLUME 60", "SPEAK", "Uno.", "."]);
}

#[test]
fn the_next_listener_hears_nothing_of_the_last() {
    let mut talk = Talk::greeted();
    talk.speak(&["Uno."]);
    talk.serve();
    talk.request(Request::Reset(Levels::default()));
    assert_eq!(talk.events(), [Event::Stopped(1)]);
    talk.serve();
    talk.told.clear();
    talk.request(Request::Repeat);
    talk.serve();
    talk.told(&[]);
}

#[test]
fn a_language_without_a_voice_is_passed_over() {
    let mut talk = Talk::greeted();
    let tags = ["so", "ar-EG", "so", "so"];
    let numbered = (1..).zip(tags).map(|(id, tag)| Sentence::new(id, tag, "Uno").unwrap());
    talk.request(Request::Speak(numbered.collect(), 0));
    talk.serve();
    assert_eq!(talk.told[0], "SET self LANGUAGE ar");
    talk.mark("701 BEGIN");
    talk.mark("702 END");
    talk.serve();
    let no_voice = |id| Event::Failed(id, Failure::NoVoice);
    let heard = [no_voice(1), Event::Begun(2), Event::Done(2), no_voice(3), no_voice(4)];
    assert_eq!(talk.events(), heard);
    assert_eq!(talk.conversation.deadline(), None);
}

#[test]
fn voices_of_other_regions_serve() {
    let tags = ["en-gb", "en-us", "pt", "pt-br"].map(str::to_owned);
    let languages = BTreeSet::from(tags);
    for (wanted, voice) in [
        ("en-us", Some("en-us")),
        ("en", Some("en-gb")),
        ("pt-ao", Some("pt")),
        ("p", None),
        ("it", None),
    ] {
        assert_eq!(voice_for(&languages, wanted), voice, "{wanted}");
    }
}

#[test]
fn a_mark_before_the_number_counts() {
    let mut talk = Talk::greeted();
    talk.speak(&["Uno."]);
    for _ in 0..4 {
        talk.answer_once();
    }
    talk.mark_of("701 BEGIN", 1);
    talk.mark_of("702 END", 1);
    assert_eq!(talk.events(), []);
    talk.serve();
    assert_eq!(talk.events(), [Event::Begun(1), Event::Done(1)]);
}

#[test]
fn a_server_that_is_late_is_given_up_at_each_stage() {
    let late = |talk: &mut Talk, seconds: u64, what: &str| {
        talk.pass(seconds - 1);
        assert!(talk.conversation.needs_connection(), "{what}");
        talk.pass(1);
        let events = talk.events();
        assert_eq!(events.first(), Some(&Event::Failed(1, Failure::Unavailable)), "{what}");
        let Some(Event::Unavailable(reason)) = events.last() else { unreachable!("{events:?}") };
        assert!(reason.to_string().contains(&format!(": {what} took")), "{reason}");
        talk.recovers();
    };
    let mut talk = Talk::new();
    talk.speak(&["Uno."]);
    late(&mut talk, 5, "the connection");

    let mut talk = Talk::new();
    talk.speak(&["Uno."]);
    talk.pass(1);
    talk.connect();
    talk.answer_once();
    late(&mut talk, 4, "the preparation");

    let mut talk = Talk::greeted();
    talk.speak(&["Uno."]);
    late(&mut talk, 1, "the language");

    let mut talk = Talk::greeted();
    talk.speak(&["Uno."]);
    talk.serve();
    late(&mut talk, 3, "the begin of a sentence");

    let mut talk = Talk::greeted();
    talk.speak(&["Uno."]);
    talk.serve();
    talk.mark("701 BEGIN");
    assert_eq!(talk.events(), [Event::Begun(1)]);
    late(&mut talk, 12, "a sentence");
}

#[test]
fn wrong_answers_end_the_connection() {
    let wrongs = [
        "300 ERR INTERNAL\r\n",
        "200 OK\r\n",
        "100 ?\r\n",
        "800-1\r\n",
        "701 BEGIN\r\n",
        "701-one\r\n",
        "225 OK MESSAGE QUEUED\r\n",
        "225-99999999999\r\n225 OK\r\n",
    ];
    for wrong in wrongs {
        let mut talk = Talk::greeted();
        talk.speak(&["Uno."]);
        for _ in 0..4 {
            talk.answer_once();
        }
        talk.conversation.take_bytes();
        talk.hear(wrong);
        let events = talk.events();
        assert_eq!(events.first(), Some(&Event::Failed(1, Failure::Unavailable)), "{wrong:?}");
        assert!(matches!(events.last(), Some(Event::Unavailable(_))), "{wrong:?}");
        talk.recovers();
    }
}

#[test]
fn answers_and_events_without_end_are_refused() {
    let mut talk = Talk::greeted();
    talk.speak(&["Uno."]);
    talk.hear(&"200-a\r\n".repeat(17));
    assert!(matches!(talk.events().last(), Some(Event::Unavailable(Unavailable::Wrong(_)))));
    let mut talk = Talk::greeted();
    talk.speak(&["Uno."]);
    talk.hear(&"700-1\r\n".repeat(1001));
    assert!(matches!(talk.events().last(), Some(Event::Unavailable(Unavailable::Wrong(_)))));
}

#[test]
fn a_server_that_ends_unneeded_is_not_missed() {
    let mut talk = Talk::greeted();
    talk.conversation.lost(Unavailable::Ended);
    assert_eq!(talk.events(), []);
    assert!(talk.conversation.take_closing());
    talk.speak(&["Uno."]);
    talk.connect();
    (talk.number, talk.takes_text) = (0, false);
    talk.serve();
    talk.mark("701 BEGIN");
    assert!(matches!(talk.events()[..], [Event::Ready { .. }, Event::Begun(1)]));
}
