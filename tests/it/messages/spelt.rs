//! Figures typed as words: refused beside a unit, where the numbers of the language are known.

use std::process::Command;

use sabar_content::Files;

use super::super::conformance::not_tested;
use crate::content::small;

/// Returns the faults of a text as a message of a treatment: the line, relative to the message, and
/// the figure that is named.
fn refused(mut files: Files, path: &str, id: &str, text: &str) -> Vec<(usize, String)> {
    let words = files.text(path).unwrap().to_owned();
    let line = words.lines().position(|line| line.starts_with(&format!("{id} ="))).unwrap();
    let lines = words.lines().map(str::to_owned).enumerate();
    let lines = lines.map(|(n, old)| if n == line { format!("{id} = {text}") } else { old });
    files.insert(path, lines.collect::<Vec<_>>().join("\n"));
    let problems = sabar_authoring::check(&files).errors();
    let told = problems.iter().filter_map(|problem| {
        let figure = problem.message.strip_prefix("the figure `")?;
        assert_eq!(problem.file, path);
        assert!(problem.remedy.contains("{ $name }"), "{problem}");
        let figure = figure.strip_suffix("` is spelled out")?;
        Some((problem.line.unwrap() - line - 1, figure.to_owned()))
    });
    // Those of one line are in the order of their texts.
    let mut told: Vec<_> = told.collect();
    told.sort_by_key(|(line, figure)| (*line, text.find(figure)));
    told
}

/// In a built-in language.
#[track_caller]
fn check(tag: &str, text: &str, figures: &[&str]) {
    let path = format!("locales/{tag}/treatments/microbotox.ftl");
    let told = refused(Files::built_in(), &path, "microbotox-about", text);
    let told: Vec<&str> = told.iter().map(|(_, figure)| figure.as_str()).collect();
    assert_eq!(told, figures, "{tag}: {text}");
}

/// In a language that a clinic adds, with this text for weeks.
#[track_caller]
fn check_added(tag: &str, weeks: &str, text: &str, figures: &[&str]) {
    let mut files = small();
    for (path, words) in [
        ("ui.ftl", format!("language-name = x\nlanguage-numerals = latn\nfigure-week = {weeks}\n")),
        ("treatments/rest.ftl", "rest-title = x\nrest-about = x\n".to_owned()),
    ] {
        files.insert(format!("locales/{tag}/{path}"), words);
    }
    let path = format!("locales/{tag}/treatments/rest.ftl");
    let told = refused(files, &path, "rest-about", text);
    let told: Vec<&str> = told.iter().map(|(_, figure)| figure.as_str()).collect();
    assert_eq!(told, figures, "{tag}: {text}");
}

#[test]
fn a_number_in_words_beside_a_unit_is_refused() {
    check("it", "Dura due settimane.", &["due settimane"]);
    check("it", "Tre\u{A0}mesi, poi QUATTRO mesi", &["Tre\u{A0}mesi", "QUATTRO mesi"]);
    check(
        "it",
        "In quarantacinque minuti o ventitré giorni.",
        &["quarantacinque minuti", "ventitré giorni"],
    );
    check("it", "Da due a tre settimane; fra dieci-dodici anni", &["tre settimane", "dodici anni"]);
    check("it", "Bastano cento punti in sei sedute.", &["cento punti", "sei sedute"]);
    check("id", "Selama tiga bulan.", &["tiga bulan"]);
    check("id", "Dua puluh lima menit atau dua belas hari", &["lima menit", "dua belas hari"]);
    check("id", "sebelas jam, sepuluh titik", &["sebelas jam", "sepuluh titik"]);
    check("ar", "بعد ثلاثة أشهر", &["ثلاثة أشهر"]);
    check("ar", "خلال ثَلاثِ ساعات أو بخمس دقائق", &["ثَلاثِ ساعات", "بخمس دقائق"]);
    check("ar", "خمسة عشر يومًا، وعشرين دقيقة", &["عشر يومًا", "وعشرين دقيقة"]);
    check("ar", "خلال الأسابيع الثلاثة الأولى", &["الأسابيع الثلاثة"]);
}

