//! Glyphs and places held against `HarfBuzz` (`hb-shape`, of the package `libharfbuzz-bin`).

use std::io::Write;
use std::process::{Command, Stdio};

use sabar_text::{Direction, measured};

use super::*;

/// Words and lines of one direction and script.
const TEXTS: [(Direction, &str); 10] = [
    (Direction::RightToLeft, "الماء مقطوع يوم الثلاثاء"),
    (Direction::RightToLeft, "بنيًّا أولًا لَّا لآ لأ لإ"),
    (Direction::RightToLeft, "خزّنوا (كل) «شيء»؟"),
    (Direction::RightToLeft, "مُحَمَّدٌ ٍبِسْمِ ءَ ـبـ"),
    (Direction::RightToLeft, "گچ پژ می\u{200c}خواهم ب\u{200d}"),
    (Direction::LeftToRight, "Martedì l’acqua è chiusa"),
    (Direction::LeftToRight, "fi fl ffi AV To (a) «b» 3–5"),
    (Direction::LeftToRight, "e\u{301} o\u{323}\u{302} Ș ț ǆ Ế"),
    (Direction::LeftToRight, "+39 06 1234-5678 ☐ ▲ ✓"),
    (Direction::LeftToRight, "٠١٢٣٤٥"),
];

/// Glyph, cluster, advance and offsets as `hb-shape` prints them.
fn ours(text: &str, base: Direction, weight: Weight) -> Vec<String> {
    let units = measured::units(text, base);
    let run = Run { units: &units, before: &[], after: &[] };
    let glyphs = Fonts::load().unwrap().shape(run, weight, "ar");
    let glyphs = glyphs.into_iter().map(|glyph| {
        let scaled = |measure: f32| (measure * 2048.0).round();
        let offset = match (scaled(glyph.x_offset), scaled(glyph.y_offset)) {
            (0.0, 0.0) => String::new(),
            (x, y) => format!("@{x},{y}"),
        };
        format!("{}={}{offset}+{}", glyph.id, glyph.unit, scaled(glyph.advance))
    });
    glyphs.collect()
}

fn theirs(text: &str, base: Direction, weight: Weight) -> Option<Vec<String>> {
    let font = match weight {
        Weight::Regular => "fonts/regular.ttf",
        Weight::Bold => "fonts/bold.ttf",
    };
    let direction = if base == Direction::RightToLeft { "rtl" } else { "ltr" };
    let options = [
        &format!("--direction={direction}"),
        "--language=ar",
        "--cluster-level=2",
        "--remove-default-ignorables",
        "--no-glyph-names",
        font,
    ];
    let child = Command::new("hb-shape")
        .args(options)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else { return not_tested() };
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let glyphs = output.trim().trim_matches(['[', ']']).split('|');
    Some(glyphs.map(|glyph| glyph.replace("gid", "")).collect())
}

#[expect(clippy::disallowed_methods, reason = "the environment of the test, not of the program")]
fn not_tested() -> Option<Vec<String>> {
    let is_required = std::env::var_os("SABAR_REQUIRE_ORACLES").is_some();
    assert!(!is_required, "hb-shape is not installed, and SABAR_REQUIRE_ORACLES is set");
    println!("not tested: hb-shape is not installed");
    None
}

#[test]
fn glyphs_and_places_are_those_of_harfbuzz() {
    for (base, text) in TEXTS {
        for weight in [Weight::Regular, Weight::Bold] {
            let Some(theirs) = theirs(text, base, weight) else { return };
            assert_eq!(ours(text, base, weight), theirs, "{text}");
        }
    }
}

#[test]
fn the_measures_of_the_fonts_are_those_in_their_files() {
    for weight in [Weight::Regular, Weight::Bold] {
        let fonts = Fonts::load().unwrap();
        let face = if weight == Weight::Bold { &fonts.bold } else { &fonts.regular };
        let shaper = face.data.shaper(&face.font).build();
        assert_eq!(shaper.units_per_em(), 2048);
        // The table hhea: version, then ascender and descender.
        let header = face.font.table_data(harfrust::Tag::new(b"hhea")).unwrap();
        let measure = |at: usize| header.read_at::<i16>(at).unwrap();
        assert!((f32::from(measure(4)) / 2048.0 - ASCENT).abs() < 0.001);
        assert!((f32::from(measure(6)) / -2048.0 - DESCENT).abs() < 0.001);
    }
}
