//! The date of the procedure: typed in figures, moved by arrows, set to today by its name.

use jiff::civil::{Date, date};
use sabar::draw::operation::DrawContent;
use sabar::model::action::Action;
use sabar::model::appointment::Field;
use sabar::model::{Overlay, Screen, Step};
use sabar::settings::KeysChoice;
use sabar_content::l10n::message_id;

use super::kiosk::{Kiosk, TODAY};

/// The timeline of the first treatment, with the date in focus.
fn timeline(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::start(tag).press("enter 1");
    // Asked once about the questions left out, it goes on.
    kiosk.act(Action::Visit(Step::Timeline.index()));
    kiosk.act(Action::Visit(Step::Timeline.index()));
    kiosk
}

/// The keys of a text, one after the other.
fn keys(text: &str) -> String {
    text.chars().map(|c| format!("{c} ")).collect()
}

fn has(kiosk: &Kiosk, shown: &str) -> bool {
    kiosk.text().contains(shown)
}

#[test]
fn typed_and_missing_digits_are_in_the_language_s_order() {
    let steps = [
        ("", "__ / __ / ____", "____ / __ / __"),
        ("1", "1_ / __ / ____", "____ / __ / ١_"),
        ("12", "12 / __ / ____", "____ / __ / ١٢"),
        ("120", "12 / 0_ / ____", "____ / ٠_ / ١٢"),
        ("1209", "12 / 09 / ____", "____ / ٠٩ / ١٢"),
        ("120920", "12 / 09 / 20__", "٢٠__ / ٠٩ / ١٢"),
        ("12092026", "12 / 09 / 2026", "٢٠٢٦ / ٠٩ / ١٢"),
        ("120920261", "12 / 09 / 2026", "٢٠٢٦ / ٠٩ / ١٢"),
        // A day that begins with 4 and a month that begins with 9 have one digit.
        ("49", "04 / 09 / ____", "____ / ٠٩ / ٠٤"),
    ];
    for (typed, latin, arabic) in steps {
        for (tag, shown) in [("it", latin), ("id", latin), ("ar", arabic)] {
            let kiosk = timeline(tag).press("enter").press(&keys(typed));
            assert!(has(&kiosk, shown), "{tag} {typed}:\n{}", kiosk.text());
            assert_eq!(kiosk.model.visit.appointment.date, None);
        }
    }
}

#[test]
fn a_date_two_months_ago_takes_its_figures_and_enter() {
    for (tag, typed) in [("it", "210926"), ("id", "21092026"), ("ar", "٢١٠٩٢٠٢٦"), ("ar", "219")]
    {
        let kiosk = timeline(tag).press("enter").press(&keys(typed)).press("enter");
        assert_eq!(kiosk.model.visit.appointment.date, Some(date(2026, 9, 21)), "{tag} {typed}");
        assert!(kiosk.model.open_field.is_none());
        let shown = kiosk.scene().words.date(date(2026, 9, 21));
        let shown = sabar_text::single_line(&shown, kiosk.scene().direction());
        assert!(has(&kiosk, &shown.to_visual_string()), "{}", kiosk.text());
    }
}

