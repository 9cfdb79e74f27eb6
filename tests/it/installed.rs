//! Commands for those who install and maintain a kiosk.

use std::fs;
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use clap::CommandFactory as _;
use portable_pty::CommandBuilder;
use sabar::settings::keys::KEYS;

use super::program::said;
use super::terminal::{Person, SIZE, at_once};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");

fn sabar(arguments: &[&str]) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env_remove("NOTIFY_SOCKET").output().unwrap()
}

/// A settings file in a folder of its own.
fn settings(at: &Path, text: &str) -> String {
    let path = at.join("settings.toml");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn the_version_is_that_of_the_package_and_may_name_a_commit() {
    let output = sabar(&["--version"]);
    let version = said(&output.stdout).trim();
    let rest = version.strip_prefix(concat!("sabar ", env!("CARGO_PKG_VERSION"))).unwrap();
    let commit = rest.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')'));
    let is_hash = |it: &str| it.len() == 12 && it.chars().all(|c| c.is_ascii_hexdigit());
    assert!(rest.is_empty() || commit.is_some_and(is_hash), "{version}");
}

#[test]
fn the_licenses_of_all_that_is_linked_are_built_in() {
    let output = sabar(&["--licenses"]);
    let text = said(&output.stdout);
    for part in ["MIT License", "Apache License", "Rust standard library", "Unicode, Inc."] {
        assert!(text.contains(part), "{part}");
    }
    let lock = include_str!("../../Cargo.lock");
    for name in ["ratatui-core", "icu_plurals", "clap_mangen", "fluent-bundle"] {
        let entry = format!("name = \"{name}\"\nversion = \"");
        let (_, rest) = lock.split_once(&entry).unwrap();
        let (version, _) = rest.split_once('"').unwrap();
        assert!(text.contains(&format!("  {name} {version}  (")), "{name} {version}");
    }
}

#[test]
fn every_command_has_a_manual_page() {
    let at = tempfile::tempdir().unwrap();
    let folder = at.path().join("man");
    assert!(sabar(&["man", folder.to_str().unwrap()]).status.success());
    let whole = sabar::cli::Cli::command();
    for command in whole.get_subcommands() {
        let page = folder.join(format!("sabar-{}.1", command.get_name()));
        let page = fs::read_to_string(page).unwrap();
        assert!(page.contains(".SH \"SEE ALSO\"") && page.contains("systemctl(1)"), "{page}");
    }
    assert!(folder.join("sabar-content-init.1").exists());
    let first = fs::read_to_string(folder.join("sabar.1")).unwrap();
    assert_eq!(first.as_bytes(), sabar(&["man"]).stdout);
    for key in KEYS {
        assert!(first.contains(&key.variable()), "{}", key.name);
    }
    for path in ["/etc/sabar/sabar.toml", "/etc/sabar/pin", "/var/lib/sabar"] {
        assert!(first.contains(path), "{path}");
    }
}

#[test]
fn every_shell_has_completions() {
    for (shell, line) in
        [("bash", "complete -F _sabar"), ("zsh", "#compdef sabar"), ("fish", "complete -c sabar")]
    {
        let output = sabar(&["completions", shell]);
        assert!(output.status.success() && said(&output.stdout).contains(line), "{shell}");
    }
    assert_eq!(sabar(&["completions", "dish"]).status.code(), Some(2));
}

#[test]
fn health_has_the_exit_codes_of_monitoring() {
    let at = tempfile::tempdir().unwrap();
    let pin = at.path().join("pin");
    let sound = settings(at.path(), &format!("pin_file = {pin:?}\n"));
    let output = sabar(&["health", "--config", &sound]);
    assert_eq!(output.status.code(), Some(1), "no PIN is something to look at");
    let first = said(&output.stdout).lines().next().unwrap();
    assert_eq!(first, "SABAR WARNING - pin: none; set one with `sabar pin`");

    let set = Command::new("sh")
        .args(["-c", "echo 4711 | \"$0\" pin --file \"$1\"", PROGRAM, pin.to_str().unwrap()])
        .output()
        .unwrap();
    assert!(set.status.success());
    let table = sabar(&["health", "--config", &sound]);
    assert!(said(&table.stdout).contains("pin         OK        set 0 days ago"));

    let wrong = settings(at.path(), "idle_aftr = 3\nthem = \"dark\"\n");
    let output = sabar(&["health", "--config", &wrong]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output.stdout).contains("did you mean idle_after?"));
    assert!(said(&output.stdout).contains("(and 1 more; "));
}

#[test]
fn health_has_json() {
    let at = tempfile::tempdir().unwrap();
    let wrong = settings(at.path(), "require_review = true\n");
    let output = sabar(&["health", "--config", &wrong, "--format", "json"]);
    assert_eq!(output.status.code(), Some(2));
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["level"], "critical");
    let parts = told["parts"].as_array().unwrap();
    let reviews = parts.iter().find(|part| part["name"] == "reviews").unwrap();
    assert_eq!(reviews["said"], "no treatment is reviewed, and require_review is set");
    assert_eq!(told["figures"]["sabar_reviews_missing"], 9);

    let output = sabar(&["health", "--config", &wrong, "--format", "prometheus"]);
    let text = said(&output.stdout);
    assert!(
        text.contains("\nsabar_health 2\n") && text.contains("\nsabar_languages 3\n"),
        "{text}"
    );
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, value) = line.rsplit_once(' ').unwrap();
        assert!(name.starts_with("sabar_") && value.parse::<u64>().is_ok(), "{line}");
    }
}

