//! Messages are formatted with sample figures: what would show nothing, an id, or no figure is
//! refused, at its own line.

mod numbers;
mod words;

use icu_locale::Locale;
use icu_plurals::PluralRules;
use sabar_content::{Files, Unit};

use crate::content::{in_arabic, small};

/// Languages with many kinds of plural forms, and the letters each is written in.
const LANGUAGES: [(&str, char, u32); 8] = [
    ("it", 'a', 26),
    ("id", 'a', 26),
    ("tr", 'a', 26),
    ("pl", 'a', 26),
    ("fr", 'a', 26),
    ("ru", '\u{430}', 32),
    ("he", '\u{5D0}', 27),
    ("fa", '\u{641}', 9),
];

/// The small content, and the language `tag` made of its Italian.
fn content(tag: &str) -> Files {
    let mut files = small();
    if ["it", "ar"].contains(&tag) {
        return files;
    }
    let (_, first, n_letters) = LANGUAGES.into_iter().find(|(known, ..)| *known == tag).unwrap();
    let paths: Vec<String> = files.under("locales/it/").map(str::to_owned).collect();
    for path in paths {
        let words = files.text(&path).unwrap();
        let words = if path.ends_with("units.ftl") { units(tag) } else { words.to_owned() };
        let words = if first == 'a' { words } else { in_letters(&words, first, n_letters) };
        files.insert(path.replace("/it/", &format!("/{tag}/")), words);
    }
    files
}

/// Uses the letters for Arabic, which leave ids and variables alone.
fn in_letters(words: &str, first: char, n_letters: u32) -> String {
    let letter = |c: char| match c {
        '\u{621}'..='\u{64A}' => {
            char::from_u32(u32::from(first) + (u32::from(c) - 0x621) % n_letters).unwrap()
        }
        _ => c,
    };
    in_arabic(words).chars().map(letter).collect()
}

/// Units whose messages have every form of the language.
fn units(tag: &str) -> String {
    let mut words = String::new();
    for unit in Unit::time_ids() {
        for (family, figures) in [("figure", "{ $amount }"), ("range", "{ $from }-{ $to }")] {
            words +=
                &choice(&format!("{family}-{unit}"), "form", tag, |_| format!("{figures} {unit}"));
        }
    }
    words
}

/// A message with every form of the language.
fn choice(id: &str, by: &str, tag: &str, text: impl Fn(&str) -> String) -> String {
    let mut word = format!("{id} =\n    {{ ${by} ->\n");
    for form in forms(tag) {
        let star = if form == "other" { "*" } else { "" };
        word += &format!("        {star}[{form}] {}\n", text(form));
    }
    word + "    }\n"
}

fn forms(tag: &str) -> Vec<&'static str> {
    let locale: Locale = tag.parse().unwrap();
    let rules = PluralRules::try_new((&locale).into(), <_>::default()).unwrap();
    let known: Vec<String> =
        rules.categories().map(|form| format!("{form:?}").to_lowercase()).collect();
    let all = ["zero", "one", "two", "few", "many", "other"];
    all.into_iter().filter(|form| known.iter().any(|known| known == form)).collect()
}

/// Replaces the message with this entry; returns its file and line.
#[track_caller]
fn put(files: &mut Files, tag: &str, entry: &str) -> (String, usize) {
    let id = entry.split(' ').next().unwrap();
    let start = format!("locales/{tag}/");
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.starts_with(" ="));
    let path = files
        .under(&start)
        .find(|path| files.text(path).is_some_and(|text| text.lines().any(begins)))
        .unwrap_or_else(|| panic!("{tag} has no {id}"))
        .to_owned();
    let text = files.text(&path).unwrap().to_owned();
    let lines: Vec<&str> = text.lines().collect();
    let line = lines.iter().position(|line| begins(line)).unwrap();
    let n_more = lines[line + 1..].iter().take_while(|line| line.starts_with(' ')).count();
    let before = lines[..line].iter().map(|line| format!("{line}\n")).collect::<String>();
    let after = lines[line + 1 + n_more..].iter().map(|line| format!("{line}\n"));
    files.insert(path.clone(), before + entry.trim_end() + "\n" + &after.collect::<String>());
    (path, line + 1)
}

