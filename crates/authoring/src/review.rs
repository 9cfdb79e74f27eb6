//! Findings of `sabar check` about reviews, and the changes since one was signed.

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

/// Faults of the file itself: with them nothing in it can be relied on.
pub fn check(files: &Files, problems: &mut Diagnostics) {
    let text =
        allowed_characters::admit(files, Joiners::Needed, &mut Reporter::new(FILE, problems));
    match text.map(parse) {
        Some(Ok(reviews)) => {
            let treatments: BTreeSet<String> = treatment_ids(files).into_iter().collect();
            let languages = Language::all(files).into_iter().map(|language| language.tag).collect();
            check_ids(&reviews, &treatments, &languages, problems);
        }
        Some(Err(faults)) => problems.extend(faults),
        None => {}
    }
}

/// What is to be said about the reviews of content that has no other problem.
#[derive(Debug, Default)]
pub struct Findings {
    /// Reviews that do not hold, and missing ones where they are required.
    pub problems: Diagnostics,
    /// Missing ones where they are not.
    pub notes: Diagnostics,
}

/// Looks at the review of every treatment in every language offered.
///
/// Where a review is `required`, a treatment that is reviewed in no language is not shown at all,
/// and so is only noted: a clinic reviews what it does. `kept` finds the text that a review signs.
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
    for index in 0..library.treatments() {
        let id = library.treatment_id(index).unwrap_or_default();
        let mut missing = Vec::new();
        for tag in &tags {
            match library.review(index, tag, today) {
                State::Missing => missing.push(*tag),
                State::Stale(review) => stale.push((review.line, index, review)),
                State::Expired(review) => {
                    let until = review.until.map(|until| until.to_string()).unwrap_or_default();
                    let message = format!("held until {until}");
                    let command = command(review);
                    let remedy = format!("have it read again, then run `{command}`");
                    findings.problems.add(fault(review, &message, required, remedy));
                }
                State::Current(review) if today.is_some_and(|today| review.on > today) => {
                    let message = format!("is signed on {}, which is yet to come", review.on);
                    let remedy = "write the day it was signed";
                    Reporter::new(FILE, &mut findings.problems).add(
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
        let is_fault = required && missing.len() < tags.len();
        let list = missing.iter().map(|tag| format!("\"{tag}\"")).collect::<Vec<_>>().join(", ");
        let message = format!("{id} is not reviewed in {list}");
        let remedy = format!("have it read, then run `sabar review {id} --lang {}`", missing[0]);
        let found = if is_fault { &mut findings.problems } else { &mut findings.notes };
        Reporter::new(&treatment_file(id), found).add(None, message, remedy);
    }
    // Of those that are shown; to find what has changed, the words of each are parsed.
    stale.sort_by_key(|(line, _, _)| *line);
    for (n, (_, index, review)) in stale.into_iter().enumerate() {
        let now = || library.signed(index, &review.language);
        let changes = kept(review).map(|before| match n < MOST_SHOWN_OF_A_FILE {
            true => changes(&before, &now()),
            false => Vec::new(),
        });
        findings.problems.add(older(review, required, changes));
    }
    findings
}

/// A person is shown no more changed lines of one treatment than this.
const MOST_CHANGES: usize = 20;

/// A review whose text has changed, with the lines that have; without them where the text that was
/// signed was not kept.
fn older(review: &Review, required: bool, changes: Option<Vec<String>>) -> Diagnostic {
    let command = command(review);
    let what = "is older than the text, which has changed since";
    let again = format!("have it read again, then run `{command}`");
    let Some(mut changes) = changes else {
        let remedy = format!("what was signed was not kept to compare; {again}");
        return fault(review, what, required, remedy);
    };
    let remedy = format!("`{command} --diff` shows all that has changed; {again}");
    let mut problem = fault(review, what, required, remedy);
    let n_more = changes.len().saturating_sub(MOST_CHANGES);
    changes.truncate(MOST_CHANGES);
    if !changes.is_empty() {
        changes.insert(0, "what was signed (-) and what is there now (+):".to_owned());
    }
    if n_more > 0 {
        changes.push(format!("and {n_more} more: `{command} --diff`"));
    }
    problem.details = changes;
    problem
}

/// A review that does not hold, and what that means for patients.
fn fault(review: &Review, what: &str, required: bool, remedy: String) -> Diagnostic {
    let (severity, meaning) = if required {
        (Severity::Error, "patients are not shown it")
    } else {
        (Severity::Warning, "patients see it as not reviewed")
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
