//! The bottom row: the keys that do something now, the most needed first.
//!
//! Invariant: a key is named only where it does what the row says.

use super::{KeyName, VOICE_KEYS, binding};
use crate::model::action::{Action, PinAnswer};
use crate::model::{Model, Overlay, Screen, Step};
use sabar_content::l10n::message_id;

/// The state of the focus, as far as the bottom row depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FocusState {
    /// The kind of the focus target.
    pub kind: FocusKind,
    /// The number of answers that can be given by digit.
    pub answers: u8,
    /// True if the arrow onward leaves the row in focus.
    pub is_row_end: bool,
    /// True if the arrow backward leaves the row in focus.
    pub is_row_start: bool,
    /// True if there is anything to move to.
    pub can_move: bool,
    /// True if the page has a statement, and so a source.
    pub has_sources: bool,
}

/// The kinds of focus targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusKind {
    /// A text, on which Enter reads on.
    Text {
        /// True if the page goes on below the window.
        goes_on: bool,
    },
    /// A question of the checklist.
    Question,
    /// A day or an hour, which Enter opens and digits type.
    Field,
    /// A button or a choice, which Enter presses.
    Pressed,
    /// Nothing: Enter presses nothing before the arrows have moved.
    Nothing,
}

/// Keys with the message of what they do.
pub type KeyHint = (Vec<KeyName>, &'static str);

const ENTER: KeyName = KeyName::Cap(message_id::KEYCAP_ENTER);
const UP_AND_DOWN: [KeyName; 2] = [KeyName::Up, KeyName::Down];
const ESCAPE: KeyName = KeyName::Cap(message_id::KEYCAP_ESCAPE);

/// Returns the bottom row where the model is, with `focus` in focus.
#[must_use]
pub fn hints(model: &Model, focus: FocusState, is_pad: bool) -> Vec<KeyHint> {
    if model.aloud.is_on() {
        let row =
            |(sign, _, word): (char, Action, &'static str)| (vec![KeyName::Voice(sign)], word);
        return VOICE_KEYS.map(row).into();
    }
    let motion = motion(model, focus, is_pad);
    let rows = match (model.overlay, model.screen) {
        (Some(overlay), _) => in_overlay(model, overlay, focus, is_pad),
        (None, Screen::Rest) => vec![choose(), motion],
        // Letters are typed.
        (None, Screen::Choose) if model.is_searching => {
            let close = close(is_pad && !model.visit.search.is_empty());
            close.into_iter().chain([choose(), motion]).collect()
        }
        (None, Screen::Choose) => vec![help(), choose(), motion, languages()],
        (None, Screen::Step(..)) if model.open_field.is_some() => {
            let is_button = focus.kind == FocusKind::Pressed;
            let motion = is_button.then_some(motion);
            in_field(model, motion, is_pad)
        }
        (None, Screen::Step(step, page)) => {
            let is_given = step == Step::Checklist && model.answer(page).is_some();
            let is_given = is_given || !model.visit.typed_answer.is_empty();
            let rows = on_page(step, focus, motion).into_iter().map(|row| match row {
                (keys, message_id::HINT_SKIP) if is_given => (keys, message_id::HINT_NEXT),
                row => row,
            });
            // Digits are those of the answer or the date, and on a number pad the key for help is one.
            let is_typed = model.typing.is_some() || focus.kind == FocusKind::Field;
            let is_pad = is_pad && is_typed;
            rows.filter(|row| !is_pad || *row != help()).collect()
        }
    };
    rows.into_iter().filter(|(keys, _)| focus.can_move || *keys != UP_AND_DOWN).collect()
}

/// The row while a field is open, or on one of its buttons. Digits are typed; on a number pad the key
/// for help is one, and the one that closes erases. Arrows do not change what is half typed.
fn in_field(model: &Model, among_buttons: Option<KeyHint>, is_pad: bool) -> Vec<KeyHint> {
    let accept = (vec![ENTER], message_id::HINT_ACCEPT);
    if let Some(motion) = among_buttons {
        return std::iter::once(choose()).chain([motion]).chain(close(is_pad)).collect();
    }
    if !model.visit.typed.is_empty() {
        return std::iter::once(accept).chain(close(is_pad)).collect();
    }
    let change = (vec![KeyName::Backward, KeyName::Onward], message_id::HINT_CHANGE);
    [accept, change, (UP_AND_DOWN.to_vec(), message_id::HINT_MOVE)]
        .into_iter()
        .chain(close(is_pad))
        .collect()
}

fn in_overlay(model: &Model, overlay: Overlay, focus: FocusState, is_pad: bool) -> Vec<KeyHint> {
    if overlay.is_blocking() {
        let enter = (focus.kind == FocusKind::Pressed).then_some(ENTER);
        let keys = std::iter::once(KeyName::Numbers(2)).chain(enter).collect();
        return vec![(keys, message_id::HINT_CHOOSE), motion(model, focus, is_pad)];
    }
    if overlay.is_cover() {
        return Vec::new();
    }
    let has_digits = matches!(overlay, Overlay::Pin(PinAnswer::Typed(1..)));
    let close = close(is_pad && has_digits).into_iter();
    if overlay.is_for_reading() && matches!(focus.kind, FocusKind::Text { .. }) {
        // Over a blocking dialog the arrows do not read on.
        let keys = if model.is_over_blocking { vec![ENTER] } else { keys_on(focus) };
        // It closes nothing, and nothing comes after it.
        let more = FocusKind::Text { goes_on: true } == focus.kind;
        let more = more.then_some((keys, message_id::MORE_BELOW));
        return close.chain(more).chain([motion(model, focus, is_pad)]).collect();
    }
    close.chain([choose(), motion(model, focus, is_pad)]).collect()
}

/// The row on a page of a step: first the keys that go on.
fn on_page(step: Step, focus: FocusState, motion: KeyHint) -> Vec<KeyHint> {
    let mut rows = Vec::new();
    let answer = (vec![KeyName::Numbers(focus.answers)], message_id::HINT_ANSWER);
    rows.extend((focus.answers > 0).then_some(answer));
    let back = focus.is_row_start.then_some((vec![KeyName::Backward], message_id::HINT_BACK));
    match focus.kind {
        FocusKind::Text { .. } => {
            rows.push(match read(focus, keys_on(focus)) {
                // After the last page there is none.
                (keys, message_id::HINT_NEXT) if step == Step::Takeaway => {
                    (keys, message_id::HINT_BUTTONS)
                }
                row => row,
            });
            rows.push(help());
            rows.extend(back);
        }
        FocusKind::Question => {
            rows.extend([(vec![ENTER], message_id::HINT_SKIP), help()]);
            rows.extend(back);
        }
        FocusKind::Field | FocusKind::Pressed | FocusKind::Nothing if focus.answers > 0 => {
            rows.extend([choose(), help()]);
        }
        FocusKind::Field | FocusKind::Pressed | FocusKind::Nothing => {
            rows.extend([choose(), help()]);
            let leads_on = focus.is_row_end && step != Step::Takeaway;
            rows.extend(leads_on.then(|| read(focus, vec![KeyName::Onward])));
            rows.extend(back);
        }
    }
    rows.push(motion);
    rows.extend(focus.has_sources.then(sources));
    rows.push(languages());
    rows
}

/// Returns the keys that go on from a text: the arrow only at the end of a row, along which it moves.
fn keys_on(focus: FocusState) -> Vec<KeyName> {
    let onward = focus.is_row_end.then_some(KeyName::Onward);
    std::iter::once(ENTER).chain(onward).collect()
}

fn choose() -> KeyHint {
    (vec![ENTER], message_id::HINT_CHOOSE)
}

/// The arrows along the row in focus where it goes on, else those from row to row. The cards at rest
/// keep their places in every language, so both arrows are named there. A number pad has two keys for
/// all ways.
fn motion(model: &Model, focus: FocusState, is_pad: bool) -> KeyHint {
    let is_rest = model.screen == Screen::Rest && model.overlay.is_none();
    let has_row = !(is_pad || focus.is_row_start && focus.is_row_end);
    let backward = (is_rest || !focus.is_row_start).then_some(KeyName::Backward);
    let onward = (is_rest || !focus.is_row_end).then_some(KeyName::Onward);
    let keys = match has_row {
        true => backward.into_iter().chain(onward).collect(),
        false => UP_AND_DOWN.to_vec(),
    };
    (keys, message_id::HINT_MOVE)
}

fn help() -> KeyHint {
    (vec![KeyName::Letter('?')], message_id::HINT_HELP)
}

fn languages() -> KeyHint {
    (vec![KeyName::Letter('L')], message_id::HINT_LANGUAGES)
}

fn sources() -> KeyHint {
    (vec![KeyName::Letter('S')], message_id::HINT_SOURCES)
}

/// Esc closes. A number pad has Backspace alone, which may erase instead.
fn close(erases: bool) -> Option<KeyHint> {
    (!erases).then_some((vec![ESCAPE], message_id::HINT_CLOSE))
}

fn read(focus: FocusState, keys: Vec<KeyName>) -> KeyHint {
    match focus.kind {
        FocusKind::Text { goes_on: true } => (keys, message_id::HINT_READ_ON),
        FocusKind::Text { goes_on: false }
        | FocusKind::Question
        | FocusKind::Field
        | FocusKind::Pressed
        | FocusKind::Nothing => (keys, message_id::HINT_NEXT),
    }
}

/// Returns what touching these keys in the bottom row does, if they all do the same.
#[must_use]
pub fn touched(keys: &[KeyName]) -> Option<Action> {
    // On a text both keys go on.
    let (&[key] | &[KeyName::Cap(_), key @ KeyName::Onward]) = keys else { return None };
    if let KeyName::Voice(sign) = key {
        return VOICE_KEYS.iter().find(|(known, ..)| *known == sign).map(|(_, action, _)| *action);
    }
    binding(key).map(|binding| binding.action).filter(|_| !matches!(key, KeyName::Numbers(_)))
}
