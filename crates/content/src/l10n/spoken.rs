//! The spoken forms of messages: the words of each message with their vowel marks, or other words for
//! a reason that a comment gives.
//!
//! Invariant: nothing is spoken that is not shown. A form that does not fit its message is not used.

use std::ops::Range;

use crate::l10n::messages::entries;
use sabar_speech::strip_marks;

/// The start of the comment above a form whose words are not those of its message.
const DIFFERS: &str = "Differs:";

/// A spoken form beside its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokenForm<'a> {
    /// The id of the message.
    pub id: &'a str,
    /// The byte range of the id.
    pub at: Range<usize>,
    /// The form as it is written in its file.
    text: &'a str,
    /// The form without its marks.
    pub said: String,
    /// The message in the same form of writing, if there is one.
    pub written: Option<String>,
    /// True if a comment gives the reason for other words.
    pub is_other: bool,
}

impl SpokenForm<'_> {
    /// Returns true if it can stand for its message.
    #[must_use]
    pub fn fits(&self) -> bool {
        let has_same = |written: &String| {
            *written == self.said || self.is_other && variables(written) == variables(&self.said)
        };
        self.written.as_ref().is_some_and(has_same)
    }
}

/// Returns the forms in a file, each beside its message in another.
#[must_use]
pub fn spoken_forms<'a>(spoken: &'a str, messages: &str) -> Vec<SpokenForm<'a>> {
    let known = entries(messages);
    let forms = entries(spoken).into_iter().filter_map(|entry| {
        let id = spoken.get(entry.id.clone())?;
        let is_it = |range: &Range<usize>| messages.get(range.clone()) == Some(id);
        let message = known.iter().find(|known| is_it(&known.id));
        let message = message.and_then(|known| messages.get(known.whole.clone()));
        let text = spoken.get(entry.whole)?;
        let before = spoken.get(..entry.id.start)?;
        let comments = before.lines().rev().map_while(|line| line.strip_prefix('#'));
        let mut reasons = comments.filter_map(|line| line.trim().strip_prefix(DIFFERS));
        Some(SpokenForm {
            id,
            at: entry.id,
            text,
            said: strip_marks(&unwrapped(text)),
            written: message.map(|message| strip_marks(&unwrapped(message))),
            is_other: reasons.any(|reason| !reason.trim().is_empty()),
        })
    });
    forms.collect()
}

/// Returns a file of those forms that fit their messages.
#[must_use]
pub fn fitting(spoken: &str, messages: &str) -> String {
    spoken_forms(spoken, messages).iter().filter(|form| form.fits()).map(|form| form.text).collect()
}

/// Returns the names in a file, each with its spoken form from another, the longest first.
#[must_use]
pub fn spoken_names(spoken: &str, names: &str) -> Vec<(String, String)> {
    let value = |line: &str| line.split_once(" = ").map(|(_, value)| value.trim().to_owned());
    let forms = spoken_forms(spoken, names);
    let fitting =
        forms.iter().filter(|form| form.fits()).filter_map(|form| value(form.text.lines().next()?));
    let mut pairs: Vec<_> = fitting.map(|form| (strip_marks(&form), form)).collect();
    pairs.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    pairs
}

/// Returns a date with the spoken forms of its names.
#[must_use]
pub fn with_spoken_names(date: &str, names: &[(String, String)]) -> String {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let mut said = String::with_capacity(2 * date.len());
    let mut rest = date;
    while let Some(first) = rest.chars().next() {
        let before = date.len() - rest.len();
        let is_begin = !is_letter(date.get(..before).and_then(|before| before.chars().next_back()));
        let name = names.iter().find(|(name, _)| {
            let after = rest.strip_prefix(name.as_str());
            is_begin && after.is_some_and(|after| !is_letter(after.chars().next()))
        });
        let (n_bytes, form) =
            name.map_or((first.len_utf8(), None), |(name, form)| (name.len(), Some(form)));
        let (word, after) = rest.split_at(n_bytes);
        said.push_str(form.map_or(word, String::as_str));
        rest = after;
    }
    said
}

/// Returns a message without comments, and with every white space as one blank.
fn unwrapped(message: &str) -> String {
    let lines = message.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// Returns the names of variables, sorted.
fn variables(text: &str) -> Vec<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let names = text.split('$').skip(1).filter_map(|rest| rest.split(|c| !is_name(c)).next());
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;

    use super::*;
    use crate::l10n::{Calendar, Numerals};
    use crate::library::Library;

    #[test]
    fn days_and_months_are_said_with_their_vowels() {
        let library = Library::built_in(Numerals::Latin);
        let words = library.localizer(library.find_language("ar").unwrap());
        let voice = words.spoken();
        let is_of_word = |c: char| c.is_alphabetic() || strip_marks(&c.to_string()).is_empty();
        for day in 0..365 {
            let day = date(2026, 1, 1).checked_add(day.days()).unwrap();
            let hijri = [words, voice].map(|it| it.date_beside(day, Calendar::Hijri).unwrap());
            for [shown, said] in [
                [words.date(day), voice.date(day)],
                [words.date_short(day), voice.date_short(day)],
                [words.month(day), voice.month(day)],
                hijri,
            ] {
                assert_eq!(strip_marks(&said), shown);
                let names = said.split(|c| !is_of_word(c));
                for name in names.filter(|name| name.chars().count() > 2) {
                    assert_ne!(strip_marks(name), name, "{said}");
                }
            }
        }
    }

    #[test]
    fn a_name_is_said_where_it_is_a_whole_word() {
        let names = spoken_names("may = مَايُو\nmarch = مَارْس\n", "may = مايو\nmarch = أيار\n");
        assert_eq!(names, [("مايو".to_owned(), "مَايُو".to_owned())]);
        assert_eq!(with_spoken_names("3 مايو، ومايو مارس", &names), "3 مَايُو، ومايو مارس");
    }

    #[test]
    fn only_forms_that_fit_are_used() {
        let messages = "same = دوار\nwrapped =\n    a\n    b\nother = x\nrange = { $from }–{ $to }\n\
            free = { $n }\n";
        let spoken = "same = دُوَار\nwrapped = a b\n# a note\nother = y\n# Differs: a sign\n\
            range = { $from } to { $to }\n# Differs: no\nfree = all\ngone = z\n";
        let forms = spoken_forms(spoken, messages);
        let fits: Vec<_> = forms.iter().map(|form| (form.id, form.fits())).collect();
        let expected = [
            ("same", true),
            ("wrapped", true),
            ("other", false),
            ("range", true),
            ("free", false),
            ("gone", false),
        ];
        assert_eq!(fits, expected);
        let used = fitting(spoken, messages);
        assert!(used.contains("دُوَار") && !used.contains("other ="), "{used}");
    }
}
