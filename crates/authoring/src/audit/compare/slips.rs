//! Recognizes one slip in an id or in the name of a figure, which else is told in every language, both
//! as missing and as not used.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::shown;
use crate::audit::LocaleMessages;
use crate::expected::{Expectations, seed_of};
use sabar_content::Files;
use sabar_content::check::Doubts;
use sabar_content::diagnostic::{At, Diagnostics, Lines, Reporter};

/// The ids that no language has a message for, by the id that all of them have in its place.
pub(super) type Pairs = BTreeMap<String, String>;

/// The limit on ids of a file to be compared. A file with more differs by more than slips.
const MOST: usize = 50;

/// Returns the missing id of each unused one that differs by a slip, or that is the only one of its page
/// to have another name.
pub(super) fn pairs(home: &str, (missing, unused): (&[&str], &[&str]), doubts: &Doubts) -> Pairs {
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
    pairs.extend(renamed(home, (missing, unused), &pairs, doubts));
    pairs
}

/// Returns the pairs of a page of which only one part has another id, with those of its answers and
/// items.
fn renamed(
    home: &str,
    (missing, unused): (&[&str], &[&str]),
    known: &Pairs,
    doubts: &Doubts,
) -> Pairs {
    let is_wanted = |id: &&str| known.values().any(|wanted| wanted == id);
    let missing: BTreeSet<&str> = missing.iter().copied().filter(|id| !is_wanted(id)).collect();
    let unused = unused.iter().copied().filter(|id| !known.contains_key(*id));
    let unused: BTreeSet<&str> = unused.collect();
    let mut pairs = Pairs::new();
    for id in wholes(&missing) {
        let is_beside = |other: &&str| page(home, other) == page(home, id);
        let mut beside: Vec<&str> = wholes(&unused).filter(is_beside).collect();
        let is_named = |other: &&str| doubts.lost(other).next().is_some();
        if beside.iter().filter(|other| is_named(other)).count() == 1 {
            beside.retain(is_named);
        }
        let is_alone = wholes(&missing).filter(is_beside).count() == 1;
        let (true, [other]) = (is_alone, beside.as_slice()) else { continue };
        let parts = unused.iter().filter_map(|unused| {
            let wanted = format!("{}{}", base(id), unused.strip_prefix(base(other))?);
            missing.contains(wanted.as_str()).then(|| ((*unused).to_owned(), wanted))
        });
        pairs.extend(parts);
    }
    pairs
}

/// Returns the ids that are not of a part of another one.
pub(super) fn wholes<'a>(ids: &BTreeSet<&'a str>) -> impl Iterator<Item = &'a str> {
    let is_part = |id: &str| {
        ids.iter().any(|whole| {
            let rest = id.strip_prefix(base(whole)).filter(|_| *whole != id);
            rest.is_some_and(|rest| rest.starts_with('-'))
        })
    };
    ids.iter().copied().filter(move |id| !is_part(id))
}

/// Returns the start of the ids of a picture, whose first message is its title.
fn base(id: &str) -> &str {
    id.strip_suffix("-title").unwrap_or(id)
}

/// Returns the page that a message of a file is for.
fn page<'a>(home: &str, id: &'a str) -> &'a str {
    let owner = home.trim_end_matches(".ftl").rsplit('/').next().unwrap_or_default();
    let rest = id.strip_prefix(owner).and_then(|rest| rest.strip_prefix('-'));
    rest.unwrap_or(id).split('-').next().unwrap_or_default()
}

/// Returns true if two ids differ by one or two letters of a part, or by capitals.
pub(super) fn is_slip(wanted: &str, id: &str) -> bool {
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
    (expectations, doubts): (&Expectations, &Doubts),
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
    // Of one language alone, either may be wrong; but not if seeds name the other one, too.
    let is_common = |((unused, id), n): &((&str, &str), usize)| {
        (*n > 1 || doubts.is_lost(unused)) && *n == n_lacking(id)
    };
    let common = counts.into_iter().filter(is_common);
    common.map(|((unused, id), _)| (unused.to_owned(), id.to_owned())).collect()
}

/// Reports ids of seeds for which all languages have a message of another id. What names the other id
/// has the same cause.
pub(super) fn emit(
    common: &Pairs,
    (expectations, doubts): (&Expectations, &Doubts),
    files: &Files,
    diagnostics: &mut Diagnostics,
) {
    let mut told = BTreeSet::new();
    let wholes: BTreeSet<&str> = wholes(&common.keys().map(String::as_str).collect()).collect();
    for (unused, id) in common {
        let places: Vec<_> = doubts.lost(unused).collect();
        places.iter().for_each(|(file, at)| diagnostics.remove(file, at));
        let Some(expected) = expectations.messages.get(id) else { continue };
        let seed = seed_of(&expected.home);
        let at = place(files, &seed, id).map(|(_, at)| at).unwrap_or_default();
        if !wholes.contains(unused.as_str()) || !told.insert((seed.clone(), at.clone())) {
            continue;
        }
        let named = named(&seed, &places);
        let message = format!("no language has the message `{id}`, and all have `{unused}`{named}");
        let remedy = match is_slip(id, unused) {
            true => "if the id is misspelled here, correct it; else correct it in the messages",
            false => {
                "if it is the same text, give both the same id; else write the new text in every \
                 language and remove the other"
            }
        };
        Reporter::new(&seed, diagnostics).add(at, message, remedy);
    }
}

