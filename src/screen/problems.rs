//! What is wrong with the folder that a writer works on; in English, as all that staff are told.

use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::diagnostic::{Diagnostic, Diagnostics, Severity, printable};
use sabar_text::Direction;

/// So many problems are shown; `sabar check` tells them all.
const SHOWN: usize = 50;

/// The blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let records = scene.records;
    let mut blocks = vec![Block::Title(english("Diagnostics"))];
    if let Some(refused) = &records.refused {
        let shown = if records.reloads == 0 {
            "The folder does not check out. The built-in content is shown."
        } else {
            "The folder does not check out. The last content that did is shown."
        };
        blocks.push(Block::Note(english(shown), Tone::FocusTarget));
        blocks.extend(list(refused));
    }
    blocks.extend(list(&records.missing));
    let about = "The folder is read again whenever it changes. `sabar check` tells more.";
    blocks.push(Block::Note(english(about), Tone::Quiet));
    blocks.into_iter().map(Item::plain).collect()
}

/// The faults, each with its place and its remedy; what is more than a person can use, as a number.
fn list(problems: &Diagnostics) -> Vec<Block> {
    let faults = problems.iter().filter(|problem| problem.severity == Severity::Error);
    // One slip in a line can make words seem missing; the line is what to mend.
    let (placed, other): (Vec<_>, Vec<_>) = faults.partition(|problem| problem.line.is_some());
    let faults = placed.into_iter().chain(other).take(SHOWN);
    let mut blocks: Vec<Block> = faults.flat_map(fault).collect();
    let count = problems.count(Severity::Error);
    if let more @ 1.. = count.saturating_sub(SHOWN) {
        blocks.push(Block::Note(english(&format!("And {more} more.")), Tone::Strong));
    }
    blocks
}

fn fault(Diagnostic { file, line, message, remedy, .. }: &Diagnostic) -> [Block; 3] {
    let line = line.map(|line| format!(":{line}")).unwrap_or_default();
    [
        Block::Note(english(&format!("{file}{line}")), Tone::Strong),
        Block::Note(english(message), Tone::Plain),
        Block::Note(english(&format!("→ {remedy}")), Tone::Quiet),
    ]
}

fn english(text: &str) -> Phrase {
    Phrase { text: printable(text), direction: Direction::LeftToRight }
}
