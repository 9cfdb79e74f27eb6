//! Colors by role. No other module names a color.
//!
//! Text has a contrast of at least 7:1 (WCAG 2.2, 1.4.6), marks 3:1 (1.4.11); a test computes both.
//! No role depends on color alone: each has a sign or a message beside it.

use ratatui::style::{Color, Modifier, Style};

use crate::settings::{Surroundings, ThemeChoice};

/// The purpose of a part of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The background and ordinary text.
    Body,
    /// Secondary text.
    Quiet,
    /// The title of a page.
    Title,
    /// The heading of a section.
    Heading,
    /// The bar at the top.
    Bar,
    /// The current step or language.
    Current,
    /// A button.
    Button,
    /// The edge of a button.
    ButtonEdge,
    /// The answer given.
    Chosen,
    /// The edge of the answer given.
    ChosenEdge,
    /// The focus.
    Focus,
    /// The frame of the focus.
    FocusFrame,
    /// A key, in the help and in the bottom row.
    Key,
    /// Text about something normal.
    Normal,
    /// Good news, and text about what to do.
    Good,
    /// Text about what not to do.
    DoNot,
    /// A point to discuss or to tell.
    Discuss,
    /// A warning.
    Warning,
    /// The heading of a card about what is normal.
    NormalCard,
    /// The heading of a card about what to do.
    DoCard,
    /// The heading of a card about what not to do.
    DoNotCard,
    /// The heading of a card about what to tell.
    TellCard,
    /// A card about an emergency.
    EmergencyCard,
    /// The emergency panel's button.
    Emergency,
    /// The frame around statements of the label.
    LabelFrame,
    /// The heading of the frame around statements of the label.
    LabelCard,
    /// The frame around unproven claims.
    ClaimsFrame,
    /// The heading of the frame around unproven claims.
    ClaimsCard,
    /// Lines, axes and drawings.
    Line,
    /// Bars of the timeline, and marked parts of drawings.
    Mark,
    /// The sentence that is read aloud.
    Spoken,
    /// A code, dark on light in every theme: readers fail at light on dark.
    Code,
    /// A dark cell of a code.
    CodeDark,
}

impl Role {
    /// All roles, each with the letter that stands for it in snapshots.
    pub const ALL: [(Self, char); 33] = [
        (Self::Body, '.'),
        (Self::Quiet, 'q'),
        (Self::Title, 'T'),
        (Self::Heading, 'H'),
        (Self::Bar, 'b'),
        (Self::Current, 'C'),
        (Self::Button, 'B'),
        (Self::ButtonEdge, 'e'),
        (Self::Chosen, 'A'),
        (Self::ChosenEdge, 'a'),
        (Self::Focus, 'F'),
        (Self::FocusFrame, 'f'),
        (Self::Key, 'k'),
        (Self::Normal, 'n'),
        (Self::Good, 'g'),
        (Self::DoNot, 'x'),
        (Self::Discuss, 'd'),
        (Self::Warning, 'S'),
        (Self::NormalCard, 'N'),
        (Self::DoCard, 'G'),
        (Self::DoNotCard, 'X'),
        (Self::TellCard, 'D'),
        (Self::EmergencyCard, 'W'),
        (Self::Emergency, 'E'),
        (Self::LabelFrame, 'l'),
        (Self::LabelCard, 'L'),
        (Self::ClaimsFrame, 'c'),
        (Self::ClaimsCard, 'K'),
        (Self::Line, '-'),
        (Self::Mark, 'm'),
        (Self::Spoken, 's'),
        (Self::Code, 'o'),
        (Self::CodeDark, 'O'),
    ];
}

/// The number of colors of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// 24 bits.
    True,
    /// The 256 colors of xterm.
    Indexed,
    /// The 16 colors defined by the terminal's own settings.
    Sixteen,
}

/// A style for every role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// By the number of the role.
    styles: [Style; Role::ALL.len()],
}

/// Foreground, background and emphasis of each role.
type Palette = [(Role, Rgb, Rgb, Modifier); 33];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rgb(u8, u8, u8);

