//! Drawings in curves: two eyes, of which one has its upper lid over half of the iris; two faces, of which
//! one is swollen; parts of the body before signs of danger.

mod icons;

pub(super) use icons::of_part;
use sabar_sheet::sheet::{Drawing, Point, Shape, Shapes};

/// The columns of two eyes or faces, as on the screen.
const WIDTH: u16 = 33;

/// Their height, in columns.
const HEIGHT: u16 = 15;

/// The first column of each eye or face, in tenths.
const FIRST: [i16; 2] = [0, 180];

/// The corners of an eye.
const CORNERS: [Point; 2] = [(5, 100), (145, 100)];

/// The control points of the edge of an upper lid, of an ordinary one and of one that droops.
const EDGES: [[Point; 2]; 2] = [[(110, 45), (40, 45)], [(110, 101), (40, 101)]];

/// The control points of a round line, as a part of its radius, in thousandths.
const ROUND: i32 = 552;

/// Returns the drawing with the shades of areas.
pub(super) fn eyes(shades: &[(&str, char)]) -> Drawing {
    let shade = |area: &str| shades.iter().find(|(known, _)| *known == area).map(|(_, it)| *it);
    let (brow, lid) = (shade("eyebrow"), shade("upper-eyelid"));
    let eyes = FIRST.into_iter().zip(EDGES).flat_map(|(first, edge)| {
        let brow = shape(
            (5, 32),
            &[[(30, -5), (120, -5), (145, 32)], [(120, 16), (30, 16), (5, 32)]],
            brow,
        );
        eye(edge, lid).into_iter().chain([brow]).map(move |shape| shifted(shape, first))
    });
    Drawing::Shapes(Shapes { width: WIDTH, height: HEIGHT, shapes: eyes.collect() })
}

/// Returns an eye without its brow.
fn eye(edge: [Point; 2], lid: Option<char>) -> [Shape; 4] {
    let [start, end] = CORNERS;
    [
        // The white of the eye, the iris and the pupil; the lid covers them.
        shape(start, &[[(40, 45), (110, 45), end], [(110, 147), (40, 147), start]], Some(' ')),
        ellipse((75, 98), (29, 29), Some(' ')),
        ellipse((75, 98), (13, 13), Some('█')),
        shape(start, &[[(32, 22), (118, 22), end], [edge[0], edge[1], start]], lid.or(Some(' '))),
    ]
}

/// Returns two faces: one with swollen points, and one that is swollen, in this shade.
pub(super) fn faces(shade: Option<char>) -> Drawing {
    let points = [(48, 62), (102, 62), (53, 98), (97, 98)];
    let points = points.map(|center| ellipse(center, (6, 6), shade));
    let one = [ellipse((75, 75), (54, 70), Some(' '))].into_iter().chain(points);
    let other = [ellipse((75, 75), (72, 72), shade)];
    let [first, second] = FIRST;
    let one = one.chain(features()).map(|shape| shifted(shape, first));
    let other = other.into_iter().chain(features()).map(|shape| shifted(shape, second));
    Drawing::Shapes(Shapes { width: WIDTH, height: HEIGHT, shapes: one.chain(other).collect() })
}

/// Returns the brows, the nose and the mouth of a face.
fn features() -> [Shape; 4] {
    [
        ellipse((54, 45), (11, 4), Some('█')),
        ellipse((96, 45), (11, 4), Some('█')),
        ellipse((75, 75), (5, 11), Some(' ')),
        ellipse((75, 114), (18, 4), Some('█')),
    ]
}

fn shape(start: Point, curves: &[[Point; 3]], fill: Option<char>) -> Shape {
    Shape { start, curves: curves.to_vec(), fill }
}

fn ellipse((x, y): Point, (width, height): (i16, i16), fill: Option<char>) -> Shape {
    // The half axes and the distances of the control points.
    let control = |half: i16| i16::try_from(i32::from(half) * ROUND / 1000).unwrap_or(half);
    let ((w, h), (v, i)) = ((width, height), (control(width), control(height)));
    let curves = [
        [(x + v, y - h), (x + w, y - i), (x + w, y)],
        [(x + w, y + i), (x + v, y + h), (x, y + h)],
        [(x - v, y + h), (x - w, y + i), (x - w, y)],
        [(x - w, y - i), (x - v, y - h), (x, y - h)],
    ];
    shape((x, y - h), &curves, fill)
}

fn shifted(shape: Shape, by: i16) -> Shape {
    mapped(shape, |(x, y)| (x + by, y))
}

/// Returns a shape with all its points moved.
fn mapped(shape: Shape, at: impl Fn(Point) -> Point) -> Shape {
    let curves = shape.curves.into_iter().map(|curve| curve.map(&at));
    Shape { start: at(shape.start), curves: curves.collect(), fill: shape.fill }
}
