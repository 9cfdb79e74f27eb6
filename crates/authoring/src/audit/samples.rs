//! Sample figures for every plural category of a language.

use std::collections::BTreeMap;

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesWithRanges};

use sabar_content::l10n::plural::{self, form_id, range_form};

/// Numbers in which each category that applies to several numbers occurs at least twice. The
/// millions are for languages that say "a million of days". No figure is 0, so a category of 0 and
/// 1 applies to one number.
fn numbers() -> impl Iterator<Item = u32> {
    (1..=1_000).chain((2..=200).map(|n| n * 1_000)).chain([1_000_000, 2_000_000])
}

/// The ends of sample ranges.
fn ends() -> impl Iterator<Item = u32> + Clone {
    (1..=31).chain(99..=125).chain([1_000, 1_000_000, 2_000_000])
}

/// The number of samples kept per category. More than one means that the category applies to
/// several numbers.
const KEPT: usize = 2;

/// Sample figures by plural category; empty for a category that no whole number has.
#[derive(Debug)]
pub(super) struct Samples {
    rules: Option<PluralRulesWithRanges<PluralRules>>,
    numbers: BTreeMap<&'static str, Vec<u32>>,
    ranges: BTreeMap<(&'static str, &'static str), Vec<(u32, u32)>>,
}

impl Samples {
    /// Generates the samples of the language `tag`.
    pub(super) fn of(tag: &str) -> Self {
        let rules = tag.parse::<Locale>().ok().and_then(|locale| plural::rules(&locale));
        let forms: Vec<PluralCategory> = rules.as_ref().map_or_else(
            || vec![PluralCategory::Other],
            |rules| rules.rules().categories().collect(),
        );
        let none = || forms.iter().map(|&form| form_id(Some(form)));
        let mut samples = Self {
            rules,
            numbers: none().map(|form| (form, Vec::new())).collect(),
            ranges: BTreeMap::new(),
        };
        for n in numbers() {
            let form = samples.form(n);
            keep(samples.numbers.entry(form).or_default(), n);
        }
        let of_none = samples.form(0);
        let of_none = samples.numbers.entry(of_none).or_default();
        if of_none.is_empty() {
            of_none.push(0);
        }
        for (from, to) in ends().flat_map(|from| ends().map(move |to| (from, to))) {
            if from < to {
                let form =
                    samples.rules.as_ref().map(|rules| range_form(rules, from.into(), to.into()));
                let known = samples.ranges.entry((form_id(form), samples.form(from))).or_default();
                keep_range(known, (from, to));
            }
        }
        for &form in samples.numbers.keys() {
            if !samples.ranges.keys().any(|(known, _)| *known == form) {
                samples.ranges.insert((form, "other"), Vec::new());
            }
        }
        samples
    }

    /// Returns the plural category of a number.
    pub(super) fn form(&self, n: u32) -> &'static str {
        form_id(self.rules.as_ref().map(|rules| rules.rules().category_for(n)))
    }

    /// Returns the numbers by category.
    pub(super) const fn numbers(&self) -> &BTreeMap<&'static str, Vec<u32>> {
        &self.numbers
    }

    /// Returns the ranges by the category of the range and that of its first number.
    pub(super) const fn ranges(&self) -> &BTreeMap<(&'static str, &'static str), Vec<(u32, u32)>> {
        &self.ranges
    }
}

/// Keeps the first samples of a category.
fn keep<T>(known: &mut Vec<T>, sample: T) {
    if known.len() < KEPT {
        known.push(sample);
    }
}

/// Keeps the first sample, and up to two more so that both ends vary.
fn keep_range(known: &mut Vec<(u32, u32)>, sample: (u32, u32)) {
    let varies = |end: fn(&(u32, u32)) -> u32| known.iter().any(|it| end(it) != end(&known[0]));
    let is_new = known.first().is_none_or(|first| {
        first.0 != sample.0 && !varies(|it| it.0) || first.1 != sample.1 && !varies(|it| it.1)
    });
    if is_new {
        known.push(sample);
    }
}
