//! The word of an agent about its kiosk. Nothing in it is about a patient.

use serde::{Deserialize, Serialize};

use crate::names::Name;

/// The first words of a kiosk that refused content.
pub const KEPT: &str = "keeps the previous content";

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
