//! An X server, a home and everything that runs in them, from the start to the end of one
//! terminal. Nothing of it is left when it is dropped.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use ratatui::layout::Size;
use rustix::process::{Pid, Signal, geteuid, kill_process};
use tempfile::TempDir;

use crate::photo::Photo;

/// The longest that a terminal may take to start.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The longest that the screen may take to change.
pub const BRISKNESS: Duration = Duration::from_secs(6);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(120);

/// The user without rights, for programs that root may not run.
const NOBODY: u32 = 65534;

/// By this variable, whose value is the home, everything of a display is known: HOME itself is set
/// anew by st.
const MARK: &str = "SABAR_TERMINALS";

/// Keeps the terminal's size before and after, waits until it no longer changes before, and runs
/// the program in between.
const WRAPPER: &str = r#"#!/bin/sh
before=
now=$(stty size)
while [ "$before" != "$now" ]; do
    before=$now
    sleep 0.5
    now=$(stty size)
done
echo "$now" >"$SABAR_TERMINALS/size"
"$@"
echo "$? $(stty size)" >"$SABAR_TERMINALS/end"
"#;

/// One X server and what runs on it.
pub struct Display<'a> {
    home: TempDir,
    server: Child,
    name: String,
    running: Option<Child>,
    stop: &'a AtomicBool,
}

impl<'a> Display<'a> {
    /// Starts a server with a screen of this size in pixels. `stop` ends every waiting.
    pub fn start((width, height): (u32, u32), stop: &'a AtomicBool) -> io::Result<Self> {
        let home = TempDir::with_prefix("sabar-terminals-")?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24")])
            .args(["-nolisten", "tcp", "+extension", "GLX", "-dpi", "96"])
            .env(MARK, home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()?;
        let mut number = String::new();
        let output = server.stdout.take();
        let mut display = Self { home, server, name: String::new(), running: None, stop };
        if let Some(output) = output {
            BufReader::new(output).read_line(&mut number)?;
        }
        display.name = format!(":{}", number.trim());
        if number.trim().is_empty() {
            return Err(io::Error::other("Xvfb did not start"));
        }
        fs::create_dir(display.path("run"))?;
        fs::set_permissions(display.path("run"), fs::Permissions::from_mode(0o700))?;
        let wrapper = display.path("wrapper");
        fs::write(&wrapper, WRAPPER)?;
        fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755))?;
        Ok(display)
    }

    /// A file of the home.
    pub fn path(&self, file: &str) -> PathBuf {
        self.home.path().join(file)
    }

    /// Writes a file of the home, for settings.
    pub fn write(&self, file: &str, content: &str) -> io::Result<()> {
        let path = self.path(file);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, content)
    }

    /// A program with the surroundings of this display and no other.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", search_path())
            .env("HOME", self.home.path())
            .env(MARK, self.home.path())
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("DISPLAY", &self.name)
            .env("SHELL", "/bin/sh")
            .env("LANG", "C.UTF-8")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("QT_QPA_PLATFORM", "xcb")
            .env("GSETTINGS_BACKEND", "keyfile")
            .env("NO_AT_BRIDGE", "1")
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        command
    }

    /// Makes a command, and the home, that of a user without rights, if this is root.
    pub fn without_rights(&self, command: &mut Command) -> io::Result<()> {
        if geteuid().is_root() {
            for path in [self.home.path(), &self.path("run")] {
                chown(path, Some(NOBODY), Some(NOBODY))?;
            }
            command.uid(NOBODY).gid(NOBODY);
        }
        Ok(())
    }

    /// Runs a terminal.
    pub fn run(&mut self, mut command: Command) -> io::Result<()> {
        let log = File::create(self.path("log"))?;
        command.stdout(log.try_clone()?).stderr(log).process_group(0);
        self.running = Some(command.spawn()?);
        Ok(())
    }

    /// Waits until the program in the terminal is about to run, and tells the size of the screen.
    pub fn size(&mut self) -> io::Result<Size> {
        self.wait(PATIENCE, "no program was run in it", |display| {
            let content = fs::read_to_string(display.path("size")).unwrap_or_default();
            Ok(read_size(&content))
        })
    }

    /// Waits until the program in the terminal has ended; tells its exit code and the size then.
    pub fn end(&mut self) -> io::Result<(String, Option<Size>)> {
        self.wait(BRISKNESS, "the program did not end", |display| {
            let content = fs::read_to_string(display.path("end")).unwrap_or_default();
            let end = content.split_once(' ').filter(|_| content.ends_with('\n'));
            Ok(end.map(|(code, size)| (code.to_owned(), read_size(size))))
        })
    }

    /// Presses a key, by its name in X.
    pub fn press(&self, key: &str) -> io::Result<()> {
        let status = self.command("xdotool").args(["key", key]).status()?;
        if status.success() { Ok(()) } else { Err(io::Error::other("xdotool failed")) }
    }

    /// Puts the pointer where it gives the terminal the keys: there is no window manager.
    pub fn point(&self) -> io::Result<()> {
        self.command("xdotool").args(["mousemove", "300", "300"]).status().map(drop)
    }

    /// Waits until the screen keeps still and what is on it `is_it`, or until `what` has to be said.
    pub fn settled(
        &mut self,
        patience: Duration,
        what: &str,
        is_it: impl Fn(&Photo) -> bool,
    ) -> io::Result<Photo> {
        let mut before = None;
        self.wait(patience, what, |display| {
            let now = display.photograph()?;
            if before.as_ref() == Some(&now) && is_it(&now) {
                return Ok(Some(now));
            }
            before = Some(now);
            Ok(None)
        })
    }

    /// Takes a photograph of the screen.
    pub fn photograph(&self) -> io::Result<Photo> {
        let taken = self
            .command("import")
            .args(["-silent", "-window", "root", "-depth", "8", "ppm:-"])
            .output()?;
        Photo::from_ppm(&taken.stdout).ok_or_else(|| io::Error::other("import failed"))
    }

    /// Looks again and again until there is something, or until `what` has to be said.
    fn wait<T>(
        &mut self,
        patience: Duration,
        what: &str,
        mut look: impl FnMut(&Self) -> io::Result<Option<T>>,
    ) -> io::Result<T> {
        let until = now() + patience;
        while now() < until {
            if self.stop.load(Ordering::Relaxed) {
                return Err(io::Error::other("interrupted"));
            }
            if let Some(found) = look(self)? {
                return Ok(found);
            }
            thread::sleep(PAUSE);
        }
        let log = fs::read_to_string(self.path("log")).unwrap_or_default();
        let last = log.lines().rev().find(|line| !line.trim().is_empty());
        let said = last.map_or(String::new(), |line| format!("; it said: {line}"));
        Err(io::Error::other(format!("{what}{said}")))
    }
}

