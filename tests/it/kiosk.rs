//! A kiosk without a terminal: keys and touches go in, the cells of the screen come out.
//!
//! Keys are written as a person would say them: `press("f4 1 enter down down")`.

// The tests of terminals have this file by its path.
#[path = "kiosk/key_names.rs"]
mod key_names;
#[path = "kiosk/roles.rs"]
pub mod roles;
#[path = "kiosk/turns.rs"]
mod turns;

use std::rc::Rc;
use std::time::Duration;

use insta::{assert_snapshot, with_settings};
use jiff::civil::{Date, date};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Size};
use sabar::draw::Stage;
use sabar::draw::geometry::from_screen;
use sabar::model::action::{Action, PinAnswer, PinKey};
use sabar::model::counters::Counters;
use sabar::model::effect::{Effect, Effects};
use sabar::model::{Model, Overlay, Place, Screen, StaffPage, StatementAt, Step, VoiceRequest};
use sabar::screen;
use sabar::screen::block::Phrase;
use sabar::screen::keymap;
use sabar::screen::scene::Scene;
use sabar::settings::Settings;
use sabar::update::update;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_term::backend::Sheet;
use sabar_term::input::KeyEvent;

pub use self::roles::{roles, theme};

/// The day on which all tests take place.
pub const TODAY: Date = date(2026, 11, 21);

/// A kiosk and its user.
#[derive(Clone)]
pub struct Kiosk {
    pub library: Rc<Library>,
    pub settings: Settings,
    pub model: Model,
    pub stage: Stage,
    /// The requests to the voice so far.
    pub asked: Vec<VoiceRequest>,
    pub counters: Counters,
    kept: Vec<Stage>,
}

/// A screen with an overlay, for tests that go through all of them.
#[derive(Clone, Copy, Debug)]
pub struct Showing {
    pub treatment: usize,
    pub screen: Screen,
    pub overlay: Option<Overlay>,
}

/// Returns what is shipped, loaded once for a test.
pub fn built_in() -> Rc<Library> {
    thread_local! {
        static LOADED: Rc<Library> = Rc::new(Library::built_in(Numerals::Locale));
    }
    LOADED.with(Rc::clone)
}

impl Kiosk {
    /// Returns a kiosk at rest with the built-in content, in the language `tag`, 80 columns by 24 rows.
    pub fn start(tag: &str) -> Self {
        Self::with(built_in(), tag)
    }

    /// A kiosk at rest with other content.
    pub fn with(library: Rc<Library>, tag: &str) -> Self {
        turns::take();
        let language = library.find_language(tag).unwrap();
        // Tests press keys faster than people.
        let settings = Settings { confirm_pause: Duration::ZERO, ..Settings::as_shipped() };
        let model = Model::at_rest(language, (80, 24), None);
        let stage = Stage::compute(&model, &Scene::of(&model, &library, &settings, Some(TODAY)));
        let (asked, counters, kept) = (Vec::new(), Counters::new(), Vec::new());
        Self { library, settings, model, stage, asked, counters, kept }
    }

    pub fn sized(mut self, columns: u16, rows: u16) -> Self {
        self.act(Action::Resized(columns, rows));
        self
    }

    /// The language in which the last page speaks to the clinician.
    pub fn for_clinic(mut self, tag: &str) -> Self {
        tag.clone_into(&mut self.settings.clinic_language);
        self.lay_out();
        self
    }

    /// Presses keys, one after the other; `next` is the arrow onward until another page is shown.
    pub fn press(mut self, keys: &str) -> Self {
        for name in keys.split_whitespace() {
            if name == "next" {
                self = self.press_to_next_page();
                continue;
            }
            self.act(self.action(name));
        }
        self
    }

    /// Returns what a key does.
    fn action(&self, name: &str) -> Action {
        let key = KeyEvent::from(key_names::code(name));
        keymap::action_in(&self.model, key, self.scene().direction()).unwrap()
    }

    /// Returns the model after a key, without laying out what it shows.
    pub fn after(&self, key: &str) -> Model {
        let mut model = self.model.clone();
        let _effects = self.apply(&mut model, self.action(key));
        model
    }

    fn press_to_next_page(mut self) -> Self {
        let screen = self.model.screen;
        for _ in 0..100 {
            if self.model.screen != screen || self.model.overlay.is_some() {
                return self;
            }
            self.act(Action::Forward);
        }
        panic!("no way leads on:\n{}", self.text());
    }

    /// Presses the key of the language `tag`.
    pub fn press_language(self, tag: &str) -> Self {
        let key = keymap::language_key(self.library.find_language(tag).unwrap());
        self.press(&key.to_lowercase())
    }

    pub fn touch(mut self, column: u16, row: u16) -> Self {
        self.act(Action::Press(column, row));
        self.act(Action::Release(column, row));
        self
    }

