//! Accidental input: nothing is skipped unread or unanswered without a question, no key does more
//! than it says, and nothing is erased by one press.

mod pauses;
mod unanswered;

use std::collections::BTreeSet;
use std::time::Duration;

use sabar::draw::Stage;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, StatementAt, Step};
use sabar::screen;
use sabar::screen::scene::Scene;
use sabar_content::Given;
use sabar_content::l10n::message_id;
use sabar_text::Direction;

use super::kiosk::{Kiosk, TODAY};

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

const SIZES: [(u16, u16); 4] = [(80, 24), (56, 16), (40, 12), (120, 40)];

/// A patient who counts presses and reads every row that is shown.
struct Reader {
    kiosk: Kiosk,
    presses: usize,
    /// Rows of the pages shown, by page and answers given: both change what stands there.
    seen: BTreeSet<(Screen, u16)>,
    statements: BTreeSet<String>,
}

impl Reader {
    fn at_rest(tag: &str, (columns, rows): (u16, u16)) -> Self {
        let kiosk = Kiosk::start(tag).sized(columns, rows);
        Self { kiosk, presses: 0, seen: BTreeSet::new(), statements: BTreeSet::new() }
    }

    fn presses(&mut self, key: &str) {
        let (screen, revision) = (self.kiosk.model.screen, self.kiosk.model.revision);
        self.kiosk = self.kiosk.clone().press(key);
        self.presses += 1;
        // What was answered has other rows by now.
        if self.kiosk.model.screen != screen || self.kiosk.model.revision != revision {
            self.seen.clear();
        }
        self.looks();
    }

    /// Presses the arrow that leads onward.
    fn goes_on(&mut self) {
        let is_right = self.kiosk.scene().direction() == Direction::LeftToRight;
        self.presses(if is_right { "right" } else { "left" });
    }

    /// Notes the rows shown, and the statements of which every row has been.
    fn looks(&mut self) {
        let Kiosk { model, stage, .. } = &self.kiosk;
        if model.overlay.is_some() {
            return;
        }
        self.seen.extend(stage.shown_rows(model.place()).map(|row| (model.screen, row)));
        for stop in &stage.front().targets {
            let rows = stop.rect.y..stop.rect.bottom();
            let is_seen = rows.into_iter().all(|row| self.seen.contains(&(model.screen, row)));
            if let Some((at, _)) = stop.statement.filter(|_| is_seen && stop.action.is_none()) {
                self.statements.insert(format!("{at:?}"));
            }
        }
    }

    fn step(&self) -> Option<Step> {
        match self.kiosk.model.screen {
            Screen::Step(step, _) => Some(step),
            Screen::Rest | Screen::Choose => None,
        }
    }

    fn is_at_preparation(&self) -> bool {
        let Kiosk { model, library, .. } = &self.kiosk;
        let check = screen::checklist::check_page(library.treatment(model.visit.treatment));
        matches!(model.screen, Screen::Step(Step::Checklist, page) if page > check)
    }

    /// True if the focus is on a question or an understanding check that has no answer.
    fn is_asked(&self) -> Option<String> {
        let Kiosk { model, stage, .. } = &self.kiosk;
        let stop = stage.front().targets.get(model.place().focus)?;
        match stop.statement?.0 {
            StatementAt::Question(question) => {
                model.answer(question).is_none().then(|| self.unflagged(question))
            }
            StatementAt::Check(check) => {
                let treatment = self.kiosk.library.treatment(model.visit.treatment);
                let right = treatment.understanding[check].right;
                model.understanding(check).is_none().then(|| (right + 1).to_string())
            }
            StatementAt::Point(_)
            | StatementAt::Picture(_)
            | StatementAt::Preparation(_)
            | StatementAt::Entry(_)
            | StatementAt::Ask(_) => None,
        }
    }

    /// The number of an answer that asks for nothing.
    fn unflagged(&self, question: usize) -> String {
        let treatment = self.kiosk.library.treatment(self.kiosk.model.visit.treatment);
        let answers = [Given::Yes, Given::No, Given::Unsure];
        let is_free = |answer: &Given| treatment.checklist[question].flag(*answer, None).is_none();
        (answers.iter().position(is_free).unwrap() + 1).to_string()
    }

    /// Every statement of the treatment up to the last page.
    fn all(&self) -> BTreeSet<String> {
        let treatment = self.kiosk.library.treatment(self.kiosk.model.visit.treatment);
        let points = (0..treatment.summary.len()).map(StatementAt::Point);
        let is_asked = |index: &usize| self.kiosk.model.is_asked(treatment, *index);
        let questions = (0..treatment.checklist.len()).filter(is_asked).map(StatementAt::Question);
        let steps = (0..treatment.preparation.len()).map(StatementAt::Preparation);
        let entries = (0..treatment.timeline.len()).map(StatementAt::Entry);
        let entries = steps.chain(entries);
        let checks = (0..treatment.understanding.len()).map(StatementAt::Check);
        let pictures = (0..treatment.pictures.len()).map(StatementAt::Picture);
        let all = points.chain(pictures).chain(questions).chain(entries).chain(checks);
        all.map(|at| format!("{at:?}")).collect()
    }

