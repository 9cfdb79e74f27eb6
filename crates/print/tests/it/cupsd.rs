//! A CUPS of our own, with the settings that sabar's package ships. Its printer writes what it
//! gets into a file.
//!
//! On Debian the package is `cups-daemon`. A test without it says that it did not test anything;
//! with `SABAR_REQUIRE_ORACLES` set it fails.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use tempfile::TempDir;

use crate::not_tested::not_tested;

const SETTINGS: &str = include_str!("../../../../packaging/cups/cupsd.conf");
const PROGRAM: &str = "/usr/sbin/cupsd";
const PARTS: &str = "/usr/lib/cups";

pub struct Cupsd {
    /// On disk: settings, cache, log and the like.
    pub folder: TempDir,
    /// In memory, as the package's service has it.
    pub spool: TempDir,
    child: Option<Child>,
}

/// Behaviors of the printer, instead of printing.
pub const FAIL: &str = "fail";
pub const NO_PAPER: &str = "no-paper";
pub const SLOW: &str = "slow";

/// A backend of CUPS: it takes `job user title copies options [file]`.
const BACKEND: &str = r#"#!/bin/sh
[ $# -eq 0 ] && exit 0
cd "FOLDER/control" || exit 1
[ -e fail ] && { echo "ERROR: $(printf 'broken \033[2J')" >&2; exit 1; }
if [ -e no-paper ]; then
  echo "STATE: +media-empty-error" >&2
  while [ -e no-paper ]; do sleep 0.05; done
  echo "STATE: -media-empty-error" >&2
fi
while [ -e slow ]; do sleep 0.05; done
echo "$2 $3 $5" >"../printed/$1.options"
cat "${6:--}" >"../printed/$1.new" && mv "../printed/$1.new" "../printed/$1"
"#;

impl Cupsd {
    /// Starts one, or returns nothing if CUPS is not installed.
    pub fn start() -> Option<Self> {
        Self::start_with(|_| ())
    }

    /// Starts one after `change` has changed its settings.
    pub fn start_with(change: impl FnOnce(&Self)) -> Option<Self> {
        if !Path::new(PROGRAM).exists() || !Path::new(PARTS).join("daemon").exists() {
            not_tested("CUPS (package cups-daemon)");
            return None;
        }
        let mut cupsd = Self::set_up("keep:/dev/null");
        change(&cupsd);
        cupsd.run(Command::new(PROGRAM));
        Some(cupsd)
    }

    /// Writes the settings of a CUPS with one printer.
    pub fn set_up(device: &str) -> Self {
        let memory = Path::new("/dev/shm");
        let cupsd = Self {
            folder: TempDir::new().unwrap(),
            spool: TempDir::new_in(memory).unwrap(),
            child: None,
        };
        // CUPS runs backends as another user.
        for folder in [cupsd.path(""), cupsd.spool.path().to_owned()] {
            fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
        }
        for folder in ["etc", "parts/backend", "cache", "state", "log", "printed", "control"] {
            fs::create_dir_all(cupsd.path(folder)).unwrap();
        }
        // cupsd makes the folder itself where its place is not named.
        fs::create_dir(cupsd.spool.path().join("tmp")).unwrap();
        fs::set_permissions(cupsd.path("printed"), Permissions::from_mode(0o777)).unwrap();
        for part in ["filter", "daemon", "notifier"] {
            let part = Path::new(part);
            let _ = std::os::unix::fs::symlink(
                Path::new(PARTS).join(part),
                cupsd.path("parts").join(part),
            );
        }
        let _ = std::os::unix::fs::symlink(
            "/usr/lib/cups/backend/ipp",
            cupsd.path("parts/backend/ipp"),
        );
        cupsd.write_settings(device);
        cupsd
    }

    fn write_settings(&self, device: &str) {
        let root = self.path("").display().to_string();
        let root = root.trim_end_matches('/');
        let backend = self.path("parts/backend/keep");
        fs::write(&backend, BACKEND.replace("FOLDER", root)).unwrap();
        fs::set_permissions(&backend, Permissions::from_mode(0o755)).unwrap();
        let socket = self.socket().display().to_string();
        // More is written than by the package, so that there is more to search.
        let settings = SETTINGS
            .replace("/run/cups/cups.sock", &socket)
            .replace("LogLevel warn", "LogLevel debug")
            .replace("AccessLogLevel none", "AccessLogLevel all");
        fs::write(self.path("etc/cupsd.conf"), settings).unwrap();
        let spool = self.spool.path().display();
        let files = format!(
            "ServerRoot {root}/etc\nServerBin {root}/parts\nCacheDir {root}/cache\n\
             StateDir {root}/state\nRequestRoot {spool}\nTempDir {spool}/tmp\n\
             AccessLog {root}/log/access_log\nErrorLog {root}/log/error_log\n\
             PageLog {root}/log/page_log\nUser lp\nGroup lp\n"
        );
        fs::write(self.path("etc/cups-files.conf"), files).unwrap();
        let printer = format!(
            "<DefaultPrinter front>\nInfo Reception\nDeviceURI {device}\nState Idle\nAccepting Yes\n\
             Shared No\nErrorPolicy abort-job\nOpPolicy default\n</DefaultPrinter>\n"
        );
        fs::write(self.path("etc/printers.conf"), printer).unwrap();
    }

    /// Starts the program, and waits until it listens.
    pub fn run(&mut self, mut program: Command) {
        program.arg("-f").arg("-c").arg(self.path("etc/cupsd.conf"));
        program.arg("-s").arg(self.path("etc/cups-files.conf"));
        let child = program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.child = Some(child.spawn().unwrap());
        let until = now() + Duration::from_secs(10);
        while UnixStream::connect(self.socket()).is_err() {
            assert!(now() < until, "cupsd does not start: {}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn socket(&self) -> PathBuf {
        self.path("cups.sock")
    }

    pub fn log(&self) -> String {
        let log = fs::read(self.path("log/error_log")).unwrap_or_default();
        String::from_utf8_lossy(&log).into_owned()
    }

    /// Makes the printer behave in a way, or stop that.
    pub fn set(&self, behavior: &str, is_on: bool) {
        let path = self.path("control").join(behavior);
        if is_on { fs::write(path, "") } else { fs::remove_file(path) }.unwrap();
    }

    /// Returns the bytes that the printer got, by the number of their job.
    pub fn printed(&self, job: u32) -> Option<Vec<u8>> {
        fs::read(self.path("printed").join(job.to_string())).ok()
    }

    /// Kills the program, which can then clear nothing away.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// The files outside of the printer that hold a text, in contents or names.
    pub fn holders_of(&self, text: &str) -> Vec<PathBuf> {
        let mut holders = Vec::new();
        let mut folders = vec![self.spool.path().to_owned()];
        folders.extend(["etc", "cache", "state", "log"].map(|name| self.path(name)));
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
                let path = entry.path();
                if entry.file_type().unwrap().is_dir() {
                    folders.push(path);
                    continue;
                }
                let content = fs::read(&path).unwrap_or_default();
                let is_in =
                    |bytes: &[u8]| bytes.windows(text.len()).any(|it| it == text.as_bytes());
                if is_in(&content) || is_in(entry.file_name().as_encoded_bytes()) {
                    holders.push(path);
                }
            }
        }
        holders
    }
}

impl Drop for Cupsd {
    fn drop(&mut self) {
        for behavior in [FAIL, NO_PAPER, SLOW] {
            let _ = fs::remove_file(self.path("control").join(behavior));
        }
        self.kill();
    }
}

fn now() -> Duration {
    clock_gettime(ClockId::Monotonic).try_into().unwrap()
}
