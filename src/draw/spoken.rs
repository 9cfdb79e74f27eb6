//! The mark on the sentence that is read aloud.

use std::ops::Range;

use sabar_text::Line;

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

    /// Returns the rows of the layout in front that show a sentence, if its text stands there.
    pub(crate) fn rows_of(&self, sentence: &Utterance) -> Option<Range<u16>> {
        let Utterance { block, shown, part, .. } = sentence;
        let (layout, key) = (self.front(), key_of(shown));
        let top = layout.tops.get(*block)?;
        let end = layout.tops.get(*block + 1).unwrap_or(&u16::MAX);
        let is_shown = |line: &Line| {
            line.cells().any(|cell| cell.source.start < part.end && part.start < cell.source.end)
        };
        let of_block = layout.operations.iter().filter(|it| (top..end).contains(&&it.rect.y));
        let rows = of_block.filter(|it| it.text == key).filter_map(|it| match &it.content {
            DrawContent::Line(line) => is_shown(line).then_some(it.rect.y),
            DrawContent::Glyphs(_) | DrawContent::Blank | DrawContent::Code(_) => None,
        });
        rows.fold(None, |rows: Option<Range<u16>>, y| {
            let (first, last) = rows.map_or((y, y + 1), |rows| (rows.start, rows.end));
            Some(first.min(y)..last.max(y + 1))
        })
    }

    /// Returns everything that is said of what is laid out. It is made once.
    pub(crate) fn utterances(&self, scene: &Scene<'_>, model: &Model) -> &[Utterance] {
        self.utterances.get_or_init(|| utterances(scene, model))
    }
}
