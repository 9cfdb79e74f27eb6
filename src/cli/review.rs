//! `sabar review`: signs a treatment in one language; and the messages of `sabar check` about
//! reviews.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use jiff::civil::Date;

use super::{Common, Failure, content_folder, date, in_force, tags, treatment_ids};
use crate::settings::layers::InForce;
use sabar_authoring::review::Findings;
use sabar_content::diagnostic::printable;
use sabar_content::l10n::{Numerals, no_such};
use sabar_content::library::Library;
use sabar_content::review::{self, Review, State};
use sabar_content::store;
use sabar_content::{Files, files};

/// The treatment to sign, and the reviewer.
#[derive(Clone, Debug, Args)]
pub(super) struct Sign {
    /// The id of the treatment. Give its language with --lang, and the folder with --content.
    treatment: String,
    /// The name of the reviewer.
    #[arg(long, value_name = "NAME", required_unless_present_any = ["text", "diff"])]
    by: Option<String>,
    /// Their profession or duty, in the language of the text: patients see it.
    #[arg(long, required_unless_present_any = ["text", "diff"])]
    role: Option<String>,
    /// The day of the signature; by default today.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    on: Option<Date>,
    /// The last day on which the review is valid; by default until the text changes.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    until: Option<Date>,
    /// Print the text to sign, and sign nothing.
    #[arg(long, conflicts_with_all = ["by", "role", "on", "until"])]
    text: bool,
    /// Print the changes since the last review, and sign nothing.
    #[arg(long, conflicts_with_all = ["text", "by", "role", "on", "until"])]
    diff: bool,
}

