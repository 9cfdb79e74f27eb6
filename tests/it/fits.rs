//! Overflow: every screen is shown in full in every language and size, also in a language whose
//! messages are 40 % longer.

use std::rc::Rc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use ratatui::layout::Rect;
use sabar::draw::LEAST;
use sabar::draw::chrome::More;
use sabar::draw::operation::{DrawContent, DrawOp};
use sabar::model::action::Action;
use sabar::model::{Overlay, Place, Screen, Step};
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::{Files, Standing};

use super::kiosk::{Kiosk, Showing, built_in, everything};
use super::readers::SIZES;

/// A language that nobody speaks: Italian with every text 40 % longer.
pub(super) const LONGER: &str = "eo";

/// Lengthens a text by repeating letters.
fn lengthen(text: &str) -> String {
    let mut longer = String::new();
    let mut due = 0;
    for c in text.chars() {
        longer.push(c);
        due += 40;
        while due >= 100 && c.is_alphabetic() {
            longer.push(c);
            due -= 100;
        }
    }
    longer
}

fn lengthen_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = lengthen(value),
            PatternElement::Placeable { expression } => lengthen_expression(expression),
        }
    }
}

fn lengthen_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| lengthen_pattern(&mut variant.value));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            lengthen_expression(expression);
        }
        Expression::Inline(
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => {}
    }
}

