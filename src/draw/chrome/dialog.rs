//! The dialog of an overlay: its place, its border, and what stands on that.

use ratatui::layout::Rect;

use super::{Chrome, DIALOG_EDGE, WORDS_BELOW_FROM};
use crate::draw::operation::DrawOp;
use crate::draw::sign;
use crate::draw::theme::Role;
use crate::screen::scene::Scene;

impl Chrome {
    /// Sets the height of the overlay's page; its dialog is as high, where there is room.
    pub fn fit_dialog(&mut self, rows: u16) {
        self.dialog_rows = Some(rows);
        if self.is_status_on_edge {
            let dialog = self.dialog();
            self.status_row = dialog.bottom().saturating_sub(1);
            self.status = dialog.x..dialog.right().saturating_sub(2);
        }
    }

    /// Puts the status on the lower edge of the dialog, whose row is then the last of the body.
    pub fn share_dialog_edge(&mut self) {
        self.is_status_on_edge = true;
        self.body.height = self.hint_row.saturating_sub(self.body.y);
    }

    /// Puts the number to call in an emergency on the upper edge of the dialog.
    pub fn name_number(&mut self, scene: &Scene<'_>) {
        let number = scene.settings.emergency_number.as_deref();
        let number = number.map(|number| scene.words.dialled(number));
        self.number = number.map(|number| sabar_text::single_line(&number, scene.direction()));
    }

    /// Returns the rectangle of an overlay: as high as its page, in the middle of the body.
    fn dialog(&self) -> Rect {
        let width = self.body.width.min(self.dialog_width);
        let wanted = self.dialog_rows.map_or(self.body.height, |rows| rows.saturating_add(2));
        let height = wanted.min(self.body.height);
        let x = self.body.x + (self.body.width - width) / 2;
        let y = self.body.y + (self.body.height - height) / 2;
        Rect { x, y, width, height }
    }

    /// Returns the inside of an overlay's border.
    #[must_use]
    pub fn dialog_inner(&self) -> Rect {
        if self.is_whole {
            // A code has its own margin; on high screens words may stand below it.
            let start = if self.body.height >= WORDS_BELOW_FROM { self.margin } else { 0 };
            let width = self.body.width.saturating_sub(self.margin + start);
            return Rect { x: self.body.x + start, width, ..self.body };
        }
        let dialog = self.dialog();
        Rect {
            x: dialog.x + 2,
            y: dialog.y + 1,
            width: dialog.width.saturating_sub(DIALOG_EDGE),
            height: dialog.height.saturating_sub(2),
        }
    }

    /// Returns the border of an overlay and the background inside it.
    #[must_use]
    pub fn dialog_operations(&self) -> Vec<DrawOp> {
        if self.is_whole {
            return Vec::new();
        }
        let mut operations = vec![DrawOp::blank(self.body, Role::Body)];
        let Rect { x, y, .. } = self.dialog();
        operations.extend(DrawOp::frame(self.dialog(), Role::Mark));
        if let Some(number) = &self.number {
            let ground = Rect { x: x + 2, y, width: number.width() + 4, height: 1 };
            operations.push(DrawOp::blank(ground, Role::EmergencyCard));
            let sign = sign::EMERGENCY.to_string();
            operations.push(DrawOp::glyphs(x + 3, y, sign, Role::EmergencyCard));
            operations.push(DrawOp::line(x + 5, y, number.clone(), Role::EmergencyCard));
        }
        operations
    }
}
