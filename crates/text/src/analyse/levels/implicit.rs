//! Resolves weak and neutral types and implicit levels of one isolating run sequence (UAX #9, W1
//! to I2).

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the classes it changes and leaves all others"
)]

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiDataSource, HardcodedBidiData};

use super::super::Unit;
use super::class_of;

/// An isolating run sequence (BD13) without the characters that X9 removes.
#[derive(Debug, Default)]
pub struct IsolatingRunSequence {
    level: u8,
    /// Adjacent units that all rules treat alike, in logical order.
    members: Vec<Range<usize>>,
    /// The current classes of the members; each rule updates them.
    classes: Vec<BidiClass>,
}

impl IsolatingRunSequence {
    pub fn clear(&mut self, level: u8) {
        self.level = level;
        self.members.clear();
        self.classes.clear();
    }

    /// Adds a unit. Letters of one class are one member, with the spaces between them, which N1
    /// gives the same direction.
    pub fn push(&mut self, unit_idx: usize, class: BidiClass) {
        if let ([.., last], [.., last_class]) = (&mut *self.members, &*self.classes)
            && last.end == unit_idx
            && *last_class == class
            && is_letter_or_space(class)
        {
            last.end += 1;
            return;
        }
        if let ([.., letters, spaces], [.., before, BidiClass::WS]) =
            (&mut *self.members, &*self.classes)
            && spaces.end == unit_idx
            && letters.end == spaces.start
            && *before == class
            && matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL)
        {
            letters.end = unit_idx + 1;
            self.members.pop();
            self.classes.pop();
            return;
        }
        self.members.push(unit_idx..unit_idx + 1);
        self.classes.push(class);
    }

    /// Sets the levels of the members. `before` and `after` are the levels around the sequence.
    pub fn resolve(&mut self, units: &mut [Unit], before: u8, after: u8) {
        let start = direction(self.level.max(before)); // sos
        let end = direction(self.level.max(after)); // eos
        let has_numbers = resolve_marks_and_letters(&mut self.classes, start);
        if has_numbers {
            resolve_numbers(&mut self.classes, start);
        }
        self.resolve_brackets(units, start);
        resolve_neutrals(&mut self.classes, direction(self.level), start, end);
        for (member, class) in self.members.iter().zip(&self.classes) {
            let level = self.level + rise(self.level, *class);
            for unit in &mut units[member.clone()] {
                unit.level = level;
            }
        }
    }

    /// N0: gives both brackets of a pair one direction.
    fn resolve_brackets(&mut self, units: &[Unit], start: BidiClass) {
        let embedding = direction(self.level);
        for pair in self.bracket_pairs(units) {
            let Some(inside) = self.direction_inside(&pair, embedding) else { continue };
            let resolved = if inside == embedding {
                embedding // N0 b
            } else {
                // N0 c: the opposite direction if it precedes the pair, else the embedding
                // direction.
                let mut before = self.classes[..pair.start].iter().rev().filter_map(|c| strong(*c));
                before.next().unwrap_or(start)
            };
            for bracket in [pair.start, pair.end] {
                self.classes[bracket] = resolved;
                // Marks on a bracket take its direction.
                for idx in bracket + 1..self.members.len() {
                    if class_of(&units[self.members[idx].start]) != BidiClass::NSM {
                        break;
                    }
                    self.classes[idx] = resolved;
                }
            }
        }
    }

    /// Returns the embedding direction if it occurs in the bracket pair, else the opposite
    /// direction if that occurs.
    fn direction_inside(&self, pair: &BracketPair, embedding: BidiClass) -> Option<BidiClass> {
        let mut found = None;
        for class in &self.classes[pair.start + 1..pair.end] {
            match strong(*class) {
                Some(class) if class == embedding => return Some(embedding),
                Some(class) => found = Some(class),
                None => {}
            }
        }
        found
    }

    /// Returns the bracket pairs, ordered by their opening brackets (BD16).
    fn bracket_pairs(&self, units: &[Unit]) -> Vec<BracketPair> {
        const DEEPEST: usize = 63;
        let mut pairs = Vec::new();
        let mut open: Vec<(char, usize)> = Vec::new();
        for (idx, member) in self.members.iter().enumerate() {
            let unit = &units[member.start];
            if !unit.properties.is_bracket || self.classes[idx] != BidiClass::ON {
                continue;
            }
            let Some(bracket) = HardcodedBidiData.bidi_matched_opening_bracket(unit.ch) else {
                continue;
            };
            if bracket.is_open {
                if open.len() == DEEPEST {
                    break;
                }
                open.push((bracket.opening, idx));
            } else if let Some(depth) = open.iter().rposition(|(ch, _)| *ch == bracket.opening) {
                pairs.push(BracketPair { start: open[depth].1, end: idx });
                open.truncate(depth);
            }
        }
        pairs.sort_unstable_by_key(|pair| pair.start);
        pairs
    }
}

