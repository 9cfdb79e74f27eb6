//! Contrast of every color, and screens without colors.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use sabar::draw::theme::{Role, Theme};
use sabar::settings::{Surroundings, ThemeChoice};

use super::super::kiosk::{Kiosk, everything, theme};
use super::super::look::rules::Frame;
use super::{drawn, mono};

/// The color that a terminal shows, if the program decides it.
#[expect(clippy::wildcard_enum_match_arm, reason = "the terminal's user decides all the others")]
pub fn rgb(color: Color) -> Option<[u8; 3]> {
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match color {
        Color::Rgb(red, green, blue) => Some([red, green, blue]),
        Color::Indexed(index @ 232..) => Some([8 + 10 * (index - 232); 3]),
        Color::Indexed(index @ 16..) => {
            let index = usize::from(index - 16);
            Some([LEVELS[index / 36], LEVELS[index / 6 % 6], LEVELS[index % 6]])
        }
        _ => None,
    }
}

/// The relative luminance of WCAG 2.2.
fn luminance(color: [u8; 3]) -> f64 {
    let [red, green, blue] = color.map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The contrast ratio of WCAG 2.2 of two luminances.
pub fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The themes with colors, as terminals with many colors and with 256 show them. They differ in the
/// style of each role alone, so that one drawing shows all of them.
pub struct Themes(HashMap<(Color, Color), Vec<Look>>);

/// The luminances of a role in a theme.
#[derive(Clone, Copy)]
pub struct Look {
    pub theme: &'static str,
    pub ink: f64,
    pub ground: f64,
}

fn colored() -> [(&'static str, Theme); 4] {
    let full = Surroundings { true_color: true, ..Surroundings::default() };
    let indexed = Surroundings { indexed_color: true, ..Surroundings::default() };
    [
        ("dark", Theme::new(ThemeChoice::Dark, &full)),
        ("dark, 256 colors", Theme::new(ThemeChoice::Dark, &indexed)),
        ("light", Theme::new(ThemeChoice::Light, &full)),
        ("light, 256 colors", Theme::new(ThemeChoice::Light, &indexed)),
    ]
}

fn colors(theme: &Theme, role: Role) -> (Color, Color) {
    let style = theme.style(role);
    (style.fg.unwrap(), style.bg.unwrap())
}

impl Themes {
    pub fn new() -> Self {
        let themes = colored();
        let looks = |role: Role| {
            let looks = themes.iter().map(|(name, theme)| {
                let (ink, ground) = colors(theme, role);
                let [ink, ground] = [ink, ground].map(|it| luminance(rgb(it).unwrap()));
                Look { theme: name, ink, ground }
            });
            (colors(&themes[0].1, role), looks.collect())
        };
        Self(Role::ALL.iter().map(|(role, _)| looks(*role)).collect())
    }

    /// Returns the page in each theme.
    pub fn page(&self) -> &[Look] {
        &self.0[&colors(&theme(), Role::Body)]
    }

    /// Returns a cell of the first theme as each theme shows it.
    pub fn of(&self, cell: &Cell) -> &[Look] {
        &self.0[&(cell.fg, cell.bg)]
    }
}

#[test]
fn themes_differ_in_the_style_of_each_role_alone() {
    let [(_, first), others @ ..] = &colored();
    let kiosk = Kiosk::start("ar").sized(120, 40).visited();
    for showing in everything(&kiosk.library) {
        let kiosk = kiosk.clone().show(showing);
        let (one, _) = drawn(&kiosk, first);
        for (name, theme) in others {
            let mut same = HashMap::new();
            for (role, _) in Role::ALL {
                same.insert(colors(first, role), colors(theme, role));
            }
            let (other, _) = drawn(&kiosk, theme);
            assert_eq!(signs_of(&one), signs_of(&other), "{name}, {showing:?}");
            for (one, other) in one.content().iter().zip(other.content()) {
                let there = (other.fg, other.bg);
                assert_eq!(same[&(one.fg, one.bg)], there, "{name}, {showing:?}: {one:?}");
            }
        }
    }
}

#[test]
fn all_ways_to_have_no_colors_look_the_same() {
    let without = Surroundings { no_color: true, true_color: true, ..Surroundings::default() };
    let no_color = Theme::new(ThemeChoice::Light, &without);
    let sixteen_colors = Theme::new(ThemeChoice::Dark, &Surroundings::default());
    for (role, _) in Role::ALL {
        assert_eq!(no_color.style(role), mono().style(role));
        assert_eq!(sixteen_colors.style(role), mono().style(role));
    }
}

#[test]
fn the_contrast_formula_gives_known_ratios() {
    let rounded = |one, other| (contrast(luminance(one), luminance(other)) * 100.0).round() / 100.0;
    assert_eq!(rounded([0; 3], [255; 3]), 21.0);
    // #767676 on white is the known gray of 4.54:1, #595959 that of 7.0:1.
    assert_eq!(rounded([0x76; 3], [255; 3]), 4.54);
    assert_eq!(rounded([255; 3], [0x59; 3]), 7.0);
}

/// The kind of text in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Mark,
    Text,
}

fn kind(cell: &Cell) -> Kind {
    match cell.symbol() {
        " " => Kind::Blank,
        symbol if symbol.chars().any(is_text) => Kind::Text,
        _ => Kind::Mark,
    }
}

/// Returns the reasons that a cell is hard to read.
fn hard_to_read(cell: &Cell, themes: &Themes) -> Vec<String> {
    let symbol = cell.symbol();
    // Text has 7:1 (1.4.6), lines and marks 3:1 (1.4.11).
    let least = match kind(cell) {
        Kind::Blank => return Vec::new(),
        Kind::Mark => 3.0,
        Kind::Text => 7.0,
    };
    let is_faint = cell.modifier.intersects(Modifier::DIM | Modifier::HIDDEN);
    let looks = themes.of(cell).iter().map(|look| (look, contrast(look.ink, look.ground)));
    let hard = looks.filter(|(_, ratio)| *ratio < least || is_faint);
    hard.map(|(look, ratio)| format!("{}: {symbol:?} has {ratio:.2} of {least}", look.theme))
        .collect()
}

/// Letters, digits and what stands between them, and not lines or blocks.
fn is_text(character: char) -> bool {
    character.is_alphanumeric() || character.is_ascii_punctuation()
}

/// Letters have a contrast of seven, and marks of three.
pub fn have_contrast(frame: &Frame<'_>) -> Vec<String> {
    // Cells that look alike are alike.
    let look = |cell: &Cell| (cell.fg, cell.bg, cell.modifier, kind(cell));
    let cells = frame.screen().content().chunk_by(|one, other| look(one) == look(other));
    let cells = cells.filter_map(|cells| cells.first());
    let mut wrong: Vec<String> = cells.flat_map(|it| hard_to_read(it, frame.themes)).collect();
    wrong.sort();
    wrong.dedup();
    wrong
}

/// Without colors no cell is colored or blinks.
pub fn are_none_without(frame: &Frame<'_>) -> Vec<String> {
    // Codes are black on white, or they are not read.
    let is_code = |cell: &&Cell| {
        frame.kiosk.stage.front().code.is_some()
            && [(Color::Black, Color::White), (Color::White, Color::Black)]
                .contains(&(cell.fg, cell.bg))
    };
    let is_colored =
        |cell: &&Cell| (cell.fg != Color::Reset || cell.bg != Color::Reset) && !is_code(cell);
    let moves = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK;
    let faint = Modifier::DIM | Modifier::HIDDEN;
    let is_restless = |cell: &&Cell| cell.modifier.intersects(moves | faint);
    let mut cells = frame.mono().0.content().iter();
    let found = cells.find(|cell| is_colored(cell) || is_restless(cell));
    found.map(|cell| format!("{cell:?}")).into_iter().collect()
}

/// A number for all that is seen but the letters and signs.
pub fn look_of(buffer: &Buffer) -> u64 {
    let mut hasher = DefaultHasher::new();
    let style = |cell: &Cell| (cell.fg, cell.bg, cell.modifier);
    for cells in buffer.content().chunk_by(|one, other| style(one) == style(other)) {
        (cells.len(), style(&cells[0])).hash(&mut hasher);
    }
    hasher.finish()
}

pub fn signs_of(buffer: &Buffer) -> String {
    let mut signs = String::with_capacity(2 * buffer.content().len());
    signs.extend(buffer.content().iter().map(Cell::symbol));
    signs
}
