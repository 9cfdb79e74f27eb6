//! Pictures in the summary: drawn where they have room, turned with the language, in words for
//! readers without them, and checked before anybody sees them.

use std::fs;
use std::rc::Rc;

use insta::assert_snapshot as is;
use ratatui::layout::Rect;
use sabar::cli::register;
use sabar::draw::geometry::mirror_glyph;
use sabar::draw::operation::DrawContent;
use sabar::draw::page_layout::FocusTarget;
use sabar::model::action::Action;
use sabar::model::{StatementAt, Step};
use sabar::shell::read::{Form, read};
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::{Drawing, Files, Layer, message_ids};
use sabar_text::Direction;

use super::super::content::{listed, small};
use super::super::fits::{assert_none, cut_around, cut_on_sheet};
use super::super::kiosk::{Kiosk, built_in};
use super::super::program::script;

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
        for area in ["forehead", "neck", "jaw", "t-zone", "face"] {
            if lines.contains(&format!("\"{area}\"")) {
                words += &format!("area-{area} = {part}\n");
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

/// The rows of the drawing as they are on the screen.
fn drawn(kiosk: &Kiosk) -> Vec<String> {
    let is_drawn = |c: char| "┌─\\│)>╞└▐▌/┐(<╡┘".contains(c);
    let window = kiosk.stage.window();
    let rows = rows(kiosk).into_iter().take(window.bottom().into()).skip(window.y.into());
    let rows = rows.filter(|row| row.chars().filter(|&c| is_drawn(c)).count() > 3);
    rows.map(|row| row.trim_matches(|c| !is_drawn(c)).to_owned())
        .filter(|row| row.chars().all(|c| is_drawn(c) || c == ' '))
        .collect()
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
                        Drawing::Body { .. } => {
                            &["╭───────────╮", "╶─┴─╴ ╶─┴─╴", "╶┴╴", "╰─┬─────┬─╯", "│     │"]
                        }
                        Drawing::Skin { .. } => &["║", "▄▄▄▄", "▐█▌", "░░░░", "▒▒▒▒"],
                        Drawing::Text { .. } => panic!("no text is shipped"),
                    };
                    // A face is higher than the smallest window.
                    let is_drawn =
                        size != (56, 16) || matches!(picture.drawing, Drawing::Skin { .. });
                    let place = format!("{tag}, {size:?}, {}", picture.title);
                    for part in parts.iter().filter(|part| text.contains(**part) != is_drawn) {
                        wrong.push(format!("{place}: {part}\n{text}"));
                    }
                    assert!(kiosk.says(&picture.title), "{place}\n{text}");
                    if size != (56, 16) {
                        assert!(kiosk.says(&picture.statement.message), "{place}\n{text}");
                    }
                    wrong.extend(cut_around(&kiosk).into_iter().chain(cut_on_sheet(&kiosk)));
                    n_pictures += 1;
                }
            }
        }
    }
    assert_none(&wrong);
    assert_eq!(n_pictures, 4 * 3 * 3);
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
            Drawing::Body { .. } | Drawing::Text { .. } => None,
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
            row("classic-picture-layer-about", "bt-what"),
            row("classic-picture-where-about", "bt-what"),
        ]
    );
}

