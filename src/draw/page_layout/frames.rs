//! Frames around blocks that are not the clinic's own statements. The heading of a frame is its top.

use ratatui::layout::Rect;

use super::{Density, Framing, GUTTER, LayoutBuilder, MEASURE, SIGN};
use crate::draw::operation::DrawOp;
use crate::draw::theme::Role;
use crate::screen::block::Frame;

impl LayoutBuilder<'_> {
    /// Closes the frame before and opens the next, where they differ, directly below the heading of
    /// its section if it `is_headed`.
    pub(super) fn change_frame(
        &mut self,
        before: Option<Frame>,
        after: Option<Frame>,
        is_headed: bool,
    ) {
        if before == after || self.framing == Framing::Named {
            return;
        }
        if let Some((frame, top)) = self.frame.take() {
            self.close_frame(frame, top);
        }
        if let Some(frame) = after {
            // What stands still above has a row of its own below it.
            let is_below_head = self.y == self.layout.head;
            if !is_below_head && !is_headed {
                let least = if frame == Frame::Signs { Density::Roomy } else { Density::Normal };
                self.skip(u16::from(self.spacing.density >= least));
            }
            self.open_frame(frame);
        }
    }

    fn open_frame(&mut self, frame: Frame) {
        let top = self.y;
        self.frame_opened = Some(top);
        self.frame = Some((frame, top));
        match frame.heading() {
            Some(_) => self.frame_heading(frame, true),
            None => self.skip(u16::from(self.has_top(frame))),
        }
        self.layout.frame_headings.push(top..self.y);
    }

    /// Lays out the heading of a frame, on a ground over its whole width if it is its top.
    pub(super) fn frame_heading(&mut self, frame: Frame, is_top: bool) {
        let Some(heading) = self.scene.frame_heading(frame) else { return };
        let width = self.width().saturating_sub(SIGN).min(MEASURE);
        let role = if is_top { frame_card(frame) } else { frame_look(frame).1 };
        if is_top {
            let height = self.texts.rows(&heading, width);
            let ground = Rect { x: 0, y: self.y, width: self.layout.width, height };
            self.put(DrawOp::blank(ground, role));
        }
        self.paragraph(self.x() + SIGN, width, &heading, role);
        if let Some((_, top)) = self.frame.as_mut().filter(|_| is_top) {
            *top = self.y;
        }
    }

    /// Lays out the heading of a frame below what it is about.
    pub(super) fn frame_name(&mut self, frame: Frame) {
        let Some(heading) = self.scene.frame_heading(frame) else { return };
        let width = self.width().saturating_sub(GUTTER).min(MEASURE);
        self.layout.names_frame = true;
        self.paragraph(self.x() + GUTTER, width, &heading, Role::Quiet);
    }

    /// Returns true if the frame has edges. On small screens the border of the panel is enough for the
    /// signs of danger.
    pub(super) fn is_boxed(&self, frame: Frame) -> bool {
        frame != Frame::Signs || self.spacing.density > Density::Compact
    }

    /// Returns true if the frame has an edge above it. A heading is the top of its frame; where rows
    /// are scarce the signs of danger begin directly below the card with the number.
    fn has_top(&self, frame: Frame) -> bool {
        frame.heading().is_none() && self.spacing.density == Density::Roomy
    }

    /// Draws the box around the rows since `top`.
    fn close_frame(&mut self, frame: Frame, top: u16) {
        if let Some(map) = self.body_map.take() {
            self.skip_to(map.below);
        }
        if !self.is_boxed(frame) {
            return;
        }
        let (glyphs, role) = frame_look(frame);
        let [corner, edge, corner_end, side, low, low_end] = glyphs;
        let inner = usize::from(self.layout.width.saturating_sub(2));
        let edge: String = std::iter::repeat_n(edge, inner).collect();
        let last = self.layout.width.saturating_sub(1);
        let has_top = self.has_top(frame);
        if has_top {
            self.put(DrawOp::glyphs(0, top, format!("{corner}{edge}{corner_end}"), role));
        }
        for y in top + u16::from(has_top)..self.y {
            self.put(DrawOp::glyphs(0, y, side.to_string(), role));
            self.put(DrawOp::glyphs(last, y, side.to_string(), role));
        }
        self.put(DrawOp::glyphs(0, self.y, format!("{low}{edge}{low_end}"), role));
        self.skip(1);
        let whole = Rect { x: 0, y: top, width: self.layout.width, height: self.y - top };
        self.layout.boxes.push((whole, role));
        if let Some(part) = self.layout.parts.last_mut() {
            part.rows.end = self.y;
        }
    }
}

/// The role of the heading of a frame.
fn frame_card(frame: Frame) -> Role {
    match frame {
        Frame::Label | Frame::OwnLabel(_) | Frame::Signs => Role::LabelCard,
        Frame::Claims => Role::ClaimsCard,
    }
}

/// The glyphs and the role of a frame: corner, edge, corner, side, corner, corner.
fn frame_look(frame: Frame) -> ([char; 6], Role) {
    match frame {
        Frame::Label | Frame::OwnLabel(_) | Frame::Signs => {
            (['╔', '═', '╗', '║', '╚', '╝'], Role::LabelFrame)
        }
        Frame::Claims => (['┌', '╌', '┐', '┊', '└', '┘'], Role::ClaimsFrame),
    }
}
