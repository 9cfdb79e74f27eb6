//! "To take with you": the answers to discuss, in the patient's language and beside it in the
//! clinic's; times and dates; what to remember; what to ask.

use super::timeline::{self, Form};
use super::{
    answers, checklist, codes, emergency, framed, preparation, print, stated, step_title,
    unanswered, understanding,
};
use crate::model::action::Action;
use crate::model::{Model, StatementAt, Step};
use crate::screen::block::{Arrow, Block, Button, Frame, Item, Phrase, Tone};
use crate::screen::scene::Scene;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::{Answers, Flag, Section};

/// Returns the blocks of the screen.
#[must_use]
pub fn items(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut items = vec![
        Item::plain(Block::Title(scene.phrase(step_title(Step::Takeaway)))),
        Item::plain(Block::Note(scene.phrase(message_id::TAKEAWAY_SHOW), Tone::Plain)),
    ];
    items.extend(answers(scene, model).into_iter().map(Item::plain));
    items.extend(checks(scene, model).into_iter().map(Item::plain));
    items.extend(under(scene.phrase(message_id::TAKEAWAY_SIGNS), signs(scene, model)));
    items.extend(remember(scene, model, &[Section::Main, Section::Remember]));
    items.extend(under(scene.phrase(message_id::TAKEAWAY_ASK), ask(scene, model)));
    let to_tick = preparation::to_tick(scene, model);
    items.extend(under(scene.in_treatment(model, message_id::PREPARATION_LIST), to_tick));
    let entries = timeline::entries_after(scene, model, Form::LastPage);
    items.extend(under(scene.in_treatment(model, message_id::TAKEAWAY_DATES), entries));
    items.extend(print::block(scene, model).map(Item::plain));
    items.extend(codes::button(scene, model));
    items.extend(ending(scene));
    items
}

/// Returns the items under a heading; without items, nothing.
pub(super) fn under(heading: Phrase, items: Vec<Item>) -> impl Iterator<Item = Item> {
    let heading = (!items.is_empty()).then(|| Item::plain(Block::Heading(heading)));
    heading.into_iter().chain(items)
}

/// The flags, the most serious first, with the messages above their answers: for the patient, and for
/// the clinician.
pub(super) const FLAGS: [(Flag, &str, &str); 3] = [
    (Flag::Emergency, message_id::TAKEAWAY_EMERGENCY, message_id::TAKEAWAY_CLINIC_EMERGENCY),
    (Flag::Stop, message_id::TAKEAWAY_STOP, message_id::TAKEAWAY_CLINIC_STOP),
    (Flag::Discuss, message_id::TAKEAWAY_DISCUSS, message_id::TAKEAWAY_CLINIC_DISCUSS),
];

/// Returns the answers with a flag, the most serious first.
pub(super) fn answers(scene: &Scene<'_>, model: &Model) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (flag, to_patient, to_clinic) in FLAGS {
        let flagged = flagged(scene, model, flag);
        if flagged.is_empty() {
            continue;
        }
        blocks.push(in_both(scene, model, Tone::of_flag(flag), |speaking| {
            let is_to_patient = is_to_patient(speaking, scene, model);
            speaking.in_treatment(model, if is_to_patient { to_patient } else { to_clinic }).text
        }));
        if flag == Flag::Emergency {
            let calls = 0..emergency::calls(scene).len();
            blocks.extend(calls.map(|call| {
                in_both(scene, model, Tone::Emergency, |scene| {
                    emergency::calls(scene).get(call).map(|it| it.text.clone()).unwrap_or_default()
                })
            }));
        }
        blocks.extend(
            flagged.into_iter().map(|question| answered(scene, model, question, Some(flag))),
        );
    }
    let is_flagged = !blocks.is_empty();
    let also = answered_also(scene, model);
    let is_headed = is_flagged || !also.is_empty();
    if is_headed {
        blocks.insert(
            0,
            in_both(scene, model, Tone::Strong, |speaking| {
                if is_to_patient(speaking, scene, model) {
                    speaking.words.language().name.clone()
                } else {
                    speaking.words.get(message_id::TAKEAWAY_CLINIC)
                }
            }),
        );
    }
    blocks.extend(unmarked(scene, model, (is_flagged, is_headed)));
    blocks.extend(also);
    blocks
}

