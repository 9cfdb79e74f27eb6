//! How easy the words are to read: `sabar check --readability`.
//!
//! What is measured is what a patient reads as running text, with the figures in it: statements,
//! questions and explanations, in the order of the steps, and the sentences of the interface.
//! Titles, headings, buttons, answers to choose from, captions and the list of emergency signs are
//! no sentences, and no formula was made for them.
//! Not here: whether the words are right (`l10n/audit`).

mod count;
mod formula;
mod shown;

use std::fmt;

use serde::Serialize;

use crate::content::Treatment;
use crate::l10n::{Argument, Words, word_id};
use crate::library::Library;

pub use count::{Counts, Spelling, count};
pub use formula::{Formula, Goal};

/// Words a sentence at most, on average.
pub const MEAN_WORDS: f64 = 12.0;
/// Words in any one sentence at most.
pub const MOST_WORDS: usize = 20;

/// Every language of a library, measured.
#[derive(Clone, Debug, Serialize)]
pub struct Readability {
    /// One after the other, in the order shown to patients.
    pub languages: Vec<InLanguage>,
    /// How many goals are missed.
    pub missed: usize,
}

/// One language, measured.
#[derive(Clone, Debug, Serialize)]
pub struct InLanguage {
    /// The tag of the language.
    pub language: String,
    /// The formula that was made for it, if one is known here.
    pub formula: Option<Formula>,
    /// The words of the interface, then the treatments.
    pub texts: Vec<Text>,
}

/// Statements that are read together.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The id of the treatment, or `interface`.
    pub id: String,
    /// All of it.
    #[serde(flatten)]
    pub whole: Measured,
    /// Each statement, in reading order.
    pub statements: Vec<Statement>,
}

/// One statement, measured.
#[derive(Clone, Debug, Serialize)]
pub struct Statement {
    /// The id of its words.
    pub id: String,
    /// What was found.
    #[serde(flatten)]
    pub measured: Measured,
}

/// What was found of a text.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// What the language's formula makes of it.
    pub index: Option<f64>,
    /// Words a sentence; nothing where words cannot be told apart.
    pub words_per_sentence: Option<f64>,
    /// Words in the longest sentence.
    pub longest_sentence: Option<usize>,
    /// What it was calculated from.
    pub counts: Counts,
    /// The goals that it misses.
    pub missed: Vec<Missed>,
}

/// A goal that is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missed {
    /// The formula's.
    Index,
    /// Words a sentence on average.
    WordsPerSentence,
    /// Words in one sentence.
    LongestSentence,
}

impl fmt::Display for Readability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shown::table(self, f)
    }
}

/// Measures everything that `library` says in any language.
#[must_use]
pub fn measure(library: &Library) -> Readability {
    let languages: Vec<InLanguage> =
        (0..library.languages().len()).map(|index| language(library, index)).collect();
    let texts = || languages.iter().flat_map(|language| &language.texts);
    let of_texts: usize = texts().map(|text| text.whole.missed.len()).sum();
    let statements = texts().flat_map(|text| &text.statements);
    let of_statements: usize = statements.map(|one| one.measured.missed.len()).sum();
    Readability { languages, missed: of_texts + of_statements }
}

fn language(library: &Library, index: usize) -> InLanguage {
    let words = library.words(index);
    let tag = &words.language().tag;
    let formula = Formula::made_for(tag);
    let spelling = Spelling::of(tag);
    let treatments = (0..library.treatments()).map(|index| library.treatment(index));
    let treatments = treatments.map(|it| (it.id.clone(), statements(words, library, it)));
    let texts = [("interface".to_owned(), interface(words))].into_iter().chain(treatments);
    let texts = texts.map(|(id, texts)| text(id, &texts, spelling, formula)).collect();
    InLanguage { language: tag.clone(), formula, texts }
}

fn text(
    id: String,
    texts: &[(String, String)],
    spelling: Spelling,
    formula: Option<Formula>,
) -> Text {
    let measured = |text: &str, goal| measured(count(text, spelling), formula, goal);
    let statements = texts.iter().map(|(id, text)| {
        let goal = formula.and_then(Formula::statement_goal);
        Statement { id: id.clone(), measured: measured(text, goal) }
    });
    let whole: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
    let goal = formula.and_then(Formula::text_goal);
    Text { id, whole: measured(&whole.join("\n"), goal), statements: statements.collect() }
}

fn measured(counts: Counts, formula: Option<Formula>, goal: Option<Goal>) -> Measured {
    let index = formula.and_then(|formula| formula.of(&counts));
    let words_per_sentence = counts.words_per_sentence();
    let longest_sentence = words_per_sentence.map(|_| counts.longest_sentence);
    let mut missed = Vec::new();
    if goal.zip(index).is_some_and(|(goal, index)| !goal.is_met(index)) {
        missed.push(Missed::Index);
    }
    if words_per_sentence.is_some_and(|mean| mean > MEAN_WORDS) {
        missed.push(Missed::WordsPerSentence);
    }
    if longest_sentence.is_some_and(|longest| longest > MOST_WORDS) {
        missed.push(Missed::LongestSentence);
    }
    Measured { index, words_per_sentence, longest_sentence, counts, missed }
}

/// Ids and texts of all that a treatment says in sentences, step by step.
fn statements(words: &Words, library: &Library, treatment: &Treatment) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut add = |statement| {
        let text = words.statement(statement);
        texts.push((statement.word.clone(), text));
    };
    treatment.summary.iter().for_each(|point| add(&point.statement));
    treatment.checklist.iter().for_each(|question| add(&question.statement));
    treatment.timeline.iter().for_each(|entry| add(&entry.statement));
    for check in &treatment.understanding {
        texts.push((check.statement.word.clone(), words.statement(&check.statement)));
        texts.push((check.again.clone(), words.statement_word(&check.again, &check.statement)));
    }
    let ask = library.safety().ask.iter();
    texts.extend(ask.map(|statement| (statement.word.clone(), words.statement(statement))));
    texts
}

/// Ids and texts of the words of the interface that are sentences. A variable counts as a word.
fn interface(words: &Words) -> Vec<(String, String)> {
    let texts = word_id::INTERFACE.iter().map(|(id, variables)| {
        let arguments: Vec<_> =
            variables.iter().map(|name| (*name, Argument::Number(MANY))).collect();
        ((*id).to_owned(), words.with(id, &arguments))
    });
    texts.filter(|(_, text)| count::is_sentence(text)).collect()
}

/// The number shown in words of the interface while they are measured.
const MANY: u32 = 30;
