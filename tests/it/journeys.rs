//! Journeys: a patient goes through every step, by key and by touch, in every language.

mod flagged;

use jiff::ToSpan as _;
use sabar::model::action::{Action, Farewell};
use sabar::model::appointment::Field;
use sabar::model::{Overlay, Screen, Step, Visit};
use sabar::screen;
use sabar::screen::block::{Block, Item};
use sabar_content::Given;
use sabar_content::l10n::{Argument, message_id};
use sabar_text::{self, Direction};

use super::kiosk::{Kiosk, TODAY};

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];

/// Actions of a patient, step by step.
impl Kiosk {
    /// Presses the arrow that leads onward.
    fn press_onward(self) -> Self {
        let onward = self.scene().direction() == Direction::LeftToRight;
        self.press(if onward { "right" } else { "left" })
    }

    fn press_backward(self) -> Self {
        let onward = self.scene().direction() == Direction::LeftToRight;
        self.press(if onward { "left" } else { "right" })
    }

    /// Begins with the classic treatment.
    fn press_into_summary(self, tag: &str) -> Self {
        let number = self.library.find_treatment("classic").unwrap() + 1;
        self.press_language(tag).press(&number.to_string())
    }

    /// Answers a question, and goes on where it shows a consequence.
    fn press_answer(self, number: &str) -> Self {
        let screen = self.model.screen;
        let kiosk = self.press(number);
        if kiosk.model.screen == screen { kiosk.press("enter") } else { kiosk }
    }

    fn treatment(&self) -> &sabar_content::Treatment {
        self.library.treatment(self.model.visit.treatment)
    }

    fn is_follow_up(&self, question: usize) -> bool {
        self.treatment().checklist[question].only_if.is_some()
    }

    /// The right answer to the check on the screen, and one that is not.
    fn answers(&self) -> (usize, usize) {
        let Screen::Step(Step::Understanding, page) = self.model.screen else { panic!("no check") };
        let right = self.treatment().understanding[page].right;
        (right, usize::from(right == 0))
    }

    fn press_wrong(self) -> Self {
        let number = (self.answers().1 + 1).to_string();
        self.press(&number)
    }

    fn press_right(self) -> Self {
        let number = (self.answers().0 + 1).to_string();
        self.press(&number)
    }

    #[track_caller]
    fn stands_on(self, step: Step, page: usize) -> Self {
        assert_eq!(self.model.screen, Screen::Step(step, page), "\n{}", self.text());
        self
    }

    #[track_caller]
    fn says_now(self, id: &str) -> Self {
        assert!(self.says(id), "the screen does not say {id}:\n{}", self.text());
        self
    }

    fn items(&self) -> Vec<Item> {
        screen::items(&self.scene(), &self.model)
    }

    /// Answers everything with yes and what follows from that with no, by key, from the summary to
    /// the timeline.
    fn press_through_checklist(self) -> Self {
        let questions = self.treatment().checklist.len();
        let kiosk = self.press("next");
        let kiosk = (0..questions).fold(kiosk, |kiosk, question| {
            let answer = if kiosk.is_follow_up(question) { "2" } else { "1" };
            kiosk.stands_on(Step::Checklist, question).press_answer(answer)
        });
        let mut kiosk = kiosk.stands_on(Step::Checklist, questions);
        while kiosk.model.screen == Screen::Step(Step::Checklist, questions) {
            kiosk = kiosk.press("enter");
        }
        // On the page of the preparation Enter opens the date.
        if kiosk.model.screen == Screen::Step(Step::Checklist, questions + 1) {
            kiosk = kiosk.press("next");
        }
        kiosk.stands_on(Step::Timeline, 0)
    }

    /// Sets the date to tomorrow with the arrows and goes on.
    fn press_through_timeline(self) -> Self {
        self.press("enter")
            .press_onward()
            .press_onward()
            .press("enter next")
            .stands_on(Step::Understanding, 0)
    }

    /// Answers the first check wrongly at first, and all of them rightly in the end.
    fn press_through_understanding(self) -> Self {
        let pages = screen::pages(self.treatment(), Step::Understanding);
        let kiosk = self.press_wrong();
        let kiosk = (0..pages)
            .fold(kiosk, |kiosk, page| kiosk.stands_on(Step::Understanding, page).press_right());
        // The last one says so before it goes on.
        kiosk.says_now(message_id::UNDERSTANDING_RIGHT).press("enter").stands_on(Step::Takeaway, 0)
    }

