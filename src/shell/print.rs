//! Printing: the desk of `sabar_print`, with what it is told and what it tells.
//!
//! Patients are shown states; the reasons go to the log, which has nothing of a visit.

use std::collections::VecDeque;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use crate::model::action::{Action, PrinterNews};
use crate::model::{Model, PrintState};
use crate::screen::scene::Scene;
use crate::settings::{PrinterChoice, Settings};
use crate::take_home::{self, Answers};
use sabar_print::{
    Cups, Desk, Document, Failure, Media, Printer, PrinterState, State, Update, Wait,
};
use sabar_sheet::sheet::{Paper, TextSize};

/// The time for the last withdrawal before the program ends.
const CLOSING: Duration = Duration::from_secs(2);

/// The time for an answer where somebody waits for it.
const ANSWER: Duration = Duration::from_secs(3);

/// The printer of the settings.
#[derive(Debug)]
pub(crate) struct Press {
    desk: Desk,
    printer: Option<String>,
    /// The treatments whose sheets are printed, in order: what the desk tells is about the first.
    queue: VecDeque<usize>,
    /// The withdrawals that are not answered yet: until then the desk tells of what is withdrawn.
    n_withdrawals: usize,
}

impl Press {
    /// Opens the desk if a printer is set, and removes what a killed program has left there.
    pub(crate) fn open(settings: &Settings) -> Option<Self> {
        let choice = settings.printer.as_ref()?;
        let printer = name(choice);
        let options = sabar_print::Options {
            socket: settings.cups_socket.clone(),
            printer: printer.clone(),
            ..sabar_print::Options::default()
        };
        match Desk::open(options) {
            Ok(desk) => {
                desk.clear();
                Some(Self { desk, printer, queue: VecDeque::new(), n_withdrawals: 0 })
            }
            Err(error) => {
                tracing::error!("no printing: {error}");
                None
            }
        }
    }

    /// Looks for the printer; the answer is an action.
    pub(crate) fn find(&self) {
        self.desk.list();
    }

    /// Prints the sheet of a treatment. Returns the action of one that could not be made.
    pub(crate) fn print(
        &mut self,
        treatment: usize,
        made: Result<Document, String>,
    ) -> Option<Action> {
        match made {
            Ok(document) => {
                self.queue.push_back(treatment);
                self.desk.print(document);
                None
            }
            Err(reason) => {
                tracing::error!("a sheet cannot be printed: {reason}");
                Some(Action::PrinterTold(PrinterNews::Sheet(treatment, PrintState::AskStaff)))
            }
        }
    }

    /// Withdraws what is not printed yet: its visit has ended, or its words have changed.
    pub(crate) fn withdraw(&mut self) {
        self.queue.clear();
        self.n_withdrawals += 1;
        self.desk.withdraw();
    }

    /// Returns the next news as an action.
    pub(crate) fn next(&mut self) -> Option<Action> {
        loop {
            match self.desk.next()? {
                Update::Printers(printers) => return Some(self.found(printers)),
                Update::Print(_) if self.n_withdrawals > 0 => {}
                Update::Print(report) => {
                    let Some(&treatment) = self.queue.front() else { continue };
                    if report.is_over {
                        self.queue.pop_front();
                    }
                    let state = match report.state {
                        State::Printing => PrintState::Printing,
                        State::Done => PrintState::Done,
                        State::NoPaper => PrintState::NoPaper,
                        State::AskStaff | State::NoPrinter => PrintState::AskStaff,
                    };
                    let detail = &report.detail;
                    if matches!(state, PrintState::Printing | PrintState::Done) {
                        tracing::info!("print: {detail}");
                    } else {
                        tracing::warn!("print: {detail}");
                    }
                    return Some(Action::PrinterTold(PrinterNews::Sheet(treatment, state)));
                }
                Update::Withdrawn(result) => {
                    self.n_withdrawals = self.n_withdrawals.saturating_sub(1);
                    warn_of_left(result);
                }
                Update::Cleared(result) => warn_of_left(result),
            }
        }
    }

    fn found(&self, printers: Result<Vec<Printer>, Failure>) -> Action {
        let ready = printers.map_err(|error| error.to_string()).and_then(|printers| {
            let printer = chosen(&printers, self.printer.as_deref())?;
            let is_ready = printer.state != PrinterState::Stopped || printer.has_no_paper();
            let is_ready = is_ready && printer.is_accepting && printer.prints_pdf;
            if is_ready { Ok(()) } else { Err(printer.describe()) }
        });
        if let Err(reason) = &ready {
            tracing::warn!("no printing: {reason}");
        }
        Action::PrinterTold(PrinterNews::Ready(ready.is_ok()))
    }

    /// Withdraws what is printed, and ends the thread.
    pub(crate) fn close(self) {
        if !self.desk.close(CLOSING) {
            tracing::warn!("print: a job may be left: CUPS did not answer in time");
        }
    }
}

impl AsFd for Press {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.desk.as_fd()
    }
}

fn warn_of_left(result: Result<(), Failure>) {
    if let Err(error) = result {
        tracing::warn!("print: a job may be left: {error}");
    }
}

