//! Finds messages that are equal in two languages and therefore probably not translated.

use std::collections::BTreeMap;

use icu_locale::LanguageIdentifier;
use icu_locale::subtags::Language;

use super::{AuditedMessage, LocaleMessages};
use crate::expected::{Expectations, UI};
use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostics, Reporter};

/// The number of words from which equal messages are suspicious. Names and loanwords can be equal.
const LEAST_WORDS: usize = 3;

/// The number of equal messages from which one warning covers the file, if they are at least half
/// of it.
const MANY: usize = 10;

/// Warns about messages that another language has too. The warning is for the language that the
/// clinic has added, or for the later one.
pub(crate) fn compare(
    all_messages: &[LocaleMessages],
    expectations: &Expectations,
    files: &Files,
    diagnostics: &mut Diagnostics,
) {
    let languages: Vec<Option<Language>> =
        all_messages.iter().map(|it| language(&it.tag)).collect();
    let mut copies: Vec<Copies<'_>> = all_messages.iter().map(|_| Copies::new()).collect();
    let mut open: Vec<_> =
        all_messages.iter().map(|locale_messages| locale_messages.all().peekable()).collect();
    // All are sorted by id, so one pass over each is enough.
    for id in expectations.messages.keys() {
        let mut same_id: Vec<Place<'_>> = Vec::new();
        for (at, messages) in open.iter_mut().enumerate() {
            while messages.next_if(|(other, _, _)| *other < id.as_str()).is_some() {}
            if let Some((_, file, audited)) =
                messages.next_if(|(other, _, _)| *other == id.as_str())
                && is_sentence(&audited.text)
            {
                same_id.push(Place { at, file, audited });
            }
        }
        for one in &same_id {
            let is_copy = |other: &&Place<'_>| {
                // `pt` and `pt-BR` may have the same messages.
                one.audited.text == other.audited.text
                    && languages[one.at] != languages[other.at]
                    && one.rank(all_messages, files) > other.rank(all_messages, files)
            };
            if let Some(other) = same_id.iter().find(is_copy) {
                let [own, others] = [one, other].map(|it| it.rank(all_messages, files));
                let is_doubtful = (own.0, own.1) == (others.0, others.1);
                let other = (all_messages[other.at].tag.as_str(), is_doubtful);
                let of_file = copies[one.at].entry((one.file, other));
                of_file.or_default().push((id, one.audited));
            }
        }
    }
    for (locale_messages, copies) in all_messages.iter().zip(copies) {
        emit(locale_messages, copies, diagnostics);
    }
}

/// Equal messages by their file and the other language; true if the other language may be the copy.
type Copies<'a> = BTreeMap<(&'a str, (&'a str, bool)), Vec<(&'a str, &'a AuditedMessage)>>;

/// A message in one language.
struct Place<'a> {
    /// The index of the language.
    at: usize,
    file: &'a str,
    audited: &'a AuditedMessage,
}

impl Place<'_> {
    /// Orders an added language after a built-in one, then an added file after a built-in one.
    fn rank(&self, all_messages: &[LocaleMessages], files: &Files) -> (bool, bool, usize) {
        let is_own = |file| files.is_own(&path(&all_messages[self.at], file));
        (is_own(UI), is_own(self.file), self.at)
    }
}

fn emit(locale_messages: &LocaleMessages, copies: Copies<'_>, diagnostics: &mut Diagnostics) {
    let mut n_words: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, file, _) in locale_messages.all() {
        *n_words.entry(file).or_default() += 1;
    }
    for ((file, (other, is_doubtful)), copies) in copies {
        let n_words = n_words.get(file).copied().unwrap_or_default();
        let path = path(locale_messages, file);
        let mut report = Reporter::new(&path, diagnostics);
        let remedy = if is_doubtful {
            "translate one of them, unless they are meant to be equal"
        } else {
            "translate it, unless they are meant to be equal"
        };
        if copies.len() >= MANY && copies.len() * 2 >= n_words {
            let message =
                format!("{} of {n_words} messages are equal to those in `{other}`", copies.len());
            report.warn(None, message, remedy);
            continue;
        }
        for (id, audited) in copies {
            report.warn(audited.at(), format!("`{id}` is equal to that in `{other}`"), remedy);
        }
    }
}

fn path(locale_messages: &LocaleMessages, file: &str) -> String {
    format!("locales/{}/{file}", locale_messages.tag)
}

fn language(tag: &str) -> Option<Language> {
    tag.parse::<LanguageIdentifier>().ok().map(|id| id.language)
}

fn is_sentence(text: &str) -> bool {
    let is_word = |part: &&str| part.chars().filter(|c| c.is_alphabetic()).count() > 1;
    text.split_whitespace().filter(is_word).take(LEAST_WORDS).count() == LEAST_WORDS
}
