//! The real program in a pseudo-terminal.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty};
use rustix::fs::{Mode, OFlags, open};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{QueueSelector, tcflush};

/// The terminal has settled after this long without output.
const QUIET: Duration = Duration::from_millis(3);

/// A terminal and the kiosk in it. Both may be started again.
pub struct Kiosk {
    program: PathBuf,
    arguments: Vec<String>,
    pin: PathBuf,
    log: PathBuf,
    master: Box<dyn MasterPty + Send>,
    slave: Box<dyn SlavePty + Send>,
    keyboard: Box<dyn std::io::Write + Send>,
    output: Receiver<Vec<u8>>,
    child: Box<dyn Child + Send + Sync>,
    pub screen: vt100::Parser,
    /// Bytes the program wrote.
    pub n_bytes: u64,
}

fn size((columns, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

impl Kiosk {
    pub fn start(program: &Path, folder: &Path, arguments: &[&str]) -> Self {
        let pair = portable_pty::native_pty_system().openpty(size((80, 24))).expect("a terminal");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let (sender, output) = sync_channel(0);
        std::thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let arguments: Vec<String> = arguments.iter().map(|it| (*it).to_owned()).collect();
        let (pin, log) = (folder.join("pin"), folder.join("log"));
        let command = command(program, &arguments, &pin, &log);
        Self {
            child: pair.slave.spawn_command(command).expect("the program starts"),
            keyboard: pair.master.take_writer().expect("a keyboard"),
            screen: vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0),
            program: program.to_owned(),
            master: pair.master,
            slave: pair.slave,
            arguments,
            pin,
            log,
            output,
            n_bytes: 0,
        }
    }

    pub fn types(&mut self, bytes: &[u8]) {
        self.keyboard.write_all(bytes).expect("the terminal takes keys");
    }

    pub fn resizes(&mut self, to: (u16, u16)) {
        self.master.resize(size(to)).expect("the terminal is resized");
        let (columns, rows) = (to.0.max(1), to.1.max(1));
        self.screen.screen_mut().set_size(rows.try_into().unwrap(), columns.try_into().unwrap());
    }

    /// Reads until the terminal is quiet.
    pub fn settles(&mut self) {
        while let Ok(bytes) = self.output.recv_timeout(QUIET) {
            self.n_bytes += u64::try_from(bytes.len()).unwrap_or(0);
            self.screen.process(&bytes);
        }
    }

    /// Reads until the screen is the same a moment later: a busy machine may stop in the middle of a
    /// frame.
    pub fn stands_still(&mut self) {
        loop {
            self.settles();
            let before = self.contents();
            std::thread::sleep(Duration::from_millis(30));
            self.settles();
            if self.contents() == before {
                return;
            }
        }
    }

    /// Reads until the screen shows a text; returns false if it does not in time.
    pub fn comes_to_show(&mut self, patience: Duration, is_shown: impl Fn(&str) -> bool) -> bool {
        let until = std::time::Instant::now() + patience;
        loop {
            if is_shown(&self.contents()) {
                return true;
            }
            let left = until.saturating_duration_since(std::time::Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(_) => return false,
            }
        }
    }

    pub fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    pub fn sends(&self, signal: Signal) {
        kill_process(self.pid(), signal).expect("the program runs");
    }

    fn pid(&self) -> Pid {
        let id = self.child.process_id().and_then(|id| Pid::from_raw(id.try_into().ok()?));
        id.expect("the program runs")
    }

    /// Returns the exit status or signal of the program if it has ended.
    pub fn end(&mut self) -> Option<String> {
        let status = self.child.try_wait().expect("it can be asked");
        status.map(|status| format!("ended with {status}"))
    }

    /// Ends it by a signal, and starts it again as a service manager does.
    pub fn ends_and_starts_again(&mut self, signal: Signal) {
        self.sends(signal);
        // Unread output may keep it from ending.
        self.settles();
        self.child.wait().expect("it has ended");
        // Input and output belong to the new program from here on.
        self.settles();
        let path = self.master.tty_name().expect("a terminal has a name");
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK;
        let terminal = open(&path, flags, Mode::empty()).expect("the terminal is there");
        tcflush(&terminal, QueueSelector::IFlush).expect("the terminal is there");
        self.screen.process(b"\x1b[2J");
        let command = command(&self.program, &self.arguments, &self.pin, &self.log);
        self.child = self.slave.spawn_command(command).expect("the program starts");
    }

    /// KiB of memory in use, and how many files are open.
    pub fn footprint(&self) -> (u64, usize) {
        let folder = PathBuf::from(format!("/proc/{}", self.pid().as_raw_pid()));
        let status = fs::read_to_string(folder.join("status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let memory = line.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok());
        let files = fs::read_dir(folder.join("fd")).map_or(0, Iterator::count);
        (memory.unwrap_or(0), files)
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(program: &Path, arguments: &[String], pin: &Path, log: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    command.env("TERM", "xterm-256color");
    command.env("SABAR_PIN_FILE", pin);
    command.env("SABAR_LOG", log);
    command
}
