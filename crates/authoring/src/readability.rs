//! Measures how easy messages are to read: `sabar check --readability`.
//!
//! Only running text is measured, with its figures: statements, questions and explanations, in the
//! order of the steps, and the sentences of the interface. Titles, headings, buttons, answers,
//! captions and the list of emergency signs are not sentences, and the formulas do not apply to
//! them.
//!
//! Depends on [`Library`]. Invariant: goals are advice; a missed goal never blocks content.

mod formula;
mod osman;
mod running;
mod table;

use std::fmt;

use serde::Serialize;

use sabar_content::l10n::{Argument, Localizer, message_id};
use sabar_content::library::Library;
use sabar_content::{Standing, Treatment, message_ids};

pub use formula::Formula;
pub(crate) use formula::Goal;
pub use running::Running;

/// The goal for the mean length of sentences, in words.
pub(crate) const MEAN_WORDS: f64 = 12.0;
/// The goal for the longest sentence, in words.
pub(crate) const MOST_WORDS: usize = 20;

/// The readability of every language of a library.
#[derive(Clone, Debug, Serialize)]
pub struct Readability {
    /// The languages, in the order shown to patients.
    pub languages: Vec<InLanguage>,
    /// The number of missed goals.
    pub missed: usize,
}

/// The readability of one language.
#[derive(Clone, Debug, Serialize)]
pub struct InLanguage {
    /// The tag of the language.
    #[serde(rename = "language")]
    pub tag: String,
    /// True if words are separated by spaces. Otherwise nothing can be counted.
    pub(crate) has_blanks: bool,
    /// The formula for the language, if there is one.
    pub formula: Option<Formula>,
    /// The goal for the index of each text.
    pub(crate) goal_of_texts: Option<Goal>,
    /// The goal for the index of each statement.
    pub(crate) goal_of_statements: Option<Goal>,
    /// The interface messages, then the treatments.
    pub texts: Vec<Text>,
}

/// Statements that are read together.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The id of the treatment, or `interface`.
    pub id: String,
    /// The text as a whole.
    #[serde(flatten)]
    pub whole: Measured,
    /// The statements, in reading order.
    pub statements: Vec<Statement>,
}

/// One statement.
#[derive(Clone, Debug, Serialize)]
pub struct Statement {
    /// The message id.
    pub id: String,
    /// The figures.
    #[serde(flatten)]
    pub measured: Measured,
}

/// The figures of a text; `None` without words to count.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// The index by the formula of the language.
    pub index: Option<f64>,
    /// The mean length of sentences, in words.
    pub words_per_sentence: Option<f64>,
    /// The length of the longest sentence, in words.
    pub longest_sentence: Option<usize>,
    /// The goals that it misses.
    pub missed: Vec<Missed>,
}

/// A goal that is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Missed {
    /// The index of the formula.
    Index,
    /// The mean length of sentences.
    WordsPerSentence,
    /// The length of one sentence.
    LongestSentence,
}

impl fmt::Display for Readability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        table::write(self, f)
    }
}

/// Measures everything that `library` shows in any language.
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
    let localizer = library.localizer(index);
    let tag = &localizer.language().tag;
    let formula = Formula::made_for(tag);
    let treatments = (0..library.treatments()).filter(|&index| library.is_in(index, tag));
    let treatments = treatments.map(|index| library.treatment(index));
    let treatments = treatments.map(|it| (it.id.clone(), statements(localizer, it)));
    let texts = [("interface".to_owned(), interface(localizer))].into_iter().chain(treatments);
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
        // A sentence that is too long is reported with its statement.
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

/// Returns the ids and texts of a treatment's sentences, step by step, and of its interface messages
/// that are sentences.
fn statements(localizer: &Localizer, treatment: &Treatment) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut add = |statement| {
        let text = localizer.statement(statement);
        texts.push((statement.message.clone(), text));
        let items = statement.listed();
        let items = items.map(|item| (item.clone(), localizer.statement_message(item, statement)));
        texts.extend(items.filter(|(_, text)| running::is_sentence(text)));
    };
    treatment.summary.iter().for_each(|point| add(&point.statement));
    treatment.pictures.iter().for_each(|picture| add(&picture.statement));
    treatment.checklist.iter().for_each(|question| add(&question.statement));
    treatment.entries().for_each(|entry| add(&entry.statement));
    for preparation in &treatment.preparation {
        let statement = &preparation.entry.statement;
        let why = preparation.why.iter();
        let why = why.map(|why| (why.clone(), localizer.statement_message(why, statement)));
        texts.extend(why);
    }
    for check in &treatment.understanding {
        texts.push((check.statement.message.clone(), localizer.statement(&check.statement)));
        texts.push((
            check.again.clone(),
            localizer.statement_message(&check.again, &check.statement),
        ));
    }
    let ask = treatment.ask.iter();
    texts.extend(ask.map(|statement| (statement.message.clone(), localizer.statement(statement))));
    let own = message_id::INTERFACE.iter().filter_map(|(id, variables)| {
        let own = treatment.override_of(id)?;
        let text = interface_message(localizer, &own, variables);
        Some((own, text))
    });
    texts.extend(own.filter(|(_, text)| running::is_sentence(text)));
    texts
}

/// Returns the ids and texts of the interface messages that are sentences. A variable counts as a
/// word.
fn interface(localizer: &Localizer) -> Vec<(String, String)> {
    let texts = message_id::INTERFACE
        .iter()
        .map(|(id, variables)| ((*id).to_owned(), interface_message(localizer, id, variables)));
    let meanings = Standing::ALL.map(message_ids::standing_meaning);
    let meanings = meanings.into_iter().map(|id| (id.clone(), localizer.get(&id)));
    texts.chain(meanings).filter(|(_, text)| running::is_sentence(text)).collect()
}

fn interface_message(localizer: &Localizer, id: &str, variables: &[&str]) -> String {
    let arguments: Vec<_> = variables.iter().map(|name| (*name, Argument::Number(MANY))).collect();
    localizer.with(id, &arguments)
}

/// The number shown in interface messages while they are measured.
const MANY: u32 = 30;
