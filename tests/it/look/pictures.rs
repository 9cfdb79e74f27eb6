//! Pictures in the summary: drawn where they have room, turned with the language, in words for
//! readers without them, and checked before anybody sees them.

mod faults;
mod own;

use std::rc::Rc;

use sabar::cli::register;
use sabar::draw::geometry::mirror_glyph;
use sabar::draw::operation::DrawContent;
use sabar::draw::page_layout::FocusTarget;
use sabar::model::action::Action;
use sabar::model::{StatementAt, Step};
use sabar::shell::read::{Form, read};
use sabar_content::illustration::Relation;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::{Drawing, Files, Ground, Layer, message_ids};
use sabar_text::Direction;

use super::super::content::small;
use super::super::fits::{assert_none, cut};
use super::super::kiosk::{Kiosk, built_in};

const SEED: &str = "seeds/treatments/rest.toml";

/// A drawing that is another in the mirror, with signs that have a direction.
const DRAWING: &str = "\n  ┌──\\\n  │   )> ╞\n  └──▐▌/\n\n";

/// The small content with a picture of these lines and a file, with words in both languages.
fn with(lines: &str, file: Option<&str>) -> Files {
    let mut files = small();
    let picture = format!(
        "\n[[pictures]]\nid = \"bed\"\nsection = \"duration\"\nstanding = \"silent\"\n{lines}\n"
    );
    let seed = files.text(SEED).unwrap().to_owned() + &picture;
    files.insert(SEED, seed);
    for (tag, title, about, part) in [
        ("it", "Il letto", "Il letto di lato.", "Il cuscino"),
        ("ar", "السرير", "السرير من الجانب.", "الوسادة"),
    ] {
        let path = format!("locales/{tag}/treatments/rest.ftl");
        let mut words = files.text(&path).unwrap().to_owned();
        words += &format!("rest-picture-bed-title = {title}\nrest-picture-bed-about = {about}\n");
        if lines.contains("\"here\"") {
            words += &format!("rest-picture-bed-here = {part}\n");
        }
        files.insert(path, words);
        let path = format!("locales/{tag}/ui.ftl");
        let mut words = files.text(&path).unwrap().to_owned();
        for (index, area) in ["forehead", "neck", "jaw", "t-zone", "face"].iter().enumerate() {
            if lines.contains(&format!("\"{area}\"")) {
                // No two parts read alike.
                let own = format!(", {part}").repeat(index);
                words += &format!("area-{area} = {part}{own}\n");
            }
        }
        files.insert(path, words);
    }
    if let Some(text) = file {
        files.insert("seeds/pictures/bed.txt", text.to_owned());
    }
    files
}

fn text_picture(rest: &str) -> String {
    format!("kind = \"text\"\nfile = \"bed.txt\"{rest}")
}

/// A kiosk on the summary of a treatment with a picture in focus.
#[track_caller]
fn on_picture(kiosk: Kiosk, treatment: usize, picture: usize) -> Kiosk {
    let mut kiosk = kiosk;
    kiosk.act(Action::Begin(treatment));
    let wanted = StatementAt::Picture(picture);
    for _ in 0..200 {
        if focus(&kiosk).statement.is_some_and(|(at, _)| at == wanted) {
            return kiosk;
        }
        kiosk = kiosk.press("down");
    }
    panic!("no way leads to {wanted:?}");
}

fn focus(kiosk: &Kiosk) -> &FocusTarget {
    &kiosk.stage.front().targets[kiosk.model.place().focus]
}

/// The screen without the blanks at the ends of its rows.
fn rows(kiosk: &Kiosk) -> Vec<String> {
    kiosk.text().lines().map(|row| row.trim_end().to_owned()).collect()
}

fn said(library: &Library, tag: &str, treatment: usize) -> String {
    let kiosk = Kiosk::with(built_in(), tag);
    let mut model = kiosk.model;
    model.language = library.find_language(tag).unwrap();
    model.visit.treatment = treatment;
    let settings = kiosk.settings;
    let scene = sabar::screen::scene::Scene::of(&model, library, &settings, None);
    read(&scene, &model, Some(Step::Summary), Form { width: None, is_visual: false })
}

