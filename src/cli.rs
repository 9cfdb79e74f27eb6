//! Arguments, and what to run for them. Everything said here is for staff and in English.

mod check;
mod claims;
mod content;
mod health;
pub mod overflow;
mod own;
mod pack;
mod preview;
mod reach;
pub mod register;
mod review;
mod set_pin;
mod standby;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Once;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use crate::model::{Model, Step};
use crate::screen::scene::Scene;
use crate::settings::layers::{self, InForce, Layers};
use crate::settings::zone;
use crate::settings::{self, Settings, Surroundings, ThemeChoice};
use crate::shell::app::{self, Run, RunError};
use crate::shell::availability;
use crate::shell::doctor;
use crate::shell::loader::Loader;
use crate::shell::pin;
use crate::shell::plain;
use crate::shell::read::{self, Form};
use sabar_content::diagnostic::{Diagnostics, Severity};
use sabar_content::l10n::no_such;
use sabar_content::library::Library;
use sabar_term::dialect::Dialect;
use sabar_term::hold::Hold;

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
    version = env!("BUILT_VERSION"),
    about,
    after_help = "Exit codes: 0 done, 1 problems in content or words, \
    2 wrong arguments or settings, 3 no terminal, 4 terminal too small, 70 failed again and again."
)]
pub struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(flatten)]
    manner: Manner,
    /// Print the licenses of sabar and of all that is built in.
    #[arg(long, exclusive = true)]
    licenses: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

impl Cli {
    const fn is_run(&self) -> bool {
        matches!(self.command, None | Some(Command::Run(_)))
    }
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
    #[command(after_help = "Exit codes: 0 no problems (there may be warnings, unless --strict), \
        1 problems, 2 wrong arguments or settings.")]
    Check(check::Check),
    /// Begin a content folder of your own, or write all built-in content.
    #[command(subcommand)]
    Content(content::Content),
    /// Open a folder at one place and follow what is saved there, for whoever writes it.
    Preview(preview::Arguments),
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
    /// Print the register: every statement with standing and sources, where it is shown, its
    /// review, and every claim that is withheld from patients.
    Claims(claims::Claims),
    /// Sign a treatment in one language: somebody has read it and accepts it.
    Review(review::Sign),
    /// Print every setting in force and where it came from.
    Config {
        /// Print an example settings file instead: every key, as shipped.
        #[arg(long)]
        example: bool,
    },
    /// Set the PIN that leaves kiosk mode: asked for twice, or read from standard input.
    Pin {
        /// Write to this file instead of the one in the settings.
        #[arg(long, value_name = "PATH")]
        file: Option<PathBuf>,
    },
    /// Tell how the kiosk of this machine is, for people and for monitoring.
    #[command(
        after_help = "Exit codes, those of monitoring plug-ins: 0 well, 1 something to look \
        at, 2 patients do not see what they should, 3 unknown."
    )]
    Health(health::Arguments),
    /// Print what completes the arguments in a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print the manual page, or write those of all commands to a folder.
    Man {
        /// The folder.
        folder: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
struct Common {
    /// Tag of the language to begin with.
    #[arg(long, global = true, value_name = "TAG")]
    lang: Option<String>,
    /// A folder with seeds/ and locales/ laid over the built-in ones, file by file; or a pack.
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
    /// Leaving needs the PIN (see `sabar pin`).
    #[arg(long, global = true)]
    kiosk: bool,
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
    /// How many times as fast as time the kiosk's time passes, for trying things out.
    #[arg(long, global = true, hide = true, value_name = "TIMES", default_value_t = 1)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=10_000))]
    clock_rate: u32,
}

impl Common {
    /// The content folder or pack: of the option, or else of the settings.
    fn place(&self, settings: &Settings) -> Option<PathBuf> {
        self.content.clone().or_else(|| settings.content.clone())
    }

    /// The date of today; none where the clock cannot be trusted.
    fn today(&self) -> Option<Date> {
        self.today.or_else(app::date_of_today)
    }

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
    Diagnostics(Diagnostics),
    #[error("{}", wrong_settings(.0))]
    Settings(Diagnostics),
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
            Self::Usage(_) | Self::Settings(_) => USAGE,
            Self::Diagnostics(_) => PROBLEMS,
            Self::Run(RunError::TooSmall { .. }) => TOO_SMALL,
            Self::Run(RunError::TooManyFaults) => FAULTS,
            Self::Console(_) | Self::Run(_) | Self::Io(_) => NO_TERMINAL,
        }
    }
}

