//! The main loop: wait, turn input into actions, update, draw.
//!
//! Keys that arrive together make one frame. The loop sleeps until the next deadline.

mod events;
mod preview;
pub(crate) mod recent_actions;
mod requests;
mod run;

use std::io;
use std::os::fd::AsFd as _;
use std::process::ExitCode;
use std::time::Duration;

use ratatui::backend::Backend as _;

use crate::draw::substitutes;
use crate::draw::theme::Theme;
use crate::draw::{LEAST, Stage};
use crate::model::action::{Action, PinAnswer};
use crate::model::effect::{Effect, Effects};
use crate::model::{Model, Overlay, Screen};
use crate::screen::scene::Scene;
use crate::shell::availability::has_blocks;
use crate::shell::clock::{date_of_today, time_of_day, today};
use crate::shell::doctor::card;
use crate::shell::pin;
use crate::shell::preview::Wanted;
use crate::shell::print::Press;
use crate::shell::public::{self, FrontEnd, Monitor};
use crate::shell::tally::Tally;
use crate::shell::voice::Reader;
use crate::update::{deadline, update};
use sabar_term::backend::TtyBackend;
use sabar_term::conversation::Conversation;
use sabar_term::detect::Family;
use sabar_term::scroll_lock::ScrollLockGuard;
use sabar_term::session;
use sabar_term::tty::{Tty, is_hang_up};

use self::recent_actions::RecentActions;
pub(crate) use self::run::can_draw;
pub use self::run::{Run, RunError};

/// Runs the kiosk until it ends and returns the exit code.
///
/// # Errors
/// When there is no terminal or it cannot be used. The terminal is restored first.
pub fn run(run: Run) -> Result<ExitCode, RunError> {
    if !rustix::termios::isatty(rustix::stdio::stdout()) {
        return Err(RunError::NoTerminal);
    }
    can_draw(&run)?;
    let tty = Tty::open().map_err(|_| RunError::NoTerminal)?;
    let size = tty.size();
    // In kiosk mode nobody is there to read the reason; it waits for a larger terminal.
    if !run.settings.kiosk && (size.width < LEAST.0 || size.height < LEAST.1) {
        return Err(RunError::TooSmall { columns: size.width, rows: size.height });
    }
    let _journal = public::begin(&run);
    let mut kiosk = Kiosk::new(run);
    let end = public::live(&mut kiosk);
    if let Some(press) = kiosk.press.take() {
        press.close();
    }
    end
}

/// The state that outlives a fault.
#[derive(Debug)]
struct Kiosk {
    run: Run,
    monitor: Monitor,
    recent_actions: RecentActions,
    /// True if the terminal reports touches.
    can_touch: bool,
    /// True if the terminal has the blocks of large letters.
    has_blocks: bool,
    /// True if the content must be reloaded as soon as no visit is in progress.
    is_reload_due: bool,
    /// The signs that the font of a console lacks, with what is shown in their place.
    substitutes: Vec<(char, char)>,
    /// Totals of visits, for the agent of a fleet.
    tally: Tally,
    /// The printer, if one is set.
    press: Option<Press>,
    /// The voice, if one is set.
    reader: Option<Reader>,
}

impl FrontEnd for Kiosk {
    fn once(&mut self, is_after_fault: bool) -> Result<ExitCode, RunError> {
        once(self, is_after_fault)
    }

    fn monitor(&mut self) -> &mut Monitor {
        &mut self.monitor
    }

    fn last_actions(&self) -> String {
        self.recent_actions.to_string()
    }
}

impl Kiosk {
    fn new(run: Run) -> Self {
        let monitor = Monitor::start(&run);
        Self {
            monitor,
            recent_actions: RecentActions::default(),
            can_touch: true,
            has_blocks: true,
            is_reload_due: false,
            substitutes: Vec::new(),
            tally: Tally::to(run.settings.counts_socket.as_deref()),
            press: Press::open(&run.settings),
            reader: Reader::open(&run.settings),
            run,
        }
    }

    /// Returns the next news of the printer or the voice.
    fn told(&mut self) -> Option<Action> {
        let printed = self.press.as_mut().and_then(Press::next);
        printed.or_else(|| self.reader.as_mut().and_then(Reader::next))
    }