    /// A finger goes down at the first place, along the others and up at the last.
    pub fn swipe(mut self, places: &[(u16, u16)]) -> Self {
        let [first, .., last] = places else { panic!("a swipe has two ends") };
        self.act(Action::Press(first.0, first.1));
        for at in &places[1..] {
            self.act(Action::Drag(at.0, at.1));
        }
        self.act(Action::Release(last.0, last.1));
        self
    }

    /// Touches text as it stands on the screen, scrolling there first.
    #[track_caller]
    pub fn touch_text(mut self, label: &str) -> Self {
        for _ in 0..100 {
            if let Some((column, row)) = self.find(label) {
                return self.touch(column, row);
            }
            let before = self.model.place();
            self.act(Action::PageDown);
            if self.model.place() == before {
                break;
            }
        }
        panic!("nothing on the screen says {}:\n{}", label.escape_unicode(), self.text());
    }

    /// Touches the focus target of `action`, scrolling there first.
    #[track_caller]
    pub fn touch_action(mut self, action: Action) -> Self {
        for _ in 0..100 {
            let window = self.stage.window();
            let std::ops::Range { start: first, end } = self.stage.shown_rows(self.model.place());
            let stops = self.stage.front().targets.iter();
            let rect =
                stops.filter(|stop| stop.action == Some(action)).map(|stop| stop.rect).next();
            let rect = rect.unwrap_or_else(|| panic!("nothing does {action:?}"));
            let sheet = self.stage.front();
            if sheet.is_foot(rect)
                && !(matches!(action, Action::NextPage | Action::AskFinish)
                    && self.stage.goes_on(&self.model))
            {
                let y = window.bottom() + rect.y - sheet.height + rect.height / 2;
                let x = window.x + rect.x + rect.width / 2;
                let x = from_screen(x, self.stage.screen_area(), self.scene().direction());
                return self.touch(x, y);
            }
            let whole = rect.y >= first && rect.bottom() <= end;
            // A target that is cut cannot be pressed.
            if whole || (first == rect.y && rect.height > window.height) {
                let (x, y) = (window.x + rect.x + rect.width / 2, window.y + rect.y - first);
                let x = from_screen(x, self.stage.screen_area(), self.scene().direction());
                return self.touch(x, y);
            }
            self.act(if rect.y < first { Action::PageUp } else { Action::PageDown });
        }
        panic!("scrolling never shows {action:?}");
    }

    pub fn act(&mut self, action: Action) {
        let mut model = self.model.clone();
        let effects = self.apply(&mut model, action);
        self.model = model;
        self.asked.extend(effects.iter().filter_map(|effect| {
            let Effect::Voice(request) = effect else { return None };
            Some(request)
        }));
        self.refresh();
    }

    fn apply(&self, model: &mut Model, action: Action) -> Effects {
        // The shell keeps the digits of a PIN and answers with their number.
        let action = match (action, model.overlay) {
            (Action::Pin(PinKey::Erase), Some(Overlay::Pin(PinAnswer::Typed(n_digits @ 1..)))) => {
                Action::PinAnswered(PinAnswer::Typed(n_digits - 1))
            }
            (Action::Pin(PinKey::Erase), _) => Action::Close,
            (action, _) => action,
        };
        let scene = Scene::of(model, &self.library, &self.settings, Some(TODAY));
        update(model, action, &self.stage, &scene)
    }

    /// Goes back to a state before.
    pub fn goes_back(&mut self, model: Model) {
        self.model = model;
        self.refresh();
    }

    pub fn refresh(&mut self) {
        let scene = Scene::of(&self.model, &self.library, &self.settings, Some(TODAY))
            .with_counters(&self.counters);
        self.stage.refresh(&mut self.kept, &self.model, &scene);
    }

    /// Goes to a screen, with nothing scrolled.
    pub fn show(mut self, showing: Showing) -> Self {
        self.model.visit.treatment = showing.treatment;
        self.model.screen = showing.screen;
        self.model.overlay = showing.overlay;
        self.model.overlay_place = Place::default();
        self.lay_out();
        self
    }

    pub fn lay_out(&mut self) {
        self.stage = Stage::compute(&self.model, &self.scene());
    }

