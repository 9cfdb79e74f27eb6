//! The table of keys, from which actions, the help, the bottom row and touches on it follow.
//!
//! [`KEYS`] has a row for every key: its name on the screen, the codes that a terminal sends for it
//! and its action. Arrows follow the reading direction: in Arabic the left arrow leads onward.
//! Letters are found on the same physical key under other keyboard layouts ([`layouts`]), and
//! digits in any script. While a PIN, a treatment's name or a date is typed, digits and letters are
//! input ([`action_in`]).
//!
//! Invariant: no two rows have a code in common.

pub mod hints;
mod layouts;
mod names;

pub use self::names::{
    is_pad, keys_here, keys_phrase, language_key, language_key_here, language_keys, letter_key,
};

use crate::model::action::{Action, AnswerKey, PinKey, TypedKey, VoiceKey};
use crate::model::{Model, Overlay, Screen};
use sabar_content::l10n::{digit_value, message_id};
use sabar_term::input::{KeyCode, KeyEvent, KeyModifiers};
use sabar_text::Direction;

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
    /// A key with a label, by the id of the message.
    Cap(&'static str),
    /// A letter or sign.
    Letter(char),
    /// A letter held with Ctrl.
    Control(char),
    /// The digits from 1 to 9.
    Digits,
    /// The digits from 1 to this one.
    Numbers(u8),
    /// A function key.
    Function(u8),
    /// The function keys of the languages.
    Languages,
    /// A sign of the number pad.
    Pad(char),
    /// A sign on any keyboard, for what is being read aloud.
    Voice(char),
}

/// A key and its action.
#[derive(Clone, Copy, Debug)]
pub struct KeyBinding {
    /// The name on the screen.
    pub name: KeyName,
    /// The codes for it, with the arrows of a language that is read left to right. Digits and the
    /// keys of languages have none: their action depends on the digit and on the number.
    pub codes: &'static [KeyCode],
    /// The action; the first one where there are several.
    pub action: Action,
    /// The message of the help. Neighbors with the same one share a row there.
    pub help: Option<&'static str>,
}

