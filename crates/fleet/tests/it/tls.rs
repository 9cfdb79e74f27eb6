//! Encrypted lines, as in a clinic: the usual port, and WebSocket for those that let only 443 out.

use std::path::Path;
use std::process::Command;

use sabar_fleet::link::Door;

use crate::world::{World, folder, free_port, has, until};

fn openssl(folder: &Path, line: &str) {
    let mut command = Command::new("openssl");
    let output = command.args(line.split_whitespace()).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn agents_report_over_tls_and_over_websocket() {
    if !has("openssl") {
        return;
    }
    let home = folder();
    let new = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2";
    openssl(home.path(), &format!("{new} -keyout ca.key -out ca.pem -subj /CN=authority"));
    let of_server = "-keyout key.pem -out cert.pem -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost -addext basicConstraints=CA:FALSE";
    openssl(home.path(), &format!("{new} -CA ca.pem -CAkey ca.key {of_server}"));
    let (tls, websocket) = (home.path().display().to_string(), free_port());
    let ca = home.path().join("ca.pem").display().to_string();
    let port = websocket.to_string();
    let more = ["--tls", &tls, "--websocket", &port, "--ca", &ca].map(str::to_owned);
    let Some(world) = World::start_in(home, 1, "tls://localhost", &more) else { return };

    let (mut usual, mut web) = (world.kiosk("a", "stable"), world.kiosk("b", "stable"));
    usual.through(&format!("tls://localhost:{}", world.nodes[0].port));
    web.through(&format!("wss://localhost:{websocket}"));
    let (release, pack) = world.release(1, "stable", b"one");
    world.fleet_ok(&["publish", &release, &pack]);
    for kiosk in [&mut usual, &mut web] {
        kiosk.start();
        until(30, "it has the release", || kiosk.has_ready(1));
        assert_eq!(kiosk.flip(), Some(1));
        until(30, "it reports", || world.row(&kiosk.name)["status"]["shown"] == 1);
    }
    // A server that nobody vouches for learns nothing.
    let credentials = usual.home.join("agent.creds");
    let servers = vec![format!("tls://localhost:{}", world.nodes[0].port)];
    let door = Door::at(servers, &credentials, None).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let why = runtime.block_on(door.once()).unwrap_err().to_string();
    assert!(why.contains("certificate"), "{why}");
}
