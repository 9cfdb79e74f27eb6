//! Question pages: one question, its answers and the way on without scrolling; the check of the
//! answers; and no answer by accident.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use ratatui::layout::Rect;
use sabar::draw::page_layout::FocusTarget;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::screen;
use sabar::screen::block::{Block, Phrase};
use sabar_content::Given;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::library::Library;

use super::super::fits::{LONGER, with_longer_language};
use super::super::kiosk::{Kiosk, Showing, built_in};
use super::rules::Frame;

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

const SIZES: [(u16, u16); 3] = [(80, 24), (56, 16), (120, 40)];

const ANSWERS: [Given; 3] = [Given::Yes, Given::No, Given::Unsure];

/// Kiosks in one language, in two and in the longer one, with names for failures.
fn kiosks(size: (u16, u16)) -> Vec<(String, Kiosk)> {
    let longer = with_longer_language();
    let start = |library: &Rc<Library>, tag: &str| {
        Kiosk::with(Rc::clone(library), tag).for_clinic("it").sized(size.0, size.1)
    };
    let mut all = vec![(format!("longer {size:?}"), start(&longer, LONGER))];
    for tag in LANGUAGES {
        let one = start(&built_in(), tag);
        all.push((format!("{tag} {size:?}"), one.clone()));
        let clinic = if tag == "it" { "ar" } else { "it" };
        let mut both = one.for_clinic(clinic);
        both.model.is_beside = true;
        both.lay_out();
        all.push((format!("{tag} and {clinic} {size:?}"), both));
    }
    all
}

fn at(kiosk: &Kiosk, treatment: usize, step: Step, page: usize) -> Kiosk {
    let screen = Screen::Step(step, page);
    kiosk.clone().show(Showing { treatment, screen, overlay: None })
}

/// Every page with a question: its kiosk, its treatment, step and page.
fn question_pages(kiosk: &Kiosk) -> Vec<(Kiosk, usize, Step, usize)> {
    let mut all = Vec::new();
    for treatment in 0..kiosk.library.treatments() {
        let asked = kiosk.library.treatment(treatment);
        let questions = (0..asked.checklist.len()).map(|page| (Step::Checklist, page));
        let checks = (0..asked.understanding.len()).map(|page| (Step::Understanding, page));
        let pages: Vec<_> = questions.chain(checks).collect();
        all.extend(
            pages
                .into_iter()
                .map(|(step, page)| (at(kiosk, treatment, step, page), treatment, step, page)),
        );
    }
    all
}

/// The targets of the patient's answers on the page, and of the way on.
fn answers_and_way_on(kiosk: &Kiosk) -> (Vec<FocusTarget>, Vec<FocusTarget>) {
    let targets = kiosk.stage.front().targets.iter().filter(|target| target.is_focusable);
    let is_answer = |target: &&FocusTarget| {
        matches!(target.action, Some(Action::Answer(..) | Action::Choose(..)))
    };
    let answers = targets.clone().filter(is_answer).copied().collect();
    let onward =
        targets.filter(|target| target.action == Some(Action::NextPage)).copied().collect();
    (answers, onward)
}

/// Rule 7.
pub fn need_no_scrolling(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let is_question = screen::is_one_question(&kiosk.scene(), &kiosk.model);
    if !is_question || kiosk.model.overlay.is_some() {
        return Vec::new();
    }
    let (height, room) = (kiosk.stage.front().height, kiosk.stage.window().height);
    let mut wrong = Vec::new();
    if height > room {
        wrong.push(format!("{height} rows in {room}"));
    }
    let (answers, onward) = answers_and_way_on(kiosk);
    let mut targets = kiosk.stage.front().targets.iter();
    let is_typed = targets.any(|it| matches!(it.action, Some(Action::Type(_))));
    if answers.len() < 2 && !is_typed || onward.len() != 1 {
        wrong.push(format!("{} answers, {} ways on", answers.len(), onward.len()));
    }
    wrong
}

/// The number of the question of the checklist that the page asks.
fn position(kiosk: &Kiosk) -> Option<Phrase> {
    let items = screen::items(&kiosk.scene(), &kiosk.model);
    items.into_iter().find_map(|item| {
        if let Block::Question(it) = item.block { Some(it.position) } else { None }
    })
}

/// The rows that the answers and the ways lack to be two high, those side by side counted once.
fn rows_lacking(kiosk: &Kiosk) -> (u16, u16) {
    let (answers, onward) = answers_and_way_on(kiosk);
    let lacking = |targets: &[FocusTarget]| {
        let rows: BTreeMap<u16, u16> =
            targets.iter().map(|it| (it.rect.y, 2_u16.saturating_sub(it.rect.height))).collect();
        rows.values().sum()
    };
    (lacking(&answers), lacking(&onward))
}

