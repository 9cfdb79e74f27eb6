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

use super::comments::{
    ANCHORS, ANSWERS, CHECKLIST, EXAMPLES, HEAD_1, HEAD_2, HEAD_3, HEAD_4, LATER, PREPARATION,
    SIGNS, SUMMARY, TIMELINE, UNDERSTANDING, WORDS,
};
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
    title: Option<String>,
    /// A description in one sentence.
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// The languages it is in; without it, all.
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    languages: Option<Vec<String>>,
    /// A sentence that patients should know.
    #[arg(long, value_name = "TEXT")]
    point: Vec<String>,
    /// A step of something that is done in order.
    #[arg(long, value_name = "TEXT")]
    step: Vec<String>,
    /// A question to be asked before.
    #[arg(long, value_name = "TEXT")]
    question: Vec<String>,
    /// Something that happens or is done after it, with its time: "2 hours: Rest." or
    /// "1-2 weeks: Come again."
    #[arg(long, value_name = "TIME: TEXT")]
    after: Vec<String>,
    /// A sign of danger of this treatment.
    #[arg(long, value_name = "TEXT")]
    sign: Vec<String>,
    /// A question that shows whether it was understood.
    #[arg(long, value_name = "TEXT")]
    check: Vec<String>,
    /// Ask nothing.
    #[arg(long)]
    no_questions: bool,
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
    for (list, first, next) in [
        (&mut new.point, "What should patients know, first of all?", "What else (Enter: no more)?"),
        (
            &mut new.step,
            "Is something done in order? The first step:",
            "The next step (Enter: no more):",
        ),
        (&mut new.question, "What must be asked before it?", "What else (Enter: no more)?"),
        (&mut new.after, AFTER, "What else (Enter: no more)?"),
        (
            &mut new.sign,
            "Which sign of danger means: call for help at once?",
            "Which other (Enter: no more)?",
        ),
        (
            &mut new.check,
            "Which question shows whether patients understood it? (3 to 5 of them)",
            "Which other (Enter: no more)?",
        ),
    ] {
        if !list.is_empty() {
            continue;
        }
        let is_timed = first == AFTER;
        let mut question = first;
        while let Some(answer) = prompt(question)? {
            // What was answered before is not lost by a slip.
            if is_timed && let Err(why) = timed(&answer) {
                writeln!(io::stderr(), "{why}; try again")?;
                continue;
            }
            list.push(answer);
            question = next;
        }
    }
    Ok(())
}

const AFTER: &str = "What happens or is done after it? Begin with the time, as in \"2 hours: Rest.\" or \
                     \"1-2 weeks: Come again.\":";

/// A seed and its messages.
struct Draft {
    seed: String,
    /// The end of each message id, with its text if it is known; or a heading.
    messages: Vec<Line>,
}

