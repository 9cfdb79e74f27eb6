//! Licenses, manual pages and completions of the program itself.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::{fs, iter};

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::{Cli, Failure};
use crate::settings::keys::KEYS;
use crate::settings::layers;

/// Our own licenses, and those of all linked libraries.
const LICENSES: [&str; 3] = [
    include_str!("../../LICENSE-MIT"),
    include_str!("../../LICENSE-APACHE"),
    include_str!("../../NOTICES"),
];

/// Prints the licenses.
pub(super) fn print_licenses() -> Result<ExitCode, Failure> {
    io::stdout().write_all(LICENSES.join("\n").as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Prints a script for shell completion.
pub(super) fn print_completions(shell: Shell) -> Result<ExitCode, Failure> {
    // In memory first: the generator panics on a closed pipe.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "sabar", &mut text);
    io::stdout().write_all(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the manual page of the program, or writes those of all commands to a folder.
pub(super) fn write_manual(folder: Option<&Path>) -> Result<ExitCode, Failure> {
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = folder else {
        io::stdout().write_all(&page(&command, &command)?)?;
        return Ok(ExitCode::SUCCESS);
    };
    let written = write_pages(&command, folder);
    written.map_err(|error| {
        let remedy = "give a writable folder";
        Failure::Usage(format!("{}  cannot be written: {error}; {remedy}", folder.display()))
    })?;
    Ok(ExitCode::SUCCESS)
}

fn write_pages(command: &Command, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut open = vec![command];
    while let Some(each) = open.pop() {
        fs::write(folder.join(format!("{}.1", name(each))), page(each, command)?)?;
        open.extend(each.get_subcommands().filter(|it| !it.is_hide_set()));
    }
    Ok(())
}

/// Returns the name of a command in the manual: `sabar-content-init`.
fn name(command: &Command) -> &str {
    command.get_display_name().unwrap_or_else(|| command.get_name())
}

fn page(command: &Command, whole: &Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    // The same for all days and builds.
    let source = format!("sabar {}", env!("CARGO_PKG_VERSION"));
    Man::new(command.clone()).source(source).date("").render(&mut page)?;
    let mut more = Roff::new();
    if name(command) == name(whole) {
        files(&mut more);
        environment(&mut more);
    }
    see_also(&mut more, command, whole);
    more.to_writer(&mut page)?;
    Ok(page)
}

fn files(roff: &mut Roff) {
    roff.control("SH", ["FILES"]);
    for (path, what) in [
        (layers::SYSTEM, "Settings of the whole machine."),
        ("/etc/sabar/pin", "The hash of the PIN, which `sabar pin` writes."),
        ("/etc/sabar/foot.ini", "The font and its size in the graphical kiosk."),
        ("/var/lib/sabar", "The folder for the clinic's own content, which the services can read."),
        ("/usr/share/doc/sabar/KIOSK.md", "Setting up a machine as a kiosk."),
    ] {
        roff.control("TP", []).text([bold(path)]).text([roman(what)]);
    }
}

fn environment(roff: &mut Roff) {
    roff.control("SH", ["ENVIRONMENT"]);
    roff.text([roman(
        "A variable overrides the settings file, and an option overrides the variable.",
    )]);
    for key in KEYS {
        let about = key.about.join(" ");
        roff.control("TP", []).text([bold(key.variable())]);
        roff.text([roman(format!("{about} Write {}.", key.takes))]);
    }
    for (name, what) in [
        ("NO_COLOR", "No colors, if set and not empty."),
        ("TERM, COLORTERM", "The terminal and its colors."),
        ("NOTIFY_SOCKET, WATCHDOG_USEC", "The socket and the watchdog of systemd."),
    ] {
        roff.control("TP", []).text([bold(name)]).text([roman(what)]);
    }
}

fn see_also(roff: &mut Roff, command: &Command, whole: &Command) {
    roff.control("SH", ["SEE ALSO"]);
    let mut pages: Vec<&str> = iter::once(whole).chain(whole.get_subcommands()).map(name).collect();
    pages.extend(command.get_subcommands().map(name));
    pages.sort_unstable();
    pages.dedup();
    pages.retain(|page| *page != name(command));
    let mut others: Vec<String> = pages.iter().map(|page| format!("{page}(1)")).collect();
    others.extend(["systemctl(1)", "journalctl(1)"].map(str::to_owned));
    roff.text([roman(others.join(", "))]);
}
