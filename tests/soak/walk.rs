//! What a hasty public does: any key, any touch, any size, and leaving without a word.

use std::fs;
use std::path::Path;
use std::time::Duration;

use fastrand::Rng;
use rustix::process::Signal;
use sabar_content::l10n::message_id;

use crate::Shown;
use crate::kiosk::Kiosk;

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

/// The page read to its end, and on.
const TO_THE_NEXT_PAGE: &[u8] =
    b"\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[6~\x1b[C";

/// What begins and does not end.
const HALVES: &[&[u8]] = &[b"\x1b[200~1\r", b"\x1b]0;x", b"\x1bP", b"\x1b[<0;1", b"\xf0\x9f"];

/// Sizes of terminals, some of them absurd.
const SIZES: &[(u16, u16)] =
    &[(80, 24), (56, 16), (120, 40), (100, 30), (40, 12), (1, 1), (500, 200), (20, 5), (78, 22)];

/// Somebody in front of the kiosk, time after time.
pub struct Walk {
    begin: Shown,
    leave: Shown,
    gate: Shown,
}

impl Walk {
    pub fn new() -> Self {
        Self {
            begin: Shown::of(message_id::REST_BEGIN),
            leave: Shown::of(message_id::LEAVE_TITLE),
            gate: Shown::of(message_id::GATE_BEGIN_ANEW),
        }
    }

    pub fn is_at_rest(&self, screen: &str) -> bool {
        self.begin.is_in(screen)
    }

    pub fn key(rng: &mut Rng) -> &'static [u8] {
        KEYS[rng.usize(0..KEYS.len())]
    }

    /// One consultation; tells how many keys and touches it had.
    pub fn consults(&mut self, kiosk: &mut Kiosk, rng: &mut Rng) -> u64 {
        let n_keys = rng.u64(5..60);
        for _ in 0..n_keys {
            match rng.u32(0..1000) {
                0..150 => {
                    let (column, row) = (rng.u16(1..=80), rng.u16(1..=24));
                    kiosk.types(
                        format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m").as_bytes(),
                    );
                }
                150..155 => kiosk.resizes(SIZES[rng.usize(0..SIZES.len())]),
                155..157 => kiosk.sends(Signal::USR1),
                157..159 => {
                    for _ in 0..50 {
                        kiosk.resizes((rng.u16(1..300), rng.u16(1..100)));
                    }
                }
                // Long enough to be asked, and sometimes to be forgotten.
                159..161 => std::thread::sleep(Duration::from_millis(rng.u64(100..700))),
                // What has no end is over after half a second without a key.
                161 => {
                    kiosk.types(HALVES[rng.usize(0..HALVES.len())]);
                    std::thread::sleep(Duration::from_millis(600));
                }
                162..300 => kiosk.settles(),
                _ => kiosk.types(Self::key(rng)),
            }
        }
        n_keys
    }

    /// Ends whatever is going on, as a patient does who presses on until it is over.
    pub fn comes_to_rest(&mut self, kiosk: &mut Kiosk) {
        if kiosk.screen.screen().size() != (24.try_into().unwrap(), 80.try_into().unwrap()) {
            kiosk.resizes((80, 24));
        }
        // What is half typed is over by itself.
        for _ in 0..200 {
            kiosk.settles();
            let screen = kiosk.contents();
            if self.is_at_rest(&screen) {
                return;
            }
            let asks = |it: &str| self.leave.is_in(it) || self.gate.is_in(it);
            kiosk.types(if asks(&screen) { b"2" } else { b"\x1b[H" });
            let patience = Duration::from_millis(250);
            if !kiosk.comes_to_show(patience, |it| self.is_at_rest(it) || asks(it)) {
                kiosk.types(b"\x7f");
            }
        }
        panic!("it does not come to rest:\n{}", kiosk.contents());
    }

    /// What a patient sees who begins: the choice, the summary, the first questions, all as fresh.
    pub fn fingerprint(&mut self, kiosk: &mut Kiosk) -> Vec<String> {
        let path = [
            (&b"\x1bOS"[..], message_id::CHOOSE_TITLE),
            (b"1", "section-main"),
            (TO_THE_NEXT_PAGE, message_id::CHECKLIST_INTRO),
        ];
        // A paste that has no end swallows keys for half a second.
        std::thread::sleep(Duration::from_millis(700));
        kiosk.settles();
        // Whoever is too slow at this pace of time is forgotten on the way, and begins again.
        for _ in 0..20 {
            let mut seen = Vec::new();
            for (key, word) in &path {
                kiosk.types(key);
                let shown = Shown::in_italian(word);
                if !kiosk.comes_to_show(Duration::from_secs(1), |it| shown.is_in(it)) {
                    break;
                }
                kiosk.stands_still();
                if shown.is_in(&kiosk.contents()) {
                    seen.push(kiosk.contents());
                }
            }
            self.comes_to_rest(kiosk);
            if seen.len() == path.len() {
                return seen;
            }
        }
        panic!("nobody gets anywhere:\n{}", kiosk.contents());
    }
}

/// All that was logged.
pub fn log(folder: &Path) -> String {
    let files = fs::read_dir(folder.join("log")).unwrap();
    files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}
