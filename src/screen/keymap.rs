//! Keys: one table, from which the help, the bottom row and the actions follow.
//!
//! Arrows follow the reading direction: in Arabic the left arrow leads onward. Letters are found on
//! the same physical key under other keyboard layouts (`layouts`), and digits in any form.

mod layouts;

use crate::model::action::{Action, DateKey, PinKey};
use crate::model::{Model, Overlay, Screen, Step};
use crate::screen::block::Phrase;
use crate::screen::scene::Scene;
use crate::settings::KeysChoice;
use sabar_content::l10n::{digit_value, message_id};
use sabar_term::input::{Key, KeyCode};
use sabar_text::groups::left_to_right;
use sabar_text::{self, Direction};

/// A key as it is named on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyName {
    /// The arrow in reading direction.
    Onward,
    /// The arrow against reading direction.
    Backward,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// A key with a word on it, by the id of the word.
    Cap(&'static str),
    /// A letter or sign.
    Letter(char),
    /// The digits from 1 to 9.
    Digits,
    /// The digits from 1 to this one.
    Numbers(u8),
    /// A function key.
    Function(u8),
}

/// One row: keys, what they do, and the words for it.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// The keys, the one to show first.
    pub keys: &'static [KeyName],
    /// What they do.
    pub action: Action,
    /// The id of the words in the help.
    pub help: &'static str,
}

/// Order is the order in the help. Two keys of a pair stand in one row.
pub const BINDINGS: &[Binding] = &[
    row(&[KeyName::Onward], Action::Forward, message_id::HELP_FORWARD),
    row(&[KeyName::Backward], Action::Backward, message_id::HELP_BACKWARD),
    row(&[KeyName::Up, KeyName::Down], Action::Down, message_id::HELP_MOVE),
    row(
        &[KeyName::Cap(message_id::KEYCAP_PAGE_UP), KeyName::Cap(message_id::KEYCAP_PAGE_DOWN)],
        Action::PageDown,
        message_id::HELP_SCROLL,
    ),
    row(&[KeyName::Cap(message_id::KEYCAP_ENTER)], Action::Confirm, message_id::HELP_CHOOSE),
    row(&[KeyName::Digits], Action::Pick(1), message_id::HELP_DIGITS),
    row(
        &[KeyName::Cap(message_id::KEYCAP_BACKSPACE), KeyName::Cap(message_id::KEYCAP_ESCAPE)],
        Action::Back,
        message_id::HELP_BACK,
    ),
    row(&[KeyName::Letter('L')], Action::OpenLanguages, message_id::HELP_LANGUAGES),
    row(&[KeyName::Letter(BESIDE_KEY)], Action::Beside, message_id::HELP_BESIDE),
    row(&[KeyName::Letter('S')], Action::OpenSources, message_id::HELP_SOURCES),
    row(&[KeyName::Letter('E')], Action::OpenEmergency, message_id::HELP_EMERGENCY),
    row(&[KeyName::Letter('?')], Action::OpenHelp, message_id::HELP_HELP),
    row(&[KeyName::Cap(message_id::KEYCAP_HOME)], Action::AskHome, message_id::HELP_HOME),
    row(&[KeyName::Letter('P')], Action::Privacy, message_id::HELP_VEIL),
    row(&[KeyName::Function(STAFF_KEY)], Action::OpenStaff, message_id::HELP_STAFF),
];

const fn row(keys: &'static [KeyName], action: Action, help: &'static str) -> Binding {
    Binding { keys, action, help }
}

/// A key of a number pad and what it does.
#[derive(Clone, Copy, Debug)]
pub struct PadKey {
    /// The sign on the key.
    pub key: char,
    /// What it does.
    pub action: Action,
    /// The id of the words in the help.
    pub help: &'static str,
}

