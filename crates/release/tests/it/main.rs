//! Releases as people sign, change, replay and verify them; held against Debian's minisign.
//!
//! A test without minisign says so and passes; with `SABAR_REQUIRE_ORACLES` set it fails.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod keys;
mod oracle;
mod releases;
mod store;

use minisign::KeyPair;
use sabar_release::sign::{Draft, Signer};
use sabar_release::{Keys, Names, PackId};

/// A key pair in the files that minisign writes.
struct Pair {
    public: String,
    secret: String,
}

impl Pair {
    fn new() -> Self {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        let public = pair.pk.to_box().unwrap().to_string();
        Self { public, secret: pair.sk.to_box(None).unwrap().to_string() }
    }

    fn signer(&self) -> Signer {
        Signer::read(&self.secret, || None).unwrap()
    }

    /// The key alone, as files of keys have it.
    fn line(&self) -> &str {
        self.public.lines().nth(1).unwrap()
    }

    fn alone(&self) -> Keys {
        Keys::read(self.public.as_bytes()).unwrap()
    }
}

const PACK: &[u8] = b"what patients read";

fn draft(serial: u64) -> Draft {
    Draft {
        serial,
        pack: PackId::of(PACK).unwrap(),
        sabar: "0.1.0".parse().unwrap(),
        ring: "stable".to_owned(),
        start: None,
        settings: toml::Table::new(),
        names: Names::default(),
    }
}

/// A file of keys: each with its role.
fn keys(serial: u64, root: &Pair, keys: &[(&str, &Pair)]) -> String {
    let mut roles: Vec<&str> = keys.iter().map(|(role, _)| *role).collect();
    roles.dedup();
    let mut text = format!(
        "format = \"sabar keys 1\"\nserial = {serial}\nroot = \"{}\"\nrequired = {roles:?}\n",
        root.line()
    );
    for (index, (role, pair)) in keys.iter().enumerate() {
        let public = pair.line();
        let entry =
            format!("role = \"{role}\"\nholder = \"holder {index}\"\npublic = \"{public}\"\n");
        text.push_str(&format!("\n[[key]]\n{entry}"));
    }
    text
}
