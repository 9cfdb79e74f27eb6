//! Resolves explicit levels and directions (UAX #9, X1 to X8).

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the classes it changes and leaves all others"
)]

use unicode_bidi::BidiClass;

use super::super::Unit;
use super::is_initiator;

/// The unit indices of an isolate initiator and its matching PDI (BD9).
#[derive(Clone, Copy, Debug)]
pub struct Isolate {
    pub start: usize,
    pub end: usize,
}

/// The highest explicit level (BD2).
const MAX_DEPTH: u8 = 125;

/// Sets the explicit level of each unit and applies overrides to `classes`. Returns the matched
/// isolates, ordered by their ends.
pub fn apply(units: &mut [Unit], base_level: u8, classes: &mut [BidiClass]) -> Vec<Isolate> {
    let isolates = resolve_isolates(classes);
    let mut stack = StatusStack {
        entries: vec![StackEntry { level: base_level, forced: None, is_isolate: false }],
        n_overflow_isolates: 0,
        n_overflow_embeddings: 0,
        n_valid_isolates: 0,
    };
    for (unit, class) in units.iter_mut().zip(classes) {
        match *class {
            BidiClass::LRE | BidiClass::RLE | BidiClass::LRO | BidiClass::RLO => {
                stack.embed(*class);
            }
            BidiClass::PDF => stack.pop_embedding(),
            BidiClass::LRI | BidiClass::RLI => {
                let initiator = *class;
                stack.place(unit, class);
                stack.isolate(initiator);
            }
            BidiClass::PDI => {
                stack.pop_isolate();
                stack.place(unit, class);
            }
            BidiClass::BN => {}
            _ => stack.place(unit, class), // X6
        }
    }
    isolates
}

/// Matches isolates (BD9) and replaces each FSI by LRI or RLI, after its first strong character
/// (X5c).
fn resolve_isolates(classes: &mut [BidiClass]) -> Vec<Isolate> {
    let mut isolates = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for idx in 0..classes.len() {
        let class = classes[idx];
        let is_right_to_left = matches!(class, BidiClass::R | BidiClass::AL);
        if is_initiator(class) {
            open.push(idx);
        } else if class == BidiClass::PDI
            && let Some(start) = open.pop()
        {
            isolates.push(Isolate { start, end: idx });
        } else if (is_right_to_left || class == BidiClass::L)
            && let Some(start) = open.last()
            && classes[*start] == BidiClass::FSI
        {
            classes[*start] = if is_right_to_left { BidiClass::RLI } else { BidiClass::LRI };
        }
    }
    for class in classes.iter_mut().filter(|class| **class == BidiClass::FSI) {
        *class = BidiClass::LRI;
    }
    isolates
}

/// The directional status stack with its counters (X1).
struct StatusStack {
    /// Invariant: not empty; the first entry is that of the paragraph.
    entries: Vec<StackEntry>,
    n_overflow_isolates: usize,
    n_overflow_embeddings: usize,
    n_valid_isolates: usize,
}

#[derive(Clone, Copy)]
struct StackEntry {
    level: u8,
    /// The class of all characters in an override.
    forced: Option<BidiClass>,
    is_isolate: bool,
}

impl StatusStack {
    fn last(&self) -> StackEntry {
        let paragraph = StackEntry { level: 0, forced: None, is_isolate: false };
        self.entries.last().copied().unwrap_or(paragraph)
    }

    /// Gives a character the current level and override.
    fn place(&self, unit: &mut Unit, class: &mut BidiClass) {
        let last = self.last();
        unit.level = last.level;
        *class = last.forced.unwrap_or(*class);
    }

    /// Returns the next higher level of the direction of `class`, or `None` on overflow.
    fn next_level(&self, class: BidiClass) -> Option<u8> {
        let level = self.last().level;
        let is_right_to_left = matches!(class, BidiClass::RLE | BidiClass::RLO | BidiClass::RLI);
        let next = if is_right_to_left { (level + 1) | 1 } else { (level + 2) & !1 };
        let has_overflow = self.n_overflow_isolates > 0 || self.n_overflow_embeddings > 0;
        (next <= MAX_DEPTH && !has_overflow).then_some(next)
    }

    /// X2 to X5.
    fn embed(&mut self, class: BidiClass) {
        let forced = match class {
            BidiClass::RLO => Some(BidiClass::R),
            BidiClass::LRO => Some(BidiClass::L),
            _ => None,
        };
        match self.next_level(class) {
            Some(level) => self.entries.push(StackEntry { level, forced, is_isolate: false }),
            None if self.n_overflow_isolates == 0 => self.n_overflow_embeddings += 1,
            None => {}
        }
    }

    /// X5a and X5b.
    fn isolate(&mut self, class: BidiClass) {
        match self.next_level(class) {
            Some(level) => {
                self.n_valid_isolates += 1;
                self.entries.push(StackEntry { level, forced: None, is_isolate: true });
            }
            None => self.n_overflow_isolates += 1,
        }
    }

    /// X6a.
    fn pop_isolate(&mut self) {
        if self.n_overflow_isolates > 0 {
            self.n_overflow_isolates -= 1;
        } else if self.n_valid_isolates > 0 {
            self.n_overflow_embeddings = 0;
            while self.entries.pop_if(|entry| !entry.is_isolate).is_some() {}
            self.entries.pop();
            self.n_valid_isolates -= 1;
        }
    }

    /// X7.
    fn pop_embedding(&mut self) {
        if self.n_overflow_isolates > 0 {
            return;
        }
        if self.n_overflow_embeddings > 0 {
            self.n_overflow_embeddings -= 1;
        } else if self.entries.len() > 1 {
            self.entries.pop_if(|entry| !entry.is_isolate);
        }
    }
}