/// Returns the errors after a message is replaced, each as line (relative to the message) and text;
/// other files must have none.
#[track_caller]
fn errors(tag: &str, entry: &str) -> Vec<(usize, String)> {
    told_in(tag, entry).into_iter().map(|(line, message, _)| (line, message)).collect()
}

/// The same in Italian, with the remedies.
#[track_caller]
fn told(entry: &str) -> Vec<(usize, String, String)> {
    told_in("it", entry)
}

#[track_caller]
fn told_in(tag: &str, entry: &str) -> Vec<(usize, String, String)> {
    let mut files = content(tag);
    let (path, line) = put(&mut files, tag, entry);
    let problems = sabar_authoring::check(&files).errors();
    let told = problems.iter().map(|problem| {
        assert_eq!(problem.file, path, "{problem}");
        assert!(!problem.remedy.is_empty(), "{problem}");
        (problem.line.unwrap() - line, problem.message.clone(), problem.remedy.clone())
    });
    told.collect()
}

#[track_caller]
fn assert_refused(tag: &str, entry: &str, line: usize, message: &str) {
    let told = errors(tag, entry);
    assert!(told.contains(&(line, message.to_owned())), "{tag}: {entry}\n{told:#?}");
}

#[track_caller]
fn assert_fine(tag: &str, entry: &str) {
    let told = errors(tag, entry);
    assert!(told.is_empty(), "{tag}: {entry}\n{told:#?}");
}

#[test]
fn test_languages_have_no_faults() {
    for (tag, ..) in LANGUAGES.into_iter().chain([("ar", 'a', 0)]) {
        assert_eq!(
            sabar_authoring::check(&content(tag)).errors().to_string(),
            "No problems.",
            "{tag}"
        );
    }
}

#[test]
fn a_message_that_shows_nothing_is_refused_everywhere() {
    let nothing = [
        r#"{ "" }"#,
        r#"{ " " }"#,
        "{ \"\u{A0}\" }",
        "{ \"\u{3000}\u{2007}\" }",
        "{ \"\" }{ \"\" }",
    ];
    let words = [
        "safety-emergency-breath",
        "answer-yes",
        "answer-no",
        "rest-title",
        "rest-understanding-lasts-forever",
        "document-doc",
        "area-knee",
        "hint-next",
        "keycap-enter",
    ];
    for tag in ["ar", "it", "ru", "he", "fa"] {
        for (place, id) in words.iter().enumerate() {
            let text = nothing[place % nothing.len()];
            assert_refused(tag, &format!("{id} = {text}"), 0, &format!("`{id}` shows nothing"));
        }
    }
    for text in ["", "\u{A0}", " \u{3000}"] {
        let entry = format!("answer-no = {text}");
        assert_refused("it", &entry, 0, "`answer-no` has no text");
    }
    for text in nothing {
        let entry = format!("safety-emergency-breath = {text}");
        assert_refused("it", &entry, 0, "`safety-emergency-breath` shows nothing");
    }
}