#[test]
fn every_shipped_picture_is_drawn_from_80_columns_on() {
    let library = built_in();
    let mut n_pictures = 0;
    let mut wrong = Vec::new();
    for tag in ["ar", "it", "id"] {
        for size in [(80, 24), (120, 40), (56, 16)] {
            for treatment in 0..library.treatments() {
                for (index, picture) in library.treatment(treatment).pictures.iter().enumerate() {
                    let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(size.0, size.1);
                    let kiosk = on_picture(kiosk, treatment, index);
                    let text = kiosk.text();
                    let parts: &[&str] = match &picture.drawing {
                        Drawing::Body { ground: Ground::Eye, .. } => {
                            &["▄▄▀▀▀▀▀▄▄", "█    █████    █", "█▀▀▀▀█████▀▀▀▀█", "▀▄▄ ▀███▀ ▄▄▀"]
                        }
                        Drawing::Body { ground: Ground::Swelling, .. } => &[
                            "╭╯ ──   ── ╰╮",
                            "╭╯  ──   ──  ╰╮",
                            "│▒▒▒▒▒▒╷▒▒▒▒▒▒│",
                            "╰╮▒▒▒▒▒▒▒▒▒▒▒╭╯",
                        ],
                        Drawing::Body { .. } => {
                            &["╭───────────╮", "╶─┴─╴ ╶─┴─╴", "╶┴╴", "╰─┬─────┬─╯", "│     │"]
                        }
                        Drawing::Skin { .. } => &["║", "▄▄▄▄", "▐█▌", "░░░░", "▒▒▒▒"],
                        Drawing::Pair { relation: Relation::Comparison, .. } => {
                            &["▄▄▄▄▄▄", "█████"]
                        }
                        Drawing::Pair { relation: Relation::Choice, .. } => {
                            &["╭────────┴────────╮"]
                        }
                        Drawing::Text { .. } => panic!("no text is shipped"),
                    };
                    // A face is higher than the smallest window.
                    let is_low = matches!(
                        picture.drawing,
                        Drawing::Skin { .. }
                            | Drawing::Pair { .. }
                            | Drawing::Body { ground: Ground::Eye | Ground::Swelling, .. }
                    );
                    let is_drawn = size != (56, 16) || is_low;
                    let place = format!("{tag}, {size:?}, {}", picture.title);
                    for part in parts.iter().filter(|part| text.contains(**part) != is_drawn) {
                        wrong.push(format!("{place}: {part}\n{text}"));
                    }
                    assert!(kiosk.says(&picture.title), "{place}\n{text}");
                    // Without the drawing there are no shades, and so no names of them.
                    if let Drawing::Body { areas, .. } = &picture.drawing
                        && !is_drawn
                    {
                        let names = areas.iter().map(|area| message_ids::area(area));
                        let said = names.filter(|name| has_line(&kiosk, name));
                        wrong.extend(said.map(|name| format!("{place}: {name}\n{text}")));
                    }
                    if size != (56, 16) && picture.statement.figures.is_empty() {
                        assert!(kiosk.says(&picture.statement.message), "{place}\n{text}");
                    }
                    wrong.extend(cut(&kiosk));
                    n_pictures += 1;
                }
            }
        }
    }
    assert_none(&wrong);
    assert_eq!(n_pictures, 11 * 3 * 3);
}

/// Returns true if a line of the page is a message and nothing else.
fn has_line(kiosk: &Kiosk, id: &str) -> bool {
    let scene = kiosk.scene();
    let name = sabar_text::single_line(&scene.words.get(id), scene.direction());
    kiosk.stage.front().operations.iter().any(|it| match &it.content {
        DrawContent::Line(line) => line.to_visual_string() == name.to_visual_string(),
        DrawContent::Glyphs(_) | DrawContent::Blank | DrawContent::Code(_) => false,
    })
}

