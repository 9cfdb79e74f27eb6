//! Units that a seed may name, and suggestions for those that it may not.

use sabar_content::Unit;
use sabar_content::l10n::units::Units;

/// Units as people write them, and their ids.
const SHORT: [(&str, &str); 22] = [
    ("c", "celsius"),
    ("cc", "cubic-centimeter"),
    ("cl", "centiliter"),
    ("cm", "centimeter"),
    ("dl", "deciliter"),
    ("f", "fahrenheit"),
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
    ("min", "minute"),
    ("ml", "milliliter"),
    ("mm", "millimeter"),
    ("mmhg", "millimeter-ofhg"),
    ("s", "second"),
    ("ug", "microgram"),
];

/// The similarity from which a unit is suggested.
const ALIKE: f64 = 0.85;

/// Returns true if every language has, or CLDR knows, a name for the unit.
pub(crate) fn is_known(id: &str) -> bool {
    Unit::new(id).minutes().is_some() || Units::ids().any(|known| known == id)
}

/// Returns what to do about an unknown unit.
pub(crate) fn remedy(id: &str) -> String {
    let own = format!("add the messages figure-{id} and range-{id} to ui.ftl in every language");
    let short = id.to_lowercase();
    let meant = SHORT.iter().find(|(known, _)| *known == short).map(|(_, unit)| *unit);
    let alike = |unit: &&str| strsim::jaro_winkler(unit, id);
    let nearest = || {
        let all = Unit::time_ids().chain(Units::ids());
        let best = all.max_by(|a, b| alike(a).total_cmp(&alike(b)));
        best.filter(|unit| alike(unit) >= ALIKE)
    };
    match meant.or_else(nearest) {
        Some(unit) => format!("did you mean `{unit}`? A unit of your own: {own}"),
        None => format!("write one that `sabar content units` lists, or {own}"),
    }
}
