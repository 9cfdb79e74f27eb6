//! `sabar-fleet`: for whoever runs many kiosks.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use sabar_fleet::error::{Error, Result};
use sabar_fleet::files;
use sabar_fleet::folder::{Folder, Plan};
use sabar_fleet::names::Name;
use sabar_fleet::operate::{self, Desk, Health, Signed};
use sabar_fleet::report::{self, Counts, Overview};

/// Runs many kiosks: who there is, what they show, how they are and what was counted.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The folder that `init` makes: keys, servers and the list of kiosks.
    #[arg(long, global = true, default_value = ".")]
    folder: PathBuf,
    /// The keys that releases are signed with; FOLDER/release.keys if it is not given.
    #[arg(long, global = true)]
    keys: Option<PathBuf>,
    /// The time in seconds since 1970, for tests.
    #[arg(long, global = true, hide = true)]
    now: Option<i64>,
    #[command(subcommand)]
    command: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Makes the folder: accounts, and the configuration of one server or three.
    Init {
        /// The name of the fleet.
        #[arg(long)]
        name: Name,
        /// A server: `tls://HOST:PORT`. Once, or three times.
        #[arg(long = "server", required = true)]
        servers: Vec<String>,
        /// The folder of the servers for their data.
        #[arg(long, default_value = "/var/lib/nats")]
        store: String,
        /// The servers' folder with cert.pem, key.pem and ca.pem.
        #[arg(long, default_value = "/etc/nats/tls")]
        tls: String,
        /// A port for WebSocket, for clinics that let only 443 out.
        #[arg(long)]
        websocket: Option<u16>,
        /// A file on the kiosks with an authority of your own.
        #[arg(long)]
        ca: Option<PathBuf>,
        /// Gigabytes that each server may store.
        #[arg(long, default_value_t = 8)]
        disk_gb: u64,
    },
    /// Adds a kiosk and writes what it needs.
    Enroll {
        /// Its name.
        kiosk: Name,
        /// The group that it follows.
        #[arg(long)]
        group: Name,
        /// The clinic where it stands.
        #[arg(long)]
        clinic: Name,
    },
    /// Shuts a kiosk out, at once and for good.
    Revoke {
        /// Its name.
        kiosk: Name,
    },
    /// Publishes a signed release with its pack, for the group that it is signed for.
    Publish {
        /// The signed release.
        release: PathBuf,
        /// The pack.
        pack: PathBuf,
    },
    /// Gives the next group the pack of another, if it is well there.
    Promote {
        /// The same pack, signed for the next group.
        release: PathBuf,
        /// The group that has it.
        #[arg(long)]
        from: Name,
        /// Hours during which every kiosk that shows it has been well with it; a fault begins them anew.
        #[arg(long, default_value_t = 24)]
        hours: u64,
        /// Kiosks that must show it now.
        #[arg(long, default_value_t = 1)]
        kiosks: usize,
    },
    /// Goes back: a new serial that names a pack which the servers have.
    Rollback {
        /// The signed release.
        release: PathBuf,
    },
    /// Gives one kiosk a release of its own; without one it follows its group again.
    Pin {
        /// Its name.
        kiosk: Name,
        /// A release that is signed for its group or for its name.
        release: Option<PathBuf>,
    },
    /// Tells how the kiosks are.
    Status(Told),
    /// Tells what was counted, by weeks that are over.
    Counts(Told),
    /// Writes the manual to a folder.
    #[command(hide = true)]
    Man { folder: PathBuf },
}

