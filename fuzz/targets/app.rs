//! Whatever can happen, in any order: actions, touches, sizes, languages, time, dates.
#![no_main]

use std::time::Duration;

use arbitrary::Arbitrary;
use jiff::ToSpan as _;
use jiff::civil::Date;
use libfuzzer_sys::fuzz_target;
use sabar::model::action::Action;
use sabar_fuzz::{Kiosk, built_in};
use sabar_term::dialect::Dialect;

/// What happens.
#[derive(Arbitrary, Debug)]
enum Happening {
    Forward,
    Backward,
    Up,
    Down,
    PageUp,
    PageDown,
    Confirm,
    Back,
    Pick(u8),
    Speak(u8),
    Languages,
    Sources,
    Emergency,
    Privacy,
    GoOn,
    Help,
    AskHome,
    AnyKey,
    /// The stop of this index, by whatever key or touch.
    Press(u8),
    Touch(u16, u16),
    Resize(u16, u16),
    Wait(u8),
    Today(Option<i32>),
    Draw,
}

fuzz_target!(|input: (u8, u8, Vec<Happening>)| {
    let (language, dialect, happenings) = input;
    let dialect = Dialect::ALL[usize::from(dialect) % Dialect::ALL.len()];
    let mut kiosk = Kiosk::new(built_in(), language.into(), dialect);
    for happening in happenings.into_iter().take(200) {
        happens(&mut kiosk, happening);
    }
    kiosk.draw();
    kiosk.is_left_alone();
    kiosk.draw();
});

fn happens(kiosk: &mut Kiosk, happening: Happening) {
    let action = match happening {
        Happening::Forward => Action::Forward,
        Happening::Backward => Action::Backward,
        Happening::Up => Action::Up,
        Happening::Down => Action::Down,
        Happening::PageUp => Action::PageUp,
        Happening::PageDown => Action::PageDown,
        Happening::Confirm => Action::Confirm,
        Happening::Back => Action::Back,
        Happening::Pick(number) => Action::Pick(number),
        Happening::Speak(language) => Action::Speak(language.into()),
        Happening::Languages => Action::OpenLanguages,
        Happening::Sources => Action::OpenSources,
        Happening::Emergency => Action::OpenEmergency,
        Happening::Privacy => Action::Privacy,
        Happening::GoOn => Action::GoOn,
        Happening::Help => Action::OpenHelp,
        Happening::AskHome => Action::AskHome,
        Happening::AnyKey => Action::AnyKey,
        Happening::Press(stop) => return kiosk.press(stop.into()),
        Happening::Touch(column, row) => Action::Touch(column, row),
        Happening::Resize(columns, rows) => return kiosk.resize(columns % 600, rows % 400),
        Happening::Wait(seconds) => return kiosk.wait(Duration::from_secs(seconds.into())),
        Happening::Today(days) => {
            kiosk.today = days.map(date);
            return;
        }
        Happening::Draw => return kiosk.draw(),
    };
    kiosk.act(action);
}

/// Any date there is.
fn date(days: i32) -> Date {
    Date::constant(2026, 11, 21).saturating_add(i64::from(days % 4_000_000).days())
}