impl Theme {
    /// Returns the theme for a choice in given surroundings.
    #[must_use]
    pub fn new(choice: ThemeChoice, surroundings: &Surroundings) -> Self {
        let depth = if surroundings.true_color {
            Depth::True
        } else if surroundings.indexed_color {
            Depth::Indexed
        } else {
            Depth::Sixteen
        };
        let palette = match choice {
            _ if surroundings.no_color => None,
            ThemeChoice::Auto if surroundings.light_background => Some(&LIGHT),
            ThemeChoice::Dark | ThemeChoice::Auto => Some(&DARK),
            ThemeChoice::Light => Some(&LIGHT),
            ThemeChoice::Mono => None,
        };
        Self::of(palette, depth)
    }

    fn of(palette: Option<&Palette>, depth: Depth) -> Self {
        let mut styles = Role::ALL.map(|(role, _)| mono(role));
        for &(role, text, ground, emphasis) in palette.into_iter().flatten() {
            if let Some(style) = styles.get_mut(role as usize) {
                *style = depth.style(role, (text, ground, emphasis));
            }
        }
        Self { styles }
    }

    /// Returns the style of a role.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(role as usize).copied().unwrap_or_default()
    }
}

impl Depth {
    fn style(self, role: Role, (text, ground, emphasis): (Rgb, Rgb, Modifier)) -> Style {
        match self {
            Self::True => Style::new().fg(text.full()).bg(ground.full()).add_modifier(emphasis),
            Self::Indexed => {
                Style::new().fg(text.indexed()).bg(ground.indexed()).add_modifier(emphasis)
            }
            // The terminal defines its 16 colors, so only its default pair and reverse are
            // reliable.
            Self::Sixteen => mono(role),
        }
    }
}

impl Rgb {
    fn full(self) -> Color {
        Color::Rgb(self.0, self.1, self.2)
    }

    /// Returns the nearest color of xterm's 6×6×6 cube or of its gray ramp.
    fn indexed(self) -> Color {
        const LEVELS: [i32; 6] = [0, 95, 135, 175, 215, 255];
        let want = [i32::from(self.0), i32::from(self.1), i32::from(self.2)];
        let distance = |have: [i32; 3]| -> i32 {
            want.iter().zip(have).map(|(want, have)| (want - have) * (want - have)).sum()
        };
        // Each color on its own: the nearest level, the darker one of two as near.
        let level = |want: i32| {
            let levels = (0..6u8).zip(LEVELS).map(|(level, have)| ((want - have).abs(), level));
            levels.min().map_or(0, |(_, level)| level)
        };
        let [red, green, blue] = want.map(level);
        let index = 36 * red + 6 * green + blue;
        let have = [red, green, blue].map(|level| LEVELS[usize::from(level)]);
        let cube = (distance(have), 16 + index);
        let grays = (0..24u8).map(|step| {
            let gray = 8 + 10 * i32::from(step);
            (distance([gray, gray, gray]), 232 + step)
        });
        Color::Indexed(grays.chain([cube]).min().map_or(15, |(_, index)| index))
    }
}

/// Returns emphasis alone, for `NO_COLOR` and terminals with 16 unknown colors.
fn mono(role: Role) -> Style {
    let plain = Style::new();
    match role {
        Role::Body | Role::Quiet | Role::Line | Role::Mark | Role::Good | Role::Normal => plain,
        Role::LabelFrame | Role::ClaimsFrame | Role::ButtonEdge | Role::ChosenEdge => plain,
        Role::Title | Role::Heading | Role::Key => plain.add_modifier(Modifier::BOLD),
        Role::DoNot | Role::Discuss | Role::Warning => plain.add_modifier(Modifier::BOLD),
        Role::Bar | Role::Button => plain.add_modifier(Modifier::UNDERLINED),
        Role::Chosen | Role::Spoken => {
            plain.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED))
        }
        Role::Current | Role::Focus | Role::FocusFrame => plain.add_modifier(Modifier::REVERSED),
        Role::Emergency | Role::EmergencyCard => plain.add_modifier(Modifier::REVERSED),
        Role::NormalCard | Role::DoCard | Role::DoNotCard | Role::TellCard => {
            plain.add_modifier(Modifier::REVERSED)
        }
        Role::LabelCard | Role::ClaimsCard => plain.add_modifier(Modifier::REVERSED),
        // The one picture that means nothing without its colors. Reverse would be light on dark in
        // half of all terminals.
        Role::Code => plain.fg(Color::Black).bg(Color::White),
        Role::CodeDark => plain.fg(Color::White).bg(Color::Black),
    }
}