impl Drop for Display<'_> {
    fn drop(&mut self) {
        // Some put themselves into groups and sessions of their own (tmux, screen, what D-Bus
        // starts), but all of them inherited the mark.
        for _ in 0..100 {
            let mut left = belonging_to(self.home.path());
            left.retain(|pid| kill_process(*pid, Signal::KILL).is_ok());
            for child in self.running.iter_mut().chain([&mut self.server]) {
                // Those that have ended are seen until they are asked for.
                let _ended = child.try_wait();
            }
            if left.is_empty() {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The processes of the display with this home.
fn belonging_to(home: &Path) -> Vec<Pid> {
    let mark = format!("{MARK}={}", home.display());
    let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
    let ids = processes.flatten().filter_map(|process| {
        let environment = fs::read(process.path().join("environ")).ok()?;
        let is_ours = environment.split(|&byte| byte == 0).any(|word| word == mark.as_bytes());
        let id = process.file_name().to_str()?.parse().ok()?;
        Pid::from_raw(id).filter(|_| is_ours)
    });
    ids.collect()
}

/// Rows and columns, as `stty size` tells them.
fn read_size(text: &str) -> Option<Size> {
    let (rows, columns) = text.trim().split_once(' ')?;
    Some(Size { width: columns.parse().ok()?, height: rows.parse().ok()? })
}

/// Returns true if a program is installed.
pub fn is_installed(program: &str) -> bool {
    search_path().split(':').any(|folder| Path::new(folder).join(program).is_file())
}

#[expect(clippy::disallowed_methods, reason = "the environment of the test, not of the program")]
fn search_path() -> String {
    std::env::var("PATH").unwrap_or_else(|_| "/usr/local/bin:/usr/bin:/bin".to_owned())
}

#[expect(clippy::disallowed_methods, reason = "waiting for other programs has to end")]
fn now() -> Instant {
    Instant::now()
}
