//! A sheet as plain text.

use sabar_sheet::sheet::{Block, Content, Direction, Language, Mark, Paper, beside};

use crate::samples::{self, ALL, ARABIC, ITALIAN};
use crate::tools::letters;

#[test]
fn a_short_sheet_as_text() {
    let language = Language::new("it", Direction::LeftToRight);
    let block = |content| Block::new(&language, content);
    let item = |mark, text: &str| block(Content::Item { mark, text: text.to_owned() });
    let sign = Mark::Sign("▲".to_owned());
    let entry = Content::Entry { label: "Centro".to_owned(), value: "06 12".to_owned() };
    let framed = vec![item(sign, "Se esce dal muro."), block(entry)];
    let blocks = vec![
        block(Content::Title("L’acqua".to_owned())),
        item(Mark::TickBox, "Riempite i recipienti."),
        item(Mark::TickBox, "Chiudete."),
        block(Content::Frame { note: Some("Subito".to_owned()), blocks: framed }),
        block(Content::WriteLine("Nome".to_owned())),
        block(Content::Small("Versione 1".to_owned())),
    ];
    let expected = "\
L’acqua

[ ] Riempite i
    recipienti.
[ ] Chiudete.

====================
Subito

▲ Se esce dal muro.

Centro
  06 12

====================
Nome _______________

Versione 1
";
    assert_eq!(sabar_sheet::text(&samples::sheet(&language, blocks), 20), expected);
}

#[test]
fn all_texts_are_there_and_no_line_is_too_long() {
    for words in ALL {
        for (_, paper) in Paper::ALL {
            let text = sabar_sheet::text(&words.sheet(), paper.columns());
            let found = letters(&text);
            for wanted in words.texts() {
                assert!(found.contains(&letters(&wanted)), "{wanted} is missing in\n{text}");
            }
            for line in text.lines() {
                let line = sabar_text::single_line(line, words.direction);
                assert!(line.width() <= paper.columns(), "{line:?}");
            }
        }
    }
}

#[test]
fn two_languages_are_below_one_another() {
    let both = beside(ARABIC.blocks(), ITALIAN.blocks());
    let text = sabar_sheet::text(&samples::sheet(&ARABIC.language(), both), 78);
    let (arabic, italian) = (text.find(ARABIC.title), text.find(ITALIAN.title));
    assert!(arabic.is_some() && arabic < italian && italian < text.find(ARABIC.to_do));
}

#[test]
fn a_number_stands_alone_in_its_line() {
    let text = sabar_sheet::text(&ARABIC.sheet(), 78);
    assert!(text.contains("\n  +39\u{a0}06\u{a0}1234-5678\n"), "{text}");
}
