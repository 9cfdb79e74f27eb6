//! A kiosk and its terminal, both in memory: the loop of `app` without waiting.

pub mod cells;
mod contents;

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use std::time::Duration;

use jiff::civil::Date;
use ratatui::layout::Size;
use sabar::draw::Stage;
use sabar::draw::theme::Theme;
use sabar::model::action::{Action, Farewell, PinAnswer, PinKey, Reload, StaffRequest};
use sabar::model::effect::Effect;
use sabar::model::{Model, Overlay, Screen, Visit, VoiceNews, VoiceRequest};
use sabar::screen::keymap;
use sabar::screen::scene::Scene;
use sabar::settings::{Settings, Surroundings, ThemeChoice};
use sabar::update::{deadline, update};
use sabar_content::library::Library;
use sabar_term::backend::{Sheet, TtyBackend};
use sabar_term::dialect::Dialect;
use sabar_term::input::{Decoder, Input, MouseEventKind};

use self::cells::assert_cells_are_clean;
use self::contents::library;
use crate::steps::{Content, End, RELOAD, Step, Try};
use crate::table::{COLUMNS, judge};

/// A kiosk with its terminal.
pub struct Kiosk {
    library: Rc<Library>,
    settings: Settings,
    theme: Theme,
    /// The model, for targets that inspect it.
    pub model: Model,
    stage: Stage,
    kept: Vec<Stage>,
    /// The date of today.
    pub today: Option<Date>,
    backend: TtyBackend<Wire>,
    wire: Wire,
    decoder: Decoder,
    /// The state of the content folder, which the next reload reads.
    content: Content,
    is_reload_due: bool,
    pin: &'static str,
    typed: String,
    /// The number of comparisons per column of the table after an answer was given.
    pub judged: [usize; COLUMNS.len()],
}

