//! The sheet that a patient takes home: the last page on paper, for the weeks after. Nobody is beside
//! it, so it tells what the treatment is, has boxes to tick and lines to write on, and where its text
//! comes from.

use std::collections::BTreeSet;

use super::timeline::{self, Form};
use super::{appointment, emergency, preparation, sources, summary, takeaway, withdrawn};
use crate::model::Model;
use crate::screen::block::{Block, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::Section;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::review;

/// Digits of the hash of a text that tell its versions apart.
const VERSION_DIGITS: usize = 8;

/// The answers of a patient on the sheet. Paper lies about, so they are left out unless asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answers {
    /// Left out.
    #[default]
    LeftOut,
    /// Those of the last page, in the patient's language and in the clinic's.
    Told,
}

/// The sheet in one language.
#[derive(Clone, Debug, Default)]
pub struct Paper {
    /// The treatment, the signs of danger and the numbers to call, points to remember.
    pub items: Vec<Item>,
    /// Questions to ask; below each question of the treatment is a line for its answer.
    pub ask: Vec<(Item, Option<Phrase>)>,
    /// The labels of other lines to write on.
    pub lines: Vec<Phrase>,
    /// Preparation, the timeline as a picture, and aftercare.
    pub plan: Vec<Item>,
    /// The small print: version, day, sources.
    pub small: Vec<Phrase>,
}

/// Returns the sheet. Where the treatment may not be shown, it says so, as the screen does.
#[must_use]
pub fn paper(scene: &Scene<'_>, model: &Model, answers: Answers) -> Paper {
    if !scene.may_show(model.visit.treatment) {
        return Paper { items: withdrawn::items(scene, model), ..Paper::default() };
    }
    let treatment = scene.treatment(model);
    let (known_days, unknown_days) = appointment::on_paper(scene, model);
    let note = |phrase| Item::plain(Block::Note(phrase, Tone::Plain));
    let mut items = vec![
        Item::plain(Block::Title(scene.phrase(&treatment.title))),
        note(scene.phrase(&treatment.about)),
        // Nobody may take unreviewed text for the clinic's word.
        note(sources::review_phrase(scene, model)),
    ];
    items.extend(known_days.into_iter().map(note));
    if answers == Answers::Told {
        items.extend(takeaway::answers(scene, model).into_iter().map(Item::plain));
        items.extend(takeaway::checks(scene, model).into_iter().map(Item::plain));
    }
    items.extend(takeaway::main_point(scene, model));
    let heading = scene.phrase(message_id::TAKEAWAY_SIGNS);
    items.extend(takeaway::under(heading, emergency::on_paper(scene, model)));
    items.extend(summary::on_paper(scene, model));
    items.extend(takeaway::remember(scene, model, &[Section::Remember]));
    let ask = asked(scene, model);
    let to_write = [message_id::SHEET_PRODUCT, message_id::SHEET_BATCH];
    let to_write = to_write.iter().filter(|_| treatment.has_medicine());
    let lines = unknown_days.into_iter().chain(to_write.map(|word| scene.phrase(word)));
    let to_tick = preparation::to_tick_with_reasons(scene, model);
    let heading = scene.in_treatment(model, message_id::PREPARATION_LIST);
    let mut plan: Vec<Item> = takeaway::under(heading, to_tick).collect();
    let mut pictures = timeline::pictures_on_paper(scene, model);
    let heading = scene.in_treatment(model, message_id::TAKEAWAY_DATES);
    // They stand together: the first one explains all of them.
    let below = [("heading", Argument::Text(&heading.text))];
    let mut legend = scene.phrase_with(message_id::SHEET_LEGEND, &below).text;
    for picture in &mut pictures {
        picture.legend.text = std::mem::take(&mut legend);
    }
    plan.extend(pictures.into_iter().map(|picture| Item::plain(Block::Picture(picture))));
    let entries = timeline::entries_after(scene, model, Form::Paper);
    plan.extend(takeaway::under(heading, entries));
    let cited = items.iter().chain(ask.iter().map(|(item, _)| item)).chain(&plan);
    let small = small_print(scene, model, cited);
    Paper { items, ask, lines: lines.collect(), plan, small }
}

/// Returns what to ask, below its heading. The answers to questions of the label layer have lines of
/// their own: product and batch.
fn asked(scene: &Scene<'_>, model: &Model) -> Vec<(Item, Option<Phrase>)> {
    let heading = scene.phrase(message_id::TAKEAWAY_ASK);
    let items = takeaway::under(heading, takeaway::ask(scene, model));
    let with_line = items.map(|item| {
        let asked = item.block.stated().and_then(|it| sources::statement(scene, model, it.at));
        let is_own = asked.is_some_and(|asked| !asked.is_of_label_layer());
        let line = is_own.then(|| scene.phrase(message_id::SHEET_ANSWER));
        (item, line)
    });
    with_line.collect()
}

/// Returns the version of the text, the day on which the sheet is made, and the documents that the
/// statements on it cite, one a line.
fn small_print<'a>(
    scene: &Scene<'_>,
    model: &Model,
    items: impl Iterator<Item = &'a Item>,
) -> Vec<Phrase> {
    let with = |word, name, text: &str| scene.phrase_with(word, &[(name, Argument::Text(text))]);
    let tag = &scene.words.language().tag;
    let hash = review::hash(&scene.library.signed(model.visit.treatment, tag));
    let (_, digits) = hash.split_once(':').unwrap_or(("", hash.as_str()));
    let version: String = digits.chars().take(VERSION_DIGITS).collect();
    let made = scene.today.map(|today| scene.words.date_short(today));
    let made = made.map(|date| with(message_id::SHEET_PRINTED, "date", &date));
    let mut documents = documents(scene, model, items).into_iter();
    let first = documents.next();
    let first = first.map(|first| with(message_id::SHEET_SOURCES, "documents", &first.text));
    let version = with(message_id::SHEET_VERSION, "version", &version);
    [version].into_iter().chain(made).chain(first).chain(documents).collect()
}

/// Returns the descriptions of the documents that statements cite, in the order of the documents.
fn documents<'a>(
    scene: &Scene<'_>,
    model: &Model,
    items: impl Iterator<Item = &'a Item>,
) -> Vec<Phrase> {
    let statements = items.filter_map(|item| {
        let statement = item.block.stated()?;
        sources::statement(scene, model, statement.at)
    });
    let cited = statements.flat_map(|statement| &statement.citations);
    let cited: BTreeSet<&str> = cited.map(|citation| citation.document.as_str()).collect();
    let documents = scene.library.documents().iter();
    let documents = documents.filter(|document| cited.contains(document.id.as_str()));
    documents.map(|it| scene.phrase(&it.message)).collect()
}
