//! The real program with a voice that answers, is late, is wrong, never answers, or dies.

#[path = "../../../crates/speech/tests/it/scripted_server.rs"]
mod scripted_server;

use std::path::Path;
use std::time::Duration;

use portable_pty::CommandBuilder;
use sabar::shell::plain::PROMPT;
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;

use self::scripted_server::{Deed, Server};
use crate::content::data;
use crate::plain::word;
use crate::program::{self, said_in};
use crate::terminal::{Person, SIZE};

const VOICES: &str = "249-a\tar\tnone\r\n249-b\tid\tnone\r\n249-c\tit\tnone\r\n249 OK\r\n";

/// A server with a voice for each language, whose sentences are spoken at once, up to one with
/// these words, which does not end.
pub(super) fn holding(words: &'static str) -> Server {
    let is_here = std::sync::atomic::AtomicBool::new(false);
    let order = std::sync::atomic::Ordering::SeqCst;
    Server::start(move |line, _| match line {
        "LIST SYNTHESIS_VOICES" => Deed::Say(VOICES),
        "." if is_here.swap(false, order) => Deed::Begin,
        line => {
            is_here.fetch_or(line.contains(words), order);
            Deed::Usual
        }
    })
}

/// A kiosk with a voice at this socket, on the first page of a treatment.
pub(super) fn kiosk(tag: &str, socket: &Path) -> Person {
    patient(program::kiosk(&["--lang", tag]), tag, socket)
}

/// The same with a command of the caller's.
pub(super) fn patient(mut command: CommandBuilder, tag: &str, socket: &Path) -> Person {
    command.env("SABAR_VOICE", socket);
    command.env("SABAR_LOG", "off");
    let mut person = Person::runs(command, SIZE);
    person.sees(&said_in(tag, message_id::REST_BEGIN)).types(b"\r");
    person.sees(&said_in(tag, message_id::CHOOSE_TITLE)).types(b"1");
    person.sees(&said_in(tag, message_id::ALOUD_READ));
    person.sees(&said_in(tag, message_id::STEP_SUMMARY)).pauses(100);
    person
}

/// Plain mode with a voice at this socket, before the first line.
fn plain(socket: &Path) -> Person {
    let mut command = program::kiosk(&["--plain", "--lang", "it"]);
    command.env("SABAR_VOICE", socket);
    command.env("SABAR_LOG", "off");
    let mut person = Person::runs(command, SIZE);
    person.sees(PROMPT.trim_end());
    person
}

/// Waits until the server was told a line that `is_it`.
#[track_caller]
pub(super) fn was_told(server: &Server, what: &str, is_it: impl Fn(&str) -> bool) {
    assert!(comes_to_be(|| server.told().iter().any(|line| is_it(line))), "never {what}");
}

/// Waits until the server was told so many lines that `is_it`.
#[track_caller]
fn was_told_often(server: &Server, often: usize, is_it: impl Fn(&str) -> bool) {
    let n_told = || server.told().iter().filter(|line| is_it(line)).count();
    assert!(comes_to_be(|| n_told() == often), "{} of {often}", n_told());
}

/// Waits for up to a minute; returns true if it is so then.
fn comes_to_be(is_so: impl Fn() -> bool) -> bool {
    (0..2_400).any(|_| {
        std::thread::sleep(Duration::from_millis(25));
        is_so()
    })
}

#[test]
fn a_patient_hears_a_page_stops_and_goes_on() {
    // Each stands on the first page, after the title.
    let words = [("ar", "هٰذِهِ"), ("id", "Topik"), ("it", "Argomento")];
    for (tag, word) in words {
        let server = holding(word);
        let mut person = kiosk(tag, &server.socket());
        assert_eq!(server.told(), [""; 0], "nothing begins by itself");
        person.types(b"r").sees(&said_in(tag, message_id::ALOUD_SLOWER));
        was_told(&server, word, |line| line.contains(word));
        was_told(&server, "the language", |line| line == format!("SET self LANGUAGE {tag}"));
        person.types(b"r").sees(&said_in(tag, message_id::ALOUD_READ));
        was_told(&server, "to stop", |line| line.starts_with("STOP") || line.starts_with("CANCEL"));
        let before = server.told().len();
        person.reads_to_the_end().types(b"\x1b[C").pauses(300);
        let after = &server.told()[before..];
        assert!(after.iter().all(|line| line != "SPEAK"), "{tag}: {after:?}");
    }
}

