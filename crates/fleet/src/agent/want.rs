//! Follows what is wanted: verifies, fetches and leaves it for the flip.

use std::time::Duration;

use async_nats::jetstream::stream::DirectGetErrorKind;
use futures_util::StreamExt as _;

use super::Agent;
use crate::error::{Error, Result};
use crate::handover::{self, Next, Outcome};
use crate::journal::log;
use crate::names::{PACKS, WANTED, Whom};
use crate::{fetch, trust};

impl Agent {
    /// Follows what is wanted, for ever.
    pub(super) async fn follow(&self) -> Result<()> {
        let (group, own) = self.wanted();
        let subscribe =
            async |whom: &Whom| self.client.subscribe(whom.subject()).await.map_err(Error::server);
        let (mut of_group, mut of_own) = (subscribe(&group).await?, subscribe(&own).await?);
        let pace = self.setup.pace;
        self.timed.notified().await;
        loop {
            let looked = self.look().await;
            self.note(looked.as_ref().err());
            let wait = match looked {
                Ok(Some(wait)) => wait.min(pace.look),
                Ok(None) => pace.look,
                // A server that is away, a full disk: soon again, but not all kiosks at once.
                Err(_) => (pace.look / 15).max(Duration::from_secs(1)),
            };
            tokio::select! {
                _ = of_group.next() => {}
                _ = of_own.next() => {}
                () = self.connected.notified() => {}
                () = tokio::time::sleep(wait) => {}
            }
            pace.spread().await;
        }
    }

    fn wanted(&self) -> (Whom, Whom) {
        (Whom::Group(self.setup.group.clone()), Whom::Kiosk(self.setup.kiosk.clone()))
    }

    /// Looks once; returns how long to wait for a release that begins later.
    async fn look(&self) -> Result<Option<Duration>> {
        let setup = &self.setup;
        let (group, own) = self.wanted();
        let bytes = match self.value(&own).await? {
            Some(bytes) => Some(bytes),
            None => self.value(&group).await?,
        };
        let outcome = Outcome::read(&setup.store)?;
        handover::clear(&setup.state, &outcome);
        let keys = trust::keys(&setup.keys)?;
        let release = bytes.as_deref().map(|it| trust::release(it, &keys)).transpose();
        self.shared().wanted = Some(release.as_ref().ok().and_then(|it| Some(it.as_ref()?.serial)));
        let (Some(release), Some(bytes)) = (release?, bytes) else { return Ok(None) };
        trust::ring(&release, &[&setup.group, &setup.kiosk])?;
        let Some(now) = self.now() else { return Ok(None) };
        match handover::next(&release, &outcome, handover::ready(&setup.state), now) {
            Next::Nothing => return Ok(None),
            Next::Refuse(why) => return Err(Error::Refused(why)),
            Next::Wait(seconds) => {
                return Ok(Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0))));
            }
            Next::Fetch => {}
        }
        let folder = setup.state.join("fetch");
        let (hash, size) = (release.pack.hex(), release.pack.size);
        fetch::keep_only(&folder, &hash);
        let store = self.context.get_stream_no_info(format!("OBJ_{PACKS}")).await;
        let store = store.map_err(Error::server)?;
        let pack = fetch::fetch(&store, &hash, size, &folder).await?;
        if let Err(error) = trust::pack(&pack, &release) {
            fetch::forget(&folder, &hash);
            return Err(error);
        }
        handover::leave(&setup.state, release.serial, &bytes, &pack)?;
        fetch::forget(&folder, &hash);
        log(&format!("release {} is ready", release.serial));
        self.news.notify_one();
        Ok(None)
    }

    /// Returns the release that is wanted by this key, if one is.
    async fn value(&self, whom: &Whom) -> Result<Option<Vec<u8>>> {
        let stream = self.context.get_stream_no_info(format!("KV_{WANTED}")).await;
        let stream = stream.map_err(Error::server)?;
        match stream.direct_get_last_for_subject(whom.subject()).await {
            Ok(message) => {
                let is_removed = message.headers.get("KV-Operation").is_some();
                Ok((!is_removed).then(|| message.payload.to_vec()))
            }
            Err(error) if error.kind() == DirectGetErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::server(error)),
        }
    }
}
