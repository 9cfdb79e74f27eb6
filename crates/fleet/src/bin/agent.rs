//! `sabar-agent`: on each kiosk, between it and the fleet's servers.

use std::io::{self, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, CommandFactory as _, Parser, Subcommand};
use rustix::process::{Gid, Uid};
use rustix::thread::{set_thread_groups, set_thread_res_gid, set_thread_res_uid};
use sabar_fleet::agent::{self, Pace, Setup};
use sabar_fleet::error::{Error, Result};
use sabar_fleet::flip::{self, Place};
use sabar_fleet::link::Door;
use sabar_fleet::names::Name;
use sabar_fleet::trust::{self, Brought};
use sabar_fleet::{files, handover};
use sabar_release::Store;
use serde::Deserialize;

/// Brings signed releases to this kiosk, and its status and counts to the fleet.
#[derive(Debug, Parser)]
#[command(name = "sabar-agent", version)]
struct Arguments {
    #[command(flatten)]
    places: Places,
    #[command(subcommand)]
    command: What,
}

#[derive(Debug, Args)]
struct Places {
    /// The settings, made by `sabar-fleet enroll`.
    #[arg(long, global = true, default_value = "/etc/sabar/agent.toml")]
    config: PathBuf,
    /// The folder of the agent.
    #[arg(long, global = true, default_value = "/var/lib/sabar-agent")]
    state: PathBuf,
    /// The store of releases.
    #[arg(long, global = true, default_value = "/var/lib/sabar/content")]
    store: PathBuf,
    /// The keys that releases are signed with.
    #[arg(long, global = true, default_value = "/etc/sabar/release.keys")]
    keys: PathBuf,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Runs the agent: fetches, verifies, tells and counts.
    Run(RunArguments),
    /// Puts what the agent left in front of the kiosk. Runs as root, without network.
    Flip {
        /// The kiosk's program, which imports.
        #[arg(long, default_value = "/usr/bin/sabar")]
        sabar: PathBuf,
    },
    /// Takes a release and its pack from a folder, such as a USB stick.
    Import {
        /// The folder with the files `release` and `pack.sabar`.
        folder: PathBuf,
    },
    /// Writes the manual to a folder.
    #[command(hide = true)]
    Man { folder: PathBuf },
}

#[derive(Debug, Args)]
struct RunArguments {
    /// The credentials, made by `sabar-fleet enroll`.
    #[arg(long, default_value = "/etc/sabar/agent.creds")]
    credentials: PathBuf,
    /// The socket of the kiosk's counts: a path, or `stdin` for one that systemd passes.
    #[arg(long)]
    counts: Option<PathBuf>,
    /// The kiosk's unit, whose state is told.
    #[arg(long)]
    unit: Option<String>,
    /// Seconds of the longest random wait before what all kiosks do at once.
    #[arg(long, default_value_t = 30)]
    spread: u64,
    /// Seconds between two statuses.
    #[arg(long, default_value_t = 300)]
    beat: u64,
}

/// The file of settings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    kiosk: Name,
    group: Name,
    servers: Vec<String>,
    #[serde(default)]
    ca: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        What::Run(how) => run(&arguments.places, how),
        What::Flip { sabar } => put(&arguments.places, sabar),
        What::Import { folder } => import(&arguments.places, folder),
        What::Man { folder } => files::manual(Arguments::command(), folder),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "sabar-agent: {error}");
            ExitCode::FAILURE
        }
    }
}

fn settings(path: &Path) -> Result<Settings> {
    let text = String::from_utf8(files::read(path)?).map_err(Error::in_file(path))?;
    toml::from_str(&text).map_err(Error::in_file(path))
}

fn run(places: &Places, how: &RunArguments) -> Result<()> {
    let Settings { kiosk, group, servers, ca } = settings(&places.config)?;
    let beat = Duration::from_secs(how.beat.max(1));
    let pace = Pace { spread: Duration::from_secs(how.spread), beat, look: beat * 3 };
    let setup = Setup {
        kiosk,
        group,
        door: Door::at(servers, &how.credentials, ca)?,
        state: places.state.clone(),
        store: Store::at(&places.store),
        keys: places.keys.clone(),
        unit: how.unit.clone(),
        pace,
    };
    let here = Path::new("the runtime");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(Error::at(here))?.block_on(async {
        let counts = how.counts.as_deref().map(socket).transpose()?;
        let mut end = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
            .map_err(Error::at(here))?;
        tokio::select! {
            done = agent::run(setup, counts) => done,
            _ = end.recv() => Ok(()),
        }
    })
}

/// Opens the socket of counts. One of systemd keeps what comes while the agent is away.
fn socket(path: &Path) -> Result<tokio::net::UnixDatagram> {
    let open = || -> io::Result<tokio::net::UnixDatagram> {
        let socket = if path == Path::new("stdin") {
            UnixDatagram::from(io::stdin().as_fd().try_clone_to_owned()?)
        } else {
            match std::fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            UnixDatagram::bind(path)?
        };
        socket.set_nonblocking(true)?;
        tokio::net::UnixDatagram::from_std(socket)
    };
    open().map_err(Error::at(path))
}

fn put(places: &Places, sabar: &Path) -> Result<()> {
    let Settings { kiosk, group, .. } = settings(&places.config)?;
    let place = Place {
        state: places.state.clone(),
        store: Store::at(&places.store),
        keys: places.keys.clone(),
        rings: vec![group, kiosk],
    };
    if let Some(serial) = flip::flip(&place, |folder| flip::import(sabar, folder))? {
        let _ = writeln!(io::stdout(), "release {serial} is installed");
    }
    Ok(())
}

fn import(places: &Places, folder: &Path) -> Result<()> {
    let Settings { kiosk, group, .. } = settings(&places.config)?;
    let mut brought = Brought::open(folder, &places.keys, &[&group, &kiosk])?;
    let state = &as_owner(&places.state)?;
    // The stick stays as it is, so a copy is handed over; the flip verifies that.
    let fetched = state.join("fetch");
    files::folder(&fetched)?;
    let copy = fetched.join("import.part");
    brought.copy_pack(&copy)?;
    let Brought { release, bytes, .. } = brought;
    trust::pack(&copy, &release)?;
    handover::leave(state, release.serial, &bytes, &copy)?;
    let _ = writeln!(io::stdout(), "release {} is ready for the flip", release.serial);
    Ok(())
}

/// Goes on as the owner of the agent's folder, who has to remove what is written there; returns the
/// folder as it is then reached. Its parents may be closed to the owner, so it is entered before.
fn as_owner(state: &Path) -> Result<PathBuf> {
    files::folder(state)?;
    let at = || Error::at(state);
    let about = std::fs::metadata(state).map_err(at())?;
    if !rustix::process::geteuid().is_root() || about.uid() == 0 {
        return Ok(state.to_owned());
    }
    let enter = || -> io::Result<()> {
        let (user, group) = (Uid::from_raw(about.uid()), Gid::from_raw(about.gid()));
        std::env::set_current_dir(state)?;
        set_thread_groups(&[])?;
        set_thread_res_gid(group, group, group)?;
        Ok(set_thread_res_uid(user, user, user)?)
    };
    enter().map_err(at())?;
    Ok(PathBuf::from("."))
}
