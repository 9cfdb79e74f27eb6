//! Names of folders of languages, and languages of which locale data knows little.

use std::sync::Arc;

use jiff::civil::date;
use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostic, Severity};
use sabar_content::l10n::Numerals;
use sabar_content::l10n::dates::Dates;
use sabar_content::library::Library;

/// Returns the built-in content with the Indonesian messages copied to the folder `tag`, in these
/// digits.
fn with_language(tag: &str, digits: &str) -> Files {
    let mut files = Files::built_in();
    let paths: Vec<String> = files.under("locales/id/").map(str::to_owned).collect();
    for path in paths {
        let words = files.text(&path).unwrap().to_owned();
        let words =
            words.replace("language-numerals = latn", &format!("language-numerals = {digits}"));
        files.insert(path.replace("locales/id/", &format!("locales/{tag}/")), words);
    }
    files
}

/// Returns the diagnostics about the language itself, without those about untranslated messages.
fn told(tag: &str) -> Vec<Diagnostic> {
    let problems = sabar_authoring::check(&with_language(tag, "latn"));
    let of_language = [format!("locales/{tag}"), format!("locales/{tag}/ui.ftl")];
    let is_meant = |problem: &&Diagnostic| {
        of_language.contains(&problem.file)
            && problem.line.is_none()
            && !problem.message.contains(" messages are equal to those in ")
    };
    problems.iter().filter(is_meant).cloned().collect()
}

#[test]
fn a_folder_has_the_one_name_of_its_language() {
    for (tag, canonical) in [
        ("in", "id"),
        ("ind", "id"),
        ("IT", "it"),
        ("ita", "it"),
        ("it_IT", "it-IT"),
        ("it-it", "it-IT"),
        ("iw", "he"),
        ("heb", "he"),
        ("ji", "yi"),
        ("jav", "jv"),
        ("jw", "jv"),
        ("ara", "ar"),
        ("AR", "ar"),
        ("tl", "fil"),
        ("mo", "ro"),
        ("zh_CN", "zh-CN"),
        ("zh-hans", "zh-Hans"),
        ("zh_cn.UTF-8", "zh-CN"),
        ("pt_BR@euro", "pt-BR"),
        ("sr-latn", "sr-Latn"),
    ] {
        let told = told(tag);
        let [problem] = &told[..] else { panic!("{tag}: {told:?}") };
        assert_eq!(problem.severity, Severity::Error);
        let message = format!("the folder of this language must be named `{canonical}`");
        assert_eq!(problem.message, message, "{tag}");
        let is_there = ["ar", "id", "it"].contains(&canonical);
        assert_eq!(problem.remedy.contains("already"), is_there, "{tag}: {}", problem.remedy);
        assert!(problem.remedy.contains(&format!("`{canonical}`")), "{}", problem.remedy);
    }
    for tag in ["italian", "bahasa", "und", "x", "id-", "12", "it-IT-", "root"] {
        let told = told(tag);
        let message = format!("`{tag}` is not the tag of a language");
        assert!(told.iter().any(|it| it.message == message), "{tag}: {told:?}");
    }
    for tag in ["he", "jv", "tr", "fa", "pt-BR", "zh-Hans", "sr-Latn", "fil", "it-CH", "ur", "ti"] {
        assert_eq!(told(tag), [], "{tag}");
    }
}

#[test]
fn missing_locale_data_is_a_warning() {
    for tag in ["min", "ban", "ace", "bug", "mad", "qaa", "rhg", "fur"] {
        let told = told(tag);
        let messages: Vec<&str> = told.iter().map(|it| it.message.as_str()).collect();
        let dates = format!("no dates are known for `{tag}`; they are shown as 30/11/2026");
        let plurals =
            format!("no plural categories are known for `{tag}`; all numbers have [other]");
        assert_eq!(messages, [dates, plurals]);
        assert!(told.iter().all(|it| it.severity == Severity::Warning));
    }
    // Of these too, as the data of the kiosk does not have them.
    for tag in ["gsw", "asa", "vo", "wa", "fur"] {
        let is_of_plurals = |it: &Diagnostic| it.message.starts_with("no plural categories are");
        assert!(told(tag).iter().any(is_of_plurals), "{tag}");
    }
    for tag in ["ja", "zh-Hant", "vi", "th", "ko", "yo", "ms", "sl", "ru", "cy"] {
        assert_eq!(told(tag), [], "{tag}");
    }
}

#[test]
fn a_form_that_is_not_known_is_not_said_to_be_missing_in_the_language() {
    let mut files = with_language("fur", "latn");
    let ui = "locales/fur/ui.ftl";
    let words = files.text(ui).unwrap().replacen(
        "figure-minute =\n    { $form ->",
        "figure-minute =\n    { $form ->\n        [one] { $amount } minût",
        1,
    );
    files.insert(ui, words);
    let problems = sabar_authoring::check(&files).to_string();
    let told: Vec<&str> = problems.lines().filter(|line| line.contains("[one]")).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("no plural category [one] is known for `fur`"), "{told:?}");
}

