//! The places of letters on paper: inside of the margins, and in the order of UAX #9.

use sabar_sheet::sheet::{
    Block, Content, Direction, Language, Mark, Paper, Sheet, Span, TextSize, beside,
};
use sabar_text::groups::{Between, grouped, is_right_to_left};
use unicode_bidi::{BidiInfo, Level};

use crate::samples::{self, ALL, ARABIC, ITALIAN};
use crate::tools::{Placed, characters, letters, pdf};

/// The width of a page and of its margin, in points.
fn measures(paper: Paper) -> (f32, f32) {
    match paper {
        Paper::A4 => (595.28, 42.5),
        Paper::A5 => (419.53, 34.0),
        Paper::Letter => (612.0, 42.5),
        Paper::Receipt80 => (226.77, 12.0),
    }
}

#[test]
fn no_letter_is_in_the_margin_on_any_paper() {
    let mut sheets: Vec<Sheet> = ALL.iter().map(|words| words.sheet()).collect();
    sheets.push(samples::sheet(&ARABIC.language(), beside(ARABIC.blocks(), ITALIAN.blocks())));
    for sheet in sheets {
        for (_, paper) in Paper::ALL {
            for text_size in [TextSize::Normal, TextSize::Large] {
                let sheet = Sheet { paper, text_size, ..sheet.clone() };
                let Some(characters) = characters(&pdf(&sheet)) else { return };
                let (width, margin) = measures(paper);
                for placed in characters.iter().filter(|placed| placed.ch != ' ') {
                    let is_inside =
                        placed.left >= margin - 0.1 && placed.right <= width - margin + 0.1;
                    assert!(is_inside, "{paper:?} {text_size:?} {placed:?}");
                }
            }
        }
    }
}

/// The letters of a line from left to right, as they are on paper, without marks.
fn from_left(text: &str, direction: Direction) -> Option<String> {
    let language = Language::new("ar", direction);
    let block = Block::new(&language, Content::Paragraph(text.to_owned()));
    let mut placed = characters(&pdf(&samples::sheet(&language, vec![block])))?;
    placed.retain(|placed| placed.ch != ' ');
    placed.sort_by(|a, b| a.left.total_cmp(&b.left));
    Some(placed.iter().map(|placed| placed.ch).collect())
}

/// The same as unicode-bidi orders them.
fn ordered(text: &str, direction: Direction) -> String {
    let level = match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = BidiInfo::new(text, Some(level));
    letters(&info.reorder_line(&info.paragraphs[0], 0..text.len()))
}

#[test]
fn letters_numbers_and_isolates_are_drawn_in_the_order_of_the_standard() {
    let texts = [
        "في عام 2026 وصلت abc إلى 12:30 ثم 45",
        "رقم \u{2068}abc 12 def\u{2069} ثم (12) و[ب]",
        "a \u{2067}بيت 12 باب\u{2069} b (c) 3–5 ت 6/7",
        "\u{2066}دار 1 بحر\u{2069}, x. ٣٤٥ ٦٧ +1 -2 %3",
        "و«ر» <د> {ب} \u{2068}(ت)\u{2069}!",
    ];
    let number = grouped("اتصل بالرقم 06 1234-5678 أو 112", Direction::RightToLeft, Between::Signs);
    for text in texts.into_iter().chain([number.as_str()]) {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            let Some(found) = from_left(text, direction) else { return };
            // A line never begins with a formatting character here, so that all is one paragraph.
            assert_eq!(found, ordered(text, direction), "{text} {direction:?}");
        }
    }
}

#[test]
fn lines_begin_where_their_direction_says() {
    let both = beside(ARABIC.blocks(), ITALIAN.blocks());
    let sheet = samples::sheet(&ARABIC.language(), both);
    let Some(characters) = characters(&pdf(&sheet)) else { return };
    let first_of = |words: &samples::Words| -> Placed {
        let first = words.title.chars().next();
        *characters.iter().find(|placed| Some(placed.ch) == first && placed.size > 15.0).unwrap()
    };
    // The main language is Arabic, so it has the column at the right, and begins there.
    let (width, margin) = measures(Paper::A4);
    let arabic = first_of(&ARABIC);
    assert!((arabic.right - (width - margin)).abs() < 1.5, "{arabic:?}");
    let italian = first_of(&ITALIAN);
    assert!((italian.left - margin).abs() < 1.5, "{italian:?}");
    assert!((arabic.baseline - italian.baseline).abs() < 0.1);
}

