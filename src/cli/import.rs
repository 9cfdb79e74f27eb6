//! `sabar content import`: installs a release on this machine, for sticks and for packages.
//!
//! Invariant: the content in force changes last, after everything that a kiosk checks, and by one
//! link. A kiosk that refuses it all the same gets the content before back.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::Duration;

use clap::Args;
use sabar_release::{
    Keys, KeysError, MOST_BYTES, Order, OrderError, PACK, RELEASE, Release, Store,
};

use super::health::{UNITS, unit_state};
use super::prepare::checked;
use super::release::{keys_of_settings, replace_keys};
use super::{Common, Failure, in_force, layers};
use crate::settings::layers::InForce;
use crate::shell::availability;
use crate::shell::release::{self, cannot_be_read, fault};
use sabar_content::outside;

/// The release to install.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The folder with `release` and `pack.sabar`, and `keys` if the keys have changed.
    folder: PathBuf,
    /// Seconds to wait for the kiosk to say that it shows the release.
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    #[arg(value_parser = clap::value_parser!(u64).range(0..=600))]
    wait: u64,
}

/// The file of keys beside a release.
const KEYS: &str = "keys";

const STAYS: &str = "the content before stays; get another release";

/// The beginning of what a kiosk says of content that it refuses.
const REFUSED: &str = "keeps the previous content";

const SETTINGS_LATER: &str = " Its settings apply when the kiosk starts again.";

const STEP: Duration = Duration::from_millis(200);

/// Installs a release.
pub(super) fn install(common: &Common, from: &Import) -> Result<ExitCode, Failure> {
    let keys_file = keys_of_settings(common)?;
    let store = store(common)?;
    let failed = |path: &Path, why: &dyn std::fmt::Display| {
        Failure::Diagnostics(fault(path, &why.to_string(), STAYS))
    };
    let in_store = |error| failed(store.folder(), &error);
    let _lock = store.lock().map_err(in_store)?;
    let new_keys = new_keys(&from.folder.join(KEYS), &keys_file)?;
    let keys = match &new_keys {
        Some((keys, _)) => keys.clone(),
        None => release::keys(&keys_file).map_err(Failure::Diagnostics)?,
    };
    let path = from.folder.join(RELEASE);
    let (release, bytes) = release::release(&path, &keys).map_err(Failure::Diagnostics)?;
    release.fits(release::version()).map_err(|error| failed(&path, &error))?;
    let accepted = store.accepted().map_err(in_store)?;
    let order = release.after(accepted.as_ref()).map_err(|error| failed(&path, &error))?;
    if order == Order::Same && store.current() == Some(release.serial) {
        return said(&format!("Installed already: {}.", release::summary(&release)));
    }
    let pack = from.folder.join(PACK);
    let opened = outside::open(&pack).map_err(|error| failed(&pack, &cannot_be_read(&error)))?;
    store.stage(&release, &bytes, opened).map_err(|error| failed(&pack, &error))?;
    if let Err(problems) = check_content(common, &store, &release) {
        store.discard(release.serial);
        return Err(problems);
    }
    if let Some((_, bytes)) = new_keys {
        replace_keys(&keys_file, &bytes).map_err(|error| failed(&keys_file, &error))?;
    }
    let running = Running::find();
    let before = store.flip(release.serial).map_err(in_store)?;
    let answer = running.renew(Duration::from_secs(from.wait));
    if let Answer::Refused(why) = answer {
        if let Some(before) = before {
            store.flip(before).map_err(in_store)?;
        }
        return Err(failed(&path, &format!("the kiosk {why}")));
    }
    store.accept(&release.mark(), before).map_err(in_store)?;
    let settings = if release.settings.is_empty() { "" } else { SETTINGS_LATER };
    said(&format!("Installed: {}. {}{settings}", release::summary(&release), answer.sentence()))
}

/// Returns the store of which the kiosk shows a pack.
fn store(common: &Common) -> Result<Store, Failure> {
    let place = common.place(&in_force(common)?.settings);
    place.as_deref().and_then(Store::showing).ok_or_else(|| {
        let why = "write `content = \"/var/lib/sabar/content/current/pack.sabar\"` in the settings: \
            releases are installed beside `current`";
        Failure::Usage(why.to_owned())
    })
}

