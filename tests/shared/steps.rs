//! Random steps of a kiosk: input, sizes, time, signals, content, PINs and ends of visits. Used with
//! the model in memory, by the fuzzer and with the real program.

use std::time::Duration;

/// Keys as terminals send them, the frequent ones more than once.
const KEYS: &[&[u8]] = &[
    b"\r",
    b"\r",
    b"\r",
    b" ",
    b"\x1b[A",
    b"\x1b[B",
    b"\x1b[B",
    b"\x1b[B",
    b"\x1b[C",
    b"\x1b[C",
    b"\x1b[C",
    b"\x1b[C",
    b"\x1b[D",
    b"\x1b[5~",
    b"\x1b[6~",
    b"\x7f",
    b"\x7f",
    b"\t",
    b"\x1b[Z",
    b"1",
    b"1",
    b"1",
    b"2",
    b"2",
    b"3",
    b"3",
    b"4",
    b"5",
    b"9",
    b"\x1bOQ",
    b"\x1bOR",
    b"\x1bOS",
    b"l",
    b"s",
    b"e",
    b"?",
    b"p",
    b"0",
    b"*",
    b"/",
    b".",
    b"+",
    b"-",
    b"x",
    b"\x1b[H",
    b"\x1b[F",
    b"\x1b[24~",
    b"\x03",
    b"\x1a",
    b"\x1c",
    b"\x13",
    b"\x11",
    b"\x04",
    b"\x1b[",
    b"\x1bO",
    b"\xd9\x85",
    b"\xd8",
    b"\x1b[200~1\r\x1b[201~",
    b"\x1b]0;x\x07",
    b"\x1b[<0;9999;9999M",
];

/// Keys that read a page to its end and go to the next.
pub const TO_THE_NEXT_PAGE: &[u8] =
    b"\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[C";

/// Sequences without their end.
const HALVES: &[&[u8]] = &[b"\x1b[200~1\r", b"\x1b]0;x", b"\x1bP", b"\x1b[<0;1", b"\xf0\x9f"];

/// Answers of terminals that are late or not asked for; some are cut off.
const REPORTS: &[&[u8]] = &[
    b"\x1b[?62;22c",
    b"\x1b[?6c",
    b"\x1b[>0;10;1c",
    b"\x1b[>41;390;0c",
    b"\x1bP>|XTerm(390)\x1b\\",
    b"\x1bP>|mlterm(3.9.3)\x1b\\",
    b"\x1b[8;1$y",
    b"\x1b[8;3$y",
    b"\x1b[?2026;2$y",
    b"\x1b[1;1R",
    b"\x1b[?62;22",
];

/// Signals that a locked kiosk ignores, by their numbers on Linux.
const IGNORED: &[i32] = &[2, 3, 12, 13, 14, 18, 20, 21, 22, 28];

/// The number of the signal that reloads content.
pub const RELOAD: i32 = 10;

/// Sizes of terminals, some of them absurd.
const SIZES: &[(u16, u16)] =
    &[(80, 24), (56, 16), (120, 40), (100, 30), (40, 12), (1, 1), (500, 200), (20, 5), (78, 22)];

/// A step.
#[derive(Clone, Debug)]
pub enum Step {
    /// Bytes from the terminal: keys, touches, pastes, answers.
    Types(Vec<u8>),
    /// A new size in columns and rows.
    Resizes(u16, u16),
    /// A time without input.
    Waits(Duration),
    /// The signal of this number.
    Signals(i32),
    /// Other content in the folder.
    Puts(Content),
    /// A PIN at the pad.
    Tries(Try),
    /// An end of the visit.
    Ends(End),
    /// A check of the screen.
    Looks,
}

/// The state of the content folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The built-in content alone.
    Shipped,
    /// Other messages, or another order of languages.
    Changed,
    /// Fewer languages and treatments.
    Less,
    /// Content that fails its check.
    Broken,
}

/// The PIN that is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Try {
    /// The valid one.
    Right,
    /// Another one.
    Wrong,
    /// The one that was valid until its file changed just now.
    Old,
}

/// The end of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The patient finishes it.
    Finished,
    /// The patient goes back to the start.
    Left,
    /// The patient leaves.
    Idle,
    /// The patient hides the screen and leaves.
    Hidden,
    /// Staff reload the content.
    Staff,
    /// The program fails.
    Fault,
    /// The program is restarted.
    Stopped,
}

/// Ends of a visit; the one that needs a PIN is more frequent.
const ENDS: &[End] = &[
    End::Finished,
    End::Left,
    End::Idle,
    End::Hidden,
    End::Staff,
    End::Staff,
    End::Fault,
    End::Stopped,
];

/// Returns a random step; `pick` returns a number below its argument.
pub fn next(pick: &mut impl FnMut(usize) -> usize) -> Step {
    match pick(100) {
        0..50 => Step::Types(key(pick).to_vec()),
        50..56 => Step::Types(vec![b"1234"[pick(4)]]),
        56..66 => Step::Types(finger(pick)),
        66..69 => Step::Types(REPORTS[pick(REPORTS.len())].to_vec()),
        69 => Step::Types(HALVES[pick(HALVES.len())].to_vec()),
        70..76 => Step::Types(TO_THE_NEXT_PAGE.to_vec()),
        76 => {
            let (columns, rows) = SIZES[pick(SIZES.len())];
            Step::Resizes(columns, rows)
        }
        77 => Step::Resizes(number(pick, 300), number(pick, 100)),
        78..83 => Step::Waits(Duration::from_millis(100 << pick(12))),
        83 | 84 => Step::Signals(IGNORED[pick(IGNORED.len())]),
        85 | 86 => Step::Signals(RELOAD),
        87 => Step::Puts(
            [Content::Shipped, Content::Changed, Content::Less, Content::Broken][pick(4)],
        ),
        88..90 => Step::Tries([Try::Right, Try::Right, Try::Wrong, Try::Old][pick(4)]),
        90..96 => Step::Looks,
        _ => Step::Ends(ENDS[pick(ENDS.len())]),
    }
}

/// Returns the bytes of a random key.
pub fn key(pick: &mut impl FnMut(usize) -> usize) -> &'static [u8] {
    KEYS[pick(KEYS.len())]
}

/// Returns the bytes of a random touch: a finger goes down, may move, and mostly goes up.
fn finger(pick: &mut impl FnMut(usize) -> usize) -> Vec<u8> {
    let at = |kind: &str, pick: &mut _| {
        let (column, row) = (number(pick, 80), number(pick, 24));
        format!("\x1b[<{kind};{column};{row}")
    };
    let down = at("0", pick);
    let told = match pick(10) {
        0 => format!("{down}M"),
        1 => format!("{down}m"),
        2 => format!("{down}M{}M{}m", at("32", pick), at("0", pick)),
        3 => format!("{}M", at("64", pick)),
        _ => format!("{down}M{down}m"),
    };
    told.into_bytes()
}

/// From 1 to the most.
fn number(pick: &mut impl FnMut(usize) -> usize, most: u16) -> u16 {
    u16::try_from(pick(usize::from(most))).unwrap_or(0) + 1
}
