//! `sabar health`: the state of this machine's kiosk, for people and for monitoring.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::time::SystemTime;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use rustix::fs::{Access, access};
use rustix::io::Errno;
use rustix::time::{ClockId, clock_gettime};
use serde::Serialize;

use super::reach::Amiss;
use super::{Common, Failure, reach, read, tags};
use crate::settings::Settings;
use crate::shell::availability::{self, Unreviewed};
use crate::shell::pin::{self, Hash, Unreadable};
use crate::shell::release::{Admitted, Gate};
use sabar_content::diagnostic::{Diagnostics, Severity};
use sabar_content::library::Library;
use sabar_content::review::{self, Row, State};

pub(super) const UNITS: [&str; 2] = ["sabar-cage.service", "sabar@tty1.service"];
/// The kiosk notifies systemd every five seconds, after a frame.
const MOST_SILENCE: u64 = 15;
const SECONDS_A_DAY: u64 = 24 * 60 * 60;

/// The form of the output.
#[derive(Debug, Args)]
pub(super) struct HealthArguments {
    /// The reader of the output.
    #[arg(long, value_enum, default_value_t)]
    format: HealthFormat,
    /// Warn of reviews that end within this many days.
    #[arg(long, default_value_t = 30)]
    days: u16,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum HealthFormat {
    /// A summary line and a table.
    #[default]
    Human,
    /// A JSON object.
    Json,
    /// The text format of Prometheus, for the textfile collector of its node exporter.
    Prometheus,
}

/// Severities, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    Ok,
    Unknown,
    Warning,
    Critical,
}

impl Level {
    const fn name(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Unknown => "UNKNOWN",
            Self::Warning => "WARNING",
            Self::Critical => "CRITICAL",
        }
    }

    const fn code(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Warning => 1,
            Self::Critical => 2,
            Self::Unknown => 3,
        }
    }
}

/// The state of one part.
#[derive(Debug, Serialize)]
struct Part {
    name: &'static str,
    level: Level,
    said: String,
}

/// All findings.
#[derive(Debug, Default)]
struct Health {
    parts: Vec<Part>,
    /// Figures by their Prometheus names.
    figures: BTreeMap<String, u64>,
}

/// Prints the state of the kiosk.
pub(super) fn tell(common: &Common, how: &HealthArguments) -> Result<ExitCode, Failure> {
    let mut health = Health::default();
    health.add("version", Level::Ok, env!("BUILT_VERSION").to_owned());
    health.look(common, how);
    let level = health.level();
    let text = match how.format {
        HealthFormat::Human => health.table(),
        HealthFormat::Json => {
            let whole = serde_json::json!({
                "level": level,
                "parts": health.parts,
                "figures": health.figures,
            });
            serde_json::to_string_pretty(&whole).map_err(io::Error::from)? + "\n"
        }
        HealthFormat::Prometheus => health.exposition(),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::from(level.code()))
}

impl Health {
    fn add(&mut self, name: &'static str, level: Level, said: String) {
        self.parts.push(Part { name, level, said });
    }

    fn figure(&mut self, name: &str, value: u64) {
        self.figures.insert(format!("sabar_{name}"), value);
    }

    fn level(&self) -> Level {
        self.parts.iter().map(|part| part.level).max().unwrap_or(Level::Unknown)
    }

    fn look(&mut self, common: &Common, how: &HealthArguments) {
        let (in_force, mut problems) = read(common);
        let settings = &in_force.settings;
        let place = common.place(settings);
        self.release(settings, place.as_deref());
        let library = sabar_authoring::open(place.as_deref(), settings.numerals);
        if let Ok(library) = &library {
            problems.extend(in_force.check_languages(&tags(library)));
        }
        match problems.count(Severity::Error) {
            0 => self.add("settings", Level::Ok, "no problems".to_owned()),
            _ => self.add("settings", Level::Critical, first_of(&problems)),
        }
        // The PIN has a part of its own.
        for Amiss { is_wrong, why } in reach::amiss(&Settings { kiosk: false, ..settings.clone() })
        {
            let level = if is_wrong { Level::Critical } else { Level::Warning };
            self.add("path", level, why);
        }
        let shown = place.as_ref().map_or("built in".to_owned(), |it| it.display().to_string());
        match library {
            Err(problems) => self.add("content", Level::Critical, first_of(&problems)),
            Ok(mut library) => {
                library.offer(&settings.languages);
                self.content(&library, &shown, place.as_deref().and_then(reach::out_of_reach));
                self.reviews(&library, settings, common.today(), how.days);
            }
        }
        let units = UNITS.map(|unit| (unit, unit_state(unit)));
        self.pin(settings);
        self.pin_service(settings, &units);
        self.service(&units);
    }