    /// The same way by touch, from the rest screen to the last page.
    fn touch_through(self, tag: &str) -> Self {
        let language = &self.library.languages()[self.library.find_language(tag).unwrap()];
        let name = sabar_text::single_line(&language.name, language.direction).to_visual_string();
        let kiosk = self.touch_text(&name);
        let title = kiosk.library.treatment(kiosk.library.find_treatment("classic").unwrap());
        let title = kiosk.scene().phrase(&title.title.clone());
        let title = sabar_text::single_line(&title.text, title.direction).to_visual_string();
        let mut kiosk = kiosk.touch_text(&title).stands_on(Step::Summary, 0);
        kiosk = kiosk.touch_action(Action::NextPage);
        let questions = kiosk.treatment().checklist.len();
        for question in 0..questions {
            kiosk = kiosk.stands_on(Step::Checklist, question);
            let answer = if kiosk.is_follow_up(question) { Given::No } else { Given::Yes };
            kiosk = kiosk.touch_action(Action::Answer(question, answer));
            if kiosk.model.screen == Screen::Step(Step::Checklist, question) {
                kiosk = kiosk.touch_action(Action::NextPage);
            }
        }
        kiosk = kiosk.stands_on(Step::Checklist, questions).touch_action(Action::NextPage);
        kiosk = kiosk.stands_on(Step::Checklist, questions + 1).touch_action(Action::NextPage);
        kiosk = kiosk
            .touch_action(Action::OpenField(Field::DATE))
            .touch_action(Action::SetDate(None, Some(TODAY)));
        kiosk = kiosk
            .touch_action(Action::OpenField(Field::DATE))
            .touch_action(Action::MoveDate(None, 1));
        kiosk = kiosk.touch_action(Action::NextPage);
        for page in 0..kiosk.treatment().understanding.len() {
            let (right, wrong) = kiosk.answers();
            if page == 0 {
                kiosk = kiosk.touch_action(Action::Choose(page, wrong));
            }
            kiosk = kiosk.touch_action(Action::Choose(page, right));
        }
        kiosk.touch_action(Action::NextPage).stands_on(Step::Takeaway, 0)
    }
}

/// The answers of a visit, without what was shown and how far it was scrolled.
fn given(kiosk: &Kiosk) -> Visit {
    Visit { places: <_>::default(), seen: <_>::default(), ..kiosk.model.visit.clone() }
}

#[test]
fn by_key_through_every_step_in_every_language() {
    for tag in LANGUAGES {
        let name = |screen: &str| format!("{tag}-{screen}");
        let kiosk = Kiosk::start(tag).shows(&name("rest"));
        let kiosk = kiosk.press_language(tag).shows(&name("choose"));
        let kiosk =
            kiosk.press_into_summary(tag).stands_on(Step::Summary, 0).shows(&name("summary"));
        let kiosk = kiosk.press("e").shows(&name("emergency")).press("esc");
        let page = kiosk.clone().press("next").shows(&name("question"));
        let _page = page.press("3").shows(&name("question-discuss"));
        let kiosk = kiosk.press_through_checklist();
        let _page = kiosk.clone().press("enter").press_onward().shows(&name("timeline"));
        let kiosk = kiosk.press_through_timeline();
        let _page = kiosk.clone().press_wrong().shows(&name("understanding"));
        let kiosk = kiosk.press_through_understanding().shows(&name("takeaway"));
        let mut kiosk = kiosk;
        while kiosk.stage.front().targets[kiosk.model.place().focus].action
            != Some(Action::PreviousPage)
        {
            kiosk = kiosk.press("down");
        }
        let kiosk = kiosk.press_onward().press("enter").says_now(message_id::FINISH_TEXT);
        // Pressing only Enter loses nothing.
        let kiosk = kiosk.press("enter").stands_on(Step::Takeaway, 0);
        let kiosk = kiosk.press("enter 2").says_now(message_id::REST_FORGOTTEN);
        assert_eq!((kiosk.model.screen, given(&kiosk)), (Screen::Rest, Visit::default()));
    }
}

#[test]
fn the_rest_screen_on_a_large_terminal() {
    for tag in LANGUAGES {
        let _kiosk = Kiosk::start(tag).sized(120, 40).shows(&format!("{tag}-rest-large"));
    }
}

