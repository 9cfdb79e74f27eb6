//! Shows Arabic, Hebrew and Persian in a ratatui application, in the dialect of the terminal.
//!
//! `cargo run -p sabar-term --example arabic`; any key ends it.

use std::{env, io};

use ratatui::Terminal;
use ratatui::layout::Margin;
use ratatui::widgets::Block;
use sabar_term::conversation::Conversation;
use sabar_term::detect::{Environment, VARIABLES};
use sabar_term::events::Event;
use sabar_term::input::Input;
use sabar_term::session::{Options, Screen};
use sabar_term::tty::Tty;
use sabar_text::widget::Paragraph;

const TEXT: &str = "\
أهلاً وسهلاً! هذا نصّ عربي في تطبيق (ratatui 0.30).

שלום עולם! הטקסט הזה נכתב מימין לשמאל (25 שורות).

خوش آمدید! گچ‌پژ، ۱۲۳ و متن فارسی همراه با English در یک سطر.";

fn main() -> io::Result<()> {
    let environment = environment();
    let options = Options { screen: Screen::for_environment(&environment), mouse: false };
    let mut conversation = Conversation::begin(Tty::open()?, options, environment, None)?;
    let mut terminal = Terminal::new(conversation.backend())?;
    loop {
        terminal.draw(|frame| {
            frame.render_widget(Block::bordered(), frame.area());
            frame.render_widget(Paragraph::new(TEXT), frame.area().inner(Margin::new(1, 1)));
        })?;
        for event in conversation.wait(None)? {
            match event {
                Event::Resized(size) => {
                    terminal.backend_mut().set_size(size);
                    terminal.clear()?;
                }
                Event::Input(Input::Report(report)) => {
                    if conversation.handle_report(&report, terminal.backend_mut())? {
                        terminal.clear()?;
                    }
                }
                Event::Reload | Event::Watched => {}
                Event::Input(_) | Event::HungUp | Event::Terminated(_) => {
                    return conversation.leave();
                }
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "detection needs the environment of the program")]
fn environment() -> Environment {
    let variable = |name: &&str| Some(((*name).to_owned(), env::var(name).ok()?));
    let variables = VARIABLES.iter().filter_map(variable).collect();
    Environment { term: env::var("TERM").unwrap_or_default(), variables }
}
