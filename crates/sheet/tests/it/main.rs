//! Sheets held against other programs: what `MuPDF`, poppler and tesseract find in them, and what qpdf
//! says of the files.
//!
//! On Debian: `mupdf-tools`, `poppler-utils`, `qpdf`, `tesseract-ocr` with `-ara`, `-ita` and `-ind`.
//! A test whose program is missing says so and passes; with `SABAR_REQUIRE_ORACLES` it fails.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails here fails the test")]

#[path = "../../../../tests/shared/not_tested.rs"]
mod not_tested;

#[path = "../../../../tests/shared/readers.rs"]
mod readers;

mod charts;
mod files;
mod html;
mod numbers;
mod pages;
mod places;
mod reading;
mod refused;
mod samples;
mod seen;
mod sketches;
mod text;
mod tools;
