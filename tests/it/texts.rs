//! Texts that a stage takes over from the one before it.

use fastrand::Rng;
use sabar::draw::Stage;
use sabar::model::action::Action;

use super::kiosk::Kiosk;

/// Returns an action that changes what is on the screen, most of the time.
fn some_action(rng: &mut Rng) -> Action {
    match rng.u8(..16) {
        0 => Action::Speak(rng.usize(..3)),
        1 => Action::Visit(rng.usize(..5)),
        2 => Action::OpenEmergency,
        3 => Action::OpenSources,
        4 => Action::OpenHelp,
        5 => Action::Beside,
        6 => *rng.choice(&[Action::Resized(120, 40), Action::Resized(56, 16)]).unwrap(),
        7 => Action::NextPage,
        8..12 => Action::Pick(rng.u8(1..4)),
        12 => Action::Down,
        13 => Action::Confirm,
        _ => Action::Close,
    }
}

#[test]
fn a_page_is_laid_out_as_if_none_had_been_before() {
    let (mut pages, mut overlays) = (0, 0);
    for seed in 0..12 {
        let mut rng = Rng::with_seed(seed);
        let mut kiosk = Kiosk::start("ar").press_language("it").press("1");
        for _ in 0..40 {
            kiosk.act(some_action(&mut rng));
            let anew = Stage::compute(&kiosk.model, &kiosk.scene());
            let laid_out = |stage: &Stage| {
                format!("{:?} {:?} {:?}", stage.chrome(), stage.front(), stage.screen_layout())
            };
            assert_eq!(laid_out(&kiosk.stage), laid_out(&anew), "\n{}", kiosk.text());
            pages += usize::from(kiosk.model.overlay.is_none());
            overlays += usize::from(kiosk.model.overlay.is_some());
        }
    }
    assert!(pages > 100 && overlays > 100, "{pages} pages, {overlays} overlays");
}
