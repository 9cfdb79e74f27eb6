//! The loop: wait, turn what happened into actions, update, draw. Keys that arrive together make
//! one frame; a kiosk at which nothing happens sleeps until its next deadline.

mod preview;
pub(crate) mod recent_actions;
mod requests;

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use ratatui::Terminal;

use crate::draw::theme::Theme;
use crate::draw::{LEAST, Stage};
use crate::model::action::{Action, PinAnswer};
use crate::model::effect::Effects;
use crate::model::{Model, Overlay, Screen};
use crate::screen::keymap;
use crate::screen::scene::Scene;
use crate::settings::zone;
use crate::settings::{Settings, Surroundings};
use crate::shell::doctor::card;
use crate::shell::loader::Loader;
use crate::shell::pin;
use crate::shell::preview::{Preview, Wanted};
use crate::shell::public::{self, FrontEnd, Watch};
use crate::update::{deadline, update};
use sabar_content::library::Library;
use sabar_term::backend::TtyBackend;
use sabar_term::conversation::Conversation;
use sabar_term::detect::Family;
use sabar_term::dialect::Dialect;
use sabar_term::events::{Event, Signal};
use sabar_term::input::{Input, Key, KeyCode, Mouse, MouseKind};
use sabar_term::scroll_lock::ScrollLockGuard;
use sabar_term::session;
use sabar_term::tty::{Tty, is_hang_up};

use self::recent_actions::RecentActions;

/// A clock that shows an earlier day has not been set, and no date may be counted from it.
const EARLIEST_TODAY: Date = date(2026, 11, 1);

/// What a run needs to know.
#[derive(Debug)]
pub struct Run {
    /// Content and words.
    pub library: Library,
    /// What the clinic chose.
    pub settings: Settings,
    /// How the library is made again.
    pub supply: Loader,
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
    /// How many times as fast as time the model's time passes, to see days go by in minutes.
    pub clock_rate: u32,
    /// What a writer wants to see.
    pub preview: Option<Preview>,
    /// A key that makes the program fail, to see how it goes on; never in a release.
    pub fault_key: Option<char>,
}

/// Why the kiosk could not run.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// There is no terminal to draw on.
    #[error(
        "sabar needs a terminal: standard output is not one; start it in a terminal window, \
        or run `sabar --plain`, which needs none"
    )]
    NoTerminal,
    /// The terminal can only write line after line.
    #[error(
        "sabar needs a terminal on which it can draw, and {} says that this is none; \
        run `sabar --plain`, which writes line after line, or start sabar in a terminal window",
        named(.0)
    )]
    CannotDraw(String),
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

/// Refuses what is no terminal to draw on, before anything is written to it.
///
/// # Errors
/// When `TERM` is missing or names something that only writes line after line.
pub(crate) fn can_draw(run: &Run) -> Result<(), RunError> {
    let environment = &run.surroundings.environment;
    if environment.can_draw() {
        Ok(())
    } else {
        Err(RunError::CannotDraw(environment.term.clone()))
    }
}

fn named(term: &str) -> String {
    if term.trim().is_empty() {
        "TERM, which is empty,".to_owned()
    } else {
        format!("TERM={term:?}")
    }
}

/// Runs the kiosk until it is left; tells the exit code.
///
/// # Errors
/// When there is no terminal or it cannot be used. The terminal is restored before.
pub fn run(run: Run) -> Result<ExitCode, RunError> {
    if !rustix::termios::isatty(rustix::stdio::stdout()) {
        return Err(RunError::NoTerminal);
    }
    can_draw(&run)?;
    let tty = Tty::open().map_err(|_| RunError::NoTerminal)?;
    let size = tty.size();
    // In public nobody is there to read why it did not start; it waits for a larger terminal.
    if !run.settings.kiosk && (size.width < LEAST.0 || size.height < LEAST.1) {
        return Err(RunError::TooSmall { columns: size.width, rows: size.height });
    }
    let _journal = public::begin(&run);
    public::live(&mut Kiosk::new(run))
}

