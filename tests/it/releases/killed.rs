//! An import that is killed at any step leaves keys and content that fit together.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use sabar::settings::Settings;
use sabar::shell::release::Gate;
use sabar_release::Keys;

use super::super::strace::{CALLS, is_killed};
use super::refused::{installs, path_with, trusts};
use super::{Group, refused, show, well};

/// A stand-in for systemd's program: a kiosk that keeps the content it has.
const KEEPS: &str = "#!/bin/sh
case $1 in
  show) if [ \"$3\" = sabar@tty1.service ]; then echo ActiveState=active; echo \"StatusText=$(cat STATUS)\"; fi ;;
  kill) echo 'keeps the previous content (reload 1): not today' >STATUS ;;
esac
";

/// The files that an import changes, on a disk of its own.
struct Disk<'a> {
    group: &'a Group,
}

impl Disk<'_> {
    /// Sets everything as it was before.
    fn restores(&self, from: &str) {
        let group = self.group;
        fs::remove_dir_all(group.at("content")).unwrap();
        self.copies(from, "content", "content");
        fs::copy(group.at(&format!("{from}/keys")), group.at("release.keys")).unwrap();
    }

    fn keeps(&self, to: &str) {
        let group = self.group;
        let _ = fs::remove_dir_all(group.at(to));
        fs::create_dir(group.at(to)).unwrap();
        self.copies(".", &format!("{to}/content"), "content");
        fs::copy(group.at("release.keys"), group.at(&format!("{to}/keys"))).unwrap();
    }

    fn copies(&self, from: &str, to: &str, what: &str) {
        let from = self.group.at(from).join(what);
        let mut copy = Command::new("cp");
        copy.args(["--archive", "--no-target-directory"]).arg(from).arg(self.group.at(to));
        assert!(copy.status().unwrap().success());
    }

    /// The serial that a kiosk would show that starts now.
    #[track_caller]
    fn shows(&self) -> u64 {
        let settings = Settings {
            release_keys: Some(self.group.at("release.keys")),
            ..Settings::as_shipped()
        };
        let gate = Gate::of(&settings).unwrap();
        let pack = self.group.at("content/current/pack.sabar");
        gate.check(&pack).unwrap_or_else(|why| panic!("{why:?}")).release.serial
    }

    /// The serial of the machine's keys.
    fn keys(&self) -> u64 {
        let keys = fs::read(self.group.at("release.keys")).unwrap();
        Keys::read(&keys).unwrap().serial().unwrap()
    }

    /// Imports the second release, and is killed before a call; false if it came to its end before.
    fn is_killed(&self, call: &str, number: usize) -> bool {
        is_killed(&self.group.import(2), call, number)
    }
}

#[expect(clippy::disallowed_methods, reason = "the environment of the test, not of the program")]
fn has_strace() -> bool {
    let is_there = Command::new("strace").arg("-V").output().is_ok();
    let is_required = std::env::var_os("SABAR_REQUIRE_ORACLES").is_some();
    assert!(is_there || !is_required, "strace is missing, and SABAR_REQUIRE_ORACLES is set");
    is_there
}

#[test]
fn killed_at_any_step_keys_and_content_fit_together() {
    if !has_strace() {
        println!("strace is missing: not tested");
        return;
    }
    let group = Group::new();
    group.makes_key("root");
    group.makes_key("successor");
    trusts(&group, &group.at("release.keys"), 1, "ours");
    let settings = fs::read_to_string(group.at("sabar.toml")).unwrap();
    group.sets(&settings.replace("ours.pub", "release.keys"));
    well(&group.imports(1));
    trusts(&group, &group.at("2/keys"), 2, "successor");
    group.signs(2, "successor");
    let keeps = KEEPS.replace("STATUS", show(&group.at("status")));
    fs::write(group.at("status"), "").unwrap();
    installs(&group, &keeps);
    let disk = Disk { group: &group };
    disk.keeps("before");
    let mut seen = BTreeSet::new();
    let (mut calls, mut number) = (CALLS.iter().peekable(), 0);
    while let Some(call) = calls.peek() {
        number += 1;
        disk.restores("before");
        if !disk.is_killed(call, number) {
            calls.next();
            number = 0;
            continue;
        }
        disk.keeps("killed");
        let accepted = group.store().accepted().unwrap().unwrap().serial;
        let shown = disk.shows();
        seen.insert((accepted, shown, disk.keys()));
        // The same release, which the kiosk refuses now: all is as before, unless it was shown.
        fs::write(group.at("status"), "").unwrap();
        let again = group.import(2).env("PATH", path_with(&group)).output().unwrap();
        if accepted == 1 {
            refused(&again, "the kiosk refuses it: not today");
        } else {
            assert!(well(&again).contains("Installed already"));
        }
        assert_eq!((disk.shows(), disk.keys()), (accepted, accepted), "{call} {number}");
        // The same release, which the kiosk takes.
        disk.restores("killed");
        well(&group.imports(2));
        assert_eq!((disk.shows(), disk.keys()), (2, 2), "{call} {number}");
    }
    // The kills were before and after the link, the mark and the keys changed.
    assert!(seen.into_iter().eq([(1, 1, 1), (1, 2, 1), (2, 2, 1), (2, 2, 2)]));
    assert_eq!((disk.shows(), disk.keys()), (2, 2));
    assert!(!Path::new(&group.at("content/2/keys")).exists());
}
