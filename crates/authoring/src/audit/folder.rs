//! Checks the name of a folder of messages, and what is known of its language.

use icu_locale::{LanguageIdentifier, Locale};
use jiff::civil::date;

use super::forms;
use sabar_content::Files;
use sabar_content::diagnostic::Reporter;
use sabar_content::l10n::Language;
use sabar_content::l10n::dates::{self, Dates};
use sabar_content::l10n::language::canonical;
use sabar_content::l10n::numerals::System;

/// Returns the identifier of a language whose tag is canonical.
pub(super) fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    canonical(tag).filter(|id| id.to_string() == tag)
}

/// Reports a folder whose name is not a canonical language tag.
pub(super) fn refuse_name(files: &Files, tag: &str, report: &mut Reporter<'_>) {
    let Some(id) = canonical(tag) else {
        let message = format!("`{}` is not the tag of a language", tag.escape_debug());
        return report.add(None, message, "name the folder as in BCP 47: `it`, `ar`, `pt-BR`");
    };
    let message = format!("the folder of this language must be named `{id}`");
    let is_there = files.under(&format!("locales/{id}/")).next().is_some();
    let remedy = if is_there {
        format!("there is a folder `{id}` already: move the messages there, and remove this one")
    } else {
        format!("rename it to `{id}`")
    };
    report.add(None, message, remedy);
}

/// Warns about a language for which CLDR has no dates or plural rules.
pub(super) fn warn_of_missing_data(id: &LanguageIdentifier, report: &mut Reporter<'_>) {
    if Dates::new(&Locale::from(id.clone())).is_none() {
        let shown = dates::in_figures(date(2026, 11, 30));
        let message = format!("no dates are known for `{id}`; they are shown as {shown}");
        report.warn(None, message, "ask a speaker of the language whether that is clear");
    }
    if !forms::are_known(id) {
        let message =
            format!("no plural categories are known for `{id}`; all numbers have [other]");
        report.warn(None, message, "write texts that are correct with any number");
    }
}

/// Returns the numbering system of a language, or Latin digits if it is unknown.
pub(super) fn system(files: &Files, tag: &str) -> System {
    let language =
        files.text(&Language::file(tag)).and_then(|messages| Language::of(tag, messages));
    language.and_then(|it| System::find(&it.numerals)).unwrap_or(System::LATIN)
}
