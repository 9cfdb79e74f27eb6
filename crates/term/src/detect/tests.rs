//! Every terminal that was measured, by what it answers and what it leaves in the environment.

use super::*;

fn environment(variables: &[&str]) -> Environment {
    let split = |pair: &&str| pair.split_once('=').map(|(a, b)| (a.to_owned(), b.to_owned()));
    let mut variables: Vec<(String, String)> = variables.iter().filter_map(split).collect();
    let term = variables.iter().position(|(name, _)| name == "TERM");
    let term = term.map(|index| variables.remove(index).1).unwrap_or_default();
    Environment { term, variables }
}

/// The dialect after these answers, in an environment written as `NAME=value`.
#[track_caller]
fn check(answers: &[Report], variables: &[&str], expected: (Dialect, Multiplexer)) {
    let mut detection = Detection::new(environment(variables), None);
    for answer in answers {
        detection.record(answer);
    }
    let profile = detection.profile();
    assert_eq!((profile.dialect, profile.multiplexer), expected, "{profile:?}");
}

fn name(name: &str) -> Report {
    Report::Name(name.into())
}

fn attributes(kind: u32, version: u32) -> Report {
    Report::SecondaryAttributes { kind, version }
}

fn bidi_mode(setting: u32) -> Report {
    Report::Mode { number: 8, is_private: false, setting }
}

const ENDED: Report = Report::PrimaryAttributes;
const HERE: Multiplexer = Multiplexer::None;

#[test]
fn terminals_are_known_by_their_answers() {
    let xterm = ["TERM=xterm-256color"];
    check(
        &[name("XTerm(379)"), attributes(41, 379), bidi_mode(0), ENDED],
        &xterm,
        (Dialect::Xterm, HERE),
    );
    check(&[attributes(85, 95), ENDED], &["TERM=rxvt-unicode-256color"], (Dialect::Xterm, HERE));
    check(&[ENDED], &["TERM=st-256color"], (Dialect::Base, HERE));
    check(
        &[attributes(64, 0), ENDED],
        &["TERM=xterm-256color", "ZUTTY_VERSION=0.14"],
        (Dialect::Base, HERE),
    );
    check(
        &[attributes(0, 1700), ENDED],
        &["TERM=alacritty", "ALACRITTY_WINDOW_ID=1"],
        (Dialect::Base, HERE),
    );
    check(
        &[name("foot(1.21.0)"), attributes(1, 12_100), ENDED],
        &["TERM=foot"],
        (Dialect::Base, HERE),
    );
    check(
        &[name("kitty(0.26.5)"), attributes(1, 4000), bidi_mode(0), ENDED],
        &["TERM=xterm-kitty"],
        (Dialect::KittyOld, HERE),
    );
    check(
        &[name("kitty(0.41.1)"), attributes(1, 4000), bidi_mode(0), ENDED],
        &["TERM=xterm-kitty"],
        (Dialect::Kitty, HERE),
    );
    check(&[name("kitty(1.2.0)")], &["TERM=xterm-kitty"], (Dialect::Kitty, HERE));
    check(&[attributes(65, 7006), bidi_mode(1), ENDED], &xterm, (Dialect::Vte, HERE));
    check(
        &[name("VTE(8001)"), attributes(61, 8001), bidi_mode(1), ENDED],
        &xterm,
        (Dialect::Vte, HERE),
    );
    check(&[name("Konsole 22.12.3"), attributes(1, 115), ENDED], &xterm, (Dialect::Konsole, HERE));
    check(&[attributes(0, 115), ENDED], &xterm, (Dialect::Qterminal, HERE));
    check(
        &[attributes(24, 279), bidi_mode(0), ENDED],
        &["TERM=mlterm", "MLTERM=3.9.0"],
        (Dialect::Mlterm, HERE),
    );
    check(&[attributes(0, 136), ENDED], &["TERM=xterm"], (Dialect::Putty, HERE));
    check(&[name("terminology 1.13.0"), attributes(61, 337)], &xterm, (Dialect::Base, HERE));
}

