//! The flip believes nothing that the agent left.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use sabar_fleet::error::Error;
use sabar_fleet::flip::{Place, flip, import};
use sabar_fleet::handover::{self, Outcome};
use sabar_fleet::trust;
use sabar_release::sign::Signer;
use sabar_release::{PACK, RELEASE, Store};
use tempfile::TempDir;

use crate::world;

struct Machine {
    home: TempDir,
    signer: Signer,
    place: Place,
}

impl Machine {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let keys = home.path().join("keys");
        let signer = world::signer(&keys);
        let place = Place {
            state: home.path().join("state"),
            store: Store::at(home.path().join("content")),
            keys,
            rings: vec!["stable".parse().unwrap()],
        };
        Self { home, signer, place }
    }

    fn signed(&self, serial: u64, ring: &str, pack: &[u8]) -> String {
        world::signed(&self.signer, serial, ring, pack)
    }

    fn leave(&self, serial: u64, release: &str, pack: &[u8]) {
        let path = self.home.path().join("pack");
        fs::write(&path, pack).unwrap();
        handover::leave(&self.place.state, serial, release.as_bytes(), &path).unwrap();
    }

    fn release(&self, serial: u64, pack: &[u8]) {
        self.leave(serial, &self.signed(serial, "stable", pack), pack);
    }

    fn shown(&self) -> Vec<u8> {
        fs::read(self.place.store.folder().join("current/pack.sabar")).unwrap()
    }

    fn ready(&self, serial: u64) -> PathBuf {
        handover::ready_folder(&self.place.state).join(serial.to_string())
    }
}

/// Installs as `sabar content import` does, without a kiosk.
pub fn install(place: &Place, folder: &Path) -> Result<(), Error> {
    let bytes = fs::read(folder.join(RELEASE)).unwrap();
    let release = trust::release(&bytes, &trust::keys(&place.keys)?)?;
    let refused = |error: &dyn std::fmt::Display| Error::Refused(error.to_string());
    let store = &place.store;
    release.after(store.accepted().unwrap().as_ref()).map_err(|it| refused(&it))?;
    let pack = fs::File::open(folder.join(PACK)).unwrap();
    store.stage(&release, &bytes, None, pack).map_err(|it| refused(&it))?;
    store.show(&release, || Ok(())).unwrap()
}

#[test]
fn a_release_that_is_refused_is_told_and_a_killed_flip_begins_anew() {
    let machine = Machine::new();
    let place = &machine.place;
    let good = |folder: &Path| install(place, folder);
    machine.release(1, b"one");
    assert_eq!(flip(place, good).unwrap(), Some(1));
    assert_eq!(flip(place, good).unwrap(), None);

    machine.release(2, b"two");
    let kept = |_: &Path| Err(Error::Refused("the kiosk keeps the previous content".to_owned()));
    assert!(flip(place, kept).is_err());
    let outcome = Outcome::read(&place.store).unwrap();
    assert_eq!(outcome.shown, Some(1));
    let failed = outcome.failed.unwrap();
    assert_eq!((failed.serial, failed.is_refused), (2, true));
    assert!(failed.why.ends_with("the kiosk keeps the previous content"), "{failed:?}");
    assert!(!machine.ready(2).exists());

    machine.release(3, b"three");
    let full = |_: &Path| Err(Error::at(place.store.folder())(io::ErrorKind::StorageFull.into()));
    assert!(flip(place, full).is_err());
    assert!(machine.ready(3).exists(), "a full disk heals");
    assert_eq!(machine.shown(), b"one");
    assert_eq!(flip(place, good).unwrap(), Some(3));
    assert_eq!(machine.shown(), b"three");
    assert_eq!(Outcome::read(&place.store).unwrap().failed, None, "newer content ends it");
}

#[test]
fn only_what_the_import_calls_a_refusal_is_one() {
    let machine = Machine::new();
    let place = &machine.place;
    machine.release(1, b"one");
    let program = machine.home.path().join("sabar");
    let by_program = |folder: &Path| import(&program, folder);
    let failed = || Outcome::read(&place.store).unwrap().failed.unwrap();
    assert!(flip(place, by_program).is_err());
    assert!(!failed().is_refused && failed().why.contains("sabar"), "{:?}", failed());
    // No room, another import, settings: told, and tried again.
    let (script, code_file) =
        (machine.home.path().join("script"), machine.home.path().join("code"));
    let words = "#!/bin/sh\ncode=$(cat CODE)\necho said $code >&2\nexit $code\n";
    fs::write(&script, words.replace("CODE", code_file.to_str().unwrap())).unwrap();
    // By another program: what this one has written may still be open in a child of another test.
    let made = Command::new("install").arg("--mode=755").args([&script, &program]).status();
    assert!(made.unwrap().success());
    for (code, is_refused) in [(1, false), (2, false), (5, true)] {
        assert!(machine.ready(1).exists());
        fs::write(&code_file, code.to_string()).unwrap();
        assert!(flip(place, by_program).is_err());
        assert_eq!(failed().is_refused, is_refused, "{:?}", failed());
        assert!(failed().why.ends_with(&format!("said {code}")), "{:?}", failed());
    }
    assert!(!machine.ready(1).exists());
}

#[test]
fn whatever_the_agent_leaves_only_what_was_signed_is_shown() {
    let machine = Machine::new();
    machine.release(5, b"five");
    let good = |folder: &Path| install(&machine.place, folder);
    flip(&machine.place, good).unwrap();
    let refused = |serial: u64| {
        assert!(matches!(flip(&machine.place, good), Err(Error::Refused(_))), "{serial}");
        let outcome = Outcome::read(&machine.place.store).unwrap();
        assert_eq!(outcome.shown, Some(5));
        assert_eq!(outcome.has_refused(serial), serial > 5, "{outcome:?}");
        assert!(!machine.ready(serial).exists());
    };
    machine.leave(6, &machine.signed(6, "stable", b"six"), b"SIX");
    refused(6);
    machine.leave(6, &machine.signed(6, "stable", b"six"), b"sixteen");
    refused(6);
    machine.leave(7, &machine.signed(6, "stable", b"six"), b"six");
    refused(7);
    machine.leave(4, &machine.signed(4, "stable", b"four"), b"four");
    refused(4);
    machine.leave(8, &Machine::new().signed(8, "stable", b"eight"), b"eight");
    refused(8);
    machine.leave(9, &machine.signed(9, "canary", b"nine"), b"nine");
    refused(9);
    machine.leave(10, "anything", b"ten");
    refused(10);
    // A link in place of the pack would be read with root's rights.
    machine.leave(11, &machine.signed(11, "stable", b"x"), b"x");
    let pack = machine.ready(11).join("pack.sabar");
    fs::remove_file(&pack).unwrap();
    std::os::unix::fs::symlink(&machine.place.keys, &pack).unwrap();
    assert!(flip(&machine.place, good).is_err());
    assert_eq!(machine.shown(), b"five");
    // None of this is in the way of the next good one.
    fs::remove_dir_all(machine.ready(11)).unwrap();
    machine.release(6, b"six");
    flip(&machine.place, good).unwrap();
    assert_eq!(machine.shown(), b"six");
}
