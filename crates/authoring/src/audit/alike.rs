//! Finds messages that patients must tell apart and that read alike: two answers to one question,
//! two signs of danger, two units.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use rustc_hash::FxHashMap;

use super::compare::Matched;
use super::{LocaleMessages, Message};
use crate::expected::{Distinct, Expectations};
use sabar_content::allowed_characters::not_ascii;
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::l10n::units::{NOMINATIVE, Units};
use sabar_content::{Files, search};

/// Reports messages of one set that have the same text, also if only in one plural form.
pub(super) fn check(
    locale_messages: &LocaleMessages<'_>,
    expectations: &Expectations,
    (sets, matched): (&[Vec<Option<usize>>], &Matched),
    files: &Files,
    diagnostics: &mut Diagnostics,
) {
    let of_cldr = Units::of(&locale_messages.tag);
    // Treatments share signs.
    let mut reported: BTreeSet<[&str; 2]> = BTreeSet::new();
    // And headings and answers.
    let mut shared: BTreeMap<&str, Rc<Readings>> = BTreeMap::new();
    for (Distinct { what, messages }, numbers) in expectations.sets.iter().zip(sets) {
        let mut known: FxHashMap<String, &str> = FxHashMap::default();
        for (id, number) in messages.iter().zip(numbers) {
            let message = locale_messages.numbered(matched, *number, id);
            let texts = shared.get(id.as_str()).map(Rc::clone).unwrap_or_else(|| {
                let texts = Rc::new(readings(match message {
                    Some(message) => locale_messages.texts(message).map(str::to_owned).collect(),
                    None => of_cldr_unit(locale_messages, &of_cldr, id),
                }));
                if message.is_some_and(|it| !locale_messages.home(it).contains('/')) {
                    shared.insert(id, Rc::clone(&texts));
                }
                texts
            });
            let mut other = None;
            for (folded, text) in &*texts {
                let first = *known.entry(folded.clone()).or_insert(id);
                if first != id {
                    other = other.or_else(|| Some((first, text.clone())));
                }
            }
            if let Some((other, text)) = other
                && reported.insert([other, id])
                && !is_fresh_copy(locale_messages, [other, id])
            {
                emit(locale_messages, files, [other, id], (what, &text), diagnostics);
            }
        }
    }
}

/// The texts of a message, each with its folded form, sorted.
type Readings = Vec<(String, String)>;

fn readings(texts: Vec<String>) -> Readings {
    let folded = texts.into_iter().map(|text| (folded(&text), text));
    let mut readings: Readings = folded.filter(|(folded, _)| !folded.is_empty()).collect();
    readings.sort_unstable();
    readings.dedup();
    readings
}

fn emit(
    locale_messages: &LocaleMessages<'_>,
    files: &Files,
    ids: [&str; 2],
    (what, text): (&str, &str),
    diagnostics: &mut Diagnostics,
) {
    let path =
        |it: &Message<'_>| format!("locales/{}/{}", locale_messages.tag, locale_messages.home(it));
    // The one that shows the other is wrong, or else the one that the clinic has written.
    let is_likely = |id: &&str, other: &str| {
        let message = locale_messages.message(id)?;
        let shows_other = message.audited.references.contains_key(other);
        Some((shows_other, files.is_own(&path(message))))
    };
    let [first, second] = ids;
    let ids = match is_likely(&first, second) > is_likely(&second, first) {
        true => [second, first],
        false => [first, second],
    };
    let [other, id] = ids;
    let Some(message) = locale_messages.message(id) else { return };
    // Sample text begins with a character for private use.
    let shown = text.replace('\u{E000}', "$").replace(['\u{2068}', '\u{2069}'], "");
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = format!("`{id}` reads like `{other}`, “{shown}”: nobody can tell the {what} apart");
    let remedy = "write in each what it means, and nothing that the other says";
    Reporter::new(&path(message), diagnostics).add(message.audited.at(), told, remedy);
}

/// Returns true for the titles of a treatment and of a copy of it that nobody has changed yet: its
/// description is the same too.
fn is_fresh_copy(locale_messages: &LocaleMessages<'_>, titles: [&str; 2]) -> bool {
    let about = titles.map(|title| {
        let id = format!("{}-about", title.strip_suffix("-title")?);
        let message = locale_messages.message(&id)?;
        Some(locale_messages.texts(message).collect::<Vec<_>>())
    });
    about[0].is_some() && about[0] == about[1]
}

/// Returns the texts of a unit whose name is from CLDR.
fn of_cldr_unit(locale_messages: &LocaleMessages<'_>, units: &Units, id: &str) -> Vec<String> {
    let Some(unit) = id.strip_prefix("figure-") else { return Vec::new() };
    let samples = locale_messages.amounts.iter();
    let text = |(form, digits): &(&str, String)| {
        units.pattern(unit, NOMINATIVE, form).map(|pattern| pattern.replace('#', digits))
    };
    samples.filter_map(text).collect()
}

/// Removes what readers do not take for a difference: case, final punctuation, and the marks of
/// scripts in which they are optional.
fn folded(text: &str) -> String {
    let is_end = |c: char| ".,:;!?…؟،؛。！？".contains(c) || c.is_whitespace();
    if text.is_ascii() {
        let mut words = String::with_capacity(text.len());
        for word in text.split_ascii_whitespace() {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
        words.make_ascii_lowercase();
        words.truncate(words.trim_end_matches(is_end).len());
        return words;
    }
    let script = |c: char| CodePointMapData::<Script>::new().get(c);
    let is_with_marks = |c: char| matches!(script(c), Script::Arabic | Script::Hebrew);
    let has_marks = not_ascii(text).any(|(_, c)| is_with_marks(c));
    let fold = if has_marks { search::fold } else { search::fold_case };
    // A range may have a dash or a hyphen.
    let folded =
        fold(text).replace(['\u{2010}', '\u{2011}', '\u{2013}', '\u{2014}', '\u{2212}'], "-");
    let words = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_end_matches(is_end).to_owned()
}
