//! Each sign has one meaning, on every screen.

use std::collections::BTreeSet;

use ratatui::buffer::Buffer;
use sabar::draw::sign::{self, MEANINGS};

use super::super::kiosk::{Kiosk, roles::role, theme};
use super::super::readers::screens;
use super::rules::Frame;

/// The signs that no text holds, with the roles in which they may stand (see `Role::ALL`). `F` is
/// the focus, which takes over a whole button.
const ROLES: [(char, &str); 8] = [
    (sign::FOCUS, "F"),
    // In another language below the patient's it is quiet.
    (sign::CHOSEN, "ACFGgq."),
    (sign::WRONG, "AFXx"),
    (sign::HERE, "CH"),
    (sign::STEP, "-."),
    // A row of the check of the answers has the sign of its flag.
    (sign::EMERGENCY, "BEFSW"),
    (sign::TELL, "BDFd"),
    (sign::NORMAL, "Nn"),
];

fn is_shape(character: char) -> bool {
    // Geometric shapes, stars and check marks; lines and blocks are no signs.
    matches!(character, '•' | '\u{25a0}'..='\u{27bf}')
}

#[test]
fn no_sign_has_two_meanings() {
    let signs: BTreeSet<char> = MEANINGS.iter().map(|(sign, _)| *sign).collect();
    assert_eq!(signs.len(), MEANINGS.len());
    let meanings: BTreeSet<&str> = MEANINGS.iter().map(|(_, meaning)| *meaning).collect();
    assert_eq!(meanings.len(), MEANINGS.len());
    for (sign, _) in ROLES {
        assert!(signs.contains(&sign), "{sign}");
    }
}

/// Rule 4.
pub fn stand_in_their_roles(frame: &Frame<'_>) -> Vec<String> {
    out_of_role(frame.screen())
}

pub fn out_of_role(screen: &Buffer) -> Vec<String> {
    let mut wrong = Vec::new();
    for (sign, role) in signs_of(screen) {
        let known = ROLES.iter().find(|(known, _)| *known == sign);
        let is_standing = MEANINGS.iter().any(|(known, _)| *known == sign);
        if known.map_or(!is_standing, |(_, roles)| !roles.contains(role)) {
            wrong.push(format!("{sign} stands in the role {role}"));
        }
    }
    wrong.dedup();
    wrong
}

/// The signs on a screen with their roles.
fn signs_of(screen: &Buffer) -> Vec<(char, char)> {
    let theme = theme();
    let mirrored = |sign| match sign {
        '◂' => sign::FOCUS,
        '◀' => sign::GOES_ON,
        sign => sign,
    };
    let cells = screen.content().iter();
    let signs = cells.filter_map(|cell| Some((cell.symbol().chars().next()?, cell)));
    let signs = signs.filter(|(sign, _)| is_shape(*sign));
    signs.map(|(sign, cell)| (mirrored(sign), role(&theme, cell))).collect()
}

#[test]
fn every_sign_of_the_table_is_on_some_screen() {
    let mut seen = BTreeSet::new();
    for (columns, rows) in [(80, 200), (56, 200)] {
        for (_, kiosk) in screens(&Kiosk::start("it").sized(columns, rows)) {
            seen.extend(signs_of(&kiosk.screen()).into_iter().map(|(sign, _)| sign));
        }
    }
    for (sign, _) in ROLES {
        assert!(seen.contains(&sign), "{sign} is on no screen");
    }
}
