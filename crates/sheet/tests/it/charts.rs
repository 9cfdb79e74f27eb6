//! Charts: marks of time over the ends of bars, in every direction and on every paper.

use sabar_sheet::sheet::{Block, Content, Direction, Language, Paper, Sheet, Span, TextSize};

use crate::samples::{self, ARABIC, ITALIAN};
use crate::sketches::points;
use crate::tools::{characters, letters, pdf};

const MARKS: [&str; 4] = ["0", "3", "6", "9"];

fn chart(language: &Language, span: Span) -> Sheet {
    let block = |content| Block::new(language, content).drawn();
    let marks = MARKS.iter().zip(0..).map(|(name, step)| (step, (*name).to_owned())).collect();
    let text = "•".to_owned();
    let blocks =
        vec![block(Content::Axis { marks, of: span.of }), block(Content::Bar { text, span })];
    samples::sheet(language, blocks)
}

/// The left and the right end of the bar: of the widest run of dark points below the axis.
fn bar(sheet: &Sheet, below: f32) -> Option<(f32, f32)> {
    let points = points(sheet)?;
    let number = |n: usize| f32::from(u16::try_from(n).unwrap());
    let rows = points.iter().filter(|(_, y)| number(*y) > below);
    let mut rows: Vec<(usize, usize)> = rows.map(|(x, y)| (*y, *x)).collect();
    rows.sort_unstable();
    let runs = rows.chunk_by(|one, next| one.0 == next.0 && one.1 + 1 == next.1);
    let widest = runs.max_by_key(|run| run.len())?;
    Some((number(widest[0].1), number(widest[widest.len() - 1].1 + 1)))
}

#[test]
fn a_bar_begins_and_ends_under_its_marks() {
    for words in [&ITALIAN, &ARABIC] {
        let language = words.language();
        for (paper, text_size) in [
            (Paper::A4, TextSize::Normal),
            (Paper::A5, TextSize::Normal),
            (Paper::A4, TextSize::Large),
        ] {
            let span = Span { from: 1, to: Some(2), of: 4 };
            let sheet = Sheet { paper, text_size, ..chart(&language, span) };
            let Some(placed) = characters(&pdf(&sheet)) else { return };
            let mark = |name: &str| {
                let it = placed.iter().find(|it| name.contains(it.ch)).unwrap();
                // The line of the axis is less than a letter below the marks.
                ((it.left + it.right) / 2.0, it.baseline + 1.1 * it.size)
            };
            let Some((left, right)) = bar(&sheet, mark("3").1) else { return };
            let (first, second) = match language.direction {
                Direction::LeftToRight => (left, right),
                Direction::RightToLeft => (right, left),
            };
            for (end, name) in [(first, "3"), (second, "6")] {
                let off = (end - mark(name).0).abs();
                assert!(off < 2.0, "{paper:?} {text_size:?} {}: {name} {off}", language.tag);
            }
        }
    }
}

/// An open end is at the end of the axis; a moment is shorter than a step.
#[test]
fn an_open_end_is_at_the_end_and_a_moment_is_short() {
    for words in [&ITALIAN, &ARABIC] {
        let length = |to| {
            let sheet = chart(&words.language(), Span { from: 1, to, of: 4 });
            let placed = characters(&pdf(&sheet))?;
            let marks = placed.iter().find(|it| it.ch == '3')?;
            let marks = marks.baseline + 1.1 * marks.size;
            let (left, right) = bar(&sheet, marks)?;
            Some(right - left)
        };
        let Some(step) = length(Some(2)) else { return };
        assert!(length(None).unwrap() > 2.8 * step);
        assert!(length(Some(1)).unwrap() < 0.6 * step);
    }
}

/// Long marks stand in several rows, and none touches another or leaves the page.
#[test]
fn long_marks_do_not_touch() {
    let names = ["Trattamento", "5 giorni dopo", "6 giorni dopo", "2 settimane", "3 settimane"];
    let language = ITALIAN.language();
    for (_, paper) in Paper::ALL {
        for text_size in [TextSize::Normal, TextSize::Large] {
            let marks = names.iter().zip(0..).map(|(name, step)| (step, (*name).to_owned()));
            let axis = Content::Axis { marks: marks.collect(), of: 5 };
            let blocks = vec![Block::new(&language, axis).drawn()];
            let sheet = Sheet { paper, text_size, ..samples::sheet(&language, blocks) };
            let Some(mut placed) = characters(&pdf(&sheet)) else { return };
            let on_first = placed.iter().filter(|it| it.page == 1).map(|it| it.ch);
            let found: String = on_first.collect();
            for name in names {
                assert!(letters(&found).contains(&letters(name)), "{paper:?}: {found}");
            }
            placed.retain(|it| it.ch != ' ');
            for (index, one) in placed.iter().enumerate() {
                let others = placed[index + 1..].iter().filter(|it| it.page == one.page);
                let touching = others.filter(|it| (it.baseline - one.baseline).abs() < 4.0);
                for other in touching {
                    let is_apart = other.left > one.right - 0.5 || one.left > other.right - 0.5;
                    assert!(is_apart, "{paper:?} {text_size:?}: {one:?} {other:?}");
                }
            }
        }
    }
}
