//! Operations of whoever runs the fleet, at the servers.

use std::path::Path;

use async_nats::jetstream::{self, kv, object_store};
use sabar_release::{Keys, Release};

use crate::error::{Error, Result};
use crate::files;
use crate::folder::{Folder, Roster};
use crate::link::{self, Door};
use crate::names::{self, Name, PACKS, STATUS, WANTED, Whom};
use crate::report::{Alert, Overview, Row};
use crate::trust;

/// Bytes of a part: one answer within its time on a slow line.
const PART: usize = 64 * 1024;

/// The connection of whoever runs the fleet.
pub struct Desk {
    /// The streams.
    pub context: jetstream::Context,
    wanted: kv::Store,
    packs: object_store::ObjectStore,
}

impl std::fmt::Debug for Desk {
    // The store of packs has none.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Desk")
    }
}

/// The conditions under which a release goes to the next group.
#[derive(Clone, Copy, Debug)]
pub struct Health {
    /// Hours during which every kiosk that shows it has been well with it.
    pub hours: u64,
    /// The least number of kiosks that show it.
    pub kiosks: usize,
}

impl Desk {
    /// Connects, and makes the streams that are missing.
    ///
    /// # Errors
    /// If no server can be reached, or it refuses.
    pub async fn open(folder: &Folder) -> Result<Self> {
        let plan = &folder.plan;
        let credentials = folder.credentials("admin");
        let door = Door::at(plan.servers.clone(), &credentials, plan.ca.clone())?;
        let context = jetstream::new(door.once().await?);
        link::streams(&context, plan.servers.len()).await?;
        let wanted = context.get_key_value(WANTED).await.map_err(Error::server)?;
        let packs = context.get_object_store(PACKS).await.map_err(Error::server)?;
        Ok(Self { context, wanted, packs })
    }

    /// Publishes a release: the pack first, then the word that it is wanted.
    ///
    /// # Errors
    /// If the release is not signed, or not newer than what is wanted, or the server refuses.
    pub async fn publish(&self, signed: &Signed, pack: &Path) -> Result<()> {
        let whom = &signed.group()?;
        trust::pack(pack, &signed.release)?;
        self.check_newer(signed, whom).await?;
        if !self.has(&signed.release).await? {
            let mut file = tokio::fs::File::open(pack).await.map_err(Error::at(pack))?;
            let about = object_store::ObjectMetadata {
                name: signed.release.pack.hex(),
                chunk_size: Some(PART),
                ..object_store::ObjectMetadata::default()
            };
            self.packs.put(about, &mut file).await.map_err(Error::server)?;
        }
        self.want(signed, whom).await
    }

    /// Goes back: a new serial that names a pack which the servers have.
    ///
    /// # Errors
    /// If the servers do not have the pack, and as [`Self::publish`].
    pub async fn rollback(&self, signed: &Signed) -> Result<()> {
        self.point(signed, &signed.group()?).await
    }

    async fn point(&self, signed: &Signed, whom: &Whom) -> Result<()> {
        self.check_newer(signed, whom).await?;
        if !self.has(&signed.release).await? {
            let why =
                format!("the servers have no pack {}; `publish` it", signed.release.pack.hex());
            return Err(Error::Usage(why));
        }
        self.want(signed, whom).await
    }

    /// Takes a kiosk out of its group: it shows this release; without one it follows again.
    ///
    /// # Errors
    /// If there is no such kiosk, or it would refuse the release, and as [`Self::rollback`].
    pub async fn pin(&self, roster: &Roster, kiosk: Name, signed: Option<&Signed>) -> Result<()> {
        let Some(enrolled) = roster.kiosks.get(&kiosk) else { return Err(Error::no_kiosk(&kiosk)) };
        let whom = Whom::Kiosk(kiosk.clone());
        let Some(signed) = signed else {
            return self.wanted.delete(whom.key()).await.map_err(Error::server);
        };
        if enrolled.is_revoked {
            return Err(Error::Usage(format!("{kiosk} is revoked; `enroll` it anew first")));
        }
        trust::ring(&signed.release, &[&enrolled.group, &kiosk])?;
        self.point(signed, &whom).await
    }

