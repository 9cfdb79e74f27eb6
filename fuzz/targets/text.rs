//! Fuzzes layout and output of text: no line is too wide, no cell has control characters, and
//! nothing is lost, in any dialect.
//!
//! The first byte is the base direction and the dialect, the second the width.
#![no_main]

use std::io;

use libfuzzer_sys::fuzz_target;
use ratatui::backend::Backend as _;
use ratatui::buffer::{Buffer, CellWidth as _};
use ratatui::layout::{Rect, Size};
use ratatui::style::Style;
use sabar_fuzz::{assert_cells_are_clean, is_obeyed};
use sabar_term::backend::TtyBackend;
use sabar_term::dialect::Dialect;
use sabar_text::{self, Direction, Line};

fuzz_target!(|data: &[u8]| {
    let &[how, width, ref bytes @ ..] = data else { return };
    let text = String::from_utf8_lossy(bytes);
    let base = if how % 2 == 0 { Direction::LeftToRight } else { Direction::RightToLeft };
    let dialect = Dialect::ALL[usize::from(how / 2) % Dialect::ALL.len()];
    let width = u16::from(width % 100);
    let paragraph = sabar_text::layout(&text, base, width);
    for line in paragraph.lines() {
        assert!(line.width() <= width, "{} columns of {width}", line.width());
        look_at(line);
    }
    if width >= 2 {
        assert_nothing_lost(&text, paragraph.lines());
    }
    look_at(&sabar_text::single_line(&text, base));
    let plain = sabar_text::plain(&text);
    let is_text = |c| c == '\n' || sabar_text::is_spelling(c);
    assert!(!plain.contains(|c| !is_text(c) && is_obeyed(c)), "{plain:?}");
    send(paragraph.lines(), width, dialect);
});

fn look_at(line: &Line) {
    let mut columns = 0_u16;
    for cell in line.cells() {
        assert!(!cell.symbol.contains(is_obeyed), "{:?}", cell.symbol);
        assert_eq!(u16::from(cell.width), cell.symbol.cell_width(), "{:?}", cell.symbol);
        columns = columns.saturating_add(cell.width.into());
    }
    assert_eq!(columns, line.width());
}

/// Text without a cell is invisible or a space at the end of a line.
fn assert_nothing_lost(text: &str, lines: &[Line]) {
    let mut shown: Vec<_> =
        lines.iter().flat_map(|line| line.cells().map(|cell| cell.source)).collect();
    shown.sort_by_key(|source| source.start);
    let mut end = 0;
    for source in shown.into_iter().chain(std::iter::once(text.len()..text.len())) {
        assert!(source.start >= end, "{source:?} overlaps");
        let left_out = text.get(end..source.start).expect("cells begin at characters");
        let is_unseen = |c: char| c.is_whitespace() || sabar_text::is_spelling(c);
        assert!(sabar_text::plain(left_out).chars().all(is_unseen), "lost {left_out:?}");
        end = source.end;
    }
}

/// Paints the first lines and sends them.
fn send(lines: &[Line], width: u16, dialect: Dialect) {
    let area = Rect::new(0, 0, width.max(1), 10);
    let mut buffer = Buffer::empty(area);
    for (line, y) in lines.iter().zip(0..area.height) {
        sabar_text::paint::line(line, 0, y, Style::new(), &mut buffer);
    }
    assert_cells_are_clean(&buffer);
    let size = Size::new(area.width, area.height);
    let mut backend = TtyBackend::new(Vec::new(), size, dialect);
    let cells = area.positions().map(|at| (at.x, at.y, &buffer[at]));
    let sent: io::Result<()> = backend.draw(cells).and_then(|()| backend.flush());
    sent.expect("memory takes everything");
    let sent = str::from_utf8(backend.writer()).expect("what is sent is UTF-8");
    let stray = sent.chars().find(|c| c.is_control() && !"\x1b\x07".contains(*c));
    assert_eq!(stray, None, "{dialect:?}");
}
