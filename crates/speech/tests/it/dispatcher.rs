//! The real server: what is heard, when, and what it leaves.

use std::path::Path;
use std::thread;
use std::time::Duration;

use sabar_speech::{Event, Failure, Level, Sentence, Timing, Voice};

use crate::listener::{LONG, Listener, Watch};
use crate::real_server::{Device, RATE, RealServer};

const SENTENCE: &str = "Prima di cominciare respiri con calma, beva un bicchiere d’acqua e si sieda \
                    comodamente, poi appoggi la schiena e conti lentamente fino a venti.";

fn listener(server: &RealServer) -> Listener {
    Listener::new(&server.socket(), LONG)
}

/// The sound of a sentence.
fn sound(server: &RealServer, listener: &Listener, language: &str, text: &str) -> Vec<i16> {
    let before = server.played().len();
    listener.speak(language, &[text]);
    listener.expect(&[Event::Begun(1), Event::Done(1)]);
    server.sound_after(before)
}

/// Returns true if two sounds may be the same: espeak-ng varies a little.
fn is_about(one: usize, other: usize) -> bool {
    one.abs_diff(other) * 50 < other
}

/// The mean square of samples.
fn power(samples: &[i16]) -> f64 {
    let squares = samples.iter().map(|sample| f64::from(*sample).powi(2));
    squares.sum::<f64>() / samples.len().max(1) as f64
}

#[test]
fn every_language_sounds_like_itself() {
    let Some(server) = RealServer::start(Device::File) else { return };
    let listener = listener(&server);
    let sound = |language, text| sound(&server, &listener, language, text);
    let text = "Informasi ini penting.";
    let (italian, indonesian) = (sound("it", text), sound("id", text));
    assert!(italian.len() > RATE as usize, "{} samples", italian.len());
    assert_ne!(italian, indonesian);
    assert!(is_about(sound("id-ID", text).len(), indonesian.len()));
    assert!(sound("ar", "مُدَّةُ الْعِلَاجِ").len() > RATE as usize / 2);
}

/// Prints the time from the wish to the first sound, of which docs/figures.md has the median.
#[test]
#[ignore = "a figure: on a machine that does nothing else"]
fn the_time_to_the_first_sound() {
    let Some(server) = RealServer::start(Device::RealTime) else { return };
    let listener = listener(&server);
    listener.ready();
    for (language, text) in [("ar", "نَعَمْ."), ("id", "Ya."), ("it", "Sì.")] {
        let mut times: Vec<Duration> = Vec::new();
        for _ in 0..21 {
            let watch = Watch::start();
            listener.speak(language, &[text]);
            listener.expect(&[Event::Begun(1)]);
            times.push(watch.elapsed());
            listener.expect(&[Event::Done(1)]);
        }
        times.sort();
        println!("{language}: first sound after {:?}, at most {:?}", times[10], times[20]);
    }
}

/// The sound of a sentence after these requests to a voice.
fn sound_when(server: &RealServer, listener: &mut Listener, set: impl Fn(&mut Voice)) -> Vec<i16> {
    listener.voice.reset();
    set(&mut listener.voice);
    sound(server, listener, "it", SENTENCE)
}

#[test]
fn louder_is_louder() {
    let Some(server) = RealServer::start(Device::File) else { return };
    let mut listener = listener(&server);
    let mut sound = |set: &dyn Fn(&mut Voice)| sound_when(&server, &mut listener, set);
    let highest = Level::new(Level::HIGHEST);
    let usual = sound(&|_| {});
    let softest = sound(&|it| while it.softer() > Level::new(1) {});
    let loudest = sound(&|it| while it.louder() < highest {});
    assert!(power(&softest) < power(&usual) / 4.0, "{} of {}", power(&softest), power(&usual));
    assert!(power(&loudest) > power(&usual) * 1.2, "{} of {}", power(&loudest), power(&usual));
}

#[test]
fn slower_is_longer() {
    let Some(server) = RealServer::start(Device::File) else { return };
    let mut listener = listener(&server);
    let mut sound = |set: &dyn Fn(&mut Voice)| sound_when(&server, &mut listener, set);
    let highest = Level::new(Level::HIGHEST);
    let usual = sound(&|_| {});
    let slowest = sound(&|it| while it.slower() > Level::new(1) {}).len();
    let fastest = sound(&|it| while it.faster() < highest {}).len();
    assert!(slowest > usual.len() * 4 / 3, "{slowest} of {}", usual.len());
    assert!(fastest < usual.len() * 3 / 4, "{fastest} of {}", usual.len());
    assert!(is_about(sound(&|_| {}).len(), usual.len()));
}

