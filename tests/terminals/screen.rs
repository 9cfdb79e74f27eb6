//! Expected screens: those of the kiosk as the library draws them.

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use sabar::draw::geometry::on_screen;
use sabar::draw::operation::{DrawContent, DrawOp};
use sabar::draw::theme::{Depth, Role, Theme};
use sabar::settings::{Surroundings, ThemeChoice};
use sabar_term::backend::Sheet;
use sabar_text::{Line, plain};

use crate::kiosk::Kiosk;
use crate::photo::{Rgb, rgb};

/// The choice of a treatment in one language.
pub struct Screen {
    /// All cells.
    pub buffer: Buffer,
    /// Every line of text: where it is, and its cells.
    pub lines: Vec<(Rect, Line)>,
    /// The lines with the names and descriptions of the treatments.
    pub choices: Vec<Rect>,
    /// The same as logical text.
    pub text: String,
}

impl Screen {
    /// The screen after `keys` were pressed at a kiosk that starts in Italian.
    pub fn after(keys: &str, size: Size, depth: Depth) -> Self {
        let kiosk = Kiosk::start("it").sized(size.width, size.height).press(keys);
        let theme = light(depth);
        let mut sheet = Sheet::new(size);
        let _cursor = kiosk.stage.draw(&kiosk.model, &kiosk.scene(), &theme, &mut sheet);
        let lines = chrome(&kiosk).chain(page(&kiosk)).map(|(rect, line, _)| (rect, line));
        Self {
            buffer: sheet.to_buffer(),
            lines: lines.collect(),
            choices: choices(&kiosk).collect(),
            text: text(&kiosk),
        }
    }
}

/// The rows of the bar, which are those of the emergency button in it.
pub fn bar_rows(size: Size) -> u16 {
    let kiosk = Kiosk::start("it").sized(size.width, size.height);
    kiosk.stage.chrome().targets.first().map_or(1, |(button, _)| button.height)
}

/// The ground of a role, and that of the emergency button at the end of the bar.
pub fn grounds(role: Role, depth: Depth) -> [Rgb; 2] {
    let theme = light(depth);
    [role, Role::Emergency].map(|role| theme.style(role).bg.map_or([0; 3], rgb))
}

fn light(depth: Depth) -> Theme {
    let surroundings = Surroundings {
        true_color: depth == Depth::True,
        indexed_color: depth == Depth::Indexed,
        ..Surroundings::default()
    };
    Theme::new(ThemeChoice::Light, &surroundings)
}

/// The lines around the sheet.
fn chrome(kiosk: &Kiosk) -> impl Iterator<Item = (Rect, Line, Role)> {
    kiosk.stage.chrome().operations.iter().filter_map(|piece| placed(kiosk, piece, piece.rect))
}

/// The lines of the page that are in the window.
fn page(kiosk: &Kiosk) -> impl Iterator<Item = (Rect, Line, Role)> {
    let stage = &kiosk.stage;
    let (window, first) = (stage.window(), stage.first_row(kiosk.model.place()));
    stage.screen_layout().operations.iter().filter_map(move |piece| {
        let is_in_window = (first..first + window.height).contains(&piece.rect.y);
        let y = is_in_window.then(|| window.y + piece.rect.y - first)?;
        placed(kiosk, piece, Rect { x: window.x + piece.rect.x, y, ..piece.rect })
    })
}

/// The lines of the choices, without their numbers.
fn choices(kiosk: &Kiosk) -> impl Iterator<Item = Rect> {
    let is_number = |line: &Line| line.to_visual_string().chars().all(char::is_numeric);
    page(kiosk)
        .filter(move |(_, line, role)| *role == Role::Button && !is_number(line))
        .map(|(rect, _, _)| rect)
}

/// A piece that is a line, where it is on the screen.
fn placed(kiosk: &Kiosk, piece: &DrawOp, rect: Rect) -> Option<(Rect, Line, Role)> {
    let DrawContent::Line(line) = &piece.content else { return None };
    let rect = on_screen(rect, kiosk.stage.screen_area(), kiosk.scene().direction());
    Some((rect, line.as_ref().clone(), piece.role))
}

fn text(kiosk: &Kiosk) -> String {
    let scene = kiosk.scene();
    let words = (0..scene.library.treatments()).flat_map(|index| {
        let treatment = scene.library.treatment(index);
        [&treatment.title, &treatment.about].map(|id| plain(&scene.phrase(id).text))
    });
    words.collect::<Vec<_>>().join("\n")
}
