//! The cuts of pages that are longer than their window, and what stands still in dialogs.

use sabar::draw::page_layout::cuts::Keep;
use sabar::model::action::Action;
use sabar::model::{Overlay, StatementAt};
use sabar_content::Standing;

use super::rules::Frame;
use super::targets::shown_whole;

/// The number to call is on the screen in every state of the emergency panel.
pub fn number_is_shown(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let number = kiosk.settings.emergency_number.as_ref();
    let number = number.filter(|_| kiosk.model.overlay == Some(Overlay::Emergency));
    let missing = number.filter(|number| !kiosk.text().contains(number.as_str()));
    missing.map(|number| format!("no {number}")).into_iter().collect()
}

/// The way to close a dialog is on the screen, wherever the dialog is scrolled.
pub fn dialogs_can_be_closed(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let Some(overlay) = kiosk.model.overlay else { return Vec::new() };
    // Their choices are what closes them.
    if overlay.is_cover() || overlay.is_asking() {
        return Vec::new();
    }
    let targets = kiosk.stage.front().targets.iter();
    let mut ways_out = targets.filter(|it| it.action == Some(Action::Close));
    let is_shown = ways_out.any(|it| it.mirrored.is_none() && shown_whole(kiosk, it).is_some());
    (!is_shown).then(|| format!("{overlay:?} cannot be closed")).into_iter().collect()
}

/// A page begins and ends between statements of the label and pictures that fit into its window, with
/// the heading and the edges of their frame.
pub fn are_cut_beside_what_is_whole(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let rows = kiosk.stage.shown_rows(kiosk.model.place());
    let room = usize::from(kiosk.stage.window().height);
    let targets = kiosk.stage.front().targets.iter().filter(|it| it.mirrored.is_none());
    let cut = targets.filter(|target| {
        let is_whole = match target.statement {
            Some((StatementAt::Picture(_), _)) => true,
            Some((_, standing)) => standing == Standing::Label && target.action.is_none(),
            None => false,
        };
        let mut parts = kiosk.stage.front().parts.iter();
        let part = parts.find(|part| part.rows.contains(&target.rect.y));
        let fits = part.is_some_and(|part| part.rows.len() <= room);
        let is_cut = |row: u16| target.rect.y < row && row < target.rect.bottom();
        is_whole && fits && (is_cut(rows.start) || is_cut(rows.end))
    });
    cut.map(|target| format!("{:?} is cut by {rows:?}", target.statement)).collect()
}

/// No page ends in a heading, where what follows fits into the window with it.
pub fn end_in_no_heading(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    if !kiosk.stage.goes_on(&kiosk.model) {
        return Vec::new();
    }
    let rows = kiosk.stage.shown_rows(kiosk.model.place());
    let parts = &kiosk.stage.front().parts;
    let n_shown = parts.iter().take_while(|part| part.rows.end <= rows.end).count();
    let (shown, after) = parts.split_at(n_shown);
    let headings = shown.iter().rev().take_while(|part| part.keep == Keep::Heading);
    let Some(first) = headings.last() else { return Vec::new() };
    let end = after.iter().find(|part| part.keep != Keep::Heading).map_or(0, |part| part.rows.end);
    let fits = end.saturating_sub(first.rows.start) <= kiosk.stage.window().height;
    // A heading in the middle of the page is followed by what is cut.
    let is_last = after.first().is_none_or(|part| part.rows.start >= rows.end);
    (fits && is_last).then(|| format!("{rows:?} end in a heading")).into_iter().collect()
}
