//! Puts a verified release in front of the kiosk: the second service, root and without network.
//!
//! Nothing that the agent left is believed: release and pack are copied to where only root can
//! write, verified there, and then the link of the store is set.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use sabar_release::{Order, PACK, RELEASE, Release, Store};

use crate::error::{Error, Result};
use crate::files;
use crate::handover::{self, Outcome, ready_folder};
use crate::names::Name;
use crate::trust;

/// Where releases come from and go to.
#[derive(Clone, Debug)]
pub struct Place {
    /// The agent's folder.
    pub state: PathBuf,
    /// The store of releases, which only root can write.
    pub store: Store,
    /// The keys that releases are signed with.
    pub keys: PathBuf,
    /// The rings whose releases are taken: the group's, and the kiosk's name.
    pub rings: Vec<Name>,
}

/// What the kiosk did with new content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It shows it, or will at its next start.
    Taken,
    /// It keeps the old one and says this.
    Kept(String),
}

/// Takes what waits, if anything; `renew` makes the kiosk load the link's content again.
///
/// Returns the outcome if there was something to do.
///
/// # Errors
/// If the disk or `renew` fails. It is tried again with the next call.
pub fn flip(place: &Place, mut renew: impl FnMut() -> Result<Verdict>) -> Result<Option<Outcome>> {
    let store = &place.store;
    let _lock = store.lock().map_err(Error::store)?;
    let accepted = store.accepted().map_err(Error::store)?;
    let (shown, before) = (store.current(), accepted.map(|mark| mark.serial));
    // Killed after the link was set: the kiosk has not been heard.
    let unfinished = shown.filter(|_| shown > before);
    let Some(serial) = unfinished.or_else(|| handover::ready(&place.state)) else {
        return Ok(None);
    };
    let left = ready_folder(&place.state).join(serial.to_string());
    let release = match staged(place, serial, unfinished.is_some()) {
        Ok(None) => {
            let _ = fs::remove_dir_all(left);
            return Ok(None);
        }
        Ok(Some(release)) => release,
        Err(Error::Refused(why)) => {
            handover::refuse(store, serial, &why)?;
            let _ = fs::remove_dir_all(left);
            return Outcome::read(store).map(Some);
        }
        Err(error) => return Err(error),
    };
    store.flip(serial).map_err(Error::store)?;
    match renew()? {
        Verdict::Taken => store.accept(&release.mark(), before).map_err(Error::store)?,
        Verdict::Kept(why) => {
            handover::refuse(store, serial, &why)?;
            match before {
                Some(before) => store.flip(before).map(|_| ()).map_err(Error::store)?,
                None => unlink(store)?,
            }
            // So that the kiosk's next word is about what it shows.
            renew()?;
        }
    }
    let _ = fs::remove_dir_all(left);
    Outcome::read(store).map(Some)
}

/// Copies a release to where only root can write, and verifies it there; `None` if it was taken or
/// refused before.
fn staged(place: &Place, serial: u64, is_staged: bool) -> Result<Option<Release>> {
    let (store, keys) = (&place.store, trust::keys(&place.keys)?);
    let source = if is_staged {
        store.folder_of(serial)
    } else {
        ready_folder(&place.state).join(serial.to_string())
    };
    let bytes = files::read(&source.join(RELEASE))?;
    let release = trust::release(&bytes, &keys)?;
    if release.serial != serial {
        return Err(Error::Refused(format!("it is release {}, not {serial}", release.serial)));
    }
    let rings: Vec<&Name> = place.rings.iter().collect();
    trust::ring(&release, &rings)?;
    let accepted = store.accepted().map_err(Error::store)?;
    let order = release.after(accepted.as_ref());
    if order.map_err(|error| Error::Refused(error.to_string()))? == Order::Same {
        return Ok(None);
    }
    if !is_staged {
        let pack = files::open_regular(&source.join(PACK))?;
        store.stage(&release, &bytes, pack).map_err(Error::store)?;
    }
    Ok(Some(release))
}

/// Takes the link away: the kiosk has refused the first release.
fn unlink(store: &Store) -> Result<()> {
    let link = store.folder().join(sabar_release::CURRENT);
    match fs::remove_file(&link) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::at(&link)(error)),
        _ => Ok(()),
    }
}

