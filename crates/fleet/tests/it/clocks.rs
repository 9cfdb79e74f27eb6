//! No decision of a kiosk depends on its own clock.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::world::{World, until};

#[test]
fn a_release_begins_by_the_servers_clock_whatever_the_kiosks_says() {
    let Some(world) = World::start(1) else { return };
    let mut kiosks = [world.kiosk("behind", "stable"), world.kiosk("ahead", "stable")];
    for (kiosk, clock) in kiosks.iter_mut().zip(["@2001-01-01 00:00:00", "@2070-01-01 00:00:00"]) {
        if !kiosk.sets_clock(clock) {
            return;
        }
        kiosk.start();
    }
    until(60, "both have told", || {
        kiosks.iter().all(|it| world.row(&it.name)["status"].is_object())
    });
    let start = Timestamp::now() + SignedDuration::from_secs(15);
    let (release, pack) = world.release_from(1, "stable", b"one", Some(start));
    world.fleet_ok(&["publish", &release, &pack]);
    std::thread::sleep(Duration::from_secs(3));
    let are_early = kiosks.iter().any(|it| it.has_ready(1));
    assert!(!are_early || Timestamp::now() >= start, "not before its time");
    until(90, "both have it", || kiosks.iter().all(|it| it.has_ready(1)));
    assert!(Timestamp::now() >= start);
    // The day of a visit is the kiosk's word, which it says only if its date can be trusted.
    kiosks[0].visits("s", "2026-11-20", 7);
    let told = || world.fleet_ok(&["counts", "--now", &crate::world::NOW.to_string()]);
    until(60, "it is counted", || told().contains("2026-11-16  7"));
}
