//! Compares messages with expectations: none missing, none unused, each showing its variables.

mod groups;
mod lengths;
mod matched;
mod missing;
mod names;
mod slips;

use std::collections::{BTreeMap, BTreeSet};

use self::matched::matched;
pub(super) use self::matched::{Matched, Numbers};
use self::slips::{Misnamed, Pairs};
use super::file::{AuditedMessage, Reference};
use super::{LocaleMessages, MANY, Message, agreement, alike, typed, untranslated};
use crate::expected::{Expectations, Expected};
use sabar_content::check::Doubts;
use sabar_content::diagnostic::{At, Diagnostics, Reporter};
use sabar_content::{Files, parallel};

/// Families whose messages may be unused: a clinic that teaches less than the built-in content
/// keeps the built-in messages.
const SPARE: [&str; 5] = ["area-", "figure-", "range-", "per-", "document-"];

/// Reports all differences between the languages and the expectations.
pub(crate) fn compare(
    all_messages: &[LocaleMessages<'_>],
    (expectations, doubts): (&Expectations, &Doubts),
    files: &Files,
    diagnostics: &mut Diagnostics,
) {
    let tags: BTreeSet<&str> = all_messages.iter().map(LocaleMessages::tag).collect();
    let mut homes: Vec<&str> = expectations.messages.values().map(|it| &*it.home).collect();
    // Most neighbors are in one file.
    homes.dedup();
    let homes = homes.into_iter().collect();
    let all_matched = matched(all_messages, expectations);
    let numbers = Numbers::of(expectations);
    let sets: Vec<Vec<Option<usize>>> =
        expectations.sets.iter().map(|set| numbers.all(&set.messages)).collect();
    let parts: Vec<_> = all_messages.iter().zip(&all_matched).collect();
    let content = (expectations, doubts);
    let sifted = parallel::map(&parts, |part| {
        let comparison = Comparison::of(*part, content, &homes);
        let (missing, unused) = (comparison.lacking(), comparison.spare());
        let pairs = comparison.pairs(&missing, &unused);
        Sifted { missing, unused, pairs }
    });
    let of_languages: Vec<_> = sifted.iter().map(|it| (&it.missing, &it.pairs)).collect();
    let common = slips::common(&of_languages, content);
    slips::emit(&common, content, files, diagnostics);
    let parts = parts.into_iter().map(|part| Comparison::of(part, content, &homes));
    let parts: Vec<_> = parts.zip(&sifted).collect();
    let nowhere = missing::emit_nowhere(&parts, files, diagnostics);
    let found = parallel::map(&parts, |(comparison, sifted)| {
        let mut diagnostics = Diagnostics::new();
        let locale_messages = comparison.locale_messages;
        comparison.missing(sifted, &nowhere, (all_messages, files), &mut diagnostics);
        comparison.unused(sifted, &common, &mut diagnostics);
        comparison.foreign(&tags, &mut diagnostics);
        comparison.references(&mut diagnostics);
        comparison.lengths(&mut diagnostics);
        let misnamed = comparison.variables(&mut diagnostics);
        comparison.groups(&mut diagnostics);
        comparison.names(&mut diagnostics);
        let matched = (&sets[..], comparison.matched);
        alike::check(locale_messages, expectations, matched, files, &mut diagnostics);
        (diagnostics, misnamed)
    });
    let mut all_misnamed: BTreeMap<Misnamed, Vec<_>> = BTreeMap::new();
    for (found, misnamed) in found {
        diagnostics.extend(found);
        for (one, place) in misnamed {
            all_misnamed.entry(one).or_default().push(place);
        }
    }
    slips::emit_misnamed(&all_misnamed, all_messages, (expectations, files), diagnostics);
    agreement::check(all_messages, (expectations, &numbers, &all_matched), diagnostics);
    untranslated::compare(all_messages, expectations, &all_matched, files, diagnostics);
}

/// The messages of a language that are not as expected.
struct Sifted<'a> {
    /// The ids of missing messages, by file.
    missing: BTreeMap<&'a str, Vec<&'a str>>,
    /// The places of messages that are not expected.
    unused: Vec<usize>,
    /// Those of both that differ by a slip.
    pairs: Pairs,
}