/// Units that figures have beside those of time: how often, and those of locale data.
#[test]
fn a_number_in_words_beside_any_unit_is_refused() {
    check("it", "Due volte al giorno. Per due volte.", &["Due volte", "due volte"]);
    check("it", "due milligrammi, due millilitri", &["due milligrammi", "due millilitri"]);
    check("it", "dieci gocce o tre notti", &["dieci gocce", "tre notti"]);
    check("id", "tiga kali, sehari dua kali", &["tiga kali", "dua kali"]);
    check("id", "sepuluh tetes, dua mililiter", &["sepuluh tetes", "dua mililiter"]);
    check("ar", "مرتين أو ثلاث مرات", &["مرتين", "ثلاث مرات"]);
    check("ar", "خمس قطرات، خمسة مليغرامات", &["خمس قطرات", "خمسة مليغرامات"]);
    check_added("en", "{ $amount } weeks", "two feet, two drops", &["two drops"]);
}

#[test]
fn shortened_and_large_numbers_are_numbers() {
    check("it", "ventun ore, ventun giorni", &["ventun ore", "ventun giorni"]);
    check("it", "trentun giorni o quarantott’ore", &["trentun giorni", "quarantott’ore"]);
    check("it", "mille minuti, quarantott'ore", &["mille minuti", "quarantott'ore"]);
    check("it", "l’ora, un’ora, quest’anno, dell’ora", &[]);
    check(
        "id",
        "dua ribu menit, seribu titik, beberapa ratus titik",
        &["dua ribu menit", "seribu titik"],
    );
}

/// A form of one number includes it, as the built-in Arabic does.
#[test]
fn a_form_of_one_number_may_spell_it_out() {
    let text = "{ $count ->\n        [two] مرتين\n       *[other] مرتين\n    }";
    check("ar", text, &["مرتين"]);
}

#[test]
fn a_dual_is_a_figure_in_words() {
    check("ar", "بعد ساعتين", &["ساعتين"]);
    check("ar", "بأسبوعين أو لشهرين أو اليومين", &["بأسبوعين", "لشهرين", "اليومين"]);
    check("ar", "يمضي يومان ثم شهران", &["يومان", "شهران"]);
    check_added(
        "he",
        "{ $form ->\n  [one] שבוע\n  [two] שבועיים\n *[other] { $amount } שבועות\n }",
        "אחרי שבועיים, ובשלושה שבועות",
        &["שבועיים", "ובשלושה שבועות"],
    );
    // In Slovenian and Breton the form is also that of 102 or 22, and a word in it is a mistake.
    for tag in ["sl", "br"] {
        check_added(
            tag,
            "{ $form ->\n  [two] teden\n *[other] { $amount } tednov\n }",
            "vsak teden, en teden",
            &[],
        );
    }
}

/// Each language has its own capitals.
#[test]
fn capitals_are_those_of_the_language() {
    let weeks = "{ $amount } hafta";
    for (text, figure) in [("İki hafta", "İki hafta"), ("Sonra İKİ HAFTA.", "İKİ HAFTA")] {
        check_added("tr", weeks, text, &[figure]);
    }
    for tag in ["tr", "tr-CY", "az"] {
        check_added(tag, "{ $amount } AY", "ALTI AY, altı ay", &["ALTI AY", "altı ay"]);
    }
    check_added("tr", "{ $amount } gün", "KIRK GÜN, YİRMİ gün", &["KIRK GÜN", "YİRMİ gün"]);
    check_added("el", "{ $amount } ώρες", "ΔΎΟ ΏΡΕΣ", &["ΔΎΟ ΏΡΕΣ"]);
    check_added("de", "{ $amount } Wochen", "DREISSIG WOCHEN", &["DREISSIG WOCHEN"]);
}

#[test]
fn words_that_a_non_joiner_separates_are_two() {
    for between in [" ", "\u{200C}", "\u{200C} "] {
        let text = format!("بعد از سه{between}روز");
        let figure = format!("سه{between}روز");
        check_added("fa", "{ $amount } روز", &text, &[&figure]);
    }
    check_added("fa", "{ $amount } روز", "می\u{200C}شود، هر\u{200C}روز", &[]);
}

