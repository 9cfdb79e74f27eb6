//! Arguments, and what to run for them. Everything said here is for staff and in English.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::app::{self, Run, RunError};
use crate::config::{Settings, Surroundings, ThemeChoice};
use crate::content::Files;
use crate::doctor;
use crate::l10n::Numerals;
use crate::library::{self, Library};
use crate::model::{Model, Step};
use crate::offer;
use crate::plain;
use crate::problem::Problems;
use crate::read::{self, Form};
use crate::scene::Scene;
use crate::term::dialect::Dialect;

/// Exit code when content or words have problems.
const PROBLEMS: u8 = 1;
/// Exit code when the arguments make no sense (clap uses the same).
const USAGE: u8 = 2;
/// Exit code when there is no terminal, or none that can be used.
const NO_TERMINAL: u8 = 3;
/// Exit code when the terminal is too small.
const TOO_SMALL: u8 = 4;

/// Exit code when the program failed again and again (`EX_SOFTWARE` of sysexits.h).
const FAULTS: u8 = 70;

/// The waiting-room terminal of a clinic that treats people in several languages.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    after_help = "Exit codes: 0 done, 1 problems in content or words, \
    2 wrong arguments, 3 no terminal, 4 terminal too small, 70 failed again and again."
)]
pub struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    manner: Manner,
    #[command(subcommand)]
    command: Option<Command>,
}

/// How to run the kiosk.
#[derive(Clone, Copy, Debug, Args)]
struct Manner {
    /// Say everything as lines and read lines, for a screen reader or a braille line.
    #[arg(long)]
    plain: bool,
    /// With --plain: wrap at this many columns.
    #[arg(long, requires = "plain", value_parser = clap::value_parser!(u16).range(1..))]
    width: Option<u16>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the kiosk (what happens without a command).
    Run(Manner),
    /// Tell what this terminal is and how it is spoken to; show a test card.
    Doctor,
    /// Check content and words; tell all problems at once.
    Check {
        /// A folder with seeds/ and locales/ laid over the built-in ones.
        folder: Option<PathBuf>,
    },
    /// Print a treatment as plain text, in reading order.
    Read {
        /// The id of the treatment.
        treatment: String,
        /// One step only.
        step: Option<StepName>,
        /// Wrap at this many columns.
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
        width: Option<u16>,
        /// Print cells in screen order instead of logical text.
        #[arg(long)]
        visual: bool,
    },
}

#[derive(Debug, Args)]
struct Common {
    /// Tag of the language to begin with.
    #[arg(long, global = true, value_name = "TAG")]
    lang: Option<String>,
    /// A folder with seeds/ and locales/ laid over the built-in ones, file by file.
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    /// A settings file.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The date of the procedure.
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<Date>,
    /// Digits of the language, or Latin ones everywhere.
    #[arg(long, global = true)]
    numerals: Option<NumeralsChoice>,
    /// Colors.
    #[arg(long, global = true)]
    theme: Option<ThemeChoice>,
    /// How to speak to the terminal, instead of what is found out (see `sabar doctor`).
    #[arg(long, global = true, value_name = "NAME", value_parser = dialects())]
    dialect: Option<Dialect>,
    /// A key that makes the program fail, for its tests.
    #[cfg(debug_assertions)]
    #[arg(long, global = true, hide = true, value_name = "KEY")]
    fault_key: Option<char>,
    /// The date of today, for trying things out.
    #[arg(long, global = true, hide = true, value_name = "YYYY-MM-DD", value_parser = date)]
    today: Option<Date>,
}

impl Common {
    #[cfg(debug_assertions)]
    fn fault_key(&self) -> Option<char> {
        self.fault_key
    }

    #[cfg(not(debug_assertions))]
    #[expect(clippy::unused_self, reason = "a release has no such argument")]
    fn fault_key(&self) -> Option<char> {
        None
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum NumeralsChoice {
    Locale,
    Latin,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StepName {
    Summary,
    Checklist,
    Timeline,
    Understanding,
    Takeaway,
}

/// Why a command ended early.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}")]
    Usage(String),
    #[error("{0}")]
    Problems(Problems),
    #[error(
        "the font of this console lacks the letters of the language \"{0}\"; \
        choose another with --lang, or run sabar in a graphical terminal (see `sabar doctor`)"
    )]
    Console(String),
    #[error(transparent)]
    Run(#[from] RunError),
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Failure {
    fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => USAGE,
            Self::Problems(_) => PROBLEMS,
            Self::Run(RunError::TooSmall { .. }) => TOO_SMALL,
            Self::Run(RunError::TooManyFaults) => FAULTS,
            Self::Console(_) | Self::Run(_) | Self::Io(_) => NO_TERMINAL,
        }
    }
}

/// Runs what the arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    match perform(Cli::parse()) {
        Ok(code) => code,
        Err(Failure::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            // Whoever closed standard error does not want to know.
            let _ = writeln!(io::stderr(), "{failure}");
            ExitCode::from(failure.code())
        }
    }
}