    /// Adds the signed release, if the settings demand one.
    fn release(&mut self, settings: &Settings, place: Option<&Path>) {
        let (Some(gate), Some(place)) = (Gate::of(settings), place) else { return };
        match gate.check(place) {
            Ok(Admitted { release, .. }) => {
                self.figure("release", release.serial);
                self.add("release", Level::Ok, release.to_string());
            }
            Err(problems) => self.add("release", Level::Critical, first_of(&problems)),
        }
    }

    fn content(&mut self, library: &Library, place: &str, out_of_reach: Option<String>) {
        let (languages, treatments) = (library.languages().len(), library.treatments());
        self.figure("languages", languages as u64);
        self.figure("treatments", treatments as u64);
        match out_of_reach {
            Some(why) => self.add("content", Level::Critical, why),
            None => {
                let tags = tags(library).join(" ");
                self.add("content", Level::Ok, format!("{place}, {treatments} in {tags}"));
            }
        }
    }

    fn reviews(
        &mut self,
        library: &Library,
        settings: &Settings,
        today: Option<Date>,
        n_days: u16,
    ) {
        let rows = review::table(library, today);
        for state in ["missing", "current", review::STALE, review::EXPIRED] {
            let count = rows.iter().filter(|row| row.state.id() == state).count();
            self.figure(&format!("reviews_{state}"), count as u64);
        }
        let soonest = rows.iter().filter_map(|row| days_left(row, today)).min_by_key(|it| it.0);
        if let Some((n_days, _)) = soonest {
            self.figure("review_ends_in_days", n_days);
        }
        let unreviewed = settings.require_review.then(|| availability::unreviewed(library, today));
        let (level, said) = match (unreviewed, soonest) {
            (Some(Err(_)), _) => {
                (Level::Critical, "no treatment is reviewed, and require_review is set".to_owned())
            }
            (Some(Ok(Unreviewed { elsewhere, .. })), _) if !elsewhere.is_empty() => {
                let ids: Vec<&str> = elsewhere.iter().map(|(id, _)| id.as_str()).collect();
                (Level::Warning, format!("not shown in every language: {}", ids.join(", ")))
            }
            (_, Some((days, row))) if days <= u64::from(n_days) => {
                let about = format!("of {} in {}", row.treatment, row.language);
                (Level::Warning, format!("the review {about} ends in {days} days"))
            }
            _ => {
                let count = rows.iter().filter(|row| row.state.is_current()).count();
                (Level::Ok, format!("{count} of {} hold", rows.len()))
            }
        };
        self.add("reviews", level, said);
    }

    fn pin(&mut self, settings: &Settings) {
        let path = &settings.pin_file;
        let age = fs::metadata(path).and_then(|it| it.modified()).ok();
        let age = age.and_then(|then| SystemTime::now().duration_since(then).ok());
        if let Some(age) = age {
            self.figure("pin_age_seconds", age.as_secs());
        }
        let (level, said) = match Hash::read(path) {
            Ok(_) => {
                let days = age.map_or(0, |age| age.as_secs() / SECONDS_A_DAY);
                (Level::Ok, format!("set {days} days ago"))
            }
            Err(Unreadable::Missing) => {
                (Level::Warning, "none; set one with `sabar pin`".to_owned())
            }
            Err(Unreadable::Io(error)) if error.kind() == io::ErrorKind::PermissionDenied => {
                (Level::Unknown, "only root can read it".to_owned())
            }
            Err(error) => (Level::Critical, format!("{}  {error}", path.display())),
        };
        self.add("pin", level, said);
    }

    /// Adds the service that checks PINs, if the settings or a unit of the kiosk name its socket.
    fn pin_service(&mut self, settings: &Settings, units: &Units) {
        let kiosk = running(units).or_else(|| enabled(units)).map(|(_, state)| state);
        let socket = settings.pin_socket.clone().or_else(|| pin_socket(kiosk?));
        let Some(socket) = socket else { return };
        let groups = kiosk.and_then(|state| state.get("SupplementaryGroups"));
        let is_closed = access(&socket, Access::WRITE_OK) == Err(Errno::ACCESS);
        let (level, why) = match pin::service_has_pin(&socket, pin::ATTEMPT) {
            Err(_) if is_closed => {
                (Level::Unknown, "only root and the kiosk can ask it".to_owned())
            }
            Err(why) => (Level::Critical, why),
            Ok(has_pin) => match reach::closed_to(&socket, groups.map_or("", String::as_str)) {
                Some(why) => (Level::Critical, why),
                None if has_pin => (Level::Ok, "answers and has a PIN".to_owned()),
                None => {
                    let why = "has no PIN; set one with `sabar pin`, or have it read the one that \
                        is set with `systemctl restart sabar-pin.service`";
                    (Level::Warning, why.to_owned())
                }
            },
        };
        self.add("pin service", level, format!("{}  {why}", socket.display()));
    }