const NONE: Modifier = Modifier::empty();
const BOLD: Modifier = Modifier::BOLD;
const UNDERLINED: Modifier = Modifier::UNDERLINED;

const BLACK: Rgb = Rgb(0x00, 0x00, 0x00);
const WHITE: Rgb = Rgb(0xff, 0xff, 0xff);

const NIGHT: Rgb = Rgb(0x12, 0x18, 0x1c);
const NIGHT_BAR: Rgb = Rgb(0x1e, 0x2a, 0x30);
const NIGHT_BUTTON: Rgb = Rgb(0x24, 0x33, 0x3b);
const IVORY: Rgb = Rgb(0xf2, 0xee, 0xe4);
const SEA: Rgb = Rgb(0x8f, 0xe0, 0xd8);

/// The answer given is darker than the focus, so that the focus shows on it too. It is not green: an
/// answer that stops the treatment would look like the right one.
const DARK: Palette = [
    (Role::Body, IVORY, NIGHT, NONE),
    (Role::Quiet, Rgb(0xb8, 0xc4, 0xc8), NIGHT, NONE),
    (Role::Title, Rgb(0xff, 0xff, 0xff), NIGHT, BOLD),
    (Role::Heading, SEA, NIGHT, BOLD),
    (Role::Bar, IVORY, NIGHT_BAR, NONE),
    (Role::Current, NIGHT, SEA, BOLD),
    (Role::Button, IVORY, NIGHT_BUTTON, NONE),
    (Role::ButtonEdge, Rgb(0x8f, 0x9d, 0xa3), NIGHT_BUTTON, NONE),
    (Role::Chosen, Rgb(0xff, 0xff, 0xff), Rgb(0x00, 0x5a, 0x78), BOLD),
    (Role::ChosenEdge, Rgb(0xbf, 0xd8, 0xdf), Rgb(0x00, 0x5a, 0x78), NONE),
    (Role::Focus, Rgb(0x1a, 0x14, 0x00), Rgb(0xff, 0xe1, 0x4d), BOLD),
    (Role::FocusFrame, Rgb(0x1a, 0x14, 0x00), Rgb(0xff, 0xe1, 0x4d), NONE),
    (Role::Key, SEA, NIGHT, BOLD),
    (Role::Normal, Rgb(0xa9, 0xc7, 0xcf), NIGHT, NONE),
    (Role::Good, Rgb(0x9f, 0xe0, 0xa8), NIGHT, NONE),
    (Role::DoNot, Rgb(0xf0, 0xb2, 0x7a), NIGHT, BOLD),
    (Role::Discuss, Rgb(0x9c, 0xc4, 0xff), NIGHT, BOLD),
    (Role::Warning, Rgb(0xff, 0xa7, 0x9b), NIGHT, BOLD),
    (Role::NormalCard, NIGHT, Rgb(0xa9, 0xc7, 0xcf), BOLD),
    (Role::DoCard, Rgb(0x10, 0x20, 0x0f), Rgb(0x9f, 0xe0, 0xa8), BOLD),
    (Role::DoNotCard, Rgb(0x24, 0x15, 0x00), Rgb(0xf0, 0xb2, 0x7a), BOLD),
    (Role::TellCard, Rgb(0x06, 0x18, 0x2e), Rgb(0x9c, 0xc4, 0xff), BOLD),
    (Role::EmergencyCard, Rgb(0x2a, 0x00, 0x00), Rgb(0xff, 0xa7, 0x9b), BOLD),
    (Role::Emergency, Rgb(0x2a, 0x00, 0x00), Rgb(0xff, 0xb4, 0xa8), BOLD),
    (Role::LabelFrame, Rgb(0xc8, 0xb8, 0xf0), NIGHT, NONE),
    (Role::LabelCard, Rgb(0x1a, 0x10, 0x30), Rgb(0xc8, 0xb8, 0xf0), BOLD),
    (Role::ClaimsFrame, Rgb(0xff, 0xd0, 0x80), NIGHT, NONE),
    (Role::ClaimsCard, Rgb(0x2a, 0x1a, 0x00), Rgb(0xff, 0xd0, 0x80), BOLD),
    (Role::Line, Rgb(0x8f, 0x9d, 0xa3), NIGHT, NONE),
    (Role::Mark, Rgb(0x7f, 0xd8, 0xd0), NIGHT, NONE),
    (Role::Spoken, WHITE, Rgb(0x00, 0x3c, 0x5a), UNDERLINED),
    (Role::Code, BLACK, WHITE, NONE),
    (Role::CodeDark, WHITE, BLACK, NONE),
];

