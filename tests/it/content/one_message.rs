//! One mistake of a writer gives one message, at its line, with what to do; and all mistakes of a file
//! are told together.

use std::sync::LazyLock;

use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;

use super::{data, listed};

pub(super) const IMPLANT: &str = "seeds/treatments/dental-implant.toml";
const COLON: &str = "seeds/treatments/colonoscopy.toml";
const SOURCES: &str = "seeds/sources.toml";
pub(super) const ITALIAN: &str = "locales/it/treatments/dental-implant.ftl";

/// The treatments of other fields, as a clinic has them in its folder.
pub fn treatments() -> Files {
    static READ: LazyLock<Files> = LazyLock::new(read_treatments);
    READ.clone()
}

fn read_treatments() -> Files {
    let mut files = Files::built_in();
    let mut problems = Diagnostics::new();
    files.lay_over(&data("treatments"), &mut problems);
    assert!(!problems.has_errors(), "{problems}");
    files
}

/// Returns the diagnostics after these changes of a file, each at its first place.
pub(super) fn told(file: &str, changes: &[(&str, &str)]) -> String {
    let mut files = treatments();
    let mut text = files.text(file).unwrap().to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from:?} is not in {file}");
        text = text.replacen(from, to, 1);
    }
    files.insert(file, text);
    listed(&files)
}

#[track_caller]
pub(super) fn is_one(file: &str, change: (&str, &str), place: &str, words: &[&str]) {
    let told = told(file, &[change]);
    assert_eq!(told.lines().count(), 1, "{change:?}:\n{told}");
    assert!(told.starts_with(place), "{change:?}: {told}");
    for word in words {
        assert!(told.contains(word), "{change:?}: no {word:?} in {told}");
    }
}

/// The line of a text in a file, as a place of a message.
pub(super) fn line(file: &str, text: &str) -> String {
    let files = treatments();
    let whole = files.text(file).unwrap();
    let before = whole.split_once(text).map(|(before, _)| before);
    let before = before.unwrap_or_else(|| panic!("{text:?} is not in {file}"));
    format!("{file}:{}  ", before.matches('\n').count() + 1)
}

#[test]
fn the_treatments_have_no_problems() {
    assert_eq!(listed(&treatments()), "No problems.");
}

#[test]
fn an_id_given_twice_is_told_once() {
    for (other, first) in [
        ("id = \"remember-bleeding\"", "id = \"remember-stages\""),
        ("id = \"smoker\"", "id = \"infection\""),
        ("id = \"thinner-keep\"", "id = \"smoke-before\""),
        ("id = \"swallow\"", "id = \"bleeding\""),
        ("id = \"swelling\"\nkind", "id = \"numb\"\nkind"),
        ("id = \"crown\"\nafter", "id = \"second-stage\"\nafter"),
        ("[\"screw\", \"open\", \"crown\"]", "[\"screw\", \"screw\", \"crown\"]"),
        ("\"tablets\", \"infusion\"", "\"infusion\", \"infusion\""),
    ] {
        is_one(IMPLANT, (other, first), &line(IMPLANT, other), &["is already in", "its own id"]);
    }
    let id = ("id = \"dental-leaflet\"", "id = \"dental-study\"");
    is_one(SOURCES, id, &line(SOURCES, "id = \"dental-study\""), &["is described twice"]);
}

#[test]
fn an_id_that_is_not_valid_is_told_once() {
    for (id, wrong) in [
        ("id = \"remember-bleeding\"", "id = \"remember bleeding\""),
        ("id = \"remember-bleeding\"", "id = \"Remember-Bleeding\""),
        ("\"screw\", \"open\"", "\"Screw\", \"open\""),
        ("id = \"smoker\"", "id = \"Smoker\""),
        ("id = \"crown\"\nafter", "id = \"Crown\"\nafter"),
        ("id = \"bleeding\"\nurgency", "id = \"blutung ß\"\nurgency"),
        ("\"tablets\", \"infusion\"", "\"tab lets\", \"infusion\""),
        ("\"numb\", \"swelling\"", "\"Numb\", \"swelling\""),
    ] {
        is_one(IMPLANT, (id, wrong), &line(IMPLANT, id), &["is not valid", "lowercase letters"]);
    }
    let picture = ("[[pictures]]\nid = \"teeth\"", "[[pictures]]\nid = \"te eth\"");
    is_one(IMPLANT, picture, &line(IMPLANT, "id = \"teeth\"\nkind"), &["is not valid"]);
    let document = ("id = \"dental-leaflet\"", "id = \"dental leaflet\"");
    is_one(SOURCES, document, &line(SOURCES, document.0), &["is not valid"]);
}

