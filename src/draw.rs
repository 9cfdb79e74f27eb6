//! From the model to cells.
//!
//! [`Stage::compute`] lays out the page, the overlay over it and the chrome around them, as a pure
//! function of model and scene. `update` reads the stage to find touched targets and scroll limits,
//! and [`Stage::draw`] draws it.
//!
//! Invariant: drawing changes nothing.

pub mod chrome;
mod focus;
pub mod geometry;
pub mod letters;
pub mod operation;
pub mod page_layout;
mod paint;
mod remembered;
pub mod sign;
mod spoken;
pub mod substitutes;
mod texts;
pub mod theme;
mod touch;
pub mod widget;
mod window;

use std::cell::{OnceCell, RefCell};

use ratatui::layout::Rect;

use self::chrome::{Chrome, Hints};
use self::operation::{DrawContent, DrawOp};
use self::page_layout::{Framing, PageLayout, Resting, Spacing, fitting, wider};
use self::page_layout::{
    beside::{self, Side},
    cuts,
    sides::{self, Arrangement},
};
use self::paint::Still;
use self::remembered::Remembered;
use self::texts::{Known, Texts};
use crate::model::appointment::Field;
use crate::model::{Aloud, Model, Overlay, Screen, Step};
use crate::screen;
use crate::screen::aloud::Utterance;
use crate::screen::block::Item;
use crate::screen::keymap::hints::FocusState;
use crate::screen::scene::Scene;
use sabar_content::Standing;
use sabar_text::Direction;

/// The smallest terminal that shows a consultation: columns, rows.
pub const LEAST: (u16, u16) = (40, 12);

/// The largest area that is drawn, which bounds the memory; the rest is left empty.
pub const MOST: (u16, u16) = (500, 200);

/// Rows of the tallest button.
const BUTTON_ROWS: u16 = 4;

/// Columns between the ways back and on in which the signs of the status have room.
const STATUS_LEAST: usize = 8;

/// Operations searched above the window for those that reach into it.
const OPERATIONS_ABOVE: usize = 128;

/// The layout of one state of the model.
#[derive(Clone, Debug)]
pub struct Stage {
    key: StageKey,
    direction: Direction,
    chrome: Chrome,
    layout: PageLayout,
    overlay: Option<PageLayout>,
    /// The row at which the layout in front is cut, for every first row of its window; empty if all
    /// of it is shown.
    cuts: Vec<u16>,
    /// The bottom row for every state of the focus.
    hints: Vec<(FocusState, Hints)>,
    /// The texts laid out.
    texts: Known,
    /// The last drawing of all that stays while the focus moves.
    still: RefCell<Option<Still>>,
    /// The status row by what it says.
    status: Remembered<(Option<Standing>, chrome::More)>,
    /// The line below the steps, by the columns that are filled.
    progress: Remembered<u16>,
    /// The number of words in front, or of those that plain mode has printed.
    n_words: usize,
    /// Everything that is said of what is in front, from the first need of it on.
    utterances: OnceCell<Vec<Utterance>>,
}

/// The part of the model that the stage depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct StageKey {
    language: usize,
    size: (u16, u16),
    screen: Screen,
    treatment: usize,
    overlay: Option<Overlay>,
    revision: u32,
    farewell: bool,
    open_field: Option<Field>,
    is_beside: bool,
    is_searching: bool,
    greeting: Option<usize>,
    /// The button and the keys follow it, not the sentence.
    aloud: Aloud,
}

impl StageKey {
    fn of(model: &Model) -> Self {
        Self {
            language: model.language,
            size: model.size,
            screen: model.screen,
            treatment: model.visit.treatment,
            overlay: model.overlay,
            revision: model.revision,
            farewell: model.farewell,
            open_field: model.open_field,
            is_beside: model.is_beside,
            is_searching: model.is_searching,
            greeting: model.greeting,
            aloud: model.aloud.without_sentence(),
        }
    }
}

impl Stage {
    /// Lays out what the model shows.
    #[must_use]
    pub fn compute(model: &Model, scene: &Scene<'_>) -> Self {
        Self::after(&Known::default(), model, scene)
    }

    /// Lays out what the model shows now. The result is that of [`Self::compute`], but texts that this
    /// stage shows are not laid out again.
    #[must_use]
    pub fn next(&self, model: &Model, scene: &Scene<'_>) -> Self {
        Self::after(&self.texts, model, scene)
    }

