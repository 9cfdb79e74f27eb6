//! Wakes the program when something in a folder is saved.
//!
//! The kernel reports changes in the folder and below its `seeds` and `locales`. It does not report
//! that other folders have taken their places, so that is checked regularly.

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

/// The interval of that check.
const LOOK: Duration = Duration::from_millis(300);

/// The time without changes after which saving is over: editors write, rename and remove.
const QUIET: Duration = Duration::from_millis(100);

/// The longest wait for the end of saving.
const MOST_PATIENCE: Duration = Duration::from_secs(1);

/// Watches a folder until it is dropped.
#[derive(Debug)]
pub struct Watch {
    notices: Sender<Notice>,
}

#[derive(Debug)]
enum Notice {
    Changed,
    /// A watched folder is gone or replaced.
    Moved,
    FocusTarget,
}

impl Watch {
    /// Begins to watch. Read the folder after this, because only later changes wake the program.
    #[must_use]
    pub fn begin(folder: &Path, waker: Waker) -> Self {
        // The form of paths in events.
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

/// Returns device, number and birth: a new folder may reuse a number.
type Identity = (u64, u64, Option<SystemTime>);

struct FolderWatcher {
    places: [PathBuf; 3],
    notices: Sender<Notice>,
    /// The watched folders.
    found: [Option<Identity>; 3],
    /// The watcher; none where nothing can be watched.
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

    /// Watches the folders that exist now; returns true if they have changed.
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

/// Returns the folder and the parts of it that are read.
fn places(folder: PathBuf) -> [PathBuf; 3] {
    [folder.join("seeds"), folder.join("locales"), folder]
}

fn identity(folder: &Path) -> Option<Identity> {
    let found = fs::metadata(folder).ok()?;
    Some((found.dev(), found.ino(), found.created().ok()))
}

/// Returns a watcher of the kernel, or a polling one where that fails (too many watches).
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
            // Sending fails only after the receiver has gone.
            let _ = notices.send(notice);
        }
    };
    // Two changes within a second differ only in content.
    let config = Config::default().with_poll_interval(LOOK).with_compare_contents(true);
    let mut watcher = W::new(tell, config).ok()?;
    let [read @ .., folder] = places;
    watcher.watch(folder, RecursiveMode::NonRecursive).ok()?;
    for place in read.iter().filter(|place| place.is_dir()) {
        watcher.watch(place, RecursiveMode::Recursive).ok()?;
    }
    Some(Box::new(watcher))
}

/// Returns the notice for an event; reading is no change.
fn notice(event: &notify::Result<notify::Event>, places: &[PathBuf; 3]) -> Option<Notice> {
    // An unknown event may be a change.
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

/// Waits until saving is over and returns the last notice.
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
