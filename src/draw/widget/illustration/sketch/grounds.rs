//! The parts of the body that are drawn, with the cells of each area.
//!
//! The body and the teeth are seen as by somebody opposite, so that the right side is drawn at the
//! left of the screen in every language; from behind it is the other way round.

use sabar_content::Ground;

/// Cells in one row: the row, the first column, the number of columns.
pub(super) type Patch = (u16, u16, u16);

/// The patches of each area, by its id.
pub(super) type Areas = &'static [(&'static str, &'static [Patch])];

/// Returns the outline of a ground, and its areas.
pub(super) const fn of(ground: Ground) -> (&'static [&'static str], Areas) {
    match ground {
        Ground::Face => (&FACE, FACE_AREAS),
        Ground::BodyFront => (&BODY, FRONT_AREAS),
        Ground::BodyBack => (&BODY, BACK_AREAS),
        Ground::Teeth => (&TEETH, TEETH_AREAS),
        Ground::Eye => (&EYE, EYE_AREAS),
        Ground::Swelling => (&SWELLING, SWELLING_AREAS),
    }
}

const FACE: [&str; 14] = [
    "     ╭───────────╮     ",
    "   ╭─╯           ╰─╮   ",
    "  ╭╯               ╰╮  ",
    "  │   ───     ───   │  ",
    " ╭┤                 ├╮ ",
    " │├   ╶─┴─╴ ╶─┴─╴   ┤│ ",
    " ╰┤        │        ├╯ ",
    "  │       ╶┴╴       │  ",
    "  │                 │  ",
    "  ╰╮    ───────    ╭╯  ",
    "   │               │   ",
    "   ╰──╮         ╭──╯   ",
    "      ╰─┬─────┬─╯      ",
    "        │     │        ",
];

const FACE_AREAS: Areas = &[
    ("forehead", &[(1, 7, 9), (2, 5, 13)]),
    ("between-eyebrows", &[(3, 10, 3), (4, 10, 3)]),
    (
        "t-zone",
        &[(1, 7, 9), (2, 5, 13), (4, 11, 1), (6, 10, 1), (6, 12, 1), (8, 10, 3), (10, 9, 5)],
    ),
    ("around-eyes", &[(4, 4, 6), (4, 13, 6), (6, 4, 6), (6, 13, 6)]),
    ("around-mouth", &[(8, 7, 9), (10, 7, 9)]),
    ("jaw", &[(10, 4, 4), (10, 15, 4), (11, 7, 9)]),
    ("neck", &[(13, 9, 5)]),
    (
        "face",
        &[
            (2, 5, 13),
            (4, 4, 15),
            (6, 4, 7),
            (6, 12, 7),
            (7, 4, 6),
            (7, 13, 6),
            (8, 4, 15),
            (10, 5, 13),
        ],
    ),
];

const BODY: [&str; 16] = [
    "      ╭─────╮      ",
    "      │     │      ",
    "      ╰─┬ ┬─╯      ",
    "╭───────╯ ╰───────╮",
    "│   ╷         ╷   │",
    "│   │         │   │",
    "│   │         │   │",
    "│   │         │   │",
    "│   │         │   │",
    "╰───┤         ├───╯",
    "    │    ╷    │    ",
    "    │    │    │    ",
    "    │    │    │    ",
    "    │    │    │    ",
    "    │    │    │    ",
    "    ╰────┴────╯    ",
];

const FRONT_AREAS: Areas = &[
    ("head", &[(1, 7, 5)]),
    ("neck", &[(2, 9, 1), (3, 9, 1)]),
    ("chest", &[(4, 5, 9), (5, 5, 9)]),
    ("belly", &[(7, 5, 9), (8, 5, 9)]),
    ("right-shoulder", &[(4, 1, 3)]),
    ("left-shoulder", &[(4, 15, 3)]),
    ("right-upper-arm", &[(5, 1, 3), (6, 1, 3)]),
    ("left-upper-arm", &[(5, 15, 3), (6, 15, 3)]),
    ("right-forearm", &[(7, 1, 3)]),
    ("left-forearm", &[(7, 15, 3)]),
    ("right-hand", &[(8, 1, 3)]),
    ("left-hand", &[(8, 15, 3)]),
    ("right-thigh", &[(10, 5, 4), (11, 5, 4)]),
    ("left-thigh", &[(10, 10, 4), (11, 10, 4)]),
    ("right-knee", &[(12, 5, 4)]),
    ("left-knee", &[(12, 10, 4)]),
    ("right-lower-leg", &[(13, 5, 4)]),
    ("left-lower-leg", &[(13, 10, 4)]),
    ("right-foot", &[(14, 5, 4)]),
    ("left-foot", &[(14, 10, 4)]),
];

