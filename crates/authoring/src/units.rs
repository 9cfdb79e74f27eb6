//! Units that a seed may name, and suggestions for those that it may not.

use std::collections::BTreeSet;

use sabar_content::Unit;
use sabar_content::l10n::units::Units;
use sabar_content::nearest::nearest;

/// Units as people write them, and their ids.
const SHORT: [(&str, &str); 28] = [
    ("%", "percent"),
    ("c", "celsius"),
    ("cc", "cubic-centimeter"),
    ("cl", "centiliter"),
    ("cm", "centimeter"),
    ("dl", "deciliter"),
    ("f", "fahrenheit"),
    ("°c", "celsius"),
    ("°f", "fahrenheit"),
    ("g", "gram"),
    ("h", "hour"),
    ("kcal", "kilocalorie"),
    ("kg", "kilogram"),
    ("kj", "kilojoule"),
    ("km", "kilometer"),
    ("l", "liter"),
    ("m", "meter"),
    ("mcg", "microgram"),
    ("mg", "milligram"),
    ("mg/dl", "milligram-ofglucose-per-deciliter"),
    ("min", "minute"),
    ("ml", "milliliter"),
    ("mm", "millimeter"),
    ("mmol/l", "millimole-per-liter"),
    ("mmhg", "millimeter-ofhg"),
    ("s", "second"),
    ("ug", "microgram"),
    ("µg", "microgram"),
];

/// The similarity from which a unit is suggested.
const ALIKE: f64 = 0.85;

/// The most letters by which a unit may differ from what was written.
const MOST_SLIPS: usize = 3;

/// Returns true if every language has, or CLDR knows, a name for the unit.
pub(crate) fn is_known(id: &str) -> bool {
    Unit::new(id).minutes().is_some() || Units::ids().any(|known| known == id)
}

/// The place of a clinic's own messages of the interface. A file under the name of a built-in one
/// would replace all messages in that.
pub(crate) const OWN_FILE: &str = "a file of your own in every language, such as \
                                   locales/it/our-words.ftl (a ui.ftl would replace the built-in one)";

/// Returns a name in the letters of an id.
pub(crate) fn as_id(name: &str) -> String {
    let plain = name.to_lowercase();
    let parts = plain.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// Returns what to do about an unknown unit; `named` are those that messages name.
pub(crate) fn remedy(id: &str, named: &BTreeSet<&str>) -> String {
    let own = as_id(id);
    let own = format!("add the messages figure-{own} and range-{own} to {OWN_FILE}");
    let short = id.to_lowercase();
    let meant = SHORT.iter().find(|(known, _)| *known == short).map(|(_, unit)| *unit);
    let of_data: Vec<&str> = Unit::time_ids().chain(Units::ids()).collect();
    let known = of_data.into_iter().chain(named.iter().copied());
    // No other unit than the one that was written: a tablet is no tablespoon.
    let is_slip = |unit: &&str| strsim::damerau_levenshtein(unit, &short) <= MOST_SLIPS;
    match meant.or_else(|| nearest(id, known, ALIKE).filter(is_slip)) {
        Some(unit) => format!("did you mean `{unit}`? A unit of your own: {own}"),
        None => format!("write one that `sabar content units` lists, or {own}"),
    }
}
