use super::*;

fn press(code: KeyCode, direction: Direction) -> Option<Action> {
    action(KeyEvent::from(code), direction)
}

#[test]
fn arrows_follow_the_reading_direction() {
    assert_eq!(press(KeyCode::Right, Direction::LeftToRight), Some(Action::Forward));
    assert_eq!(press(KeyCode::Left, Direction::LeftToRight), Some(Action::Backward));
    assert_eq!(press(KeyCode::Left, Direction::RightToLeft), Some(Action::Forward));
    assert_eq!(press(KeyCode::Right, Direction::RightToLeft), Some(Action::Backward));
}

#[test]
fn a_digit_picks_in_the_form_it_is_shown_in() {
    for three in ['3', '\u{0663}', '\u{06F3}'] {
        assert_eq!(press(KeyCode::Char(three), Direction::RightToLeft), Some(Action::Pick(3)));
    }
}

#[test]
fn no_code_is_bound_twice() {
    let mut codes: Vec<(KeyCode, bool)> = Vec::new();
    for binding in KEYS {
        for code in binding.codes {
            let code = (*code, matches!(binding.name, KeyName::Control(_)));
            assert!(!codes.contains(&code), "{code:?}");
            codes.push(code);
        }
    }
}

#[test]
fn codes_are_as_keys_are_looked_up() {
    let codes = KEYS.iter().flat_map(|binding| binding.codes);
    for code in codes {
        if let KeyCode::Char(sign) = *code {
            assert!(canonical(sign) == sign || layouts::latin(sign).is_some(), "{sign}");
        }
    }
}

#[test]
fn letters_are_on_the_same_physical_key_in_an_arabic_layout() {
    assert_eq!(
        press(KeyCode::Char('\u{0645}'), Direction::RightToLeft),
        Some(Action::OpenLanguages)
    );
    assert_eq!(
        press(KeyCode::Char('\u{062B}'), Direction::RightToLeft),
        Some(Action::OpenEmergency)
    );
}
