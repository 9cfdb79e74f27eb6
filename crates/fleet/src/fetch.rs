//! Fetches a pack by direct gets, part by part, to the disk.
//!
//! The object store's own get makes a consumer, which kiosks may not, and a thousand at once hurt.
//! Interrupted, it goes on at the part where it stopped, also after a restart.

use std::fs::{self, File, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use async_nats::jetstream::message::StreamMessage;
use async_nats::jetstream::stream::{DirectGetError, DirectGetErrorKind, Stream};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::files;
use crate::names;

/// Attempts for one part before the fetch is given up until the next look.
const ATTEMPTS: u32 = 8;
/// The largest part that is taken.
const PART: usize = 1024 * 1024;

/// The description of a pack in the object store.
#[derive(Debug, Deserialize)]
struct Description {
    nuid: String,
    size: u64,
    #[serde(default)]
    deleted: bool,
}

/// The progress of a fetch, kept beside the part that is there.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Mark {
    nuid: String,
    written: u64,
    /// The sequence after the last part that was written.
    next: u64,
}

/// Fetches the pack with this hash and size into `folder`; returns its path.
///
/// The hash is for its name only: whoever calls verifies what came.
///
/// # Errors
/// If the server has no such pack or does not answer, or the disk is full. What is there stays.
pub async fn fetch(store: &Stream<()>, hash: &str, size: u64, folder: &Path) -> Result<PathBuf> {
    files::folder(folder)?;
    let described =
        patiently(async || store.direct_get_last_for_subject(names::pack_description(hash)).await);
    let found = described.await?;
    let about: Description = serde_json::from_slice(&found.payload).map_err(Error::server)?;
    if about.deleted || about.size != size {
        let why = format!("the server has no pack {hash} of {size} bytes; publish it again");
        return Err(Error::Server(why));
    }
    let path = folder.join(format!("{hash}.part"));
    let mark_path = folder.join(format!("{hash}.mark"));
    let mut mark = mark_of(&mark_path, &path, &about.nuid);
    let mut file = open_at(&path, mark.written)?;
    let subject = names::pack_parts(&about.nuid);
    while mark.written < size {
        let got = patiently(async || {
            store.direct_get_next_for_subject(subject.clone(), Some(mark.next)).await
        });
        let part = got.await?;
        let bytes = part.payload;
        let left = usize::try_from(size - mark.written).unwrap_or(usize::MAX);
        if bytes.is_empty() || bytes.len() > PART.min(left) {
            forget(folder, hash);
            return Err(Error::Server(format!("pack {hash} has a part of a wrong size")));
        }
        file.write_all(&bytes).map_err(Error::at(&path))?;
        mark.written += bytes.len() as u64;
        mark.next = part.sequence + 1;
        // Without it the fetch begins anew after a restart, which a full disk may cost.
        let _ = fs::write(&mark_path, serde_json::to_vec(&mark).unwrap_or_default());
    }
    file.sync_all().map_err(Error::at(&path))?;
    Ok(path)
}

/// Forgets what is there of a pack.
pub fn forget(folder: &Path, hash: &str) {
    for end in ["part", "mark"] {
        let _ = fs::remove_file(folder.join(format!("{hash}.{end}")));
    }
}

/// Forgets every pack but this one.
pub fn keep_only(folder: &Path, hash: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if !entry.file_name().to_string_lossy().starts_with(hash) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Returns where to go on: at the beginning, unless all that the mark says is there.
fn mark_of(mark_path: &Path, path: &Path, nuid: &str) -> Mark {
    let there = fs::metadata(path).map_or(0, |it| it.len());
    let mark: Option<Mark> = files::read_json(mark_path).ok().flatten();
    let fresh = Mark { nuid: nuid.to_owned(), written: 0, next: 1 };
    mark.filter(|it| it.nuid == nuid && it.written <= there && it.next > 0).unwrap_or(fresh)
}

fn open_at(path: &Path, written: u64) -> Result<File> {
    let open = || -> std::io::Result<File> {
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        file.set_len(written)?;
        file.seek(SeekFrom::Start(written))?;
        Ok(file)
    };
    open().map_err(Error::at(path))
}

/// Asks until there is an answer, with longer pauses, a few times.
async fn patiently(
    ask: impl AsyncFn() -> std::result::Result<StreamMessage, DirectGetError>,
) -> Result<StreamMessage> {
    let mut attempt = 0;
    loop {
        match ask().await {
            Ok(answer) => return Ok(answer),
            Err(error) if error.kind() == DirectGetErrorKind::NotFound || attempt >= ATTEMPTS => {
                return Err(Error::server(error));
            }
            Err(_) => {
                attempt += 1;
                let most = 250_u64 << attempt;
                tokio::time::sleep(Duration::from_millis(fastrand::u64(most / 2..=most))).await;
            }
        }
    }
}
