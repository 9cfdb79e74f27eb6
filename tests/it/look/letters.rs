//! Large letters: the form drawn for each Arabic letter is the one that HarfBuzz chooses from the
//! font from which they were drawn.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use sabar::draw::letters::{large, letters};
use sabar_text::{Direction, single_line};

use super::super::conformance::not_tested;
use super::super::kiosk::built_in;

const FONT: &str = "/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed-Bold.ttf";

/// The glyph ids of texts, or `None` without the font or the program.
fn glyphs(texts: &[String]) -> Option<Vec<Vec<String>>> {
    if !Path::new(FONT).exists() {
        not_tested("DejaVu Sans Condensed (package fonts-dejavu-extra)");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("input.txt");
    fs::write(&input, texts.join("\n") + "\n").unwrap();
    let options = ["--no-clusters", "--no-positions", "--no-glyph-names", "--direction=rtl"];
    let mut command = Command::new("hb-shape");
    command.args(options).args(["--script=arab", FONT, "--text-file"]).arg(&input);
    let Ok(output) = command.output() else {
        not_tested("hb-shape (package libharfbuzz-bin)");
        return None;
    };
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines: Vec<Vec<String>> = printed
        .lines()
        .map(|line| line.trim_matches(['[', ']']).split('|').map(str::to_owned).collect())
        .collect();
    assert_eq!(lines.len(), texts.len());
    Some(lines)
}

/// Every Arabic letter alone, at both ends of a word and inside one, and the names of languages.
fn words() -> Vec<String> {
    let arabic = ('\u{621}'..='\u{63a}').chain('\u{641}'..='\u{64a}');
    let more = ['\u{67e}', '\u{686}', '\u{698}', '\u{6a9}', '\u{6af}', '\u{6cc}'];
    let mut words: Vec<String> = arabic
        .chain(more)
        .flat_map(|it| {
            [
                format!("{it}"),
                format!("ب{it}"),
                format!("{it}ب"),
                format!("ب{it}ب"),
                format!("ل{it}"),
            ]
        })
        .collect();
    words.extend(["العربية", "فارسی", "اردو", "الأردية", "کوردی"].map(str::to_owned));
    words
}

#[test]
fn the_forms_drawn_are_those_of_harfbuzz() {
    let words = words();
    let cells = |word: &String| -> Vec<char> {
        single_line(word, Direction::RightToLeft).to_visual_string().chars().collect()
    };
    let drawn: Vec<Vec<char>> = words.iter().map(cells).collect();
    let mut forms: Vec<char> = drawn.iter().flatten().copied().collect();
    forms.sort_unstable();
    forms.dedup();
    let texts: Vec<String> = forms.iter().map(char::to_string).collect();
    let (Some(theirs), Some(alone)) = (glyphs(&words), glyphs(&texts)) else { return };
    let ours: BTreeMap<char, &Vec<String>> = forms.into_iter().zip(&alone).collect();
    // The font has the isolated forms twice: at the letters, where HarfBuzz takes them from.
    let letters: BTreeMap<char, &Vec<String>> = words
        .iter()
        .zip(&drawn)
        .zip(&theirs)
        .filter(|((word, drawn), _)| word.chars().count() == 1 && drawn.len() == 1)
        .map(|((_, drawn), theirs)| (drawn[0], theirs))
        .collect();
    for ((word, drawn), theirs) in words.iter().zip(&drawn).zip(&theirs) {
        let glyph = |form: &char| letters.get(form).unwrap_or(&ours[form]).iter().cloned();
        let ours: Vec<String> = drawn.iter().flat_map(glyph).collect();
        assert_eq!(ours, *theirs, "{}", word.escape_unicode());
    }
}

#[test]
fn every_form_of_the_words_is_there() {
    let known: Vec<char> = letters().collect();
    for word in words() {
        for form in single_line(&word, Direction::RightToLeft).to_visual_string().chars() {
            assert!(known.contains(&form), "{}", form.escape_unicode());
        }
    }
}

#[test]
fn the_names_of_all_languages_have_large_letters() {
    for language in built_in().languages() {
        let rows = large(&language.name, language.direction, 28).unwrap();
        assert!((4..=9).contains(&rows.len()), "{}: {}", language.tag, rows.len());
        assert!(rows.iter().all(|row| row.width() <= 28));
    }
}

#[test]
fn joined_letters_touch_and_others_do_not() {
    // The tooth of a beh between two others joins both sides, so no column of the word is empty.
    let rows = large("ببب", Direction::RightToLeft, 60).unwrap();
    let text: Vec<Vec<char>> =
        rows.iter().map(|row| row.to_visual_string().chars().collect()).collect();
    let width = text.iter().map(Vec::len).max().unwrap();
    let is_empty = |x: &usize| text.iter().all(|row| row.get(*x).is_none_or(|it| *it == ' '));
    let inner: Vec<usize> = (0..width).filter(is_empty).collect();
    assert!(inner.iter().all(|x| *x == 0 || *x + 1 == width), "{inner:?}");
}

#[test]
fn what_has_no_large_letters_or_no_room_has_none() {
    for name in ["ไทย", "한국어", "日本語", "Italiano 😀", "", " "] {
        assert!(large(name, Direction::LeftToRight, 60).is_none(), "{name}");
    }
    assert!(large("Indonesia", Direction::LeftToRight, 10).is_none());
    let [one, two] = [60, 30].map(|width| large("Bahasa Indonesia", Direction::LeftToRight, width));
    assert!(two.unwrap().len() > one.unwrap().len());
}
