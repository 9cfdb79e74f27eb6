//! The loop: wait, turn what happened into actions, update, draw. Keys that arrive together make
//! one frame; a kiosk at which nothing happens sleeps until its next deadline.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use jiff::Zoned;
use jiff::civil::{Date, date};
use ratatui::Terminal;

use crate::action::Action;
use crate::config::{Settings, Surroundings};
use crate::effect::Effects;
use crate::fault::Faults;
use crate::keymap;
use crate::library::Library;
use crate::model::{Model, Overlay, Screen};
use crate::pin;
use crate::scene::Scene;
use crate::term::backend::TtyBackend;
use crate::term::clock::Clock;
use crate::term::conversation::Conversation;
use crate::term::dialect::Dialect;
use crate::term::events::Event;
use crate::term::input::{Input, Key, KeyCode, Mouse, MouseKind};
use crate::term::session;
use crate::term::tty::{Tty, is_hang_up};
use crate::update::{deadline, update};
use crate::view::theme::Theme;
use crate::view::{LEAST, Stage};

/// A clock that shows an earlier day has not been set, and no date may be counted from it.
const EARLIEST_TODAY: Date = date(2026, 11, 1);

/// What a run needs to know.
#[derive(Debug)]
pub struct Run {
    /// Content and words.
    pub library: Library,
    /// What the clinic chose.
    pub settings: Settings,
    /// The hash of the PIN that leaving needs in kiosk mode.
    pub pin: Option<pin::Hash>,
    /// Index of the language to begin with.
    pub language: usize,
    /// The date of the procedure.
    pub date: Option<Date>,
    /// The date of today, where the clock is not to be asked.
    pub today: Option<Date>,
    /// What the environment tells.
    pub surroundings: Surroundings,
    /// The dialect to speak, whatever terminal it is.
    pub dialect: Option<Dialect>,
    /// A key that makes the program fail, to see how it goes on; never in a release.
    pub fault_key: Option<char>,
}

/// Why the kiosk could not run.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no terminal to draw on.
    #[error("sabar needs a terminal: standard output is not one; start it in a terminal window")]
    NoTerminal,
    /// The terminal is too small for a consultation.
    #[error(
        "the terminal has {columns} columns and {rows} rows; sabar needs at least {} columns and {} rows",
        LEAST.0,
        LEAST.1
    )]
    TooSmall {
        /// Columns there are.
        columns: u16,
        /// Rows there are.
        rows: u16,
    },
    /// The program failed again and again.
    #[error("sabar failed five times within a minute and stops; what it said before tells why")]
    TooManyFaults,
    /// The system refused something.
    #[error("the terminal cannot be used: {0}")]
    Io(#[from] io::Error),
}

/// Runs the kiosk until it is left; tells the exit code.
///
/// # Errors
/// When there is no terminal or it cannot be used. The terminal is restored before.
pub fn run(run: &Run) -> Result<ExitCode, RunError> {
    if !rustix::termios::isatty(rustix::stdio::stdout()) {
        return Err(RunError::NoTerminal);
    }
    let tty = Tty::open().map_err(|_| RunError::NoTerminal)?;
    let size = tty.size();
    if size.width < LEAST.0 || size.height < LEAST.1 {
        return Err(RunError::TooSmall { columns: size.width, rows: size.height });
    }
    let clock = Clock::start();
    let mut faults = Faults::default();
    let mut is_after_fault = false;
    loop {
        // Nothing of a run outlives it but what `run` holds, which is only read.
        match catch_unwind(AssertUnwindSafe(|| once(run, is_after_fault))) {
            Ok(end) => return end,
            Err(_) if faults.may_begin_again(clock.now()) => is_after_fault = true,
            Err(_) => return Err(RunError::TooManyFaults),
        }
    }
}

/// Runs until it is left, or until a fault. The terminal is restored in any case.
fn once(run: &Run, is_after_fault: bool) -> Result<ExitCode, RunError> {
    let tty = Tty::open().map_err(|_| RunError::NoTerminal)?;
    let screen = session::Screen::for_term(&run.surroundings.environment.term);
    let options = session::Options { screen, mouse: true };
    let environment = run.surroundings.environment.clone();
    let conversation = Conversation::begin(tty, options, environment, run.dialect)?;
    let terminal = Terminal::new(conversation.backend())?;
    let mut app = App::new(run, conversation, terminal);
    if is_after_fault {
        app.model.overlay = Some(Overlay::OneMoment);
        app.model.active = app.conversation.now();
    }
    let end = app.live();
    match (end, app.conversation.leave()) {
        (Ok(code), _) => Ok(code),
        // Nobody is left to tell.
        (Err(error), _) if is_hang_up(&error) => Ok(ExitCode::from(HUNG_UP)),
        (Err(error), _) => Err(error.into()),
    }
}

/// The exit code after a hang-up: 128 and the number of SIGHUP.
pub(crate) const HUNG_UP: u8 = 129;

