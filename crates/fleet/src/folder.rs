//! The folder of whoever runs the fleet: its keys, its servers and the list of its kiosks.
//!
//! The key of the operator signs accounts and revocations; whoever has this folder rules the
//! servers, but makes no kiosk show anything, since releases are signed elsewhere.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use nkeys::{KeyPair, KeyPairType};
use serde::{Deserialize, Serialize};

use crate::accounts::{self, Account};
use crate::error::{Error, Result};
use crate::files;
use crate::names::Name;
use crate::server::{Cluster, Node};

/// The content of `fleet.toml`, made by `init`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The name of the fleet.
    pub name: Name,
    /// One address or three: `tls://host:4222`; `nats://` on loopback only.
    pub servers: Vec<String>,
    /// The folder of the servers for their data.
    pub store: String,
    /// The servers' folder of certificates.
    pub tls: String,
    /// The port for WebSocket, for clinics that let only 443 out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub websocket: Option<u16>,
    /// A certificate authority that kiosks trust beside those of their system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca: Option<PathBuf>,
    /// Gigabytes that each server may store.
    pub disk_gb: u64,
}

/// A kiosk of the list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enrolled {
    /// The group that it follows.
    pub group: Name,
    /// The clinic where it stands, for people.
    pub clinic: Name,
    /// Its public key at the server.
    pub key: String,
    /// The time, in seconds since 1970.
    pub at: i64,
    /// True if its key is revoked.
    #[serde(default)]
    pub is_revoked: bool,
}

/// The kiosks, and every key that was ever revoked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// By name.
    pub kiosks: BTreeMap<Name, Enrolled>,
    /// Public keys with the time.
    pub revoked: BTreeMap<String, i64>,
}

/// An opened folder.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// The content of `fleet.toml`.
    pub plan: Plan,
    /// The content of `kiosks.json`.
    pub roster: Roster,
}

impl Plan {
    /// Returns the servers as nodes.
    ///
    /// # Errors
    /// If there are not one or three different ones, or one is neither encrypted nor on loopback.
    pub fn nodes(&self) -> Result<Vec<Node>> {
        if !matches!(self.servers.len(), 1 | 3) {
            return Err(Error::Usage("a fleet has one server or three".to_owned()));
        }
        let nodes: Vec<Node> = self.servers.iter().map(|it| node(it)).collect::<Result<_>>()?;
        for (index, node) in nodes.iter().enumerate() {
            if nodes.iter().take(index).any(|it| it == node) {
                let (host, port) = (&node.host, node.port);
                let why = format!("{host}:{port} is given twice; name three servers, or one");
                return Err(Error::Usage(why));
            }
        }
        Ok(nodes)
    }

    /// Returns the addresses for kiosks: the usual ones, then those of WebSocket.
    ///
    /// # Errors
    /// As [`Self::nodes`].
    pub fn addresses(&self) -> Result<Vec<String>> {
        let mut all = self.servers.clone();
        if let Some(port) = self.websocket {
            all.extend(self.nodes()?.iter().map(|node| format!("wss://{}:{port}", node.host)));
        }
        Ok(all)
    }

    /// Returns true if the servers are asked without encryption.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.servers.iter().all(|it| it.starts_with("nats://"))
    }
}

fn node(address: &str) -> Result<Node> {
    let wrong = || Error::Usage(format!("\"{address}\" is no server: tls://HOST:PORT"));
    let (scheme, rest) = address.split_once("://").ok_or_else(wrong)?;
    let (host, port) = rest.rsplit_once(':').ok_or_else(wrong)?;
    let port: u16 = port.parse().map_err(|_| wrong())?;
    let is_plain = match scheme {
        "tls" => false,
        "nats" => true,
        _ => return Err(wrong()),
    };
    let is_host = !host.is_empty()
        && host.chars().all(|it| it.is_ascii_alphanumeric() || it == '.' || it == '-');
    if !is_host || port > u16::MAX - 4000 {
        return Err(wrong());
    }
    if is_plain && host != "127.0.0.1" {
        let why = format!("{address}: without encryption only 127.0.0.1 is allowed; use tls://");
        return Err(Error::Usage(why));
    }
    Ok(Node { host: host.to_ascii_lowercase(), port })
}

