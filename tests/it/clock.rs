//! Jumps of the date: an empty battery, a clock that is set, daylight saving time.

use std::time::Duration;

use jiff::civil::{Date, date};
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen};
use sabar::screen::scene::Scene;
use sabar::update::{deadline, update};
use sabar_content::l10n::message_id;

use super::kiosk::Kiosk;
use super::program::{self, said_in};
use super::terminal::{Person, SIZE};

/// Dates of the clock: never set, a leap day, far behind and far ahead.
const DAYS: [Option<Date>; 6] = [
    None,
    Some(date(1970, 1, 1)),
    Some(date(2028, 2, 29)),
    Some(date(2026, 3, 29)),
    Some(date(9999, 12, 31)),
    Some(date(-9999, 1, 1)),
];

#[test]
fn the_date_does_not_change_the_time_of_the_reset() {
    let mut kiosk = Kiosk::start("it").press("f4 1 next 1");
    let patience = deadline(&kiosk.model, &kiosk.stage, &kiosk.settings);
    for (second, day) in (0..patience.as_secs()).zip(DAYS.into_iter().cycle()) {
        let scene = Scene::of(&kiosk.model, &kiosk.library, &kiosk.settings, day);
        let now = Action::Elapsed(Duration::from_secs(second));
        let _ = update(&mut kiosk.model, now, &kiosk.stage, &scene);
        assert_eq!(kiosk.model.overlay, None, "{second} s, {day:?}");
    }
    let scene = Scene::of(&kiosk.model, &kiosk.library, &kiosk.settings, None);
    let _ = update(&mut kiosk.model, Action::Elapsed(patience), &kiosk.stage, &scene);
    assert!(matches!(kiosk.model.overlay, Some(Overlay::StillThere(_))));
}

#[test]
fn every_screen_works_on_every_date() {
    for day in DAYS {
        for keys in ["f4 1 next 2", "f4 1 f12", "f4 2"] {
            let mut kiosk = Kiosk::start("it").press(keys);
            for days in [0, 1, -7, 7, -1] {
                let scene = Scene::of(&kiosk.model, &kiosk.library, &kiosk.settings, day);
                let _ =
                    update(&mut kiosk.model, Action::MoveDate(None, days), &kiosk.stage, &scene);
                kiosk.lay_out();
            }
            assert_ne!(kiosk.model.screen, Screen::Rest);
            assert!(kiosk.model.visit.appointment.date.is_some() || day.is_none());
        }
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whether the tool must be there")]
fn a_clock_that_was_never_set_gives_no_dates() {
    // The system clock is in 1970 there.
    let Some(faketime) = ["/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"]
        .into_iter()
        .find(|path| std::path::Path::new(path).exists())
    else {
        assert!(std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(), "install libfaketime");
        return;
    };
    let mut command = program::kiosk(&["--lang", "it"]);
    command.env("LD_PRELOAD", faketime);
    command.env("FAKETIME", "@1970-01-02 00:00:00");
    command.env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    let mut person = Person::runs(command, SIZE);
    let said = |id| said_in("it", id);
    person
        .sees(&said(message_id::REST_BEGIN))
        .types(b"\x1bOS")
        .sees(&said(message_id::CHOOSE_TITLE));
    // To the timeline: there no day can be set from today.
    person.types(b"1").sees(&said("section-main")).types(b"\x1b[24~");
    person.sees(&said(message_id::STAFF_TITLE)).types(b"\x1b[6~");
    person.sees(&said(message_id::TIMELINE_NO_DATE));
    assert!(!person.screen.screen().contents().contains(&said(message_id::TIMELINE_TODAY)));
}
