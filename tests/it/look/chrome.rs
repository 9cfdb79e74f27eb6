//! The chrome: the row of steps, the line below it, and the gaps in the rows of keys.

use ratatui::buffer::Buffer;
use sabar::draw::sign;
use sabar::model::action::Action;
use sabar::model::{Screen, Step};
use sabar::screen;
use sabar_text::Direction;

use super::super::kiosk::{Kiosk, Showing, roles::role, theme};
use super::rules::Frame;

/// Blanks between the items of a row of keys at least.
const BETWEEN: usize = 3;

/// Each key of the last rows stands one blank before its word, and items are further apart.
pub fn pairs_keys_with_words(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let first = kiosk.stage.chrome().body.bottom();
    let is_mirrored = kiosk.scene().direction() == Direction::RightToLeft;
    let rows = first.max(kiosk.model.size.1.saturating_sub(2))..kiosk.model.size.1;
    rows.flat_map(|y| badly_spaced(frame.screen(), y, is_mirrored)).collect()
}

/// The keys in a row that are not one blank before their word, or too near to the item before.
fn badly_spaced(screen: &Buffer, y: u16, is_mirrored: bool) -> Vec<String> {
    let theme = theme();
    let mut cells: Vec<(bool, bool)> = (screen.area.left()..screen.area.right())
        .map(|x| {
            let cell = &screen[(x, y)];
            (role(&theme, cell) == 'k', cell.symbol() == " ")
        })
        .collect();
    if is_mirrored {
        cells.reverse();
    }
    let is_key = |at: usize| cells.get(at).is_some_and(|(is_key, _)| *is_key);
    let is_blank = |at: usize| cells.get(at).is_none_or(|(_, is_blank)| *is_blank);
    let starts = (0..cells.len()).filter(|at| is_key(*at) && (*at == 0 || !is_key(at - 1)));
    let mut wrong = Vec::new();
    for start in starts {
        let after = (start..cells.len()).find(|at| !is_key(*at)).unwrap_or(cells.len());
        if !is_blank(after) || is_blank(after + 1) {
            wrong.push(format!("row {y}: the key at {start} is not one blank before its word"));
        }
        if !(start.saturating_sub(BETWEEN)..start).all(is_blank) {
            wrong.push(format!("row {y}: the key at {start} is too near to what is before it"));
        }
    }
    wrong
}

/// The columns of the line that are filled, from where reading starts.
fn filled(kiosk: &Kiosk) -> usize {
    let screen = kiosk.screen();
    screen.content().iter().take(80 * 3).filter(|cell| cell.symbol() == "▀").count()
}

fn at(kiosk: &Kiosk, step: Step, page: usize) -> Kiosk {
    let screen = Screen::Step(step, page);
    kiosk.clone().show(Showing { treatment: 0, screen, overlay: None })
}

#[test]
fn the_line_below_the_steps_moves_with_the_pages() {
    for tag in ["ar", "id", "it"] {
        let mut kiosk = at(&Kiosk::start(tag), Step::Summary, 0);
        let [mut before_last, mut before] = [0, filled(&kiosk)];
        assert!(before > 0, "{tag}");
        while kiosk.stage.goes_on(&kiosk.model) {
            kiosk = kiosk.press("pagedown");
            let now = filled(&kiosk);
            // There are more pages than columns: two pages at most share one.
            assert!(now >= before && now > before_last, "{tag}: {before_last} {before} {now}");
            [before_last, before] = [before, now];
        }
        let question = at(&kiosk, Step::Checklist, 0);
        assert!(filled(&question) >= before, "{tag}");
        let last = at(&kiosk, Step::Takeaway, 0).press(&"pagedown ".repeat(20));
        assert_eq!(filled(&last), 72, "{tag}");
    }
}

#[test]
fn the_line_ends_below_the_name_of_the_current_step() {
    for tag in ["id", "it"] {
        for step in Step::ALL {
            let kiosk = at(&Kiosk::start(tag), step, 0);
            let text = kiosk.text();
            let row = text.lines().nth(1).unwrap();
            let column = |sign: char| row.chars().position(|it| it == sign);
            let here = column(sign::HERE).unwrap();
            let rest = row.chars().skip(here).position(|it| it == sign::STEP);
            // The line starts in column 4.
            let end = 4 + filled(&kiosk);
            // The sign stands after the edge of the step.
            assert!(here <= end + 1, "{tag} {step:?}: {row} {end}");
            assert!(rest.is_none_or(|rest| end < here + rest), "{tag} {step:?}: {row} {end}");
        }
    }
}

#[test]
fn all_steps_have_their_names_at_80_columns_and_boxes_below() {
    for tag in ["ar", "id", "it"] {
        for (step, page) in [(Step::Summary, 0), (Step::Checklist, 12), (Step::Understanding, 1)] {
            let kiosk = at(&Kiosk::start(tag), step, page);
            for other in Step::ALL {
                let name = screen::short_title(&kiosk.scene(), &kiosk.model, other);
                assert!(kiosk.says_phrase(&name), "{tag}: {}", name.text);
                let visit = Action::Visit(other.index());
                assert!(kiosk.stage.chrome().targets.iter().any(|(_, it)| *it == visit), "{tag}");
            }
            let small = kiosk.sized(56, 16);
            let boxes = [sign::FILLED, sign::AHEAD];
            let text = small.text();
            let shown = text.chars().filter(|it| boxes.contains(it)).count();
            // A long question has the row of the steps.
            assert!([0, 5].contains(&shown), "{tag} {step:?}: {text}");
        }
    }
}

#[test]
fn the_preparation_is_shown_with_the_dates() {
    let kiosk = Kiosk::start("it");
    let page = screen::pages(kiosk.library.treatment(0), Step::Checklist) - 1;
    let kiosk = at(&kiosk, Step::Checklist, page);
    let name = screen::short_title(&kiosk.scene(), &kiosk.model, Step::Timeline).text;
    let current = format!("{} {name}", sign::HERE);
    assert!(kiosk.text().contains(&current), "{}", kiosk.text());
}

/// Signs beside a number or a word would be read as one with it.
pub fn signs_stand_apart(frame: &Frame<'_>) -> Vec<String> {
    let screen = frame.screen();
    let signs = [sign::FOCUS, '◂', sign::CHOSEN, sign::WRONG];
    let is_apart = |x: u16, y: u16| {
        let symbol = screen.cell((x, y)).and_then(|cell| cell.symbol().chars().next());
        symbol.is_none_or(|it| !it.is_alphanumeric() && !signs.contains(&it))
    };
    let of_sign = |at: &ratatui::layout::Position| {
        screen[*at].symbol().chars().next().is_some_and(|it| signs.contains(&it))
    };
    let wrong = screen.area.positions().filter(of_sign);
    let wrong = wrong.filter(|at| {
        !is_apart(at.x + 1, at.y) || at.x.checked_sub(1).is_some_and(|x| !is_apart(x, at.y))
    });
    wrong.map(|at| format!("{} touches what is beside it at {at:?}", screen[at].symbol())).collect()
}
