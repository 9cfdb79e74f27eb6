//! Shows the input of the terminal: every key and touch by name. `q` ends it, `p` panics, `t` panics
//! in another thread, `r` panics and begins again, `f` fills the screen with colors and back. For
//! trying a new terminal, and for the tests.

use std::io::{self, Write};
use std::process::ExitCode;

use ratatui::Terminal;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier, Style};
use sabar_term::backend::TtyBackend;
use sabar_term::detect::Environment;
use sabar_term::dialect::Dialect;
use sabar_term::events::{Event, Events};
use sabar_term::input::{Input, KeyCode, KeyEvent, KeyModifiers};
use sabar_term::session::{Options, Screen, Session};
use sabar_term::tty::{self, Tty};

/// Lines that are kept, at least as many as a screen has.
const REMEMBERED: usize = 300;

fn main() -> ExitCode {
    let term = std::env::args().nth(1).unwrap_or_default();
    let screen = Screen::for_environment(&Environment { term, ..Environment::default() });
    let options = Options { screen, mouse: true };
    loop {
        match run(options) {
            Ok(Ending::Again) => {}
            Ok(Ending::Exit(code)) => return code,
            Err(error) if tty::is_hang_up(&error) => return ExitCode::from(129),
            Err(error) => {
                // Standard error may be gone with the terminal.
                let _: io::Result<()> =
                    writeln!(io::stderr(), "the terminal cannot be used: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
}

enum Ending {
    Exit(ExitCode),
    Again,
}

fn run(options: Options) -> io::Result<Ending> {
    let tty = Tty::open()?;
    let mut events = Events::listen(tty.clone())?;
    let session = Session::enter(tty, options)?;
    let backend = TtyBackend::new(session.tty(), session.size(), Dialect::Base);
    let mut terminal = Terminal::new(backend)?;
    let mut lines = vec![String::from("ready")];
    let mut is_filled = false;
    loop {
        terminal.draw(|frame| {
            let draw = if is_filled { fill } else { paint };
            draw(frame.buffer_mut(), &lines);
            frame.set_cursor_position(Position::ORIGIN);
        })?;
        lines.drain(..lines.len().saturating_sub(REMEMBERED));
        for event in events.wait(None)? {
            match event {
                Event::Input(Input::Key(key)) if key == plain('q') => {
                    session.leave()?;
                    return Ok(Ending::Exit(ExitCode::SUCCESS));
                }
                Event::Input(Input::Key(key)) if key == plain('p') => give_up(),
                Event::Input(Input::Key(key)) if key == plain('r') => {
                    let caught = std::panic::catch_unwind(give_up);
                    lines.push(format!("caught: {}", caught.is_err()));
                    return Ok(Ending::Again);
                }
                Event::Input(Input::Key(key)) if key == plain('t') => {
                    let ended = std::thread::spawn(give_up).join();
                    lines.push(format!("the thread ended: {}", ended.is_err()));
                }
                Event::Input(Input::Key(key)) if key == plain('f') => {
                    is_filled = !is_filled;
                }
                Event::Input(input) => lines.push(format!("{input:?}")),
                Event::Reload | Event::Watched => lines.push(String::from("reload")),
                Event::Resized(size) => {
                    terminal.backend_mut().set_size(size);
                    terminal.clear()?;
                    lines.push(format!("{size:?}"));
                }
                Event::HungUp => return Ok(Ending::Exit(ExitCode::from(129))),
                Event::Terminated(signal) => {
                    let code = u8::try_from(128 + signal.number()).unwrap_or(u8::MAX);
                    return Ok(Ending::Exit(ExitCode::from(code)));
                }
            }
        }
    }
}

const fn plain(character: char) -> KeyEvent {
    KeyEvent::new(KeyCode::Char(character), KeyModifiers::NONE)
}

#[expect(clippy::panic, reason = "to see how a panic leaves the terminal")]
fn give_up() {
    panic!("asked to panic");
}

/// As many bytes as a frame can have: no two cells share a color.
fn fill(buffer: &mut Buffer, _lines: &[String]) {
    for position in buffer.area.positions() {
        let [red, green] = [position.x, position.y].map(|at| u8::try_from(at).unwrap_or(u8::MAX));
        let style =
            Style::new().fg(Color::Rgb(red, green, 200)).bg(Color::Rgb(255 - red, 0, green));
        if let Some(cell) = buffer.cell_mut(position) {
            cell.set_char('#').set_style(style);
        }
    }
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
