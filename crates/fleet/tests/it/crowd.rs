//! A thousand agents, the real code of each, against three servers. Minutes, and figures:
//! `SABAR_CROWD=1000 cargo test --release -p sabar-fleet --test it crowd -- --ignored --nocapture`

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::time::Duration;

use rustix::process::{Resource, getrlimit, setrlimit};
use sabar_fleet::agent::{self, Pace, Setup};
use sabar_fleet::folder::Folder;
use sabar_fleet::handover;
use sabar_fleet::report;
use sabar_release::Store;
use tokio::sync::oneshot;
use tokio::task::LocalSet;

use crate::world::{NOW, World, noise, until};

struct Agent {
    state: std::path::PathBuf,
    counts: UnixDatagram,
}

#[test]
#[ignore = "minutes; prints figures"]
fn a_thousand_agents() {
    let size = std::env::var_os("SABAR_CROWD").and_then(|it| it.to_str()?.parse().ok());
    let size: usize = size.unwrap_or(1000);
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit).unwrap();
    for n_nodes in nodes() {
        let Some(world) = World::start(n_nodes) else { return };
        let runtime = tokio::runtime::Runtime::new().unwrap();
        crowd(world, size, &runtime);
    }
}

fn crowd(mut world: World, size: usize, runtime: &tokio::runtime::Runtime) {
    let n_nodes = world.nodes.len();
    let (agents, _stop) = start(&world, size);
    let took = until(300, "all are connected", || connections(&world) >= size);
    println!("{n_nodes} servers, {size} agents: connected after {:.1} s", took.as_secs_f64());
    std::thread::sleep(Duration::from_secs(20));
    tell(&world, size, "idle");

    let (release, pack) = world.release(1, "stable", &noise(2_000_000));
    world.fleet_ok(&["publish", &release, &pack]);
    let took = until(600, "all have the pack", || {
        agents.iter().all(|it| handover::ready(&it.state) == Some(1))
    });
    println!("all have 2 MB after {:.1} s", took.as_secs_f64());
    tell(&world, size, "after the pack");

    count(&agents, 3);
    world.nodes[0].kill();
    count(&agents, 7);
    world.nodes[0].start();
    let took = until(300, "all are back", || connections(&world) >= size);
    println!("server killed and started: all back after {:.1} s", took.as_secs_f64());
    count(&agents, 8);
    let folder = Folder::open(&world.folder()).unwrap();
    let visits = || {
        runtime.block_on(async {
            let context = world.intruder().await;
            let later = NOW + 10 * 86_400;
            let counted = report::count(&context, &folder.roster, later).await;
            counted.ok()?.0.weeks.last()?.visits
        })
    };
    let expected = 8 * size as u64;
    let took = until(300, "totals are exact", || visits() == Some(expected));
    println!("totals exact ({expected}) after {:.1} s more", took.as_secs_f64());
    tell(&world, size, "at the end");
}

/// Starts the agents in a thread of their own, until the other value is dropped.
fn start(world: &World, size: usize) -> (Vec<Agent>, oneshot::Sender<()>) {
    let mut folder = Folder::open(&world.folder()).unwrap();
    let (mut agents, mut all) = (Vec::new(), Vec::new());
    for index in 0..size {
        let kiosk = format!("k{index}").parse().unwrap();
        let (group, clinic) =
            ("stable".parse().unwrap(), format!("c{}", index % 40).parse().unwrap());
        let files = folder.enroll(&kiosk, group, clinic, NOW).unwrap();
        let home = world.home.path().join("machines").join(kiosk.as_str());
        let (theirs, ours) = UnixDatagram::pair().unwrap();
        ours.set_nonblocking(true).unwrap();
        theirs.set_nonblocking(true).unwrap();
        let setup = Setup {
            group: "stable".parse().unwrap(),
            door: world.door(&files.join("agent.creds")),
            state: home.join("state"),
            store: Store::at(home.join("content")),
            keys: world.home.path().join("release.keys"),
            unit: None,
            pace: Pace {
                spread: Duration::from_secs(5),
                beat: Duration::from_secs(60),
                look: Duration::from_secs(180),
            },
            kiosk,
        };
        agents.push(Agent { state: setup.state.clone(), counts: ours });
        all.push((setup, theirs));
    }
    let (stop, stopped) = oneshot::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let local = LocalSet::new();
        for (setup, socket) in all {
            local.spawn_local(async move {
                let counts = tokio::net::UnixDatagram::from_std(socket).unwrap();
                agent::run(setup, Some(counts)).await
            });
        }
        runtime.block_on(local.run_until(stopped))
    });
    (agents, stop)
}

fn count(agents: &[Agent], visits: u64) {
    let datagram =
        format!("{{\"start\":\"s\",\"days\":{{\"2026-11-24\":{{\"visits\":{visits}}}}}}}");
    for agent in agents {
        let _ = agent.counts.send(datagram.as_bytes());
    }
}

/// Returns the number of clients of all servers.
fn connections(world: &World) -> usize {
    world.nodes.iter().map(|node| varz(node.port, "connections").unwrap_or(0)).sum()
}

fn varz(port: u16, name: &str) -> Option<usize> {
    let mut stream = TcpStream::connect(("127.0.0.1", port + 4000)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    stream.write_all(b"GET /varz HTTP/1.0\r\n\r\n").ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let (_, body) = text.split_once("\r\n\r\n")?;
    let value: serde_json::Value = serde_json::from_str(body).ok()?;
    usize::try_from(value[name].as_u64()?).ok()
}

/// Prints memory and processor time of the servers, and of all agents together.
fn tell(world: &World, size: usize, when: &str) {
    let servers = world.nodes.iter().filter_map(|it| it.child.as_ref()).map(|it| it.id());
    let told: Vec<_> = servers.map(|id| of(&id.to_string())).collect();
    let (memory, time) = of("self");
    let memory = memory * 1024 / size as u64;
    println!("{when}: servers (MiB, s) {told:?}; agents {memory} KiB each, {time} s in all");
}

/// Returns MiB and seconds of the processor.
fn of(process: &str) -> (u64, u64) {
    let read =
        |file: &str| fs::read_to_string(Path::new("/proc").join(process).join(file)).unwrap();
    let status = read("status");
    let memory = status.lines().find_map(|it| it.strip_prefix("VmRSS:")).unwrap();
    let memory: u64 = memory.trim().trim_end_matches(" kB").parse().unwrap();
    let stat = read("stat");
    let (_, rest) = stat.rsplit_once(')').unwrap();
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
    (memory / 1024, ticks / 100)
}

/// Returns the numbers of servers to try: those of `SABAR_NODES`, or one and three.
fn nodes() -> Vec<usize> {
    let asked = std::env::var_os("SABAR_NODES").and_then(|it| it.to_str()?.parse().ok());
    asked.map_or(vec![1, 3], |it| vec![it])
}