#[test]
fn every_answer_can_be_given_by_touch() {
    for tag in LANGUAGES {
        let by_key = Kiosk::start("it").press_into_summary(tag).press_through_checklist();
        let by_key = by_key.press_through_timeline().press_through_understanding();
        for (columns, rows) in [(120, 40), (80, 24), (56, 16)] {
            let by_touch = Kiosk::start("it").sized(columns, rows).touch_through(tag);
            assert_eq!(given(&by_key), given(&by_touch), "{tag}");
            let kiosk = by_touch.touch_action(Action::AskFinish);
            assert_eq!(given(&by_key), given(&kiosk), "one touch erases nothing");
            let kiosk = kiosk.touch_action(Action::Finish(Farewell::Finished));
            assert_eq!((kiosk.model.screen, given(&kiosk)), (Screen::Rest, Visit::default()));
        }
    }
}

#[test]
fn a_wrong_answer_is_explained_and_asked_again() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag).press_into_summary(tag).press_through_checklist();
        let kiosk = kiosk.press_through_timeline();
        let again = kiosk.treatment().understanding[0].again.clone();
        assert!(!kiosk.says(&again), "{tag}");
        let kiosk = kiosk.press_wrong().stands_on(Step::Understanding, 0);
        let kiosk = kiosk.says_now(message_id::UNDERSTANDING_AGAIN).says_now(&again);
        let kiosk = kiosk.says_now(message_id::UNDERSTANDING_RETRY);
        let kiosk = kiosk.press_right().stands_on(Step::Understanding, 1);
        let first = [("question", Argument::Number(1))];
        let right = kiosk.scene().phrase_with(message_id::UNDERSTANDING_BEFORE, &first);
        assert!(kiosk.says_phrase(&right), "{tag}\n{}", kiosk.text());
        assert!(kiosk.model.understanding(0).unwrap().explained_again);
    }
}

#[test]
fn a_date_set_with_the_arrows_gives_dates() {
    for tag in LANGUAGES {
        let dates = |kiosk: &Kiosk| {
            let items = kiosk.items().into_iter();
            let captions = items.filter_map(|item| {
                let Block::Statement(statement) = item.block else { return None };
                statement.caption
            });
            captions.filter_map(|caption| caption.dates).count()
        };
        let kiosk = Kiosk::start(tag).press_into_summary(tag).press_through_checklist();
        assert_eq!((kiosk.model.visit.appointment.date, dates(&kiosk)), (None, 0));
        // Enter lets the arrows set a date; it sets none itself.
        let kiosk = kiosk.press("enter");
        assert_eq!(kiosk.model.visit.appointment.date, None);
        let kiosk = kiosk.press_onward();
        assert_eq!(kiosk.model.visit.appointment.date, Some(TODAY));
        assert!(dates(&kiosk) > 0, "{tag}");
        let kiosk = kiosk.press_onward().press_onward().press_backward();
        assert_eq!(kiosk.model.visit.appointment.date, TODAY.checked_add(1.day()).ok());
        // Enter ends it, and opens it again from where it stands.
        let kiosk = kiosk.press("enter up up enter").press_onward();
        assert_eq!(kiosk.model.visit.appointment.date, TODAY.checked_add(2.days()).ok());
        let kiosk = kiosk.press("esc").touch_action(Action::OpenField(Field::DATE));
        let kiosk = kiosk.touch_action(Action::MoveDate(None, -7));
        assert_eq!(kiosk.model.visit.appointment.date, TODAY.checked_sub(5.days()).ok());
        let kiosk = kiosk.touch_action(Action::SetDate(None, None));
        assert_eq!((kiosk.model.visit.appointment.date, dates(&kiosk)), (None, 0));
    }
}

#[test]
fn the_arrows_lead_on_and_change_nothing_until_the_date_is_opened() {
    for tag in LANGUAGES {
        let mut kiosk = Kiosk::start(tag).press_into_summary(tag).press_through_checklist();
        kiosk.model.visit.appointment.date = Some(TODAY);
        kiosk.lay_out();
        let kiosk = kiosk.press("next").stands_on(Step::Understanding, 0);
        assert_eq!(kiosk.model.visit.appointment.date, Some(TODAY));
        let mut kiosk = kiosk.press_backward().stands_on(Step::Timeline, 0);
        let last = screen::pages(kiosk.treatment(), Step::Checklist) - 1;
        // Back by as many screenfuls as the page has, each further up.
        let first_row = |kiosk: &Kiosk| kiosk.stage.first_row(kiosk.model.place());
        while first_row(&kiosk) > 0 {
            let before = first_row(&kiosk);
            kiosk = kiosk.press_backward().stands_on(Step::Timeline, 0);
            assert!(first_row(&kiosk) < before, "{tag}");
        }
        let kiosk = kiosk.press_backward();
        let _kiosk = kiosk.stands_on(Step::Checklist, last);
    }
}

