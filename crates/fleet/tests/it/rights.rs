//! Rights of a stolen kiosk, and their end.

use std::time::Duration;

use async_nats::connection::State;
use async_nats::jetstream;
use tokio::time::timeout;

use crate::world::{World, now, until};

#[test]
fn a_stolen_kiosk_reads_and_writes_nothing_of_others() {
    let Some(world) = World::start(1) else { return };
    let (stolen, _) = (world.kiosk("stolen", "stable"), world.kiosk("other", "stable"));
    let (release, pack) = world.release(1, "other", b"for one");
    world.fleet_ok(&["publish", &release, &pack]);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let door = world.door(&stolen.home.join("agent.creds"));
        let client = door.keep("stolen", Default::default()).await.unwrap();
        let mut context = jetstream::new(client.clone());
        context.set_timeout(Duration::from_secs(10));
        let send = async |context: &jetstream::Context, subject: &str| {
            let sent = context.publish(subject.to_owned(), "{}".into()).await.unwrap();
            sent.await.is_ok()
        };
        assert!(send(&context, "status.stolen").await, "its own it may");
        assert!(send(&context, "count.stolen.e.2026-11-20").await);
        context.set_timeout(Duration::from_secs(1));
        let is_taken = async |subject: &str| send(&context, subject).await;
        for subject in [
            "status.other",
            "count.other.e.2026-11-20",
            "$KV.WANTED.group.stable",
            "$KV.WANTED.kiosk.stolen",
            "$O.PACKS.C.x",
        ] {
            assert!(!is_taken(subject).await, "{subject}");
        }
        let answers = async |subject: &str| {
            let asked = client.request(subject.to_owned(), "".into());
            timeout(Duration::from_secs(1), asked).await.is_ok_and(|it| it.is_ok())
        };
        assert!(answers("$JS.API.DIRECT.GET.STATUS.status.stolen").await, "its own it may");
        for subject in [
            "$JS.API.DIRECT.GET.STATUS.status.other",
            "$JS.API.DIRECT.GET.COUNTS.count.other.e.2026-11-20",
            "$JS.API.DIRECT.GET.KV_WANTED.$KV.WANTED.kiosk.other",
            "$JS.API.DIRECT.GET.STATUS",
            "$JS.API.STREAM.NAMES",
            "$JS.API.STREAM.PURGE.STATUS",
            "$JS.API.STREAM.DELETE.COUNTS",
            "$JS.API.CONSUMER.CREATE.STATUS",
            "$SYS.REQ.SERVER.PING",
        ] {
            assert!(!answers(subject).await, "{subject}");
        }
        let mut ears = client.subscribe("_INBOX_other.>").await.unwrap();
        let heard = timeout(Duration::from_millis(300), futures_util::StreamExt::next(&mut ears));
        assert!(!matches!(heard.await, Ok(Some(_))));
    });
}

#[test]
fn a_revoked_kiosk_is_out_within_a_second_and_stays_out() {
    let Some(mut world) = World::start(1) else { return };
    let mut kiosk = world.kiosk("a", "stable");
    kiosk.start();
    until(20, "its status is there", || world.row("a")["heard"].is_i64());
    let door = world.door(&kiosk.home.join("agent.creds"));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let client = runtime.block_on(door.keep("a", Default::default())).unwrap();
    until(10, "it is connected", || client.connection_state() == State::Connected);
    let begun = now();
    world.fleet_ok(&["revoke", "a"]);
    let done = begun.elapsed();
    until(5, "it is out", || client.connection_state() != State::Connected);
    let out = begun.elapsed();
    println!("revoked in {done:?}, out after {out:?}");
    assert!(out < done + Duration::from_secs(1));
    let comes_in = |world: &World| {
        let door = world.door(&kiosk.home.join("agent.creds"));
        runtime.block_on(door.once()).is_ok()
    };
    assert!(!comes_in(&world));
    world.nodes[0].kill();
    world.nodes[0].start();
    world.await_servers();
    assert!(!comes_in(&world), "also after a restart of the server");
    until(30, "it says so", || kiosk.log().contains("refuse this kiosk: it was revoked"));
    assert_eq!(kiosk.log().matches("it was revoked").count(), 1);
    // The same name with a new key is another kiosk.
    let again = world.kiosk("a", "stable");
    let row = world.row("a");
    assert!(row["status"].is_null() && row["alerts"][0]["alert"] == "never", "{row}");
    let door = world.door(&again.home.join("agent.creds"));
    assert!(runtime.block_on(door.once()).is_ok());
}

#[test]
fn three_servers_are_three() {
    let home = crate::world::folder();
    let init = |servers: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sabar-fleet"));
        command.arg("--folder").arg(home.path().join("fleet")).args(["init", "--name", "test"]);
        let output = command.args(servers.iter().flat_map(|it| ["--server", it])).output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    let [one, same, other, third] = [
        "tls://n1.example:4222",
        "tls://N1.example:4222",
        "tls://n2.example:4222",
        "tls://n3.example:4222",
    ];
    for servers in [[one; 3], [one, other, same]] {
        let (is_made, why) = init(&servers);
        assert!(!is_made && why.contains("n1.example:4222 is given twice"), "{why}");
    }
    assert!(init(&[one, other, third]).0);
}

#[test]
fn with_three_servers_one_may_be_lost() {
    let Some(mut world) = World::start(3) else { return };
    let mut kiosk = world.kiosk("a", "stable");
    kiosk.start();
    let (release, pack) = world.release(1, "stable", b"one");
    world.fleet_ok(&["publish", &release, &pack]);
    until(30, "it has the first", || kiosk.has_ready(1));
    kiosk.flip();
    world.nodes[1].kill();
    let (release, pack) = world.release(2, "stable", b"two");
    until(60, "two servers agree", || world.fleet(&["publish", &release, &pack]).status.success());
    until(60, "it has the second", || kiosk.has_ready(2));
    world.nodes[1].start();
    world.nodes[0].kill();
    kiosk.flip();
    until(60, "two others tell", || world.row("a")["status"]["shown"] == 2);
}