/// Makes the sheet of the treatment of the visit, in the form that was asked for.
///
/// # Errors
///
/// The reason, for the log.
pub(crate) fn document(scene: &Scene<'_>, model: &Model) -> Result<Document, String> {
    let (settings, treatment) = (scene.settings, model.visit.treatment);
    let printed = model.visit.prints.get(&treatment).ok_or("nobody asks for it")?;
    let scene = scene.in_language(printed.form.language);
    if !scene.may_show(treatment) {
        return Err("its text is not approved".to_owned());
    }
    let options = take_home::Options {
        paper: settings.paper,
        text_size: if settings.print_large { TextSize::Large } else { TextSize::Normal },
        beside: printed.form.beside,
        answers: if settings.print_answers { Answers::Told } else { Answers::LeftOut },
    };
    let pdf = sabar_sheet::pdf(&take_home::sheet(&scene, model, &options));
    let pdf = pdf.map_err(|error| error.to_string())?;
    Ok(Document { pdf: pdf.bytes, media: media(settings.paper) })
}

fn name(choice: &PrinterChoice) -> Option<String> {
    match choice {
        PrinterChoice::Default => None,
        PrinterChoice::Named(name) => Some(name.clone()),
    }
}

/// Returns the paper as CUPS names it; a roll is the printer's own.
fn media(paper: Paper) -> Option<Media> {
    match paper {
        Paper::A4 => Some(Media::A4),
        Paper::A5 => Some(Media::A5),
        Paper::Letter => Some(Media::LETTER),
        Paper::Receipt80 => None,
    }
}

/// Returns the printer of this name; without one the default printer, or the only one.
fn chosen<'a>(printers: &'a [Printer], name: Option<&str>) -> Result<&'a Printer, String> {
    let printer = match (name, printers) {
        (Some(name), _) => printers.iter().find(|printer| printer.name == name),
        (None, [only]) => Some(only),
        (None, _) => printers.iter().find(|printer| printer.is_default),
    };
    printer.ok_or_else(|| {
        let names: Vec<&str> = printers.iter().map(|printer| printer.name.as_str()).collect();
        let there = match names.as_slice() {
            [] => "it has none".to_owned(),
            names => format!("it has {}", names.join(", ")),
        };
        match name {
            Some(name) => format!("CUPS has no printer {name}; {there}"),
            None => format!("CUPS has no default printer; {there}"),
        }
    })
}

/// A printer of the settings that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// CUPS tells no printers, at least not now.
    Unknown(String),
    /// There is no such printer, or it has no such paper; what there is stands beside it.
    Wrong(String),
}

/// Checks that CUPS has the printer of the settings, if they name one, and the printer the paper.
/// Waits for CUPS, but not long.
///
/// # Errors
///
/// CUPS does not answer, or has no such printer or paper.
pub fn check(settings: &Settings) -> Result<(), Fault> {
    let Some(choice) = &settings.printer else { return Ok(()) };
    let printers = list(settings).map_err(|error| Fault::Unknown(error.to_string()))?;
    let printer = chosen(&printers, name(choice).as_deref()).map_err(Fault::Wrong)?;
    if settings.paper == Paper::Receipt80
        && !printer.media.is_empty()
        && !printer.media.iter().any(|known| is_for_rolls(known))
    {
        let (name, known) = (&printer.name, printer.media.join(", "));
        return Err(Fault::Wrong(format!(
            "the printer {name} has no roll of 80 mm and no custom sizes; it has {known}"
        )));
    }
    let wanted = media(settings.paper);
    let has_paper = |media: &Media| printer.media.iter().any(|known| known == media.name());
    match wanted.filter(|media| !printer.media.is_empty() && !has_paper(media)) {
        None => Ok(()),
        Some(media) => {
            let (name, known) = (&printer.name, printer.media.join(", "));
            let paper = media.name();
            Err(Fault::Wrong(format!("the printer {name} has no paper {paper}; it has {known}")))
        }
    }
}

/// Returns true for the name of a paper that may be a roll of 80 mm: one of this width, or a size that
/// is chosen freely (PWG 5101.1, 5).
fn is_for_rolls(media: &str) -> bool {
    let is_free = media.starts_with("custom_") || media.starts_with("roll_");
    let size = media.rsplit('_').next().unwrap_or_default();
    is_free || size.starts_with("80x") && size.ends_with("mm")
}

/// Returns a line for each printer, for staff, and whether it is the one of the settings.
#[must_use]
pub fn lines(settings: &Settings) -> Vec<String> {
    let printers = match list(settings) {
        Ok(printers) => printers,
        Err(error) => return vec![error.to_string()],
    };
    let name = settings.printer.as_ref().map(name);
    let used = name.map(|name| chosen(&printers, name.as_deref()));
    let mut lines = Vec::new();
    if let Some(Err(reason)) = &used {
        lines.push(reason.clone());
    }
    let used = used.and_then(Result::ok).map(|printer| printer.name.as_str());
    lines.extend(printers.iter().map(|printer| {
        let pdf = if printer.prints_pdf { "" } else { "; cannot print PDF: install cups-filters" };
        let own = if used == Some(printer.name.as_str()) { "; used" } else { "" };
        format!("{}{pdf}{own}", printer.describe())
    }));
    if printers.is_empty() {
        lines.push("CUPS has no printer".to_owned());
    }
    lines
}

fn list(settings: &Settings) -> Result<Vec<Printer>, Failure> {
    Cups::at(&settings.cups_socket).printers(&Wait::at_most(ANSWER))
}
