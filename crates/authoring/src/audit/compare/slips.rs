//! Recognizes one slip in an id or in the name of a figure, which else is told in every language, both
//! as missing and as not used.

use std::collections::{BTreeMap, BTreeSet};

use super::shown;
use crate::audit::LocaleMessages;
use crate::expected::{Expectations, seed_of};
use sabar_content::Files;
use sabar_content::diagnostic::{At, Diagnostics, Lines, Reporter};

/// The ids that no language has a message for, by the id that all of them have in its place.
pub(super) type Pairs = BTreeMap<String, String>;

/// The limit on ids of a file to be compared. A file with more differs by more than slips.
const MOST: usize = 50;

/// Returns the missing id of each unused one that differs by a slip.
pub(super) fn pairs(missing: &[&str], unused: &[&str]) -> Pairs {
    let mut pairs = Pairs::new();
    if missing.len() > MOST || unused.len() > MOST {
        return pairs;
    }
    for id in unused {
        let mut fitting = missing.iter().filter(|wanted| is_slip(wanted, id));
        if let (Some(wanted), None) = (fitting.next(), fitting.next())
            && unused.iter().filter(|other| is_slip(wanted, other)).count() == 1
        {
            pairs.insert((*id).to_owned(), (*wanted).to_owned());
        }
    }
    pairs
}

/// Returns true if two ids differ by one or two letters of a part, or by capitals.
fn is_slip(wanted: &str, id: &str) -> bool {
    if id.to_lowercase().replace('_', "-") == wanted {
        return true;
    }
    let without_digits = |id: &str| id.replace(|c: char| c.is_ascii_digit(), "");
    if without_digits(wanted) == without_digits(id) {
        // Two of a numbered series are two things.
        return false;
    }
    let same = wanted.bytes().zip(id.bytes()).take_while(|(one, other)| one == other).count();
    let begin = wanted.get(..same).and_then(|same| same.rfind('-')).map_or(0, |at| at + 1);
    let rests = [wanted, id].map(|id| id.get(begin..).unwrap_or_default());
    let most = match rests.map(str::len).into_iter().min() {
        None | Some(0..=3) => 0,
        Some(4..=7) => 1,
        Some(_) => 2,
    };
    strsim::damerau_levenshtein(rests[0], rests[1]) <= most
}

/// Returns the pairs that all languages have which lack the message: there the seed has the slip.
pub(super) fn common(
    of_languages: &[(&BTreeMap<&str, Vec<&str>>, &Pairs)],
    expectations: &Expectations,
) -> Pairs {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for pair in of_languages.iter().flat_map(|(_, pairs)| *pairs) {
        *counts.entry((pair.0, pair.1)).or_default() += 1;
    }
    let n_lacking = |id: &str| {
        let home = expectations.messages.get(id).map_or("", |expected| &expected.home);
        let lacks = |missing: &BTreeMap<&str, Vec<&str>>| {
            missing.get(home).is_some_and(|ids| ids.contains(&id))
        };
        of_languages.iter().filter(|(missing, _)| lacks(missing)).count()
    };
    let is_common = |((_, id), n): &((&str, &str), usize)| *n > 1 && *n == n_lacking(id);
    let common = counts.into_iter().filter(is_common);
    common.map(|((unused, id), _)| (unused.to_owned(), id.to_owned())).collect()
}

/// Reports ids of seeds for which all languages have a message of a similar id.
pub(super) fn emit(
    common: &Pairs,
    expectations: &Expectations,
    files: &Files,
    diagnostics: &mut Diagnostics,
) {
    let is_part = |(unused, id): (&String, &String)| {
        let begins = |id: &str, other: &str| {
            id.strip_prefix(other).is_some_and(|rest| rest.starts_with('-'))
        };
        common.iter().any(|(whole, other)| begins(unused, whole) && begins(id, other))
    };
    for (unused, id) in common.iter().filter(|pair| !is_part(*pair)) {
        let Some(expected) = expectations.messages.get(id) else { continue };
        let seed = seed_of(&expected.home);
        let message = format!("no language has the message `{id}`, and all have `{unused}`");
        let remedy = "if the id is misspelled here, correct it; else correct it in the messages";
        let at = place(files, &seed, id).map(|(_, at)| at).unwrap_or_default();
        Reporter::new(&seed, diagnostics).add(at, message, remedy);
    }
}

/// Returns the place of the part of a seed that a message belongs to, with its offset.
fn place(files: &Files, seed: &str, message: &str) -> Option<(usize, At)> {
    let text = files.text(seed)?;
    let mut rest = message;
    while let Some((_, shorter)) = rest.split_once('-') {
        rest = shorter;
        let quoted = format!("\"{rest}\"");
        if let Some(start) = text.find(&format!("id = {quoted}")).or_else(|| text.find(&quoted)) {
            let at = text.get(start..)?.find('"').unwrap_or(0) + start;
            return Some((start, Lines::of(text).at(at..at + quoted.len())));
        }
    }
    None
}

/// A text that shows a figure under another name than the seed gives it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Misnamed {
    /// The message.
    pub id: String,
    /// The name in the seed.
    pub lacking: String,
    /// The name in the text.
    pub shown: String,
}

/// Reports figures under another name: if all languages have the same, once in the seed.
pub(super) fn emit_misnamed(
    found: &BTreeMap<Misnamed, Vec<(String, At)>>,
    all_messages: &[LocaleMessages<'_>],
    (expectations, files): (&Expectations, &Files),
    diagnostics: &mut Diagnostics,
) {
    let braces = |name: &String| shown(&BTreeSet::from([name.clone()]));
    for (Misnamed { id, lacking, shown }, places) in found {
        let home = expectations.messages.get(id).map_or("", |expected| &expected.home);
        let seed = seed_of(home);
        let n_languages = all_messages.iter().filter(|it| it.has(id)).count();
        if places.len() > 1 && places.len() == n_languages {
            let message = format!(
                "the figure is called `{lacking}`, and the texts of `{id}` show {}",
                braces(shown)
            );
            let remedy = format!("write figures.{shown}, or show {} in the texts", braces(lacking));
            let at = place(files, &seed, id).and_then(|(start, _)| {
                let text = files.text(&seed)?;
                let at = start + text.get(start..)?.find(&format!("figures.{lacking}"))?;
                Some(Lines::of(text).at(at..at + "figures.".len() + lacking.len()))
            });
            Reporter::new(&seed, diagnostics).add(at.unwrap_or_default(), message, remedy);
            continue;
        }
        for (path, at) in places {
            let message = format!(
                "`{id}` shows {}, and the figure of the seed is called `{lacking}`",
                braces(shown)
            );
            let remedy =
                format!("write {}, or change the name of the figure in {seed}", braces(lacking));
            Reporter::new(path, diagnostics).add(at.clone(), message, remedy);
        }
    }
}
