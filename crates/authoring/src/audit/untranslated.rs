//! Localizer that are the same in two languages, which mostly nobody has translated yet.

use std::collections::BTreeMap;

use icu_locale::LanguageIdentifier;
use icu_locale::subtags::Language;

use super::{AuditedMessage, LocaleMessages};
use crate::expected::{Expectations, UI};
use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostics, Reporter};

/// A name or a loanword can be alike in two languages; so many words together can hardly.
const LEAST_WORDS: usize = 3;

/// From so many copies on, and if they are half of the file, they are told once.
const MANY: usize = 10;

/// Tells words that another language has too, letter by letter. They are told of the language
/// that the clinic has added, or of the later one.
pub fn compare(
    all_messages: &[LocaleMessages],
    expectations: &Expectations,
    files: &Files,
    problems: &mut Diagnostics,
) {
    let languages: Vec<Option<Language>> =
        all_messages.iter().map(|it| language(&it.tag)).collect();
    let mut copies: Vec<Copies<'_>> = all_messages.iter().map(|_| Copies::new()).collect();
    let mut open: Vec<_> =
        all_messages.iter().map(|locale_messages| locale_messages.all().peekable()).collect();
    // All are sorted by id, so each is gone through once.
    for id in expectations.words.keys() {
        let mut same_id: Vec<Place<'_>> = Vec::new();
        for (at, words) in open.iter_mut().enumerate() {
            while words.next_if(|(other, _, _)| *other < id.as_str()).is_some() {}
            if let Some((_, file, word)) = words.next_if(|(other, _, _)| *other == id.as_str())
                && is_sentence(&word.text)
            {
                same_id.push(Place { at, file, word });
            }
        }
        for one in &same_id {
            let is_copy = |other: &&Place<'_>| {
                // `pt` and `pt-BR` may well say the same.
                one.word.text == other.word.text
                    && languages[one.at] != languages[other.at]
                    && one.rank(all_messages, files) > other.rank(all_messages, files)
            };
            if let Some(other) = same_id.iter().find(is_copy) {
                let [own, others] = [one, other].map(|it| it.rank(all_messages, files));
                let is_doubtful = (own.0, own.1) == (others.0, others.1);
                let other = (all_messages[other.at].tag.as_str(), is_doubtful);
                let of_file = copies[one.at].entry((one.file, other));
                of_file.or_default().push((id, one.word));
            }
        }
    }
    for (locale_messages, copies) in all_messages.iter().zip(copies) {
        tell(locale_messages, copies, problems);
    }
}

/// By the file they are in and the language they are copied from, with whether that one may as well
/// be the copy.
type Copies<'a> = BTreeMap<(&'a str, (&'a str, bool)), Vec<(&'a str, &'a AuditedMessage)>>;

/// A word in one language.
struct Place<'a> {
    /// Which of the languages.
    at: usize,
    file: &'a str,
    word: &'a AuditedMessage,
}

impl Place<'_> {
    /// A language that was added, then a file that was, and only then what comes later.
    fn rank(&self, all_messages: &[LocaleMessages], files: &Files) -> (bool, bool, usize) {
        let is_own = |file| files.is_own(&path(&all_messages[self.at], file));
        (is_own(UI), is_own(self.file), self.at)
    }
}

fn tell(locale_messages: &LocaleMessages, copies: Copies<'_>, problems: &mut Diagnostics) {
    let mut n_words: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, file, _) in locale_messages.all() {
        *n_words.entry(file).or_default() += 1;
    }
    for ((file, (other, is_doubtful)), copies) in copies {
        let n_words = n_words.get(file).copied().unwrap_or_default();
        let path = path(locale_messages, file);
        let mut report = Reporter::new(&path, problems);
        let remedy = if is_doubtful {
            "translate it or that one, if nobody has"
        } else {
            "translate it, if nobody has"
        };
        if copies.len() >= MANY && copies.len() * 2 >= n_words {
            let message = format!("{} of {n_words} words are as in `{other}`", copies.len());
            report.warn(None, message, remedy);
            continue;
        }
        for (id, word) in copies {
            report.warn(word.at(), format!("`{id}` is as in `{other}`"), remedy);
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
