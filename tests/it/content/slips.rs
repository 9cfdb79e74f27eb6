//! Common mistakes in handwritten TOML: each is reported once, at its line, in plain words, and all
//! of a file together.

use sabar_content::Files;

use super::{listed, small};

const SEED: &str = "seeds/treatments/rest.toml";

/// Changes of the seed, each at one place.
fn told(changes: &[(&str, &str)]) -> String {
    let mut files: Files = small();
    let mut text = files.text(SEED).unwrap().to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from:?} is not there");
        text = text.replacen(from, to, 1);
    }
    files.insert(SEED, text);
    listed(&files)
}

/// Terms that no nurse should have to know.
const JARGON: [&str; 9] =
    ["i64", "expected", "invalid", "literal", "sequence", "map,", "struct", "parse", "TOML"];

#[track_caller]
fn is_one(from: &str, to: &str, line: usize, words: &str) {
    let told = told(&[(from, to)]);
    assert!(told.starts_with(&format!("{SEED}:{line}  ")), "{to:?}: {told}");
    assert!(told.contains(words), "{to:?}: {told}");
    assert_eq!(told.lines().count(), 1, "{to:?}: {told}");
    assert!(JARGON.iter().all(|word| !told.contains(word)), "{told}");
}

#[test]
fn each_slip_is_reported_once_at_its_line() {
    let section = r#"section = "when""#;
    for (to, words) in [
        ("section = “when”", "not straight quotes"),
        ("section = “when\"", "not straight quotes"),
        ("section = \"when”", "not straight quotes"),
        ("section = „when“", "not straight quotes"),
        ("section = «when»", "not straight quotes"),
        ("section = ‘when’", "not straight quotes"),
        ("section = `when`", "not straight quotes"),
        ("section = when", "no quotes around it; write \"when\""),
        ("section: \"when\"", "there is a colon after `section`; write ="),
        ("section : \"when\"", "a colon"),
        ("section \"when\"", "there is no = after `section`"),
        ("section", "there is no = after `section`"),
        ("section =", "`section` has no value"),
        ("section = # later", "`section` has no value"),
        ("section\u{a0}= \"when\"", "no-break space"),
        ("section =\u{a0}\"when\"", "no-break space"),
        ("section = \"when\"\u{a0}", "no-break space"),
        ("section = \"when", "has no closing quotation mark"),
        ("section = when\"", "no quotes around it"),
        ("section = \"when\",", "there is a comma at the end of the line"),
        ("section = \"when\" later", "there is text after the value of `section`"),
        ("section = [\"when\"]", "`section` is one text and cannot be a list"),
        ("section = 5", "`section` has no quotes around 5; write \"5\""),
        ("section = 2026-01-31", "no quotes around 2026-01-31"),
        ("section = true", "no quotes around true"),
        ("section = { a = 1 }", "cannot have parts"),
        ("sektion = \"when\"", "there is no field `sektion` in summary; did you mean `section`?"),
        ("Section = \"when\"", "did you mean `section`?"),
        ("# section", "`section` is missing in summary"),
    ] {
        let line = if to.starts_with('#') { 10 } else { 12 };
        is_one(section, to, line, words);
    }
}

/// Text that lacks quotes is not also told to be no such thing.
#[test]
fn text_without_quotes_that_is_wrong_too_is_reported_once() {
    let words = "no quotes around it";
    is_one("section = \"when\"", "section = Whenever", 12, words);
    is_one("standing = \"silent\"", "standing = Silent", 27, words);
    is_one("order = 1", "order = nine hundred", 2, words);
    is_one("flags = { yes = \"discuss\" }", "flags = { yes = Talk }", 31, words);
}

