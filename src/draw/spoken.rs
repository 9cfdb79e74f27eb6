//! The mark on the sentence that is read aloud.

use super::Stage;
use super::geometry::Canvas;
use super::operation::{DrawContent, key_of};
use super::sign;
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
        let spoken = self.utterances(scene, model).get(sentence);
        let Some(Utterance { block, shown, part, .. }) = spoken else { return };
        let tops = &self.front().tops;
        let top = tops.get(*block).copied().unwrap_or_default();
        let end = tops.get(*block + 1).copied().unwrap_or(u16::MAX);
        let cut: Vec<_> = self.cut_targets(model.place()).collect();
        let (key, mark) = (key_of(shown), (sign::SPOKEN, theme.style(Role::Spoken)));
        let lines: Vec<_> = self
            .operations(model.place(), &cut)
            .filter(|(operation, _)| (top..end).contains(&operation.rect.y))
            .filter_map(|(operation, rect)| match &operation.content {
                DrawContent::Line(line) => Some((operation.text == key, rect, line)),
                DrawContent::Glyphs(_) | DrawContent::Blank | DrawContent::Code(_) => None,
            })
            .collect();
        let is_found = lines.iter().any(|(is_it, ..)| *is_it);
        let bytes = if is_found { part.clone() } else { 0..usize::MAX };
        for (_, rect, line) in lines.iter().filter(|(is_it, ..)| *is_it || !is_found) {
            canvas.mark(*rect, line, &bytes, mark);
        }
    }

    /// Returns everything that is said of what is laid out. It is made once.
    pub(crate) fn utterances(&self, scene: &Scene<'_>, model: &Model) -> &[Utterance] {
        self.utterances.get_or_init(|| utterances(scene, model))
    }
}
