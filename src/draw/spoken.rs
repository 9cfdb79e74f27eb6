//! The mark on the sentence that is read aloud.

use super::Stage;
use super::geometry::Canvas;
use super::operation::{DrawContent, DrawOp, key_of};
use super::theme::{Role, Theme};
use crate::model::Model;
use crate::screen::aloud::{Utterance, utterances};
use crate::screen::scene::Scene;

impl Stage {
    /// Marks the sentence in the layout in front. Where its text stands in another form there, all
    /// text of its block is marked.
    pub(super) fn draw_spoken(
        &self,
        model: &Model,
        scene: &Scene<'_>,
        theme: &Theme,
        canvas: &mut Canvas<'_>,
    ) {
        let Some(sentence) = model.aloud.sentence() else { return };
        let all = utterances(scene, model);
        let Some(Utterance { block, shown, part, .. }) = all.get(sentence) else { return };
        let layout = self.front();
        let top = layout.tops.get(*block).copied().unwrap_or_default();
        let end = layout.tops.get(*block + 1).copied().unwrap_or(u16::MAX);
        let is_of_block = |operation: &&DrawOp| (top..end).contains(&operation.rect.y);
        let first = self.first_row(model.place());
        let (key, style) = (key_of(shown), theme.style(Role::Spoken));
        let mut is_found = false;
        for only_this in [true, false] {
            if is_found {
                break;
            }
            for operation in layout.operations.iter().filter(is_of_block) {
                let DrawContent::Line(line) = &operation.content else { continue };
                let is_it = operation.text == key;
                let bytes = if is_it { part.clone() } else { 0..usize::MAX };
                if only_this && !is_it {
                    continue;
                }
                is_found = true;
                if let Some(rect) = self.shown(operation.rect, first) {
                    canvas.mark(rect, line, &bytes, style);
                }
            }
        }
    }
}
