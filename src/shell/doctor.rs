//! `sabar doctor`: the terminal and its dialect, and a test card.
//!
//! For installing a kiosk. The card shows at a glance whether Arabic is drawn correctly. If it is
//! not, the arrow keys try the other dialects.

pub mod card;

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use ratatui::backend::Backend as _;
use ratatui::layout::Size;

use crate::shell::app::{Run, RunError};
use crate::shell::{availability, pin, print, voice};
use sabar_term::backend::Synchronization;
use sabar_term::conversation::Conversation;
use sabar_term::detect::{Family, Multiplexer, TerminalProfile};
use sabar_term::dialect::Dialect;
use sabar_term::events::Event;
use sabar_term::input::{Input, KeyCode, KeyEvent, KeyModifiers};
use sabar_term::session;
use sabar_term::tty::Tty;

/// Examines the terminal, shows the card on an interactive one, and prints the findings.
///
/// # Errors
///
/// When there is no terminal or it cannot be used.
pub fn examine(run: &Run) -> Result<ExitCode, RunError> {
    let tty = Tty::open().map_err(|_| RunError::NoTerminal)?;
    crate::shell::app::can_draw(run)?;
    let is_watched = rustix::termios::isatty(rustix::stdio::stdout());
    let pixels = tty.pixels();
    let screen = session::Screen::for_environment(&run.surroundings.environment);
    let options = session::Options { screen, mouse: is_watched };
    let environment = run.surroundings.environment.clone();
    let mut conversation = Conversation::begin(tty, options, environment, run.dialect)?;
    let size = conversation.size();
    let found = conversation.profile().clone();
    if is_watched {
        show(run, &mut conversation)?;
    }
    let chosen = conversation.profile().dialect;
    conversation.leave()?;
    let mut report = report(run, &found, size, pixels);
    if chosen != found.dialect {
        // Writing to a string cannot fail.
        let _ = write!(
            report,
            "\nYou left the card with the dialect {0}. If it was right, run:\n\n    sabar --dialect {0}\n",
            chosen.name()
        );
    }
    io::stdout().write_all(report.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Shows the card until it is closed; the arrow keys change the dialect.
fn show(run: &Run, conversation: &mut Conversation) -> Result<(), RunError> {
    let theme = super::app::theme(run, conversation);
    let mut backend = conversation.backend();
    loop {
        let profile = conversation.profile().clone();
        backend.draw_frame(|sheet| {
            card::draw(&run.library, &profile, &theme, sheet);
            None
        })?;
        for event in conversation.wait(None)? {
            match event {
                Event::Input(Input::Key(key)) => match request(key) {
                    Request::Dialect(step) => {
                        let dialect = neighbor(conversation.profile().dialect, step);
                        conversation.choose(dialect, &mut backend)?;
                    }
                    Request::End => return Ok(()),
                    Request::Nothing => {}
                },
                Event::Input(Input::Report(report)) => {
                    conversation.handle_report(&report, &mut backend)?;
                }
                Event::Input(Input::Mouse(_)) | Event::Reload | Event::Watched => {}
                Event::Resized(size) => {
                    backend.set_size(size);
                    backend.clear()?;
                }
                Event::HungUp | Event::Terminated(_) => return Ok(()),
            }
        }
    }
}

enum Request {
    Dialect(usize),
    End,
    Nothing,
}

#[expect(clippy::wildcard_enum_match_arm, reason = "other keys do nothing")]
fn request(key: KeyEvent) -> Request {
    if let Some(step) = step(key) {
        return Request::Dialect(step);
    }
    match key.code {
        KeyCode::Tab => Request::Dialect(NEXT),
        KeyCode::BackTab => Request::Dialect(PREVIOUS),
        KeyCode::Enter | KeyCode::Esc | KeyCode::Char('q') => Request::End,
        KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => Request::End,
        _ => Request::Nothing,
    }
}

/// Changes the dialect by this many steps.
const NEXT: usize = 1;
const PREVIOUS: usize = Dialect::ALL.len() - 1;

/// Returns the step of an arrow key.
pub(crate) fn step(key: KeyEvent) -> Option<usize> {
    if matches!(key.code, KeyCode::Right | KeyCode::Down) {
        Some(NEXT)
    } else if matches!(key.code, KeyCode::Left | KeyCode::Up) {
        Some(PREVIOUS)
    } else {
        None
    }
}

/// Returns the dialect this many steps further in the list, cyclically.
pub(crate) fn neighbor(dialect: Dialect, step: usize) -> Dialect {
    let place = Dialect::ALL.iter().position(|it| *it == dialect).unwrap_or(0);
    Dialect::ALL.get((place + step) % Dialect::ALL.len()).copied().unwrap_or(dialect)
}

/// Returns the findings, one per line.
fn report(run: &Run, profile: &TerminalProfile, size: Size, pixels: Option<Size>) -> String {
    let mut lines: Vec<(&str, String)> = vec![("terminal", profile.terminal.clone())];
    lines.extend(profile.clues.iter().map(|clue| ("", clue.clone())));
    if profile.clues.is_empty() {
        lines.push((
            "",
            "it does not answer queries, and the environment does not name it".to_owned(),
        ));
    }
    match profile.multiplexer {
        Multiplexer::None => {}
        Multiplexer::Tmux => {
            lines.push((
                "between",
                "tmux; the terminal around it is guessed from the environment".to_owned(),
            ));
            if !profile.dialect.enter().is_empty() {
                lines.push((
                    "",
                    "tmux passes on the sequences of this dialect only with `set -g allow-passthrough on`"
                        .to_owned(),
                ));
            }
        }
        Multiplexer::Screen => {
            lines.push((
                "between",
                "GNU screen; the terminal around it is guessed from the environment".to_owned(),
            ));
        }
    }
    let dialect = profile.dialect;
    let why = if profile.is_chosen { "chosen by --dialect" } else { "follows from the terminal" };
    lines.push(("dialect", format!("{} ({why}): {}", dialect.name(), dialect.about())));
    let marks = if dialect.keeps_marks() { "sent" } else { "left out: not safe here" };
    lines.push(("Arabic marks", marks.to_owned()));
    lines.push(("colors", colors(run, profile).to_owned()));
    lines.push((
        "mouse, touch",
        "requested as SGR reports; touch the screen in the kiosk to try".to_owned(),
    ));
    let cells = format!("{} columns, {} rows", size.width, size.height);
    lines.push((
        "size",
        match pixels {
            Some(pixels) => format!("{cells}; {} by {} pixels", pixels.width, pixels.height),
            None => format!("{cells}; pixels unknown"),
        },
    ));
    lines.push(("background", background(profile).to_owned()));
    lines.push((
        "frames",
        match profile.synchronization {
            Synchronization::Bracketed => "shown at once (synchronized output)",
            Synchronization::Off => "shown as they arrive (no synchronized output)",
        }
        .to_owned(),
    ));
    lines.extend(languages(run, profile));
    lines.extend(voice::line(&run.settings, &run.library));
    lines.extend(run.settings.pin_socket.as_deref().map(pin_service));
    if run.settings.printer.is_some() || run.settings.cups_socket.exists() {
        let names = ["printers"].into_iter().chain(std::iter::repeat(""));
        lines.extend(names.zip(print::lines(&run.settings)));
    }
    lines.iter().map(|(name, text)| format!("{name:<14}{text}\n")).collect()
}

fn pin_service(socket: &Path) -> (&'static str, String) {
    let said = match pin::service_has_pin(socket, pin::ATTEMPT) {
        Ok(true) => "its service answers and has one".to_owned(),
        Ok(false) => "its service has none; set one with `sabar pin`".to_owned(),
        Err(why) => format!("{}  {why}", socket.display()),
    };
    ("PIN", said)
}

fn background(profile: &TerminalProfile) -> &'static str {
    match profile.has_light_background {
        Some(true) => "light (OSC 11)",
        Some(false) => "dark (OSC 11)",
        None => "not told",
    }
}

fn colors(run: &Run, profile: &TerminalProfile) -> &'static str {
    let told = &run.surroundings;
    if told.no_color {
        "none (NO_COLOR is set)"
    } else if profile.has_true_color == Some(true) {
        "24-bit (known of this terminal)"
    } else if told.true_color && profile.has_true_color.is_none() {
        "24-bit (COLORTERM)"
    } else if told.indexed_color {
        "256 (TERM)"
    } else {
        "bold, underlined and reversed only: TERM and COLORTERM announce no colors"
    }
}

