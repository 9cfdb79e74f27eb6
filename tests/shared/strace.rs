//! Kills of a program at each step, by strace.

use std::os::unix::process::ExitStatusExt as _;
use std::process::Command;

/// The calls that change names in a folder, which strace counts apart: a kill before each of them is
/// every state of the disk. A machine lacks those with a question mark, or not.
pub const CALLS: [&str; 9] = [
    "?rename",
    "?renameat",
    "renameat2",
    "?symlink",
    "symlinkat",
    "?unlink",
    "unlinkat",
    "?mkdir",
    "mkdirat",
];

/// Runs a program that is killed before a call; false if it came to its end before.
pub fn is_killed(command: &Command, call: &str, number: usize) -> bool {
    let mut killed = Command::new("strace");
    let inject = format!("inject={call}:signal=KILL:when={number}");
    killed.args(["-qq", "-o", "/dev/null", "-e", &inject]);
    killed.arg(command.get_program()).args(command.get_args());
    let output = killed.output().unwrap();
    let is_killed = output.status.signal() == Some(9);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(is_killed || output.status.success(), "{call} {number}: {error}");
    is_killed
}