#[test]
fn slips_of_numbers_and_figures() {
    let figure = "{ from = 3, to = 6, unit = \"month\" }";
    for (to, words) in [
        ("{ from = 3, to = 6.0625, unit = \"month\" }", "at most 3 decimals"),
        ("{ from = 3,5, to = 6, unit = \"month\" }", "decimal comma"),
        ("{ from = 3, to = 6, unit = month }", "`month` has no quotes around it"),
        ("{ from = 3, to = 6, unit = “month” }", "not straight quotes"),
        ("{ from = \"3\", to = 6, unit = \"month\" }", "`from` is a number but is in quotes"),
        ("{ from: 3, to = 6, unit = \"month\" }", "there is a colon after `from`"),
        ("{ from = 3 to = 6, unit = \"month\" }", "a comma is missing before this"),
        ("{ from = 03, to = 6, unit = \"month\" }", "starts with a zero; write 3"),
        ("{ from = ٣, to = 6, unit = \"month\" }", "digits 0 to 9"),
        ("{ from = 3m, to = 6, unit = \"month\" }", "neither a number nor text"),
        ("{ from = 3, to = 6, unit = \"month\"", "the bracket `{` is not closed"),
        ("{ from = 3; to = 6, unit = \"month\" }", "`;` is written in place of a comma"),
        ("{ from = 3, to = 6 }", "the figure has no unit"),
        ("{ form = 3, to = 6, unit = \"month\" }", "did you mean `from`?"),
        ("{ from = 99999999999999999999, to = 6, unit = \"month\" }", "is out of range"),
        ("\"3 to 6 months\"", "write { } with some of the names count, from"),
        ("[3, 6]", "`span` cannot be [3, 6]"),
    ] {
        is_one(
            &format!("figures.span = {figure}\nsources = [\"doc:7\", \"p"),
            &format!("figures.span = {to}\nsources = [\"doc:7\", \"p"),
            14,
            words,
        );
    }
    // The zero of a number to dial must stay.
    for (number, remedy) in [
        ("0432552", "write \"0432552\"; a number without quotes"),
        ("00", "write \"00\"; a number without quotes"),
    ] {
        let to = format!("figures.span = {{ telephone = {number} }}\nsources = [\"doc:7\", \"p");
        is_one(&format!("figures.span = {figure}\nsources = [\"doc:7\", \"p"), &to, 14, remedy);
    }
    is_one("order = 1", "order = 1,5", 2, "decimal comma");
    is_one("order = 1", "order = 1.5", 2, "not a whole number");
}

#[test]
fn slips_of_lists_and_headings() {
    let sources = "sources = [\"doc:7\", \"paper:2\"]";
    for (to, words) in [
        ("sources = [\"doc:7\" \"paper:2\"]", "a comma is missing"),
        ("sources = [\"doc:7\"; \"paper:2\"]", "`;` is written in place of a comma"),
        ("sources = [\"doc:7\"، \"paper:2\"]", "in place of a comma"),
        ("sources = [\"doc:7\",, \"paper:2\"]", "there is no value before this comma"),
        ("sources = [\"doc:7\", \"paper:2\"", "the bracket `[` is not closed"),
        ("sources = \"doc:7\", \"paper:2\"]", "several values without brackets"),
        ("sources = (\"doc:7\", \"paper:2\")", "round brackets"),
        ("sources = [\"doc:7, \"paper:2\"]", "has no closing quotation mark"),
        ("sources = [doc:7, \"paper:2\"]", "`doc:7` has no quotes around it"),
        ("sources = [“doc:7”, “paper:2”]", "not straight quotes"),
        ("sources = [\"doc:7\", 2]", "no quotes around 2"),
    ] {
        is_one(sources, to, 15, words);
    }
    is_one("[\"doc:8\"]", "\"doc:8\"", 21, "write it in brackets: [\"doc:8\"]");
    is_one("[[checklist]]", "[checklist]", 29, "write [[checklist]]: two brackets");
    is_one("[[checklist]]", "[[checklist]", 29, "do not match; write [[checklist]]");
    is_one("[[checklist]]", "[[checklist", 29, "do not match");
    is_one("[[checklist]]", "[[cheklist]]", 29, "did you mean `checklist`?");
    is_one("[safety]", "[[safety]]", 4, "write [safety], once");
    is_one("order = 1\n\n[safety]", "\n[safety]\norder = 1", 4, "move it above the first line");
    is_one("order = 1\n", "", 1, "`order` is missing");
    is_one(
        "order = 1",
        "order = 1\norder = 2",
        3,
        "`order` is given twice; the first is at line 2",
    );
}

/// One of many entries with one pair of brackets leaves the others as they are.
#[test]
fn every_heading_with_one_bracket_is_reported() {
    let told = told(&[("[[summary]]", "[summary]"), ("[[summary]]", "[summary]")]);
    assert_eq!(told.lines().count(), 2, "{told}");
    for line in [10, 18] {
        let place = format!("{SEED}:{line}  `summary` has one bracket on each side");
        assert!(told.contains(&place), "{told}");
    }
}

