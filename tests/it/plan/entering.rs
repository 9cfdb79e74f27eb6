//! The day and the hour of the appointment: typed by keys, by a pad and in lines, and touched.

use jiff::civil::date;
use jiff::tz::TimeZone;
use sabar::model::action::{Action, TypedKey};
use sabar::model::appointment::Field;
use sabar::model::{Screen, Step};
use sabar::shell::plain::PlainSession;
use sabar_content::l10n::{Numerals, message_id};

use super::{
    LANGUAGES, TODAY, data, dated, keys, pickers, plain, preparation, run_in, time, timeline, typed,
};

#[test]
fn a_day_and_an_hour_are_typed_by_keys_and_by_a_pad() {
    for (tag, day, hour) in [
        ("it", "30112026", "0930"),
        ("id", "301126", "930"),
        ("ar", "٣٠١١٢٠٢٦", "٠٩٣٠"),
        ("ar", "30112026", "0930"),
    ] {
        for down in ["down", "+"] {
            for kiosk in [preparation(tag), timeline(tag)] {
                let kiosk = kiosk.press("enter").press(&keys(day)).press("enter");
                assert_eq!(kiosk.model.visit.appointment.date, Some(date(2026, 11, 30)), "{tag}");
                let kiosk = kiosk.press(down).press("enter").press(&keys(hour)).press("enter");
                assert_eq!(kiosk.model.visit.appointment.hour, Some(time(9, 30)), "{tag}");
                assert_eq!(kiosk.model.open_field, None);
                let shown = plain(&kiosk.scene().words.time(time(9, 30)));
                let said =
                    pickers(&kiosk).into_iter().any(|it| plain(&it.phrase.text).contains(&shown));
                assert!(said, "{tag}:\n{}", kiosk.text());
            }
        }
    }
}

#[test]
fn a_day_and_an_hour_are_entered_by_touch() {
    for tag in LANGUAGES {
        let kiosk = timeline(tag).sized(120, 40);
        let kiosk = kiosk.touch_action(Action::OpenField(Field::DATE));
        let kiosk = kiosk.touch_action(Action::SetDate(None, Some(TODAY)));
        let kiosk = kiosk.touch_action(Action::OpenField(Field::DATE));
        let kiosk = kiosk.touch_action(Action::MoveDate(None, 7));
        let kiosk = kiosk.touch_action(Action::OpenField(Field::HOUR));
        let moves = [60, 60, 60, -15].map(|minutes| Action::MoveHour(None, minutes));
        let kiosk = moves.into_iter().fold(kiosk, |kiosk, action| kiosk.touch_action(action));
        // The first one sets nine o'clock.
        assert_eq!(kiosk.model.visit.appointment.hour, Some(time(10, 45)), "{tag}");
        assert_eq!(kiosk.model.visit.appointment.date, Some(date(2026, 11, 28)), "{tag}");
        let kiosk = kiosk.touch_action(Action::SetHour(None, None));
        assert_eq!(kiosk.model.visit.appointment.hour, None);
    }
}

#[test]
fn an_hour_is_typed_in_steps_moved_by_arrows_and_left() {
    let open = dated(timeline("it"), TODAY, None).press("down enter");
    assert_eq!(open.model.open_field, Some(Field::HOUR));
    for (typed, shown) in [
        ("", "__ : __"),
        ("1", "1_ : __"),
        ("18", "18 : __"),
        ("1805", "18 : 05"),
        ("9", "09 : __"),
        ("97", "09 : 07"),
    ] {
        let kiosk = open.clone().press(&keys(typed));
        assert!(kiosk.text().contains(shown), "{typed}:\n{}", kiosk.text());
    }
    let full = open.clone().press("1 8 enter");
    assert_eq!(full.model.visit.appointment.hour, Some(time(18, 0)));
    let moved = full.press("enter right right left");
    assert_eq!(moved.model.visit.appointment.hour, Some(time(18, 15)));
    let accepted = moved.clone().press("1 2 down");
    assert_eq!(accepted.model.visit.appointment.hour, Some(time(12, 0)));
    let left = moved.press("1 2 esc");
    assert_eq!(
        (left.model.visit.appointment.hour, left.model.open_field),
        (Some(time(18, 15)), None)
    );
    assert!(left.model.visit.typed.is_empty());
    for leave in ["esc", "backspace esc", "1 2 esc", "1 2 backspace backspace esc"] {
        let kiosk = open.clone().press(leave);
        assert_eq!(
            (kiosk.model.visit.appointment.hour, kiosk.model.open_field),
            (None, None),
            "{leave}"
        );
    }
}

