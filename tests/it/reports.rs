//! Bytes that look like answers of the terminal, typed by a scanner or a macro keyboard: they change
//! nothing that a patient sees, and nothing of them outlasts a visit.

use sabar::model::Screen;
use sabar::model::action::Action;
use sabar_content::l10n::message_id;

use super::answers::unknown;
use super::kiosk::Kiosk;
use super::program::{self, begins};
use super::terminal::{Person, SIZE, at_once, in_three_attempts};

const F2: &[u8] = b"\x1bOQ";
const F4: &[u8] = b"\x1bOS";
const BACKSPACE: &[u8] = b"\x7f";
const EMERGENCY: &[u8] = b"e";

const XTERM: &[u8] = b"\x1bP>|XTerm(379)\x1b\\\x1b[>41;379;0c\x1b[8;0$y\x1b[?2026;2$y\x1b[?64;1c";
const KONSOLE: &[u8] = b"\x1bP>|Konsole 22.12.3\x1b\\";
const KONSOLE_ENTERED: &[u8] = b"\x1b]50;BidiRenderingEnabled=false\x07";
const KONSOLE_LEFT: &[u8] = b"\x1b]50;BidiRenderingEnabled=true\x07";

/// Reports without a query: names, attributes, modes, and every other kind.
const FORGED: &[&[u8]] = &[
    b"\x1bP>|kitty(0.41.1)\x1b\\",
    KONSOLE,
    b"\x1bP>|tmux 3.3a\x1b\\",
    b"\x1b[>83c",
    b"\x1b[>0;115;0c",
    b"\x1b[>0;136;0c",
    b"\x1b[>85;95;0c",
    b"\x1b[8;1$y",
    b"\x1b[?2026;0$y",
    b"\x1b[?1000;0$y\x1b[?1006;4$y",
    b"\x1b[=0;1u\x1b[?31u",
    b"\x1b[I\x1b[O",
    b"\x1b[8;10;20t\x1b[48;10;20;100;200t",
    b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b]4;1;rgb:0/0/0\x07",
    b"\x1bP!|00000000\x1b\\\x1bP1$r0m\x1b\\",
    b"\x1b[?2031;1n\x1b[?997;1n\x1b[0n",
    b"\x1b[?64;1;2c",
];

/// Milliseconds between the bytes that a device types.
const GAPS: [u64; 3] = [0, 5, 45];

/// Reports that one device types with so many milliseconds between the bytes. Slow devices share
/// them, so that they take less time.
fn shares(gap: u64) -> impl Iterator<Item = (u64, &'static [&'static [u8]])> {
    let n_reports = if gap > 5 { FORGED.len().div_ceil(4) } else { FORGED.len() };
    FORGED.chunks(n_reports).map(move |forged| (gap, forged))
}

/// Sequences sent to only one kind of terminal, or when a terminal is left.
const TELLING: &[&[u8]] = &[b"\x1b]66;", b"\x1b]50;", b"\x1b]5379;", b"\x1b[?1000l", b"\x1bPtmux;"];

impl Person {
    /// Types reports as a device does, with so many milliseconds between the bytes.
    fn types_forged(&mut self, (gap, forged): (u64, &[&[u8]])) -> &mut Self {
        for bytes in forged {
            if gap == 0 {
                self.types(bytes);
            } else {
                bytes.iter().for_each(|byte| _ = self.types(&[*byte]).pauses(gap));
            }
            // Bytes from a device, and then from a person.
            self.pauses(60);
        }
        self
    }

    /// Reads until nothing more comes.
    fn settles(&mut self) -> &mut Self {
        let mut n_quiet = 0;
        while n_quiet < 15 {
            n_quiet = if self.watches() { 0 } else { n_quiet + 1 };
        }
        self
    }

    /// Returns the text on the screen. Erased cells at the end of a row count as blanks.
    fn picture(&mut self) -> String {
        let contents = self.settles().screen.screen().contents();
        contents.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }

    fn count(&self, bytes: &[u8]) -> usize {
        self.received.windows(bytes.len()).filter(|window| *window == bytes).count()
    }
}

/// The panel that a patient sees in Arabic from where they are.
fn panel(person: &mut Person) -> String {
    let page = person.picture();
    let panel = person.types(EMERGENCY).picture();
    assert_ne!(panel, page);
    assert_eq!(person.types(BACKSPACE).picture(), page);
    panel
}

