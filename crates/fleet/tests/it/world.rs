//! A fleet on loopback: real servers, the real programs, and the folders of kiosks.

mod kiosk;

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use async_nats::jetstream;
use sabar_fleet::link::Door;
use sabar_release::sign::{Draft, Signer};
use sabar_release::{Names, PackId};
use tempfile::TempDir;

pub use kiosk::Kiosk;

/// 28 November 2026, a Saturday.
pub const NOW: i64 = 1_795_824_000;

pub struct World {
    pub home: TempDir,
    pub nodes: Vec<Server>,
    signer: Signer,
}

pub struct Server {
    program: PathBuf,
    configuration: PathBuf,
    pub port: u16,
    pub child: Option<Child>,
}

/// Makes a folder in memory if there is room. Killed programs lose nothing there either, and a disk
/// that others use makes an agent wait for seconds at each datagram.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let room = rustix::fs::statvfs(memory).map_or(0, |it| it.f_bavail * it.f_bsize);
    if room > 1 << 30 { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

fn nats_server() -> Option<PathBuf> {
    let tools =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tools/nats/bin/nats-server");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|it| it.join("nats-server"));
    let found = [tools].into_iter().chain(found).find(|it| it.exists());
    if found.is_none() {
        assert!(std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(), "nats-server is missing");
        println!("nats-server is missing: not tested");
    }
    found
}

/// Returns true if a program is there; without it a test says so and passes, as without nats-server.
pub fn has(program: &str) -> bool {
    // Not every program knows --version.
    let is_there = Command::new(program).arg("--version").output().is_ok();
    assert!(
        is_there || std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(),
        "{program} is missing"
    );
    if !is_there {
        println!("{program} is missing: not tested");
    }
    is_there
}

/// Makes a key that signs releases, and writes its public half.
pub fn signer(public: &Path) -> Signer {
    let pair = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    fs::write(public, pair.pk.to_box().unwrap().to_string()).unwrap();
    Signer::read(&pair.sk.to_box(None).unwrap().to_string(), || None).unwrap()
}

/// Signs a release of a pack.
pub fn signed(signer: &Signer, serial: u64, ring: &str, pack: &[u8]) -> String {
    signer.release(&draft(serial, ring, pack)).unwrap()
}

/// The same with names.
pub fn signed_with(signer: &Signer, serial: u64, ring: &str, pack: &[u8], names: Names) -> String {
    signer.release(&Draft { names, ..draft(serial, ring, pack) }).unwrap()
}

fn draft(serial: u64, ring: &str, pack: &[u8]) -> Draft {
    Draft {
        serial,
        pack: PackId::of(pack).unwrap(),
        sabar: "0.1.0".parse().unwrap(),
        ring: ring.to_owned(),
        start: None,
        settings: toml::Table::new(),
        names: Names::default(),
    }
}

/// Returns a port with the ports of routes and monitoring free as well.
pub fn free_port() -> u16 {
    loop {
        let port = fastrand::u16(20_000..28_000);
        let are_free =
            [0, 2000, 4000].iter().all(|it| TcpListener::bind(("127.0.0.1", port + it)).is_ok());
        if are_free {
            return port;
        }
    }
}

impl World {
    /// Starts one server or three; `None` without nats-server.
    pub fn start(n_nodes: usize) -> Option<Self> {
        Self::start_in(folder(), n_nodes, "nats://127.0.0.1", &[])
    }

    /// Starts servers with more arguments of `init`.
    pub fn start_in(home: TempDir, n_nodes: usize, host: &str, more: &[String]) -> Option<Self> {
        let program = nats_server()?;
        let signer = signer(&home.path().join("release.keys"));
        let ports: Vec<u16> = (0..n_nodes).map(|_| free_port()).collect();
        let mut world = Self { home, nodes: Vec::new(), signer };
        let mut init = vec!["init".to_owned(), "--name".to_owned(), "test".to_owned()];
        let store = world.home.path().join("nats").display().to_string();
        init.extend(["--store".to_owned(), store]);
        for port in &ports {
            init.extend(["--server".to_owned(), format!("{host}:{port}")]);
        }
        init.extend_from_slice(more);
        let init: Vec<&str> = init.iter().map(String::as_str).collect();
        world.fleet_ok(&init);
        for (index, port) in ports.into_iter().enumerate() {
            let configuration = world.folder().join(format!("servers/node-{}.conf", index + 1));
            let program = program.clone();
            world.nodes.push(Server { program, configuration, port, child: None });
        }
        for node in &mut world.nodes {
            node.start();
        }
        world.await_servers();
        Some(world)
    }

    /// Waits until the streams can be made.
    pub fn await_servers(&self) {
        until(60, "the servers are ready", || self.fleet(&["status"]).status.success());
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join("fleet")
    }

    /// Runs `sabar-fleet`.
    pub fn fleet(&self, arguments: &[&str]) -> Output {
        let (folder, keys) = (self.folder(), self.home.path().join("release.keys"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_sabar-fleet"));
        command.arg("--folder").arg(folder).arg("--keys").arg(keys);
        command.args(arguments).output().unwrap()
    }

    pub fn fleet_ok(&self, arguments: &[&str]) -> String {
        let output = self.fleet(arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn fleet_fails(&self, arguments: &[&str]) -> String {
        let output = self.fleet(arguments);
        assert!(!output.status.success(), "{arguments:?} should fail");
        String::from_utf8(output.stderr).unwrap()
    }

    /// Enrolls a kiosk and brings its files there.
    pub fn kiosk(&self, name: &str, group: &str) -> Kiosk {
        self.fleet_ok(&["enroll", name, "--group", group, "--clinic", "rome"]);
        let home = self.home.path().join("machines").join(name);
        fs::create_dir_all(&home).unwrap();
        for file in ["agent.toml", "agent.creds"] {
            fs::copy(self.folder().join("kiosks").join(name).join(file), home.join(file)).unwrap();
        }
        fs::copy(self.home.path().join("release.keys"), home.join("keys")).unwrap();
        Kiosk::at(name, home)
    }

    /// Signs a release of a pack; returns the paths of both.
    pub fn release(&self, serial: u64, ring: &str, pack: &[u8]) -> (String, String) {
        self.release_from(serial, ring, pack, None)
    }

    /// The same for one that begins at a time.
    pub fn release_from(
        &self,
        serial: u64,
        ring: &str,
        pack: &[u8],
        start: Option<jiff::Timestamp>,
    ) -> (String, String) {
        let draft = Draft { start, ..draft(serial, ring, pack) };
        let place = self.home.path().join(format!("release-{serial}-{ring}"));
        fs::write(&place, self.signer.release(&draft).unwrap()).unwrap();
        let pack_place = place.with_extension("pack");
        fs::write(&pack_place, pack).unwrap();
        (place.display().to_string(), pack_place.display().to_string())
    }

    pub fn door(&self, credentials: &Path) -> Door {
        let servers = self.nodes.iter().map(|it| format!("nats://127.0.0.1:{}", it.port));
        Door::at(servers.collect(), credentials, None).unwrap()
    }

    /// Connects with every right, as whoever has broken into a server.
    pub async fn intruder(&self) -> jetstream::Context {
        let door = self.door(&self.folder().join("creds/admin.creds"));
        jetstream::new(door.once().await.unwrap())
    }

    /// Returns the row of a kiosk in the status.
    pub fn row(&self, kiosk: &str) -> serde_json::Value {
        let output = self.fleet(&["status", "--format", "json"]);
        let overview: serde_json::Value =
            serde_json::from_slice(&output.stdout).unwrap_or_default();
        let rows = overview["rows"].as_array().cloned().unwrap_or_default();
        rows.into_iter().find(|row| row["kiosk"] == kiosk).unwrap_or_default()
    }

    pub fn problem(&self, kiosk: &str) -> String {
        self.row(kiosk)["status"]["problem"].as_str().unwrap_or_default().to_owned()
    }
}

impl Server {
    pub fn start(&mut self) {
        let log = File::create(self.configuration.with_extension("log")).unwrap();
        let mut command = Command::new(&self.program);
        command.arg("--config").arg(&self.configuration).stdout(Stdio::null()).stderr(log);
        self.child = Some(command.spawn().unwrap());
    }

    /// Kills it without warning.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Waits until something is true, and returns how long that took.
#[track_caller]
pub fn until(seconds: u64, what: &str, mut is_true: impl FnMut() -> bool) -> Duration {
    let begun = now();
    while !is_true() {
        assert!(begun.elapsed() < Duration::from_secs(seconds), "not within {seconds} s: {what}");
        std::thread::sleep(Duration::from_millis(200));
    }
    begun.elapsed()
}

pub fn now() -> Instant {
    Instant::now()
}

/// Bytes that no compression makes smaller.
pub fn noise(size: usize) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(17);
    std::iter::repeat_with(|| random.u8(..)).take(size).collect()
}
