//! The emergency panel, one key from every screen. The signs of danger and whom to call are on the
//! timeline and on the last page too, because patients have no kiosk at home.
//!
//! Invariant: the numbers come from the settings, by the place of the clinic and never by the
//! language.

use std::collections::BTreeMap;

use crate::model::{Model, Screen};
use crate::screen::block::{self, Block, Call, Frame, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use crate::settings::Settings;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::library::{OfTreatments, Signs};
use sabar_content::message_ids::is_of_label_layer;
use sabar_content::{Figure, Sign, Urgency};

/// Returns the blocks of the overlay: whom to call, the signs, then what is no emergency.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    // Without a title, the call and six signs fit on the smallest screen.
    let call = Call { phrases: calls(scene), number: scene.settings.emergency_number.clone() };
    let call = Item::plain(Block::Call(call));
    let mut signs = listed(scene, model, Frame::Signs);
    let parts = signs.iter().filter_map(|item| {
        let Block::Sign(sign) = &item.block else { return None };
        sign.part
    });
    let body = Block::BodyMap(parts.collect());
    let first = signs.iter().position(|item| item.frame == Some(Frame::Signs)).unwrap_or(0);
    signs.insert(first, Item { block: body, frame: signs.get(first).and_then(|item| item.frame) });
    std::iter::once(call).chain(signs).collect()
}

/// Returns whom to call in an emergency, one sentence each.
pub(super) fn calls(scene: &Scene<'_>) -> Vec<Phrase> {
    match &scene.settings.emergency_number {
        Some(number) => vec![
            numbered(scene, message_id::EMERGENCY_CALL, number),
            scene.phrase(message_id::EMERGENCY_STAFF),
        ],
        // It says to call the staff, too.
        None => vec![scene.phrase(message_id::EMERGENCY_NO_NUMBER)],
    }
}

/// Returns whom to call when it is no emergency, if the telephone of the clinic is known. It comes
/// after the signs, which tell whether it is one, and has no mark of danger.
fn otherwise(scene: &Scene<'_>) -> Option<Phrase> {
    let number = scene.settings.clinic_telephone.as_ref()?;
    Some(numbered(scene, message_id::CLINIC_TELEPHONE, number))
}

/// Returns how to reach the clinic later: its telephone, or whom to ask for it.
pub(super) fn clinic(scene: &Scene<'_>) -> Phrase {
    match &scene.settings.clinic_telephone {
        Some(number) => numbered(scene, message_id::CLINIC_TELEPHONE, number),
        None => scene.phrase(message_id::CLINIC_NO_TELEPHONE),
    }
}

/// Returns the telephone of the clinic, if it is known: before the appointment there is time to ask for
/// it.
pub(super) fn telephone(scene: &Scene<'_>) -> Option<Block> {
    Some(Block::Note(otherwise(scene)?, Tone::Discuss))
}

/// Returns a call as a block.
pub(super) fn call(phrase: Phrase) -> Item {
    Item::plain(Block::Note(phrase, Tone::Emergency))
}

/// Returns a message with a telephone number.
fn numbered(scene: &Scene<'_>, word: &str, number: &str) -> Phrase {
    let number = scene.words.dialled(number);
    scene.phrase_with(word, &[("number", Argument::Text(&number))])
}

/// Returns all signs of danger by urgency, then whom to call otherwise. In a frame of their own,
/// the source of the signs comes last.
pub(super) fn listed(scene: &Scene<'_>, model: &Model, frame: Frame) -> Vec<Item> {
    let told = match model.screen {
        Screen::Step(..) => source_of(scene, model),
        Screen::Rest | Screen::Choose => None,
    };
    listed_with(scene, (signs(scene, model), told), frame, otherwise(scene))
}