#[test]
fn a_misspelled_id_is_told_where_it_is_misspelled() {
    for (id, wrong) in [
        ("id = \"remember-bleeding\"", "id = \"remember-bleding\""),
        ("id = \"bone-medicine-kind\"", "id = \"bone-medcine-kind\""),
        ("\"screw\", \"open\"", "\"scrwe\", \"open\""),
    ] {
        let all = "no language has the message";
        is_one(IMPLANT, (id, wrong), &line(IMPLANT, id), &[all, "correct it"]);
    }
    let words = "dental-implant-summary-remember-bleeding";
    let place = line(ITALIAN, words);
    for wrong in
        ["dental-implant-summary-remember-bleding", "Dental-implant-summary-remember-bleeding"]
    {
        is_one(
            ITALIAN,
            (words, wrong),
            &place,
            &["did you mean `dental-implant-summary-remember-b"],
        );
    }
    // Under quite another id, it may be another text.
    let other = (words, "dental-implant-summary-remember-2");
    is_one(ITALIAN, other, &place, &["if it is the text of", "else write that and remove this"]);
}

#[test]
fn a_misspelled_figure_is_told_where_it_is_misspelled() {
    let figure = ("figures.stages", "figures.stagse");
    is_one(IMPLANT, figure, &line(IMPLANT, figure.0), &["write figures.stages"]);
    let figure = ("figures.stages", "figures.Stages");
    is_one(IMPLANT, figure, &line(IMPLANT, figure.0), &["cannot name a figure"]);
    let shown = ("{ $stages }", "{ $stage }");
    is_one(ITALIAN, shown, &line(ITALIAN, shown.0), &["write { $stages }"]);
}

#[test]
fn what_names_something_that_is_not_there_is_told_once() {
    for (from, to, word) in [
        ("\"numb\", \"swelling\"", "\"nmub\", \"swelling\"", "did you mean `numb`?"),
        ("\"what\", \"stages\"", "\"what\", \"stagse\"", "did you mean `stagse`?"),
        ("\"main\", \"remember\"", "\"mian\", \"remember\"", "did you mean `main`?"),
        ("order = 420", "headings = [\"waht\"]\norder = 420", "did you mean `what`?"),
        ("order = 420", "words = [\"timline-date\"]\norder = 420", "did you mean `timeline-date`?"),
        ("\"hives\", ", "\"hivs\", ", "did you mean `hives`?"),
        ("question = \"smoker\"", "question = \"smokr\"", "did you mean `smoker`?"),
        ("unit = \"stage\"", "unit = \"Stage\"", "figure-stage and range-stage"),
        ("\"lower-right-back-teeth\"", "\"lower-rigth-back-teeth\"", "`lower-right-back-teeth`?"),
        (
            "span = { to = 4, unit = \"hour\" }",
            "span = { to = 4, unit = \"huor\" }",
            "minute, hour",
        ),
        ("kind = \"teeth\"", "kind = \"teth\"", "did you mean `teeth`?"),
        ("kind = \"teeth\"", "kind = \"skin\"", "write kind = \"teeth\""),
    ] {
        let told = told(IMPLANT, &[(from, to)]);
        assert_eq!(told.lines().count(), 1, "{to}:\n{told}");
        assert!(told.starts_with(IMPLANT) && told.contains(word), "{to}:\n{told}");
    }
}

#[test]
fn a_section_that_is_not_listed_is_told_once() {
    let list =
        line(IMPLANT, "\"main\", \"remember\"").rsplit(':').next().unwrap().trim().to_owned();
    let remedy = format!("add \"stages\" to the sections at line {list}");
    let unlisted = ("\"what\", \"stages\", ", "\"what\", ");
    let place = line(IMPLANT, "section = \"stages\"");
    is_one(IMPLANT, unlisted, &place, &["there is no section `stages`", &remedy]);
    // Two points of it have one cause.
    let second = ("id = \"what\"\nsection = \"what\"", "id = \"what\"\nsection = \"stages\"");
    let told = told(IMPLANT, &[unlisted, second]);
    assert_eq!(told.lines().count(), 1, "{told}");
}