#[test]
fn rows_that_are_free_make_answers_and_ways_higher() {
    let mut wrong = Vec::new();
    for (size, tag) in
        [(80, 24), (56, 16)].into_iter().flat_map(|size| LANGUAGES.map(|tag| (size, tag)))
    {
        let kiosk = Kiosk::start(tag).sized(size.0, size.1);
        for (before, treatment, step, page) in question_pages(&kiosk) {
            for kiosk in [before.clone(), before.press("1")] {
                // The longest questions go without their number, and keep nothing.
                if position(&kiosk).is_some_and(|number| !kiosk.says_phrase(&number)) {
                    continue;
                }
                let free = kiosk.stage.window().height.saturating_sub(kiosk.stage.front().height);
                let (answers, ways) = rows_lacking(&kiosk);
                // The status may take one of them.
                if answers > 0 && answers < free || ways > 0 && answers + ways < free {
                    wrong.push(format!(
                        "{tag} {size:?}: {treatment} {step:?} {page}: {free} rows are free, \
                         {answers} and {ways} lacking\n{}",
                        kiosk.text()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} pages:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_consequence_of_an_answer_is_shown_with_it_and_moves_nothing() {
    let mut wrong = Vec::new();
    for (name, kiosk) in SIZES.into_iter().flat_map(kiosks) {
        let is_plain = !name.contains("longer") && !name.contains("and");
        for (before, treatment, step, page) in question_pages(&kiosk) {
            if step != Step::Checklist {
                continue;
            }
            let flags = kiosk.library.treatment(treatment).checklist[page].clone();
            if flags.only_if.is_some() {
                continue;
            }
            for answer in ANSWERS.into_iter().filter(|answer| flags.flag(*answer, None).is_some()) {
                let mut after = before.clone();
                after.act(Action::Answer(page, answer));
                if after.model.overlay == Some(Overlay::Emergency) {
                    after.act(Action::Close);
                }
                let place = format!("{name}, {treatment} {page} {answer:?}");
                assert_eq!(after.model.screen, before.model.screen, "{place}");
                let (answers, onward) = answers_and_way_on(&after);
                assert!(after.stage.shows_focus(&after.model), "{place}");
                let focus = after.stage.front().targets[after.model.place().focus];
                assert_eq!(focus.rect, onward[0].rect, "{place}: the way on is in focus");
                let rects = |targets: &[FocusTarget]| -> Vec<Rect> {
                    targets.iter().map(|target| target.rect).collect()
                };
                let (height, room) = (after.stage.front().height, after.stage.window().height);
                if is_plain && height > room {
                    wrong.push(format!("{place}: {height} rows in {room}"));
                } else if height <= room && rects(&answers) != rects(&answers_and_way_on(&before).0)
                {
                    wrong.push(format!("{place}: the answers move"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn answers_are_large_and_apart() {
    for (name, kiosk) in SIZES.into_iter().flat_map(kiosks) {
        let least = if kiosk.model.size.1 >= 30 { 3 } else { 2 };
        for (kiosk, treatment, step, page) in question_pages(&kiosk) {
            let place = format!("{name}, {treatment} {step:?} {page}");
            let (answers, _) = answers_and_way_on(&kiosk);
            if step != Step::Checklist {
                continue;
            }
            for (index, answer) in answers.iter().enumerate() {
                assert!(answer.rect.width >= 6 && answer.rect.height >= least, "{place}");
                let around = Rect { width: answer.rect.width + 1, ..answer.rect };
                let mut others = answers[index + 1..].iter();
                assert!(!others.any(|other| around.intersects(other.rect)), "{place}");
            }
        }
    }
    for tag in LANGUAGES {
        let kiosk = at(&Kiosk::start(tag), 0, Step::Checklist, 3);
        for answer in answers_and_way_on(&kiosk).0 {
            assert_eq!((answer.rect.width, answer.rect.height), (20, 4), "{tag}");
        }
    }
}

#[test]
fn both_languages_ask_the_same_question() {
    for (name, kiosk) in SIZES.into_iter().flat_map(kiosks).filter(|(name, _)| name.contains("and"))
    {
        let clinic = kiosk.scene().in_clinic_language();
        for (kiosk, treatment, step, page) in question_pages(&kiosk) {
            if step != Step::Checklist {
                continue;
            }
            let statement = &kiosk.library.treatment(treatment).checklist[page].statement;
            let text = kiosk.text();
            for scene in [kiosk.scene(), clinic] {
                let asked = scene.statement(statement);
                assert!(has_line_of(&text, &asked), "{name} {page}\n{text}");
                for word in [message_id::ANSWER_YES, message_id::ANSWER_UNSURE] {
                    let label = scene.phrase(word);
                    let label = sabar_text::single_line(&label.text, label.direction);
                    assert!(text.contains(&label.to_visual_string()), "{name} {page}\n{text}");
                }
            }
        }
    }
}

/// True if a first line of the phrase, however it is wrapped, is in the text.
fn has_line_of(text: &str, phrase: &Phrase) -> bool {
    (20..=72).any(|width| {
        let lines = sabar_text::layout(&phrase.text, phrase.direction, width);
        lines.lines().iter().all(|line| text.contains(&line.to_visual_string()))
    })
}

/// A question that follows from an answer says so, and not the number of the one before again.
#[test]
fn a_question_that_follows_says_so() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag);
        let treatment = kiosk.library.treatment(0);
        let number = |question: usize| {
            let kiosk = at(&kiosk, 0, Step::Checklist, question);
            position(&kiosk).unwrap().text
        };
        let follows = |question: &usize| treatment.checklist[*question].only_if.is_some();
        let following: Vec<usize> = (0..treatment.checklist.len()).filter(follows).collect();
        assert!(!following.is_empty());
        for question in following {
            let before = (0..question).rev().find(|question| !follows(question)).unwrap();
            assert_ne!(number(question), number(before), "{tag} {question}");
        }
    }
}

#[test]
fn a_second_tap_on_the_same_answer_gives_no_second_answer() {
    for (tag, size) in LANGUAGES.into_iter().flat_map(|tag| SIZES.map(|size| (tag, size))) {
        for (dx, dy) in [(0, 0), (9, 1), (3, 1), (11, 0)] {
            let mut kiosk = at(&Kiosk::start(tag).sized(size.0, size.1), 0, Step::Checklist, 3);
            kiosk.settings.confirm_pause = Duration::from_millis(500);
            let window = kiosk.stage.window();
            let question = &kiosk.library.treatment(0).checklist[3];
            let answer = ANSWERS.into_iter().find(|answer| question.flag(*answer, None).is_none());
            let action = Action::Answer(3, answer.unwrap());
            let (answers, _) = answers_and_way_on(&kiosk);
            let rect = answers.iter().find(|target| target.action == Some(action)).unwrap().rect;
            let (x, y) = (window.x + rect.x + 1, window.y + rect.y);
            let on_screen = |x: u16| {
                let (area, direction) = (kiosk.stage.screen_area(), kiosk.scene().direction());
                sabar::draw::geometry::from_screen(x, area, direction)
            };
            let dx = dx.min(rect.width - 2);
            let (first, second) = (on_screen(x), on_screen(x + dx));
            let mut kiosk = kiosk.touch(first, y);
            kiosk.act(Action::Elapsed(kiosk.model.now + Duration::from_millis(200)));
            let kiosk = kiosk.touch(second, y + dy);
            assert_eq!(kiosk.model.visit.answers.len(), 1, "{tag} {size:?} {dx} {dy}");
            // Later it counts.
            let mut later = kiosk.clone();
            later.act(Action::Elapsed(kiosk.model.now + Duration::from_millis(600)));
            let next = Action::Answer(4, answer.unwrap());
            let later = later.touch_action(next);
            assert!(later.model.visit.answers.len() == 2, "{tag} {size:?} {dx} {dy}");
        }
    }
}

#[test]
fn a_wrong_answer_is_explained_below_it_and_can_be_passed() {
    for tag in LANGUAGES {
        let kiosk = at(&Kiosk::start(tag), 0, Step::Understanding, 0);
        let right = kiosk.library.treatment(0).understanding[0].right;
        let wrong = usize::from(right == 0) + 1;
        let kiosk = kiosk.press(&wrong.to_string());
        assert!(kiosk.says(message_id::UNDERSTANDING_RETRY), "{tag}\n{}", kiosk.text());
        let passed = kiosk.clone().press("enter");
        assert_eq!(passed.model.screen, Screen::Step(Step::Understanding, 1), "{tag}");
        let again = kiosk.press(&(right + 1).to_string());
        let first = [("question", Argument::Number(1))];
        let right = again.scene().phrase_with(message_id::UNDERSTANDING_BEFORE, &first);
        assert!(again.says_phrase(&right), "{tag}\n{}", again.text());
        assert!(again.model.understanding(0).unwrap().explained_again);
    }
}
