//! The register: every statement with the places that show it, and every claim that is withheld
//! from patients, with the reason.
//!
//! Invariant: the places are taken from the screens themselves, so the register cannot differ from
//! what patients see.

use std::collections::BTreeMap;

use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{Block, Item};
use crate::screen::scene::Scene;
use crate::screen::{self, sources};
use crate::settings::Settings;
use sabar_content::library::Library;
use sabar_content::{Sign, Statement, Withheld};

/// A statement and its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim<'a> {
    /// The statement with its sources and its standing.
    pub statement: &'a Statement,
    /// The places that show it, in the order of the treatments; none if no treatment uses it from
    /// the label layer.
    pub shown: Vec<Shown<'a>>,
}

/// A page that shows a statement independent of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The id of the treatment.
    pub treatment: &'a str,
    /// The step.
    pub step: Step,
}

/// A claim withheld from patients of a treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WithheldClaim<'a> {
    /// The id of the treatment.
    pub treatment: &'a str,
    /// The claim, its source, the reason, and the statement shown in its place.
    pub claim: &'a Withheld,
}

/// Returns every statement, in the order in which patients first see it; then unused ones of the
/// label layer.
#[must_use]
pub fn statements(library: &Library) -> Vec<Claim<'_>> {
    let mut register = Register { claims: Vec::new(), places: BTreeMap::new() };
    for treatment in 0..library.treatments() {
        let Some(id) = library.treatment_id(treatment) else { continue };
        for step in Step::ALL {
            for at in shown_on(library, treatment, step) {
                if let Some(statement) = sources::statement_of(library, treatment, at) {
                    register.add(statement, Some(Shown { treatment: id, step }));
                }
            }
        }
    }
    for statement in library.safety().statements() {
        register.add(statement, None);
    }
    register.claims
}

/// Returns every withheld claim, by treatment.
#[must_use]
pub fn withheld(library: &Library) -> Vec<WithheldClaim<'_>> {
    let treatments = (0..library.treatments()).map(|index| library.treatment(index));
    let claims = treatments.flat_map(|treatment| {
        let claims = treatment.withheld.iter();
        claims.map(|claim| WithheldClaim { treatment: &treatment.id, claim })
    });
    claims.collect()
}

/// Returns the signs of the emergency panel, which is one key from every page. Their source is the
/// label.
#[must_use]
pub fn emergency_signs(library: &Library) -> &[Sign] {
    &library.safety().emergency
}

/// Returns the signs of single treatments, each with the id of its treatment.
#[must_use]
pub fn own_signs(library: &Library) -> Vec<(&str, &Sign)> {
    let treatments = (0..library.treatments()).map(|index| library.treatment(index));
    let signs = treatments
        .flat_map(|treatment| treatment.own_signs().map(|sign| (treatment.id.as_str(), sign)));
    signs.collect()
}

struct Register<'a> {
    claims: Vec<Claim<'a>>,
    /// The index of a statement in the list, by its message id.
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Register<'a> {
    fn add(&mut self, statement: &'a Statement, shown: Option<Shown<'a>>) {
        let next = self.claims.len();
        let place = *self.places.entry(&statement.message).or_insert(next);
        if place == next {
            self.claims.push(Claim { statement, shown: Vec::new() });
        }
        if let (Some(claim), Some(shown)) = (self.claims.get_mut(place), shown)
            && !claim.shown.contains(&shown)
        {
            claim.shown.push(shown);
        }
    }
}

/// Returns the statements on all pages of a step, before any answer.
fn shown_on(library: &Library, treatment: usize, step: Step) -> Vec<StatementAt> {
    let mut model = Model::at_rest(0, (80, 24), None);
    model.visit.treatment = treatment;
    // By default no review is required, so nothing is left out.
    let settings = Settings::as_shipped();
    let scene = Scene::of(&model, library, &settings, None).whole();
    let pages = 0..screen::pages(library.treatment(treatment), step);
    let items = pages.flat_map(|page| screen::step_items(&scene, &model, step, page));
    items.filter_map(statement_at).collect()
}

fn statement_at(item: Item) -> Option<StatementAt> {
    match item.block {
        Block::Statement(statement) => Some(statement.at),
        Block::Illustration(picture) => Some(picture.about.at),
        Block::Question(question) => Some(question.at),
        Block::Title(_)
        | Block::Heading(_)
        | Block::Note(..)
        | Block::Call(_)
        | Block::Sign(_)
        | Block::BodyMap(_)
        | Block::Choice(_)
        | Block::Buttons(_)
        | Block::Picker(_)
        | Block::Picture(_)
        | Block::Code(_)
        | Block::Welcome(_)
        | Block::Pair(..)
        | Block::KeyRow(..)
        | Block::Gap => None,
    }
}
