//! Connections to the servers, and the streams there.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_nats::jetstream::{self, stream};
use async_nats::{Client, ConnectOptions, Event};
use tokio::sync::Notify;

use crate::error::{Error, Result};
use crate::journal::log;
use crate::names::{COUNTS, PACKS, STATUS, WANTED};

/// Patience with one answer of a server.
pub const PATIENCE: Duration = Duration::from_secs(4);
/// The longest wait between two attempts to connect.
const LONGEST_PAUSE: u64 = 20_000;

/// The servers, and the credentials for them.
#[derive(Clone, Debug)]
pub struct Door {
    /// Addresses, tried in any order.
    pub servers: Vec<String>,
    /// The text of the credentials.
    pub credentials: String,
    /// A certificate authority beside those of the system.
    pub ca: Option<std::path::PathBuf>,
}

impl Door {
    fn options(&self, name: &str) -> Result<ConnectOptions> {
        let mut options = ConnectOptions::with_credentials(&self.credentials)
            .map_err(|error| Error::Usage(format!("the credentials: {error}")))?
            .name(name)
            .require_tls(self.servers.iter().all(|it| !it.starts_with("nats://")))
            .connection_timeout(Duration::from_secs(8))
            .request_timeout(Some(PATIENCE))
            .ping_interval(Duration::from_secs(30));
        if let Some(ca) = &self.ca {
            options = options.add_root_certificates(ca.clone());
        }
        Ok(options)
    }

    /// Connects a kiosk, for ever: a server that is away is tried again and again.
    ///
    /// `connected` is told whenever a connection begins.
    ///
    /// # Errors
    /// If the credentials or addresses make no sense.
    pub async fn keep(&self, kiosk: &str, connected: Arc<Notify>) -> Result<Client> {
        // Told once: it is tried again and again.
        let is_refused = AtomicBool::new(false);
        let options = self
            .options(kiosk)?
            .custom_inbox_prefix(crate::names::inbox(kiosk))
            // Little memory: it asks for one thing at a time.
            .subscription_capacity(64)
            .client_capacity(64)
            .read_buffer_capacity(16 * 1024)
            .retry_on_initial_connect()
            .max_reconnects(None)
            .reconnect_delay_callback(pause)
            .event_callback(move |event| {
                let connected = Arc::clone(&connected);
                let was = match is_refusal(&event) {
                    true => is_refused.swap(true, Ordering::Relaxed),
                    false => true,
                };
                if !was {
                    log("the servers refuse this kiosk: it was revoked. `sabar-fleet enroll` makes a new agent.creds");
                }
                async move {
                    if matches!(event, Event::Connected) {
                        connected.notify_one();
                    }
                }
            });
        options.connect(self.servers.clone()).await.map_err(Error::server)
    }

    /// Connects whoever runs the fleet, now or not at all.
    ///
    /// # Errors
    /// If no server can be reached.
    pub async fn once(&self) -> Result<Client> {
        let options = self.options("sabar-fleet")?;
        let connect = options.connect(self.servers.clone());
        let late = || Error::Server(format!("no answer from {}", self.servers.join(", ")));
        let client = tokio::time::timeout(Duration::from_secs(15), connect).await;
        client.map_err(|_| late())?.map_err(Error::server)
    }

    /// Reads the credentials from a file.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn at(
        servers: Vec<String>,
        credentials: &Path,
        ca: Option<std::path::PathBuf>,
    ) -> Result<Self> {
        let text = crate::files::read(credentials)?;
        let text = String::from_utf8(text).map_err(Error::in_file(credentials))?;
        Ok(Self { servers, credentials: text, ca })
    }
}

/// Returns true if a server does not take the credentials.
fn is_refusal(event: &Event) -> bool {
    let said = match event {
        Event::ServerError(error) => error.to_string(),
        Event::ClientError(error) => error.to_string(),
        Event::Connected
        | Event::Disconnected
        | Event::LameDuckMode
        | Event::Draining
        | Event::Closed
        | Event::SlowConsumer(_) => return false,
    };
    let said = said.to_lowercase();
    ["authorization violation", "authentication revoked"].iter().any(|it| said.contains(it))
}

/// Returns the wait before an attempt: longer each time, and random, so that a thousand kiosks do
/// not come back at once.
fn pause(attempt: usize) -> Duration {
    let most = 500_u64.saturating_mul(1 << attempt.min(8)).min(LONGEST_PAUSE);
    Duration::from_millis(fastrand::u64(most / 4..=most))
}

/// Makes the streams that are missing.
///
/// # Errors
/// If the server refuses, or has others of these names.
pub async fn streams(context: &jetstream::Context, replicas: usize) -> Result<()> {
    let base = |name: &str, subjects: &[&str], per_subject: i64| stream::Config {
        name: name.to_owned(),
        subjects: subjects.iter().map(|it| (*it).to_owned()).collect(),
        max_messages_per_subject: per_subject,
        num_replicas: replicas,
        storage: stream::StorageType::File,
        allow_direct: true,
        discard: stream::DiscardPolicy::New,
        ..stream::Config::default()
    };
    let (kv, store) = (format!("KV_{WANTED}"), format!("OBJ_{PACKS}"));
    let (keys, parts, heads) =
        (format!("$KV.{WANTED}.>"), format!("$O.{PACKS}.C.>"), format!("$O.{PACKS}.M.>"));
    let all = [
        stream::Config { allow_rollup: true, deny_delete: true, ..base(&kv, &[&keys], 16) },
        stream::Config { allow_rollup: true, ..base(&store, &[&parts, &heads], -1) },
        stream::Config { max_message_size: 8 * 1024, ..base(STATUS, &["status.*"], 1) },
        stream::Config { max_message_size: 32 * 1024, ..base(COUNTS, &["count.*.*.*"], 1) },
    ];
    for config in all {
        context.get_or_create_stream(config).await.map_err(Error::server)?;
    }
    Ok(())
}
