//! Tells how the kiosk is, and learns the time of the server and of a double by that.

use std::time::Duration;

use tokio::process::Command;
use tokio::time::{Instant, timeout};

use super::{Agent, CONDITION};
use crate::error::{Error, Result};
use crate::files;
use crate::handover::{self, Failed, Outcome};
use crate::journal::log;
use crate::names::{self, STATUS};
use crate::status::{KEPT, STATE, Status, tamed};

impl Agent {
    /// Tells the status at every beat and when there is news, for ever.
    pub(super) async fn beat(&self) -> Result<()> {
        let pace = self.setup.pace;
        let mut told = None;
        let mut failures = 0;
        pace.spread().await;
        loop {
            let is_told = self.tell().await;
            if let Err(error) = &is_told {
                log(&format!("the status was not taken: {error}"));
            } else {
                told = Some(self.fate());
            }
            let wait = if is_told.is_ok() { pace.beat } else { pace.after(failures) };
            failures = if is_told.is_ok() { 0 } else { failures + 1 };
            let next = Instant::now() + wait;
            // The flip says nothing to the agent; its file is looked at.
            while Instant::now() < next {
                let is_news = timeout(Duration::from_secs(2), self.news.notified()).await.is_ok();
                if is_news || told.as_ref().is_some_and(|told| *told != self.fate()) {
                    break;
                }
            }
        }
    }

    /// Returns the release that is shown, and the one that was not installed, unless it is no longer
    /// wanted.
    fn fate(&self) -> (Option<u64>, Option<Failed>) {
        let Outcome { shown, failed, .. } = self.outcome();
        let wanted = self.shared().wanted;
        let is_wanted = |it: &Failed| wanted.is_none_or(|wanted| wanted == Some(it.serial));
        (shown, failed.filter(is_wanted))
    }

    fn outcome(&self) -> Outcome {
        Outcome::read(&self.setup.store).unwrap_or_default()
    }

    async fn tell(&self) -> Result<()> {
        let mut status = self.status().await;
        // Also without a server: it has been well meanwhile.
        self.note_condition(&mut status);
        let bytes = serde_json::to_vec(&status).map_err(Error::server)?;
        let subject = names::status(&self.setup.kiosk);
        let stream = self.context.get_stream_no_info(STATUS).await.map_err(Error::server)?;
        // Whose word was the last?
        if let Ok(last) = stream.direct_get_last_for_subject(subject.clone()).await
            && let Ok(last) = serde_json::from_slice::<Status>(&last.payload)
            && self.is_foreign(&last)
        {
            self.doubled();
        }
        let sent = self.context.publish(subject.clone(), bytes.into()).await;
        sent.map_err(Error::server)?.await.map_err(Error::server)?;
        let ours = stream.direct_get_last_for_subject(subject).await.map_err(Error::server)?;
        self.identity().told(&self.setup.state)?;
        let is_first = self.shared().server_time.is_none();
        self.shared().server_time = Some((ours.time.unix_timestamp(), Instant::now()));
        if is_first {
            self.timed.notify_one();
        }
        Ok(())
    }

    /// Returns true if this was not told by this installation. A new installation finds the last
    /// word of the old one, once.
    fn is_foreign(&self, last: &Status) -> bool {
        let identity = self.identity();
        let is_known = identity.writers.contains(&last.writer);
        let is_first = self.shared().server_time.is_none();
        let is_full = identity.writers.len() >= super::WRITERS;
        !is_known && !is_full && (!is_first || last.epoch == self.epoch)
    }

    /// Notes that somebody else writes under this name: a copied disk, or stolen credentials.
    pub(super) fn doubled(&self) {
        let was = std::mem::replace(&mut self.shared().is_doubled, true);
        if !was {
            log("another agent writes under this name: revoke it and enroll both anew");
            self.news.notify_one();
        }
    }

    /// Notes how the kiosk is, keeps that for the next start, and adds it to the status.
    fn note_condition(&self, status: &mut Status) {
        let now = self.now();
        let mut shared = self.shared();
        let seconds = shared.noted.map_or(0, |it| it.elapsed().as_secs());
        shared.condition.note(status, seconds, now);
        shared.noted = status.stopped().is_none().then(Instant::now);
        status.condition = Some(shared.condition.clone());
        let kept = files::write_json(&self.setup.state.join(CONDITION), &shared.condition);
        if let Err(error) = kept {
            log(&format!("the condition of the kiosk was not kept: {error}"));
        }
    }

    async fn status(&self) -> Status {
        let setup = &self.setup;
        let (says, restarts) = match &setup.unit {
            Some(unit) => ask(unit).await,
            None => (None, 0),
        };
        let (shown, failed) = self.fate();
        // The kiosk still tells of a release that was refused and is no longer wanted.
        let is_over = failed.is_none() && self.outcome().failed.is_some();
        let says = says.filter(|it| !is_over || !it.starts_with(KEPT));
        let problem = self.shared().problem.clone();
        let kept = failed.as_ref().map(|it| format!("release {}: {}", it.serial, it.why));
        let starts = u64::try_from(self.ledger().starts()).unwrap_or(u64::MAX);
        Status {
            kiosk: setup.kiosk.clone(),
            group: setup.group.clone(),
            epoch: self.epoch.clone(),
            writer: self.writer.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            shown,
            ready: handover::ready(&setup.state),
            refused: failed.filter(|it| it.is_refused).map(|it| it.serial),
            problem: problem.or(kept).map(|it| tamed(&it)),
            says,
            restarts: restarts.max(starts.saturating_sub(1)),
            is_doubled: self.shared().is_doubled,
            condition: None,
        }
    }
}

/// Asks the service manager what the kiosk tells it, and how often it was restarted.
async fn ask(unit: &str) -> (Option<String>, u64) {
    let mut command = Command::new("systemctl");
    command.args(["show", "--property=StatusText,NRestarts,ActiveState", unit]).kill_on_drop(true);
    let Ok(Ok(output)) = timeout(Duration::from_secs(5), command.output()).await else {
        return (None, 0);
    };
    let said = Said::read(&String::from_utf8_lossy(&output.stdout));
    let text = match said.state.as_str() {
        "active" => said.text,
        "" => format!("{STATE}not known"),
        state => tamed(&format!("{STATE}{state}")),
    };
    (Some(text), said.restarts)
}

/// The state of a kiosk's unit, by the service manager.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Said {
    /// `active`, `failed` and so on.
    state: String,
    /// The status text of the kiosk.
    text: String,
    /// The number of restarts.
    restarts: u64,
}

impl Said {
    /// Reads what `systemctl show` prints.
    fn read(shown: &str) -> Self {
        let value = |name: &str| {
            let mut lines = shown.lines();
            lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default()
        };
        Self {
            state: value("ActiveState").to_owned(),
            text: tamed(value("StatusText")),
            restarts: value("NRestarts").parse().unwrap_or(0),
        }
    }
}
