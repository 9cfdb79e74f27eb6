//! What survives the end of a visit: the table in `docs/state.md`, held to the types and to what
//! happens.

use std::collections::BTreeMap;
use std::time::Duration;

use fastrand::Rng;
use sabar::model::action::{Action, DateKey, Farewell, PinAnswer, Reload, StaffRequest};
use sabar::model::{Model, Overlay, Screen, StaffPage, Visit};
use sabar_content::Answer;

use super::kiosk::{Kiosk, TODAY};

const TABLE: &str = include_str!("../../docs/state.md");

/// The types with a table of their own, and the file that declares each.
const TYPES: [(&str, &str); 6] = [
    ("Model", include_str!("../../src/model.rs")),
    ("Visit", include_str!("../../src/model.rs")),
    ("Kiosk", include_str!("../../src/shell/app.rs")),
    ("Watch", include_str!("../../src/shell/public.rs")),
    ("App", include_str!("../../src/shell/app.rs")),
    ("Talk", include_str!("../../src/shell/plain.rs")),
];

const COLUMNS: [&str; 6] = ["Frame", "Language", "Reset", "Reload", "Fault", "Staff"];

/// The cells of the table of a type, by field.
fn table(name: &str) -> BTreeMap<String, Vec<String>> {
    let heading = format!("## `{name}` in ");
    let section = TABLE.split("\n## ").find(|it| format!("## {it}").starts_with(&heading)).unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let cells = |row: &str| row.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    rows.map(|row| {
        let cells = cells(row);
        (cells[1].trim_matches('`').to_owned(), cells[2..].to_vec())
    })
    .collect()
}

/// The fields of a struct as its source declares them.
fn fields(name: &str, source: &str) -> Vec<String> {
    let begin = [format!("struct {name} {{"), format!("struct {name}<'a> {{")];
    let mut lines = source.lines();
    lines.find(|line| begin.iter().any(|it| line.ends_with(it.as_str()))).unwrap();
    lines
        .take_while(|line| *line != "}")
        .map(|line| line.trim().trim_start_matches("pub(crate) ").trim_start_matches("pub "))
        .filter(|line| !line.starts_with("//") && !line.starts_with('#'))
        .filter_map(|line| Some(line.split_once(": ")?.0.to_owned()))
        .collect()
}

/// The fields of a value, written out.
fn written(value: &impl std::fmt::Debug) -> BTreeMap<String, String> {
    let mut fields: BTreeMap<String, String> = BTreeMap::new();
    let mut current = String::new();
    for line in format!("{value:#?}").lines().skip(1) {
        let field = line.strip_prefix("    ").filter(|it| !it.starts_with([' ', ')', '}', ']']));
        match field.and_then(|it| it.split_once(": ")) {
            Some((name, value)) => {
                name.clone_into(&mut current);
                fields.insert(current.clone(), value.to_owned());
            }
            None => fields.entry(current.clone()).or_default().push_str(line),
        }
    }
    fields
}

#[test]
fn every_field_has_a_row_and_every_row_a_field() {
    for (name, source) in TYPES {
        let mut declared = fields(name, source);
        declared.sort();
        let rows = table(name);
        assert_eq!(rows.keys().cloned().collect::<Vec<_>>(), declared, "{name}");
        for (field, cells) in rows {
            for (cell, column) in cells.iter().zip(COLUMNS) {
                assert!(
                    ["stays", "new", "set"].contains(&cell.as_str()),
                    "{name}.{field}: {column}"
                );
            }
            let is_reasoned = !cells.contains(&"set".to_owned()) || !cells[6].is_empty();
            assert!(is_reasoned, "{name}.{field} is set, for no reason that is told");
        }
    }
    // What Rust declares is what is looked at below.
    let model = Kiosk::start("it").model;
    assert_eq!(written(&model).len(), fields("Model", TYPES[0].1).len());
    assert_eq!(written(&model.visit).len(), fields("Visit", TYPES[1].1).len());
}

/// Holds a model to a column of the table: `before` the end, `after` it, and a fresh one.
#[track_caller]
fn judge(column: &str, before: &Model, after: &Model, fresh: &Model, told: &str) {
    let column = COLUMNS.iter().position(|it| *it == column).unwrap();
    let parts = [
        ("Model", written(before), written(after), written(fresh)),
        ("Visit", written(&before.visit), written(&after.visit), written(&fresh.visit)),
    ];
    for (name, before, after, fresh) in parts {
        for (field, cells) in table(name) {
            let expected = match cells[column].as_str() {
                "stays" => &before[&field],
                "new" => &fresh[&field],
                _ => continue,
            };
            assert_eq!(&after[&field], expected, "{name}.{field}, {}: {told}", COLUMNS[column]);
        }
    }
}

