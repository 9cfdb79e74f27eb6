//! `sabar content units`: every unit with its forms, in every language.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::process::ExitCode;

use super::Failure;
use sabar_content::l10n::units::{NOMINATIVE, Units};
use sabar_content::l10n::{Language, Localizer, Numerals};
use sabar_content::library::Library;
use sabar_content::{Amount, Figure, Files, Interval, Unit};

/// Prints the units of the content of `files`, in one language or in all of its languages. One that
/// the content does not have is shown as CLDR knows it.
pub(super) fn print(files: &Files, tag: Option<&str>) -> Result<ExitCode, Failure> {
    let library = Library::new(files.clone(), Numerals::Locale);
    let of_cldr = |tag: &str| {
        let language = Language::of(tag, "");
        let language = language.filter(|_| Units::of(tag).line("liter").is_some());
        language.map(|language| Localizer::new(language, Files::new(), Numerals::Locale))
    };
    let known = tag.and_then(|tag| library.find_language(tag));
    let found = match (tag, known) {
        (Some(tag), None) => Some(of_cldr(tag).ok_or_else(|| {
            Failure::Usage(format!("no units are known in \"{tag}\"; write a tag such as \"it\""))
        })?),
        _ => None,
    };
    let localizers: Vec<&Localizer> = match (&found, known) {
        (Some(localizer), _) => vec![localizer],
        (None, Some(index)) => vec![library.localizer(index)],
        (None, None) => {
            (0..library.languages().len()).map(|index| library.localizer(index)).collect()
        }
    };
    let mut out = table(&own_units(files), &localizers);
    // Those of the interface exist only in languages that have one.
    if found.is_none() {
        out += &others(&localizers);
    }
    // Standard output may be closed.
    let _ = io::stdout().write_all(out.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// Returns the units that have messages in some language, in the order of the files.
fn own_units(files: &Files) -> Vec<String> {
    let common = files.under("locales/").filter(|path| path.matches('/').count() == 2);
    let texts = common.filter_map(|path| files.text(path));
    let mut known = BTreeSet::new();
    let ids = texts.flat_map(|text| {
        text.lines().filter_map(|line| line.strip_prefix("figure-")?.split_once(" ="))
    });
    ids.map(|(id, _)| id.to_owned()).filter(|id| known.insert(id.clone())).collect()
}

fn table(own: &[String], localizers: &[&Localizer]) -> String {
    let mut out = "| Unit | Language | Case | Forms |\n|---|---|---|---|\n".to_owned();
    let of_cldr = Units::ids().filter(|id| !own.iter().any(|own| own == id)).map(str::to_owned);
    let ids: Vec<String> = own.iter().cloned().chain(of_cldr).collect();
    for id in &ids {
        for localizer in localizers {
            let tag = &localizer.language().tag;
            let is_own = localizer.has_unit(id);
            if !is_own && localizer.units().line(id).is_none() {
                continue;
            }
            let plain = forms(localizer, id, NOMINATIVE);
            out += &format!("| `{id}` | {tag} | | {plain} |\n");
            let cases = localizer.units().cases().into_iter().filter(|_| !is_own);
            for case in cases {
                let forms = forms(localizer, id, case);
                if forms != plain {
                    out += &format!("| | | {case} | {forms} |\n");
                }
            }
        }
    }
    out
}

/// Returns a unit with the first number of each plural category, a number with decimals and a range.
fn forms(localizer: &Localizer, unit: &str, case: &str) -> String {
    let unit = Unit::new(unit);
    let numbers = localizer.samples().into_iter().map(Amount::from);
    let half = Amount::from_thousandths(1_500);
    let counts = numbers.chain([half]).map(|count| Figure::Count { count, unit: unit.clone() });
    let range = Figure::range(2, 3, unit.clone());
    let all = counts.chain([range]).map(|figure| shown(localizer, &figure, case));
    all.collect::<Vec<_>>().join(", ")
}

/// Returns a figure without the marks that keep it together, but isolated from its neighbors.
fn shown(localizer: &Localizer, figure: &Figure, case: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{2060}'..='\u{2069}' | '\u{202A}'..='\u{202E}');
    let text = localizer.figure_in(figure, case).replace(is_mark, "").replace('\u{A0}', " ");
    format!("\u{2068}{text}\u{2069}")
}

/// Returns the figures that need no unit, as written in a seed and as shown.
fn others(localizers: &[&Localizer]) -> String {
    let count = |count: u32, unit: &str| Figure::count(count, Unit::new(unit));
    let rate = |figure: Figure, count: u32, unit: &str| Figure::Rate {
        figure: Box::new(figure),
        every: Interval { count: count.into(), unit: Unit::new(unit) },
    };
    let mut rows: Vec<(String, Figure)> = Unit::time_ids()
        .map(|unit| {
            let written = format!("{{ count = 2, per = \"{unit}\" }}");
            (written, rate(count(2, Unit::TIMES), 1, unit))
        })
        .collect();
    rows.push((
        "{ count = 500, unit = \"milligram\", per = \"day\" }".to_owned(),
        rate(count(500, "milligram"), 1, "day"),
    ));
    rows.push((
        "{ count = 250, unit = \"milliliter\", per = { count = 15, unit = \"minute\" } }"
            .to_owned(),
        rate(count(250, "milliliter"), 15, "minute"),
    ));
    let time = jiff::civil::time(18, 0, 0, 0);
    rows.push(("{ time = \"18:00\" }".to_owned(), Figure::Time(time)));
    let mut out = "\n| Figure | Language | Shown |\n|---|---|---|\n".to_owned();
    for (written, figure) in rows {
        for localizer in localizers {
            let shown = shown(localizer, &figure, NOMINATIVE);
            out += &format!("| `{written}` | {} | {shown} |\n", localizer.language().tag);
        }
    }
    out
}
