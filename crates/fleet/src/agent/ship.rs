//! Hears the kiosk's datagrams, and ships totals to the server.

use std::collections::BTreeMap;
use std::time::Duration;

use async_nats::HeaderMap;
use async_nats::jetstream::context::PublishErrorKind;
use async_nats::jetstream::stream::DirectGetErrorKind;
use tokio::net::UnixDatagram;

use super::Agent;
use crate::error::{Error, Result};
use crate::journal::log;
use crate::ledger::{DATAGRAM, Datagram, Totals};
use crate::names::{self, COUNTS};

impl Agent {
    /// Hears what the kiosk counts, for ever.
    pub(super) async fn hear(&self, socket: &UnixDatagram) -> Result<()> {
        let mut buffer = vec![0; DATAGRAM];
        loop {
            let size = match socket.recv(&mut buffer).await {
                Ok(size) => size,
                Err(error) => {
                    log(&format!("the socket of counts: {error}"));
                    tokio::time::sleep(Duration::from_secs(1)).await;
                    continue;
                }
            };
            let Some(datagram) = Datagram::read(buffer.get(..size).unwrap_or_default()) else {
                log("the socket of counts: something that is no datagram of a kiosk");
                continue;
            };
            match self.ledger().take(&datagram) {
                Ok(false) => {}
                Ok(true) => self.counted.notify_one(),
                Err(error) => {
                    log(&format!("totals are in memory only: {error}"));
                    self.counted.notify_one();
                }
            }
        }
    }

    /// Ships totals when there are new ones, for ever.
    pub(super) async fn ship(&self) -> Result<()> {
        // By subject: what the server has there, so that a late word of an old agent is not taken.
        let mut sequences = BTreeMap::new();
        let pace = self.setup.pace;
        let mut failures = 0;
        pace.spread().await;
        loop {
            let mut is_done = true;
            let unsent = self.ledger().saved_unsent();
            if let Err(error) = &unsent {
                log(&format!("totals wait for the disk: {error}"));
                is_done = false;
            }
            for (day, totals) in unsent.unwrap_or_default() {
                match self.ship_day(&day, &totals, &mut sequences).await {
                    Ok(()) => self.ledger().sent(&day, &totals),
                    Err(error) => {
                        log(&format!("totals of {day} wait: {error}"));
                        is_done = false;
                        break;
                    }
                }
            }
            if is_done {
                // Only saves sending again; the totals are on the disk.
                let _ = self.ledger().save();
                failures = 0;
                self.counted.notified().await;
            } else {
                sequences.clear();
                tokio::time::sleep(pace.after(failures)).await;
                failures += 1;
                pace.spread().await;
            }
        }
    }

    async fn ship_day(
        &self,
        day: &str,
        totals: &Totals,
        sequences: &mut BTreeMap<String, u64>,
    ) -> Result<()> {
        let subject = names::count(&self.setup.kiosk, &self.epoch, day);
        let sequence = match sequences.get(&subject) {
            Some(sequence) => *sequence,
            None => self.sequence(&subject, totals).await?,
        };
        let bytes = serde_json::to_vec(totals).map_err(Error::server)?;
        let mut headers = HeaderMap::new();
        headers.insert(
            async_nats::header::NATS_EXPECTED_LAST_SUBJECT_SEQUENCE,
            sequence.to_string().as_str(),
        );
        let sent = self.context.publish_with_headers(subject.clone(), headers, bytes.into()).await;
        match sent.map_err(Error::server)?.await {
            Ok(ack) => {
                sequences.insert(subject, ack.sequence);
                Ok(())
            }
            Err(error) => {
                sequences.remove(&subject);
                if error.kind() == PublishErrorKind::WrongLastSequence {
                    self.sequence(&subject, totals).await?;
                }
                Err(Error::server(error))
            }
        }
    }

    /// Returns the sequence of the total that the server has, 0 if it has none.
    ///
    /// Totals that were sent are on the disk, so one that is higher is another kiosk's: it stays.
    async fn sequence(&self, subject: &str, totals: &Totals) -> Result<u64> {
        let stream = self.context.get_stream_no_info(COUNTS).await.map_err(Error::server)?;
        match stream.direct_get_last_for_subject(subject).await {
            Ok(message) => {
                let known: Totals = serde_json::from_slice(&message.payload).unwrap_or_default();
                if !totals.covers(&known) {
                    self.doubled();
                    let why = "another kiosk counts under this name; its totals stay";
                    return Err(Error::Server(why.to_owned()));
                }
                Ok(message.sequence)
            }
            Err(error) if error.kind() == DirectGetErrorKind::NotFound => Ok(0),
            Err(error) => Err(Error::server(error)),
        }
    }
}
