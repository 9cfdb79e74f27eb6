//! How easy the words are to read: `sabar check --readability`.
//!
//! What is measured is what a patient reads as running text, with the figures in it: statements,
//! questions and explanations, in the order of the steps, and the sentences of the interface.
//! Titles, headings, buttons, answers to choose from, captions and the list of emergency signs are
//! no sentences, and no formula was made for them.
//! Not here: whether the words are right (`l10n/audit`).

mod formula;
mod osman;
mod running;
mod table;

use std::fmt;

use serde::Serialize;

use sabar_content::l10n::{Argument, Localizer, message_id};
use sabar_content::library::Library;
use sabar_content::{Standing, Treatment, message_ids};

pub use formula::{Formula, Goal};
pub use running::Running;

/// Localizer a sentence at most, on average.
pub const MEAN_WORDS: f64 = 12.0;
/// Localizer in any one sentence at most.
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
    /// Which one.
    #[serde(rename = "language")]
    pub tag: String,
    /// Whether it has blanks between words; without them nothing can be counted.
    pub has_blanks: bool,
    /// The formula for it, if one is known here.
    pub formula: Option<Formula>,
    /// What the formula should yield for each text.
    pub goal_of_texts: Option<Goal>,
    /// What the formula should yield for each statement.
    pub goal_of_statements: Option<Goal>,
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

/// What was found of a text; nothing where there are no words to count.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// What the formula of the language makes of it.
    pub index: Option<f64>,
    /// Localizer a sentence.
    pub words_per_sentence: Option<f64>,
    /// Localizer in the longest sentence.
    pub longest_sentence: Option<usize>,
    /// The goals that it misses.
    pub missed: Vec<Missed>,
}

/// A goal that is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Missed {
    /// The formula's.
    Index,
    /// Localizer a sentence on average.
    WordsPerSentence,
    /// Localizer in one sentence.
    LongestSentence,
}

impl fmt::Display for Readability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        table::write(self, f)
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
    let treatments = (0..library.treatments()).map(|index| library.treatment(index));
    let treatments = treatments.map(|it| (it.id.clone(), statements(words, it)));
    let texts = [("interface".to_owned(), interface(words))].into_iter().chain(treatments);
    let mut language = InLanguage {
        tag: tag.clone(),
        has_blanks: running::has_blanks(tag),
        formula,
        goal_of_texts: formula.and_then(Formula::goal_of_texts),
        goal_of_statements: formula.and_then(Formula::goal_of_statements),
        texts: Vec::new(),
    };
    language.texts = texts.map(|(id, statements)| language.text(id, &statements)).collect();
    language
}

impl InLanguage {
    fn text(&self, id: String, statements: &[(String, String)]) -> Text {
        let whole: Vec<&str> = statements.iter().map(|(_, text)| text.as_str()).collect();
        let mut whole = self.measured(&whole.join("\n"), self.goal_of_texts);
        // A sentence that is too long is told with its statement.
        whole.missed.retain(|missed| *missed != Missed::LongestSentence);
        let statements = statements.iter().map(|(id, text)| Statement {
            id: id.clone(),
            measured: self.measured(text, self.goal_of_statements),
        });
        Text { id, whole, statements: statements.collect() }
    }

    fn measured(&self, text: &str, goal: Option<Goal>) -> Measured {
        let text = Some(Running::of(text)).filter(|text| text.sentences() > 0 && self.has_blanks);
        let index = text.as_ref().and_then(|text| self.formula?.of(text));
        let words_per_sentence =
            text.as_ref().map(|text| formula::ratio(text.words().count(), text.sentences()));
        let longest_sentence = text.as_ref().map(Running::longest_sentence);
        let misses_index = goal.zip(index).is_some_and(|(goal, index)| !goal.is_met(index));
        let misses = [
            (Missed::Index, misses_index),
            (Missed::WordsPerSentence, words_per_sentence.is_some_and(|it| it > MEAN_WORDS)),
            (Missed::LongestSentence, longest_sentence.is_some_and(|it| it > MOST_WORDS)),
        ];
        let missed = misses.into_iter().filter_map(|(what, is_missed)| is_missed.then_some(what));
        Measured { index, words_per_sentence, longest_sentence, missed: missed.collect() }
    }
}

/// Ids and texts of all that a treatment says in sentences, step by step.
fn statements(words: &Localizer, treatment: &Treatment) -> Vec<(String, String)> {
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
    let ask = treatment.ask.iter();
    texts.extend(ask.map(|statement| (statement.word.clone(), words.statement(statement))));
    texts
}

/// Ids and texts of the words of the interface that are sentences. A variable counts as a word.
fn interface(words: &Localizer) -> Vec<(String, String)> {
    let texts = message_id::INTERFACE.iter().map(|(id, variables)| {
        let arguments: Vec<_> =
            variables.iter().map(|name| (*name, Argument::Number(MANY))).collect();
        ((*id).to_owned(), words.with(id, &arguments))
    });
    let meanings = Standing::ALL.map(message_ids::standing_meaning);
    let meanings = meanings.into_iter().map(|id| (id.clone(), words.get(&id)));
    texts.chain(meanings).filter(|(_, text)| running::is_sentence(text)).collect()
}

/// The number shown in words of the interface while they are measured.
const MANY: u32 = 30;
