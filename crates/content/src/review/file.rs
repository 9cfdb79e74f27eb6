//! Reads `seeds/reviews.toml`, reports its errors, and adds reviews to it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use tempfile::Builder;
use toml::{Spanned, Value};

use super::{PREFIX, Review};
use crate::Files;
use crate::allowed_characters::{Joiners, is_refused};
use crate::diagnostic::{Diagnostics, Lines, Reporter};
use crate::files::{self, most_bytes};
use crate::line_ends;
use crate::outside;
use crate::structure::{self, is_placeholder, tables};

/// The path of the file within the content folder.
pub const FILE: &str = "seeds/reviews.toml";

/// The length limit of names and roles, so that they fit on one line of a small screen.
pub const LONGEST_NAME: usize = 60;

/// Readable by everyone: reviews are shown on the screen.
const MODE: u32 = 0o644;

tables! {
    /// The file as written.
    struct RawFile {
        reviews: Vec<Spanned<RawReview>>,
    }

    struct RawReview {
        treatment: Spanned<String>,
        language: Spanned<String>,
        by: Spanned<String>,
        role: Spanned<String>,
        on: Spanned<String>,
        until: Option<Spanned<String>>,
        signs: Spanned<String>,
    }
}

/// Parses the reviews.
///
/// # Errors
/// All errors of the file.
pub fn parse(text: &str) -> Result<Vec<Review>, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let mut reader =
        Reader { text, lines: Lines::of(text), report: Reporter::new(FILE, &mut diagnostics) };
    let reviews = reader.reviews();
    if diagnostics.is_empty() { Ok(reviews) } else { Err(diagnostics) }
}

/// Reports entries of unknown treatments or languages.
pub fn check_ids(
    reviews: &[Review],
    treatments: &BTreeSet<String>,
    languages: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let mut report = Reporter::new(FILE, diagnostics);
    for review in reviews {
        let ids = [
            ("treatment", &review.treatment, treatments),
            ("language", &review.language, languages),
        ];
        for (what, id, known) in ids {
            if !known.contains(id) {
                let message = format!("there is no {what} `{}` to review", id.escape_debug());
                let list = known.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                report.add(
                    review.line,
                    message,
                    format!("remove the entry, or write one of {list}"),
                );
            }
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    lines: Lines,
    report: Reporter<'a>,
}

impl Reader<'_> {
    fn reviews(&mut self) -> Vec<Review> {
        let (RawFile { reviews }, _) = structure::read(self.text, &mut self.report);
        reviews.into_iter().filter_map(|review| self.review(review)).collect()
    }

    fn review(&mut self, raw: Spanned<RawReview>) -> Option<Review> {
        let line = Some(self.lines.line(raw.span().start));
        let RawReview { treatment, language, by, role, on, until, signs } = raw.into_inner();
        for (text, what) in [(&by, "name"), (&role, "role")] {
            if !is_name(text.get_ref()) {
                let remedy = format!("write 1 to {LONGEST_NAME} visible characters on one line");
                self.emit(text, format!("the {what} of a review cannot be shown"), &remedy);
            }
        }
        if !is_hash(signs.get_ref()) {
            let remedy = "remove the entry, and sign with `sabar review`";
            self.emit(&signs, "`signs` is not a hash".to_owned(), remedy);
        }
        let on = self.day(&on);
        let until = until.map(|until| Some((self.day(&until)?, until)));
        if let (Some(on), Some(Some((last, at)))) = (on, &until)
            && *last < on
        {
            let message = format!("the review ends on {last}, before it was signed");
            self.emit(at, message, "write a later day, or remove the line");
        }
        Some(Review {
            treatment: treatment.into_inner(),
            language: language.into_inner(),
            by: by.into_inner(),
            role: role.into_inner(),
            on: on?,
            until: until.flatten().map(|(last, _)| last),
            signs: signs.into_inner(),
            line,
        })
    }

    fn day(&mut self, text: &Spanned<String>) -> Option<Date> {
        let day = text.get_ref().parse().ok();
        if day.is_none() {
            let message = format!("`{}` is not a day", text.get_ref().escape_debug());
            self.emit(text, message, "write it as \"2026-01-31\"");
        }
        day
    }

    fn emit(&mut self, at: &Spanned<String>, message: String, remedy: &str) {
        if is_placeholder(at) {
            // The missing or invalid value has been reported.
            return;
        }
        self.report.add(self.lines.at(at.span()), message, remedy);
    }
}

/// Returns true if a name or a role can be shown on one line.
#[must_use]
pub fn is_name(text: &str) -> bool {
    let is_visible = |c: char| c != '\n' && !is_refused(c, Joiners::Needed);
    !text.is_empty()
        && text.trim() == text
        && text.chars().count() <= LONGEST_NAME
        && text.chars().all(is_visible)
}

fn is_hash(text: &str) -> bool {
    let digits = text.strip_prefix(PREFIX).unwrap_or_default();
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    digits.len() == 64 && digits.bytes().all(is_digit)
}

/// Appends a review to the file of the content folder `folder`, creating the file if needed.
/// Returns its path.
///
/// # Errors
/// The file cannot be read or written.
pub fn enter(folder: &Path, review: &Review) -> io::Result<PathBuf> {
    let path = folder.join(FILE);
    let before = match outside::text(&path, most_bytes(FILE)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Files::built_in().text(FILE).unwrap_or_default().to_owned()
        }
        Err(error) => return Err(error),
    };
    let text = with(before, review);
    if text.len() > most_bytes(FILE) {
        // A larger file could not be read again, and all reviews would be lost.
        let why = "it would become too large; remove entries that no longer hold";
        return Err(io::Error::other(why));
    }
    replace(&path, &text)?;
    Ok(path)
}

