//! Words that are the same in two languages, which mostly nobody has translated yet.

use std::collections::BTreeMap;

use icu_locale::LanguageIdentifier;

use super::Tongue;
use crate::content::Files;
use crate::l10n::expected::{Expectations, UI};
use crate::problem::{Problems, Report};

/// A name or a loanword can be alike in two languages; so many words together can hardly.
const LEAST_WORDS: usize = 3;

/// From so many copies on, and if they are half of the file, they are told once.
const MANY: usize = 10;

/// Tells words that another language has too, letter by letter. They are told of the language
/// that the clinic has added, or of the later one.
pub fn compare(
    tongues: &[Tongue],
    expectations: &Expectations,
    files: &Files,
    problems: &mut Problems,
) {
    for (index, tongue) in tongues.iter().enumerate() {
        let mut found: BTreeMap<(&str, &str), Vec<(&str, &super::Word)>> = BTreeMap::new();
        let others =
            tongues.iter().enumerate().filter(|(_, other)| !is_kin(&tongue.tag, &other.tag));
        let others: Vec<_> = others.collect();
        for (id, (file, word)) in &tongue.words {
            if !expectations.words.contains_key(id) || !is_sentence(&word.text) {
                continue;
            }
            // A language that was added, then a file that was, and only then what comes later.
            let rank = |at: usize, tongue: &Tongue, file: &str| {
                (files.is_own(&path(tongue, UI)), files.is_own(&path(tongue, file)), at)
            };
            let is_copy = |(at, other): &&(usize, &Tongue)| {
                other.words.get(id).is_some_and(|(other_file, same)| {
                    let is_later = rank(index, tongue, file) > rank(*at, other, other_file);
                    is_later && same.text == word.text
                })
            };
            if let Some((_, other)) = others.iter().find(is_copy) {
                found.entry((file, &other.tag)).or_default().push((id, word));
            }
        }
        for ((file, other), copies) in found {
            let path = path(tongue, file);
            let mut report = Report::new(&path, problems);
            let n_words = tongue.words.values().filter(|(its, _)| its == file).count();
            let remedy = "translate it, if nobody has";
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
}

fn path(tongue: &Tongue, file: &str) -> String {
    format!("locales/{}/{file}", tongue.tag)
}

/// True for `pt` and `pt-BR`, which may well say the same.
fn is_kin(tag: &str, other: &str) -> bool {
    let language = |tag: &str| tag.parse::<LanguageIdentifier>().ok().map(|id| id.language);
    language(tag) == language(other)
}

fn is_sentence(text: &str) -> bool {
    let is_word = |part: &&str| part.chars().filter(|c| c.is_alphabetic()).count() > 1;
    text.split_whitespace().filter(is_word).take(LEAST_WORDS).count() == LEAST_WORDS
}
