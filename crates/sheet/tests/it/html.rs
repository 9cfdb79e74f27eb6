//! A sheet as HTML.

use sabar_sheet::sheet::{Block, Content, Paper, Sheet, beside};

use crate::readers::TAGS;
use crate::samples::{self, ALL, ARABIC, ITALIAN};
use crate::tools::{letters, run_for_text};

/// The text of a page without its tags.
fn stripped(html: &str) -> String {
    let body = html.split_once("<body>").unwrap().1;
    let mut text = String::new();
    for part in body.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn all_texts_are_there_in_order() {
    for words in ALL {
        let found = letters(&stripped(&sabar_sheet::html(&words.sheet())));
        let mut at = 0;
        for text in words.texts() {
            let text = letters(&text);
            let next = found.get(at..).unwrap().find(&text);
            at += next.unwrap_or_else(|| panic!("{text} is missing in {found}")) + text.len();
        }
    }
}

#[test]
fn each_block_has_its_language_and_direction() {
    let both = beside(ARABIC.blocks(), ITALIAN.blocks());
    let html = sabar_sheet::html(&samples::sheet(&ARABIC.language(), both));
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let title = |tag: &str, direction: &str, column: &str, text: &str| {
        format!(
            "<h1 class=\"title\" lang=\"{tag}\" dir=\"{direction}\" style=\"--row:1;--column:{column}\">{text}</h1>"
        )
    };
    assert!(html.contains(&title("ar", "rtl", "1", ARABIC.title)), "{html}");
    assert!(html.contains(&title("it", "ltr", "2", ITALIAN.title)), "{html}");
}

#[test]
fn nothing_of_the_text_is_taken_for_tags() {
    let language = ITALIAN.language();
    let text = "<script>alert(\"a & b\")</script>\n<b>".to_owned();
    let sheet = samples::sheet(&language, vec![Block::new(&language, Content::Paragraph(text))]);
    let sheet = Sheet { title: "</title><script>".to_owned(), ..sheet };
    let html = sabar_sheet::html(&sheet);
    assert!(!html.contains("<script>") && !html.contains("<b>"));
    assert!(
        html.contains("&lt;script&gt;alert(&quot;a &amp; b&quot;)&lt;/script&gt;<br>&lt;b&gt;")
    );
}

#[test]
fn a_page_loads_nothing_and_runs_nothing() {
    let html = sabar_sheet::html(&ARABIC.sheet());
    for absent in ["http", "url(", "@import", "<script", "<link", "src=", "onload"] {
        assert!(!html.contains(absent), "{absent}");
    }
}

#[test]
fn the_paper_is_in_the_rules_for_print() {
    let sheet = Sheet { paper: Paper::A5, ..ITALIAN.sheet() };
    assert!(sabar_sheet::html(&sheet).contains("@page { size: 148mm 210mm; margin: 12mm; }"));
}

#[test]
fn every_tag_is_closed() {
    let both = beside(ARABIC.blocks(), ITALIAN.blocks());
    let html = sabar_sheet::html(&samples::sheet(&ARABIC.language(), both));
    let Some(n_open) = run_for_text("python3", &["-c", TAGS, "FILE"], html.as_bytes()) else {
        return;
    };
    assert_eq!(n_open.trim(), "0");
}
