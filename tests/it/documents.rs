//! What the documents show is what the program does.

use sabar::model::{Screen, Step};

use super::kiosk::{Kiosk, TODAY};

/// A screen as the README shows it: no blanks at the end of a row, and rows with Arabic letters
/// between U+202D and U+202C, so that nothing turns them round again.
fn picture(kiosk: &Kiosk) -> String {
    let is_arabic = |c: char| matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}');
    let text = kiosk.text();
    let rows = text.lines().map(|row| {
        let row = row.trim_end();
        if row.contains(is_arabic) || kiosk.scene().words.language().tag == "ar" && !row.is_empty()
        {
            format!("\u{202D}{row}\u{202C}\n")
        } else {
            format!("{row}\n")
        }
    });
    rows.collect()
}

#[test]
fn the_pictures_of_the_readme_are_screens_of_the_kiosk() {
    let readme =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let small = |tag: &str| Kiosk::start(tag).press("enter 1").sized(72, 20);
    let summary = small("it");
    let checklist = small("id").press("right 1");
    let mut timeline = small("ar");
    timeline.model.screen = Screen::Step(Step::Timeline, 0);
    timeline.model.visit.date = TODAY.yesterday().ok();
    timeline.lay_out();
    for kiosk in [summary, checklist, timeline] {
        let picture = picture(&kiosk);
        assert!(readme.contains(&picture), "the README should show:\n{picture}");
    }
}

/// Tools for translators find every language; the one that is not in the list is their source.
#[test]
fn the_list_of_word_files_names_every_language() {
    let list = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/l10n.toml")).unwrap();
    let list: toml::Table = list.parse().unwrap();
    let listed = list["locales"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap());
    let mut listed: Vec<String> = listed.map(str::to_owned).collect();
    let paths = &list["paths"][0];
    assert_eq!(paths["l10n"].as_str(), Some("locales/{locale}/**/*.ftl"));
    let source = paths["reference"].as_str().unwrap().strip_prefix("locales/").unwrap();
    listed.push(source.strip_suffix("/**/*.ftl").unwrap().to_owned());
    listed.sort();
    let shipped: Vec<String> =
        super::kiosk::built_in().languages().iter().map(|it| it.tag.clone()).collect();
    assert_eq!(listed, shipped);
}