#[test]
fn halves_pairs_and_dozens_are_figures_in_words() {
    check("it", "mezz’ora, mezz'ora o mezza giornata", &["mezz’ora", "mezz'ora"]);
    check("it", "un paio di ore, un paio d’ore", &["paio di ore", "paio d’ore"]);
    check(
        "it",
        "una dozzina di giorni, una decina di minuti",
        &["dozzina di giorni", "decina di minuti"],
    );
    check("id", "setengah jam", &["setengah jam"]);
    check("ar", "بعد نصف ساعة", &["نصف ساعة"]);
    let hours = "{ $form ->\n [one] { $amount } Stunde\n *[other] { $amount } Stunden\n }";
    check_added("de", hours, "zwo Stunden, eine halbe Stunde", &["zwo Stunden", "halbe Stunde"]);
    check_added(
        "he",
        "{ $amount } שבועות",
        "אחרי שבועיים, שעתיים, בשנתיים",
        &["שבועיים", "שעתיים", "בשנתיים"],
    );
}

#[test]
fn parts_symbols_and_things_that_are_counted_are_figures_in_words() {
    check("it", "Mezza fiala, due fiale, due dosi.", &["Mezza fiala", "due fiale", "due dosi"]);
    check("it", "due o più ore, tre o più dosi", &["due o più ore", "tre o più dosi"]);
    check("it", "due ml, tre kg, due cm, due h", &["due ml", "tre kg", "due cm", "due h"]);
    check("it", "un’ora e mezza; un mese e mezzo", &["ora e mezza", "mese e mezzo"]);
    check("it", "tre quarti d’ora, un quarto d'ora", &["quarti d’ora", "quarto d'ora"]);
    check("it", "una fiala, due di loro, la dose, ogni ora e sempre", &[]);
    check("ar", "ربع ساعة أو ثلث ساعة", &["ربع ساعة", "ثلث ساعة"]);
    check("ar", "مئة ساعة، عامين، جرعتين", &["مئة ساعة", "عامين", "جرعتين"]);
    check("ar", "ساعة ونصف", &["ساعة ونصف"]);
    check("id", "seperempat jam, dua dosis", &["seperempat jam", "dua dosis"]);
    check_added("zh", "{ $amount }小时", "半小时", &["半小时"]);
    check_added("ja", "{ $amount }時間", "半時間", &["半時間"]);
    check_added("ko", "{ $amount }시간", "반시간, 두시간", &["반시간", "두시간"]);
    check_added("hi", "{ $amount } घंटा", "आधा घंटा", &["आधा घंटा"]);
    check_added(
        "fr",
        "{ $amount } heure",
        "une heure et demie, les deux l’ont",
        &["heure et demie"],
    );
}

/// A term is a name: it may have digits, but no figure.
#[test]
fn a_figure_in_a_term_is_refused() {
    let told = |tag: &str, term: &str| {
        let mut files = Files::built_in();
        let path = format!("locales/{tag}/treatments/microbotox.ftl");
        let words = files.text(&path).unwrap().to_owned();
        let id = "microbotox-about = ";
        let shown = words.replacen(id, &format!("{id}{{ -x }} "), 1);
        files.insert(path, format!("{shown}\n-x = {term}\n"));
        let problems = sabar_authoring::check(&files).errors();
        let line = words.lines().count() + 2;
        let figure = |problem: &sabar_content::diagnostic::Diagnostic| {
            assert_eq!(problem.line, Some(line), "{problem}");
            let figure = problem.message.strip_prefix("the figure `")?;
            Some(figure.split('`').next()?.to_owned())
        };
        problems.iter().filter_map(figure).collect::<Vec<String>>()
    };
    for (tag, term, figure) in [
        ("it", "12 ore", "12 ore"),
        ("it", "crema 3-6 mesi", "3-6 mesi"),
        ("it", "due settimane", "due settimane"),
        ("it", "½ fiala", "½"),
        ("it", "1½ fiala", "1½"),
        ("it", "12\u{A0}ore", "12\u{A0}ore"),
        ("it", "soluzione 0,9 %", "0,9 %"),
        ("it", "fiala 50 mg", "50 mg"),
        ("it", "fiala 2,5ml", "2,5ml"),
        ("id", "3 hari", "3 hari"),
        ("id", "dua minggu", "dua minggu"),
        ("ar", "12 ساعة", "12 ساعة"),
        ("ar", "١٢ ساعة", "١٢ ساعة"),
        ("ar", "أسبوعين", "أسبوعين"),
    ] {
        assert_eq!(told(tag, term), [figure], "{tag}: {term}");
    }
    for term in ["Botox 100", "100 U Botox", "B12", "5-FU", "Covid-19", "+39 0432 552 111", "C++"] {
        assert_eq!(told("it", term), Vec::<String>::new(), "{term}");
    }
}