/// Returns where seeds name a part by another id than it has.
fn named(seed: &str, places: &[(&str, &At)]) -> String {
    let place = |(file, at): &(&str, &At)| {
        let line = at.line().unwrap_or(1);
        if *file == seed { format!("line {line}") } else { format!("{file}:{line}") }
    };
    match places {
        [] => String::new(),
        [first] => format!(", as {} names it", place(first)),
        [first, more @ ..] => {
            format!(", as {} and {} more name it", place(first), more.len())
        }
    }
}

/// A part of a seed, as it is written.
struct Part {
    /// The start of its messages.
    message: String,
    /// The byte range of its id.
    id: Range<usize>,
    /// The byte range of its table.
    table: Range<usize>,
}

/// Returns the parts of a seed.
fn parts(text: &str, seed: &str) -> Vec<Part> {
    let owner = seed.trim_end_matches(".toml").rsplit('/').next().unwrap_or_default();
    let starts: Vec<usize> = text.match_indices("\n[[").map(|(at, _)| at + 1).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let part = |table: Range<usize>| {
        let written = text.get(table.clone())?;
        let name = written.get(2..)?.split(']').next()?;
        let is_id = |line: &&str| {
            line.strip_prefix("id").is_some_and(|it| it.trim_start().starts_with('='))
        };
        let line = written.lines().find(is_id)?;
        let id = line.split('"').nth(1)?;
        let at = table.start + written.find(line)? + line.find('"')?;
        let message = match name.trim() {
            "documents" => format!("document-{id}"),
            "anchors" => format!("{owner}-anchor-{id}"),
            "pictures" => format!("{owner}-picture-{id}"),
            page => format!("{owner}-{page}-{id}"),
        };
        Some(Part { message, id: at..at + id.len() + 2, table })
    };
    starts.iter().zip(ends).filter_map(|(start, end)| part(*start..end)).collect()
}

/// Returns the place of the part of a seed that a message belongs to, with the offset of its table.
pub(super) fn place(files: &Files, seed: &str, message: &str) -> Option<(usize, At)> {
    let text = files.text(seed)?;
    let quoted = |id: &str, within: &Range<usize>| {
        let quoted = format!("\"{id}\"");
        let at = within.start + text.get(within.clone())?.find(&quoted)?;
        Some((within.start, Lines::of(text).at(at..at + quoted.len())))
    };
    let is_of = |part: &&Part| {
        let rest = message.strip_prefix(part.message.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let parts = parts(text, seed);
    if let Some(part) = parts.iter().filter(is_of).max_by_key(|part| part.message.len()) {
        let item = message.get(part.message.len() + 1..);
        let at = item.and_then(|item| quoted(item, &part.table));
        return at.or_else(|| Some((part.table.start, Lines::of(text).at(part.id.clone()))));
    }
    // It is in one of the lists at the head, as a section is.
    let head = 0..text.match_indices("\n[[").next().map_or(text.len(), |(at, _)| at);
    let mut ends = message.match_indices('-').filter_map(|(at, _)| message.get(at + 1..));
    ends.find_map(|id| quoted(id, &head))
}

/// A text that does not show figures of the seed, or shows one under another name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Misnamed {
    /// The message.
    pub id: String,
    /// The names in the seed.
    pub lacking: BTreeSet<String>,
    /// The name in the text.
    pub shown: Option<String>,
}

/// Reports figures that are not shown, or under another name: if all languages have the same, once in
/// the seed.
pub(super) fn emit_misnamed(
    found: &BTreeMap<Misnamed, Vec<(String, At)>>,
    all_messages: &[LocaleMessages<'_>],
    (expectations, files): (&Expectations, &Files),
    diagnostics: &mut Diagnostics,
) {
    let braces = |name: &String| shown(&BTreeSet::from([name.clone()]));
    for (Misnamed { id, lacking, shown: name }, places) in found {
        let home = expectations.messages.get(id).map_or("", |expected| &expected.home);
        let seed = seed_of(home);
        let named = lacking.first().map_or("", String::as_str);
        let n_languages = all_messages.iter().filter(|it| it.has(id)).count();
        if places.len() > 1 && places.len() == n_languages && files.has(&seed) {
            let (message, remedy) = match name {
                Some(name) => (
                    format!(
                        "the figure is called `{named}`, and the texts of `{id}` show {}",
                        braces(name)
                    ),
                    format!("write figures.{name}, or show {} in the texts", shown(lacking)),
                ),
                None => (
                    format!("no language shows {} in `{id}`", shown(lacking)),
                    "show it in the text of each language, or remove the figure".to_owned(),
                ),
            };
            let at = place(files, &seed, id).and_then(|(start, _)| {
                let text = files.text(&seed)?;
                let at = start + text.get(start..)?.find(&format!("figures.{named}"))?;
                Some(Lines::of(text).at(at..at + "figures.".len() + named.len()))
            });
            Reporter::new(&seed, diagnostics).add(at.unwrap_or_default(), message, remedy);
            continue;
        }
        for (path, at) in places {
            let (message, remedy) = match name {
                Some(name) => (
                    format!(
                        "`{id}` shows {}, and the figure of the seed is called `{named}`",
                        braces(name)
                    ),
                    format!("write {}, or change the name of the figure in {seed}", shown(lacking)),
                ),
                None => {
                    (format!("`{id}` lacks {}", shown(lacking)), "add it to the text".to_owned())
                }
            };
            Reporter::new(path, diagnostics).add(at.clone(), message, remedy);
        }
    }
}
