//! Waking the program when something in a folder is saved.
//!
//! The kernel tells what happens in the folder. It does not tell that another folder stands in its
//! place, or one again where there was none, so now and then it is looked which one it is.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use crate::term::clock::Clock;
use crate::term::events::Waker;

/// How often it is looked whether it is still the same folder.
const LOOK: Duration = Duration::from_millis(300);

/// Saving is over when nothing has happened for so long: editors write, rename and remove.
const QUIET: Duration = Duration::from_millis(100);

/// Something that never ends is read now and then.
const MOST_PATIENCE: Duration = Duration::from_secs(1);

/// Watches a folder until it is dropped.
#[derive(Debug)]
pub struct Watch {
    notices: Sender<Notice>,
}

#[derive(Debug)]
enum Notice {
    Changed,
    /// The folder itself is gone, or another one.
    Moved,
    Stop,
}

impl Watch {
    /// Begins to watch. What is saved from now on wakes the program, so read the folder after this.
    #[must_use]
    pub fn begin(folder: &Path, waker: Waker) -> Self {
        // As events name it.
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let (notices, received) = channel();
        let mut watcher = FolderWatcher { folder, notices: notices.clone(), watched: None };
        watcher.look();
        thread::spawn(move || watcher.live(&received, &waker));
        Self { notices }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.notices.send(Notice::Stop);
    }
}

/// Device, number and birth: a new folder may get the number of the one before.
type Identity = (u64, u64, Option<SystemTime>);

struct FolderWatcher {
    folder: PathBuf,
    notices: Sender<Notice>,
    /// What is watched, and what watches it. The latter is none where nothing can.
    watched: Option<(Identity, Option<Box<dyn Watcher + Send>>)>,
}

impl FolderWatcher {
    fn live(mut self, received: &Receiver<Notice>, waker: &Waker) {
        loop {
            if self.look() {
                waker.reload();
            }
            match received.recv_timeout(LOOK) {
                Ok(Notice::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {}
                Ok(notice) => match wait_for_quiet(notice, received) {
                    Notice::Stop => return,
                    Notice::Moved => {
                        self.watched = None;
                        self.look();
                        waker.reload();
                    }
                    Notice::Changed => waker.reload(),
                },
            }
        }
    }

    /// Watches the folder that is there now; tells whether that is another one than before.
    fn look(&mut self) -> bool {
        let found = identity(&self.folder);
        if found == self.watched.as_ref().map(|(identity, _)| *identity) {
            return false;
        }
        self.watched = found.map(|identity| (identity, watcher(&self.folder, &self.notices)));
        true
    }
}

fn identity(folder: &Path) -> Option<Identity> {
    let found = fs::metadata(folder).ok()?;
    Some((found.dev(), found.ino(), found.created().ok()))
}

/// What watches a folder: the kernel, or looking again and again where the kernel cannot (too many
/// watches).
fn watcher(folder: &Path, notices: &Sender<Notice>) -> Option<Box<dyn Watcher + Send>> {
    watching::<RecommendedWatcher>(folder, notices)
        .or_else(|| watching::<PollWatcher>(folder, notices))
}

fn watching<W: Watcher + Send + 'static>(
    folder: &Path,
    notices: &Sender<Notice>,
) -> Option<Box<dyn Watcher + Send>> {
    let (notices, path) = (notices.clone(), folder.to_owned());
    let tell = move |event: notify::Result<notify::Event>| {
        if let Some(notice) = notice(&event, &path) {
            // Nobody listens any more if it fails.
            let _ = notices.send(notice);
        }
    };
    // Two savings in a second look alike but for what is saved.
    let config = Config::default().with_poll_interval(LOOK).with_compare_contents(true);
    let mut watcher = W::new(tell, config).ok()?;
    watcher.watch(folder, RecursiveMode::Recursive).ok()?;
    Some(Box::new(watcher))
}

/// What an event means, if anything: being read is no change.
fn notice(event: &notify::Result<notify::Event>, folder: &Path) -> Option<Notice> {
    // What was not understood may have been a change.
    let Ok(event) = event else { return Some(Notice::Changed) };
    let is_itself = event.paths.iter().any(|path| path == folder);
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Some(Notice::Changed),
        EventKind::Access(_) => None,
        EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) if is_itself => {
            Some(Notice::Moved)
        }
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => Some(Notice::Changed),
    }
}

/// Waits until saving is over; tells what it came to.
fn wait_for_quiet(first: Notice, received: &Receiver<Notice>) -> Notice {
    let clock = Clock::start();
    let mut all = first;
    while clock.now() < MOST_PATIENCE {
        match received.recv_timeout(QUIET) {
            Ok(Notice::Stop) | Err(RecvTimeoutError::Disconnected) => return Notice::Stop,
            Ok(Notice::Moved) => all = Notice::Moved,
            Ok(Notice::Changed) => {}
            Err(RecvTimeoutError::Timeout) => break,
        }
    }
    all
}

#[cfg(test)]
mod tests;