/// What outlives a fault.
#[derive(Debug)]
struct Kiosk {
    run: Run,
    watch: Watch,
    trail: RecentActions,
    /// Wrong PINs stay slowed down over a fault, and over a new start.
    guard: pin::Guard,
    /// True if the terminal tells of touches.
    can_touch: bool,
}

impl FrontEnd for Kiosk {
    fn once(&mut self, is_after_fault: bool) -> Result<ExitCode, RunError> {
        once(self, is_after_fault)
    }

    fn watch(&mut self) -> &mut Watch {
        &mut self.watch
    }

    fn last_actions(&self) -> String {
        self.trail.to_string()
    }
}

impl Kiosk {
    fn new(run: Run) -> Self {
        let watch = Watch::start(&run);
        let is_locked = run.pin.is_some();
        let guard =
            is_locked.then(|| pin::Guard::beside(&run.settings.pin_file, watch.clock.now()));
        Self {
            watch,
            trail: RecentActions::default(),
            guard: guard.unwrap_or_default(),
            can_touch: true,
            run,
        }
    }

    fn scene(&self, model: &Model) -> Scene<'_> {
        let today = self.run.today.or_else(|| today(model));
        let scene = Scene::of(model, &self.run.library, &self.run.settings, today);
        let scene = scene.with_records(&self.watch.records);
        if self.can_touch { scene } else { scene.without_touch() }
    }
}

/// Runs until it is left, or until a fault. The terminal is restored in any case.
fn once(kiosk: &mut Kiosk, is_after_fault: bool) -> Result<ExitCode, RunError> {
    let tty = Tty::open().map_err(|_| RunError::NoTerminal)?;
    let run = &kiosk.run;
    let screen = session::Screen::for_term(&run.surroundings.environment.term);
    let options = session::Options { screen, mouse: true };
    let environment = run.surroundings.environment.clone();
    let mut conversation = match Conversation::begin(tty.clone(), options, environment, run.dialect)
    {
        Ok(conversation) => conversation,
        Err(error) => return tty.ended_by().map(ended).ok_or(error.into()),
    };
    conversation.set_pace(run.clock_rate);
    if run.settings.kiosk {
        conversation.keep_nothing();
    }
    let is_console = conversation.verdict().family == Family::LinuxConsole;
    kiosk.can_touch = !is_console;
    let _heartbeat = is_console.then(|| ScrollLockGuard::start(tty.clone()));
    let terminal = Terminal::new(conversation.backend())?;
    let mut app = App::new(kiosk, conversation, terminal);
    let _watch = app.open_preview()?;
    if is_after_fault {
        app.model.overlay = Some(Overlay::OneMoment);
        app.model.active = app.now();
    }
    let end = app.live();
    match (end, app.conversation.leave()) {
        (Ok(code), _) => Ok(code),
        // The terminal did not take the last frame in time.
        (Err(error), _) if tty.ended_by().is_some() => {
            tty.ended_by().map(ended).ok_or(error.into())
        }
        // Nobody is left to tell.
        (Err(error), _) if is_hang_up(&error) => Ok(ExitCode::from(HUNG_UP)),
        (Err(error), _) => Err(error.into()),
    }
}

/// The exit code after a signal that asked for the end: by custom 128 more than its number.
fn ended(signal: u8) -> ExitCode {
    ExitCode::from(signal.saturating_add(128))
}

/// The exit code after a hang-up: 128 and the number of SIGHUP.
pub(crate) const HUNG_UP: u8 = 129;

#[derive(Debug)]
struct App<'a> {
    kiosk: &'a mut Kiosk,
    theme: Theme,
    model: Model,
    conversation: Conversation,
    terminal: Terminal<TtyBackend<Tty>>,
    /// What was laid out in other languages for the screen that is shown.
    kept: Vec<Stage>,
    /// The digits of the PIN; never longer there than they are typed.
    typed: pin::Typed,
    /// What a writer wanted to see and the content did not have.
    wanted: Wanted,
    /// The content is to be read again as soon as nobody is in the middle of it.
    is_reload_due: bool,
    /// A visit has ended, and the terminal has not been cleared of it.
    is_left: bool,
}

