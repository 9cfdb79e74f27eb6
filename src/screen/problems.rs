//! The panel of `sabar preview` with the diagnostics of the folder, in English like all messages to
//! staff.

use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::diagnostic::{Diagnostic, Diagnostics, Severity, printable};
use sabar_text::Direction;

/// Diagnostics shown at most; `sabar check` prints all.
const SHOWN: usize = 50;

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>) -> Vec<Item> {
    let counters = scene.counters;
    let mut blocks = vec![Block::Title(english("Diagnostics"))];
    if let Some(refused) = &counters.refused {
        let shown = if counters.reloads == 0 {
            "The folder does not check out. The built-in content is shown."
        } else {
            "The folder does not check out. The last content that did is shown."
        };
        blocks.push(Block::Note(english(shown), Tone::Warning));
        blocks.extend(list(refused));
    }
    blocks.extend(list(&counters.missing));
    let about = "The folder is read again whenever it changes. `sabar check` tells more.";
    blocks.push(Block::Note(english(about), Tone::Quiet));
    blocks.into_iter().map(Item::plain).collect()
}

/// Returns the diagnostics, each with its place and remedy, and the number of those left out.
fn list(problems: &Diagnostics) -> Vec<Block> {
    let faults = problems.iter().filter(|problem| problem.severity == Severity::Error);
    // One error in a line can make messages seem missing, so errors with a line come first.
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
