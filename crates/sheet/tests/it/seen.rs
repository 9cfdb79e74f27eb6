//! The text that can be read of the printed page: rendered, and read by tesseract.

use sabar_sheet::sheet::{Paper, Sheet, beside};

use crate::readers::error_rate;
use crate::samples::{self, ALL, ARABIC, ITALIAN, Words};
use crate::tools::{pdf, run, run_for_text};

/// The share of letters that recognition may get wrong. Correct text stays below 0.1; text in the
/// wrong order is above 0.6.
const MOST_WRONG: f64 = 0.15;

/// The text that is read of a sheet printed at 200 dots an inch. Recognition leaves out lines, others
/// where it looks for columns and where not, so a second reading follows the first where that is not
/// enough.
fn read(sheet: &Sheet, languages: &str, is_enough: impl Fn(&str) -> bool) -> Option<String> {
    let arguments = ["draw", "-q", "-r", "200", "-c", "gray", "-F", "pgm", "-o", "-", "FILE"];
    let image = run("mutool", &arguments, &pdf(sheet))?;
    let mut text = String::new();
    for layout in ["3", "6"] {
        let arguments = ["FILE", "stdout", "-l", languages, "--psm", layout];
        text.push_str(&comparable(&run_for_text("tesseract", &arguments, &image)?));
        if is_enough(&text) {
            break;
        }
    }
    Some(text)
}

/// Letters and digits alone: no marks, no vowel signs, no spaces. The commas of both scripts, quotation
/// marks and dashes are taken for each other by recognition.
fn comparable(text: &str) -> String {
    text.chars()
        .filter(|ch| ch.is_alphanumeric() && !('\u{64b}'..='\u{65f}').contains(ch))
        .collect()
}

/// The texts without foreign words, which recognition in one language cannot read.
fn readable(words: &Words) -> Vec<&'static str> {
    let mut texts = vec![words.title, words.paragraphs[0], words.to_do, words.danger];
    texts.extend(words.items.iter().chain(&words.signs));
    texts
}

#[track_caller]
fn check(sheet: &Sheet, languages: &[&Words]) {
    let names: Vec<&str> = languages.iter().map(|words| words.tesseract).collect();
    let wrong = |text: &str| {
        let mut wanted = languages.iter().flat_map(|words| readable(words));
        wanted.find_map(|wanted| {
            let rate = error_rate(text, &comparable(wanted));
            (rate > MOST_WRONG).then(|| format!("{rate:.2} of {wanted} is wrong"))
        })
    };
    let is_right = |text: &str| wrong(text).is_none();
    let Some(text) = read(sheet, &names.join("+"), is_right) else { return };
    assert_eq!(wrong(&text), None, "in\n{text}");
}

#[test]
fn text_in_wrong_order_would_be_noticed() {
    let wanted = comparable(ARABIC.paragraphs[0]);
    let reversed: String = wanted.chars().rev().collect();
    assert!(error_rate(&reversed, &wanted) > 0.6);
    assert!(error_rate(&format!("ابت{wanted}ابت"), &wanted) < 0.01);
}

#[test]
fn a_printed_sheet_can_be_read() {
    for words in ALL {
        check(&words.sheet(), &[words]);
    }
}

#[test]
fn a_receipt_and_its_telephone_number_can_be_read() {
    let sheet = Sheet { paper: Paper::Receipt80, ..ARABIC.sheet() };
    // In Arabic, recognition turns numbers round.
    let has_number = |text: &str| text.contains("390612345678");
    let Some(text) = read(&sheet, ITALIAN.tesseract, has_number) else { return };
    assert!(has_number(&text), "{text}");
    check(&sheet, &[&ARABIC]);
}

#[test]
fn two_printed_columns_can_be_read() {
    let both = beside(ARABIC.blocks(), ITALIAN.blocks());
    let sheet = samples::sheet(&ARABIC.language(), both);
    for words in [&ARABIC, &ITALIAN] {
        check(&sheet, &[words]);
    }
}