#[test]
fn who_answers_nothing_is_known_by_the_environment() {
    check(&[], &["TERM=xterm-256color", "VTE_VERSION=7006"], (Dialect::Vte, HERE));
    check(&[], &["TERM=xterm-256color", "KONSOLE_VERSION=221203"], (Dialect::Konsole, HERE));
    check(&[], &["TERM=xterm-kitty"], (Dialect::KittyOld, HERE));
    check(&[], &["TERM=linux"], (Dialect::Base, HERE));
    check(&[], &["TERM=vt220"], (Dialect::Base, HERE));
    check(&[], &[], (Dialect::Base, HERE));
}

#[test]
fn answers_outrank_what_was_inherited() {
    let inherited =
        ["TERM=xterm-256color", "VTE_VERSION=7006", "KONSOLE_VERSION=221203", "TMUX=/tmp/x"];
    check(&[name("XTerm(379)"), ENDED], &inherited, (Dialect::Xterm, HERE));
    check(&[attributes(0, 136), ENDED], &inherited, (Dialect::Putty, HERE));
    check(&[], &["TERM=alacritty", "KONSOLE_VERSION=221203"], (Dialect::Base, HERE));
}

#[test]
fn behind_a_multiplexer_the_environment_tells_of_the_terminal() {
    let tmux = [name("tmux 3.3a"), attributes(84, 0), ENDED];
    let behind = |variable| ["TERM=tmux-256color", "TMUX=/tmp/tmux-0/default,1,0", variable];
    check(&tmux, &behind("VTE_VERSION=7006"), (Dialect::Overrides, Multiplexer::Tmux));
    check(&tmux, &behind("KONSOLE_VERSION=221203"), (Dialect::Words, Multiplexer::Tmux));
    check(&tmux, &behind("KITTY_WINDOW_ID=1"), (Dialect::KittyOld, Multiplexer::Tmux));
    check(&tmux, &behind("MLTERM=3.9.0"), (Dialect::Mlterm, Multiplexer::Tmux));
    check(&tmux, &behind("XTERM_VERSION=XTerm(379)"), (Dialect::Base, Multiplexer::Tmux));
    check(&tmux, &["TERM=tmux-256color"], (Dialect::Base, Multiplexer::Tmux));
    let screen = [attributes(83, 40_900), ENDED];
    check(
        &screen,
        &["TERM=screen", "STY=1.x", "VTE_VERSION=7006"],
        (Dialect::Vte, Multiplexer::Screen),
    );
    check(
        &screen,
        &["TERM=screen", "STY=1.x", "KONSOLE_VERSION=1"],
        (Dialect::Konsole, Multiplexer::Screen),
    );
    check(&[], &["TERM=screen.xterm-256color"], (Dialect::Base, Multiplexer::Screen));
}

#[test]
fn a_chosen_dialect_is_used() {
    let mut detection = Detection::new(environment(&["TERM=xterm"]), Some(Dialect::Mlterm));
    detection.record(&name("XTerm(379)"));
    let profile = detection.profile();
    assert_eq!((profile.dialect, profile.is_chosen), (Dialect::Mlterm, true));
}

#[test]
fn only_what_is_news_may_change_the_verdict() {
    let mut detection = Detection::new(environment(&["TERM=xterm"]), None);
    assert!(detection.record(&name("XTerm(379)")));
    assert!(!detection.record(&name("XTerm(379)")));
    assert!(detection.record(&bidi_mode(1)));
    // VTE answers 2 after the mode for screen order was set; that is no change.
    assert!(!detection.record(&bidi_mode(2)));
    assert!(!detection.record(&Report::Mode { number: 8, is_private: true, setting: 1 }));
    assert!(!detection.record(&ENDED));
    assert!(detection.is_complete());
}

/// Every report.
fn everything() -> [Report; 6] {
    let synchronized = Report::Mode { number: 2026, is_private: true, setting: 1 };
    [
        name("kitty(0.41.1)"),
        attributes(83, 0),
        attributes(1, 115),
        bidi_mode(1),
        synchronized,
        ENDED,
    ]
}

