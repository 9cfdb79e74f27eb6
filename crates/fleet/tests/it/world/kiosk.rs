//! A kiosk of the fleet: its folders, and the real agent.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output};

use sabar_fleet::flip::{Place, flip};
use sabar_fleet::status::Condition;
use sabar_release::Store;

use super::until;
use crate::flips;

pub struct Kiosk {
    pub name: String,
    pub home: PathBuf,
    child: Option<Child>,
    servers: Option<String>,
    /// Variables of the environment of its programs.
    variables: Vec<(String, String)>,
    /// True if its agent asks a service manager for the kiosk.
    has_service: bool,
}

impl Kiosk {
    pub fn at(name: &str, home: PathBuf) -> Self {
        Self {
            name: name.to_owned(),
            home,
            child: None,
            servers: None,
            variables: Vec::new(),
            has_service: false,
        }
    }

    pub fn state(&self) -> PathBuf {
        self.home.join("state")
    }

    pub fn store(&self) -> PathBuf {
        self.home.join("content")
    }

    /// Reaches the server through another address from now on.
    pub fn through(&mut self, address: &str) {
        self.servers = Some(format!("servers = [{address:?}]"));
    }

    /// Sets its clock, which runs on from there; false without libfaketime.
    pub fn sets_clock(&mut self, to: &str) -> bool {
        let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
        if !Path::new(library).exists() {
            assert!(std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(), "libfaketime is missing");
            println!("libfaketime is missing: not tested");
            return false;
        }
        let pairs =
            [("LD_PRELOAD", library), ("FAKETIME", to), ("FAKETIME_DONT_FAKE_MONOTONIC", "1")];
        self.variables = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        true
    }

    /// Puts a service manager in place that says this of the kiosk.
    pub fn service_is(&mut self, state: &str) {
        let tools = self.home.join("tools");
        fs::create_dir_all(&tools).unwrap();
        let text = format!("ActiveState={state}\nNRestarts=0\nStatusText=shows 7 treatments\n");
        fs::write(self.home.join("service"), text).unwrap();
        let program = tools.join("systemctl");
        let script = format!("#!/bin/sh\nexec cat {}\n", self.home.join("service").display());
        if !self.has_service {
            fs::write(&program, script).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
            let path = std::env::var("PATH").unwrap();
            self.variables.push(("PATH".to_owned(), format!("{}:{path}", tools.display())));
            self.has_service = true;
        }
    }

    /// Says that it was as it is for so many hours more: the clock of a test does not wait.
    pub fn has_been_so(&self, hours: u64) {
        let path = self.state().join("condition.json");
        let mut condition: Condition = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        condition.seconds += hours * 3600;
        condition.since = condition.since.map(|it| it - i64::try_from(hours * 3600).unwrap());
        fs::write(&path, serde_json::to_vec(&condition).unwrap()).unwrap();
    }

    pub fn command(&self, what: &str) -> Command {
        if let Some(servers) = &self.servers {
            let path = self.home.join("agent.toml");
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().map(|it| if it.starts_with("servers") { servers } else { it });
            fs::write(&path, lines.collect::<Vec<_>>().join("\n")).unwrap();
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_sabar-agent"));
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.arg(what).arg("--config").arg(self.home.join("agent.toml"));
        command.arg("--state").arg(self.state()).arg("--store").arg(self.store());
        command.arg("--keys").arg(self.home.join("keys"));
        command
    }

    /// Starts the real agent.
    pub fn start(&mut self) {
        let log = File::options().create(true).append(true).open(self.home.join("log")).unwrap();
        let mut command = self.command("run");
        command.arg("--credentials").arg(self.home.join("agent.creds"));
        command.arg("--counts").arg(self.home.join("counts"));
        command.args(["--spread", "0", "--beat", "5"]).stderr(log);
        if self.has_service {
            command.args(["--unit", "sabar-cage.service"]);
        }
        self.child = Some(command.spawn().unwrap());
        until(20, "the agent listens", || self.home.join("counts").exists());
    }

    /// Kills it without warning.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
        let _ = fs::remove_file(self.home.join("counts"));
    }

    /// The places of its flip.
    pub fn place(&self) -> Place {
        let text = fs::read_to_string(self.home.join("agent.toml")).unwrap();
        let settings: toml::Table = toml::from_str(&text).unwrap();
        let name = |key: &str| settings[key].as_str().unwrap().parse().unwrap();
        Place {
            state: self.state(),
            store: Store::at(self.store()),
            keys: self.home.join("keys"),
            rings: vec![name("group"), name("kiosk")],
        }
    }

    /// Runs the flip with a stand-in for the import; returns the serial that was installed.
    pub fn flip(&self) -> Option<u64> {
        let place = self.place();
        flip(&place, |folder| flips::install(&place, folder)).unwrap()
    }

    pub fn import(&self, folder: &Path) -> Output {
        self.command("import").arg(folder).output().unwrap()
    }

    pub fn has_ready(&self, serial: u64) -> bool {
        self.state().join("ready").join(serial.to_string()).exists()
    }

    /// Says what the kiosk says at the end of a visit; lost if nobody listens.
    pub fn visits(&self, start: &str, day: &str, visits: u64) {
        let datagram = format!(
            "{{\"start\":\"{start}\",\"days\":{{\"{day}\":{{\"visits\":{visits},\
             \"languages\":{{\"it\":{visits}}},\"treatments\":{{\"microbotox\":{visits}}}}}}}}}"
        );
        let socket = UnixDatagram::unbound().unwrap();
        socket.set_nonblocking(true).unwrap();
        let _ = socket.send_to(datagram.as_bytes(), self.home.join("counts"));
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.home.join("log")).unwrap_or_default()
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("the agent {}:\n{}", self.name, self.log());
        }
        self.kill();
    }
}
