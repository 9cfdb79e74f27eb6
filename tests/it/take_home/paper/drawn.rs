//! Drawings of parts of the body on the sheet.

use sabar_sheet::sheet::{self as on_paper, Content, Mark};

use super::super::visits;
use super::{PLAIN, inside};

/// The areas and the captions of eyes.
const EYES: [&[&str]; 2] =
    [&["area-upper-eyelid", "area-eyebrow"], &["area-open-eyelid", "area-drooping-eyelid"]];

/// The areas and the captions of faces that are swollen.
const FACES: [&[&str]; 2] = [&["area-swelling"], &["area-swollen-points", "area-swollen-face"]];

#[test]
fn eyes_and_faces_are_drawn_where_they_show_a_sign_of_danger() {
    for visit in visits() {
        let name = visit.name();
        let drawn = visit.sheet(PLAIN).blocks.into_iter().flat_map(inside);
        let drawn = drawn.filter_map(|block| {
            let Content::Sketch(sketch) = block.content else { return None };
            let on_paper::Drawing::Shapes(on_paper::Shapes { shapes, .. }) = &sketch.drawing else {
                return None;
            };
            let shapes = shapes.clone();
            Some((sketch, shapes))
        });
        let drawn: Vec<_> = drawn.collect();
        let expected = match name.split(' ').next().unwrap() {
            "microbotox" => Some((FACES, 5)),
            "classic" | "wearing-off" => Some((EYES, 2)),
            _ => None,
        };
        assert_eq!(drawn.len(), usize::from(expected.is_some()), "{name}");
        for ((sketch, shapes), ([areas, captions], n_filled)) in drawn.into_iter().zip(expected) {
            let words = |ids: &[&str]| -> Vec<String> {
                ids.iter().map(|it| visit.scene().phrase(it).text).collect()
            };
            for (shade, _) in &sketch.legend {
                // Two eyes have two brows and two lids; one face has four points, the other is one.
                let filled = shapes.iter().filter(|shape| shape.fill == Some(*shade));
                assert_eq!(filled.count(), n_filled, "{name}: {shade}");
            }
            let told: Vec<String> = sketch.legend.into_iter().map(|(_, name)| name).collect();
            assert_eq!(told, words(areas), "{name}");
            let below: Vec<String> = sketch.captions.into_iter().map(|it| it.2).collect();
            assert_eq!(below, words(captions), "{name}");
        }
    }
}

/// Every sign of danger of the label has a drawing of the part of the body that it is about.
#[test]
fn signs_of_danger_have_an_icon_each() {
    for visit in visits() {
        let blocks = visit.sheet(PLAIN).blocks.into_iter().flat_map(inside);
        let icons = blocks.filter_map(|block| {
            let Content::Item { mark: Mark::Icon(icon), text } = block.content else { return None };
            Some((text, icon))
        });
        let icons: Vec<_> = icons.collect();
        for sign in &visit.scene().treatment(&visit.model).emergency {
            let words = visit.scene().phrase(&sign.message).text;
            let icon = icons.iter().find(|(text, _)| *text == words);
            assert_eq!(icon.is_some(), sign.part.is_some(), "{}: {words}", visit.name());
            let Some((_, icon)) = icon else { continue };
            let corner = |axis: u16| i16::try_from(axis).unwrap() * 10;
            let (right, bottom) = (corner(icon.width), corner(icon.height));
            let points = icon
                .shapes
                .iter()
                .flat_map(|shape| shape.curves.iter().map(|curve| curve[2]).chain([shape.start]));
            for (x, y) in points {
                assert!((0..=right).contains(&x) && (0..=bottom).contains(&y), "{words}: {x} {y}");
            }
            assert!(icon.shapes.iter().any(|shape| shape.fill != Some(' ')), "{words} is blank");
        }
    }
}