#[test]
fn the_way_back_leads_up_a_screenful_before_it_leaves_the_page() {
    let mut kiosk = Kiosk::start("it").press("enter 1 pagedown pagedown");
    let first_row = |kiosk: &Kiosk| kiosk.stage.first_row(kiosk.model.place());
    for _ in 0..2 {
        let before = first_row(&kiosk);
        kiosk = kiosk.touch_action(Action::PreviousPage).stands_on(Step::Summary, 0);
        assert!(first_row(&kiosk) < before);
    }
    assert_eq!(kiosk.touch_action(Action::PreviousPage).model.screen, Screen::Choose);
}

#[test]
fn at_rest_every_key_begins_in_the_language_in_focus() {
    let languages = [("enter", "it"), ("down enter", "ar"), ("up enter", "id"), ("2", "id")];
    let others = ["x", "esc", "home", "s", "pagedown", "9"].map(|key| (key, "it"));
    for (keys, tag) in languages.into_iter().chain(others) {
        let kiosk = Kiosk::start("it").press(keys);
        let spoken = &kiosk.scene().words.language().tag;
        assert_eq!((kiosk.model.screen, spoken.as_str()), (Screen::Choose, tag), "{keys}");
    }
    let kiosk = Kiosk::start("it").touch(40, 20);
    assert_eq!((kiosk.model.screen, kiosk.model.overlay), (Screen::Choose, None));
    // Only the key for the list of languages opens it.
    let kiosk = Kiosk::start("it").press("l");
    assert_eq!(kiosk.model.overlay, Some(Overlay::Languages));
    assert_eq!(kiosk.press("1").scene().words.language().tag, "ar");
}

#[test]
fn onward_leads_to_the_last_page_and_back_to_the_first() {
    for tag in LANGUAGES {
        let mut kiosk = Kiosk::start(tag).press_into_summary(tag);
        for _ in 0..250 {
            kiosk = kiosk.press_onward();
        }
        kiosk = kiosk.stands_on(Step::Takeaway, 0);
        for _ in 0..250 {
            kiosk = kiosk.press_backward();
        }
        assert_eq!(
            (kiosk.model.screen, given(&kiosk)),
            (
                Screen::Choose,
                Visit {
                    treatment: kiosk.model.visit.treatment,
                    is_asked: true,
                    ..Visit::default()
                }
            )
        );
    }
}

#[test]
fn enter_alone_goes_on_and_answers_no_question() {
    let mut kiosk = Kiosk::start("it").press("enter enter");
    for _ in 0..400 {
        kiosk = kiosk.press("enter");
        assert!(matches!(kiosk.model.screen, Screen::Step(..)), "\n{}", kiosk.text());
    }
    assert_eq!(
        (&kiosk.model.visit.answers, kiosk.model.visit.appointment.date),
        (&<_>::default(), None)
    );
}

#[test]
fn the_language_can_change_in_the_middle_of_a_page() {
    let kiosk = Kiosk::start("it").press_into_summary("it").press("down down down");
    let place = kiosk.model.place();
    let kiosk = kiosk.press("l 1");
    assert_eq!(kiosk.scene().words.language().tag, "ar");
    assert_eq!((kiosk.model.place(), kiosk.model.overlay), (place, None));
    let _kiosk = kiosk.stands_on(Step::Summary, 0).says_now(message_id::STEP_SUMMARY_SHORT);
}

#[test]
fn leaving_asks_first_and_forgets_only_when_told_to() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag).press_into_summary(tag).press("next 1");
        let before = given(&kiosk);
        let kiosk = kiosk.press("home").says_now(message_id::LEAVE_TITLE);
        assert_eq!(kiosk.model.overlay, Some(Overlay::Leave));
        let kiosk = kiosk.press("1");
        assert_eq!(given(&kiosk), before);
        let kiosk = kiosk.press("home 2");
        assert_eq!((kiosk.model.screen, given(&kiosk)), (Screen::Rest, Visit::default()));
        assert!(!kiosk.says(message_id::REST_FORGOTTEN));
    }
}

#[test]
fn the_emergency_panel_is_one_key_away_and_leaves_everything_as_it_was() {
    for tag in LANGUAGES {
        let kiosk = Kiosk::start(tag).press_into_summary(tag).press("next 1 down");
        let (before, place) = (given(&kiosk), kiosk.model.place());
        let kiosk = kiosk.press("e").says_now(message_id::EMERGENCY_LATER).press("esc");
        assert_eq!((given(&kiosk), kiosk.model.place()), (before, place));
        let _kiosk = kiosk.stands_on(Step::Checklist, 0);
    }
}