/// Returns the languages offered and their signed release; on the Linux console, whether its font has
/// their letters.
fn languages(run: &Run, profile: &TerminalProfile) -> Vec<(&'static str, String)> {
    let tags: Vec<&str> = run.library.languages().iter().map(|it| it.tag.as_str()).collect();
    let mut lines = vec![("languages", tags.join(", "))];
    lines.extend(run.loader.shown().map(|it| ("content", it.to_string())));
    if profile.family != Family::LinuxConsole {
        return lines;
    }
    let font = console_font::ask(rustix::stdio::stdout());
    lines.push((
        "console font",
        match &font {
            Ok(font) => format!("{} glyphs for {} characters", font.glyphs, font.characters.len()),
            Err(error) => format!("cannot be asked: {error}"),
        },
    ));
    for lack in availability::lacks(&run.library, &run.settings, font.as_ref().ok()) {
        let (missing, needed) = (lack.missing.len(), lack.needed);
        lines.push((
            "",
            format!(
                "{} is not offered here: the font lacks {missing} of the {needed} letters it needs",
                lack.tag
            ),
        ));
        lines.push((
            "",
            "run sabar in a graphical terminal instead: README, \"On the Linux console\""
                .to_owned(),
        ));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrow_keys_go_through_all_dialects_and_come_back() {
        let mut dialect = Dialect::Base;
        for expected in Dialect::ALL.iter().cycle().skip(1).take(Dialect::ALL.len()) {
            dialect = neighbor(dialect, NEXT);
            assert_eq!(dialect, *expected);
        }
        assert_eq!(neighbor(neighbor(Dialect::Base, PREVIOUS), NEXT), Dialect::Base);
    }
}
