//! Keys by their bytes, and sequences that block other decoders.

use std::time::Duration;

use proptest::prelude::*;

use super::*;

const LONG: Duration = Duration::from_secs(2);
/// Quiet that ends every sequence but a paste.
const SLOWEST: Duration = Duration::from_millis(200);

/// Decodes bytes that come at once and are followed by quiet.
fn read(bytes: &[u8]) -> Vec<Input> {
    let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
    decoder.feed(bytes, Duration::ZERO, &mut inputs);
    decoder.tick(LONG, &mut inputs);
    inputs
}

fn character(character: char) -> Input {
    Input::Key(KeyCode::Char(character).into())
}

/// "ctrl+alt+shift+Up" and the like; characters stand for themselves.
fn name(input: &Input) -> String {
    let key = match input {
        Input::Key(key) => key,
        Input::Mouse(_) | Input::Report(_) => return format!("{input:?}"),
    };
    let held = |modifier, prefix| if key.modifiers.contains(modifier) { prefix } else { "" };
    let mut name = [
        held(KeyModifiers::CONTROL, "ctrl+"),
        held(KeyModifiers::ALT, "alt+"),
        held(KeyModifiers::SHIFT, "shift+"),
    ]
    .concat();
    if let KeyCode::Char(character) = key.code {
        name.push(character);
    } else if let KeyCode::F(number) = key.code {
        name.push_str(&format!("F{number}"));
    } else {
        name.push_str(&format!("{:?}", key.code));
    }
    name
}

#[track_caller]
fn check(bytes: &[u8], expected: &str) {
    let names: Vec<String> = read(bytes).iter().map(name).collect();
    assert_eq!(names.join(" "), expected, "for {:?}", bytes.escape_ascii().to_string());
}

/// Bytes and the keys they are; one row for each form a terminal is known to send.
const KEYS: &[(&[u8], &str)] = &[
    // Plain characters.
    (b"a", "a"),
    (b"Z", "Z"),
    (b"?", "?"),
    ("\u{e8}".as_bytes(), "\u{e8}"),
    ("\u{634}".as_bytes(), "\u{634}"),
    ("\u{1f600}".as_bytes(), "\u{1f600}"),
    // Controls.
    (b"\r", "Enter"),
    (b"\n", "ctrl+j"),
    (b"\t", "Tab"),
    (b"\x7f", "Backspace"),
    (b"\x08", "Backspace"),
    (b"\x1b", "Esc"),
    (b"\0", "ctrl+ "),
    (b"\x01", "ctrl+a"),
    (b"\x03", "ctrl+c"),
    (b"\x1a", "ctrl+z"),
    (b"\x1c", "ctrl+\\"),
    (b"\x1f", "ctrl+_"),
    // Alt.
    (b"\x1bx", "alt+x"),
    (b"\x1b\r", "alt+Enter"),
    (b"\x1b\x7f", "alt+Backspace"),
    (b"\x1b\x01", "ctrl+alt+a"),
    (b"\x1b\xd8\xb4", "alt+\u{634}"),
    (b"\x1b[", "alt+["),
    (b"\x1bO", "alt+O"),
    (b"\x1b]", "alt+]"),
    (b"\x1bP", "alt+P"),
    (b"\x1b\x1b", "Esc Esc"),
    (b"\x1b\x1bx", "Esc alt+x"),
    (b"\x1b\x1b\x1b", "Esc Esc Esc"),
    // Arrows: ordinary, application, with modifiers, rxvt.
    (b"\x1b[A\x1b[B\x1b[C\x1b[D", "Up Down Right Left"),
    (b"\x1bOA\x1bOB\x1bOC\x1bOD", "Up Down Right Left"),
    (b"\x1b[1;2A\x1b[1;3B\x1b[1;5C\x1b[1;8D", "shift+Up alt+Down ctrl+Right ctrl+alt+shift+Left"),
    (b"\x1b[5C\x1bO5D\x1bO1;5D", "ctrl+Right ctrl+Left ctrl+Left"),
    (b"\x1b[a\x1bOb\x1b\x1b[C", "shift+Up ctrl+Down alt+Right"),
    // The block above the arrows: xterm, console, rxvt, st.
    (b"\x1b[H\x1b[F\x1bOH\x1bOF", "Home End Home End"),
    (b"\x1b[1~\x1b[4~\x1b[7~\x1b[8~", "Home End Home End"),
    (b"\x1b[2~\x1b[3~\x1b[5~\x1b[6~", "Insert Delete PageUp PageDown"),
    (b"\x1b[3;5~\x1b[5;2~", "ctrl+Delete shift+PageUp"),
    (b"\x1b[3$\x1b[3^\x1b[3@", "shift+Delete ctrl+Delete ctrl+shift+Delete"),
    (b"\x1b[P\x1b[4h", "Delete Insert"),
    (b"\x1b[Z", "BackTab"),
    // Function keys: xterm, console, rxvt and VT220, with modifiers.
    (b"\x1bOP\x1bOQ\x1bOR\x1bOS", "F1 F2 F3 F4"),
    (b"\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E", "F1 F2 F3 F4 F5"),
    (b"\x1b[11~\x1b[12~\x1b[13~\x1b[14~\x1b[15~", "F1 F2 F3 F4 F5"),
    (b"\x1b[17~\x1b[18~\x1b[19~\x1b[20~\x1b[21~", "F6 F7 F8 F9 F10"),
    (b"\x1b[23~\x1b[24~\x1b[25~\x1b[28~\x1b[34~", "F11 F12 F13 F15 F20"),
    (b"\x1b[1;2P\x1b[1;5R\x1b[15;5~\x1b[23^", "shift+F1 ctrl+F3 ctrl+F5 ctrl+F11"),
    // Answers about the cursor.
    (b"\x1b[1;1R\x1b[;R\x1b[1R\x1b[24;2R\x1b[1;80R\x1bORx", "F3 x"),
    // The number pad in application mode.
    (b"\x1bOp\x1bOq\x1bOu\x1bOy", "0 1 5 9"),
    (b"\x1bOM\x1bOk\x1bOm\x1bOj\x1bOo\x1bOn", "Enter + - * / ."),
    (b"\x1bOl\x1bOX\x1bOI\x1bO ", ", = Tab  "),
    // `CSI u`.
    (b"\x1b[13;2u\x1b[97;5u\x1b[27u", "shift+Enter ctrl+a Esc"),
    // Nothing a person did.
    (b"\x1b[I\x1b[O", ""),
    (b"\x1b[?1;2u\x1b[12;40R\x1b[99~\x1b[[Z\x1b[1;2;3;4;5A\x1b[1:3A\x1b[7u", ""),
    (b"\x80\x9b\xc0\xff\xc2\x9bA", "A"),
    (b"\xed\xa0\x80\xf4\x90\x80\x80\xe0\x80\x80", ""),
    (
        b"\x1b]0;title\x07\x1b]0;title\x1b\\\x1bPq#0\x1b\\\x1b_Gi=1\x1b\\\x1b^p\x1b\\\x1bXs\x1b\\",
        "",
    ),
    (b"\x1b[200~rm -rf\r\x1b[31m\x1b[201~", ""),
    (b"\x1b[M !!\x1b[32;5;5M", ""),
];

