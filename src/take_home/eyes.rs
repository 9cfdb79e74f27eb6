//! Two eyes in curves: an ordinary open one, and one whose upper lid droops over half of the iris.

use sabar_sheet::sheet::{Drawing, Point, Shape};

/// The columns of both, as on the screen.
const WIDTH: u16 = 33;

/// Their height, in columns.
const HEIGHT: u16 = 15;

/// The first column of each eye, in tenths.
const FIRST: [i16; 2] = [0, 180];

/// The corners of an eye.
const CORNERS: [Point; 2] = [(5, 100), (145, 100)];

/// The control points of a round line, as a part of its radius, in thousandths.
const ROUND: i16 = 552;

/// Returns the drawing with the shades of areas.
pub(super) fn eyes(shades: &[(&str, char)]) -> Drawing {
    let shade = |area: &str| shades.iter().find(|(known, _)| *known == area).map(|(_, it)| *it);
    let (brow, lid) = (shade("eyebrow"), shade("upper-eyelid"));
    let edges = [[(110, 45), (40, 45)], [(110, 101), (40, 101)]];
    let eyes = FIRST.into_iter().zip(edges).flat_map(|(first, edge)| {
        let [start, end] = CORNERS;
        let shapes = [
            // The white of the eye, the iris and the pupil; the lid covers them.
            shape(start, &[[(40, 45), (110, 45), end], [(110, 147), (40, 147), start]], Some(' ')),
            circle((75, 98), 29, Some(' ')),
            circle((75, 98), 13, Some('█')),
            shape(
                start,
                &[[(32, 22), (118, 22), end], [edge[0], edge[1], start]],
                lid.or(Some(' ')),
            ),
            shape(
                (5, 32),
                &[[(30, -5), (120, -5), (145, 32)], [(120, 16), (30, 16), (5, 32)]],
                brow,
            ),
        ];
        shapes.map(|shape| shifted(shape, first))
    });
    Drawing::Shapes { width: WIDTH, height: HEIGHT, shapes: eyes.collect() }
}

fn shape(start: Point, curves: &[[Point; 3]], fill: Option<char>) -> Shape {
    Shape { start, curves: curves.to_vec(), fill }
}

fn circle((x, y): Point, radius: i16, fill: Option<char>) -> Shape {
    let (r, c) = (radius, radius * ROUND / 1000);
    let curves = [
        [(x + c, y - r), (x + r, y - c), (x + r, y)],
        [(x + r, y + c), (x + c, y + r), (x, y + r)],
        [(x - c, y + r), (x - r, y + c), (x - r, y)],
        [(x - r, y - c), (x - c, y - r), (x, y - r)],
    ];
    shape((x, y - r), &curves, fill)
}

fn shifted(shape: Shape, by: i16) -> Shape {
    let at = |(x, y): Point| (x + by, y);
    let curves = shape.curves.into_iter().map(|curve| curve.map(at));
    Shape { start: at(shape.start), curves: curves.collect(), fill: shape.fill }
}
