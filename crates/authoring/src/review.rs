//! Diagnostics of `sabar check` about reviews, and the changes since a review was signed.
//!
//! Depends on `sabar_content::review`, which decides whether a review holds.

mod changes;

use std::collections::BTreeSet;

use jiff::civil::Date;

use sabar_content::Files;
use sabar_content::allowed_characters::{self, Joiners};
use sabar_content::diagnostic::{
    Diagnostic, Diagnostics, MOST_SHOWN_OF_A_FILE, Reporter, Severity,
};
use sabar_content::l10n::Language;
use sabar_content::library::{Library, treatment_file, treatment_ids};
pub use sabar_content::review::{FILE, Review, State, check_ids, parse};

pub use changes::changes;

/// Reports errors of the file of reviews and entries of unknown treatments or languages.
pub fn check(files: &Files, diagnostics: &mut Diagnostics) {
    let text = allowed_characters::checked_text(
        files,
        Joiners::Needed,
        &mut Reporter::new(FILE, diagnostics),
    );
    match text.map(parse) {
        Some(Ok(reviews)) => {
            let treatments: BTreeSet<String> = treatment_ids(files).into_iter().collect();
            let languages = Language::all(files).into_iter().map(|language| language.tag).collect();
            check_ids(&reviews, &treatments, &languages, diagnostics);
        }
        Some(Err(faults)) => diagnostics.extend(faults),
        None => {}
    }
}

/// The diagnostics about reviews of content without other errors.
#[derive(Debug, Default)]
pub struct Findings {
    /// Reviews that do not hold, and missing ones where they are required.
    pub diagnostics: Diagnostics,
    /// Missing reviews where they are not required.
    pub notes: Diagnostics,
}

/// Checks the review of every treatment in every language offered.
///
/// If reviews are `required`, a treatment without any review is not shown and therefore only
/// noted: a clinic reviews what it offers. Only if nothing can be shown, that is an error: the kiosk
/// does not start. `kept` returns the text that a review signed.
#[must_use]
pub fn findings(
    library: &Library,
    required: bool,
    today: Option<Date>,
    kept: impl Fn(&Review) -> Option<String>,
) -> Findings {
    let mut findings = Findings::default();
    let mut stale = Vec::new();
    let tags: Vec<&str> = library.languages().iter().map(|it| it.tag.as_str()).collect();
    let consequence = consequence(library, &tags, required, today);
    for index in 0..library.treatments() {
        let id = library.treatment_id(index).unwrap_or_default();
        let (mut missing, mut n_lapsed) = (Vec::new(), 0);
        let tags: Vec<&str> =
            tags.iter().copied().filter(|tag| library.is_in(index, tag)).collect();
        for tag in &tags {
            match library.review(index, tag, today) {
                State::Missing => missing.push(*tag),
                State::Stale(review) => {
                    n_lapsed += 1;
                    stale.push((review.line, index, review));
                }
                State::Expired(review) => {
                    n_lapsed += 1;
                    let until = review.until.map(|until| until.to_string()).unwrap_or_default();
                    let message = format!("held until {until}");
                    let command = command(review);
                    let remedy = format!("have it reviewed again, then run `{command}`");
                    findings.diagnostics.add(fault(review, &message, consequence, remedy));
                }
                State::Current(review) if today.is_some_and(|today| review.on > today) => {
                    let message = format!("is signed on {}, which is in the future", review.on);
                    let remedy = "write the day it was signed";
                    Reporter::new(FILE, &mut findings.diagnostics).add(
                        review.line,
                        about(review, &message),
                        remedy,
                    );
                }
                State::Current(_) => {}
            }
        }
        if missing.is_empty() {
            continue;
        }
        let lapse = match (missing.len() + n_lapsed < tags.len(), n_lapsed) {
            (true, _) => Lapse::Somewhere,
            (false, 0) => Lapse::Never,
            (false, _) => Lapse::Told,
        };
        findings.missing(id, &missing, (consequence, lapse));
    }
    // Changes are listed for the reviews that are shown only: finding them parses messages.
    stale.sort_by_key(|(line, _, _)| *line);
    for (n, (_, index, review)) in stale.into_iter().enumerate() {
        let now = || library.signed(index, &review.language);
        let changes = kept(review).map(|before| match n < MOST_SHOWN_OF_A_FILE {
            true => changes(&before, &now()),
            false => Vec::new(),
        });
        findings.diagnostics.add(older(review, consequence, changes));
    }
    findings
}