/// Returns the signs of danger for the sheet, between the numbers to call in large letters: above
/// the signs stands the one that is called for them.
pub(super) fn on_paper(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let number = |word, number: &Option<String>| {
        let number = Some(scene.words.dialled(number.as_ref()?));
        Some(Block::Call(Call { phrases: vec![scene.phrase(word)], number }))
    };
    let Settings { emergency_number, clinic_telephone, .. } = scene.settings;
    let to_call = match number(message_id::SHEET_CALL, emergency_number) {
        Some(call) => vec![Item::plain(call)],
        None => calls(scene).into_iter().map(call).collect(),
    };
    let clinic = number(message_id::SHEET_CALL_CLINIC, clinic_telephone);
    let clinic = clinic.unwrap_or_else(|| Block::Note(self::clinic(scene), Tone::Plain));
    let (signs, told) = (signs_of(scene, model), source_of(scene, model));
    let signs = listed_with(scene, (signs, told), Frame::Signs, None);
    to_call.into_iter().chain(signs).chain([Item::plain(clinic)]).collect()
}

/// Returns whom to call and the signs of danger, one to a line, where there is plain text alone.
pub(super) fn lines(scene: &Scene<'_>, model: &Model) -> Vec<String> {
    let signs = (signs_of(scene, model), source_of(scene, model));
    let signs = listed_with(scene, signs, Frame::Signs, otherwise(scene));
    let told = signs.into_iter().filter_map(|item| {
        if let Block::Sign(sign) = &item.block {
            return Some(format!("· {}", sign.phrase.text));
        }
        let Block::Note(phrase, _) = item.block else { return None };
        Some(phrase.text)
    });
    calls(scene).into_iter().map(|call| call.text).chain(told).collect()
}

/// Signs common to all, and others with the treatments to which they belong.
type Listed<'a> = (Vec<&'a Sign>, Vec<OfTreatments<'a>>);

/// Returns signs by their origin: those of the label with their source below, then those of
/// treatments with who added them above. `told` is what a treatment says in place of the source.
fn listed_with(
    scene: &Scene<'_>,
    (signs, told): (Listed<'_>, Option<Phrase>),
    frame: Frame,
    otherwise: Option<Phrase>,
) -> Vec<Item> {
    let of_label = listed_of(scene, &of_origin(&signs, true), frame);
    // The heading of another frame would tell a wrong source of them.
    let own = listed_of(scene, &of_origin(&signs, false), Frame::Signs);
    let framed =
        |phrase, tone, frame| Item { block: Block::Note(phrase, tone), frame: Some(frame) };
    let has_both = !of_label.is_empty() && !own.is_empty();
    let last = if own.is_empty() { frame } else { Frame::Signs };
    let has_signs = has_both || !of_label.is_empty() || !own.is_empty();
    let label = || scene.phrase(message_id::EMERGENCY_SOURCE);
    let is_of_both = told.is_none() && has_both;
    let between = (is_of_both && frame == Frame::Signs).then(label);
    // Above them: below the telephone of the clinic, it would make them less urgent.
    let intro = is_of_both.then(|| scene.phrase(message_id::OWN_SIGNS));
    let source = told.or_else(|| (!is_of_both && !of_label.is_empty()).then(label));
    let source = source.filter(|_| has_signs && last == Frame::Signs);
    let mut items = of_label;
    items.extend(between.map(|source| framed(source, Tone::Quiet, frame)));
    // With nothing between, both lists may have the same heading there.
    let is_joined = has_both && intro.is_none() && frame == last;
    let is_again =
        is_joined && items.iter().rev().find_map(heading) == own.first().and_then(heading);
    items.extend(intro.map(|intro| framed(intro, Tone::Plain, Frame::Signs)));
    items.extend(own.into_iter().skip(usize::from(is_again)));
    items.extend(otherwise.map(|phrase| framed(phrase, Tone::Plain, last)));
    items.extend(source.map(|source| framed(source, Tone::Quiet, last)));
    items
}

/// Returns the heading of a group of signs, if the item is one.
fn heading(item: &Item) -> Option<&str> {
    let Block::Note(phrase, Tone::Strong) = &item.block else { return None };
    Some(&phrase.text)
}

/// Returns the signs of the label layer, or those of treatments.
fn of_origin<'a>((common, others): &Listed<'a>, is_label: bool) -> Listed<'a> {
    let of = |signs: &[&'a Sign]| -> Vec<&'a Sign> {
        let is_of_it = |sign: &&Sign| is_of_label_layer(&sign.message) == is_label;
        signs.iter().copied().filter(is_of_it).collect()
    };
    let others = others.iter().map(|it| OfTreatments { signs: of(&it.signs), ..it.clone() });
    (of(common), others.filter(|it| !it.signs.is_empty()).collect())
}

