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
    /// The answer given.
    Chosen,
    /// The focus.
    Focus,
    /// A key, in the help and in the bottom row.
    Key,
    /// Good news.
    Good,
    /// A point to discuss.
    Discuss,
    /// A warning.
    Warning,
    /// The emergency panel's button.
    Emergency,
    /// The frame around statements of the label.
    LabelFrame,
    /// The frame around unproven claims.
    ClaimsFrame,
    /// Lines, axes and the face.
    Line,
    /// Bars of the timeline and areas of the face.
    Mark,
}

impl Role {
    /// All roles, each with the letter that stands for it in snapshots.
    pub const ALL: [(Self, char); 18] = [
        (Self::Body, '.'),
        (Self::Quiet, 'q'),
        (Self::Title, 'T'),
        (Self::Heading, 'H'),
        (Self::Bar, 'b'),
        (Self::Current, 'C'),
        (Self::Button, 'B'),
        (Self::Chosen, 'A'),
        (Self::Focus, 'F'),
        (Self::Key, 'k'),
        (Self::Good, 'g'),
        (Self::Discuss, 'd'),
        (Self::Warning, 'S'),
        (Self::Emergency, 'E'),
        (Self::LabelFrame, 'l'),
        (Self::ClaimsFrame, 'c'),
        (Self::Line, '-'),
        (Self::Mark, 'm'),
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
#[derive(Clone, Debug)]
pub struct Theme {
    palette: Option<&'static Palette>,
    depth: Depth,
}

/// Foreground, background and emphasis of each role.
type Palette = [(Role, Rgb, Rgb, Modifier); 18];

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
            ThemeChoice::Dark => Some(&DARK),
            ThemeChoice::Light => Some(&LIGHT),
            ThemeChoice::Mono => None,
        };
        Self { palette, depth }
    }

    /// Returns the style of a role.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        let Some(palette) = self.palette else { return mono(role) };
        let row = palette.iter().find(|(candidate, ..)| *candidate == role);
        let Some(&(_, text, ground, emphasis)) = row else { return Style::new() };
        match self.depth {
            Depth::True => Style::new().fg(text.full()).bg(ground.full()).add_modifier(emphasis),
            Depth::Indexed => {
                Style::new().fg(text.indexed()).bg(ground.indexed()).add_modifier(emphasis)
            }
            // The terminal defines its 16 colors, so only its default pair and reverse are
            // reliable.
            Depth::Sixteen => mono(role),
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
        let cube = (0..216u8).map(|index| {
            let level = |place: u8| LEVELS[usize::from(index / place % 6)];
            (distance([level(36), level(6), level(1)]), 16 + index)
        });
        let grays = (0..24u8).map(|step| {
            let gray = 8 + 10 * i32::from(step);
            (distance([gray, gray, gray]), 232 + step)
        });
        Color::Indexed(cube.chain(grays).min().map_or(15, |(_, index)| index))
    }
}

/// Returns emphasis alone, for `NO_COLOR` and terminals with 16 unknown colors.
fn mono(role: Role) -> Style {
    let plain = Style::new();
    match role {
        Role::Body | Role::Quiet | Role::Line | Role::Mark | Role::Good => plain,
        Role::LabelFrame | Role::ClaimsFrame => plain,
        Role::Title | Role::Heading | Role::Key | Role::Discuss | Role::Warning => {
            plain.add_modifier(Modifier::BOLD)
        }
        Role::Bar => plain.add_modifier(Modifier::UNDERLINED),
        Role::Button => plain.add_modifier(Modifier::UNDERLINED),
        Role::Chosen => plain.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
        Role::Current | Role::Focus | Role::Emergency => plain.add_modifier(Modifier::REVERSED),
    }
}

const NONE: Modifier = Modifier::empty();
const BOLD: Modifier = Modifier::BOLD;

const NIGHT: Rgb = Rgb(0x12, 0x18, 0x1c);
const NIGHT_BAR: Rgb = Rgb(0x1e, 0x2a, 0x30);
const NIGHT_BUTTON: Rgb = Rgb(0x24, 0x33, 0x3b);
const IVORY: Rgb = Rgb(0xf2, 0xee, 0xe4);
const SEA: Rgb = Rgb(0x7f, 0xd8, 0xd0);