#[test]
fn every_key_is_known_in_every_form() {
    for (bytes, expected) in KEYS {
        check(bytes, expected);
    }
}

#[test]
fn a_touch_tells_its_cell() {
    use MouseEventKind::{Down, Drag, Up};
    const LEFT: MouseButton = MouseButton::Left;
    const NONE: KeyModifiers = KeyModifiers::NONE;
    let touch = |column, row, kind| Input::Mouse(MouseEvent { kind, column, row, modifiers: NONE });
    let right = MouseEvent { kind: Down(MouseButton::Right), column: 2, row: 3, modifiers: NONE };
    let cases = [
        (&b"\x1b[<0;1;1M"[..], touch(0, 0, Down(LEFT))),
        (b"\x1b[<0;80;24m", touch(79, 23, Up(LEFT))),
        (b"\x1b[<3;80;24m", touch(79, 23, Up(LEFT))),
        (b"\x1b[<3;80;24M", touch(79, 23, Up(LEFT))),
        (b"\x1b[<32;3;4M", touch(2, 3, Drag(LEFT))),
        (b"\x1b[<1;3;4M", touch(2, 3, Down(MouseButton::Middle))),
        (b"\x1b[<2;3;4M", Input::Mouse(right)),
        (b"\x1b[<10;3;4M", Input::Mouse(MouseEvent { modifiers: KeyModifiers::ALT, ..right })),
        (b"\x1b[<64;3;4M", touch(2, 3, MouseEventKind::ScrollUp)),
        (b"\x1b[<65;3;4M", touch(2, 3, MouseEventKind::ScrollDown)),
        (b"\x1b[<0;65536;9999M", touch(65535, 9998, Down(LEFT))),
    ];
    for (bytes, expected) in cases {
        assert_eq!(read(bytes), [expected], "for {:?}", bytes.escape_ascii().to_string());
    }
}

#[test]
fn a_touch_that_cannot_be_is_no_touch() {
    for bytes in ["<35;1;1M", "<66;1;1M", "<0;0;1M", "<0;1M", "<0;70000;1M", "<0;1;1;1M", "<M"] {
        check(format!("\x1b[{bytes}").as_bytes(), "");
    }
}