/// What the signs of a number pad do; its digits, Enter and Backspace do what they always do.
pub const KEYPAD: &[PadKey] = &[
    PadKey { key: '+', action: Action::Down, help: message_id::HELP_MOVE },
    PadKey { key: '-', action: Action::Up, help: message_id::HELP_MOVE },
    PadKey { key: '*', action: Action::OpenLanguages, help: message_id::HELP_LANGUAGES },
    PadKey { key: '/', action: Action::OpenSources, help: message_id::HELP_SOURCES },
    PadKey { key: '.', action: Action::OpenEmergency, help: message_id::HELP_EMERGENCY },
    PadKey { key: '0', action: Action::OpenHelp, help: message_id::HELP_HELP },
];

/// Signs and letters that stand for others: H as in help, and what number pads have for a full stop,
/// which is the key beside M under Arabic layouts.
const ALIKE: &[(char, char)] = &[('h', '?'), (',', '.'), ('\u{648}', '.')];

/// The small letter or sign that a letter or sign means: by the place of its key where it is not
/// Latin.
pub(crate) fn meant(letter: char) -> char {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    let latin = layouts::latin(small).unwrap_or(small);
    ALIKE.iter().find(|(other, _)| *other == latin).map_or(latin, |&(_, alike)| alike)
}

/// The first function key that picks a language: F1 is help on too many keyboards.
const FIRST_LANGUAGE_KEY: u8 = 2;

/// The letter that shows the clinic's language too.
pub const BESIDE_KEY: char = 'B';

/// Under which number the help shows the clinic's language too.
pub const BESIDE_IN_HELP: u8 = 2;

/// The function key for staff; languages beyond F11 are picked from their list.
const STAFF_KEY: u8 = 12;

/// What a key means when the reading direction is `direction`. Nothing with Alt: half of what a
/// terminal answers looks like that, and no patient presses it.
#[must_use]
pub fn action(key: Key, direction: Direction) -> Option<Action> {
    (!key.alt).then(|| meaning(key, direction).unwrap_or(Action::AnyKey))
}

/// What a key means where the model is.
#[must_use]
pub fn action_at(model: &Model, key: Key, direction: Direction) -> Option<Action> {
    let own = match model.overlay {
        Some(Overlay::Pin(_)) => pin_action(key),
        None if model.is_typing_a_name() => search_action(key),
        None if model.is_typing_a_date() => date_action(key),
        Some(_) | None => None,
    };
    own.or_else(|| action(key, direction))
}

/// The meaning of a key while the PIN is asked for, if it means something else there than elsewhere.
/// Enter presses what is in focus, which is "that is it" unless the arrows moved it.
#[must_use]
pub fn pin_action(key: Key) -> Option<Action> {
    typed(key, PinKey::Digit, PinKey::Erase).map(Action::Pin)
}

/// What a key means while letters of a name are typed, if it means something else than elsewhere.
/// The signs of a number pad keep their meaning.
#[must_use]
pub fn search_action(key: Key) -> Option<Action> {
    if key.control || key.alt {
        return None;
    }
    if key.code == KeyCode::Backspace {
        return Some(Action::EraseLetter);
    }
    let KeyCode::Char(letter) = key.code else { return None };
    (letter.is_alphabetic() || letter == ' ').then_some(Action::Letter(letter))
}

/// The meaning of a key while the date is open, if it means something else there than elsewhere.
#[must_use]
pub fn date_action(key: Key) -> Option<Action> {
    let is_plain = !key.control && !key.alt;
    let leave = (is_plain && key.code == KeyCode::Escape).then_some(DateKey::Leave);
    leave.or_else(|| typed(key, DateKey::Digit, DateKey::Erase)).map(Action::Date)
}

/// A digit, or a key that takes one back.
fn typed<T>(key: Key, digit: fn(u8) -> T, erase: T) -> Option<T> {
    if key.control || key.alt {
        return None;
    }
    if matches!(key.code, KeyCode::Backspace | KeyCode::Delete) {
        return Some(erase);
    }
    let KeyCode::Char(letter) = key.code else { return None };
    digit_value(letter).map(digit)
}