/// Returns the path of the text that the last review of a treatment in a language signed.
fn text_path(folder: &Path, treatment: &str, language: &str) -> PathBuf {
    folder.join(format!("seeds/reviews/{treatment}.{language}.txt"))
}

/// Returns true for the path of a signed text within a content folder.
#[must_use]
pub fn is_kept_text(path: &str) -> bool {
    path.strip_prefix("seeds/reviews/").is_some_and(|name| name.ends_with(".txt"))
}

/// Writes the text that `review` signs, replacing the one signed before.
///
/// # Errors
/// The file cannot be written.
pub fn keep_text(folder: &Path, review: &Review, signed: &str) -> io::Result<()> {
    replace(&text_path(folder, &review.treatment, &review.language), signed)
}

/// Replaces a file atomically, creating its folder if needed. Its permissions are kept.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent)?;
    let mode = fs::Permissions::from_mode(MODE);
    let mut file = Builder::new().permissions(mode).tempfile_in(parent)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    if let Ok(metadata) = fs::metadata(path) {
        file.as_file().set_permissions(metadata.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

/// Returns the text that `review` signs, if it was kept and its hash still matches.
#[must_use]
pub fn kept_text(folder: &Path, review: &Review) -> Option<String> {
    let path = text_path(folder, &review.treatment, &review.language);
    let bytes = files::read(&path, most_bytes(FILE)).ok()?;
    String::from_utf8(bytes).ok().filter(|text| super::hash(text) == review.signs)
}

/// Returns the file with one more entry, using the line ends of the existing text.
fn with(before: String, review: &Review) -> String {
    let Review { treatment, language, by, role, on, until, signs, line: _ } = review;
    let is_open = !before.is_empty() && !before.ends_with(['\n', '\r']);
    let mut text = if is_open { "\n" } else { "" }.to_owned();
    text.push_str("\n[[reviews]]\n");
    let (on, until) = (on.to_string(), until.map(|until| until.to_string()));
    let lines = [
        ("treatment", Some(treatment)),
        ("language", Some(language)),
        ("by", Some(by)),
        ("role", Some(role)),
        ("on", Some(&on)),
        ("until", until.as_ref()),
        ("signs", Some(signs)),
    ];
    for (name, value) in lines {
        if let Some(value) = value {
            text.push_str(&format!("{name} = {}\n", Value::String(value.clone())));
        }
    }
    let added = line_ends::like(&before, &text);
    before + &added
}
