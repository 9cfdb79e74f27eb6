//! The real program with the real speech-dispatcher and espeak-ng: what patients hear is what
//! reviewers read.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use sabar_content::l10n::message_id;
use tempfile::{NamedTempFile, TempDir};
use vt100::Screen;

use super::LANGUAGES;
use super::oracle::{in_one_line, phonemes, run};
use super::program::kiosk;
use super::real_server::{Device, RATE, RealServer};
use crate::program::{said, said_in, script};

/// The time for one sentence on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The sentences of a page of the first treatment.
fn sentences(arguments: &[&str], tag: &str) -> Vec<String> {
    let output = script(&[&["say", "microbotox"], arguments, &["--lang", tag]].concat());
    assert!(output.status.success(), "{}", said(&output.stderr));
    said(&output.stdout).lines().map(str::to_owned).collect()
}

/// A wire between the kiosk and its voice, with the lines that passed on it.
struct Wire {
    folder: TempDir,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Wire {
    fn to(server: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join("s")).unwrap();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (noted, server) = (Arc::clone(&lines), server.to_owned());
        thread::spawn(move || {
            for kiosk in listener.incoming() {
                let (kiosk, server) = (kiosk.unwrap(), UnixStream::connect(&server).unwrap());
                carry(kiosk.try_clone().unwrap(), server.try_clone().unwrap(), &noted);
                carry(server, kiosk, &noted);
            }
        });
        Self { folder, lines }
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("s")
    }

    fn count(&self, line: &str) -> usize {
        self.lines.lock().unwrap().iter().filter(|passed| *passed == line).count()
    }

    /// The sentences that the voice was given.
    fn given(&self) -> Vec<String> {
        let lines = self.lines.lock().unwrap();
        let pairs = lines.windows(2).filter(|pair| pair[0] == "230 OK RECEIVING DATA");
        pairs.map(|pair| pair[1].clone()).collect()
    }
}

/// Carries lines from one end to the other until one is gone.
fn carry(from: UnixStream, mut to: UnixStream, noted: &Arc<Mutex<Vec<String>>>) {
    let noted = Arc::clone(noted);
    thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            noted.lock().unwrap().push(line.clone());
            if to.write_all(format!("{line}\r\n").as_bytes()).is_err() {
                break;
            }
        }
        let _gone = to.shutdown(Shutdown::Both);
    });
}

/// The first page as a patient hears it, or `None` where the voice was late.
fn heard(tag: &str, server: &RealServer, n_sentences: usize) -> Option<Vec<String>> {
    let wire = Wire::to(&server.socket());
    let mut person = kiosk(tag, &wire.socket());
    person.types(b"r");
    let unavailable = said_in(tag, message_id::ALOUD_UNAVAILABLE);
    for n_heard in 1..=n_sentences {
        let is_heard = || wire.count("702 END") >= n_heard;
        let is_late = |screen: &Screen| screen.contents().contains(&unavailable);
        assert!(person.comes_to_see(PATIENCE, |screen| is_heard() || is_late(screen)));
        if !is_heard() {
            return None;
        }
    }
    person.sees(&said_in(tag, message_id::ALOUD_READ));
    Some(wire.given())
}

#[test]
fn a_page_is_heard_as_reviewers_read_it() {
    page_is_heard(&LANGUAGES[..1]);
}

/// `cargo test --release --test it -- --ignored`; `every_page_of_a_treatment_sounds_as_reviewed` has
/// the sounds of all languages.
#[test]
#[ignore = "the sound of a page is seconds of work for speech-dispatcher"]
fn a_page_is_heard_in_every_language() {
    page_is_heard(&LANGUAGES[1..]);
}

#[track_caller]
fn page_is_heard(languages: &[&str]) {
    let Some(server) = RealServer::start(Device::FastFile) else { return };
    for tag in languages {
        let sentences = sentences(&["summary"], tag);
        let before = server.played().len();
        // On a busy machine the server may miss its deadlines. A patient asks again.
        let heard = (0..5).find_map(|_| heard(tag, &server, sentences.len()));
        assert_eq!(heard, Some(sentences));
        assert!(server.sound_after(before).len() > usize::try_from(60 * RATE).unwrap(), "{tag}");
    }
}

/// Stands between texts that are spoken in one run.
const SEPARATOR: &str = "112233.";

/// Returns the phonemes of each text by itself, or `None` where this cannot be tested. espeak-ng takes
/// longer to start than to speak, so it speaks all of them in one run.
fn each_phonemes(language: &str, texts: &[String]) -> Option<Vec<String>> {
    let separator = phonemes(language, SEPARATOR)?;
    let all = texts.iter().map(|text| format!("{text}\n\n{SEPARATOR}\n\n"));
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(all.collect::<String>().as_bytes()).unwrap();
    let output = run(&["-q", "-x", "-v", language, "-f", file.path().to_str().unwrap()])?;
    let lines: Vec<&str> = output.lines().collect();
    let mut heard = lines.split(|line| line.trim() == separator);
    let of_each: Vec<String> =
        heard.by_ref().take(texts.len()).map(|it| in_one_line(&it.join("\n"))).collect();
    assert!(of_each.len() == texts.len() && heard.flatten().all(|line| line.is_empty()));
    Some(of_each)
}

#[test]
fn every_page_of_a_treatment_sounds_as_reviewed() {
    for tag in LANGUAGES {
        let mut heard = String::new();
        let mut known = HashSet::new();
        let mut all = sentences(&["--today", "2026-11-21"], tag);
        // Standings and buttons are on every page.
        all.retain(|sentence| known.insert(sentence.clone()));
        let Some(phonemes) = each_phonemes(tag, &all) else { return };
        for (sentence, phonemes) in all.iter().zip(phonemes) {
            writeln!(heard, "{sentence}\n    {phonemes}").unwrap();
        }
        insta::with_settings!({
            snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!(format!("phonemes_{tag}"), heard) });
    }
}
