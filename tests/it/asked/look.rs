//! The pages of such questions: they fit, nothing is cut, and every target is reached, in every
//! language and size.

use std::rc::Rc;

use sabar::model::action::Action;
use sabar::model::{Screen, Step};
use sabar_content::{Given, Question};

use super::super::accessible::marks;
use super::super::fits::{assert_none, cut};
use super::super::kiosk::Kiosk;
use super::{CHECK, LANGUAGES, begun};

const SIZES: [(u16, u16); 5] = [(80, 24), (56, 16), (40, 12), (120, 40), (200, 60)];

/// Every page of the checklist, with nothing, something refused, and everything answered; in both
/// languages too, if `is_beside`.
fn everywhere(is_beside: bool, see: impl Fn(&Kiosk) -> Vec<String>) {
    let mut wrong = Vec::new();
    for tag in LANGUAGES {
        for clinic in [tag, "it", "ar"] {
            for size in SIZES {
                let fresh = begun(tag).for_clinic(clinic).sized(size.0, size.1);
                let beside = is_beside.then(|| fresh.clone().press("b"));
                let answered = fresh.answered_at_random();
                for kiosk in [fresh, answered].into_iter().chain(beside) {
                    for page in 0..=CHECK {
                        let mut kiosk = kiosk.clone().on(Screen::Step(Step::Checklist, page));
                        let place = format!("{tag} {clinic} {size:?} {page}");
                        wrong.extend(see(&kiosk).into_iter().map(|it| format!("{place}: {it}")));
                        // What is typed out of range is refused, in more words.
                        kiosk = kiosk.press(if page < 3 { "" } else { "1 enter" });
                        wrong.extend(see(&kiosk).into_iter().map(|it| format!("{place}, 1: {it}")));
                    }
                    let kiosk = kiosk.on(Screen::Step(Step::Takeaway, 0));
                    wrong.extend(see(&kiosk).into_iter().map(|it| format!("{tag}, last: {it}")));
                }
            }
        }
    }
    assert_none(&wrong);
}

impl Kiosk {
    /// On a page, as if one had come there by oneself.
    fn on(mut self, screen: Screen) -> Self {
        self.model.screen = screen;
        self.act(Action::AnyKey);
        self.lay_out();
        self
    }

    pub fn answered_at_random(&self) -> Self {
        let mut kiosk = self.clone();
        let treatment = kiosk.model.visit.treatment;
        let library = Rc::clone(&kiosk.library);
        let questions = library.treatment(treatment).checklist.iter().enumerate();
        for (index, question) in questions {
            kiosk.model.visit.answers.insert((treatment, index), some_answer(question));
        }
        kiosk.model.revision += 1;
        kiosk.lay_out();
        kiosk
    }
}

fn some_answer(question: &Question) -> Given {
    match (question.number(), question.days()) {
        (Some(range), _) => Given::Number(range.to),
        (_, Some(_)) => Given::Date(jiff::civil::date(2026, 11, 20)),
        (None, None) => question.choices()[0],
    }
}

#[test]
fn nothing_is_cut() {
    everywhere(true, cut);
}

#[test]
fn exactly_one_target_is_in_focus() {
    everywhere(false, |kiosk| match marks(&kiosk.screen()).len() {
        1 => Vec::new(),
        // The first row of the check of the answers is below the window of the smallest size.
        0 if kiosk.model.size == SIZES[2] => Vec::new(),
        n => vec![format!("{n} marks of focus\n{}", kiosk.text())],
    });
}

/// On a page of the usual size no question needs scrolling.
#[test]
fn a_question_fits_its_page() {
    for tag in LANGUAGES {
        for size in [(80, 24), (56, 16), (120, 40)] {
            for page in 0..CHECK {
                let kiosk = begun(tag).sized(size.0, size.1);
                let kiosk = kiosk.on(Screen::Step(Step::Checklist, page));
                assert!(!kiosk.stage.goes_on(&kiosk.model), "{tag} {size:?}\n{}", kiosk.text());
            }
        }
    }
}

#[test]
fn snapshots() {
    let number = begun("it").press("1 2 7 2 , 5");
    number.shows("asked_number_it");
    begun("ar").press("1 2 7 2 . 5").shows("asked_number_ar");
    begun("ar").press("1 1").shows("asked_choices_ar");
    begun("id").press("1 1 1 enter 1 4 1").sized(120, 40).shows("asked_date_id");
    begun("it").press("1 2 2 0 enter").sized(56, 16).shows("asked_refused_it_small");
    begun("it").for_clinic("ar").press("1 2 b").sized(120, 40).shows("asked_number_beside");
    let last = begun("ar").for_clinic("it").answered().sized(80, 40);
    let mut last = last;
    last.act(Action::Visit(Step::Takeaway.index()));
    last.act(Action::Visit(Step::Takeaway.index()));
    last.shows("asked_last_ar");
}
