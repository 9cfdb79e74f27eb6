//! `sabar content new`: asks what a treatment has, and writes its seed and its messages with
//! comments.
//!
//! Invariant: nothing is written that patients could take for a fact. What was not answered stays a
//! comment, which the check reports as missing.

use std::fmt::Write as _;
use std::io::{self, BufRead, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::draft::{Draft, messages};
use super::timed::{Place, Timed};
use super::{laid_over, refuse_name, write_all};
use crate::cli::Failure;
use sabar_content::l10n::Language;
use sabar_content::library::treatment_file;

/// The parts of the treatment. Those that are not given are asked for, unless `--no-questions`.
#[derive(Clone, Debug, Args)]
pub(in crate::cli) struct New {
    /// The name of the treatment: lowercase letters a to z, digits and single hyphens.
    pub id: String,
    /// The content folder; without it that of --content or the settings, or else the current one.
    pub folder: Option<PathBuf>,
    /// Its title, in the language of --lang or else the clinic's.
    #[arg(long, value_name = "TEXT")]
    pub(super) title: Option<String>,
    /// A description in one sentence.
    #[arg(long, value_name = "TEXT")]
    pub(super) about: Option<String>,
    /// The languages it is in; without it, all.
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub(super) languages: Option<Vec<String>>,
    /// A sentence that patients should know.
    #[arg(long, value_name = "TEXT")]
    pub(super) point: Vec<String>,
    /// A step of something that is done in order.
    #[arg(long, value_name = "TEXT")]
    pub(super) step: Vec<String>,
    /// A question to be asked before.
    #[arg(long, value_name = "TEXT")]
    pub(super) question: Vec<String>,
    /// Something that is done before it, with how long before: "2 hours: Drink nothing more." or
    /// "3-1 days: Eat no seeds."
    #[arg(long, value_name = "TIME: TEXT")]
    pub(super) preparation: Vec<String>,
    /// Another appointment, with its distance from the first: "10 days: Removal of the stitches"
    #[arg(long, value_name = "TIME: TEXT")]
    pub(super) appointment: Vec<String>,
    /// A medicine belongs to it: an example is written.
    #[arg(long)]
    pub(super) medicine: bool,
    /// A picture shall be shown: an example is written.
    #[arg(long)]
    pub(super) picture: bool,
    /// Something that happens or is done after it, with its time: "2 hours: Rest." or
    /// "1-2 weeks: Come again."
    #[arg(long, value_name = "TIME: TEXT")]
    pub(super) after: Vec<String>,
    /// A sign of danger of this treatment.
    #[arg(long, value_name = "TEXT")]
    pub(super) sign: Vec<String>,
    /// A question that shows whether it was understood.
    #[arg(long, value_name = "TEXT")]
    pub(super) check: Vec<String>,
    /// Ask nothing.
    #[arg(long)]
    pub(super) no_questions: bool,
}

/// Writes a treatment, and prints the files written and what to do next.
pub(in crate::cli) fn write(
    mut new: New,
    folder: &Path,
    source: &str,
) -> Result<ExitCode, Failure> {
    let files = laid_over(Some(folder));
    let tags: Vec<String> = Language::all(&files).into_iter().map(|it| it.tag).collect();
    let id = new.id.clone();
    let usage = |why: String| Failure::Usage(format!("{why}; nothing was written"));
    refuse_name(&files, &id).map_err(usage)?;
    if !tags.iter().any(|tag| tag == source) {
        return Err(usage(format!("there is no language {source:?}, only {}", tags.join(", "))));
    }
    if !new.no_questions {
        ask(&mut new, source, &tags)?;
    }
    if let Some(tags) = &mut new.languages {
        tags.sort();
        tags.dedup();
    }
    let foreign = new.languages.iter().flatten().find(|tag| !tags.contains(tag));
    if let Some(tag) = foreign {
        return Err(usage(format!("there is no language {tag:?}, only {}", tags.join(", "))));
    }
    let draft = Draft::of(&new).map_err(usage)?;
    let mut written = vec![(treatment_file(&id), draft.seed)];
    let chosen = new.languages.clone().unwrap_or(tags);
    for tag in &chosen {
        let words = messages(&id, &draft.messages, tag == source, source);
        written.push((format!("locales/{tag}/treatments/{id}.ftl"), words));
    }
    let mut told = write_all(folder, &written)?;
    let shown = folder.display();
    // Writing to a string cannot fail.
    let _ = writeln!(
        told,
        "Next: read the comments in {}, give each statement its source, and run `sabar check {shown}`, \
        which lists what is still missing.",
        treatment_file(&id)
    );
    // Standard output may be closed.
    let _ = io::stdout().write_all(told.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// Asks for everything that was not given.
fn ask(new: &mut New, source: &str, tags: &[String]) -> Result<(), Failure> {
    let mut lines = io::stdin().lock().lines();
    let mut prompt = |question: &str| -> io::Result<Option<String>> {
        let mut out = io::stderr();
        write!(out, "{question} ")?;
        out.flush()?;
        let answer = lines.next().transpose()?.unwrap_or_default().trim().to_owned();
        if !io::stdin().is_terminal() {
            writeln!(out)?;
        }
        Ok((!answer.is_empty()).then_some(answer))
    };
    writeln!(io::stderr(), "Write texts in \"{source}\". Enter alone skips a question.")?;
    if new.title.is_none() {
        new.title = prompt("What is the treatment called?")?;
    }
    if new.about.is_none() {
        new.about = prompt("What is it, in one sentence?")?;
    }
    if new.languages.is_none() {
        let all = tags.join(", ");
        let answer = prompt(&format!("In which languages will it be ({all}; Enter for all)?"))?;
        new.languages = answer.map(|tags| {
            tags.split([',', ' ']).filter(|it| !it.is_empty()).map(str::to_owned).collect()
        });
    }
    new.medicine = new.medicine || is_yes(prompt(MEDICINE)?);
    new.picture = new.picture || is_yes(prompt(PICTURE)?);
    for (list, first, next, place) in lists(new) {
        if !list.is_empty() {
            continue;
        }
        let mut question = first;
        while let Some(answer) = prompt(question)? {
            // What was answered before is not lost by a slip.
            if let Some(place) = place
                && let Err(why) = Timed::of(&answer, place)
            {
                writeln!(io::stderr(), "{why}; try again")?;
                continue;
            }
            list.push(answer);
            question = next;
        }
    }
    Ok(())
}

/// A list of the treatment: the first question, that for more, and the times of its answers.
type List<'a> = (&'a mut Vec<String>, &'static str, &'static str, Option<Place>);

fn lists(new: &mut New) -> [List<'_>; 8] {
    let more = "What else (Enter: no more)?";
    [
        (&mut new.point, "What should patients know, first of all?", more, None),
        (
            &mut new.step,
            "Is something done in order? The first step:",
            "The next step (Enter: no more):",
            None,
        ),
        (&mut new.question, "What must be asked before it?", more, None),
        (&mut new.preparation, PREPARATION, more, Some(Place::Before)),
        (&mut new.appointment, APPOINTMENT, more, Some(Place::Appointment)),
        (&mut new.after, AFTER, more, Some(Place::After)),
        (
            &mut new.sign,
            "Which sign of danger means: call for help at once?",
            "Which other (Enter: no more)?",
            None,
        ),
        (
            &mut new.check,
            "Which question shows whether patients understood it? (3 to 5 of them)",
            "Which other (Enter: no more)?",
            None,
        ),
    ]
}

/// Returns true for any answer but no.
fn is_yes(answer: Option<String>) -> bool {
    answer.is_some_and(|answer| !answer.to_lowercase().starts_with('n'))
}

const MEDICINE: &str = "Does a medicine belong to it (yes; Enter for no)?";

const PICTURE: &str = "Shall it show a picture (yes; Enter for no)?";

const PREPARATION: &str = "What is done before it? Begin with how long before, as in \"2 hours: Drink nothing \
                           more.\" or \"3-1 days: Eat no seeds.\":";

const APPOINTMENT: &str = "Is there another appointment after it? Begin with how long after, as in \"10 days: \
                           Removal of the stitches\":";

const AFTER: &str = "What happens or is done after it? Begin with the time, as in \"2 hours: Rest.\" or \
                     \"1-2 weeks: Come again.\":";