/// Types forged reports in a visit; the emergency panel must be the same afterwards.
#[track_caller]
fn bears_forged_reports(person: &mut Person, (gap, forged): (u64, &[&[u8]])) {
    person.types(F2).sees_word("ar", message_id::CHOOSE_TITLE);
    let (page, before) = (person.picture(), panel(person));
    assert!(before.chars().filter(|c| *c > '\u{fe70}').count() > 100, "{before}");
    let marks: Vec<usize> = TELLING.iter().map(|bytes| person.count(bytes)).collect();
    person.types_forged((gap, forged));
    assert_eq!(person.picture(), page, "{gap} ms");
    assert_eq!(panel(person), before, "{gap} ms");
    let after: Vec<usize> = TELLING.iter().map(|bytes| person.count(bytes)).collect();
    assert_eq!(after, marks, "{gap} ms");
}

#[test]
fn reports_typed_in_a_visit_leave_the_emergency_panel_as_it_is() {
    // One terminal has answered, another never does.
    let cases = GAPS.into_iter().flat_map(shares);
    at_once(cases.flat_map(|typed| [XTERM, b""].map(|it| (typed, it))), |(typed, answer)| {
        in_three_attempts(|| {
            let mut person = unknown(&["--lang", "it"]);
            person.is_asked().types(answer).sees_word("it", message_id::REST_BEGIN);
            bears_forged_reports(&mut person, typed);
            person.types(b"\x11").waits_for_the_end();
            person.finds_the_terminal_as_it_was();
        });
    });
}

#[test]
fn reports_typed_at_rest_change_nothing_once_the_terminal_has_answered() {
    at_once(GAPS.into_iter().flat_map(shares), |typed| {
        in_three_attempts(|| {
            let mut person = unknown(&["--lang", "it"]);
            person.is_asked().types(XTERM).sees_word("it", message_id::REST_BEGIN);
            person.types_forged(typed).settles();
            for bytes in TELLING {
                assert_eq!(person.count(bytes), 0, "{}", bytes.escape_ascii());
            }
            bears_forged_reports(&mut person, typed);
        });
    });
}

#[test]
fn a_forged_answer_lasts_one_visit() {
    let mut person = unknown(&["--lang", "it"]);
    // The terminal sends nothing, so the first input is taken for its answers.
    person.is_asked().sees_word("it", message_id::REST_BEGIN).types(KONSOLE);
    person.receives(KONSOLE_ENTERED);
    let n_asked = person.count(sabar_term::detect::QUESTIONS);
    person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
    assert_eq!(person.settles().count(KONSOLE_LEFT), 0);
    person.types(BACKSPACE).sees_word("it", message_id::REST_BEGIN).receives(KONSOLE_LEFT);
    assert_eq!(person.count(sabar_term::detect::QUESTIONS), n_asked + 1);
    person.settles();
    assert_eq!(person.count(KONSOLE_ENTERED), 1);
}

#[test]
fn touches_are_enabled_again_after_a_visit_that_switched_them_off() {
    let mut person = unknown(&["--lang", "it"]);
    person.is_asked().sees_word("it", message_id::REST_BEGIN).types(b"\x1b[>83c");
    person.receives(b"\x1b[?1000l");
    person.types(F4).sees_word("it", message_id::CHOOSE_TITLE);
    person.types(BACKSPACE).sees_word("it", message_id::REST_BEGIN).settles();
    assert_ne!(person.screen.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
}

#[test]
fn a_configured_dialect_is_not_changed_by_input() {
    let mut person = unknown(&["--lang", "it", "--dialect", "xterm"]);
    person.is_asked();
    for bytes in FORGED {
        person.types(bytes);
    }
    person.sees_word("it", message_id::REST_BEGIN).settles();
    for bytes in TELLING {
        assert_eq!(person.count(bytes), 0, "{}", bytes.escape_ascii());
    }
    assert_ne!(person.screen.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
}

#[test]
fn without_queries_nothing_is_taken_for_an_answer() {
    let mut command = program::kiosk(&["--lang", "it"]);
    command.env("TERM", "linux");
    let mut person = Person::runs(command, SIZE);
    person.sees(&begins("it", message_id::REST_BEGIN));
    for bytes in FORGED {
        person.types(bytes);
    }
    person.settles();
    for bytes in TELLING {
        assert_eq!(person.count(bytes), 0, "{}", bytes.escape_ascii());
    }
}

#[test]
fn a_forged_release_does_not_disable_touch() {
    let mut kiosk = Kiosk::start("it").press("enter");
    kiosk.act(Action::Release(1, 1));
    kiosk = kiosk.press("backspace");
    assert!(!kiosk.model.touch.tells_release);
    // A terminal without releases is detected again by the third press.
    let (column, row) = kiosk.find("Italiano").unwrap();
    for expected in [Screen::Rest, Screen::Rest, Screen::Choose] {
        kiosk.act(Action::Press(column, row));
        assert_eq!(kiosk.model.screen, expected);
    }
}