#[test]
fn in_plain_mode_v_reads_the_page_and_anything_typed_stops_it() {
    let server = holding("Argomento");
    let mut person = plain(&server.socket());
    person.types(b"3\r").sees(&word("it", message_id::CHOOSE_TITLE));
    person.types(b"1\r").sees(&word("it", message_id::CONTINUE));
    assert_eq!(server.told(), [""; 0], "nothing begins by itself");
    let n_told = |line: &str| server.told().iter().filter(|told| *told == line).count();
    for (n_read, stop) in [(1, &b"v\r"[..]), (2, b"s\r"), (3, b"\r")] {
        person.types(b"V\r");
        was_told_often(&server, n_read, |line| line.contains("Argomento"));
        assert_eq!(n_told("CANCEL self"), n_read - 1);
        person.types(stop);
        was_told_often(&server, n_read, |line| line == "CANCEL self");
        if stop == b"s\r" {
            // What was opened is closed.
            person.types(b"\r").pauses(300);
        }
    }
    assert!(!person.received.contains(&b'\x1b'));
}

#[test]
fn in_plain_mode_a_voice_that_is_not_there_is_told() {
    let mut person = plain(Path::new("/nowhere/speechd.sock"));
    person.types(b"3\r").sees(&word("it", message_id::CHOOSE_TITLE));
    person.types(b"1\r").sees(&word("it", message_id::CONTINUE));
    person.types(b"v\r").sees(&word("it", message_id::ALOUD_UNAVAILABLE));
}

#[test]
fn louder_and_slower_end_with_the_visit() {
    let server = holding("Argomento");
    let mut person = kiosk("it", &server.socket());
    person.types(b"r").sees(&said_in("it", message_id::ALOUD_SLOWER));
    was_told(&server, "the page", |line| line.contains("Argomento"));
    let set = |name: &str| {
        let told = server.told();
        let set = told.iter().filter(|line| line.contains(name)).cloned();
        set.collect::<Vec<_>>()
    };
    let at_first = (set("VOLUME").last().cloned(), set("RATE").last().cloned());
    person.types(b"+").pauses(200).types(b"-").pauses(300);
    assert_ne!(set("VOLUME").last().cloned(), at_first.0);
    assert_ne!(set("RATE").last().cloned(), at_first.1);
    person.types(b"\x1b[H").pauses(100).types(b"2");
    person.sees(&said_in("it", message_id::REST_BEGIN));
    person.types(b"\r").sees(&said_in("it", message_id::CHOOSE_TITLE));
    person.types(b"r").sees(&said_in("it", message_id::ALOUD_READ)).pauses(500);
    assert_eq!((set("VOLUME").last().cloned(), set("RATE").last().cloned()), at_first);
}

/// The kiosk goes on at once, and the button says that there is no voice.
#[track_caller]
fn goes_on_without(socket: &Path, patience: Duration) {
    let mut person = kiosk("it", socket);
    person.types(b"r").pauses(100);
    // Nobody waits for it: another key works meanwhile.
    person.types(b"?").sees(&said_in("it", message_id::HELP_TITLE));
    person.types(b"\x1b").pauses(100).types(b"r");
    let told = said_in("it", message_id::ALOUD_UNAVAILABLE);
    let is_told = person.comes_to_see(patience, |screen| screen.contents().contains(&told));
    assert!(is_told, "{}", person.screen.screen().contents());
}

#[test]
fn without_a_server_the_button_says_so() {
    goes_on_without(Path::new("/nowhere/speechd.sock"), Duration::from_secs(5));
}

#[test]
fn a_server_that_never_answers_keeps_nobody_waiting() {
    let server = Server::start(|_, _| Deed::Nothing);
    goes_on_without(&server.socket(), Duration::from_secs(20));
}

#[test]
fn a_server_that_is_wrong_is_not_shown() {
    let server = Server::start(|_, _| Deed::Say("HTTP/1.1 400 Bad Request\r\n\r\n"));
    goes_on_without(&server.socket(), Duration::from_secs(5));
}

#[test]
fn a_voice_that_dies_in_a_sentence_is_told() {
    let server = Server::start(|line, _| match line {
        "LIST SYNTHESIS_VOICES" => Deed::Say(VOICES),
        "." => Deed::Close("225-0\r\n225 OK\r\n701-0\r\n701-1\r\n701 BEGIN\r\n"),
        _ => Deed::Usual,
    });
    goes_on_without(&server.socket(), Duration::from_secs(5));
}