    /// Gives a group the pack of another, signed for it, if it is well there.
    ///
    /// # Errors
    /// If it is not well, with every reason; if it names another pack; and if the server refuses.
    pub async fn promote(
        &self,
        signed: &Signed,
        from: &Name,
        health: Health,
        overview: &Overview,
    ) -> Result<()> {
        let key = Whom::Group(from.clone()).key();
        let Some(wanted) = self.wanted.get(key).await.map_err(Error::server)? else {
            return Err(Error::Usage(format!("the group {from} has no release")));
        };
        let first = Signed::read(wanted.to_vec(), signed.keys.clone())?.release;
        if first.pack != signed.release.pack {
            let why = format!("{from} has the pack {}, this names another", first.pack.hex());
            return Err(Error::Refused(why));
        }
        let faults = unwell(overview, from, first.serial, health);
        if !faults.is_empty() {
            let (serial, faults) = (first.serial, faults.join("\n  "));
            let why = format!("release {serial} is not well in {from}:\n  {faults}");
            return Err(Error::Refused(why));
        }
        self.rollback(signed).await
    }

    async fn check_newer(&self, signed: &Signed, whom: &Whom) -> Result<()> {
        let Some(bytes) = self.wanted.get(whom.key()).await.map_err(Error::server)? else {
            return Ok(());
        };
        // What is there was written by somebody with the same rights; unsigned it counts for nothing.
        let Ok(there) = Signed::read(bytes.to_vec(), signed.keys.clone()) else { return Ok(()) };
        let (new, old) = (signed.release.serial, there.release.serial);
        if new > old || signed.bytes == there.bytes {
            return Ok(());
        }
        let why =
            format!("serial {new}: {} has {old} already; sign it with a higher one", whom.key());
        Err(Error::Refused(why))
    }

    async fn has(&self, release: &Release) -> Result<bool> {
        match self.packs.info(&release.pack.hex()).await {
            Ok(info) => Ok(!info.deleted && info.size as u64 == release.pack.size),
            Err(error) if error.kind() == object_store::InfoErrorKind::NotFound => Ok(false),
            Err(error) => Err(Error::server(error)),
        }
    }

    async fn want(&self, signed: &Signed, whom: &Whom) -> Result<()> {
        let put = self.wanted.put(whom.key(), signed.bytes.clone().into()).await;
        put.map(|_| ()).map_err(Error::server)
    }
}

/// Returns every reason why a release is not well in a group: who is not, and since when.
fn unwell(overview: &Overview, group: &Name, serial: u64, health: Health) -> Vec<String> {
    let mut reasons = Vec::new();
    let rows = overview.rows.iter().filter(|row| row.group == *group);
    let (shows, others): (Vec<&Row>, Vec<&Row>) = rows.partition(|row| row.shown() == Some(serial));
    if shows.len() < health.kiosks {
        reasons.push(format!("{} kiosks show it, {} are asked for", shows.len(), health.kiosks));
        reasons.extend(others.iter().map(|row| match row.shown() {
            Some(other) => format!("{}: shows release {other}", row.kiosk),
            None => format!("{}: shows no release", row.kiosk),
        }));
    }
    for row in shows.iter().chain(&others) {
        let bad = row.alerts.iter().filter(|alert| !matches!(alert, Alert::Behind { .. }));
        let bad: Vec<_> = bad.map(|it| format!("{}: {it}{}", row.kiosk, since(row, it))).collect();
        if bad.is_empty() && row.shown() == Some(serial) {
            reasons.extend(too_short(row, serial, health.hours));
        }
        reasons.extend(bad);
    }
    reasons
}

