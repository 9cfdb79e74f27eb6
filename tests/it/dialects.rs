//! Bytes that each dialect sends for the same cells.

use insta::{assert_snapshot, with_settings};
use ratatui::Terminal;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Size;
use ratatui::style::{Color, Style};
use sabar::shell::read::{self, Form};
use sabar_term::backend::{Synchronization, TtyBackend};
use sabar_term::dialect::Dialect;
use sabar_text::{self, Direction, paint};
use unicode_segmentation::UnicodeSegmentation as _;

use super::kiosk::{Kiosk, built_in};

const SIZE: Size = Size::new(30, 3);

/// A frame with words, a number in brackets, a mark, Latin letters and an edge on both sides.
fn paint_card(buffer: &mut Buffer) {
    let lines = [
        "\u{645}\u{62f}\u{651}\u{64e}\u{629} (\u{663}-\u{666}) \u{623}\u{634}\u{647}\u{631}.",
        "Botox \u{644}\u{627}",
        "Prima (3-6 mesi)",
    ];
    let style = Style::new().fg(Color::Rgb(200, 200, 200));
    for (text, y) in lines.iter().zip(0..) {
        let base = sabar_text::natural_direction(text).unwrap_or(Direction::LeftToRight);
        let line = sabar_text::single_line(text, base);
        paint::line(&line, 28 - line.width(), y, style, buffer);
        for x in [0, 29] {
            buffer[(x, y)].set_char('│').set_style(style);
        }
    }
}

/// The bytes of a first frame and of one in which a single letter changes, escaped.
fn frames(dialect: Dialect) -> String {
    let backend = TtyBackend::new(Vec::new(), SIZE, dialect);
    let mut terminal = Terminal::new(backend.with_synchronization(Synchronization::Off)).unwrap();
    terminal.draw(|frame| paint_card(frame.buffer_mut())).unwrap();
    let first = terminal.backend().writer().len();
    let change = |buffer: &mut Buffer| {
        paint_card(buffer);
        buffer[(25, 0)].set_char('\u{feae}');
    };
    terminal.draw(|frame| change(frame.buffer_mut())).unwrap();
    let (whole, part) = terminal.backend().writer().split_at(first);
    let shown = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().escape_unicode_only();
    format!("{}\nthen\n{}\n", shown(whole), shown(part))
}

/// Escapes what is not seen or would be reordered in a file, and leaves the rest as it is.
trait EscapeUnicodeOnly {
    fn escape_unicode_only(&self) -> String;
}

impl EscapeUnicodeOnly for String {
    fn escape_unicode_only(&self) -> String {
        self.chars()
            .map(|c| {
                if matches!(c, ' '..='~') { c.to_string() } else { c.escape_default().to_string() }
            })
            .collect()
    }
}

#[test]
fn every_dialect_sends_the_reviewed_bytes() {
    let mut seen = String::new();
    for dialect in Dialect::ALL {
        let [enter, leave] =
            [dialect.enter(), dialect.leave()].map(|it| it.escape_ascii().to_string());
        seen.push_str(&format!("{}\nenter {enter}\nleave {leave}\n", dialect.name()));
        seen.push_str(&frames(*dialect));
        seen.push('\n');
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/snapshots");
    with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
        assert_snapshot!("dialects", seen);
    });
}

/// Returns all Arabic text about the treatments, row by row, in screen order.
fn arabic_rows() -> Vec<String> {
    let library = built_in();
    let mut rows = Vec::new();
    for treatment in 0..library.treatments() {
        let mut kiosk = Kiosk::start("ar");
        kiosk.model.visit.treatment = treatment;
        let form = Form { width: Some(72), is_visual: true };
        let page = read::read(&kiosk.scene(), &kiosk.model, None, form);
        rows.extend(page.lines().map(str::to_owned));
    }
    rows
}

/// Returns the bytes that a dialect sends for a row as text.
fn said(dialect: Dialect, row: &str) -> String {
    let cells: Vec<Cell> = row
        .graphemes(true)
        .map(|cluster| {
            let mut cell = Cell::default();
            cell.set_symbol(cluster);
            cell
        })
        .collect();
    let mut sent = Vec::new();
    dialect.encode(&cells, &mut sent);
    sent.iter().map(|cell| cell.text.as_str()).collect()
}

/// konsole and PuTTY reorder what they get as UAX #9 says, in rows that run left to right; our own
/// engine, which passes Unicode's tests, stands for them here.
#[test]
fn reordering_terminals_show_the_row() {
    for row in arabic_rows() {
        for dialect in [Dialect::Words, Dialect::Putty] {
            let sent = said(dialect, &row).replace('\u{2800}', "\u{a0}");
            let shown = if dialect == Dialect::Putty {
                // U+2800 is strongly left-to-right, a space is not: between marks it is.
                sent.replace('\u{a0}', "\u{200e} \u{200e}")
            } else {
                sent
            };
            let shown = sabar_text::single_line(&shown, Direction::LeftToRight).to_visual_string();
            // Both send letters without their marks.
            let is_letter = |c: &char| !matches!(c, '\u{64B}'..='\u{652}');
            let letters =
                |text: &str| text.trim_end().chars().filter(is_letter).collect::<String>();
            assert_eq!(letters(&shown), letters(&row), "{dialect:?}");
        }
    }
}