/// Anything that can happen but an end.
fn anything(rng: &mut Rng, kiosk: &mut Kiosk) {
    let answers = [Answer::Yes, Answer::No, Answer::Unsure];
    let action = match rng.u8(..32) {
        0..4 => Action::Forward,
        4 => Action::Backward,
        5 | 6 => Action::Down,
        7 => Action::Up,
        8 => Action::PageDown,
        9 => Action::PageUp,
        10 | 11 => Action::Confirm,
        12..15 => Action::Pick(rng.u8(1..5)),
        15 => Action::Speak(rng.usize(..4)),
        16 => Action::OpenLanguages,
        17 => Action::OpenSources,
        18 => Action::OpenEmergency,
        19 => Action::OpenHelp,
        20 => Action::Beside,
        21 => Action::Privacy,
        22 => Action::GoOn,
        23 => Action::Visit(rng.usize(..5)),
        24 => Action::SetDate(Some(TODAY)),
        25 => Action::OpenDate,
        26 => Action::Date(DateKey::Digit(rng.u8(..10))),
        27 => Action::Answer(rng.usize(..6), answers[rng.usize(..3)]),
        28 => Action::Choose(rng.usize(..3), rng.usize(..3)),
        29 => Action::Press(rng.u16(..80), rng.u16(..24)),
        30 => [Action::Search, Action::Letter('b'), Action::Back][rng.usize(..3)],
        _ => {
            kiosk.waits(Duration::from_secs(rng.u64(..400)));
            return;
        }
    };
    kiosk.act(action);
}

/// Kiosks in the middle of random visits, and what they are called.
fn visits() -> impl Iterator<Item = (String, Kiosk)> {
    (0..32).map(|seed| {
        let mut rng = Rng::with_seed(seed);
        let mut kiosk = Kiosk::start(["ar", "id", "it"][rng.usize(..3)]);
        kiosk.act(Action::AnyKey);
        kiosk.act(Action::Begin(rng.usize(..3)));
        for _ in 0..rng.usize(..80) {
            anything(&mut rng, &mut kiosk);
        }
        (format!("visit {seed}"), kiosk)
    })
}

/// A kiosk that has just started, of the same size and with the same first language.
fn fresh(kiosk: &Kiosk) -> Model {
    Model::at_rest(kiosk.model.default_language, kiosk.model.size, kiosk.model.default_date)
}

#[test]
fn whoever_ends_a_visit_leaves_only_what_the_table_says() {
    let mut n_given = 0;
    for (told, kiosk) in visits() {
        n_given += usize::from(kiosk.model.visit != Visit::default());
        for farewell in [Farewell::Finished, Farewell::Left, Farewell::Alone] {
            let mut after = kiosk.clone();
            after.act(Action::Finish(farewell));
            judge("Reset", &kiosk.model, &after.model, &fresh(&kiosk), &told);
        }
        let mut alone = kiosk.clone();
        alone.waits(Duration::from_secs(3_600));
        let at_rest = (alone.model.screen, alone.model.overlay);
        assert_eq!(at_rest, (Screen::Rest, None), "{told}");
        assert_eq!(alone.model.visit, Visit::default(), "{told}");
    }
    assert!(n_given > 20, "{n_given} visits left something behind them");
}

#[test]
fn new_content_ends_a_visit_as_whole_as_a_reset() {
    for (told, kiosk) in visits() {
        let clinic = kiosk.library.find_language("it").unwrap();
        let renewal = |model: &Model| {
            Action::Renewed(Reload {
                language: model.language,
                patient_language: model.patient_language,
                first: model.default_language,
                forgets: true,
            })
        };
        // As a signal asks for it.
        let mut signalled = kiosk.clone();
        signalled.act(renewal(&kiosk.model));
        // A page for staff that is open stays.
        while signalled.model.overlay.is_some_and(Overlay::is_for_staff) {
            signalled.act(Action::Close);
        }
        judge("Reload", &kiosk.model, &signalled.model, &fresh(&kiosk), &told);
        // As staff do it: their page is still open, in their language, and then closed.
        let mut staff = kiosk.clone();
        staff.model.overlay = Some(Overlay::Pin(PinAnswer::Typed(0)));
        staff.act(Action::PinAnswered(PinAnswer::Right));
        assert_eq!(staff.model.language, clinic, "{told}");
        staff.act(Action::Staff(StaffRequest::Reload));
        staff.act(renewal(&staff.model));
        assert_eq!(staff.model.overlay, Some(Overlay::Staff(StaffPage::Menu)), "{told}");
        staff.act(Action::Close);
        judge("Reload", &kiosk.model, &staff.model, &fresh(&kiosk), &told);
    }
}

#[test]
fn another_language_and_the_pages_for_staff_take_nothing_from_a_patient() {
    for (told, kiosk) in visits() {
        let mut other = kiosk.clone();
        other.act(Action::Speak((kiosk.model.language + 1) % 3));
        // At rest a language begins a visit.
        if kiosk.model.screen != Screen::Rest {
            judge("Language", &kiosk.model, &other.model, &fresh(&kiosk), &told);
        }
        let mut staff = kiosk.clone();
        staff.act(Action::OpenStaff);
        staff.act(Action::Close);
        if !kiosk.model.overlay.is_some_and(Overlay::is_gate) && !kiosk.model.is_gated {
            judge("Staff", &kiosk.model, &staff.model, &fresh(&kiosk), &told);
        }
    }
}
