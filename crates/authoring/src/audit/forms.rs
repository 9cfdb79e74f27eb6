//! Plural forms: a choice by number needs every form of the language, and no other.

use std::collections::BTreeSet;

use icu_locale::{LanguageIdentifier, Locale};
use icu_plurals::PluralRules;

use sabar_content::diagnostic::{At, Reporter};
use sabar_content::l10n::localizer::form_id;

/// The plural forms of CLDR, in its order.
const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// True if there are plural rules for a language; else all numbers have one form.
pub(super) fn are_known(id: &LanguageIdentifier) -> bool {
    let known = LANGUAGES.split(' ').filter_map(|tag| tag.split('-').next());
    known.into_iter().any(|known| known == id.language.as_str())
}

/// The plural forms of a language.
#[derive(Debug)]
pub(super) struct Forms {
    tag: String,
    forms: BTreeSet<&'static str>,
}

impl Forms {
    pub fn of(tag: &str) -> Self {
        let rules = tag
            .parse::<Locale>()
            .ok()
            .and_then(|locale| PluralRules::try_new((&locale).into(), <_>::default()).ok());
        let forms = rules.map_or_else(
            || BTreeSet::from(["other"]),
            |rules| rules.categories().map(|form| form_id(Some(form))).collect(),
        );
        Self { tag: tag.to_owned(), forms }
    }

    /// Holds the keys of a choice, each with its place, against the forms, if it is a choice by
    /// number. What is missing of a choice that must be whole is told at the `selector`.
    pub fn check(
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
                let message = format!("the form [{key}] is written twice");
                report.add(at.clone(), message, "remove one of them");
            } else if ALL.contains(key) && !self.forms.contains(key) {
                let message = format!("the language `{tag}` has no form [{key}]");
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
            let message = format!("the forms {} are missing", missing.join(" "));
            let remedy = format!("write every form that `{tag}` has");
            report.add(selector.clone(), message, remedy);
        }
    }
}

/// The languages that CLDR's `plurals.xml` names.
const LANGUAGES: &str = "af ak am an ar ars as asa ast az be bem bez bg bho bm bn bo br brx bs ca \
    ce ceb cgg chr ckb cs cy da de dsb dv dz ee el en eo es et eu fa ff fi fil fo fr fur fy ga gd \
    gl gsw gu guw gv ha haw he hi hr hsb hu hy ia id ig ii in io is it iu iw ja jbo jgo ji jmc jv \
    jw ka kab kaj kcg kde kea kk kkj kl km kn ko ks ksb ksh ku kw ky lag lb lg lkt ln lo lt lv mas \
    mg mgo mk ml mn mo mr ms mt my nah naq nb nd ne nl nn nnh no nqo nr nso ny nyn om or os osa pa \
    pap pcm pl prg ps pt pt-PT rm ro rof ru rwk sah saq sat sc scn sd sdh se seh ses sg sh shi si \
    sk sl sma smi smj smn sms sn so sq sr ss ssy st su sv sw syr ta te teo th ti tig tk tl tn to \
    tr ts tzm ug uk ur uz ve vi vo vun wa wae wo xh xog yi yo yue zh zu";