#[test]
fn a_day_that_is_lost_is_told_once() {
    let misspelled = ("id = \"crown\"\nafter", "id = \"crwon\"\nafter");
    let named = "as line 314 names it; if the id is misspelled here, correct it";
    is_one(IMPLANT, misspelled, &line(IMPLANT, misspelled.0), &[named]);
    let table = ("[[anchors]]\nid = \"crown\"", "[[anchor]]\nid = \"crown\"");
    is_one(IMPLANT, table, &line(IMPLANT, table.0), &["did you mean `anchors`?"]);
}

/// Others still name it by its old id, and the messages of every language do.
#[test]
fn a_part_with_another_id_is_told_where_it_is() {
    let all = "no language has the message";
    for (id, renamed, named) in [
        ("\"tablets\", \"infusion\"", "\"tablets\", \"drip\"", true),
        ("\"wait\", \"rinse\", \"call\"", "\"wait\", \"rinse\", \"ring\"", true),
        ("id = \"smoker\"", "id = \"smokes\"", true),
        ("id = \"smoker\"", "id = \"tobacco\"", true),
        ("id = \"swallow\"", "id = \"choke\"", false),
        ("id = \"numb\"", "id = \"deaf\"", true),
        ("id = \"injection\"", "id = \"needle\"", true),
        ("id = \"teeth\"\nkind", "id = \"mouth\"\nkind", false),
        ("\"soup\", \"rice\"", "\"soup\", \"bread\"", false),
        ("id = \"second-stage\"", "id = \"opening\"", true),
        ("id = \"remember-stages\"", "id = \"remember-3\"", false),
    ] {
        let words: &[&str] = if named { &[all, "names it"] } else { &[all] };
        let words = if renamed.contains("smokes") { &[all, "misspelled here"] } else { words };
        is_one(IMPLANT, (id, renamed), &line(IMPLANT, id), words);
    }
}