#[test]
fn answers_are_told_apart_from_keys() {
    let answers = b"\x1bP>|VTE(8001)\x1b\\\x1b[>65;8001;1c\x1b[8;1$y\x1b[?2026;2$ya\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c";
    let expected = [
        Input::Report(Report::Name("VTE(8001)".into())),
        Input::Report(Report::SecondaryAttributes { kind: 65, version: 8001 }),
        Input::Report(Report::Mode { number: 8, is_private: false, setting: 1 }),
        Input::Report(Report::Mode { number: 2026, is_private: true, setting: 2 }),
        character('a'),
        Input::Report(Report::PrimaryAttributes),
    ];
    assert_eq!(read(answers), expected);
}

#[test]
fn a_long_name_is_cut_and_cleaned() {
    let mut answer = b"\x1bP>|\x07bell\xff".to_vec();
    answer.extend([b'x'; 1000]);
    answer.extend(b"\x1b\\");
    let name = format!("bell\u{fffd}{}", "x".repeat(24));
    assert_eq!(read(&answer), [Input::Report(Report::Name(name.into()))]);
}

/// Sequences without their end. Keys pressed by accident, cut cables and mischief all send these.
const HALF_FINISHED: &[&[u8]] = &[
    b"\x1b",
    b"\x1b\x1b",
    b"\x1b[",
    b"\x1b\x1b[",
    b"\x1bO",
    b"\x1bO1;",
    b"\x1b[1",
    b"\x1b[1;",
    b"\x1b[1;5",
    b"\x1b[?",
    b"\x1b[?64;1;2;6;9;15;16;17;18;21;22;28",
    b"\x1b[>",
    b"\x1b[=",
    b"\x1b[<",
    b"\x1b[<0",
    b"\x1b[<0;12;",
    b"\x1b[<0;12;12",
    b"\x1b[[",
    b"\x1b[M",
    b"\x1b[M ",
    b"\x1b[M !",
    b"\x1b[M\xff\xff",
    b"\x1b[ ",
    b"\x1b[8;1$",
    b"\x1b[!",
    b"\x1b[99999999999999999999999999999999",
    b"\x1b]",
    b"\x1b]0;",
    b"\x1b]52;c;cm0=",
    b"\x1b]8;;http://a/",
    b"\x1b]0;title\x1b",
    b"\x1bP",
    b"\x1bP>|",
    b"\x1bP1$r0m",
    b"\x1bP>|name\x1b",
    b"\x1b_",
    b"\x1b_Gi=1;",
    b"\x1b^",
    b"\x1b^private",
    b"\x1bX",
    b"\x1bXstart",
    b"\xc3",
    b"\xd8",
    b"\xe2\x80",
    b"\xf0",
    b"\xf0\x9f\x98",
    b"\x1b\xd8",
    b"\x1b[200~",
    b"\x1b[200~text",
    b"\x1b[200~\x1b[201",
    b"\x1b[200~\x1b[200~",
    b"\x1b[200~\x1b",
];

#[test]
fn after_a_half_finished_sequence_the_next_key_works() {
    assert!(HALF_FINISHED.len() >= 40);
    for half in HALF_FINISHED {
        let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
        decoder.feed(half, Duration::ZERO, &mut inputs);
        let deadline = decoder.deadline().expect("it is half-finished");
        assert!(deadline <= Duration::from_millis(500));
        decoder.tick(deadline, &mut inputs);
        assert_eq!(decoder.deadline(), None);
        let typed: Vec<String> = inputs.drain(..).map(|input| name(&input)).collect();
        let is_harmless = |name: &String| name == "Esc" || name.starts_with("alt+");
        assert!(typed.iter().all(is_harmless), "{:?} typed {typed:?}", half.escape_ascii());
        decoder.feed(b"x", deadline, &mut inputs);
        assert_eq!(inputs, [character('x')], "after {:?}", half.escape_ascii().to_string());
    }
}

#[test]
fn an_arrow_right_after_a_half_finished_sequence_works() {
    for half in HALF_FINISHED.iter().filter(|half| !half.starts_with(b"\x1b[200~")) {
        let keys = read(&[half, &b"\x1b[A"[..]].concat());
        let last = keys.last().map(name);
        let arrow = last.as_deref().is_some_and(|name| name == "Up" || name == "alt+Up");
        assert!(arrow, "after {:?} came {last:?}", half.escape_ascii().to_string());
    }
}

#[test]
fn sequences_that_never_end_are_thrown_away_up_to_a_pause() {
    for (begin, byte) in [("\x1b]", b'a'), ("\x1b[200~", b'a'), ("\x1b[", b'1'), ("\x1bO", b'1')] {
        let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
        decoder.feed(begin.as_bytes(), Duration::ZERO, &mut inputs);
        for tenth in 1..400 {
            decoder.feed(&[byte], Duration::from_millis(10) * tenth, &mut inputs);
        }
        assert_eq!(inputs, [], "{begin:?}");
        decoder.feed(b"x", LONG * 2 + Duration::from_millis(190), &mut inputs);
        assert_eq!(inputs, [character('x')], "{begin:?}");
    }
}

