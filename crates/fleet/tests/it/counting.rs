//! Totals: exact whatever is killed, never counted twice, and of nobody in particular.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use futures_util::StreamExt as _;
use sabar_fleet::ledger::Totals;
use sabar_fleet::names;

use crate::world::{NOW, World, until};

/// Returns what the servers have: visits by kiosk, over all epochs and days.
fn counted(world: &World) -> BTreeMap<String, u64> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let context = world.intruder().await;
        let stream = context.get_stream("COUNTS").await.unwrap();
        let mut sums: BTreeMap<String, u64> = BTreeMap::new();
        let mut subjects = stream.info_with_subjects("count.>").await.unwrap();
        while let Some(Ok((subject, _))) = subjects.next().await {
            let last = stream.direct_get_last_for_subject(subject.as_str()).await.unwrap();
            let totals: Totals = serde_json::from_slice(&last.payload).unwrap();
            let (kiosk, _, _) = names::of_count(&subject).unwrap();
            *sums.entry(kiosk.to_string()).or_default() += totals.visits;
        }
        sums
    })
}

#[test]
fn totals_are_exact_under_kills_of_agents_and_of_the_server() {
    let Some(mut world) = World::start(1) else { return };
    let mut kiosks = [world.kiosk("a", "stable"), world.kiosk("b", "stable")];
    let mut random = fastrand::Rng::with_seed(4);
    // By kiosk: the word of the start, its visits, and those of earlier starts.
    let mut made = [(0, 0, 0), (0, 0, 0)];
    for kiosk in &mut kiosks {
        kiosk.start();
    }
    for round in 0..60 {
        for (kiosk, (start, visits, _)) in kiosks.iter().zip(&mut made) {
            *visits += random.u64(0..3);
            kiosk.visits(&format!("start{start}"), "2026-11-20", *visits);
        }
        let which = random.usize(..2);
        match round % 12 {
            3 | 7 => {
                kiosks[which].kill();
                kiosks[which].start();
            }
            5 => {
                world.nodes[0].kill();
                world.nodes[0].start();
            }
            9 => {
                // The kiosk starts anew, after its last word was heard.
                let (start, visits, before) = &mut made[which];
                kiosks[which].visits(&format!("start{start}"), "2026-11-20", *visits);
                (*start, *visits, *before) = (*start + 1, 0, *before + *visits);
                std::thread::sleep(Duration::from_millis(100));
            }
            _ => std::thread::sleep(Duration::from_millis(30)),
        }
    }
    // The next visit heals what was lost while nobody listened.
    for (kiosk, (start, visits, _)) in kiosks.iter().zip(&mut made) {
        *visits += 1;
        kiosk.visits(&format!("start{start}"), "2026-11-20", *visits);
    }
    world.await_servers();
    let expected: BTreeMap<_, _> = kiosks
        .iter()
        .zip(made)
        .map(|(kiosk, (_, visits, before))| (kiosk.name.clone(), visits + before))
        .collect();
    until(90, "all is counted", || counted(&world) == expected);
}

#[test]
fn thirty_days_offline_arrive_at_once_and_a_new_installation_adds() {
    let Some(mut world) = World::start(1) else { return };
    let mut kiosk = world.kiosk("a", "stable");
    world.nodes[0].kill();
    kiosk.start();
    for day in 1..=30 {
        // Each day the kiosk starts anew, and the agent every tenth.
        if day % 10 == 0 {
            kiosk.kill();
            kiosk.start();
        }
        kiosk.visits(&format!("s{day}"), &format!("2026-10-{day:02}"), 6);
        std::thread::sleep(Duration::from_millis(20));
    }
    world.nodes[0].start();
    world.await_servers();
    let sum = |n| BTreeMap::from([("a".to_owned(), n)]);
    until(90, "all days are counted", || counted(&world) == sum(180));

    kiosk.kill();
    fs::remove_dir_all(kiosk.state()).unwrap();
    kiosk.start();
    kiosk.visits("new", "2026-10-30", 6);
    until(90, "the new installation adds", || counted(&world) == sum(186));
    let now = NOW.to_string();
    let table = world.fleet_ok(&["counts", "--now", &now]);
    assert!(table.contains("2026-10-05  42      it 42"), "{table}");
    assert!(table.contains("2026-10-26  36 "), "{table}");
    let alerts = world.row("a")["alerts"].to_string();
    assert!(!alerts.contains("doubled"), "{alerts}");
}

#[test]
fn two_kiosks_with_one_key_are_told_and_count_nothing_away() {
    let Some(world) = World::start(1) else { return };
    let mut kiosk = world.kiosk("a", "stable");
    kiosk.start();
    kiosk.visits("x", "2026-11-20", 9);
    let nine = BTreeMap::from([("a".to_owned(), 9)]);
    until(30, "the first is counted", || counted(&world) == nine);
    until(30, "the first has told", || world.row("a")["status"].is_object());
    kiosk.kill();
    // A copy of the whole disk.
    let mut copy = world.kiosk("b", "stable");
    for file in ["agent.toml", "agent.creds"] {
        fs::copy(kiosk.home.join(file), copy.home.join(file)).unwrap();
    }
    fs::create_dir_all(copy.state()).unwrap();
    for file in ["identity.json", "counts.json"] {
        fs::copy(kiosk.state().join(file), copy.state().join(file)).unwrap();
    }
    kiosk.start();
    copy.start();
    kiosk.visits("y", "2026-11-20", 5);
    let fourteen = BTreeMap::from([("a".to_owned(), 14)]);
    until(30, "the first counts on", || counted(&world) == fourteen);
    copy.visits("z", "2026-11-20", 2);
    until(40, "the double is told", || world.row("a")["alerts"].to_string().contains("doubled"));
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(counted(&world), fourteen, "{}", copy.log());
}