/// A document, a sign or a statement whose texts are still to be written, in every language.
#[test]
fn what_no_language_has_is_told_once_where_it_is_needed() {
    let remedy = "write it in each of ar, id, it, in treatments/dental-implant.ftl";
    for added in [
        "[[emergency]]\nid = \"chest\"\nurgency = \"at-once\"\n\n",
        "[[summary]]\nid = \"new\"\nsection = \"what\"\nstanding = \"silent\"\n\n",
        "[[checklist]]\nid = \"new\"\nanswers = [\"a\", \"b\"]\nstanding = \"silent\"\n\n",
        "[[anchors]]\nid = \"check\"\n\n",
    ] {
        let place = added.lines().next().unwrap();
        let head = format!("{added}{place}");
        let told = told(IMPLANT, &[(place, &head)]);
        assert_eq!(told.lines().count(), 1, "{added}:\n{told}");
        assert!(told.contains("no language has the message") && told.contains(remedy), "{told}");
    }
    // A clinic adds to the messages as shipped in a file of its own.
    for (mut files, file) in [
        (treatments(), "sources.ftl"),
        (Files::built_in(), "a file of your own, such as our-words.ftl"),
    ] {
        let sources = files.text(SOURCES).unwrap().to_owned();
        files.insert(SOURCES, format!("{sources}\n[[documents]]\nid = \"ours\"\n"));
        let told = listed(&files);
        let whole = format!(
            "no language has the message `document-ours`; write it in each of ar, id, it, in {file}"
        );
        assert!(told.starts_with(SOURCES) && told.ends_with(&whole), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }
    // One language that lacks it has the mistake.
    let words = ("dental-implant-summary-chew = ", "# dental-implant-summary-chew = ");
    is_one(ITALIAN, words, &line(ITALIAN, words.0), &["its line is a comment"]);
}

#[test]
fn languages_that_are_wrong_are_told_once() {
    for (to, word) in [
        ("languages = []", "in no language"),
        ("languages = [\"it\", \"arr\", \"id\"]", "there is no language \"arr\""),
        ("languages = [\"it\", \"AR\", \"id\"]", "\"ar\""),
    ] {
        let to = format!("order = 420\n{to}");
        is_one(IMPLANT, ("order = 420", &to), &format!("{IMPLANT}:7  "), &[word]);
    }
}

#[test]
fn the_distance_of_a_day_is_counted_from_the_appointment() {
    let after = "{ from = 3, to = 4, unit = \"month\" }";
    let place = line(IMPLANT, after);
    for wrong in [
        "{ anchor = \"second-stage\" }",
        "{ anchor = \"crown\" }",
        "{ from = 3, to = 4, unit = \"month\", anchor = \"second-stage\" }",
    ] {
        let words = ["counted from the first appointment", "remove `anchor`"];
        is_one(IMPLANT, (after, wrong), &place, &words);
    }
}

#[test]
fn an_order_with_decimals_has_a_remedy_of_its_own() {
    let order = ("order = 420", "order = 90.5");
    is_one(IMPLANT, order, &line(IMPLANT, order.0), &["write 90 or 91"]);
    let lines = told(SOURCES, &[("lines = ", "lines = 2.5 # ")]);
    assert!(lines.contains("write 2 or 3") && !lines.contains("smaller unit"), "{lines}");
    // Only a time has a smaller unit.
    let time = ("span = { to = 4, unit = \"hour\" }", "span = { to = 1.5, unit = \"hour\" }");
    is_one(IMPLANT, time, &line(IMPLANT, time.0), &["use a smaller unit"]);
}

#[test]
fn an_empty_seed_is_told_in_one_round() {
    let mut files = treatments();
    for empty in ["", "\n\n", "# later\n"] {
        files.insert(IMPLANT, empty.to_owned());
        let told = listed(&files);
        assert!(told.starts_with(&format!("{IMPLANT}:1  the file is empty")), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }
    files.insert(IMPLANT, "[safety]\nemergency = []\nask = []\n".to_owned());
    let told = listed(&files);
    for part in [
        "`id` is missing",
        "`order` is",
        "the summary is empty",
        "checklist",
        "timeline",
        "teach-back",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert_eq!(told.lines().count(), 6, "{told}");
}

#[test]
fn all_mistakes_of_a_seed_are_told_in_one_round() {
    let told = told(
        IMPLANT,
        &[
            ("id = \"dental-implant\"\n", ""),
            ("order = 420", "order = 420.5"),
            ("\"numb\", \"swelling\"", "\"nmub\", \"swelling\""),
            ("id = \"remember-bleeding\"", "id = \"remember bleeding\""),
            ("kind = \"teeth\"", "kind = \"teth\""),
            ("unit = \"stage\"", "unit = \"stgae\""),
            ("question = \"smoker\"", "question = \"smokr\""),
        ],
    );
    assert_eq!(told.lines().count(), 7, "{told}");
}

#[test]
fn a_picture_file_with_a_fault_is_told_once() {
    let drawing = "seeds/pictures/bowel.txt";
    for (bytes, word) in [
        (&b"+--\xE9--+\n"[..], "is not UTF-8"),
        (&b"\xFF\xFE+\0-\0\n\0"[..], "is UTF-16"),
        (b"\n", "the picture is empty"),
    ] {
        let mut files = treatments();
        files.insert(drawing, bytes.to_vec());
        let told = listed(&files);
        assert!(told.starts_with(drawing) && told.contains(word), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }
    for (name, word) in [
        ("bowle.txt", "there is no file seeds/pictures/bowle.txt"),
        ("Bowel.txt", "lowercase letters"),
        ("bowel.jpg", "only drawings in text files"),
    ] {
        is_one(COLON, ("bowel.txt", name), &line(COLON, "bowel.txt"), &[word]);
    }
    let kind = ("kind = \"text\"", "kind = \"txt\"");
    is_one(COLON, kind, &line(COLON, kind.0), &["did you mean `text`?"]);
}

#[test]
fn a_document_without_lines_is_told_once() {
    let files = treatments();
    let mut without = files.clone();
    let (before, rest) = files.text(SOURCES).unwrap().split_once("\"dental-leaflet\"").unwrap();
    let rest = rest.replacen("lines = ", "# lines = ", 1);
    without.insert(SOURCES, format!("{before}\"dental-leaflet\"{rest}"));
    let told = listed(&without);
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.contains("wherever it is cited"), "{told}");
}

#[test]
fn a_document_that_many_entries_cite_is_told_once() {
    let files = treatments();
    let mut told_of = files.clone();
    let sources = files.text(SOURCES).unwrap();
    told_of.insert(SOURCES, sources.replacen("\"dental-leaflet\"", "\"dental-paper\"", 1));
    let told = listed(&told_of);
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.starts_with(SOURCES) && told.contains("`document-dental-leaflet`, as "), "{told}");
    // One that is not there at all is told where it is cited.
    let (before, _) = sources.split_once("[[documents]]\nid = \"dental-leaflet\"").unwrap();
    let mut without = files.clone();
    without.insert(SOURCES, before.to_owned());
    let told = listed(&without);
    assert!(told.contains("`dental-leaflet`, which ") && told.contains(" entries cite"), "{told}");
}
