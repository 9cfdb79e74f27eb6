//! `sabar pin`: asks for a new PIN and writes its hash, or checks PINs as a service.

use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::settings::{LogChoice, Surroundings};
use crate::shell::journal;
use crate::shell::pin::{self, Guard, Hash, Keeper, TypedPin, Unfit};

/// Bytes of a line with a PIN at most.
const LONGEST_LINE: usize = 256;

/// Asks for a new PIN and writes its hash to `file`.
pub(super) fn set_pin(file: &Path) -> Result<(), String> {
    let nothing = |why: String| format!("{why}; nothing was written");
    let may_replace = || {
        Hash::may_replace(file)
            .map_err(|error| nothing(format!("{}  cannot hold a PIN: {error}", file.display())))
    };
    let typed = if rustix::termios::isatty(rustix::stdio::stdin()) {
        may_replace()?;
        ask().map_err(nothing)?
    } else {
        receive().map_err(nothing)?
    };
    may_replace()?;
    let hash = Hash::of(&typed).map_err(|error| nothing(format!("no hash: {error}")))?;
    hash.write(file).map_err(|error| {
        let remedy =
            "create its folder, run this as a user who may write there, or give another --file";
        format!("{}  cannot be written: {error}; {remedy}", file.display())
    })?;
    // Standard output may be closed.
    let _ = writeln!(io::stdout(), "The PIN is set. Its hash is in {}.", file.display());
    Ok(())
}

/// Restarts the service that checks PINs, if it runs: it has a copy of the previous hash.
pub(super) fn hand_over() -> Result<(), String> {
    if !Path::new("/run/systemd/system").exists() {
        return Ok(());
    }
    // A pattern matches nothing where there is no such service.
    let arguments = ["try-restart", "sabar-pin*.service"];
    if Command::new("systemctl").args(arguments).status().is_ok_and(|it| it.success()) {
        return Ok(());
    }
    Err("the PIN is set, but the kiosk still takes the old one; restart the service that checks it \
        with `systemctl try-restart sabar-pin.service`"
        .to_owned())
}

/// Checks PINs against the hash in `file` for the clients of the socket that is standard input;
/// returns the reason why it ended.
pub(super) fn serve(file: &Path, folder: &Path) -> String {
    let _journal = journal::begin(&LogChoice::Journal, &Surroundings::read());
    let guard = Guard::restored(folder.join("wrong"), Duration::ZERO);
    let keeper = Keeper::new(file, guard);
    let error = match rustix::stdio::stdin().try_clone_to_owned() {
        Ok(socket) => pin::serve(&UnixListener::from(socket), keeper),
        Err(error) => error,
    };
    format!(
        "standard input accepts no clients: {error}; \
        it must be a socket that listens, as sabar-pin.socket passes it"
    )
}

/// Reads it at the terminal, without echo, twice.
fn ask() -> Result<TypedPin, String> {
    // Ctrl+C then only ends the reading, which restores the terminal.
    let _ =
        signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::new(AtomicBool::new(false)));
    let prompt = format!("New PIN, {} to {} digits: ", pin::FEWEST, pin::MOST);
    let first = typed(&ask_line(&prompt)?)?;
    let second = TypedPin::from_line(&ask_line("The same again: ")?);
    if second.as_ref() == Ok(&first) { Ok(first) } else { Err("the two differ".to_owned()) }
}

fn ask_line(prompt: &str) -> Result<Zeroizing<String>, String> {
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .map_err(|error| format!("no PIN was typed: {error}"))
}

/// Reads it from a script: one line of standard input.
fn receive() -> Result<TypedPin, String> {
    let mut text = Zeroizing::new(String::with_capacity(LONGEST_LINE));
    let mut buffer = Zeroizing::new([0; LONGEST_LINE]);
    let unreadable = |error: io::Error| format!("standard input cannot be read: {error}");
    loop {
        match io::stdin().read(buffer.as_mut_slice()).map_err(unreadable)? {
            0 => break,
            n_bytes if text.len() + n_bytes > LONGEST_LINE => {
                return Err("standard input is longer than a PIN".to_owned());
            }
            n_bytes => {
                let bytes = buffer.get(..n_bytes).unwrap_or_default();
                text.push_str(str::from_utf8(bytes).map_err(|_| Unfit::NotDigits.to_string())?);
            }
        }
    }
    if text.trim().contains('\n') {
        return Err("standard input has more than one line".to_owned());
    }
    typed(&text)
}

fn typed(line: &str) -> Result<TypedPin, String> {
    let typed = TypedPin::from_line(line).map_err(|unfit| unfit.to_string())?;
    typed.check().map_err(|unfit| unfit.to_string())?;
    Ok(typed)
}
