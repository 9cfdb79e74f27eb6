//! Releases on their way: published, fetched, verified; cut, tampered with and replayed.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::Ordering;

use sabar_fleet::error::Error;
use sabar_fleet::flip::flip;
use sabar_release::{PackId, Store};

use crate::proxy;
use crate::world::{World, noise, until};

#[test]
fn a_release_goes_from_ring_to_ring_and_back() {
    let Some(world) = World::start(1) else { return };
    let (mut first, mut second) = (world.kiosk("a", "canary"), world.kiosk("b", "stable"));
    first.start();
    second.start();
    let (old, new) = (b"old content".to_vec(), noise(300_000));
    for (serial, pack) in [(1, &old), (2, &new)] {
        let (release, pack) = world.release(serial, "canary", pack);
        world.fleet_ok(&["publish", &release, &pack]);
        until(30, "the first ring has it", || first.has_ready(serial));
        assert_eq!(first.flip(), Some(serial));
    }
    assert!(!second.has_ready(2), "the second ring must wait");
    assert_eq!(fs::read(first.store().join("current/pack.sabar")).unwrap(), new);
    until(30, "the status says so", || world.row("a")["status"]["shown"] == 2);

    let (release, _) = world.release(3, "stable", &new);
    let early = world.fleet_fails(&["promote", &release, "--from", "canary"]);
    assert!(early.contains("a: well with it for 0 hours, since "), "{early}");
    assert!(early.contains(" UTC, 24 are asked for"), "{early}");
    let (other, _) = world.release(30, "stable", b"never tried");
    let foreign = world.fleet_fails(&["promote", &other, "--from", "canary", "--hours", "0"]);
    assert!(foreign.contains("this names another"), "{foreign}");
    let few = ["promote", &release, "--from", "canary", "--hours", "0", "--kiosks", "2"];
    let few = world.fleet_fails(&few);
    assert!(few.contains("1 kiosks show it, 2 are asked for"), "{few}");
    world.fleet_ok(&["promote", &release, "--from", "canary", "--hours", "0"]);
    until(30, "the second ring has it", || second.has_ready(3));
    second.flip();

    let (release, _) = world.release(4, "stable", &old);
    world.fleet_ok(&["rollback", &release]);
    until(30, "the old pack is back", || second.has_ready(4));
    second.flip();
    assert_eq!(fs::read(second.store().join("current/pack.sabar")).unwrap(), old);

    // One kiosk apart, and back to its group.
    let (release, _) = world.release(5, "b", &old);
    let why = world.fleet_fails(&["pin", "a", &release]);
    assert!(why.contains("release 5 is signed for the ring b"), "{why}");
    let why = world.fleet_fails(&["pin", "nobody", &release]);
    assert!(why.contains("there is no kiosk nobody"), "{why}");
    world.fleet_fails(&["pin", "nobody"]);
    let (release, _) = world.release(5, "a", &old);
    world.fleet_ok(&["pin", "a", &release]);
    until(30, "the pinned kiosk has it", || first.has_ready(5));
    world.fleet_ok(&["pin", "a"]);
    assert!(!second.has_ready(5));
}

#[test]
fn a_refusal_is_over_when_its_release_is_no_longer_wanted() {
    let Some(world) = World::start(1) else { return };
    let mut kiosk = world.kiosk("a", "canary");
    kiosk.start();
    let (release, pack) = world.release(1, "canary", b"good");
    world.fleet_ok(&["publish", &release, &pack]);
    until(30, "it has the release", || kiosk.has_ready(1));
    kiosk.flip();
    let (release, _) = world.release(2, "a", b"good");
    world.fleet_ok(&["pin", "a", &release]);
    until(30, "it has its own", || kiosk.has_ready(2));
    let refuses = |_: &Path| Err(Error::Refused("the kiosk refuses it".to_owned()));
    assert!(flip(&kiosk.place(), refuses).is_err());
    until(30, "the refusal is told", || world.row("a")["status"]["refused"] == 2);
    let (release, _) = world.release(3, "stable", b"good");
    let promote = ["promote", &release, "--from", "canary", "--hours", "0"];
    let why = world.fleet_fails(&promote);
    assert!(why.contains("a: release 2: refused: the kiosk refuses it, since "), "{why}");
    // Back in its group, which it shows.
    world.fleet_ok(&["pin", "a"]);
    until(30, "it is over", || world.fleet(&promote).status.success());
    assert!(world.row("a")["status"]["refused"].is_null());
}

