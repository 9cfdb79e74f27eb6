//! The table of state in `docs/state.md`, and comparison of models with it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use sabar::model::Model;

const TABLE: &str = include_str!("../../docs/state.md");

pub const COLUMNS: [&str; 6] = ["Frame", "Language", "Reset", "Reload", "Fault", "Staff"];

/// The rows of the types that are compared, read once.
static ROWS: LazyLock<[BTreeMap<String, Vec<String>>; 2]> =
    LazyLock::new(|| ["Model", "Visit"].map(table));

/// The cells of the table of a type, by field.
pub fn table(name: &str) -> BTreeMap<String, Vec<String>> {
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

/// The fields of a value, written out.
pub fn written(value: &impl std::fmt::Debug) -> BTreeMap<String, String> {
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

/// Compares a model with a column of the table: `before` the end, `after` it, and a fresh one.
#[track_caller]
pub fn judge(column: &str, before: &Model, after: &Model, fresh: &Model, told: &str) {
    let column = COLUMNS.iter().position(|it| *it == column).unwrap();
    let parts = [
        ("Model", written(before), written(after), written(fresh)),
        ("Visit", written(&before.visit), written(&after.visit), written(&fresh.visit)),
    ];
    for ((name, before, after, fresh), rows) in parts.into_iter().zip(&*ROWS) {
        for (field, cells) in rows {
            let expected = match cells[column].as_str() {
                "stays" => &before[field],
                "new" => &fresh[field],
                _ => continue,
            };
            assert_eq!(&after[field], expected, "{name}.{field}, {}: {told}", COLUMNS[column]);
        }
    }
}