impl<'a> App<'a> {
    fn new(
        kiosk: &'a mut Kiosk,
        conversation: Conversation,
        terminal: Terminal<TtyBackend<Tty>>,
    ) -> Self {
        let size = conversation.size();
        let model = Model::at_rest(kiosk.run.language, (size.width, size.height), kiosk.run.date);
        let theme = theme(&kiosk.run, &conversation);
        Self {
            kiosk,
            theme,
            model,
            conversation,
            terminal,
            kept: Vec::new(),
            typed: pin::Typed::default(),
            wanted: Wanted::default(),
            is_reload_due: false,
            is_left: false,
        }
    }

    fn live(&mut self) -> io::Result<ExitCode> {
        let mut stage = Stage::set(&self.model, &self.kiosk.scene(&self.model));
        self.draw(&stage)?;
        self.kiosk.watch.supervisor.ready();
        loop {
            // Only here, after a frame: whoever cannot draw is not alive.
            self.kiosk.watch.supervisor.alive(self.kiosk.watch.clock.now());
            let events = self.conversation.wait(Some(self.patience(&stage)))?;
            // First the time: whoever comes back late has been asked before.
            let now = self.now();
            if let Some(code) = self.act(Action::Elapsed(now), &mut stage)? {
                return Ok(code);
            }
            for event in events {
                if let Some(code) = self.happened(&event, &mut stage)? {
                    return Ok(code);
                }
            }
            if self.is_reload_due && self.kiosk.run.preview.is_some() {
                self.is_reload_due = false;
                self.read_again(&mut stage);
            }
            if self.is_reload_due && self.model.screen == Screen::Rest {
                self.is_reload_due = false;
                let renewal = self.reload();
                let _ = self.update(renewal, &mut stage);
            }
            self.draw(&stage)?;
            if std::mem::take(&mut self.is_left) {
                self.clear_away(&stage)?;
            }
        }
    }

    /// Leaves nothing of a visit in the terminal, whatever was typed: not what scrolled off its
    /// screen, nor what may have been taken for its answers.
    fn clear_away(&mut self, stage: &Stage) -> io::Result<()> {
        self.conversation.ask_again(self.terminal.backend_mut())?;
        self.theme = theme(&self.kiosk.run, &self.conversation);
        self.terminal.clear()?;
        if self.kiosk.run.preview.is_none() {
            self.terminal.backend_mut().drop_scrollback();
        }
        self.draw(stage)
    }

    /// The time of the model.
    fn now(&self) -> Duration {
        self.conversation.now().saturating_mul(self.kiosk.run.clock_rate)
    }

    /// How long nothing has to be done.
    fn patience(&self, stage: &Stage) -> Duration {
        let deadline = deadline(&self.model, stage, &self.kiosk.run.settings);
        let left = deadline.saturating_sub(self.now()) / self.kiosk.run.clock_rate.max(1);
        let due = self.kiosk.watch.supervisor.until_due(self.kiosk.watch.clock.now());
        due.map_or(left, |due| due.min(left))
    }

    /// Tells the exit code if the program is to end.
    fn happened(&mut self, event: &Event, stage: &mut Stage) -> io::Result<Option<ExitCode>> {
        let action = match event {
            Event::HungUp => return Ok(Some(ExitCode::from(HUNG_UP))),
            Event::Terminated(Signal::Interrupt | Signal::Quit)
                if self.kiosk.run.settings.kiosk =>
            {
                None
            }
            Event::Terminated(signal) => {
                return Ok(Some(ended(u8::try_from(signal.number()).unwrap_or(u8::MAX))));
            }
            Event::Resized(size) => {
                self.terminal.backend_mut().set_size(*size);
                // Also if it has come back to what it was: the screen may not have.
                self.terminal.clear()?;
                Some(Action::Resized(size.width, size.height))
            }
            Event::Reload => {
                self.is_reload_due = true;
                None
            }
            Event::Input(Input::Report(report)) => {
                // It is asked at rest. What comes in a visit may be typed by anything.
                if self.model.screen == Screen::Rest {
                    self.conversation.hear(report, self.terminal.backend_mut())?;
                    self.theme = theme(&self.kiosk.run, &self.conversation);
                }
                None
            }
            Event::Input(Input::Key(key)) => {
                self.fail_if_asked(*key);
                self.pressed(*key)?
            }
            Event::Input(Input::Mouse(mouse)) => Some(touch(*mouse)),
        };
        action.map_or(Ok(None), |action| self.act(action, stage))
    }

