//! The emergency panel: the call and the number first and large, then all signs.

use std::collections::BTreeSet;

use sabar::draw::theme::Role;
use sabar::model::{Overlay, Screen};
use sabar::settings::Settings;

use super::super::kiosk::{Kiosk, theme};
use super::rules::Frame;

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

/// The panel, opened on the list of treatments and on the first step.
fn panels(tag: &str, (columns, rows): (u16, u16), number: &str) -> [Kiosk; 2] {
    ["enter e", "enter 1 e"].map(|keys| {
        let mut kiosk = Kiosk::start(tag).sized(columns, rows);
        kiosk.settings = Settings {
            emergency_number: Some(number.to_owned()),
            clinic_telephone: Some("0432 552".to_owned()),
            ..kiosk.settings
        };
        kiosk.lay_out();
        let kiosk = kiosk.press(keys);
        assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
        kiosk
    })
}

/// Rule 6.
pub fn number_and_signs_come_first(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let is_begin = {
        let first = kiosk.stage.first_row(kiosk.model.place());
        first == kiosk.stage.front().head
    };
    let number = kiosk.settings.emergency_number.as_ref();
    let Some(number) = number.filter(|_| kiosk.model.overlay == Some(Overlay::Emergency)) else {
        return Vec::new();
    };
    if !is_begin {
        return Vec::new();
    }
    let top = usize::from(kiosk.stage.chrome().dialog_inner().y);
    let rows: Vec<String> = kiosk.text().lines().skip(top).take(6).map(str::to_owned).collect();
    let mut wrong = Vec::new();
    if !rows.iter().any(|row| row.contains(number)) {
        wrong.push(format!("no {number} in {rows:?}"));
    }
    // Before a treatment is chosen, the signs of all of them are listed.
    let treatments = match kiosk.model.screen {
        Screen::Step(..) => 0..1,
        Screen::Rest | Screen::Choose => 0..kiosk.library.treatments(),
    };
    let signs = treatments.flat_map(|index| &kiosk.library.treatment(index).emergency);
    let signs: BTreeSet<&str> = signs.map(|sign| sign.message.as_str()).collect();
    let n_shown = signs.iter().filter(|sign| kiosk.says(sign)).count();
    // From 24 rows on a language that is shipped has all of them.
    let is_shipped =
        !kiosk.model.is_beside && LANGUAGES.contains(&kiosk.scene().words.language().tag.as_str());
    let least = match kiosk.model.size.1 {
        // Its rows for fingers leave one sign below the window.
        30 if is_shipped => signs.len() - 1,
        24.. if is_shipped => signs.len(),
        _ => 6,
    };
    if n_shown < least {
        wrong.push(format!("{n_shown} of {least} signs"));
    }
    wrong
}

/// The rows of digits, with blocks alone.
fn large_digits(kiosk: &Kiosk) -> Vec<String> {
    let screen = kiosk.screen();
    let ink = theme().style(Role::Warning).fg.unwrap();
    let rows = screen.area.rows().map(|row| {
        let cells = row.positions().map(|at| &screen[at]).filter(|cell| cell.fg == ink);
        let blocks =
            cells.map(|cell| if "█▀▄".contains(cell.symbol()) { cell.symbol() } else { " " });
        blocks.collect::<String>().trim().to_owned()
    });
    rows.filter(|row| !row.is_empty()).collect()
}

/// Digits run from left to right in Arabic too.
#[test]
fn the_number_is_drawn_large_and_the_same_in_every_language() {
    for size in [(120, 40), (80, 24)] {
        for number in ["112", "118", "999"] {
            let drawn: Vec<Vec<String>> = LANGUAGES
                .iter()
                .flat_map(|tag| panels(tag, size, number))
                .map(|kiosk| large_digits(&kiosk))
                .collect();
            assert_eq!(drawn[0].len(), 3, "{number}: {drawn:?}");
            assert!(drawn.iter().all(|rows| *rows == drawn[0]), "{number}: {drawn:?}");
        }
    }
}

/// The cells of the body in a shade, and the rows of signs that begin with it.
fn shaded(kiosk: &Kiosk, shade: char) -> (usize, usize) {
    let run = shade.to_string().repeat(2);
    let text = kiosk.text();
    let body = text.matches(&run).count();
    let marks = text.matches(&format!(" {shade} ")).count();
    (body, marks)
}

/// The head is named by three signs, the throat by two, the chest and the belly by one.
#[test]
fn the_body_stands_beside_the_signs_where_each_has_a_row() {
    for tag in LANGUAGES {
        for size in [(120, 40), (104, 36), (200, 60)] {
            for kiosk in panels(tag, size, "112") {
                let screen = kiosk.text();
                for (shade, n_signs) in [('░', 1), ('▒', 1), ('▓', 3)] {
                    let (body, marks) = shaded(&kiosk, shade);
                    assert!(body > 1, "no body in {shade}\n{screen}");
                    assert_eq!(marks, n_signs, "{shade}\n{screen}");
                }
            }
        }
        for size in [(80, 24), (56, 16), (100, 30), (120, 30), (90, 60)] {
            for kiosk in panels(tag, size, "112") {
                assert!(!kiosk.text().contains(['░', '▒', '▓']), "{}", kiosk.text());
            }
        }
    }
}

/// The arrow goes on from a sign with another beside it, as from any text.
#[test]
fn the_arrow_goes_on_from_signs_beside_each_other() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag).sized(56, 16).press("enter 1 e");
        let targets = &kiosk.stage.front().targets;
        let beside = |at: &usize| targets[*at].row == targets[at + 1].row;
        let is_sign = |at: &usize| targets[*at].action.is_none() && beside(at);
        let Some(at) = (0..targets.len() - 1).find(is_sign) else { continue };
        let mut kiosk = kiosk.clone();
        while kiosk.model.place().focus < at {
            kiosk = kiosk.press("down");
        }
        assert_eq!(kiosk.model.place().focus, at, "{tag}");
        let (before, goes_on) = (kiosk.text(), kiosk.stage.goes_on(&kiosk.model));
        let kiosk = kiosk.press(if tag == "ar" { "left" } else { "right" });
        assert!(goes_on && kiosk.text() != before, "{tag}\n{}", kiosk.text());
        assert_ne!(kiosk.model.place().focus, at + 1, "{tag}");
    }
}
