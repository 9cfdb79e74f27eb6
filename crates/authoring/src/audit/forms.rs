//! Checks that a plural selection has exactly the categories of the language.

use std::collections::BTreeSet;

use icu_locale::{LanguageIdentifier, Locale};

use sabar_content::diagnostic::{At, Reporter};
use sabar_content::l10n::plural::{self, form_id};

/// The plural categories of CLDR, in its order.
pub(super) const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Returns true if the plural rules of a language are known. Without rules, all numbers are `other`.
pub(super) fn are_known(id: &LanguageIdentifier) -> bool {
    Forms::of(&id.to_string()).are_known
}

/// The plural categories of a language.
#[derive(Debug)]
pub(super) struct Forms {
    tag: String,
    forms: BTreeSet<&'static str>,
    are_known: bool,
}

impl Forms {
    pub(super) fn of(tag: &str) -> Self {
        let rules = tag.parse::<Locale>().ok().and_then(|locale| plural::plain_rules(&locale));
        let forms: BTreeSet<&str> = rules.map_or_else(
            || BTreeSet::from(["other"]),
            |rules| rules.categories().map(|form| form_id(Some(form))).collect(),
        );
        // A language that the data does not have falls back to `other` alone.
        let language = tag.split('-').next().unwrap_or(tag);
        let are_known = forms.len() > 1 || ONLY_OTHER.split(' ').any(|it| it == language);
        Self { tag: tag.to_owned(), forms, are_known }
    }

    /// Checks the variant keys of a plural selection, each with its position. Missing keys are
    /// reported at `selector`, unless the selection may be partial.
    pub(super) fn check(
        &self,
        keys: &[(&str, At)],
        is_whole: bool,
        selector: &At,
        report: &mut Reporter<'_>,
    ) {
        if !keys.iter().any(|(key, _)| ALL.contains(key)) {
            return;
        }
        let tag = &self.tag;
        let mut known = BTreeSet::new();
        for (key, at) in keys {
            if !known.insert(*key) {
                let message = format!("the variant [{key}] is written twice");
                report.add(at.clone(), message, "remove one of them");
            } else if ALL.contains(key) && !self.forms.contains(key) {
                let message = match self.are_known {
                    true => format!("the language `{tag}` has no plural category [{key}]"),
                    false => format!("no plural category [{key}] is known for `{tag}`"),
                };
                report.add(at.clone(), message, "remove it; it would never be shown");
            }
        }
        let missing: Vec<String> = ALL
            .iter()
            .filter(|_| is_whole)
            .filter(|form| self.forms.contains(*form) && !known.contains(*form))
            .map(|form| format!("[{form}]"))
            .collect();
        if !missing.is_empty() {
            let message = format!("the plural categories {} are missing", missing.join(" "));
            let remedy = format!("write every category of `{tag}`");
            report.add(selector.clone(), message, remedy);
        }
    }
}

/// The languages that have only `other` in CLDR's `plurals.xml`.
const ONLY_OTHER: &str = "bm bo dz hnj id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa \
    sah ses sg su th to tpi vi wo yo yue zh";