#[test]
fn promotion_waits_for_hours_in_which_the_first_ring_was_healthy() {
    let Some(world) = World::start(1) else { return };
    let mut kiosks = [world.kiosk("a", "canary"), world.kiosk("b", "canary")];
    let (release, pack) = world.release(1, "canary", b"new");
    world.fleet_ok(&["publish", &release, &pack]);
    for kiosk in &mut kiosks {
        kiosk.service_is("active");
        kiosk.start();
        until(30, "it has the release", || kiosk.has_ready(1));
        kiosk.flip();
    }
    let condition = |kiosk: &str| world.row(kiosk)["status"]["condition"].clone();
    let is_well =
        |kiosk: &str| condition(kiosk)["is_well"] == true && condition(kiosk)["shown"] == 1;
    until(30, "both show it", || is_well("a") && is_well("b"));
    // A day passes for one of them, whose agent starts anew; the other has had less of it.
    for (kiosk, hours) in kiosks.iter_mut().zip([30, 23]) {
        kiosk.kill();
        kiosk.has_been_so(hours);
        kiosk.start();
    }
    let hours = |kiosk: &str| condition(kiosk)["seconds"].as_u64().unwrap_or(0) / 3600;
    until(30, "both tell it", || hours("a") == 30 && hours("b") == 23);
    let (release, _) = world.release(2, "stable", b"new");
    let promote = ["promote", &release, "--from", "canary", "--kiosks", "2"];
    let why = world.fleet_fails(&promote);
    assert!(why.contains("b: well with it for 23 hours, since "), "{why}");
    assert!(!why.contains("a: "), "{why}");

    // Down for a moment, and well again: what was before does not count.
    kiosks[0].service_is("failed");
    until(30, "it is told", || condition("a")["is_well"] == false);
    let why = world.fleet_fails(&promote);
    assert!(why.contains("a: the service is failed, since "), "{why}");
    kiosks[0].service_is("active");
    until(30, "it is over", || is_well("a"));
    let why = world.fleet_fails(&promote);
    assert!(why.contains("a: well with it for 0 hours, since "), "{why}");

    // Another day.
    for (kiosk, hours) in kiosks.iter_mut().zip([24, 1]) {
        kiosk.kill();
        kiosk.has_been_so(hours);
        kiosk.start();
    }
    until(30, "the day is over", || world.fleet(&promote).status.success());
}

/// Publishes release 1, then lets an intruder at the server put others in its place.
#[test]
fn what_the_clinic_did_not_sign_is_refused_whoever_carries_it() {
    let Some(world) = World::start(1) else { return };
    let mut kiosk = world.kiosk("a", "stable");
    kiosk.start();
    let (release, pack) = world.release(2, "stable", b"good");
    world.fleet_ok(&["publish", &release, &pack]);
    until(30, "it has the release", || kiosk.has_ready(2));
    kiosk.flip();
    let signed = |serial, ring| fs::read(world.release(serial, ring, b"good").0).unwrap();
    let mut tampered = signed(3, "stable");
    let at = tampered.windows(6).position(|it| it == b"serial").unwrap();
    tampered[at + 9] = b'9';
    let other = World::start(1).unwrap();
    let foreign = fs::read(other.release(4, "stable", b"good").0).unwrap();
    let cases = [
        (tampered, "signature"),
        (foreign, "signed"),
        (signed(1, "stable"), "release 1"),
        (signed(7, "canary"), "signed for the ring canary"),
        (signed(8, "stable"), ""),
        (b"anything".to_vec(), ""),
        (vec![b'x'; 200_000], ""),
    ];
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let wanted =
        runtime.block_on(async { world.intruder().await.get_key_value("WANTED").await.unwrap() });
    for (index, (bytes, why)) in cases.into_iter().enumerate() {
        if index == 4 {
            // The right release, with other bytes under the pack's hash.
            runtime.block_on(swap_pack(&world));
        }
        runtime.block_on(wanted.put("group.stable", bytes.into())).unwrap();
        until(30, &format!("case {index} is told"), || {
            let problem = world.problem("a");
            !problem.is_empty() && problem.contains(why)
        });
        let ready = fs::read_dir(kiosk.state().join("ready")).unwrap().count();
        assert_eq!(ready, usize::from(kiosk.has_ready(2)), "case {index}: nothing waits");
        runtime.block_on(wanted.put("group.stable", signed(2, "stable").into())).unwrap();
        until(30, "all is well again", || world.problem("a").is_empty());
    }
    assert_eq!(fs::read(kiosk.store().join("current/pack.sabar")).unwrap(), b"good");
}

