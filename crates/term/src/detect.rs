//! Detection of the terminal, by its answers to queries and by the environment.
//!
//! Every terminal answers the last query, DA1, and answers come in order. A terminal that does not
//! answer within 150 ms is identified by the environment alone. Answers outrank the environment,
//! which is inherited and may belong to another terminal. A later answer still counts until DA1, but
//! at most for five seconds: a scanner could type bytes that look like one.

mod environment;
mod profile;

use std::time::Duration;

pub use self::environment::{Environment, VARIABLES};
pub use self::profile::TerminalProfile;
use super::backend::Synchronization;
use super::dialect::Dialect;
use super::input::Report;

/// Time to wait for answers. Long enough for a serial line and most of ssh.
pub(crate) const ANSWER_TIMEOUT: Duration = Duration::from_millis(150);

/// Time after the queries in which answers count.
pub(crate) const LAST_ANSWER: Duration = Duration::from_secs(5);

/// XTVERSION, DA2, DECRQM of ECMA-48 mode 8 (BDSM) and of synchronized output, OSC 11, and DA1.
pub const QUESTIONS: &[u8] = b"\x1b[>q\x1b[>c\x1b[8$p\x1b[?2026$p\x1b]11;?\x1b\\\x1b[c";

/// The mode of ECMA-48 for the order of rows.
const BIDI_MODE: u32 = 8;
/// The private mode of synchronized output.
const SYNCHRONIZED_OUTPUT: u32 = 2026;

/// A family of terminals that are treated alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// xterm.
    Xterm,
    /// rxvt-unicode. It rounds 24-bit colors, so that neighbors among them become one.
    Rxvt,
    /// A terminal made with VTE.
    Vte,
    /// konsole.
    Konsole,
    /// mlterm.
    Mlterm,
    /// kitty 0.40 or later.
    Kitty,
    /// kitty before 0.40.
    KittyOld,
    /// qterminal.
    Qterminal,
    /// PuTTY or pterm.
    Putty,
    /// The console of Linux itself.
    LinuxConsole,
    /// Shows rows as they are sent: alacritty, foot, st, zutty, terminology.
    Plain,
    /// Unknown.
    Unknown,
}

/// A program between this program and the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Multiplexer {
    /// None.
    None,
    /// tmux.
    Tmux,
    /// GNU screen.
    Screen,
}

/// The environment and the answers so far.
#[derive(Clone, Debug)]
pub struct Detection {
    environment: Environment,
    chosen: Option<Dialect>,
    name: Option<Box<str>>,
    attributes: Option<(u32, u32)>,
    bidi_mode: Option<u32>,
    synchronized: Option<u32>,
    background: Option<[u8; 3]>,
    is_complete: bool,
}

impl Detection {
    /// Starts detection. `chosen` overrides the dialect found.
    #[must_use]
    pub fn new(environment: Environment, chosen: Option<Dialect>) -> Self {
        Self {
            environment,
            chosen,
            name: None,
            attributes: None,
            bidi_mode: None,
            synchronized: None,
            background: None,
            is_complete: false,
        }
    }

    /// Returns a detection of the same terminal without answers.
    #[must_use]
    pub(crate) fn restarted(&self) -> Self {
        Self::new(self.environment.clone(), self.chosen)
    }

    /// Overrides the dialect found.
    pub(crate) fn choose(&mut self, dialect: Dialect) {
        self.chosen = Some(dialect);
    }