#[test]
fn an_impossible_date_is_refused_with_a_reason() {
    let wrong = [
        ("1", message_id::DATE_INCOMPLETE),
        ("12", message_id::DATE_INCOMPLETE),
        ("1209202", message_id::DATE_INCOMPLETE),
        ("12092", message_id::DATE_INCOMPLETE),
        ("31022026", message_id::DATE_NOT_ONE),
        ("29022026", message_id::DATE_NOT_ONE),
        ("00092026", message_id::DATE_NOT_ONE),
        ("32012026", message_id::DATE_NOT_ONE),
        ("12139", message_id::DATE_INCOMPLETE),
        ("12132026", message_id::DATE_NOT_ONE),
        ("12002026", message_id::DATE_NOT_ONE),
        ("12091926", message_id::DATE_TOO_FAR),
        ("12092206", message_id::DATE_TOO_FAR),
        ("12090026", message_id::DATE_TOO_FAR),
        ("12099999", message_id::DATE_TOO_FAR),
    ];
    for tag in ["ar", "it", "id"] {
        for size in [(80, 24), (56, 16), (40, 12)] {
            let open = timeline(tag).sized(size.0, size.1).press("enter");
            for (typed, sentence) in wrong {
                let kiosk = open.clone().press(&keys(typed)).press("enter");
                assert_eq!(kiosk.model.visit.appointment.date, None, "{tag} {typed}");
                assert!(kiosk.model.open_field.is_some(), "{tag} {typed}");
                assert!(kiosk.says(sentence), "{tag} {size:?} {typed}:\n{}", kiosk.text());
                // The next key takes the sentence away, and it can be mended.
                let kiosk = kiosk.press("backspace");
                assert!(!kiosk.says(sentence), "{tag} {typed}");
                let erased = "backspace ".repeat(typed.len() - 1);
                let kiosk = kiosk.press(&erased).press(&keys("07112026")).press("enter");
                assert_eq!(
                    kiosk.model.visit.appointment.date,
                    Some(date(2026, 11, 7)),
                    "{tag} {typed}"
                );
            }
        }
    }
}

#[test]
fn a_day_that_is_far_away_is_doubted() {
    for tag in ["ar", "it", "id"] {
        for (typed, is_doubted) in [("15122026", false), ("20112027", false), ("15122143", true)] {
            let kiosk = timeline(tag).press("enter").press(&keys(typed)).press("enter");
            assert!(kiosk.model.open_field.is_none(), "{tag} {typed}");
            assert_eq!(
                kiosk.says(message_id::DATE_UNLIKELY),
                is_doubted,
                "{tag}:\n{}",
                kiosk.text()
            );
        }
    }
}

/// The last injection is past: nobody can count from a day to come.
#[test]
fn the_day_of_a_past_treatment_is_not_in_the_future() {
    for tag in ["ar", "it", "id"] {
        let past = |kiosk: Kiosk| kiosk.press("enter 3");
        let mut kiosk = past(Kiosk::start(tag));
        kiosk.act(Action::Visit(Step::Timeline.index()));
        kiosk.act(Action::Visit(Step::Timeline.index()));
        let open = kiosk.clone().press("enter");
        let refused = open.clone().press(&keys("22112026")).press("enter");
        assert_eq!(refused.model.visit.appointment.date, None, "{tag}");
        assert!(refused.says(message_id::TYPED_NOT_PAST), "{tag}:\n{}", refused.text());
        let today = open.press(&keys("21112026")).press("enter");
        assert_eq!(today.model.visit.appointment.date, Some(TODAY), "{tag}");
        let mut later = today.clone();
        later.act(Action::MoveDate(None, 1));
        assert_eq!(later.model.visit.appointment.date, Some(TODAY), "{tag}");
        // A day that was set before the treatment was chosen is not taken over.
        let mut set = Kiosk::start(tag);
        set.model.visit.appointment.date = TODAY.checked_add(jiff::ToSpan::days(7)).ok();
        let chosen = past(set.clone());
        assert_eq!(chosen.model.visit.appointment.date, None, "{tag}");
        assert!(set.press("enter 1").model.visit.appointment.date.is_some(), "{tag}");
    }
}

#[test]
fn enter_alone_sets_no_date() {
    for tag in ["ar", "it", "id"] {
        let kiosk = timeline(tag);
        assert!(kiosk.says(message_id::TIMELINE_NO_DATE));
        let entered = kiosk.clone().press("enter enter enter enter");
        assert_eq!(entered.model.visit.appointment.date, None, "{tag}");
        let today = kiosk.clone().touch_action(Action::OpenField(Field::DATE));
        assert!(today.says(message_id::TIMELINE_TODAY));
        let today = today.touch_action(Action::SetDate(None, Some(TODAY)));
        assert_eq!(today.model.visit.appointment.date, Some(TODAY));
        // Its other buttons are there while it is open.
        let week = today
            .touch_action(Action::OpenField(Field::DATE))
            .touch_action(Action::MoveDate(None, -7));
        assert_eq!(week.model.visit.appointment.date, Some(date(2026, 11, 14)));
    }
}