/// The PINs, of which one is valid.
const PINS: [&str; 2] = ["260741", "830517"];

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
    /// Returns a kiosk at rest on a terminal of 80 columns and 24 rows, with short timeouts.
    pub fn new(library: Rc<Library>, language: usize, dialect: Dialect) -> Self {
        let mut settings = Settings::as_shipped();
        settings.idle_countdown = Duration::from_secs(2);
        settings.kiosk = true;
        settings.voice = Some("/nobody".into());
        let theme = Theme::new(ThemeChoice::Dark, &Surroundings::default());
        let language = language % library.languages().len();
        let model = Model::at_rest(language, (80, 24), None);
        let today = Some(Date::constant(2026, 11, 21));
        let stage = Stage::compute(&model, &Scene::of(&model, &library, &settings, today));
        let wire = Wire::default();
        let backend = TtyBackend::new(wire.clone(), Size::new(80, 24), dialect);
        Self {
            library,
            settings,
            theme,
            model,
            stage,
            kept: Vec::new(),
            today,
            backend,
            wire,
            decoder: Decoder::new(),
            content: Content::Shipped,
            is_reload_due: false,
            pin: PINS[0],
            typed: String::new(),
            judged: [0; COLUMNS.len()],
        }
    }

    /// Handles one input of the terminal.
    pub fn happens(&mut self, input: &Input) {
        let action = match input {
            Input::Key(key) => {
                let direction = self.library.localizer(self.model.language).direction();
                keymap::action_in(&self.model, *key, direction)
            }
            Input::Mouse(mouse) => match mouse.kind {
                MouseEventKind::Down(_) => Some(Action::Press(mouse.column, mouse.row)),
                MouseEventKind::Drag(_) => Some(Action::Drag(mouse.column, mouse.row)),
                MouseEventKind::Up(_) => Some(Action::Release(mouse.column, mouse.row)),
                MouseEventKind::ScrollUp => Some(Action::Up),
                MouseEventKind::ScrollDown => Some(Action::Down),
                MouseEventKind::Moved
                | MouseEventKind::ScrollLeft
                | MouseEventKind::ScrollRight => None,
            },
            Input::Report(_) => None,
        };
        if let Some(action) = action {
            self.act(action);
        }
    }

    /// Performs a step and compares the model with the table of state.
    pub fn does(&mut self, step: &Step) {
        match step {
            Step::Types(bytes) => self.types(bytes),
            Step::Resizes(columns, rows) => self.resize(*columns, *rows),
            Step::Waits(time) => self.wait(*time),
            Step::Signals(number) => self.is_reload_due |= *number == RELOAD,
            Step::Puts(content) => self.content = *content,
            Step::Tries(which) => self.tries(*which),
            Step::Ends(end) => self.ends(*end),
            Step::Looks => self.draw(),
        }
        if self.model.screen == Screen::Rest && std::mem::take(&mut self.is_reload_due) {
            self.reload();
        }
    }

    fn types(&mut self, bytes: &[u8]) {
        let mut inputs = Vec::new();
        self.decoder.feed(bytes, self.model.now, &mut inputs);
        for input in inputs {
            self.happens(&input);
        }
    }

    /// Tries a PIN at the pad and checks that only the valid one opens the staff pages.
    fn tries(&mut self, which: Try) {
        let [first, second] = PINS;
        let other = if self.pin == first { second } else { first };
        let typed = match which {
            Try::Right => self.pin,
            Try::Wrong => other,
            Try::Old => std::mem::replace(&mut self.pin, other),
        };
        // A half-typed sequence times out first.
        self.wait(Duration::from_secs(1));
        let before = self.model.clone();
        self.act(Action::OpenStaff);
        if !matches!(self.model.overlay, Some(Overlay::Pin(_))) {
            return;
        }
        typed.bytes().for_each(|digit| self.types(&[digit]));
        // An Enter held down since before is ignored.
        self.wait(Duration::from_secs(1));
        self.types(b"\r");
        let is_open = matches!(self.model.overlay, Some(Overlay::Staff(_)));
        assert_eq!(is_open, which == Try::Right, "{which:?}: {:?}", self.model.overlay);
        let is_plain = before.overlay.is_none_or(|it| !it.is_cover() && !it.is_for_staff());
        if is_open && is_plain && !before.is_over_blocking {
            let mut after = self.model.clone();
            let scene = Scene::of(&after.clone(), &self.library, &self.settings, self.today);
            let _effects = update(&mut after, Action::Close, &self.stage, &scene);
            self.judge("Staff", Model { now: after.now, ..before }, &after);
        }
    }

    fn ends(&mut self, end: End) {
        match end {
            End::Finished => self.act(Action::Finish(Farewell::Finished)),
            End::Left => self.act(Action::Finish(Farewell::Left)),
            End::Hidden => {
                self.act(Action::Privacy);
                self.is_left_alone();
            }
            End::Idle => self.is_left_alone(),
            End::Staff => {
                self.tries(Try::Right);
                if matches!(self.model.overlay, Some(Overlay::Staff(_))) {
                    self.act(Action::Staff(StaffRequest::Reload));
                    self.act(Action::Close);
                }
            }
            End::Stopped => self.begins_anew(None),
            End::Fault => self.begins_anew(Some(Overlay::OneMoment)),
        }
    }

    /// Starts again, as the program does after a fault.
    fn begins_anew(&mut self, overlay: Option<Overlay>) {
        let Model { now, size, default_language, default_date, .. } = self.model;
        let fresh = Model::at_rest(default_language, size, default_date);
        self.model = Model { overlay, now, active: now, rest_turned: now, ..fresh };
        self.decoder = Decoder::new();
        self.typed.clear();
        self.lay_out();
    }

    fn lay_out(&mut self) {
        self.kept.clear();
        let scene = Scene::of(&self.model, &self.library, &self.settings, self.today);
        self.stage = Stage::compute(&self.model, &scene);
    }

    /// Updates the model, lays it out, and performs the effects.
    pub fn act(&mut self, action: Action) {
        let before = self.model.clone();
        let scene = Scene::of(&before, &self.library, &self.settings, self.today);
        let effects = update(&mut self.model, action, &self.stage, &scene);
        let scene = Scene::of(&self.model, &self.library, &self.settings, self.today);
        self.stage.refresh(&mut self.kept, &self.model, &scene);
        let is_hidden = before.overlay.is_some_and(|it| it.is_cover() && !it.is_blocking());
        let is_staff = before.overlay.is_some_and(Overlay::is_for_staff);
        let is_visit = before.screen != Screen::Rest && !is_hidden && !is_staff;
        if is_visit && matches!(action, Action::Speak(_)) {
            let after = self.model.clone();
            self.judge("Language", before.clone(), &after);
        }
        for effect in effects.iter() {
            self.perform(effect, &before);
        }
        let overlay = self.model.overlay;
        if !matches!(overlay, Some(Overlay::Pin(answer)) if answer != PinAnswer::Typed(0)) {
            self.typed.clear();
        }
    }

    fn perform(&mut self, effect: Effect, before: &Model) {
        match effect {
            // There is no printer.
            Effect::Bell | Effect::FindPrinter | Effect::Print | Effect::Withdraw => {}
            // The voice begins at once, and never ends.
            Effect::Voice(VoiceRequest::Read(first)) => {
                self.act(Action::VoiceTold(VoiceNews::Begun(first)));
            }
            Effect::Voice(_) => {}
            Effect::Quit => self.begins_anew(None),
            Effect::Forgotten(_) => {
                let after = self.model.clone();
                // The time may have advanced, and a key may have confirmed.
                let (now, confirmed) = (after.now, after.confirmed);
                self.judge("Reset", Model { now, confirmed, ..before.clone() }, &after);
            }
            Effect::Pin(key) => match self.pin(key) {
                Some(answer) => self.act(Action::PinAnswered(answer)),
                None => self.act(Action::Close),
            },
            Effect::Staff(StaffRequest::Reload) => self.reload(),
            Effect::Staff(_) => self.renewed(&Rc::clone(&self.library), false),
        }
    }

    /// Types at the PIN pad; returns none if the pad closes.
    fn pin(&mut self, key: PinKey) -> Option<PinAnswer> {
        match key {
            PinKey::Digit(digit) => self.typed.push(char::from(b'0' + digit)),
            PinKey::Erase => drop(self.typed.pop()?),
            PinKey::Enter if self.typed.is_empty() => {}
            PinKey::Enter => {
                let is_right = std::mem::take(&mut self.typed) == self.pin;
                return Some(if is_right { PinAnswer::Right } else { PinAnswer::Wrong });
            }
        }
        Some(PinAnswer::Typed(u8::try_from(self.typed.len()).unwrap_or(u8::MAX)))
    }

    /// Reloads the content folder if its check passes.
    fn reload(&mut self) {
        match library(self.content) {
            Some(library) => self.renewed(&library, true),
            None => self.renewed(&Rc::clone(&self.library), false),
        }
    }

    /// Replaces the library; languages are matched by tag.
    fn renewed(&mut self, library: &Rc<Library>, forgets: bool) {
        let before = self.model.clone();
        let old = std::mem::replace(&mut self.library, Rc::clone(library));
        let find = |index| library.find_language(&old.localizer(index).language().tag).unwrap_or(0);
        self.act(Action::Reloaded(Reload {
            language: find(before.language),
            patient_language: before.patient_language.map(find),
            first: find(before.default_language),
            forgets,
        }));
        if !forgets {
            return;
        }
        // Staff pages stay open.
        let mut after = self.model.clone();
        for _ in 0..3 {
            if after.overlay.is_some_and(Overlay::is_for_staff) {
                let scene = Scene::of(&self.model, library, &self.settings, self.today);
                let _effects = update(&mut after, Action::Close, &self.stage, &scene);
            }
        }
        self.judge("Reload", before, &after);
    }

    /// Starts over, as the program does after a fault.
    pub fn faults(&mut self) {
        let before = self.model.clone();
        let (language, date) = (before.default_language, before.default_date);
        self.model = Model::after_fault(language, before.size, date, Duration::ZERO);
        let scene = Scene::of(&self.model, &self.library, &self.settings, self.today);
        self.stage = Stage::compute(&self.model, &scene);
        let after = self.model.clone();
        self.judge("Fault", before, &after);
    }

    /// Compares the model before and after an end with a column of the table.
    fn judge(&mut self, column: &str, before: Model, after: &Model) {
        let place = COLUMNS.iter().position(|it| *it == column);
        let is_given = before.visit != Visit::default();
        place.into_iter().for_each(|place| self.judged[place] += usize::from(is_given));
        let fresh = Model::at_rest(after.default_language, after.size, after.default_date);
        judge(column, &before, after, &fresh, "what happened");
    }

    /// Resizes the terminal, within the limits of `Tty::size`.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        let (columns, rows) = (columns.clamp(1, 500), rows.clamp(1, 300));
        self.backend.set_size(Size::new(columns, rows));
        self.act(Action::Resized(columns, rows));
    }

    /// Draws, and panics if the screen or the bytes contain control characters.
    pub fn draw(&mut self) {
        let Self { library, settings, model, stage, theme, .. } = self;
        let scene = Scene::of(model, library, settings, self.today);
        self.backend
            .draw_frame(|sheet| {
                let area = sheet.area();
                let cursor = stage.draw(model, &scene, theme, sheet);
                let drawn = sheet.to_buffer();
                assert_cells_are_clean(&drawn);
                let mut fresh = Sheet::new(area.as_size());
                assert_eq!(stage.clone().draw(model, &scene, theme, &mut fresh), cursor);
                assert!(fresh.to_buffer() == drawn, "a frame depends on those before");
                if let Some(position) = cursor {
                    assert!(area.contains(position), "the cursor is at {position:?} of {area:?}");
                }
                cursor
            })
            .expect("memory takes everything");
        let mut bytes = self.wire.0.borrow_mut();
        let stray = bytes.iter().find(|byte| **byte < b' ' && !b"\x1b\x07".contains(byte));
        assert_eq!(stray, None, "a control byte is sent");
        assert!(str::from_utf8(&bytes).is_ok(), "what is sent is not UTF-8");
        bytes.clear();
    }

    /// Advances the time, with every deadline in between.
    pub fn wait(&mut self, time: Duration) {
        let until = self.model.now.saturating_add(time);
        let mut inputs = Vec::new();
        self.decoder.tick(until, &mut inputs);
        inputs.iter().for_each(|input| self.happens(input));
        for _ in 0..1000 {
            let next = deadline(&self.model, &self.stage, &self.settings).min(until);
            self.act(Action::Elapsed(next.max(self.model.now)));
            if next == until {
                return;
            }
        }
        self.act(Action::Elapsed(until));
    }

    /// Waits without input. Panics unless the kiosk comes to rest and erases the visit.
    pub fn is_left_alone(&mut self) {
        for _ in 0..20 {
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