    /// Adds systemd's state of the kiosk.
    fn service(&mut self, units: &Units) {
        let Some((unit, state)) = running(units) else {
            let (level, said) = match enabled(units) {
                Some((unit, state)) => {
                    let state = state.get("ActiveState").map_or("unknown", String::as_str);
                    (Level::Critical, format!("{unit} is {state}"))
                }
                None => (Level::Unknown, "no kiosk runs as a service".to_owned()),
            };
            return self.add("service", level, said);
        };
        let said = state.get("StatusText").cloned().unwrap_or_default();
        let number = |name: &str| state.get(name).and_then(|it| it.parse::<u64>().ok());
        let n_restarts = number("NRestarts").unwrap_or_default();
        self.figure("restarts", n_restarts);
        let is_stopped = said.starts_with("not started");
        let level = if is_stopped { Level::Critical } else { Level::Ok };
        self.add("service", level, format!("{unit}, {n_restarts} restarts; {said}"));
        let now = clock_gettime(ClockId::Monotonic);
        let now = u64::try_from(now.tv_sec).unwrap_or_default();
        let last = number("WatchdogTimestampMonotonic").filter(|&last| last > 0);
        let Some(last) = last else {
            return self.add("last frame", Level::Unknown, "systemd has received none".to_owned());
        };
        let age = now.saturating_sub(last / 1_000_000);
        self.figure("last_frame_age_seconds", age);
        let level = if age > MOST_SILENCE { Level::Critical } else { Level::Ok };
        self.add("last frame", level, format!("{age} s ago"));
    }

    fn table(&self) -> String {
        let level = self.level();
        let bad = self.parts.iter().filter(|part| part.level == level && level != Level::Ok);
        let bad: Vec<String> =
            bad.map(|Part { name, said, .. }| format!("{name}: {said}")).collect();
        let summed = if bad.is_empty() { "all is well".to_owned() } else { bad.join("; ") };
        let mut text = format!("SABAR {} - {summed}\n", level.name());
        for Part { name, level, said } in &self.parts {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{name:<11} {:<9} {said}", level.name());
        }
        text
    }

    fn exposition(&self) -> String {
        let mut text = format!(
            "# TYPE sabar_info gauge\nsabar_info{{version=\"{}\"}} 1\n\
            # TYPE sabar_health gauge\nsabar_health {}\n\
            # TYPE sabar_part_health gauge\n",
            env!("BUILT_VERSION"),
            self.level().code(),
        );
        for Part { name, level, said: _ } in &self.parts {
            let _ = writeln!(text, "sabar_part_health{{part=\"{name}\"}} {}", level.code());
        }
        for (name, value) in &self.figures {
            let _ = writeln!(text, "# TYPE {name} gauge\n{name} {value}");
        }
        text
    }
}

/// Formats the first of several diagnostics, and their number.
fn first_of(problems: &Diagnostics) -> String {
    let first = problems.iter().find(|problem| problem.severity == Severity::Error);
    let first = first.map(ToString::to_string).unwrap_or_default();
    match problems.count(Severity::Error) {
        1 => first,
        n => format!("{first} (and {} more; see `sabar check` and `sabar config`)", n - 1),
    }
}

/// Returns the number of days until a valid review ends.
fn days_left<'r, 'a>(row: &'r Row<'a>, today: Option<Date>) -> Option<(u64, &'r Row<'a>)> {
    let State::Current(review) = row.state else { return None };
    let left = review.until?.since(today?).ok()?.get_days();
    Some((u64::try_from(left).ok()?, row))
}

/// The units of the kiosk, with their properties by name.
type Units = [Unit; UNITS.len()];
type Unit = (&'static str, BTreeMap<String, String>);

fn running(units: &Units) -> Option<&Unit> {
    units.iter().find(|(_, state)| state.get("ActiveState").is_some_and(|it| is_active(it)))
}

fn enabled(units: &Units) -> Option<&Unit> {
    units.iter().find(|(_, state)| state.get("UnitFileState").is_some_and(|it| it == "enabled"))
}

/// Returns the socket that a unit sets in the environment of its kiosk.
fn pin_socket(state: &BTreeMap<String, String>) -> Option<PathBuf> {
    let variables = state.get("Environment")?;
    let socket = |it: &str| it.strip_prefix("SABAR_PIN_SOCKET=").map(PathBuf::from);
    variables.split_whitespace().find_map(socket)
}

fn is_active(state: &str) -> bool {
    matches!(state, "active" | "activating" | "reloading")
}

/// Returns the properties of a unit by name; none without systemd.
pub(super) fn unit_state(unit: &str) -> BTreeMap<String, String> {
    let wanted = "--property=ActiveState,UnitFileState,StatusText,NRestarts,\
        WatchdogTimestampMonotonic,Environment,SupplementaryGroups";
    let output = process::Command::new("systemctl").args(["show", wanted, unit]).output();
    let said = output.ok().filter(|it| it.status.success()).map(|it| it.stdout).unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    let pairs = said.lines().filter_map(|line| line.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
