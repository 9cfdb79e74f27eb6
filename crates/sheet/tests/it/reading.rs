//! The text of a file is found in logical order, with the structure and the languages of the sheet.

use sabar_sheet::sheet::{Block, Content, Paper, Sheet, TextSize, beside};

use crate::samples::{self, ALL, ARABIC, ITALIAN, Words};
use crate::tools::{letters, pdf, run_for_text};

/// The texts of words as they are drawn: with the mark of each item before it.
fn drawn(words: &Words) -> String {
    let is_to_do = |text: &&str| words.items.contains(text);
    let is_sign = |text: &&str| words.signs.contains(text);
    let texts = words.texts();
    let texts = texts.iter().map(|text| match text.as_str() {
        text if is_to_do(&text) => format!("☐{text}"),
        text if is_sign(&text) => format!("▲{text}"),
        text => text.to_owned(),
    });
    letters(&texts.collect::<String>())
}

/// The text that a reader of the structure finds: the quoted lines of `pdfinfo -struct-text`.
fn spoken(pdf: &[u8]) -> Option<String> {
    let structure = run_for_text("pdfinfo", &["-struct-text", "FILE"], pdf)?;
    let lines =
        structure.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    Some(letters(&lines.collect::<String>()))
}

/// The text that a reader finds that takes the text as it is drawn, without the numbers of pages.
fn drawn_order(pdf: &[u8]) -> Option<String> {
    run_for_text("mutool", &["draw", "-q", "-F", "txt", "FILE"], pdf).map(|text| letters(&text))
}

fn papers(sheet: &Sheet) -> Vec<Sheet> {
    let on = |paper| Sheet { paper, ..sheet.clone() };
    let mut sheets: Vec<Sheet> = Paper::ALL.into_iter().map(|(_, paper)| on(paper)).collect();
    sheets.push(Sheet { text_size: TextSize::Large, ..on(Paper::Receipt80) });
    sheets
}

#[test]
fn each_language_is_read_in_order_on_every_paper() {
    for words in ALL {
        for sheet in papers(&words.sheet()) {
            let file = pdf(&sheet);
            let Some(spoken) = spoken(&file) else { return };
            assert_eq!(spoken, drawn(words), "{:?}", sheet.paper);
            let Some(found) = drawn_order(&file) else { return };
            assert_eq!(found, drawn(words), "{:?}", sheet.paper);
        }
    }
}

#[test]
fn two_languages_are_read_one_after_the_other() {
    for (first, second) in [(&ARABIC, &ITALIAN), (&ITALIAN, &ARABIC)] {
        let blocks = beside(first.blocks(), second.blocks());
        for sheet in papers(&samples::sheet(&first.language(), blocks)) {
            let file = pdf(&sheet);
            let both = drawn(first) + &drawn(second);
            let Some(spoken) = spoken(&file) else { return };
            assert_eq!(spoken, both, "{:?}", sheet.paper);
            // Each page has both languages, one after the other.
            if sabar_sheet::pdf(&sheet).unwrap().n_pages == 1 {
                let Some(found) = drawn_order(&file) else { return };
                assert_eq!(found, both, "{:?}", sheet.paper);
            }
        }
    }
}

#[test]
fn words_stay_apart_where_a_line_ends() {
    for words in ALL {
        let sheet = Sheet { paper: Paper::Receipt80, ..words.sheet() };
        let structure = run_for_text("pdfinfo", &["-struct-text", "FILE"], &pdf(&sheet));
        let Some(structure) = structure else { return };
        let lines =
            structure.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
        let all: String = lines.collect();
        let plain = sabar_text::plain(words.paragraphs[0]);
        assert!(all.contains(&plain), "{all}\n{plain}");
    }
}

/// The roles of the structure, one a line, with the depth of each.
fn roles(sheet: &Sheet) -> Option<String> {
    let structure = run_for_text("pdfinfo", &["-struct", "FILE"], &pdf(sheet))?;
    let is_role = |line: &&str| !line.trim_start().starts_with('/');
    let lines = structure.lines().filter(is_role).map(|line| {
        let role = line.trim_start().split([' ', ':']).next().unwrap_or_default();
        format!("{}{role}", " ".repeat(line.len() - line.trim_start().len()))
    });
    Some(lines.collect::<Vec<_>>().join("\n"))
}

#[test]
fn the_structure_has_headings_lists_and_paragraphs() {
    let language = ITALIAN.language();
    let block = |content| Block::new(&language, content);
    let mut blocks = ITALIAN.blocks();
    blocks.truncate(6);
    blocks.push(block(Content::Paragraph("Fine".to_owned())));
    let item = "    LI\n      Lbl\n      LBody";
    let expected = format!("Document\n  H1\n  P\n  P\n  H2\n  L\n{item}\n{item}\n  P");
    let Some(roles) = roles(&samples::sheet(&language, blocks)) else { return };
    assert_eq!(roles, expected);
}

#[test]
fn a_frame_and_each_of_two_languages_are_groups() {
    let heading = |words: &Words| {
        let block = |content| Block::new(&words.language(), content);
        let blocks = vec![block(Content::Heading(words.danger.to_owned()))];
        vec![block(Content::Frame { note: None, blocks })]
    };
    let both = beside(heading(&ARABIC), heading(&ITALIAN));
    let Some(roles) = roles(&samples::sheet(&ARABIC.language(), both)) else { return };
    // The first heading has the first level though it is no title.
    let section = "  Sect\n    Div\n      H1";
    assert_eq!(roles, format!("Document\n{section}\n{section}"));
}