#[test]
fn an_impossible_hour_is_refused_with_a_reason() {
    for tag in LANGUAGES {
        for size in [(80, 24), (56, 16), (40, 12)] {
            let wrong = [
                ("1", message_id::HOUR_INCOMPLETE),
                ("183", message_id::HOUR_INCOMPLETE),
                ("2400", message_id::HOUR_NOT_ONE),
                ("2959", message_id::HOUR_NOT_ONE),
            ];
            for (typed, sentence) in wrong {
                let kiosk = dated(timeline(tag), TODAY, None).sized(size.0, size.1);
                let mut kiosk = kiosk;
                kiosk.act(Action::OpenField(Field::HOUR));
                let focus = kiosk
                    .stage
                    .front()
                    .targets
                    .iter()
                    .position(|target| target.action == Some(Action::Typed(TypedKey::Enter)));
                kiosk.model.set_screen_focus(focus.unwrap());
                let kiosk = kiosk.press(&keys(typed)).press("enter");
                assert_eq!(kiosk.model.visit.appointment.hour, None, "{tag} {typed}");
                assert!(kiosk.says(sentence), "{tag} {size:?} {typed}:\n{}", kiosk.text());
            }
        }
    }
}

#[test]
fn a_day_and_an_hour_are_typed_in_plain_mode() {
    for tag in LANGUAGES {
        let library = sabar_authoring::open(Some(&data("plan")), Numerals::Locale).unwrap();
        let treatment = library.find_treatment("scope").unwrap();
        let run = sabar::shell::app::Run { library, ..run_in(tag) };
        let mut talk = PlainSession::new(&run, None);
        for line in [tag, &(treatment + 1).to_string(), "", "2", ""] {
            talk.hear(&typed(line));
        }
        assert_eq!(talk.model().screen, Screen::Step(Step::Checklist, 2), "{tag}");
        talk.hear(&typed("30/11/2026"));
        assert_eq!(talk.model().visit.appointment.date, Some(date(2026, 11, 30)));
        let said = talk.hear(&typed(""));
        assert!(said.contains(&run.library.localizer(run.language).digits("14:30")), "{said}");
        for (typed_hour, hour) in
            [("09:30", time(9, 30)), ("1745", time(17, 45)), ("8.05", time(8, 5))]
        {
            talk.hear(&typed(typed_hour));
            assert_eq!(talk.model().visit.appointment.hour, Some(hour), "{tag} {typed_hour}");
        }
        talk.hear(&typed("25:00"));
        assert_eq!(talk.model().visit.appointment.hour, Some(time(8, 5)));
    }
}

/// The clocks of Rome are put forward at two o'clock on 28 March 2027.
#[test]
fn an_hour_that_the_clocks_skip_is_none() {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    let skipped = |day, hour| dated(timeline("it"), day, None).model.is_skipped(None, hour, &zone);
    let spring = date(2027, 3, 28);
    assert!(skipped(spring, time(2, 0)) && skipped(spring, time(2, 59)));
    assert!(!skipped(spring, time(1, 59)) && !skipped(spring, time(3, 0)));
    assert!(!skipped(date(2027, 3, 27), time(2, 30)));
    // It comes twice.
    assert!(!skipped(date(2027, 10, 31), time(2, 30)));
    // Without a day, nobody knows.
    assert!(!timeline("it").model.is_skipped(None, time(2, 30), &zone));
}
