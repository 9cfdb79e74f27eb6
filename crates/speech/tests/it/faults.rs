//! Servers that are absent, late, wrong, hang or die: told within the deadline, and forgiven.

use std::os::unix::net::UnixListener;
use std::path::Path;
use std::time::Duration;

use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, bind, connect, listen};
use sabar_speech::{Event, Failure};

use crate::listener::{LONG, Listener, SHORT, Watch};
use crate::scripted_server::{Deed, Server};

/// The time that a loaded machine may take beyond a deadline.
const SLACK: Duration = Duration::from_secs(3);

/// The time in which a request must return.
const AT_ONCE: Duration = Duration::from_millis(200);

/// Longer than any deadline.
const LAG: Duration = Duration::from_millis(2_500);

const FAILED: Event = Event::Failed(1, Failure::Unavailable);

/// Asks for a sentence, and expects the server to be given up for `reason` within `limit`.
#[track_caller]
fn check(listener: &Listener, limit: Duration, reason: &str) {
    let watch = Watch::start();
    listener.speak("it", &["Uno.", "Due."]);
    assert!(watch.elapsed() < AT_ONCE, "the caller waited for {:?}", watch.elapsed());
    let (before, why) = listener.unavailable();
    assert!(watch.elapsed() < limit + SLACK, "{why} after {:?}", watch.elapsed());
    assert_eq!(before.last(), Some(&FAILED), "{why}");
    assert!(why.to_string().contains(reason), "{why}");
}

/// The same for a server with a script for its first client; it behaves with the second.
#[track_caller]
fn check_script(limit: Duration, reason: &str, script: fn(&str) -> Deed) {
    let server = Server::start(move |line, n| if n == 0 { script(line) } else { Deed::Usual });
    let listener = Listener::new(&server.socket(), SHORT);
    check(&listener, limit, reason);
    listener.voice.repeat();
    listener.next_until_begun();
}

/// Goes through checks that wait most of the time, all at once.
fn at_once(checks: &[&(dyn Fn() + Sync)]) {
    std::thread::scope(|scope| {
        for check in checks {
            scope.spawn(check);
        }
    });
}

impl Listener {
    #[track_caller]
    fn next_until_begun(&self) {
        assert!(matches!(self.next(), Event::Begun(_)));
        assert!(matches!(self.next(), Event::Done(_)));
    }
}

#[test]
fn a_server_that_behaves_is_heard() {
    let server = Server::start(|_, _| Deed::Usual);
    let listener = Listener::new(&server.socket(), SHORT);
    listener.speak("it", &["Uno.", "Due."]);
    let heard = [Event::Begun(1), Event::Done(1), Event::Begun(2), Event::Done(2)];
    listener.expect(&heard);
    drop(listener);
    let told = server.told();
    assert_eq!(told.first().unwrap(), "SET self CLIENT_NAME user:test:main");
    assert!(told.iter().all(|line| !line.contains(['\r', '\0'])));
}

#[test]
fn nobody_listens() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("s");
    let listener = Listener::new(&socket, SHORT);
    check(&listener, Duration::ZERO, "No such file");

    // A socket that its server has left.
    drop(UnixListener::bind(&socket).unwrap());
    check(&listener, Duration::ZERO, "refused");

    // Something that is no socket.
    std::fs::remove_file(&socket).unwrap();
    std::fs::write(&socket, "").unwrap();
    check(&listener, Duration::ZERO, "refused");
    check(&Listener::new(Path::new("/"), SHORT), Duration::ZERO, "refused");
    check(&Listener::new(&folder.path().join("s".repeat(200)), SHORT), Duration::ZERO, "");
}

#[test]
fn a_server_that_comes_late_is_found_by_the_next_request() {
    let folder = tempfile::tempdir().unwrap();
    let listener = Listener::new(&folder.path().join("s"), SHORT);
    check(&listener, Duration::ZERO, "No such file");
    listener.hears_nothing(Duration::from_millis(50));
    let server = Server::start(|_, _| Deed::Usual);
    std::os::unix::fs::symlink(server.socket(), folder.path().join("s")).unwrap();
    listener.voice.repeat();
    listener.next_until_begun();
}

#[test]
fn a_server_that_accepts_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let address = SocketAddrUnix::new(folder.path().join("s")).unwrap();
    let new = || {
        let flags = SocketFlags::NONBLOCK;
        rustix::net::socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None).unwrap()
    };
    let server = new();
    bind(&server, &address).unwrap();
    listen(&server, 0).unwrap();
    let mut waiting = Vec::new();
    loop {
        let client = new();
        if connect(&client, &address).is_err() {
            break;
        }
        waiting.push(client);
    }
    let listener = Listener::new(&folder.path().join("s"), SHORT);
    check(&listener, SHORT.open, "the connection took");
}

#[test]
fn a_server_that_never_answers() {
    at_once(&[
        &|| check_script(SHORT.open, "the name took", |_| Deed::Nothing),
        &|| {
            check_script(SHORT.open, "the list of voices took", |line| match line {
                "LIST SYNTHESIS_VOICES" => Deed::Nothing,
                _ => Deed::Usual,
            });
        },
        &|| {
            check_script(SHORT.open + SHORT.answer, "the sentence took", |line| match line {
                "SPEAK" => Deed::Nothing,
                _ => Deed::Usual,
            });
        },
    ]);
}