    fn after(before: &Known, model: &Model, scene: &Scene<'_>) -> Self {
        let texts = Texts::after(before);
        let mut chrome = Chrome::lay_out(model, scene, model.overlay.is_none());
        let spacing = Spacing::of(model.size.1, scene.settings.density);
        let resting = match model.screen {
            // The text for the clinician there is neither a statement nor a button.
            Screen::Step(Step::Takeaway, _) => Resting::OnParagraphs,
            Screen::Rest | Screen::Choose | Screen::Step(..) => Resting::OnStatements,
        };
        let arrangement = Arrangement::of(model.size.0);
        let others = sides::shown(scene, model);
        let alike: Vec<_> = others.iter().filter(|it| it.shows_like(scene, model)).collect();
        let sides = sides(scene, &alike, |scene| screen::items(scene, model));
        let size = (chrome.page_area.width, chrome.page_area.height);
        let lay_out = |spacing, framing| {
            beside::lay_out(&sides, &texts, size, (spacing, resting, framing), arrangement)
        };
        let layout = if screen::is_one_question(scene, model) {
            let rows = chrome.page_area.height;
            let layout = fitting(rows, spacing, |spacing| lay_out(spacing, Framing::Named));
            // The status may share the row of the ways on and back.
            if layout.height + layout.foot > rows + 1 {
                chrome = Chrome::lay_out(model, scene, false);
            }
            layout
        } else {
            wider(size.1, spacing, |spacing| lay_out(spacing, Framing::Boxed))
        };
        let overlay = model.overlay.map(|overlay| {
            let others: Vec<_> =
                others.iter().filter(|_| sides::is_in_both(overlay, model.size.0)).collect();
            let items = |scene: &Scene<'_>| screen::overlay_items(scene, model, overlay);
            let sides = self::sides(scene, &others, items);
            let sides = (sides.as_slice(), &texts);
            overlay_layout(overlay, sides, (spacing, arrangement), &mut chrome, (model, scene))
        });
        let between = layout.between_ways().filter(|between| between.len() >= STATUS_LEAST);
        if let Some(between) = between.filter(|_| overlay.is_none()) {
            chrome.share_status_row(between);
        }
        let is_rest = model.screen == Screen::Rest && overlay.is_none();
        if is_rest && layout.height + layout.foot > chrome.page_area.height {
            chrome.keep_room_for_arrows();
        }
        let mut stage = Self { chrome, layout, overlay, ..Self::bare(model, scene, 0) };
        // A dialog has an empty row above its buttons.
        let is_apart = stage.overlay.is_some();
        stage.cuts = cuts::cuts(stage.front(), stage.window().height, is_apart);
        stage.n_words = stage.front().operations.iter().map(words).sum();
        stage.add_hints(model, scene, &texts);
        stage.texts = texts.into_used();
        stage
    }

    /// Returns a stage without a layout, for plain mode, which has printed `n_words`. Actions that
    /// need a position on the screen do nothing with it.
    #[must_use]
    pub fn bare(model: &Model, scene: &Scene<'_>, n_words: usize) -> Self {
        Self {
            key: StageKey::of(model),
            direction: scene.direction(),
            chrome: Chrome::default(),
            layout: PageLayout::default(),
            overlay: None,
            cuts: Vec::new(),
            hints: Vec::new(),
            texts: Known::default(),
            still: RefCell::default(),
            status: Remembered::default(),
            progress: Remembered::default(),
            n_words,
            utterances: OnceCell::new(),
        }
    }

    /// Lays out again if the model has changed. `kept` holds the same screen in other languages.
    pub fn refresh(&mut self, kept: &mut Vec<Self>, model: &Model, scene: &Scene<'_>) {
        let key = StageKey::of(model);
        if self.key == key {
            return;
        }
        // Only the language may differ. On the rest screen nothing of a visit is kept.
        kept.retain(|other| StageKey { language: key.language, ..other.key } == key);
        let found = kept.iter().position(|other| other.key == key);
        let stage = found.map_or_else(|| self.next(model, scene), |found| kept.swap_remove(found));
        let before = std::mem::replace(self, stage);
        if (StageKey { language: key.language, ..before.key }) == key
            && model.screen != Screen::Rest
        {
            kept.push(before);
        }
    }

