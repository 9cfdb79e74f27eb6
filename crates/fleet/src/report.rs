//! The state of the fleet and its counts: gathered from the servers, judged, and told in four forms.

mod cells;
mod chart;
mod page;
mod prometheus;
mod table;

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use async_nats::jetstream::{self, consumer};
use futures_util::StreamExt as _;
use sabar_release::{Keys, Names, Release};
use serde::Serialize;

pub use self::cells::{Cells, Week, Weeks};
pub use self::page::page;
pub use self::prometheus::prometheus;
pub use self::table::{counts_table, status_table};
use crate::error::{Error, Result};
use crate::folder::Roster;
use crate::ledger::Totals;
use crate::link::PATIENCE;
use crate::names::{self, COUNTS, Name, STATUS, WANTED, Whom};
use crate::status::{KEPT, Status, tamed};

/// Seconds without a word after which a kiosk is called silent.
const SILENT: i64 = 24 * 3600;
/// Restarts after which they are told.
const RESTARTS: u64 = 5;
/// Totals of one kiosk beyond what an honest one writes: three years of days.
const MOST_TOTALS: usize = 1100;

/// Something that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "alert")]
pub enum Alert {
    /// It has never said anything.
    Never,
    /// It has said nothing for so many hours.
    Silent {
        /// Whole hours.
        hours: i64,
    },
    /// It shows less than its group wants.
    Behind {
        /// The serial that is wanted.
        wanted: u64,
    },
    /// Something failed, in the words of the agent, the flip or the kiosk.
    Problem {
        /// The words.
        said: String,
    },
    /// The service manager has restarted it often.
    Restarts {
        /// The number.
        times: u64,
    },
    /// Two kiosks have one key.
    Doubled,
    /// It writes more totals than there are days.
    Flood,
}

impl Alert {
    /// Returns its short name.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Silent { .. } => "silent",
            Self::Behind { .. } => "behind",
            Self::Problem { .. } => "problem",
            Self::Restarts { .. } => "restarts",
            Self::Doubled => "doubled",
            Self::Flood => "flood",
        }
    }
}

impl Display for Alert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Never => f.write_str("has never connected"),
            Self::Silent { hours } => write!(f, "silent for {hours} hours"),
            Self::Behind { wanted } => write!(f, "does not show release {wanted} yet"),
            Self::Problem { said } => f.write_str(said),
            Self::Restarts { times } => write!(f, "restarted {times} times"),
            Self::Doubled => f.write_str("two kiosks have this key: revoke it, enroll both anew"),
            Self::Flood => f.write_str("writes too many totals: revoke it"),
        }
    }
}

/// A kiosk, with what it said last.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Its name.
    pub kiosk: Name,
    /// The clinic.
    pub clinic: Name,
    /// The group that it follows.
    pub group: Name,
    /// The last word, by the time of the server in seconds since 1970.
    pub heard: Option<i64>,
    /// The last word itself.
    pub status: Option<Status>,
    /// The things that somebody should look at.
    pub alerts: Vec<Alert>,
}

impl Row {
    /// Returns the release that it shows.
    #[must_use]
    pub fn shown(&self) -> Option<u64> {
        self.status.as_ref()?.shown
    }
}

/// All kiosks that are not revoked.
#[derive(Clone, Debug, Serialize)]
pub struct Overview {
    /// The time of gathering.
    pub now: i64,
    /// The serials that are wanted, by key: `group.NAME`, `kiosk.NAME`.
    pub wanted: BTreeMap<String, u64>,
    /// The kiosks, by name.
    pub rows: Vec<Row>,
    /// The names of what is counted, from the releases that are wanted.
    pub names: Names,
}

/// Counts by whole weeks.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Counts {
    /// The weeks that are over, oldest first.
    pub weeks: Vec<Week>,
}

/// The values at the servers, before they are judged.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Statuses with the time of the server.
    pub statuses: BTreeMap<Name, (i64, Status)>,
    /// Signed releases by key.
    pub wanted: BTreeMap<String, Release>,
}

/// Gathers statuses, and the releases that are wanted and signed by these keys.
///
/// # Errors
/// If the server does not answer.
pub async fn gather(context: &jetstream::Context, keys: &Keys) -> Result<Gathered> {
    let mut gathered = Gathered::default();
    each_last(context, STATUS, |subject, time, payload| {
        let name = subject.strip_prefix("status.").and_then(|it| it.parse::<Name>().ok());
        // A kiosk could say that it is another.
        if let (Some(name), Ok(status)) = (name, serde_json::from_slice::<Status>(payload))
            && status.kiosk == name
        {
            gathered.statuses.insert(name, (time, status));
        }
    })
    .await?;
    let prefix = format!("$KV.{WANTED}.");
    each_last(context, &format!("KV_{WANTED}"), |subject, _, payload| {
        if let (Some(key), Ok(release)) =
            (subject.strip_prefix(&prefix), Release::verify(payload, keys))
        {
            gathered.wanted.insert(key.to_owned(), release);
        }
    })
    .await?;
    Ok(gathered)
}

