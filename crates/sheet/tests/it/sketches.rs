//! Drawings with their words beside them.

use sabar_sheet::sheet::{Block, Content, Drawing, Mark, Shape, Shapes, Sheet, Sketch, beside};

use crate::samples::{self, ARABIC, ITALIAN, Words};
use crate::tools::{characters, pdf, run};

const ROWS: [&str; 3] = ["╭──╮", "│▒▒│", "╰──╯"];

fn sketch(words: &Words) -> Block {
    let sketch = Sketch {
        drawing: Drawing::Cells(ROWS.map(str::to_owned).to_vec()),
        captions: Vec::new(),
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
pub fn points(sheet: &Sheet) -> Option<Vec<(usize, usize)>> {
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
        sketch.drawing = Drawing::Cells(Vec::new());
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

/// A square of ten columns.
fn square() -> Shapes {
    let line = |end| [end; 3];
    let curves = vec![line((100, 0)), line((100, 100)), line((0, 100))];
    let square = Shape { start: (0, 0), curves, fill: Some('█') };
    Shapes { width: 10, height: 10, shapes: vec![square] }
}

/// An icon stands where the line begins, beside the text, and is no part of what is read.
#[test]
fn an_icon_stands_before_its_item() {
    for (words, is_from_right) in [(&ITALIAN, false), (&ARABIC, true)] {
        let item = |mark| {
            let content = Content::Item { mark, text: words.to_do.to_owned() };
            samples::sheet(&words.language(), vec![Block::new(&words.language(), content)])
        };
        let (with, without) = (item(Mark::Icon(square())), item(Mark::Sign("-".to_owned())));
        let Some(points) = points(&with) else { return };
        let height = |x: usize| points.iter().filter(|point| point.0 == x).count();
        let columns: Vec<usize> = (0..596).filter(|x| height(*x) > 10).collect();
        assert!(columns.len() >= 10, "{columns:?}");
        let edge = if is_from_right { columns.last() } else { columns.first() };
        assert!(
            if is_from_right { *edge.unwrap() > 540 } else { *edge.unwrap() < 50 },
            "{columns:?}"
        );
        let letters = |sheet: &Sheet| -> String {
            characters(&pdf(sheet)).unwrap().iter().map(|it| it.ch).collect()
        };
        assert_eq!(
            letters(&with),
            letters(&without).replace("- ", ""),
            "the dot is not in the PDF"
        );
        assert!(sabar_sheet::text(&with, 40).contains("\u{b7} "));
    }
}

/// A square at the start of a wide drawing is where lines begin, and its name is below it.
#[test]
fn shapes_follow_the_reading_direction_and_have_their_names_below() {
    for (words, is_from_right) in [(&ITALIAN, false), (&ARABIC, true)] {
        let mut sheet = sheet(words);
        let Content::Sketch(sketch) = &mut sheet.blocks[0].content else { unreachable!() };
        sketch.drawing = Drawing::Shapes(Shapes { width: 30, ..square() });
        sketch.captions = vec![(0, 10, "7".to_owned())];
        sketch.legend.clear();
        sketch.title.clear();
        sketch.about = words.to_do.to_owned();
        let Some(points) = points(&sheet) else { return };
        // The square is the only thing of its height.
        let height = |x: usize| points.iter().filter(|point| point.0 == x).count();
        let columns: Vec<usize> = (0..596).filter(|x| height(*x) > 25).collect();
        let (first, last) = (*columns.first().unwrap(), *columns.last().unwrap());
        assert_eq!(columns.len(), last - first + 1, "{columns:?}");
        assert!(if is_from_right { last > 545 } else { first < 50 }, "{columns:?}");
        let placed = characters(&pdf(&sheet)).unwrap();
        let caption = placed.iter().find(|it| it.ch == '7').unwrap();
        let middle = f64::from(u32::try_from(first + last).unwrap()) / 2.0;
        let off = f64::from(caption.left + caption.right) / 2.0 - middle;
        assert!(off.abs() < 20.0, "{off}");
        let bottom = points.iter().filter(|point| point.0 == first).map(|point| point.1).max();
        let bottom = f64::from(u32::try_from(bottom.unwrap()).unwrap());
        assert!(f64::from(caption.baseline) > bottom, "{} {bottom}", caption.baseline);
    }
}
