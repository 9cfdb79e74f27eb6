use super::*;
use crate::settings::Supervision;

const TEN_SECONDS: Option<Duration> = Some(Duration::from_secs(10));

/// A service manager with its socket, like systemd.
struct Manager {
    socket: UnixDatagram,
    _folder: Option<tempfile::TempDir>,
}

impl Manager {
    fn at_a_path(watchdog: Option<Duration>) -> (Self, Supervisor) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notify");
        let manager = Self::listens(&SocketAddr::from_pathname(&path).unwrap(), Some(folder));
        (manager, supervisor(path.as_os_str(), watchdog))
    }

    fn listens(address: &SocketAddr, folder: Option<tempfile::TempDir>) -> Self {
        let socket = UnixDatagram::bind_addr(address).unwrap();
        socket.set_nonblocking(true).unwrap();
        Self { socket, _folder: folder }
    }

    /// Returns the messages since the last call.
    #[track_caller]
    fn hears(&self, expected: &[&str]) {
        let mut heard = Vec::new();
        let mut message = [0; 256];
        while let Ok(length) = self.socket.recv(&mut message) {
            heard.push(String::from_utf8_lossy(&message[..length]).into_owned());
        }
        assert_eq!(heard, expected);
    }
}

fn supervisor(socket: &OsStr, watchdog: Option<Duration>) -> Supervisor {
    let supervision = Supervision { socket: Some(socket.to_owned()), watchdog };
    Supervisor::from(&Surroundings { supervision, ..Surroundings::default() })
}

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

#[test]
fn a_manager_is_told_each_thing_in_its_own_message() {
    let (manager, supervisor) = Manager::at_a_path(None);
    supervisor.ready();
    supervisor.status("it, 80 by 24");
    supervisor.stopping();
    manager.hears(&["READY=1", "STATUS=it, 80 by 24", "STOPPING=1"]);
}

#[test]
fn an_abstract_address_begins_with_an_at_sign() {
    let name = format!("sabar-test-{}", std::process::id());
    let address = SocketAddr::from_abstract_name(&name).unwrap();
    let manager = Manager::listens(&address, None);
    supervisor(OsStr::new(&format!("@{name}")), None).ready();
    manager.hears(&["READY=1"]);
}

#[test]
fn many_frames_are_one_sign_of_life_each_half_of_the_patience() {
    let (manager, mut supervisor) = Manager::at_a_path(TEN_SECONDS);
    assert_eq!(supervisor.interval(), Some(seconds(5.0)));
    supervisor.alive(seconds(0.0));
    supervisor.alive(seconds(0.1));
    supervisor.alive(seconds(4.9));
    manager.hears(&["WATCHDOG=1"]);
    supervisor.alive(seconds(5.0));
    manager.hears(&["WATCHDOG=1"]);
    supervisor.alive(seconds(9.9));
    manager.hears(&[]);
    // A frame that came late counts from when it came.
    supervisor.alive(seconds(12.0));
    supervisor.alive(seconds(16.0));
    manager.hears(&["WATCHDOG=1"]);
}

#[test]
fn the_loop_may_sleep_until_the_next_sign_of_life() {
    let (_manager, mut supervisor) = Manager::at_a_path(TEN_SECONDS);
    assert_eq!(supervisor.until_due(seconds(3.0)), Some(Duration::ZERO));
    supervisor.alive(seconds(3.0));
    assert_eq!(supervisor.until_due(seconds(4.0)), Some(seconds(4.0)));
    assert_eq!(supervisor.until_due(seconds(60.0)), Some(Duration::ZERO));
}

#[test]
fn without_a_watchdog_no_sign_of_life_is_given_and_nobody_is_woken() {
    for watchdog in [None, Some(Duration::ZERO)] {
        let (manager, mut supervisor) = Manager::at_a_path(watchdog);
        supervisor.alive(seconds(0.0));
        manager.hears(&[]);
        assert_eq!(supervisor.until_due(seconds(0.0)), None);
    }
}

#[test]
fn without_a_manager_nothing_is_said() {
    let supervision = Supervision { socket: None, watchdog: TEN_SECONDS };
    let surroundings = Surroundings { supervision, ..Surroundings::default() };
    let mut supervisor = Supervisor::from(&surroundings);
    supervisor.ready();
    supervisor.alive(seconds(0.0));
    supervisor.stopping();
    assert_eq!(supervisor.until_due(seconds(0.0)), None);
    assert!(supervisor.line.is_none());
}

#[test]
fn an_address_that_no_socket_can_have_is_as_good_as_none() {
    for address in [&"x".repeat(200), &format!("@{}", "x".repeat(200))] {
        let supervisor = supervisor(OsStr::new(address), TEN_SECONDS);
        supervisor.ready();
        assert_eq!(supervisor.interval(), None, "{address}");
    }
}

#[test]
fn a_manager_that_went_away_or_does_not_read_holds_nobody_up() {
    let nowhere = supervisor(OsStr::new("/nonexistent/notify"), None);
    nowhere.ready();
    let (manager, full) = Manager::at_a_path(None);
    // More than any queue of datagrams takes; a blocking socket would never come back.
    for _ in 0..5_000 {
        full.ready();
    }
    drop(manager);
    full.stopping();
}

#[test]
fn words_of_a_status_cannot_say_anything_else() {
    let (manager, supervisor) = Manager::at_a_path(None);
    supervisor.status("fine\nSTOPPING=1");
    manager.hears(&["STATUS=fine"]);
}
