//! The releases of a machine: a folder for each, and a link to the one in force.
//!
//! ```text
//! content/12/release       as it was carried
//! content/12/pack.sabar
//! content/12/keys          newer keys, until the release is accepted
//! content/current -> 12    what the kiosk is set to show: content/current/pack.sabar
//! content/accepted         the Mark of the newest release that was shown
//! ```
//!
//! Invariant: a folder whose name is a number was written to its end and checked, and the link names
//! such a folder, whenever the machine loses its power. Whoever changes a store holds its lock.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::files;
use crate::keys::Keys;
use crate::mark::{Mark, MarkError};
use crate::pack::PackError;
use crate::release::Release;
use crate::signed::MOST_BYTES;

/// The file of a release, beside its pack.
pub const RELEASE: &str = "release";
/// The pack.
pub const PACK: &str = "pack.sabar";
/// Newer keys, beside the release that brings them.
pub const KEYS: &str = "keys";
/// The link to the folder of the release in force.
pub const CURRENT: &str = "current";
/// The mark of the newest release that was shown.
pub const ACCEPTED: &str = "accepted";

/// The most bytes of a mark.
const MOST_BYTES_OF_MARK: u64 = 200;

/// The folder of the releases of a machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Store {
    folder: PathBuf,
}

/// A fault of a store.
#[derive(Debug, Error)]
pub enum StoreError {
    /// A file or folder cannot be read or written.
    #[error("{}  {}", .0.display(), .1)]
    Io(PathBuf, #[source] io::Error),
    /// The pack is not the one of the release.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The file of the mark is damaged.
    #[error("{}  {}: remove it, and install the newest release", .0.display(), .1)]
    Mark(PathBuf, #[source] MarkError),
    /// The release in force is not the one with this serial, or is damaged.
    #[error("{}  is in force, and another or damaged: release the pack with a higher serial", .0.display())]
    InForce(PathBuf),
    /// Another program changes the store.
    #[error("{}  is being changed by another program: try again when it has ended", .0.display())]
    Busy(PathBuf),
}

/// The lock of a store, for one program at a time. It ends where this value ends, even if a child that
/// another thread begins just now has the same open folder.
#[derive(Debug)]
pub struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Without it the lock would last until the last copy is closed; at the latest it ends there.
        let _ = self.0.unlock();
    }
}

