//! What `sabar check` tells about reviews.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::file::{FILE, check_ids, read};
use super::{Review, State};
use crate::content::Files;
use crate::content::gate::{self, Joiners};
use crate::l10n::Language;
use crate::library::{Library, treatment_file, treatment_ids};
use crate::problem::{Problems, Report};

/// Faults of the file itself: with them nothing in it can be relied on.
pub fn check(files: &Files, problems: &mut Problems) {
    let text = gate::admit(files, Joiners::Needed, &mut Report::new(FILE, problems));
    match text.map(read) {
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
    pub problems: Problems,
    /// Missing ones where they are not.
    pub notes: Problems,
}

/// Looks at the review of every treatment in every language offered.
///
/// Where a review is `required`, a treatment that is reviewed in no language is not shown at all,
/// and so is only noted: a clinic reviews what it does.
#[must_use]
pub fn findings(library: &Library, required: bool, today: Option<Date>) -> Findings {
    let mut findings = Findings::default();
    let tags: Vec<&str> = library.languages().iter().map(|it| it.tag.as_str()).collect();
    for index in 0..library.treatments() {
        let id = library.treatment_id(index).unwrap_or_default();
        let mut missing = Vec::new();
        for tag in &tags {
            match library.review(index, tag, today) {
                State::Missing => missing.push(*tag),
                State::Stale(review) => {
                    tell(review, OLDER, required, &mut findings.problems);
                }
                State::Expired(review) => {
                    let until = review.until.map(|until| until.to_string()).unwrap_or_default();
                    let message = format!("held until {until}");
                    tell(review, &message, required, &mut findings.problems);
                }
                State::Current(review) if today.is_some_and(|today| review.on > today) => {
                    let message = format!("is signed on {}, which is yet to come", review.on);
                    let remedy = "write the day it was signed";
                    Report::new(FILE, &mut findings.problems).add(
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
        Report::new(&treatment_file(id), found).add(None, message, remedy);
    }
    findings
}

const OLDER: &str = "is older than the text, which has changed since";

/// Tells a review that does not hold, and what that means for patients.
fn tell(review: &Review, what: &str, required: bool, problems: &mut Problems) {
    let Review { treatment, language, .. } = review;
    let command = format!("sabar review {treatment} --lang {language}");
    let mut remedy = format!("have it read again, then run `{command}`");
    if what == OLDER {
        remedy = format!("`{command} --diff` shows what; {remedy}");
    }
    let mut report = Report::new(FILE, problems);
    if required {
        let message = about(review, &format!("{what}: patients are not shown it"));
        report.add(review.line, message, remedy);
    } else {
        let message = about(review, &format!("{what}: patients see it as not reviewed"));
        report.warn(review.line, message, remedy);
    }
}

fn about(review: &Review, what: &str) -> String {
    let Review { treatment, language, by, .. } = review;
    format!("the review of {treatment} in \"{language}\" by {by} {what}")
}
