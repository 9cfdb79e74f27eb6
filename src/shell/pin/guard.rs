//! Patience with wrong tries, which a new start does not undo.
//!
//! How many were wrong and when stands in a file beside the hash of the PIN, and nothing else does.
//! Where no file can be written there, as in the folder in which systemd hands credentials over,
//! every start counts as a row of wrong tries: the first try is heard after the longest wait.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::SignedDuration;

use super::{Hash, Typed};
use sabar_content::outside;

/// The longest wait for the next try.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// After so long without a try, wrong ones are forgotten.
const FORGOTTEN: Duration = Duration::from_secs(600);
/// After so many wrong tries the wait is the longest.
const MANY: u32 = 6;
/// No record is longer.
const LONGEST_RECORD: usize = 64;

/// Slows wrong tries down: the next one is heard after 1, 2, 4, 8, 16 and then always 30 seconds.
///
/// Ten thousand PINs take more than three days then, in front of everybody. Whoever knows the PIN
/// waits half a minute at most. Times are counted from any moment, the same for all calls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guard {
    n_wrong: u32,
    /// When the last one was; before the start it is negative.
    last: SignedDuration,
    record: Option<PathBuf>,
}

/// What became of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is the PIN.
    Right,
    /// It is not.
    Wrong,
    /// It was not looked at: it came too early by this much.
    TooEarly(Duration),
    /// It could not be looked at, as without memory.
    Unknown,
}

impl Guard {
    /// No wrong try yet, and none is kept.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is known of wrong tries before this start, which is at `now`. They are kept in a file
    /// beside that of the PIN.
    #[must_use]
    pub fn beside(pin: &Path, now: Duration) -> Self {
        let record = record_path(pin);
        let many = (MANY, SignedDuration::ZERO);
        let (n_wrong, since) = match read(&record) {
            _ if !can_write(&record) => many,
            Ok(known) => known,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Default::default(),
            Err(_) => many,
        };
        Self { n_wrong, last: signed(now) - since, record: Some(record) }
    }

    /// How long until a try is looked at.
    #[must_use]
    pub fn wait(&self, now: Duration) -> Duration {
        let Some(doublings) = self.n_wrong.checked_sub(1) else { return Duration::ZERO };
        let seconds = 1_u64.checked_shl(doublings).unwrap_or(u64::MAX);
        let wait = Duration::from_secs(seconds).min(LONGEST_WAIT);
        wait.saturating_sub(self.since(now))
    }

    /// The time since the last wrong try.
    fn since(&self, now: Duration) -> Duration {
        Duration::try_from(signed(now) - self.last).unwrap_or_default()
    }

    /// Looks at a try, unless it comes too early.
    pub fn judge(&mut self, typed: &Typed, hash: &Hash, now: Duration) -> Verdict {
        let wait = self.wait(now);
        if !wait.is_zero() {
            return Verdict::TooEarly(wait);
        }
        if self.since(now) >= FORGOTTEN {
            self.n_wrong = 0;
        }
        let before = (self.n_wrong, self.last);
        // It counts as wrong until it was found to be right, or whoever ends the program
        // in between would have had a try for nothing.
        self.n_wrong = self.n_wrong.saturating_add(1).min(32);
        self.last = signed(now);
        self.keep();
        let verdict = match hash.verify(typed) {
            Some(false) => return Verdict::Wrong,
            Some(true) => {
                (self.n_wrong, self.last) = (0, SignedDuration::ZERO);
                Verdict::Right
            }
            None => {
                (self.n_wrong, self.last) = before;
                Verdict::Unknown
            }
        };
        self.keep();
        verdict
    }

    /// Writes down how many were wrong, the last of them now.
    fn keep(&self) {
        let Some(record) = &self.record else { return };
        let kept = match self.n_wrong {
            0 => fs::remove_file(record),
            n_wrong => write(record, n_wrong),
        };
        // Where nothing can be written the next start is slow.
        if let Err(error) = kept
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::debug!("wrong PINs are not kept: {error}");
        }
    }
}

fn signed(duration: Duration) -> SignedDuration {
    SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX)
}

/// The file beside that of the PIN.
fn record_path(pin: &Path) -> PathBuf {
    let mut name = pin.file_name().map_or_else(OsString::new, OsString::from);
    name.push(".wrong");
    pin.with_file_name(name)
}

/// The folder that a file is in.
pub(super) fn folder(file: &Path) -> &Path {
    file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn can_write(record: &Path) -> bool {
    // Permissions do not tell it: root has them all, and the file system may be read-only.
    tempfile::Builder::new().prefix(".pin").tempfile_in(folder(record)).is_ok()
}

/// How many were wrong, and how long ago the last of them was. A clock that was set back since does
/// not make it longer: then it is as if it had been just now.
fn read(record: &Path) -> io::Result<(u32, SignedDuration)> {
    let text = outside::text(record, LONGEST_RECORD)?;
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    let (count, then) = text.trim().split_once(' ').ok_or_else(damaged)?;
    let count = count.parse().map_err(|_| damaged())?;
    let then: u64 = then.parse().map_err(|_| damaged())?;
    let ago = Duration::from_secs(seconds_of_date().saturating_sub(then));
    // No more than that is ever asked, and a date far off overflows nothing.
    Ok((count, signed(ago.min(FORGOTTEN))))
}

fn write(record: &Path, n_wrong: u32) -> io::Result<()> {
    let mode = fs::Permissions::from_mode(0o600);
    let mut file =
        tempfile::Builder::new().prefix(".pin").permissions(mode).tempfile_in(folder(record))?;
    writeln!(file, "{n_wrong} {}", seconds_of_date())?;
    // A service may be kept from it; then a power cut can undo the last try.
    let _ = file.as_file().sync_all();
    file.persist(record)?;
    Ok(())
}

fn seconds_of_date() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}
