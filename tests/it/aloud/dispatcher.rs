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

use sabar_content::l10n::message_id;
use tempfile::TempDir;

use super::LANGUAGES;
use super::oracle::phonemes;
use super::program::{comes_to_be, kiosk};
use super::real_server::{Device, RATE, RealServer};
use crate::program::{said, said_in, script};

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

#[test]
fn a_page_is_heard_as_reviewers_read_it() {
    let Some(server) = RealServer::start(Device::File) else { return };
    for tag in LANGUAGES {
        let sentences = sentences(&["summary"], tag);
        let (wire, before) = (Wire::to(&server.socket()), server.played().len());
        let mut person = kiosk(tag, &wire.socket());
        person.types(b"r").sees(&said_in(tag, message_id::ALOUD_SLOWER));
        let n_heard = || wire.count("702 END");
        assert!(comes_to_be(|| n_heard() >= sentences.len()), "{tag}: {} heard", n_heard());
        person.sees(&said_in(tag, message_id::ALOUD_READ));
        assert_eq!(wire.given(), sentences);
        let seconds = server.sound_after(before).len() / usize::try_from(RATE).unwrap();
        assert!(seconds > sentences.len(), "{tag}: {seconds} s");
    }
}

#[test]
fn every_page_of_a_treatment_sounds_as_reviewed() {
    for tag in LANGUAGES {
        let mut heard = String::new();
        let mut known = HashSet::new();
        let all = sentences(&["--today", "2026-11-21"], tag);
        // Standings and buttons are on every page.
        for sentence in all.into_iter().filter(|sentence| known.insert(sentence.clone())) {
            let Some(phonemes) = phonemes(tag, &sentence) else { return };
            writeln!(heard, "{sentence}\n    {phonemes}").unwrap();
        }
        insta::with_settings!({
            snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!(format!("phonemes_{tag}"), heard) });
    }
}
