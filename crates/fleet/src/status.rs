//! The word of an agent about its kiosk. Nothing in it is about a patient.

use serde::{Deserialize, Serialize};

use crate::names::Name;
use crate::report::faults;

/// The first words of a kiosk that refused content.
pub const KEPT: &str = "keeps the previous content";

/// The first words of an agent about a service that does not run; its state follows.
pub const STATE: &str = "the service is ";

/// Characters of a text that is passed on.
const LONGEST: usize = 200;

/// The last word of a kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The kiosk.
    pub kiosk: Name,
    /// The group that it follows.
    pub group: Name,
    /// Random, and new with each installation.
    pub epoch: String,
    /// Random, and new with each start of the agent: two kiosks with one key have two.
    pub writer: String,
    /// The version of the agent.
    pub version: String,
    /// The release that the kiosk shows.
    #[serde(default)]
    pub shown: Option<u64>,
    /// The release that waits for the kiosk.
    #[serde(default)]
    pub ready: Option<u64>,
    /// The release that was refused last.
    #[serde(default)]
    pub refused: Option<u64>,
    /// The fault, for whoever can act.
    #[serde(default)]
    pub problem: Option<String>,
    /// The words of the kiosk for its service manager.
    #[serde(default)]
    pub says: Option<String>,
    /// The number of restarts by the service manager.
    #[serde(default)]
    pub restarts: u64,
    /// True once somebody else has written under this name.
    #[serde(default)]
    pub is_doubled: bool,
    /// Its condition, and for how long; an older agent does not tell it.
    #[serde(default)]
    pub condition: Option<Condition>,
}

impl Status {
    /// Returns the state of the kiosk's service if it does not run.
    #[must_use]
    pub fn stopped(&self) -> Option<&str> {
        self.says.as_deref()?.strip_prefix(STATE)
    }
}

/// A time during which a kiosk shows one release, and either has no fault or has some.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The release.
    pub shown: Option<u64>,
    /// True if there is no fault.
    pub is_well: bool,
    /// Its start by the clock of the servers, in seconds since 1970, once that is known.
    pub since: Option<i64>,
    /// Seconds of it that the agent has seen: none while the machine is off or the kiosk starts.
    pub seconds: u64,
}

impl Condition {
    /// Notes the condition of now, `seconds` after it was noted last.
    ///
    /// A service that starts or ends, as on each evening, has no fault and is not known to run: nothing
    /// changes, and nothing is counted.
    pub fn note(&mut self, status: &Status, seconds: u64, now: Option<i64>) {
        let is_well = faults(status).is_empty();
        if is_well && status.stopped().is_some() {
            return;
        }
        if (self.shown, self.is_well) == (status.shown, is_well) {
            self.seconds = self.seconds.saturating_add(seconds);
        } else {
            *self = Self { shown: status.shown, is_well, since: now, seconds: 0 };
        }
        let seconds = self.seconds;
        self.since = self.since.or(now.map(|now| now.saturating_sub_unsigned(seconds)));
    }
}

/// Returns one line of plain characters, not too long: it ends up on other people's screens.
#[must_use]
pub fn tamed(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    // Marks of direction would turn what stands beside them around.
    let is_mark = |it: &char| {
        matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    line.chars().filter(|it| !it.is_control() && !is_mark(it)).take(LONGEST).collect()
}