/// What the service manager says of a kiosk's unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// `active`, `failed` and so on.
    pub state: String,
    /// The status text of the kiosk.
    pub text: String,
    /// How often it was restarted.
    pub restarts: u64,
}

impl Said {
    /// Reads what `systemctl show` prints.
    #[must_use]
    pub fn read(shown: &str) -> Self {
        let value = |name: &str| {
            let mut lines = shown.lines();
            lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default()
        };
        Self {
            state: value("ActiveState").to_owned(),
            text: crate::status::tamed(value("StatusText")),
            restarts: value("NRestarts").parse().unwrap_or(0),
        }
    }

    /// The arguments of `systemctl` for a unit.
    #[must_use]
    pub fn question(unit: &str) -> [&str; 3] {
        ["show", "--property=StatusText,NRestarts,ActiveState", unit]
    }

    /// Judges what is said after the content was renewed; `None` while it does not tell.
    #[must_use]
    pub fn verdict(&self, before: &Self) -> Option<Verdict> {
        if self.restarts > before.restarts.saturating_add(2) || self.state == "failed" {
            return Some(Verdict::Kept("the kiosk does not start with it".to_owned()));
        }
        if self == before || self.state != "active" {
            return None;
        }
        if self.text.starts_with("keeps the previous content") {
            return Some(Verdict::Kept(self.text.clone()));
        }
        // Either it has loaded it, or it has started anew and tells what it shows.
        let is_loaded = self.text.starts_with("has loaded new content");
        (is_loaded || self.text.contains(" treatments, ")).then_some(Verdict::Taken)
    }
}

/// Makes the kiosk of a unit load its content again, and waits for its word.
///
/// A visit goes on first, so `patience` is long.
///
/// # Errors
/// If it says nothing in time, or the service manager cannot be asked.
pub fn renew(unit: &str, patience: Duration) -> Result<Verdict> {
    let before = ask(unit)?;
    if !matches!(before.state.as_str(), "active" | "activating") {
        // It reads the link at its start.
        return Ok(Verdict::Taken);
    }
    // The main process of the graphical kiosk is not sabar, so the signal goes by its name.
    let cgroup = format!("/system.slice/{unit}");
    run("pkill", &["--signal", "USR1", "--exact", "--cgroup", &cgroup, "sabar"])?;
    let pause = Duration::from_secs(2);
    for _ in 0..patience.as_secs() / pause.as_secs() {
        std::thread::sleep(pause);
        if let Some(verdict) = ask(unit)?.verdict(&before) {
            return Ok(verdict);
        }
    }
    Err(Error::Usage(format!("{unit} has said nothing about its new content yet")))
}

fn ask(unit: &str) -> Result<Said> {
    Ok(Said::read(&run("systemctl", &Said::question(unit))?))
}

fn run(program: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program).args(arguments).output();
    let output = output.map_err(Error::at(program.as_ref()))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(state: &str, text: &str, restarts: u64) -> Said {
        Said::read(&format!("StatusText={text}\nNRestarts={restarts}\nActiveState={state}\n"))
    }

    #[test]
    fn the_kiosk_is_asked_what_it_did_with_new_content() {
        let before = said("active", "0.1.0; 3 treatments, built-in; ar id it", 0);
        let kept = "keeps the previous content: 2 errors in the new one";
        for (now, verdict) in [
            (before.clone(), None),
            (said("active", "keeps the previous PIN", 0), None),
            (said("activating", "0.1.0; 3 treatments, x; it", 1), None),
            (said("active", "has loaded new content: release 7", 0), Some(Verdict::Taken)),
            (said("active", "0.1.0; 3 treatments, x; it", 1), Some(Verdict::Taken)),
            (said("active", kept, 0), Some(Verdict::Kept(kept.to_owned()))),
        ] {
            assert_eq!(now.verdict(&before), verdict, "{now:?}");
        }
        let broken = said("activating", "", 9).verdict(&before);
        assert!(matches!(broken, Some(Verdict::Kept(_))));
    }
}
