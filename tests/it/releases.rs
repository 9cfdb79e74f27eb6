//! Signed releases, from whoever signs them to the screen of a kiosk: only what was signed is shown,
//! and nothing older.

mod killed;
mod refused;
mod signing;

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use minisign::KeyPair;
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use sabar::settings::keys::KEYS;
use sabar_content::l10n::message_id;
use sabar_release::{SETTINGS, Store};
use tempfile::TempDir;

use super::locked::Clinic;
use super::program::{PROGRAM, kiosk, said_in, script};
use super::terminal::{Person, SIZE};

const F12: &[u8] = b"\x1b[24~";

/// A clinic that signs releases, and one of its kiosks.
struct Group {
    folder: TempDir,
}

impl Group {
    /// With a key, a kiosk that trusts it, and two releases: the second begins with other words.
    fn new() -> Self {
        let group = Self { folder: tempfile::tempdir().unwrap() };
        group.makes_key("ours");
        group.sets(&format!(
            "content = \"{}\"\nrelease_keys = \"{}\"\n",
            show(&group.at("content/current/pack.sabar")),
            show(&group.at("ours.pub"))
        ));
        group.releases(1, None);
        group.releases(2, Some("Si comincia da qui."));
        group
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn makes_key(&self, name: &str) {
        let pair = KeyPair::generate_unencrypted_keypair().unwrap();
        fs::write(self.at(&format!("{name}.pub")), pair.pk.to_box().unwrap().to_string()).unwrap();
        fs::write(self.at(&format!("{name}.key")), pair.sk.to_box(None).unwrap().to_string())
            .unwrap();
    }

    /// The public key alone.
    fn public(&self, name: &str) -> String {
        let file = fs::read_to_string(self.at(&format!("{name}.pub"))).unwrap();
        file.lines().nth(1).unwrap().to_owned()
    }

    fn sets(&self, settings: &str) {
        fs::write(self.at("sabar.toml"), settings).unwrap();
    }

    fn releases(&self, serial: u64, begin: Option<&str>) {
        let own = self.at("own");
        fs::create_dir_all(own.join("locales/it")).unwrap();
        if let Some(begin) = begin {
            let ui = fs::read_to_string("locales/it/ui.ftl").unwrap();
            let ui = ui.replacen(&said_in("it", message_id::REST_BEGIN), begin, 1);
            fs::write(own.join("locales/it/ui.ftl"), ui).unwrap();
        }
        let folder = self.at(&serial.to_string());
        fs::create_dir_all(&folder).unwrap();
        let pack = folder.join("pack.sabar");
        well(&script(&["content", "pack", show(&pack), "--content", show(&own)]));
        self.signs(serial, "ours");
    }

    fn signs(&self, serial: u64, key: &str) {
        let pack = self.at(&format!("{serial}/pack.sabar"));
        let key = self.at(&format!("{key}.key"));
        let number = serial.to_string();
        let sign = ["content", "sign", show(&pack), "--key", show(&key), "--serial", &number];
        well(&script(&sign));
    }

    /// The text of a file of keys, each with its role and holder, before the root key signs it.
    fn keys(&self, serial: u64, holders: &[(&str, &str, &str)]) -> String {
        let root = self.public("root");
        let roles: Vec<_> = holders.iter().map(|(role, ..)| role).collect();
        let head = format!("serial = {serial}\nroot = \"{root}\"\nrequired = {roles:?}\n");
        let keys = holders.iter().map(|(role, holder, key)| {
            let public = self.public(key);
            format!("[[key]]\nrole = \"{role}\"\nholder = \"{holder}\"\npublic = \"{public}\"\n")
        });
        format!("format = \"sabar keys 1\"\n{head}{}", keys.collect::<String>())
    }

    /// Adds a signature.
    fn adds(&self, file: &Path, key: &str) {
        let key = self.at(&format!("{key}.key"));
        well(&script(&["content", "sign", show(file), "--key", show(&key)]));
    }

    fn imports(&self, serial: u64) -> Output {
        self.import(serial).output().unwrap()
    }

    fn import(&self, serial: u64) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(["content", "import"]).arg(self.at(&serial.to_string()));
        command.arg("--config").arg(self.at("sabar.toml"));
        command
    }

    fn store(&self) -> Store {
        Store::at(self.at("content"))
    }

    /// Starts the kiosk in plain mode, where nobody types; returns what it says.
    fn starts(&self) -> Output {
        script(&["--plain", "--config", show(&self.at("sabar.toml"))])
    }

    #[track_caller]
    fn does_not_start(&self, why: &str) {
        let output = self.starts();
        let told = told(&output);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(why), "{why}: {told}");
    }
}

fn show(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn told(output: &Output) -> String {
    let both = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it).into_owned());
    both.concat()
}

#[track_caller]
fn well(output: &Output) -> String {
    assert!(output.status.success(), "{}", told(output));
    told(output)
}

#[track_caller]
fn refused(output: &Output, why: &str) {
    fails(output, 5, why);
}

