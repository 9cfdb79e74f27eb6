//! Checks that a plural selection has exactly the categories of the language.

use std::collections::BTreeSet;

use fluent_syntax::ast::InlineExpression;
use icu_locale::{LanguageIdentifier, Locale};

use super::sample_arguments::FORM;
use sabar_content::diagnostic::{At, Diagnostics, Reporter};
use sabar_content::l10n::message_id::NUMBERS;
use sabar_content::l10n::plural::{self, FROM_FORM, form_id};

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

    /// Checks the variant keys of a plural selection, each with its position, and returns the
    /// categories that are not those of the language. Missing keys are at the selector, unless the
    /// selection may be partial.
    pub(super) fn check(
        &self,
        keys: &[(&str, At)],
        (selector, at): (&InlineExpression<&str>, &At),
        report: &mut Reporter<'_>,
    ) -> Vec<FormFault> {
        let mut faults = Vec::new();
        let by = if let InlineExpression::VariableReference { id } = selector {
            Some(id.name)
        } else {
            None
        };
        // Only some plural categories spell out the first number of a range.
        let is_whole = by != Some(FROM_FORM);
        let is_plural =
            by.is_some_and(|by| [FORM, FROM_FORM].contains(&by) || NUMBERS.contains(&by));
        if !keys.iter().any(|(key, _)| ALL.contains(key)) {
            return faults;
        }
        let mut known = BTreeSet::new();
        for (key, at) in keys {
            if !known.insert(*key) {
                let message = format!("the variant [{key}] is written twice");
                report.add(at.clone(), message, "remove one of them");
            } else if let Some(form) = ALL.iter().find(|form| *form == key)
                && !self.forms.contains(form)
            {
                faults.push(FormFault { at: at.clone(), forms: vec![form], is_missing: false });
            } else if is_plural && !ALL.contains(key) {
                let message = format!("there is no plural category [{key}]");
                let remedy = format!(
                    "remove it, it would never be shown; `{}` has {}",
                    self.tag,
                    listed(&self.forms)
                );
                report.add(at.clone(), message, remedy);
            }
        }
        let missing = ALL.into_iter().filter(|_| is_whole);
        let missing = missing.filter(|form| self.forms.contains(form) && !known.contains(form));
        let missing: Vec<&str> = missing.collect();
        if !missing.is_empty() {
            faults.push(FormFault { at: at.clone(), forms: missing, is_missing: true });
        }
        faults
    }

    /// Reports faults with their files; many of them once, at the first.
    pub(super) fn emit(&self, faults: &[(String, FormFault)], diagnostics: &mut Diagnostics) {
        for is_missing in [false, true] {
            let of_kind: Vec<_> =
                faults.iter().filter(|(_, fault)| fault.is_missing == is_missing).collect();
            let files: BTreeSet<&str> = of_kind.iter().map(|(file, _)| file.as_str()).collect();
            let forms = of_kind.iter().flat_map(|(_, fault)| &fault.forms);
            let forms: BTreeSet<&str> = forms.copied().collect();
            if let [(file, first), ..] = of_kind[..]
                && of_kind.len() >= MANY
            {
                let places = match files.len() {
                    1 => "in this file".to_owned(),
                    n => format!("in {n} files"),
                };
                let count = Some((of_kind.len(), places));
                self.emit_one(file, first, (&listed(&forms), count), diagnostics);
                continue;
            }
            for (file, fault) in of_kind {
                let forms = listed(&fault.forms.iter().copied().collect());
                self.emit_one(file, fault, (&forms, None), diagnostics);
            }
        }
    }

    fn emit_one(
        &self,
        file: &str,
        fault: &FormFault,
        (forms, count): (&str, Option<(usize, String)>),
        diagnostics: &mut Diagnostics,
    ) {
        let tag = &self.tag;
        let of_language = listed(&self.forms);
        let (message, remedy) = match (fault.is_missing, count) {
            (false, None) => (
                match self.are_known {
                    true => format!("the language `{tag}` has no plural category {forms}"),
                    false => format!("no plural category {forms} is known for `{tag}`"),
                },
                "remove it; it would never be shown".to_owned(),
            ),
            (false, Some((n, places))) => (
                format!(
                    "`{tag}` has the plural categories {of_language} only, but {n} variants \
                    {places} have {forms}; this is the first"
                ),
                "remove these variants; they would never be shown".to_owned(),
            ),
            (true, None) => (
                format!("the plural categories {forms} are missing"),
                format!("write every category of `{tag}`"),
            ),
            (true, Some((n, places))) => (
                format!(
                    "the plural categories {forms} are missing from {n} selections {places}; this \
                    is the first"
                ),
                format!("write every category of `{tag}`: {of_language}"),
            ),
        };
        Reporter::new(file, diagnostics).add(fault.at.clone(), message, remedy);
    }
}

/// Plural categories that a language does not have, or that a selection lacks.
#[derive(Debug)]
pub(super) struct FormFault {
    at: At,
    forms: Vec<&'static str>,
    is_missing: bool,
}

/// The number of faults from which one error covers them: such a file or folder is copied from
/// another language.
const MANY: usize = 6;

/// Formats categories in the order of CLDR.
fn listed(forms: &BTreeSet<&str>) -> String {
    let forms = ALL.iter().filter(|form| forms.contains(*form));
    forms.map(|form| format!("[{form}]")).collect::<Vec<_>>().join(" ")
}

/// The languages that have only `other` in CLDR's `plurals.xml`.
const ONLY_OTHER: &str = "bm bo dz hnj id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa \
    sah ses sg su th to tpi vi wo yo yue zh";
