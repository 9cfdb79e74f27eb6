//! Checks that every language has a name for every unit, also with decimals.

use std::collections::{BTreeMap, BTreeSet};

use super::{LocaleMessages, Message};
use sabar_content::check::{Place, UnitUse};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::l10n::units::Units;
use sabar_content::l10n::{Language, Localizer, Numerals};
use sabar_content::{Amount, Figure, Files, Unit, message_ids};

/// Numbers with decimals, of each plural category that they can have in some language.
const DECIMALS: [&str; 10] =
    ["0.5", "1.5", "2.5", "3.5", "5.5", "11.5", "21.5", "37.5", "0.1", "1.2"];

/// Reports units without a name in a language, and messages of units that are not right with the
/// decimals of a seed.
pub(crate) fn check(
    files: &Files,
    all_messages: &[LocaleMessages<'_>],
    (units, needed_in): (&BTreeMap<String, UnitUse>, &BTreeMap<String, BTreeSet<String>>),
    diagnostics: &mut Diagnostics,
) {
    let units_of = |it: &LocaleMessages<'_>| format!("locales/{}/units.ftl", it.tag);
    // Only a folder replaces files.
    let is_any = all_messages.iter().any(|it| files.is_own(&units_of(it)));
    let built_in = if is_any { Files::built_in() } else { Files::new() };
    for locale_messages in all_messages {
        copied(files, all_messages, locale_messages, diagnostics);
        let tag = &locale_messages.tag;
        let of_cldr = Units::of(tag);
        let own_units = units_of(locale_messages);
        // Other files of the language are built in.
        let folder = format!("locales/{tag}/");
        let is_mixed = files.is_own(&own_units) && files.under(&folder).any(|it| !files.is_own(it));
        let replaced = built_in.text(&own_units).filter(|_| is_mixed);
        for (unit, UnitUse { place: Place { file, line }, decimals }) in units {
            let message = message_ids::figure(unit);
            if needed_in.get(&message).is_some_and(|languages| !languages.contains(tag)) {
                continue;
            }
            if locale_messages.has(&message) {
                if let Some(seed) = decimals {
                    check_decimals(files, locale_messages, (unit, seed), diagnostics);
                }
                continue;
            }
            // Missing messages of other units are reported as such.
            let is_of_cldr = Units::ids().any(|id| id == unit);
            if replaced.is_some_and(|it| it.contains(&format!("\n{message} ="))) {
                let what = format!(
                    "this file replaces the built-in one, and lacks {message}, which {file} needs"
                );
                let range = message_ids::range(unit);
                let remedy = format!(
                    "copy {message} and {range} from {own_units} of `sabar content export`, or give \
                    this file another name"
                );
                Reporter::new(&own_units, diagnostics).add(None, what, remedy);
            } else if is_of_cldr && of_cldr.line(unit).is_none() {
                let what = format!("no name of the unit `{unit}` is known in `{tag}`");
                let remedy = format!(
                    "add {message} and {} to a file of your own, such as locales/{tag}/our-words.ftl, \
                    or choose another unit",
                    message_ids::range(unit)
                );
                Reporter::new(file, diagnostics).add(*line, what, remedy);
            }
        }
    }
}

/// The number of names from which those of another language are a copy, and no words that two languages
/// share.
const MANY_NAMES: usize = 3;

/// Reports names of units that an added language has from another one, though CLDR has its own: they
/// came with a copied folder, and would be shown in place of those.
fn copied(
    files: &Files,
    all_messages: &[LocaleMessages<'_>],
    locale_messages: &LocaleMessages<'_>,
    diagnostics: &mut Diagnostics,
) {
    let is_added = |it: &LocaleMessages<'_>| files.is_own(&Language::file(&it.tag));
    if !is_added(locale_messages) {
        return;
    }
    let of_cldr = Units::of(&locale_messages.tag);
    // Few messages are of units.
    let messages = locale_messages.messages.iter();
    let of_units: Vec<_> = messages.filter(|it| it.id.starts_with("figure-")).collect();
    for other in all_messages.iter().filter(|it| !is_added(it)) {
        let is_copy = |message: &&Message<'_>| {
            let unit = message.id.strip_prefix("figure-").and_then(|id| of_cldr.line(id));
            let Some(cldr) = unit else { return false };
            let Some(model) = other.message(message.id) else { return false };
            let (own, model) = (names(locale_messages, message), names(other, model));
            !own.is_empty() && own.is_subset(&model) && !own.iter().all(|it| cldr.contains(it))
        };
        let copies: Vec<_> = of_units.iter().copied().filter(is_copy).collect();
        let [first, ..] = copies.as_slice() else { continue };
        if copies.len() < MANY_NAMES {
            continue;
        }
        let what = format!(
            "{} names of units are those of `{}`; `{}` is the first",
            copies.len(),
            other.tag,
            first.id
        );
        let remedy = format!(
            "remove these messages and their ranges: CLDR has the names in `{}`, as `sabar content \
            units --lang {0}` shows",
            locale_messages.tag
        );
        let path = format!("locales/{}/{}", locale_messages.tag, locale_messages.home(first));
        Reporter::new(&path, diagnostics).add(first.audited.at(), what, remedy);
    }
}

/// Returns the forms of a name without the numbers.
fn names(locale_messages: &LocaleMessages<'_>, message: &Message<'_>) -> BTreeSet<String> {
    let letters = locale_messages.texts(message).map(|text| {
        let is_name = |c: &char| !is_mark(*c) && !c.is_numeric();
        text.chars().filter(is_name).collect::<String>().trim().to_owned()
    });
    letters.filter(|name| !name.is_empty()).collect()
}

/// Reports a message of a unit that does not show a number with decimals. One that is right with
/// whole numbers may spell out 1 in a form that is also that of 1.5.
fn check_decimals(
    files: &Files,
    locale_messages: &LocaleMessages<'_>,
    (unit, seed): (&str, &Place),
    diagnostics: &mut Diagnostics,
) {
    let tag = &locale_messages.tag;
    let mut common = Files::new();
    for path in files.under(&format!("locales/{tag}/")).filter(|it| it.matches('/').count() == 2) {
        common.insert(path.to_owned(), files.text(path).unwrap_or_default().to_owned());
    }
    let ui = files.text(&Language::file(tag)).unwrap_or_default();
    let Some(language) = Language::of(tag, ui) else { return };
    let localizer = Localizer::new(language, common, Numerals::Locale);
    let amounts: Vec<Amount> = DECIMALS.iter().filter_map(|it| Amount::parse(it)).collect();
    let unit = Unit::new(unit);
    let shows = |figure: Figure, amounts: &[Amount]| {
        let text = localizer.figure(&figure).replace(is_mark, "");
        amounts.iter().all(|amount| text.contains(&localizer.amount(*amount)))
    };
    let counts = amounts.iter().map(|&count| {
        let figure = Figure::Count { count, unit: unit.clone() };
        (message_ids::figure(unit.id()), count, shows(figure, &[count]))
    });
    let ranges = amounts.iter().map(|&to| {
        let from = Amount::from_thousandths(to.thousandths() / 2);
        let figure = Figure::Range { from, to, unit: unit.clone() };
        (message_ids::range(unit.id()), to, shows(figure, &[from, to]))
    });
    let mut reported: Vec<String> = Vec::new();
    for (id, amount, is_shown) in counts.chain(ranges) {
        let Some((file, audited)) = locale_messages.get(&id).filter(|_| !is_shown) else {
            continue;
        };
        if reported.contains(&id) {
            continue;
        }
        let Place { file: of_seed, line } = seed;
        let what = format!(
            "`{id}` does not show numbers with decimals, as {of_seed}:{line} has; for example {amount}"
        );
        let remedy = "show the number in every form that numbers with decimals have";
        let path = format!("locales/{tag}/{file}");
        Reporter::new(&path, diagnostics).add(audited.at(), what, remedy);
        reported.push(id);
    }
}

/// Returns true for an invisible character that keeps a number in one piece.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{2060}'..='\u{2069}' | '\u{202A}'..='\u{202E}')
}
