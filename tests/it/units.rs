//! Figures with the units of CLDR, with decimals, as times and as frequencies.

use insta::assert_snapshot as is;
use sabar_content::l10n::{Language, Localizer, Numerals};
use sabar_content::library::Library;
use sabar_content::{Amount, Figure, Files, Interval, Unit};

use super::content::{listed, small};
use super::program::script;

/// Returns a localizer with the names of CLDR only.
fn of_cldr(tag: &str, numerals: &str) -> Localizer {
    let words = format!("language-numerals = {numerals}\n");
    let mut files = Files::new();
    files.insert(Language::file(tag), words.clone());
    Localizer::new(Language::of(tag, &words).unwrap(), files, Numerals::Locale)
}

/// Removes what depends on the program and not on CLDR: direction marks and the kind of spaces.
fn plain(text: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2060}'..='\u{2069}' | '\u{202A}'..='\u{202E}');
    let space = |c: char| if c.is_whitespace() { ' ' } else { c };
    text.chars().filter(|c| !is_mark(*c)).map(space).collect()
}

fn amount(written: &str) -> Amount {
    Amount::parse(written).unwrap()
}

fn count(number: &str, unit: &str) -> Figure {
    Figure::Count { count: amount(number), unit: Unit::new(unit) }
}

/// `tests/data/units/make` makes the tables with two other programs.
#[test]
fn names_of_units_are_as_in_icu() {
    let mut wrong = Vec::new();
    for table in [include_str!("../data/units/cases.tsv"), include_str!("../data/units/names.tsv")]
    {
        let mut localizer = of_cldr("en", "latn");
        for row in table.lines() {
            let [tag, unit, case, number, text] = row.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{row}")
            };
            if localizer.language().tag != tag {
                localizer = of_cldr(tag, "latn");
            }
            let case = if case.is_empty() { "nominative" } else { case };
            let shown = localizer.figure_in(&count(number, unit), case);
            if plain(&shown) != plain(text) {
                wrong.push(format!("{row}\t{shown}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn times_of_day_are_as_in_icu() {
    let numerals = |tag: &str| match tag {
        "ar" => "arab",
        "fa" => "arabext",
        _ => "latn",
    };
    let mut wrong = Vec::new();
    for row in include_str!("../data/units/times.tsv").lines() {
        let [tag, time, text] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let shown = of_cldr(tag, numerals(tag)).figure(&Figure::Time(time.parse().unwrap()));
        if plain(&shown) != plain(text) {
            wrong.push(format!("{row}\t{shown}"));
        }
        assert!(!shown.contains([' ', '\u{202F}']), "{row} can be broken");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns what the shipped languages show, in the order Arabic, Indonesian, Italian.
fn shipped(figure: &Figure) -> [String; 3] {
    let library = Library::built_in(Numerals::Locale);
    ["ar", "id", "it"].map(|tag| {
        let shown = library.localizer(library.find_language(tag).unwrap()).figure(figure);
        assert!(!shown.contains(' '), "{shown} can be broken");
        plain(&shown)
    })
}

#[test]
fn shipped_languages_show_every_kind_of_figure() {
    let range = |from: &str, to: &str, unit: &str| Figure::Range {
        from: amount(from),
        to: amount(to),
        unit: Unit::new(unit),
    };
    let rate = |figure: Figure, count: u32, unit: &str| Figure::Rate {
        figure: Box::new(figure),
        every: Interval { count: count.into(), unit: Unit::new(unit) },
    };
    for (figure, shown) in [
        (count("0.5", "liter"), ["٠٫٥ لتر", "0,5 liter", "0,5 litri"]),
        (
            count("37.5", "celsius"),
            ["٣٧٫٥ درجة مئوية", "37,5 derajat Celsius", "37,5 gradi Celsius"],
        ),
        (
            range("250", "300", "milliliter"),
            ["٢٥٠ إلى ٣٠٠ مليلتر", "250 sampai 300 mililiter", "250–300 millilitri"],
        ),
        (range("0.5", "1", "hour"), ["٠٫٥ إلى ١ ساعة", "0,5 sampai 1 jam", "0,5–1 ora"]),
        (count("1.5", "hour"), ["١٫٥ ساعة", "1,5 jam", "1,5 ore"]),
        (Figure::Time("18:00".parse().unwrap()), ["٦:٠٠ م", "18.00", "18:00"]),
        (
            rate(count("2", "time"), 1, "day"),
            ["مرتين في اليوم", "2 kali sehari", "2 volte al giorno"],
        ),
        (
            rate(range("2", "3", "time"), 1, "week"),
            ["مرتين إلى ٣ مرات في الأسبوع", "2 sampai 3 kali seminggu", "2–3 volte alla settimana"],
        ),
        (
            rate(count("250", "milliliter"), 15, "minute"),
            [
                "٢٥٠ مليلترًا كل ١٥ دقيقة",
                "250 mililiter setiap 15 menit",
                "250 millilitri ogni 15 minuti",
            ],
        ),
        (
            rate(count("500", "milligram"), 2, "day"),
            ["٥٠٠ مليغرام كل يومين", "500 miligram setiap 2 hari", "500 milligrammi ogni 2 giorni"],
        ),
        (Figure::Link("www.clinic.example/after-1".to_owned()), ["www.clinic.example/after-1"; 3]),
    ] {
        assert_eq!(shipped(&figure), shown.map(str::to_owned));
    }
}

/// The small content with a third language, whose statement is `text`, about half a liter.
fn with_language(tag: &str, text: &str) -> Files {
    let mut files = small();
    let copied: Vec<String> = files.under("locales/it/").map(str::to_owned).collect();
    for path in copied {
        let words = files.text(&path).unwrap().to_owned();
        let words = match path.ends_with("rest.ftl") {
            true => words.replace("Dura { $span }.", text),
            false => words.replace("language-name = Italiano", "language-name = Third"),
        };
        files.insert(path.replace("locales/it/", &format!("locales/{tag}/")), words);
    }
    let seed = files.text(REST).unwrap().replacen(
        "{ from = 3, to = 6, unit = \"month\" }",
        "{ count = 0.5, unit = \"liter\" }",
        1,
    );
    files.insert(REST.to_owned(), seed);
    files
}

const REST: &str = "seeds/treatments/rest.toml";

/// Returns what the statement shows.
fn shown(files: Files, tag: &str) -> String {
    let library = Library::new(files, Numerals::Locale);
    let mut points = library.treatment(0).summary.iter();
    let statement = &points.find(|it| !it.statement.figures.is_empty()).unwrap().statement;
    plain(&library.localizer(library.find_language(tag).unwrap()).statement(statement))
}

#[test]
fn a_message_chooses_the_case_that_its_language_needs() {
    for (tag, text, expected) in [
        ("fi", "Juo { $span }.", "Juo 0,5 litraa."),
        ("fi", "Riisi ja { CASE($span, \"genitive\") } pullo.", "Riisi ja 0,5 litran pullo."),
        ("de", "Mit { CASE( $span , \"dative\" ) } pro Tag.", "Mit 0,5 Litern pro Tag."),
        ("de", "Trinken Sie { CASE($span, \"nominative\") }.", "Trinken Sie 0,5 Liter."),
    ] {
        let files = with_language(tag, text);
        let told = listed(&files);
        // Its other messages have the plural forms of Italian.
        assert!(!told.contains("rest.ftl:3"), "{told}");
        assert_eq!(shown(files, tag), expected);
    }
}

/// A language whose units have no cases in CLDR can give them in its own messages.
#[test]
fn units_of_a_language_can_have_cases_of_its_own() {
    let mut files = with_language("tr", "Günde { CASE($span, \"accusative\") } için.");
    let own = "figure-liter =\n    { $case ->\n        [accusative] { $amount } litreyi\n       \
        *[nominative] { $amount } litre\n    }\nrange-liter = { $from }-{ $to } litre\n";
    let path = "locales/tr/ui.ftl";
    let words = format!("{}{own}", files.text(path).unwrap());
    files.insert(path.to_owned(), words);
    let told = listed(&files);
    assert!(!told.contains("rest.ftl:3") && !told.contains("liter"), "{told}");
    assert_eq!(shown(files, "tr"), "Günde 0,5 litreyi için.");
}

/// Returns the diagnostics of the statement and of the seed.
fn told(tag: &str, text: &str) -> String {
    let told = listed(&with_language(tag, text));
    let lines =
        told.lines().filter(|line| line.contains("rest.ftl:3") || line.starts_with("seeds"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_case_that_is_none() {
    is!(told("fi", "Juo { CASE($span, \"dative\") }."), @r#"locales/fi/treatments/rest.ftl:3  the language `fi` has no case "dative"; write one of elative, genitive, illative, partitive, nominative"#);
    is!(told("tr", "Su { CASE($span, \"dative\") }."), @r#"locales/tr/treatments/rest.ftl:3  the language `tr` has no case "dative"; show the figure without CASE, or give the units in ui.ftl of `tr` variants for { $case }"#);
    is!(told("fi", "Juo { CASE($span) }."), @r#"locales/fi/treatments/rest.ftl:3  CASE takes a figure and the name of a case; write { CASE($name, "elative") }"#);
    is!(told("fi", "Juo { CASE(\"genitive\", $span) }."), @r#"
locales/fi/treatments/rest.ftl:3  CASE takes a figure and the name of a case; write { CASE($name, "elative") }
locales/fi/treatments/rest.ftl:3  `rest-summary-lasts` does not show { $span }; write { $span } in it
"#);
    is!(told("fi", "Juo { CASE($other, \"genitive\") }."), @"locales/fi/treatments/rest.ftl:3  `rest-summary-lasts` shows { $other }, and the figure of the seed is called `span`; write { $span }, or change the name of the figure in seeds/treatments/rest.toml");
    is!(told("fi", "Juo { NUMBER($span) }."), @r#"
locales/fi/treatments/rest.ftl:3  `rest-summary-lasts` lacks { $span }; add it to the text
locales/fi/treatments/rest.ftl:3  there is no function NUMBER; show the variable without it
"#);
}

#[test]
fn a_file_that_replaces_the_built_in_units_and_lacks_one_in_use() {
    let mut files = Files::built_in();
    files.insert("locales/ar/units.ftl", "figure-sachet = { $amount }\n");
    let seed = files.text("seeds/treatments/microbotox.toml").unwrap();
    let seed = seed.replacen("unit = \"month\"", "unit = \"milliliter\"", 1);
    files.insert("seeds/treatments/microbotox.toml", seed);
    let told = listed(&files);
    let line = told.lines().find(|line| line.contains("replaces")).unwrap();
    is!(line, @"locales/ar/units.ftl  this file replaces the built-in one, and lacks figure-milliliter, which seeds/treatments/microbotox.toml needs; copy figure-milliliter and range-milliliter from locales/ar/units.ftl of `sabar content export`, or give this file another name");
}

#[test]
fn a_unit_without_a_name_in_a_language() {
    is!(told("wo", "Naan { $span }."), @"seeds/treatments/rest.toml:14  no name of the unit `liter` is known in `wo`; add figure-liter and range-liter to a file of your own, such as locales/wo/our-words.ftl, or choose another unit");
}

#[test]
fn the_book_has_the_table_that_the_program_prints() {
    let page = include_str!("../../docs/units.md");
    let printed = script(&["content", "units"]);
    assert!(printed.status.success());
    let table = String::from_utf8(printed.stdout).unwrap();
    assert!(page.ends_with(&table), "sabar content units, and put it at the end of docs/units.md");
}

#[test]
fn units_of_any_language_are_printed_with_their_cases() {
    let printed = String::from_utf8(script(&["content", "units", "--lang", "fi"]).stdout).unwrap();
    let rows: Vec<String> = printed.lines().map(plain).collect();
    for row in [
        "| `liter` | fi | | 1 litra, 2 litraa, 1,5 litraa, 2–3 litraa |",
        "| | | genitive | 1 litran, 2 litran, 1,5 litran, 2–3 litran |",
    ] {
        assert!(rows.iter().any(|it| it == row), "{row}\n{printed}");
    }
    let refused = script(&["content", "units", "--lang", "qqq"]);
    assert_eq!(refused.status.code(), Some(2));
}

/// A folder of Arabic, copied to begin a Persian one: its names of units would be shown in place of
/// those of CLDR.
#[test]
fn names_of_units_that_came_with_a_copied_folder_are_told() {
    let built_in = Files::built_in();
    let copy = |tag: &str, units: &str| {
        let mut files = Files::built_in();
        for path in built_in.under("locales/ar/").filter(|path| path.ends_with(".ftl")) {
            let lines = built_in.text(path).unwrap().lines();
            let forms = ["[zero]", "[two]", "[few]", "[many]"];
            // Persian has two forms.
            let lines = lines.filter(|line| !forms.iter().any(|it| line.trim().starts_with(it)));
            let text: String = lines.map(|line| format!("{line}\n")).collect();
            let text = text.replace("language-name = العربية", "language-name = فارسی");
            files.insert(path.replace("/ar/", &format!("/{tag}/")), text);
        }
        files.insert(format!("locales/{tag}/units.ftl"), units.to_owned());
        let told = listed(&files);
        let told = told.lines().filter(|line| line.contains("figure-"));
        told.map(|line| format!("{line}\n")).collect::<String>()
    };
    let arabic = "figure-liter =\n    { $form ->\n        [one] لتر واحد\n       *[other] { $amount } لتر\n    }\n\
                  figure-gram = { $amount } غرام\nfigure-cup = { $amount } كوب\n";
    let ranges = "range-liter = { $from } إلى { $to } لتر\nrange-gram = { $from } إلى { $to } غرام\n\
                  range-cup = { $from } إلى { $to } كوب\n";
    let told = copy("fa", &format!("{arabic}{ranges}"));
    assert!(
        told.starts_with("locales/fa/units.ftl:1  3 names of units are those of `ar`"),
        "{told}"
    );
    assert!(told.contains("`sabar content units --lang fa`"), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    // Names that are not those of Arabic stay, and so do those of a language without any in CLDR.
    assert_eq!(copy("fa", ""), "");
    let own = format!("{arabic}{ranges}").replace("لتر", "لیتر").replace("غرام", "گرم");
    assert_eq!(copy("fa", &own), "");
}

/// A unit of a treatment in some languages has a name in these: others need none.
#[test]
fn a_unit_needs_names_in_the_languages_that_show_it() {
    let mut files = small();
    let seed = "seeds/treatments/rest.toml";
    let only = files.text(seed).unwrap().replacen("order =", "languages = [\"it\"]\norder =", 1);
    let only = only.replacen("unit = \"month\"", "unit = \"tablet\"", 1);
    files.insert(seed, only.clone());
    let units =
        "figure-tablet = { $amount } compresse\nrange-tablet = { $from }–{ $to } compresse\n";
    files.insert("locales/it/our-words.ftl", units.to_owned());
    let told = listed(&files);
    assert!(!told.contains("tablet"), "{told}");
    files.insert(seed, only.replacen("languages = [\"it\"]\n", "", 1));
    let told = listed(&files);
    assert!(told.contains("locales/ar/ui.ftl  the message `figure-tablet` is missing"), "{told}");
}

/// Another unit is suggested for a slip, and not for a unit that clinics have of their own.
#[test]
fn a_tablet_is_no_tablespoon() {
    for (written, meant) in [("tablespon", Some("tablespoon")), ("tablet", None)] {
        let to = format!("unit = \"{written}\"");
        let told = super::content::problems("seeds/treatments/rest.toml", "unit = \"month\"", &to);
        let has = meant.map(|meant| told.contains(&format!("did you mean `{meant}`?")));
        assert!(has.unwrap_or(!told.contains("did you mean")), "{told}");
    }
}