    fn scene(&self, model: &Model) -> Scene<'_> {
        let today = self.run.today.or_else(|| today(model));
        let scene = Scene::of(model, &self.run.library, &self.run.settings, today);
        let scene = scene.at(time_of_day(self.run.today)).with_counters(&self.monitor.counters);
        let scene = if self.has_blocks { scene } else { scene.without_blocks() };
        if self.can_touch { scene } else { scene.without_touch() }
    }

    /// Counts the end of a visit by what was open in it. Without a date that can be trusted it is
    /// not counted.
    fn count(&mut self, (language, treatment): (usize, Option<usize>)) {
        let Run { library, today, preview: None, .. } = &self.run else { return };
        let Some(today) = today.or_else(date_of_today) else { return };
        let tag = library.localizer(language).language().tag.as_str();
        let treatment = treatment.and_then(|it| library.treatment_id(it));
        self.tally.count(today, tag, treatment);
    }
}

/// Runs until the kiosk ends or a fault occurs. The terminal is restored in any case.
fn once(kiosk: &mut Kiosk, is_after_fault: bool) -> Result<ExitCode, RunError> {
    let tty = Tty::open().map_err(|_| RunError::NoTerminal)?;
    let run = &kiosk.run;
    let screen = session::Screen::for_environment(&run.surroundings.environment);
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
    let is_console = conversation.profile().family == Family::LinuxConsole;
    let can_report = kiosk.run.surroundings.environment.can_report_touch();
    kiosk.can_touch = can_report && !is_console;
    // Only a console of Linux tells what its font has.
    if let Ok(font) = console_font::ask(&tty) {
        kiosk.has_blocks = has_blocks(&font);
        kiosk.substitutes = substitutes::for_font(&font.characters);
    }
    if let Some(press) = &mut kiosk.press {
        conversation.watch(press.as_fd())?;
        // After a fault the visit is over.
        if is_after_fault {
            press.withdraw();
        }
        press.find();
    }
    if let Some(reader) = &mut kiosk.reader {
        conversation.watch(reader.as_fd())?;
        if is_after_fault {
            reader.reset();
        }
    }
    let _heartbeat = is_console.then(|| ScrollLockGuard::start(tty.clone()));
    let mut app = App::new(kiosk, conversation, is_after_fault);
    let _watch = app.open_preview()?;
    let end = app.live();
    match (end, app.conversation.leave()) {
        (Ok(code), _) => Ok(code),
        // The terminal did not accept the last frame in time.
        (Err(error), _) if tty.ended_by().is_some() => {
            tty.ended_by().map(ended).ok_or(error.into())
        }
        // The terminal is gone.
        (Err(error), _) if is_hang_up(&error) => Ok(ExitCode::from(HUNG_UP)),
        (Err(error), _) => Err(error.into()),
    }
}

/// Returns the exit code after a signal: 128 plus its number, by convention.
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
    backend: TtyBackend<Tty>,
    /// Layouts of the current screen in other languages.
    kept: Vec<Stage>,
    /// The digits of the PIN, kept only while they are typed.
    typed: pin::TypedPin,
    /// The place that a preview waits for.
    wanted: Wanted,
    /// True if a visit has ended and the terminal has not been cleared yet.
    is_left: bool,
}

impl<'a> App<'a> {
    fn new(kiosk: &'a mut Kiosk, conversation: Conversation, is_after_fault: bool) -> Self {
        let size = conversation.size();
        let (language, size, date) =
            (kiosk.run.language, (size.width, size.height), kiosk.run.date);
        let model = if is_after_fault {
            let now = conversation.now().saturating_mul(kiosk.run.clock_rate);
            Model::after_fault(language, size, date, now)
        } else {
            Model::at_rest(language, size, date)
        };
        let theme = theme(&kiosk.run, &conversation);
        Self {
            kiosk,
            theme,
            model,
            backend: conversation.backend(),
            conversation,
            kept: Vec::new(),
            typed: pin::TypedPin::default(),
            wanted: Wanted::default(),
            is_left: false,
        }
    }