/// Returns a question with its answer, and the sign of its flag.
fn answered(scene: &Scene<'_>, model: &Model, question: usize, flag: Option<Flag>) -> Block {
    in_both(scene, model, Tone::Listed(flag), |scene| {
        let asked = &scene.treatment(model).checklist[question];
        let given = model.answer(question).map(|given| answers::text(scene, asked, given));
        let given = [("answer", Argument::Owned(given.unwrap_or_default()))];
        let given = scene.phrase_with(message_id::TAKEAWAY_ANSWER, &given);
        format!("{}\n{}", scene.statement(&asked.statement).text, given.text)
    })
}

/// Returns the answers without a flag that are more than yes, no or not sure: the clinician reads
/// what they are.
fn answered_also(scene: &Scene<'_>, model: &Model) -> Vec<Block> {
    let checklist = &scene.treatment(model).checklist;
    let also = checklist::asked(scene, model).filter(|question| {
        model.answer(*question).is_some()
            && checklist[*question].answers != Answers::YesNo
            && answers::flag(scene, model, *question).is_none()
    });
    let also: Vec<Block> = also.map(|question| answered(scene, model, question, None)).collect();
    let heading =
        || in_both(scene, model, Tone::Strong, |scene| scene.words.get(message_id::ANSWERED_ALSO));
    let heading = (!also.is_empty()).then(heading);
    heading.into_iter().chain(also).collect()
}

/// Returns how many questions have no answer; without any, that nothing is marked, if nothing is.
/// Under the heading for the clinician, and in the clinic's language, it speaks to the clinician.
fn unmarked(
    scene: &Scene<'_>,
    model: &Model,
    (is_flagged, is_headed): (bool, bool),
) -> Option<Block> {
    let unanswered = unanswered::questions(scene, model).count();
    let for_patient = |speaking: &Scene<'_>| {
        is_to_patient(speaking, scene, model) || !is_headed && !is_bilingual(scene, model)
    };
    // An unanswered question may still be a yes.
    let (tone, to_patient, to_clinic) = match (unanswered, is_flagged) {
        (0, true) => return None,
        (0, false) => {
            (Tone::Plain, message_id::TAKEAWAY_NO_FLAGS, message_id::TAKEAWAY_CLINIC_NO_FLAGS)
        }
        (_, _) => {
            (Tone::Discuss, message_id::TAKEAWAY_UNANSWERED, message_id::TAKEAWAY_CLINIC_UNANSWERED)
        }
    };
    Some(in_both(scene, model, tone, |speaking| {
        let message = if for_patient(speaking) { to_patient } else { to_clinic };
        if unanswered == 0 {
            return speaking.words.get(message);
        }
        speaking.phrase_with(message, &[("count", Argument::count(unanswered))]).text
    }))
}

/// Returns the questions whose answer carries `flag`, in the order of the checklist.
fn flagged(scene: &Scene<'_>, model: &Model, flag: Flag) -> Vec<usize> {
    let asked = checklist::asked(scene, model);
    asked.filter(|question| answers::flag(scene, model, *question) == Some(flag)).collect()
}

/// Returns what was explained a second time, and how many questions of the check of understanding
/// have no answer, for the clinician to ask about.
pub(super) fn checks(scene: &Scene<'_>, model: &Model) -> Vec<Block> {
    let mut blocks = explained_again(scene, model);
    let unanswered = understanding::unanswered(scene, model);
    let count = Argument::count(unanswered);
    let count = &[("count", count)];
    blocks.extend((unanswered > 0).then(|| {
        in_both(scene, model, Tone::Plain, |speaking| {
            speaking.phrase_with(message_id::TAKEAWAY_NOT_CHECKED, count).text
        })
    }));
    blocks
}

