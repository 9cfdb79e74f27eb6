//! The rules about the look, by their numbers in the design review. Each is one function, and all of
//! them judge every screen of every reader in every size and theme.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use sabar::draw::theme::Theme;
use sabar::model::action::Action;
use sabar::model::appointment::Field;
use sabar::model::{Aloud, Place, Screen};
use sabar::screen;

use super::super::accessible::colors::{self, Themes};
use super::super::accessible::{self, FURTHER, drawn, goes_on, is_stacked, mono};
use super::super::fits::{LONGER, assert_none};
use super::super::kiosk::{Kiosk, theme};
use super::super::readers;
use super::focus::Looks;
use super::{chrome, emergency, focus, frame, pages, questions, rest, signs, targets, timeline};

/// The cells of a screen, and where the sign of the focus is.
pub type Drawn = Rc<(Buffer, Option<Position>)>;

/// A screen, drawn in the first of the themes with colors.
pub struct Frame<'a> {
    pub kiosk: &'a Kiosk,
    pub themes: &'a Themes,
    screen: Drawn,
    elsewhere: Option<Drawn>,
    /// Nothing where no rule for places is asked.
    mono: Option<&'a (Buffer, Option<Position>)>,
}

impl Frame<'_> {
    pub fn screen(&self) -> &Buffer {
        &self.screen.0
    }

    /// Returns the sign of the focus.
    pub fn mark(&self) -> Option<Position> {
        self.screen.1
    }

    /// Returns the screen with the focus elsewhere.
    pub fn elsewhere(&self) -> Option<&Buffer> {
        self.elsewhere.as_ref().map(|it| &it.0)
    }

    /// Returns the screen without colors, and where its cursor is.
    pub fn mono(&self) -> &(Buffer, Option<Position>) {
        self.mono.expect("a place is judged")
    }
}

