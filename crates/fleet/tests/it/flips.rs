//! The flip: the link always names a whole pack, and nothing that the agent left is believed.

use std::fs;
use std::path::PathBuf;

use sabar_fleet::error::Error;
use sabar_fleet::flip::{Place, Verdict, flip};
use sabar_fleet::handover;
use sabar_release::sign::{Draft, Signer};
use sabar_release::{PackId, Store};
use tempfile::TempDir;

struct Machine {
    home: TempDir,
    signer: Signer,
    place: Place,
}

impl Machine {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
        let keys = home.path().join("keys");
        fs::write(&keys, pair.pk.to_box().unwrap().to_string()).unwrap();
        let secret = pair.sk.to_box(None).unwrap().to_string();
        let place = Place {
            state: home.path().join("state"),
            store: Store::at(home.path().join("content")),
            keys,
            rings: vec!["stable".parse().unwrap()],
        };
        Self { home, signer: Signer::read(&secret, || None).unwrap(), place }
    }

    fn signed(&self, serial: u64, ring: &str, pack: &[u8]) -> String {
        let draft = Draft {
            serial,
            pack: PackId::of(pack).unwrap(),
            sabar: "0.1.0".parse().unwrap(),
            ring: ring.to_owned(),
            start: None,
            settings: toml::Table::new(),
        };
        self.signer.release(&draft).unwrap()
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

#[test]
fn the_kiosk_has_the_last_word() {
    let machine = Machine::new();
    machine.release(1, b"one");
    let outcome = flip(&machine.place, || Ok(Verdict::Taken)).unwrap().unwrap();
    assert_eq!((outcome.shown, outcome.refused), (Some(1), None));
    assert!(flip(&machine.place, || panic!("nothing to do")).unwrap().is_none());

    machine.release(2, b"two");
    let mut words = vec![Verdict::Taken, Verdict::Kept("keeps the previous content".to_owned())];
    let mut seen = Vec::new();
    let outcome = flip(&machine.place, || {
        seen.push(machine.shown());
        Ok(words.pop().unwrap())
    });
    let outcome = outcome.unwrap().unwrap();
    assert_eq!(seen, [b"two", b"one"], "the kiosk loads the old content again");
    assert_eq!(outcome.shown, Some(1));
    assert_eq!(outcome.refused, Some((2, "keeps the previous content".to_owned())));
    assert!(!machine.ready(2).exists());

    machine.release(3, b"three");
    flip(&machine.place, || Ok(Verdict::Taken)).unwrap();
    assert_eq!(machine.shown(), b"three");
}

#[test]
fn killed_before_the_kiosk_answered_it_asks_again() {
    let machine = Machine::new();
    machine.release(1, b"one");
    flip(&machine.place, || Ok(Verdict::Taken)).unwrap();
    machine.release(2, b"two");
    let killed = || Err(Error::Usage("killed".to_owned()));
    assert!(flip(&machine.place, killed).is_err());
    assert_eq!(machine.shown(), b"two", "a whole pack");
    // What the agent left may be gone by then.
    fs::remove_dir_all(machine.ready(2)).unwrap();
    let kept = flip(&machine.place, || Ok(Verdict::Kept("no".to_owned()))).unwrap().unwrap();
    assert_eq!(kept.shown, Some(1));
    assert_eq!(machine.shown(), b"one");
}

#[test]
fn whatever_the_agent_leaves_only_what_was_signed_is_shown() {
    let machine = Machine::new();
    machine.release(5, b"five");
    flip(&machine.place, || Ok(Verdict::Taken)).unwrap();
    let never = || panic!("the kiosk must not be asked");
    let refused = |serial: u64| {
        let outcome = flip(&machine.place, never).unwrap().unwrap();
        assert_eq!(outcome.shown, Some(5));
        assert_eq!(outcome.refused.as_ref().map(|it| it.0), Some(serial), "{outcome:?}");
        assert!(!machine.ready(serial).exists());
    };
    machine.leave(6, &machine.signed(6, "stable", b"six"), b"SIX");
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
    assert!(flip(&machine.place, never).is_err());
    assert_eq!(machine.shown(), b"five");
    // None of this is in the way of the next good one.
    fs::remove_dir_all(machine.ready(11)).unwrap();
    machine.release(6, b"six");
    flip(&machine.place, || Ok(Verdict::Taken)).unwrap();
    assert_eq!(machine.shown(), b"six");
}
