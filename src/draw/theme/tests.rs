//! Contrast of every pair of colors.

use super::*;

/// Relative luminance of WCAG 2.2.
fn luminance(color: Rgb) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(color.0) + 0.7152 * channel(color.1) + 0.0722 * channel(color.2)
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn rgb_of(color: Color) -> Rgb {
    const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    if let Color::Rgb(r, g, b) = color {
        return Rgb(r, g, b);
    }
    let Color::Indexed(index @ 16..) = color else { panic!("{color:?} is not a color of ours") };
    if index >= 232 {
        let gray = 8 + 10 * (index - 232);
        return Rgb(gray, gray, gray);
    }
    let index = usize::from(index - 16);
    Rgb(LEVELS[index / 36], LEVELS[index / 6 % 6], LEVELS[index % 6])
}

#[test]
fn every_role_reads_at_seven_to_one_and_every_mark_at_three_to_one() {
    for (name, palette) in [("dark", &DARK), ("light", &LIGHT)] {
        for depth in [Depth::True, Depth::Indexed] {
            let theme = Theme::of(Some(palette), depth);
            for (role, _) in Role::ALL {
                let style = theme.style(role);
                let (text, ground) = (style.fg.map(rgb_of), style.bg.map(rgb_of));
                let ratio = contrast(text.unwrap(), ground.unwrap());
                let lines = [Role::Line, Role::ButtonEdge, Role::ChosenEdge];
                let least = if lines.contains(&role) { 3.0 } else { 7.0 };
                assert!(ratio >= least, "{name} {depth:?} {role:?}: {ratio:.2} < {least}");
            }
        }
    }
}

/// The colors of a role: text, then ground.
fn colors(theme: &Theme, role: Role) -> [Rgb; 2] {
    let style = theme.style(role);
    [style.fg, style.bg].map(|color| rgb_of(color.unwrap()))
}

fn in_all(see: impl Fn(&Theme, &str)) {
    for (name, palette) in [("dark", &DARK), ("light", &LIGHT)] {
        for depth in [Depth::True, Depth::Indexed] {
            see(&Theme::of(Some(palette), depth), &format!("{name} {depth:?}"));
        }
    }
}

#[test]
fn the_focus_shows_on_everything_that_can_be_in_focus() {
    in_all(|theme, name| {
        for role in [Role::Body, Role::Button, Role::Chosen] {
            let [[_, focus], [_, ground]] = [Role::Focus, role].map(|it| colors(theme, it));
            let ratio = contrast(focus, ground);
            assert!(ratio >= 3.0, "{name} {role:?}: {ratio:.2}");
        }
        let [text, ground] = colors(theme, Role::FocusFrame);
        assert!(contrast(text, ground) >= 3.0, "{name}");
    });
}

#[test]
fn every_edge_shows_on_what_it_encloses_and_on_the_ground() {
    in_all(|theme, name| {
        let [_, page] = colors(theme, Role::Body);
        for (edge, fill) in [(Role::ButtonEdge, Role::Button), (Role::ChosenEdge, Role::Chosen)] {
            let ([line, _], [_, fill]) = (colors(theme, edge), colors(theme, fill));
            for ground in [fill, page] {
                let ratio = contrast(line, ground);
                assert!(ratio >= 3.0, "{name} {edge:?}: {ratio:.2}");
            }
        }
        for role in CARDS {
            let [_, fill] = colors(theme, role);
            let ratio = contrast(fill, page);
            assert!(ratio >= 3.0, "{name} {role:?}: {ratio:.2}");
        }
    });
}

const CARDS: [Role; 7] = [
    Role::NormalCard,
    Role::DoCard,
    Role::DoNotCard,
    Role::TellCard,
    Role::EmergencyCard,
    Role::LabelCard,
    Role::ClaimsCard,
];

/// An answer that stops the treatment must not look like the right one.
#[test]
fn the_answer_given_is_not_in_the_color_of_what_is_good() {
    in_all(|theme, name| {
        for role in [Role::Chosen, Role::ChosenEdge] {
            for Rgb(red, green, blue) in colors(theme, role) {
                assert!(green <= red.max(blue), "{name} {role:?}: {red} {green} {blue}");
            }
        }
    });
}

/// Snapshots tell roles apart by their colors.
#[test]
fn no_two_roles_look_alike_in_full_color() {
    let theme = Theme::of(Some(&DARK), Depth::True);
    for (index, (one, _)) in Role::ALL.iter().enumerate() {
        for (other, _) in &Role::ALL[index + 1..] {
            let known = [[Role::Heading, Role::Key], [Role::ClaimsFrame, Role::Discuss]];
            let is_known = known.contains(&[*one, *other]);
            assert!(is_known || theme.style(*one) != theme.style(*other), "{one:?} {other:?}");
        }
    }
}

#[test]
fn every_role_stands_once_in_every_table() {
    for (role, _) in Role::ALL {
        for palette in [&DARK, &LIGHT] {
            assert_eq!(palette.iter().filter(|row| row.0 == role).count(), 1, "{role:?}");
        }
    }
}
