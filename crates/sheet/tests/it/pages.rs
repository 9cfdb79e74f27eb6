//! The division of sheets into pages.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use sabar_sheet::sheet::{Block, Content, Direction, Language, Mark, Paper, Sheet, TextSize};

use crate::samples::{self, ARABIC};
use crate::tools::{Placed, characters, pdf};

fn italian() -> Language {
    Language::new("it", Direction::LeftToRight)
}

fn item(number: usize) -> Block {
    let text = format!("Passo numero {number} di una lista lunga, con le parole che servono.");
    Block::new(&italian(), Content::Item { mark: Mark::TickBox, text })
}

fn heading(text: &str) -> Block {
    Block::new(&italian(), Content::Heading(text.to_owned()))
}

fn frame(n_items: usize) -> Block {
    let heading = Some("Cornice".to_owned());
    let blocks = (0..n_items).map(item).collect();
    Block::new(&italian(), Content::Frame { note: heading, blocks })
}

fn sheet(blocks: Vec<Block>) -> Sheet {
    samples::sheet(&italian(), blocks)
}

/// The text of each page.
fn pages(sheet: &Sheet) -> Option<Vec<String>> {
    let mut pages: BTreeMap<usize, String> = BTreeMap::new();
    for placed in characters(&pdf(sheet))? {
        pages.entry(placed.page).or_default().push(placed.ch);
    }
    Some(pages.into_values().collect())
}

#[test]
fn a_long_list_is_whole_over_several_pages_and_they_are_numbered() {
    let sheet = sheet((1..=120).map(item).collect());
    let Some(pages) = pages(&sheet) else { return };
    assert!(pages.len() > 1);
    let all = pages.concat();
    let mut at = 0;
    for number in 1..=120 {
        let step = format!("☐ Passo numero {number} di");
        let found =
            all.get(at..).unwrap().find(&step).unwrap_or_else(|| panic!("{step} is missing"));
        at += found;
    }
    for (idx, page) in pages.iter().enumerate() {
        assert!(page.starts_with('☐'), "{page}");
        assert!(page.trim_end().ends_with(&format!("{}/{}", idx + 1, pages.len())), "{page}");
    }
}

#[test]
fn the_numbers_of_pages_take_the_digits_of_the_sheet() {
    let sheet = Sheet { zero: '٠', ..sheet((1..=120).map(item).collect()) };
    let Some(pages) = pages(&sheet) else { return };
    assert!(pages[0].contains("١/٤") || pages[0].contains("١/٣"), "{}", pages[0]);
}

/// Numbers of items at whose end the first of several pages is almost full, full, or too full.
fn around_a_full_page() -> Option<RangeInclusive<usize>> {
    let pages = pages(&sheet((0..120).map(item).collect()))?;
    let n_items = pages.first()?.matches("Passo").count();
    Some(n_items - 8..=n_items + 1)
}

#[test]
fn a_heading_is_on_the_page_of_its_text() {
    let (mut on_first, mut on_second) = (0, 0);
    let Some(numbers) = around_a_full_page() else { return };
    for n_before in numbers {
        let mut blocks: Vec<Block> = (0..n_before).map(item).collect();
        blocks.push(heading("Dopo"));
        blocks.extend((0..30).map(item));
        let Some(pages) = pages(&sheet(blocks)) else { return };
        let page = pages.iter().position(|page| page.contains("Dopo")).unwrap();
        assert!(pages[page].contains("Dopo☐"), "after {n_before} items");
        on_first += usize::from(page == 0);
        on_second += usize::from(page == 1);
    }
    assert!(on_first > 0 && on_second > 0, "no heading was near the end of a page");
}

#[test]
fn blocks_that_are_kept_together_are_on_one_page() {
    let paragraph = |text: &str| Block::new(&italian(), Content::Paragraph(text.to_owned()));
    let Some(numbers) = around_a_full_page() else { return };
    for n_before in numbers {
        let mut blocks: Vec<Block> = (0..n_before).map(item).collect();
        blocks.push(paragraph("Prima.").kept_with_next());
        blocks.push(paragraph("Dopo."));
        blocks.extend((0..20).map(item));
        let Some(pages) = pages(&sheet(blocks)) else { return };
        assert!(pages.iter().any(|page| page.contains("Prima.Dopo.")), "after {n_before} items");
    }
}