/// The needle of the treatment itself comes first in reading direction.
#[test]
fn the_needles_stand_in_reading_order_and_end_in_their_layers() {
    for (tag, first, second) in [("it", "1", "2"), ("ar", "١", "٢"), ("id", "1", "2")] {
        let kiosk = on_picture(Kiosk::start(tag), 0, 0);
        let is_from_right = kiosk.scene().direction() == Direction::RightToLeft;
        let rows = rows(&kiosk);
        let column = |row: &str, part: &str| {
            let (before, _) = row.split_once(part).unwrap_or_else(|| panic!("{part}: {row}"));
            before.chars().count()
        };
        let ends: Vec<&String> = rows.iter().filter(|row| row.contains("▐█▌")).collect();
        let [skin, muscle] = ends[..] else { panic!("{}", rows.join("\n")) };
        assert!(skin.contains("░▐█▌░") && muscle.contains("▒▐█▌▒"), "{}", rows.join("\n"));
        assert_eq!(column(skin, "▐█▌") > column(muscle, "▐█▌"), is_from_right, "{tag}");
        for (end, number) in [(skin, first), (muscle, second)] {
            let head = rows
                .iter()
                .take_while(|row| !row.contains("▄▄"))
                .filter(|row| row.chars().nth(column(end, "▐█▌") + 1) == number.chars().next());
            assert_eq!(head.count(), 1, "{tag}: {number} is not over\n{end}");
        }
    }
}

#[test]
fn what_is_drawn_is_what_the_facts_say() {
    let library = built_in();
    let needles = |id: &str| -> Vec<Layer> {
        let treatment = library.treatment(library.find_treatment(id).unwrap());
        let drawings = treatment.pictures.iter().map(|picture| &picture.drawing);
        let needles = drawings.filter_map(|drawing| match drawing {
            Drawing::Skin { needles } => Some(needles),
            Drawing::Body { .. } | Drawing::Pair { .. } | Drawing::Text { .. } => None,
        });
        needles.flatten().map(|needle| needle.layer).collect()
    };
    assert_eq!(needles("microbotox"), [Layer::Skin, Layer::Muscle]);
    assert_eq!(needles("classic"), [Layer::Muscle]);
    assert_eq!(needles("wearing-off"), []);
    let facts: Vec<_> = register::statements(&library)
        .into_iter()
        .filter(|claim| claim.statement.message.contains("-picture-"))
        .map(|claim| {
            let fact = claim.statement.fact.as_deref().unwrap_or_default();
            (claim.statement.message.clone(), fact.to_owned(), claim.shown.len())
        })
        .collect();
    let row = |id: &str, fact: &str| (id.to_owned(), fact.to_owned(), 1);
    assert_eq!(
        facts,
        [
            row("microbotox-picture-layers-about", "mb-layer"),
            row("microbotox-picture-where-about", "mb-where"),
            row("microbotox-picture-lid-about", "mb-eyes-mouth"),
            row("microbotox-picture-swelling-about", "mb-warning"),
            row("classic-picture-undo-about", "bt-hard-to-undo"),
            row("classic-picture-layer-about", "bt-what"),
            row("classic-picture-lid-about", "bt-expression"),
            row("classic-picture-where-about", "bt-what"),
            row("wearing-off-picture-choice-about", "wo-wait"),
            row("wearing-off-picture-where-about", "wo-forehead-slow"),
            row("wearing-off-picture-lid-about", "bt-expression"),
        ]
    );
}

/// The open eye comes first in reading direction, and the other one has its lid over half of the iris.
#[test]
fn the_open_eye_comes_first_and_each_eye_has_its_name_below() {
    for tag in ["ar", "it", "id"] {
        for treatment in ["classic", "microbotox", "wearing-off"] {
            let library = built_in();
            let index = library.find_treatment(treatment).unwrap();
            let pictures = &library.treatment(index).pictures;
            let is_eye =
                |drawing: &Drawing| matches!(drawing, Drawing::Body { ground: Ground::Eye, .. });
            let picture = pictures.iter().position(|it| is_eye(&it.drawing)).unwrap();
            let kiosk = on_picture(Kiosk::start(tag), index, picture);
            let is_from_right = kiosk.scene().direction() == Direction::RightToLeft;
            let text = kiosk.text();
            let row = text.lines().find(|row| row.contains("█▀▀▀▀█████▀▀▀▀█")).unwrap();
            let column = |part: &str| row.split_once(part).unwrap().0.chars().count();
            let (open, drooping) = (column("█    █████    █"), column("█▀▀▀▀█████▀▀▀▀█"));
            assert_eq!(open > drooping, is_from_right, "{tag} {treatment}\n{text}");
            for name in ["area-open-eyelid", "area-drooping-eyelid"] {
                assert!(kiosk.says(name), "{tag} {treatment} {name}\n{text}");
            }
        }
    }
}

