//! The files are whole, accessible, and always the same.

use sabar_sheet::sheet::{Paper, Sheet, TextSize, beside};

use crate::samples::{self, ALL, ARABIC, ITALIAN};
use crate::tools::{pdf, run, run_for_text};

fn sheets() -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = ALL.iter().map(|words| words.sheet()).collect();
    let both = beside(ARABIC.blocks(), ITALIAN.blocks());
    let both = samples::sheet(&ARABIC.language(), both);
    sheets.push(Sheet { text_size: TextSize::Large, ..both.clone() });
    sheets.push(Sheet { paper: Paper::Receipt80, ..both });
    sheets.push(samples::sheet(&ARABIC.language(), Vec::new()));
    sheets
}

/// The objects of a file, uncompressed.
fn objects(pdf: &[u8]) -> Option<String> {
    run_for_text("qpdf", &["--qdf", "--object-streams=disable", "FILE", "-"], pdf)
}

#[test]
fn qpdf_finds_no_error() {
    for sheet in sheets() {
        if run("qpdf", &["--check", "FILE"], &pdf(&sheet)).is_none() {
            return;
        }
    }
}

#[test]
fn a_sheet_always_gives_the_same_bytes() {
    for sheet in sheets() {
        assert!(pdf(&sheet) == pdf(&sheet));
    }
}

#[test]
fn a_file_tells_its_title_language_and_standard_and_no_date_or_program() {
    let Some(objects) = objects(&pdf(&ARABIC.sheet())) else { return };
    for present in [
        "/DisplayDocTitle true",
        "/Lang (ar)",
        "/Direction /R2L",
        "/MarkInfo",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/WritingMode /RlTb",
        "/Title (2026-03)",
    ] {
        assert!(objects.contains(present), "{present} is missing");
    }
    for absent in ["CreationDate", "ModDate", "CreateDate", "/Producer", "/Creator", "/Author"] {
        assert!(!objects.contains(absent), "{absent} is there");
    }
}

#[test]
fn each_block_has_its_language() {
    let both = beside(ARABIC.blocks(), ITALIAN.blocks());
    let Some(objects) = objects(&pdf(&samples::sheet(&ARABIC.language(), both))) else { return };
    let count = |tag: &str| objects.matches(&format!("/Lang ({tag})")).count();
    assert!(count("ar") > 20, "{} elements are Arabic", count("ar"));
    assert!(count("it") > 20, "{} elements are Italian", count("it"));
}

#[test]
fn no_text_is_told_beside_its_glyphs() {
    // Readers turn such text round if it is Arabic, or drop what follows it.
    for sheet in sheets() {
        let Some(objects) = objects(&pdf(&sheet)) else { return };
        assert!(!objects.contains("/ActualText"));
    }
}

#[test]
fn headings_are_in_the_outline() {
    let file = pdf(&ITALIAN.sheet());
    let Some(outline) = run_for_text("mutool", &["show", "FILE", "outline"], &file) else { return };
    let titles: Vec<&str> = outline.split('"').skip(1).step_by(2).collect();
    assert_eq!(titles, [ITALIAN.title, ITALIAN.to_do]);
}

#[test]
fn a_file_is_small() {
    for sheet in sheets() {
        let n_bytes = pdf(&sheet).len();
        assert!(n_bytes < 80_000, "{n_bytes} bytes");
    }
}
