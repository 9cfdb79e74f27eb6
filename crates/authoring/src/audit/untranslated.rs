//! Finds messages that are equal in two languages and therefore probably not translated.

use std::collections::BTreeMap;

use icu_locale::LanguageIdentifier;
use icu_locale::subtags::Language;

use super::compare::Matched;
use super::{AuditedMessage, LocaleMessages};
use crate::expected::{Expectations, UI};
use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::parallel;

/// The number of words from which equal messages are suspicious. Names and loanwords can be equal.
const LEAST_WORDS: usize = 3;

/// The number of equal messages from which one warning covers the file, if they are at least half
/// of it.
const MANY: usize = 10;

/// The number of copied files from which one warning covers the folder.
const MANY_FILES: usize = 3;

/// The number of messages that one thread takes at a time.
const PART: usize = 1_000;

/// Warns about messages that another language has too. The warning is for the language that the
/// clinic has added, or for the later one.
pub(super) fn compare(
    all_messages: &[LocaleMessages<'_>],
    expectations: &Expectations,
    all_matched: &[Matched],
    files: &Files,
    diagnostics: &mut Diagnostics,
) {
    let languages: Vec<Option<Language>> =
        all_messages.iter().map(|it| language(&it.tag)).collect();
    let ids: Vec<(usize, &String)> = expectations.messages.keys().enumerate().collect();
    let parts: Vec<_> = ids.chunks(PART).collect();
    let found = parallel::map(&parts, |part| {
        let mut found = Vec::new();
        let mut texts: Vec<(usize, &str)> = Vec::new();
        for (number, id) in *part {
            let mut same_id = places(all_messages, all_matched, *number);
            // Comparing neighbors in order is cheaper than comparing all with all, and few texts of
            // one length need to be read.
            texts.clear();
            texts.extend(same_id.iter().map(|it| (it.audited.text.len(), &*it.audited.text)));
            texts.sort_unstable();
            if texts.is_sorted_by(|one, next| one < next) {
                continue;
            }
            same_id.retain(|it| is_sentence(&it.audited.text));
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
                    found.push((one.at, (one.file, other), (id.as_str(), one.audited)));
                }
            }
        }
        found
    });
    let mut copies: Vec<Copies<'_>> = all_messages.iter().map(|_| Copies::new()).collect();
    for (at, of_file, copy) in found.into_iter().flatten() {
        copies[at].entry(of_file).or_default().push(copy);
    }
    for (locale_messages, copies) in all_messages.iter().zip(copies) {
        emit(locale_messages, copies, diagnostics);
    }
}

/// Returns the expected message of a number in all languages.
fn places<'a>(
    all_messages: &'a [LocaleMessages<'_>],
    all_matched: &[Matched],
    number: usize,
) -> Vec<Place<'a>> {
    let of_languages = all_messages.iter().zip(all_matched).enumerate();
    let place = |(at, (locale_messages, matched)): (usize, (&'a LocaleMessages<'_>, &Matched))| {
        let message = locale_messages.messages.get((*matched.get(number)?)?)?;
        let (file, audited) = (locale_messages.home(message), &message.audited);
        Some(Place { at, file, audited })
    };
    of_languages.filter_map(place).collect()
}

/// Equal messages by their file and the other language; true if the other language may be the copy.
type Copies<'a> = BTreeMap<(&'a str, (&'a str, bool)), Vec<(&'a str, &'a AuditedMessage<'a>)>>;

/// A message in one language.
struct Place<'a> {
    /// The index of the language.
    at: usize,
    file: &'a str,
    audited: &'a AuditedMessage<'a>,
}

impl Place<'_> {
    /// Orders an added language after a built-in one, then an added file after a built-in one.
    fn rank(&self, all_messages: &[LocaleMessages<'_>], files: &Files) -> (bool, bool, usize) {
        let is_own = |file| files.is_own(&path(&all_messages[self.at], file));
        (is_own(UI), is_own(self.file), self.at)
    }
}

fn emit(locale_messages: &LocaleMessages<'_>, copies: Copies<'_>, diagnostics: &mut Diagnostics) {
    if copies.is_empty() {
        return;
    }
    let n_words = locale_messages.homes.iter().map(|(file, places)| (file.as_str(), places.len()));
    let n_words: BTreeMap<&str, usize> = n_words.collect();
    let whole = whole_copies(&n_words, &copies);
    for (other, files) in &whole {
        let (n_copies, n_words) =
            files.iter().fold((0, 0), |(all, of), (_, n, n_words)| (all + n, of + n_words));
        let folder = format!("locales/{}", locale_messages.tag);
        let message = format!(
            "{n_copies} of {n_words} messages are equal to those in `{other}`, in {} files",
            files.len()
        );
        let remedy = "translate them; `sabar content translate-status` counts what is left";
        Reporter::new(&folder, diagnostics).warn(None, message, remedy);
    }
    for ((file, (other, is_doubtful)), copies) in copies {
        if whole.contains_key(other) {
            continue;
        }
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

/// Returns the files that are copied as a whole from another language, by that, where they are so many
/// that the folder is copied: each with the number of its copied messages, and of all.
fn whole_copies<'a>(
    n_words: &BTreeMap<&str, usize>,
    copies: &Copies<'a>,
) -> BTreeMap<&'a str, Vec<(&'a str, usize, usize)>> {
    let mut whole: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for ((file, (other, is_doubtful)), copies) in copies {
        let n_words = n_words.get(file).copied().unwrap_or_default();
        if !is_doubtful && copies.len() >= MANY && copies.len() * 2 >= n_words {
            whole.entry(other).or_default().push((*file, copies.len(), n_words));
        }
    }
    whole.retain(|_, files| files.len() >= MANY_FILES);
    whole
}

fn path(locale_messages: &LocaleMessages, file: &str) -> String {
    format!("locales/{}/{file}", locale_messages.tag)
}

fn language(tag: &str) -> Option<Language> {
    tag.parse::<LanguageIdentifier>().ok().map(|id| id.language)
}

impl LocaleMessages<'_> {
    /// Returns true if a sentence is equal to that of another language.
    #[must_use]
    pub(crate) fn is_copy_of(&self, other: &Self, id: &str) -> bool {
        let (Some((_, own)), Some((_, other))) = (self.get(id), other.get(id)) else {
            return false;
        };
        own.text == other.text && is_sentence(&own.text)
    }
}

/// Returns true for text that hardly two languages have in common.
fn is_sentence(text: &str) -> bool {
    let is_word = |part: &&str| part.chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
    text.split_whitespace().filter(is_word).nth(LEAST_WORDS - 1).is_some()
}