async fn swap_pack(world: &World) {
    let store = world.intruder().await.get_object_store("PACKS").await.unwrap();
    let hash = PackId::of(&b"good"[..]).unwrap().hex();
    store.put(hash.as_str(), &mut &b"evil"[..]).await.unwrap();
}

#[test]
fn a_fetch_goes_on_where_the_line_or_the_agent_was_cut() {
    let Some(world) = World::start(1) else { return };
    let mut kiosk = world.kiosk("a", "stable");
    let (port, cuts) = proxy::cut_every(300_000, world.nodes[0].port);
    kiosk.through(&format!("nats://127.0.0.1:{port}"));
    kiosk.start();
    let pack = noise(600_000);
    let (release, place) = world.release(1, "stable", &pack);
    world.fleet_ok(&["publish", &release, &place]);
    let part = |kiosk: &crate::world::Kiosk| {
        let entries = fs::read_dir(kiosk.state().join("fetch")).into_iter().flatten().flatten();
        let sizes = entries.filter(|it| it.path().extension().is_some_and(|it| it == "part"));
        sizes.map(|it| it.metadata().map_or(0, |it| it.len())).max().unwrap_or(0)
    };
    until(120, "some of it is there", || part(&kiosk) > 250_000);
    kiosk.kill();
    let before = part(&kiosk);
    kiosk.start();
    until(120, "all of it is there", || kiosk.has_ready(1));
    assert!(before > 250_000, "{before}");
    let cuts = cuts.load(Ordering::SeqCst);
    // Begun anew at each cut, 300 kB would never be 600 kB.
    assert!((2..=8).contains(&cuts), "{cuts} connections");
    kiosk.flip();
    assert_eq!(fs::read(kiosk.store().join("current/pack.sabar")).unwrap(), pack);
}

#[test]
fn a_slow_line_brings_the_pack_and_the_status() {
    let Some(world) = World::start(1) else { return };
    let mut kiosk = world.kiosk("a", "stable");
    let port = proxy::slow(24_000, world.nodes[0].port);
    kiosk.through(&format!("nats://127.0.0.1:{port}"));
    kiosk.start();
    // More than a part of 128 kB, which takes longer than an answer may.
    let pack = noise(200_000);
    let (release, place) = world.release(1, "stable", &pack);
    world.fleet_ok(&["publish", &release, &place]);
    until(180, "all of it is there", || kiosk.has_ready(1));
    kiosk.flip();
    assert_eq!(fs::read(kiosk.store().join("current/pack.sabar")).unwrap(), pack);
    until(60, "the status says so", || world.row("a")["status"]["shown"] == 1);
}

#[test]
fn a_full_disk_keeps_the_old_content_and_heals() {
    let Some(world) = World::start(1) else { return };
    let mut kiosk = world.kiosk("a", "stable");
    fs::create_dir_all(kiosk.state()).unwrap();
    let mount = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
        .arg(kiosk.state())
        .output();
    if !mount.is_ok_and(|it| it.status.success()) {
        println!("no right to mount: not tested");
        return;
    }
    kiosk.start();
    let filler = kiosk.state().join("filler");
    until(30, "the agent has told", || world.row("a")["status"].is_object());
    fs::write(&filler, vec![0; 1_700_000]).unwrap();
    let (release, pack) = world.release(1, "stable", &noise(1_000_000));
    world.fleet_ok(&["publish", &release, &pack]);
    until(120, "the full disk is told", || world.problem("a").contains("No space left"));
    fs::remove_file(&filler).unwrap();
    until(120, "it heals", || kiosk.has_ready(1));
    kiosk.flip();
    kiosk.kill();
    let _ = Command::new("umount").arg("--lazy").arg(kiosk.state()).status();
    assert_eq!(Store::at(kiosk.store()).current(), Some(1));
}