fn perform(cli: Cli) -> Result<ExitCode, Failure> {
    let Cli { common, manner, command } = cli;
    let is_run = matches!(command, None | Some(Command::Run(_)));
    if manner.plain && !is_run {
        return Err(Failure::Usage("--plain is for `sabar run` alone".to_owned()));
    }
    match command.unwrap_or(Command::Run(manner)) {
        Command::Run(own) if own.plain || manner.plain => {
            // Whoever listens needs no letters in a font.
            Ok(plain::run(&prepare_run(&common)?, own.width.or(manner.width))?)
        }
        Command::Run(_) => Ok(app::run(&offered(prepare_run(&common)?)?)?),
        Command::Doctor => Ok(doctor::examine(&prepare_run(&common)?)?),
        Command::Check { folder } => check(folder.as_deref().or(common.content.as_deref())),
        Command::Read { treatment, step, width, visual } => {
            let form = Form { width, is_visual: visual };
            print_treatment(&common, &treatment, step.map(StepName::step), form)
        }
    }
}

fn prepare_run(common: &Common) -> Result<Run, Failure> {
    let (library, settings) = prepare(common)?;
    let language = language(common, &library, &settings)?;
    Ok(Run {
        library,
        settings,
        language,
        date: common.date,
        today: common.today,
        surroundings: Surroundings::read(),
        dialect: common.dialect,
        fault_key: common.fault_key(),
    })
}

/// On the Linux console, the run without the languages that its font cannot show.
fn offered(mut run: Run) -> Result<Run, Failure> {
    if run.surroundings.environment.term != "linux" {
        return Ok(run);
    }
    let font = console_font::ask(rustix::stdio::stdout()).ok();
    let lacks = offer::lacks(&run.library, &run.settings, font.as_ref());
    let is_lacking = |tag: &str| lacks.iter().any(|lack| lack.tag == tag);
    let spoken = run.library.words(run.language).language().tag.clone();
    for tag in [&spoken, &run.settings.clinic_language] {
        if is_lacking(tag) {
            return Err(Failure::Console(tag.clone()));
        }
    }
    run.library.leave_out(|language| is_lacking(&language.tag));
    run.language = run.library.find_language(&spoken).unwrap_or_default();
    Ok(run)
}

fn check(folder: Option<&Path>) -> Result<ExitCode, Failure> {
    let mut files = Files::built_in();
    let mut problems = Problems::new();
    if let Some(folder) = folder {
        files.lay_over(folder, &mut problems);
    }
    problems.extend(library::check(&files));
    if !problems.is_empty() {
        return Err(Failure::Problems(problems));
    }
    writeln!(io::stdout(), "no problems")?;
    Ok(ExitCode::SUCCESS)
}

fn print_treatment(
    common: &Common,
    treatment: &str,
    step: Option<Step>,
    form: Form,
) -> Result<ExitCode, Failure> {
    let (library, settings) = prepare(common)?;
    let language = language(common, &library, &settings)?;
    let Some(treatment) = library.find_treatment(treatment) else {
        let known: Vec<&str> =
            (0..library.treatments()).filter_map(|index| library.treatment_id(index)).collect();
        return Err(Failure::Usage(format!(
            "there is no treatment \"{treatment}\"; there are: {}",
            known.join(", ")
        )));
    };
    let mut model = Model::at_rest(language, (80, 24), common.date);
    model.visit.treatment = treatment;
    let scene = Scene::of(&model, &library, &settings, common.today);
    io::stdout().write_all(read::read(&scene, &model, step, form).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Settings, and content checked in full where it is not the built-in one.
fn prepare(common: &Common) -> Result<(Library, Settings), Failure> {
    let mut settings = match &common.config {
        Some(path) => Settings::from_file(path).map_err(Failure::Usage)?,
        None => Settings::as_shipped(),
    };
    match common.numerals {
        Some(NumeralsChoice::Locale) => settings.numerals = Numerals::Locale,
        Some(NumeralsChoice::Latin) => settings.numerals = Numerals::Latin,
        None => {}
    }
    if let Some(theme) = common.theme {
        settings.theme = theme;
    }
    let library = match &common.content {
        Some(folder) => Library::open(folder, settings.numerals).map_err(Failure::Problems)?,
        None => Library::built_in(settings.numerals),
    };
    if library.find_language(&settings.clinic_language).is_none() {
        let place = match &common.config {
            Some(path) => format!("{}: clinic_language: ", path.display()),
            None => "as shipped, clinic_language: ".to_owned(),
        };
        return Err(unknown_language(&place, &settings.clinic_language, &library));
    }
    Ok((library, settings))
}

/// The language to begin with: as asked, or the clinic's.
fn language(common: &Common, library: &Library, settings: &Settings) -> Result<usize, Failure> {
    let tag = common.lang.as_ref().unwrap_or(&settings.clinic_language);
    library.find_language(tag).ok_or_else(|| unknown_language("", tag, library))
}

/// `place` is where the tag was written, and ends in ": ".
fn unknown_language(place: &str, tag: &str, library: &Library) -> Failure {
    let known: Vec<&str> =
        library.languages().iter().map(|language| language.tag.as_str()).collect();
    Failure::Usage(format!(
        "{place}there is no language \"{tag}\"; there are: {}",
        known.join(", ")
    ))
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day of the calendar like 2026-02-03".to_owned())
}

/// The names of all dialects, as values of an argument; clap lists them when none matches.
fn dialects() -> impl TypedValueParser<Value = Dialect> {
    let names = Dialect::ALL.iter().map(|it| PossibleValue::new(it.name()).help(it.about()));
    PossibleValuesParser::new(names).map(|name| Dialect::named(&name).unwrap_or_default())
}

impl StepName {
    fn step(self) -> Step {
        match self {
            Self::Summary => Step::Summary,
            Self::Checklist => Step::Checklist,
            Self::Timeline => Step::Timeline,
            Self::Understanding => Step::Understanding,
            Self::Takeaway => Step::Takeaway,
        }
    }
}