#[test]
fn a_sentence_that_somebody_else_cancels_ends_the_reading() {
    let (cancel, canceled) = std::sync::mpsc::channel();
    let canceled = std::sync::Mutex::new(canceled);
    let server = Server::start(move |line, _| match line {
        "LIST SYNTHESIS_VOICES" => Deed::Say(VOICES),
        "." => {
            canceled.lock().unwrap().recv().unwrap();
            Deed::Say(
                "225-0\r\n225 OK\r\n701-0\r\n701-1\r\n701 BEGIN\r\n703-0\r\n703-1\r\n703 CANCELED\r\n",
            )
        }
        _ => Deed::Usual,
    });
    let mut person = kiosk("it", &server.socket());
    person.types(b"r").sees(&said_in("it", message_id::ALOUD_STOP));
    cancel.send(()).unwrap();
    person.sees(&said_in("it", message_id::ALOUD_READ));
}

#[test]
fn a_language_without_a_voice_is_not_read_by_another() {
    let server = Server::start(|_, _| Deed::Usual);
    let mut person = kiosk("id", &server.socket());
    person.types(b"r").sees(&said_in("id", message_id::ALOUD_UNAVAILABLE));
    assert!(server.told().iter().all(|line| line != "SPEAK"));
}

#[test]
fn a_late_server_speaks_when_it_comes() {
    let server = Server::start(|line, _| match line {
        "LIST SYNTHESIS_VOICES" => Deed::Late(Duration::from_millis(300)),
        _ => Deed::Usual,
    });
    let mut person = kiosk("it", &server.socket());
    person.types(b"r");
    was_told(&server, "the page", |line| line.contains("Argomento"));
    person.sees(&said_in("it", message_id::ALOUD_READ));
}

#[test]
fn reviewers_hear_the_signs_of_danger_of_the_treatment_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("ours");
    let own = own.to_str().unwrap();
    // Its example has no signs of danger.
    assert!(program::script(&["content", "init", own]).status.success());
    let library = Library::built_in(Numerals::Locale);
    let words = library.localizer(library.find_language("it").unwrap());
    let signs = &library.treatment(0).emergency;
    assert!(!signs.is_empty());
    for (treatment, has_signs) in [("example", false), ("microbotox", true)] {
        let output = program::script(&["say", treatment, "--lang", "it", "--content", own]);
        let said = program::said(&output.stdout);
        assert!(output.status.success());
        for sign in signs {
            let text = words.figured(&sign.message, &sign.figures);
            let is_said = sabar_speech::split(&text).iter().all(|it| said.contains(&it.spoken));
            assert_eq!(is_said, has_signs, "{treatment}: {text:?} in:\n{said}");
        }
    }
}

#[test]
fn reviewers_read_and_hear_what_is_said() {
    for (tag, words) in [
        ("ar", "المفعول مؤقت"),
        ("id", "3 sampai 6 bulan"),
        ("it", "in questo tempo: da 3 a 6 mesi"),
    ] {
        let output = program::script(&["say", "microbotox", "summary", "--lang", tag]);
        let said = program::said(&output.stdout);
        assert!(
            output.status.success() && sabar_speech::strip_marks(said).contains(words),
            "{said}"
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("summary.wav");
    let arguments = ["say", "microbotox", "summary", "--lang", "ar", "--audio"];
    let output = program::script(&[&arguments[..], &[file.to_str().unwrap()]].concat());
    if program::said(&output.stderr).contains("cannot be run") {
        crate::conformance::not_tested("espeak-ng");
        return;
    }
    let sound = std::fs::read(file).unwrap();
    // The header tells the length of what follows.
    assert_eq!(sound[40..44], u32::try_from(sound.len() - 44).unwrap().to_le_bytes());
    // Two bytes a sample, 22,050 a second: more than a minute.
    assert!(sound.starts_with(b"RIFF") && sound.len() > 2 * 22_050 * 60, "{}", sound.len());
}

/// Returns the hours in what is said.
fn hours(tag: &str) -> Vec<String> {
    let content = data("plan");
    let arguments = ["say", "scope", "--content", content.to_str().unwrap(), "--lang", tag];
    let output =
        program::script(&[&arguments[..], &["--date", "2026-12-03", "--time", "21:30"]].concat());
    let words = program::said(&output.stdout).split(|c: char| !c.is_ascii_digit() && c != ':');
    let hours = words.filter(|word| word.len() == 5 && word.contains(':'));
    hours.map(str::to_owned).collect()
}

/// In Arabic, the signs of the halves of the day would be heard as names of letters; in Indonesian,
/// 18.00 as a decimal number.
#[test]
fn hours_are_said_alike_however_they_are_written() {
    let hours = ["it", "ar", "id"].map(hours);
    assert!(hours[0].contains(&"21:30".to_owned()), "{hours:?}");
    assert_eq!(hours[0], hours[1]);
    assert_eq!(hours[0], hours[2]);
}