/// Signs, or prints the text to sign.
pub(super) fn sign(common: &Common, sign: &Sign) -> Result<ExitCode, Failure> {
    let usage = |why: &str| Failure::Usage(format!("{why}; nothing was signed"));
    let folder = content_folder(common)?;
    let folder = folder.as_deref();
    let library = open(folder)?;
    let Some(tag) = &common.lang else {
        return Err(usage("name the language in which it was read with --lang"));
    };
    if library.find_language(tag).is_none() {
        let known = tags(&library);
        let message = no_such(tag, &known);
        return Err(usage(&format!("{message}, only {}", known.join(", "))));
    }
    let Some(index) = library.find_treatment(&sign.treatment) else {
        let known = treatment_ids(&library).join(", ");
        let id = &sign.treatment;
        return Err(usage(&format!("there is no treatment \"{id}\", only {known}")));
    };
    if !library.is_in(index, tag) {
        let known = tags(&library).into_iter().filter(|tag| library.is_in(index, tag));
        let known = known.collect::<Vec<_>>().join(", ");
        return Err(usage(&format!("{} is not in \"{tag}\", only in {known}", sign.treatment)));
    }
    let signed = library.signed(index, tag);
    if sign.text {
        io::stdout().write_all(signed.as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    if sign.diff {
        print_changes(library.review(index, tag, common.today()), folder, &signed)?;
        return Ok(ExitCode::SUCCESS);
    }
    let Some(folder) = folder else {
        return Err(usage("name the folder of the reviews with --content or in the settings"));
    };
    let today = common.today();
    let review = written(sign, tag, &signed, today).map_err(|why| usage(&why))?;
    let mut out = io::stdout();
    if is_signed_already(library.review(index, tag, today), &review) {
        writeln!(out, "{} has already signed this text; nothing was written.", review.by)?;
        return Ok(ExitCode::SUCCESS);
    }
    let path = review::enter(folder, &review).map_err(|error| {
        usage(&format!("{}  cannot be written: {error}", folder.join(review::FILE).display()))
    })?;
    if let Err(error) = review::keep_text(folder, &review, &signed) {
        writeln!(io::stderr(), "the text that is signed cannot be kept for --diff: {error}")?;
    }
    let Review { treatment, language, by, role, on, signs, .. } = &review;
    writeln!(out, "{treatment} in \"{language}\" is signed by {by}, {role}, on {on}.")?;
    writeln!(out, "The review is in {}, for the text {signs}.", path.display())?;
    Ok(ExitCode::SUCCESS)
}

/// Prints lines removed (`-`) and added (`+`) since the last signature.
fn print_changes(state: State<'_>, folder: Option<&Path>, signed: &str) -> Result<(), Failure> {
    let mut out = io::stdout();
    let Some(review) = state.review() else {
        return Err(Failure::Usage(
            "it has never been signed; there is nothing to compare".to_owned(),
        ));
    };
    let (by, on) = (&review.by, review.on);
    if review.signs == review::hash(signed) {
        writeln!(out, "Nothing has changed since {by} signed it on {on}.")?;
        return Ok(());
    }
    let Some(before) = folder.and_then(|folder| review::kept_text(folder, review)) else {
        let why = format!("the text that {by} signed on {on} was not kept; read all of it again");
        return Err(Failure::Usage(why));
    };
    writeln!(out, "Changed since {by} signed it on {on}:")?;
    for line in sabar_authoring::review::changes(&before, signed) {
        writeln!(out, "{}", printable(&line))?;
    }
    Ok(())
}

/// Returns the content, which must be valid to be signed.
fn open(folder: Option<&Path>) -> Result<Library, Failure> {
    let open = |place| sabar_authoring::open(place, Numerals::Locale).map_err(Failure::Diagnostics);
    let Some(folder) = folder else { return open(None) };
    if folder.is_file() {
        let why = format!(
            "{} is not a folder; sign in the folder from which it was packed",
            folder.display()
        );
        return Err(Failure::Usage(why));
    }
    if !folder.is_dir() {
        let why = format!("{} is not a folder; create it first", folder.display());
        return Err(Failure::Usage(why));
    }
    // A clinic without content of its own has only reviews in the folder.
    let has_content = files::ROOTS.iter().any(|name| folder.join(name).is_dir());
    open(Some(folder).filter(|_| has_content))
}

fn written(sign: &Sign, tag: &str, signed: &str, today: Option<Date>) -> Result<Review, String> {
    let names = [("name", &sign.by), ("role", &sign.role)];
    for (what, name) in names {
        if !name.as_deref().is_some_and(review::is_name) {
            let most = review::LONGEST_NAME;
            return Err(format!("the {what} must be 1 to {most} visible characters on one line"));
        }
    }
    let Some(on) = sign.on.or(today) else {
        return Err("the clock of this machine is not set; give the date with --on".to_owned());
    };
    if today.is_some_and(|today| on > today) {
        return Err(format!("{on} is yet to come"));
    }
    if let Some(until) = sign.until
        && until < on
    {
        return Err(format!("the review would end on {until}, before it was signed"));
    }
    Ok(Review {
        treatment: sign.treatment.clone(),
        language: tag.to_owned(),
        by: sign.by.clone().unwrap_or_default(),
        role: sign.role.clone().unwrap_or_default(),
        on,
        until: sign.until,
        signs: review::hash(signed),
        line: None,
    })
}

/// Returns true if the review in force is the same, except for its day.
fn is_signed_already(state: State<'_>, review: &Review) -> bool {
    let State::Current(known) = state else { return false };
    (&known.by, &known.role, known.until) == (&review.by, &review.role, review.until)
}

/// Returns the messages of `sabar check` about the reviews of valid content.
pub(super) fn findings(
    common: &Common,
    folder: Option<&Path>,
    files: Arc<Files>,
) -> Result<Findings, Failure> {
    let InForce { settings, .. } = in_force(common)?;
    let hashes = store::hashes(&files);
    let mut library = Library::new(files, settings.numerals);
    library.remember_hashes(hashes);
    library.offer(&settings.languages);
    let today = common.today();
    let kept = |review: &Review| folder.and_then(|folder| review::kept_text(folder, review));
    Ok(sabar_authoring::review::findings(&library, settings.require_review, today, kept))
}
