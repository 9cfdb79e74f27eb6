//! Maps Arabic letters to presentation forms.
//!
//! Terminals do not join letters, but they draw these forms in one column each. The forms come
//! from Arabic Presentation Forms-B, and from Forms-A for the letters of Persian, Urdu and other
//! languages. Ligatures of words are not used.

/// The letter lam.
pub const LAM: char = '\u{644}';

/// Returns the form of `letter` that joins on the given sides, or `letter` itself if it has no
/// such form.
pub fn form(letter: char, joins_right: bool, joins_left: bool) -> char {
    let form = match (joins_right, joins_left) {
        (false, false) => 0,
        (true, false) => 1,
        (false, true) => 2,
        (true, true) => 3,
    };
    let letter_idx = u32::from(letter).wrapping_sub(FIRST_LETTER) as usize;
    let Some(forms) = FORMS.get(letter_idx) else { return letter };
    char::from_u32(u32::from(forms[form])).filter(|shown| *shown != '\0').unwrap_or(letter)
}

/// Returns the ligature of lam and `alef`, joined to the letter at its right if `joins_right`.
pub fn lam_alef(alef: char, joins_right: bool) -> Option<char> {
    let (isolated, joined) = match alef {
        '\u{622}' => ('\u{fef5}', '\u{fef6}'),
        '\u{623}' => ('\u{fef7}', '\u{fef8}'),
        '\u{625}' => ('\u{fef9}', '\u{fefa}'),
        '\u{627}' => ('\u{fefb}', '\u{fefc}'),
        _ => return None,
    };
    Some(if joins_right { joined } else { isolated })
}

const FIRST_LETTER: u32 = 0x621;
const N_LETTERS: usize = 0x6d3 - 0x621 + 1;

/// The isolated, final, initial and medial form of each letter, or 0.
static FORMS: [[u16; 4]; N_LETTERS] = {
    let mut forms = [[0; 4]; N_LETTERS];
    let mut row_idx = 0;
    while row_idx < LETTERS.len() {
        let (letter, isolated, n_forms) = LETTERS[row_idx];
        let mut form = 0;
        while form < n_forms {
            forms[(letter - 0x621) as usize][form as usize] = isolated + form;
            form += 1;
        }
        row_idx += 1;
    }
    // Alef maksura is the only letter whose forms are not consecutive.
    forms[0x649 - 0x621] = [0xfeef, 0xfef0, 0xfbe8, 0xfbe9];
    forms
};

/// Each letter, its isolated form and the number of consecutive forms from there on: isolated,
/// final, initial, medial.
#[rustfmt::skip]
const LETTERS: &[(u16, u16, u16)] = &[
    (0x0621, 0xfe80, 1), (0x0622, 0xfe81, 2), (0x0623, 0xfe83, 2), (0x0624, 0xfe85, 2),
    (0x0625, 0xfe87, 2), (0x0626, 0xfe89, 4), (0x0627, 0xfe8d, 2), (0x0628, 0xfe8f, 4),
    (0x0629, 0xfe93, 2), (0x062a, 0xfe95, 4), (0x062b, 0xfe99, 4), (0x062c, 0xfe9d, 4),
    (0x062d, 0xfea1, 4), (0x062e, 0xfea5, 4), (0x062f, 0xfea9, 2), (0x0630, 0xfeab, 2),
    (0x0631, 0xfead, 2), (0x0632, 0xfeaf, 2), (0x0633, 0xfeb1, 4), (0x0634, 0xfeb5, 4),
    (0x0635, 0xfeb9, 4), (0x0636, 0xfebd, 4), (0x0637, 0xfec1, 4), (0x0638, 0xfec5, 4),
    (0x0639, 0xfec9, 4), (0x063a, 0xfecd, 4), (0x0641, 0xfed1, 4), (0x0642, 0xfed5, 4),
    (0x0643, 0xfed9, 4), (0x0644, 0xfedd, 4), (0x0645, 0xfee1, 4), (0x0646, 0xfee5, 4),
    (0x0647, 0xfee9, 4), (0x0648, 0xfeed, 2), (0x0649, 0xfeef, 2), (0x064a, 0xfef1, 4),
    (0x0671, 0xfb50, 2), (0x0677, 0xfbdd, 1), (0x0679, 0xfb66, 4), (0x067a, 0xfb5e, 4),
    (0x067b, 0xfb52, 4), (0x067e, 0xfb56, 4), (0x067f, 0xfb62, 4), (0x0680, 0xfb5a, 4),
    (0x0683, 0xfb76, 4), (0x0684, 0xfb72, 4), (0x0686, 0xfb7a, 4), (0x0687, 0xfb7e, 4),
    (0x0688, 0xfb88, 2), (0x068c, 0xfb84, 2), (0x068d, 0xfb82, 2), (0x068e, 0xfb86, 2),
    (0x0691, 0xfb8c, 2), (0x0698, 0xfb8a, 2), (0x06a4, 0xfb6a, 4), (0x06a6, 0xfb6e, 4),
    (0x06a9, 0xfb8e, 4), (0x06ad, 0xfbd3, 4), (0x06af, 0xfb92, 4), (0x06b1, 0xfb9a, 4),
    (0x06b3, 0xfb96, 4), (0x06ba, 0xfb9e, 2), (0x06bb, 0xfba0, 4), (0x06be, 0xfbaa, 4),
    (0x06c0, 0xfba4, 2), (0x06c1, 0xfba6, 4), (0x06c5, 0xfbe0, 2), (0x06c6, 0xfbd9, 2),
    (0x06c7, 0xfbd7, 2), (0x06c8, 0xfbdb, 2), (0x06c9, 0xfbe2, 2), (0x06cb, 0xfbde, 2),
    (0x06cc, 0xfbfc, 4), (0x06d0, 0xfbe4, 4), (0x06d2, 0xfbae, 2), (0x06d3, 0xfbb0, 2),
];
