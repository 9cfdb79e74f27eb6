//! The cuts of pages that are longer than their window, and what stands still in dialogs.

use sabar::draw::page_layout::cuts;
use sabar::draw::page_layout::parts::{self, Keep};
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, StatementAt, Step};
use sabar_content::Standing;

use super::super::fits::assert_none;
use super::super::kiosk::{Kiosk, Showing, everything};
use super::rules::Frame;
use super::targets::shown_whole;

/// The number to call is on the screen in every state of the emergency panel.
pub fn number_is_shown(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let number = kiosk.settings.emergency_number.as_ref();
    let number = number.filter(|_| kiosk.model.overlay == Some(Overlay::Emergency));
    let missing = number.filter(|number| !kiosk.text().contains(number.as_str()));
    missing.map(|number| format!("no {number}")).into_iter().collect()
}

/// The way to close a dialog is on the screen, wherever the dialog is scrolled.
pub fn dialogs_can_be_closed(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let Some(overlay) = kiosk.model.overlay else { return Vec::new() };
    // Their choices are what closes them.
    if overlay.is_cover() || overlay.is_asking() {
        return Vec::new();
    }
    let targets = kiosk.stage.front().targets.iter();
    let mut ways_out = targets.filter(|it| it.action == Some(Action::Close));
    let is_shown = ways_out.any(|it| it.mirrored.is_none() && shown_whole(kiosk, it).is_some());
    (!is_shown).then(|| format!("{overlay:?} cannot be closed")).into_iter().collect()
}

/// A page begins and ends between statements of the label and pictures that fit into its window, with
/// the heading and the edges of their frame.
pub fn are_cut_beside_what_is_whole(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let rows = kiosk.stage.shown_rows(kiosk.model.place());
    let room = usize::from(kiosk.stage.window().height);
    let targets = kiosk.stage.front().targets.iter().filter(|it| it.mirrored.is_none());
    let cut = targets.filter(|target| {
        let is_whole = match target.statement {
            Some((StatementAt::Picture(_), _)) => true,
            Some((_, standing)) => standing == Standing::Label && target.action.is_none(),
            None => false,
        };
        let mut parts = kiosk.stage.front().parts.iter();
        let part = parts.find(|part| part.rows.contains(&target.rect.y));
        let fits = part.is_some_and(|part| part.rows.len() <= room);
        let is_cut = |row: u16| target.rect.y < row && row < target.rect.bottom();
        is_whole && fits && (is_cut(rows.start) || is_cut(rows.end))
    });
    cut.map(|target| format!("{:?} is cut by {rows:?}", target.statement)).collect()
}

/// Returns the first rows of the pages into which the page in front is cut, but that of the first.
fn later_pages(kiosk: &Kiosk) -> Vec<u16> {
    pages_after(kiosk, kiosk.stage.front().head)
}

/// Returns the same on the first page, and nothing on the others, which are cut alike.
fn on_the_first_page(kiosk: &Kiosk) -> Vec<u16> {
    let is_first = kiosk.stage.first_row(kiosk.model.place()) <= kiosk.stage.front().head;
    if is_first { later_pages(kiosk) } else { Vec::new() }
}

/// Returns the first rows of the pages after one that begins with a row.
fn pages_after(kiosk: &Kiosk, row: u16) -> Vec<u16> {
    let (layout, window) = (kiosk.stage.front(), kiosk.stage.window().height);
    let cuts = cuts::cuts(layout, window, kiosk.model.overlay.is_some());
    let next = |page: &u16| cuts.get(usize::from(*page)).copied();
    std::iter::successors(Some(row), next).skip(1).collect()
}

/// No page begins with what belongs to the part above it, where all of it fits into the window: with
/// whom to call about a statement, or with what comes after it.
pub fn begin_with_nothing_bound(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let window = kiosk.stage.window().height;
    let parts = &kiosk.stage.front().parts;
    let torn = on_the_first_page(kiosk).into_iter().filter(|page| {
        let Some(cut) = parts.iter().position(|part| part.rows.start == *page) else {
            return false;
        };
        let is_start = |part: &parts::Part| part.above == parts::Above::Apart;
        let whole = parts[..cut].iter().rposition(is_start).map_or(0, |at| parts[at].rows.start);
        // Where all that belongs together fits, with the signs of a list.
        let belongs = |part: &&parts::Part| part.above != parts::Above::Apart;
        let end = parts[cut..].iter().take_while(belongs).last();
        let fits = end.is_some_and(|end| end.rows.end - whole <= window);
        parts[cut].above.is_bound() && fits
    });
    torn.map(|page| format!("row {page} begins a page")).collect()
}

