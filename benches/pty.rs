//! A program in a pseudo-terminal of 120 columns by 40 rows that shows 24-bit colors.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize};

/// The answers to the queries of the start, as of a terminal near by.
pub(super) const ANSWERS: &[u8] = b"\x1b[?2026;2$y\x1b[?62c";

/// Starts a program; the terminal is gone when its master is dropped.
pub(super) fn start(
    program: &str,
    arguments: &[&str],
) -> (Box<dyn MasterPty + Send>, Box<dyn Child + Send + Sync>) {
    let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
    let pair = portable_pty::native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env_remove("NO_COLOR");
    let child = pair.slave.spawn_command(command).expect("the program is needed");
    (pair.master, child)
}