/// Returns signs by urgency, those of some treatments below the names of these.
fn listed_of(scene: &Scene<'_>, (signs, others): &Listed<'_>, frame: Frame) -> Vec<Item> {
    let mut items = grouped(scene, signs, frame);
    for OfTreatments { titles, signs } in others {
        // A long list of names would push signs out of view.
        if titles.len() <= MOST_TITLES {
            let titles = titles
                .iter()
                .map(|title| Block::Heading(in_any_language(scene, title, &BTreeMap::new())));
            items.extend(titles.map(|block| Item { block, frame: Some(frame) }));
        }
        items.extend(grouped(scene, signs, frame));
    }
    items
}

/// Returns what the treatment says of the source of its signs, in place of the general message.
fn source_of(scene: &Scene<'_>, model: &Model) -> Option<Phrase> {
    let treatment = scene.treatment(model);
    treatment.override_of(message_id::EMERGENCY_SOURCE)?;
    Some(scene.in_treatment(model, message_id::EMERGENCY_SOURCE))
}

/// Treatments named above the signs that they share, at most.
const MOST_TITLES: usize = 9;

/// Groups signs by urgency. Those of the label begin with the ones that can come weeks later, which
/// are missed most easily; those of treatments with the ones that can come at any time.
fn grouped(scene: &Scene<'_>, signs: &[&Sign], frame: Frame) -> Vec<Item> {
    let mut groups = [
        (Urgency::AtOnce, message_id::EMERGENCY_AT_ONCE),
        (Urgency::Call, message_id::EMERGENCY_LATER),
    ];
    if signs.iter().all(|sign| is_of_label_layer(&sign.message)) {
        groups.reverse();
    }
    let framed = |phrase, tone| Item { block: Block::Note(phrase, tone), frame: Some(frame) };
    let mut items = Vec::new();
    for (urgency, heading) in groups {
        let mut signs = signs.iter().filter(|sign| sign.urgency == urgency).peekable();
        if signs.peek().is_some() {
            items.push(framed(scene.phrase(heading), Tone::Strong));
        }
        items.extend(signs.map(|sign| {
            let phrase = in_any_language(scene, &sign.message, &sign.figures);
            let block = Block::Sign(block::Sign { phrase, part: sign.part });
            Item { block, frame: Some(frame) }
        }));
    }
    items
}

/// Returns a sign or a title, in the clinic's language or the first of its treatment if that is not
/// in the patient's: a sign of danger is always shown.
fn in_any_language(scene: &Scene<'_>, message: &str, figures: &BTreeMap<String, Figure>) -> Phrase {
    let said = |scene: &Scene<'_>| scene.own(scene.words.figured(message, figures));
    let of_treatment = Some(message).filter(|message| !is_of_label_layer(message));
    let owner = of_treatment.and_then(|message| scene.library.owner(message));
    let Some(treatment) = owner.filter(|&treatment| !scene.is_in(treatment)) else {
        return said(scene);
    };
    said(&scene.others().find(|other| other.is_in(treatment)).unwrap_or(*scene))
}

/// Returns the signs of the treatment, common ones first. Before a treatment is chosen: the signs
/// common to all, then others with the treatments that they belong to.
fn signs<'a>(scene: &Scene<'a>, model: &Model) -> (Vec<&'a Sign>, Vec<OfTreatments<'a>>) {
    match model.screen {
        Screen::Step(..) => signs_of(scene, model),
        Screen::Rest | Screen::Choose => {
            let Signs { common, rest } = scene.library.signs(None);
            (common, rest)
        }
    }
}

/// Returns the signs of the treatment of the visit, on whatever screen.
fn signs_of<'a>(scene: &Scene<'a>, model: &Model) -> (Vec<&'a Sign>, Vec<OfTreatments<'a>>) {
    let Signs { mut common, rest } = scene.library.signs(Some(model.visit.treatment));
    common.extend(rest.into_iter().flat_map(|it| it.signs));
    (common, Vec::new())
}
