//! Assertions about the cells of a screen.

use ratatui::buffer::{Buffer, CellWidth as _};

/// Panics if a cell contains a control or formatting character, or is wider than two columns.
pub fn assert_cells_are_clean(buffer: &Buffer) {
    for cell in buffer.content() {
        let symbol = cell.symbol();
        assert!(!symbol.contains(is_obeyed), "a cell holds {:?}", symbol.escape_unicode());
        assert!(symbol.cell_width() <= 2, "a cell is {} wide: {symbol:?}", symbol.cell_width());
    }
}

/// Returns true for control characters and for formatting characters that affect direction.
pub fn is_obeyed(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{61c}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
