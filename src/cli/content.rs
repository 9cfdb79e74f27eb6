//! `sabar content`: a folder for the clinic's own content.
//!
//! Invariant: existing files are never overwritten.

mod comments;
mod draft;
mod new;
mod timed;

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use super::{
    CONFIG, CONTENT, Common, Failure, LANG, PLACE, content_folder, import, in_force, pack, release,
    translate_status, units,
};
use sabar_content::check::is_id;
use sabar_content::diagnostic::Diagnostics;
use sabar_content::library::{treatment_file, treatment_ids};
use sabar_content::message_ids::SAFETY;
use sabar_content::{Files, files};

/// The action on a content folder.
#[derive(Debug, Subcommand)]
pub(super) enum ContentCommand {
    /// Begin a content folder: an example treatment with comments, and instructions.
    Init {
        /// The folder; created if it is missing. Existing files are kept.
        folder: PathBuf,
    },
    /// Write all built-in content, to copy from and to translate.
    Export {
        /// The folder; created if it is missing. Existing files are kept.
        folder: PathBuf,
    },
    /// Write a new treatment: asks what it has, and writes its facts and messages with comments. With
    /// options and --no-questions it asks nothing.
    New(Box<new::New>),
    /// Copy a treatment, built in or of the folder, to a new name: its facts and its messages in
    /// every language. Existing files are kept.
    Copy {
        /// The treatment to copy, by the name of its file.
        from: String,
        /// The new name: lowercase letters a to z, digits and single hyphens.
        to: String,
        /// The content folder; without it that of --content or the settings, or else the current
        /// one.
        folder: Option<PathBuf>,
    },
    /// Print every unit that figures can have, with its forms in every language: those of CLDR and
    /// those of the content folder. --lang prints one language, also one that is not there yet.
    Units {
        /// The content folder; without it that of --content or the settings.
        folder: Option<PathBuf>,
    },
    /// Tell for every treatment and language what is missing, copied from another language, changed
    /// since its review, or not reviewed.
    #[command(
        after_help = "Exit codes: 0 complete, 1 something is missing (with --strict: or to be \
        looked at), 2 wrong arguments or settings."
    )]
    TranslateStatus(translate_status::TranslateStatus),
    /// Check a content folder and pack it into one file, of which a kiosk reads only what it shows:
    /// for a large library, and for bringing content to several kiosks. Give the folder with
    /// --content.
    Pack {
        /// The file. An existing one is replaced.
        file: PathBuf,
    },
    /// Sign a pack as a release: writes `release` beside it. Or add a signature to a release, or to
    /// a file of keys. Keys are those of minisign; a password is asked without echo.
    Sign(release::Sign),
    /// Verify a release and its pack with the keys of the kiosk, as it does itself.
    #[command(after_help = "Exit codes: 0 valid, 1 refused, 2 wrong arguments or settings.")]
    Verify(release::Verify),
    /// Install a release on this machine from a folder, such as a USB stick: verify it, check its
    /// content, copy it, and have a running kiosk show it.
    #[command(after_help = "Exit codes: 0 installed, or there already; 5 refused, and will be \
        again; 1 not installed, such as without room, and 2 wrong arguments or settings: try again \
        once that is repaired. Unless it is 0, the content before stays.")]
    Import(import::Import),
}

impl ContentCommand {
    /// Performs the command.
    pub(super) fn perform(self, common: &Common) -> Result<ExitCode, Failure> {
        let lang = common.lang.as_deref();
        let chosen = || content_folder(common);
        let folder_of = |own: Option<PathBuf>| own.map_or_else(chosen, |own| Ok(Some(own)));
        match self {
            Self::Init { folder } => init(&folder),
            Self::Export { folder } => export(&folder),
            Self::New(new) => {
                let folder = folder_of(new.folder.clone())?;
                let folder = folder.unwrap_or_else(|| PathBuf::from("."));
                let settings = in_force(common)?.settings;
                new::write(*new, &folder, lang.unwrap_or(settings.source_language()))
            }
            Self::Copy { from, to, folder } => {
                let folder = folder_of(folder)?;
                copy_treatment(&from, &to, &folder.unwrap_or_else(|| PathBuf::from(".")))
            }
            Self::Units { folder } => {
                let folder = folder_of(folder)?;
                units::print(&laid_over(folder.as_deref()), lang)
            }
            Self::TranslateStatus(how) => {
                let folder = folder_of(how.folder.clone())?;
                translate_status::print(common, &laid_over(folder.as_deref()), &how)
            }
            Self::Pack { file } => {
                let Some(folder) = chosen()? else {
                    let why = "name the folder to pack with --content or in the settings";
                    return Err(Failure::Usage(why.to_owned()));
                };
                pack::write(&folder, &file)?;
                Ok(ExitCode::SUCCESS)
            }
            Self::Sign(how) => release::sign(&how),
            Self::Verify(what) => release::verify(common, &what),
            Self::Import(from) => import::install(common, &from),
        }
    }

