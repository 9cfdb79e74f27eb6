//! The link of a store always names a whole release, whatever happens meanwhile.

use std::fs;
use std::path::Path;

use sabar_release::{CURRENT, PACK as PACK_FILE, PackError, RELEASE, Release, Store, StoreError};
use tempfile::TempDir;

use crate::{PACK, Pair, draft};

struct Machine {
    pair: Pair,
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        Self { pair: Pair::new(), folder: TempDir::new().unwrap() }
    }

    fn store(&self) -> Store {
        Store::at(self.folder.path().join("content"))
    }

    fn release(&self, serial: u64) -> (Release, String) {
        let bytes = self.pair.signer().release(&draft(serial)).unwrap();
        (Release::verify(bytes.as_bytes(), &self.pair.alone()).unwrap(), bytes)
    }

    fn install(&self, serial: u64) {
        let (release, bytes) = self.release(serial);
        let store = self.store();
        let _lock = store.lock().unwrap();
        store.stage(&release, bytes.as_bytes(), None, PACK).unwrap();
        store.show(&release, || Ok::<_, ()>(())).unwrap().unwrap();
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_link_names_the_newest_and_the_one_before_stays() {
    let machine = Machine::new();
    let store = machine.store();
    assert_eq!(store.current(), None);
    assert_eq!(store.accepted().unwrap(), None);
    for serial in [9, 10, 12] {
        machine.install(serial);
    }
    assert_eq!(store.current(), Some(12));
    assert_eq!(store.accepted().unwrap().unwrap(), machine.release(12).0.mark());
    assert_eq!(names(store.folder()), ["10", "12", "accepted", "current"]);
    let shown = store.folder().join(CURRENT).join(PACK_FILE);
    assert_eq!(fs::read(&shown).unwrap(), PACK);
    assert_eq!(Store::showing(&shown), Some(store.clone()));
    assert_eq!(Store::showing(&store.folder_of(12).join(PACK_FILE)), None);
    assert!(store.folder_of(12).join(RELEASE).exists());
}

#[test]
fn what_is_not_shown_leaves_the_link_at_the_newest_that_was() {
    let machine = Machine::new();
    let store = machine.store();
    let tries = |serial, is_shown: Result<(), ()>| {
        let (release, bytes) = machine.release(serial);
        let _lock = store.lock().unwrap();
        store.stage(&release, bytes.as_bytes(), None, PACK).unwrap();
        let shown = store.show(&release, || {
            assert_eq!(store.current(), Some(serial));
            is_shown
        });
        assert_eq!(shown.unwrap(), is_shown);
        (store.current(), store.accepted().unwrap().map(|it| it.serial))
    };
    // The first.
    assert_eq!(tries(9, Err(())), (None, None));
    assert_eq!(tries(9, Ok(())), (Some(9), Some(9)));
    assert_eq!(tries(10, Err(())), (Some(9), Some(9)));
    // Killed while the kiosk was asked: nobody has accepted what the link names.
    fs::remove_file(store.folder().join(CURRENT)).unwrap();
    std::os::unix::fs::symlink("10", store.folder().join(CURRENT)).unwrap();
    assert_eq!(tries(11, Err(())), (Some(9), Some(9)));
    assert_eq!(tries(10, Ok(())), (Some(10), Some(10)));
}

#[test]
fn a_pack_that_does_not_arrive_whole_changes_nothing() {
    let machine = Machine::new();
    machine.install(9);
    let store = machine.store();
    let (release, bytes) = machine.release(10);
    let before = names(store.folder());
    for pack in [&PACK[..5], b"what patients reaD", b"what patients read and more"] {
        let refused = store.stage(&release, bytes.as_bytes(), None, pack).unwrap_err();
        assert!(matches!(refused, StoreError::Pack(PackError::Hash | PackError::Size { .. })));
        assert_eq!(names(store.folder()), before);
    }
    // What a power cut left is removed by the next one.
    fs::create_dir(store.folder().join("10.new")).unwrap();
    fs::write(store.folder().join("10.new/pack.sabar"), "wha").unwrap();
    std::os::unix::fs::symlink("10", store.folder().join("current.new")).unwrap();
    assert_eq!(store.current(), Some(9));
    machine.install(10);
    assert_eq!(names(store.folder()), ["10", "9", "accepted", "current"]);
}

#[test]
fn the_release_in_force_is_not_replaced() {
    let machine = Machine::new();
    machine.install(9);
    let store = machine.store();
    let (release, bytes) = machine.release(9);
    // The power failed before the mark was written.
    fs::remove_file(store.folder().join("accepted")).unwrap();
    let (first, first_bytes) = {
        let bytes = fs::read(store.folder_of(9).join(RELEASE)).unwrap();
        (Release::verify(&bytes, &machine.pair.alone()).unwrap(), bytes)
    };
    store.stage(&first, &first_bytes, None, PACK).unwrap();
    assert!(store.folder_of(9).join(PACK_FILE).exists());
    store.discard(9);
    assert!(store.folder_of(9).join(PACK_FILE).exists());
    fs::write(store.folder_of(9).join(PACK_FILE), "what").unwrap();
    let refused = store.stage(&release, bytes.as_bytes(), None, PACK).unwrap_err();
    assert!(matches!(refused, StoreError::InForce(_)));
}

#[test]
fn two_do_not_change_it_together() {
    let store = Machine::new().store();
    let lock = store.lock().unwrap();
    assert!(matches!(store.lock(), Err(StoreError::Busy(_))));
    drop(lock);
    assert!(store.lock().is_ok());
}

#[test]
fn a_damaged_mark_is_told() {
    let machine = Machine::new();
    machine.install(9);
    fs::write(machine.store().folder().join("accepted"), "nine").unwrap();
    assert!(matches!(machine.store().accepted(), Err(StoreError::Mark(..))));
}
