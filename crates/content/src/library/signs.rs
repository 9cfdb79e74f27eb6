//! The emergency signs of treatments.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Library, treatment_file};
use crate::Sign;
use crate::message_ids;

impl Library {
    /// Returns the emergency signs of a treatment, or those of all treatments for `None`. Signs
    /// common to all of them come first.
    #[must_use]
    pub fn signs(&self, treatment: Option<usize>) -> Signs<'_> {
        // Most treatments choose no signs and have none of their own: one of them represents all.
        let (chosen, plain): (Vec<usize>, Vec<usize>) =
            (0..self.treatments()).partition(|&index| self.has_own_signs(index));
        let others = chosen.iter().map(|&index| vec![index]);
        let alike: Vec<Vec<usize>> =
            std::iter::once(plain).chain(others).filter(|group| !group.is_empty()).collect();
        let signs_of = |group: &[usize]| match group.first() {
            Some(&index) => self.treatment(index).emergency.as_slice(),
            None => &[],
        };
        let is_common = |sign: &&Sign| alike.iter().all(|it| signs_of(it).contains(sign));
        let of_one = treatment.map(|index| vec![vec![index]]);
        let shown = of_one.as_ref().unwrap_or(&alike);
        let first = shown.first().map_or(&[][..], |group| signs_of(group));
        let common = first.iter().filter(is_common).collect();
        let mut rest: Vec<OfTreatments<'_>> = Vec::new();
        for group in shown {
            let signs: Vec<&Sign> =
                signs_of(group).iter().filter(|sign| !is_common(sign)).collect();
            let ids = group.iter().filter_map(|&index| self.treatment_id(index));
            let titles: Vec<String> = ids.map(message_ids::title).collect();
            match rest.iter_mut().find(|other| other.signs == signs) {
                Some(other) => other.titles.extend(titles),
                None if signs.is_empty() => {}
                None => rest.push(OfTreatments { titles, signs }),
            }
        }
        Signs { common, rest }
    }

    /// Returns true if a treatment chooses emergency signs or has signs of its own.
    fn has_own_signs(&self, treatment: usize) -> bool {
        self.treatment_id(treatment).is_some_and(|id| self.choosing().contains(id))
    }

    /// Returns the treatments that choose emergency signs or have signs of their own. Searches all
    /// seeds at the first call.
    #[must_use]
    pub fn choosing(&self) -> &BTreeSet<String> {
        self.choosing.get_or_init(|| {
            let ids: Vec<String> = self.treatments.iter().map(|(id, _)| id.clone()).collect();
            let find = || choosing(&ids, |file| self.store.text(file));
            self.store.choosing().unwrap_or_else(find)
        })
    }
}

/// The signs of an emergency panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signs<'a> {
    /// The signs of every treatment offered.
    pub common: Vec<&'a Sign>,
    /// The signs of some treatments only.
    pub rest: Vec<OfTreatments<'a>>,
}

/// Signs that apply to some treatments only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfTreatments<'a> {
    /// The message ids of the titles of these treatments.
    pub titles: Vec<String>,
    /// The signs.
    pub signs: Vec<&'a Sign>,
}

/// Returns the treatments that choose emergency signs or have signs of their own.
pub(crate) fn choosing<'a>(
    ids: &[String],
    text: impl Fn(&str) -> Option<Cow<'a, str>>,
) -> BTreeSet<String> {
    let chooses = |id: &&String| text(&treatment_file(id)).is_some_and(|it| chooses_signs(&it));
    ids.iter().filter(chooses).cloned().collect()
}

/// Returns true if a seed may choose emergency signs or have signs of its own. Scans the text
/// without parsing it.
pub fn chooses_signs(seed: &str) -> bool {
    seed.lines().any(|line| {
        // Most lines do not begin so.
        if !line.trim_start().starts_with(['e', 's', '[', '"', '\'']) {
            return false;
        }
        let is_sign = |c: &char| !c.is_whitespace() && !matches!(c, '"' | '\'');
        let line: String = line.chars().filter(is_sign).collect();
        let name = line.split('=').next().unwrap_or_default();
        matches!(name, "emergency" | "safety.emergency" | "safety")
            || line.starts_with("[[emergency]]")
    })
}
