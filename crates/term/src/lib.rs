//! The terminal of a full-screen program: input, detection and output.
//!
//! - [`input`] decodes bytes into crossterm's key and mouse events.
//! - [`events`] waits for input, signals and deadlines with one `poll`.
//! - [`session`] enters the terminal and restores it on every way out.
//! - [`detect`] identifies the terminal.
//! - [`dialect`] encodes rows of cells so that right-to-left text looks right in that terminal.
//! - [`backend`] is a ratatui backend that writes the encoded cells.
//! - [`conversation`] ties these together for a whole run.
//!
//! The types of keys and mouse events are crossterm's, and its commands write the bytes. Its event
//! loop is not used: half a sequence must not block input, and the end of input must end the
//! program.
//!
//! # Examples
//!
//! ```no_run
//! use ratatui::Terminal;
//! use ratatui::widgets::Paragraph;
//! use sabar_term::conversation::Conversation;
//! use sabar_term::detect::Environment;
//! use sabar_term::events::Event;
//! use sabar_term::input::Input;
//! use sabar_term::session::{Options, Screen};
//! use sabar_term::tty::Tty;
//!
//! # fn main() -> std::io::Result<()> {
//! let environment = Environment { term: "xterm".to_owned(), ..Environment::default() };
//! let options = Options { screen: Screen::for_environment(&environment), mouse: true };
//! let mut conversation = Conversation::begin(Tty::open()?, options, environment, None)?;
//! let mut terminal = Terminal::new(conversation.backend())?;
//! 'running: loop {
//!     terminal.draw(|frame| frame.render_widget(Paragraph::new("Press any key."), frame.area()))?;
//!     for event in conversation.wait(None)? {
//!         match event {
//!             Event::Resized(size) => {
//!                 terminal.backend_mut().set_size(size);
//!                 terminal.clear()?;
//!             }
//!             Event::Input(Input::Report(report)) => {
//!                 conversation.handle_report(&report, terminal.backend_mut())?;
//!             }
//!             Event::Input(Input::Mouse(_)) | Event::Reload | Event::Watched => {}
//!             Event::Input(Input::Key(_)) | Event::HungUp | Event::Terminated(_) => break 'running,
//!         }
//!     }
//! }
//! conversation.leave()
//! # }
//! ```
//!
//! Bytes are decoded without a terminal too:
//!
//! ```
//! use std::time::Duration;
//!
//! use sabar_term::input::{Decoder, Input, KeyCode};
//!
//! let mut decoder = Decoder::new();
//! let mut inputs = Vec::new();
//! decoder.feed(b"\x1b[A", Duration::ZERO, &mut inputs);
//! assert_eq!(inputs, [Input::Key(KeyCode::Up.into())]);
//! ```

pub mod backend;
mod burst;
pub mod clock;
mod commands;
pub mod conversation;
pub mod detect;
pub mod dialect;
pub mod events;
pub mod hold;
pub mod input;
pub mod scroll_lock;
pub mod session;
pub mod tty;
pub mod typed;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;
