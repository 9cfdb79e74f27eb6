//! The layout of text beside fribidi.

use std::hint::black_box;
use std::process::{Command, Stdio};

use sabar_text::{Direction, layout};

use super::now;

pub(super) fn figures() {
    println!("\nlayout of 1 MB, 72 columns   goal 1.2 × fribidi, which does not wrap");
    let n_bytes = 1_000_000;
    let texts = [
        ("Arabic words", arabic(n_bytes, "")),
        ("Arabic with figures", arabic(n_bytes, " \u{2068}3\u{2013}6\u{2069}")),
        ("Arabic with brackets and Latin", arabic(n_bytes, " (Dysport\u{ae})")),
        (
            "Italian",
            "Non è per sempre: dopo qualche mese la pelle torna piano piano com'era. "
                .repeat(n_bytes / 72),
        ),
    ];
    for (name, text) in texts {
        let base = if name == "Italian" { Direction::LeftToRight } else { Direction::RightToLeft };
        let laid_out = megabytes_per_second(text.len(), || {
            black_box(layout(black_box(&text), base, 72));
        });
        match fribidi(&text) {
            Some(speed) => println!(
                "  {name:34} {laid_out:.1} MB/s, fribidi {speed:.1} MB/s {:6.2} ×",
                laid_out / speed
            ),
            None => println!("  {name:34} {laid_out:.1} MB/s; fribidi is not installed"),
        }
    }
}

/// The program on the same text, its start included.
fn fribidi(text: &str) -> Option<f64> {
    let folder = tempfile::tempdir().ok()?;
    let input = folder.path().join("input.txt");
    std::fs::write(&input, text).ok()?;
    let mut command = Command::new("fribidi");
    command.args(["--charset", "UTF-8", "--rtl", "--nopad", "--nobreak"]).arg(&input);
    command.stdout(Stdio::null()).status().ok()?;
    Some(megabytes_per_second(text.len(), || {
        let _status = command.status();
    }))
}

fn megabytes_per_second(n_bytes: usize, mut work: impl FnMut()) -> f64 {
    let best = (0..15)
        .map(|_| {
            let start = now();
            work();
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min);
    n_bytes as f64 / 1e6 / best
}

/// Paragraphs of about 60 words each, with `extra` after every tenth word.
fn arabic(n_bytes: usize, extra: &str) -> String {
    let mut state = 7_u32;
    let mut next = |n: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % n
    };
    let mut text = String::new();
    let mut n_words = 0;
    while text.len() < n_bytes {
        for _ in 0..2 + next(6) {
            let letters = "\u{627}\u{644}\u{628}\u{62a}\u{62d}\u{62f}\u{631}\u{633}\u{639}\u{641}\u{642}\u{643}\u{645}\u{646}\u{647}\u{648}\u{64a}\u{629}";
            let n_letters = 18;
            text.extend(letters.chars().nth(next(n_letters) as usize));
        }
        n_words += 1;
        if n_words % 10 == 0 {
            text.push_str(extra);
        }
        text.push_str(match n_words % 60 {
            0 => ".\n",
            20 | 40 => "\u{60c} ",
            _ => " ",
        });
    }
    text
}