/// Returns what is wrong with a screen.
type Rule = fn(&Frame<'_>) -> Vec<String>;

/// The rules for every screenful. The mirror, rule 9, compares two kiosks: `frame`.
const OF_SCREENFULS: [(u8, Rule); 24] = [
    (2, targets::have_edges),
    (3, targets::are_large_and_apart),
    (CHROME, targets::are_so_in_the_chrome),
    (4, signs::stand_in_their_roles),
    (5, frame::has_margins),
    (6, emergency::number_and_signs_come_first),
    (7, questions::need_no_scrolling),
    (8, timeline::is_told_apart),
    (8, timeline::fits_with_a_card),
    (11, frame::has_little_chrome),
    (12, frame::dialog_fits_its_content),
    (14, rest::stands_still),
    (15, frame::ends_no_line_in_a_short_word),
    (16, pages::number_is_shown),
    (17, pages::dialogs_can_be_closed),
    (18, pages::are_cut_beside_what_is_whole),
    (19, pages::begin_with_nothing_bound),
    (19, pages::end_in_no_heading),
    (19, pages::lists_stay_whole),
    (24, colors::have_contrast),
    (25, accessible::has_targets_for_fingers),
    (26, accessible::has_only_buttons_that_act),
    (29, chrome::pairs_keys_with_words),
    (30, chrome::signs_stand_apart),
];

/// Rules 2 and 3 for the chrome, which has exceptions of its own. From 16 on the rules are those of
/// pages and dialogs, from 24 on the rules are those of
/// accessibility, without a number in the design review.
const CHROME: u8 = 23;

/// A rule, the screens on which it cannot hold, and why.
type Exception = (u8, fn(&Kiosk) -> bool, &'static str);

const EXCEPTIONS: [Exception; 16] = [
    (1, is_stacked, "a target in two languages below each other may be shown in one of them only"),
    (27, is_stacked, "as rule 1"),
    (27, is_not_reviewed, "no treatment can be chosen"),
    (
        3,
        is_small,
        "16 rows less 4 of chrome are 12: three buttons of two rows leave 6 for the text",
    ),
    (3, is_question, "rule 7 goes first: a long question takes the rows between its buttons"),
    (3, is_crowded_rest, "nine cards of two rows are 18 of 20 rows, with one between 26"),
    (CHROME, has_code, "a code needs the rows of the bar"),
    (
        3,
        is_low_and_stacked,
        "the ways on and back in two languages are 4 of 18 rows, with one between 5",
    ),
    (6, is_longer_and_small, "the call and what is said before the signs leave 11 rows room for 3"),
    (6, names_treatments, "signs of some treatments stand below the names of these: rows for two"),
    (7, has_long_answer, "a consequence is shown in full, and scrolls; the way on stands still"),
    (8, is_narrow, "each language has 44 of 100 columns, and its chart twice the rows"),
    (8, is_stacked, "the charts in both languages are 22 rows of 15"),
    (6, is_longer_and_narrow, "in 44 columns of 100 most signs take two rows in each language"),
    (7, is_longer_and_stacked, "a question of 15 rows in both languages has 11"),
    (8, has_long_chart, "eight entries of one or two rows leave 4 of 15 rows to a card of 5"),
];

fn is_small(kiosk: &Kiosk) -> bool {
    kiosk.model.size.1 < 20
}

/// More languages than the cards of which have room for a row between.
fn is_crowded_rest(kiosk: &Kiosk) -> bool {
    let is_rest = kiosk.model.screen == Screen::Rest && kiosk.model.overlay.is_none();
    is_rest && kiosk.library.languages().len() * 3 > usize::from(kiosk.stage.window().height)
}

/// The panel before a treatment is chosen, where treatments have signs of their own.
fn names_treatments(kiosk: &Kiosk) -> bool {
    let is_chosen = matches!(kiosk.model.screen, Screen::Step(..));
    !is_chosen && !kiosk.library.signs(None).rest.is_empty()
}

fn has_code(kiosk: &Kiosk) -> bool {
    kiosk.stage.front().code.is_some()
}

fn is_not_reviewed(kiosk: &Kiosk) -> bool {
    kiosk.settings.require_review
}

fn is_low_and_stacked(kiosk: &Kiosk) -> bool {
    kiosk.model.size.1 < 30 && is_stacked(kiosk)
}

fn is_longer_and_small(kiosk: &Kiosk) -> bool {
    is_small(kiosk) && kiosk.scene().words.language().tag == LONGER
}

fn has_longer(kiosk: &Kiosk) -> bool {
    kiosk.library.languages().iter().any(|language| language.tag == LONGER)
}

fn is_longer_and_narrow(kiosk: &Kiosk) -> bool {
    is_narrow(kiosk) && has_longer(kiosk)
}

fn is_longer_and_stacked(kiosk: &Kiosk) -> bool {
    is_stacked(kiosk) && has_longer(kiosk)
}

fn is_question(kiosk: &Kiosk) -> bool {
    screen::is_one_question(&kiosk.scene(), &kiosk.model) && kiosk.model.overlay.is_none()
}

/// A chart with more entries than any treatment that is shipped.
fn has_long_chart(kiosk: &Kiosk) -> bool {
    kiosk.stage.front().targets.iter().filter(|it| it.leads_to.is_some()).count() > 6
}

/// Two languages beside each other, each in fewer columns than one language on 78.
fn is_narrow(kiosk: &Kiosk) -> bool {
    kiosk.model.is_beside && kiosk.model.size.0 < 2 * 78
}

fn has_long_answer(kiosk: &Kiosk) -> bool {
    let is_long = kiosk.model.is_beside || kiosk.scene().words.language().tag == LONGER;
    is_long && !kiosk.model.visit.answers.is_empty()
}

fn is_excepted(number: u8, kiosk: &Kiosk) -> bool {
    EXCEPTIONS.iter().any(|(rule, holds, _)| *rule == number && holds(kiosk))
}

/// The rules for every place of the focus. Rule 13 compares all screens: [`Looks`].
const OF_PLACES: [(u8, Rule); 4] = [
    (1, focus::shows),
    (10, focus::stands_beside_text),
    (27, accessible::has_one_focus),
    (28, colors::are_none_without),
];

/// Judges screens, and gathers what is wrong.
struct Judge {
    /// The number of moves of the focus from the start of every screenful.
    further: usize,
    themes: Themes,
    mono: Theme,
    looks: Looks,
    /// As `looks`, with colors: what has a color has a sign or a message too.
    colored: Looks,
    /// True for a screen on which the date is open: it has the focus without a mark, and where it is
    /// left and closes, what is below it moves out of the window.
    is_open: bool,
    wrong: Vec<String>,
}

impl Judge {
    fn new(further: usize) -> Self {
        let [looks, colored] = [Looks::default(), Looks::default()];
        Self {
            further,
            themes: Themes::new(),
            mono: mono(),
            looks,
            colored,
            is_open: false,
            wrong: Vec::new(),
        }
    }

    /// Judges every screenful of a screen, and the next places of the focus from each on.
    fn judge(&mut self, name: &str, mut kiosk: Kiosk) {
        self.is_open = kiosk.model.open_field.is_some();
        let mut drawings = Drawings::default();
        let mut seen = Vec::new();
        let further = if accessible::SIZES.contains(&kiosk.model.size) { self.further } else { 0 };
        for screenful in 1.. {
            let name = format!("{name}, screenful {screenful}");
            let begin = kiosk.model.clone();
            for step in 0..=further {
                let place = (kiosk.model.place(), kiosk.model.open_field);
                // Screenfuls overlap.
                let is_new = !seen.contains(&place);
                if is_new || step == 0 {
                    seen.push(place);
                    self.judge_place(
                        &format!("{name}, {step} down"),
                        &mut kiosk,
                        &mut drawings,
                        (step == 0, is_new),
                    );
                }
                if !goes_on(&mut kiosk, Action::Down) {
                    break;
                }
            }
            kiosk.goes_back(begin);
            if !goes_on(&mut kiosk, Action::PageDown) {
                return;
            }
        }
    }

    /// Judges the place of the focus: as a screenful if one begins with it, and as a place if it is
    /// new.
    fn judge_place(
        &mut self,
        name: &str,
        kiosk: &mut Kiosk,
        drawings: &mut Drawings,
        (begins, is_new): (bool, bool),
    ) {
        let screen = drawings.draw(kiosk, None);
        let elsewhere = focus::elsewhere(kiosk).filter(|_| is_new);
        let elsewhere = elsewhere.map(|it| drawings.draw(kiosk, Some(it)));
        let mono = is_new.then(|| drawn(kiosk, &self.mono));
        let frame = Frame { kiosk, themes: &self.themes, screen, elsewhere, mono: mono.as_ref() };
        let of_screenful = OF_SCREENFULS.iter().filter(|_| begins);
        let rules = of_screenful.chain(OF_PLACES.iter().filter(|_| is_new));
        let rules = rules.filter(|(rule, _)| !(self.is_open && *rule == 27));
        for (number, rule) in rules.filter(|(rule, _)| !is_excepted(*rule, kiosk)) {
            let found = rule(&frame).into_iter();
            self.wrong.extend(found.map(|it| format!("rule {number}, {name}: {it}")));
        }
        if let Some((mono, _)) = &mono {
            let seen =
                [(&mut self.looks, mono, "style"), (&mut self.colored, frame.screen(), "color")];
            for (looks, cells, what) in seen {
                if looks.differ(cells) {
                    self.wrong.push(format!("rule 13, {name}: by {what} alone"));
                }
            }
        }
    }
}

/// The drawings of a screen, by the place. A field that is left closes, and moves what is below it.
#[derive(Default)]
struct Drawings(Vec<(Drawable, Drawn)>);

/// The parts of a model on which a drawing of one screen depends.
type Drawable = (Place, Aloud, Option<Field>);

impl Drawings {
    /// Draws where the kiosk is, or at another place.
    fn draw(&mut self, kiosk: &mut Kiosk, at: Option<Place>) -> Drawn {
        let here = kiosk.model.place();
        let key = (at.unwrap_or(here), kiosk.model.aloud, kiosk.model.open_field);
        if let Some((_, drawn)) = self.0.iter().find(|(it, _)| *it == key) {
            return Rc::clone(drawn);
        }
        kiosk.model.set_place(key.0);
        let drawn = Rc::new(drawn(kiosk, &theme()));
        kiosk.model.set_place(here);
        self.0.push((key, Rc::clone(&drawn)));
        drawn
    }
}

/// All sizes, in the long run. Two languages stand below each other on 80×40, too.
const SIZES: &[(u16, u16)] = &[(120, 40), (100, 30), (80, 40), (80, 24), (78, 22), (56, 16)];

#[track_caller]
fn hold_for(is_wanted: impl Fn(&str) -> bool, further: usize, sizes: &[(u16, u16)]) {
    let mut judge = Judge::new(further);
    for (reader, kiosk) in readers::all().into_iter().filter(|(reader, _)| is_wanted(reader)) {
        for &(columns, rows) in sizes {
            for (name, kiosk) in readers::screens(&kiosk.clone().sized(columns, rows)) {
                judge.judge(&format!("{reader}, {columns}×{rows}, {name}"), kiosk);
            }
        }
    }
    assert_none(&judge.wrong);
}

#[test]
fn they_hold_in_arabic() {
    hold_for(|reader| reader == "ar", FURTHER, &[(120, 40), (100, 30), (80, 24), (56, 16)]);
}

/// `they_hold_at_every_place` has the other sizes and places, here and below.
#[test]
fn they_hold_in_italian() {
    hold_for(|reader| reader == "it", FURTHER, &[(80, 24)]);
}

#[test]
fn they_hold_at_the_start_of_each_screenful_in_indonesian() {
    hold_for(|reader| reader == "id", 0, &[(100, 30), (56, 16)]);
}

#[test]
fn they_hold_in_a_longer_language() {
    hold_for(|reader| reader == LONGER, 0, &[(80, 24), (56, 16)]);
}

#[test]
fn they_hold_in_two_languages() {
    hold_for(|reader| reader == "ar beside it", FURTHER, &[(120, 40), (78, 22)]);
}

#[test]
fn they_hold_in_two_languages_of_which_one_is_longer() {
    hold_for(|reader| reader == format!("{LONGER} beside ar"), 0, &[(100, 30)]);
}

type Screens = fn((u16, u16)) -> Vec<(String, Kiosk)>;

#[track_caller]
fn hold_on(screens: Screens, further: usize, sizes: &[(u16, u16)]) {
    let mut judge = Judge::new(further);
    for &(columns, rows) in sizes {
        for (name, kiosk) in screens((columns, rows)) {
            judge.judge(&format!("{name}, {columns}×{rows}"), kiosk);
        }
    }
    assert_none(&judge.wrong);
}

#[test]
fn they_hold_for_content_that_is_not_shipped() {
    hold_on(readers::of_fixtures, 0, &[(80, 24), (56, 16)]);
}

#[test]
fn they_hold_in_languages_that_a_clinic_has_added() {
    hold_on(readers::of_further_languages, 0, &[(80, 24)]);
}

#[test]
fn they_hold_for_writers() {
    hold_on(readers::of_writers, 0, &[(100, 30)]);
}

/// `cargo test --release --test it -- --ignored`
#[test]
#[ignore = "takes minutes"]
fn they_hold_at_every_place() {
    hold_for(|_| true, FURTHER, SIZES);
    let screens: [Screens; 3] =
        [readers::of_fixtures, readers::of_further_languages, readers::of_writers];
    screens.into_iter().for_each(|it| hold_on(it, FURTHER, SIZES));
}
