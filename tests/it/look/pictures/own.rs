//! A clinic's own drawings and those of other parts of the body: on screens of every size, beside
//! another language, in packs and under signatures.

use std::fs;
use std::rc::Rc;

use ratatui::layout::Rect;
use sabar::draw::operation::DrawContent;
use sabar::model::action::Action;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::{Drawing, Files};

use super::super::super::content::listed;
use super::super::super::fits::{assert_none, cut_on_sheet};
use super::super::super::kiosk::Kiosk;
use super::super::super::program::script;
use super::{DRAWING, on_picture, rows, text_picture, with};

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
    let Drawing::Text { lines, is_mirrored: false } = &treatment.pictures[4].drawing else {
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
    let ends = |ends: &str| format!("kind = \"comparison\"\nends = [{ends}]");
    let other_way = signed(&ends("\"here-too\", \"here\""), "");
    assert_ne!(signed(&ends("\"here\", \"here-too\""), ""), other_way);
    let face = |areas: &str| format!("kind = \"face\"\nareas = [{areas}]");
    assert_ne!(signed(&face("\"neck\""), ""), signed(&face("\"jaw\""), ""));
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
