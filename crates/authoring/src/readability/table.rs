//! Formats readability as a table.

use std::fmt;

use super::{Formula, InLanguage, MEAN_WORDS, MOST_WORDS, Measured, Missed, Readability};

/// The width of the column of ids. A longer id shifts its row.
const IDS: usize = 46;
/// The width of each column of figures.
const FIGURES: usize = 12;

/// Writes every language as a table, marking missed goals.
pub(super) fn write(all: &Readability, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for language in &all.languages {
        heading(language, f)?;
        for text in language.texts.iter().filter(|_| language.has_blanks) {
            row(&text.id, &text.whole, f)?;
            for statement in &text.statements {
                row(&format!("  {}", statement.id), &statement.measured, f)?;
            }
        }
        writeln!(f)?;
    }
    match all.missed {
        0 => writeln!(f, "all goals are met"),
        1 => writeln!(f, "1 goal is missed, marked with !"),
        n => writeln!(f, "{n} goals are missed, marked with !"),
    }
}

fn heading(language: &InLanguage, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let InLanguage { tag, formula, goal_of_texts, goal_of_statements, .. } = language;
    let name = formula.map_or("-", Formula::name);
    match (formula, goal_of_texts, goal_of_statements) {
        _ if !language.has_blanks => {
            return writeln!(f, "{tag}: no blanks between words, so they cannot be counted");
        }
        (None, ..) => write!(f, "{tag}: no formula is known here for this language, only")?,
        (_, None, _) => write!(f, "{tag}: {name} (no goal),")?,
        (_, Some(text), None) => write!(f, "{tag}: {name} ({text}),")?,
        (_, Some(text), Some(one)) => write!(f, "{tag}: {name} ({text}, a statement {one}),")?,
    }
    writeln!(f, " words a sentence (at most {MEAN_WORDS}, none above {MOST_WORDS})")?;
    writeln!(f, "{:IDS$}{name:>FIGURES$}{:>FIGURES$}{:>FIGURES$}", "", "words", "longest")
}

fn row(id: &str, measured: &Measured, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mark = |missed| if measured.missed.contains(&missed) { "!" } else { "" };
    let figure = |value: Option<String>, missed| {
        value.map_or_else(|| "-".to_owned(), |value| format!("{}{value}", mark(missed)))
    };
    let decimal = |value: f64| format!("{value:.1}");
    writeln!(
        f,
        "{id:IDS$}{:>FIGURES$}{:>FIGURES$}{:>FIGURES$}",
        figure(measured.index.map(decimal), Missed::Index),
        figure(measured.words_per_sentence.map(decimal), Missed::WordsPerSentence),
        figure(measured.longest_sentence.map(|it| it.to_string()), Missed::LongestSentence),
    )
}