#[track_caller]
fn fails(output: &Output, code: i32, why: &str) {
    let told = told(output);
    assert_eq!(output.status.code(), Some(code), "{told}");
    assert!(told.contains(why), "{why}: {told}");
}

#[test]
fn what_a_release_carries_are_settings() {
    for name in SETTINGS {
        assert!(KEYS.iter().any(|key| key.name == name), "{name}");
    }
}

#[test]
fn a_kiosk_starts_with_what_was_signed_alone() {
    let group = Group::new();
    assert!(well(&group.imports(1)).contains("Installed: release 1 (stable)"));
    well(&group.starts());
    let (store, pack) = (group.store(), group.at("content/1/pack.sabar"));
    let (release, whole) = (group.at("content/1/release"), fs::read(&pack).unwrap());
    let signed = fs::read_to_string(&release).unwrap();

    fs::write(&pack, [&whole[..], b"x"].concat()).unwrap();
    group.does_not_start("the release names one of");
    fs::write(&pack, whole).unwrap();
    fs::write(&release, signed.replace("stable", "canary")).unwrap();
    group.does_not_start("the text was changed after it was signed");
    fs::write(&release, signed.split("untrusted comment").next().unwrap()).unwrap();
    group.does_not_start("release  it is not signed");
    fs::remove_file(&release).unwrap();
    group.does_not_start("release  cannot be read");
    fs::write(&release, &signed).unwrap();
    well(&group.starts());

    // An older one, put back by somebody who can write there.
    well(&group.imports(2));
    fs::remove_file(store.folder().join("current")).unwrap();
    symlink("1", store.folder().join("current")).unwrap();
    group.does_not_start("its serial 1 is lower than 2");

    // Neither a folder nor an unsigned pack, nor another's key.
    let settings = fs::read_to_string(group.at("sabar.toml")).unwrap();
    group.sets(&settings.replace("content/current/pack.sabar", "own"));
    group.does_not_start("only a signed pack is shown");
    group.makes_key("foreign");
    group.sets(&settings.replace("ours.pub", "foreign.pub"));
    group.does_not_start("no key with the role");
    group.sets(&settings.replace("ours.pub", "missing.pub"));
    group.does_not_start("put the clinic's file of keys there");
    // Without keys the kiosk shows any content, as ever.
    group.sets(&format!("content = \"{}\"\n", show(&group.at("own"))));
    well(&group.starts());
}

/// A kiosk that runs, and what it says to the service manager.
struct Running {
    person: Person,
    manager: UnixDatagram,
}

impl Running {
    fn begin(group: &Group, clinic: &Clinic) -> Self {
        let manager = UnixDatagram::bind(group.at("notify")).unwrap();
        manager.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut command: CommandBuilder =
            clinic.command(&["--config", show(&group.at("sabar.toml"))]);
        command.env("NOTIFY_SOCKET", group.at("notify"));
        Self { person: Person::runs(command, SIZE), manager }
    }

    /// The next status that contains the words.
    #[track_caller]
    fn says(&self, words: &str) {
        let mut buffer = [0; 1000];
        let mut heard = Vec::new();
        while let Ok(count) = self.manager.recv(&mut buffer) {
            heard.push(String::from_utf8_lossy(&buffer[..count]).into_owned());
            if heard.last().is_some_and(|it| it.starts_with("STATUS=") && it.contains(words)) {
                return;
            }
        }
        panic!("never said {words:?} but {heard:?}");
    }
}

#[test]
fn a_running_kiosk_keeps_the_old_content_and_staff_see_why() {
    let (group, clinic) = (Group::new(), Clinic::new());
    well(&group.imports(1));
    let mut running = Running::begin(&group, &clinic);
    let begin = said_in("it", message_id::REST_BEGIN);
    running.person.sees(&begin);
    running.says("release 1 (stable)");
    // Tampered on the disk.
    let pack = group.at("content/2/pack.sabar");
    well(&group.imports(2));
    let whole = fs::read(&pack).unwrap();
    fs::write(&pack, [&whole[..], b"x"].concat()).unwrap();
    running.person.sends(Signal::USR1);
    running.says("keeps the previous content (reload 1): ");
    running.person.sees(&begin);
    running.person.types(F12).pauses(300).strikes(super::pin::PIN);
    running.person.types(b"\r").sees(&said_in("it", message_id::STAFF_REFUSED));
    running.person.types(b"\x1b").sees(&begin);
    // As it was signed.
    fs::write(&pack, whole).unwrap();
    running.person.sends(Signal::USR1).sees("Si comincia da qui.");
    running.says("has loaded new content (reload 2): release 2");
    // Nothing older follows, whatever the link and the store say.
    fs::remove_file(group.at("content/current")).unwrap();
    fs::remove_file(group.at("content/accepted")).unwrap();
    symlink("1", group.at("content/current")).unwrap();
    running.person.sends(Signal::USR1);
    running.says("its serial 1 is lower than 2");
    running.person.sees("Si comincia da qui.");
}

