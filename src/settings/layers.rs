//! Settings from all layers, each overriding the one before, with the origin of every value.
//!
//! Libraries for layers stop at the first error, and know the file of a value but not its line.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::Settings;
use super::keys::{KEYS, Setting, VARIABLES};
use super::written::Written;
use sabar_content::diagnostic::{Diagnostic, Diagnostics, Severity};
use sabar_content::l10n::no_such;
use sabar_content::nearest::{ALIKE, nearest};
use sabar_content::outside;
use sabar_content::structure::{Fault, Repaired};

/// The settings of the machine, read if the file exists.
pub const SYSTEM: &str = "/etc/sabar/sabar.toml";

/// Variables that are no settings: they control our tests.
const FOR_TESTS: [&str; 2] = ["SABAR_REQUIRE_ORACLES", "SABAR_TERMINALS"];

/// Bytes of a settings file at most.
const MOST_BYTES: usize = 64 * 1024;

/// Similarity from which a variable is suggested for an unknown one. It is stricter than for a name in
/// a file: another program's variable must not stop a kiosk.
const ALIKE_VARIABLES: f64 = 0.85;

/// Returns true for a variable that begins like those of settings, also in other letters: such a one
/// sets nothing, and is reported.
pub(super) fn begins_as_setting(name: &str) -> bool {
    name.get(..VARIABLES.len()).is_some_and(|start| start.eq_ignore_ascii_case(VARIABLES))
}

/// The layers, the weakest first. The defaults are below all of them.
#[derive(Clone, Debug, Default)]
pub struct Layers {
    /// The settings that a signed release carries, and its file.
    pub release: Option<(PathBuf, toml::Table)>,
    /// The file of the machine; it may be missing.
    pub system: PathBuf,
    /// The file of `--config`; it must exist.
    pub file: Option<PathBuf>,
    /// Variables by name. Empty ones, and those without the prefix, set nothing.
    pub variables: Vec<(String, OsString)>,
    /// Options of the command line, by the name of the setting.
    pub options: Vec<(&'static str, String)>,
}

/// The origin of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The default.
    Shipped,
    /// The file of a signed release.
    Release(PathBuf),
    /// A line of a file.
    File(PathBuf, usize),
    /// A variable.
    Variable(String),
    /// An option.
    Option(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shipped => f.write_str("as shipped"),
            Self::Release(path) => write!(f, "{}", path.display()),
            Self::File(path, line) => write!(f, "{}:{line}", path.display()),
            Self::Variable(name) | Self::Option(name) => f.write_str(name),
        }
    }
}

/// The settings in force, and the origin of each.
#[derive(Clone, Debug)]
pub struct InForce {
    /// The settings.
    pub settings: Settings,
    /// By name; settings at their default are missing.
    origins: BTreeMap<&'static str, Origin>,
    /// Every language named in a layer, even if a stronger layer overrides it.
    tags: Vec<(Origin, &'static str, Vec<String>)>,
    /// The files, and whether each exists.
    pub files: Vec<(PathBuf, bool)>,
}

impl Layers {
    /// Reads all layers. An invalid value leaves the weaker layer in force.
    #[must_use]
    pub fn read(&self) -> (InForce, Diagnostics) {
        let in_force = InForce {
            settings: Settings::as_shipped(),
            origins: BTreeMap::new(),
            tags: Vec::new(),
            files: Vec::new(),
        };
        let mut reader = Reader { in_force, problems: Diagnostics::new() };
        if let Some((path, settings)) = &self.release {
            reader.text(&settings.to_string(), &|_| Origin::Release(path.clone()));
        }
        reader.file(&self.system, IfMissing::Pass);
        if let Some(file) = &self.file {
            reader.file(file, IfMissing::Tell);
        }
        for (name, value) in &self.variables {
            reader.variable(name, value);
        }
        for (name, value) in &self.options {
            if let Some(key) = Setting::find(name) {
                let origin = Origin::Option(format!("--{}", name.replace('_', "-")));
                reader.take(key, &Written::Text(value), origin);
            }
        }
        (reader.in_force, reader.problems)
    }
}

impl InForce {
    /// Returns the origin of the value of `key`.
    #[must_use]
    pub fn origin(&self, key: &str) -> &Origin {
        self.origins.get(key).unwrap_or(&Origin::Shipped)
    }

