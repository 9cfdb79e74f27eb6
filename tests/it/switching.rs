//! Switching the language on every screen, from every language to every other: the place is kept,
//! and no text of the old language stays.

use std::collections::BTreeSet;
use std::rc::Rc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use jiff::ToSpan as _;
use jiff::civil::date;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, StaffPage};
use sabar_content::Files;
use sabar_content::library::Library;

use super::kiosk::{Kiosk, Showing, built_in, everything};

/// Words of at least three letters, small.
fn words_in(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() >= 3)
        .map(str::to_lowercase)
        .collect()
}

/// Collects the text of a pattern.
fn text_of(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                text.push_str(value);
                text.push(' ');
            }
            PatternElement::Placeable { expression } => text_of_expression(expression, text),
        }
    }
}

fn text_of_expression(expression: &Expression<&str>, text: &mut String) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| text_of(&variant.value, text));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            text_of_expression(expression, text);
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
        Expression::Inline(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => {}
    }
}

/// Returns every word that a language can show: of its files and of its dates.
fn vocabulary(library: &Library, tag: &str) -> BTreeSet<String> {
    let files = Files::built_in();
    let mut text = String::new();
    for path in files.under(&format!("locales/{tag}/")) {
        let file = files.text(path).unwrap();
        for entry in parser::parse(file).unwrap().body {
            match entry {
                Entry::Message(message) => {
                    message.value.iter().for_each(|pattern| text_of(pattern, &mut text));
                }
                Entry::Term(term) => text_of(&term.value, &mut text),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
            text.push(' ');
        }
    }
    let words = library.localizer(library.find_language(tag).unwrap());
    for day in 0..366 {
        let day = date(2026, 1, 1).checked_add(day.days()).unwrap();
        text.push_str(&format!(" {} {} ", words.date(day), words.date_short(day)));
    }
    words_in(&text)
}

/// Text of one language that must not be on screens of the others.
pub(super) struct Foreign {
    /// Words of the old language that the new one does not have.
    words: BTreeSet<String>,
    /// Names of languages, in screen order and as they are read: they are never translated.
    names: Vec<String>,
    is_arabic: bool,
}

impl Foreign {
    pub(super) fn to(library: &Library, from: &str, to: &str) -> Self {
        let known = vocabulary(library, to);
        let names: Vec<String> = library
            .languages()
            .iter()
            .flat_map(|language| {
                let visual = sabar_text::single_line(&language.name, language.direction);
                [visual.to_visual_string(), language.name.clone()]
            })
            .collect();
        let named: BTreeSet<String> = names.iter().flat_map(|name| words_in(name)).collect();
        let words = vocabulary(library, from)
            .into_iter()
            .filter(|word| !known.contains(word) && !named.contains(word))
            .collect();
        Self { words, names, is_arabic: to == "ar" }
    }

    /// Returns foreign text on a screen.
    pub(super) fn on(&self, screen: &str) -> Vec<String> {
        let mut screen = screen.to_owned();
        for name in &self.names {
            screen = screen.replace(name, " ");
        }
        let mut found: Vec<String> = words_in(&screen).intersection(&self.words).cloned().collect();
        if self.is_arabic {
            // The last one is the pad's key for help.
            for key in ["F12", "F2", "F3", "F4", " 0 "] {
                screen = screen.replace(key, " ");
            }
            let has_digit = |row: &&str| row.contains(|c: char| c.is_ascii_digit());
            found.extend(screen.lines().filter(has_digit).map(|row| format!("digit in {row}")));
        } else {
            let is_arabic = |c: char| matches!(c, '\u{600}'..='\u{6FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}');
            found.extend(screen.chars().filter(|c| is_arabic(*c)).map(String::from));
        }
        found
    }
}

/// The whole model but for the language.
fn all_but_language(kiosk: &Kiosk) -> String {
    let mut model = kiosk.model.clone();
    model.language = 0;
    // The page in the other language is longer or shorter.
    model.visit.seen.clear();
    format!("{model:?}")
}

/// Returns true if the first row of the focus target is visible.
pub(super) fn focus_is_shown(kiosk: &Kiosk) -> bool {
    let place = kiosk.model.place();
    let shown = kiosk.stage.shown_rows(place);
    let stops = &kiosk.stage.front().targets;
    let sheet = kiosk.stage.front();
    stops.get(place.focus).is_none_or(|stop| {
        sheet.is_foot(stop.rect) || sheet.is_head(stop.rect) || shown.contains(&stop.rect.y)
    })
}

/// Returns what else than the language a switch has changed.
fn other_change(before: &Kiosk, after: &Kiosk, showing: Showing) -> Option<String> {
    let mut expected = before.clone();
    if showing.overlay == Some(Overlay::Languages) {
        expected.model.overlay = None;
    } else if showing.screen == Screen::Rest {
        expected.model.screen = Screen::Choose;
    }
    let (expected, now) = (all_but_language(&expected), all_but_language(after));
    (expected != now).then(|| format!("{expected}\n  became {now}"))
}

/// Returns the place of a focus that has left the screen.
fn lost_focus(before: &Kiosk, after: &Kiosk) -> Option<String> {
    (focus_is_shown(before) && !focus_is_shown(after)).then(|| {
        let place = after.model.place();
        let (was, is) = (before.stage.front(), after.stage.front());
        format!(
            "{place:?}: row {} of the window became {} of {}",
            was.targets[place.focus].rect.y - before.stage.first_row(place),
            i32::from(is.targets[place.focus].rect.y) - i32::from(after.stage.first_row(place)),
            after.stage.window().height
        )
    })
}

/// Nothing else changes, the focus stays on the screen, and nothing of the old language stays.
#[test]
fn a_switch_changes_the_language_and_nothing_else() {
    let library = built_in();
    let tags: Vec<&str> = library.languages().iter().map(|it| it.tag.as_str()).collect();
    let mut wrong = Vec::new();
    for from in &tags {
        for to in tags.iter().filter(|to| *to != from) {
            let foreign = Foreign::to(&library, from, to);
            let language = library.find_language(to).unwrap();
            for (columns, rows) in [(80, 24), (56, 16)] {
                let kiosk = Kiosk::with(Rc::clone(&library), from)
                    .sized(columns, rows)
                    .for_clinic(to)
                    .visited();
                for showing in everything(&library) {
                    // English text for staff stays the same.
                    if showing.overlay == Some(Overlay::Staff(StaffPage::Withheld)) {
                        continue;
                    }
                    for keys in ["", "down down down", "pagedown pagedown down"] {
                        let before = kiosk.clone().show(showing);
                        // At rest a key that moves far begins.
                        let is_rest = showing.screen == Screen::Rest;
                        let before = if is_rest { before } else { before.press(keys) };
                        let mut after = before.clone();
                        after.act(Action::Speak(language));
                        let left = foreign.on(&after.text());
                        let left = (!left.is_empty()).then(|| format!("{left:?}"));
                        let found = [other_change(&before, &after, showing), left];
                        let found = found.into_iter().chain([lost_focus(&before, &after)]);
                        wrong.extend(found.flatten().map(|what| {
                            format!(
                                "{from} to {to}, {columns}×{rows}, {keys:?}, {showing:?}: {what}"
                            )
                        }));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