#[derive(Debug)]
struct App<'a> {
    run: &'a Run,
    theme: Theme,
    model: Model,
    conversation: Conversation,
    terminal: Terminal<TtyBackend<Tty>>,
    /// What was laid out in other languages for the screen that is shown.
    kept: Vec<Stage>,
}

impl<'a> App<'a> {
    fn new(run: &'a Run, conversation: Conversation, terminal: Terminal<TtyBackend<Tty>>) -> Self {
        let mut surroundings = run.surroundings.clone();
        if let Some(has_true_color) = conversation.verdict().has_true_color {
            surroundings.true_color = has_true_color;
        }
        let theme = Theme::new(run.settings.theme, &surroundings);
        let size = conversation.size();
        let model = Model::at_rest(run.language, (size.width, size.height), run.date);
        Self { run, theme, model, conversation, terminal, kept: Vec::new() }
    }

    fn live(&mut self) -> io::Result<ExitCode> {
        let mut stage = Stage::set(&self.model, &self.scene());
        loop {
            self.draw(&stage)?;
            let left = deadline(&self.model, &stage, &self.run.settings)
                .saturating_sub(self.conversation.now());
            let events = self.conversation.wait(Some(left))?;
            // First the time: whoever comes back late has been asked before.
            let now = self.conversation.now();
            let effects = self.act(Action::Elapsed(now), &mut stage);
            if effects.bell() {
                self.terminal.backend_mut().ring();
            }
            for event in events {
                match self.happened(&event, &mut stage)? {
                    Happened::Nothing => {}
                    Happened::Left(code) => return Ok(ExitCode::from(code)),
                }
            }
        }
    }

    fn happened(&mut self, event: &Event, stage: &mut Stage) -> io::Result<Happened> {
        let action = match event {
            Event::HungUp => return Ok(Happened::Left(HUNG_UP)),
            Event::Terminated(signal) => {
                let code = u8::try_from(128 + signal.number()).unwrap_or(u8::MAX);
                return Ok(Happened::Left(code));
            }
            Event::Resized(size) => {
                self.terminal.backend_mut().set_size(*size);
                Some(Action::Resized(size.width, size.height))
            }
            Event::Input(Input::Report(report)) => {
                self.conversation.hear(report, self.terminal.backend_mut())?;
                None
            }
            Event::Input(Input::Key(key)) => {
                self.fail_if_asked(*key);
                let direction = self.run.library.words(self.model.language).direction();
                keymap::action(*key, direction)
            }
            Event::Input(Input::Mouse(mouse)) => touch(*mouse),
        };
        let effects = action.map(|action| self.act(action, stage));
        if effects.is_some_and(|effects| effects.quit()) {
            Ok(Happened::Left(0))
        } else {
            Ok(Happened::Nothing)
        }
    }

    #[expect(clippy::panic, reason = "to see how a fault is survived")]
    fn fail_if_asked(&self, key: Key) {
        if self.run.fault_key.is_some_and(|fault| key.code == KeyCode::Char(fault)) {
            panic!("asked to fail");
        }
    }

    fn act(&mut self, action: Action, stage: &mut Stage) -> Effects {
        let scene = self.scene();
        let effects = update(&mut self.model, action, stage, &scene);
        let scene = self.scene();
        stage.reset(&mut self.kept, &self.model, &scene);
        if self.model.screen == Screen::Rest {
            self.kept.clear();
        }
        effects
    }

    fn draw(&mut self, stage: &Stage) -> io::Result<()> {
        let scene = self.scene();
        let (model, theme) = (&self.model, &self.theme);
        self.terminal.draw(|frame| {
            let cursor = stage.draw(model, &scene, theme, frame.buffer_mut());
            if let Some(position) = cursor {
                frame.set_cursor_position(position);
            }
        })?;
        Ok(())
    }

    fn scene(&self) -> Scene<'a> {
        let today = self.run.today.or_else(|| today(&self.model));
        Scene::of(&self.model, &self.run.library, &self.run.settings, today)
    }
}

/// What a touch or a turn of the wheel means.
fn touch(Mouse { column, row, kind }: Mouse) -> Option<Action> {
    match kind {
        MouseKind::Press => Some(Action::Touch(column, row)),
        MouseKind::ScrollUp => Some(Action::Up),
        MouseKind::ScrollDown => Some(Action::Down),
        MouseKind::Release | MouseKind::Drag => None,
    }
}

enum Happened {
    Nothing,
    Left(u8),
}

/// The date of today where something shows it, if the clock can be trusted.
pub(crate) fn today(model: &Model) -> Option<Date> {
    // Where treatments are chosen, it is looked whether a review still holds.
    let is_needed = matches!(model.screen, Screen::Choose | Screen::Step(..));
    is_needed.then(date_of_today).flatten()
}

/// The date of today, if the clock can be trusted.
pub(crate) fn date_of_today() -> Option<Date> {
    Some(Zoned::now().date()).filter(|today| *today >= EARLIEST_TODAY)
}