/// The consequence for patients of a review that does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Consequence {
    /// The treatment is shown as not reviewed.
    Marked,
    /// The treatment is not shown in the language.
    Hidden,
    /// No treatment is shown in any language.
    NothingLeft,
}

/// The reviews that a treatment has in other languages, if one is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lapse {
    /// One holds in some language.
    Somewhere,
    /// None holds, and those that do not are told.
    Told,
    /// It has none.
    Never,
}

/// Returns what follows from reviews that do not hold.
fn consequence(
    library: &Library,
    tags: &[&str],
    required: bool,
    today: Option<Date>,
) -> Consequence {
    let is_shown = |index| {
        let mut tags = tags.iter().filter(|tag| library.is_in(index, tag));
        tags.any(|tag| library.review(index, tag, today).is_current())
    };
    match required {
        false => Consequence::Marked,
        true if (0..library.treatments()).any(is_shown) => Consequence::Hidden,
        true => Consequence::NothingLeft,
    }
}

impl Findings {
    /// Reports the languages in which a treatment has no review.
    fn missing(&mut self, id: &str, tags: &[&str], (consequence, lapse): (Consequence, Lapse)) {
        let Some(first) = tags.first() else { return };
        let list = tags.iter().map(|tag| format!("\"{tag}\"")).collect::<Vec<_>>().join(", ");
        let message = format!("{id} is not reviewed in {list}");
        let remedy = format!("have it reviewed, then run `sabar review {id} --lang {first}`");
        let file = treatment_file(id);
        let mut report = Reporter::new(&file, &mut self.diagnostics);
        match (consequence, lapse) {
            (Consequence::Hidden, Lapse::Somewhere) => {
                report.warn(None, format!("{message}: patients do not see it there"), remedy);
            }
            (Consequence::NothingLeft, Lapse::Never) => {
                report.add(None, format!("{id} has no valid review in {list}"), remedy);
            }
            (Consequence::Marked, _)
            | (Consequence::Hidden, Lapse::Told | Lapse::Never)
            | (Consequence::NothingLeft, Lapse::Somewhere | Lapse::Told) => {
                Reporter::new(&file, &mut self.notes).add(None, message, remedy);
            }
        }
    }
}

/// The limit on changed lines shown per treatment.
const MOST_CHANGES: usize = 20;

/// Creates the diagnostic of a stale review, with the changed lines if the signed text was kept.
fn older(review: &Review, consequence: Consequence, changes: Option<Vec<String>>) -> Diagnostic {
    let command = command(review);
    let what = "is stale because the text has changed";
    let again = format!("have it reviewed again, then run `{command}`");
    let Some(mut changes) = changes else {
        let remedy = format!("the signed text was not kept; {again}");
        return fault(review, what, consequence, remedy);
    };
    let remedy = format!("`{command} --diff` shows all that has changed; {again}");
    let mut diagnostic = fault(review, what, consequence, remedy);
    let n_more = changes.len().saturating_sub(MOST_CHANGES);
    changes.truncate(MOST_CHANGES);
    if !changes.is_empty() {
        changes.insert(0, "signed text (-) and current text (+):".to_owned());
    }
    if n_more > 0 {
        changes.push(format!("and {n_more} more: `{command} --diff`"));
    }
    diagnostic.details = changes;
    diagnostic
}

/// Creates the diagnostic of a review that does not hold, with the consequence for patients.
fn fault(review: &Review, what: &str, consequence: Consequence, remedy: String) -> Diagnostic {
    let (severity, meaning) = match consequence {
        Consequence::Marked => (Severity::Warning, "patients see it as not reviewed"),
        Consequence::Hidden => (Severity::Warning, "patients do not see it"),
        Consequence::NothingLeft => (Severity::Error, "patients do not see it"),
    };
    let message = about(review, &format!("{what}: {meaning}"));
    Diagnostic { line: review.line, severity, ..Diagnostic::of_file(FILE, message, remedy) }
}

fn command(Review { treatment, language, .. }: &Review) -> String {
    format!("sabar review {treatment} --lang {language}")
}

fn about(review: &Review, what: &str) -> String {
    let Review { treatment, language, by, .. } = review;
    format!("the review of {treatment} in \"{language}\" by {by} {what}")
}