impl Folder {
    /// Makes the folder: keys, configuration of the servers, credentials of whoever runs it.
    ///
    /// # Errors
    /// If the plan is wrong, or the folder exists already.
    pub fn init(path: &Path, plan: Plan, now: i64) -> Result<Self> {
        plan.nodes()?;
        let mut builder = fs::DirBuilder::new();
        builder.mode(0o700).recursive(false);
        builder.create(path).map_err(Error::at(path))?;
        let folder = Self { path: path.to_owned(), plan, roster: Roster::default() };
        for name in ["keys", "creds", "servers", "kiosks"] {
            builder.create(path.join(name)).map_err(Error::at(path))?;
        }
        let kinds = [
            ("operator", KeyPairType::Operator),
            ("system", KeyPairType::Account),
            ("account", KeyPairType::Account),
            ("kiosks", KeyPairType::Account),
        ];
        for (name, kind) in kinds {
            let seed = KeyPair::new(kind).seed().map_err(Error::server)?;
            files::write(&folder.key_path(name), seed.as_bytes(), 0o600)?;
        }
        let (account, system) = (folder.key("account")?, folder.key("system")?);
        let creds = |name: &str| path.join("creds").join(format!("{name}.creds"));
        let admin = accounts::everything(&account, "admin", now)?;
        files::write(&creds("admin"), admin.as_bytes(), 0o600)?;
        let keeper = accounts::everything(&system, "keeper", now)?;
        files::write(&creds("system"), keeper.as_bytes(), 0o600)?;
        folder.write_servers(now)?;
        let text = toml::to_string(&folder.plan).map_err(Error::in_file(path))?;
        files::write(&path.join("fleet.toml"), text.as_bytes(), 0o644)?;
        folder.save()?;
        Ok(folder)
    }

    /// Opens a folder that `init` made.
    ///
    /// # Errors
    /// If a file is missing or wrong.
    pub fn open(path: &Path) -> Result<Self> {
        let plan_path = path.join("fleet.toml");
        let text = files::read(&plan_path)?;
        let text = String::from_utf8(text).map_err(Error::in_file(&plan_path))?;
        let plan: Plan = toml::from_str(&text).map_err(Error::in_file(&plan_path))?;
        plan.nodes()?;
        let roster_path = path.join("kiosks.json");
        // Ten thousand kiosks are more than other small files.
        let bytes = fs::read(&roster_path).map_err(Error::at(&roster_path))?;
        let roster = serde_json::from_slice(&bytes).map_err(Error::in_file(&roster_path))?;
        Ok(Self { path: path.to_owned(), plan, roster })
    }

    /// Returns the path of the administrator's credentials, or of those for the servers.
    #[must_use]
    pub fn credentials(&self, name: &str) -> PathBuf {
        self.path.join("creds").join(format!("{name}.creds"))
    }

    /// Adds a kiosk and writes what it needs to `kiosks/NAME`; returns that folder.
    ///
    /// # Errors
    /// If there is one of that name that is not revoked.
    pub fn enroll(&mut self, kiosk: &Name, group: Name, clinic: Name, now: i64) -> Result<PathBuf> {
        if self.roster.kiosks.get(kiosk).is_some_and(|it| !it.is_revoked) {
            let what = format!("{kiosk} is enrolled already; `revoke` it first");
            return Err(Error::Usage(what));
        }
        let account = self.key("account")?.public_key();
        let (creds, key) = accounts::kiosk(&self.key("kiosks")?, &account, kiosk, now)?;
        let place = self.path.join("kiosks").join(kiosk.as_str());
        files::folder(&place)?;
        let settings = self.settings_of(kiosk, &group)?;
        files::write(&place.join("agent.toml"), settings.as_bytes(), 0o644)?;
        files::write(&place.join("agent.creds"), creds.as_bytes(), 0o600)?;
        let enrolled = Enrolled { group, clinic, key, at: now, is_revoked: false };
        self.roster.kiosks.insert(kiosk.clone(), enrolled);
        self.save()?;
        Ok(place)
    }