    fn unseen(&self) -> Vec<String> {
        self.all().difference(&self.statements).cloned().collect()
    }
}

fn number_of(kiosk: &Kiosk, treatment: &str) -> String {
    (kiosk.library.find_treatment(treatment).unwrap() + 1).to_string()
}

#[test]
fn a_visit_takes_one_press_per_question_and_page() {
    for tag in LANGUAGES {
        let mut reader = Reader::at_rest(tag, (80, 24));
        reader.presses("enter");
        let number = number_of(&reader.kiosk, "microbotox");
        reader.presses(&number);
        let (mut answers, mut prepared) = (0, 0);
        while reader.step() != Some(Step::Takeaway) {
            prepared += usize::from(reader.is_at_preparation());
            match reader.is_asked() {
                Some(answer) => {
                    answers += 1;
                    reader.presses(&answer);
                }
                None => reader.goes_on(),
            }
            assert!(reader.presses < 100, "{tag}\n{}", reader.kiosk.text());
            assert_eq!(reader.kiosk.model.overlay, None, "{tag}: nothing is left to ask about");
        }
        assert_eq!((answers, reader.unseen()), (28, Vec::new()), "{tag}");
        // Nineteen answers in forty presses leave twenty-one for pages and choices. The preparation
        // has pages of its own, the timeline begins before the appointment, and the hour stands beside
        // its day: five more. Three more, since hardly a statement is cut by the end of a page.
        let others = reader.presses - answers;
        assert!(others <= 29, "{tag}: {others} presses, {prepared} of them at the preparation");
    }
}

#[test]
fn going_on_skips_no_statement_and_gives_no_answer() {
    for tag in LANGUAGES {
        for (size, treatment) in
            SIZES.into_iter().zip(["microbotox", "wearing-off", "classic", "classic"])
        {
            for key in ["enter", "onward"] {
                let mut reader = Reader::at_rest(tag, size);
                reader.presses("enter");
                let number = number_of(&reader.kiosk, treatment);
                reader.presses(&number);
                let place = format!("{tag}, {size:?}, {treatment}, {key}");
                let (mut asked, mut is_asking) = (0, false);
                while reader.step() != Some(Step::Takeaway) {
                    // Enter opens the date, which asks for nothing.
                    let has_date =
                        reader.step() == Some(Step::Timeline) || reader.is_at_preparation();
                    if key == "onward" || has_date {
                        reader.goes_on();
                    } else {
                        reader.presses("enter");
                    }
                    // Enter opens the first of them from the check of the answers.
                    let model = &reader.kiosk.model;
                    let was_asking = is_asking;
                    is_asking = matches!(model.overlay, Some(Overlay::Unanswered(_)))
                        || model.visit.is_catching_up;
                    asked += usize::from(is_asking && !was_asking);
                    assert!(reader.presses < 600, "{place}\n{}", reader.kiosk.text());
                }
                let visit = &reader.kiosk.model.visit;
                assert_eq!((asked, reader.unseen()), (1, Vec::new()), "{place}");
                assert!(visit.answers.is_empty() && visit.checks.is_empty(), "{place}");
            }
        }
    }
}

#[test]
fn after_an_answer_the_next_question_or_the_consequence_is_shown() {
    for tag in LANGUAGES {
        for (columns, rows) in SIZES {
            let mut kiosk = Kiosk::start(tag).sized(columns, rows).press("enter 1 next");
            let count = kiosk.library.treatment(0).checklist.len();
            for question in 0..count {
                let place = format!("{tag} {columns}×{rows}, {question}");
                assert_eq!(kiosk.model.screen, Screen::Step(Step::Checklist, question), "{place}");
                assert!(kiosk.stage.shows_focus(&kiosk.model), "{place}");
                kiosk = kiosk.press("3");
                let asked = &kiosk.library.treatment(0).checklist[question];
                if asked.flag(Given::Unsure, None).is_none() {
                    continue;
                }
                if kiosk.model.overlay.is_some() {
                    kiosk = kiosk.press("esc");
                }
                assert_eq!(kiosk.model.screen, Screen::Step(Step::Checklist, question), "{place}");
                assert!(kiosk.stage.shows_focus(&kiosk.model), "{place}");
                kiosk = kiosk.press("enter");
            }
            assert_eq!(kiosk.model.screen, Screen::Step(Step::Checklist, count), "{tag}");
        }
    }
}

#[test]
fn enter_does_the_same_while_the_rest_screen_rotates() {
    for tag in LANGUAGES {
        for keys in ["", "down", "up up"] {
            let mut kiosk = Kiosk::start(tag).press(keys);
            let in_focus = kiosk.scene().words.language().tag.clone();
            let mut seen = BTreeSet::new();
            for seconds in 0..60 {
                assert!(kiosk.says(message_id::REST_BEGIN), "{tag} {keys} {seconds}");
                seen.insert(kiosk.text());
                for key in ["enter", "x", "s"] {
                    let begun = kiosk.clone().press(key);
                    assert_eq!(begun.model.screen, Screen::Choose);
                    assert_eq!(begun.scene().words.language().tag, in_focus, "{key} {seconds}");
                }
                kiosk.waits(Duration::from_secs(1));
            }
            assert_eq!(seen.len(), LANGUAGES.len(), "it greets in every language");
        }
    }
}

