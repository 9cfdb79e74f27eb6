//! Releases that an agent left, installed by the kiosk's own program.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::world::{Kiosk, World, until};

/// The kiosk's program, which a test of the whole workspace has built beside the agent.
fn sabar() -> Option<PathBuf> {
    let program = Path::new(env!("CARGO_BIN_EXE_sabar-agent")).with_file_name("sabar");
    if program.exists() {
        return Some(program);
    }
    assert!(std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(), "build sabar first");
    println!("sabar is not built: not tested");
    None
}

fn flip(kiosk: &Kiosk, program: &Path) -> Output {
    let mut command = kiosk.command("flip");
    command.arg("--sabar").arg(program);
    command.env("SABAR_CONTENT", kiosk.store().join("current/pack.sabar"));
    command.env("SABAR_RELEASE_KEYS", kiosk.home.join("keys"));
    command.output().unwrap()
}

#[test]
fn a_release_goes_from_the_office_to_the_link_by_the_real_programs() {
    let (Some(program), Some(world)) = (sabar(), World::start(1)) else { return };
    let own = world.home.path().join("own");
    fs::create_dir_all(own.join("locales/it")).unwrap();
    let pack = world.home.path().join("pack.sabar");
    let mut command = Command::new(&program);
    command.args(["content", "pack"]).arg(&pack).arg("--content").arg(own);
    assert!(command.output().unwrap().status.success());
    let pack = fs::read(pack).unwrap();

    let mut kiosk = world.kiosk("a", "stable");
    kiosk.start();
    let publish = |serial, pack: &[u8]| {
        let (release, pack) = world.release(serial, "stable", pack);
        world.fleet_ok(&["publish", &release, &pack]);
        until(60, "the agent has left it", || kiosk.has_ready(serial));
    };
    let shown = || fs::read_link(kiosk.store().join("current")).unwrap();
    let told = |what: &str| world.row("a")["status"][what].clone();

    publish(1, &pack);
    let output = flip(&kiosk, &program);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(shown(), Path::new("1"));
    until(30, "it is told", || told("shown") == 1);

    // Signed, but no content.
    publish(2, b"no pack of sabar");
    assert!(!flip(&kiosk, &program).status.success());
    assert_eq!(shown(), Path::new("1"));
    assert!(!kiosk.has_ready(2));
    until(30, "the refusal is told", || told("refused") == 2);

    // A program that is missing is another matter.
    publish(3, &pack);
    assert!(!flip(&kiosk, Path::new("/nowhere/sabar")).status.success());
    until(30, "it is told", || world.problem("a").contains("/nowhere/sabar"));
    assert!(told("refused").is_null() && kiosk.has_ready(3));
    assert!(flip(&kiosk, &program).status.success());
    assert_eq!(shown(), Path::new("3"));
    until(30, "all is well", || told("shown") == 3 && told("problem").is_null());
}

#[test]
fn what_root_brings_by_a_stick_is_the_agents_own() {
    const AGENT: u32 = 64_123;
    let Some(world) = World::start(1) else { return };
    let kiosk = world.kiosk("a", "stable");
    fs::create_dir(kiosk.state()).unwrap();
    if chown(kiosk.state(), Some(AGENT), Some(AGENT)).is_err() {
        println!("no right to give files away: not tested");
        return;
    }
    let stick = world.home.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let (release, pack) = world.release(1, "stable", b"one");
    fs::copy(release, stick.join("release")).unwrap();
    fs::copy(pack, stick.join("pack.sabar")).unwrap();
    let output = kiosk.import(&stick);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for name in ["fetch", "ready", "ready/1", "ready/1/release", "ready/1/pack.sabar"] {
        let about = fs::metadata(kiosk.state().join(name)).unwrap();
        assert_eq!((about.uid(), about.gid()), (AGENT, AGENT), "{name}");
    }
    assert_eq!(kiosk.flip(), Some(1));
}
