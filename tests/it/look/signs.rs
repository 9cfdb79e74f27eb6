//! Each sign has one meaning, on every screen.

use std::collections::{BTreeMap, BTreeSet};

use sabar::draw::sign::{self, MEANINGS};

use super::super::accessible::everywhere_answered;

/// The signs that no text holds, with the roles in which they may stand (see `Role::ALL`). `F` is
/// the focus, which takes over a whole button.
const ROLES: [(char, &str); 8] = [
    (sign::FOCUS, "F"),
    (sign::CHOSEN, "ACFGg."),
    (sign::WRONG, "BFXx"),
    (sign::HERE, "CH"),
    (sign::STEP, "-."),
    (sign::EMERGENCY, "ESW"),
    (sign::TELL, "Dd"),
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

#[test]
fn every_sign_on_a_screen_is_known_and_stands_in_its_own_roles() {
    let mirrored = |sign| match sign {
        '◂' => sign::FOCUS,
        '◀' => sign::GOES_ON,
        sign => sign,
    };
    let mut seen: BTreeMap<char, BTreeSet<char>> = BTreeMap::new();
    everywhere_answered(|kiosk, _| {
        let screen = kiosk.screen();
        let roles: Vec<char> = kiosk.roles().join("").chars().collect();
        let signs = screen.content().iter().zip(roles);
        let signs = signs.filter_map(|(cell, role)| Some((cell.symbol().chars().next()?, role)));
        let mut wrong = Vec::new();
        for (sign, role) in signs.filter(|(sign, _)| is_shape(*sign)) {
            let sign = mirrored(sign);
            seen.entry(sign).or_default().insert(role);
            let known = ROLES.iter().find(|(known, _)| *known == sign);
            let is_standing = MEANINGS.iter().any(|(known, _)| *known == sign);
            if known.map_or(!is_standing, |(_, roles)| !roles.contains(role)) {
                wrong.push(format!("{sign} stands in the role {role}"));
            }
        }
        wrong.dedup();
        wrong
    });
    for (sign, _) in ROLES {
        assert!(seen.contains_key(&sign), "{sign} is on no screen");
    }
}