/// Whoever reads on with one key sees each drawing whole.
#[test]
fn no_page_begins_in_the_middle_of_a_drawing() {
    let library = built_in();
    for tag in ["ar", "it", "id"] {
        for size in [(80, 24), (100, 30), (120, 40)] {
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
fn a_clinic_s_own_drawing_is_shown_as_it_was_written() {
    for (mirror, tag, expected) in [
        ("", "it", ["┌──\\", "│   )> ╞", "└──▐▌/"]),
        ("", "ar", ["┌──\\", "│   )> ╞", "└──▐▌/"]),
        ("\nmirror = false", "ar", ["┌──\\", "│   )> ╞", "└──▐▌/"]),
        ("\nmirror = true", "it", ["┌──\\", "│   )> ╞", "└──▐▌/"]),
        ("\nmirror = true", "ar", ["/──┐", "╡ <(   │", "\\▐▌──┘"]),
    ] {
        let files = with(&text_picture(mirror), Some(DRAWING));
        assert_eq!(listed(&files), "No problems.");
        let library = Rc::new(Library::new(files, Numerals::Locale));
        for size in [(80, 24), (120, 40), (56, 16), (40, 12)] {
            let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(size.0, size.1);
            let kiosk = on_picture(kiosk, 0, 0);
            assert_eq!(drawn(&kiosk), expected, "{tag}{mirror}, {size:?}\n{}", kiosk.text());
            assert!(kiosk.says("rest-picture-bed-title"));
        }
    }
}

/// Both languages have it side by side, each turned its own way; below each other it is drawn once.
#[test]
fn beside_another_language_a_drawing_keeps_its_direction() {
    for (patient, clinic) in [("it", "ar"), ("ar", "it")] {
        let files = with(&text_picture("\nmirror = true"), Some(DRAWING));
        let library = Rc::new(Library::new(files, Numerals::Locale));
        for (size, n_drawn) in [((120, 40), 2), ((80, 24), 1)] {
            let kiosk = Kiosk::with(Rc::clone(&library), patient).for_clinic(clinic);
            let mut kiosk = kiosk.sized(size.0, size.1);
            kiosk.act(Action::Begin(0));
            let kiosk = on_picture(kiosk.press("b"), 0, 0);
            let kiosk = if kiosk.model.is_beside { kiosk } else { kiosk.press("b") };
            let text = kiosk.text();
            let count = text.matches("┌──\\").count() + text.matches("/──┐").count();
            assert_eq!(count, n_drawn, "{patient} {clinic} {size:?}\n{text}");
            let own = if patient == "it" { "┌──\\" } else { "/──┐" };
            assert!(text.contains(own), "{text}");
            assert_none(&cut_on_sheet(&kiosk));
        }
    }
}

/// The patient's right hand is where somebody opposite sees it, in every language.
#[test]
fn the_sides_of_the_body_do_not_change_with_the_language() {
    for (kind, area, is_at_left) in [
        ("body-front", "right-hand", true),
        ("body-front", "left-knee", false),
        ("body-back", "right-hand", false),
        ("teeth", "upper-right-back-teeth", true),
    ] {
        let mut files = with(&format!("kind = \"{kind}\"\nareas = [\"{area}\"]"), None);
        for tag in ["it", "ar"] {
            let path = format!("locales/{tag}/ui.ftl");
            let name = if tag == "it" { "Qui" } else { "هنا" };
            let words = files.text(&path).unwrap().to_owned() + &format!("area-{area} = {name}\n");
            files.insert(path, words);
        }
        assert_eq!(listed(&files), "No problems.");
        let library = Rc::new(Library::new(files, Numerals::Locale));
        for tag in ["it", "ar"] {
            let kiosk = on_picture(Kiosk::with(Rc::clone(&library), tag), 0, 0);
            let rows = rows(&kiosk);
            // The row with the shade has the outline on both sides of it, and no words.
            let is_shaded = |row: &&String| row.contains('▒') && row.contains('│');
            let row: Vec<char> = rows.iter().find(is_shaded).unwrap().chars().collect();
            let edges: Vec<usize> = (0..row.len()).filter(|&x| row[x] == '│').collect();
            let middle = (edges[0] + edges[edges.len() - 1]) / 2;
            let shade = row.iter().enumerate().filter(|(x, glyph)| {
                **glyph == '▒' && (edges[0]..=edges[edges.len() - 1]).contains(x)
            });
            let columns: Vec<usize> = shade.map(|(x, _)| x).collect();
            let is_left = columns.iter().all(|x| *x < middle);
            assert!(!columns.is_empty());
            assert_eq!(is_left, is_at_left, "{kind} {area} {tag}\n{}", kiosk.text());
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
                let about = title + lines[title..].iter().position(is_about).unwrap();
                assert!(lines[about].contains(
                    words.get(&message_ids::standing(picture.statement.standing)).as_str()
                ));
                let parts: Vec<String> = match &picture.drawing {
                    Drawing::Body { areas, .. } => {
                        areas.iter().map(|it| message_ids::area(it)).collect()
                    }
                    Drawing::Skin { needles } => {
                        needles.iter().map(|it| it.message.clone()).collect()
                    }
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
    let Drawing::Body { areas, .. } = &treatment.pictures[1].drawing else { panic!("no face") };
    assert_eq!(areas, &["forehead"]);
}

#[test]
fn a_pack_has_the_drawings_of_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    let write = |path: &str, text: String| {
        let path = content.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let shipped = Files::built_in();
    let seed = "seeds/treatments/classic.toml";
    let picture = "\n[[pictures]]\nid = \"bed\"\nsection = \"when\"\nstanding = \"silent\"\n";
    write(seed, format!("{}{picture}{}\n", shipped.text(seed).unwrap(), text_picture("")));
    write("seeds/pictures/bed.txt", DRAWING.to_owned());
    for (tag, words) in [("it", "Il letto."), ("id", "Tempat tidur."), ("ar", "السرير.")] {
        let path = format!("locales/{tag}/treatments/classic.ftl");
        let own =
            format!("classic-picture-bed-title = {words}\nclassic-picture-bed-about = {words}\n");
        write(&path, format!("{}\n{own}", shipped.text(&path).unwrap()));
    }
    let pack = folder.path().join("clinic.pack");
    let [content, pack_name] = [&content, &pack].map(|path| path.to_str().unwrap().to_owned());
    let output = script(&["content", "pack", &pack_name, "--content", &content]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let library = sabar_authoring::open(Some(&pack), Numerals::Locale).unwrap();
    let treatment = library.treatment(library.find_treatment("classic").unwrap());
    let Drawing::Text { lines, is_mirrored: false } = &treatment.pictures[2].drawing else {
        panic!("{:?}", treatment.pictures)
    };
    assert_eq!(lines, &["  ┌──\\", "  │   )> ╞", "  └──▐▌/"]);
}

/// A clinician signs what is drawn, too.
#[test]
fn a_change_of_a_drawing_changes_what_was_signed() {
    let signed = |lines: &str, file: &str| {
        let library = Library::new(with(lines, Some(file)), Numerals::Locale);
        library.signed(0, "it")
    };
    let text = signed(&text_picture(""), DRAWING);
    assert!(text.contains("word rest-picture-bed-about = Il letto di lato."), "{text}");
    assert_eq!(text, signed(&text_picture("\nmirror = false"), &format!("\n{DRAWING}\n")));
    assert_ne!(text, signed(&text_picture("\nmirror = true"), DRAWING));
    assert_ne!(text, signed(&text_picture(""), &DRAWING.replace('╞', "╡")));
    let needle = |layer: &str| {
        format!("kind = \"skin\"\nneedles = [{{ id = \"here\", layer = \"{layer}\" }}]")
    };
    assert_ne!(signed(&needle("skin"), ""), signed(&needle("muscle"), ""));
    let face = |areas: &str| format!("kind = \"face\"\nareas = [{areas}]");
    assert_ne!(signed(&face("\"neck\""), ""), signed(&face("\"jaw\""), ""));
}

#[test]
fn a_picture_of_the_wrong_kind_is_told() {
    is!(listed(&with("kind = \"photo\"", None)), @"seeds/treatments/rest.toml:68  there is no kind of picture `photo`; write one of face, body-front, body-back, teeth, skin, text");
    is!(listed(&with("kind = \"text\"\nneedles = [{ id = \"here\", layer = \"skin\" }]", None)), @r#"
    locales/ar/treatments/rest.ftl:18  `rest-picture-bed-here` is not used; remove it, or write it as another language does
    locales/it/treatments/rest.ftl:18  `rest-picture-bed-here` is not used; remove it, or write it as another language does
    seeds/treatments/rest.toml:65  the picture `bed` has no file; draw it in a file in seeds/pictures/, and write file = "NAME.txt"
    seeds/treatments/rest.toml:69  a picture of the kind text has no field `needles`; remove it, or write kind = "skin"
    "#);
    is!(listed(&with("kind = \"face\"\nareas = [\"neck\"]\nmirror = true", None)), @r#"seeds/treatments/rest.toml:70  a picture of the kind face has no field `mirror`; remove it, or write kind = "text""#);
    is!(listed(&with(&text_picture("\nareas = [\"neck\"]"), Some("o"))), @r#"seeds/treatments/rest.toml:70  a picture of the kind text has no field `areas`; remove it, or write kind = "face""#);
    is!(listed(&with(&text_picture("\nmirror = \"yes\""), Some("o"))), @r#"seeds/treatments/rest.toml:70  `mirror` cannot be "yes"; write true or false, without quotes"#);
}

#[test]
fn areas_and_layers_that_cannot_be_drawn_are_told() {
    is!(listed(&with("kind = \"face\"\nareas = [\"knee\"]", None)), @"seeds/treatments/rest.toml:69  there is no area `knee` on the picture face; write one of face, forehead, between-eyebrows, t-zone, around-eyes, around-mouth, jaw, neck");
    is!(listed(&with("kind = \"face\"\nareas = [\"neck\", \"neck\"]", None)), @"seeds/treatments/rest.toml:69  the area `neck` is given twice; give each area once");
    is!(listed(&with("kind = \"face\"", None)), @"seeds/treatments/rest.toml:65  the picture `bed` shows no area; write areas = [...] with some of face, forehead, between-eyebrows, t-zone, around-eyes, around-mouth, jaw, neck");
    let five = "\"forehead\", \"neck\", \"jaw\", \"t-zone\", \"face\"";
    is!(listed(&with(&format!("kind = \"face\"\nareas = [{five}]"), None)), @"seeds/treatments/rest.toml:65  the picture `bed` shows 5 areas; write at most 4 under areas, or two pictures");
    is!(listed(&with("kind = \"skin\"", None)), @r#"seeds/treatments/rest.toml:65  the picture `bed` has 0 needles; write 1 to 3, as in needles = [{ id = "here", layer = "skin" }]"#);
    is!(listed(&with("kind = \"skin\"\nneedles = [{ id = \"here\", layer = \"bone\" }]", None)), @"seeds/treatments/rest.toml:69  there is no layer `bone`; write one of surface, skin, muscle");
    is!(listed(&with("kind = \"skin\"\nneedles = [{ id = \"about\", layer = \"skin\" }]", None)), @"seeds/treatments/rest.toml:69  a needle is called `about`; choose another id; the picture has a message of that name");
}

#[test]
fn files_that_are_not_there_or_not_used_are_told() {
    is!(listed(&with("kind = \"text\"", None)), @r#"seeds/treatments/rest.toml:65  the picture `bed` has no file; draw it in a file in seeds/pictures/, and write file = "NAME.txt""#);
    is!(listed(&with(&text_picture(""), None)), @"seeds/treatments/rest.toml:69  there is no file seeds/pictures/bed.txt; create it, or write the name of another one");
    is!(listed(&with("kind = \"text\"\nfile = \"../bed.txt\"", Some("o"))), @r"
    seeds/pictures/bed.txt  warning: no treatment shows this picture; name it under [[pictures]] of a treatment, or remove it
    seeds/treatments/rest.toml:69  a picture cannot be in a file `../bed.txt`; write its name without folders: lowercase letters a to z, digits and single hyphens, then .txt
    1 problem; it must be fixed before patients see this content. 1 warning; check whether it is intended.
    ");
    is!(listed(&with("kind = \"text\"\nfile = \"bed.png\"", Some("o"))), @r"
    seeds/pictures/bed.txt  warning: no treatment shows this picture; name it under [[pictures]] of a treatment, or remove it
    seeds/treatments/rest.toml:69  a picture cannot be in a file `bed.png`; write its name without folders: lowercase letters a to z, digits and single hyphens, then .txt
    1 problem; it must be fixed before patients see this content. 1 warning; check whether it is intended.
    ");
    is!(listed(&with("kind = \"face\"\nareas = [\"neck\"]", Some("o"))), @r"
    seeds/pictures/bed.txt  warning: no treatment shows this picture; name it under [[pictures]] of a treatment, or remove it
    1 warning; check whether it is intended.
    ");
}

#[test]
fn drawings_that_no_screen_could_show_are_told() {
    let drawn = |text: &str| listed(&with(&text_picture(""), Some(text)));
    is!(drawn(""), @"seeds/pictures/bed.txt  the picture is empty; draw it, or remove the file");
    is!(drawn("\n \n"), @"seeds/pictures/bed.txt  the picture is empty; draw it, or remove the file");
    is!(drawn(&format!("/\n{}\n", "-".repeat(41))), @"seeds/pictures/bed.txt:2  this row is 41 columns wide; draw it in at most 40 columns");
    is!(drawn(&"|\n".repeat(17)), @"seeds/pictures/bed.txt:17  the picture has 17 rows; draw it in at most 16 rows");
    is!(drawn("──\n ◉ ◉\n ☺"), @r"
    seeds/pictures/bed.txt:2  some screens cannot draw `◉` (U+25C9); draw with the signs of an English keyboard, or with ─ │ ┌ ┐ └ ┘ ├ ┤ ┬ ┴ ┼ ═ ║ ▀ ▄ █ ▌ ▐ ░ ▒ ▓
    seeds/pictures/bed.txt:3  some screens cannot draw `☺` (U+263A); draw with the signs of an English keyboard, or with ─ │ ┌ ┐ └ ┘ ├ ┤ ┬ ┴ ┼ ═ ║ ▀ ▄ █ ▌ ▐ ░ ▒ ▓
    ");
    is!(drawn("──\n 37 mm\n"), @"seeds/pictures/bed.txt:2  there is text in the picture: `37`; draw with lines, blocks and signs; write text and numbers in the words of the picture, which are translated");
    is!(drawn("──\n é"), @"seeds/pictures/bed.txt:2  there is text in the picture: `é`; draw with lines, blocks and signs; write text and numbers in the words of the picture, which are translated");
    is!(drawn("──\n\tx"), @"seeds/pictures/bed.txt:2  this line starts with a tab; use spaces");
    is!(drawn("──\n \u{1b}[31mx"), @r"
    seeds/pictures/bed.txt:2  the character U+001B (escape) is not allowed; remove it
    seeds/pictures/bed.txt:2  there is text in the picture: `31mx`; draw with lines, blocks and signs; write text and numbers in the words of the picture, which are translated
    ");
    assert_eq!(drawn(&format!("{}\n", "-".repeat(40)).repeat(16)), "No problems.");
    assert_eq!(drawn(" oo OOO o.o \\_/ ╔═╗▐█▌"), "No problems.");
}

#[test]
fn words_and_sources_of_a_picture_are_checked_like_those_of_a_statement() {
    let mut files = with(&text_picture(""), Some("o"));
    let path = "locales/it/treatments/rest.ftl";
    let words =
        files.text(path).unwrap().replace("rest-picture-bed-about", "rest-picture-bed-abuot");
    files.insert(path, words);
    is!(listed(&files), @r"
    locales/it/treatments/rest.ftl  the message `rest-picture-bed-about` is missing; add it (as locales/ar/treatments/rest.ftl:17 does)
    locales/it/treatments/rest.ftl:17  `rest-picture-bed-abuot` is not used; remove it, or write it as another language does
    ");
    let stated = text_picture("").replace("kind", "fact = \"x\"\nkind");
    let mut files = with(&stated, Some("o"));
    let seed = files.text(SEED).unwrap();
    let (before, after) = seed.rsplit_once("standing = \"silent\"").unwrap();
    let seed = format!("{before}standing = \"contested\"{after}");
    files.insert(SEED, seed);
    is!(listed(&files), @r"
    seeds/treatments/rest.toml:65  `bed` has no source; name the document that states it, and the line
    seeds/treatments/rest.toml:65  `bed` is contested but is in the section duration; write it as a point of the summary in the section claims, or not at all
    ");
}

/// Everything of a picture is inside the columns of its page, whatever its size.
#[test]
fn the_widest_and_highest_drawing_has_room() {
    let widest = format!("{}\n", "#".repeat(40)).repeat(16);
    let library = Rc::new(Library::new(with(&text_picture(""), Some(&widest)), Numerals::Locale));
    for tag in ["it", "ar"] {
        for (size, n_rows) in [((80, 24), 16), ((120, 40), 16), ((56, 16), 0), ((40, 12), 0)] {
            let kiosk = Kiosk::with(Rc::clone(&library), tag).sized(size.0, size.1);
            let kiosk = on_picture(kiosk, 0, 0);
            let row = "#".repeat(40);
            let shown = rows(&kiosk).iter().filter(|it| it.contains(&row)).count();
            assert_eq!(shown, n_rows, "{tag} {size:?}\n{}", kiosk.text());
            let sheet = kiosk.stage.front();
            let page = Rect::new(0, 0, sheet.width, sheet.height + sheet.foot);
            let glyphs = sheet.operations.iter().filter(
                |it| matches!(&it.content, DrawContent::Glyphs(glyphs) if glyphs.starts_with('#')),
            );
            assert!(glyphs.into_iter().all(|it| page.intersection(it.rect) == it.rect));
        }
    }
}