#[test]
fn two_languages_are_below_one_another_on_a_receipt() {
    let both = beside(ARABIC.blocks(), ITALIAN.blocks());
    let sheet = Sheet { paper: Paper::Receipt80, ..samples::sheet(&ARABIC.language(), both) };
    let Some(characters) = characters(&pdf(&sheet)) else { return };
    let titles = characters.iter().filter(|placed| placed.size > 16.0);
    let (arabic, italian): (Vec<&Placed>, Vec<&Placed>) = titles
        .filter(|placed| placed.ch.is_alphabetic())
        .partition(|placed| is_right_to_left(placed.ch));
    let lowest = arabic.iter().map(|placed| placed.baseline).fold(0.0, f32::max);
    assert!(italian.iter().all(|placed| placed.baseline > lowest));
}

#[test]
fn large_print_has_no_small_letters() {
    let sheet = Sheet { text_size: TextSize::Large, ..ITALIAN.sheet() };
    let Some(characters) = characters(&pdf(&sheet)) else { return };
    let smallest = characters.iter().map(|placed| placed.size).fold(f32::MAX, f32::min);
    assert!(smallest >= 16.0, "{smallest} pt");
}

/// Text that has no place on a line of a receipt in large print.
#[test]
fn no_word_is_broken_that_can_be_made_smaller() {
    let texts = [
        ("it", Direction::LeftToRight, "L’orario dell’appuntamento precedentemente"),
        ("id", Direction::LeftToRight, "Pemberitahuan ketidaknyamanan minggu"),
        ("ar", Direction::RightToLeft, "أسابيع واستفساراتكم المستشفيات"),
    ];
    let span = Span { from: 0, to: Some(1), of: 3 };
    for (tag, direction, text) in texts {
        let language = Language::new(tag, direction);
        let block = |content| Block::new(&language, content);
        let told = text.to_owned();
        let mut blocks = vec![
            block(Content::Title(told.clone())),
            block(Content::Heading(told.clone())),
            block(Content::Paragraph(told.clone())),
            block(Content::Item { mark: Mark::TickBox, text: told.clone() }),
            block(Content::Entry { label: told.clone(), value: "112".to_owned() }),
            block(Content::Bar { text: told.clone(), span }).drawn(),
            block(Content::WriteLine(told.clone())),
            block(Content::Small(told.clone())),
        ];
        blocks.push(block(Content::Frame { note: None, blocks: blocks.clone() }));
        let n_texts = 2 * (blocks.len() - 1);
        let both = beside(blocks.clone(), blocks.clone());
        for (blocks, n_texts) in [(blocks, n_texts), (both, 2 * n_texts)] {
            for (_, paper) in Paper::ALL {
                for text_size in [TextSize::Normal, TextSize::Large] {
                    let blocks = blocks.clone();
                    let sheet = Sheet { paper, text_size, ..samples::sheet(&language, blocks) };
                    let Some(characters) = characters(&pdf(&sheet)) else { return };
                    let lines = characters.chunk_by(|one, next| {
                        one.page == next.page && (one.baseline - next.baseline).abs() < 0.1
                    });
                    let lines: Vec<String> =
                        lines.map(|line| line.iter().map(|it| it.ch).collect()).collect();
                    for word in text.split(' ') {
                        let word = letters(word);
                        let found = lines.iter().map(|line| letters(line).matches(&word).count());
                        let found: usize = found.sum();
                        assert_eq!(found, n_texts, "{word} on {paper:?}, {text_size:?}: {lines:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_word_that_is_too_wide_is_broken_and_nothing_is_lost() {
    let long = "abcdefghij".repeat(30);
    for (tag, direction, text) in [
        ("it", Direction::LeftToRight, long.clone()),
        ("ar", Direction::RightToLeft, "بلغتهم".repeat(40)),
    ] {
        let language = Language::new(tag, direction);
        let block = Block::new(&language, Content::Paragraph(text.clone()));
        let sheet = samples::sheet(&language, vec![block]);
        let Some(characters) = characters(&pdf(&sheet)) else { return };
        let found: String = characters.iter().map(|placed| placed.ch).collect();
        assert_eq!(letters(&found), text);
        let (width, margin) = measures(Paper::A4);
        assert!(
            characters.iter().all(|it| it.left > margin - 0.1 && it.right < width - margin + 0.1)
        );
    }
}
