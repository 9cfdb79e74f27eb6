//! Questions, days and hours, and rows of buttons, whose buttons have their labels in all languages.

use super::{Builders, FocusTarget, Rect, under};
use crate::draw::page_layout::sides::Arrangement;
use crate::draw::widget::{self, QuestionPart};
use crate::screen::block::{Block, Button, Picker, Question};

impl Builders<'_> {
    /// Lays out a row of buttons, or the ways on and back, each with its label in all languages.
    pub(super) fn write_buttons(&mut self, buttons: &[Button], mirrored: &[&Block]) {
        let mirrored = mirrored.iter().filter_map(|block| {
            let Block::Buttons(buttons) = block else { return None };
            Some(buttons.as_slice())
        });
        let mirrored: Vec<&[Button]> = mirrored.collect();
        if self.patient.is_in_foot() {
            widget::foot::ways(&mut self.patient, buttons, &mirrored);
        } else {
            widget::button_row(&mut self.patient, buttons, &mirrored);
        }
        for (other, buttons) in self.others.iter_mut().zip(mirrored) {
            other.merged_targets(buttons);
        }
        self.level();
    }

    /// Lays out a day or an hour in rows, with its labels in all languages.
    pub(super) fn write_picker(&mut self, picker: &Picker, mirrored: &[&Block]) {
        let mirrored = mirrored.iter().filter_map(|block| {
            let Block::Picker(picker) = block else { return None };
            Some(picker)
        });
        let first = self.patient.layout.targets.len();
        widget::picker(&mut self.patient, picker, &mirrored.collect::<Vec<_>>());
        let own = self.patient.layout.targets.get(first..).unwrap_or_default();
        for other in &mut self.others {
            for target in own {
                let place = Rect { y: target.rect.y, ..Rect::default() };
                other.target(FocusTarget { rect: place, ..*target });
            }
        }
        self.level();
    }

    /// Lays out a question part by part, so that each part is beside or above its translation. In
    /// rows, a button has its label in all languages.
    pub(super) fn write_question(&mut self, question: &Question, mirrored: &[&Block]) {
        let mirrored = mirrored.iter().filter_map(|block| {
            let Block::Question(question) = block else { return None };
            Some(question)
        });
        let mirrored: Vec<&Question> = mirrored.collect();
        for part in QuestionPart::of(question) {
            let targets = self.patient.layout.targets.len();
            let is_in_rows = self.arrangement == Arrangement::Rows;
            let labels: &[_] = if is_in_rows { &mirrored } else { &[] };
            widget::question_part(&mut self.patient, question, part, labels);
            for (other, question) in self.others.iter_mut().zip(&mirrored) {
                match self.arrangement {
                    Arrangement::Columns => widget::question_part(other, question, part, &[]),
                    Arrangement::Rows if part == QuestionPart::Answers => {
                        other.merged_targets(&question.answers);
                    }
                    Arrangement::Rows if part == QuestionPart::Keys => {
                        let fields = question.field.iter();
                        fields.for_each(|field| other.merged_targets(&field.keys));
                    }
                    // Numbers are the same in all of them.
                    Arrangement::Rows if part == QuestionPart::Position => {}
                    Arrangement::Rows => under(&mut self.patient, other, |other| {
                        widget::question_part(other, question, part, &[]);
                    }),
                }
            }
            self.level();
            // The mark of the focus covers the other languages too, and no empty row.
            let last = self.others.iter().filter_map(|other| other.layout.targets.last());
            let bottom = last.map(|target| target.rect.bottom()).max();
            if part == QuestionPart::Asked
                && let [target] = &mut self.patient.layout.targets[targets..]
                && let Some(bottom) = bottom
            {
                let bottom = bottom.max(target.rect.bottom());
                target.rect.height = bottom.saturating_sub(target.rect.y);
            }
        }
    }
}
