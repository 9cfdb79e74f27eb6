//! The test card of `sabar doctor` and of the staff pages, which is drawn without a stage: the rules
//! about margins and signs.

use ratatui::layout::Size;
use sabar::shell::doctor::card;
use sabar_term::backend::Sheet;
use sabar_term::detect::{Detection, Environment};
use sabar_term::dialect::Dialect;

use super::super::fits::assert_none;
use super::super::kiosk::{built_in, theme};
use super::super::readers::{SIZES, with_further_languages};
use super::{frame, signs};

#[test]
fn the_test_card_has_margins_and_signs_of_one_meaning() {
    let mut wrong = Vec::new();
    for library in [built_in(), with_further_languages()] {
        for dialect in Dialect::ALL {
            let profile = Detection::new(Environment::default(), Some(*dialect)).profile();
            for (columns, rows) in SIZES {
                let mut sheet = Sheet::new(Size::new(columns, rows));
                card::draw(&library, &profile, &theme(), &mut sheet);
                let screen = sheet.to_buffer();
                let found = [frame::glyphs_in_margins(&screen), signs::out_of_role(&screen)];
                let place = format!("{columns}×{rows}, {}", dialect.name());
                wrong.extend(found.concat().iter().map(|it| format!("{place}: {it}")));
                // Who cannot read the end of it cannot leave it.
                let text: String = screen.content().iter().map(|cell| cell.symbol()).collect();
                if !text.contains("Enter ends") {
                    wrong.push(format!("{place}: its end is cut off"));
                }
            }
        }
    }
    assert_none(&wrong);
}