#[test]
fn arrows_move_the_open_date_day_by_day() {
    for (tag, earlier, later) in [("it", "left", "right"), ("ar", "right", "left")] {
        let mut kiosk = timeline(tag);
        kiosk.act(Action::SetDate(None, Some(TODAY)));
        let kiosk = kiosk.press("enter").press(earlier).press(earlier);
        assert_eq!(kiosk.model.visit.appointment.date, Some(date(2026, 11, 19)), "{tag}");
        let kiosk = kiosk.press(later);
        assert_eq!(kiosk.model.visit.appointment.date, Some(date(2026, 11, 20)), "{tag}");
        // What is typed replaces it; what is left half typed does not.
        let half = kiosk.clone().press("0 3 esc");
        assert_eq!(half.model.visit.appointment.date, Some(date(2026, 11, 20)));
        assert!(half.model.open_field.is_none() && half.model.visit.typed.is_empty());
        let typed = kiosk.press("0 3 1 0 2 6 enter");
        assert_eq!(typed.model.visit.appointment.date, Some(date(2026, 10, 3)));
    }
}

#[test]
fn the_open_date_is_left_without_a_change() {
    for keys in ["esc", "1 2 esc", "1 2 backspace backspace backspace esc"] {
        let kiosk = timeline("id").press("enter").press(keys);
        assert_eq!(kiosk.model.visit.appointment.date, None, "{keys}");
        assert!(kiosk.model.open_field.is_none(), "{keys}");
        assert_eq!(kiosk.model.screen, Screen::Step(Step::Timeline, 0), "{keys}");
        assert!(kiosk.model.visit.typed.is_empty(), "{keys}");
    }
    // Emergency stays one key away, on a number pad too; another language begins anew.
    let kiosk = timeline("it").press("enter 1 2");
    assert_eq!(kiosk.clone().press(".").model.overlay, Some(Overlay::Emergency));
    assert_eq!(kiosk.clone().press("e").model.overlay, Some(Overlay::Emergency));
    let other = kiosk.press_language("ar");
    assert!(other.model.open_field.is_some() && other.model.visit.typed.is_empty());
}

/// Whoever sees the date in focus types it, with or without Enter before.
#[test]
fn digits_open_the_date_in_focus_and_nothing_else() {
    for keys_choice in [KeysChoice::Keyboard, KeysChoice::Pad] {
        for (tag, typed) in [("it", "0312"), ("id", "2112"), ("ar", "٠١/١٢/٢٠٢٦")] {
            let mut closed = timeline(tag);
            closed.settings.keys = keys_choice;
            closed.act(Action::Resized(80, 24));
            let kiosk = closed.clone().press(&keys(typed));
            assert!(kiosk.model.overlay.is_none(), "{tag}:\n{}", kiosk.text());
            assert!(kiosk.model.open_field.is_some(), "{tag}:\n{}", kiosk.text());
            let day = closed.press("enter").press(&keys(typed)).press("enter");
            let day = day.model.visit.appointment.date;
            assert_eq!(kiosk.press("enter").model.visit.appointment.date, day, "{tag}");
            assert!(day.is_some_and(|day| day.month() == 12), "{tag} {day:?}");
        }
    }
    // Elsewhere a zero opens the help.
    let kiosk = timeline("it").press("down 0");
    assert_eq!(kiosk.model.overlay, Some(Overlay::Help));
}

#[test]
fn a_typed_date_is_accepted_by_the_key_that_leaves_it() {
    for key in ["down", "up", "pagedown"] {
        let typed = timeline("it").press("enter").press(&keys("210926")).press(key);
        assert_eq!(typed.model.visit.appointment.date, Some(date(2026, 9, 21)), "{key}");
        let half = timeline("it").press("enter").press(&keys("2109202")).press(key);
        assert!(half.model.open_field.is_some(), "{key}\n{}", half.text());
        assert!(half.says(message_id::DATE_INCOMPLETE), "{key}\n{}", half.text());
    }
}

