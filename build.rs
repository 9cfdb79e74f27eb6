//! Content and words are embedded; a file added to them must be noticed too. `--version` names the
//! commit, where it is known: of a release build, or of a package that `cargo package` made.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// So much of a commit's hash is told.
const LENGTH: usize = 12;

#[expect(clippy::disallowed_methods, reason = "a build script is told by variables")]
fn main() {
    for folder in ["NOTICES", "build.rs"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    // While somebody works on it, a commit must not compile everything anew.
    let is_release = env::var_os("PROFILE").is_some_and(|profile| profile == "release");
    let commit = packaged(&here).or_else(|| is_release.then(|| checked_out(&here)).flatten());
    let version = match commit.as_deref().and_then(|commit| commit.get(..LENGTH)) {
        Some(commit) => format!("{version} ({commit})"),
        None => version,
    };
    println!("cargo::rustc-env=BUILT_VERSION={version}");
}

/// The commit that `cargo package` has noted.
fn packaged(here: &Path) -> Option<String> {
    let noted = fs::read_to_string(here.join(".cargo_vcs_info.json")).ok()?;
    let (_, rest) = noted.split_once("\"sha1\": \"")?;
    Some(rest.split_once('"')?.0.to_owned())
}

/// The commit that is checked out, if this is the repository and not a folder in another one.
fn checked_out(here: &Path) -> Option<String> {
    if !here.join(".git").exists() {
        return None;
    }
    for file in ["HEAD", "logs/HEAD"] {
        let path = here.join(git(here, &["rev-parse", "--git-path", file])?);
        if path.exists() {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
    git(here, &["rev-parse", "HEAD"])
}

fn git(here: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(here).args(arguments).output().ok()?;
    let said = output.status.success().then_some(output.stdout)?;
    Some(String::from_utf8(said).ok()?.trim().to_owned())
}