const BACK_AREAS: Areas = &[
    ("head", &[(1, 7, 5)]),
    ("neck", &[(2, 9, 1), (3, 9, 1)]),
    ("upper-back", &[(4, 5, 9), (5, 5, 9)]),
    ("lower-back", &[(7, 5, 9)]),
    ("buttocks", &[(8, 5, 9), (9, 5, 9)]),
    ("left-shoulder", &[(4, 1, 3)]),
    ("right-shoulder", &[(4, 15, 3)]),
    ("left-upper-arm", &[(5, 1, 3), (6, 1, 3)]),
    ("right-upper-arm", &[(5, 15, 3), (6, 15, 3)]),
    ("left-forearm", &[(7, 1, 3)]),
    ("right-forearm", &[(7, 15, 3)]),
    ("left-hand", &[(8, 1, 3)]),
    ("right-hand", &[(8, 15, 3)]),
    ("left-thigh", &[(10, 5, 4), (11, 5, 4)]),
    ("right-thigh", &[(10, 10, 4), (11, 10, 4)]),
    ("left-knee", &[(12, 5, 4)]),
    ("right-knee", &[(12, 10, 4)]),
    ("left-lower-leg", &[(13, 5, 4)]),
    ("right-lower-leg", &[(13, 10, 4)]),
    ("left-foot", &[(14, 5, 4)]),
    ("right-foot", &[(14, 10, 4)]),
];

/// The upper teeth above the lower ones, in an open mouth.
const TEETH: [&str; 7] = [
    "╭─┬─┬─┬─┬─┬─┬─┬─╥─┬─┬─┬─┬─┬─┬─┬─╮",
    "│ │ │ │ │ │ │ │ ║ │ │ │ │ │ │ │ │",
    "╰─┴─┴─┴─┴─┴─┴─┴─╨─┴─┴─┴─┴─┴─┴─┴─╯",
    "                                 ",
    "╭─┬─┬─┬─┬─┬─┬─┬─╥─┬─┬─┬─┬─┬─┬─┬─╮",
    "│ │ │ │ │ │ │ │ ║ │ │ │ │ │ │ │ │",
    "╰─┴─┴─┴─┴─┴─┴─┴─╨─┴─┴─┴─┴─┴─┴─┴─╯",
];

const TEETH_AREAS: Areas = &[
    ("upper-right-back-teeth", &[(1, 1, 1), (1, 3, 1), (1, 5, 1), (1, 7, 1), (1, 9, 1)]),
    (
        "upper-front-teeth",
        &[(1, 11, 1), (1, 13, 1), (1, 15, 1), (1, 17, 1), (1, 19, 1), (1, 21, 1)],
    ),
    ("upper-left-back-teeth", &[(1, 23, 1), (1, 25, 1), (1, 27, 1), (1, 29, 1), (1, 31, 1)]),
    ("lower-right-back-teeth", &[(5, 1, 1), (5, 3, 1), (5, 5, 1), (5, 7, 1), (5, 9, 1)]),
    (
        "lower-front-teeth",
        &[(5, 11, 1), (5, 13, 1), (5, 15, 1), (5, 17, 1), (5, 19, 1), (5, 21, 1)],
    ),
    ("lower-left-back-teeth", &[(5, 23, 1), (5, 25, 1), (5, 27, 1), (5, 29, 1), (5, 31, 1)]),
];

/// The columns of each eye or face, and of the name below each of two things: the first one, and the
/// width.
/// The other direction of reading turns the whole, so that the ordinary one comes first.
pub(super) const ENDS: [(u16, u16); 2] = [(0, 15), (18, 15)];

const EYE: [&str; 8] = [
    "                                 ",
    "                                 ",
    "                                 ",
    "   ▄▄▀▀▀▀▀▄▄                     ",
    "▄▀▀  ▄███▄  ▀▀▄                  ",
    "█    █████    █   █▀▀▀▀█████▀▀▀▀█",
    " ▀▄▄ ▀███▀ ▄▄▀     ▀▄▄ ▀███▀ ▄▄▀ ",
    "    ▀▀▀▀▀▀▀           ▀▀▀▀▀▀▀    ",
];

const EYE_AREAS: Areas = &[
    ("eyebrow", &[(0, 3, 9), (1, 0, 3), (1, 12, 3), (0, 21, 9), (1, 18, 3), (1, 30, 3)]),
    ("upper-eyelid", &[(2, 4, 7), (3, 1, 2), (3, 12, 2), (2, 22, 7), (3, 19, 13), (4, 18, 15)]),
];

