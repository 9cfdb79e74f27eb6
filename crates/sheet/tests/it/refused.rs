//! Sheets that cannot be printed, and those that nobody would write.

use proptest::prelude::*;
use sabar_sheet::Error;
use sabar_sheet::sheet::{
    Block, Content, Direction, Language, Mark, Paper, Sheet, TextSize, beside,
};

use crate::samples;

fn paragraph(text: &str) -> Sheet {
    let language = Language::new("it", Direction::LeftToRight);
    let block = Block::new(&language, Content::Paragraph(text.to_owned()));
    samples::sheet(&language, vec![block])
}

#[test]
fn letters_that_the_font_lacks_are_told() {
    let error = sabar_sheet::pdf(&paragraph("水 e ध e 水")).unwrap_err();
    assert_eq!(error, Error::MissingLetters(vec!['ध', '水']));
    let told = error.to_string();
    assert_eq!(told, "the fonts for print lack ध (U+0927), 水 (U+6C34)");
    let hebrew = "אבגדהוזחטי";
    let told = sabar_sheet::pdf(&paragraph(hebrew)).unwrap_err().to_string();
    assert!(told.ends_with("ח (U+05D7) and 2 more"), "{told}");
}

#[test]
fn they_are_told_in_marks_labels_and_numbers_of_pages_too() {
    let language = Language::new("it", Direction::LeftToRight);
    let item = Content::Item { mark: Mark::Sign("⛑".to_owned()), text: "a".to_owned() };
    let entry = Content::Entry { label: "א".to_owned(), value: "ב".to_owned() };
    let blocks = vec![Block::new(&language, item), Block::new(&language, entry)];
    let error = sabar_sheet::pdf(&samples::sheet(&language, blocks)).unwrap_err();
    assert_eq!(error, Error::MissingLetters(vec!['א', 'ב', '⛑']));
    let many = paragraph(&"a\n".repeat(200));
    let error = sabar_sheet::pdf(&Sheet { zero: '०', ..many }).unwrap_err();
    assert!(matches!(error, Error::MissingLetters(digits) if digits.contains(&'१')));
}

#[test]
fn what_has_no_letters_of_its_own_is_not_missing() {
    let text = "a\u{200b}\u{200d}\u{2067}\u{ad}\u{feff}b\u{2069}\tc\u{a0}d\u{2009}e\u{7}\u{2028}f";
    assert_eq!(sabar_sheet::pdf(&paragraph(text)).map(|pdf| pdf.n_pages), Ok(1));
}

#[test]
fn all_letters_of_the_font_can_be_set() {
    let latin = ('\u{a1}'..='\u{24f}').filter(|ch| *ch != '\u{ad}').collect::<String>();
    let marks = "e\u{301}a\u{30a}o\u{323}\u{302}";
    let arabic = "ء آأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي گچپژکی ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳ ؟،؛٪";
    let signs = "●○■□◆◇▲△▼▽☐☑☒✓✗⚠⚕☎€№™℃←↑→↓−≈≠≤≥×÷±…–—‘’“”„«»‹›•·§°";
    for text in [&latin, marks, arabic, signs] {
        assert_eq!(sabar_sheet::pdf(&paragraph(text)).map(|_| ()), Ok(()), "{text}");
    }
}

#[test]
fn a_sheet_without_a_title_for_the_file_is_refused() {
    let sheet = Sheet { title: String::new(), ..paragraph("a") };
    assert!(matches!(sabar_sheet::pdf(&sheet), Err(Error::Pdf(_))));
}

#[test]
fn empty_blocks_are_nothing() {
    let language = Language::new("ar", Direction::RightToLeft);
    let empty = String::new;
    let contents = [
        Content::Title(empty()),
        Content::Frame { note: None, blocks: Vec::new() },
        Content::Item { mark: Mark::Sign(empty()), text: empty() },
        Content::Item { mark: Mark::TickBox, text: empty() },
        Content::Entry { label: empty(), value: empty() },
        Content::WriteLine(empty()),
        Content::Small("\u{2067}\u{2069} \n\n".to_owned()),
    ];
    let blocks: Vec<Block> = contents.into_iter().map(|it| Block::new(&language, it)).collect();
    let sheet = samples::sheet(&language, beside(blocks.clone(), blocks));
    assert_eq!(sabar_sheet::pdf(&sheet).map(|pdf| pdf.n_pages), Ok(1));
    let _ = sabar_sheet::html(&sheet);
    let _ = sabar_sheet::text(&sheet, 1);
}

/// Any block of text, in frames of frames.
fn any_block() -> impl Strategy<Value = Block> {
    let text = "[a1אבتلاكً٣ .,(\\u{a0}\\u{200d}\\u{2066}-\\u{2069}\\u{202a}-\\u{202e}\\n\\t–]{0,60}";
    let direction = prop_oneof![Just(Direction::LeftToRight), Just(Direction::RightToLeft)];
    let leaf = (0..8_usize, text, direction).prop_map(|(kind, text, direction)| {
        let content = match kind {
            0 => Content::Title(text),
            1 => Content::Heading(text),
            2 => Content::Item { mark: Mark::TickBox, text },
            3 => Content::Item { mark: Mark::Sign(text.clone()), text },
            4 => Content::Entry { label: text.clone(), value: text },
            5 => Content::WriteLine(text),
            6 => Content::Small(text),
            _ => Content::Paragraph(text),
        };
        Block::new(&Language::new("ar", direction), content)
    });
    leaf.prop_recursive(3, 12, 4, |inner| {
        let blocks = proptest::collection::vec(inner.clone(), 0..4);
        (blocks, inner, any::<bool>()).prop_map(|(blocks, other, keep_with_next)| {
            let heading = keep_with_next.then(|| "ا".to_owned());
            let frame = Content::Frame { note: heading, blocks };
            let block = Block::new(&other.language, frame).with_beside(other);
            Block { keep_with_next, ..block }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn any_blocks_make_a_sheet_or_are_refused(
        blocks in proptest::collection::vec(any_block(), 0..6),
        paper in 0..4_usize,
        width in 0..90_u16,
        is_large in any::<bool>(),
    ) {
        let language = Language::new("ar", Direction::RightToLeft);
        let sheet = Sheet {
            paper: Paper::ALL[paper].1,
            text_size: if is_large { TextSize::Large } else { TextSize::Normal },
            ..samples::sheet(&language, blocks)
        };
        match sabar_sheet::pdf(&sheet) {
            Ok(_) | Err(Error::MissingLetters(_)) => {}
            Err(error) => prop_assert!(false, "{error}"),
        }
        let _ = sabar_sheet::html(&sheet);
        let text = sabar_sheet::text(&sheet, width);
        let is_control = |ch: char| ('\u{202a}'..='\u{202e}').contains(&ch) || ('\u{2066}'..='\u{2069}').contains(&ch);
        // A number whose order needs it has an isolate and an override of its own.
        let begins = text.matches("\u{2066}\u{202d}").count();
        let n_controls = text.matches(is_control).count();
        prop_assert_eq!(n_controls, 4 * begins, "{}", text);
        prop_assert_eq!(text.matches("\u{202c}\u{2069}").count(), begins, "{}", text);
    }
}
