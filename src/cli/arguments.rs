//! The arguments of `sabar`, parsed by clap.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::{Date, Time};

use super::{check, claims, content, health, preview, review, say, take_home};
use crate::model::Step;
use crate::settings::{Settings, ThemeChoice};
use crate::shell::clock;
use sabar_term::dialect::Dialect;

/// The waiting-room terminal of a clinic that treats people in several languages.
#[derive(Debug, Parser)]
#[command(
    version = env!("BUILT_VERSION"),
    about,
    after_help = "Exit codes: 0 done, 1 problems in content or words, \
    2 wrong arguments or settings, 3 no terminal, 4 terminal too small, 5 release refused, \
    70 failed again and again, 129 the input of a kiosk has ended."
)]
pub struct Cli {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(flatten)]
    pub(super) manner: Manner,
    /// Print the licenses of sabar and of all built-in parts.
    #[arg(long, exclusive = true)]
    pub(super) licenses: bool,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

impl Cli {
    /// Returns true unless the arguments, which may be wrong, name another command than `run`.
    pub(super) fn may_be_run() -> bool {
        let command = Self::command();
        let is_other = |word: &OsString| {
            command.get_subcommands().any(|it| it.get_name() != "run" && *word == it.get_name())
        };
        !std::env::args_os().skip(1).any(|word| is_other(&word))
    }

    pub(super) const fn is_run(&self) -> bool {
        matches!(self.command, None | Some(Command::Run(_)))
    }
}

/// The mode of the kiosk.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Manner {
    /// Print and read lines, for a screen reader or a braille line.
    #[arg(long)]
    pub(super) plain: bool,
    /// With --plain: wrap at this many columns.
    #[arg(long, requires = "plain", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) width: Option<u16>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Run the kiosk (the default command).
    Run(Manner),
    /// Examine the terminal and show a test card.
    Doctor,
    /// Check content and messages; print all diagnostics at once.
    #[command(after_help = "Exit codes: 0 no problems (there may be warnings, unless --strict), \
        1 problems, 2 wrong arguments or settings.")]
    Check(check::Check),
    /// Begin a content folder of your own, or write all built-in content.
    #[command(subcommand)]
    Content(content::ContentCommand),
    /// Open a folder at one place and reload it on every change, for writers.
    Preview(preview::PreviewArguments),
    /// Print a treatment as plain text, in reading order.
    Read {
        /// The id of the treatment.
        treatment: String,
        /// Only this step.
        step: Option<StepName>,
        /// Wrap at this many columns.
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
        width: Option<u16>,
        /// Print cells in screen order instead of logical text.
        #[arg(long)]
        visual: bool,
    },
    /// Print what would be read aloud of a treatment, one sentence a line, or write its sound.
    Say(say::Say),
    /// Make the sheet of a treatment to take home: as PDF, HTML or text.
    Sheet(take_home::SheetArguments),
    /// Make a calendar file (iCalendar) of the dates of a treatment.
    Calendar(take_home::CalendarArguments),
    /// Print the register: every statement with standing and sources, the pages that show it, its
    /// review, and every claim that is withheld from patients.
    Claims(claims::Claims),
    /// Sign a treatment in one language, as read and accepted.
    Review(review::Sign),
    /// Print every setting in force and its origin.
    Config {
        /// Print an example settings file with every setting at its default instead.
        #[arg(long)]
        example: bool,
    },
    /// Set the PIN for leaving kiosk mode: asked for twice, or read from standard input.
    Pin {
        /// Write to this file instead of the one in the settings.
        #[arg(long, value_name = "PATH")]
        file: Option<PathBuf>,
        /// Set none, but check PINs for the kiosk at the socket that is standard input, as systemd
        /// passes it; DIR keeps the number of wrong ones.
        #[arg(long, value_name = "DIR")]
        serve: Option<PathBuf>,
    },
    /// Print the state of this machine's kiosk, for people and for monitoring.
    #[command(
        after_help = "Exit codes, those of monitoring plug-ins: 0 well, 1 something to look \
        at, 2 patients do not see what they should, 3 unknown."
    )]
    Health(health::HealthArguments),
    /// Print a script for shell completion.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print the manual page, or write the pages of all commands to a folder.
    Man {
        /// The folder.
        folder: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub(super) struct Common {
    /// Tag of the first language.
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) lang: Option<String>,
    /// A folder whose seeds/ and locales/ override the built-in ones, file by file; or a pack.
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) content: Option<PathBuf>,
    /// A settings file.
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// The date of the procedure.
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(super) date: Option<Date>,
    /// The hour of the procedure, with --date.
    #[arg(long, global = true, value_name = "HH:MM", value_parser = time)]
    pub(super) time: Option<Time>,
    /// The day and hour of another appointment of the treatment, by its id in [[anchors]].
    #[arg(long, global = true, value_name = "ID=YYYY-MM-DD[THH:MM]", value_parser = other_day)]
    pub(super) also: Vec<OtherDay>,
    /// Digits of the language, or Latin digits everywhere.
    #[arg(long, global = true)]
    pub(super) numerals: Option<NumeralsChoice>,
    /// Colors.
    #[arg(long, global = true)]
    pub(super) theme: Option<ThemeChoice>,
    /// Kiosk mode: leaving needs the PIN (see `sabar pin`).
    #[arg(long, global = true)]
    pub(super) kiosk: bool,
    /// The dialect of the terminal, instead of the detected one (see `sabar doctor`).
    #[arg(long, global = true, value_name = "NAME", value_parser = dialects())]
    pub(super) dialect: Option<Dialect>,
    /// A key that causes a fault, for tests.
    #[cfg(debug_assertions)]
    #[arg(long, global = true, hide = true, value_name = "KEY")]
    pub(super) fault_key: Option<char>,
    /// Today's date, for tests.
    #[arg(long, global = true, hide = true, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(super) today: Option<Date>,
    /// Factor by which the kiosk's time runs faster, for tests.
    #[arg(long, global = true, hide = true, value_name = "TIMES", default_value_t = 1)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub(super) clock_rate: u32,
}

