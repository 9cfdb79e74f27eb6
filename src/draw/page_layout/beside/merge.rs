//! The layout pass of another language, merged into the patient's.

use ratatui::layout::Rect;

use super::super::sides::Arrangement;
use super::super::{FocusTarget, LayoutBuilder, MirroredTarget};
use crate::draw::operation::DrawOp;
use crate::draw::theme::Role;

/// Adds another pass to the patient's layout, at column `x`.
pub(super) fn add(
    patient: &mut LayoutBuilder<'_>,
    other: LayoutBuilder<'_>,
    x: u16,
    arrangement: Arrangement,
) {
    let is_turned = patient.scene.direction() != other.scene.direction();
    let side = Rect { x, y: 0, width: other.layout.width, height: other.y };
    let place = |operation: DrawOp| {
        let operation = operation.moved(x);
        let operation = if is_turned { operation.turned(side) } else { operation };
        if arrangement == Arrangement::Rows { quiet(operation) } else { operation }
    };
    let layout = &mut patient.layout;
    layout.splits_word |= other.layout.splits_word;
    if arrangement == Arrangement::Rows {
        layout.sentences.extend(other.layout.sentences);
        layout.items.extend(other.layout.items);
        layout.bound.extend(other.layout.bound);
    }
    layout.boxes.extend(
        other
            .layout
            .boxes
            .iter()
            .map(|(rect, role)| (place(DrawOp::blank(*rect, *role)).rect, *role)),
    );
    layout.operations.extend(other.layout.operations.into_iter().map(place));
    layout.targets.extend(other.layout.targets.into_iter().enumerate().map(|(of, target)| {
        let ground = place(DrawOp::blank(target.rect, Role::Body));
        mirrored(target, MirroredTarget { of, is_turned }, ground.rect)
    }));
}

/// Returns the target that mirrors one of the patient's.
fn mirrored(target: FocusTarget, mirrored: MirroredTarget, rect: Rect) -> FocusTarget {
    FocusTarget {
        rect,
        number: None,
        is_focusable: false,
        statement: None,
        mirrored: Some(mirrored),
        ..target
    }
}

/// Makes an operation of another language less prominent.
fn quiet(operation: DrawOp) -> DrawOp {
    let is_loud = matches!(operation.role, Role::Body | Role::Title | Role::Heading);
    DrawOp { role: if is_loud { Role::Quiet } else { operation.role }, ..operation }
}