fn meaning(key: Key, direction: Direction) -> Option<Action> {
    if key.control {
        return matches!(key.code, KeyCode::Char('c' | 'q')).then_some(Action::Quit);
    }
    let onward = direction == Direction::LeftToRight;
    match key.code {
        KeyCode::Right if onward => Some(Action::Forward),
        KeyCode::Left if !onward => Some(Action::Forward),
        KeyCode::Right | KeyCode::Left => Some(Action::Backward),
        KeyCode::Up | KeyCode::BackTab => Some(Action::Up),
        KeyCode::Down | KeyCode::Tab => Some(Action::Down),
        KeyCode::PageUp => Some(Action::PageUp),
        KeyCode::PageDown => Some(Action::PageDown),
        KeyCode::Enter | KeyCode::Char(' ') => Some(Action::Confirm),
        KeyCode::Backspace | KeyCode::Escape => Some(Action::Back),
        KeyCode::Home => Some(Action::AskHome),
        KeyCode::Function(1) => Some(Action::OpenHelp),
        KeyCode::Function(STAFF_KEY) => Some(Action::OpenStaff),
        KeyCode::Function(number) => {
            number.checked_sub(FIRST_LANGUAGE_KEY).map(|index| Action::Speak(index.into()))
        }
        KeyCode::Char(letter) => letter_action(letter),
        KeyCode::End | KeyCode::Insert | KeyCode::Delete => None,
    }
}

fn letter_action(letter: char) -> Option<Action> {
    let letter = meant(letter);
    if let Some(digit @ 1..=9) = digit_value(letter) {
        return Some(Action::Pick(digit));
    }
    let pad = KEYPAD.iter().find(|row| row.key == letter).map(|row| row.action);
    let named = BINDINGS.iter().find(|row| {
        row.keys.iter().any(|key| *key == KeyName::Letter(letter.to_ascii_uppercase()))
    });
    pad.or(named.map(|row| row.action))
}

/// The name of the key that picks a language, whatever keys there are.
#[must_use]
pub fn language_key(index: usize) -> String {
    format!("F{}", index + usize::from(FIRST_LANGUAGE_KEY))
}

/// The name of what picks a language on the keys that there are: on a number pad, the sign that
/// opens their list and the number there.
#[must_use]
pub fn language_key_here(scene: &Scene<'_>, index: usize) -> String {
    if !is_pad(scene) {
        return language_key(index);
    }
    let list = pad_key(Action::OpenLanguages).map(|key| key.to_string()).unwrap_or_default();
    let number = u8::try_from(index + 1).ok().filter(|number| *number <= 9);
    number.map_or(list.clone(), |number| list + &scene.words.number(number.into()))
}

/// The names of all keys that pick a language.
#[must_use]
pub fn language_keys(scene: &Scene<'_>, count: usize) -> String {
    let key = |index| sabar_text::isolated(&language_key_here(scene, index));
    (0..count).map(key).collect::<Vec<_>>().join(" ")
}

/// The name of the key for an action that a letter has, on the keys that there are.
#[must_use]
pub fn letter_key(scene: &Scene<'_>, letter: char) -> String {
    match (is_pad(scene), letter) {
        (false, _) => letter.to_string(),
        // The help offers it by that number.
        (true, BESIDE_KEY) => {
            let help = key_name(scene, KeyName::Letter('?')).unwrap_or_default();
            format!("{help} {}", scene.words.number(BESIDE_IN_HELP.into()))
        }
        (true, _) => key_name(scene, KeyName::Letter(letter)).unwrap_or_default(),
    }
}

/// True if nothing but a number pad is there.
#[must_use]
pub fn is_pad(scene: &Scene<'_>) -> bool {
    scene.settings.keys == KeysChoice::Pad
}

/// The sign of a number pad that does it.
fn pad_key(action: Action) -> Option<char> {
    KEYPAD.iter().find(|row| row.action == action).map(|row| row.key)
}

