//! Prints figures without asserting them: parts of a frame, and the bytes of frames.

#![expect(clippy::unwrap_used, reason = "what fails here ends the measuring")]
#![expect(clippy::print_stdout, reason = "printing is what figures are for")]

use std::cell::Cell;
use std::io::{self, Write};
use std::rc::Rc;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui::layout::Size;
use ratatui::style::Color;
use sabar::draw::Stage;
use sabar::draw::theme::Theme;
use sabar::model::action::Action;
use sabar::model::{Model, Screen, Step};
use sabar::screen::scene::Scene;
use sabar::settings::{Settings, Surroundings};
use sabar::take_home::{self, Options};
use sabar::update::update;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_term::backend::{Sheet, TtyBackend};
use sabar_term::dialect::Dialect;

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];
const PAIRS: [(&str, &str); 3] = [("ar", "id"), ("ar", "it"), ("id", "it")];
const SIZE: Size = Size { width: 120, height: 40 };
const TODAY: Date = date(2026, 11, 21);

fn main() {
    divan::main();
    bytes();
    bytes_of_sheets();
}

/// The measured content, at 120×40 in 24-bit color.
struct Content {
    library: Library,
    settings: Settings,
    theme: Theme,
}

impl Content {
    fn new() -> Self {
        let settings = Settings::as_shipped();
        let surroundings = Surroundings { true_color: true, ..Surroundings::default() };
        let theme = Theme::new(settings.theme, &surroundings);
        Self { library: Library::built_in(Numerals::Locale), settings, theme }
    }

    fn language(&self, tag: &str) -> usize {
        self.library.find_language(tag).unwrap()
    }

    fn at_rest(&self, tag: &str) -> Model {
        Model::at_rest(self.language(tag), (SIZE.width, SIZE.height), None)
    }

    fn at_summary(&self, tag: &str) -> Model {
        Model { screen: Screen::Step(Step::Summary, 0), ..self.at_rest(tag) }
    }

    fn scene(&self, model: &Model) -> Scene<'_> {
        Scene::of(model, &self.library, &self.settings, Some(TODAY))
    }

    /// The sheet of the first treatment, as PDF.
    fn sheet(&self, tag: &str) -> sabar_sheet::Pdf {
        let mut model = Model { default_date: Some(TODAY), ..self.at_summary(tag) };
        model.visit.appointment.date = Some(TODAY);
        let sheet = take_home::sheet(&self.scene(&model), &model, &Options::default());
        sabar_sheet::pdf(&sheet).unwrap()
    }

    fn draw(&self, model: &Model) -> Sheet {
        let scene = self.scene(model);
        let (width, height) = model.size;
        let mut sheet = Sheet::new(Size { width, height });
        Stage::compute(model, &scene).draw(model, &scene, &self.theme, &mut sheet);
        sheet
    }
}

/// A terminal that only counts the bytes of the frame.
#[derive(Debug, Default)]
struct Line {
    frame: Vec<u8>,
    written: Rc<Cell<usize>>,
}

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.frame.extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.written.set(self.frame.len());
        self.frame.clear();
        Ok(())
    }
}

/// The kiosk from action to bytes, without the waiting.
struct Kiosk<'a> {
    content: &'a Content,
    model: Model,
    stage: Stage,
    kept: Vec<Stage>,
    backend: TtyBackend<Line>,
    written: Rc<Cell<usize>>,
}

impl<'a> Kiosk<'a> {
    fn new(content: &'a Content, model: Model, dialect: Dialect) -> Self {
        let stage = Stage::compute(&model, &content.scene(&model));
        let line = Line::default();
        let written = Rc::clone(&line.written);
        let backend = TtyBackend::new(line, SIZE, dialect).with_erasing(true);
        let mut kiosk = Self { content, model, stage, kept: Vec::new(), backend, written };
        kiosk.draw();
        kiosk
    }

    /// Performs an action and returns the number of bytes written.
    fn act(&mut self, action: Action) -> usize {
        let scene = self.content.scene(&self.model);
        let _ = update(&mut self.model, action, &self.stage, &scene);
        self.stage.refresh(&mut self.kept, &self.model, &self.content.scene(&self.model));
        self.draw()
    }