#[test]
fn a_message_without_a_letter_is_refused() {
    for tag in ["ar", "it", "tr", "he"] {
        let words = ["safety-emergency-breath", "answer-unsure", "rest-title", "veil"];
        for (place, text) in
            [".", "…", "—", "?!", "* * *", "( )", "“”", "→", "%"].into_iter().enumerate()
        {
            let id = words[place % words.len()];
            let message = format!("`{id}` has no letter, only `{text}`");
            assert_refused(tag, &format!("{id} = {text}"), 0, &message);
        }
    }
    // A stroke that lengthens letters, with none to lengthen.
    assert_refused("ar", "answer-yes = \u{640}", 0, "`answer-yes` has no letter, only `\u{640}`");
    for sign in ["ʼ", "ʿ", "ˈ", "ː", "ʼʼ", "\u{FE70}", "\u{FE7F}", "\u{6E5}", "ー", "ｰ", "々", "ゝ"]
    {
        let message = format!("`answer-yes` has no letter, only `{sign}`");
        assert_refused("it", &format!("answer-yes = {sign}"), 0, &message);
    }
    // A number to call, and not that it is to be called.
    let told = errors("it", "emergency-call = { $number }");
    assert_eq!(told.len(), 1, "{told:?}");
    let told = errors("it", "still-there-left = { $count }");
    assert_eq!(told[0].1, "`still-there-left` has no letter, only `5`");
}

#[test]
fn messages_of_signs_and_figures_are_allowed() {
    for tag in ["it", "ar", "pl"] {
        assert_fine(tag, "keycap-escape = ⎋");
        assert_fine(tag, "keycap-page-up = ?");
        assert_fine(tag, "step-of = { $step } / { $steps }");
        assert_fine(tag, "understanding-question = { $question }/{ $questions }");
        assert_fine(tag, "date-range = { $from } – { $to }");
        assert_fine(tag, "rest-understanding-lasts-months = { $span }");
    }
    for (sign, is_unit) in [("%", true), ("°", true), ("€", true), ("", false), (".", false)] {
        for (id, figures) in [("figure-month", "{ $amount }"), ("range-month", "{ $from }-{ $to }")]
        {
            let entry = choice(id, "form", "it", |_| format!("{figures} {sign}"));
            if is_unit {
                assert_fine("it", &entry);
            } else {
                let message = format!("the variant [other] of `{id}` does not name the unit");
                assert_refused("it", &entry, 4, &message);
            }
        }
    }
}

/// "3a6" is one word; a range has a dash, or a word between spaces.
#[test]
fn a_range_whose_numbers_a_word_joins_is_refused() {
    let range = |tag: &str, between: &str| {
        let unit = if tag == "ru" { "дни" } else { "day" };
        choice("range-day", "form", tag, |_| format!("{{ $from }}{between}{{ $to }} {unit}"))
    };
    for (tag, between) in [("it", "a"), ("it", "à"), ("fr", "à"), ("ru", "и"), ("he", "ו")] {
        let told = errors(tag, &range(tag, between));
        let is_it = |message: &String| message.contains("does not separate { $from } and { $to }");
        assert!(told.iter().any(|(_, message)| is_it(message)), "{tag}: {told:#?}");
    }
    for (tag, between) in [("it", " a "), ("it", "-"), ("it", "–"), ("fr", " à "), ("ru", " и ")]
    {
        assert_fine(tag, &range(tag, between));
    }
}

#[test]
fn references_to_missing_parts_are_refused() {
    for tag in ["it", "pl"] {
        for (id, other) in
            [("safety-emergency-breath", "safety-ask-product"), ("answer-yes", "answer-no")]
        {
            let message = format!("the message `{other}` has no attribute `.x`");
            assert_refused(tag, &format!("{id} = {{ {other}.x }}"), 0, &message);
            assert_refused(tag, &format!("{id} = Testo\n    {{ {other}.x }}"), 1, &message);
        }
    }
    let term = "rest-title = { -x.kind ->\n    [a] Uno\n   *[b] Altro\n }\n-x = Nome";
    assert_refused("it", term, 0, "the term `-x` has no attribute `.kind`");
    assert_fine("it", &format!("{term}\n    .kind = a"));
}

