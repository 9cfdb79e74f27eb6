use std::sync::mpsc::Receiver;

use super::*;

/// The time for a notice to arrive, after which none will.
const SOON: Duration = Duration::from_secs(3);
const A_WHILE: Duration = Duration::from_millis(500);

/// A folder, `seeds/a.toml` in it, and what is told of it by `W`.
fn watched<W: Watcher + Send + 'static>() -> (tempfile::TempDir, PathBuf, Receiver<Notice>) {
    let desk = tempfile::tempdir().unwrap();
    for folder in ["seeds", "drafts/old"] {
        fs::create_dir_all(desk.path().join(folder)).unwrap();
    }
    let file = desk.path().join("seeds/a.toml");
    fs::write(&file, "one").unwrap();
    let (notices, received) = channel();
    let watcher = watching::<W>(&places(desk.path().to_owned()), &notices).unwrap();
    // As long as the program runs.
    std::mem::forget(watcher);
    (desk, file, received)
}

#[test]
fn the_kernel_tells_what_is_saved_and_not_what_is_read() {
    let (_desk, file, received) = watched::<RecommendedWatcher>();
    for text in ["two", "six", "ten"] {
        fs::read_to_string(&file).unwrap();
        assert!(received.recv_timeout(A_WHILE).is_err(), "reading is no change");
        fs::write(&file, text).unwrap();
        let notice = received.recv_timeout(SOON).unwrap();
        assert!(matches!(wait_for_quiet(notice, &received), Notice::Changed));
    }
}

/// A large folder named by mistake is not watched as a whole.
#[test]
fn what_is_not_read_is_not_watched() {
    let (desk, file, received) = watched::<RecommendedWatcher>();
    fs::write(desk.path().join("drafts/old/a.toml"), "two").unwrap();
    assert!(received.recv_timeout(A_WHILE).is_err());
    fs::write(&file, "two").unwrap();
    assert!(received.recv_timeout(SOON).is_ok());
}

#[test]
fn where_the_kernel_cannot_it_is_looked() {
    let (_desk, file, received) = watched::<PollWatcher>();
    for text in ["two", "six", "ten"] {
        fs::write(&file, text).unwrap();
        assert!(matches!(received.recv_timeout(SOON), Ok(Notice::Changed)));
        // A write may cause two notices.
        while received.recv_timeout(A_WHILE).is_ok() {}
    }
}

#[test]
fn many_changes_are_told_once_and_an_endless_one_now_and_then() {
    let (notices, received) = channel();
    let clock = Clock::start();
    thread::spawn(move || {
        while notices.send(Notice::Changed).is_ok() {
            thread::sleep(QUIET / 5);
        }
    });
    assert!(matches!(wait_for_quiet(Notice::Changed, &received), Notice::Changed));
    assert!((MOST_PATIENCE..MOST_PATIENCE * 3).contains(&clock.now()));
}

#[test]
fn a_folder_that_goes_is_told_even_among_changes() {
    let (notices, received) = channel();
    for notice in [Notice::Changed, Notice::Moved, Notice::Changed] {
        notices.send(notice).unwrap();
    }
    assert!(matches!(wait_for_quiet(Notice::Changed, &received), Notice::Moved));
}