/// A clinic's folder with two reviews, of which one ends.
#[test]
fn health_warns_of_a_review_that_ends_soon() {
    let at = tempfile::tempdir().unwrap();
    let folder = at.path().to_str().unwrap();
    let content = ["--content", folder, "--today", "2026-02-03"];
    let review = ["review", "classic", "--by", "Anna Verdi", "--role", "Medico"];
    let until = ["--lang", "it", "--until", "2026-03-01"];
    let output = sabar(&[&review[..], &until[..], &content[..]].concat());
    assert!(output.status.success(), "{}", said(&output.stderr));
    let health = |more: &[&str]| {
        let output = sabar(&[&["health"], more, &content[..]].concat());
        let text = said(&output.stdout).to_owned();
        text.lines().find(|line| line.starts_with("reviews")).unwrap().to_owned()
    };
    assert_eq!(health(&[]), "reviews     WARNING   the review of classic in it ends in 26 days");
    assert_eq!(health(&["--days", "25"]), "reviews     OK        1 of 9 hold");
}

/// The services run as a user without rights, and see neither homes nor temporary folders.
#[test]
fn content_that_the_services_cannot_read_is_reported() {
    let told = |folder: &Path| {
        let output = sabar(&["config", "--content", folder.to_str().unwrap()]);
        assert!(output.status.success(), "{}", said(&output.stderr));
        said(&output.stderr).to_owned()
    };
    let at = tempfile::tempdir().unwrap();
    let unseen = at.path().join("content");
    fs::create_dir_all(unseen.join("seeds")).unwrap();
    if at.path().starts_with("/tmp") {
        assert!(told(&unseen).contains("the services cannot see /tmp"), "{}", told(&unseen));
    }

    // In a folder that they see, where this test may write.
    let Ok(at) = tempfile::tempdir_in("/var/lib") else { return };
    let folder = at.path().join("content");
    let file = folder.join("seeds/reviews.toml");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "").unwrap();
    let set = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    set(at.path(), 0o755);
    assert_eq!(told(&folder), "");
    set(&file, 0o640);
    assert!(told(&folder).contains("reviews.toml  is closed to the user of the services"));
    set(&file, 0o644);
    set(at.path(), 0o700);
    assert!(told(&folder).contains("chmod -R a+rX"), "{}", told(&folder));
}

/// As a service: the reason stands on the screen and in the status, and it waits instead of ending
/// several times a second.
#[test]
fn a_service_that_cannot_start_says_why_and_waits() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = settings(folder.path(), "idle_aftr = 3\n");
    at_once(
        [
            (&["--config", wrong.as_str()][..], "did you mean idle_after?"),
            (&["--dialect", "foo"], "'foo'"),
            (&["--lagn", "it"], "'--lagn'"),
            (&["--theme", "pink"], "'pink'"),
            (&["--date", "x"], "'x'"),
        ],
        |(options, why)| waits_as_a_service(options, why),
    );
}

fn waits_as_a_service(options: &[&str], why: &str) {
    let at = tempfile::tempdir().unwrap();
    let socket = at.path().join("notify");
    let manager = UnixDatagram::bind(&socket).unwrap();
    manager.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut kiosk = Command::new(PROGRAM)
        .args(["run", "--kiosk"])
        .args(options)
        .env("NOTIFY_SOCKET", &socket)
        .env("WATCHDOG_USEC", "2000000")
        .env_remove("WATCHDOG_PID")
        .env_remove("JOURNAL_STREAM")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let hear = || {
        let mut buffer = [0; 4096];
        let n_bytes = manager.recv(&mut buffer).unwrap();
        said(&buffer[..n_bytes]).to_owned()
    };
    assert_eq!(hear(), "READY=1");
    let status = hear();
    assert!(status.starts_with("STATUS=not started: "), "{status}");
    assert!(status.contains(why), "{status}");
    let id = rustix::process::Pid::from_child(&kiosk);
    rustix::process::kill_process(id, rustix::process::Signal::USR1).unwrap();
    for _ in 0..3 {
        assert_eq!(hear(), "WATCHDOG=1");
    }
    assert!(kiosk.try_wait().unwrap().is_none(), "it waits");
    kiosk.kill().unwrap();
    kiosk.wait().unwrap();
    let (mut screen, mut log) = (String::new(), String::new());
    kiosk.stdout.take().unwrap().read_to_string(&mut screen).unwrap();
    kiosk.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(screen.contains("sabar has not started.") && screen.contains(why), "{screen}");
    assert!(!screen.contains('\x1b'));
    assert!(log.contains(why), "{log}");
}

#[test]
fn nothing_that_is_typed_meanwhile_is_shown_or_stops_it() {
    let at = tempfile::tempdir().unwrap();
    let socket = at.path().join("notify");
    let _manager = UnixDatagram::bind(&socket).unwrap();
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["run", "--kiosk", "--theme", "pink"]);
    command.env("NOTIFY_SOCKET", &socket);
    command.env("TERM", "linux");
    let mut staff = Person::runs(command, SIZE);
    staff.sees("sabar has not started.");
    let seconds = |screen: &vt100::Screen| {
        let said = screen.contents();
        said.rsplit_once("again in ").map(|(_, rest)| rest.trim().to_owned())
    };
    staff.sees("again in").types(b"hello\x13\x03\x1c\x1a").pauses(200);
    while staff.watches() {}
    let before = seconds(staff.screen.screen());
    staff.sees_that("a second less", |screen| seconds(screen) != before);
    assert!(!staff.screen.screen().contents().contains("hello"));
    assert!(!staff.screen.screen().contents().contains("^C"));
}

/// A service command run by hand reports its error at once.
#[test]
fn without_a_service_manager_it_ends_at_once() {
    let at = tempfile::tempdir().unwrap();
    let wrong = settings(at.path(), "idle_aftr = 3\n");
    assert_eq!(sabar(&["run", "--kiosk", "--config", &wrong]).status.code(), Some(2));
}
