//! A sheet of paper in any direction, as accessible PDF, HTML and text.
//!
//! A [`sheet::Sheet`] holds blocks in reading order: titles, paragraphs, frames, lists with signs or
//! boxes to tick, telephone numbers, lines to write on. Each has its own language and direction, and
//! may have the same in a second language beside it. The crate depends on `sabar_text` for levels and
//! line breaks, on `HarfBuzz`'s algorithm for glyphs and on krilla for PDF.
//!
//! ```
//! use sabar_sheet::sheet::{Block, Content, Direction, Language, Mark, Paper, Sheet, TextSize};
//!
//! let italian = Language::new("it", Direction::LeftToRight);
//! let text = |content| Block::new(&italian, content);
//! let sheet = Sheet {
//!     paper: Paper::A4,
//!     text_size: TextSize::Normal,
//!     language: italian.clone(),
//!     title: "Promemoria".to_owned(),
//!     zero: '0',
//!     blocks: vec![
//!         text(Content::Title("Prima della visita".to_owned())),
//!         text(Content::Item { mark: Mark::TickBox, text: "Porti i documenti.".to_owned() }),
//!     ],
//! };
//! let pdf = sabar_sheet::pdf(&sheet)?;
//! assert_eq!(pdf.n_pages, 1);
//! assert!(sabar_sheet::text(&sheet, 40).contains("[ ] Porti i documenti."));
//! # Ok::<(), sabar_sheet::Error>(())
//! ```
//!
//! # Guarantees
//!
//! - The same sheet gives the same bytes: no date, no random number, no name of a program or user.
//! - A letter that the fonts lack is an error with that letter, never a box on paper.
//! - PDF files have tags, languages, an outline and a title (PDF/UA-1), and their text is found in
//!   logical order.
//!
//! # Limitations
//!
//! - The fonts have Latin and Arabic letters alone (Persian and Urdu as far as `DejaVu` Sans has them).
//! - A word that is wider than its column even at 8.5 pt is broken without a hyphen.

mod column;
mod fonts;
mod html;
mod layout;
mod lines;
mod pages;
mod pdf;
mod plain;
mod rows;
pub mod sheet;
mod tree;

pub use html::html;
pub use pdf::{Pdf, pdf};
pub use plain::text;

/// A sheet that cannot be made.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Error {
    /// The fonts lack these letters, in the order of Unicode. HTML and text can still be made.
    #[error("the fonts for print lack {}", described(.0))]
    MissingLetters(Vec<char>),
    /// The file would not conform to PDF/UA-1, or a font of this crate is damaged.
    #[error("no PDF could be made: {0}")]
    Pdf(String),
}

/// Letters named in a message, at most.
const NAMED: usize = 8;

/// Returns characters with their code points, for messages.
fn described(letters: &[char]) -> String {
    let named = letters.iter().take(NAMED);
    let named = named.map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter)));
    let named = named.collect::<Vec<_>>().join(", ");
    match letters.len().saturating_sub(NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
