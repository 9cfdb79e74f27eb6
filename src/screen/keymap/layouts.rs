//! Letters of keyboards that are not Latin, by the place of their key on one that is.
//!
//! A key is named on the screen by its Latin letter, and such keyboards have both engraved. So
//! where another layout is switched on, its letter means the same. The layouts are those of
//! xkeyboard-config. Where two have one letter in different places, the first one here holds.

/// Letters and the Latin ones on their keys, for the keys that mean something.
const LAYOUTS: &[(&str, &str)] = &[
    // Arabic.
    (
        "\u{62B}\u{633}\u{645}\u{FEFB}\u{62D}\u{642}\u{636}\u{621}\u{627}\u{61F}\u{631}",
        "eslbprqxh?v",
    ),
    // Persian.
    ("\u{630}\u{637}", "bx"),
    // Pashto.
    ("\u{6D0}", "x"),
    // Urdu.
    ("\u{639}\u{644}\u{628}\u{67E}\u{634}", "elbpx"),
    // Sindhi.
    ("\u{64A}\u{62E}\u{647}\u{680}", "exhv"),
    // Kurdish.
    ("\u{6D5}\u{6A4}", "ev"),
    // Uyghur.
    ("\u{686}\u{649}\u{6C8}", "qhv"),
    // Dhivehi.
    ("\u{7AC}\u{790}\u{78D}\u{784}\u{795}\u{783}\u{7B0}\u{780}\u{788}", "eslbprqhv"),
    // Hebrew.
    ("\u{5E7}\u{5D3}\u{5DA}\u{5E0}\u{5E4}\u{5E8}\u{5E1}\u{5D9}\u{5D4}", "eslbprxhv"),
    // Hebrew by sound.
    ("\u{5D0}\u{5E9}\u{5DC}\u{5D1}\u{5D7}\u{5D5}", "eslbxv"),
    // Russian.
    ("\u{443}\u{44B}\u{434}\u{438}\u{437}\u{43A}\u{439}\u{447}\u{440}\u{43C}", "eslbprqxhv"),
    // Ukrainian.
    ("\u{456}", "s"),
    // Bulgarian.
    ("\u{435}\u{44F}\u{432}\u{444}\u{433}\u{44D}", "eslbhv"),
    // Bulgarian by sound.
    ("\u{441}\u{43B}\u{431}\u{43F}\u{44C}\u{445}", "slbpxh"),
    // Serbian.
    ("\u{459}\u{45F}", "qx"),
    // Mongolian.
    ("\u{436}", "r"),
    // Tajik.
    ("\u{4B7}", "s"),
    // Uzbek.
    ("\u{49B}", "s"),
    // Greek.
    ("\u{3B5}\u{3C3}\u{3BB}\u{3B2}\u{3C0}\u{3C1}\u{3C7}\u{3B7}\u{3C9}", "eslbprxhv"),
    // Georgian.
    (
        "\u{10D4}\u{10E1}\u{10DA}\u{10D1}\u{10DE}\u{10E0}\u{10E5}\u{10EE}\u{10F0}\u{10D5}",
        "eslbprqxhv",
    ),
    // Armenian.
    ("\u{562}\u{57E}\u{570}\u{566}\u{569}\u{57D}\u{573}\u{564}\u{576}\u{575}", "eslbprqxhv"),
    // Armenian by sound.
    ("\u{567}\u{56C}\u{57A}\u{580}\u{56D}\u{581}", "elprqx"),
    // Hindi.
    ("\u{93E}\u{947}\u{924}\u{935}\u{91C}\u{940}\u{94C}\u{902}\u{92A}\u{928}", "eslbprqxhv"),
    // Nepali.
    ("\u{938}\u{932}\u{92C}\u{930}\u{91F}\u{921}\u{939}", "slbrqxh"),
    // Bengali.
    ("\u{9BE}\u{9C7}\u{9A4}\u{9AC}\u{99C}\u{9C0}\u{9CC}\u{982}\u{9AA}", "eslbprqxh"),
    // Bengali of Bangladesh.
    ("\u{9A1}\u{9C1}\u{9A6}\u{9A8}\u{9DC}\u{999}\u{9CB}", "eslbpqx"),
    // Bengali by sound.
    ("\u{9B8}\u{9B2}\u{9B0}\u{9B6}\u{9B9}", "slrxh"),
    // Punjabi.
    ("\u{A3E}\u{A47}\u{A24}\u{A35}\u{A1C}\u{A40}\u{A4C}\u{A02}\u{A2A}\u{A28}", "eslbprqxhv"),
    // Gujarati.
    ("\u{ABE}\u{AC7}\u{AA4}\u{AB5}\u{A9C}\u{AC0}\u{ACC}\u{A82}\u{AAA}\u{AA8}", "eslbprqxhv"),
    // Odia.
    ("\u{B3E}\u{B47}\u{B24}\u{B35}\u{B1C}\u{B40}\u{B4C}\u{B02}\u{B2A}\u{B28}", "eslbprqxhv"),
    // Tamil.
    ("\u{BBE}\u{BC7}\u{BA4}\u{BB5}\u{B9C}\u{BC0}\u{BCC}\u{B82}\u{BAA}", "eslbprqxh"),
    // Tamil of Sri Lanka.
    ("\u{BA8}\u{BB3}\u{B9F}\u{BC6}\u{BBF}\u{B9A}\u{B9E}\u{B92}\u{B8E}", "eslbprqxv"),
    // Telugu.
    ("\u{C3E}\u{C47}\u{C24}\u{C35}\u{C1C}\u{C40}\u{C4C}\u{C02}\u{C2A}\u{C28}", "eslbprqxhv"),
    // Kannada.
    ("\u{CBE}\u{CC7}\u{CA4}\u{CB5}\u{C9C}\u{CC0}\u{CCC}\u{C82}\u{CAA}\u{CA8}", "eslbprqxhv"),
    // Malayalam.
    ("\u{D3E}\u{D47}\u{D24}\u{D35}\u{D1C}\u{D40}\u{D4C}\u{D02}\u{D2A}\u{D28}", "eslbprqxhv"),
    // Sinhala.
    ("\u{D91}\u{DC3}\u{DBD}\u{DB6}\u{DB4}\u{DBB}\u{D8D}\u{DB3}\u{DC4}\u{DC0}", "eslbprqxhv"),
    // Thai.
    ("\u{E33}\u{E2B}\u{E2A}\u{E34}\u{E22}\u{E1E}\u{E46}\u{E1B}\u{E49}\u{E2D}", "eslbprqxhv"),
    // Lao.
    ("\u{EB3}\u{EAB}\u{EAA}\u{EB6}\u{E8D}\u{E9E}\u{EBB}\u{E9B}\u{EC9}\u{EAD}", "eslbprqxhv"),
    // Khmer.
    (
        "\u{17C1}\u{179F}\u{179B}\u{1794}\u{1795}\u{179A}\u{1786}\u{1781}\u{17A0}\u{179C}",
        "eslbprqxhv",
    ),
    // Burmese.
    (
        "\u{1014}\u{103B}\u{1030}\u{1018}\u{1005}\u{1019}\u{1006}\u{1011}\u{1037}\u{101C}",
        "eslbprqxhv",
    ),
    // Dzongkha.
    ("\u{F42}\u{F50}\u{F59}\u{F62}\u{F46}\u{F44}\u{F40}\u{F5F}\u{F55}\u{F61}", "eslbprqxhv"),
    // Amharic.
    ("\u{1230}\u{1208}\u{1260}\u{1350}\u{1228}\u{1240}\u{12A0}\u{1200}\u{1238}", "slbprqxhv"),
    // Tamazight.
    (
        "\u{2D3B}\u{2D59}\u{2D4D}\u{2D31}\u{2D43}\u{2D54}\u{2D30}\u{2D45}\u{2D40}\u{2D56}",
        "eslbprqxhv",
    ),
    // N'Ko.
    ("\u{7CD}\u{7DB}\u{7DF}\u{7D3}\u{7D4}\u{7D9}\u{7CA}\u{7E4}\u{7E2}", "eslbprqhv"),
    // Korean.
    (
        "\u{3137}\u{3134}\u{3163}\u{3160}\u{3154}\u{3131}\u{3142}\u{314C}\u{3157}\u{314D}",
        "eslbprqxhv",
    ),
];

/// The Latin letter on the key of a small letter, if another layout has it.
pub(super) fn latin(letter: char) -> Option<char> {
    let letters = LAYOUTS.iter().flat_map(|(letters, latin)| letters.chars().zip(latin.chars()));
    letters.into_iter().find(|(other, _)| *other == letter).map(|(_, latin)| latin)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_letter_has_one_key() {
        let mut known = BTreeSet::new();
        for (letters, latin) in LAYOUTS {
            assert_eq!(letters.chars().count(), latin.len());
            for letter in letters.chars() {
                assert!(known.insert(letter), "{letter} twice");
                assert!(letter.to_lowercase().eq([letter]) && !letter.is_ascii());
            }
        }
    }
}
