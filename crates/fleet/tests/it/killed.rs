//! Killed at any step, the import of a stick and the flip begin anew, and nothing half is installed.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::strace::{CALLS, is_killed};
use crate::world::{Kiosk, World, has, noise};

/// A stand-in for the kiosk's program: it keeps what it is to install.
const SABAR: &str = "#!/bin/sh
for folder; do :; done
cat \"$folder/release\" \"$folder/pack.sabar\" >INSTALLED
";

/// Kills a program before each of the calls, from its beginning each time; returns the number of kills.
fn kills(prepare: impl Fn() -> Command, then: impl Fn()) -> usize {
    let kills = CALLS.iter().map(|call| {
        let numbers = (1..).take_while(|number| is_killed(&prepare(), call, *number));
        numbers.inspect(|_| then()).count()
    });
    kills.sum()
}

#[test]
fn killed_at_any_step_a_stick_is_installed_whole_by_the_next_try() {
    if !has("strace") {
        return;
    }
    let Some(world) = World::start(1) else { return };
    let kiosk = world.kiosk("a", "stable");
    let pack = noise(200_000);
    let (stick, installed) = (world.home.path().join("stick"), world.home.path().join("installed"));
    let (release, _) = world.release(1, "stable", &pack);
    let whole = [fs::read(&release).unwrap(), pack.clone()].concat();
    fs::create_dir(&stick).unwrap();
    fs::copy(release, stick.join("release")).unwrap();
    fs::write(stick.join("pack.sabar"), pack).unwrap();
    let program = stand_in(&world, &installed);
    let import = |kiosk: &Kiosk| {
        let mut command = kiosk.command("import");
        command.arg(&stick);
        command
    };
    let flip = |kiosk: &Kiosk| {
        let mut command = kiosk.command("flip");
        command.arg("--sabar").arg(&program);
        command
    };
    let is_whole = || fs::read(&installed).is_ok_and(|it| it == whole);
    let clears = || {
        for path in [kiosk.state(), kiosk.store()] {
            let _ = fs::remove_dir_all(path);
        }
        let _ = fs::remove_file(&installed);
    };
    let runs = |mut command: Command| assert!(command.status().unwrap().success());

    let n_kills = kills(
        || {
            clears();
            import(&kiosk)
        },
        || {
            // What waits is whole, or nothing does.
            runs(flip(&kiosk));
            assert_eq!(is_whole(), installed.exists());
            runs(import(&kiosk));
            runs(flip(&kiosk));
            assert!(is_whole());
        },
    );
    assert!(n_kills > 5, "{n_kills}");

    let n_kills = kills(
        || {
            clears();
            runs(import(&kiosk));
            flip(&kiosk)
        },
        || {
            assert!(is_whole() || kiosk.has_ready(1));
            runs(flip(&kiosk));
            assert!(is_whole() && !kiosk.has_ready(1));
        },
    );
    assert!(n_kills > 3, "{n_kills}");
    assert!(is_whole() && !kiosk.store().join("import").exists());
}

fn stand_in(world: &World, installed: &Path) -> std::path::PathBuf {
    let (script, program) = (world.home.path().join("script"), world.home.path().join("sabar"));
    fs::write(&script, SABAR.replace("INSTALLED", installed.to_str().unwrap())).unwrap();
    // By another program: what this one has written may still be open in a child of another test.
    let made = Command::new("install").arg("--mode=755").args([&script, &program]).status();
    assert!(made.unwrap().success());
    program
}