#[test]
fn backspace_erases_the_open_date_and_stays() {
    for tag in ["ar", "it", "id"] {
        let mut kiosk = timeline(tag);
        kiosk.act(Action::SetDate(None, Some(TODAY)));
        for (opened, erased) in [("enter", "backspace"), ("enter down", "backspace backspace")] {
            let kiosk = kiosk.clone().press(opened).press(erased);
            assert!(kiosk.model.open_field.is_some(), "{tag} {opened}");
            assert_eq!(kiosk.model.visit.appointment.date, None, "{tag} {opened}");
            let kiosk = kiosk.press(&keys("0312")).press("enter");
            assert_eq!(kiosk.model.visit.appointment.date, Some(date(2026, 12, 3)), "{tag}");
        }
    }
}

/// The focus comes to each of them and back, and is on the field when they are gone.
#[test]
fn arrows_reach_the_buttons_of_the_open_date() {
    for tag in ["ar", "it", "id"] {
        for size in [(80, 24), (56, 16), (120, 40)] {
            let mut kiosk = timeline(tag).sized(size.0, size.1);
            kiosk.act(Action::SetDate(None, Some(TODAY)));
            let open = kiosk.press("enter");
            let onward = if tag == "ar" { "left" } else { "right" };
            let on = |kiosk: &Kiosk| kiosk.stage.front().targets[kiosk.model.place().focus].action;
            // On a narrow screen they stand one below the other.
            let reach = |action: Action| {
                let mut kiosk = open.clone();
                for _ in 0..5 {
                    kiosk = kiosk.press("down");
                    let beside = kiosk.clone().press(onward);
                    let mut reached = [kiosk.clone(), beside].into_iter();
                    if let Some(kiosk) = reached.find(|it| on(it) == Some(action)) {
                        return kiosk;
                    }
                }
                panic!("{tag} {size:?} does not reach {action:?}:\n{}", kiosk.text());
            };
            for (days, day) in [(-1, 20), (1, 22), (-7, 14), (7, 28)] {
                let kiosk = reach(Action::MoveDate(None, days)).press("enter");
                assert!(kiosk.model.open_field.is_some(), "{tag} {size:?} {days}");
                let moved = kiosk.model.visit.appointment.date;
                assert_eq!(moved, Some(date(2026, 11, day)), "{tag} {size:?} {days}");
            }
            let again = open.clone().press("down up").press(onward);
            assert_eq!(again.model.visit.appointment.date, Some(date(2026, 11, 22)), "{tag}");
            let erased = reach(Action::SetDate(None, None)).press("enter");
            assert_eq!(erased.model.visit.appointment.date, None, "{tag} {size:?}");
            assert_eq!(on(&erased), Some(Action::OpenField(Field::DATE)), "{tag} {size:?}");
            let left = reach(Action::SetDate(None, None)).press("down");
            assert!(left.model.open_field.is_none(), "{tag} {size:?}:\n{}", left.text());
        }
    }
}

#[test]
fn the_open_date_is_shown_with_its_buttons() {
    for (tag, clinic) in [("ar", "it"), ("it", "ar"), ("id", "it")] {
        for (size, is_beside) in
            [((80, 24), true), ((80, 24), false), ((56, 16), false), ((120, 40), true)]
        {
            let mut kiosk = timeline(tag).for_clinic(clinic).sized(size.0, size.1);
            kiosk.act(Action::SetDate(None, Some(TODAY)));
            let kiosk = if is_beside { kiosk.press("b enter") } else { kiosk.press("enter") };
            let end = kiosk.stage.shown_rows(kiosk.model.place()).end;
            let targets = kiosk.stage.front().targets.iter();
            let buttons = targets.filter(|it| matches!(it.action, Some(Action::MoveDate(..))));
            let bottom = buttons.map(|it| it.rect.bottom()).max();
            assert!(
                bottom.is_some_and(|bottom| bottom <= end),
                "{tag} {size:?}:\n{}",
                kiosk.text()
            );
        }
    }
}

