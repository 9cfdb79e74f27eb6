//! Telephone numbers in Arabic: read from left to right in one line, on every paper.

use sabar_sheet::sheet::{Block, Content, Paper, Sheet, TextSize};
use sabar_text::groups::left_to_right;

use crate::samples::{self, ARABIC};
use crate::tools::{Placed, characters, pdf};

/// The characters of a number, as they are drawn after its name.
fn number(sheet: &Sheet, digits: &str) -> Option<Vec<Placed>> {
    let characters = characters(&pdf(sheet))?;
    let digits: Vec<char> = digits.chars().filter(|ch| *ch != ' ').collect();
    let seen: Vec<Placed> = characters.into_iter().filter(|placed| placed.ch != ' ').collect();
    let found = seen
        .windows(digits.len())
        .find(|window| window.iter().map(|placed| placed.ch).eq(digits.iter().copied()));
    Some(found.unwrap_or_else(|| panic!("{digits:?} is not on the sheet")).to_vec())
}

#[test]
fn a_number_runs_from_left_to_right_in_one_line() {
    for digits in [
        "+39 06 1234-5678",
        "112",
        "(02) 55-66-77",
        "٠١٢ ٣٤٥ ٦٧٨",
        "٠٦ ١٢٣٤ (06 1234)",
        "800 900 1000 ext. 12",
    ] {
        for (_, paper) in Paper::ALL {
            for text_size in [TextSize::Normal, TextSize::Large] {
                let language = ARABIC.language();
                let label = "مركز المياه".to_owned();
                let entry = Content::Entry { label, value: left_to_right(digits) };
                let blocks = vec![Block::new(&language, entry)];
                let sheet = Sheet { paper, text_size, ..samples::sheet(&language, blocks) };
                let Some(number) = number(&sheet, digits) else { return };
                for pair in number.windows(2) {
                    assert!(pair[0].left < pair[1].left, "{digits} {paper:?} {pair:?}");
                    assert!(
                        (pair[0].baseline - pair[1].baseline).abs() < 0.1,
                        "{digits} {paper:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_number_is_larger_than_the_text() {
    for text_size in [TextSize::Normal, TextSize::Large] {
        let sheet = Sheet { text_size, ..ARABIC.sheet() };
        let Some(number) = number(&sheet, "+39 06 1234-5678") else { return };
        let least = if text_size == TextSize::Large { 24.0 } else { 15.0 };
        assert!(number.iter().all(|placed| placed.size > least), "{number:?}");
    }
}