/// Returns the keys beside a release, if they are there and newer than those of this machine.
fn new_keys(path: &Path, in_force: &Path) -> Result<Option<(Keys, Vec<u8>)>, Failure> {
    let refused = |why: &dyn std::fmt::Display| {
        let remedy = "remove them from the folder, or have the root key sign them";
        Failure::Diagnostics(fault(path, &why.to_string(), remedy))
    };
    let bytes = match outside::bytes(path, MOST_BYTES) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Err(refused(&"are too large")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(&cannot_be_read(&error))),
    };
    let known = release::keys(in_force).map_err(Failure::Diagnostics)?;
    match known.successor(&bytes) {
        Ok(keys) if keys == known => Ok(None),
        Ok(keys) => Ok(Some((keys, bytes))),
        // A release that lay about for a while may still be valid.
        Err(KeysError::Order(OrderError::Lower { .. })) => Ok(None),
        Err(error) => Err(refused(&error)),
    }
}

/// Checks the staged content as a kiosk does that starts with it.
fn check_content(common: &Common, store: &Store, release: &Release) -> Result<(), Failure> {
    let folder = store.folder_of(release.serial);
    let mut layers = layers(common);
    layers.release = Some((folder.join(RELEASE), release.settings.clone()));
    let (mut library, InForce { settings, .. }) = checked(layers.read(), Some(&folder.join(PACK)))?;
    availability::leave_out_unreviewed(&mut library, &settings, common.today())
        .map_err(Failure::Diagnostics)
}

/// Prints a sentence. Standard output may be closed.
fn said(sentence: &str) -> Result<ExitCode, Failure> {
    let _ = writeln!(io::stdout(), "{sentence}");
    Ok(ExitCode::SUCCESS)
}

/// The kiosk services that run, each with its status.
struct Running(Vec<(&'static str, String)>);

/// The answer of the kiosks.
enum Answer {
    /// None runs.
    Nobody,
    /// All have read it.
    Shown,
    /// One has not answered in time.
    Busy,
    /// One refused it, with these words.
    Refused(String),
}

impl Answer {
    const fn sentence(&self) -> &'static str {
        match self {
            Self::Nobody => "No kiosk runs as a service; one shows it when it starts.",
            Self::Shown => "The kiosk shows it.",
            Self::Busy => "The kiosk shows it when the visit that goes on has ended.",
            Self::Refused(_) => "The kiosk refused it.",
        }
    }
}

impl Running {
    fn find() -> Self {
        let known = UNITS.map(|unit| (unit, unit_state(unit)));
        let running = known.into_iter().filter_map(|(unit, mut state)| {
            let is_active = state.get("ActiveState").is_some_and(|it| it == "active");
            is_active.then(|| (unit, state.remove("StatusText").unwrap_or_default()))
        });
        Self(running.collect())
    }

    /// Has the kiosks read their content again, and waits for their words.
    fn renew(self, patience: Duration) -> Answer {
        if self.0.is_empty() {
            return Answer::Nobody;
        }
        for (unit, _) in &self.0 {
            signal(unit);
        }
        let mut waiting = self.0;
        let mut waited = Duration::ZERO;
        while !waiting.is_empty() && waited < patience {
            thread::sleep(STEP);
            waited += STEP;
            let mut refused = None;
            waiting.retain(|(unit, before)| {
                let now = unit_state(unit).remove("StatusText").unwrap_or_default();
                let is_said = now != *before;
                if is_said && now.starts_with(REFUSED) {
                    refused = Some(now);
                }
                !is_said
            });
            if let Some(why) = refused {
                return Answer::Refused(why);
            }
        }
        if waiting.is_empty() { Answer::Shown } else { Answer::Busy }
    }
}

/// Sends SIGUSR1 to the kiosk of a unit. One that has ended reads the content when it starts.
fn signal(unit: &str) {
    let mut command = if unit == "sabar-cage.service" {
        // The main process is the compositor.
        let group = format!("/system.slice/{unit}");
        let mut command = Command::new("pkill");
        command.args(["--signal", "USR1", "--exact", "--cgroup", &group, "sabar"]);
        command
    } else {
        let mut command = Command::new("systemctl");
        command.args(["kill", "--signal=USR1", unit]);
        command
    };
    let _ = command.status();
}
