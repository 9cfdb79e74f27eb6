//! Waking the program when something in a folder is saved.
//!
//! The kernel tells what happens in the folder and, as only that is read, all that happens below
//! its `seeds` and `locales`. It does not tell that other folders stand in their places, or some
//! again where there were none, so now and then it is looked which ones they are.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use sabar_term::clock::Clock;
use sabar_term::events::Waker;

/// How often it is looked whether they are still the same folders.
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
    /// One of the folders watched is gone, or another one.
    Moved,
    FocusTarget,
}

impl Watch {
    /// Begins to watch. What is saved from now on wakes the program, so read the folder after this.
    #[must_use]
    pub fn begin(folder: &Path, waker: Waker) -> Self {
        // As events name it.
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let (notices, received) = channel();
        let mut watcher = FolderWatcher {
            places: places(folder),
            notices: notices.clone(),
            found: [None; 3],
            watcher: None,
        };
        watcher.look();
        thread::spawn(move || watcher.live(&received, &waker));
        Self { notices }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.notices.send(Notice::FocusTarget);
    }
}

/// Device, number and birth: a new folder may get the number of the one before.
type Identity = (u64, u64, Option<SystemTime>);

struct FolderWatcher {
    places: [PathBuf; 3],
    notices: Sender<Notice>,
    /// What is watched.
    found: [Option<Identity>; 3],
    /// What watches it; none where nothing can.
    watcher: Option<Box<dyn Watcher + Send>>,
}

impl FolderWatcher {
    fn live(mut self, received: &Receiver<Notice>, waker: &Waker) {
        loop {
            if self.look() {
                waker.reload();
            }
            match received.recv_timeout(LOOK) {
                Ok(Notice::FocusTarget) | Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {}
                Ok(notice) => match wait_for_quiet(notice, received) {
                    Notice::FocusTarget => return,
                    Notice::Moved => {
                        (self.found, self.watcher) = ([None; 3], None);
                        self.look();
                        waker.reload();
                    }
                    Notice::Changed => waker.reload(),
                },
            }
        }
    }

    /// Watches the folders that are there now; tells whether those are others than before.
    fn look(&mut self) -> bool {
        let found = self.places.each_ref().map(|place| identity(place));
        if found == self.found {
            return false;
        }
        self.found = found;
        self.watcher = watcher(&self.places, &self.notices);
        true
    }
}

/// What is read of a folder, and itself.
fn places(folder: PathBuf) -> [PathBuf; 3] {
    [folder.join("seeds"), folder.join("locales"), folder]
}

fn identity(folder: &Path) -> Option<Identity> {
    let found = fs::metadata(folder).ok()?;
    Some((found.dev(), found.ino(), found.created().ok()))
}

/// What watches these places: the kernel, or looking again and again where the kernel cannot (too
/// many watches).
fn watcher(places: &[PathBuf; 3], notices: &Sender<Notice>) -> Option<Box<dyn Watcher + Send>> {
    watching::<RecommendedWatcher>(places, notices)
        .or_else(|| watching::<PollWatcher>(places, notices))
}

fn watching<W: Watcher + Send + 'static>(
    places: &[PathBuf; 3],
    notices: &Sender<Notice>,
) -> Option<Box<dyn Watcher + Send>> {
    let (notices, told) = (notices.clone(), places.clone());
    let tell = move |event: notify::Result<notify::Event>| {
        if let Some(notice) = notice(&event, &told) {
            // Nobody listens any more if it fails.
            let _ = notices.send(notice);
        }
    };
    // Two savings in a second look alike but for what is saved.
    let config = Config::default().with_poll_interval(LOOK).with_compare_contents(true);
    let mut watcher = W::new(tell, config).ok()?;
    let [read @ .., folder] = places;
    watcher.watch(folder, RecursiveMode::NonRecursive).ok()?;
    for place in read.iter().filter(|place| place.is_dir()) {
        watcher.watch(place, RecursiveMode::Recursive).ok()?;
    }
    Some(Box::new(watcher))
}

/// What an event means, if anything: being read is no change.
fn notice(event: &notify::Result<notify::Event>, places: &[PathBuf; 3]) -> Option<Notice> {
    // What was not understood may have been a change.
    let Ok(event) = event else { return Some(Notice::Changed) };
    let is_itself = event.paths.iter().any(|path| places.contains(path));
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
            Ok(Notice::FocusTarget) | Err(RecvTimeoutError::Disconnected) => {
                return Notice::FocusTarget;
            }
            Ok(Notice::Moved) => all = Notice::Moved,
            Ok(Notice::Changed) => {}
            Err(RecvTimeoutError::Timeout) => break,
        }
    }
    all
}

#[cfg(test)]
mod tests;