/// All keys, in the order of the help.
pub const KEYS: &[KeyBinding] = &[
    key(KeyName::Onward, &[KeyCode::Right], Action::Forward, message_id::HELP_FORWARD),
    key(KeyName::Backward, &[KeyCode::Left], Action::Backward, message_id::HELP_BACKWARD),
    key(KeyName::Up, &[KeyCode::Up, KeyCode::BackTab], Action::Up, message_id::HELP_MOVE),
    key(KeyName::Down, &[KeyCode::Down, KeyCode::Tab], Action::Down, message_id::HELP_MOVE),
    key(
        KeyName::Cap(message_id::KEYCAP_PAGE_UP),
        &[KeyCode::PageUp],
        Action::PageUp,
        message_id::HELP_SCROLL,
    ),
    key(
        KeyName::Cap(message_id::KEYCAP_PAGE_DOWN),
        &[KeyCode::PageDown],
        Action::PageDown,
        message_id::HELP_SCROLL,
    ),
    key(
        KeyName::Cap(message_id::KEYCAP_ENTER),
        &[KeyCode::Enter, KeyCode::Char(' ')],
        Action::Confirm,
        message_id::HELP_CHOOSE,
    ),
    key(KeyName::Digits, &[], Action::Pick(1), message_id::HELP_DIGITS),
    key(
        KeyName::Cap(message_id::KEYCAP_BACKSPACE),
        &[KeyCode::Backspace],
        Action::Back,
        message_id::HELP_BACK,
    ),
    key(
        KeyName::Cap(message_id::KEYCAP_ESCAPE),
        &[KeyCode::Esc],
        Action::Back,
        message_id::HELP_BACK,
    ),
    letter('L', &[KeyCode::Char('l')], Action::OpenLanguages, message_id::HELP_LANGUAGES),
    letter(BESIDE_KEY, &[KeyCode::Char('b')], Action::Beside, message_id::HELP_BESIDE),
    letter('S', &[KeyCode::Char('s')], Action::OpenSources, message_id::HELP_SOURCES),
    letter('E', &[KeyCode::Char('e')], Action::OpenEmergency, message_id::HELP_EMERGENCY),
    letter(
        '?',
        &[KeyCode::Char('?'), KeyCode::Char('h'), KeyCode::F(1)],
        Action::OpenHelp,
        message_id::HELP_HELP,
    ),
    key(
        KeyName::Cap(message_id::KEYCAP_HOME),
        &[KeyCode::Home],
        Action::AskHome,
        message_id::HELP_HOME,
    ),
    letter(ALOUD_KEY, &[KeyCode::Char('r')], Action::ReadAloud, message_id::HELP_ALOUD),
    letter('P', &[KeyCode::Char('p')], Action::Privacy, message_id::HELP_VEIL),
    key(
        KeyName::Function(STAFF_KEY),
        &[KeyCode::F(STAFF_KEY)],
        Action::OpenStaff,
        message_id::HELP_STAFF,
    ),
    key(KeyName::Languages, &[], Action::Speak(0), message_id::HELP_PICK_LANGUAGE),
    quit('Q', &[KeyCode::Char('q')]),
    quit('C', &[KeyCode::Char('c')]),
    pad('+', &[KeyCode::Char('+')], Action::Down, message_id::HELP_MOVE),
    pad('-', &[KeyCode::Char('-')], Action::Up, message_id::HELP_MOVE),
    pad('*', &[KeyCode::Char('*')], Action::OpenLanguages, message_id::HELP_LANGUAGES),
    pad('/', &[KeyCode::Char('/')], Action::OpenSources, message_id::HELP_SOURCES),
    // Number pads have a comma in many countries, and Arabic layouts a letter.
    pad(
        '.',
        &[KeyCode::Char('.'), KeyCode::Char(','), KeyCode::Char('\u{648}')],
        Action::OpenEmergency,
        message_id::HELP_EMERGENCY,
    ),
    pad('0', &[KeyCode::Char('0')], Action::OpenHelp, message_id::HELP_HELP),
];

const fn key(
    name: KeyName,
    codes: &'static [KeyCode],
    action: Action,
    help: &'static str,
) -> KeyBinding {
    KeyBinding { name, codes, action, help: Some(help) }
}

const fn letter(
    letter: char,
    codes: &'static [KeyCode],
    action: Action,
    help: &'static str,
) -> KeyBinding {
    key(KeyName::Letter(letter), codes, action, help)
}

const fn pad(
    sign: char,
    codes: &'static [KeyCode],
    action: Action,
    help: &'static str,
) -> KeyBinding {
    key(KeyName::Pad(sign), codes, action, help)
}

/// Patients are not told how to leave the program.
const fn quit(letter: char, codes: &'static [KeyCode]) -> KeyBinding {
    KeyBinding { name: KeyName::Control(letter), codes, action: Action::Quit, help: None }
}

/// The first function key that picks a language: F1 is help on too many keyboards.
const FIRST_LANGUAGE_KEY: u8 = 2;

/// The letter that shows the clinic's language too.
pub const BESIDE_KEY: char = 'B';

/// The letter that reads aloud.
pub const ALOUD_KEY: char = 'R';

/// The number under which the help reads aloud.
pub const ALOUD_IN_HELP: u8 = 5;

/// The signs that do something else while something is read aloud: number pads have them too.
pub const VOICE_KEYS: [(char, Action, &str); 4] = [
    ('/', Action::ReadAloud, message_id::ALOUD_STOP),
    ('*', Action::Voice(VoiceKey::Repeat), message_id::ALOUD_REPEAT),
    ('+', Action::Voice(VoiceKey::Louder), message_id::ALOUD_LOUDER),
    ('-', Action::Voice(VoiceKey::Slower), message_id::ALOUD_SLOWER),
];