#[test]
fn dates_that_are_not_known_are_written_in_figures() {
    for (tag, digits, expected) in [
        ("min", "latn", ["30/11/2026", "04/03/2026"]),
        ("ace", "arab", ["٣٠/١١/٢٠٢٦", "٠٤/٠٣/٢٠٢٦"]),
        ("man", "nkoo", ["߃߀/߁߁/߂߀߂߆", "߀߄/߀߃/߂߀߂߆"]),
        ("uz-Arab", "arabext", ["۳۰/۱۱/۲۰۲۶", "۰۴/۰۳/۲۰۲۶"]),
    ] {
        let library = Library::new(Arc::new(with_language(tag, digits)), Numerals::Locale);
        let words = library.localizer(library.find_language(tag).unwrap());
        let [late, early] = [date(2026, 11, 30), date(2026, 3, 4)];
        for (date, expected) in [(late, expected[0]), (early, expected[1])] {
            assert_eq!(words.date(date), expected);
            assert_eq!(words.date_short(date), expected);
        }
        let is_seen =
            |c: &char| !matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}');
        let range: String = words.date_range(early, late).chars().filter(is_seen).collect();
        assert!(range.contains(expected[0]) && range.contains(expected[1]), "{range}");
    }
}

/// Some data has names of months and no pattern ("30-11-YYYY").
#[test]
fn every_date_shows_its_day_and_year_in_figures() {
    let letters = || ('a'..='z').map(String::from);
    let two = || letters().flat_map(|first| letters().map(move |next| format!("{first}{next}")));
    let three = two().flat_map(|first| letters().map(move |next| format!("{first}{next}")));
    let (mut n_known, days) = (0, [date(2026, 11, 30), date(2031, 11, 28)]);
    for tag in two().chain(three) {
        let Some(dates) = Dates::new(&tag.parse().unwrap()) else { continue };
        n_known += 1;
        for show in [Dates::full, Dates::short] {
            let shown = days.map(|day| show(&dates, day));
            let figures = shown.clone().map(|text| {
                let runs = text.split(|c: char| !c.is_numeric()).map(|run| run.chars().count());
                let mut runs: Vec<usize> = runs.filter(|length| *length > 1).collect();
                runs.sort_unstable();
                runs
            });
            assert!(figures.iter().all(|it| it.ends_with(&[2, 4])), "{tag}: {shown:?}");
            assert_ne!(shown[0], shown[1], "{tag}");
        }
    }
    assert!(n_known > 100, "{n_known}");
    // Others have dates, but with a weekday only in the order of the root locale.
    for tag in ["ki", "oc", "szl", "za"] {
        let message = format!("no dates are known for `{tag}`; they are shown as 30/11/2026");
        assert!(told(tag).iter().any(|it| it.message == message), "{tag}");
    }
}

/// No language shows names of the root locale, on any day.
#[test]
fn dates_have_no_root_locale_names() {
    for tag in
        ["id", "jv", "min", "ace", "tr", "fa", "ur", "en", "cy", "ti", "zu", "uz-Arab", "az-Cyrl"]
    {
        let library = Library::new(Arc::new(with_language(tag, "latn")), Numerals::Locale);
        let words = library.localizer(library.find_language(tag).unwrap());
        for month in 1..=12 {
            let date = date(2026, month, 2 + month);
            let shown = words.date(date) + &words.date_short(date);
            assert!(!shown.contains(&format!("M{month:02}")), "{tag}: {shown}");
        }
    }
}

/// Italians read "il primo dicembre", French "le premier": no other day is an ordinal.
#[test]
fn the_first_of_a_month_is_an_ordinal_in_some_languages() {
    let library = Library::new(Arc::new(with_language("fr", "latn")), Numerals::Locale);
    let of = |tag: &str| library.localizer(library.find_language(tag).unwrap());
    for (tag, day, full, short) in [
        ("it", date(2026, 12, 1), "martedì 1º dicembre 2026", "1º dicembre 2026"),
        ("it", date(2027, 1, 1), "venerdì 1º gennaio 2027", "1º gennaio 2027"),
        ("it", date(2026, 12, 11), "venerdì 11 dicembre 2026", "11 dicembre 2026"),
        ("it", date(2026, 11, 21), "sabato 21 novembre 2026", "21 novembre 2026"),
        ("it", date(2026, 12, 2), "mercoledì 2 dicembre 2026", "2 dicembre 2026"),
        ("fr", date(2026, 12, 1), "mardi 1er décembre 2026", "1er décembre 2026"),
        ("fr", date(2026, 12, 31), "jeudi 31 décembre 2026", "31 décembre 2026"),
        ("id", date(2026, 12, 1), "Selasa, 1 Desember 2026", "1 Desember 2026"),
    ] {
        let (shown, shown_short) = (of(tag).date(day), of(tag).date_short(day));
        assert_eq!([shown, shown_short], [full, short], "{tag}");
    }
}
