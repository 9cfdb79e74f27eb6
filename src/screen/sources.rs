//! The sources of a statement: documents, lines, and how far to trust them.

use crate::model::{Model, StatementAt};
use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::library::Library;
use sabar_content::review::State;
use sabar_content::{Citation, Statement, message_ids};

/// Returns the blocks of the overlay.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model, at: Option<StatementAt>) -> Vec<Item> {
    let mut blocks = vec![Block::Title(scene.phrase(message_id::SOURCES_TITLE))];
    match at.and_then(|at| statement(scene, model, at)) {
        Some(_) if !scene.may_show(model.visit.treatment) => {
            let text = match scene.is_in(model.visit.treatment) {
                true => message_id::WITHDRAWN_TEXT,
                false => message_id::ELSEWHERE_TEXT,
            };
            blocks.push(Block::Note(scene.phrase(text), Tone::Plain));
        }
        None => {
            blocks.push(Block::Note(scene.phrase(message_id::SOURCES_NO_STATEMENT), Tone::Plain));
        }
        Some(statement) => blocks.extend(about(scene, model, statement)),
    }
    blocks.into_iter().map(Item::plain).collect()
}

/// Returns a statement of the treatment of the visit.
#[must_use]
pub fn statement<'a>(scene: &Scene<'a>, model: &Model, at: StatementAt) -> Option<&'a Statement> {
    statement_of(scene.library, model.visit.treatment, at)
}

/// Returns a statement of a treatment.
#[must_use]
pub fn statement_of(library: &Library, treatment: usize, at: StatementAt) -> Option<&Statement> {
    let treatment = library.treatment(treatment);
    match at {
        StatementAt::Point(index) => treatment.summary.get(index).map(|it| &it.statement),
        StatementAt::Picture(index) => treatment.pictures.get(index).map(|it| &it.statement),
        StatementAt::Question(index) => treatment.checklist.get(index).map(|it| &it.statement),
        StatementAt::Preparation(index) => {
            treatment.preparation.get(index).map(|it| &it.entry.statement)
        }
        StatementAt::Entry(index) => treatment.timeline.get(index).map(|it| &it.statement),
        StatementAt::Check(index) => treatment.understanding.get(index).map(|it| &it.statement),
        StatementAt::Ask(index) => treatment.ask.get(index),
    }
}

fn about(scene: &Scene<'_>, model: &Model, statement: &Statement) -> Vec<Block> {
    let standing = statement.standing;
    let meaning = scene.phrase(&format!("standing-{}-meaning", standing.id()));
    let mut blocks = vec![
        Block::Note(scene.statement(statement), Tone::Plain),
        Block::Gap,
        Block::Note(scene.standing(standing), Tone::Strong),
        Block::Note(meaning, Tone::Plain),
    ];
    // The standing of a document comes once, after all of its lines.
    for of_one in statement.citations.chunk_by(|one, next| one.document == next.document) {
        blocks.push(Block::Gap);
        blocks.extend(of_one.iter().map(|citation| source(scene, citation)));
        let document = of_one.first().and_then(|it| scene.library.document(&it.document));
        if let Some(kind) = document.and_then(|document| document.kind) {
            blocks.push(Block::Note(
                scene.in_treatment(model, &message_ids::document_kind(kind)),
                Tone::Quiet,
            ));
        }
    }
    blocks.push(Block::Gap);
    blocks.push(review(scene, model));
    blocks
}

fn source(scene: &Scene<'_>, citation: &Citation) -> Block {
    let word = scene.library.document(&citation.document).map(|document| &document.message);
    let document = word.map(|word| scene.words.get(word)).unwrap_or_default();
    let phrase = match citation.line {
        None => scene.own(document),
        Some(line) => scene.phrase_with(
            message_id::SOURCES_LINE,
            &[("document", Argument::Text(&document)), ("line", Argument::Number(line))],
        ),
    };
    Block::Note(phrase, Tone::Listed(None))
}

/// Returns the state of the treatment's review in this language.
pub(super) fn review(scene: &Scene<'_>, model: &Model) -> Block {
    said_of_review(scene, scene.review(model))
}

/// Returns the same as text.
pub(super) fn review_phrase(scene: &Scene<'_>, model: &Model) -> Phrase {
    phrase_of_review(scene, scene.review(model))
}

/// Returns the message about a review.
pub(super) fn said_of_review(scene: &Scene<'_>, state: State<'_>) -> Block {
    Block::Note(phrase_of_review(scene, state), Tone::Quiet)
}

fn phrase_of_review(scene: &Scene<'_>, state: State<'_>) -> Phrase {
    let (word, review) = match state {
        State::Missing => return scene.phrase(message_id::UNREVIEWED),
        State::Current(review) => (message_id::SOURCES_REVIEWED, review),
        State::Stale(review) => (message_id::SOURCES_REVIEW_STALE, review),
        State::Expired(review) => (message_id::SOURCES_REVIEW_EXPIRED, review),
    };
    let date = scene.words.date_short(review.on);
    let arguments = [
        ("by", Argument::Text(&review.by)),
        ("role", Argument::Text(&review.role)),
        ("date", Argument::Text(&date)),
    ];
    scene.phrase_with(word, &arguments)
}