/// No page ends in a heading, where what follows fits into the window with it.
pub fn end_in_no_heading(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let window = kiosk.stage.window().height;
    let parts = &kiosk.stage.front().parts;
    let torn = on_the_first_page(kiosk).into_iter().filter(|page| {
        let (above, after) = parts.split_at(parts.partition_point(|part| part.rows.end <= *page));
        let headings = above.iter().rev().take_while(|part| part.keep == Keep::Heading);
        let end = after.iter().find(|part| part.keep != Keep::Heading);
        let (Some(first), Some(end)) = (headings.last(), end) else { return false };
        // A note above a picture is not its heading, and a heading may stand above what is cut.
        let is_last = after[0].above.is_bound() && after[0].rows.start >= *page;
        is_last && end.rows.end - first.rows.start <= window
    });
    torn.map(|page| format!("row {page} leaves a heading above")).collect()
}

/// No list of signs or of answers goes on on another page, where it fits into the window with its
/// heading.
pub fn lists_stay_whole(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let window = kiosk.stage.window().height;
    let parts = &kiosk.stage.front().parts;
    let is_item = |part: &&parts::Part| part.above == parts::Above::Listed;
    let torn = on_the_first_page(kiosk).into_iter().filter(|page| {
        let Some(cut) = parts.iter().position(|part| part.rows.start == *page && is_item(&part))
        else {
            return false;
        };
        let first = cut - parts[..cut].iter().rev().take_while(is_item).count() - 1;
        // With the title of the page above the heading.
        let is_bound = |at: &usize| parts[*at].above.is_bound();
        let is_heading = |at: &usize| parts[*at].keep == Keep::Heading;
        let headed = (1..=first).rev().take_while(is_bound).map(|at| at - 1);
        let heading = headed.enumerate().take_while(|(n, at)| *n == 0 || is_heading(at)).last();
        let start = heading.map_or(first, |(_, at)| at);
        let last = parts[cut..].iter().take_while(is_item).last();
        last.is_some_and(|last| last.rows.end - parts[start].rows.start <= window)
    });
    torn.map(|page| format!("row {page} tears a list")).collect()
}

/// No page begins inside an item of what is dangerous, however long the statement is.
#[test]
fn what_is_dangerous_is_cut_between_its_items() {
    let mut n_cuts = 0;
    for tag in ["ar", "id", "it"] {
        for size in [(56, 16), (80, 24)] {
            let kiosk = Kiosk::start(tag).sized(size.0, size.1);
            for showing in everything(&kiosk.library) {
                let kiosk = kiosk.clone().show(showing);
                let layout = kiosk.stage.front();
                for row in later_pages(&kiosk) {
                    let is_inside = |part: &&parts::Part| {
                        let has_items = layout.items.iter().any(|item| part.rows.contains(item));
                        let is_cut = part.rows.start < row && row < part.rows.end;
                        part.keep == Keep::Danger && has_items && is_cut
                    };
                    let is_cut = layout.parts.iter().any(|part| is_inside(&part));
                    let is_between = layout.items.contains(&row);
                    assert!(!is_cut || is_between, "{tag} {size:?} {showing:?}: row {row}");
                    n_cuts += usize::from(is_cut);
                }
            }
        }
    }
    assert!(n_cuts > 0);
}

/// A picture that is taller than the window is cut below the drawing, if that fits.
#[test]
fn no_drawing_is_cut_on_small_screens() {
    let mut n_drawings = 0;
    for tag in ["ar", "id", "it"] {
        let kiosk = Kiosk::start(tag).sized(56, 16);
        for showing in everything(&kiosk.library) {
            let kiosk = kiosk.clone().show(showing);
            let layout = kiosk.stage.front();
            for part in layout.parts.iter().filter(|part| part.keep == Keep::Whole) {
                let Some(legend) = layout.items.iter().find(|row| part.rows.contains(row)) else {
                    continue;
                };
                let is_picture = layout.targets.iter().any(|target| {
                    let at = target.statement.map(|(at, _)| at);
                    matches!(at, Some(StatementAt::Picture(_))) && target.rect.y == part.rows.start
                });
                if !is_picture || legend - part.rows.start > kiosk.stage.window().height {
                    continue;
                }
                n_drawings += 1;
                let cut = later_pages(&kiosk)
                    .into_iter()
                    .find(|row| (part.rows.start + 1..*legend).contains(row));
                assert_eq!(cut, None, "{tag} {showing:?}: {:?}", part.rows);
            }
        }
    }
    assert!(n_drawings > 0);
}

/// Returns true if a row is inside what belongs to the rows above it, and all of it fits.
fn is_torn(kiosk: &Kiosk, row: u16) -> bool {
    let (layout, window) = (kiosk.stage.front(), kiosk.stage.window().height);
    let is_start = |part: &&parts::Part| !part.above.is_bound();
    let (above, after) =
        layout.parts.split_at(layout.parts.partition_point(|it| it.rows.start <= row));
    let first = above.iter().rfind(is_start).map_or(0, |it| it.rows.start);
    let last =
        above.last().into_iter().chain(after.iter().take_while(|it| it.above.is_bound())).last();
    let fits = last.is_some_and(|last| last.rows.end - first <= window);
    fits && layout.others.iter().any(|rows| rows.contains(&row))
}

