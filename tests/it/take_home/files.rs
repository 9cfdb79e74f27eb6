//! Readings of the files of a sheet: by readers of PDF and HTML, and from a picture of the page.

use sabar::screen::block::Block;
use sabar::take_home::Options;
use sabar_sheet::sheet::{Content, Paper, Sheet, TextSize};

use super::paper::{PLAIN, texts};
use super::readers::{TAGS, error_rate, letters, run, run_for_text};
use super::{LANGUAGES, Visit, built_in, visits};

/// The text that a reader of the structure finds.
fn spoken(pdf: &[u8]) -> Option<String> {
    let structure = run_for_text("pdfinfo", &["-struct-text", "FILE"], pdf)?;
    let lines =
        structure.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    Some(letters(&lines.collect::<String>()))
}

/// Removes the names of the parts of drawings, which a narrow paper leaves out with them.
fn leave_drawings_out(sheet: &mut Sheet) {
    for block in &mut sheet.blocks {
        if let Content::Sketch(sketch) = &mut block.content {
            sketch.legend.clear();
        }
    }
}

#[test]
fn the_title_of_the_file_does_not_tell_the_treatment() {
    for visit in visits() {
        let title = visit.scene().title(&visit.model).unwrap().text;
        let info = run_for_text("pdfinfo", &["FILE"], &pdf(&visit.sheet(PLAIN)));
        let Some(info) = info else { return };
        assert!(!info.contains(&sabar_text::plain(&title)), "{info}");
    }
}

#[track_caller]
fn pdf(sheet: &Sheet) -> Vec<u8> {
    sabar_sheet::pdf(sheet).unwrap().bytes
}

/// Each treatment in one of the languages; `the_rest_is_found_in_order` has the others.
fn one_of_each() -> Vec<Visit> {
    let visits = visits();
    let n_treatments = visits.len() / LANGUAGES.len();
    let is_one = |at: usize| at / n_treatments == at % n_treatments % LANGUAGES.len();
    let visits = visits.into_iter().enumerate();
    let of_each: Vec<Visit> =
        visits.filter(|(at, _)| is_one(*at)).map(|(_, visit)| visit).collect();
    assert_eq!(of_each.len(), n_treatments);
    of_each
}

#[test]
fn the_text_of_each_pdf_is_found_in_order() {
    one_of_each().iter().for_each(|visit| is_in_order(visit, Paper::A4));
}

/// The others take a second each: `the_rest_is_found_in_order`.
#[test]
fn the_text_of_a_receipt_is_found_in_order() {
    for tag in LANGUAGES {
        is_in_order(&Visit::with_preparation(tag), Paper::Receipt80);
    }
}

#[track_caller]
fn is_in_order(visit: &Visit, paper: Paper) {
    let mut sheet = visit.sheet(Options { paper, ..PLAIN });
    if paper == Paper::Receipt80 {
        leave_drawings_out(&mut sheet);
    }
    let Some(spoken) = spoken(&pdf(&sheet)) else { return };
    assert_eq!(spoken, letters(&texts(&sheet.blocks)), "{}", visit.name());
}

#[test]
fn two_languages_are_found_one_after_the_other() {
    follow_each_other(&Visit::to(built_in(), "classic", "ar"), "it");
    follow_each_other(&Visit::with_preparation("id"), "ar");
}

#[track_caller]
fn follow_each_other(visit: &Visit, other: &str) {
    let beside = visit.library.find_language(other);
    let sheet = visit.sheet(Options { beside, ..PLAIN });
    assert!(sheet.blocks.iter().all(|block| block.beside.is_some()), "{}", visit.name());
    let Some(spoken) = spoken(&pdf(&sheet)) else { return };
    assert_eq!(spoken, letters(&texts(&sheet.blocks)), "{}", visit.name());
}

