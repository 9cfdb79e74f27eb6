//! The environment variables that identify the terminal.

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

/// The environment variables that identify the terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// `TERM`
    pub term: String,
    /// Those of [`VARIABLES`] that are set, with their values.
    pub variables: Vec<(String, String)>,
}

/// Values of `TERM` without cursor movement: buffers of editors, logs, printers and lines to other
/// machines (the names are terminfo's).
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

/// Values of `TERM` of consoles and terminals that have no mouse. Those of DEC are `vt` and a number.
const WITHOUT_MOUSE: &[&str] = &[
    "ansi", "beterm", "cons25", "cygwin", "hurd", "linux", "mach", "pcansi", "qansi", "sun",
    "wyse50",
];

impl Environment {
    /// Returns true if the cursor can be moved. Without `TERM` it cannot.
    #[must_use]
    pub fn can_draw(&self) -> bool {
        let term = self.term.trim().to_ascii_lowercase();
        // A hyphen begins the name of a variant: `dumb-emacs-ansi`.
        let name = term.split('-').next().unwrap_or_default();
        !name.is_empty() && !LINES_ONLY.contains(&name)
    }

    /// Returns true for the console that the Linux kernel draws.
    #[must_use]
    pub fn is_linux_console(&self) -> bool {
        self.term == "linux"
    }

    /// Returns true if a touch can be reported, as far as `TERM` tells.
    #[must_use]
    pub fn can_report_touch(&self) -> bool {
        let name = self.term.split('-').next().unwrap_or_default();
        let is_of_dec =
            name.strip_prefix("vt").is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()));
        !is_of_dec && !WITHOUT_MOUSE.contains(&name)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.variables.iter().any(|(other, _)| other == name)
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let found = self.variables.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }
}
