//! Which terminal this is, and what to speak with it.
//!
//! One burst of questions is asked at the start; every terminal answers the last of them, DA1, and
//! answers come in order. Who answers nothing within [`PATIENCE`] is known by the environment
//! alone. Answers outrank the environment, which is inherited from whatever terminal the program's
//! parents ran in. An answer that comes later still counts, until DA1 has come or [`LATE`] is over:
//! bytes that nobody asked for may be typed by a scanner.
//!
//! The numbers are those measured; ARCHITECTURE.md, "Dialects".

use std::time::Duration;

use super::backend::Synchronization;
use super::dialect::Dialect;
use super::input::Report;

/// How long answers are waited for. Long enough for a serial line and most of ssh.
pub const PATIENCE: Duration = Duration::from_millis(150);

/// How long after its question an answer can be one.
pub const LATE: Duration = Duration::from_secs(5);

/// XTVERSION, DA2, DECRQM of ECMA-48 mode 8 (BDSM) and of synchronized output, and DA1.
pub const QUESTIONS: &[u8] = b"\x1b[>q\x1b[>c\x1b[8$p\x1b[?2026$p\x1b[c";

/// The mode of ECMA-48 that tells in which order rows are sent.
const BIDI_MODE: u32 = 8;
/// The private mode of synchronized output.
const SYNCHRONIZED_OUTPUT: u32 = 2026;

/// The variables that terminals set and detection reads.
pub const VARIABLES: &[&str] = &[
    "ALACRITTY_WINDOW_ID",
    "KITTY_WINDOW_ID",
    "KONSOLE_VERSION",
    "MLTERM",
    "STY",
    "TERMINOLOGY",
    "TMUX",
    "VTE_VERSION",
    "XTERM_VERSION",
    "ZUTTY_VERSION",
];

/// What the environment says about the terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// `TERM`
    pub term: String,
    /// Those of [`VARIABLES`] that are set, with their values.
    pub variables: Vec<(String, String)>,
}

/// Values of `TERM` for what takes no movements of a cursor: buffers of editors, logs, printers and
/// lines to other machines (the names are terminfo's).
const LINES_ONLY: &[&str] = &[
    "arpanet",
    "bussplauderswitch",
    "dialup",
    "dumb",
    "emacs",
    "ethernet",
    "glasstty",
    "hardcopy",
    "lpr",
    "network",
    "patch",
    "patchboard",
    "plugboard",
    "printer",
    "switch",
    "tty",
    "unknown",
    "vanilla",
];

impl Environment {
    /// True if this is a terminal whose cursor can be moved. Without `TERM` it is none.
    #[must_use]
    pub fn can_draw(&self) -> bool {
        let term = self.term.trim().to_ascii_lowercase();
        // What comes after a hyphen is a variant of the same: `dumb-emacs-ansi`.
        let name = term.split('-').next().unwrap_or_default();
        !name.is_empty() && !LINES_ONLY.contains(&name)
    }

    /// True for the console that the Linux kernel draws.
    #[must_use]
    pub fn is_linux_console(&self) -> bool {
        self.term == "linux"
    }

    fn has(&self, name: &str) -> bool {
        self.variables.iter().any(|(other, _)| other == name)
    }

    fn value(&self, name: &str) -> Option<&str> {
        let found = self.variables.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A family of terminals that want the same.
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
    /// One that shows rows as they are sent: alacritty, foot, st, zutty, terminology.
    Plain,
    /// Not known.
    Unknown,
}

/// A program between this one and the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// None.
    Directly,
    /// tmux.
    Tmux,
    /// GNU screen.
    Screen,
}

/// What was found, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The terminal, as staff know it.
    pub terminal: String,
    /// What it is like.
    pub family: Family,
    /// What stands between.
    pub through: Through,
    /// What to speak.
    pub dialect: Dialect,
    /// Whether the dialect was chosen by staff.
    pub is_chosen: bool,
    /// Whether frames are bracketed.
    pub synchronization: Synchronization,
    /// Whether the terminal is known to show 24-bit color, or known not to show it well, whatever
    /// `COLORTERM` says: xterm, for one, removes that variable.
    pub has_true_color: Option<bool>,
    /// How this is known, one clue after the other.
    pub clues: Vec<String>,
}