    /// Returns the layout in front: the overlay's if there is one.
    #[must_use]
    pub fn front(&self) -> &PageLayout {
        self.overlay.as_ref().unwrap_or(&self.layout)
    }

    /// Returns the screen's layout, even under an overlay.
    #[must_use]
    pub fn screen_layout(&self) -> &PageLayout {
        &self.layout
    }

    /// Returns the number of words on the screen.
    #[must_use]
    pub fn words(&self) -> usize {
        self.n_words
    }

    /// Returns the chrome around the page.
    #[must_use]
    pub fn chrome(&self) -> &Chrome {
        &self.chrome
    }

    /// Returns true if the terminal is large enough for a consultation.
    #[must_use]
    pub fn is_large_enough(&self) -> bool {
        self.key.size.0 >= LEAST.0 && self.key.size.1 >= LEAST.1
    }

    /// Returns the area of the screen.
    #[must_use]
    pub fn screen_area(&self) -> Rect {
        let (columns, rows) = self.key.size;
        Rect { x: 0, y: 0, width: columns.min(MOST.0), height: rows.min(MOST.1) }
    }

    /// Returns true if anything is laid out.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        !self.front().targets.is_empty()
    }
}

/// Lays out an overlay in a dialog of its height, or on the whole screen.
fn overlay_layout(
    overlay: Overlay,
    (sides, texts): (&[Side<'_>], &Texts<'_>),
    (spacing, arrangement): (Spacing, Arrangement),
    chrome: &mut Chrome,
    (model, scene): (&Model, &Scene<'_>),
) -> PageLayout {
    let resting =
        if overlay.is_for_reading() { Resting::OnParagraphs } else { Resting::OnStatements };
    let lay_out = |area: Rect| {
        let size = (area.width, area.height);
        wider(area.height, spacing, |spacing| {
            beside::lay_out(sides, texts, size, (spacing, resting, Framing::Boxed), arrangement)
        })
    };
    if overlay != Overlay::TestCard {
        chrome.share_dialog_edge();
    }
    let mut layout = lay_out(chrome.dialog_inner());
    if let Some((whole, on_it)) =
        with_whole_screen(overlay, &layout, chrome, (model, scene), lay_out)
    {
        *chrome = whole;
        layout = on_it;
    }
    if layout.height > 0 {
        chrome.fit_dialog(layout.height + layout.foot);
    }
    if overlay == Overlay::Emergency && layout.head == 0 {
        chrome.name_number(scene);
    }
    layout
}

/// Lays out an overlay on the whole screen, if a code fits there with a better text than in a dialog.
fn with_whole_screen(
    overlay: Overlay,
    in_dialog: &PageLayout,
    chrome: &Chrome,
    (model, scene): (&Model, &Scene<'_>),
    lay_out: impl Fn(Rect) -> PageLayout,
) -> Option<(Chrome, PageLayout)> {
    let code =
        |layout: &PageLayout, area: Rect| layout.code.filter(|_| layout.height <= area.height);
    let in_dialog = code(in_dialog, chrome.dialog_inner());
    if !matches!(overlay, Overlay::Codes(_)) || in_dialog == Some(0) {
        return None;
    }
    let whole = Chrome::around_code(model, scene);
    let area = whole.dialog_inner();
    let layout = lay_out(area);
    let text = code(&layout, area)?;
    in_dialog.is_none_or(|in_dialog| text < in_dialog).then_some((whole, layout))
}

/// Returns the number of words of an operation.
fn words(operation: &DrawOp) -> usize {
    match &operation.content {
        DrawContent::Line(line) => line.cells().filter(|cell| cell.symbol == " ").count() + 1,
        DrawContent::Glyphs(_) | DrawContent::Blank | DrawContent::Code(_) => 0,
    }
}

/// Returns the blocks in every language, the patient's first.
fn sides<'a>(
    scene: &Scene<'a>,
    others: &[&Scene<'a>],
    items: impl Fn(&Scene<'_>) -> Vec<Item>,
) -> Vec<Side<'a>> {
    let scenes = std::iter::once(scene).chain(others.iter().copied());
    scenes.map(|scene| (*scene, items(scene))).collect()
}