#[test]
fn a_recording_is_heard_in_place_of_the_text_and_the_text_where_it_is_not_there() {
    let Some(server) = RealServer::start(Device::File) else { return };
    let listener = listener(&server);
    let text = "Uno, due, tre.";
    let plain = sound(&server, &listener, "it", text);
    // Four seconds of a tone.
    let clip = server.file("clip.wav", &tone(4 * RATE));
    let heard = |path: &Path| {
        let before = server.played().len();
        let sentence = Sentence::new(1, "it", text).unwrap().with_clip(path);
        listener.voice.speak(vec![sentence], 0);
        listener.expect(&[Event::Begun(1), Event::Done(1)]);
        server.sound_after(before)
    };
    let recorded = heard(&clip);
    assert!(is_about(recorded.len(), 4 * RATE as usize), "{} samples", recorded.len());
    let fallen_back = heard(Path::new("/nowhere/clip.wav"));
    // Markup has shorter pauses.
    let (least, most) = (plain.len() * 3 / 4, plain.len() * 5 / 4);
    assert!((least..most).contains(&fallen_back.len()), "{} {}", fallen_back.len(), plain.len());
    // The next one without a recording is no markup.
    assert!(is_about(sound(&server, &listener, "it", text).len(), plain.len()));
}

/// A WAV file with so many samples of a tone.
fn tone(n_samples: u32) -> Vec<u8> {
    let n_bytes = n_samples * 2;
    let mut file = Vec::from(*b"RIFF");
    file.extend((36 + n_bytes).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend([RATE.to_le_bytes(), (2 * RATE).to_le_bytes()].concat());
    file.extend(b"\x02\0\x10\0data");
    file.extend(n_bytes.to_le_bytes());
    file.extend((0..n_samples).flat_map(|at| if at % 50 < 25 { [0, 32] } else { [0, 224] }));
    file
}

#[test]
fn nothing_of_what_is_spoken_is_written() {
    let Some(server) = RealServer::start(Device::FastFile) else { return };
    let mut listener = listener(&server);
    listener.speak("it", &["Canarino.", "Canarino giallo."]);
    let heard = [Event::Begun(1), Event::Done(1), Event::Begun(2), Event::Done(2)];
    listener.expect(&heard);
    listener.voice.reset();
    assert!(!server.files_with("espeak-ng").is_empty(), "nothing is searched");
    assert_eq!(server.files_with("anarino"), Vec::<std::path::PathBuf>::new());
}

#[test]
fn unknown_languages_are_not_read_by_another_voice() {
    let Some(server) = RealServer::start(Device::File) else { return };
    let listener = listener(&server);
    listener.speak("so", &["Subax wanaagsan."]);
    listener.expect(&[Event::Failed(1, Failure::NoVoice)]);
    assert!(server.played().is_empty());
}

#[test]
fn a_hasty_listener_is_served_at_last() {
    let Some(mut server) = RealServer::start(Device::File) else { return };
    let mut listener = listener(&server);
    listener.ready();
    for turn in 0..100_u64 {
        match turn % 5 {
            0 | 3 => listener.speak("it", &["Uno.", "Due.", "Tre."]),
            1 => listener.voice.repeat(),
            2 if listener.voice.louder() == Level::new(Level::HIGHEST) => listener.voice.reset(),
            2 => {}
            _ => listener.voice.stop(),
        }
        thread::sleep(Duration::from_millis(turn % 7 * 5));
    }
    listener.voice.reset();
    let last = || vec![Sentence::new(99, "it", "Infine.").unwrap()];
    listener.voice.speak(last(), 0);
    let (mut is_speaking, mut n_begun, mut n_failed) = (false, 0, 0);
    loop {
        match listener.next() {
            Event::Begun(_) => {
                assert!(!std::mem::replace(&mut is_speaking, true));
                n_begun += 1;
            }
            Event::Done(id) => {
                assert!(std::mem::replace(&mut is_speaking, false));
                if id == 99 {
                    break;
                }
            }
            Event::Stopped(_) => is_speaking = false,
            Event::Failed(..) => is_speaking = false,
            // The server may hang after so much haste; systemd would start it again.
            Event::Unavailable(reason) => {
                n_failed += 1;
                assert!(n_failed < 4, "given up again: {reason}");
                listener.voice.reset();
                server.kill();
                server.restart();
                while listener.voice.wait(Duration::from_millis(500)).is_some() {}
                is_speaking = false;
                listener.voice.speak(last(), 0);
            }
            Event::Ready { .. } => {}
            // More stops came back than were sent.
            Event::Canceled(id) => {
                n_failed += 1;
                assert!(n_failed < 4, "canceled again: {id}");
                is_speaking = false;
                if id == 99 {
                    listener.voice.speak(last(), 0);
                }
            }
        }
    }
    assert!(n_begun > 1, "only the last sentence began");
}

#[test]
fn a_server_that_is_killed_or_stopped_is_forgiven() {
    let Some(mut server) = RealServer::start(Device::RealTime) else { return };
    let timing = Timing { end: Duration::from_millis(500), character: Duration::ZERO, ..LONG };
    let listener = Listener::new(&server.socket(), timing);
    listener.speak("it", &[SENTENCE]);
    listener.expect(&[Event::Begun(1)]);
    server.kill();
    let (events, reason) = listener.unavailable();
    assert_eq!(events, [Event::Failed(1, Failure::Unavailable)]);
    assert_eq!(reason.to_string(), "the speech server ended");
    listener.voice.repeat();
    assert!(listener.unavailable().1.to_string().contains("refused"));

    server.restart();
    listener.voice.repeat();
    listener.expect(&[Event::Begun(1)]);
    server.signal("STOP");
    let watch = Watch::start();
    let (events, reason) = listener.unavailable();
    assert_eq!(events, [Event::Failed(1, Failure::Unavailable)]);
    assert!(reason.to_string().contains("a sentence took"), "{reason}");
    assert!(watch.elapsed() < Duration::from_secs(5));
    server.signal("CONT");
    listener.voice.repeat();
    listener.expect(&[Event::Begun(1)]);
}

/// Seconds of sound.
fn seconds(samples: &[i16]) -> f64 {
    samples.len() as f64 / f64::from(RATE)
}

#[test]
fn sound_begins_soon_and_ends_at_once() {
    let Some(server) = RealServer::start(Device::RealTime) else { return };
    let listener = listener(&server);
    let watch = Watch::start();
    listener.ready();
    let ready = watch.elapsed();
    let watch = Watch::start();
    listener.speak("it", &["Uno.", SENTENCE]);
    listener.expect(&[Event::Begun(1)]);
    let first = watch.elapsed();
    listener.expect(&[Event::Done(1)]);
    let watch = Watch::start();
    listener.expect(&[Event::Begun(2)]);
    let next = watch.elapsed();
    let watch = Watch::start();
    thread::sleep(Duration::from_secs(2));
    listener.voice.stop();
    let spoken = watch.elapsed();
    listener.expect(&[Event::Stopped(2)]);
    let stopped = watch.elapsed().saturating_sub(spoken);
    let sound = server.sound_after(0);
    let (uno, rest) = split_at_pause(&sound);
    println!("ready after {ready:?}");
    println!("first sentence begins after {first:?}, the next after {next:?}");
    println!(
        "stop is told after {stopped:?}; a sentence of {spoken:?} sounds {:.2} s",
        seconds(rest)
    );
    println!("pause between two sentences {:.2} s", seconds(&sound) - seconds(uno) - seconds(rest));
    assert!(seconds(rest) < spoken.as_secs_f64() + 1.0, "{} s of sound", seconds(rest));
    assert!(seconds(rest) > 1.0, "{} s of sound", seconds(rest));
}

#[test]
fn who_leaves_is_not_spoken_to() {
    let Some(server) = RealServer::start(Device::RealTime) else { return };
    let listener = listener(&server);
    listener.speak("it", &[SENTENCE]);
    listener.expect(&[Event::Begun(1)]);
    thread::sleep(Duration::from_secs(1));
    drop(listener);
    assert!(seconds(&server.sound_after(0)) < 3.0);
}

/// Splits sound at its longest silence.
fn split_at_pause(sound: &[i16]) -> (&[i16], &[i16]) {
    let (mut longest, mut start) = (0..0, 0);
    for (at, sample) in sound.iter().enumerate() {
        if *sample != 0 {
            if at - start > longest.len() {
                longest = start..at;
            }
            start = at + 1;
        }
    }
    (&sound[..longest.start], &sound[longest.end..])
}