/// Questions asked and answers heard so far.
#[derive(Clone, Debug)]
pub struct Detection {
    environment: Environment,
    chosen: Option<Dialect>,
    name: Option<Box<str>>,
    attributes: Option<(u32, u32)>,
    bidi_mode: Option<u32>,
    synchronized: Option<u32>,
    is_complete: bool,
}

impl Detection {
    /// Nothing has been heard yet. `chosen` is what staff want spoken, whatever is found.
    #[must_use]
    pub fn new(environment: Environment, chosen: Option<Dialect>) -> Self {
        Self {
            environment,
            chosen,
            name: None,
            attributes: None,
            bidi_mode: None,
            synchronized: None,
            is_complete: false,
        }
    }

    /// The same terminal, of which nothing has been heard yet.
    #[must_use]
    pub fn afresh(&self) -> Self {
        Self::new(self.environment.clone(), self.chosen)
    }

    /// Staff want this dialect, whatever is found.
    pub fn choose(&mut self, dialect: Dialect) {
        self.chosen = Some(dialect);
    }

    /// What to ask. Nothing on the Linux console, whose older kernels print part of a question,
    /// and nothing of a terminal that does not know escape sequences.
    #[must_use]
    pub fn questions(&self) -> &'static [u8] {
        if matches!(self.environment.term.as_str(), "linux" | "dumb" | "") {
            b""
        } else {
            QUESTIONS
        }
    }

    /// Whether nothing more will come.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.is_complete || self.questions().is_empty()
    }

    /// Takes an answer; tells whether it may change the verdict. What comes after the last answer, or
    /// where nothing was asked, is none.
    pub fn hear(&mut self, report: &Report) -> bool {
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
                // Later answers tell what was set meanwhile.
                let is_news = self.bidi_mode.is_none();
                self.bidi_mode.get_or_insert(*setting);
                is_news
            }
            Report::Mode { number: SYNCHRONIZED_OUTPUT, is_private: true, setting } => {
                self.synchronized.replace(*setting) != Some(*setting)
            }
            Report::Mode { .. } => false,
            Report::Name(name) => self.name.replace(name.clone()).as_ref() != Some(name),
        }
    }

    /// What follows from all that is known.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let mut clues = Vec::new();
        let heard = self.by_name(&mut clues).or_else(|| self.by_attributes(&mut clues));
        let (through, found) = match heard {
            Some(Heard::Multiplexer(through)) => (through, self.by_environment(&mut clues)),
            // What answers for itself is not hidden, whatever was inherited.
            Some(Heard::Terminal(terminal, family)) => {
                (Through::Directly, Some((terminal, family)))
            }
            None => (self.multiplexer(), self.by_environment(&mut clues)),
        };
        let unknown = || ("an unknown terminal".to_owned(), Family::Unknown);
        let (terminal, family) = found.unwrap_or_else(unknown);
        // Whoever names the dialect knows better than any answer what stands between.
        let through = if self.chosen.is_some() { self.multiplexer() } else { through };
        let dialect = self.chosen.unwrap_or_else(|| dialect(family, through));
        // 1 and 2: set and reset, so it can be set. 3 and 4: always or never.
        let synchronization = match self.synchronized {
            Some(1..=3) => Synchronization::Bracketed,
            Some(_) | None => Synchronization::Off,
        };
        let has_true_color = match (family, through) {
            (Family::Unknown | Family::LinuxConsole, _) => None,
            (Family::Rxvt, _) => Some(false),
            (_, Through::Tmux | Through::Screen) => None,
            (_, Through::Directly) => Some(true),
        };
        Verdict {
            has_true_color,
            terminal,
            family,
            through,
            dialect,
            is_chosen: self.chosen.is_some(),
            synchronization,
            clues,
        }
    }

    fn by_name(&self, clues: &mut Vec<String>) -> Option<Heard> {
        let name = self.name.as_deref()?;
        clues.push(format!("it calls itself \"{name}\" (XTVERSION)"));
        let terminal = |family| Some(Heard::Terminal(name.to_owned(), family));
        let family = name.split(['(', ' ']).next().unwrap_or_default();
        match family {
            "kitty" => terminal(kitty_of_version(name)),
            "Konsole" => terminal(Family::Konsole),
            "VTE" => terminal(Family::Vte),
            "XTerm" => terminal(Family::Xterm),
            "foot" | "terminology" => terminal(Family::Plain),
            "tmux" => Some(Heard::Multiplexer(Through::Tmux)),
            _ => None,
        }
    }

    fn by_attributes(&self, clues: &mut Vec<String>) -> Option<Heard> {
        // Mode 8 is known to VTE alone; the others that answer say 0, "not recognized".
        if matches!(self.bidi_mode, Some(1 | 2)) {
            clues.push("it knows the mode for the order of rows (DECRQM 8)".to_owned());
            return Some(Heard::Terminal("a terminal made with VTE".to_owned(), Family::Vte));
        }
        let (kind, version) = self.attributes?;
        clues.push(format!("its secondary attributes are {kind};{version} (DA2)"));
        let terminal = |name: &str, family| Some(Heard::Terminal(name.to_owned(), family));
        match (kind, version) {
            (0, 115) => terminal("qterminal", Family::Qterminal),
            (1, 115) => terminal("konsole", Family::Konsole),
            (0, 136) => terminal("PuTTY", Family::Putty),
            (24, 279) => terminal("mlterm", Family::Mlterm),
            (1, 4000) => terminal("kitty", Family::KittyOld),
            (41, _) => terminal("xterm", Family::Xterm),
            (61 | 65, 5800..) => terminal("a terminal made with VTE", Family::Vte),
            (85, _) => terminal("rxvt-unicode", Family::Rxvt),
            (83, _) => Some(Heard::Multiplexer(Through::Screen)),
            (84, _) => Some(Heard::Multiplexer(Through::Tmux)),
            _ => None,
        }
    }

    /// What the environment says about the terminal itself.
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
        // TERM is nearer than a variable: it crosses ssh, and programs that hide a terminal set it.
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

    fn multiplexer(&self) -> Through {
        let term = self.environment.term.as_str();
        if self.environment.has("TMUX") || term.starts_with("tmux") {
            Through::Tmux
        } else if self.environment.has("STY") || term.starts_with("screen") {
            Through::Screen
        } else {
            Through::Directly
        }
    }
}