    fn settings_of(&self, kiosk: &Name, group: &Name) -> Result<String> {
        let servers = self.plan.addresses()?;
        let mut text = format!(
            "# The agent of this kiosk. Made by sabar-fleet.\nkiosk = \"{kiosk}\"\n\
             group = \"{group}\"\nservers = {servers:?}\n"
        );
        if let Some(ca) = &self.plan.ca {
            text += &format!("ca = {:?}\n", ca.display().to_string());
        }
        Ok(text)
    }

    /// Marks a kiosk as revoked; returns the account's public key and new token, for the servers.
    ///
    /// # Errors
    /// If there is no such kiosk.
    pub fn revoke(&mut self, kiosk: &Name, now: i64) -> Result<(String, String)> {
        let Some(enrolled) = self.roster.kiosks.get_mut(kiosk) else {
            return Err(Error::no_kiosk(kiosk));
        };
        enrolled.is_revoked = true;
        self.roster.revoked.insert(enrolled.key.clone(), now);
        // What opens the server lies here only until it was brought to the kiosk.
        let place = self.path.join("kiosks").join(kiosk.as_str());
        match fs::remove_dir_all(&place) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::File { path: place, error });
            }
            _ => {}
        }
        self.save()?;
        self.write_servers(now)?;
        self.account_token(now)
    }

    /// Returns the account's public key and its token as of now.
    ///
    /// # Errors
    /// If a key cannot be read.
    pub fn account_token(&self, now: i64) -> Result<(String, String)> {
        let (account, kiosks) =
            (self.key("account")?.public_key(), self.key("kiosks")?.public_key());
        let account = Account {
            key: &account,
            kiosks: &kiosks,
            revoked: &self.roster.revoked,
            disk: self.disk(),
        };
        let token = account.token(&self.key("operator")?, now)?;
        Ok((account.key.to_owned(), token))
    }

    fn disk(&self) -> u64 {
        self.plan.disk_gb.saturating_mul(1 << 30)
    }

    /// Writes the configuration of every server, with what is revoked by now.
    fn write_servers(&self, now: i64) -> Result<()> {
        let (operator, system) = (self.key("operator")?, self.key("system")?.public_key());
        let name = self.plan.name.as_str();
        let token = accounts::operator(&operator, name, &system, now)?;
        let system_token = accounts::system_account(&operator, &system, now)?;
        let password_path = self.path.join("keys/password");
        if !password_path.exists() {
            let password = files::random_id()? + &files::random_id()?;
            files::write(&password_path, password.as_bytes(), 0o600)?;
        }
        let password = String::from_utf8(files::read(&password_path)?)
            .map_err(Error::in_file(&password_path))?;
        let nodes = self.plan.nodes()?;
        let cluster = Cluster {
            name,
            nodes: &nodes,
            store: &self.plan.store,
            tls: (!self.plan.is_loopback()).then_some(self.plan.tls.as_str()),
            websocket: self.plan.websocket,
            operator: &token,
            system: &system,
            accounts: &[(system.clone(), system_token), self.account_token(now)?],
            password: &password,
            disk: self.disk(),
        };
        for index in 0..nodes.len() {
            let path = self.path.join("servers").join(format!("node-{}.conf", index + 1));
            files::write(&path, cluster.configuration(index).as_bytes(), 0o600)?;
        }
        Ok(())
    }

    fn key_path(&self, name: &str) -> PathBuf {
        self.path.join("keys").join(format!("{name}.seed"))
    }

    fn key(&self, name: &str) -> Result<KeyPair> {
        let path = self.key_path(name);
        let mode = fs::metadata(&path).map_err(Error::at(&path))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(Error::in_file(&path)("others can read it: chmod 600"));
        }
        let seed = String::from_utf8(files::read(&path)?).map_err(Error::in_file(&path))?;
        KeyPair::from_seed(seed.trim()).map_err(Error::in_file(&path))
    }

    fn save(&self) -> Result<()> {
        files::write_json(&self.path.join("kiosks.json"), &self.roster)
    }
}
