//! Pages that are wrong on purpose, as real mistakes would make them. A judge that lets one pass
//! is no judge.

use std::io;

use ratatui::Terminal;
use ratatui::buffer::Buffer;
use ratatui::layout::Size;
use sabar::draw::theme::Depth;
use sabar::settings::Surroundings;
use sabar_term::conversation::Conversation;
use sabar_term::events::Event;
use sabar_term::input::{Input, KeyCode, KeyModifiers};
use sabar_term::session::{self, Options};
use sabar_term::tty::Tty;
use sabar_text::Line;

use crate::judge::Forms;
use crate::screen::Screen;

/// Ways in which a page is wrong on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Letters as they are written, from left to right: no reordering and no joining.
    Logical,
    /// Joined, but each line from left to right.
    Reversed,
    /// In the right order, but not joined.
    Unjoined,
}

impl Fault {
    pub const ALL: [Self; 3] = [Self::Logical, Self::Reversed, Self::Unjoined];

    pub fn name(self) -> &'static str {
        match self {
            Self::Logical => "logical",
            Self::Reversed => "reversed",
            Self::Unjoined => "unjoined",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.name() == name)
    }
}

/// Shows a wrong page until Ctrl+Q.
pub fn show(fault: Fault, keys: &str) -> io::Result<()> {
    let options = Options { screen: session::Screen::Alternate, mouse: false };
    let environment = Surroundings::read().environment;
    let mut conversation = Conversation::begin(Tty::open()?, options, environment, None)?;
    let forms = Forms::read()?;
    let page = page(fault, keys, conversation.size(), &forms);
    let mut terminal = Terminal::new(conversation.backend())?;
    terminal.draw(|frame| frame.buffer_mut().clone_from(&page))?;
    loop {
        for event in conversation.wait(None)? {
            let is_over = match event {
                Event::Input(Input::Key(key)) => {
                    key.code == KeyCode::Char('q') && key.modifiers.contains(KeyModifiers::CONTROL)
                }
                Event::HungUp | Event::Terminated(_) => true,
                Event::Input(_) | Event::Resized(_) | Event::Reload | Event::Watched => false,
            };
            if is_over {
                return conversation.leave();
            }
        }
    }
}

fn page(fault: Fault, keys: &str, size: Size, forms: &Forms) -> Buffer {
    let Screen { mut buffer, lines, .. } = Screen::after(keys, size, Depth::True);
    for (rect, line) in &lines {
        let symbols = line.cells().map(|cell| cell.symbol);
        let symbols: Vec<String> = match fault {
            Fault::Logical => logical(line, forms),
            Fault::Reversed => {
                symbols.collect::<Vec<_>>().iter().rev().map(ToString::to_string).collect()
            }
            Fault::Unjoined => symbols.map(|symbol| unjoined(symbol, forms)).collect(),
        };
        // Letters of a ligature take a cell each.
        let width = u16::try_from(symbols.len()).unwrap_or(rect.width);
        let first = rect.right().saturating_sub(width);
        for (column, symbol) in (first..rect.right()).zip(symbols) {
            let style = buffer[(rect.x, rect.y)].style();
            buffer[(column, rect.y)].set_symbol(&symbol).set_style(style);
        }
    }
    buffer
}

/// The letters of a line in reading order.
fn logical(line: &Line, forms: &Forms) -> Vec<String> {
    let mut cells: Vec<_> = line.cells().collect();
    cells.sort_by_key(|cell| cell.source.start);
    let letters = |symbol: &str| {
        forms.of(symbol).map_or_else(|| symbol.to_owned(), |form| form.letters.clone())
    };
    let letters = cells.iter().map(|cell| letters(cell.symbol)).collect::<String>();
    letters.chars().map(String::from).collect()
}

/// A letter that joins nothing; a ligature stays one, it has one cell.
fn unjoined(symbol: &str, forms: &Forms) -> String {
    let Some(form) = forms.of(symbol) else { return symbol.to_owned() };
    if form.letters.chars().count() == 1 {
        form.letters.clone()
    } else {
        forms.isolated(&form.letters)
    }
}