#[test]
fn after_a_visit_the_clinic_s_language_is_in_focus_and_the_farewell_is_the_patient_s() {
    for tag in LANGUAGES {
        let mut kiosk = Kiosk::start("it").press_language(tag).press("1");
        kiosk.act(Action::Visit(Step::Takeaway.index()));
        let mut kiosk = kiosk.press("2");
        kiosk.act(Action::AskFinish);
        let kiosk = kiosk.press("2");
        assert_eq!(kiosk.scene().words.language().tag, "it");
        let language = kiosk.library.find_language(tag).unwrap();
        let said = kiosk.scene().in_language(language).phrase(message_id::REST_FORGOTTEN);
        let line = sabar_text::single_line(&said.text, said.direction).to_visual_string();
        assert!(kiosk.text().contains(line.trim()), "{tag}\n{}", kiosk.text());
    }
}

#[test]
fn touch_is_mentioned_only_after_a_touch() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag);
        let scene = Scene::of(&kiosk.model, &kiosk.library, &kiosk.settings, Some(TODAY));
        let touch = ["tocchi", "sentuh", "المسوا"];
        let words = |scene: &Scene<'_>| format!("{:?}", screen::items(scene, &kiosk.model));
        let speaks = |scene: &Scene<'_>| touch.iter().any(|it| words(scene).contains(it));
        assert!(speaks(&scene), "{tag}");
        assert!(!speaks(&scene.without_touch()), "{tag}");
        let _stage = Stage::compute(&kiosk.model, &scene.without_touch());
    }
}

#[test]
fn the_last_page_waits_longer_and_one_press_erases_nothing() {
    let mut kiosk = Kiosk::start("it").press("enter 1");
    kiosk.settings.idle_per_word = Duration::ZERO;
    let patience = |kiosk: &Kiosk| {
        sabar::update::deadline(&kiosk.model, &kiosk.stage, &kiosk.settings) - kiosk.model.now
    };
    assert_eq!(patience(&kiosk), Duration::from_secs(180));
    kiosk.act(Action::Visit(Step::Takeaway.index()));
    let mut kiosk = kiosk.press("2");
    assert_eq!(patience(&kiosk), Duration::from_secs(300));
    kiosk.settings.idle_takeaway = Duration::from_secs(900);
    assert_eq!(patience(&kiosk), Duration::from_secs(900));
    // It is never shorter than elsewhere.
    kiosk.settings.idle_after = Duration::from_secs(1000);
    assert_eq!(patience(&kiosk), Duration::from_secs(1000));
    let asked = kiosk.touch_action(Action::AskFinish);
    assert_eq!(asked.model.overlay, Some(Overlay::Finish));
    assert!(asked.says(message_id::FINISH_TEXT), "{}", asked.text());
    for key in ["enter", "1", "esc"] {
        let kept = asked.clone().press(key);
        assert_eq!(kept.model.screen, Screen::Step(Step::Takeaway, 0), "{key}");
    }
    assert_eq!(asked.press("2").model.screen, Screen::Rest);
}

#[test]
fn who_comes_again_is_not_led_back() {
    for tag in LANGUAGES {
        let mut kiosk = Kiosk::start(tag).press("enter 1 next");
        kiosk.act(Action::NextPage);
        let left = kiosk.model.screen;
        let mut kiosk = kiosk.touch_action(Action::PreviousPage);
        assert_ne!(kiosk.model.screen, left, "{tag}");
        kiosk.act(Action::NextPage);
        assert_eq!(kiosk.model.screen, left, "{tag}");
        let focus = kiosk.stage.front().targets[kiosk.model.place().focus].action;
        assert_ne!(focus, Some(Action::PreviousPage), "{tag}");
    }
}

/// The row of keys.
fn hints(kiosk: &Kiosk) -> String {
    let text = kiosk.text();
    text.lines().nth_back(1).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_row_of_keys_says_what_they_do() {
    let kiosk = Kiosk::start("it").press("enter 1");
    assert!(hints(&kiosk).contains("Invio → continuare"), "{}", hints(&kiosk));
    let end = kiosk.clone().press(&"pagedown ".repeat(15));
    assert!(hints(&end).contains("Invio → avanti"), "{}", hints(&end));
    let question = kiosk.press("next");
    assert!(
        hints(&question).contains("1–3 rispondere Invio rispondere dopo"),
        "{}",
        hints(&question)
    );
    // The arrow leads to the answers first.
    let answer = question.clone().press("right");
    assert!(hints(&answer).contains("1–3 rispondere Invio scegliere"), "{}", hints(&answer));
    for (tag, said) in [("id", "1–3 jawab Enter jawab nanti"), ("ar", "١–٣")] {
        let question = Kiosk::start(tag).press("enter 1 next");
        assert!(hints(&question).contains(said), "{}", hints(&question));
    }
}
