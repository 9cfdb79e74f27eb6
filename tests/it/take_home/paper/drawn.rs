//! Drawings of parts of the body on the sheet.

use sabar_sheet::sheet::{self as on_paper, Content};

use super::super::visits;
use super::{PLAIN, inside};

#[test]
fn brow_and_lid_are_drawn_where_a_drooping_lid_is_a_sign_of_danger() {
    for visit in visits() {
        let drawn = visit.sheet(PLAIN).blocks.into_iter().flat_map(inside);
        let drawn = drawn.filter_map(|block| {
            let Content::Sketch(sketch) = block.content else { return None };
            Some(sketch)
        });
        let drawn: Vec<_> = drawn.collect();
        let has_no_face = visit.name().starts_with("scope");
        assert_eq!(drawn.len(), usize::from(!has_no_face), "{}", visit.name());
        for sketch in drawn {
            let on_paper::Drawing::Shapes { shapes, .. } = &sketch.drawing else {
                panic!("{:?}", sketch.drawing)
            };
            let words = |ids: [&str; 2]| ids.map(|it| visit.scene().phrase(it).text);
            for (shade, _) in &sketch.legend {
                // Two eyes have two brows and two lids.
                let filled = shapes.iter().filter(|shape| shape.fill == Some(*shade));
                assert_eq!(filled.count(), 2, "{}: {shade}", visit.name());
            }
            let told: Vec<String> = sketch.legend.into_iter().map(|(_, name)| name).collect();
            assert_eq!(told, words(["area-upper-eyelid", "area-eyebrow"]), "{}", visit.name());
            let captions: Vec<String> = sketch.captions.into_iter().map(|it| it.2).collect();
            let expected = words(["area-open-eyelid", "area-drooping-eyelid"]);
            assert_eq!(captions, expected, "{}", visit.name());
        }
    }
}