    /// Returns the queries to send: none on the Linux console, whose older kernels print part of
    /// them, and none to a terminal that does not know escape sequences.
    #[must_use]
    pub fn questions(&self) -> &'static [u8] {
        let environment = &self.environment;
        if environment.is_linux_console() || matches!(environment.term.as_str(), "dumb" | "") {
            b""
        } else {
            QUESTIONS
        }
    }

    /// Returns true if no more answers are expected.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.is_complete || self.questions().is_empty()
    }

    /// Records an answer; returns true if it may change the profile. Reports after the last answer or
    /// without a query are ignored.
    pub fn record(&mut self, report: &Report) -> bool {
        if self.is_complete() {
            return false;
        }
        match report {
            Report::PrimaryAttributes => {
                self.is_complete = true;
                false
            }
            Report::SecondaryAttributes { kind, version } => {
                self.attributes.replace((*kind, *version)) != Some((*kind, *version))
            }
            Report::Mode { number: BIDI_MODE, is_private: false, setting } => {
                // Later answers reflect changes made meanwhile.
                let is_news = self.bidi_mode.is_none();
                self.bidi_mode.get_or_insert(*setting);
                is_news
            }
            Report::Mode { number: SYNCHRONIZED_OUTPUT, is_private: true, setting } => {
                self.synchronized.replace(*setting) != Some(*setting)
            }
            Report::Mode { .. } => false,
            Report::Background(color) => self.background.replace(*color) != Some(*color),
            Report::Name(name) => self.name.replace(name.clone()).as_ref() != Some(name),
        }
    }

    /// Returns the properties that follow from the answers and the environment.
    #[must_use]
    pub fn profile(&self) -> TerminalProfile {
        let mut clues = Vec::new();
        let heard = self.by_name(&mut clues).or_else(|| self.by_attributes(&mut clues));
        let (multiplexer, found) = match heard {
            Some(Identity::Multiplexer(multiplexer)) => {
                (multiplexer, self.by_environment(&mut clues))
            }
            // A terminal that answers is not behind a multiplexer.
            Some(Identity::Terminal(terminal, family)) => {
                (Multiplexer::None, Some((terminal, family)))
            }
            None => (self.multiplexer(), self.by_environment(&mut clues)),
        };
        let unknown = || ("an unknown terminal".to_owned(), Family::Unknown);
        let (terminal, family) = found.unwrap_or_else(unknown);
        // With a chosen dialect, the environment names the multiplexer.
        let multiplexer = if self.chosen.is_some() { self.multiplexer() } else { multiplexer };
        let dialect = self.chosen.unwrap_or_else(|| dialect(family, multiplexer));
        // 1 and 2: set and reset, so it can be set. 3 and 4: always or never.
        let synchronization = match self.synchronized {
            Some(1..=3) => Synchronization::Bracketed,
            Some(_) | None => Synchronization::Off,
        };
        let has_true_color = match (family, multiplexer) {
            (Family::Unknown | Family::LinuxConsole, _) => None,
            (Family::Rxvt, _) => Some(false),
            (_, Multiplexer::Tmux | Multiplexer::Screen) => None,
            (_, Multiplexer::None) => Some(true),
        };
        TerminalProfile {
            has_true_color,
            terminal,
            family,
            multiplexer,
            dialect,
            is_chosen: self.chosen.is_some(),
            synchronization,
            has_light_background: self.background.map(is_light),
            erases_with_background: self.erases_with_background(family, multiplexer),
            clues,
        }
    }

    fn erases_with_background(&self, family: Family, multiplexer: Multiplexer) -> bool {
        match (family, multiplexer) {
            (_, Multiplexer::Tmux | Multiplexer::Screen) => false,
            // As the terminal's entry in terminfo says.
            (Family::Unknown, _) => self.environment.term.starts_with("xterm"),
            // For PuTTY it is a setting.
            (Family::Mlterm | Family::Qterminal | Family::Putty, _) => false,
            (_, Multiplexer::None) => true,
        }
    }

    fn by_name(&self, clues: &mut Vec<String>) -> Option<Identity> {
        let name = self.name.as_deref()?;
        clues.push(format!("it calls itself \"{name}\" (XTVERSION)"));
        let terminal = |family| Some(Identity::Terminal(name.to_owned(), family));
        let family = name.split(['(', ' ']).next().unwrap_or_default();
        match family {
            "kitty" => terminal(kitty_of_version(name)),
            "Konsole" => terminal(Family::Konsole),
            "VTE" => terminal(Family::Vte),
            "XTerm" => terminal(Family::Xterm),
            "foot" | "terminology" => terminal(Family::Plain),
            "tmux" => Some(Identity::Multiplexer(Multiplexer::Tmux)),
            _ => None,
        }
    }

    fn by_attributes(&self, clues: &mut Vec<String>) -> Option<Identity> {
        // Only VTE knows mode 8; other terminals answer 0, "not recognized".
        if matches!(self.bidi_mode, Some(1 | 2)) {
            clues.push("it knows the mode for the order of rows (DECRQM 8)".to_owned());
            return Some(Identity::Terminal("a terminal made with VTE".to_owned(), Family::Vte));
        }
        let (kind, version) = self.attributes?;
        clues.push(format!("its secondary attributes are {kind};{version} (DA2)"));
        let terminal = |name: &str, family| Some(Identity::Terminal(name.to_owned(), family));
        match (kind, version) {
            (0, 115) => terminal("qterminal", Family::Qterminal),
            (1, 115) => terminal("konsole", Family::Konsole),
            (0, 136) => terminal("PuTTY", Family::Putty),
            (24, 279) => terminal("mlterm", Family::Mlterm),
            (1, 4000) => terminal("kitty", Family::KittyOld),
            (41, _) => terminal("xterm", Family::Xterm),
            (61 | 65, 5800..) => terminal("a terminal made with VTE", Family::Vte),
            (85, _) => terminal("rxvt-unicode", Family::Rxvt),
            (83, _) => Some(Identity::Multiplexer(Multiplexer::Screen)),
            (84, _) => Some(Identity::Multiplexer(Multiplexer::Tmux)),
            _ => None,
        }
    }

    /// Identifies the terminal by the environment.
    fn by_environment(&self, clues: &mut Vec<String>) -> Option<(String, Family)> {
        let environment = &self.environment;
        let term = environment.term.as_str();
        let of_variable = [
            ("VTE_VERSION", Family::Vte),
            ("KONSOLE_VERSION", Family::Konsole),
            ("KITTY_WINDOW_ID", Family::KittyOld),
            ("MLTERM", Family::Mlterm),
            ("XTERM_VERSION", Family::Xterm),
            ("ALACRITTY_WINDOW_ID", Family::Plain),
            ("ZUTTY_VERSION", Family::Plain),
            ("TERMINOLOGY", Family::Plain),
        ];
        let of_term = [
            ("linux", "the Linux console", Family::LinuxConsole),
            ("xterm-kitty", "kitty", Family::KittyOld),
            ("mlterm", "mlterm", Family::Mlterm),
            ("putty", "PuTTY", Family::Putty),
            ("rxvt-unicode", "rxvt-unicode", Family::Rxvt),
            ("konsole", "konsole", Family::Konsole),
            ("vte", "a terminal made with VTE", Family::Vte),
            ("foot", "foot", Family::Plain),
            ("alacritty", "alacritty", Family::Plain),
            ("st-", "st", Family::Plain),
        ];
        // TERM outranks the other variables: it crosses ssh, and multiplexers set it.
        if let Some((_, name, family)) = of_term.iter().find(|(start, ..)| term.starts_with(start))
        {
            clues.push(format!("TERM={term}"));
            return Some(((*name).to_owned(), *family));
        }
        let (name, family) = of_variable.iter().find(|(name, _)| environment.has(name))?;
        let value = environment.value(name).unwrap_or_default();
        clues.push(format!("the environment has {name}={value}"));
        Some((name.split('_').next().unwrap_or(name).to_lowercase(), *family))
    }

    fn multiplexer(&self) -> Multiplexer {
        let term = self.environment.term.as_str();
        if self.environment.has("TMUX") || term.starts_with("tmux") {
            Multiplexer::Tmux
        } else if self.environment.has("STY") || term.starts_with("screen") {
            Multiplexer::Screen
        } else {
            Multiplexer::None
        }
    }
}

