//! `sabar content`: a folder for the clinic's own content. Nothing that is there is written over.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use super::Failure;
use sabar_content::check::is_id;
use sabar_content::diagnostic::Diagnostics;
use sabar_content::library::{treatment_file, treatment_ids};
use sabar_content::message_ids::SAFETY;
use sabar_content::{Files, files};

/// What to do with a content folder.
#[derive(Debug, Subcommand)]
pub(super) enum Content {
    /// Begin a content folder: an example treatment with comments, and what to do with it.
    Init {
        /// The folder; made if it is not there. Files that are there stay as they are.
        folder: PathBuf,
    },
    /// Write all built-in content, to copy from and to translate.
    Export {
        /// The folder; made if it is not there. Files that are there stay as they are.
        folder: PathBuf,
    },
    /// Copy a treatment, built in or of the folder, to a new name: its facts and its words in every
    /// language. Nothing that is there is written over.
    Copy {
        /// The treatment to copy, as its file is called.
        from: String,
        /// The new name: small letters a to z, digits and single hyphens.
        to: String,
        /// The content folder; without it that of --content or the settings, or else this one.
        folder: Option<PathBuf>,
    },
    /// Check a content folder and pack it into one file, of which a kiosk reads only what it shows:
    /// for a large library, and for bringing content to several kiosks. Give the folder with
    /// --content.
    Pack {
        /// The file. One that is there is replaced.
        file: PathBuf,
    },
}

/// Begins a content folder and tells what was written.
pub(super) fn init(folder: &Path) -> Result<ExitCode, Failure> {
    copy(folder, files::starter(), "read README.md there, then run").map_err(Failure::Usage)
}

/// Writes all built-in content and tells what was written.
pub(super) fn export(folder: &Path) -> Result<ExitCode, Failure> {
    copy(folder, files::everything(), "change it, then run").map_err(Failure::Usage)
}

/// Copies a treatment to a new name and tells what was written and what to do next.
pub(super) fn copy_treatment(from: &str, to: &str, folder: &Path) -> Result<ExitCode, Failure> {
    let mut files = Files::built_in();
    if folder.exists() {
        let mut problems = Diagnostics::new();
        let mut own = Files::new();
        own.lay_over(folder, &mut problems);
        for path in own.paths() {
            files.insert(path, own.bytes(path).unwrap_or_default());
        }
    }
    let copies = copies(&files, from, to).map_err(Failure::Usage)?;
    let shown = folder.display();
    let mut told = String::new();
    for (path, text) in &copies {
        let place = folder.join(path);
        if !write_new(&place, text.as_bytes())
            .map_err(|error| Failure::Usage(cannot_write(&place, &error)))?
        {
            let place = place.display();
            return Err(Failure::Usage(format!("{place}  is already there; choose another name")));
        }
        told += &format!("written: {path}\n");
    }
    told += &format!(
        "Next: everything in it still says what {from} says. Change {}, then the words \
         in every language, and run `sabar check {shown}`. Reviews are not copied.\n",
        treatment_file(to)
    );
    // Whoever closed standard output does not want to know.
    let _ = io::stdout().write_all(told.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// The files of a treatment under a new name.
fn copies(files: &Files, from: &str, to: &str) -> Result<Vec<(String, String)>, String> {
    let ids = treatment_ids(files);
    let Some(seed) = files.text(&treatment_file(from)) else {
        let known = ids.join(", ");
        return Err(format!("there is no treatment {from:?}; there are: {known}"));
    };
    if !is_id(to) || to == SAFETY {
        let remedy = "write small letters a to z, digits and single hyphens, as in deep-clean";
        return Err(format!("a treatment cannot be called {to:?}; {remedy}"));
    }
    let words = |id: &str| {
        let name = format!("/treatments/{id}.ftl");
        files.under("locales/").filter(|path| path.ends_with(&name)).collect::<Vec<_>>()
    };
    if ids.iter().any(|id| id == to) || !words(to).is_empty() {
        return Err(format!("there is a treatment {to:?} already; choose another name"));
    }
    let mut copies = vec![(treatment_file(to), rename_seed(seed, from, to))];
    for path in words(from) {
        let text = files.text(path).unwrap_or_default();
        let renamed = path.replace(&format!("/{from}.ftl"), &format!("/{to}.ftl"));
        copies.push((renamed, rename_words(text, from, to)));
    }
    Ok(copies)
}

/// The pages that the words of statements are named after.
const PAGES: [&str; 5] = ["summary", "checklist", "timeline", "understanding", "emergency"];

/// A seed with its id, and what names its words, renamed. All notes stay.
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
        // Ids of words begin with the treatment and the page; ids of statements do not.
        PAGES.iter().fold(line, |line, page| {
            line.replace(&format!("\"{from}-{page}-"), &format!("\"{to}-{page}-"))
        })
    });
    lines.collect()
}

/// Localizer with the ids renamed, where they are given and where they are referred to. Terms are shared
/// by all files of a language, so those of this one need names of their own.
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
        told += &format!("already there, left as it is: {path}\n");
    }
    if n_written > 0 {
        told += &format!("Next: {next} `sabar check {shown}`.\n");
    }
    // Whoever closed standard output does not want to know.
    let _ = io::stdout().write_all(told.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// False if there is such a file.
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
    format!("{path}  cannot be written: {error}; give a folder that you may write to")
}
