//! The languages: folders in `locales/`, each with its name in that language.

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality};

use crate::Files;
use crate::l10n::numerals::System;
use sabar_text::Direction;

/// A language that a patient can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The name of the folder, a BCP 47 tag.
    pub tag: String,
    /// The name of the language in that language, from `language-name`.
    pub name: String,
    /// The direction of its text.
    pub direction: Direction,
    /// Its numbering system, from `language-numerals`.
    pub numerals: String,
}

impl Language {
    /// Returns all languages, by tag.
    ///
    /// Reads two lines of each `ui.ftl` and parses nothing, because the first frame shows the names
    /// of all languages and the messages of one.
    #[must_use]
    pub fn all(files: &Files) -> Vec<Self> {
        let tags = files.names_in("locales/").filter_map(|name| name.strip_suffix('/'));
        tags.filter_map(|tag| Self::of(tag, files.text(&Self::file(tag))?)).collect()
    }

    /// Returns the file that makes the folder `tag` a language.
    #[must_use]
    pub fn file(tag: &str) -> String {
        format!("locales/{tag}/ui.ftl")
    }

    /// Returns the language `tag`, given the text of its `ui.ftl`, or `None` if the tag is invalid.
    #[must_use]
    pub fn of(tag: &str, words: &str) -> Option<Self> {
        let id = tag.parse::<LanguageIdentifier>().ok()?;
        Some(Self {
            tag: tag.to_owned(),
            name: scan(words, NAME).unwrap_or(tag).to_owned(),
            direction: direction(&id),
            numerals: scan(words, NUMERALS).unwrap_or(System::LATIN.name).to_owned(),
        })
    }
}

/// Canonicalizes a language tag: `he` for `iw`, `id` for `ind`, `zh-CN` for `zh_CN.UTF-8`. Returns
/// `None` for an invalid tag.
pub fn canonical(tag: &str) -> Option<LanguageIdentifier> {
    // POSIX locale names: `it_IT.UTF-8@euro`.
    let tag = tag.split(['.', '@']).next().unwrap_or(tag).replace('_', "-");
    let mut locale = Locale::from(tag.parse::<LanguageIdentifier>().ok()?);
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    // BCP 47 allows longer subtags but none is registered; "italian" would be one.
    let is_language = !locale.id.language.is_unknown() && locale.id.language.as_str().len() <= 3;
    is_language.then_some(locale.id)
}

/// Describes an unknown language, and suggests the canonical tag if that is known.
pub fn no_such(tag: &str, known: &[&str]) -> String {
    let message = format!("there is no language \"{tag}\"");
    let Some(id) = canonical(tag) else { return message };
    let today = [id.to_string(), id.language.to_string()];
    if let Some(today) = today.iter().find(|today| known.contains(&today.as_str())) {
        return format!("{message}; write \"{today}\"");
    }
    let [today, _] = today;
    if today == tag { message } else { format!("{message}, which is written \"{today}\"") }
}

/// The message with the name of the language.
pub const NAME: &str = "language-name";

/// The message with the name of the numbering system. It is never shown.
pub const NUMERALS: &str = "language-numerals";

/// Returns the text of a message on one line, without parsing the file.
pub fn scan<'a>(words: &'a str, id: &str) -> Option<&'a str> {
    let on_line = |line: &'a str| line.strip_prefix(id)?.trim_start().strip_prefix('=');
    words.lines().find_map(on_line).map(str::trim).filter(|text| !text.is_empty())
}

fn direction(id: &LanguageIdentifier) -> Direction {
    if LocaleDirectionality::new_extended().is_right_to_left(id) {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}