/// Whoever reads on with one key sees each drawing whole. At 80×24 one may go on over a page, where
/// the page before it would be left almost half empty.
#[test]
fn no_page_begins_in_the_middle_of_a_drawing() {
    let library = built_in();
    for tag in ["ar", "it", "id"] {
        for size in [(100, 30), (120, 40)] {
            for id in ["microbotox", "classic"] {
                let mut kiosk = Kiosk::with(Rc::clone(&library), tag).sized(size.0, size.1);
                kiosk.act(Action::Begin(library.find_treatment(id).unwrap()));
                let (mut is_face_whole, mut is_skin_whole) = (false, false);
                let screen = kiosk.model.screen;
                while kiosk.model.screen == screen {
                    let text = kiosk.text();
                    is_face_whole |= text.contains("╭───────────╮") && text.contains("│     │");
                    let is_muscle = |row: &&str| row.contains("▒▒▒▒▒▒");
                    is_skin_whole |=
                        text.contains("▄▄▄▄▄▄") && text.lines().filter(is_muscle).count() == 3;
                    kiosk.act(Action::Forward);
                }
                assert!(is_face_whole && is_skin_whole, "{id}, {tag}, {size:?}");
            }
        }
    }
}

#[test]
fn a_turned_drawing_turned_again_is_the_same() {
    let every = "()<>[]{}/\\┌┐└┘├┤┬┴┼═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬▌▐╭╮╰╯╴╶";
    for glyph in every.chars() {
        assert_eq!(mirror_glyph(mirror_glyph(glyph)), glyph);
    }
    for (one, other) in "(<[{/┌└├╒╓╔╘╙╚╞╟╠▌╭╰╴".chars().zip(")>]}\\┐┘┤╕╖╗╛╜╝╡╢╣▐╮╯╶".chars())
    {
        assert_eq!(mirror_glyph(one), other);
    }
}

#[test]
fn without_the_drawing_its_words_are_read() {
    let library = built_in();
    for tag in ["ar", "it", "id"] {
        let words = library.localizer(library.find_language(tag).unwrap());
        for treatment in 0..library.treatments() {
            let text = said(&library, tag, treatment);
            for picture in &library.treatment(treatment).pictures {
                let lines: Vec<&str> = text.lines().collect();
                let title = words.get(&picture.title);
                let title = lines.iter().position(|line| **line == title).unwrap();
                let about = words.get(&picture.statement.message);
                let is_about = |line: &&str| line.starts_with(&about);
                let standing = words.get(&message_ids::standing(picture.statement.standing));
                let has_standing = |line: &&str| line.contains(&standing);
                let at = title + lines[title..].iter().position(has_standing).unwrap();
                assert!(is_about(&lines[at]) || !picture.statement.figures.is_empty());
                let about = at;
                let parts: Vec<String> = match &picture.drawing {
                    Drawing::Body { areas, .. } => {
                        areas.iter().map(|it| message_ids::area(it)).collect()
                    }
                    Drawing::Skin { needles } => {
                        needles.iter().map(|it| it.message.clone()).collect()
                    }
                    Drawing::Pair { ends, .. } => ends.clone(),
                    Drawing::Text { .. } => Vec::new(),
                };
                let between = lines[title + 1..about].iter().filter(|line| !line.is_empty());
                let parts: Vec<String> = parts.iter().map(|id| words.get(id)).collect();
                assert!(between.eq(parts.iter()), "{tag}: {text}");
            }
            assert!(!text.contains(['░', '▒', '▓', '║', '╭']), "{text}");
        }
    }
}

#[test]
fn a_face_without_areas_shows_those_of_its_section() {
    let mut files = Files::built_in();
    let seed = "seeds/treatments/classic.toml";
    let text = files.text(seed).unwrap().replacen(
        "section = \"where\"\nfact = \"bt-what\"\nareas = [\"forehead\", \"between-eyebrows\"]\n",
        "section = \"cannot\"\nfact = \"bt-what\"\n",
        1,
    );
    files.insert(seed, text);
    assert_eq!(sabar_authoring::check(&files).to_string(), "No problems.");
    let library = Library::new(files, Numerals::Locale);
    let treatment = library.treatment(library.find_treatment("classic").unwrap());
    let Drawing::Body { areas, .. } = &treatment.pictures[2].drawing else { panic!("no face") };
    assert_eq!(areas, &["forehead"]);
}
