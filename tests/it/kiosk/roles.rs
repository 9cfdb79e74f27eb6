//! The roles of cells, by their colors.

use ratatui::buffer::{Buffer, Cell};
use sabar::draw::theme::{Role, Theme};
use sabar::settings::{Surroundings, ThemeChoice};

use super::in_rows;

/// A theme in which every role has a color of its own, so that cells identify their role.
pub fn theme() -> Theme {
    let surroundings = Surroundings { true_color: true, ..Surroundings::default() };
    Theme::new(ThemeChoice::Dark, &surroundings)
}

/// The letters of the roles of all cells of a screen.
pub fn roles(screen: &Buffer) -> Vec<String> {
    let theme = theme();
    in_rows(screen, |cell| role(&theme, cell))
}

/// The letter of a cell's role (see `Role::ALL`); `?` where no role looks so.
pub fn role(theme: &Theme, cell: &Cell) -> char {
    let looks_so = |role: Role| {
        let style = theme.style(role);
        style.fg == Some(cell.fg)
            && style.bg == Some(cell.bg)
            && style.add_modifier == cell.modifier
    };
    Role::ALL.iter().find(|(role, _)| looks_so(*role)).map_or('?', |(_, letter)| *letter)
}
