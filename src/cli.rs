//! The command line: arguments, and the commands behind them. Messages are for staff, in English.

mod arguments;
mod check;
mod claims;
mod clips;
mod content;
mod health;
mod import;
mod output;
pub mod overflow;
mod own;
mod pack;
mod prepare;
mod preview;
mod reach;
pub mod register;
mod release;
mod review;
mod say;
mod set_pin;
mod standby;
mod take_home;
mod translate_status;
mod units;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;

pub use self::arguments::Cli;
use self::arguments::{Command, Common, Manner, OtherDay, StepName, date};
use self::prepare::{
    content_folder, held, in_force, language, layers, lockable, no_such_language, offered, prepare,
    prepare_run, read, reviewed, tags, treatment_ids,
};
use crate::model::{Model, Step};
use crate::screen::scene::Scene;
use crate::settings::layers::{self, InForce};
use crate::settings::zone;
use crate::settings::{self};
use crate::shell::app::{self, RunError};
use crate::shell::availability;
use crate::shell::clock;
use crate::shell::doctor;
use crate::shell::plain;
use crate::shell::print;
use crate::shell::read::{self, Form};
use sabar_content::diagnostic::{Diagnostics, Severity};

/// Exit code for errors in content or messages.
const PROBLEMS: u8 = 1;
/// Exit code for wrong arguments (clap uses the same).
const USAGE: u8 = 2;
/// Exit code without a usable terminal.
const NO_TERMINAL: u8 = 3;
/// Exit code for a terminal that is too small.
const TOO_SMALL: u8 = 4;

/// Exit code for a release that is refused: the same one will be refused again.
const REFUSED: u8 = 5;

/// Exit code after repeated faults (`EX_SOFTWARE` of sysexits.h).
const FAULTS: u8 = 70;

/// An error that ends a command.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}")]
    Usage(String),
    #[error("{0}")]
    Diagnostics(Diagnostics),
    #[error("{0}")]
    Refused(Diagnostics),
    #[error("{}", wrong_settings(.0))]
    Settings(Diagnostics),
    #[error(
        "the font of this console lacks the letters of the language \"{0}\"; \
        choose another with --lang, or run sabar in a graphical terminal (see `sabar doctor`)"
    )]
    Console(String),
    #[error(
        "{0}; choose another language, or --format html or text, which use the fonts of the reader"
    )]
    Sheet(#[from] sabar_sheet::Error),
    #[error(transparent)]
    Run(#[from] RunError),
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Failure {
    fn code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::Settings(_) => USAGE,
            Self::Diagnostics(_) | Self::Sheet(_) => PROBLEMS,
            Self::Refused(_) => REFUSED,
            Self::Run(RunError::TooSmall { .. }) => TOO_SMALL,
            Self::Run(RunError::TooManyFaults) => FAULTS,
            Self::Run(RunError::InputEnded) => app::HUNG_UP,
            Self::Console(_) | Self::Run(_) | Self::Io(_) => NO_TERMINAL,
        }
    }
}

/// Parses the arguments and runs the command.
#[must_use]
pub fn main() -> ExitCode {
    // Nothing of a patient, and no PIN, is in memory yet.
    wiping_alloc::pause();
    // Before anything is read: staff may ask for a reload during the start.
    sabar_term::events::ignore_at_start();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return standby::refused(&error),
    };
    let is_run = cli.is_run();
    match perform(cli) {
        Ok(code) => code,
        Err(Failure::Io(error) | Failure::Run(RunError::Io(error)))
            if error.kind() == io::ErrorKind::BrokenPipe =>
        {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            // Standard error may be closed.
            let _ = writeln!(io::stderr(), "{failure}");
            if is_run {
                standby::hold(&failure);
            }
            ExitCode::from(failure.code())
        }
    }
}

