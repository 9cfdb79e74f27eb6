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

#[test]
fn each_verifies_what_the_other_signs() {
    for (flags, typed) in [(&["-G", "-W"][..], ""), (&["-G"], "secret\nsecret\n")] {
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        let make = [flags, &["-p", "k.pub", "-s", "k.key"]].concat();
        if minisign(folder.path(), &make, typed).is_none() {
            return;
        }
        let keys = Keys::read(&fs::read(at("k.pub")).unwrap()).unwrap();
        let secret = fs::read_to_string(at("k.key")).unwrap();
        let password = || (!typed.is_empty()).then(|| "secret".to_owned());
        let ours = Signer::read(&secret, password).unwrap().release(&draft(7)).unwrap();
        let release = Release::verify(ours.as_bytes(), &keys).unwrap();

        // Ours, taken apart.
        let (statement, signature) = ours.split_at(ours.find("untrusted comment").unwrap());
        fs::write(at("release.toml"), statement).unwrap();
        fs::write(at("ours.minisig"), signature).unwrap();
        let verify = ["-V", "-p", "k.pub", "-m", "release.toml", "-x", "ours.minisig"];
        minisign(folder.path(), &verify, "").unwrap();

        if !typed.is_empty() {
            let wrong = Signer::read(&secret, || Some("wrong".to_owned()));
            assert!(matches!(wrong, Err(SignError::Password)));
            assert!(matches!(Signer::read(&secret, || None), Err(SignError::NeedsPassword)));
            // Each use of a password costs a second and a gigabyte.
            continue;
        }

        // Theirs, put together as `cat` does.
        let sign = ["-S", "-s", "k.key", "-m", "release.toml", "-x", "theirs.minisig"];
        minisign(folder.path(), &sign, typed).unwrap();
        let theirs = fs::read_to_string(at("theirs.minisig")).unwrap();
        let theirs = Release::verify(format!("{statement}{theirs}").as_bytes(), &keys).unwrap();
        assert_eq!(theirs, release);
    }
    assert!(matches!(Signer::read("hello", || None), Err(SignError::NotAKey)));
}
