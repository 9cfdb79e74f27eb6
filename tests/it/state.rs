//! State after the end of a visit: the table in `docs/state.md` is checked against the types and the
//! running program.

use fastrand::Rng;
use sabar_term::dialect::Dialect;

use super::asked;
use super::kiosk::{self, built_in};
use super::machine::Kiosk;
use super::steps;
use super::table::{COLUMNS, table, written};

/// The types with a table of their own, and the file that declares each.
const TYPES: [(&str, &str); 6] = [
    ("Model", include_str!("../../src/model.rs")),
    ("Visit", include_str!("../../src/model/visit.rs")),
    ("Kiosk", include_str!("../../src/shell/app.rs")),
    ("Monitor", include_str!("../../src/shell/public.rs")),
    ("App", include_str!("../../src/shell/app.rs")),
    ("PlainSession", include_str!("../../src/shell/plain.rs")),
];

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
    // The fields declared are those compared below.
    let model = kiosk::Kiosk::start("it").model;
    assert_eq!(written(&model).len(), fields("Model", TYPES[0].1).len());
    assert_eq!(written(&model.visit).len(), fields("Visit", TYPES[1].1).len());
}

#[test]
fn every_end_leaves_only_the_state_in_the_table() {
    let mut judged = [0; COLUMNS.len()];
    for seed in 0..48 {
        let mut rng = Rng::with_seed(seed);
        let library = if seed % 2 == 0 { built_in() } else { asked::library() };
        let mut kiosk = Kiosk::new(library, rng.usize(..3), Dialect::Base);
        for _ in 0..120 {
            kiosk.does(&steps::next(&mut |most| rng.usize(..most)));
        }
        if seed % 3 == 0 {
            kiosk.faults();
            kiosk.draw();
        }
        kiosk.is_left_alone();
        kiosk.draw();
        for (sum, count) in judged.iter_mut().zip(kiosk.judged) {
            *sum += count;
        }
    }
    // A frame changes no model.
    for (column, count) in COLUMNS.into_iter().zip(judged) {
        assert!(
            column == "Frame" || count > 5,
            "{column}: {count} times after something was given"
        );
    }
}
