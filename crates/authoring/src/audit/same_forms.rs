//! Finds plural forms of different numbers that show no figure and read alike: nobody can tell which
//! number is meant.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::{is_mark, runs};
use super::sample_arguments::{SampleArgument, Value};
use sabar_content::l10n::numerals::System;

/// The texts of one message, without the figures that they show.
#[derive(Debug, Default)]
pub(super) struct SameForms<'a> {
    known: BTreeMap<String, (Silent, Vec<&'a str>)>,
    /// The pairs that have been returned.
    told: BTreeSet<[&'a str; 2]>,
}

/// The figures that a text does not show in digits: the name and the number of each.
type Silent = Vec<(String, String)>;

/// Two variants that read alike.
#[derive(Debug)]
pub(super) struct Twins<'a> {
    pub keys: [&'a str; 2],
    /// The variables that both leave out.
    pub names: Vec<String>,
}

impl<'a> SameForms<'a> {
    /// Adds the text of the variants `keys`, from the outermost on. Returns those that differ from
    /// the variants of an equal text for another number.
    pub(super) fn add(
        &mut self,
        text: &str,
        (combination, keys): (&[SampleArgument], Vec<&'a str>),
        system: System,
    ) -> Option<Twins<'a>> {
        let figures = combination.iter().filter(|sample| sample.is_figure);
        let figures: Silent =
            figures.map(|sample| (sample.name.clone(), digits(sample, system))).collect();
        let text: String = text.split(is_mark).collect();
        let shown: Vec<_> = runs(&text);
        let is_silent =
            |(_, digits): &(String, String)| !shown.iter().any(|(_, run)| run == digits);
        let silent: Silent = figures.iter().filter(|it| is_silent(it)).cloned().collect();
        if silent.is_empty() {
            return None;
        }
        let mut rest = text.as_str();
        let mut bare = String::new();
        for (_, run) in shown {
            let Some((before, after)) = rest.split_once(run) else { continue };
            let name = figures.iter().find(|(_, digits)| digits == run);
            bare.push_str(before);
            bare.push_str(name.map_or(run, |(name, _)| name));
            rest = after;
        }
        bare.push_str(rest);
        let names = |silent: &Silent| silent.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
        let (known, others) =
            self.known.entry(bare).or_insert_with(|| (silent.clone(), keys.clone()));
        if *known == silent || names(known) != names(&silent) {
            return None;
        }
        let differing = others.iter().zip(&keys).find(|(other, key)| other != key);
        let keys = differing.map(|(other, key)| [*other, *key])?;
        self.told.insert(keys).then(|| Twins { keys, names: names(&silent) })
    }
}

/// Returns the digits of a figure, as a message shows them.
fn digits(sample: &SampleArgument, system: System) -> String {
    match &sample.value {
        Value::Number(n) => system.write(*n),
        Value::Text(text) => text.clone(),
    }
}