impl Store {
    /// The store in this folder.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The store of which a kiosk shows this pack: `FOLDER/current/pack.sabar`.
    #[must_use]
    pub fn showing(pack: &Path) -> Option<Self> {
        let current = pack.parent().filter(|_| pack.ends_with(PACK))?;
        Some(Self::at(current.parent().filter(|_| current.ends_with(CURRENT))?))
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of the release with this serial.
    #[must_use]
    pub fn folder_of(&self, serial: u64) -> PathBuf {
        self.folder.join(serial.to_string())
    }

    /// Returns the serial that the link names; none before the first release.
    #[must_use]
    pub fn current(&self) -> Option<u64> {
        fs::read_link(self.folder.join(CURRENT)).ok()?.to_str()?.parse().ok()
    }

    /// Returns the mark of the newest release that was shown; none before the first.
    ///
    /// # Errors
    /// The file cannot be read or is damaged.
    pub fn accepted(&self) -> Result<Option<Mark>, StoreError> {
        let path = self.folder.join(ACCEPTED);
        let mut text = String::new();
        match File::open(&path) {
            Ok(file) => file.take(MOST_BYTES_OF_MARK).read_to_string(&mut text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => Err(error),
        }
        .map_err(|error| StoreError::Io(path.clone(), error))?;
        text.parse().map(Some).map_err(|error| StoreError::Mark(path, error))
    }

    /// Creates the folder, and keeps others from changing it until the value is dropped.
    ///
    /// # Errors
    /// It cannot be created, or another program changes it.
    pub fn lock(&self) -> Result<Lock, StoreError> {
        let io = |error| StoreError::Io(self.folder.clone(), error);
        if !self.folder.exists() {
            fs::create_dir_all(&self.folder)
                .and_then(|()| open_to_all(&self.folder))
                .map_err(io)?;
        }
        let folder = File::open(&self.folder).map_err(io)?;
        match folder.try_lock() {
            Ok(()) => Ok(Lock(folder)),
            Err(fs::TryLockError::WouldBlock) => Err(StoreError::Busy(self.folder.clone())),
            Err(fs::TryLockError::Error(error)) => Err(io(error)),
        }
    }

    /// Copies a release and its pack into the store, with the keys that it brings, and checks the
    /// copy. The link stays. `bytes` and `keys` are those that were verified.
    ///
    /// # Errors
    /// There is no room, or the pack is another; or another release with the serial is in force.
    pub fn stage(
        &self,
        release: &Release,
        bytes: &[u8],
        keys: Option<&[u8]>,
        pack: impl Read,
    ) -> Result<(), StoreError> {
        if self.current() == Some(release.serial) {
            return self.is_in_force(release, bytes, keys);
        }
        let staged = self.try_stage(release, bytes, keys, pack);
        if staged.is_err() {
            // What is left takes room, and the next try removes it too.
            let _ = fs::remove_dir_all(self.begun(release.serial));
        }
        staged
    }

    /// Nothing is replaced below the link, for example after the power failed in [`Self::show`].
    fn is_in_force(
        &self,
        release: &Release,
        bytes: &[u8],
        keys: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        let folder = self.folder_of(release.serial);
        let has = |name, bytes| fs::read(folder.join(name)).is_ok_and(|known| known == bytes);
        let is_same = has(RELEASE, bytes)
            && keys.is_none_or(|keys| has(KEYS, keys))
            && File::open(folder.join(PACK)).is_ok_and(|pack| release.pack.check(pack).is_ok());
        if is_same { Ok(()) } else { Err(StoreError::InForce(folder)) }
    }

    /// The folder of a release that is being copied.
    fn begun(&self, serial: u64) -> PathBuf {
        self.folder.join(format!("{serial}.new"))
    }

    fn try_stage(
        &self,
        release: &Release,
        bytes: &[u8],
        keys: Option<&[u8]>,
        pack: impl Read,
    ) -> Result<(), StoreError> {
        let io_at = |path: &Path| {
            let path = path.to_owned();
            move |error| StoreError::Io(path, error)
        };
        let begun = &self.begun(release.serial);
        remove(begun)?;
        fs::create_dir(begun).and_then(|()| open_to_all(begun)).map_err(io_at(begun))?;
        let place = begun.join(PACK);
        let mut file =
            OpenOptions::new().write(true).create_new(true).open(&place).map_err(io_at(&place))?;
        // One byte more tells that it is longer; a link that never ends fills no disk.
        let most = release.pack.size.saturating_add(1);
        io::copy(&mut pack.take(most), &mut file).map_err(io_at(&place))?;
        file.set_permissions(Permissions::from_mode(0o644)).map_err(io_at(&place))?;
        file.sync_all().map_err(io_at(&place))?;
        // The copy counts: a stick may give other bytes at a second reading.
        release.pack.check(File::open(&place).map_err(io_at(&place))?)?;
        write(&begun.join(RELEASE), bytes)?;
        keys.map_or(Ok(()), |keys| write(&begun.join(KEYS), keys))?;
        let folder = self.folder_of(release.serial);
        remove(&folder)?;
        fs::rename(begun, &folder).map_err(io_at(&folder))?;
        sync(&self.folder)
    }

    /// Removes a release that was staged and is not to be shown.
    pub fn discard(&self, serial: u64) {
        if self.current() != Some(serial) {
            // What is left only takes room.
            let _ = fs::remove_dir_all(self.folder_of(serial));
        }
    }

    /// Points the link to a release that was staged, with its keys, and asks whether it is shown.
    /// Then it is remembered, so that no older one follows, and the folders of all others but the
    /// one before are removed; else the link is as before.
    ///
    /// The newest release that was shown is the one before, even if the link names another: that one
    /// was left by a program that was killed here.
    ///
    /// # Errors
    /// The link or the mark cannot be written.
    pub fn show<T, E>(
        &self,
        release: &Release,
        is_shown: impl FnOnce() -> Result<T, E>,
    ) -> Result<Result<T, E>, StoreError> {
        let accepted = self.accepted()?.map(|it| it.serial);
        let before = accepted.filter(|it| self.folder_of(*it).exists()).or_else(|| self.current());
        let before = before.filter(|it| *it != release.serial);
        let shown = self.point(release.serial).map(|()| is_shown());
        if let Ok(Ok(_)) = shown {
            self.accept(&release.mark(), before)?;
        } else if let Some(before) = before {
            self.point(before)?;
        } else {
            remove(&self.folder.join(CURRENT))?;
        }
        shown
    }

    /// Makes keys that came with the release in force those of a machine, once it is accepted:
    /// until then they count for this release alone. To be called before a release is verified and
    /// after it is shown; killed in between, the next call does it.
    ///
    /// # Errors
    /// The file of the machine's keys cannot be written.
    pub fn settle_keys(&self, place: &Path) -> Result<(), StoreError> {
        let accepted = self.accepted()?.map(|it| it.serial);
        let Some(serial) = self.current().filter(|it| Some(*it) == accepted) else { return Ok(()) };
        let brought = self.folder_of(serial).join(KEYS);
        let Ok(bytes) = read(&brought) else { return Ok(()) };
        let at = |error| StoreError::Io(place.to_owned(), error);
        // Whoever needs them tells what is wrong with them.
        let Ok(known) = Keys::read(&read(place).map_err(at)?) else { return Ok(()) };
        // Else others were put there by hand meanwhile.
        if let Ok(Some(_)) = known.renewed(&bytes) {
            // A link stays a link.
            let place = fs::canonicalize(place).map_err(at)?;
            write(&place, &bytes)?;
        }
        remove(&brought)
    }

    /// Points the link to the folder of a release. If that fails, it names the one before.
    fn point(&self, serial: u64) -> Result<(), StoreError> {
        let (new, link) = (self.folder.join("current.new"), self.folder.join(CURRENT));
        remove(&new)?;
        symlink(serial.to_string(), &new).map_err(|error| StoreError::Io(new.clone(), error))?;
        fs::rename(&new, &link).map_err(|error| StoreError::Io(link, error))?;
        sync(&self.folder)
    }

    fn accept(&self, mark: &Mark, before: Option<u64>) -> Result<(), StoreError> {
        write(&self.folder.join(ACCEPTED), format!("{mark}\n").as_bytes())?;
        let Ok(entries) = fs::read_dir(&self.folder) else { return Ok(()) };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let name = name.to_str().unwrap_or_default();
            let serial = name.strip_suffix(".new").unwrap_or(name).parse::<u64>();
            let is_needed = |serial| serial == mark.serial || Some(serial) == before;
            if serial.is_ok_and(|serial| name.ends_with(".new") || !is_needed(serial)) {
                // Old folders only take room.
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        Ok(())
    }
}

/// Lets everybody look into a folder, whatever the umask: a kiosk has a user of its own.
fn open_to_all(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, Permissions::from_mode(0o755))
}

/// Reads a small file.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Removes a file, link or folder that may be there.
fn remove(path: &Path) -> Result<(), StoreError> {
    let removed = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    };
    removed.map_err(|error| StoreError::Io(path.to_owned(), error))
}

/// Writes a file for everybody to read, to the disk.
fn write(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    files::replace(path, bytes, 0o644).map_err(|error| StoreError::Io(path.to_owned(), error))
}

/// Has the names in a folder written to the disk.
fn sync(folder: &Path) -> Result<(), StoreError> {
    files::sync(folder).map_err(|error| StoreError::Io(folder.to_owned(), error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_ends_although_a_child_has_the_folder_open() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path());
        let lock = store.lock().unwrap();
        let of_a_child = lock.0.try_clone().unwrap();
        assert!(matches!(store.lock(), Err(StoreError::Busy(_))));
        drop(lock);
        assert!(store.lock().is_ok());
        drop(of_a_child);
    }
}
