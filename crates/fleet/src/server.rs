//! The configuration of nats-server, for one node or three.

use std::fmt::Write as _;

/// The parts of the configuration.
#[derive(Debug)]
pub struct Cluster<'a> {
    /// The name of the fleet.
    pub name: &'a str,
    /// The nodes, one or three.
    pub nodes: &'a [Node],
    /// The folder of the nodes for their data.
    pub store: &'a str,
    /// A folder with `cert.pem`, `key.pem` and, for the routes, `ca.pem`; none on loopback only.
    pub tls: Option<&'a str>,
    /// The port of WebSocket, beside the usual one.
    pub websocket: Option<u16>,
    /// The operator's token, and the accounts with theirs.
    pub operator: &'a str,
    /// The public key of the system account.
    pub system: &'a str,
    /// Tokens of accounts by their public key; newer ones that a server has been told stay.
    pub accounts: &'a [(String, String)],
    /// The password between nodes.
    pub password: &'a str,
    /// Bytes that a node may store.
    pub disk: u64,
}

/// A server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its name or address.
    pub host: String,
    /// The port of clients; routes use the one 2000 higher, monitoring 4000.
    pub port: u16,
}

impl Cluster<'_> {
    /// Returns the configuration of the node with this index.
    #[must_use]
    pub fn configuration(&self, index: usize) -> String {
        let mut text = String::new();
        // Writing into a string cannot fail.
        let _ = self.write(&mut text, index);
        text
    }

    fn write(&self, out: &mut String, index: usize) -> std::fmt::Result {
        let Some(node) = self.nodes.get(index) else { return Ok(()) };
        let number = index + 1;
        let name = self.name;
        writeln!(
            out,
            "# nats-server of the fleet \"{name}\", node {number}. Made by sabar-fleet."
        )?;
        writeln!(out, "server_name: \"{name}-{number}\"")?;
        writeln!(out, "listen: \"{}:{}\"", self.bind(node), node.port)?;
        writeln!(out, "# Health and figures, for this machine only.")?;
        writeln!(out, "http: \"127.0.0.1:{}\"", node.port + 4000)?;
        writeln!(out, "max_payload: 1MB")?;
        writeln!(out, "max_connections: 12000")?;
        writeln!(out, "# What a client has not taken by then is not kept for it.")?;
        writeln!(out, "write_deadline: \"10s\"")?;
        writeln!(out, "max_pending: 4MB")?;
        writeln!(out, "ping_interval: \"30s\"")?;
        writeln!(out, "jetstream {{")?;
        writeln!(out, "  store_dir: \"{}/{name}-{number}\"", self.store)?;
        writeln!(out, "  # Acknowledged is what is on the disk; the default would be a promise.")?;
        writeln!(out, "  sync_interval: always")?;
        writeln!(out, "  max_file_store: {}", self.disk)?;
        writeln!(out, "  max_memory_store: 16MB\n}}")?;
        self.write_accounts(out, number)?;
        self.write_tls(out)?;
        if self.nodes.len() > 1 {
            self.write_routes(out, node)?;
        }
        Ok(())
    }

    fn bind<'b>(&self, node: &'b Node) -> &'b str {
        if self.tls.is_none() { &node.host } else { "0.0.0.0" }
    }

    fn write_accounts(&self, out: &mut String, number: usize) -> std::fmt::Result {
        writeln!(out, "operator: \"{}\"", self.operator)?;
        writeln!(out, "system_account: \"{}\"", self.system)?;
        writeln!(out, "# A folder, so that a revocation holds while running and after a restart.")?;
        writeln!(out, "resolver {{")?;
        writeln!(out, "  type: full\n  allow_delete: false\n  interval: \"1m\"")?;
        writeln!(out, "  dir: \"{}/{}-{number}-accounts\"\n}}", self.store, self.name)?;
        writeln!(out, "resolver_preload {{")?;
        for (key, token) in self.accounts {
            writeln!(out, "  {key}: \"{token}\"")?;
        }
        writeln!(out, "}}")
    }

    fn write_tls(&self, out: &mut String) -> std::fmt::Result {
        let Some(tls) = self.tls else { return Ok(()) };
        let files = format!("cert_file: \"{tls}/cert.pem\"\n  key_file: \"{tls}/key.pem\"");
        writeln!(out, "tls {{\n  {files}\n  timeout: 5\n}}")?;
        if let Some(port) = self.websocket {
            writeln!(out, "websocket {{\n  port: {port}\n  tls {{\n  {files}\n  }}\n}}")?;
        }
        Ok(())
    }

    fn write_routes(&self, out: &mut String, node: &Node) -> std::fmt::Result {
        writeln!(out, "cluster {{\n  name: \"{}\"", self.name)?;
        writeln!(out, "  listen: \"{}:{}\"", self.bind(node), node.port + 2000)?;
        writeln!(out, "  authorization {{ user: \"node\", password: \"{}\" }}", self.password)?;
        if let Some(tls) = self.tls {
            writeln!(
                out,
                "  tls {{\n    cert_file: \"{tls}/cert.pem\"\n    key_file: \"{tls}/key.pem\""
            )?;
            writeln!(out, "    ca_file: \"{tls}/ca.pem\"\n    verify: true\n    timeout: 5\n  }}")?;
        }
        writeln!(out, "  routes: [")?;
        for other in self.nodes.iter().filter(|it| *it != node) {
            let Node { host, port } = other;
            writeln!(out, "    \"nats://node:{}@{host}:{}\"", self.password, port + 2000)?;
        }
        writeln!(out, "  ]\n}}")
    }
}
