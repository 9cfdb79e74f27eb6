//! Fuzzes the kiosk with steps in any order (`tests/shared/steps.rs`); after each, the model is
//! compared with the table of state.
#![no_main]

use arbitrary::Unstructured;
use jiff::ToSpan as _;
use jiff::civil::Date;
use libfuzzer_sys::fuzz_target;
use sabar_fuzz::{Kiosk, built_in, steps, with_questions};
use sabar_term::dialect::Dialect;

fuzz_target!(|data: &[u8]| {
    let mut data = Unstructured::new(data);
    let pick = |data: &mut Unstructured<'_>, most| data.choose_index(most).unwrap_or(0);
    let dialect = Dialect::ALL[pick(&mut data, Dialect::ALL.len())];
    let library = if pick(&mut data, 2) == 0 { built_in() } else { with_questions() };
    let mut kiosk = Kiosk::new(library, pick(&mut data, 3), dialect);
    // Any date there is, or none.
    let days: Option<i32> = data.arbitrary().unwrap_or(None);
    let date =
        |days| Date::constant(2026, 11, 21).saturating_add(i64::from(days % 4_000_000).days());
    kiosk.today = days.map(date);
    for _ in 0..200 {
        if data.is_empty() {
            break;
        }
        kiosk.does(&steps::next(&mut |most| pick(&mut data, most)));
    }
    kiosk.draw();
    kiosk.is_left_alone();
    kiosk.draw();
});
