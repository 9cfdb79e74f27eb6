//! Parts of the body, as small drawings before signs of danger.

use super::{EDGES, ellipse, eye, features, mapped, shape};
use sabar_content::BodyPart;
use sabar_sheet::sheet::{Point, Shape, Shapes};

/// The width and the height of an icon, in columns.
const SIDE: u16 = 15;

/// The shade of the part that is meant.
const MEANT: Option<char> = Some('▓');

/// Returns the icon of a part of the body.
pub(in crate::take_home) fn of_part(part: BodyPart) -> Shapes {
    let shapes = match part {
        BodyPart::Eyes => raised(eye(EDGES[0], None)),
        BodyPart::Eyelid => raised(eye(EDGES[1], MEANT)),
        BodyPart::Face => {
            let face = ellipse((75, 75), (72, 72), Some('▒'));
            [face].into_iter().chain(features()).collect()
        }
        BodyPart::Throat => vec![
            shoulders(),
            polygon(&[(54, 60), (96, 60), (96, 116), (54, 116)], MEANT),
            ellipse((75, 40), (38, 38), Some(' ')),
        ],
        BodyPart::Voice => vec![
            ellipse((50, 75), (48, 62), Some(' ')),
            ellipse((68, 52), (7, 7), Some('█')),
            ellipse((76, 102), (18, 12), MEANT),
            wave((108, 76), 52),
            wave((124, 62), 80),
        ],
        BodyPart::Chest => vec![
            trunk(),
            ellipse((52, 104), (20, 34), MEANT),
            ellipse((98, 104), (20, 34), MEANT),
            ellipse((75, 24), (21, 23), Some(' ')),
        ],
        BodyPart::Belly => {
            vec![hips(), ellipse((75, 112), (26, 22), MEANT), ellipse((75, 62), (4, 4), Some('█'))]
        }
        BodyPart::Skin => skin(),
        BodyPart::Body => vec![figure(), ellipse((75, 19), (18, 19), MEANT)],
        BodyPart::BodyLying => vec![
            polygon(&[(0, 136), (150, 136), (150, 144), (0, 144)], Some('█')),
            mapped(figure(), |(x, y)| (y, x + 14)),
            ellipse((19, 89), (19, 18), MEANT),
        ],
    };
    Shapes { width: SIDE, height: SIDE, shapes }
}

/// Returns an eye in the middle of its icon.
fn raised(eye: [Shape; 4]) -> Vec<Shape> {
    eye.map(|shape| mapped(shape, |(x, y)| (x, y - 20))).to_vec()
}

/// Returns a wave of sound that goes out to the right, so many tenths high.
fn wave((x, y): Point, height: i16) -> Shape {
    let (low, bulge) = (y + height, height / 3);
    let there = [(x + bulge, y + height / 4), (x + bulge, low - height / 4), (x, low)];
    let back = [(x + bulge - 6, low - height / 4), (x + bulge - 6, y + height / 4), (x, y)];
    shape((x, y), &[there, back], Some('█'))
}

/// Returns the neck and the shoulders, below a head.
fn shoulders() -> Shape {
    let curves = [
        [(6, 112), (40, 118), (56, 108)],
        line((56, 108), (56, 70)),
        line((56, 70), (94, 70)),
        line((94, 70), (94, 108)),
        [(110, 118), (144, 112), (144, 148)],
    ];
    shape((6, 148), &curves, Some(' '))
}

/// Returns the trunk, below a head.
fn trunk() -> Shape {
    let curves = [
        [(16, 72), (36, 60), (64, 54)],
        line((64, 54), (64, 40)),
        line((64, 40), (86, 40)),
        line((86, 40), (86, 54)),
        [(114, 60), (134, 72), (134, 148)],
    ];
    shape((16, 148), &curves, Some(' '))
}

/// Returns the body from the waist to the hips.
fn hips() -> Shape {
    let curves = [
        [(30, 40), (44, 60), (30, 96)],
        [(22, 118), (20, 130), (20, 148)],
        line((20, 148), (130, 148)),
        [(130, 130), (128, 118), (120, 96)],
        [(106, 60), (120, 40), (120, 2)],
    ];
    shape((30, 2), &curves, Some(' '))
}

/// Returns a piece of skin with hives.
fn skin() -> Vec<Shape> {
    let edge = polygon(&[(4, 24), (146, 24), (146, 128), (4, 128)], Some(' '));
    let hives = [
        ((40, 52), (20, 13)),
        ((98, 48), (26, 15)),
        ((68, 88), (24, 14)),
        ((118, 100), (16, 12)),
        ((28, 106), (15, 10)),
    ];
    let hives = hives.map(|(center, axes)| ellipse(center, axes, MEANT));
    [edge].into_iter().chain(hives).collect()
}

/// Returns a standing body without its head.
fn figure() -> Shape {
    let right: [Point; 7] =
        [(112, 42), (120, 96), (106, 96), (100, 62), (98, 148), (80, 148), (78, 102)];
    let left = right.iter().rev().map(|&(x, y)| (150 - x, y));
    let points: Vec<Point> = right.iter().copied().chain(left).collect();
    polygon(&points, MEANT)
}

fn polygon(points: &[Point], fill: Option<char>) -> Shape {
    let lines: Vec<[Point; 3]> = points.windows(2).map(|pair| line(pair[0], pair[1])).collect();
    shape(points.first().copied().unwrap_or_default(), &lines, fill)
}

fn line(from: Point, to: Point) -> [Point; 3] {
    [from, to, to]
}