#[test]
fn other_words_are_allowed() {
    check("it", "Una settimana, un mese, uno dei giorni, ogni giorno.", &[]);
    check(
        "it",
        "Lei sei. Mesi dopo. Due, settimane. In due passi, i due piedi. Le settimane due",
        &[],
    );
    check("it", "Trentatre? Dueminuti seimesi", &[]);
    check("id", "Satu minggu, seminggu, sehari, kedua bulan, minggu kedua, hari Selasa", &[]);
    check("ar", "أسبوع واحد، شهر، كل يوم، العينين، بعض الأيام", &[]);
}

#[test]
fn the_diagnostic_has_its_line() {
    let text = "Dura\n    { $x ->\n        [a] molto\n       *[b] poco o\n           tre\n           mesi\n    }";
    let path = "locales/it/treatments/microbotox.ftl";
    let told = refused(Files::built_in(), path, "microbotox-about", text);
    assert_eq!(told, [(4, "tre mesi".to_owned())]);
    let told = refused(Files::built_in(), path, "microbotox-about", "Dura\n    { \"due ore\" }");
    assert_eq!(told, [(1, "due ore".to_owned())]);
}

#[test]
fn languages_that_a_clinic_adds_are_known() {
    let plain = "{ $amount } weeks";
    check_added(
        "en",
        plain,
        "In twenty-one weeks, two-weeks, one weeks",
        &["twenty-one weeks", "two-weeks"],
    );
    check_added("en-GB", plain, "Four weeks", &["Four weeks"]);
    check_added(
        "fr",
        "{ $amount } semaines",
        "Quatre-vingt-une semaines, six semaines",
        &["six semaines"],
    );
    check_added("sw", "wiki { $amount }", "Baada ya wiki tatu, tatu wiki", &["wiki tatu"]);
    check_added(
        "ro",
        "{ $amount } de săptămâni",
        "douăzeci de săptămâni, două de ieri",
        &["douăzeci de săptămâni"],
    );
    check_added("ru", "{ $amount } недель", "после двух недель", &["двух недель"]);
    check_added(
        "de",
        "{ $amount } Wochen",
        "Nach vierundzwanzig Wochen",
        &["vierundzwanzig Wochen"],
    );
    check_added("zh", "{ $amount }周", "需要三周，二十一周，一周", &["三周", "十一周"]);
    check_added("th", "{ $amount } สัปดาห์", "หลังสามสัปดาห์", &["สามสัปดาห์"]);
    check_added("fa", "{ $amount } هفته", "بعد از دو هفته", &["دو هفته"]);
    // Part of another word is none.
    let teeth = "{ $form ->\n [two] سنين\n *[other] { $amount } أسنان\n }";
    check_added("ar-EG", teeth, "الأسنان، للسنين", &["للسنين"]);
    // Numbers that are not known are no fault.
    check_added("yo", "{ $amount } weeks", "two weeks", &[]);
}

#[test]
fn the_table_equals_icu_data() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/messages/number_words.py");
    let Ok(output) = Command::new("python3").arg(script).output() else {
        return not_tested("python3");
    };
    if output.status.code() == Some(3) {
        return not_tested("libicui18n (package libicu72)");
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let made = String::from_utf8(output.stdout).unwrap();
    let known = include_str!("../../../crates/authoring/src/audit/number_words.txt");
    let version = |table: &str| table.lines().nth(1).map(str::to_owned);
    if version(&made) != version(known) {
        return not_tested("ICU with the version of CLDR that number_words.txt is of");
    }
    assert_eq!(made, known);
}
