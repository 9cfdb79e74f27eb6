//! A face in cells that shows the areas of a statement.
//!
//! It is symmetric, so it looks the same in every direction.

use crate::draw::operation::DrawOp;
use crate::draw::theme::Role;

/// Columns of the face.
pub const FACE_WIDTH: u16 = 23;
/// Rows of the face.
pub const FACE_HEIGHT: u16 = 14;

/// The outline.
const OUTLINE: [&str; FACE_HEIGHT as usize] = [
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

/// Cells in one row: the row, the first column, the number of columns.
type Patch = (u16, u16, u16);

/// The patches of each area.
const AREAS: &[(&str, &[Patch])] = &[
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

/// Returns true if an area is on the face.
#[must_use]
pub fn is_on_face(area: &str) -> bool {
    AREAS.iter().any(|(known, _)| *known == area)
}

/// Returns the draw operations of the face with its corner at column `x`, row `y`.
#[must_use]
pub fn face((x, y): (u16, u16), areas: &[String]) -> Vec<DrawOp> {
    let outline = (y..).zip(OUTLINE).flat_map(|(row, line)| {
        let mut end = x;
        line.split(' ').filter_map(move |glyphs| {
            let operation = DrawOp::glyphs(end, row, glyphs, Role::Line);
            end = operation.rect.right() + 1;
            (!glyphs.is_empty()).then_some(operation)
        })
    });
    let marked = AREAS.iter().filter(|(area, _)| areas.iter().any(|wanted| wanted == area));
    let marks = marked.flat_map(|(_, patches)| patches.iter()).map(|&(row, column, columns)| {
        DrawOp::glyphs(x + column, y + row, "▒".repeat(columns.into()), Role::Mark)
    });
    outline.chain(marks).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::geometry::mirror_glyph;
    use sabar_content::l10n::Numerals;
    use sabar_content::library::Library;

    #[test]
    fn the_face_is_its_own_mirror_image() {
        for line in OUTLINE {
            let mirrored: String = line.chars().rev().map(mirror_glyph).collect();
            assert_eq!(mirrored.replace(['╴', '╶'], "-"), line.replace(['╴', '╶'], "-"));
        }
        for (area, patches) in AREAS {
            for &(row, column, columns) in *patches {
                let mirrored = (row, FACE_WIDTH - column - columns, columns);
                assert!(patches.contains(&mirrored), "{area} in row {row} is one-sided");
            }
        }
    }

    #[test]
    fn every_area_that_the_content_names_is_on_the_face() {
        let library = Library::built_in(Numerals::Locale);
        for treatment in (0..library.treatments()).map(|index| library.treatment(index)) {
            for area in treatment.statements().flat_map(|statement| &statement.areas) {
                assert!(AREAS.iter().any(|(known, _)| known == area), "{area} is nowhere");
            }
        }
    }

    #[test]
    fn no_area_hides_the_outline() {
        for (area, patches) in AREAS {
            for &(row, column, columns) in *patches {
                let line: Vec<char> = OUTLINE[usize::from(row)].chars().collect();
                let hidden = &line[usize::from(column)..usize::from(column + columns)];
                assert!(hidden.iter().all(|glyph| *glyph == ' '), "{area} in row {row}");
            }
        }
    }
}
