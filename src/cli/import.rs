//! `sabar content import`: installs a release on this machine, for sticks and for packages.
//!
//! Invariant: the content in force changes last, after everything that a kiosk checks, and by one
//! link, which names its keys too. A kiosk that refuses it all the same gets the content before back.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::Duration;

use clap::Args;
use sabar_release::{
    KEYS, Keys, MOST_BYTES, Order, PACK, PackError, RELEASE, Release, Store, StoreError,
};

use super::health::{UNITS, unit_state};
use super::prepare::checked;
use super::release::keys_of_settings;
use super::standby::NOT_STARTED;
use super::{Common, Failure, in_force, layers};
use crate::settings::layers::InForce;
use crate::shell::availability;
use crate::shell::release::{self, Reloaded, cannot_be_read, fault};
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

const SETTINGS_LATER: &str = " Its settings apply when the kiosk starts again.";

const STEP: Duration = Duration::from_millis(200);

/// Installs a release.
pub(super) fn install(common: &Common, from: &Import) -> Result<ExitCode, Failure> {
    let keys_file = keys_of_settings(common)?;
    let store = store(common)?;
    let in_store = |error| of_store(store.folder(), error);
    let _lock = store.lock().map_err(in_store)?;
    settle_keys(&store, &keys_file)?;
    let known = release::keys(&keys_file).map_err(Failure::Diagnostics)?;
    let newer = newer_keys(&from.folder.join(KEYS), &known)?;
    let (keys, brought) = newer.map_or((known, None), |(keys, bytes)| (keys, Some(bytes)));
    let path = from.folder.join(RELEASE);
    let bytes = release::bytes(&path).map_err(|why| failed(&path, &why))?;
    let release = release::verified(&path, &bytes, &keys).map_err(Failure::Refused)?;
    // A newer program takes it.
    release.fits(release::version()).map_err(|error| failed(&path, &error))?;
    let accepted = store.accepted().map_err(in_store)?;
    let order = release.after(accepted.as_ref()).map_err(|error| refused(&path, &error))?;
    if order == Order::Same && store.current() == Some(release.serial) {
        return said(&format!("Installed already: {release}."));
    }
    let pack = from.folder.join(PACK);
    let opened = outside::open(&pack).map_err(|error| failed(&pack, &cannot_be_read(&error)))?;
    let staged = store.stage(&release, &bytes, brought.as_deref(), opened);
    staged.map_err(|error| of_store(&pack, error))?;
    if let Err(problems) = check_content(common, &store, &release) {
        store.discard(release.serial);
        return Err(problems);
    }
    let patience = Duration::from_secs(from.wait);
    let answer = store.show(&release, || renew(&release, patience)).map_err(in_store)?;
    let answer = answer.map_err(|why| {
        let path = store.folder_of(release.serial).join(RELEASE);
        refused(&path, &format!("the kiosk refuses it: {why}"))
    })?;
    settle_keys(&store, &keys_file)?;
    let settings = if release.settings.is_empty() { "" } else { SETTINGS_LATER };
    said(&format!("Installed: {release}. {}{settings}", answer.sentence()))
}

/// Makes keys that came with the content that is shown those of this machine.
fn settle_keys(store: &Store, place: &Path) -> Result<(), Failure> {
    store.settle_keys(place).map_err(|error| {
        let remedy = "the content in force stays, with its own keys; repair that, and import again";
        Failure::Diagnostics(fault(store.folder(), &error.to_string(), remedy))
    })
}

/// Returns the failure of something that can be repaired, so that the same release is installed.
fn failed(path: &Path, why: &dyn Display) -> Failure {
    let remedy = "the content before stays; repair that, and import it again";
    Failure::Diagnostics(fault(path, &why.to_string(), remedy))
}

/// Returns the failure of a release that will be refused again.
fn refused(path: &Path, why: &dyn Display) -> Failure {
    let remedy = "the content before stays; get another release";
    Failure::Refused(fault(path, &why.to_string(), remedy))
}

fn of_store(path: &Path, error: StoreError) -> Failure {
    match error {
        StoreError::Pack(PackError::TooLarge | PackError::Size { .. } | PackError::Hash)
        | StoreError::InForce(_) => refused(path, &error),
        StoreError::Pack(PackError::Unreadable(_))
        | StoreError::Io(..)
        | StoreError::Mark(..)
        | StoreError::Busy(_) => failed(path, &error),
    }
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
fn newer_keys(path: &Path, known: &Keys) -> Result<Option<(Keys, Vec<u8>)>, Failure> {
    let wrong = |why: &dyn Display| {
        let remedy = "remove them from the folder, or have the root key sign them";
        Failure::Refused(fault(path, &why.to_string(), remedy))
    };
    let bytes = match outside::bytes(path, MOST_BYTES) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Err(wrong(&"are too large")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(path, &cannot_be_read(&error))),
    };
    let newer = known.renewed(&bytes).map_err(|error| wrong(&error))?;
    Ok(newer.map(|keys| (keys, bytes)))
}