/// Judges what was gathered.
#[must_use]
pub fn overview(roster: &Roster, gathered: &Gathered, flooding: &[Name], now: i64) -> Overview {
    let wanted = gathered.wanted.iter().map(|(key, release)| (key.clone(), release.serial));
    let wanted: BTreeMap<_, _> = wanted.collect();
    let kiosks = roster.kiosks.iter().filter(|(_, kiosk)| !kiosk.is_revoked);
    let rows = kiosks.map(|(name, kiosk)| {
        let told = gathered.statuses.get(name);
        let own = wanted.get(&Whom::Kiosk(name.clone()).key());
        let wanted = own.or_else(|| wanted.get(&Whom::Group(kiosk.group.clone()).key()));
        let mut alerts = alerts(told, wanted.copied(), now);
        if flooding.contains(name) {
            alerts.push(Alert::Flood);
        }
        Row {
            kiosk: name.clone(),
            clinic: kiosk.clinic.clone(),
            group: kiosk.group.clone(),
            heard: told.map(|(at, _)| *at),
            status: told.map(|(_, status)| Status {
                says: status.says.as_deref().map(tamed),
                problem: status.problem.as_deref().map(tamed),
                ..status.clone()
            }),
            alerts,
        }
    });
    let rows = rows.collect();
    Overview { now, wanted, rows, names: names(gathered) }
}

/// Merges the names of all releases; a later one counts more.
fn names(gathered: &Gathered) -> Names {
    let mut releases: Vec<_> = gathered.wanted.values().collect();
    releases.sort_by_key(|it| it.serial);
    let mut all = Names::default();
    let line = |(id, name): (&String, &String)| (id.clone(), tamed(name));
    for Release { names, .. } in releases {
        all.languages.extend(names.languages.iter().map(line));
        all.treatments.extend(names.treatments.iter().map(line));
    }
    all
}

fn alerts(told: Option<&(i64, Status)>, wanted: Option<u64>, now: i64) -> Vec<Alert> {
    let Some((at, status)) = told else { return vec![Alert::Never] };
    let mut alerts = Vec::new();
    let silence = now.saturating_sub(*at);
    if silence >= SILENT {
        alerts.push(Alert::Silent { hours: silence / 3600 });
    }
    if let Some(wanted) = wanted.filter(|wanted| status.shown != Some(*wanted)) {
        alerts.push(Alert::Behind { wanted });
    }
    alerts.extend(faults(status));
    alerts
}

/// Returns the faults that a kiosk tells of itself.
#[must_use]
pub fn faults(status: &Status) -> Vec<Alert> {
    let mut faults = Vec::new();
    if status.is_doubled {
        faults.push(Alert::Doubled);
    }
    // A service that is about to start or to end is at work.
    let is_down = matches!(status.stopped(), Some("failed" | "inactive"));
    let kept = status.says.as_ref().filter(|says| is_down || says.starts_with(KEPT));
    if let Some(problem) = status.problem.as_ref().or(kept) {
        faults.push(Alert::Problem { said: tamed(problem) });
    }
    if status.restarts >= RESTARTS {
        faults.push(Alert::Restarts { times: status.restarts });
    }
    faults
}

/// Gathers totals by week, and the kiosks that write too many.
///
/// # Errors
/// If the server does not answer.
pub async fn count(
    context: &jetstream::Context,
    roster: &Roster,
    now: i64,
) -> Result<(Counts, Vec<Name>)> {
    let mut weeks = Weeks::until(now);
    let mut written: BTreeMap<Name, usize> = BTreeMap::new();
    each_last(context, COUNTS, |subject, _, payload| {
        let Some((kiosk, _, day)) = names::of_count(subject) else { return };
        *written.entry(kiosk.clone()).or_default() += 1;
        // Those of a revoked kiosk stay: they were counted while it was trusted.
        let Some(enrolled) = roster.kiosks.get(&kiosk) else { return };
        match serde_json::from_slice::<Totals>(payload) {
            Ok(totals) if totals.is_sane() => weeks.add(day, &enrolled.clinic, &totals),
            _ => {}
        }
    })
    .await?;
    let flooding = written.into_iter().filter(|(_, n)| *n > MOST_TOTALS).map(|(name, _)| name);
    Ok((Counts { weeks: weeks.shown() }, flooding.collect()))
}

/// Gathers and judges everything.
///
/// # Errors
/// If the server does not answer.
pub async fn all(
    context: &jetstream::Context,
    roster: &Roster,
    keys: &Keys,
    now: i64,
) -> Result<(Overview, Counts)> {
    let gathered = gather(context, keys).await?;
    let (counts, flooding) = count(context, roster, now).await?;
    Ok((overview(roster, &gathered, &flooding, now), counts))
}

/// Calls `take` with the last message of each subject of a stream: subject, time, payload.
///
/// A subject that is written meanwhile comes twice, and the later one counts.
async fn each_last(
    context: &jetstream::Context,
    stream: &str,
    mut take: impl FnMut(&str, i64, &[u8]),
) -> Result<()> {
    let stream = context.get_stream(stream).await.map_err(Error::server)?;
    let config = consumer::pull::Config {
        deliver_policy: consumer::DeliverPolicy::LastPerSubject,
        filter_subject: ">".to_owned(),
        ack_policy: consumer::AckPolicy::None,
        inactive_threshold: 4 * PATIENCE,
        memory_storage: true,
        num_replicas: 1,
        ..consumer::pull::Config::default()
    };
    let consumer = stream.create_consumer(config).await.map_err(Error::server)?;
    let mut left = consumer.cached_info().num_pending;
    let mut found = BTreeMap::new();
    while left > 0 {
        let batch = consumer.fetch().max_messages(500).expires(PATIENCE).messages().await;
        let mut batch = batch.map_err(Error::server)?;
        let before = left;
        while let Some(message) = batch.next().await {
            let message = message.map_err(Error::server)?;
            let about = message.info().map_err(Error::server)?;
            left = left.saturating_sub(1);
            let time = about.published.unix_timestamp();
            found.insert(message.subject.to_string(), (time, message.payload.clone()));
        }
        if left == before {
            return Err(Error::Server(
                "it stopped in the middle of an answer; try again".to_owned(),
            ));
        }
    }
    for (subject, (time, payload)) in &found {
        take(subject, *time, payload);
    }
    Ok(())
}