fn perform(cli: Cli) -> Result<ExitCode, Failure> {
    let is_run = cli.is_run();
    let Cli { common, manner, licenses, command } = cli;
    if licenses {
        return own::print_licenses();
    }
    let own = if let Some(Command::Run(own)) = command { own } else { manner };
    let manner = Manner { plain: own.plain || manner.plain, width: own.width.or(manner.width) };
    if manner.plain && !is_run {
        return Err(Failure::Usage("--plain is for `sabar run` alone".to_owned()));
    }
    let command = command.filter(|_| !is_run).unwrap_or(Command::Run(manner));
    refuse_unused(&common, &command)?;
    if let Some(problem) = &zone::here().problem {
        // Standard error may be closed.
        let _ = writeln!(io::stderr(), "{problem}");
    }
    match command {
        Command::Run(Manner { plain: true, width }) => {
            let hold = held(&common)?;
            // Plain mode needs no letters in a font.
            let run = lockable(reviewed(prepare_run(&common)?)?)?;
            // Lines are read as the terminal is set.
            drop(hold);
            Ok(plain::run(&run, width)?)
        }
        Command::Run(_) => {
            let _hold = held(&common)?;
            Ok(app::run(lockable(reviewed(offered(prepare_run(&common)?)?)?)?)?)
        }
        Command::Doctor => Ok(doctor::examine(&prepare_run(&common)?)?),
        Command::Check(check) => check_content(&common, &check),
        Command::Content(command) => command.perform(&common),
        Command::Preview(place) => Ok(app::run(offered(preview::prepare(&common, &place)?)?)?),
        Command::Read { treatment, step, width, visual } => {
            let form = Form { width, is_visual: visual };
            print_treatment(&common, &treatment, step.map(StepName::step), form)
        }
        Command::Say(what) => say::say(&common, &what),
        Command::Sheet(what) => take_home::make_sheet(&common, &what),
        Command::Calendar(what) => take_home::make_calendar(&common, &what),
        Command::Claims(how) => claims::print(&common, how),
        Command::Review(sign) => review::sign(&common, &sign),
        Command::Config { example } => print_settings(&common, example),
        Command::Pin { file, serve } => {
            wiping_alloc::resume();
            pin(&common, file, serve)
        }
        Command::Health(how) => health::tell(&common, &how),
        Command::Completions { shell } => own::print_completions(shell),
        Command::Man { folder } => own::write_manual(folder.as_deref()),
    }
}

const CONTENT: &str = "--content";
const CONFIG: &str = "--config";
const LANG: &str = "--lang";
const DATE: &str = "--date";
const TIME: &str = "--time";
const ALSO: &str = "--also";
/// Options that name the content.
const PLACE: &[&str] = &[CONTENT, CONFIG];

/// Returns the name of a form of `sabar check` and its options. A named folder overrides the
/// others.
const fn check_uses(check: &check::Check) -> (&'static str, &'static [&'static str]) {
    match (check.readability, check.folder.is_some()) {
        (true, true) => ("check --readability FOLDER", &["--lang"]),
        (true, false) => ("check --readability", &[CONTENT, CONFIG, "--lang"]),
        (false, true) => ("check FOLDER", &[CONFIG]),
        (false, false) => ("check", PLACE),
    }
}

/// Refuses global options that have no effect on the command.
fn refuse_unused(common: &Common, command: &Command) -> Result<(), Failure> {
    // Some commands take nothing but the content folder from the settings.
    let is_named = common.content.is_some();
    let (name, used): (_, &[&str]) = match command {
        Command::Run(Manner { plain: true, .. }) => {
            ("run --plain", &[CONTENT, CONFIG, "--lang", "--date", "--numerals", "--kiosk"])
        }
        Command::Run(_) => {
            ("run", &[CONTENT, CONFIG, LANG, DATE, "--numerals", "--theme", "--kiosk", "--dialect"])
        }
        Command::Doctor => {
            ("doctor", &[CONTENT, CONFIG, "--lang", "--numerals", "--theme", "--dialect"])
        }
        Command::Preview(_) => (
            "preview",
            &[CONTENT, CONFIG, "--lang", "--date", "--numerals", "--theme", "--dialect"],
        ),
        Command::Check(check) => check_uses(check),
        Command::Content(command) => command.uses(is_named),
        Command::Read { .. } => ("read", &[CONTENT, CONFIG, LANG, DATE, TIME, ALSO, "--numerals"]),
        Command::Say(_) => ("say", &[CONTENT, CONFIG, LANG, DATE, TIME, ALSO]),
        Command::Sheet(_) => ("sheet", &[CONTENT, CONFIG, LANG, DATE, TIME, ALSO, "--numerals"]),
        Command::Calendar(_) => {
            ("calendar", &[CONTENT, CONFIG, LANG, DATE, TIME, ALSO, "--numerals"])
        }
        Command::Claims(_) => ("claims", &[CONTENT, CONFIG, "--lang", "--numerals"]),
        Command::Review(_) if is_named => ("review --content DIR", &[CONTENT, "--lang"]),
        Command::Review(_) => ("review", &[CONFIG, "--lang"]),
        Command::Config { example: true } => ("config --example", &[]),
        Command::Config { .. } => {
            ("config", &[CONTENT, CONFIG, "--numerals", "--theme", "--kiosk"])
        }
        Command::Pin { file: Some(_), .. } => ("pin --file", &[]),
        Command::Pin { file: None, .. } => ("pin", &[CONFIG]),
        Command::Health(_) => ("health", PLACE),
        Command::Completions { .. } => ("completions", &[]),
        Command::Man { .. } => ("man", &[]),
    };
    let given = [
        (CONTENT, common.content.is_some()),
        (CONFIG, common.config.is_some()),
        ("--lang", common.lang.is_some()),
        (DATE, common.date.is_some()),
        (TIME, common.time.is_some()),
        (ALSO, !common.also.is_empty()),
        ("--numerals", common.numerals.is_some()),
        ("--theme", common.theme.is_some()),
        ("--kiosk", common.kiosk),
        ("--dialect", common.dialect.is_some()),
    ];
    let unused = given.iter().filter(|(option, is_given)| *is_given && !used.contains(option));
    let unused: Vec<&str> = unused.map(|(option, _)| *option).collect();
    if unused.is_empty() {
        return Ok(());
    }
    let list = unused.join(", ");
    Err(Failure::Usage(format!("`sabar {name}` does not use {list}; leave it out")))
}

/// Checks the named folder, or the one of the kiosk.
fn check_content(common: &Common, what: &check::Check) -> Result<ExitCode, Failure> {
    let folder = match &what.folder {
        Some(folder) => Some(folder.clone()),
        None => content_folder(common)?,
    };
    let is_well = check::check(common, folder.as_deref(), what)?;
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) })
}

