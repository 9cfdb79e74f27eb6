//! Frames as bytes, and as a terminal shows them.

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::*;

const SIZE: Size = Size::new(8, 3);

struct Screen {
    terminal: Terminal<TtyBackend<Vec<u8>>>,
    written: usize,
}

impl Screen {
    fn new(synchronization: Synchronization) -> Self {
        let backend = TtyBackend::new(Vec::new(), SIZE, Dialect::Base);
        let backend = backend.with_synchronization(synchronization);
        Self::with(backend)
    }

    fn with(backend: TtyBackend<Vec<u8>>) -> Self {
        Self { terminal: Terminal::new(backend).unwrap(), written: 0 }
    }

    /// Draws a frame and returns its bytes, escaped.
    fn draw(&mut self, paint: impl FnOnce(&mut Buffer)) -> String {
        self.terminal.draw(|frame| paint(frame.buffer_mut())).unwrap();
        self.news()
    }

    /// The bytes since they were last looked at, escaped.
    fn news(&mut self) -> String {
        let all = self.terminal.backend().writer();
        let news = all[self.written..].escape_ascii().to_string();
        self.written = all.len();
        news
    }

    /// Feeds all frames so far to an emulated terminal.
    fn seen(&self) -> vt100::Parser {
        let mut parser =
            vt100::Parser::new(SIZE.height.try_into().unwrap(), SIZE.width.try_into().unwrap(), 0);
        parser.process(self.terminal.backend().writer());
        parser
    }
}

fn put(buffer: &mut Buffer, x: u16, y: u16, text: &str) {
    for (x, character) in (x..SIZE.width).zip(text.chars()) {
        buffer[(x, y)].set_char(character);
    }
}

#[test]
fn a_frame_is_one_bracketed_write() {
    let mut screen = Screen::new(Synchronization::Bracketed);
    let frame = screen.draw(|buffer| put(buffer, 0, 0, "abc"));
    assert_eq!(frame, r"\x1b[?2026h\x1b[1;1H\x1b[0mabc\x1b[?25l\x1b[?2026l");
}

#[test]
fn a_frame_that_changes_nothing_writes_nothing() {
    let mut screen = Screen::new(Synchronization::Bracketed);
    screen.draw(|buffer| put(buffer, 0, 0, "abc"));
    assert_eq!(screen.draw(|buffer| put(buffer, 0, 0, "abc")), "");
}

#[test]
fn the_cursor_is_placed_only_when_it_moves() {
    let mut screen = Screen::new(Synchronization::Off);
    let mut show = |x, y| {
        let at = Position { x, y };
        screen.terminal.draw(|frame| frame.set_cursor_position(at)).unwrap();
        screen.news()
    };
    assert_eq!(show(2, 1), r"\x1b[?25h\x1b[2;3H");
    assert_eq!(show(2, 1), "");
    assert_eq!(show(5, 1), r"\x1b[3C");
    assert_eq!(show(0, 2), r"\x1b[3;1H");
}

#[test]
fn only_what_changed_is_said() {
    let mut screen = Screen::new(Synchronization::Off);
    screen.draw(|buffer| put(buffer, 0, 0, "abcdef"));
    assert_eq!(screen.draw(|buffer| put(buffer, 0, 0, "aXcdeY")), r"\x1b[1;2HXcdeY");
    screen.draw(|buffer| put(buffer, 0, 1, "abcdefgh"));
    let frame = screen.draw(|buffer| put(buffer, 0, 1, "aXcdefgY"));
    assert_eq!(frame, r"\x1b[2;2HX\x1b[5CY");
}

#[test]
fn neighbors_share_their_colors() {
    let mut screen = Screen::new(Synchronization::Off);
    let frame = screen.draw(|buffer| {
        put(buffer, 0, 0, "abcd");
        buffer[(0, 0)].set_style(Style::new().fg(Color::Red).add_modifier(Modifier::BOLD));
        buffer[(1, 0)].set_style(Style::new().fg(Color::Red));
        buffer[(2, 0)].set_style(Style::new().fg(Color::Red).bg(Color::Indexed(17)));
    });
    let expected = r"\x1b[1;1H\x1b[0m\x1b[1m\x1b[38;5;1ma\x1b[22mb\x1b[48;5;17mc\x1b[0md\x1b[?25l";
    assert_eq!(frame, expected);
}

