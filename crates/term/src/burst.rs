//! Drops keys that nobody types: those of a barcode scanner or a macro keyboard, which are faster
//! than hands, and those of a key that is stuck or has something on it.
//!
//! A key is held back for 45 ms, until it is known whether others follow: hands that roll over keys
//! strike two or three that fast, and no fourth one. A key held down passes for ten seconds: it is
//! always the same one. Keys that move (arrows, pages, function keys) pass at once when none came
//! shortly before; those that follow are held back, so a burst leaves at most one of them.

use std::time::Duration;

use super::input::{Input, KeyCode, KeyEvent, KeyModifiers};

/// Keys closer than this belong together. Scanners that are set to be slow leave 20 to 40 ms; who
/// types 10 keys a second leaves 100 ms.
const GAP: Duration = Duration::from_millis(45);
/// The same key again after this time or more is held down; sooner, no keyboard repeats it.
const REPEAT: Duration = Duration::from_millis(20);
/// Quiet that ends a burst.
const PAUSE: Duration = Duration::from_millis(90);
/// Number of characters without pauses that make a burst. Enter and Tab, which end what a scanner
/// types, are characters too.
const CHARACTERS: usize = 4;
/// Number of different successive keys without pauses that make a burst.
const KEYS: usize = 6;
/// Limit of the keys held back: one key held down may flood.
const MOST_WAITING: usize = 256;
/// Time after which a key held down is dropped: nobody may be there.
const HELD: Duration = Duration::from_secs(10);
/// Quiet after which the same key has been pressed again.
const RELEASED: Duration = Duration::from_millis(200);

/// Holds keys back until it is known that a person types them.
#[derive(Clone, Debug)]
pub struct BurstFilter {
    /// Times are divided by this.
    pace: u32,
    waiting: Vec<Input>,
    /// The last key, and when it came.
    last: Option<(KeyEvent, Duration)>,
    /// Time at which the last key was pressed; since then it is held down.
    pressed: Duration,
    characters: usize,
    keys: usize,
    is_burst: bool,
}

impl BurstFilter {
    /// Creates a filter for hands that are `pace` times as fast as usual.
    #[must_use]
    pub fn new(pace: u32) -> Self {
        Self {
            pace: pace.max(1),
            waiting: Vec::new(),
            last: None,
            pressed: Duration::ZERO,
            characters: 0,
            keys: 0,
            is_burst: false,
        }
    }

    /// Takes an input that came at `at`, and adds to `passed` those that a person types.
    pub fn take(&mut self, input: Input, at: Duration, passed: &mut Vec<Input>) {
        let key = match input {
            Input::Key(key) => key,
            // Touches keep their place among keys. Reports are not typed.
            Input::Mouse(_) if !self.waiting.is_empty() => return self.waiting.push(input),
            Input::Mouse(_) | Input::Report(_) => return passed.push(input),
        };
        let before = self.last.replace((key, at));
        let quiet = before.map_or(Duration::MAX, |(_, before)| at.saturating_sub(before));
        let is_same = before.is_some_and(|(before, _)| before == key);
        if !is_same || quiet >= RELEASED / self.pace {
            self.pressed = at;
        }
        let is_stuck = at.saturating_sub(self.pressed) >= HELD / self.pace;
        if is_stuck || self.is_burst && quiet < PAUSE / self.pace {
            return;
        }
        let is_held = is_same && quiet >= REPEAT / self.pace && self.keys == 1;
        if is_held || quiet >= GAP / self.pace {
            self.release(passed);
        }
        self.characters += usize::from(is_character(key));
        self.keys += usize::from(self.keys == 0 || !is_same);
        if self.waiting.is_empty() && self.keys == 1 && moves(key) {
            return passed.push(input);
        }
        self.waiting.push(input);
        if self.characters >= CHARACTERS || self.keys >= KEYS {
            self.is_burst = true;
            self.waiting.retain(|input| matches!(input, Input::Mouse(_)));
            passed.append(&mut self.waiting);
        } else if self.waiting.len() >= MOST_WAITING {
            passed.append(&mut self.waiting);
        }
    }