#[test]
fn a_frame_is_whole_where_it_fits_on_a_page() {
    for n_before in [10, 25, 40] {
        let mut blocks: Vec<Block> = (0..n_before).map(|_| heading("Prima")).collect();
        blocks.push(frame(20));
        let Some(pages) = pages(&sheet(blocks)) else { return };
        let with_frame = pages.iter().filter(|page| page.contains("Passo"));
        assert_eq!(with_frame.count(), 1, "after {n_before} headings");
    }
}

#[test]
fn a_frame_that_is_longer_than_a_page_is_divided() {
    let Some(pages) = pages(&sheet(vec![frame(120)])) else { return };
    assert!(pages.len() > 1);
    assert_eq!(pages.concat().matches("Passo").count(), 120);
}

#[test]
fn each_page_of_a_frame_has_its_note() {
    let arabic = ARABIC.language();
    let framed = |note: &str, n_items| {
        let item = |number| {
            let text = format!("الخطوة {number} من قائمة طويلة.");
            Block::new(&arabic, Content::Item { mark: Mark::TickBox, text })
        };
        let blocks = (0..n_items).map(item).collect();
        Block::new(&arabic, Content::Frame { note: Some(note.to_owned()), blocks })
    };
    for (blocks, notes) in [
        (vec![frame(120)], vec!["Cornice"]),
        (vec![item(0), frame(120), item(121)], vec!["Cornice"]),
        (vec![frame(120).with_beside(framed("إطار", 120))], vec!["Cornice", "إطار"]),
    ] {
        let Some(pages) = pages(&sheet(blocks)) else { return };
        assert!(pages.len() > 1);
        for (page, note) in pages.iter().flat_map(|page| notes.iter().map(move |note| (page, note)))
        {
            assert_eq!(page.matches(note).count(), 1, "{page}");
        }
    }
    // A frame of one page has it once, and what follows a frame is not in it.
    let Some(pages) = pages(&sheet(vec![frame(5)])) else { return };
    assert_eq!(pages.concat().matches("Cornice").count(), 1);
}

/// The distances between the baselines of the first two lines.
fn distance(characters: &[Placed]) -> f32 {
    let first = characters[0].baseline;
    characters.iter().map(|placed| placed.baseline - first).find(|by| *by > 1.0).unwrap()
}

#[test]
fn spaces_shrink_before_a_page_is_added() {
    let with = |n_items: usize| sheet((0..n_items).map(item).collect());
    let numbers: Vec<usize> = (1..200).collect();
    let n_fitting = numbers.partition_point(|n| sabar_sheet::pdf(&with(*n)).unwrap().n_pages == 1);
    let Some(few) = characters(&pdf(&with(5))) else { return };
    let Some(many) = characters(&pdf(&with(n_fitting))) else { return };
    let (loose, tight) = (distance(&few), distance(&many));
    assert!(tight < 0.9 * loose, "{tight} of {loose}");
    // And only as far as needed: an item more takes the loosest spaces with two pages.
    let Some(more) = characters(&pdf(&with(n_fitting + 1))) else { return };
    assert!((distance(&more) - loose).abs() < 0.01);
}

#[test]
fn a_receipt_is_one_page_as_long_as_its_text() {
    for n_items in [1, 40] {
        let blocks = (0..n_items).map(item).collect();
        let sheet = Sheet { paper: Paper::Receipt80, ..sheet(blocks) };
        let made = sabar_sheet::pdf(&sheet).unwrap();
        assert_eq!(made.n_pages, 1);
        let Some(characters) = characters(&made.bytes) else { return };
        let last = characters.last().unwrap().baseline;
        let objects = String::from_utf8_lossy(&made.bytes).into_owned();
        let (_, media_box) = objects.split_once("/MediaBox[0 0 226.77 ").unwrap();
        let height: f32 = media_box.split(']').next().unwrap().parse().unwrap();
        assert!(height > last && height < last + 30.0, "{last} of {height}");
    }
}

#[test]
fn the_samples_fit_on_one_page() {
    for text_size in [TextSize::Normal, TextSize::Large] {
        let sheet = Sheet { text_size, ..ARABIC.sheet() };
        assert_eq!(sabar_sheet::pdf(&sheet).unwrap().n_pages, 1);
    }
}