    fn live(&mut self) -> io::Result<ExitCode> {
        let mut stage = Stage::compute(&self.model, &self.kiosk.scene(&self.model));
        self.draw(&stage)?;
        self.kiosk.monitor.supervisor.ready();
        loop {
            // Only after a frame: a kiosk that cannot draw is not alive.
            self.kiosk.monitor.supervisor.alive(self.kiosk.monitor.clock.now());
            let events = self.conversation.wait(Some(self.patience(&stage)))?;
            if !events.is_empty() {
                // From the first key or touch on, memory may hold something of a patient.
                wiping_alloc::resume();
            }
            // The time first: a late key comes after the question whether somebody is there.
            let now = self.now();
            if let Some(code) = self.act(Action::Elapsed(now), &mut stage)? {
                return Ok(code);
            }
            for event in events {
                if let Some(code) = self.happened(&event, &mut stage)? {
                    return Ok(code);
                }
            }
            if self.kiosk.is_reload_due && self.kiosk.run.preview.is_some() {
                self.kiosk.is_reload_due = false;
                self.read_again(&mut stage);
            }
            if self.kiosk.is_reload_due && self.model.screen == Screen::Rest {
                self.kiosk.is_reload_due = false;
                let reload = self.reload();
                let _ = self.update(reload, &mut stage);
            }
            self.draw(&stage)?;
            if std::mem::take(&mut self.is_left) {
                self.clear_away(&stage)?;
            }
        }
    }

    /// Clears the terminal after a visit: its scrollback, and its settings in case typed bytes were
    /// taken for replies.
    fn clear_away(&mut self, stage: &Stage) -> io::Result<()> {
        self.conversation.ask_again(&mut self.backend)?;
        self.theme = theme(&self.kiosk.run, &self.conversation);
        self.backend.clear()?;
        if self.kiosk.run.preview.is_none() {
            self.backend.drop_scrollback();
        }
        self.draw(stage)
    }

    /// Returns the time of the model.
    fn now(&self) -> Duration {
        self.conversation.now().saturating_mul(self.kiosk.run.clock_rate)
    }

    /// Returns the time until the next deadline.
    fn patience(&self, stage: &Stage) -> Duration {
        let deadline = deadline(&self.model, stage, &self.kiosk.run.settings);
        let left = deadline.saturating_sub(self.now()) / self.kiosk.run.clock_rate.max(1);
        let due = self.kiosk.monitor.supervisor.until_due(self.kiosk.monitor.clock.now());
        due.map_or(left, |due| due.min(left))
    }

    /// Updates and performs the effects; returns the exit code if the program ends.
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
            self.typed = pin::TypedPin::default();
        }
        Ok(None)
    }

    fn update(&mut self, action: Action, stage: &mut Stage) -> Effects {
        self.kiosk.recent_actions.add(action);
        let opened = opened(&self.model);
        let effects = {
            let scene = self.kiosk.scene(&self.model);
            update(&mut self.model, action, stage, &scene)
        };
        if effects.iter().any(|effect| matches!(effect, Effect::Forgotten(_))) {
            self.kiosk.count(opened);
        }
        let scene = self.kiosk.scene(&self.model);
        stage.refresh(&mut self.kept, &self.model, &scene);
        if self.model.screen == Screen::Rest {
            self.kept.clear();
        }
        effects
    }

    fn draw(&mut self, stage: &Stage) -> io::Result<()> {
        let scene = self.kiosk.scene(&self.model);
        let (model, theme) = (&self.model, &self.theme);
        let verdict = self.conversation.profile();
        self.backend.draw_frame(|sheet| {
            let cursor = if model.overlay == Some(Overlay::TestCard) {
                card::draw(scene.library, verdict, theme, sheet);
                None
            } else {
                stage.draw(model, &scene, theme, sheet)
            };
            sheet.substitute(&self.kiosk.substitutes);
            cursor
        })
    }
}

/// Returns the indices of the language and of the treatment that the patient has open.
fn opened(model: &Model) -> (usize, Option<usize>) {
    let language = model.patient_language.unwrap_or(model.language);
    (language, matches!(model.screen, Screen::Step(..)).then_some(model.visit.treatment))
}

/// Returns the chosen colors, as far as the terminal supports them.
pub(super) fn theme(run: &Run, conversation: &Conversation) -> Theme {
    let mut surroundings = run.surroundings.clone();
    let profile = conversation.profile();
    if let Some(has_true_color) = profile.has_true_color {
        surroundings.true_color = has_true_color;
    }
    surroundings.light_background = profile.has_light_background == Some(true);
    Theme::new(run.settings.theme, &surroundings)
}
