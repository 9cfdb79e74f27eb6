//! A kiosk and its terminal, both in memory: what `app` does without waiting for anything.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use std::time::Duration;

use jiff::civil::Date;
use ratatui::Terminal;
use ratatui::layout::Size;
use sabar::draw::Stage;
use sabar::draw::theme::Theme;
use sabar::model::action::Action;
use sabar::model::{Model, Screen, Visit};
use sabar::screen::keymap;
use sabar::screen::scene::Scene;
use sabar::settings::{Settings, Surroundings, ThemeChoice};
use sabar::update::{deadline, update};
use sabar_content::library::Library;
use sabar_term::backend::TtyBackend;
use sabar_term::dialect::Dialect;
use sabar_term::input::{Input, MouseKind};

use crate::assert_cells_are_clean;

/// A kiosk and what it draws on.
pub struct Kiosk {
    library: Rc<Library>,
    settings: Settings,
    theme: Theme,
    /// What is on the screen, for targets that look at it.
    pub model: Model,
    stage: Stage,
    kept: Vec<Stage>,
    /// The date of today.
    pub today: Option<Date>,
    terminal: Terminal<TtyBackend<Wire>>,
    wire: Wire,
}

/// The bytes of the frames since they were last looked at.
#[derive(Clone, Default)]
struct Wire(Rc<RefCell<Vec<u8>>>);

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Kiosk {
    /// A kiosk at rest on a terminal of 80 columns and 24 rows, with little patience.
    pub fn new(library: Rc<Library>, language: usize, dialect: Dialect) -> Self {
        let mut settings = Settings::as_shipped();
        settings.idle_countdown = Duration::from_secs(2);
        let theme = Theme::new(ThemeChoice::Dark, &Surroundings::default());
        let language = language % library.languages().len();
        let model = Model::at_rest(language, (80, 24), None);
        let today = Some(Date::constant(2026, 11, 21));
        let stage = Stage::set(&model, &Scene::of(&model, &library, &settings, today));
        let wire = Wire::default();
        let backend = TtyBackend::new(wire.clone(), Size::new(80, 24), dialect);
        let terminal = Terminal::new(backend).expect("memory takes everything");
        Self { library, settings, theme, model, stage, kept: Vec::new(), today, terminal, wire }
    }

    /// Does what somebody did at the terminal.
    pub fn happens(&mut self, input: &Input) {
        let action = match input {
            Input::Key(key) => {
                let direction = self.library.words(self.model.language).direction();
                keymap::action(*key, direction)
            }
            Input::Mouse(mouse) => match mouse.kind {
                MouseKind::Press => Some(Action::Press(mouse.column, mouse.row)),
                MouseKind::Drag => Some(Action::Drag(mouse.column, mouse.row)),
                MouseKind::Release => Some(Action::Release(mouse.column, mouse.row)),
                MouseKind::ScrollUp => Some(Action::Up),
                MouseKind::ScrollDown => Some(Action::Down),
            },
            Input::Report(_) => None,
        };
        if let Some(action) = action {
            self.act(action);
        }
    }

    /// Does what the stop of this index does, if there is one.
    pub fn press(&mut self, stop: usize) {
        let stops = &self.stage.front().stops;
        let action = stops.get(stop % stops.len().max(1)).and_then(|stop| stop.action);
        if let Some(action) = action {
            self.act(action);
        }
    }

    /// Changes the model and lays it out.
    pub fn act(&mut self, action: Action) {
        let Self { library, settings, model, stage, .. } = self;
        let scene = Scene::of(model, library, settings, self.today);
        let _effects = update(model, action, stage, &scene);
        let scene = Scene::of(model, library, settings, self.today);
        stage.reset(&mut self.kept, model, &scene);
    }

    /// The terminal has another size. It is never told to be larger than `Tty::size` says.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        let (columns, rows) = (columns.clamp(1, 500), rows.clamp(1, 300));
        self.terminal.backend_mut().set_size(Size::new(columns, rows));
        self.act(Action::Resized(columns, rows));
    }

    /// Draws, and panics when the screen or the bytes hold what they must not.
    pub fn draw(&mut self) {
        let Self { library, settings, model, stage, theme, .. } = self;
        let scene = Scene::of(model, library, settings, self.today);
        self.terminal
            .draw(|frame| {
                let area = frame.area();
                let cursor = stage.draw(model, &scene, theme, frame.buffer_mut());
                assert_cells_are_clean(frame.buffer_mut());
                if let Some(position) = cursor {
                    assert!(area.contains(position), "the cursor is at {position:?} of {area:?}");
                    frame.set_cursor_position(position);
                }
            })
            .expect("memory takes everything");
        let mut bytes = self.wire.0.borrow_mut();
        let stray = bytes.iter().find(|byte| **byte < b' ' && !b"\x1b\x07".contains(byte));
        assert_eq!(stray, None, "a control byte is sent");
        assert!(str::from_utf8(&bytes).is_ok(), "what is sent is not UTF-8");
        bytes.clear();
    }

    /// The time of the model.
    pub fn now(&self) -> Duration {
        self.model.now
    }

    /// Time passes, with every deadline on the way.
    pub fn wait(&mut self, time: Duration) {
        let until = self.model.now.saturating_add(time);
        for _ in 0..1000 {
            let next = deadline(&self.model, &self.stage, &self.settings).min(until);
            self.act(Action::Elapsed(next.max(self.model.now)));
            if next == until {
                return;
            }
        }
        self.act(Action::Elapsed(until));
    }

    /// Nobody does anything any more. Panics unless the kiosk comes to rest and forgets all.
    pub fn is_left_alone(&mut self) {
        for _ in 0..10 {
            let deadline = deadline(&self.model, &self.stage, &self.settings);
            self.act(Action::Elapsed(deadline.max(self.model.now)));
            if self.model.screen == Screen::Rest && self.model.overlay.is_none() {
                assert_eq!(self.model.visit, Visit::default(), "something is kept");
                assert_eq!(self.model.covered, None, "something is kept");
                return;
            }
        }
        panic!("the kiosk never comes to rest");
    }
}
