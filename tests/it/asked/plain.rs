//! The same in plain mode and in `sabar read`.

use jiff::civil::date;
use sabar::shell::plain::{Line, PlainSession};
use sabar_content::Given;

use super::super::plain::run_in;
use super::{KIND, LAST_DOSE, TRIP, WEIGHT, library, number};
use sabar::shell::app::Run;

fn run(tag: &str) -> Run {
    let mut run = run_in(tag);
    run.library = std::rc::Rc::into_inner(library()).unwrap();
    run.language = run.library.find_language(tag).unwrap();
    run
}

/// The reply to the last of these lines.
fn hears(talk: &mut PlainSession<'_>, lines: &[&str]) -> String {
    let mut said = talk.begin();
    for line in lines {
        said = talk.hear(&Line::of(line.as_bytes()));
    }
    said
}

#[test]
fn choices_have_numbers_and_numbers_and_dates_are_typed() {
    let run = run("it");
    let mut talk = PlainSession::new(&run, None);
    let begin = ["italiano", "4", ""];
    let said = hears(&mut talk, &begin);
    assert!(said.contains("Domanda 1 di 4") && said.contains("3 Faccio fatica"), "{said}");
    let said = hears(&mut talk, &["1", "Sì"]);
    assert!(said.contains("sulla domanda 2\n") && said.contains("\n4 Non so"), "{said}");
    let said = hears(&mut talk, &["1"]);
    assert!(said.contains("Ne parli con il medico") && said.contains("domanda 2\n"), "{said}");
    // A number is the answer and no choice, so that has none.
    assert!(said.contains("\nNon so\n"), "{said}");
    let said = hears(&mut talk, &["22/11/2026"]);
    assert!(said.starts_with("Questo giorno deve ancora venire."), "{said}");
    let said = hears(&mut talk, &["20.11.26"]);
    assert!(said.starts_with("Stop al trattamento") && said.contains("Quanto pesa?"), "{said}");
    assert_eq!(talk.model().answer(LAST_DOSE), Some(Given::Date(date(2026, 11, 20))));
    let said = hears(&mut talk, &["20 kg"]);
    assert!(said.starts_with("Questo numero non va bene."), "{said}");
    let said = hears(&mut talk, &["72,5 kg"]);
    assert!(said.contains("Quando parte"), "{said}");
    assert_eq!(talk.model().answer(WEIGHT), Some(number("72.5")));
    assert_eq!(talk.model().answer(KIND), Some(Given::Choice(0)));
    hears(&mut talk, &["2026-12-24"]);
    assert_eq!(talk.model().answer(TRIP), Some(Given::Date(date(2026, 12, 24))));
}

#[test]
fn digits_of_any_script_are_a_number() {
    let run = run("ar");
    let mut talk = PlainSession::new(&run, None);
    hears(&mut talk, &["ar", "4", "", "1", "2", "٧٢٫٥"]);
    assert_eq!(talk.model().answer(WEIGHT), Some(number("72.5")));
}

/// A number in another unit, in thousands or with letters among its digits would be another amount.
#[test]
fn a_number_that_may_mean_another_amount_is_asked_again() {
    let of = |tag: &str, line: &str| {
        let run = run(tag);
        let mut talk = PlainSession::new(&run, None);
        let said = hears(&mut talk, &[tag, "4", "", "1", "2", line]);
        (talk.model().answer(WEIGHT), said)
    };
    for (tag, lines) in [
        (
            "it",
            ["72", "72,5", "72.5", "72,5 kg", "72kg", "72 chilogrammi", "72 Chilogrammo", "72."],
        ),
        ("id", ["72", "72,5", "72.5", "72 kg", "72KG", "72 kilogram", "72,5kilogram", "72 %kg"]),
        (
            "ar",
            ["٧٢", "٧٢٫٥", "٧٢٬٥", "72.5", "٧٢ kg", "٧٢ كيلوغرامًا", "٧٢ كيلوغرام", "72 كيلوغراما"],
        ),
    ] {
        for line in lines {
            let is_typed = !line.contains('%') && !line.contains('٬');
            let (answer, said) = of(tag, line);
            assert_eq!(answer.is_some(), is_typed, "{tag} {line}: {said}");
        }
    }
    for (tag, line) in [
        ("it", "150 lb"),
        ("it", "165 cm"),
        ("it", "72 g"),
        ("it", "7O"),
        ("it", "72 compresse"),
        ("it", "72 kg e mezzo"),
        ("it", "72.500"),
        ("it", "72,500"),
        ("it", "72,55"),
        ("it", "7e1"),
        ("it", "7 2"),
        ("it", "1.2.3"),
        ("id", "72.500"),
        ("id", "150 pon"),
        ("ar", "٧٢٫٥٠٠"),
        ("ar", "٧٢٬٥٠٠"),
        ("ar", "٧٢ سنتيمترًا"),
    ] {
        let (answer, said) = of(tag, line);
        assert_eq!(answer, None, "{tag} {line}: {said}");
    }
    // What was understood is said.
    let said = of("it", "72,5 kg").1.replace('\u{a0}', " ");
    assert!(said.starts_with("Risposta: 72,5 chilogrammi"), "{said}");
}

#[test]
fn a_day_is_counted_from_today() {
    let run = run("it");
    let today = run.today;
    let mut talk = PlainSession::new(&run, None);
    let said = hears(&mut talk, &["italiano", "4", "", "1", "1", "1", "-7"]);
    let day = today.unwrap().saturating_sub(jiff::Span::new().days(7));
    assert_eq!(talk.model().answer(LAST_DOSE), Some(Given::Date(day)), "{said}");
}

#[test]
fn wide_signs_are_read_as_those_of_ascii() {
    let run = run("it");
    let mut talk = PlainSession::new(&run, None);
    hears(&mut talk, &["italiano", "４", "", "１", "２", "７２．５\u{3000}ｋｇ"]);
    assert_eq!(talk.model().answer(WEIGHT), Some(number("72.5")));
}

#[test]
fn not_sure_is_typed_by_its_name() {
    let run = run("it");
    let mut talk = PlainSession::new(&run, None);
    hears(&mut talk, &["italiano", "4", "", "1", "1", "1", "non so"]);
    assert_eq!(talk.model().answer(LAST_DOSE), Some(Given::Unsure));
}

#[test]
fn reading_says_what_each_answer_means_and_when_a_question_is_asked() {
    let library = library();
    let kiosk = super::begun("it");
    let form = sabar::shell::read::Form { width: None, is_visual: false };
    let step = Some(sabar::model::Step::Checklist);
    let read = sabar::shell::read::read(&kiosk.scene(), &kiosk.model, step, form);
    let read = read.replace('\u{a0}', " ");
    for said in [
        "Quale medicina prende? (Una medicina che fluidifica il sangue / Ferro / Un’altra medicina / Non so)",
        "Solo se ha risposto Sì o Non so a: Prende medicine?",
        "Una medicina che fluidifica il sangue: Ne parli con il medico",
        "al massimo 2 giorni prima o dopo l’appuntamento: Non faccia il trattamento. Dica subito questa risposta al medico o al personale. Può comunque rispondere alle altre domande.",
        "da 120 chilogrammi in su: Non faccia il trattamento. Dica subito questa risposta al medico o al personale. Può comunque rispondere alle altre domande.",
        "Solo se ha risposto da 120 chilogrammi in su a: Quanto pesa?",
    ] {
        assert!(read.lines().any(|line| line == said), "{said}:\n{read}");
    }
    assert_eq!(library.treatments(), 4);
}