/// In two languages below each other, a page begins with the patient's; so it does after a digit has
/// moved the focus, and after B.
#[test]
fn the_language_of_the_patient_comes_first_on_a_page() {
    let (mut n_pages, mut wrong) = (0, Vec::new());
    for tag in ["ar", "id"] {
        let kiosk = Kiosk::start(tag).for_clinic("it").sized(56, 16);
        let mut both = kiosk.clone();
        both.model.is_beside = true;
        for showing in everything(&kiosk.library) {
            let shown = both.clone().show(showing);
            let pages = later_pages(&shown);
            n_pages += pages.len();
            let torn = pages.into_iter().filter(|row| is_torn(&shown, *row));
            wrong.extend(torn.map(|row| format!("{tag} {showing:?}: row {row}")));
            let is_help = showing.overlay == Some(Overlay::Help);
            let digits = (1..=9).filter(|_| is_help);
            let moved = digits.map(|digit| shown.clone().press(&digit.to_string()));
            let is_page = showing.overlay.is_none() && showing.screen != Screen::Rest;
            let down = (1..6).filter(|_| is_page);
            let down = down.map(|n| kiosk.clone().show(showing).press(&"down ".repeat(n)));
            for after in moved.chain(down.map(|it| it.press("b"))) {
                let first = after.stage.first_row(after.model.place());
                let torn = is_torn(&after, first).then(|| format!("{tag} {showing:?}: at {first}"));
                wrong.extend(torn);
            }
        }
    }
    assert!(n_pages > 0);
    assert_none(&wrong);
}

/// At the end of the last page the focus moves to the buttons without scrolling.
#[test]
fn a_button_that_is_shown_needs_no_scrolling() {
    for tag in ["ar", "id", "it"] {
        for (columns, rows) in [(80, 24), (56, 16), (120, 40)] {
            let screen = Screen::Step(Step::Takeaway, 0);
            let showing = Showing { treatment: 0, screen, overlay: None };
            let kiosk = Kiosk::start(tag).sized(columns, rows).show(showing);
            let mut kiosk = kiosk.press(&"pagedown ".repeat(60));
            assert!(!kiosk.stage.goes_on(&kiosk.model), "{tag} {columns}×{rows}");
            let (first, mut focus) = (kiosk.stage.first_row(kiosk.model.place()), None);
            while focus != Some(kiosk.model.place().focus) {
                focus = Some(kiosk.model.place().focus);
                kiosk.act(Action::Forward);
                let now = kiosk.stage.first_row(kiosk.model.place());
                assert_eq!(now, first, "{tag} {columns}×{rows}:\n{}", kiosk.text());
            }
        }
    }
}

/// A text is cut at the end of a sentence, where one ends within the last rows of the page and a cut
/// there takes no page more.
#[test]
fn a_text_is_cut_between_sentences() {
    let (mut n_sentences, mut wrong) = (0, Vec::new());
    for tag in ["ar", "id", "it"] {
        let kiosk = Kiosk::start(tag).sized(56, 16);
        for showing in everything(&kiosk.library) {
            let kiosk = kiosk.clone().show(showing);
            let layout = kiosk.stage.front();
            let starts = [layout.head].into_iter().chain(later_pages(&kiosk));
            for (start, row) in starts.zip(later_pages(&kiosk)) {
                let end = start + kiosk.stage.window().height;
                let is_inside = |part: &&parts::Part| {
                    let is_text = matches!(part.keep, Keep::Text | Keep::Danger);
                    is_text && part.rows.start < row && row < part.rows.end
                };
                let Some(part) = layout.parts.iter().find(is_inside) else { continue };
                let is_whole = |row: &u16| {
                    (part.rows.start + 2..=part.rows.end - 2).contains(row)
                        && !layout.bound.iter().any(|rows| rows.contains(row))
                };
                let n_pages = pages_after(&kiosk, row).len();
                let costs_none = |row: &u16| pages_after(&kiosk, *row).len() <= n_pages;
                let mut near = (end - 3..=end).filter(is_whole).filter(costs_none);
                let begins = |rows: &[u16], row: &u16| rows.binary_search(row).is_ok();
                let is_sentence =
                    |row: &u16| begins(&layout.sentences, row) || begins(&layout.items, row);
                if is_sentence(&row) {
                    n_sentences += 1;
                } else if near.any(|row| is_sentence(&row)) {
                    wrong.push(format!("{tag} {showing:?}: row {row}"));
                }
            }
        }
    }
    assert!(n_sentences > 0);
    assert_none(&wrong);
}