/// A line of a message file.
enum Line {
    Heading(&'static str),
    Message(String, Option<String>),
    /// Of an example, which is a comment in the seed.
    Example(&'static str),
}

impl Draft {
    fn of(new: &New) -> Result<Self, String> {
        let mut draft = Self { seed: head(new), messages: Vec::new() };
        draft.message("title", new.title.clone());
        draft.message("about", new.about.clone());
        draft.summary(new);
        draft.checklist(&new.question);
        draft.timeline(&new.after)?;
        draft.understanding(&new.check);
        draft.signs(&new.sign);
        draft.messages.push(Line::Heading("Examples of the seed"));
        draft.messages.extend(EXAMPLES.map(Line::Example));
        Ok(draft)
    }

    fn message(&mut self, id: impl Into<String>, text: Option<String>) {
        self.messages.push(Line::Message(id.into(), text));
    }

    fn begin(&mut self, heading: &'static str, about: &str) {
        self.messages.push(Line::Heading(heading));
        self.seed += about;
    }

    fn entry(&mut self, text: &str) {
        self.seed += text;
    }

    fn summary(&mut self, new: &New) {
        self.begin("In short", SUMMARY);
        let points = if new.point.is_empty() { vec![None] } else { some(&new.point) };
        for (place, text) in (1..).zip(points) {
            let section = if place == 1 { "main" } else { "what" };
            self.entry(&format!(
                "[[summary]]\nid = \"point-{place}\"\nsection = \"{section}\"\nstanding = \"silent\"\n\n"
            ));
            self.message(format!("summary-point-{place}"), text);
        }
        if !new.step.is_empty() {
            let ids: Vec<String> =
                (1..=new.step.len()).map(|it| format!("\"step-{it}\"")).collect();
            let ids = ids.join(", ");
            self.entry(&format!(
                "# Numbered: what is done in order. `items` in place of `steps` is a list.\n[[summary]]\n\
                id = \"steps\"\nsection = \"where\"\nsteps = [{ids}]\nstanding = \"silent\"\n\n"
            ));
            self.message("summary-steps", None);
            for (place, text) in (1..).zip(some(&new.step)) {
                self.message(format!("summary-steps-step-{place}"), text);
            }
        }
    }

    fn checklist(&mut self, questions: &[String]) {
        self.begin("Before", CHECKLIST);
        let questions = if questions.is_empty() { vec![None] } else { some(questions) };
        for (place, text) in (1..).zip(questions) {
            self.entry(&format!(
                "[[checklist]]\nid = \"question-{place}\"\n\
                flags = {{ yes = \"discuss\", unsure = \"discuss\" }}\nstanding = \"silent\"\n\n"
            ));
            self.message(format!("checklist-question-{place}"), text);
        }
        self.seed += ANSWERS;
        self.seed += PREPARATION;
    }

    fn timeline(&mut self, entries: &[String]) -> Result<(), String> {
        self.begin("After", TIMELINE);
        let default = vec![("to = 1, unit = \"day\"".to_owned(), None)];
        let entries = match entries {
            [] => default,
            _ => entries.iter().map(|entry| timed(entry)).collect::<Result<_, _>>()?,
        };
        for (place, (span, text)) in (1..).zip(entries) {
            self.entry(&format!(
                "[[timeline]]\nid = \"after-{place}\"\nkind = \"normal\"\nspan = {{ {span} }}\n\
                standing = \"silent\"\n\n"
            ));
            self.message(format!("timeline-after-{place}"), text);
        }
        self.seed += LATER;
        Ok(())
    }

    fn understanding(&mut self, checks: &[String]) {
        self.begin("Did we explain it well?", UNDERSTANDING);
        let n = checks.len().max(3);
        for place in 1..=n {
            self.entry(&format!(
                "[[understanding]]\nid = \"check-{place}\"\nanswers = [\"right\", \"wrong\"]\n\
                right = \"right\"\nstanding = \"silent\"\n\n"
            ));
            let id = format!("understanding-check-{place}");
            self.message(id.clone(), checks.get(place - 1).cloned());
            for part in ["right", "wrong", "again"] {
                self.message(format!("{id}-{part}"), None);
            }
        }
    }

    fn signs(&mut self, signs: &[String]) {
        if signs.is_empty() {
            return;
        }
        self.begin("Signs of danger", SIGNS);
        for (place, text) in (1..).zip(some(signs)) {
            self.entry(&format!("[[emergency]]\nid = \"sign-{place}\"\nurgency = \"at-once\"\n\n"));
            self.message(format!("emergency-sign-{place}"), text);
        }
    }
}

fn some(texts: &[String]) -> Vec<Option<String>> {
    texts.iter().cloned().map(Some).collect()
}

fn head(new: &New) -> String {
    let id = &new.id;
    let languages = match &new.languages {
        Some(tags) => {
            let tags: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
            format!(
                "# The only languages it is in. Without this line: all.\nlanguages = [{}]\n",
                tags.join(", ")
            )
        }
        None => String::new(),
    };
    format!("{HEAD_1}{id}.ftl{HEAD_2}id = \"{id}\"\n{HEAD_3}{languages}{HEAD_4}{ANCHORS}")
}

/// Splits "2 hours: Rest." into a span and the text.
fn timed(entry: &str) -> Result<(String, Option<String>), String> {
    let wrong = || {
        format!(
            "{entry:?} does not begin with a time; write it as \"2 hours: …\" or \"1-2 weeks: …\""
        )
    };
    let (time, text) = entry.split_once(':').ok_or_else(wrong)?;
    let (numbers, unit) = time.trim().split_once(' ').ok_or_else(wrong)?;
    let unit = unit.trim().trim_end_matches('s');
    if sabar_content::Unit::new(unit).minutes().is_none() {
        return Err(wrong());
    }
    let number = |text: &str| text.trim().parse::<u32>().ok().filter(|it| *it > 0);
    let span = match numbers.split_once('-') {
        Some((from, to)) => {
            let (from, to) = number(from).zip(number(to)).ok_or_else(wrong)?;
            format!("from = {from}, to = {to}")
        }
        None => format!("to = {}", number(numbers).ok_or_else(wrong)?),
    };
    Ok((format!("{span}, unit = \"{unit}\""), Some(text.trim().to_owned())))
}

/// Returns a message file. What is not translated or not known stays a comment.
fn messages(id: &str, lines: &[Line], is_source: bool, source: &str) -> String {
    let mut words = format!("# The messages of `{id}`. {WORDS}");
    if !is_source {
        words +=
            &format!("# Translate each line below from \"{source}\" and remove the # before it.\n");
    }
    for line in lines {
        match line {
            Line::Heading(heading) => words += &format!("\n## {heading}\n"),
            Line::Example(end) => words += &format!("#{id}-{end} = …\n"),
            Line::Message(end, Some(text)) if is_source => {
                words += &format!("{id}-{end} = {text}\n");
            }
            Line::Message(end, text) => {
                let text = text.as_deref().unwrap_or("…");
                words += &format!("# {id}-{end} = {text}\n");
            }
        }
    }
    words
}