enum Identity {
    Terminal(String, Family),
    Multiplexer(Multiplexer),
}

/// Returns the family for `kitty(0.41.1)`: the text sizing protocol came with 0.40.
fn kitty_of_version(name: &str) -> Family {
    let version = name.split(['(', ')']).nth(1).unwrap_or_default();
    let mut numbers = version.split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version >= (0, 40) { Family::Kitty } else { Family::KittyOld }
}

/// Returns the dialect for a family behind a multiplexer.
fn dialect(family: Family, multiplexer: Multiplexer) -> Dialect {
    match (family, multiplexer) {
        (Family::Xterm | Family::Rxvt, Multiplexer::None) => Dialect::Xterm,
        (Family::Vte, Multiplexer::None | Multiplexer::Screen) => Dialect::Vte,
        (Family::Vte, Multiplexer::Tmux) => Dialect::Overrides,
        (Family::Konsole, Multiplexer::None | Multiplexer::Screen) => Dialect::Konsole,
        (Family::Konsole, Multiplexer::Tmux) => Dialect::Words,
        (Family::Mlterm, _) => Dialect::Mlterm,
        (Family::Kitty, Multiplexer::None) => Dialect::Kitty,
        (Family::Kitty | Family::KittyOld, _) => Dialect::KittyOld,
        (Family::Qterminal, _) => Dialect::Qterminal,
        (Family::Putty, _) => Dialect::Putty,
        (Family::Xterm | Family::Rxvt, _)
        | (Family::LinuxConsole | Family::Plain | Family::Unknown, _) => Dialect::Base,
    }
}

impl Multiplexer {
    /// Wraps bytes so that the multiplexer passes them on to the terminal. tmux does so only with its
    /// option `allow-passthrough`.
    #[must_use]
    pub(crate) fn wrap(self, bytes: &[u8]) -> Vec<u8> {
        if bytes.is_empty() {
            return Vec::new();
        }
        match self {
            Self::None => bytes.to_vec(),
            Self::Tmux => {
                let mut wrapped = b"\x1bPtmux;".to_vec();
                for &byte in bytes {
                    wrapped.extend(std::iter::repeat_n(byte, if byte == 0x1b { 2 } else { 1 }));
                }
                wrapped.extend(b"\x1b\\");
                wrapped
            }
            Self::Screen => [b"\x1bP", bytes, b"\x1b\\"].concat(),
        }
    }
}

#[cfg(test)]
mod tests;

/// Returns true for a color on which black is easier to read than white, by WCAG's relative luminance
/// with a gamma of 2.2.
fn is_light([red, green, blue]: [u8; 3]) -> bool {
    let linear = |part: u8| (f64::from(part) / 255.0).powf(2.2);
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.179
}