    /// Returns the name of the command and the global options that it uses. A named folder overrides
    /// the settings.
    pub(super) const fn uses(&self, is_named: bool) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Init { .. } => ("content init", &[]),
            Self::Export { .. } => ("content export", &[]),
            Self::New(new) if new.folder.is_some() => ("content new ID FOLDER", &[CONFIG, LANG]),
            Self::New(_) => ("content new", &[CONTENT, CONFIG, LANG]),
            Self::Copy { folder: Some(_), .. } => ("content copy FROM TO FOLDER", &[]),
            Self::Copy { .. } if is_named => ("content copy --content DIR", &[CONTENT]),
            Self::Copy { .. } => ("content copy", PLACE),
            Self::Units { folder: Some(_) } => ("content units FOLDER", &[LANG]),
            Self::Units { folder: None } => ("content units", &[CONTENT, CONFIG, LANG]),
            Self::TranslateStatus(how) if how.folder.is_some() => {
                ("content translate-status FOLDER", &[CONFIG])
            }
            Self::TranslateStatus(_) => ("content translate-status", PLACE),
            Self::Pack { .. } if is_named => ("content pack --content DIR", &[CONTENT]),
            Self::Pack { .. } => ("content pack", PLACE),
            Self::Sign(_) => ("content sign", &[]),
            Self::Verify(what) if what.keys.is_some() => ("content verify --keys FILE", &[]),
            Self::Verify(_) => ("content verify", &[CONFIG]),
            Self::Import(_) => ("content import", PLACE),
        }
    }
}

/// Returns the built-in content with a folder laid over it. Problems are told by a check.
fn laid_over(folder: Option<&Path>) -> Files {
    let mut files = Files::built_in();
    if let Some(folder) = folder.filter(|folder| folder.exists()) {
        let mut problems = Diagnostics::new();
        let mut own = Files::new();
        own.lay_over(folder, &mut problems);
        for path in own.paths() {
            files.insert(path, own.bytes(path).unwrap_or_default());
        }
    }
    files
}

/// Begins a content folder and prints the files written.
fn init(folder: &Path) -> Result<ExitCode, Failure> {
    copy(folder, files::starter(), "read README.md there, then run").map_err(Failure::Usage)
}

/// Writes all built-in content and prints the files written.
fn export(folder: &Path) -> Result<ExitCode, Failure> {
    copy(folder, files::everything(), "change it, then run").map_err(Failure::Usage)
}

/// Copies a treatment to a new name and prints the files written and what to do next.
fn copy_treatment(from: &str, to: &str, folder: &Path) -> Result<ExitCode, Failure> {
    let files = laid_over(Some(folder));
    let copies = copies(&files, from, to).map_err(Failure::Usage)?;
    let shown = folder.display();
    let mut told = write_all(folder, &copies)?;
    told += &format!(
        "Next: everything in it still says what {from} says. Change {}, then the words \
         in every language, and run `sabar check {shown}`. Reviews are not copied.\n",
        treatment_file(to)
    );
    // Standard output may be closed.
    let _ = io::stdout().write_all(told.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// Writes new files and tells which they are.
fn write_all(folder: &Path, files: &[(String, String)]) -> Result<String, Failure> {
    let mut told = String::new();
    for (path, text) in files {
        let place = folder.join(path);
        if !write_new(&place, text.as_bytes())
            .map_err(|error| Failure::Usage(cannot_write(&place, &error)))?
        {
            let place = place.display();
            return Err(Failure::Usage(format!("{place}  is already there; choose another name")));
        }
        told += &format!("written: {path}\n");
    }
    Ok(told)
}

/// Returns the message files of a treatment.
fn words_of<'a>(files: &'a Files, id: &str) -> Vec<&'a str> {
    let name = format!("/treatments/{id}.ftl");
    files.under("locales/").filter(|path| path.ends_with(&name)).collect()
}

