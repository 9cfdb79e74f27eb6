//! Drawings with their words beside them.

use sabar_sheet::sheet::{Block, Content, Sheet, Sketch, beside};

use crate::samples::{self, ARABIC, ITALIAN, Words};
use crate::tools::{pdf, run};

const ROWS: [&str; 3] = ["╭──╮", "│▒▒│", "╰──╯"];

fn sketch(words: &Words) -> Block {
    let sketch = Sketch {
        rows: ROWS.map(str::to_owned).to_vec(),
        title: words.title.to_owned(),
        legend: vec![('▒', words.to_do.to_owned())],
        about: words.paragraphs[0].to_owned(),
    };
    Block::new(&words.language(), Content::Sketch(sketch))
}

fn sheet(words: &Words) -> Sheet {
    samples::sheet(&words.language(), vec![sketch(words)])
}

/// The dark points of the first page, as columns and rows at 72 dots an inch.
fn points(sheet: &Sheet) -> Option<Vec<(usize, usize)>> {
    let arguments = ["draw", "-q", "-r", "72", "-c", "gray", "-F", "pgm", "-o", "-", "FILE"];
    let image = run("mutool", &arguments, &pdf(sheet))?;
    let header: Vec<&[u8]> = image.splitn(4, |byte| byte.is_ascii_whitespace()).collect();
    let width: usize = String::from_utf8_lossy(header[1]).parse().unwrap();
    let grays = &image[image.len() - width * (image.len() / width - 1).min(842)..];
    let dark = grays.iter().enumerate().filter(|(_, gray)| **gray < 200);
    Some(dark.map(|(at, _)| (at % width, at / width)).collect())
}

#[test]
fn text_and_html_have_the_words_alone() {
    for words in [&ITALIAN, &ARABIC] {
        let sheet = sheet(words);
        let (text, html) = (sabar_sheet::text(&sheet, 78), sabar_sheet::html(&sheet));
        assert!(html.contains(words.title) && text.contains('\n'));
        for rendered in [text, html] {
            assert!(!rendered.contains('╭') && !rendered.contains('▒'), "{rendered}");
        }
    }
}

#[test]
fn a_drawing_is_drawn_where_lines_begin() {
    let Some(left) = points(&sheet(&ITALIAN)) else { return };
    let Some(right) = points(&sheet(&ARABIC)) else { return };
    let blank = |words: &Words| {
        let mut blank = sheet(words);
        let Content::Sketch(sketch) = &mut blank.blocks[0].content else { unreachable!() };
        sketch.rows.clear();
        points(&blank).unwrap()
    };
    // Without the drawing the words begin at the edge of the column too, so the drawing moves them.
    assert_ne!(left, blank(&ITALIAN));
    assert_ne!(right, blank(&ARABIC));
    let leftmost = left.iter().map(|(x, _)| *x).min().unwrap();
    let rightmost = right.iter().map(|(x, _)| *x).max().unwrap();
    assert!(leftmost < 50 && rightmost > 545, "{leftmost} {rightmost}");
}

#[test]
fn two_languages_have_a_drawing_each() {
    let blocks = beside(vec![sketch(&ITALIAN)], vec![sketch(&ARABIC)]);
    let sheet = samples::sheet(&ITALIAN.language(), blocks);
    assert_eq!(sabar_sheet::pdf(&sheet).unwrap().n_pages, 1);
}