#[test]
fn an_import_changes_nothing_unless_all_is_well() {
    let group = Group::new();
    well(&group.imports(2));
    let shown = || (group.store().current(), group.store().accepted().unwrap().unwrap().serial);
    refused(&group.imports(1), "its serial 1 is lower than 2");
    assert!(well(&group.imports(2)).contains("Installed already"));

    group.releases(3, None);
    let pack = group.at("3/pack.sabar");
    let whole = fs::read(&pack).unwrap();
    fs::write(&pack, &whole[..whole.len() - 1]).unwrap();
    refused(&group.imports(3), "the release names one of");
    fs::remove_file(&pack).unwrap();
    fails(&group.imports(3), 1, "pack.sabar  cannot be read");
    // Signed, but no content.
    fs::write(&pack, [&whole[..whole.len() - 5], b"-----"].concat()).unwrap();
    group.signs(3, "ours");
    refused(&group.imports(3), "is damaged");
    assert!(!group.store().folder_of(3).exists());
    group.makes_key("foreign");
    fs::write(&pack, whole).unwrap();
    group.signs(3, "foreign");
    refused(&group.imports(3), "no key with the role");
    assert_eq!(shown(), (Some(2), 2));

    // Settings that the content cannot follow.
    let settings = group.at("release.toml");
    fs::write(&settings, "languages = [\"xx\"]\n").unwrap();
    let key = group.at("ours.key");
    let sign = ["content", "sign", show(&pack), "--key", show(&key), "--serial", "3"];
    well(&script(&[&sign[..], &["--settings", show(&settings)]].concat()));
    refused(&group.imports(3), "xx");
    assert_eq!(shown(), (Some(2), 2));

    fs::write(&settings, "emergency_number = \"118\"\n").unwrap();
    well(&script(&[&sign[..], &["--settings", show(&settings), "--least", "99.0.0"]].concat()));
    fails(&group.imports(3), 1, "it needs sabar 99.0.0");
    well(&script(&[&sign[..], &["--settings", show(&settings)]].concat()));
    well(&group.imports(3));
    assert_eq!(shown(), (Some(3), 3));
    let signed = fs::read_to_string(group.at("3/release")).unwrap();
    assert!(signed.contains("ar = \"العربية\"\n"), "{signed}");
    let title = said_in("it", "microbotox-title");
    assert!(signed.contains(&format!("microbotox = \"{title}\"\n")), "{signed}");
    let config = script(&["config", "--config", show(&group.at("sabar.toml"))]);
    let config = well(&config);
    let line = config.lines().find(|line| line.starts_with("emergency_number")).unwrap();
    assert!(line.contains("\"118\"") && line.ends_with("3/release"), "{line}");
}

#[test]
fn two_people_sign_and_keys_are_renewed_with_a_release() {
    let group = Group::new();
    for key in ["root", "doctor", "technician", "successor"] {
        group.makes_key(key);
    }
    let keys = |serial: u64, doctor: &str| {
        let holders = [("clinical", "Dr Rossi", doctor), ("technical", "IT", "technician")];
        group.keys(serial, &holders)
    };
    let trusted = group.at("release.keys");
    fs::write(&trusted, keys(1, "doctor")).unwrap();
    group.adds(&trusted, "root");
    let settings = fs::read_to_string(group.at("sabar.toml")).unwrap();
    group.sets(&settings.replace("ours.pub", "release.keys"));

    group.signs(1, "doctor");
    refused(&group.imports(1), "no key with the role `technical` signed it");
    group.adds(&group.at("1/release"), "technician");
    assert!(well(&group.imports(1)).contains("signed by Dr Rossi (clinical), IT (technical)"));

    // Another doctor, first without the root key's consent.
    let new = group.at("2/keys");
    fs::write(&new, keys(2, "successor")).unwrap();
    group.signs(2, "successor");
    group.adds(&group.at("2/release"), "technician");
    refused(&group.imports(2), "keys  it is not signed");
    group.adds(&new, "successor");
    refused(&group.imports(2), "the root key did not sign them");
    fs::write(&new, keys(2, "successor")).unwrap();
    group.adds(&new, "root");
    well(&group.imports(2));
    well(&group.starts());
    // The first doctor's key is out, and the old keys do not come back with a release.
    group.releases(3, None);
    group.signs(3, "doctor");
    group.adds(&group.at("3/release"), "technician");
    fs::write(group.at("3/keys"), keys(1, "doctor")).unwrap();
    group.adds(&group.at("3/keys"), "root");
    refused(&group.imports(3), "no key with the role `clinical` signed it");
}

#[test]
fn a_password_is_asked_without_echo() {
    let group = Group::new();
    let pair = KeyPair::generate_encrypted_keypair(Some("gelsomino".to_owned())).unwrap();
    fs::write(group.at("locked.key"), pair.sk.to_box(None).unwrap().to_string()).unwrap();
    let (pack, key) = (group.at("1/pack.sabar"), group.at("locked.key"));
    let mut person = Person::runs(
        kiosk(&["content", "sign", show(&pack), "--key", show(&key), "--serial", "1"]),
        SIZE,
    );
    person.sees("Password of the key: ").types(b"gelsomino\r").sees("Signed: ");
    assert!(person.waits_for_the_end().success());
    assert!(!person.has_received(b"gelsomino"));
}
