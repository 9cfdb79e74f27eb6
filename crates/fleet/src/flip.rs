//! Hands what the agent left to `sabar content import`: the second service, root and without network.
//!
//! Nothing that the agent left is believed: release and pack are first copied to where only root can
//! write. The import verifies and checks them there as the kiosk does, sets the link, asks the
//! kiosk, and sets the link back if that keeps its old content.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sabar_release::{PACK, RELEASE, Store};

use crate::error::{Error, Result};
use crate::files;
use crate::handover;
use crate::names::Name;
use crate::trust::Brought;

/// The places that releases come from and go to.
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

/// Takes what waits, if anything; `install` gets a folder with a release and its pack, and fails with
/// [`Error::Refused`] if they must not be shown. Returns the serial that was installed.
///
/// Killed anywhere, it does the same again with the next call.
///
/// # Errors
/// If it is refused; or for another reason, after which the same is tried with the next call. The agent
/// tells both.
pub fn flip(place: &Place, install: impl FnOnce(&Path) -> Result<()>) -> Result<Option<u64>> {
    let Some(serial) = handover::ready(&place.state) else { return Ok(None) };
    files::folder(place.store.folder())?;
    let left = handover::ready_folder(&place.state).join(serial.to_string());
    let copy = place.store.folder().join("import");
    let installed = copied(place, serial, &left, &copy).and_then(|()| install(&copy));
    let _ = fs::remove_dir_all(&copy);
    let is_over = match &installed {
        Ok(()) => true,
        // A refusal that is not noted would be fetched again, so what is there stays.
        Err(error) => {
            let is_noted = handover::fail(&place.store, serial, error).is_ok();
            is_noted && matches!(error, Error::Refused(_))
        }
    };
    if is_over {
        let _ = handover::remove(&place.state, serial);
    }
    installed.map(|()| Some(serial))
}

fn copied(place: &Place, serial: u64, left: &Path, copy: &Path) -> Result<()> {
    if copy.exists() {
        fs::remove_dir_all(copy).map_err(Error::at(copy))?;
    }
    files::folder(copy)?;
    let rings: Vec<&Name> = place.rings.iter().collect();
    let mut brought = Brought::open(left, &place.keys, &rings)?;
    let found = brought.release.serial;
    if found != serial {
        return Err(Error::Refused(format!("it is release {found}, not {serial}")));
    }
    files::write(&copy.join(RELEASE), &brought.bytes, 0o644)?;
    brought.copy_pack(&copy.join(PACK))
}

/// The exit code of `sabar content import` for a release that it will refuse again.
const REFUSED: i32 = 5;

/// Installs by `sabar content import`.
///
/// # Errors
/// If it refuses, with its words; or if it cannot install it now, such as without room.
pub fn import(sabar: &Path, folder: &Path) -> Result<()> {
    let mut command = Command::new(sabar);
    command.args(["content", "import", "--wait", "600"]).arg(folder);
    let output = command.output().map_err(Error::at(sabar))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    match output.status.code() {
        Some(REFUSED) => Err(Error::Refused(said)),
        _ if said.is_empty() => Err(Error::NotYet(format!("sabar: {}", output.status))),
        _ => Err(Error::NotYet(said)),
    }
}
