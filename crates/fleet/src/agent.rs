//! The agent of a kiosk: brings what is wanted, tells how it is, and ships totals.
//!
//! It holds no right on the kiosk: what it fetches is verified, and left for the flip, which verifies
//! it again. Without a server it goes on counting.

mod ship;
mod tell;
mod want;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_nats::jetstream;
use sabar_release::Store;
use serde::{Deserialize, Serialize};
use tokio::net::UnixDatagram;
use tokio::sync::Notify;

use crate::error::{Error, Result};
use crate::files;
use crate::journal::log;
use crate::ledger::Ledger;
use crate::link::Door;
use crate::names::Name;
use crate::status::Condition;

/// The settings of an agent.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The kiosk's name.
    pub kiosk: Name,
    /// The group that it follows.
    pub group: Name,
    /// The servers.
    pub door: Door,
    /// Its own folder.
    pub state: PathBuf,
    /// The store of releases, which the flip writes.
    pub store: Store,
    /// The keys that releases are signed with.
    pub keys: PathBuf,
    /// The kiosk's unit, whose state is told.
    pub unit: Option<String>,
    /// The times between what it does.
    pub pace: Pace,
}

/// The times between what an agent does.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// The longest random wait before something that all kiosks do at once.
    pub spread: Duration,
    /// Between two statuses.
    pub beat: Duration,
    /// Between two looks at what is wanted, if nothing is told.
    pub look: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        let [spread, beat, look] = [30, 300, 900].map(Duration::from_secs);
        Self { spread, beat, look }
    }
}

impl Pace {
    /// Returns the wait after so many failures, longer each time: a thousand kiosks that ask again
    /// at once keep a server down.
    fn after(&self, failures: u32) -> Duration {
        (self.beat / 10).saturating_mul(1 << failures.min(8)).min(self.beat * 2)
    }

    async fn spread(&self) {
        let most = u64::try_from(self.spread.as_millis()).unwrap_or(u64::MAX);
        tokio::time::sleep(Duration::from_millis(fastrand::u64(0..=most))).await;
    }
}

/// The identity of an agent, on its disk.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Identity {
    /// Random, and new with each installation: counts of before stay, and those of now add.
    epoch: String,
    /// Random words, one of each start, this one last; those before the last one that was told are
    /// dropped.
    writers: Vec<String>,
}

/// The file with the condition of the kiosk.
const CONDITION: &str = "condition.json";

/// More starts without a server than are told apart from a double.
const WRITERS: usize = 200;

impl Identity {
    fn begin(state: &Path) -> Result<Self> {
        let path = state.join("identity.json");
        let known: Option<Self> = files::read_json(&path)?;
        let mut identity = match known {
            Some(identity) => identity,
            None => Self { epoch: files::random_id()?, writers: Vec::new() },
        };
        if identity.writers.len() < WRITERS {
            identity.writers.push(files::random_id()?);
        }
        files::write_json(&path, &identity)?;
        Ok(identity)
    }

    /// Notes that the server has heard of this start. The one before may still be under way.
    fn told(&mut self, state: &Path) -> Result<()> {
        let n_old = self.writers.len().saturating_sub(2);
        if n_old > 0 {
            self.writers.drain(..n_old);
            files::write_json(&state.join("identity.json"), self)?;
        }
        Ok(())
    }

    fn writer(&self) -> &str {
        self.writers.last().map_or("", String::as_str)
    }
}

/// The state that the parts of an agent share.
#[derive(Debug, Default)]
struct Shared {
    problem: Option<String>,
    is_doubled: bool,
    /// The serial that is wanted, or that none is; unknown before the first look.
    wanted: Option<Option<u64>>,
    /// The condition of the kiosk, and when it was noted.
    condition: Condition,
    noted: Option<tokio::time::Instant>,
    /// The time of the server, and when it was told.
    server_time: Option<(i64, tokio::time::Instant)>,
}

struct Agent {
    setup: Setup,
    /// The epoch and random word of this start.
    epoch: String,
    writer: String,
    identity: Mutex<Identity>,
    client: async_nats::Client,
    context: jetstream::Context,
    ledger: Mutex<Ledger>,
    shared: Mutex<Shared>,
    /// A connection has begun.
    connected: Arc<Notify>,
    /// There is something to tell.
    news: Notify,
    /// There are totals to ship.
    counted: Notify,
    /// The time of the server is known.
    timed: Notify,
}

/// Runs an agent until it is dropped; `counts` is the socket of the kiosk's datagrams.
///
/// # Errors
/// If its folder or credentials cannot be used. What fails later is tried again and told.
pub async fn run(setup: Setup, counts: Option<UnixDatagram>) -> Result<()> {
    files::folder(&setup.state)?;
    let identity = Identity::begin(&setup.state)?;
    let ledger = Ledger::open(&setup.state.join("counts.json"))?;
    // One that cannot be read begins anew: the wait is longer then.
    let condition = files::read_json(&setup.state.join(CONDITION)).ok().flatten();
    let condition = condition.unwrap_or_default();
    let connected = Arc::new(Notify::new());
    let client = setup.door.keep(setup.kiosk.as_str(), Arc::clone(&connected)).await?;
    let mut context = jetstream::new(client.clone());
    // A server whose disk is slow writes what it has got: sent again too soon, it would write twice.
    context.set_timeout(3 * crate::link::PATIENCE);
    let agent = Agent {
        setup,
        epoch: identity.epoch.clone(),
        writer: identity.writer().to_owned(),
        identity: Mutex::new(identity),
        client,
        context,
        ledger: Mutex::new(ledger),
        shared: Mutex::new(Shared { condition, ..Shared::default() }),
        connected,
        news: Notify::new(),
        counted: Notify::new(),
        timed: Notify::new(),
    };
    let hear = async {
        match counts {
            Some(socket) => agent.hear(&socket).await,
            None => std::future::pending().await,
        }
    };
    tokio::try_join!(agent.follow(), agent.beat(), agent.ship(), hear)?;
    Ok(())
}

impl Agent {
    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn identity(&self) -> MutexGuard<'_, Identity> {
        self.identity.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the time of the server by now, if it has ever told it.
    fn now(&self) -> Option<i64> {
        let (time, at) = self.shared().server_time?;
        let since = i64::try_from(at.elapsed().as_secs()).unwrap_or(i64::MAX);
        Some(time.saturating_add(since))
    }

    /// Notes what is wrong, or that nothing is; tells it if that is new.
    fn note(&self, problem: Option<&Error>) {
        let problem = problem.map(|it| crate::status::tamed(&it.to_string()));
        let mut shared = self.shared();
        if shared.problem != problem {
            if let Some(problem) = &problem {
                log(problem);
            }
            shared.problem = problem;
            self.news.notify_one();
        }
    }
}