#[test]
fn a_server_that_answers_late() {
    at_once(&[
        &|| check_script(SHORT.open, "the name took", |_| Deed::Late(LAG)),
        &|| {
            check_script(SHORT.open + SHORT.answer, "the language took", |line| {
                if line.starts_with("SET self LANGUAGE") { Deed::Late(LAG) } else { Deed::Usual }
            });
        },
        &|| {
            // What it then sends belongs to nobody.
            let server =
                Server::start(move |_, n| if n == 0 { Deed::Late(LAG) } else { Deed::Usual });
            let listener = Listener::new(&server.socket(), SHORT);
            check(&listener, SHORT.open, "the name took");
            listener.voice.repeat();
            listener.next_until_begun();
            listener.expect(&[Event::Begun(2), Event::Done(2)]);
            listener.hears_nothing(LAG);
        },
    ]);
}

#[test]
fn a_server_that_accepts_a_sentence_and_hangs() {
    at_once(&[
        &|| {
            let begin = "the begin of a sentence took";
            check_script(SHORT.open + SHORT.begin, begin, |line| match line {
                "." => Deed::Say("225-7\r\n225 OK MESSAGE QUEUED\r\n"),
                _ => Deed::Usual,
            });
        },
        &|| {
            check_script(SHORT.open + SHORT.end, ": a sentence took", |line| match line {
                "." => Deed::Say("225-7\r\n225 OK\r\n701-7\r\n701-1\r\n701 BEGIN\r\n"),
                _ => Deed::Usual,
            });
        },
    ]);
}

#[test]
fn a_server_that_dies() {
    check_script(SHORT.open, "ended", |_| Deed::Close(""));
    check_script(SHORT.open, "ended", |_| Deed::Close("208 OK CLIENT NA"));
    check_script(SHORT.open, "ended", |line| match line {
        "SPEAK" => Deed::Close("230 OK RECEI"),
        _ => Deed::Usual,
    });
    check_script(SHORT.open, "ended", |line| match line {
        "." => Deed::Close("225-7\r\n225 OK\r\n701-7\r\n701-1\r\n701 BEGIN\r\n"),
        _ => Deed::Usual,
    });
}

#[test]
fn a_server_that_speaks_something_else() {
    let no_lines = "a line without a code";
    check_script(SHORT.open, no_lines, |_| Deed::Say("HTTP/1.1 400 Bad Request\r\n"));
    check_script(SHORT.open, no_lines, |_| Deed::Say("\x1b]0;hello\x07\u{202e}\r\n"));
    check_script(SHORT.open, "\\u{1b}[2J", |_| Deed::Say("\x1b[2J\n"));
    check_script(SHORT.open, "refuses the name: 300 ERR INTERNAL", |_| {
        Deed::Say("300 ERR INTERNAL\r\n")
    });
    check_script(SHORT.open, "sent 225 OK", |line| match line {
        "." => Deed::Say("225 OK\r\n"),
        _ => Deed::Usual,
    });
    check_script(SHORT.open, "sent 208 OK VOLUME", |line| match line {
        "SPEAK" => Deed::Say("230 OK\r\n208 OK VOLUME SET\r\n"),
        _ => Deed::Usual,
    });
}

#[test]
fn a_server_that_does_not_stop() {
    check_script(SHORT.open, "more than 1024 bytes", |_| Deed::Repeat("2"));
    check_script(SHORT.open, "an answer of 17 lines", |_| Deed::Repeat("208-a\r\n"));
    check_script(SHORT.open, "events without end", |_| Deed::Repeat("701-1\r\n701 BEGIN\r\n"));
    let server = Server::start(|line, _| match line {
        "LIST SYNTHESIS_VOICES" => Deed::Repeat("249-a\tit\tnone\r\n"),
        _ => Deed::Usual,
    });
    check(&Listener::new(&server.socket(), LONG), LONG.open, "an answer of 200001 lines");
}

#[test]
fn a_server_that_reads_nothing_keeps_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let _server = UnixListener::bind(folder.path().join("s")).unwrap();
    let watch = Watch::start();
    let listener = Listener::new(&folder.path().join("s"), SHORT);
    for _ in 0..100 {
        listener.speak("it", &["Uno."]);
        listener.voice.stop();
    }
    drop(listener);
    assert!(watch.elapsed() < SLACK, "{:?}", watch.elapsed());
}

#[test]
fn who_leaves_silences_the_server() {
    let server = Server::start(|line, _| match line {
        "." => Deed::Say("225-7\r\n225 OK\r\n701-7\r\n701-1\r\n701 BEGIN\r\n"),
        "CANCEL self" => Deed::Close(""),
        _ => Deed::Usual,
    });
    let listener = Listener::new(&server.socket(), SHORT);
    listener.speak("it", &["Uno."]);
    listener.expect(&[Event::Begun(1)]);
    drop(listener);
    let watch = Watch::start();
    while !server.told().ends_with(&[".".to_owned(), "CANCEL self".to_owned()]) {
        assert!(watch.elapsed() < SLACK, "{:?}", server.told());
        std::thread::sleep(Duration::from_millis(10));
    }
}
