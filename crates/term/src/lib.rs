//! The terminal: what it is told, what it says, and how it is left as it was found.
//!
//! - [`input`] turns bytes into keys and touches, and cannot be jammed by any bytes.
//! - [`burst`] drops what no person types.
//! - [`events`] waits, in one place, for everything that can wake the program.
//! - [`session`] enters the terminal and always restores it.
//! - [`detect`] finds out which terminal it is.
//! - [`backend`] turns ratatui's cells into bytes, in the terminal's [`dialect`].
//!
//! Nothing here knows of languages, screens or actions; nothing above writes escape sequences.

pub mod backend;
pub mod burst;
pub mod clock;
pub mod conversation;
pub mod detect;
pub mod dialect;
pub mod events;
pub mod hold;
pub mod input;
pub mod scroll_lock;
pub mod session;
pub mod tty;
