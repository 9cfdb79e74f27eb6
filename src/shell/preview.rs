//! A preview of a folder: its place, and finding that place again after the content has changed.
//!
//! Positions in the model are indices, which change with the content. Here they are found again by
//! id.

pub mod watch;

use std::path::PathBuf;

use crate::model::{Model, Overlay, Screen, StatementAt, Step, Understanding};
use crate::screen;
use crate::screen::sources::statement_of;
use sabar_content::diagnostic::{Diagnostic, Diagnostics};
use sabar_content::l10n::no_such;
use sabar_content::library::Library;
use sabar_content::{Chosen, Given, Question, Treatment};

/// The request of a preview.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The folder.
    pub folder: PathBuf,
    /// The part that the content lacked so far, at first everything. It is shown as soon as it exists.
    pub wanted: Wanted,
}

/// A place by ids, which survive a change of content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The tag of the language.
    pub language: Option<String>,
    /// The tag of the language shown instead, if the other one is missing.
    pub instead: Option<String>,
    /// The id of the treatment, and the step and page.
    pub treatment: Option<(String, Step, usize)>,
}

impl Wanted {
    /// Waits for a language that the content has lost.
    pub fn keep_language(&mut self, spoken: &str, library: &Library) {
        if library.find_language(spoken).is_none() {
            (self.language, self.instead) = (Some(spoken.to_owned()), None);
        }
    }

    /// Goes to what exists by now; the rest is kept for later.
    pub fn go(&mut self, model: &mut Model, library: &Library) {
        let spoken = &library.localizer(model.language).language().tag;
        let has_chosen = self.instead.as_ref().is_some_and(|instead| instead != spoken);
        if has_chosen {
            self.language = None;
        }
        self.instead = self.language.as_ref().map(|_| spoken.clone());
        if let Some(language) = self.language.as_ref().and_then(|tag| library.find_language(tag)) {
            model.language = language;
            (self.language, self.instead) = (None, None);
        }
        // The writer may have gone elsewhere meanwhile.
        if matches!(model.screen, Screen::Step(..)) {
            self.treatment = None;
        }
        let Some((id, step, page)) = &self.treatment else { return };
        if let Some(treatment) = library.find_treatment(id) {
            model.visit.treatment = treatment;
            model.screen = page_of(library.treatment(treatment), *step, *page);
            self.treatment = None;
        }
    }

    /// Returns diagnostics for what is still missing.
    #[must_use]
    pub fn missing(&self, library: &Library) -> Diagnostics {
        let mut problems = Diagnostics::new();
        if let Some((id, ..)) = &self.treatment {
            let known = (0..library.treatments()).filter_map(|index| library.treatment_id(index));
            let known: Vec<_> = known.collect();
            problems.add(Diagnostic::of_file(
                &format!("seeds/treatments/{id}.toml"),
                format!("there is no treatment \"{id}\"; there are: {}", known.join(", ")),
                "write it, or begin with another one",
            ));
        }
        if let Some(tag) = &self.language {
            let known: Vec<_> = library.languages().iter().map(|it| it.tag.as_str()).collect();
            problems.add(Diagnostic::of_file(
                &format!("locales/{tag}/ui.ftl"),
                format!("{}; there are: {}", no_such(tag, &known), known.join(", ")),
                "write it, or begin with another one",
            ));
        }
        problems
    }
}