#[test]
fn no_sequence_has_more_numbers_than_a_console_reads() {
    let mut screen = Screen::new(Synchronization::Off);
    let frame = screen.draw(|buffer| {
        let style = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(4, 5, 6));
        buffer[(0, 0)].set_char('a').set_style(style.add_modifier(Modifier::all()));
    });
    for sequence in frame.split('m') {
        assert!(sequence.matches(';').count() < 10, "{sequence}");
    }
}

#[test]
fn nothing_is_drawn_outside_the_screen() {
    let mut backend = TtyBackend::new(Vec::new(), Size::new(2, 1), Dialect::Base);
    let cell = Cell::new("x");
    backend.draw([(2, 0, &cell), (0, 1, &cell), (u16::MAX, u16::MAX, &cell)].into_iter()).unwrap();
    backend.flush().unwrap();
    assert_eq!(backend.writer(), b"");
}

#[test]
fn after_a_failed_write_nothing_is_taken_for_granted() {
    /// A terminal that is full until room is made.
    #[derive(Debug)]
    struct Full(Vec<u8>, bool);
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.1 { Err(io::ErrorKind::TimedOut.into()) } else { self.0.write(bytes) }
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut backend = TtyBackend::new(Full(Vec::new(), true), SIZE, Dialect::Base)
        .with_synchronization(Synchronization::Off);
    let cell = Cell::new("x");
    backend.draw([(0, 0, &cell)].into_iter()).unwrap();
    backend.hide_cursor().unwrap();
    backend.flush().unwrap_err();
    backend.writer.1 = false;
    backend.draw([(1, 0, &cell)].into_iter()).unwrap();
    backend.hide_cursor().unwrap();
    backend.flush().unwrap();
    let all = r"\x1b[1;1H\x1b[0mxx      \x1b[2;1H        \x1b[3;1H        \x1b[?25l";
    assert_eq!(backend.writer.0.escape_ascii().to_string(), all);
}

/// A cell: its place, a symbol, colors and attributes that the judge of the picture knows too.
fn cells() -> impl Strategy<Value = Vec<(u16, u16, char, Style)>> {
    let colors = COLORS.map(|(color, _)| color);
    let style =
        (prop::sample::select(colors.to_vec()), prop::sample::select(colors.to_vec()), 0_u16..16)
            .prop_map(|(fg, bg, bits)| {
                let known =
                    [Modifier::BOLD, Modifier::UNDERLINED, Modifier::REVERSED, Modifier::ITALIC];
                let held = known.iter().enumerate().filter(|(index, _)| bits & (1 << index) != 0);
                Style::new()
                    .fg(fg)
                    .bg(bg)
                    .add_modifier(held.map(|(_, modifier)| *modifier).collect())
            });
    let symbol =
        prop::sample::select("abc \u{fe8e}\u{2500}\u{660}\u{e8}".chars().collect::<Vec<_>>());
    prop::collection::vec((0..SIZE.width, 0..SIZE.height, symbol, style), 0..30)
}

/// The colors used in these tests, as the judge names them.
const COLORS: [(Color, vt100::Color); 5] = [
    (Color::Reset, vt100::Color::Default),
    (Color::Red, vt100::Color::Idx(1)),
    (Color::White, vt100::Color::Idx(15)),
    (Color::Indexed(200), vt100::Color::Idx(200)),
    (Color::Rgb(1, 2, 3), vt100::Color::Rgb(1, 2, 3)),
];

fn judged(color: Color) -> Option<vt100::Color> {
    COLORS.iter().find(|(ours, _)| *ours == color).map(|(_, theirs)| *theirs)
}

