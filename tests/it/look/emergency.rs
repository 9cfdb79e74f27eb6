//! The emergency panel: the call and the number first and large, then all signs.

use sabar::draw::theme::Role;
use sabar::model::Overlay;
use sabar::settings::Settings;

use super::super::kiosk::{Kiosk, theme};

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];
const SIZES: [(u16, u16); 3] = [(120, 40), (80, 24), (56, 16)];
const NUMBERS: [&str; 5] = ["112", "999", "118", "061-22", "0123456789"];

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

fn everywhere(see: impl Fn(&Kiosk, &str)) {
    for tag in LANGUAGES {
        for size in SIZES {
            for number in NUMBERS {
                panels(tag, size, number).iter().for_each(|kiosk| see(kiosk, number));
            }
        }
    }
}

#[test]
fn the_number_is_in_the_first_six_rows_of_the_panel() {
    everywhere(|kiosk, number| {
        let top = usize::from(kiosk.stage.window().y);
        let rows: Vec<String> = kiosk.text().lines().skip(top).take(6).map(str::to_owned).collect();
        let shown = rows.iter().any(|row| row.contains(number));
        assert!(shown, "{number}\n{}", kiosk.text());
    });
}

#[test]
fn six_signs_stand_before_where_they_come_from() {
    everywhere(|kiosk, _| {
        let signs = &kiosk.library.treatment(0).emergency;
        let n_shown = signs.iter().filter(|sign| kiosk.says(&sign.message)).count();
        let least = if kiosk.model.size.1 >= 24 { signs.len() } else { 6 };
        assert!(n_shown >= least, "{n_shown} of {least}\n{}", kiosk.text());
    });
}

/// The rows of the card, with blocks alone.
fn large_digits(kiosk: &Kiosk) -> Vec<String> {
    let screen = kiosk.screen();
    let ground = theme().style(Role::EmergencyCard).bg.unwrap();
    let rows = screen.area.rows().map(|row| {
        let cells = row.positions().map(|at| &screen[at]).filter(|cell| cell.bg == ground);
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