#[test]
fn a_stick_brings_a_release_without_any_server() {
    let Some(world) = World::start(1) else { return };
    let kiosk = world.kiosk("a", "stable");
    let stick = world.home.path().join("stick");
    fs::create_dir_all(&stick).unwrap();
    let bring = |serial, ring: &str, signed: &[u8], pack: &[u8]| {
        let (release, _) = world.release(serial, ring, signed);
        fs::copy(release, stick.join("release")).unwrap();
        fs::write(stick.join("pack.sabar"), pack).unwrap();
        kiosk.import(&stick)
    };
    assert!(bring(1, "stable", b"one", b"one").status.success());
    assert_eq!(kiosk.flip(), Some(1));
    assert!(!bring(2, "stable", b"two", b"TWO").status.success());
    assert!(!bring(2, "canary", b"two", b"two").status.success());
    assert_eq!(kiosk.flip(), None);
}

/// Checks that what the other commands of the page name is there: units, files of the package, and what
/// is brought to servers and kiosks.
fn check_other_commands(page: &str, home: &Path) {
    let packaging = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packaging");
    let mut seen = [0; 3];
    for line in page.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.first().copied() {
            Some("systemctl") => {
                for unit in words[1..].iter().filter(|word| word.contains('.')) {
                    let is_there = |folder| packaging.join(folder).join(unit).exists();
                    assert!(is_there("fleet") || is_there("systemd"), "{line}: {unit}");
                    seen[0] += 1;
                }
            }
            Some("apt-get") => {
                let recipe = fs::read_to_string(packaging.join("make-deb")).unwrap();
                let name = words[2].trim_start_matches("./").split('_').next().unwrap();
                assert!(recipe.contains(name), "{line}: {name}");
                seen[1] += 1;
            }
            Some("install") => {
                let files = words[1..].iter().filter(|word| word.contains('.'));
                for file in files.filter(|file| !file.starts_with("/etc/")) {
                    let name = file.trim_start_matches("/usr/share/doc/sabar-fleet/examples/");
                    let folders = [
                        home.join("fleet/kiosks/rome-1"),
                        home.join("another/servers"),
                        packaging.join("fleet"),
                    ];
                    let is_made = folders.iter().any(|folder| folder.join(name).exists());
                    // A certificate, and the office's own key.
                    let is_own = ["cert.pem", "ca.pem", "key.pem", "release.pub"].contains(&name);
                    assert!(is_made || is_own, "{line}: {file}");
                    seen[2] += 1;
                }
            }
            _ => {}
        }
    }
    assert!(seen.into_iter().all(|n| n >= 2), "{seen:?}");
    let mut files: Vec<_> = fs::read_dir(home.join("fleet/kiosks/rome-1")).unwrap().collect();
    let mut names: Vec<_> = files.drain(..).map(|it| it.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["agent.creds", "agent.toml"], "the page names both");
}

/// Runs the commands of docs/fleet.md in their order, but for those of the kiosk's own program.
#[test]
fn the_commands_of_the_page_work() {
    let Some(world) = World::start(1) else { return };
    let home = world.home.path();
    fs::copy(home.join("release.keys"), home.join("fleet/release.keys")).unwrap();
    for (serial, ring) in [(1, "canary"), (2, "stable")] {
        let (release, pack) = world.release(serial, ring, b"content");
        let place = home.join(serial.to_string());
        fs::create_dir(&place).unwrap();
        fs::copy(release, place.join("release")).unwrap();
        fs::copy(pack, place.join("pack.sabar")).unwrap();
    }
    let page = include_str!("../../../../docs/fleet.md");
    let lines: Vec<_> = page.lines().filter(|line| line.starts_with("sabar-fleet ")).collect();
    assert!(lines.len() >= 7, "{lines:?}");
    for line in lines {
        let mut words: Vec<&str> = line.split_whitespace().skip(1).collect();
        if words.contains(&"init") {
            words[1] = "another";
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_sabar-fleet"));
        let output = command.args(&words).current_dir(home).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        if words.contains(&"promote") {
            // Nobody shows it here.
            assert!(error.contains("0 kiosks show it, 1 are asked for"), "{error}");
        } else {
            assert!(output.status.success(), "{line}: {error}");
        }
    }
    assert!(home.join("another/servers/node-3.conf").exists());
    check_other_commands(page, home);
    let page = fs::read_to_string(home.join("fleet.html")).unwrap();
    assert!(page.contains("release 1 on 0 of 0") && page.contains("rome-1"), "{page}");
}
