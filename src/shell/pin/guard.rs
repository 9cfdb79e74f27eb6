//! Delays after wrong attempts, which survive a restart.
//!
//! The number of wrong attempts and their time are in a file: beside the hash of the PIN, or in the
//! folder of the service that checks PINs. Where it cannot be written, a start counts as several
//! wrong attempts: the first attempt has the longest delay.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::SignedDuration;

use super::{Hash, TypedPin};
use sabar_content::outside;

/// The longest delay.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// The time without an attempt after which wrong ones are forgotten.
const FORGOTTEN: Duration = Duration::from_secs(600);
/// Wrong attempts after which the delay is the longest.
const MANY: u32 = 6;
/// Bytes of the file at most.
const LONGEST_RECORD: usize = 64;

/// Delays attempts after wrong ones: by 1, 2, 4, 8, 16 and then always 30 seconds.
///
/// Ten thousand PINs take more than three days then, in public. Whoever knows the PIN waits half a
/// minute at most. All calls count time from the same moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guard {
    n_wrong: u32,
    /// The time of the last one; negative before the start.
    last: SignedDuration,
    record: Option<PathBuf>,
}

/// The result of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The PIN is correct.
    Right,
    /// The PIN is wrong.
    Wrong,
    /// It was not checked: it came too early by this much.
    TooEarly(Duration),
    /// It could not be checked, for example without memory.
    Unknown,
}

impl Guard {
    /// Returns a guard without wrong attempts and without a file.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Restores wrong attempts from the file beside that of the PIN. `now` is the time of the
    /// start.
    #[must_use]
    pub fn beside(pin: &Path, now: Duration) -> Self {
        Self::restored(record_path(pin), now)
    }

    /// Restores wrong attempts from `record`. `now` is the time of the start.
    #[must_use]
    pub fn restored(record: PathBuf, now: Duration) -> Self {
        let many = (MANY, SignedDuration::ZERO);
        let (n_wrong, since) = match read(&record) {
            _ if !can_write(&record) => many,
            Ok(known) => known,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Default::default(),
            Err(_) => many,
        };
        Self { n_wrong, last: signed(now) - since, record: Some(record) }
    }

    /// Returns the time until an attempt is checked.
    #[must_use]
    pub fn wait(&self, now: Duration) -> Duration {
        let Some(doublings) = self.n_wrong.checked_sub(1) else { return Duration::ZERO };
        let seconds = 1_u64.checked_shl(doublings).unwrap_or(u64::MAX);
        let wait = Duration::from_secs(seconds).min(LONGEST_WAIT);
        wait.saturating_sub(self.since(now))
    }

    /// Returns the time since the last wrong attempt.
    fn since(&self, now: Duration) -> Duration {
        Duration::try_from(signed(now) - self.last).unwrap_or_default()
    }

    /// Checks an attempt, unless it comes too early.
    pub fn judge(&mut self, typed: &TypedPin, hash: &Hash, now: Duration) -> Verdict {
        let wait = self.wait(now);
        if !wait.is_zero() {
            return Verdict::TooEarly(wait);
        }
        if self.since(now) >= FORGOTTEN {
            self.n_wrong = 0;
        }
        let before = (self.n_wrong, self.last);
        // It counts as wrong until it is checked, or ending the program in between would give a
        // free attempt.
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

    /// Writes the number of wrong attempts and the time of the last one.
    fn keep(&self) {
        let Some(record) = &self.record else { return };
        let kept = match self.n_wrong {
            0 => fs::remove_file(record),
            n_wrong => write(record, n_wrong),
        };
        // Without a file the next start is delayed.
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

/// Returns the path of the file beside that of the PIN.
fn record_path(pin: &Path) -> PathBuf {
    let mut name = pin.file_name().map_or_else(OsString::new, OsString::from);
    name.push(".wrong");
    pin.with_file_name(name)
}

/// Returns the folder of a file.
pub(super) fn folder(file: &Path) -> &Path {
    file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn can_write(record: &Path) -> bool {
    // Permissions do not tell it: root has all of them, and the file system may be read-only.
    tempfile::Builder::new().prefix(".pin").tempfile_in(folder(record)).is_ok()
}

/// Parses the number of wrong attempts and the age of the last one. A clock set back since does not
/// make it longer: then it is zero.
fn read(record: &Path) -> io::Result<(u32, SignedDuration)> {
    let text = outside::text(record, LONGEST_RECORD)?;
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    let (count, then) = text.trim().split_once(' ').ok_or_else(damaged)?;
    let count = count.parse().map_err(|_| damaged())?;
    let then: u64 = then.parse().map_err(|_| damaged())?;
    let ago = Duration::from_secs(seconds_of_date().saturating_sub(then));
    // Higher values have no effect, and could overflow.
    Ok((count, signed(ago.min(FORGOTTEN))))
}

fn write(record: &Path, n_wrong: u32) -> io::Result<()> {
    let mode = fs::Permissions::from_mode(0o600);
    let mut file =
        tempfile::Builder::new().prefix(".pin").permissions(mode).tempfile_in(folder(record))?;
    writeln!(file, "{n_wrong} {}", seconds_of_date())?;
    // A service may be forbidden to sync; a power cut can then undo the last attempt.
    let _ = file.as_file().sync_all();
    file.persist(record)?;
    Ok(())
}

fn seconds_of_date() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}
