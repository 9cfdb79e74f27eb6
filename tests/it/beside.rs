//! Two languages at once.
use super::kiosk::Kiosk;

#[test]
fn look() {
    for (size, keys) in [((120, 40), ""), ((100, 30), "right"), ((100,30), "right right right"), ((80, 24), ""), ((56,16), "right right right right")] {
        let k = Kiosk::start("ar").for_clinic("it").sized(size.0, size.1).visited().press("enter enter b").press(&keys.replace("right", "left"));
        println!("{}\n", k.text());
    }
}