/// The same key of a number pad, if it has one.
fn on_pad(scene: &Scene<'_>, key: KeyName) -> Option<String> {
    let sign = |action| pad_key(action).map(|key| scene.words.digits(&key.to_string()));
    match key {
        KeyName::Cap(message_id::KEYCAP_ENTER) | KeyName::Digits | KeyName::Numbers(_) => {
            Some(on_keyboard(scene, key))
        }
        KeyName::Cap(message_id::KEYCAP_BACKSPACE | message_id::KEYCAP_ESCAPE) => {
            Some(scene.words.get(message_id::KEYCAP_BACKSPACE))
        }
        KeyName::Up => sign(Action::Up),
        KeyName::Down => sign(Action::Down),
        KeyName::Letter(_) => {
            let row = BINDINGS.iter().find(|row| row.keys.contains(&key))?;
            sign(row.action)
        }
        KeyName::Onward | KeyName::Backward | KeyName::Cap(_) | KeyName::Function(_) => None,
    }
}

fn key_name(scene: &Scene<'_>, key: KeyName) -> Option<String> {
    if is_pad(scene) { on_pad(scene, key) } else { Some(on_keyboard(scene, key)) }
}

/// Keys as they are named in the language shown; nothing if no such key is there.
#[must_use]
pub fn keys_phrase(scene: &Scene<'_>, keys: &[KeyName]) -> Option<Phrase> {
    let mut names: Vec<String> = keys.iter().filter_map(|key| key_name(scene, *key)).collect();
    names.dedup();
    (!names.is_empty()).then(|| scene.own(names.join(" ")))
}

fn on_keyboard(scene: &Scene<'_>, key: KeyName) -> String {
    let onward_is_right = scene.arrows == Direction::LeftToRight;
    match key {
        KeyName::Onward => if onward_is_right { "→" } else { "←" }.to_owned(),
        KeyName::Backward => if onward_is_right { "←" } else { "→" }.to_owned(),
        KeyName::Up => "↑".to_owned(),
        KeyName::Down => "↓".to_owned(),
        KeyName::Cap(word) => scene.words.get(word),
        KeyName::Letter(letter) => letter.to_string(),
        KeyName::Function(number) => format!("F{number}"),
        KeyName::Digits => numbers(scene, 9),
        KeyName::Numbers(last) => numbers(scene, last),
    }
}

fn numbers(scene: &Scene<'_>, last: u8) -> String {
    // One group, or the two numbers would trade places in Arabic text.
    left_to_right(&format!("{}–{}", scene.words.number(1), scene.words.number(last.into())))
}

/// What touching these keys in the bottom row does; nothing where two of them do different things.
#[must_use]
pub fn touched(keys: &[KeyName]) -> Option<Action> {
    // On a text both keys go on.
    let (&[key] | &[KeyName::Cap(_), key @ KeyName::Onward]) = keys else { return None };
    BINDINGS.iter().find(|row| row.keys.contains(&key)).map(|row| row.action)
}

/// What is in focus, as far as keys do something else on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// What kind of thing it is.
    pub kind: SpotKind,
    /// How many answers can be given by number from it.
    pub answers: u8,
}

/// The kinds of things in focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpotKind {
    /// A text that Enter leaves behind.
    Text {
        /// True if the page goes on below the window.
        goes_on: bool,
    },
    /// A question of the checklist.
    Question,
    /// Something that Enter presses.
    Pressed,
}