enum Heard {
    Terminal(String, Family),
    Multiplexer(Through),
}

/// `kitty(0.41.1)`: the text sizing protocol came with 0.40.
fn kitty_of_version(name: &str) -> Family {
    let version = name.split(['(', ')']).nth(1).unwrap_or_default();
    let mut numbers = version.split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version >= (0, 40) { Family::Kitty } else { Family::KittyOld }
}

/// What a family wants to hear, through what stands between.
fn dialect(family: Family, through: Through) -> Dialect {
    match (family, through) {
        (Family::Xterm | Family::Rxvt, Through::Directly) => Dialect::Xterm,
        (Family::Vte, Through::Directly | Through::Screen) => Dialect::Vte,
        (Family::Vte, Through::Tmux) => Dialect::Overrides,
        (Family::Konsole, Through::Directly | Through::Screen) => Dialect::Konsole,
        (Family::Konsole, Through::Tmux) => Dialect::Localizer,
        (Family::Mlterm, _) => Dialect::Mlterm,
        (Family::Kitty, Through::Directly) => Dialect::Kitty,
        (Family::Kitty | Family::KittyOld, _) => Dialect::KittyOld,
        (Family::Qterminal, _) => Dialect::Qterminal,
        (Family::Putty, _) => Dialect::Putty,
        (Family::Xterm | Family::Rxvt, _)
        | (Family::LinuxConsole | Family::Plain | Family::Unknown, _) => Dialect::Base,
    }
}

impl Through {
    /// Bytes for the terminal itself, wrapped so that what stands between hands them on. tmux does
    /// so only with its option `allow-passthrough`.
    #[must_use]
    pub fn wrap(self, bytes: &[u8]) -> Vec<u8> {
        if bytes.is_empty() {
            return Vec::new();
        }
        match self {
            Self::Directly => bytes.to_vec(),
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

impl Verdict {
    /// What to send when the terminal is entered.
    #[must_use]
    pub fn enter(&self) -> Vec<u8> {
        let mut bytes = self.through.wrap(self.dialect.enter());
        if self.through == Through::Screen {
            // With the mouse on, GNU screen (4.9) keeps a lone Esc until the next key.
            bytes.extend(b"\x1b[?1006l\x1b[?1002l\x1b[?1000l");
        }
        bytes
    }

    /// What to send when it is left.
    #[must_use]
    pub fn leave(&self) -> Vec<u8> {
        self.through.wrap(self.dialect.leave())
    }
}

#[cfg(test)]
mod tests;