impl Common {
    /// Returns the content folder or pack: of the option, or else of the settings.
    pub(super) fn place(&self, settings: &Settings) -> Option<PathBuf> {
        self.content.clone().or_else(|| settings.content.clone())
    }

    /// Returns today's date; `None` if the clock cannot be trusted.
    pub(super) fn today(&self) -> Option<Date> {
        self.today.or_else(clock::date_of_today)
    }

    #[cfg(debug_assertions)]
    pub(super) fn fault_key(&self) -> Option<char> {
        self.fault_key
    }

    #[cfg(not(debug_assertions))]
    #[expect(clippy::unused_self, reason = "a release has no such argument")]
    pub(super) fn fault_key(&self) -> Option<char> {
        None
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum NumeralsChoice {
    Locale,
    Latin,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum StepName {
    Summary,
    Checklist,
    Timeline,
    Understanding,
    Takeaway,
}

pub(super) fn date(text: &str) -> Result<Date, String> {
    // An hour after the day would be dropped without a word.
    let is_day = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let date = is_day.then(|| text.parse().ok()).flatten();
    date.ok_or_else(|| "write a date like 2026-02-03".to_owned())
}

/// Returns a parser for names of dialects, listed by clap in its message.
pub(super) fn dialects() -> impl TypedValueParser<Value = Dialect> {
    let names = Dialect::ALL.iter().map(|it| PossibleValue::new(it.name()).help(it.about()));
    PossibleValuesParser::new(names).map(|name| Dialect::named(&name).unwrap_or_default())
}

impl StepName {
    pub(super) fn step(self) -> Step {
        match self {
            Self::Summary => Step::Summary,
            Self::Checklist => Step::Checklist,
            Self::Timeline => Step::Timeline,
            Self::Understanding => Step::Understanding,
            Self::Takeaway => Step::Takeaway,
        }
    }
}

/// The day and hour of another appointment of a treatment.
#[derive(Clone, Debug)]
pub(super) struct OtherDay {
    /// Its id, as in seeds.
    pub(super) id: String,
    pub(super) date: Date,
    pub(super) time: Option<Time>,
}

fn other_day(text: &str) -> Result<OtherDay, String> {
    let parse = || {
        let (id, day) = text.split_once('=')?;
        let (day, hour) = day.split_once('T').map_or((day, None), |(day, hour)| (day, Some(hour)));
        let time = hour.map(time).transpose().ok()?;
        Some(OtherDay { id: id.to_owned(), date: date(day).ok()?, time })
    };
    parse()
        .ok_or_else(|| "write it like second-dose=2026-02-24T14:30, or without T14:30".to_owned())
}

fn time(text: &str) -> Result<Time, String> {
    let parts = text.split_once(':').filter(|(hour, minute)| {
        matches!(hour.len(), 1 | 2)
            && minute.len() == 2
            && [hour, minute].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    });
    let time = parts
        .and_then(|(hour, minute)| Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok());
    time.ok_or_else(|| "write a time like 14:30".to_owned())
}