/// Translates a visit to changed content by ids: treatment, answers, choices and positions. What is
/// gone is dropped; without its treatment, the page is waited for.
pub fn carry(model: &mut Model, wanted: &mut Wanted, old: &Library, new: &Library) {
    let in_hand = model.visit.treatment;
    let treatment = |index: usize| new.find_treatment(old.treatment_id(index)?);
    if let Some(Overlay::Sources(Some(at))) = model.overlay {
        let now = treatment(in_hand).and_then(|now| find(new, now, at, word(old, in_hand, at)?));
        model.overlay = now.map(|at| Overlay::Sources(Some(at)));
    }
    let visit = &mut model.visit;
    let answers = std::mem::take(&mut visit.answers);
    visit.answers = answers
        .into_iter()
        .filter_map(|((index, question), answer)| {
            let now = treatment(index)?;
            let before = old.treatment(index).checklist.get(question)?;
            let question = new.treatment(now).find_question(&before.statement.message)?;
            let answer = answer_now(before, &new.treatment(now).checklist[question], answer)?;
            Some(((now, question), answer))
        })
        .collect();
    let checks = std::mem::take(&mut visit.checks);
    visit.checks = checks
        .into_iter()
        .filter_map(|((index, check), how)| {
            let now = treatment(index)?;
            let before = old.treatment(index).understanding.get(check)?;
            let mut checks = new.treatment(now).understanding.iter().enumerate();
            let (check, after) =
                checks.find(|(_, it)| it.statement.message == before.statement.message)?;
            let id = before.answers.get(how.chosen)?;
            let chosen = after.answers.iter().position(|it| it == id)?;
            Some(((now, check), Understanding { chosen, ..how }))
        })
        .collect();
    let places = std::mem::take(&mut visit.places);
    visit.places = places
        .into_iter()
        .filter_map(|((index, screen), place)| match screen {
            Screen::Rest | Screen::Choose => Some(((index, screen), place)),
            Screen::Step(step, page) => {
                let now = treatment(index)?;
                let screen = page_now(old.treatment(index), new.treatment(now), step, page);
                Some(((now, screen), place))
            }
        })
        .collect();
    visit.treatment = treatment(in_hand).unwrap_or_default();
    if let Screen::Step(step, page) = model.screen {
        model.screen = match treatment(in_hand) {
            Some(now) => page_now(old.treatment(in_hand), new.treatment(now), step, page),
            None => {
                let id = old.treatment_id(in_hand).unwrap_or_default().to_owned();
                wanted.treatment = Some((id, step, page));
                Screen::Choose
            }
        };
    }
}

/// Returns the message id of a statement.
#[must_use]
pub fn word(library: &Library, treatment: usize, at: StatementAt) -> Option<&str> {
    statement_of(library, treatment, at).map(|statement| statement.message.as_str())
}

/// Returns the statement with this message id in the same part of a treatment.
fn find(library: &Library, treatment: usize, at: StatementAt, id: &str) -> Option<StatementAt> {
    let part: fn(usize) -> StatementAt = match at {
        StatementAt::Point(_) => StatementAt::Point,
        StatementAt::Picture(_) => StatementAt::Picture,
        StatementAt::Question(_) => StatementAt::Question,
        StatementAt::Preparation(_) => StatementAt::Preparation,
        StatementAt::Entry(_) => StatementAt::Entry,
        StatementAt::Check(_) => StatementAt::Check,
        StatementAt::Ask(_) => StatementAt::Ask,
    };
    (0..)
        .map(part)
        .map_while(|at| Some((at, word(library, treatment, at)?)))
        .find_map(|(at, word)| (word == id).then_some(at))
}

/// Returns an answer to a question as it is now, if it still takes it.
fn answer_now(before: &Question, now: &Question, given: Given) -> Option<Given> {
    match given {
        Given::Yes | Given::No | Given::Unsure | Given::Choice(_) => {
            let id = before.answer_id(given)?;
            now.choices().into_iter().find(|other| now.answer_id(*other) == Some(id))
        }
        Given::Several(chosen) => {
            let now_at = |index| {
                let Given::Choice(now) = answer_now(before, now, Given::Choice(index))? else {
                    return None;
                };
                Some(now)
            };
            let chosen = Chosen::of(chosen.indices().filter_map(now_at));
            let is_left = now.takes_several && chosen != Chosen::default();
            is_left.then_some(Given::Several(chosen))
        }
        Given::Number(number) => now.number()?.contains(number).then_some(given),
        Given::Date(_) => now.days().map(|_| given),
    }
}

/// Returns the page of the same question, or else the page with the same number.
fn page_now(old: &Treatment, new: &Treatment, step: Step, page: usize) -> Screen {
    let ids = |treatment: &Treatment| -> Vec<String> {
        let statements: Vec<_> = match step {
            Step::Checklist => treatment.checklist.iter().map(|it| &it.statement).collect(),
            Step::Understanding => treatment.understanding.iter().map(|it| &it.statement).collect(),
            Step::Summary | Step::Timeline | Step::Takeaway => Vec::new(),
        };
        statements.into_iter().map(|statement| statement.message.clone()).collect()
    };
    let before = ids(old);
    let now = match before.get(page) {
        Some(id) => ids(new).iter().position(|it| it == id),
        // The check of the answers and the preparation are after the questions.
        None if step == Step::Checklist => Some(new.checklist.len() + page - before.len()),
        None => None,
    };
    page_of(new, step, now.unwrap_or(page))
}

/// Returns the page, or the last one if there are fewer now.
fn page_of(treatment: &Treatment, step: Step, page: usize) -> Screen {
    Screen::Step(step, page.min(screen::pages(treatment, step).saturating_sub(1)))
}
