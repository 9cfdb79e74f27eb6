//! Dates of other calendars beside Gregorian ones.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use sabar_content::Files;
use sabar_content::l10n::{Calendar, Language, Localizer, Numerals};

use super::{built_in, dated, library, pickers, plain, timeline};

#[test]
fn hijri_and_persian_dates_stand_beside_gregorian_ones() {
    let library = built_in();
    let words = library.localizer(library.find_language("id").unwrap());
    let table = include_str!("../../data/dates/calendars.tsv");
    for (calendar, column) in [(Calendar::Hijri, 1), (Calendar::Persian, 2)] {
        let mut names = BTreeMap::new();
        for row in table.lines().skip(1) {
            let cells: Vec<&str> = row.split('\t').collect();
            let shown = words.date_beside(cells[0].parse().unwrap(), calendar).unwrap();
            let shown = plain(&shown);
            let numbers: Vec<u16> = shown
                .split(|c: char| !c.is_ascii_digit())
                .filter_map(|it| it.parse().ok())
                .collect();
            let parts: Vec<u16> = cells[column].split('-').map(|it| it.parse().unwrap()).collect();
            assert_eq!(numbers, [parts[2], parts[0]], "{row}: {shown}");
            // Each month has one name, and each name one month.
            let name: String = shown.chars().filter(|c| !c.is_ascii_digit()).collect();
            assert_eq!(names.entry(parts[1]).or_insert_with(|| name.clone()), &name, "{row}");
        }
        let different: BTreeSet<_> = names.values().collect();
        assert_eq!((names.len(), different.len()), (12, 12));
    }
}

#[test]
fn another_calendar_is_that_of_the_language_or_of_the_settings() {
    let kiosk = dated(timeline("it"), date(2026, 11, 30), None);
    let shown = |calendar| {
        let mut kiosk = kiosk.clone();
        kiosk.settings.calendar = calendar;
        plain(&pickers(&kiosk)[0].phrase.text)
    };
    let gregorian = "Giorno dell’appuntamento: lunedì 30 novembre 2026";
    assert_eq!(shown(Calendar::Locale), gregorian);
    assert_eq!(shown(Calendar::Gregorian), gregorian);
    assert!(
        shown(Calendar::Hijri).starts_with(&format!("{gregorian} (20 ")),
        "{}",
        shown(Calendar::Hijri)
    );
    assert!(shown(Calendar::Persian).contains(" Azar 1405"), "{}", shown(Calendar::Persian));
    let day = date(2026, 11, 30);
    let is_beside = |tag: &str| {
        let language = Language { tag: tag.to_owned(), ..library().languages()[0].clone() };
        let words = Localizer::new(language, Files::built_in(), Numerals::Latin);
        words.date_beside(day, Calendar::Locale)
    };
    assert!(is_beside("fa").is_some_and(|it| it.contains("1405")));
    // CLDR names the Gregorian calendar for these.
    for tag in ["ar", "ar-SA", "it", "id"] {
        assert_eq!(is_beside(tag), None, "{tag}");
    }
}