#[test]
fn without_a_clock_a_date_is_typed_with_its_year() {
    use sabar::model::appointment::FieldKind;
    use sabar::model::typed::{Refused, Shape, Typed, YEARS};
    use sabar_content::l10n::Numerals;
    let library = sabar_content::library::Library::built_in(Numerals::Locale);
    let words = library.localizer(library.find_language("it").unwrap());
    let shape = Shape::of(FieldKind::Date, words);
    let typed = |text: &str| {
        let mut typed = Typed::default();
        text.bytes().for_each(|digit| typed.push(digit - b'0', &shape));
        typed.date(&shape, None, &YEARS)
    };
    assert_eq!(typed("30112026"), Ok(date(2026, 11, 30)));
    assert_eq!(typed("301126"), Ok(date(2026, 11, 30)));
    assert_eq!(typed("3011"), Err(Refused::Incomplete));
    // Every day reads back as it is shown.
    let days: Vec<Date> =
        (0..3000).map(|n| TODAY.saturating_sub(jiff::Span::new().days(n))).collect();
    for day in days {
        assert_eq!(Typed::of(day, &shape).date(&shape, None, &YEARS), Ok(day));
    }
}

/// The open field of a treatment whose day is past.
fn past_field(tag: &str) -> Kiosk {
    let mut kiosk = Kiosk::start(tag).press("enter 3");
    kiosk.act(Action::Visit(Step::Timeline.index()));
    kiosk.act(Action::Visit(Step::Timeline.index()));
    kiosk.press("enter")
}

/// Typed into the open field too: without its year, the last such day.
#[test]
fn without_its_year_the_day_of_a_past_treatment_is_the_last_one() {
    for tag in ["ar", "it", "id"] {
        for (typed, day) in [
            ("3012", date(2025, 12, 30)),
            ("2211", date(2025, 11, 22)),
            ("2111", date(2026, 11, 21)),
            ("0110", date(2026, 10, 1)),
            ("2902", date(2024, 2, 29)),
        ] {
            let kiosk = past_field(tag).press(&keys(typed)).press("enter");
            let taken = kiosk.model.visit.appointment.date;
            assert_eq!(taken, Some(day), "{tag} {typed}:\n{}", kiosk.text());
        }
        let kiosk = past_field(tag).press(&keys("30122026")).press("enter");
        assert_eq!(kiosk.model.visit.appointment.date, None, "{tag}");
        assert!(kiosk.says(message_id::TYPED_NOT_PAST), "{tag}:\n{}", kiosk.text());
    }
}

/// A tick beside a field says that it is filled in.
#[test]
fn only_a_field_with_a_day_has_a_tick() {
    let has_tick = |kiosk: &Kiosk| {
        let focus = &kiosk.stage.front().targets[kiosk.model.place().focus];
        let mut pieces = kiosk.stage.front().operations.iter();
        pieces.any(|piece| {
            let is_tick = matches!(&piece.content, DrawContent::Glyphs(it) if it.starts_with('✓'));
            is_tick && focus.rect.contains(piece.rect.as_position())
        })
    };
    for tag in ["ar", "it", "id"] {
        for size in [(80, 24), (56, 16), (120, 40)] {
            let kiosk = timeline(tag).sized(size.0, size.1).press("enter");
            assert!(kiosk.model.open_field.is_some() && !has_tick(&kiosk), "{}", kiosk.text());
            let kiosk = kiosk.press(&keys("0711"));
            assert!(!has_tick(&kiosk), "{tag} {size:?}:\n{}", kiosk.text());
            let kiosk = kiosk.press("enter");
            let mut kiosk = kiosk;
            kiosk.act(Action::OpenField(Field::DATE));
            assert!(has_tick(&kiosk), "{tag} {size:?}:\n{}", kiosk.text());
            assert!(!has_tick(&kiosk.press("1")), "{tag} {size:?}");
        }
    }
}