/// `cargo test --release --test it -- --ignored`
#[test]
#[ignore = "pdfinfo takes a second for each"]
fn the_rest_is_found_in_order() {
    for visit in visits() {
        is_in_order(&visit, Paper::A4);
        is_in_order(&visit, Paper::Receipt80);
    }
    for (tag, other) in [("ar", "it"), ("id", "ar")] {
        follow_each_other(&Visit::to(built_in(), "classic", tag), other);
        follow_each_other(&Visit::with_preparation(tag), other);
    }
}

#[test]
fn each_file_is_well_formed() {
    for visit in visits() {
        let beside = visit.library.find_language("it");
        for options in [PLAIN, Options { beside, text_size: TextSize::Large, ..PLAIN }] {
            let sheet = visit.sheet(options);
            if run("qpdf", &["--check", "FILE"], &pdf(&sheet)).is_none() {
                return;
            }
            let html = sabar_sheet::html(&sheet);
            let tag = &visit.scene().words.language().tag;
            let direction = if tag == "ar" { "rtl" } else { "ltr" };
            assert!(html.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")));
            let open = run_for_text("python3", &["-c", TAGS, "FILE"], html.as_bytes());
            assert!(open.is_none_or(|open| open.trim() == "0"), "{}", visit.name());
        }
    }
}

/// The pages of each sheet on A4, and in large print.
#[test]
fn sheets_have_few_pages() {
    let pages = visits().into_iter().map(|visit| {
        let n_pages = |text_size| {
            sabar_sheet::pdf(&visit.sheet(Options { text_size, ..PLAIN })).unwrap().n_pages
        };
        format!("{}: {} {}", visit.name(), n_pages(TextSize::Normal), n_pages(TextSize::Large))
    });
    insta::assert_snapshot!(pages.collect::<Vec<_>>().join("\n"), @r"
    microbotox ar: 3 7
    classic ar: 3 7
    wearing-off ar: 3 5
    scope ar: 2 3
    microbotox id: 4 8
    classic id: 4 7
    wearing-off id: 3 7
    scope id: 2 4
    microbotox it: 3 8
    classic it: 3 8
    wearing-off it: 3 6
    scope it: 2 3
    ");
}

/// `cargo test --release --test it -- --ignored`; the crate of sheets has its own reading of pages.
#[test]
#[ignore = "tesseract takes a second for each page"]
fn a_printed_sheet_can_be_read_by_a_machine() {
    for (tag, language) in [("ar", "ara"), ("id", "ind"), ("it", "ita")] {
        let visit = Visit::to(built_in(), "microbotox", tag);
        let sabar_sheet::Pdf { bytes: file, n_pages } =
            sabar_sheet::pdf(&visit.sheet(PLAIN)).unwrap();
        let mut read = String::new();
        for page in 1..=n_pages {
            let page = page.to_string();
            let form = ["draw", "-q", "-r", "200", "-c", "gray", "-F", "pgm", "-o", "-"];
            let image = run("mutool", &[&form[..], &["FILE", &page]].concat(), &file);
            let Some(image) = image else { return };
            let arguments = ["FILE", "stdout", "-l", language, "--psm", "3"];
            let Some(text) = run_for_text("tesseract", &arguments, &image) else { return };
            read.push_str(&comparable(&text));
        }
        let items = visit.last_page();
        let statements = items.iter().filter_map(|item| {
            let Block::Statement(statement) = &item.block else { return None };
            Some(&statement.phrase.text)
        });
        let (found, missed): (Vec<_>, Vec<_>) =
            statements.partition(|text| error_rate(&read, &comparable(text)) <= 0.15);
        // Recognition leaves out lines here and there.
        assert!(found.len() >= 8 * missed.len(), "{tag}: {missed:?}\n{read}");
    }
}

fn comparable(text: &str) -> String {
    let is_mark = |ch: &char| ('\u{64b}'..='\u{65f}').contains(ch);
    sabar_text::plain(text).chars().filter(|ch| ch.is_alphanumeric() && !is_mark(ch)).collect()
}
