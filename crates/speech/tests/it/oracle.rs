//! Programs of Debian against which speech is held.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// The version of espeak-ng. Another one speaks in another way, so the snapshots are those of
/// Debian 12.
const VERSION: &str = "1.51";

/// Returns the path of an installed program, or reports that its test cannot run.
#[expect(clippy::disallowed_methods, reason = "the environment of the test")]
#[expect(clippy::print_stdout, reason = "what is not tested must be seen")]
pub fn installed(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found =
        std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|it| it.exists());
    if found.is_none() {
        assert!(
            std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(),
            "{name} is not installed, and SABAR_REQUIRE_ORACLES is set"
        );
        println!("not tested: {name} is not installed");
    }
    found
}

/// Returns the phonemes that espeak-ng speaks for a text, or `None` where this cannot be tested.
pub fn phonemes(language: &str, text: &str) -> Option<String> {
    Some(in_one_line(&run(&["-q", "-x", "-v", language, "--", text])?))
}

/// Returns the lines of espeak-ng as one.
pub fn in_one_line(output: &str) -> String {
    output.trim().replace('\n', " |")
}

/// Runs espeak-ng and returns what it prints, or `None` where this cannot be tested.
pub fn run(arguments: &[&str]) -> Option<String> {
    static IS_KNOWN: OnceLock<bool> = OnceLock::new();
    let espeak = installed("espeak-ng")?;
    let run = |arguments: &[&str]| {
        let output = Command::new(&espeak).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let is_known = *IS_KNOWN.get_or_init(|| is_known(&run(&["--version"])));
    is_known.then(|| run(arguments))
}

#[expect(clippy::print_stdout, reason = "what is not tested must be seen")]
fn is_known(version: &str) -> bool {
    let is_known = version.contains(VERSION);
    if !is_known {
        println!("not tested: this is not espeak-ng {VERSION} but {version}");
    }
    is_known
}
