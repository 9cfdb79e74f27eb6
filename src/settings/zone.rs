//! The time zone, which decides the date: the one that `TZ` names, or else that of the machine.
//! `TZ` may only be a name, because it must not select a file to read.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::OnceLock;

use jiff::tz::TimeZone;

use crate::settings;
use sabar_content::diagnostic::{Diagnostic, Severity};
use sabar_content::outside;

/// The folder of time zones.
const FOLDERS: [&str; 2] = ["/usr/share/zoneinfo", "/etc/zoneinfo"];
/// The zone of the machine.
const LOCAL: &str = "/etc/localtime";
/// Bytes of a time zone at most.
const MOST_BYTES: usize = 64 * 1024;

/// The time zone of this run.
#[derive(Debug)]
pub(crate) struct Zone {
    pub(crate) time_zone: TimeZone,
    /// A diagnostic for `TZ`, for staff; the machine's zone is used then.
    pub(crate) problem: Option<Diagnostic>,
}

/// Returns the time zone, determined once.
pub(crate) fn here() -> &'static Zone {
    static HERE: OnceLock<Zone> = OnceLock::new();
    HERE.get_or_init(|| Zone::of(settings::time_zone()))
}

impl Zone {
    /// The meaning of a value of `TZ`.
    fn of(value: Option<OsString>) -> Self {
        let Some(value) = value else { return Self { time_zone: local(), problem: None } };
        match named(&value) {
            Some(time_zone) => Self { time_zone, problem: None },
            None => Self { time_zone: local(), problem: Some(wrong(&value)) },
        }
    }
}

fn wrong(value: &OsStr) -> Diagnostic {
    let message =
        format!("{value:?} is not a time zone of this machine; the machine's own is used");
    let remedy = "write a name such as Europe/Rome, or unset TZ";
    Diagnostic { severity: Severity::Warning, ..Diagnostic::of_file("TZ", message, remedy) }
}

/// Parses a value of `TZ`: a name, with a colon before it or as the path of a zone.
fn named(value: &OsStr) -> Option<TimeZone> {
    let value = value.to_str()?;
    let value = value.strip_prefix(':').unwrap_or(value);
    if value == LOCAL {
        return Some(local());
    }
    let in_folder = |folder: &&str| value.strip_prefix(*folder)?.strip_prefix('/');
    let name = FOLDERS.iter().find_map(in_folder).unwrap_or(value);
    if ["", "UTC", "UTC0", "Etc/UTC"].contains(&name) {
        return Some(TimeZone::UTC);
    }
    is_name(name).then_some(())?;
    FOLDERS.iter().find_map(|folder| read(&Path::new(folder).join(name), name))
}

/// Returns true for names separated by slashes that stay in the folder.
fn is_name(name: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"_+-".contains(&byte);
    name.len() < 64 && name.split('/').all(|word| !word.is_empty() && word.bytes().all(is_sign))
}

fn local() -> TimeZone {
    read(Path::new(LOCAL), "local").unwrap_or(TimeZone::UTC)
}

fn read(path: &Path, name: &str) -> Option<TimeZone> {
    let bytes = outside::bytes(path, MOST_BYTES).ok()??;
    TimeZone::tzif(name, &bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_zones_are_read() {
        for name in
            ["Europe/Rome", "America/Argentina/Ushuaia", "Etc/GMT+3", "EST5EDT", "posixrules"]
        {
            assert!(is_name(name), "{name}");
        }
        for name in [
            "/dev/zero",
            "../passwd",
            "a/../b",
            ".",
            "Europe/",
            "//",
            "a\0b",
            "Europe/Ro me",
            "\u{e9}",
        ] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn what_is_no_zone_is_told_and_leaves_the_machines() {
        let bad = [
            "/dev/zero",
            ":/dev/zero",
            ":/etc/passwd",
            "/usr/share/zoneinfo/../../../dev/zero",
            "Nowhere/Land",
            "Europe",
            "CET-1CEST,M3.5.0,M10.5.0/3",
            "/usr/share/zoneinfo",
        ];
        for value in bad {
            let zone = Zone::of(Some(value.into()));
            assert_eq!(zone.time_zone, local(), "{value}");
            let told = zone.problem.unwrap();
            assert!(told.message.contains(value) && told.severity == Severity::Warning);
        }
        for value in [None, Some(""), Some(":"), Some("UTC"), Some(":/etc/localtime")] {
            assert_eq!(Zone::of(value.map(OsString::from)).problem, None, "{value:?}");
        }
    }

    #[test]
    fn a_name_is_found_with_a_colon_and_as_a_path_too() {
        if !Path::new("/usr/share/zoneinfo/Asia/Jakarta").exists() {
            return;
        }
        let noon: jiff::Timestamp = "2026-11-21T20:00:00Z".parse().unwrap();
        for value in ["Asia/Jakarta", ":Asia/Jakarta", "/usr/share/zoneinfo/Asia/Jakarta"] {
            let zone = Zone::of(Some(value.into()));
            assert_eq!(zone.problem, None);
            assert_eq!(noon.to_zoned(zone.time_zone).date(), jiff::civil::date(2026, 11, 22));
        }
    }
}