/// Returns the built-in content with the longer language.
pub(super) fn with_longer_language() -> Rc<Library> {
    let shipped = Files::built_in();
    let mut files = shipped.clone();
    for path in shipped.under("locales/it/") {
        let mut resource = parser::parse(shipped.text(path).unwrap().to_owned()).unwrap();
        for entry in &mut resource.body {
            match entry {
                Entry::Message(message) if !message.id.name.starts_with("language-") => {
                    message.value.iter_mut().for_each(lengthen_pattern);
                }
                Entry::Term(term) => lengthen_pattern(&mut term.value),
                Entry::Message(_)
                | Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        let path = path.replace("locales/it/", &format!("locales/{LONGER}/"));
        files.insert(path, serializer::serialize(&resource));
    }
    Rc::new(Library::new(files, Numerals::Locale))
}

/// A kiosk on everything there is to show, with and without answers.
pub fn everywhere(
    library: &Rc<Library>,
    tag: &str,
    see: impl Fn(&Kiosk) -> Vec<String>,
) -> Vec<String> {
    let mut wrong = Vec::new();
    for (columns, rows) in SIZES {
        let fresh = Kiosk::with(Rc::clone(library), tag).sized(columns, rows);
        for kiosk in [fresh.clone(), fresh.visited()] {
            let answers = kiosk.model.visit.answers.len();
            for showing in everything(library) {
                let found = see(&kiosk.clone().show(showing));
                let place = format!("{tag}, {columns}×{rows}, {answers} answers, {showing:?}");
                wrong.extend(found.into_iter().map(|what| format!("{place}: {what}")));
            }
        }
    }
    wrong
}

#[track_caller]
pub(super) fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Describes a draw operation in failure messages.
fn named(piece: &DrawOp) -> String {
    let shown = match &piece.content {
        DrawContent::Line(line) => line.to_visual_string(),
        DrawContent::Glyphs(glyphs) => glyphs.clone(),
        DrawContent::Blank => "a ground".to_owned(),
        DrawContent::Code(_) => "a code".to_owned(),
    };
    let Rect { x, y, width, .. } = piece.rect;
    format!("\"{shown}\" at {x},{y}, {width} wide")
}

fn is_line(piece: &DrawOp) -> bool {
    matches!(piece.content, DrawContent::Line(_))
}

fn is_blank(piece: &DrawOp) -> bool {
    matches!(piece.content, DrawContent::Blank)
}

/// Pieces beyond `room`.
fn beyond(pieces: &[DrawOp], room: Rect) -> Vec<String> {
    let outside = pieces.iter().filter(|piece| room.intersection(piece.rect) != piece.rect);
    outside.map(|piece| format!("{} is cut at {}", named(piece), room.right())).collect()
}

/// Lines over other lines or glyphs. Glyphs may lie over glyphs: a mark on an axis.
fn over_each_other(pieces: &[DrawOp]) -> Vec<String> {
    let mut drawn: Vec<&DrawOp> = pieces.iter().filter(|piece| !is_blank(piece)).collect();
    drawn.sort_by_key(|piece| piece.rect.y);
    let mut found = Vec::new();
    for (index, one) in drawn.iter().enumerate() {
        let later = drawn[index + 1..].iter().take_while(|it| it.rect.y < one.rect.bottom());
        let later = later.filter(|other| other.is_drawn_with(one));
        for other in later.filter(|other| is_line(one) || is_line(other)) {
            if one.rect.intersects(other.rect) {
                found.push(format!("{} lies over {}", named(other), named(one)));
            }
        }
    }
    found
}

/// Text that leaves the ground it stands on: the ground of a button, or of the bar's button.
fn beyond_its_ground(pieces: &[DrawOp]) -> Vec<String> {
    let grounds: Vec<Rect> =
        pieces.iter().filter(|piece| is_blank(piece)).map(|piece| piece.rect).collect();
    let leaves = |piece: &&DrawOp| {
        let begins_on = |ground: &&Rect| ground.contains(piece.rect.as_position());
        let smallest = grounds.iter().filter(begins_on).min_by_key(|ground| ground.area());
        smallest.is_some_and(|ground| piece.rect.right() > ground.right())
    };
    pieces
        .iter()
        .filter(|piece| is_line(piece))
        .filter(leaves)
        .map(|piece| format!("{} leaves its ground", named(piece)))
        .collect()
}

/// Returns failures around the page: in the fixed parts, and in the last row with any notice.
fn cut_around(kiosk: &Kiosk) -> Vec<String> {
    let chrome = kiosk.stage.chrome();
    let screen = kiosk.stage.screen_area();
    let mut found = beyond(&chrome.operations, screen);
    found.extend(over_each_other(&chrome.operations));
    found.extend(beyond_its_ground(&chrome.operations));
    for standing in Standing::ALL {
        for (above, below) in [(false, true), (true, false)] {
            let status = chrome.status(&kiosk.scene(), Some(standing), More { above, below });
            found.extend(beyond(&status, screen));
            found.extend(over_each_other(&status));
        }
    }
    found
}

/// Returns failures anywhere on the screen.
pub fn cut(kiosk: &Kiosk) -> Vec<String> {
    [cut_around(kiosk), cut_on_sheet(kiosk)].concat()
}

pub fn cut_on_sheet(kiosk: &Kiosk) -> Vec<String> {
    let sheet = kiosk.stage.front();
    let height = sheet.height + sheet.foot;
    let mut found = beyond(&sheet.operations, Rect::new(0, 0, sheet.width, height));
    found.extend(over_each_other(&sheet.operations));
    found.extend(beyond_its_ground(&sheet.operations));
    let room = Rect::new(0, 0, sheet.width, height);
    let outside = sheet.targets.iter().filter(|stop| room.intersection(stop.rect) != stop.rect);
    found.extend(outside.map(|stop| format!("{:?} is beyond {room:?}", stop.rect)));
    found
}

/// Rows of the page in front that are never shown while one key is pressed to the end, and with Down
/// the targets that are never reached.
pub(super) fn unseen(kiosk: &Kiosk, onward: Action) -> Vec<String> {
    let mut kiosk = kiosk.clone();
    kiosk.model.set_place(Place::default());
    let sheet = kiosk.stage.front().clone();
    let mut seen = vec![false; sheet.height.into()];
    let (mut reached, mut wrong) = (Vec::new(), Vec::new());
    let ends = (0..500).any(|_| {
        let place = kiosk.model.place();
        let rows = (0..sheet.head).chain(kiosk.stage.shown_rows(place));
        let seen_here = rows.filter(|row| *row < sheet.height);
        seen_here.for_each(|row| seen[usize::from(row)] = true);
        reached.extend(kiosk.stage.front().targets.get(place.focus).map(|stop| stop.row));
        kiosk.act(onward);
        kiosk.model.place() == place
    });
    // At rest Down goes on at the first language.
    if !ends && !is_rest(&kiosk) {
        wrong.push(format!("{onward:?} never ends"));
    }
    // Empty rows between two pages are left out.
    let is_text = |row: &usize| {
        let mut lines = sheet.operations.iter().filter(|it| usize::from(it.rect.y) == *row);
        lines.any(|it| matches!(it.content, DrawContent::Line(_)))
    };
    let rows = seen.iter().enumerate().filter(|(_, seen)| !**seen).map(|(row, _)| row);
    let unseen: Vec<usize> = rows.filter(is_text).collect();
    if !unseen.is_empty() {
        wrong.push(format!("{onward:?} never shows the rows {unseen:?} of {}", seen.len()));
    }
    let stops = sheet.targets.iter().filter(|stop| stop.is_focusable);
    let missed = stops.filter(|it| onward == Action::Down && !reached.contains(&it.row));
    wrong.extend(missed.map(|stop| format!("Down never reaches {:?}", stop.rect)));
    wrong
}

/// At rest a key that scrolls begins instead, so all of it has to be there at once.
fn is_rest(kiosk: &Kiosk) -> bool {
    kiosk.model.screen == Screen::Rest
}

/// Nothing is cut, no word is broken, every row is shown by Down and by scrolling, and Down reaches
/// every target; the rest screen needs no scrolling.
#[test]
fn every_screen_fits() {
    let library = built_in();
    for language in library.languages() {
        assert_none(&everywhere(&library, &language.tag, |kiosk| {
            let sheets = [kiosk.stage.front(), kiosk.stage.screen_layout()];
            let mut wrong = [cut(kiosk), unseen(kiosk, Action::Down)].concat();
            if sheets.iter().any(|sheet| sheet.splits_word) {
                wrong.push("a word is broken".to_owned());
            }
            let (height, rows) = (kiosk.stage.screen_layout().height, kiosk.stage.window().height);
            if !is_rest(kiosk) {
                wrong.extend(unseen(kiosk, Action::PageDown));
            } else if height > rows {
                wrong.push(format!("{height} rows in a window of {rows}"));
            }
            wrong
        }));
    }
}

#[test]
fn every_screen_fits_with_longer_messages() {
    let see = |kiosk: &Kiosk| [cut(kiosk), unseen(kiosk, Action::Down)].concat();
    assert_none(&everywhere(&with_longer_language(), LONGER, see));
}

#[test]
fn the_longer_language_is_complete_and_longer() {
    let library = with_longer_language();
    let kiosk = Kiosk::with(Rc::clone(&library), LONGER);
    let length = |tag: &str, id: &str| {
        let words = library.localizer(library.find_language(tag).unwrap());
        words.get(id).chars().count()
    };
    for id in ["rest-what", "checklist-intro", "help-digits"] {
        assert!(length(LONGER, id) * 100 >= length("it", id) * 137, "{id}");
    }
    for showing in everything(&library) {
        let _screen = kiosk.clone().visited().show(showing).screen();
    }
    let words = library.localizer(library.find_language(LONGER).unwrap());
    assert_eq!(words.faults(), Vec::<String>::new());
}

#[test]
fn no_size_is_too_small_or_too_large_to_draw() {
    let library = built_in();
    let columns = (0..=60).step_by(7).chain([1, 39, 40, 500, 700]);
    let sizes = columns.flat_map(|columns| {
        (0..=30).step_by(7).chain([1, 11, 12, 200, 300]).map(move |rows| (columns, rows))
    });
    let some = |overlay| Showing { treatment: 0, screen: Screen::Step(Step::Timeline, 0), overlay };
    let showings = [some(None), some(Some(Overlay::Emergency)), some(Some(Overlay::Help))];
    for (columns, rows) in sizes {
        for tag in ["ar", "it"] {
            let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(columns, rows).visited();
            for showing in showings {
                let mut kiosk = kiosk.clone().show(showing);
                let _screen = kiosk.screen();
                kiosk.act(Action::PageDown);
                kiosk.act(Action::Down);
                let _screen = kiosk.touch(columns / 2, rows / 2).screen();
            }
        }
    }
}

#[test]
fn a_small_screen_is_reported_in_the_current_language() {
    for tag in ["it", "id"] {
        let kiosk = Kiosk::start(tag).sized(LEAST.0 - 1, LEAST.1);
        assert!(kiosk.says("too-small"), "{}", kiosk.text());
        let kiosk = kiosk.sized(LEAST.0, LEAST.1);
        assert!(!kiosk.says("too-small"), "{}", kiosk.text());
    }
}