    pub fn scene(&self) -> Scene<'_> {
        Scene::of(&self.model, &self.library, &self.settings, Some(TODAY))
            .with_counters(&self.counters)
    }

    /// The screen as it is drawn in full color.
    pub fn screen(&self) -> Buffer {
        self.drawn(&self.stage, &self.scene())
    }

    fn drawn(&self, stage: &Stage, scene: &Scene<'_>) -> Buffer {
        let (columns, rows) = self.model.size;
        let mut sheet = Sheet::new(Size::new(columns, rows));
        let _cursor = stage.draw(&self.model, scene, &theme(), &mut sheet);
        sheet.to_buffer()
    }

    /// The cells of the screen on a terminal without blocks for large letters.
    pub fn text_without_blocks(&self) -> String {
        let scene = self.scene().without_blocks();
        let screen = self.drawn(&Stage::compute(&self.model, &scene), &scene);
        in_rows(&screen, Cell::symbol).join("\n")
    }

    /// The cells of the screen, left to right, a row to a line.
    pub fn text(&self) -> String {
        in_rows(&self.screen(), Cell::symbol).join("\n")
    }

    /// The letters of the roles of all cells (see `Role::ALL`); `?` where no role looks so.
    pub fn roles(&self) -> Vec<String> {
        roles(&self.screen())
    }

    /// The first column and row where text stands on the screen.
    pub fn find(&self, label: &str) -> Option<(u16, u16)> {
        let screen = self.screen();
        let begins_at = |at: &Position| {
            let mut symbols = (at.x..screen.area.right()).map(|x| screen[(x, at.y)].symbol());
            let told = symbols.try_fold(label, |rest, symbol| match rest.strip_prefix(symbol) {
                Some("") => Err(true),
                Some(rest) => Ok(rest),
                None => Err(symbol.starts_with(rest)),
            });
            told == Err(true)
        };
        screen.area.positions().find(begins_at).map(Into::into)
    }

    /// Returns true if a message without variables is on the screen, on any number of lines.
    pub fn says(&self, id: &str) -> bool {
        self.says_phrase(&self.scene().phrase(id))
    }

    /// Returns true if the screen shows a phrase, in however many rows.
    pub fn says_phrase(&self, phrase: &Phrase) -> bool {
        let (screen, text) = (self.text(), sabar_text::prepare(&phrase.text, phrase.direction));
        (8..=72).rev().any(|width| {
            let paragraph = text.wrap(width);
            paragraph.lines().iter().all(|line| screen.contains(&line.to_visual_string()))
        })
    }

    /// Compares the screen with the reviewed one: its cells, then its roles.
    #[track_caller]
    pub fn shows(self, name: &str) -> Self {
        let mut seen = String::from(
            "Rows stand in screen order, left to right, each between U+202D and U+202C so that no \
             editor reorders them.\nBelow: the letters of the roles (Role::ALL).\n\n",
        );
        for row in in_rows(&self.screen(), Cell::symbol) {
            seen.push_str(&format!("\u{202D}{row}\u{202C}\n"));
        }
        seen.push('\n');
        for row in self.roles() {
            seen.push_str(&format!("{row}\n"));
        }
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/snapshots");
        with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
            assert_snapshot!(name, seen);
        });
        self
    }
}

/// Everything that can fill the screen: each page of each step of each treatment, and overlays.
pub fn everything(library: &Library) -> Vec<Showing> {
    let plain = |treatment, screen| Showing { treatment, screen, overlay: None };
    let mut all = vec![plain(0, Screen::Rest), plain(0, Screen::Choose)];
    for treatment in 0..library.treatments() {
        for step in Step::ALL {
            for page in 0..screen::pages(library.treatment(treatment), step) {
                all.push(plain(treatment, Screen::Step(step, page)));
            }
        }
    }
    let at = |at| Overlay::Sources(Some(at));
    let overlays = [
        Overlay::Languages,
        Overlay::Sources(None),
        at(StatementAt::Point(0)),
        at(StatementAt::Picture(0)),
        at(StatementAt::Question(0)),
        at(StatementAt::Entry(0)),
        at(StatementAt::Check(0)),
        at(StatementAt::Ask(0)),
        Overlay::Emergency,
        Overlay::Help,
        Overlay::Leave,
        Overlay::Unanswered(Step::Timeline),
        Overlay::Finish,
        Overlay::Codes(0),
        Overlay::Pin(PinAnswer::Typed(3)),
        Overlay::Pin(PinAnswer::TooEarly(30)),
        Overlay::Pin(PinAnswer::Unknown),
        Overlay::Staff(StaffPage::Menu),
        Overlay::Staff(StaffPage::Reviews),
        Overlay::Staff(StaffPage::Withheld),
        Overlay::Staff(StaffPage::Counts),
        Overlay::Staff(StaffPage::Diagnostics),
    ];
    let over = Screen::Step(Step::Summary, 0);
    all.extend(overlays.map(|overlay| Showing { overlay: Some(overlay), ..plain(0, over) }));
    all
}

/// Rows of what is seen in the cells of a screen, left to right.
pub fn in_rows<'a, S>(buffer: &'a Buffer, see: impl Fn(&'a Cell) -> S) -> Vec<String>
where
    String: FromIterator<S>,
{
    let rows = buffer.content().chunks(buffer.area.width.max(1).into());
    rows.map(|row| row.iter().map(&see).collect()).collect()
}
