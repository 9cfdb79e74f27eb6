//! Substitutes for signs that a font of the Linux console lacks or shows like another one.

use std::collections::BTreeSet;

use crate::draw::sign;
use sabar_content::Standing;

/// Signs that Debian's console fonts show as other signs are shown: `═` as `─`, `▲` as `↑`.
const ALIKE: [(char, char); 7] = [
    (sign::EMERGENCY, '‼'),
    (sign::NORMAL, '*'),
    (sign::SPOKEN, '¦'),
    (sign::GOES_ON, '»'),
    ('◀', '«'),
    (sign::of_standing(Standing::Agreed), '='),
    ('▔', '─'),
];

/// Signs that most console fonts lack, which the kernel shows as one and the same diamond.
const RARE: [(char, char); 14] = [
    (sign::CHOSEN, 'v'),
    (sign::STEP, 'o'),
    (sign::AHEAD, '_'),
    (sign::TELL, '♦'),
    (sign::NEXT, '>'),
    (sign::ABOVE, '↑'),
    (sign::BELOW, '↓'),
    (sign::of_standing(Standing::Contested), '?'),
    ('▌', '│'),
    ('▐', '│'),
    ('▀', '█'),
    ('▄', '█'),
    ('▓', '#'),
    ('…', '.'),
];

/// Returns the signs to replace, with their substitutes, for a console font with these characters.
#[must_use]
pub fn for_font(characters: &BTreeSet<char>) -> Vec<(char, char)> {
    let is_rare = |(sign, _): &&(char, char)| !characters.contains(sign);
    ALIKE.iter().chain(RARE.iter().filter(is_rare)).copied().collect()
}
