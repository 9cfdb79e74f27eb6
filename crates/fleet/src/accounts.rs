//! Rights at the server: NATS keys and the tokens (JWT) that they sign.
//!
//! An operator signs accounts, an account's keys sign users. All kiosks are signed by one scoped key,
//! whose rights name the kiosk by a template: a stolen kiosk reads and writes nothing of others.

use std::collections::BTreeMap;

use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD};
use nkeys::KeyPair;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha512_256};

use crate::error::{Error, Result};
use crate::names::{COUNTS, Name, PACKS, STATUS, WANTED, inbox};

/// The largest message that a kiosk may send.
const KIOSK_PAYLOAD: u32 = 64 * 1024;

/// Signs claims about `subject` and returns the token.
///
/// # Errors
/// If the key cannot sign.
fn token(signer: &KeyPair, subject: &str, name: &str, nats: &Value, now: i64) -> Result<String> {
    let mut claims = json!({
        "jti": "", "iat": now, "iss": signer.public_key(), "sub": subject, "name": name, "nats": nats,
    });
    let id = BASE32_NOPAD.encode(&Sha512_256::digest(claims.to_string()));
    claims["jti"] = Value::String(id);
    let head = BASE64URL_NOPAD.encode(br#"{"typ":"JWT","alg":"ed25519-nkey"}"#);
    let body = BASE64URL_NOPAD.encode(claims.to_string().as_bytes());
    let signed = format!("{head}.{body}");
    let signature = signer.sign(signed.as_bytes()).map_err(Error::server)?;
    Ok(format!("{signed}.{}", BASE64URL_NOPAD.encode(&signature)))
}

/// Returns the operator's own token.
///
/// # Errors
/// If the key cannot sign.
pub fn operator(key: &KeyPair, name: &str, system: &str, now: i64) -> Result<String> {
    let nats = json!({ "system_account": system, "type": "operator", "version": 2 });
    token(key, &key.public_key(), name, &nats, now)
}

/// Returns the token of the account that only looks after the servers.
///
/// # Errors
/// If the key cannot sign.
pub fn system_account(operator: &KeyPair, account: &str, now: i64) -> Result<String> {
    let nats = json!({ "limits": limits(0, 0), "type": "account", "version": 2 });
    token(operator, account, "system", &nats, now)
}

/// The account of the kiosks.
#[derive(Debug)]
pub struct Account<'a> {
    /// Its public key.
    pub key: &'a str,
    /// The public key that signs kiosks.
    pub kiosks: &'a str,
    /// Public keys of kiosks that are revoked, with the time.
    pub revoked: &'a BTreeMap<String, i64>,
    /// Bytes that it may store.
    pub disk: u64,
}

impl Account<'_> {
    /// Returns its token.
    ///
    /// # Errors
    /// If the key cannot sign.
    pub fn token(&self, operator: &KeyPair, now: i64) -> Result<String> {
        let scope = json!({
            "kind": "user_scope", "key": self.kiosks, "role": "kiosk", "template": kiosk_rights(),
        });
        let mut nats = json!({
            "limits": limits(self.disk, 8),
            "signing_keys": [scope],
            "type": "account",
            "version": 2,
        });
        if !self.revoked.is_empty() {
            nats["revocations"] = json!(self.revoked);
        }
        token(operator, self.key, "fleet", &nats, now)
    }
}

fn limits(disk: u64, streams: u32) -> Value {
    json!({
        "subs": -1, "data": -1, "payload": -1, "imports": -1, "exports": -1, "wildcards": true,
        "conn": -1, "leaf": 0, "mem_storage": 0, "disk_storage": disk, "streams": streams,
        "consumer": if streams == 0 { 0 } else { -1 },
    })
}

/// Returns what a kiosk may do. It makes no consumer, so it cannot make a thousand.
fn kiosk_rights() -> Value {
    let get = |stream: &str, subject: &str| format!("$JS.API.DIRECT.GET.{stream}.{subject}");
    let own = format!("$KV.{WANTED}.kiosk.{{{{name()}}}}");
    let group = format!("$KV.{WANTED}.group.*");
    json!({
        "pub": { "allow": [
            "status.{{name()}}",
            "count.{{name()}}.*.*",
            get(&format!("KV_{WANTED}"), &own),
            get(&format!("KV_{WANTED}"), &group),
            format!("$JS.API.DIRECT.GET.OBJ_{PACKS}"),
            get(&format!("OBJ_{PACKS}"), &format!("$O.{PACKS}.M.*")),
            get(STATUS, "status.{{name()}}"),
            get(COUNTS, "count.{{name()}}.*.*"),
        ]},
        "sub": { "allow": [format!("{}.>", inbox("{{name()}}")), own, group] },
        "subs": 16, "data": -1, "payload": KIOSK_PAYLOAD,
    })
}

/// Returns the credentials of a kiosk, and its public key for a later revocation.
///
/// # Errors
/// If a key cannot sign.
pub fn kiosk(signer: &KeyPair, account: &str, kiosk: &Name, now: i64) -> Result<(String, String)> {
    let user = KeyPair::new_user();
    // Rights and limits come from the scope of the signing key; others beside them are refused.
    let nats = json!({ "issuer_account": account, "type": "user", "version": 2 });
    let token = token(signer, &user.public_key(), kiosk.as_str(), &nats, now)?;
    Ok((credentials(&token, &user)?, user.public_key()))
}

/// Returns the credentials of a user with every right in the account of `signer`.
///
/// # Errors
/// If a key cannot sign.
pub fn everything(signer: &KeyPair, name: &str, now: i64) -> Result<String> {
    let user = KeyPair::new_user();
    let nats = json!({
        "pub": {}, "sub": {}, "subs": -1, "data": -1, "payload": -1, "type": "user", "version": 2,
    });
    credentials(&token(signer, &user.public_key(), name, &nats, now)?, &user)
}

/// Returns the form in which NATS keeps a token and a seed.
fn credentials(token: &str, user: &KeyPair) -> Result<String> {
    let seed = user.seed().map_err(Error::server)?;
    Ok(format!(
        "-----BEGIN NATS USER JWT-----\n{token}\n------END NATS USER JWT------\n\n\
         -----BEGIN USER NKEY SEED-----\n{seed}\n------END USER NKEY SEED------\n"
    ))
}