    fn draw(&mut self) -> usize {
        self.written.set(0);
        let scene = self.content.scene(&self.model);
        let (stage, model, theme) = (&self.stage, &self.model, &self.content.theme);
        let drawn = self.backend.draw_frame(|sheet| stage.draw(model, &scene, theme, sheet));
        drawn.unwrap();
        self.written.get()
    }
}

#[divan::bench(args = LANGUAGES)]
fn library_and_first_frame(bencher: Bencher<'_, '_>, tag: &str) {
    bencher.bench(|| {
        let content = Content::new();
        content.draw(&content.at_rest(tag))
    });
}

#[divan::bench(args = LANGUAGES)]
fn frame_of_the_summary(bencher: Bencher<'_, '_>, tag: &str) {
    let content = Content::new();
    let model = content.at_summary(tag);
    bencher.bench_local(|| content.draw(black_box(&model)));
}

#[divan::bench(args = [(56, 16), (80, 24), (120, 40), (200, 60), (300, 100), (500, 200)])]
fn frame_of_the_summary_by_size(bencher: Bencher<'_, '_>, size: (u16, u16)) {
    let content = Content::new();
    let model = Model { size, ..content.at_summary("it") };
    bencher.bench_local(|| content.draw(black_box(&model)));
}

/// The summary of each treatment, by its place among them; they differ in the number of statements.
#[divan::bench(args = [0, 1, 2])]
fn frame_of_the_summary_by_treatment(bencher: Bencher<'_, '_>, treatment: usize) {
    let content = Content::new();
    let mut model = content.at_summary("it");
    model.visit.treatment = treatment;
    bencher.bench_local(|| content.draw(black_box(&model)));
}

#[divan::bench(args = LANGUAGES)]
fn frame_part_laying_out(bencher: Bencher<'_, '_>, tag: &str) {
    let content = Content::new();
    let model = content.at_summary(tag);
    let scene = content.scene(&model);
    bencher.bench_local(|| Stage::compute(black_box(&model), &scene));
}

#[divan::bench(args = LANGUAGES)]
fn frame_part_drawing(bencher: Bencher<'_, '_>, tag: &str) {
    let content = Content::new();
    let model = content.at_summary(tag);
    let scene = content.scene(&model);
    let stage = Stage::compute(&model, &scene);
    let mut sheet = Sheet::new(SIZE);
    bencher.bench_local(|| {
        sheet.reset();
        stage.draw(black_box(&model), &scene, &content.theme, &mut sheet)
    });
}

#[divan::bench(args = PAIRS)]
fn switch_there_or_back(bencher: Bencher<'_, '_>, (from, to): (&str, &str)) {
    let content = Content::new();
    let mut kiosk = Kiosk::new(&content, content.at_summary(from), Dialect::Base);
    let languages = [content.language(to), content.language(from)];
    let mut turn = languages.into_iter().cycle();
    bencher.bench_local(|| kiosk.act(Action::Speak(turn.next().unwrap())));
}

#[divan::bench(args = LANGUAGES)]
fn key_down_or_up(bencher: Bencher<'_, '_>, tag: &str) {
    let content = Content::new();
    let mut kiosk = Kiosk::new(&content, content.at_summary(tag), Dialect::Base);
    let mut turn = [Action::Down, Action::Up].into_iter().cycle();
    bencher.bench_local(|| kiosk.act(turn.next().unwrap()));
}

#[divan::bench(args = LANGUAGES)]
fn sheet_to_take_home(bencher: Bencher<'_, '_>, tag: &str) {
    let content = Content::new();
    bencher.bench_local(|| content.sheet(black_box(tag)));
}

/// A full Arabic frame of the summary, from cells to bytes.
#[divan::bench(args = Dialect::ALL.iter().map(|dialect| dialect.name()))]
fn whole_arabic_frame_in_dialect(bencher: Bencher<'_, '_>, dialect: &str) {
    let content = Content::new();
    let mut frame = Frame::new(&content, Dialect::named(dialect).unwrap());
    bencher.bench_local(|| frame.say());
}

/// A drawn frame and the backend that writes it repeatedly.
struct Frame {
    cells: Buffer,
    backend: TtyBackend<Line>,
    written: Rc<Cell<usize>>,
}