/// The positions of two matching brackets in the sequence.
struct BracketPair {
    start: usize,
    end: usize,
}

fn is_letter_or_space(class: BidiClass) -> bool {
    matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL | BidiClass::WS)
}

/// Returns the direction of a level as a class.
fn direction(level: u8) -> BidiClass {
    if level % 2 == 1 { BidiClass::R } else { BidiClass::L }
}

/// Returns the direction of a class in N0 to N2, where numbers count as right-to-left.
fn strong(class: BidiClass) -> Option<BidiClass> {
    match class {
        BidiClass::L => Some(BidiClass::L),
        BidiClass::R | BidiClass::EN | BidiClass::AN => Some(BidiClass::R),
        _ => None,
    }
}

/// Applies W1, W2 and W3. Returns true if there are numbers.
fn resolve_marks_and_letters(classes: &mut [BidiClass], start: BidiClass) -> bool {
    let mut previous = start;
    let mut last_is_arabic = false;
    let mut has_numbers = false;
    for class in classes {
        if *class == BidiClass::NSM {
            *class = previous; // W1
        }
        previous = match *class {
            BidiClass::LRI | BidiClass::RLI | BidiClass::PDI => BidiClass::ON,
            before => before,
        };
        match *class {
            BidiClass::AL => {
                last_is_arabic = true;
                *class = BidiClass::R; // W3
            }
            BidiClass::L | BidiClass::R => last_is_arabic = false,
            BidiClass::EN => {
                has_numbers = true;
                if last_is_arabic {
                    *class = BidiClass::AN; // W2
                }
            }
            BidiClass::AN => has_numbers = true,
            _ => {}
        }
    }
    has_numbers
}

/// Applies W4, W5 and W7. W6 is left to N1, which treats separators and terminators as neutral.
fn resolve_numbers(classes: &mut [BidiClass], start: BidiClass) {
    // W4
    for idx in 1..classes.len().saturating_sub(1) {
        let (before, after) = (classes[idx - 1], classes[idx + 1]);
        let joins = match classes[idx] {
            BidiClass::ES => before == BidiClass::EN,
            BidiClass::CS => before == BidiClass::EN || before == BidiClass::AN,
            _ => false,
        };
        if joins && before == after {
            classes[idx] = before;
        }
    }
    // W5
    for run in classes.chunk_by_mut(|a, b| is_number_or_terminator(*a, *b)) {
        if run.contains(&BidiClass::EN) {
            run.fill(BidiClass::EN);
        }
    }
    // W7
    let mut last_strong = start;
    for class in classes {
        match *class {
            BidiClass::L | BidiClass::R => last_strong = *class,
            BidiClass::EN if last_strong == BidiClass::L => *class = BidiClass::L,
            _ => {}
        }
    }
}

fn is_number_or_terminator(first: BidiClass, second: BidiClass) -> bool {
    let belongs = |class| matches!(class, BidiClass::EN | BidiClass::ET);
    belongs(first) && belongs(second)
}

/// Applies N1 and N2.
fn resolve_neutrals(
    classes: &mut [BidiClass],
    embedding: BidiClass,
    start: BidiClass,
    end: BidiClass,
) {
    let mut before = start;
    let mut idx = 0;
    while idx < classes.len() {
        if let Some(direction) = strong(classes[idx]) {
            before = direction;
            idx += 1;
            continue;
        }
        let rest = &classes[idx..];
        let n_neutrals = rest.iter().position(|class| strong(*class).is_some());
        let n_neutrals = n_neutrals.unwrap_or(rest.len());
        let after = classes.get(idx + n_neutrals).and_then(|class| strong(*class)).unwrap_or(end);
        let resolved = if before == after { before } else { embedding };
        classes[idx..idx + n_neutrals].fill(resolved);
        idx += n_neutrals;
    }
}

/// Returns the number of levels that I1 or I2 adds to the embedding level.
fn rise(level: u8, class: BidiClass) -> u8 {
    match (level % 2, class) {
        (0, BidiClass::R) => 1,
        (0, BidiClass::AN | BidiClass::EN) => 2,
        (1, BidiClass::L | BidiClass::AN | BidiClass::EN) => 1,
        _ => 0,
    }
}
