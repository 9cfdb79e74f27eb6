//! The languages on a page, and their arrangement: side by side or below each other.

use ratatui::layout::Rect;

use super::LayoutBuilder;
use crate::model::{Model, Overlay, Screen};
use crate::screen::scene::Scene;

/// Languages side by side at most; more cannot be compared at a glance.
const MOST_COLUMNS: u16 = 3;

/// Columns of the terminal per language side by side. About forty are left for text, enough for the
/// longest word of the shipped languages in a frame.
const COLUMNS_OF_ONE: u16 = 50;

/// The arrangement of several languages on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// Side by side, with the same block in the same row.
    Columns,
    /// Each block in the patient's language, and below it in the others, less prominent and marked.
    Rows,
}

impl Arrangement {
    /// Returns the arrangement for a terminal with this many columns.
    #[must_use]
    pub fn of(columns: u16) -> Self {
        if sides_on(columns) > 1 { Self::Columns } else { Self::Rows }
    }
}

/// Returns true if an overlay is shown in both languages on a terminal with this many columns. One
/// below the other, the signs of danger would not be on one screen: the panel is the patient's then.
#[must_use]
pub fn is_in_both(overlay: Overlay, columns: u16) -> bool {
    let is_panel = overlay == Overlay::Emergency;
    overlay.is_in_both() && !(is_panel && Arrangement::of(columns) == Arrangement::Rows)
}

/// Returns the number of languages with room side by side.
fn sides_on(columns: u16) -> u16 {
    (columns / COLUMNS_OF_ONE).clamp(1, MOST_COLUMNS)
}

/// Returns the languages that can be shown beside the current one: for a patient the clinic's; for
/// a writer the source language and, on a wide terminal, the following ones, in rotation.
#[must_use]
pub fn others<'a>(scene: &Scene<'a>, model: &Model) -> Vec<Scene<'a>> {
    let beside = |other: Scene<'a>| Scene { arrows: scene.arrows, ..other };
    let columns = model.size.0;
    if model.is_writing && Arrangement::of(columns) == Arrangement::Columns {
        let languages = scene.library.languages().len();
        let following = (1..languages).map(|step| (model.language + step) % languages);
        let source = scene.library.find_language(scene.settings.source_language());
        let source = source.filter(|source| *source != model.language);
        let following = following.filter(|language| Some(*language) != source);
        let others =
            source.into_iter().chain(following).map(|language| beside(scene.in_language(language)));
        return others.take(usize::from(sides_on(columns) - 1)).collect();
    }
    let other = beside(match scene.library.find_language(scene.settings.source_language()) {
        Some(source) if model.is_writing => scene.in_language(source),
        Some(_) | None => scene.in_clinic_language(),
    });
    if other.speaks_like(scene) { Vec::new() } else { vec![other] }
}

/// Returns the languages that are shown beside the current one.
#[must_use]
pub fn shown<'a>(scene: &Scene<'a>, model: &Model) -> Vec<Scene<'a>> {
    let are_shown = model.is_beside && model.screen != Screen::Rest;
    if are_shown { others(scene, model) } else { Vec::new() }
}

impl LayoutBuilder<'_> {
    /// Returns so many rows of a ground that begins `indent` columns after the edge. Where the other
    /// half of it is read the other way, it ends as many before it: both have the same columns.
    #[must_use]
    pub fn ground(&self, indent: u16, (y, height): (u16, u16)) -> Rect {
        let width = self.width().saturating_sub(indent);
        let width = if self.is_with_turned {
            (width + self.focus_columns).saturating_sub(indent)
        } else {
            width
        };
        Rect { x: self.x() + indent, y, width, height }
    }

    /// Returns the columns after text on a ground that begins `indent` columns after the edge, one
    /// of them a blank.
    #[must_use]
    pub fn after_text(&self, indent: u16) -> u16 {
        if self.is_with_turned && self.focus_columns == 0 { 1 + indent } else { 1 }
    }
}