/// Returns the reason if a kiosk has not been well for so many hours with the release that it shows.
fn too_short(row: &Row, serial: u64, hours: u64) -> Option<String> {
    let kiosk = &row.kiosk;
    let Some(condition) = row.status.as_ref()?.condition.as_ref() else {
        let why = "its agent does not tell since when it is well; upgrade sabar-fleet there";
        return (hours > 0).then(|| format!("{kiosk}: {why}"));
    };
    let is_this = condition.is_well && condition.shown == Some(serial);
    let told = if is_this { condition.seconds / 3600 } else { 0 };
    let begun = condition.since.filter(|_| is_this).map_or(String::new(), at);
    let why = format!("well with it for {told} hours{begun}, {hours} are asked for");
    (told < hours).then(|| format!("{kiosk}: {why}"))
}

/// Returns since when an alert stands, as far as that is known.
fn since(row: &Row, alert: &Alert) -> String {
    let condition = row.status.as_ref().and_then(|it| it.condition.as_ref());
    let begun = match alert {
        Alert::Silent { .. } => row.heard,
        Alert::Problem { .. } | Alert::Restarts { .. } | Alert::Doubled => {
            condition.filter(|it| !it.is_well).and_then(|it| it.since)
        }
        Alert::Never | Alert::Flood | Alert::Behind { .. } => None,
    };
    begun.map_or(String::new(), at)
}

fn at(seconds: i64) -> String {
    let time = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    time.to_zoned(jiff::tz::TimeZone::UTC).strftime(", since %-d %B %Y, %H:%M UTC").to_string()
}

/// A release that was verified, with its bytes.
#[derive(Debug)]
pub struct Signed {
    /// The release.
    pub release: Release,
    /// The keys that it was verified with.
    pub keys: Keys,
    bytes: Vec<u8>,
}

impl Signed {
    /// Reads and verifies a file.
    ///
    /// # Errors
    /// If it is not signed by these keys.
    pub fn open(path: &Path, keys: &Path) -> Result<Self> {
        Self::read(files::read(path)?, trust::keys(keys)?)
    }

    fn read(bytes: Vec<u8>, keys: Keys) -> Result<Self> {
        Ok(Self { release: trust::release(&bytes, &keys)?, bytes, keys })
    }

    /// Returns the group that it is signed for: its ring.
    fn group(&self) -> Result<Whom> {
        Ok(Whom::Group(self.release.ring.parse()?))
    }
}

/// Revokes a kiosk: the servers close its connection and never let it in again, and forget its last
/// word, which would be that of the next kiosk of this name.
///
/// # Errors
/// If no server confirms it; the list is written by then, so it can be said again.
pub async fn revoke(folder: &mut Folder, kiosk: &Name, now: i64) -> Result<()> {
    let (_, token) = folder.revoke(kiosk, now)?;
    tell_account(folder, token).await?;
    let statuses = Desk::open(folder).await?.context.get_stream(STATUS).await;
    let statuses = statuses.map_err(Error::server)?;
    let purge = statuses.purge().filter(names::status(kiosk)).await;
    purge.map(|_| ()).map_err(Error::server)
}

/// Tells the servers the account as it is by now.
///
/// # Errors
/// If not every server confirms it.
pub async fn tell_account(folder: &Folder, token: String) -> Result<()> {
    let plan = &folder.plan;
    let credentials = folder.credentials("system");
    let door = Door::at(plan.servers.clone(), &credentials, plan.ca.clone())?;
    let client = door.once().await?;
    let answer = client.request("$SYS.REQ.CLAIMS.UPDATE", token.into()).await;
    let answer = answer.map_err(Error::server)?;
    let said: serde_json::Value = serde_json::from_slice(&answer.payload).map_err(Error::server)?;
    match said.get("error") {
        Some(error) => Err(Error::server(error)),
        None => Ok(()),
    }
}