fn explained_again(scene: &Scene<'_>, model: &Model) -> Vec<Block> {
    let checks = scene.treatment(model).understanding.iter().enumerate();
    let again: Vec<usize> = checks
        .filter(|(index, _)| model.understanding(*index).is_some_and(|how| how.explained_again))
        .map(|(index, _)| index)
        .collect();
    if again.is_empty() {
        return Vec::new();
    }
    let heading = in_both(scene, model, Tone::Strong, |scene| {
        scene.words.get(message_id::TAKEAWAY_EXPLAINED_AGAIN)
    });
    let questions = again.into_iter().map(|index| {
        in_both(scene, model, Tone::Listed(None), |scene| {
            scene.words.statement(&scene.treatment(model).understanding[index].statement)
        })
    });
    std::iter::once(heading).chain(questions).collect()
}

/// Returns the points of these sections, under the heading of what to remember.
pub(super) fn remember(scene: &Scene<'_>, model: &Model, sections: &[Section]) -> Vec<Item> {
    let heading = scene.phrase(message_id::TAKEAWAY_REMEMBER);
    under(heading, points(scene, model, sections)).collect()
}

/// Returns the main point, under its heading.
pub(super) fn main_point(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let heading = scene.phrase(&scene.treatment(model).heading(Section::Main));
    under(heading, points(scene, model, &[Section::Main])).collect()
}

fn points(scene: &Scene<'_>, model: &Model, sections: &[Section]) -> Vec<Item> {
    let points = scene.treatment(model).summary.iter().enumerate();
    let points = points.filter(|(_, point)| sections.contains(&point.section));
    points
        .map(|(index, point)| {
            let statement = stated(scene, StatementAt::Point(index), &point.statement);
            framed(scene, Block::Statement(statement), &point.statement)
        })
        .collect()
}

/// Returns the signs of danger, whom to call for them, and how to reach the clinic.
fn signs(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let calls = emergency::calls(scene).into_iter().map(emergency::call);
    let signs = calls.chain(emergency::listed(scene, model, Frame::Signs));
    let is_known = scene.settings.clinic_telephone.is_some();
    let ask = (!is_known).then(|| Item::plain(Block::Note(emergency::clinic(scene), Tone::Plain)));
    signs.chain(ask).collect()
}

/// Returns what to ask and to write down.
pub(super) fn ask(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let asks = scene.treatment(model).ask.iter().enumerate();
    asks.map(|(index, asked)| {
        let statement = stated(scene, StatementAt::Ask(index), asked);
        framed(scene, Block::Statement(statement), asked)
    })
    .collect()
}

fn ending(scene: &Scene<'_>) -> [Item; 2] {
    let back = Button::plain(scene.phrase(message_id::BACK), Action::PreviousPage);
    let back = Button { arrow: Some(Arrow::Backward), ..back };
    let finish = Button::plain(scene.phrase(message_id::FINISH), Action::AskFinish);
    // Until then it is the way on, as on every page.
    let on = Some(scene.phrase(message_id::CONTINUE));
    let finish = Button { label_before_end: on, ..finish };
    [Item::plain(Block::Gap), Item::plain(Block::Buttons(vec![back, finish]))]
}

/// Returns true if patient and clinic have different languages, and the clinic's may be shown too.
fn is_bilingual(scene: &Scene<'_>, model: &Model) -> bool {
    let clinic = scene.in_clinic_language();
    !scene.speaks_like(&clinic) && clinic.may_show(model.visit.treatment)
}

/// Returns true if what is said in this language is for the patient, not for the clinician.
fn is_to_patient(speaking: &Scene<'_>, scene: &Scene<'_>, model: &Model) -> bool {
    speaking.speaks_like(scene) && is_bilingual(scene, model)
}

/// Returns a message in the patient's language and, if it is another one, in the clinic's.
fn in_both(
    scene: &Scene<'_>,
    model: &Model,
    tone: Tone,
    words: impl Fn(&Scene<'_>) -> String,
) -> Block {
    let clinic = scene.in_clinic_language();
    let patient = scene.own(words(scene));
    if !is_bilingual(scene, model) {
        Block::Note(patient, tone)
    } else {
        Block::Pair(patient, clinic.own(words(&clinic)), tone)
    }
}