struct Comparison<'a> {
    locale_messages: &'a LocaleMessages<'a>,
    expectations: &'a Expectations,
    doubts: &'a Doubts,
    /// The files of all expected messages.
    homes: &'a BTreeSet<&'a str>,
    matched: &'a Matched,
}

impl<'a> Comparison<'a> {
    const fn of(
        (locale_messages, matched): (&'a LocaleMessages<'a>, &'a Matched),
        (expectations, doubts): (&'a Expectations, &'a Doubts),
        homes: &'a BTreeSet<&'a str>,
    ) -> Self {
        Self { locale_messages, expectations, doubts, homes, matched }
    }

    /// Returns the missing id of each unused one that differs by a slip, file by file.
    fn pairs(&self, missing: &BTreeMap<&str, Vec<&str>>, unused: &[usize]) -> Pairs {
        let unused = unused.iter().filter_map(|place| self.locale_messages.messages.get(*place));
        let mut by_home: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for message in unused {
            by_home.entry(self.locale_messages.home(message)).or_default().push(message.id);
        }
        let of_home = missing.iter().filter_map(|(home, ids)| {
            let unused = by_home.get(home)?;
            Some(slips::pairs(home, (ids, unused), self.doubts))
        });
        of_home.flatten().collect()
    }

    /// Returns each expected message, and the one of the language.
    fn expected(
        &self,
    ) -> impl Iterator<Item = (&'a String, &'a Expected, Option<&'a Message<'a>>)> {
        let (messages, matched) = (&self.locale_messages.messages, &self.matched);
        let places = matched.iter().map(|place| messages.get((*place)?));
        let expected = self.expectations.messages.iter().zip(places);
        expected.map(|((id, expected), message)| (id, expected, message))
    }

    fn path(&self, file: &str) -> String {
        format!("locales/{}/{file}", self.locale_messages.tag)
    }

    fn emit(
        &self,
        message: &Message<'_>,
        at: At,
        (what, remedy): (String, &str),
        diagnostics: &mut Diagnostics,
    ) {
        let path = self.path(self.locale_messages.home(message));
        Reporter::new(&path, diagnostics).add(at, what, remedy);
    }

    /// Returns true if the language has the file: treatments may be in some languages only.
    fn is_in(&self, home: &str) -> bool {
        let only = self.expectations.only.get(home);
        only.is_none_or(|only| only.contains(&self.locale_messages.tag))
    }

    /// Returns true if the language needs the message: others may do without the name of a document
    /// that only treatments in other languages cite.
    fn needs(&self, id: &str) -> bool {
        let languages = self.expectations.needed_in.get(id);
        languages.is_none_or(|languages| languages.contains(&self.locale_messages.tag))
    }

    /// Reports files of treatments that are not in this language.
    fn foreign(&self, tags: &BTreeSet<&str>, diagnostics: &mut Diagnostics) {
        for (home, only) in self.expectations.only.iter().filter(|(home, _)| !self.is_in(home)) {
            // A language that is not there may be this one.
            if only.iter().all(|tag| tags.contains(tag.as_str()))
                && self.locale_messages.files.contains(home)
            {
                let tag = &self.locale_messages.tag;
                let seed = format!("seeds/{}", home.replace(".ftl", ".toml"));
                let what = format!("the treatment is not in `{tag}`, as {seed} says");
                let remedy = format!("remove this file, or add \"{tag}\" to the languages there");
                Reporter::new(&self.path(home), diagnostics).add(None, what, remedy);
            }
        }
    }

    /// Returns true for each file without a treatment: it is reported as a whole, or with the seed.
    fn strays(&self) -> Vec<bool> {
        let is_stray =
            |(file, _): &(String, _)| file.contains('/') && !self.homes.contains(&**file);
        self.locale_messages.homes.iter().map(is_stray).collect()
    }

    /// Returns the places of the messages that are not expected and not used by others.
    fn spare(&self) -> Vec<usize> {
        let strays = self.strays();
        let messages = &self.locale_messages.messages;
        let mut is_expected = vec![false; messages.len()];
        for place in self.matched.iter().flatten() {
            is_expected[*place] = true;
        }
        let references = messages.iter().flat_map(|message| message.audited.references.keys());
        let of_broken = &self.locale_messages.referred_by_broken;
        let referred: BTreeSet<&str> = references.chain(of_broken).map(String::as_str).collect();
        let is_known_spare =
            |id: &str| !self.doubts.may_use(id) && !SPARE.iter().any(|spare| id.starts_with(spare));
        let is_spare = |(place, message): &(usize, &Message<'_>)| {
            !is_expected[*place]
                && !strays[message.home]
                && !referred.contains(message.id)
                && (is_known_spare(message.id) || self.doubts.lost(message.id).next().is_some())
        };
        messages.iter().enumerate().filter(is_spare).map(|(place, _)| place).collect()
    }

    fn unused(&self, sifted: &Sifted<'_>, common: &Pairs, diagnostics: &mut Diagnostics) {
        let strays = self.strays();
        let mut misplaced: BTreeMap<(&str, &str), Vec<_>> = BTreeMap::new();
        for (id, expected, message) in self.expected() {
            let Some(message) = message.filter(|message| !strays[message.home]) else { continue };
            let home = self.locale_messages.home(message);
            if is_misplaced(expected, home) {
                misplaced.entry((home, &expected.home)).or_default().push((id, message));
            }
        }
        for ((home, wanted), messages) in misplaced {
            let remedy = format!("move it to {wanted}");
            if messages.len() >= MANY {
                let what = format!("{} messages of {wanted} are in this file", messages.len());
                let path = self.path(home);
                Reporter::new(&path, diagnostics).add(None, what, format!("move them to {wanted}"));
                continue;
            }
            for (id, message) in messages {
                let what = format!("`{id}` is in the wrong file");
                self.emit(message, message.audited.at(), (what, &remedy), diagnostics);
            }
        }
        let messages = &self.locale_messages.messages;
        let unused = sifted.unused.iter().filter_map(|place| messages.get(*place));
        let ids = unused.clone().map(|message| message.id);
        // Those without any other explanation.
        let ids: BTreeSet<&str> = ids.filter(|id| !sifted.pairs.contains_key(*id)).collect();
        let is_told = |id: &str| {
            common.contains_key(id) || !sifted.pairs.contains_key(id) && self.doubts.is_lost(id)
        };
        for message in unused.filter(|message| !is_told(message.id)) {
            let is_alone = ids.contains(message.id);
            if is_alone && is_part_of_one(message.id, &ids) {
                continue;
            }
            let begin = format!("{}-", message.id);
            let parts = ids.range(begin.as_str()..).take_while(|id| id.starts_with(&begin));
            let n_parts = parts.filter(|_| is_alone).count();
            let what = match n_parts {
                0 => format!("`{}` is not used", message.id),
                n => format!("`{}` and {n} more that begin with it are not used", message.id),
            };
            let remedy = match (self.meant(message.id), sifted.pairs.get(message.id)) {
                (Some(id), _) => format!("did you mean `{id}`? Ids are in small letters, with -"),
                (None, Some(id)) if slips::is_slip(id, message.id) => {
                    format!("did you mean `{id}`, which is missing?")
                }
                (None, Some(id)) => format!(
                    "if it is the text of `{id}`, which is missing, give it that id; else write \
                    that and remove this"
                ),
                (None, None) if n_parts > 0 => "remove them, or write them as another language \
                    does"
                    .to_owned(),
                (None, None) => "remove it, or write it as another language does".to_owned(),
            };
            self.emit(message, message.audited.at(), (what, &remedy), diagnostics);
        }
    }

    /// Returns the expected id that differs only by capitals or by the sign between its parts.
    fn meant(&self, id: &str) -> Option<String> {
        let meant = id.to_lowercase().replace('_', "-");
        let is_other = meant != id && self.expectations.messages.contains_key(&meant);
        is_other.then_some(meant)
    }

    fn references(&self, diagnostics: &mut Diagnostics) {
        for message in &self.locale_messages.messages {
            let file = self.locale_messages.home(message);
            for (reference, Reference { at, n_times: _ }) in &message.audited.references {
                let target = self.locale_messages.get(reference);
                // Messages of a treatment are parsed with the common ones only.
                let is_reachable = |(home, _): &(&str, _)| *home == file || !home.contains('/');
                if target.filter(is_reachable).is_none() {
                    let what =
                        format!("`{}` refers to `{reference}`, which does not exist", message.id);
                    let remedy = "add that message to this file";
                    self.emit(message, at.clone(), (what, remedy), diagnostics);
                }
            }
        }
    }

    /// Reports foreign variables and wrong figures; returns the missing ones.
    fn variables(&self, diagnostics: &mut Diagnostics) -> Vec<(Misnamed, (String, At))> {
        let mut misnamed = Vec::new();
        for (id, expected, message) in self.expected() {
            let Some(message) = message.filter(|_| !self.doubts.has_figures(id)) else { continue };
            let audited = &message.audited;
            let shows_nothing = audited.variables.is_empty() && audited.references.is_empty();
            if shows_nothing && expected.required.is_empty() && audited.typed.is_empty() {
                continue;
            }
            if let Some((what, at)) = typed::compare(id, expected, audited) {
                let remedy = "show the seed's figure, or change it there for all languages";
                self.emit(message, at, (what, remedy), diagnostics);
            }
            if audited.references.is_empty() && shows_just(expected, audited) {
                continue;
            }
            let variables = self.locale_messages.variables(audited);
            let lacking: BTreeSet<_> = expected.required.difference(&variables).cloned().collect();
            let foreign: Vec<_> = variables.difference(&expected.allowed).collect();
            if let (1, [shown]) = (lacking.len(), &foreign[..])
                && let Some(at) = audited.variables.get(*shown)
            {
                let path = self.path(self.locale_messages.home(message));
                let one = Misnamed { id: id.clone(), lacking, shown: Some((*shown).clone()) };
                misnamed.push((one, (path, at.clone())));
                continue;
            }
            // Where a figure is typed, that has been reported.
            if !lacking.is_empty() && audited.typed.is_empty() {
                let path = self.path(self.locale_messages.home(message));
                misnamed.push((
                    Misnamed { id: id.clone(), lacking, shown: None },
                    (path, audited.at()),
                ));
            }
            for name in foreign {
                let remedy = if expected.allowed.is_empty() {
                    "remove it; this message has no variables".to_owned()
                } else {
                    format!("show only {}", shown(&expected.allowed))
                };
                // A variable that comes from another message is reported where that message is
                // shown.
                let at = audited.variables.get(name).cloned().unwrap_or_else(|| audited.at());
                let what = format!("`{id}` shows {{ ${name} }}, which it is not given");
                self.emit(message, at, (what, &remedy), diagnostics);
            }
        }
        misnamed
    }
}

impl LocaleMessages<'_> {
    /// Returns the variables of a message, including those of messages it refers to. Terms have no
    /// arguments.
    pub(super) fn variables(&self, audited: &AuditedMessage<'_>) -> BTreeSet<String> {
        let mut variables: BTreeSet<String> = audited.variables.keys().cloned().collect();
        let mut open: Vec<&String> = audited.references.keys().collect();
        let mut known: BTreeSet<&String> = BTreeSet::new();
        while let Some(id) = open.pop() {
            if id.starts_with('-') || !known.insert(id) {
                continue;
            }
            if let Some((_, audited)) = self.get(id) {
                variables.extend(audited.variables.keys().cloned());
                open.extend(audited.references.keys());
            }
        }
        variables
    }
}

/// Returns true if one of the ids is that of the whole that the message is a part of.
fn is_part_of_one(id: &str, ids: &BTreeSet<&str>) -> bool {
    id.match_indices('-').any(|(at, _)| id.get(..at).is_some_and(|whole| ids.contains(whole)))
}

/// Returns true if the variables of a message are those that are expected.
fn shows_just(expected: &Expected, audited: &AuditedMessage<'_>) -> bool {
    expected.required.iter().all(|name| audited.variables.contains_key(name))
        && audited.variables.keys().all(|name| expected.allowed.contains(name))
}

/// Returns true for a message in the wrong file. Only the file of a treatment is parsed for it.
fn is_misplaced(expected: &Expected, file: &str) -> bool {
    *expected.home != *file && (expected.home.contains('/') || file.contains('/'))
}

/// Formats variables as a translator writes them.
pub(super) fn shown(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "nothing".to_owned();
    }
    let names: Vec<String> = variables.iter().map(|name| format!("{{ ${name} }}")).collect();
    names.join(", ")
}
