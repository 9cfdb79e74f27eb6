//! The loop of plain mode: reads lines and prints the replies of a session.

use std::io;
use std::os::fd::AsFd;
use std::process::ExitCode;
use std::time::Duration;

use super::wait::{Ends, Heard};
use super::{Line, PROMPT, PlainSession};
use crate::shell::app::{HUNG_UP, Run, RunError};
use crate::shell::public::{self, FrontEnd, Monitor};
use crate::shell::voice::Reader;
use sabar_term::tty::is_hang_up;

/// Runs the consultation line by line until the input ends; returns the exit code.
///
/// # Errors
/// When the system refuses to read or to write, except after a hang-up, or after repeated faults.
pub fn run(run: &Run, width: Option<u16>) -> Result<ExitCode, RunError> {
    let _journal = public::begin(run);
    let monitor = Monitor::start(run);
    let (session, reader) = (PlainSession::new(run, width), Reader::open(&run.settings));
    public::live(&mut PlainFrontEnd { run, width, monitor, session, reader })
}

/// The front end, with what outlives a fault.
#[derive(Debug)]
struct PlainFrontEnd<'a> {
    run: &'a Run,
    width: Option<u16>,
    monitor: Monitor,
    session: PlainSession<'a>,
    /// The voice, if one is set.
    reader: Option<Reader>,
}

impl FrontEnd for PlainFrontEnd<'_> {
    fn once(&mut self, is_after_fault: bool) -> Result<ExitCode, RunError> {
        self.session = PlainSession::new(self.run, self.width);
        if let Some(reader) = &mut self.reader {
            reader.reset();
        }
        let end =
            Ends::open(self.run).and_then(|mut ends| self.converse(&mut ends, is_after_fault));
        match end {
            // A closed pipe; `cli` ends quietly.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(error.into()),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(RunError::InputEnded),
            Err(error) if is_hang_up(&error) => Ok(ExitCode::from(HUNG_UP)),
            Err(error) => Err(error.into()),
            Ok(code) => Ok(code),
        }
    }

    fn monitor(&mut self) -> &mut Monitor {
        &mut self.monitor
    }

    fn last_actions(&self) -> String {
        self.session.recent_actions.to_string()
    }
}

impl PlainFrontEnd<'_> {
    fn converse(&mut self, ends: &mut Ends, is_after_fault: bool) -> io::Result<ExitCode> {
        let mut said = if is_after_fault { "\n".to_owned() } else { String::new() };
        said.push_str(&self.session.begin());
        self.say(ends, &said)?;
        self.monitor.supervisor.ready();
        let mut last_key = self.now();
        while ends.ending().is_none() {
            self.monitor.supervisor.alive(self.monitor.clock.now());
            let timeout = self.patience(ends.is_begun().then_some(last_key));
            let voice = self.reader.as_ref().map(AsFd::as_fd);
            let heard = ends.hear(timeout, self.monitor.clock, voice)?;
            // The time first: a late line comes after the question whether somebody is there, or
            // from somebody else.
            let now = self.now();
            let late = self.session.passes(now);
            if !late.is_empty() {
                ends.forget();
                self.say(ends, &("\n".to_owned() + &late))?;
                continue;
            }
            let told = self.voice_told();
            if !told.is_empty() {
                ends.forget();
                self.say(ends, &("\n".to_owned() + &told))?;
            }
            match heard {
                Heard::Nothing if self.is_stale(ends, last_key) => {
                    ends.forget();
                    self.say(ends, "\n")?;
                }
                Heard::Nothing => {}
                Heard::Typing => {
                    last_key = now;
                    self.session.notices();
                }
                Heard::Line(line) => {
                    self.fail_if_asked(&line);
                    let unended = if ends.is_typed() { "" } else { "\n" };
                    let answer = self.session.hear(&line);
                    self.say(ends, &(unended.to_owned() + &answer))?;
                }
                Heard::End => {
                    ends.say("\n")?;
                    return match (self.run.settings.kiosk, ends.is_typed()) {
                        (false, _) => Ok(ExitCode::SUCCESS),
                        (true, true) => Ok(ExitCode::from(HUNG_UP)),
                        (true, false) => Err(io::ErrorKind::UnexpectedEof.into()),
                    };
                }
            }
        }
        ends.say_last("\n");
        let code = ends.ending().map_or(0, |signal| 128 + signal.number());
        Ok(ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX)))
    }

    /// Prints a reply and the prompt.
    fn say(&mut self, ends: &mut Ends, said: &str) -> io::Result<()> {
        for farewell in std::mem::take(&mut self.session.farewells) {
            self.monitor.forgotten(farewell);
        }
        self.ask_voice();
        ends.say(&format!("{said}{PROMPT}"))
    }

    /// Asks of the voice what the session wants of it.
    fn ask_voice(&mut self) {
        let (requests, tag) = self.session.asks();
        let Some(reader) = &mut self.reader else { return };
        for request in requests {
            let refused = reader.ask(request, tag, || self.session.utterances());
            if let Some(news) = refused {
                let _silent = self.session.told(news);
            }
        }
    }

    /// Returns what to print about news of the voice.
    fn voice_told(&mut self) -> String {
        let mut told = String::new();
        while let Some(news) = self.reader.as_mut().and_then(Reader::next) {
            told += &self.session.told(news);
        }
        told
    }

    /// Returns the time of the model.
    fn now(&self) -> Duration {
        self.monitor.clock.now().saturating_mul(self.run.clock_rate)
    }

    /// Returns the time until the next deadline; `begun` is the time of the last key of an
    /// unfinished line.
    fn patience(&self, begun: Option<Duration>) -> Option<Duration> {
        let stale = begun.map(|last_key| last_key + self.run.settings.idle_after);
        let deadline = self.session.deadline().or(stale);
        let left = deadline.map(|it| it.saturating_sub(self.now()) / self.run.clock_rate.max(1));
        let due = self.monitor.supervisor.until_due(self.monitor.clock.now());
        [left, due].into_iter().flatten().min()
    }

    /// Returns true if an unfinished line at rest is old: the next line is somebody else's.
    fn is_stale(&self, ends: &Ends, last_key: Duration) -> bool {
        let is_late = self.now() >= last_key + self.run.settings.idle_after;
        ends.is_begun() && self.session.deadline().is_none() && is_late
    }

    #[expect(clippy::panic, reason = "to test restarts after a fault")]
    fn fail_if_asked(&self, line: &Line) {
        let Some(fault) = self.run.fault_key else { return };
        if *line == Line::Text(fault.to_string()) {
            panic!("fault requested");
        }
    }
}
