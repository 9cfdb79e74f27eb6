//! Signs on the Linux console, held to the maps of Debian's console fonts: on Debian the packages
//! `console-setup-linux` and `kbd`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use sabar::draw::sign::{self, MEANINGS};
use sabar::draw::substitutes;

use super::conformance::not_tested;
use super::kiosk::Kiosk;
use super::readers::screens;

const FONTS: [&str; 4] = ["Lat15-Fixed16", "Lat15-TerminusBold24x12", "Uni2-VGA16", "Uni3-Fixed16"];

/// Returns the glyph of each character of a console font.
fn glyphs(font: &str) -> Option<BTreeMap<char, String>> {
    let path = format!("/usr/share/consolefonts/{font}.psf.gz");
    if !Path::new(&path).exists() {
        not_tested(&path);
        return None;
    }
    let script = "zcat \"$0\" | psfgettable -";
    let table = Command::new("sh").args(["-c", script, &path]).output().unwrap();
    let table = String::from_utf8(table.stdout).unwrap();
    let mut glyphs = BTreeMap::new();
    for line in table.lines().filter(|line| line.starts_with("0x")) {
        let mut fields = line.split_whitespace();
        let glyph = fields.next().unwrap();
        for point in fields.filter_map(|field| field.strip_prefix("U+")) {
            let character = u32::from_str_radix(point, 16).ok().and_then(char::from_u32);
            glyphs.insert(character.unwrap(), glyph.to_owned());
        }
    }
    assert!(glyphs.contains_key(&'a'), "{font}: {table}");
    Some(glyphs)
}

/// Returns what is shown for a sign.
fn substituted(substitutes: &[(char, char)], sign: char) -> char {
    let substitute = substitutes.iter().find(|(from, _)| *from == sign);
    substitute.map_or(sign, |(_, to)| *to)
}

#[test]
fn signs_with_different_meanings_look_different() {
    for font in FONTS {
        let Some(glyphs) = glyphs(font) else { return };
        let substitutes = substitutes::for_font(&glyphs.keys().copied().collect());
        let mut seen: BTreeMap<&String, char> = BTreeMap::new();
        for (sign, meaning) in MEANINGS {
            let shown = substituted(&substitutes, sign);
            let glyph = glyphs.get(&shown).unwrap_or_else(|| panic!("{font} lacks {shown}"));
            if let Some(other) = seen.insert(glyph, sign) {
                panic!("{font}: {sign} ({meaning}) looks like {other}");
            }
        }
    }
}

#[test]
fn no_screen_has_a_sign_that_the_font_lacks() {
    let mut shown = BTreeMap::new();
    for (columns, rows) in [(80, 24), (56, 16), (120, 40)] {
        for (name, kiosk) in screens(&Kiosk::start("it").sized(columns, rows)) {
            // Arabic is not offered on a console that lacks its letters.
            let text = kiosk.text_without_blocks();
            let signs = text.chars().filter(|it| !it.is_alphabetic() && !it.is_control());
            let signs = signs.filter(|it| !('\u{600}'..='\u{6ff}').contains(it));
            shown.extend(signs.map(|sign| (sign, name.clone())));
        }
    }
    assert!(shown.contains_key(&sign::CHOSEN));
    for font in FONTS {
        let Some(glyphs) = glyphs(font) else { return };
        let substitutes = substitutes::for_font(&glyphs.keys().copied().collect());
        for (sign, screen) in &shown {
            let has_it = glyphs.contains_key(&substituted(&substitutes, *sign));
            assert!(has_it, "{font}: {screen} has {sign}");
        }
    }
}