/// Runs what the arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let is_run = cli.is_run();
    match perform(cli) {
        Ok(code) => code,
        Err(Failure::Io(error) | Failure::Run(RunError::Io(error)))
            if error.kind() == io::ErrorKind::BrokenPipe =>
        {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            // Whoever closed standard error does not want to know.
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
        // Whoever closed standard error does not want to know.
        let _ = writeln!(io::stderr(), "{problem}");
    }
    match command {
        Command::Run(Manner { plain: true, width }) => {
            let hold = held(&common)?;
            // Whoever listens needs no letters in a font.
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
        Command::Content(content::Content::Pack { file }) => {
            let Some(folder) = content_folder(&common)? else {
                let why = "say with --content, or in the settings, which folder to pack";
                return Err(Failure::Usage(why.to_owned()));
            };
            pack::write(&folder, &file)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Content(content::Content::Copy { from, to, folder }) => {
            let folder = folder.map_or_else(|| content_folder(&common), |it| Ok(Some(it)))?;
            content::copy_treatment(&from, &to, &folder.unwrap_or_else(|| PathBuf::from(".")))
        }
        Command::Content(content::Content::Init { folder }) => content::init(&folder),
        Command::Content(content::Content::Export { folder }) => content::export(&folder),
        Command::Preview(place) => Ok(app::run(offered(preview::prepare(&common, &place)?)?)?),
        Command::Read { treatment, step, width, visual } => {
            let form = Form { width, is_visual: visual };
            print_treatment(&common, &treatment, step.map(StepName::step), form)
        }
        Command::Claims(how) => claims::print(&common, how),
        Command::Review(sign) => review::sign(&common, &sign),
        Command::Config { example } => print_settings(&common, example),
        Command::Pin { file } => set_pin(&common, file),
        Command::Health(how) => health::tell(&common, &how),
        Command::Completions { shell } => own::print_completions(shell),
        Command::Man { folder } => own::write_manual(folder.as_deref()),
    }
}

const CONTENT: &str = "--content";
const CONFIG: &str = "--config";
/// Options that say where content is.
const PLACE: &[&str] = &[CONTENT, CONFIG];

/// What `sabar check` is called, and the options that it obeys: a folder that is named is the one.
const fn check_uses(check: &check::Check) -> (&'static str, &'static [&'static str]) {
    match (check.readability, check.folder.is_some()) {
        (true, true) => ("check --readability FOLDER", &["--lang"]),
        (true, false) => ("check --readability", &[CONTENT, CONFIG, "--lang"]),
        (false, true) => ("check FOLDER", &[CONFIG]),
        (false, false) => ("check", PLACE),
    }
}

/// Refuses options for all commands that this one would not obey.
fn refuse_unused(common: &Common, command: &Command) -> Result<(), Failure> {
    let (name, used): (_, &[&str]) = match command {
        Command::Run(Manner { plain: true, .. }) => {
            ("run --plain", &[CONTENT, CONFIG, "--lang", "--date", "--numerals", "--kiosk"])
        }
        Command::Run(_) => return Ok(()),
        Command::Doctor => {
            ("doctor", &[CONTENT, CONFIG, "--lang", "--numerals", "--theme", "--dialect"])
        }
        Command::Preview(_) => (
            "preview",
            &[CONTENT, CONFIG, "--lang", "--date", "--numerals", "--theme", "--dialect"],
        ),
        Command::Check(check) => check_uses(check),
        Command::Content(content::Content::Init { .. }) => ("content init", &[]),
        Command::Content(content::Content::Export { .. }) => ("content export", &[]),
        Command::Content(content::Content::Copy { folder: Some(_), .. }) => {
            ("content copy FROM TO FOLDER", &[])
        }
        Command::Content(content::Content::Copy { .. }) => ("content copy", PLACE),
        Command::Content(content::Content::Pack { .. }) => ("content pack", PLACE),
        Command::Read { .. } => ("read", &[CONTENT, CONFIG, "--lang", "--date", "--numerals"]),
        Command::Claims(_) => ("claims", &[CONTENT, CONFIG, "--lang", "--numerals"]),
        Command::Review(_) => ("review", &[CONTENT, CONFIG, "--lang"]),
        Command::Config { example: true } => ("config --example", &[]),
        Command::Config { .. } => {
            ("config", &[CONTENT, CONFIG, "--numerals", "--theme", "--kiosk"])
        }
        Command::Pin { file: Some(_) } => ("pin --file", &[]),
        Command::Pin { file: None } => ("pin", &[CONFIG]),
        Command::Health(_) => ("health", PLACE),
        Command::Completions { .. } => ("completions", &[]),
        Command::Man { .. } => ("man", &[]),
    };
    let given = [
        (CONTENT, common.content.is_some()),
        (CONFIG, common.config.is_some()),
        ("--lang", common.lang.is_some()),
        ("--date", common.date.is_some()),
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
    Err(Failure::Usage(format!("`sabar {name}` has no use for {list}; leave it out")))
}

/// Holds the terminal of a kiosk, before anything is read but what makes it one.
fn held(common: &Common) -> Result<Option<Hold>, Failure> {
    let hold = Hold::take();
    if !layers(common).read().0.settings.kiosk {
        return Ok(None);
    }
    hold.ignore_signals()?;
    Ok(Some(hold))
}

fn prepare_run(common: &Common) -> Result<Run, Failure> {
    let (library, InForce { settings, .. }) = prepare(common)?;
    let language = language(common, &library, &settings)?;
    let supply =
        Loader { open: sabar_authoring::open, place: common.place(&settings), unseen: Vec::new() };
    Ok(Run {
        library,
        settings,
        supply,
        pin: None,
        language,
        date: common.date,
        today: common.today,
        surroundings: Surroundings::read(),
        dialect: common.dialect,
        clock_rate: common.clock_rate,
        preview: None,
        fault_key: common.fault_key(),
    })
}

/// On the Linux console, the run without the languages that its font cannot show.
fn offered(mut run: Run) -> Result<Run, Failure> {
    if !run.surroundings.environment.is_linux_console() {
        return Ok(run);
    }
    let font = console_font::ask(rustix::stdio::stdout()).ok();
    let lacks = availability::lacks(&run.library, &run.settings, font.as_ref());
    let is_lacking = |tag: &str| lacks.iter().any(|lack| lack.tag == tag);
    let spoken = run.library.words(run.language).language().tag.clone();
    for tag in [&spoken, &run.settings.clinic_language] {
        if is_lacking(tag) {
            return Err(Failure::Console(tag.clone()));
        }
    }
    run.library.leave_out(|language| is_lacking(&language.tag));
    run.supply.unseen = lacks.iter().map(|lack| lack.tag.clone()).collect();
    run.language = run.library.find_language(&spoken).unwrap_or_default();
    Ok(run)
}

/// The run without treatments that are reviewed in no language, where the clinic wants that.
fn reviewed(mut run: Run) -> Result<Run, Failure> {
    let today = run.today.or_else(app::date_of_today);
    let left_out = availability::leave_out_unreviewed(&mut run.library, &run.settings, today);
    let place = run.supply.place.as_deref();
    left_out.map_err(|missing| Failure::Diagnostics(run.library.placed(missing, place)))?;
    Ok(run)
}

/// In kiosk mode, the run with the hash of its PIN. Without one everybody would be kept in, the
/// staff too.
fn lockable(mut run: Run) -> Result<Run, Failure> {
    if run.settings.kiosk {
        let path = &run.settings.pin_file;
        let hash = pin::Hash::read(path)
            .map_err(|error| Failure::Usage(format!("{}  {error}", path.display())))?;
        run.pin = Some(hash);
    }
    Ok(run)
}

/// The content folder of the option, or else of the settings.
fn content_folder(common: &Common) -> Result<Option<PathBuf>, Failure> {
    if common.content.is_some() {
        return Ok(common.content.clone());
    }
    Ok(common.place(&in_force(common)?.settings))
}

/// Checks the folder that is given, or the one that the kiosk would use.
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
    let (library, InForce { mut settings, .. }) = prepare(common)?;
    // Somebody must read it to review it.
    settings.require_review = false;
    let language = language(common, &library, &settings)?;
    let Some(treatment) = library.find_treatment(treatment) else {
        let known = treatment_ids(&library).join(", ");
        return Err(Failure::Usage(format!(
            "there is no treatment \"{treatment}\"; there are: {known}"
        )));
    };
    let mut model = Model::at_rest(language, (80, 24), common.date);
    model.visit.treatment = treatment;
    let today = common.today();
    let scene = Scene::of(&model, &library, &settings, today);
    io::stdout().write_all(read::read(&scene, &model, step, form).as_bytes())?;
    Ok(ExitCode::SUCCESS)
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

fn set_pin(common: &Common, file: Option<PathBuf>) -> Result<ExitCode, Failure> {
    let is_of_services = file.is_none();
    let file = match file {
        Some(file) => file,
        None => prepare(common)?.1.settings.pin_file,
    };
    set_pin::set_pin(&file).map_err(Failure::Usage)?;
    if is_of_services {
        set_pin::hand_over().map_err(Failure::Usage)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Content, checked in full where it is not the built-in one, as the settings offer it; and the
/// settings.
fn prepare(common: &Common) -> Result<(Library, InForce), Failure> {
    let (in_force, mut problems) = layers(common).read();
    let numerals = in_force.settings.numerals;
    let place = common.place(&in_force.settings);
    let library = sabar_authoring::open(place.as_deref(), numerals);
    if let Ok(library) = &library {
        problems.extend(in_force.check_languages(&tags(library)));
    }
    usable(problems)?;
    let mut library = library.map_err(Failure::Diagnostics)?;
    library.offer(&in_force.settings.languages);
    Ok((library, in_force))
}

/// The settings, with nothing wrong in them but what may be meant.
fn in_force(common: &Common) -> Result<InForce, Failure> {
    let (in_force, problems) = layers(common).read();
    usable(problems)?;
    Ok(in_force)
}

/// Refuses settings with errors in them. Warnings are told on standard error, once.
fn usable(problems: Diagnostics) -> Result<(), Failure> {
    static TOLD: Once = Once::new();
    if problems.has_errors() {
        return Err(Failure::Settings(problems));
    }
    TOLD.call_once(|| {
        for warning in problems.iter() {
            // Whoever closed standard error does not want to know.
            let _ = writeln!(io::stderr(), "{warning}");
        }
    });
    Ok(())
}

fn layers(common: &Common) -> Layers {
    let numerals = common.numerals.map(|it| ("numerals", value_name(it)));
    let theme = common.theme.map(|it| ("theme", value_name(it)));
    let kiosk = common.kiosk.then(|| ("kiosk", "true".to_owned()));
    // Only listed: the folder itself is taken from the option, whatever characters it has.
    let content = common.content.as_ref().and_then(|folder| {
        let folder = std::path::absolute(folder).ok()?;
        Some(("content", folder.to_str()?.to_owned()))
    });
    Layers {
        system: PathBuf::from(layers::SYSTEM),
        file: common.config.clone(),
        variables: settings::variables(),
        options: [numerals, theme, kiosk, content].into_iter().flatten().collect(),
    }
}

fn value_name(value: impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn wrong_settings(problems: &Diagnostics) -> String {
    let mut text: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
    text += match problems.count(Severity::Error) {
        1 => "1 problem with the settings; nothing was started.".to_owned(),
        n => format!("{n} problems with the settings; nothing was started."),
    }
    .as_str();
    text
}

fn tags(library: &Library) -> Vec<&str> {
    library.languages().iter().map(|language| language.tag.as_str()).collect()
}

fn treatment_ids(library: &Library) -> Vec<&str> {
    (0..library.treatments()).filter_map(|index| library.treatment_id(index)).collect()
}

/// The language to begin with: as asked, or the clinic's.
fn language(common: &Common, library: &Library, settings: &Settings) -> Result<usize, Failure> {
    let tag = common.lang.as_ref().unwrap_or(&settings.clinic_language);
    library.find_language(tag).ok_or_else(|| no_such_language(tag, library))
}

fn no_such_language(tag: &str, library: &Library) -> Failure {
    let known = tags(library);
    let message = no_such(tag, &known);
    Failure::Usage(format!("{message}; there are: {}", known.join(", ")))
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