/// Checks the staged content as a kiosk does that starts with it.
fn check_content(common: &Common, store: &Store, release: &Release) -> Result<(), Failure> {
    let folder = store.folder_of(release.serial);
    let carried = folder.join(RELEASE);
    let mut layers = layers(common);
    layers.release = Some((carried.clone(), release.settings.clone()));
    let carried = carried.display().to_string();
    let of_release = |failure| match failure {
        Failure::Diagnostics(problems) => Failure::Refused(problems),
        // Settings of the machine can be repaired, those of the release cannot.
        Failure::Settings(problems) if problems.iter().any(|it| it.file == carried) => {
            Failure::Refused(problems)
        }
        Failure::Settings(_)
        | Failure::Usage(_)
        | Failure::Refused(_)
        | Failure::Console(_)
        | Failure::Sheet(_)
        | Failure::Run(_)
        | Failure::Io(_) => failure,
    };
    let read = checked(layers.read(), Some(&folder.join(PACK)));
    let (mut library, InForce { settings, .. }) = read.map_err(of_release)?;
    availability::leave_out_unreviewed(&mut library, &settings, common.today())
        .map_err(Failure::Refused)
}

/// Prints a sentence. Standard output may be closed.
fn said(sentence: &str) -> Result<ExitCode, Failure> {
    let _ = writeln!(io::stdout(), "{sentence}");
    Ok(ExitCode::SUCCESS)
}

/// The answer of the kiosks.
enum Answer {
    /// None runs.
    Nobody,
    /// All have read it.
    Shown,
    /// One has not answered in time.
    Busy,
}

impl Answer {
    const fn sentence(&self) -> &'static str {
        match self {
            Self::Nobody => "No kiosk runs as a service; one shows it when it starts.",
            Self::Shown => "The kiosk shows it.",
            Self::Busy => "The kiosk shows it when the visit that goes on has ended.",
        }
    }
}

/// A kiosk service that runs.
struct Kiosk {
    unit: &'static str,
    /// Its status before it is asked.
    said: String,
}

impl Kiosk {
    /// Returns its answer to a signal, once it has one: it shows the release, or refuses it with
    /// these words.
    fn answer(&self, release: &Release) -> Option<Result<(), String>> {
        let said = unit_state(self.unit).remove("StatusText").unwrap_or_default();
        if said == self.said {
            return None;
        }
        match Reloaded::read(&said) {
            Some(Reloaded { is_taken: false, words, .. }) => Some(Err(words)),
            None if said.starts_with(NOT_STARTED) => Some(Err(said)),
            // A reload from before the link was set, or a fault, is no answer. A kiosk that has
            // started anew names its release too.
            _ => said.contains(&release.to_string()).then_some(Ok(())),
        }
    }
}

/// Has the kiosks that run read their content again, and waits for their words: an error are those
/// of one that refuses it.
fn renew(release: &Release, patience: Duration) -> Result<Answer, String> {
    let known = UNITS.map(|unit| (unit, unit_state(unit)));
    let running = known.into_iter().filter_map(|(unit, mut state)| {
        let is_active = state.get("ActiveState").is_some_and(|it| it == "active");
        let said = state.remove("StatusText").unwrap_or_default();
        is_active.then_some(Kiosk { unit, said })
    });
    let mut waiting: Vec<Kiosk> = running.collect();
    if waiting.is_empty() {
        return Ok(Answer::Nobody);
    }
    for kiosk in &waiting {
        signal(kiosk.unit);
    }
    let mut waited = Duration::ZERO;
    while !waiting.is_empty() && waited < patience {
        thread::sleep(STEP);
        waited += STEP;
        let answers = waiting.into_iter().map(|kiosk| (kiosk.answer(release), kiosk));
        let silent = answers.filter_map(|(answer, kiosk)| match answer {
            Some(answer) => answer.err().map(Err),
            None => Some(Ok(kiosk)),
        });
        waiting = silent.collect::<Result<_, _>>()?;
    }
    Ok(if waiting.is_empty() { Answer::Shown } else { Answer::Busy })
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
