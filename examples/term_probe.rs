//! Shows what the terminal tells: every key and touch by name. `q` ends it, `p` panics, `t` panics
//! in another thread, `n` draws the same frame again. For a look at a new terminal, and for the tests.

use std::io;
use std::process::ExitCode;

use ratatui::Terminal;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier, Style};
use sabar::term::backend::TtyBackend;
use sabar::term::dialect::Dialect;
use sabar::term::events::{Event, Events};
use sabar::term::input::{Input, Key, KeyCode};
use sabar::term::session::{Options, Screen, Session};
use sabar::term::tty::{self, Tty};

fn main() -> ExitCode {
    let term = std::env::args().nth(1).unwrap_or_default();
    let screen = Screen::for_term(&term);
    match run(Options { screen, mouse: true, dialect: Dialect::Base }) {
        Ok(code) => code,
        Err(error) if tty::is_hang_up(&error) => ExitCode::from(129),
        Err(error) => {
            // Standard error may be gone with the terminal.
            let _: io::Result<()> = io::Write::write_fmt(
                &mut io::stderr(),
                format_args!("the terminal cannot be used: {error}\n"),
            );
            ExitCode::FAILURE
        }
    }
}

fn run(options: Options) -> io::Result<ExitCode> {
    let session = Session::enter(Tty::open()?, options)?;
    let mut events = Events::listen(session.tty())?;
    let backend = TtyBackend::new(session.tty(), session.size(), options.dialect);
    let mut terminal = Terminal::new(backend)?;
    let mut lines = vec![String::from("ready")];
    loop {
        terminal.draw(|frame| {
            paint(frame.buffer_mut(), &lines);
            frame.set_cursor_position(Position::ORIGIN);
        })?;
        for event in events.wait(None)? {
            match event {
                Event::Input(Input::Key(key)) if key == plain('q') => {
                    session.leave()?;
                    return Ok(ExitCode::SUCCESS);
                }
                Event::Input(Input::Key(key)) if key == plain('p') => give_up(),
                Event::Input(Input::Key(key)) if key == plain('t') => {
                    let ended = std::thread::spawn(give_up).join();
                    lines.push(format!("the thread ended: {}", ended.is_err()));
                }
                Event::Input(Input::Key(key)) if key == plain('n') => {}
                Event::Input(input) => lines.push(format!("{input:?}")),
                Event::Resized(size) => {
                    terminal.backend_mut().set_size(size);
                    lines.push(format!("{size:?}"));
                }
                Event::HungUp => return Ok(ExitCode::from(129)),
                Event::Terminated(signal) => {
                    let code = u8::try_from(128 + signal.number()).unwrap_or(u8::MAX);
                    return Ok(ExitCode::from(code));
                }
            }
        }
    }
}

const fn plain(character: char) -> Key {
    Key::plain(KeyCode::Char(character))
}

#[expect(clippy::panic, reason = "to see how a panic leaves the terminal")]
fn give_up() {
    panic!("asked to panic");
}

/// The newest lines at the bottom, the last one bold.
fn paint(buffer: &mut Buffer, lines: &[String]) {
    let area = buffer.area;
    let skipped = lines.len().saturating_sub(usize::from(area.height));
    for (y, line) in (area.top()..area.bottom()).zip(lines.iter().skip(skipped)) {
        for (x, character) in (area.left()..area.right()).zip(line.chars()) {
            if let Some(cell) = buffer.cell_mut(Position { x, y }) {
                cell.set_char(character).set_style(Style::new().fg(Color::Green));
                if Some(line) == lines.last() {
                    cell.set_style(Modifier::BOLD);
                }
            }
        }
    }
}