const SWELLING: [&str; 7] = [
    "  ╭─────────╮      ╭───────────╮ ",
    " ╭╯ ──   ── ╰╮    ╭╯  ──   ──  ╰╮",
    " │     ╷     │    │      ╷      │",
    " │     ╵     │    │      ╵      │",
    " ╰╮   ───   ╭╯    │     ───     │",
    "  ╰─────────╯     ╰╮           ╭╯",
    "                   ╰───────────╯ ",
];

const SWELLING_AREAS: Areas = &[(
    "swelling",
    &[
        (2, 4, 1),
        (2, 10, 1),
        (4, 4, 1),
        (4, 10, 1),
        (2, 19, 6),
        (2, 26, 6),
        (3, 19, 6),
        (3, 26, 6),
        (4, 19, 5),
        (4, 27, 5),
        (5, 20, 11),
    ],
)];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::geometry::mirror_glyph;
    use sabar_content::illustration::{MOST_COLUMNS, MOST_ROWS};

    /// The columns of the parts that are the same in the mirror: of each eye, and of all others as a
    /// whole.
    fn parts(ground: Ground) -> Vec<(usize, usize)> {
        match ground {
            Ground::Eye | Ground::Swelling => {
                ENDS.map(|(first, width)| (first.into(), width.into())).to_vec()
            }
            Ground::Face | Ground::BodyFront | Ground::BodyBack | Ground::Teeth => {
                vec![(0, of(ground).0[0].chars().count())]
            }
        }
    }

    /// Nothing depends on the direction of the language but the sides that areas name, and the order
    /// of two eyes.
    #[test]
    fn every_outline_is_its_own_mirror_image() {
        for &ground in Ground::ALL {
            let (outline, _) = of(ground);
            assert!(outline.len() <= MOST_ROWS);
            for line in outline {
                for (first, width) in parts(ground) {
                    let part: Vec<char> = line.chars().skip(first).take(width).collect();
                    let mirrored: Vec<char> =
                        part.iter().rev().map(|glyph| mirror_glyph(*glyph)).collect();
                    assert_eq!(mirrored, part);
                }
                assert_eq!(line.chars().count(), outline[0].chars().count());
                assert!(line.chars().count() <= MOST_COLUMNS);
            }
        }
    }

    #[test]
    fn what_is_right_in_the_mirror_is_left() {
        for &ground in Ground::ALL {
            let (outline, areas) = of(ground);
            let parts = parts(ground);
            assert!(!outline.is_empty());
            for (area, patches) in areas {
                let other = match area.contains("left") {
                    true => area.replace("left", "right"),
                    false => area.replace("right", "left"),
                };
                let (_, others) = areas.iter().find(|(known, _)| *known == other).unwrap();
                assert_eq!(others.len(), patches.len(), "{area}");
                for &(row, column, columns) in *patches {
                    let holds = |(first, width): &&(usize, usize)| {
                        (*first..first + width).contains(&usize::from(column))
                    };
                    let (first, width) = *parts.iter().find(holds).unwrap();
                    let end = u16::try_from(2 * first + width).unwrap();
                    let mirrored = (row, end - column - columns, columns);
                    assert!(others.contains(&mirrored), "{area} in row {row}");
                }
            }
        }
    }

    /// Somebody opposite has the right hand where the reader sees the left side of the screen.
    #[test]
    fn the_right_side_is_where_it_is_seen() {
        for (ground, area, is_at_left) in [
            (Ground::BodyFront, "right-hand", true),
            (Ground::BodyBack, "right-hand", false),
            (Ground::Teeth, "upper-right-back-teeth", true),
        ] {
            let (outline, areas) = of(ground);
            let (_, patches) = areas.iter().find(|(known, _)| *known == area).unwrap();
            let middle = outline[0].chars().count() / 2;
            let is_left = patches.iter().all(|(_, column, _)| usize::from(*column) < middle);
            assert_eq!(is_left, is_at_left, "{area}");
        }
    }

    #[test]
    fn the_areas_are_those_that_content_may_name() {
        for &ground in Ground::ALL {
            let (_, areas) = of(ground);
            for area in ground.areas() {
                assert!(areas.iter().any(|(known, _)| *known == area), "{area} is nowhere");
            }
            assert_eq!(areas.len(), ground.areas().len());
        }
    }

    #[test]
    fn no_area_hides_the_outline() {
        for &ground in Ground::ALL {
            let (outline, areas) = of(ground);
            for (area, patches) in areas {
                for &(row, column, columns) in *patches {
                    let line: Vec<char> = outline[usize::from(row)].chars().collect();
                    let hidden = &line[usize::from(column)..usize::from(column + columns)];
                    assert!(hidden.iter().all(|glyph| *glyph == ' '), "{area} in row {row}");
                }
            }
        }
    }
}