#[test]
fn twenty_megabytes_of_paste_cost_nothing() {
    assert!(size_of::<Decoder>() <= 96);
    let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
    decoder.feed(b"\x1b[200~", Duration::ZERO, &mut inputs);
    for turn in 1..5000 {
        decoder.feed(&[b'a'; 4096], Duration::from_micros(390) * turn, &mut inputs);
    }
    assert_eq!(inputs.capacity(), 0);
    decoder.feed(b"xyz", LONG + Duration::from_millis(500), &mut inputs);
    assert_eq!(inputs, ['x', 'y', 'z'].map(character));
}

#[test]
fn a_flood_of_touches_is_read_whole() {
    let flood = b"\x1b[<35;10;10M\x1b[<0;10;10M\x1b[<0;10;10m".repeat(10_000);
    assert_eq!(read(&flood).len(), 20_000);
}

/// Answers of a terminal: name, DA2, a mode, DA1 and a color.
const ANSWERS: &[u8] =
    b"\x1bP>|kitty(0.41.1)\x1b\\\x1b[>83;1;1c\x1b[?2026;2$y\x1b[?64;1;2c\x1b]11;rgb:00/00/00\x07";

#[test]
fn what_a_slow_line_brings_of_an_answer_is_typed_by_nobody() {
    for gap in [1, 45, 60, 89, 90, 120, 150, 199] {
        let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
        let mut now = Duration::ZERO;
        for byte in ANSWERS {
            decoder.feed(&[*byte], now, &mut inputs);
            now += Duration::from_millis(gap);
            decoder.tick(now, &mut inputs);
        }
        let keys: Vec<String> =
            inputs.iter().filter(|it| matches!(it, Input::Key(_))).map(name).collect();
        // That an answer follows cannot be known of the first byte.
        let expected: &[&str] = if gap < 90 { &[] } else { &["Esc"] };
        assert_eq!(keys, expected, "{gap} ms");
        decoder.feed(b"x", now + SLOWEST, &mut inputs);
        assert_eq!(inputs.last(), Some(&character('x')), "{gap} ms");
    }
}

#[test]
fn an_answer_that_is_waited_for_may_come_slowly() {
    let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
    decoder.expect_answers(true);
    let mut now = Duration::ZERO;
    for byte in ANSWERS {
        decoder.feed(&[*byte], now, &mut inputs);
        now += Duration::from_millis(60);
        decoder.tick(now, &mut inputs);
    }
    assert_eq!(inputs, read(ANSWERS));
    assert_eq!(inputs.len(), 5);
}

#[test]
fn escape_and_then_a_key_are_both_heard() {
    for key in ['x', '1', 'p', '?'] {
        let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
        decoder.feed(b"\x1b", Duration::ZERO, &mut inputs);
        decoder.feed(key.to_string().as_bytes(), Duration::from_millis(60), &mut inputs);
        assert_eq!(inputs, [Input::Key(KeyCode::Esc.into()), character(key)]);
    }
}

/// Bytes as they come from nowhere, and pieces of sequences in any order.
fn anything() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..8),
        prop::sample::select(HALF_FINISHED).prop_map(Vec::from),
        prop::sample::select(KEYS).prop_map(|(bytes, _)| bytes.to_vec()),
        prop::sample::select(b"\x1b[;0123456789<?>$~MmuOP]\\_\x07".as_slice())
            .prop_map(|byte| vec![byte]),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn after_anything_and_quiet_a_key_is_that_key(bytes in anything()) {
        let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
        decoder.feed(&bytes, Duration::ZERO, &mut inputs);
        decoder.tick(LONG, &mut inputs);
        inputs.clear();
        decoder.feed(b"x", LONG, &mut inputs);
        prop_assert_eq!(inputs, [character('x')]);
    }

    #[test]
    fn it_does_not_matter_how_the_bytes_are_cut(bytes in anything(), size in 1_usize..5) {
        let (mut decoder, mut inputs) = (Decoder::new(), Vec::new());
        for piece in bytes.chunks(size) {
            decoder.feed(piece, Duration::ZERO, &mut inputs);
        }
        decoder.tick(LONG, &mut inputs);
        prop_assert_eq!(inputs, read(&bytes));
    }

    #[test]
    fn no_control_character_is_ever_typed(bytes in anything()) {
        for input in read(&bytes) {
            if let Input::Key(KeyEvent { code: KeyCode::Char(character), .. }) = input {
                prop_assert!(!character.is_control());
            }
        }
    }
}