const DARK: Palette = [
    (Role::Body, IVORY, NIGHT, NONE),
    (Role::Quiet, Rgb(0xb8, 0xc4, 0xc8), NIGHT, NONE),
    (Role::Title, Rgb(0xff, 0xff, 0xff), NIGHT, BOLD),
    (Role::Heading, SEA, NIGHT, BOLD),
    (Role::Bar, IVORY, NIGHT_BAR, NONE),
    (Role::Current, NIGHT, SEA, BOLD),
    (Role::Button, IVORY, NIGHT_BUTTON, NONE),
    (Role::Chosen, Rgb(0x10, 0x20, 0x14), Rgb(0x9f, 0xe0, 0xa8), BOLD),
    (Role::Focus, NIGHT, Rgb(0xff, 0xd9, 0x66), BOLD),
    (Role::Key, SEA, NIGHT, BOLD),
    (Role::Good, Rgb(0x9f, 0xe0, 0xa8), NIGHT, NONE),
    (Role::Discuss, Rgb(0xff, 0xd0, 0x80), NIGHT, BOLD),
    (Role::Warning, Rgb(0xff, 0xb4, 0xa8), NIGHT, BOLD),
    (Role::Emergency, Rgb(0x2a, 0x00, 0x00), Rgb(0xff, 0xb4, 0xa8), BOLD),
    (Role::LabelFrame, Rgb(0xc8, 0xb8, 0xf0), NIGHT, NONE),
    (Role::ClaimsFrame, Rgb(0xff, 0xd0, 0x80), NIGHT, NONE),
    (Role::Line, Rgb(0x8f, 0x9d, 0xa3), NIGHT, NONE),
    (Role::Mark, SEA, NIGHT, NONE),
];

const PAPER: Rgb = Rgb(0xfb, 0xf8, 0xf1);
const PAPER_BAR: Rgb = Rgb(0xe6, 0xec, 0xea);
const PAPER_BUTTON: Rgb = Rgb(0xdd, 0xe6, 0xe4);
const INK: Rgb = Rgb(0x1a, 0x22, 0x26);
const DEEP_SEA: Rgb = Rgb(0x00, 0x4a, 0x4a);

const LIGHT: Palette = [
    (Role::Body, INK, PAPER, NONE),
    (Role::Quiet, Rgb(0x44, 0x4e, 0x54), PAPER, NONE),
    (Role::Title, Rgb(0x00, 0x00, 0x00), PAPER, BOLD),
    (Role::Heading, DEEP_SEA, PAPER, BOLD),
    (Role::Bar, INK, PAPER_BAR, NONE),
    (Role::Current, PAPER, DEEP_SEA, BOLD),
    (Role::Button, INK, PAPER_BUTTON, NONE),
    (Role::Chosen, Rgb(0xff, 0xff, 0xff), Rgb(0x0f, 0x4d, 0x22), BOLD),
    (Role::Focus, Rgb(0x1a, 0x14, 0x00), Rgb(0xf2, 0xb8, 0x2e), BOLD),
    (Role::Key, DEEP_SEA, PAPER, BOLD),
    (Role::Good, Rgb(0x0f, 0x4d, 0x22), PAPER, NONE),
    (Role::Discuss, Rgb(0x5c, 0x2c, 0x00), PAPER, BOLD),
    (Role::Warning, Rgb(0x8a, 0x0f, 0x0f), PAPER, BOLD),
    (Role::Emergency, Rgb(0xff, 0xff, 0xff), Rgb(0x8a, 0x0f, 0x0f), BOLD),
    (Role::LabelFrame, Rgb(0x46, 0x2f, 0x86), PAPER, NONE),
    (Role::ClaimsFrame, Rgb(0x5c, 0x2c, 0x00), PAPER, NONE),
    (Role::Line, Rgb(0x5d, 0x6a, 0x70), PAPER, NONE),
    (Role::Mark, DEEP_SEA, PAPER, NONE),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance of WCAG 2.2.
    fn luminance(color: Rgb) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(color.0) + 0.7152 * channel(color.1) + 0.0722 * channel(color.2)
    }

    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn rgb_of(color: Color) -> Rgb {
        const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
        if let Color::Rgb(r, g, b) = color {
            return Rgb(r, g, b);
        }
        let Color::Indexed(index @ 16..) = color else {
            panic!("{color:?} is not a color of ours")
        };
        if index >= 232 {
            let gray = 8 + 10 * (index - 232);
            return Rgb(gray, gray, gray);
        }
        let index = usize::from(index - 16);
        Rgb(LEVELS[index / 36], LEVELS[index / 6 % 6], LEVELS[index % 6])
    }

    #[test]
    fn every_role_reads_at_seven_to_one_and_every_mark_at_three_to_one() {
        for (name, palette) in [("dark", &DARK), ("light", &LIGHT)] {
            for depth in [Depth::True, Depth::Indexed] {
                let theme = Theme { palette: Some(palette), depth };
                for (role, _) in Role::ALL {
                    let style = theme.style(role);
                    let (text, ground) = (style.fg.map(rgb_of), style.bg.map(rgb_of));
                    let ratio = contrast(text.unwrap(), ground.unwrap());
                    let least = if role == Role::Line { 3.0 } else { 7.0 };
                    assert!(ratio >= least, "{name} {depth:?} {role:?}: {ratio:.2} < {least}");
                }
            }
        }
    }

    #[test]
    fn every_role_stands_once_in_every_table() {
        for (role, _) in Role::ALL {
            for palette in [&DARK, &LIGHT] {
                assert_eq!(palette.iter().filter(|row| row.0 == role).count(), 1, "{role:?}");
            }
        }
    }
}
