//! Checks that a plural selection has exactly the categories of the language.

use std::collections::BTreeSet;

use icu_locale::{LanguageIdentifier, Locale};

use sabar_content::diagnostic::{At, Reporter};
use sabar_content::l10n::plural::{self, form_id};

/// The plural categories of CLDR, in its order.
pub(super) const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Returns true if CLDR has plural rules for a language. Without rules, all numbers are `other`.
pub(super) fn are_known(id: &LanguageIdentifier) -> bool {
    let known = LANGUAGES.split(' ').filter_map(|tag| tag.split('-').next());
    known.into_iter().any(|known| known == id.language.as_str())
}

/// The plural categories of a language.
#[derive(Debug)]
pub(super) struct Forms {
    tag: String,
    forms: BTreeSet<&'static str>,
}

impl Forms {
    pub(super) fn of(tag: &str) -> Self {
        let rules = tag.parse::<Locale>().ok().and_then(|locale| plural::plain_rules(&locale));
        let forms = rules.map_or_else(
            || BTreeSet::from(["other"]),
            |rules| rules.categories().map(|form| form_id(Some(form))).collect(),
        );
        Self { tag: tag.to_owned(), forms }
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
                let message = format!("the language `{tag}` has no plural category [{key}]");
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

/// The languages in CLDR's `plurals.xml`.
const LANGUAGES: &str = "af ak am an ar ars as asa ast az be bem bez bg bho bm bn bo br brx bs ca \
    ce ceb cgg chr ckb cs cy da de dsb dv dz ee el en eo es et eu fa ff fi fil fo fr fur fy ga gd \
    gl gsw gu guw gv ha haw he hi hr hsb hu hy ia id ig ii in io is it iu iw ja jbo jgo ji jmc jv \
    jw ka kab kaj kcg kde kea kk kkj kl km kn ko ks ksb ksh ku kw ky lag lb lg lkt ln lo lt lv mas \
    mg mgo mk ml mn mo mr ms mt my nah naq nb nd ne nl nn nnh no nqo nr nso ny nyn om or os osa pa \
    pap pcm pl prg ps pt pt-PT rm ro rof ru rwk sah saq sat sc scn sd sdh se seh ses sg sh shi si \
    sk sl sma smi smj smn sms sn so sq sr ss ssy st su sv sw syr ta te teo th ti tig tk tl tn to \
    tr ts tzm ug uk ur uz ve vi vo vun wa wae wo xh xog yi yo yue zh zu";