/// Refuses a name that a new treatment cannot have.
fn refuse_name(files: &Files, id: &str) -> Result<(), String> {
    if !is_id(id) || id == SAFETY {
        let remedy = "write lowercase letters a to z, digits and single hyphens, as in deep-clean";
        return Err(format!("a treatment cannot be called {id:?}; {remedy}"));
    }
    if treatment_ids(files).iter().any(|known| known == id) || !words_of(files, id).is_empty() {
        return Err(format!("there is a treatment {id:?} already; choose another name"));
    }
    Ok(())
}

/// Returns the files of a treatment under a new name.
fn copies(files: &Files, from: &str, to: &str) -> Result<Vec<(String, String)>, String> {
    let Some(seed) = files.text(&treatment_file(from)) else {
        let known = treatment_ids(files).join(", ");
        return Err(format!("there is no treatment {from:?}; there are: {known}"));
    };
    refuse_name(files, to)?;
    let mut copies = vec![(treatment_file(to), rename_seed(seed, from, to))];
    for path in words_of(files, from) {
        let text = files.text(path).unwrap_or_default();
        let renamed = path.replace(&format!("/{from}.ftl"), &format!("/{to}.ftl"));
        copies.push((renamed, rename_words(text, from, to)));
    }
    Ok(copies)
}

/// The pages in the message ids of statements.
const PAGES: [&str; 7] =
    ["summary", "picture", "checklist", "preparation", "timeline", "understanding", "emergency"];

/// Renames the id of a seed, and its references to messages. Comments stay.
fn rename_seed(seed: &str, from: &str, to: &str) -> String {
    let mut is_named = false;
    let lines = seed.split_inclusive('\n').map(|line| {
        let is_id = line.strip_prefix("id").is_some_and(|rest| rest.trim_start().starts_with('='));
        if is_id && !is_named {
            is_named = true;
            return line.replacen(&format!("\"{from}\""), &format!("\"{to}\""), 1);
        }
        let notes = [from, to].map(|id| format!("treatments/{id}.ftl"));
        let line = line.replace(&notes[0], &notes[1]);
        // Message ids begin with the treatment and the page; ids of statements do not.
        PAGES.iter().fold(line, |line, page| {
            line.replace(&format!("\"{from}-{page}-"), &format!("\"{to}-{page}-"))
        })
    });
    lines.collect()
}

/// Renames message ids, where they are defined and referenced. Terms are shared by all files of a
/// language, so those of this one are renamed too.
fn rename_words(words: &str, from: &str, to: &str) -> String {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let name = |text: &str| text.chars().take_while(|&c| is_name(c)).collect::<String>();
    let terms: BTreeSet<String> =
        words.lines().filter(|line| line.starts_with('-')).map(name).collect();
    let rename = |text: &str| {
        let id = name(text);
        let rest = text.strip_prefix(id.as_str()).unwrap_or_default();
        match id.strip_prefix(from).filter(|rest| rest.starts_with('-')) {
            Some(own) => format!("{to}{own}{rest}"),
            None if terms.contains(&id) => format!("{id}-{to}{rest}"),
            None => text.to_owned(),
        }
    };
    let mut renamed = String::with_capacity(words.len() + 1024);
    for line in words.split_inclusive('\n') {
        for (index, part) in line.split('{').enumerate() {
            if index == 0 {
                renamed.push_str(&rename(part));
                continue;
            }
            let inner = part.trim_start_matches(' ');
            renamed.push('{');
            renamed.push_str(part.strip_suffix(inner).unwrap_or_default());
            renamed.push_str(&rename(inner));
        }
    }
    renamed
}

fn copy(folder: &Path, copies: Vec<files::Copy>, next: &str) -> Result<ExitCode, String> {
    let mut kept = Vec::new();
    let mut n_written = 0;
    for (path, bytes) in copies {
        if write_new(&folder.join(&path), bytes)
            .map_err(|error| cannot_write(&folder.join(&path), &error))?
        {
            n_written += 1;
        } else {
            kept.push(path);
        }
    }
    let shown = folder.display();
    let mut told = format!("{n_written} files written to {shown}\n");
    for path in &kept {
        told += &format!("kept, it already exists: {path}\n");
    }
    if n_written > 0 {
        told += &format!("Next: {next} `sabar check {shown}`.\n");
    }
    // Standard output may be closed.
    let _ = io::stdout().write_all(told.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// Writes a file; returns false if it exists.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(bytes).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

fn cannot_write(path: &Path, error: &io::Error) -> String {
    let path = path.display();
    format!("{path}  cannot be written: {error}; give a writable folder")
}