/// The number under which the help shows the clinic's language too.
pub const BESIDE_IN_HELP: u8 = 2;

/// The function key for staff; languages beyond F11 are picked from their list.
const STAFF_KEY: u8 = 12;

/// Returns the row of a key with this name.
#[must_use]
pub fn binding(name: KeyName) -> Option<&'static KeyBinding> {
    let name = if let KeyName::Numbers(_) = name { KeyName::Digits } else { name };
    KEYS.iter().find(|binding| binding.name == name)
}

/// Returns the action of a key where the model is. `direction` is that of the language shown.
#[must_use]
pub fn action_in(model: &Model, key: KeyEvent, direction: Direction) -> Option<Action> {
    if model.aloud.is_on()
        && let Some((_, action, _)) =
            VOICE_KEYS.iter().find(|(sign, ..)| key.code == KeyCode::Char(*sign))
    {
        return Some(*action);
    }
    let typed = match model.overlay {
        Some(Overlay::Pin(_)) => pin_action(key),
        None if model.is_typing_a_name() => search_action(key),
        None if model.is_typing_figures() => figure_action(model, key),
        None if model.answer_typing().is_some() => answer_action(model, key),
        None if matches!(model.screen, Screen::Step(..)) => zero_action(key),
        Some(_) | None => None,
    };
    typed.or_else(|| action(key, direction))
}

/// Returns the action of a key where nothing is typed. A key with Alt has none: half of a
/// terminal's replies look like that, and no patient presses it.
#[must_use]
pub fn action(key: KeyEvent, direction: Direction) -> Option<Action> {
    let code = in_reading_order(key.code, direction);
    let code = if let (KeyCode::Char(sign), false) =
        (code, key.modifiers.contains(KeyModifiers::CONTROL))
    {
        KeyCode::Char(canonical(sign))
    } else {
        code
    };
    let named = KEYS
        .iter()
        .find_map(|binding| binding.action(code, key.modifiers.contains(KeyModifiers::CONTROL)));
    (!key.modifiers.contains(KeyModifiers::ALT)).then(|| named.unwrap_or(Action::AnyKey))
}

/// Returns the arrow with the same meaning in a language that is read left to right. Other keys
/// stay as they are; doing it twice leads back.
#[must_use]
pub fn in_reading_order(code: KeyCode, direction: Direction) -> KeyCode {
    let is_mirrored = direction == Direction::RightToLeft;
    if is_mirrored && code == KeyCode::Right {
        KeyCode::Left
    } else if is_mirrored && code == KeyCode::Left {
        KeyCode::Right
    } else {
        code
    }
}

impl KeyBinding {
    /// Returns the action of a code, if it belongs to this key.
    fn action(&self, code: KeyCode, is_control: bool) -> Option<Action> {
        if is_control != matches!(self.name, KeyName::Control(_)) {
            return None;
        }
        match (self.name, code) {
            (KeyName::Digits, KeyCode::Char(sign)) => {
                digit_value(sign).filter(|digit| *digit > 0).map(Action::Pick)
            }
            (KeyName::Languages, KeyCode::F(number)) if number != STAFF_KEY => {
                number.checked_sub(FIRST_LANGUAGE_KEY).map(|index| Action::Speak(index.into()))
            }
            _ => self.codes.contains(&code).then_some(self.action),
        }
    }
}

/// Returns a letter as the table has it: small, and by the place of its key where it is not Latin.
/// Zero is the one of the number pad in any script.
fn canonical(letter: char) -> char {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match digit_value(small) {
        Some(0) => '0',
        _ => layouts::latin(small).unwrap_or(small),
    }
}