const PAPER: Rgb = Rgb(0xfb, 0xf8, 0xf1);
const PAPER_BAR: Rgb = Rgb(0xe6, 0xec, 0xea);
const PAPER_BUTTON: Rgb = Rgb(0xe3, 0xec, 0xea);
const INK: Rgb = Rgb(0x1a, 0x22, 0x26);
const DEEP_SEA: Rgb = Rgb(0x00, 0x47, 0x4a);

/// Yellow does not show on paper, so the focus is ink, and the answer given is lighter than it.
const LIGHT: Palette = [
    (Role::Body, INK, PAPER, NONE),
    (Role::Quiet, Rgb(0x3f, 0x49, 0x4f), PAPER, NONE),
    (Role::Title, Rgb(0x00, 0x00, 0x00), PAPER, BOLD),
    (Role::Heading, DEEP_SEA, PAPER, BOLD),
    (Role::Bar, INK, PAPER_BAR, NONE),
    (Role::Current, PAPER, DEEP_SEA, BOLD),
    (Role::Button, INK, PAPER_BUTTON, NONE),
    (Role::ButtonEdge, Rgb(0x5d, 0x6a, 0x70), PAPER_BUTTON, NONE),
    (Role::Chosen, Rgb(0x06, 0x1d, 0x28), Rgb(0x9c, 0xcb, 0xe0), BOLD),
    (Role::ChosenEdge, Rgb(0x1f, 0x4e, 0x5f), Rgb(0x9c, 0xcb, 0xe0), NONE),
    (Role::Focus, Rgb(0xff, 0xd2, 0x3f), Rgb(0x1a, 0x14, 0x00), BOLD),
    (Role::FocusFrame, Rgb(0xff, 0xd2, 0x3f), Rgb(0x1a, 0x14, 0x00), NONE),
    (Role::Key, DEEP_SEA, PAPER, BOLD),
    (Role::Normal, Rgb(0x1f, 0x4e, 0x5f), PAPER, NONE),
    (Role::Good, Rgb(0x14, 0x53, 0x2d), PAPER, NONE),
    (Role::DoNot, Rgb(0x5c, 0x2c, 0x00), PAPER, BOLD),
    (Role::Discuss, Rgb(0x0b, 0x3f, 0x86), PAPER, BOLD),
    (Role::Warning, Rgb(0x8a, 0x0f, 0x0f), PAPER, BOLD),
    (Role::NormalCard, Rgb(0xff, 0xff, 0xff), Rgb(0x1f, 0x4e, 0x5f), BOLD),
    (Role::DoCard, Rgb(0xff, 0xff, 0xff), Rgb(0x14, 0x53, 0x2d), BOLD),
    (Role::DoNotCard, Rgb(0xff, 0xff, 0xff), Rgb(0x5c, 0x2c, 0x00), BOLD),
    (Role::TellCard, Rgb(0xff, 0xff, 0xff), Rgb(0x0b, 0x3f, 0x86), BOLD),
    (Role::EmergencyCard, Rgb(0xff, 0xff, 0xff), Rgb(0x8a, 0x0f, 0x0f), BOLD),
    (Role::Emergency, Rgb(0xff, 0xff, 0xff), Rgb(0x8a, 0x0f, 0x0f), BOLD),
    (Role::LabelFrame, Rgb(0x46, 0x2f, 0x86), PAPER, NONE),
    (Role::LabelCard, Rgb(0xff, 0xff, 0xff), Rgb(0x46, 0x2f, 0x86), BOLD),
    (Role::ClaimsFrame, Rgb(0x5c, 0x2c, 0x00), PAPER, NONE),
    (Role::ClaimsCard, Rgb(0xff, 0xff, 0xff), Rgb(0x5c, 0x2c, 0x00), BOLD),
    (Role::Line, Rgb(0x5d, 0x6a, 0x70), PAPER, NONE),
    (Role::Mark, DEEP_SEA, PAPER, NONE),
    (Role::Spoken, BLACK, Rgb(0xff, 0xe9, 0x8a), UNDERLINED),
    (Role::Code, BLACK, WHITE, NONE),
    (Role::CodeDark, WHITE, BLACK, NONE),
];

#[cfg(test)]
mod tests;