/// Keys with the id of the short word for what they do.
pub type Hint = (Vec<KeyName>, &'static str);

/// What the bottom row tells, most needed first.
#[must_use]
pub fn hints(model: &Model, spot: Spot) -> Vec<Hint> {
    let enter = KeyName::Cap(message_id::KEYCAP_ENTER);
    let close = (vec![KeyName::Cap(message_id::KEYCAP_ESCAPE)], message_id::HINT_CLOSE);
    let motion = (vec![KeyName::Up, KeyName::Down], message_id::HINT_MOVE);
    let choose = (vec![enter], message_id::HINT_CHOOSE);
    let help = (vec![KeyName::Letter('?')], message_id::HINT_HELP);
    let languages = (vec![KeyName::Letter('L')], message_id::HINT_LANGUAGES);
    let sources = (vec![KeyName::Letter('S')], message_id::HINT_SOURCES);
    let back = (vec![KeyName::Backward], message_id::HINT_BACK);
    let read = |keys| match spot.kind {
        SpotKind::Text { goes_on: true } => (keys, message_id::HINT_READ_ON),
        SpotKind::Text { goes_on: false } | SpotKind::Question | SpotKind::Pressed => {
            (keys, message_id::HINT_NEXT)
        }
    };
    let answer = (vec![KeyName::Numbers(spot.answers)], message_id::HINT_ANSWER);
    let answer = Some(answer).filter(|_| spot.answers > 0);
    let is_text = matches!(spot.kind, SpotKind::Text { .. });
    match (model.overlay, model.screen) {
        (Some(overlay), _) if overlay.is_gate() => {
            vec![(vec![KeyName::Numbers(2)], message_id::HINT_CHOOSE), motion]
        }
        (Some(overlay), _) if overlay.is_cover() => Vec::new(),
        (Some(overlay), _) if overlay.is_for_reading() && is_text => {
            vec![close, read(vec![enter, KeyName::Onward]), motion]
        }
        (Some(_), _) => vec![close, choose, motion],
        (None, Screen::Rest) => vec![choose, motion],
        // Letters are typed.
        (None, Screen::Choose) if model.is_searching => vec![close, choose, motion],
        (None, Screen::Choose) => vec![help, choose, motion, languages],
        // Digits are those of the date; on a number pad the key for help is one.
        (None, Screen::Step(..)) if model.is_date_open => vec![
            (vec![enter], message_id::HINT_NEXT),
            (vec![KeyName::Onward], message_id::DATE_LATER),
            (vec![KeyName::Backward], message_id::DATE_EARLIER),
        ],
        (None, Screen::Step(step, _)) => {
            let keys = match spot.kind {
                SpotKind::Text { .. } => vec![read(vec![enter, KeyName::Onward]), back],
                SpotKind::Question => vec![(vec![enter], message_id::HINT_SKIP), back],
                SpotKind::Pressed if answer.is_some() => vec![choose],
                SpotKind::Pressed if step == Step::Takeaway => vec![choose, back],
                SpotKind::Pressed => vec![choose, read(vec![KeyName::Onward]), back],
            };
            let first = std::iter::once(help).chain(answer);
            first.chain(keys).chain([motion, sources, languages]).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(code: KeyCode, direction: Direction) -> Option<Action> {
        action(Key { code, control: false, alt: false, shift: false }, direction)
    }

    #[test]
    fn arrows_follow_the_reading_direction() {
        assert_eq!(press(KeyCode::Right, Direction::LeftToRight), Some(Action::Forward));
        assert_eq!(press(KeyCode::Left, Direction::LeftToRight), Some(Action::Backward));
        assert_eq!(press(KeyCode::Left, Direction::RightToLeft), Some(Action::Forward));
        assert_eq!(press(KeyCode::Right, Direction::RightToLeft), Some(Action::Backward));
    }

    #[test]
    fn a_digit_picks_in_the_form_it_is_shown_in() {
        for three in ['3', '\u{0663}', '\u{06F3}'] {
            assert_eq!(press(KeyCode::Char(three), Direction::RightToLeft), Some(Action::Pick(3)));
        }
    }

    #[test]
    fn no_letter_or_sign_is_bound_twice() {
        let mut letters: Vec<char> = KEYPAD.iter().map(|row| row.key).collect();
        for binding in BINDINGS {
            for key in binding.keys {
                if let KeyName::Letter(letter) = key {
                    letters.push(*letter);
                }
            }
        }
        let count = letters.len();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), count);
    }

    #[test]
    fn letters_are_on_the_same_physical_key_in_an_arabic_layout() {
        assert_eq!(
            press(KeyCode::Char('\u{0645}'), Direction::RightToLeft),
            Some(Action::OpenLanguages)
        );
        assert_eq!(
            press(KeyCode::Char('\u{062B}'), Direction::RightToLeft),
            Some(Action::OpenEmergency)
        );
    }
}