    /// Releases the keys that have waited long enough.
    pub fn tick(&mut self, now: Duration, passed: &mut Vec<Input>) {
        if self.deadline().is_some_and(|deadline| deadline <= now) {
            self.release(passed);
        }
    }

    /// Returns the time of the next call of [`tick`](Self::tick), or `None` while no key waits.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        let (_, last) = self.last.filter(|_| !self.waiting.is_empty())?;
        Some(last + GAP / self.pace)
    }

    /// Drops the keys that wait.
    pub fn forget(&mut self) {
        // A list keeps removed keys in memory until they are overwritten.
        self.waiting = Vec::new();
    }

    fn release(&mut self, passed: &mut Vec<Input>) {
        passed.append(&mut std::mem::take(&mut self.waiting));
        (self.characters, self.keys, self.is_burst) = (0, 0, false);
    }
}

fn is_character(key: KeyEvent) -> bool {
    let has_command = key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    matches!(key.code, KeyCode::Char(_) | KeyCode::Enter | KeyCode::Tab) && !has_command
}

/// Returns true for keys that move, none of which types a character.
fn moves(key: KeyEvent) -> bool {
    use KeyCode::{Down, End, F, Home, Left, PageDown, PageUp, Right, Up};
    matches!(key.code, Up | Down | Left | Right | PageUp | PageDown | Home | End | F(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::{MouseButton, MouseEvent, MouseEventKind};

    fn keys(text: &str) -> Vec<Input> {
        let code = |c| match c {
            '\r' => KeyCode::Enter,
            '→' => KeyCode::Right,
            '↓' => KeyCode::PageDown,
            c => KeyCode::Char(c),
        };
        text.chars().map(|c| Input::Key(code(c).into())).collect()
    }

    /// Returns the inputs that pass when keys come `gap` milliseconds apart.
    fn heard(inputs: &[Input], gap: u64) -> Vec<Input> {
        let (mut bursts, mut heard) = (BurstFilter::new(1), Vec::new());
        let mut now = Duration::ZERO;
        for input in inputs {
            bursts.tick(now, &mut heard);
            bursts.take(input.clone(), now, &mut heard);
            now += Duration::from_millis(gap);
        }
        bursts.tick(now + GAP, &mut heard);
        assert_eq!(bursts.deadline(), None);
        heard
    }

    #[test]
    fn what_a_scanner_types_is_dropped_whole() {
        for code in ["012345678901234567890123456789\r", "1111", "4711\r", "SABAR-1\t", "0000000\r"]
        {
            for gap in [0, 1, 2, 5, 10, 15, 19] {
                assert_eq!(heard(&keys(code), gap), [], "{code:?}, {gap} ms");
            }
        }
        // Slower, a digit that repeats may be a key held down, if nothing came before it.
        for code in ["8012345678905\r", "4711\r", "8004433\r", "9991234\r", "SABAR-1\t", "1\r2\r"] {
            for gap in [20, 22, 25, 30, 35, 40, 44] {
                let first = code.chars().take_while(|it| code.starts_with(*it)).skip(1);
                let leads: String = first.collect();
                let heard = heard(&keys(code), gap);
                assert_eq!(heard, keys(&leads), "{code:?}, {gap} ms");
            }
        }
        for gap in [20, 30, 44] {
            assert_eq!(heard(&keys("1111\r"), gap), keys("1111\r"), "as a key held down, {gap} ms");
        }
        assert_eq!(heard(&keys("1→↓→↓\r→↓→"), 3), []);
    }

    #[test]
    fn keys_that_move_pass_at_once_and_a_burst_leaves_one() {
        let (mut bursts, mut heard_at_once) = (BurstFilter::new(1), Vec::new());
        bursts.take(keys("↓")[0].clone(), Duration::ZERO, &mut heard_at_once);
        assert_eq!(heard_at_once, keys("↓"));
        assert_eq!(bursts.deadline(), None);
        bursts.take(keys("1")[0].clone(), Duration::from_millis(5), &mut heard_at_once);
        assert_eq!(heard_at_once, keys("↓"), "a character waits");
        for gap in [0, 3, 19] {
            assert_eq!(heard(&keys("→↓→↓\r→↓→"), gap), keys("→"), "{gap} ms");
        }
    }

    #[test]
    fn whoever_types_is_heard_however_fast() {
        let typed = keys("260741\r→→1x\r");
        for gap in [45, 60, 80, 100, 200] {
            assert_eq!(heard(&typed, gap), typed, "{gap} ms");
        }
        // Two and three fingers that roll over the keys, again and again.
        let (mut bursts, mut rolled, mut now) = (BurstFilter::new(1), Vec::new(), Duration::ZERO);
        for (input, gap) in typed.iter().zip([30, 30, 100, 30, 100, 30, 30, 90].into_iter().cycle())
        {
            bursts.tick(now, &mut rolled);
            bursts.take(input.clone(), now, &mut rolled);
            now += Duration::from_millis(gap);
        }
        bursts.tick(now + GAP, &mut rolled);
        assert_eq!(rolled, typed);
        // Two or three fingers that fall at once.
        assert_eq!(heard(&keys("123"), 0), keys("123"));
        assert_eq!(heard(&keys("1↓↓↓↓↓↓→1"), 0), keys("1↓↓↓↓↓↓→1"));
    }

    #[test]
    fn a_key_held_down_is_heard_however_fast_it_repeats_for_ten_seconds() {
        let held = vec![Input::Key(KeyCode::PageDown.into()); 1000];
        for (gap, count) in [(0, 1000), (1, 1000), (9, 1000), (33, 304), (92, 109)] {
            assert_eq!(heard(&held, gap).len(), count, "{gap} ms");
        }
        assert_eq!(heard(&held, 200).len(), 1000, "a key that is struck again and again");
        let letter = keys(&"x".repeat(100));
        for gap in [20, 33, 92] {
            assert_eq!(heard(&letter, gap), letter, "{gap} ms");
        }
        // The next other key is heard.
        let other = [held, keys("1")].concat();
        assert_eq!(heard(&other, 92).last(), keys("1").first());
    }

    #[test]
    fn a_burst_lasts_until_a_pause_and_the_next_key_is_heard() {
        let (mut bursts, mut heard) = (BurstFilter::new(1), Vec::new());
        let at = Duration::from_millis;
        for (input, now) in keys("123456").into_iter().zip([0, 5, 10, 15, 90, 179]) {
            bursts.tick(at(now), &mut heard);
            bursts.take(input, at(now), &mut heard);
        }
        assert_eq!(heard, []);
        bursts.take(keys("7")[0].clone(), at(269), &mut heard);
        bursts.tick(at(314), &mut heard);
        assert_eq!(heard, keys("7"));
    }

    #[test]
    fn touches_keep_their_place_and_are_never_a_burst() {
        let touch = Input::Mouse(MouseEvent {
            kind: MouseEventKind::Down(MouseButton::Left),
            column: 1,
            row: 1,
            modifiers: KeyModifiers::NONE,
        });
        let mixed = [keys("12"), vec![touch.clone()], keys("3")].concat();
        assert_eq!(heard(&mixed, 0), mixed);
        let burst = [keys("12"), vec![touch.clone()], keys("345")].concat();
        assert_eq!(heard(&burst, 0), std::slice::from_ref(&touch));
        let touches = vec![touch; 100];
        assert_eq!(heard(&touches, 0), touches);
    }

    #[test]
    fn where_time_passes_faster_so_do_hands() {
        let (mut bursts, mut heard) = (BurstFilter::new(100), Vec::new());
        for (input, now) in keys("12345").into_iter().zip(0..) {
            bursts.take(input, Duration::from_millis(now), &mut heard);
        }
        assert_eq!(heard, keys("1234"));
    }
}