#[test]
fn what_comes_where_nothing_was_asked_or_after_the_last_answer_is_no_answer() {
    for variables in [&["TERM=linux"][..], &["TERM=dumb"], &[], &["TERM=xterm"], &["TERM=tmux"]] {
        let mut detection = Detection::new(environment(variables), None);
        detection.record(&ENDED);
        let before = detection.profile();
        for report in everything() {
            assert!(!detection.record(&report), "{variables:?}, {report:?}");
            assert_eq!(detection.profile(), before, "{variables:?}, {report:?}");
        }
        // A restarted detection records the same answers again.
        let mut again = detection.restarted();
        assert_eq!(again.profile(), Detection::new(environment(variables), None).profile());
        assert_eq!(again.record(&name("XTerm(379)")), !again.questions().is_empty());
    }
}

#[test]
fn who_names_the_dialect_is_not_talked_out_of_it_by_any_answer() {
    for dialect in Dialect::ALL.iter().copied() {
        for inherited in [&["TERM=xterm"][..], &["TERM=tmux"], &["TERM=screen", "STY=1.x"]] {
            let mut detection = Detection::new(environment(inherited), Some(dialect));
            let before = (detection.profile().enter(), detection.profile().leave());
            for report in everything() {
                detection.record(&report);
                let after = (detection.profile().enter(), detection.profile().leave());
                assert_eq!((&after, detection.profile().dialect), (&before, dialect), "{report:?}");
            }
        }
    }
}

#[test]
fn frames_are_bracketed_where_the_terminal_says_it_knows_how() {
    let with = |setting| {
        let mut detection = Detection::new(environment(&["TERM=xterm"]), None);
        if let Some(setting) = setting {
            detection.record(&Report::Mode { number: 2026, is_private: true, setting });
        }
        detection.profile().synchronization
    };
    assert_eq!([Some(1), Some(2), Some(3)].map(with), [Synchronization::Bracketed; 3]);
    assert_eq!([None, Some(0), Some(4)].map(with), [Synchronization::Off; 3]);
}

#[test]
fn the_linux_console_is_not_asked() {
    assert_eq!(Detection::new(environment(&["TERM=linux"]), None).questions(), b"");
    assert!(Detection::new(environment(&["TERM=dumb"]), None).is_complete());
    assert_eq!(Detection::new(environment(&["TERM=xterm"]), None).questions(), QUESTIONS);
}

#[test]
fn what_is_hidden_is_spoken_to_through_what_hides_it() {
    assert_eq!(Multiplexer::Tmux.wrap(b"\x1b[8l"), b"\x1bPtmux;\x1b\x1b[8l\x1b\\");
    assert_eq!(Multiplexer::Screen.wrap(b"\x1b[8l"), b"\x1bP\x1b[8l\x1b\\");
    assert_eq!(Multiplexer::None.wrap(b"\x1b[8l"), b"\x1b[8l");
    assert_eq!(Multiplexer::Tmux.wrap(b""), b"");
}

#[test]
fn a_background_is_light_where_black_is_easier_to_read_on_it() {
    let told = |answer: Option<[u8; 3]>| {
        let mut detection = Detection::new(environment(&["TERM=xterm"]), None);
        if let Some(color) = answer {
            detection.record(&Report::Background(color));
        }
        detection.profile().has_light_background
    };
    assert_eq!(told(None), None);
    for light in [[255; 3], [0xfb, 0xf8, 0xf1], [0xfd, 0xf6, 0xe3], [128; 3]] {
        assert_eq!(told(Some(light)), Some(true), "{light:?}");
    }
    for dark in [[0; 3], [0x12, 0x18, 0x1c], [0x00, 0x2b, 0x36], [100; 3], [0, 0, 255]] {
        assert_eq!(told(Some(dark)), Some(false), "{dark:?}");
    }
}

#[test]
fn terminals_without_a_mouse_report_no_touch() {
    let can = |term: &str| environment(&[&format!("TERM={term}")]).can_report_touch();
    for term in
        ["linux", "vt100", "vt220", "vt520-w", "cons25", "cons25-iso8859-1", "ansi", "sun-color"]
    {
        assert!(!can(term), "{term}");
    }
    for term in
        ["xterm-256color", "xterm-kitty", "foot", "tmux", "screen", "st", "vte-direct", "putty"]
    {
        assert!(can(term), "{term}");
    }
}