impl Frame {
    fn new(content: &Content, dialect: Dialect) -> Self {
        let cells = content.draw(&content.at_summary("ar")).to_buffer();
        let line = Line::default();
        let written = Rc::clone(&line.written);
        Self { cells, backend: TtyBackend::new(line, SIZE, dialect), written }
    }

    /// Writes the whole frame to a terminal of unknown state and returns the number of bytes.
    fn say(&mut self) -> usize {
        self.backend.set_size(SIZE);
        let positions = self.cells.area.positions().zip(&self.cells.content);
        self.backend.draw(positions.map(|(at, cell)| (at.x, at.y, cell))).unwrap();
        Backend::flush(&mut self.backend).unwrap();
        self.written.get()
    }
}

/// Returns the bytes of the cells that differ, each style change and each move as one sequence.
fn plain_bytes(before: &Buffer, after: &Buffer) -> usize {
    let digits = |number: u16| number.to_string().len();
    let color = |color: Color| {
        let Color::Rgb(r, g, b) = color else { return 3 };
        "38;2;;;".len() + [r, g, b].map(|it| digits(it.into())).iter().sum::<usize>()
    };
    let mut bytes = "\x1b[?2026h\x1b[?2026l".len();
    let mut pen = ratatui::buffer::Cell::EMPTY;
    let mut at = None;
    for (x, y, cell) in before.diff(after) {
        bytes += match at {
            Some((column, row)) if (column, row) == (x, y) => 0,
            Some((column, row)) if row == y => 3 + digits(x - column),
            _ => 4 + digits(x + 1) + digits(y + 1),
        };
        if cell.modifier != pen.modifier {
            bytes += if pen.modifier.is_empty() { 4 } else { 5 };
        }
        let changed = [(cell.fg, pen.fg), (cell.bg, pen.bg)];
        let changed: Vec<_> = changed.iter().filter(|(to, from)| to != from).collect();
        if !changed.is_empty() {
            // Around the colors, and between two.
            bytes += "\x1b[".len()
                + changed.len()
                + changed.iter().map(|(to, _)| color(*to)).sum::<usize>();
        }
        pen = cell.clone();
        bytes += cell.symbol().len();
        at = Some((x + 1, y));
    }
    bytes
}

/// Bytes of a frame after a page, a step and a switch, beside those of the changed cells encoded
/// plainly, and of a whole frame in every dialect.
fn bytes() {
    let content = Content::new();
    println!("\nbytes of a whole Arabic frame");
    for dialect in Dialect::ALL {
        println!("  {:10}{:>6}", dialect.name(), Frame::new(&content, *dialect).say());
    }
    println!("bytes of a frame, and of its changed cells encoded plainly");
    let print_in = |dialect, what: &str, model: Model, action: Action| {
        let mut kiosk = Kiosk::new(&content, model.clone(), dialect);
        let before = content.draw(&model).to_buffer();
        let bytes = kiosk.act(action);
        let after = content.draw(&kiosk.model).to_buffer();
        let plain = plain_bytes(&before, &after);
        println!("  {what:24}{bytes:>6}{plain:>6} {:6.2} ×", bytes as f64 / plain as f64);
    };
    let print = |what: &str, model, action| print_in(Dialect::Base, what, model, action);
    for (one, other) in PAIRS {
        for (from, to) in [(one, other), (other, one)] {
            let action = Action::Speak(content.language(to));
            print(&format!("{from} to {to}"), content.at_summary(from), action);
        }
    }
    for tag in LANGUAGES {
        let at = || content.at_summary(tag);
        print(&format!("{tag} page"), at(), Action::NextPage);
        print(&format!("{tag} step"), at(), Action::Visit(Step::Timeline.index()));
        print(&format!("{tag} focus"), at(), Action::Down);
    }
    // Where no glyph reaches over the edge of its cell.
    print_in(Dialect::Vte, "ar page, vte", content.at_summary("ar"), Action::NextPage);
    let to_timeline = Action::Visit(Step::Timeline.index());
    print_in(Dialect::Vte, "ar step, vte", content.at_summary("ar"), to_timeline);
}

fn bytes_of_sheets() {
    let content = Content::new();
    println!("bytes and pages of a sheet to take home, as PDF");
    for tag in LANGUAGES {
        let sabar_sheet::Pdf { bytes, n_pages } = content.sheet(tag);
        println!("  {tag:24}{:>6}{n_pages:>6}", bytes.len());
    }
}