#[derive(Debug, clap::Args)]
struct Told {
    /// The form; `html` and `prometheus` have status and counts.
    #[arg(long, value_enum, default_value_t = Form::Table)]
    format: Form,
    /// A file that is replaced as a whole; the terminal if it is not given.
    #[arg(long)]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    Table,
    Json,
    Prometheus,
    Html,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let done = runtime.map_err(Error::server).and_then(|it| it.block_on(run(&arguments)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "sabar-fleet: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<()> {
    let now = arguments.now.unwrap_or_else(|| jiff::Timestamp::now().as_second());
    let keys = arguments.keys.clone();
    let keys = keys.unwrap_or_else(|| arguments.folder.join("release.keys"));
    if let What::Init { name, servers, store, tls, websocket, ca, disk_gb } = &arguments.command {
        let plan = Plan {
            name: name.clone(),
            servers: servers.clone(),
            store: store.clone(),
            tls: tls.clone(),
            websocket: *websocket,
            ca: ca.clone(),
            disk_gb: *disk_gb,
        };
        Folder::init(&arguments.folder, plan, now)?;
        let servers = arguments.folder.join("servers");
        return say(&format!("made; the configuration of each server is in {}", servers.display()));
    }
    if let What::Man { folder } = &arguments.command {
        return files::manual(Arguments::command(), folder);
    }
    let mut folder = Folder::open(&arguments.folder)?;
    match &arguments.command {
        What::Init { .. } | What::Man { .. } => Ok(()),
        What::Enroll { kiosk, group, clinic } => {
            let place = folder.enroll(kiosk, group.clone(), clinic.clone(), now)?;
            say(&format!("{kiosk}: bring the files in {} to /etc/sabar there", place.display()))
        }
        What::Revoke { kiosk } => {
            operate::revoke(&mut folder, kiosk, now).await?;
            say(&format!("{kiosk} is shut out"))
        }
        What::Publish { release, pack } => {
            let signed = Signed::open(release, &keys)?;
            Desk::open(&folder).await?.publish(&signed, pack).await?;
            wanted(&signed)
        }
        What::Rollback { release } => {
            let signed = Signed::open(release, &keys)?;
            Desk::open(&folder).await?.rollback(&signed).await?;
            wanted(&signed)
        }
        What::Promote { release, from, hours, kiosks } => {
            let signed = Signed::open(release, &keys)?;
            let desk = Desk::open(&folder).await?;
            let (overview, _) =
                report::all(&desk.context, &folder.roster, &signed.keys, now).await?;
            let health = Health { hours: *hours, kiosks: *kiosks };
            desk.promote(&signed, from, health, &overview).await?;
            wanted(&signed)
        }
        What::Pin { kiosk, release } => {
            let signed = release.as_ref().map(|it| Signed::open(it, &keys)).transpose()?;
            let desk = Desk::open(&folder).await?;
            desk.pin(&folder.roster, kiosk.clone(), signed.as_ref()).await?;
            match &signed {
                Some(signed) => say(&format!("{kiosk}: release {}", signed.release.serial)),
                None => say(&format!("{kiosk} follows its group")),
            }
        }
        What::Status(told) | What::Counts(told) => {
            let keys = sabar_fleet::trust::keys(&keys)?;
            let desk = Desk::open(&folder).await?;
            let (overview, counts) = report::all(&desk.context, &folder.roster, &keys, now).await?;
            let is_counts = matches!(&arguments.command, What::Counts(_));
            tell(told, &folder, &overview, (&counts, is_counts))
        }
    }
}

fn wanted(signed: &Signed) -> Result<()> {
    let release = &signed.release;
    say(&format!("release {} is wanted in {}", release.serial, release.ring))
}

fn tell(
    told: &Told,
    folder: &Folder,
    overview: &Overview,
    (counts, is_counts): (&Counts, bool),
) -> Result<()> {
    let text = match (told.format, is_counts) {
        (Form::Table, false) => report::status_table(overview),
        (Form::Table, true) => report::counts_table(counts),
        (Form::Json, false) => {
            serde_json::to_string_pretty(overview).map_err(Error::server)? + "\n"
        }
        (Form::Json, true) => serde_json::to_string_pretty(counts).map_err(Error::server)? + "\n",
        (Form::Prometheus, _) => report::prometheus(overview, counts),
        (Form::Html, _) => report::page(&folder.plan.name, overview, counts),
    };
    match &told.output {
        Some(path) => files::write(path, text.as_bytes(), 0o644),
        None => say(text.trim_end()),
    }
}

fn say(line: &str) -> Result<()> {
    writeln!(io::stdout(), "{line}").map_err(Error::at("standard output".as_ref()))
}