    /// What a key means where the model is.
    fn pressed(&mut self, key: Key) -> io::Result<Option<Action>> {
        if self.model.overlay == Some(Overlay::TestCard) {
            return self.try_dialect(key);
        }
        let direction = self.kiosk.run.library.words(self.model.language).direction();
        Ok(keymap::action_at(&self.model, key, direction))
    }

    #[expect(clippy::panic, reason = "to see how a fault is survived")]
    fn fail_if_asked(&self, key: Key) {
        let fault_key = self.kiosk.run.fault_key;
        if fault_key.is_some_and(|fault| key.code == KeyCode::Char(fault)) {
            panic!("asked to fail");
        }
    }

    /// Updates, and performs what that asks for; the exit code if the program is to end.
    fn act(&mut self, action: Action, stage: &mut Stage) -> io::Result<Option<ExitCode>> {
        for effect in self.update(action, stage).iter() {
            if let Some(code) = self.perform(effect, stage)? {
                return Ok(Some(code));
            }
        }
        // A pad that is closed, or opened anew, holds no digits.
        let has_digits = match self.model.overlay {
            Some(Overlay::Pin(answer)) => answer != PinAnswer::Typed(0),
            Some(_) | None => false,
        };
        if !has_digits {
            self.typed = pin::Typed::default();
        }
        Ok(None)
    }

    fn update(&mut self, action: Action, stage: &mut Stage) -> Effects {
        self.kiosk.trail.add(action);
        let effects = {
            let scene = self.kiosk.scene(&self.model);
            update(&mut self.model, action, stage, &scene)
        };
        let scene = self.kiosk.scene(&self.model);
        stage.reset(&mut self.kept, &self.model, &scene);
        if self.model.screen == Screen::Rest {
            self.kept.clear();
        }
        effects
    }

    fn draw(&mut self, stage: &Stage) -> io::Result<()> {
        let scene = self.kiosk.scene(&self.model);
        let (model, theme) = (&self.model, &self.theme);
        let verdict = self.conversation.verdict();
        self.terminal.draw(|frame| {
            if model.overlay == Some(Overlay::TestCard) {
                card::draw(scene.library, verdict, theme, frame.buffer_mut());
                return;
            }
            let cursor = stage.draw(model, &scene, theme, frame.buffer_mut());
            if let Some(position) = cursor {
                frame.set_cursor_position(position);
            }
        })?;
        Ok(())
    }
}

/// The colors chosen, as far as the terminal has them.
fn theme(run: &Run, conversation: &Conversation) -> Theme {
    let mut surroundings = run.surroundings.clone();
    if let Some(has_true_color) = conversation.verdict().has_true_color {
        surroundings.true_color = has_true_color;
    }
    Theme::new(run.settings.theme, &surroundings)
}

/// What a touch or a turn of the wheel means.
fn touch(Mouse { column, row, kind }: Mouse) -> Action {
    match kind {
        MouseKind::Press => Action::Press(column, row),
        MouseKind::Drag => Action::Drag(column, row),
        MouseKind::Release => Action::Release(column, row),
        MouseKind::ScrollUp => Action::Up,
        MouseKind::ScrollDown => Action::Down,
    }
}

/// The date of today where something shows it, if the clock can be trusted.
pub(crate) fn today(model: &Model) -> Option<Date> {
    // Where treatments are chosen, it is looked whether a review still holds.
    let is_staff = model.overlay.is_some_and(Overlay::is_for_staff);
    let is_needed = is_staff || matches!(model.screen, Screen::Choose | Screen::Step(..));
    is_needed.then(date_of_today).flatten()
}

/// The date of today, if the clock can be trusted.
pub(crate) fn date_of_today() -> Option<Date> {
    let now = Timestamp::now().to_zoned(zone::here().time_zone.clone());
    Some(now.date()).filter(|today| *today >= EARLIEST_TODAY)
}
