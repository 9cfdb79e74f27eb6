//! The office: what is signed and verified there, and the pages that say how.

use std::fs;

use sabar::settings::keys::KEYS;

use super::{Group, fails, show, told, well};
use crate::program::script;

/// The commands of `sabar-fleet` are run by the tests of its crate, those of docs/releases.md in whole
/// by `packaging/content/test`.
#[test]
fn the_pages_name_options_and_settings_that_there_are() {
    for (page, least) in [("docs/fleet.md", 3), ("docs/releases.md", 5)] {
        let text = fs::read_to_string(page).unwrap();
        let commands: Vec<_> = text.lines().filter(|line| line.starts_with("sabar ")).collect();
        assert!(commands.len() >= least, "{page}: {commands:?}");
        for line in commands {
            let words = line.split_whitespace().skip(1).take_while(|word| !"|><&;".contains(word));
            // Arguments are parsed up to the question for help.
            let words: Vec<&str> = words.chain(["--help"]).collect();
            let output = script(&words);
            assert!(output.status.success(), "{line}: {}", told(&output));
        }
        let names = text.lines().filter_map(|line| line.split_once(" = "));
        for (name, _) in
            names.filter(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        {
            let of_keys = ["format", "serial", "root", "required", "role", "holder", "public"];
            let is_setting = KEYS.iter().any(|key| key.name == name);
            assert!(is_setting || of_keys.contains(&name), "{page}: {name}");
        }
    }
}

#[test]
fn a_release_is_not_replaced_by_a_lower_one_nor_in_silence() {
    let group = Group::new();
    let (pack, key, release) =
        (group.at("2/pack.sabar"), group.at("ours.key"), group.at("2/release"));
    let sign = |serial: &str| {
        script(&["content", "sign", show(&pack), "--key", show(&key), "--serial", serial])
    };
    let before = fs::read(&release).unwrap();
    fails(&sign("1"), 2, "release  is release 2, and 1 is lower: give a higher --serial");
    assert_eq!(fs::read(&release).unwrap(), before);
    assert!(well(&sign("3")).contains("Replaced: release 2."));
    fs::write(&release, "Nota").unwrap();
    fails(&sign("4"), 2, "release  is there, and is no release");
    assert_eq!(fs::read_to_string(&release).unwrap(), "Nota");
    fs::remove_file(&release).unwrap();
    assert!(!well(&sign("4")).contains("Replaced"));
}

#[test]
fn what_the_kiosk_would_refuse_is_not_valid() {
    let group = Group::new();
    let (config, public) = (group.at("sabar.toml"), group.at("ours.pub"));
    let verify = |serial: u64, more: [&str; 2]| {
        let folder = group.at(&serial.to_string());
        script(&[&["content", "verify", show(&folder)], &more[..]].concat())
    };
    let here = ["--config", show(&config)];
    let anywhere = ["--keys", show(&public)];
    let valid = well(&verify(1, here));
    assert!(valid.contains("Valid: release 1") && !valid.contains("compared"), "{valid}");
    well(&group.imports(2));
    fails(&verify(1, here), 1, "its serial 1 is lower than 2");
    assert!(well(&verify(1, anywhere)).contains("Its serial was compared with no kiosk's."));
    group.releases(3, None);
    let (pack, key) = (group.at("3/pack.sabar"), group.at("ours.key"));
    let sign = ["content", "sign", show(&pack), "--key", show(&key), "--serial", "3"];
    well(&script(&[&sign[..], &["--least", "99.0.0"]].concat()));
    for more in [here, anywhere] {
        fails(&verify(3, more), 1, "it needs sabar 99.0.0");
    }
}