/// Returns the sign that a typed letter or sign stands for: the name of its key in small, so `?`
/// for `h` and `.` for a comma.
pub(crate) fn canonical_sign(typed: char) -> char {
    let code = canonical(typed);
    let has_code = |binding: &&KeyBinding| binding.codes.contains(&KeyCode::Char(code));
    match KEYS.iter().filter(has_code).map(|binding| binding.name).next() {
        Some(KeyName::Letter(sign) | KeyName::Pad(sign)) => sign.to_ascii_lowercase(),
        Some(_) | None => code,
    }
}

/// Returns the action of a key on the PIN pad, if it has another one there. Enter presses what is
/// in focus: the button that ends typing, unless the arrows moved the focus.
fn pin_action(key: KeyEvent) -> Option<Action> {
    typed(key, PinKey::Digit, PinKey::Erase).map(Action::Pin)
}

/// Returns the action of a key while a treatment's name is typed, if it has another one there. The
/// signs of a number pad keep theirs.
fn search_action(key: KeyEvent) -> Option<Action> {
    if key.modifiers.intersects(KeyModifiers::CONTROL.union(KeyModifiers::ALT)) {
        return None;
    }
    if key.code == KeyCode::Backspace {
        return Some(Action::EraseLetter);
    }
    let KeyCode::Char(letter) = key.code else { return None };
    (letter.is_alphabetic() || letter == ' ').then_some(Action::Letter(letter))
}

/// Returns the action of a zero where a page has its own keys: a day or an hour in focus begins with
/// it; anywhere else it opens the help.
fn zero_action(key: KeyEvent) -> Option<Action> {
    typed(key, Action::Pick, Action::Back).filter(|action| *action == Action::Pick(0))
}

/// Returns the action of a key while a day or an hour is open, if it has another one there. After a
/// digit, what people write between figures does nothing.
fn figure_action(model: &Model, key: KeyEvent) -> Option<Action> {
    let is_plain = !key.modifiers.contains(KeyModifiers::CONTROL)
        && !key.modifiers.contains(KeyModifiers::ALT);
    let is_between = matches!(key.code, KeyCode::Char('/' | '-'));
    if is_plain && is_between && !model.visit.typed.is_empty() {
        return Some(Action::AnyKey);
    }
    let leave = (is_plain && key.code == KeyCode::Esc).then_some(TypedKey::Leave);
    leave.or_else(|| typed(key, TypedKey::Digit, TypedKey::Erase)).map(Action::Typed)
}

/// Returns the action of a key where an answer is typed, if it has another one there. Only after a
/// digit can there be a sign for decimals, or anything to erase.
fn answer_action(model: &Model, key: KeyEvent) -> Option<Action> {
    let answer = &model.visit.typed_answer;
    let is_plain = !key.modifiers.intersects(KeyModifiers::CONTROL.union(KeyModifiers::ALT));
    let is_point = matches!(key.code, KeyCode::Char('.' | ',' | '\u{66B}' | '\u{648}'));
    let typed = if !is_plain {
        None
    } else if key.code == KeyCode::Esc {
        Some(AnswerKey::Leave)
    } else if is_point && model.takes_a_point() {
        Some(AnswerKey::Point)
    } else {
        typed(key, AnswerKey::Digit, AnswerKey::Erase)
    };
    let is_begun = |key: &AnswerKey| matches!(key, AnswerKey::Digit(_)) || !answer.is_empty();
    typed.filter(is_begun).map(Action::Type)
}

/// Returns the action of a digit, or of a key that erases one.
fn typed<T>(key: KeyEvent, digit: fn(u8) -> T, erase: T) -> Option<T> {
    if key.modifiers.intersects(KeyModifiers::CONTROL.union(KeyModifiers::ALT)) {
        return None;
    }
    if matches!(key.code, KeyCode::Backspace | KeyCode::Delete) {
        return Some(erase);
    }
    let KeyCode::Char(letter) = key.code else { return None };
    digit_value(letter).map(digit)
}

#[cfg(test)]
mod tests;