proptest! {
    #[test]
    fn a_terminal_shows_what_the_cells_hold(
        frames in prop::collection::vec(cells(), 1..6),
        erases: bool,
    ) {
        let backend = TtyBackend::new(Vec::new(), SIZE, Dialect::Base);
        let mut screen = Screen::with(backend.with_erasing(erases));
        for frame in frames {
            let mut drawn = Buffer::default();
            screen.draw(|buffer| {
                for (x, y, symbol, style) in frame {
                    buffer[(x, y)].set_char(symbol).set_style(style);
                }
                drawn = buffer.clone();
            });
            let seen = screen.seen();
            for (position, cell) in drawn.area.positions().zip(&drawn.content) {
                let shown = seen.screen().cell(position.y, position.x).unwrap();
                let contents = if shown.has_contents() { shown.contents() } else { " " };
                prop_assert_eq!(contents, cell.symbol());
                prop_assert_eq!(Some(shown.bgcolor()), judged(cell.bg));
                prop_assert_eq!(shown.underline(), cell.modifier.contains(Modifier::UNDERLINED));
                prop_assert_eq!(shown.inverse(), cell.modifier.contains(Modifier::REVERSED));
                let lines = Modifier::UNDERLINED | Modifier::REVERSED;
                // The rest is not visible on a blank.
                if cell.symbol() != " " || cell.modifier.intersects(lines) {
                    prop_assert_eq!(Some(shown.fgcolor()), judged(cell.fg));
                    prop_assert_eq!(shown.bold(), cell.modifier.contains(Modifier::BOLD));
                    prop_assert_eq!(shown.italic(), cell.modifier.contains(Modifier::ITALIC));
                }
            }
        }
    }
}

/// Lines of text with wide cells, marks and letters of both directions.
const LINES: [&str; 6] = [
    "plain",
    "\u{6f22}\u{5b57} wide",
    "\u{645}\u{62f}\u{651}\u{64e}\u{629} (3-6)",
    "e\u{301}t\u{e9}",
    "\u{2501}\u{2513}\u{a0}\u{2592}",
    "",
];