    /// Returns diagnostics for languages in the settings, given the tags of the content.
    #[must_use]
    pub fn check_languages(&self, known: &[&str]) -> Diagnostics {
        let mut problems = Diagnostics::new();
        for (origin, key, tags) in &self.tags {
            let mut seen = Vec::new();
            for tag in tags {
                if !known.contains(&tag.as_str()) {
                    let message = format!("{key}: {}", no_such(tag, known));
                    let remedy = format!("there are: {}", known.join(", "));
                    problems.add(problem(origin, message, remedy));
                } else if seen.contains(&tag) {
                    let message = format!("{key} has \"{tag}\" twice");
                    problems.add(problem(origin, message, "write each language once"));
                }
                seen.push(tag);
            }
        }
        let Settings { languages, clinic_language, .. } = &self.settings;
        let is_known = known.contains(&clinic_language.as_str());
        if is_known && !languages.is_empty() && !languages.contains(clinic_language) {
            let message = format!("languages leaves out \"{clinic_language}\", the clinic's own");
            let remedy = "add it, or set clinic_language to one of these";
            problems.add(problem(self.origin("languages"), message, remedy));
        }
        // The default names a language too, which a content folder may lack.
        if !is_known && *self.origin("clinic_language") == Origin::Shipped {
            let message = format!("clinic_language: {}", no_such(clinic_language, known));
            let remedy = format!("set it; there are: {}", known.join(", "));
            problems.add(problem(&Origin::Shipped, message, remedy));
        }
        problems
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum IfMissing {
    Pass,
    Tell,
}

struct Reader {
    in_force: InForce,
    problems: Diagnostics,
}

impl Reader {
    fn file(&mut self, path: &Path, if_missing: IfMissing) {
        let text = outside::text(path, MOST_BYTES);
        let is_missing = text.as_ref().is_err_and(|error| {
            matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
        });
        self.in_force.files.push((path.to_owned(), !is_missing));
        let fault = match text {
            Ok(text) => return self.text(&text, &|line| Origin::File(path.to_owned(), line)),
            Err(_) if is_missing && if_missing == IfMissing::Pass => return,
            Err(_) if is_missing => "there is no such file".to_owned(),
            Err(error) => format!("cannot be read: {error}"),
        };
        let remedy = "give a file as `sabar config --example` prints one";
        self.problems.add(Diagnostic::of_file(&path.display().to_string(), fault, remedy));
    }

    fn text(&mut self, text: &str, origin: &dyn Fn(usize) -> Origin) {
        let (repaired, parsed) = Repaired::of(text, &[]);
        let place = |span: Range<usize>| origin(line_at(text, repaired.in_file(span).start));
        for Fault { span, message, remedy } in &repaired.faults {
            let origin = origin(line_at(text, span.start));
            self.problems.add(problem(&origin, message, remedy));
        }
        let table = repaired.table(parsed);
        for (name, value) in table.get_ref() {
            if repaired.is_hole(name.span().start) || repaired.is_hole(value.span().start) {
                continue;
            }
            let origin = place(name.span());
            match Setting::find(name.get_ref()) {
                Some(key) => {
                    let written = Written::in_file(value.get_ref(), repaired.text(), value.span());
                    self.take(key, &written, origin);
                }
                None => self.unknown(name.get_ref(), &origin),
            }
        }
    }

    fn variable(&mut self, name: &str, value: &OsString) {
        if !begins_as_setting(name) || FOR_TESTS.contains(&name) || value.is_empty() {
            return;
        }
        let origin = Origin::Variable(name.to_owned());
        match (KEYS.iter().find(|key| key.variable() == name), value.to_str()) {
            (None, _) => self.unknown(name, &origin),
            (Some(key), Some(text)) => self.take(key, &Written::Text(text), origin),
            (Some(key), None) => {
                let remedy = format!("write {}", key.takes);
                self.problems.add(problem(&origin, "is not UTF-8", remedy));
            }
        }
    }

    fn take(&mut self, key: &'static Setting, written: &Written<'_>, origin: Origin) {
        let InForce { settings, origins, tags, .. } = &mut self.in_force;
        if (key.read)(written, settings).is_none() {
            let message = format!("{} cannot be {written}", key.name);
            self.problems.add(problem(&origin, message, format!("write {}", key.takes)));
            return;
        }
        match key.name {
            "languages" => tags.push((origin.clone(), key.name, settings.languages.clone())),
            "clinic_language" => {
                tags.push((origin.clone(), key.name, vec![settings.clinic_language.clone()]));
            }
            "source_language" => {
                let tag = settings.source_language.iter().cloned().collect();
                tags.push((origin.clone(), key.name, tag));
            }
            _ => {}
        }
        origins.insert(key.name, origin);
    }

    /// Returns a diagnostic for an unknown name. Unknown variables are reported only if they
    /// resemble a setting, since others may belong to other programs.
    fn unknown(&mut self, name: &str, origin: &Origin) {
        let is_variable = matches!(origin, Origin::Variable(_));
        let called = |key: &Setting| if is_variable { key.variable() } else { key.name.to_owned() };
        let own = if is_variable { name.get(VARIABLES.len()..).unwrap_or(name) } else { name };
        let own = own.to_lowercase().replace('-', "_");
        let least = if is_variable { ALIKE_VARIABLES } else { ALIKE };
        let nearest = nearest(&own, KEYS.iter().map(|key| key.name), least);
        let nearest = nearest.and_then(|name| KEYS.iter().find(|key| key.name == name));
        let known = || KEYS.iter().map(called).collect::<Vec<_>>().join(", ");
        let remedy = match nearest {
            Some(key) => format!("did you mean {}?", called(key)),
            None if is_variable => format!("if a setting was meant, there are: {}", known()),
            None => format!("there are: {}", known()),
        };
        let message = match (is_variable, nearest) {
            (true, Some(_)) => "is not the variable of a setting".to_owned(),
            (true, None) => "is not the variable of a setting and has no effect".to_owned(),
            (false, _) => format!("there is no setting {name}"),
        };
        let mut problem = problem(origin, message, remedy);
        // Those in other letters may be another program's.
        if is_variable && (nearest.is_none() || !name.starts_with(VARIABLES)) {
            problem.severity = Severity::Warning;
        }
        self.problems.add(problem);
    }
}

fn problem(origin: &Origin, message: impl Into<String>, remedy: impl Into<String>) -> Diagnostic {
    let (file, line) = match origin {
        Origin::File(path, line) => (path.display().to_string(), Some(*line)),
        Origin::Shipped | Origin::Release(_) | Origin::Variable(_) | Origin::Option(_) => {
            (origin.to_string(), None)
        }
    };
    Diagnostic { line, ..Diagnostic::of_file(&file, message, remedy) }
}

/// Returns the line of a position in a text, counted from 1.
fn line_at(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    before.iter().filter(|&&byte| byte == b'\n').count() + 1
}