fn print_treatment(
    common: &Common,
    treatment: &str,
    step: Option<Step>,
    form: Form,
) -> Result<ExitCode, Failure> {
    let text =
        scene_to_read(common, treatment, |scene, model| read::read(scene, model, step, form))?;
    io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Returns what `make` makes of a treatment in the language of the options, reviewed or not.
fn scene_to_read<T>(
    common: &Common,
    treatment: &str,
    make: impl FnOnce(&Scene<'_>, &Model) -> T,
) -> Result<T, Failure> {
    let (library, InForce { mut settings, .. }) = prepare(common)?;
    // It must be read to be reviewed.
    settings.require_review = false;
    let model = take_home::visit(common, (&library, &settings), treatment)?;
    let scene = Scene::of(&model, &library, &settings, common.today());
    let scene = scene.at(clock::time_of_day(common.today));
    told_in_language(&scene, model.visit.treatment)?;
    Ok(make(&scene, &model))
}

/// Refuses a treatment that is not in the language.
fn told_in_language(scene: &Scene<'_>, treatment: usize) -> Result<(), Failure> {
    if scene.is_in(treatment) {
        return Ok(());
    }
    let library = scene.library;
    let tags = library.languages().iter().map(|language| language.tag.as_str());
    let tags = tags.filter(|tag| library.is_in(treatment, tag));
    let tags: Vec<String> = tags.map(|tag| format!("--lang {tag}")).collect();
    let id = library.treatment_id(treatment).unwrap_or_default();
    let tag = &scene.words.language().tag;
    let why = match tags.is_empty() {
        true => format!("{id} is in none of the languages here; see `languages` in its seed"),
        false => {
            format!("{id} is not in the language \"{tag}\"; choose another: {}", tags.join(", "))
        }
    };
    Err(Failure::Usage(why))
}

fn print_settings(common: &Common, example: bool) -> Result<ExitCode, Failure> {
    let mut out = io::stdout();
    if example {
        out.write_all(settings::example().as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    let (library, in_force) = prepare(common)?;
    write!(out, "{in_force}")?;
    if let Some(why) = common.place(&in_force.settings).and_then(|it| reach::out_of_reach(&it)) {
        writeln!(io::stderr(), "warning: {why}")?;
    }
    reach::tell_amiss(&in_force.settings)?;
    for fault in clips::faults(common, &library, &in_force.settings) {
        writeln!(io::stderr(), "warning: {fault}")?;
    }
    for fault in take_home::unprinted(common, &library, &in_force.settings) {
        writeln!(io::stderr(), "warning: {fault}")?;
    }
    match print::check(&in_force.settings) {
        Ok(()) => {}
        Err(print::Fault::Unknown(reason)) => {
            writeln!(io::stderr(), "warning: the printer is not known: {reason}")?;
        }
        Err(print::Fault::Wrong(reason)) => return Err(Failure::Usage(reason)),
    }
    if in_force.settings.require_review {
        let today = common.today();
        let availability::Unreviewed { nowhere, elsewhere } =
            availability::unreviewed(&library, today).map_err(|missing| {
                let place = common.place(&in_force.settings);
                Failure::Diagnostics(library.placed(missing, place.as_deref()))
            })?;
        if !nowhere.is_empty() {
            writeln!(out, "not offered, not reviewed: {}", nowhere.join(", "))?;
        }
        for (id, tags) in elsewhere {
            writeln!(out, "not shown in {}, not reviewed there: {id}", tags.join(", "))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn pin(
    common: &Common,
    file: Option<PathBuf>,
    serve: Option<PathBuf>,
) -> Result<ExitCode, Failure> {
    let is_of_services = file.is_none();
    let file = match file {
        Some(file) => file,
        None => prepare(common)?.1.settings.pin_file,
    };
    if let Some(folder) = serve {
        return Err(Failure::Usage(set_pin::serve(&file, &folder)));
    }
    set_pin::set_pin(&file).map_err(Failure::Usage)?;
    if is_of_services {
        set_pin::hand_over().map_err(Failure::Usage)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn wrong_settings(problems: &Diagnostics) -> String {
    let mut text: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    text += match problems.count(Severity::Error) {
        1 => "1 error in the settings; sabar did not start.".to_owned(),
        n => format!("{n} errors in the settings; sabar did not start."),
    }
    .as_str();
    text
}
