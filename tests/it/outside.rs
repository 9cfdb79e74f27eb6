//! Pipes, devices, folders and endless files in place of a file: they neither block the program nor
//! fill its memory, and staff are told.

use std::fs::{self, File};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::pin;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
/// More than the program needs for anything; what reads without end fails at it.
const MOST_MEMORY: &str = "ulimit -v 2000000; exec \"$0\" \"$@\"";

/// Runs the program with an input that never ends, and not for long.
#[track_caller]
fn runs(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut program = Command::new("sh")
        .args(["-c", MOST_MEMORY, PROGRAM])
        .args(arguments)
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let input = program.stdin.take();
    let id = program.id().to_string();
    let (sender, ended) = mpsc::channel();
    thread::spawn(move || sender.send(program.wait_with_output()));
    let Ok(output) = ended.recv_timeout(Duration::from_secs(20)) else {
        Command::new("kill").args(["-KILL", &id]).status().unwrap();
        panic!("{arguments:?} {variables:?} does not end");
    };
    drop(input);
    output.unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Paths that are no regular file or have no end, each with its diagnostic.
fn no_files(folder: &Path) -> Vec<(PathBuf, &'static str)> {
    let path = |name: &str| folder.join(name);
    assert!(Command::new("mkfifo").arg(path("pipe")).status().unwrap().success());
    std::os::unix::fs::symlink(path("pipe"), path("link")).unwrap();
    fs::create_dir(path("folder")).unwrap();
    UnixListener::bind(path("socket")).unwrap();
    File::create(path("sparse")).unwrap().set_len(1 << 40).unwrap();
    vec![
        (path("pipe"), "a pipe"),
        (path("link"), "a pipe"),
        (path("folder"), "a folder"),
        (path("socket"), "a socket"),
        (PathBuf::from("/dev/zero"), "a device"),
        (PathBuf::from("/dev/stdin"), "a pipe"),
        (path("sparse"), ""),
    ]
}

#[test]
fn settings_that_are_no_file_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    for (path, what) in no_files(folder.path()) {
        let output = runs(&["config", "--config", path.to_str().unwrap()], &[]);
        let told = told(&output);
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains(path.to_str().unwrap()) && told.contains("cannot be read"), "{told}");
        let what = if what.is_empty() { "larger than 64 KiB" } else { what };
        assert!(told.contains(what), "{told}");
    }
}

#[test]
fn a_pin_that_is_no_file_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    for (path, what) in no_files(folder.path()) {
        // For a regular file, access of others is reported first.
        if what.is_empty() {
            fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600))
                .unwrap();
        }
        for manner in [&["--kiosk"][..], &["--kiosk", "--plain"]] {
            let output = runs(manner, &[("SABAR_PIN_FILE", path.to_str().unwrap())]);
            let told = told(&output);
            assert_eq!(output.status.code(), Some(2), "{told}");
            let what = if what.is_empty() { "does not contain the hash" } else { what };
            assert!(told.contains(path.to_str().unwrap()) && told.contains(what), "{told}");
        }
    }
}

#[test]
fn content_that_is_no_file_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    for (path, what) in no_files(folder.path()) {
        if what == "a folder" {
            continue;
        }
        let output = runs(&["read", "classic", "--content", path.to_str().unwrap()], &[]);
        let told = told(&output);
        assert!(!output.status.success() && told.contains(path.to_str().unwrap()), "{told}");
    }
    for part in ["seeds/treatments/own.toml", "locales/it/ui.ftl", "seeds/reviews.toml"] {
        let content = folder.path().join(part.replace('/', "-"));
        let file = content.join(part);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink("/dev/zero", &file).unwrap();
        let output = runs(&["check", content.to_str().unwrap()], &[]);
        assert_eq!(output.status.code(), Some(1), "{part}");
        let told = String::from_utf8_lossy(&output.stdout).into_owned() + &told(&output);
        assert!(told.contains(part) && told.contains("a device"), "{told}");
    }
}

#[test]
fn a_path_of_the_settings_that_leads_to_something_else_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let missing = folder.path().join("missing");
    let pin = folder.path().join("pin");
    pin::set(&pin);
    let (pipe, missing) = (pipe.to_str().unwrap(), missing.to_str().unwrap());
    let with = |name: &'static str, path: &str| {
        let variables = [("SABAR_PIN_FILE", pin.to_str().unwrap()), (name, path)];
        (runs(&["config", "--kiosk"], &variables), runs(&["health"], &variables))
    };
    for (name, loss) in [
        ("SABAR_PIN_FILE", "a pipe"),
        ("SABAR_RELEASE_KEYS", "nothing is shown"),
        ("SABAR_COUNTS_SOCKET", "totals of visits are lost"),
        ("SABAR_VOICE", "nothing is read aloud"),
        ("SABAR_VOICE_CLIPS", "no recorded sentence is played"),
        ("SABAR_LOG", "nothing is logged"),
    ] {
        let (config, health) = with(name, pipe);
        assert_eq!(config.status.code(), Some(2), "{name}");
        assert!(told(&config).contains(pipe) && told(&config).contains(loss), "{}", told(&config));
        assert_eq!(health.status.code(), Some(2), "{name}");
        let said = String::from_utf8_lossy(&health.stdout);
        assert!(said.contains(pipe), "{said}");
        // What is missing may still come: it is a warning.
        let (config, health) = with(name, missing);
        assert_eq!(config.status.code(), Some(0), "{name}");
        let told = told(&config);
        assert!(told.contains("warning") && told.contains(missing), "{told}");
        assert_ne!(health.status.code(), Some(0), "{name}");
    }
}

#[test]
fn a_record_of_wrong_pins_that_is_no_file_blocks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pin");
    pin::set(&file);
    assert!(
        Command::new("mkfifo").arg(folder.path().join("pin.wrong")).status().unwrap().success()
    );
    let guard = sabar::shell::pin::Guard::beside(&file, Duration::ZERO);
    assert!(guard.wait(Duration::ZERO) > Duration::ZERO);
}

#[test]
fn a_time_zone_is_a_name_and_staff_are_told_if_it_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let pipe = pipe.to_str().unwrap();
    let bad = ["/dev/zero", ":/dev/zero", "/dev/stdin", pipe, "Europe/Roma", "../../dev/zero"];
    for value in bad {
        for command in [&["config"][..], &["check"], &["read", "classic"], &["claims"]] {
            let output = runs(command, &[("TZ", value)]);
            assert_eq!(output.status.code(), Some(0), "{command:?}");
            let told = told(&output);
            let wanted = format!(
                "TZ  warning: \"{value}\" is not a time zone of this machine; the machine's own is used"
            );
            assert!(told.starts_with(&wanted), "{told}");
            assert!(told.contains("write a name such as Europe/Rome"), "{told}");
        }
    }
    for value in ["", "UTC", ":UTC", ":/etc/localtime"] {
        assert_eq!(told(&runs(&["config"], &[("TZ", value)])), "", "{value:?}");
    }
}