#[test]
fn all_slips_of_a_file_in_one_round_in_the_order_of_lines() {
    let told = told(&[
        ("order = 1", "order = 1.5"),
        ("section = \"when\"", "section = “when”"),
        ("from = 3,", "from = \"3\","),
        ("[[summary]]\nid = \"claim\"", "[summary]\nid = \"claim\""),
        ("section = \"claims\"", "section = claims"),
        ("standing = \"silent\"", "standing: \"silent\""),
        ("id = \"before\"\n", ""),
        ("kind = \"normal\"", "kind = \"normal\"\ncolour = \"red\""),
        ("answers = [\"months\"", "answers = [“months”"),
        ("right = \"months\"", "right = \"months\"\nright = \"forever\""),
        // What is well written is held against the rules in the same round.
        ("sources = [\"doc:9\"]", "sources = [\"book:9\"]"),
    ]);
    let lines: Vec<usize> = told
        .lines()
        .filter_map(|line| line.strip_prefix(SEED)?.strip_prefix(':')?.split(' ').next())
        .map(|line| line.parse().unwrap())
        .collect();
    assert_eq!(lines, [2, 12, 14, 18, 20, 27, 29, 37, 45, 47, 62], "{told}");
    assert_eq!(told.lines().count(), lines.len(), "{told}");
    assert!(JARGON.iter().all(|word| !told.contains(word)), "{told}");
}

#[test]
fn slips_in_all_files_are_reported_together() {
    let mut files = small();
    for (file, from, to) in [
        ("seeds/sources.toml", "id = \"doc\"", "id = “doc”"),
        ("seeds/safety.toml", "urgency = \"at-once\"", "urgency: \"at-once\""),
        (SEED, "order = 1", "order = one"),
    ] {
        let text = files.text(file).unwrap().to_owned();
        assert!(text.contains(from), "{file}");
        files.insert(file, text.replacen(from, to, 1));
    }
    files.insert("seeds/reviews.toml", "[[reviews]]\ntreatment = rest\n");
    let told = sabar_authoring::check(&files).to_string();
    for file in ["sources", "safety", "treatments/rest", "reviews"] {
        assert!(told.contains(&format!("seeds/{file}.toml:")), "{file}: {told}");
    }
}

/// A mistake within a list of several lines is told once, and the lines after it are not.
#[test]
fn a_slip_within_a_list_of_several_lines() {
    let sources = "sources = [\"doc:7\", \"paper:2\"]";
    for (to, line, words) in [
        ("sources = [\n  \"doc:7,\n  \"paper:2\",\n]", 16, "has no closing quotation mark"),
        ("sources = [\n  doc:7\",\n  \"paper:2\",\n]", 16, "has no quotes around it"),
        ("sources = [\n  \"doc:7\",\n  \"paper:2,\n]", 17, "has no closing quotation mark"),
    ] {
        is_one(sources, to, line, words);
    }
}

/// An entry without its heading is one slip, whatever it has below its id.
#[test]
fn a_forgotten_heading_is_reported_once() {
    let files: Files = small();
    let seed = files.text(SEED).unwrap();
    for (heading, other) in
        [("[[summary]]\nid = \"claim\"", "claim"), ("[[checklist]]\nid", "before")]
    {
        let written = heading.trim_start_matches(|c| c != '\n').trim_start();
        assert!(seed.contains(heading), "{heading}");
        let told = told(&[(heading, written)]);
        assert_eq!(told.lines().count(), 1, "{other}: {told}");
        assert!(told.contains("`id` is given twice") && told.contains("as [[summary]]"), "{told}");
    }
}

#[test]
fn an_escape_is_told_once_with_one_remedy() {
    for to in ["\"wh\\yen\"", "\"w\\hen\"", "\"\\u0041\"", "\"when\\t\"", "\"C:\\when\""] {
        let told = told(&[("section = \"when\"", &format!("section = {to}"))]);
        let of_escapes: Vec<&str> = told.lines().filter(|line| line.contains("escape")).collect();
        assert_eq!(of_escapes.len(), 1, "{to}: {told}");
        let words = "escapes are not allowed; write the character itself, where it is allowed";
        assert!(of_escapes[0].ends_with(words), "{to}: {told}");
        assert!(!told.contains("backslash"), "{told}");
    }
}

#[test]
fn a_list_in_braces_is_told_once() {
    for (from, to, words) in [
        ("areas = [\"knee\"]", "areas = {\"knee\"}", "write [\"knee\"]"),
        ("areas = [\"knee\"]", "areas = { \"knee\" }", "write [\"knee\"]"),
        ("sources = [\"doc:8\"]", "sources = {\"doc:8\"}", "write [\"doc:8\"]"),
    ] {
        let files = small();
        let line = files.text(SEED).unwrap().lines().position(|line| line.contains(from));
        let line = line.unwrap_or_else(|| panic!("no {from:?}")) + 1;
        is_one(from, to, line, &format!("the list is in braces; {words}"));
    }
}
