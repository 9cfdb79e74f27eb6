//! The phonemes that espeak-ng speaks for texts as they are spoken, as a person who knows its
//! notation would hear them.

use std::fmt::Write as _;

use sabar_speech::{split, spoken, strip_marks};

use crate::oracle::phonemes;

/// Sentences as they are shown, with isolates and non-breaking spaces, and their language.
const SHOWN: [(&str, &str); 9] = [
    ("it", "L’effetto dura da \u{2068}3\u{2069} a \u{2068}6\u{2069} mesi."),
    ("it", "Ha dolore, febbre o difficoltà a respirare?\nChiami subito il \u{2066}112\u{2069}."),
    ("it", "Beva\u{a0}2\u{a0}bicchieri d’acqua; perché no?"),
    ("id", "Efeknya bertahan \u{2068}3\u{2069} sampai \u{2068}6\u{2069} bulan."),
    ("id", "Segera hubungi dokter jika sesak napas."),
    ("ar", "يَدُومُ الْمَفْعُولُ مِنْ \u{2068}3\u{2069} إِلَى \u{2068}6\u{2069} أَشْهُرٍ."),
    ("ar", "يدوم المفعول من \u{2068}3\u{2069} إلى \u{2068}6\u{2069} أشهر."),
    ("ar", "هَلْ تَشْعُرُ بِدُوَارٍ أَوْ ضِيقٍ فِي التَّنَفُّسِ؟"),
    ("ar", "اِتَّصِلُوا بِالطَّبِيبِ فَوْرًا، ثُمَّ اقْرَؤُوا الْخُلَاصَة!"),
];

#[test]
fn sentences_sound_as_reviewed() {
    let mut heard = String::new();
    for (language, text) in SHOWN {
        for piece in split(text) {
            let Some(phonemes) = phonemes(language, &piece.spoken) else { return };
            writeln!(heard, "{language}  {}\n    {phonemes}", piece.spoken).unwrap();
        }
    }
    insta::assert_snapshot!(heard);
}

#[test]
fn isolates_and_marks_of_direction_are_not_heard() {
    for (language, text) in SHOWN {
        // The respelling of vowel marks is another test's.
        let text = strip_marks(text);
        let plain = text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
        let Some(heard) = phonemes(language, &spoken(&text)) else { return };
        assert_eq!(Some(heard), phonemes(language, &plain.replace('\n', " ")));
    }
}

#[test]
fn silent_letters_are_not_heard() {
    let heard = |text: &str| phonemes("ar", text);
    for (written, respelled) in [
        ("اِقْرَؤُوا", "اِقْرَؤُو"),
        ("وَاتَّصِلُوا", "وَتّ\u{64e}صِلُو"),
        ("بِالْعِلَاجِ", "بِلْعِلَاجِ"),
        ("فِي الْعِيَادَة", "فِي الْعِيَادَ"),
        ("ثُمَّ", "ثُمّ\u{64e}"),
    ] {
        let respelled = respelled.replace("\u{64e}\u{651}", "\u{651}\u{64e}");
        let Some(as_spoken) = heard(&spoken(written)) else { return };
        assert_eq!(Some(&as_spoken), heard(&respelled).as_ref());
        assert_ne!(Some(&as_spoken), heard(written).as_ref());
    }
}

#[test]
fn vowel_marks_are_heard() {
    let vocalized = "دُوَارٍ";
    let Some(heard) = phonemes("ar", vocalized) else { return };
    assert_ne!(Some(heard), phonemes("ar", &strip_marks(vocalized)));
}
