//! Debian's minisign signs for us, and verifies what we sign.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use sabar_release::sign::{SignError, Signer};
use sabar_release::{Keys, Release};
use tempfile::TempDir;

use crate::draft;

/// Runs minisign with these lines at its prompts; `None` if it is not installed.
fn minisign(folder: &Path, arguments: &[&str], typed: &str) -> Option<Output> {
    let mut command = Command::new("minisign");
    command.args(arguments).current_dir(folder).stdin(Stdio::piped());
    let Ok(mut child) = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn() else {
        not_tested();
        return None;
    };
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    Some(output)
}

#[expect(clippy::disallowed_methods, reason = "where a test runs is no setting")]
#[expect(clippy::print_stderr, reason = "what is not tested must be seen")]
fn not_tested() {
    assert!(std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(), "minisign is not installed");
    eprintln!("minisign is not installed: not tested");
}

/// Makes keys with minisign, and has it verify what we sign with them; returns its secret key, our
/// signature and the release, or `None` if it is not installed.
fn sign(folder: &Path, flags: &[&str], password: &str) -> Option<(String, String, Release)> {
    let at = |name: &str| folder.join(name);
    let make = [flags, &["-p", "k.pub", "-s", "k.key"]].concat();
    let typed = if password.is_empty() { String::new() } else { format!("{password}\n").repeat(2) };
    minisign(folder, &make, &typed)?;
    let keys = Keys::read(&fs::read(at("k.pub")).unwrap()).unwrap();
    let secret = fs::read_to_string(at("k.key")).unwrap();
    let password = || (!password.is_empty()).then(|| password.to_owned());
    let ours = Signer::read(&secret, password).unwrap().release(&draft(7)).unwrap();
    let release = Release::verify(ours.as_bytes(), &keys).unwrap();

    // Ours, taken apart.
    let (statement, signature) = ours.split_at(ours.find("untrusted comment").unwrap());
    fs::write(at("release.toml"), statement).unwrap();
    fs::write(at("ours.minisig"), signature).unwrap();
    let verify = ["-V", "-p", "k.pub", "-m", "release.toml", "-x", "ours.minisig"];
    minisign(folder, &verify, "").unwrap();
    Some((secret, statement.to_owned(), release))
}

#[test]
fn each_verifies_what_the_other_signs() {
    let folder = TempDir::new().unwrap();
    let Some((_, statement, release)) = sign(folder.path(), &["-G", "-W"], "") else { return };
    // Theirs, put together as `cat` does.
    let sign = ["-S", "-s", "k.key", "-m", "release.toml", "-x", "theirs.minisig"];
    minisign(folder.path(), &sign, "").unwrap();
    let theirs = fs::read_to_string(folder.path().join("theirs.minisig")).unwrap();
    let keys = Keys::read(&fs::read(folder.path().join("k.pub")).unwrap()).unwrap();
    let theirs = Release::verify(format!("{statement}{theirs}").as_bytes(), &keys).unwrap();
    assert_eq!(theirs, release);
    assert!(matches!(Signer::read("hello", || None), Err(SignError::NotAKey)));
}

/// `cargo test --release --test it -- --ignored`
#[test]
#[ignore = "each use of a password takes a second and a gigabyte"]
fn minisign_verifies_what_is_signed_with_its_password() {
    let folder = TempDir::new().unwrap();
    let Some((secret, ..)) = sign(folder.path(), &["-G"], "secret") else { return };
    let wrong = Signer::read(&secret, || Some("wrong".to_owned()));
    assert!(matches!(wrong, Err(SignError::Password)));
    assert!(matches!(Signer::read(&secret, || None), Err(SignError::NeedsPassword)));
}
