//! A kiosk that runs as a service and refuses what an import has found to be well.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::thread;

use super::{Clinic, Group, Running, fails, refused, show, well};

/// A stand-in for systemd's program: asks and signals the kiosk.
const SYSTEMCTL: &str = "#!/bin/sh
case $1 in
  show) if [ \"$3\" = sabar@tty1.service ]; then echo ActiveState=active; echo \"StatusText=$(cat STATUS)\"; fi ;;
  kill) kill -USR1 PROCESS ;;
esac
";

/// A kiosk with settings of its own, whose status stands in a file.
struct Service<'a> {
    group: &'a Group,
    running: Running,
}

impl<'a> Service<'a> {
    fn begin(group: &'a Group, clinic: &Clinic) -> Self {
        let own = fs::read_to_string(group.at("sabar.toml")).unwrap();
        fs::copy(group.at("ours.pub"), group.at("own.pub")).unwrap();
        group.sets(&own.replace("ours.pub", "own.pub"));
        let running = Running::begin(group, clinic);
        running.says("release 1 (stable)");
        group.sets(&own);
        let (status, manager) = (group.at("status"), running.manager.try_clone().unwrap());
        fs::write(&status, "").unwrap();
        let words = SYSTEMCTL.replace("STATUS", show(&status));
        let words = words.replace("PROCESS", &running.person.id().to_string());
        installs(group, &words);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count) = manager.recv(&mut buffer) {
                let said = String::from_utf8_lossy(&buffer[..count]).into_owned();
                let new = status.with_extension("new");
                let is_there = said.strip_prefix("STATUS=").is_none_or(|said| {
                    fs::write(&new, said).and_then(|()| fs::rename(&new, &status)).is_ok()
                });
                if !is_there {
                    break;
                }
            }
        });
        Self { group, running }
    }

    fn imports(&self, serial: u64) -> Output {
        let mut import = self.group.import(serial);
        import.args(["--wait", "60"]).env("PATH", path_with(self.group)).output().unwrap()
    }

    fn status(&self) -> String {
        fs::read_to_string(self.group.at("status")).unwrap()
    }
}

/// Installs a stand-in for systemd's program.
pub(super) fn installs(group: &Group, systemctl: &str) {
    fs::create_dir(group.at("bin")).unwrap();
    fs::write(group.at("script"), systemctl).unwrap();
    // By another program: what this one has written may still be open in a child of another test.
    let mut install = Command::new("install");
    install.arg("--mode=755").args([group.at("script"), group.at("bin/systemctl")]);
    assert!(install.status().unwrap().success());
}

/// The path of programs, with the stand-in first.
#[expect(clippy::disallowed_methods, reason = "the environment of the test, not of the program")]
pub(super) fn path_with(group: &Group) -> String {
    format!("{}:{}", show(&group.at("bin")), std::env::var("PATH").unwrap())
}

#[test]
fn a_kiosk_that_refuses_twice_with_the_same_words_is_heard_twice() {
    let (group, clinic) = (Group::new(), Clinic::new());
    well(&group.imports(1));
    let mut service = Service::begin(&group, &clinic);
    fs::remove_file(group.at("own.pub")).unwrap();
    group.releases(3, Some("Si comincia da qui."));
    for (serial, reload) in [(2, "(reload 1)"), (3, "(reload 2)")] {
        refused(&service.imports(serial), "the kiosk refuses it: ");
        assert!(service.status().contains(reload), "{}", service.status());
        let store = group.store();
        assert_eq!((store.current(), store.accepted().unwrap().unwrap().serial), (Some(1), 1));
    }
    // As it was before, it takes the same release.
    fs::copy(group.at("ours.pub"), group.at("own.pub")).unwrap();
    assert!(well(&service.imports(3)).contains("The kiosk shows it."));
    service.running.person.sees("Si comincia da qui.");
}

/// Writes keys of which one signs, with the consent of the root key.
pub(super) fn trusts(group: &Group, place: &Path, serial: u64, key: &str) {
    fs::write(place, group.keys(serial, &[("clinical", "Dr Rossi", key)])).unwrap();
    group.adds(place, "root");
}

#[test]
fn keys_are_as_before_if_the_kiosk_refuses_their_release() {
    let (group, clinic) = (Group::new(), Clinic::new());
    group.makes_key("root");
    group.makes_key("successor");
    let trusted = group.at("release.keys");
    trusts(&group, &trusted, 1, "ours");
    let settings = fs::read_to_string(group.at("sabar.toml")).unwrap();
    group.sets(&settings.replace("ours.pub", "release.keys"));
    well(&group.imports(1));
    let own = fs::read_to_string(group.at("sabar.toml")).unwrap();
    fs::copy(&trusted, group.at("ours.pub")).unwrap();
    group.sets(&settings);
    let service = Service::begin(&group, &clinic);
    group.sets(&own);
    // What nobody can read any more, the kiosk refuses.
    fs::remove_file(group.at("own.pub")).unwrap();
    trusts(&group, &group.at("2/keys"), 2, "successor");
    group.signs(2, "successor");
    let before = fs::read(&trusted).unwrap();
    refused(&service.imports(2), "the kiosk refuses it: ");
    assert_eq!(fs::read(&trusted).unwrap(), before);
    assert_eq!(group.store().current(), Some(1));
    // What is on the disk fits together: a kiosk starts with it.
    well(&group.starts());
    // Both come together, or not at all.
    fs::copy(group.at("2/keys"), group.at("own.pub")).unwrap();
    well(&service.imports(2));
    assert_ne!(fs::read(&trusted).unwrap(), before);
    well(&group.starts());
}

#[test]
fn what_can_be_repaired_is_no_refusal() {
    let group = Group::new();
    well(&group.imports(1));
    let lock = group.store().lock().unwrap();
    fails(&group.imports(2), 1, "is being changed by another program");
    drop(lock);
    let settings = fs::read_to_string(group.at("sabar.toml")).unwrap();
    group.sets(&format!("{settings}languages = [\"xx\"]\n"));
    fails(&group.imports(2), 2, "xx");
    group.sets(&settings);
    well(&group.imports(2));
}
