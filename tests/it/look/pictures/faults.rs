//! One bad example for every kind of fault in pictures, with its diagnostic.

use insta::assert_snapshot as is;

use super::super::super::content::listed;
use super::{SEED, text_picture, with};

#[test]
fn a_picture_of_the_wrong_kind_is_told() {
    is!(listed(&with("kind = \"photo\"", None)), @"seeds/treatments/rest.toml:68  there is no kind of picture `photo`; write one of face, body-front, body-back, teeth, eye, swelling, skin, comparison, choice, text");
    is!(listed(&with("kind = \"text\"\nneedles = [{ id = \"here\", layer = \"skin\" }]", None)), @r#"seeds/treatments/rest.toml:69  a picture of the kind text has no field `needles`; remove it, or write kind = "skin""#);
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
    is!(listed(&with("kind = \"text\"\nfile = \"../bed.txt\"", Some("o"))), @"seeds/treatments/rest.toml:69  a picture cannot be in a file `../bed.txt`; write its name without folders: lowercase letters a to z, digits and single hyphens, then .txt");
    is!(listed(&with("kind = \"text\"\nfile = \"bed.png\"", Some("o"))), @r#"seeds/treatments/rest.toml:69  a picture cannot be in a file `bed.png`; only drawings in text files can be shown, named as "implant.txt""#);
    is!(listed(&with("kind = \"face\"\nareas = [\"neck\"]", Some("o"))), @r"
    seeds/pictures/bed.txt  warning: no treatment shows this picture; name it under [[pictures]] of a treatment, or remove it
    1 warning; check whether it is intended.
    ");
}

#[test]
fn comparisons_that_cannot_be_drawn_are_told() {
    let ends = |ends: &str| listed(&with(&format!("kind = \"comparison\"\n{ends}"), None));
    is!(ends(""), @r#"seeds/treatments/rest.toml:65  the picture `bed` has 0 ends; write 2, that of less first, as in ends = ["less", "more"]"#);
    is!(ends(r#"ends = ["here", "title"]"#), @"seeds/treatments/rest.toml:69  an end is called `title`; choose another id; the picture has a message of that name");
    is!(listed(&with("kind = \"face\"\nareas = [\"neck\"]\nends = [\"x\"]", None)), @r#"seeds/treatments/rest.toml:70  a picture of the kind face has no field `ends`; remove it, or write kind = "comparison""#);
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
    is!(listed(&files), @"locales/it/treatments/rest.ftl:17  `rest-picture-bed-abuot` is not used; did you mean `rest-picture-bed-about`, which is missing?");
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