/// An area or a line that is drawn.
#[derive(Clone, Debug)]
enum Drawn {
    Fill(Rect),
    Restyle(Rect),
    Line(u16, u16, &'static str),
}

fn drawn() -> impl Strategy<Value = Vec<(Drawn, Style)>> {
    let rect = (0..SIZE.width + 2, 0..SIZE.height + 2, 0..SIZE.width + 2, 0..SIZE.height + 2)
        .prop_map(|(x, y, width, height)| Rect { x, y, width, height });
    let line = (0..SIZE.width + 2, 0..SIZE.height + 2, prop::sample::select(LINES.to_vec()));
    let drawn = prop_oneof![
        rect.clone().prop_map(Drawn::Fill),
        rect.prop_map(Drawn::Restyle),
        line.prop_map(|(x, y, text)| Drawn::Line(x, y, text)),
    ];
    let color = prop::option::of(prop::sample::select(COLORS.map(|(color, _)| color).to_vec()));
    let style =
        (color.clone(), color, 0_u16..512, 0_u16..512).prop_map(|(fg, bg, on, off)| Style {
            fg,
            bg,
            add_modifier: Modifier::from_bits_truncate(on),
            sub_modifier: Modifier::from_bits_truncate(off),
        });
    prop::collection::vec((drawn, style), 0..20)
}

fn draw_on_sheet(sheet: &mut Sheet, drawn: &[(Drawn, Style)]) {
    for (drawn, style) in drawn {
        match drawn {
            Drawn::Fill(rect) => sheet.fill(*rect, *style),
            Drawn::Restyle(rect) => sheet.restyle(*rect, *style),
            Drawn::Line(x, y, text) => {
                let line = sabar_text::single_line(text, sabar_text::Direction::LeftToRight);
                match line.characters() {
                    Some(characters) => sheet.write_characters(*x, *y, characters.chars(), *style),
                    None => {
                        let symbols = line.cells().map(|cell| (cell.symbol, cell.width));
                        sheet.write(*x, *y, symbols, *style);
                    }
                }
            }
        }
    }
}

fn draw_on_buffer(buffer: &mut Buffer, drawn: &[(Drawn, Style)]) {
    for (drawn, style) in drawn {
        match drawn {
            Drawn::Fill(rect) => {
                for position in rect.intersection(buffer.area).positions() {
                    buffer[position].reset();
                    buffer[position].set_style(*style);
                }
            }
            Drawn::Restyle(rect) => buffer.set_style(*rect, *style),
            Drawn::Line(x, y, text) => {
                let line = sabar_text::single_line(text, sabar_text::Direction::LeftToRight);
                sabar_text::paint::line(&line, *x, *y, *style, buffer);
            }
        }
    }
}

proptest! {
    #[test]
    fn a_sheet_is_drawn_as_a_buffer_is(drawn in drawn()) {
        let mut sheet = Sheet::new(SIZE);
        draw_on_sheet(&mut sheet, &drawn);
        let mut buffer = Buffer::empty(sheet.area());
        draw_on_buffer(&mut buffer, &drawn);
        prop_assert_eq!(sheet.to_buffer(), buffer);
    }

    #[test]
    fn frames_of_sheets_and_of_buffers_are_the_same_bytes(
        frames in prop::collection::vec(drawn(), 1..4),
        dialect in prop::sample::select(Dialect::ALL.to_vec()),
    ) {
        let backend = || TtyBackend::new(Vec::new(), SIZE, dialect);
        let (mut drawn, mut copied) = (backend(), backend());
        for frame in frames {
            drawn.draw_frame(|sheet| { draw_on_sheet(sheet, &frame); None }).unwrap();
            copied.draw_frame(|sheet| {
                let mut buffer = Buffer::empty(sheet.area());
                draw_on_buffer(&mut buffer, &frame);
                sheet.copy(&buffer);
                None
            }).unwrap();
            prop_assert_eq!(
                drawn.writer().escape_ascii().to_string(),
                copied.writer().escape_ascii().to_string()
            );
        }
    }
}

#[test]
fn more_texts_and_styles_than_are_kept_are_shown_too() {
    let mut backend =
        TtyBackend::new(Vec::new(), SIZE, Dialect::Base).with_synchronization(Synchronization::Off);
    let marks: Vec<char> = ('\u{300}'..='\u{34e}').collect();
    let letters = ('a'..='z').chain('A'..='Z');
    let clusters =
        letters.flat_map(|letter| marks.iter().map(move |mark| format!("{letter}{mark}")));
    for (number, cluster) in (0_u16..).zip(clusters) {
        let [red, green] = number.to_be_bytes();
        let style = Style::new().fg(Color::Rgb(red, green, 0));
        let draw = |sheet: &mut Sheet| sheet.write(1, 1, [("x", 1), (cluster.as_str(), 1)], style);
        backend.writer.clear();
        backend
            .draw_frame(|sheet| {
                draw(sheet);
                None
            })
            .unwrap();
        let sent = String::from_utf8(backend.writer.clone()).unwrap();
        let expected = format!("\x1b[38;2;{red};{green};0mx{cluster}");
        assert!(sent.contains(&expected), "{number}: {}", sent.escape_debug());
    }
}

#[test]
fn a_picture_is_shown_on_its_sheet_until_texts_are_forgotten() {
    let (mut sheet, mut picture) = (Sheet::new(SIZE), Picture::default());
    assert!(!sheet.show(&picture));
    sheet.write(1, 1, [("x", 1), ("e\u{300}", 1)], Style::new().fg(Color::Red));
    let drawn = sheet.to_buffer();
    sheet.copy_to(&mut picture);
    sheet.reset();
    assert!(sheet.show(&picture));
    assert_eq!(sheet.to_buffer(), drawn);
    assert!(!Sheet::new(SIZE).show(&picture));
    sheet.clear();
    assert!(!sheet.show(&picture));
}