#[test]
fn terms_get_no_arguments_by_themselves() {
    let message = "`-x` shows { $who }, which it is not given here";
    for tag in ["it", "tr"] {
        let term = "-x = Per { $who }";
        assert_refused(tag, &format!("rest-title = {{ -x }}\n{term}"), 0, message);
        assert_refused(tag, &format!("rest-title = Ecco\n    {{ -x }}\n{term}"), 1, message);
        assert_fine(tag, &format!("rest-title = {{ -x(who: \"tutti\") }}\n{term}"));
    }
    // Without a matching form the default one is shown.
    let by_case = "-x =\n    { $case ->\n        [of] del Botox\n       *[the] il Botox\n    }";
    assert_fine("it", &format!("rest-title = {{ -x }}\n{by_case}"));
    assert_refused("it", "rest-title = A { -x }\n-x = { \"\" }", 1, "`-x` shows nothing");
    assert_fine("it", "rest-title = A { -x }\n-x = 100+");
}

#[test]
fn an_id_in_place_of_text_is_refused() {
    for (id, shown) in [
        ("rest-title", "rest-title"),
        ("rest-about", "rest-title"),
        ("answer-yes", "answer-no"),
        ("safety-emergency-breath", "safety-emergency-breath"),
    ] {
        for tag in ["it", "id"] {
            let message = format!("`{id}` shows the id `{shown}` instead of text");
            assert_refused(tag, &format!("{id} = {shown}"), 0, &message);
            assert_refused(tag, &format!("{id} = {{ \"{shown}\" }}"), 0, &message);
        }
    }
    assert_fine("it", "back = back");
    assert_fine("it", "rest-title = mini-lifting");
}

#[test]
fn a_variable_must_be_shown_and_not_only_selected_by() {
    let entry =
        "choose-typed =\n    { $letters ->\n        [a] Lettera a\n       *[b] Lettere\n    }";
    let message = "the variant [b] of `choose-typed` does not show { $letters }, although it applies to several numbers";
    assert_refused("it", entry, 3, message);
    let entry = "rest-summary-lasts =\n    { $span ->\n        [a] { rest-title }\n       *[b] Dura { $span }\n    }";
    assert_fine("it", entry);
}

#[test]
fn faults_inside_a_message_have_their_line() {
    for (entry, line, message) in [
        (
            "rest-about = Testo\n    e { $name }.",
            1,
            "`rest-about` shows { $name }, which it is not given",
        ),
        (
            "rest-about = Testo\n    e\n    { -no }.",
            2,
            "`rest-about` refers to `-no`, which does not exist",
        ),
        ("rest-about = Testo\n    anche 3 volte.", 1, "the digit `3` is typed in the text"),
        (
            "rest-about = Testo\n    \u{43E} altro.",
            1,
            "`\u{43E}` is not in the script of the language (Latn)",
        ),
        (
            "rest-summary-lasts = Dura { $span },\n    anche 9.",
            1,
            "`rest-summary-lasts` says 9, but the seed says $span = 3 to 6 month",
        ),
    ] {
        assert_refused("it", entry, line, message);
    }
    let forms = |forms: &[&str]| {
        let mut word = "figure-day =\n    { $form ->\n".to_owned();
        for form in forms {
            let star = if *form == "other" { "*" } else { "" };
            word += &format!("        {star}[{form}] {{ $amount }} giorni\n");
        }
        word + "    }"
    };
    let told = errors("it", &forms(&["zero", "one", "two", "many", "few", "other"]));
    let told: Vec<_> = told.iter().map(|(line, message)| (*line, message.as_str())).collect();
    assert_eq!(
        told,
        [
            (2, "the language `it` has no plural category [zero]"),
            (4, "the language `it` has no plural category [two]"),
            (6, "the language `it` has no plural category [few]"),
        ]
    );
    for missing in ["one", "many"] {
        let kept: Vec<&str> =
            ["one", "many", "other"].into_iter().filter(|form| *form != missing).collect();
        let message = format!("the plural categories [{missing}] are missing");
        assert_eq!(errors("it", &forms(&kept)), [(1, message)]);
    }
}
