//! Figures, printed and not asserted: the parts of the program by themselves, then the whole of it
//! in a pseudo-terminal.

#![expect(clippy::unwrap_used, reason = "what fails here ends the measuring")]
#![expect(clippy::print_stdout, reason = "printing is what figures are for")]

mod large;
#[path = "../tests/shared/made_up.rs"]
mod made_up;

use std::cell::Cell;
use std::io::{self, Read, Write};
use std::rc::Rc;
use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize};
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use sabar::draw::Stage;
use sabar::draw::theme::Theme;
use sabar::model::action::Action;
use sabar::model::{Model, Screen, Step};
use sabar::screen::scene::Scene;
use sabar::settings::{Settings, Surroundings};
use sabar::update::update;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_term::backend::TtyBackend;
use sabar_term::dialect::Dialect;

const LANGUAGES: [&str; 3] = ["ar", "id", "it"];
const PAIRS: [(&str, &str); 3] = [("ar", "id"), ("ar", "it"), ("id", "it")];
const SIZE: Size = Size { width: 120, height: 40 };
const TODAY: Date = date(2026, 11, 21);

fn main() {
    divan::main();
    bytes();
    whole_program();
    large::figures();
}

#[expect(clippy::disallowed_methods, reason = "figures are times")]
fn now() -> Instant {
    Instant::now()
}

/// What the figures are taken of, at 120×40 in 24-bit color.
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

    fn draw(&self, model: &Model, buffer: &mut Buffer) {
        let scene = self.scene(model);
        Stage::compute(model, &scene).draw(model, &scene, &self.theme, buffer);
    }
}

fn empty() -> Buffer {
    Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height))
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
    terminal: Terminal<TtyBackend<Line>>,
    written: Rc<Cell<usize>>,
}

impl<'a> Kiosk<'a> {
    fn new(content: &'a Content, model: Model) -> Self {
        let stage = Stage::compute(&model, &content.scene(&model));
        let line = Line::default();
        let written = Rc::clone(&line.written);
        let terminal = Terminal::new(TtyBackend::new(line, SIZE, Dialect::Base)).unwrap();
        let mut kiosk = Self { content, model, stage, kept: Vec::new(), terminal, written };
        kiosk.draw();
        kiosk
    }

    /// Does what the action asks and tells how many bytes that took.
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
        let drawn = self.terminal.draw(|frame| {
            if let Some(position) = stage.draw(model, &scene, theme, frame.buffer_mut()) {
                frame.set_cursor_position(position);
            }
        });
        drawn.unwrap();
        self.written.get()
    }
}

#[divan::bench(args = LANGUAGES)]
fn library_and_first_frame(bencher: Bencher<'_, '_>, tag: &str) {
    bencher.bench(|| {
        let content = Content::new();
        let mut buffer = empty();
        content.draw(&content.at_rest(tag), &mut buffer);
        buffer
    });
}

#[divan::bench(args = LANGUAGES)]
fn frame_of_the_summary(bencher: Bencher<'_, '_>, tag: &str) {
    let content = Content::new();
    let model = content.at_summary(tag);
    let mut before = empty();
    content.draw(&content.at_rest(tag), &mut before);
    let mut buffer = empty();
    bencher.bench_local(|| {
        buffer.reset();
        content.draw(black_box(&model), &mut buffer);
        before.diff(&buffer).len()
    });
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
    let mut buffer = empty();
    bencher.bench_local(|| stage.draw(black_box(&model), &scene, &content.theme, &mut buffer));
}

#[divan::bench]
fn frame_part_comparing(bencher: Bencher<'_, '_>) {
    let (before, after) = (empty(), empty());
    bencher.bench_local(|| black_box(&before).diff(black_box(&after)).len());
}

#[divan::bench(args = PAIRS)]
fn switch_there_or_back(bencher: Bencher<'_, '_>, (from, to): (&str, &str)) {
    let content = Content::new();
    let mut kiosk = Kiosk::new(&content, content.at_summary(from));
    let languages = [content.language(to), content.language(from)];
    let mut turn = languages.into_iter().cycle();
    bencher.bench_local(|| kiosk.act(Action::Speak(turn.next().unwrap())));
}

#[divan::bench(args = LANGUAGES)]
fn key_down_or_up(bencher: Bencher<'_, '_>, tag: &str) {
    let content = Content::new();
    let mut kiosk = Kiosk::new(&content, content.at_summary(tag));
    let mut turn = [Action::Down, Action::Up].into_iter().cycle();
    bencher.bench_local(|| kiosk.act(turn.next().unwrap()));
}

/// A full Arabic frame of the summary, from cells to bytes.
#[divan::bench(args = Dialect::ALL.iter().map(|dialect| dialect.name()))]
fn whole_arabic_frame_in_dialect(bencher: Bencher<'_, '_>, dialect: &str) {
    let content = Content::new();
    let mut frame = Frame::new(&content, Dialect::named(dialect).unwrap());
    bencher.bench_local(|| frame.say());
}

/// A drawn frame and the backend that says it, again and again.
struct Frame {
    cells: Buffer,
    backend: TtyBackend<Line>,
    written: Rc<Cell<usize>>,
}

impl Frame {
    fn new(content: &Content, dialect: Dialect) -> Self {
        let mut cells = empty();
        content.draw(&content.at_summary("ar"), &mut cells);
        let line = Line::default();
        let written = Rc::clone(&line.written);
        Self { cells, backend: TtyBackend::new(line, SIZE, dialect), written }
    }

    /// Says all of it to a terminal of which nothing is known, and tells how many bytes that took.
    fn say(&mut self) -> usize {
        self.backend.set_size(SIZE);
        let positions = self.cells.area.positions().zip(&self.cells.content);
        self.backend.draw(positions.map(|(at, cell)| (at.x, at.y, cell))).unwrap();
        Backend::flush(&mut self.backend).unwrap();
        self.written.get()
    }
}

/// Bytes of a frame after a switch and after a step, and of a whole one in every dialect.
fn bytes() {
    let content = Content::new();
    println!("\nbytes of a whole Arabic frame");
    for dialect in Dialect::ALL {
        println!("  {:10}{:>6}", dialect.name(), Frame::new(&content, *dialect).say());
    }
    println!("bytes of a language switch, on the summary");
    for (one, other) in PAIRS {
        for (from, to) in [(one, other), (other, one)] {
            let mut kiosk = Kiosk::new(&content, content.at_summary(from));
            println!("  {from} → {to}  {:>6}", kiosk.act(Action::Speak(content.language(to))));
        }
    }
    println!("bytes of a step");
    for tag in LANGUAGES {
        let mut kiosk = Kiosk::new(&content, content.at_summary(tag));
        let steps = Step::ALL.map(|step| (step, kiosk.act(Action::Visit(step.index()))));
        let steps = steps.iter().skip(1).map(|(step, bytes)| format!("{step:?} {bytes}"));
        println!("  {tag}  {}", steps.collect::<Vec<_>>().join(", "));
    }
    println!("bytes of a key");
    for tag in LANGUAGES {
        let mut kiosk = Kiosk::new(&content, content.at_summary(tag));
        println!("  {tag}  {:>6}", kiosk.act(Action::Down));
    }
}

/// The end of what is asked at the start: DA1.
const QUESTIONS_END: &[u8] = b"\x1b[c";
/// What ends a frame.
const FRAME_END: &[u8] = b"\x1b[?2026l";

/// The program in a pseudo-terminal.
struct Process {
    // Held, or the terminal would be gone.
    _master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Box<dyn Read + Send>,
    child: Box<dyn Child + Send + Sync>,
    chunk: Vec<u8>,
}

impl Process {
    fn start(program: &str, arguments: &[&str]) -> Self {
        let size = PtySize { rows: SIZE.height, cols: SIZE.width, pixel_width: 0, pixel_height: 0 };
        let pair = portable_pty::native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env("COLORTERM", "truecolor");
        command.env_remove("NO_COLOR");
        let child = pair.slave.spawn_command(command).unwrap();
        Self {
            keyboard: pair.master.take_writer().unwrap(),
            output: pair.master.try_clone_reader().unwrap(),
            _master: pair.master,
            child,
            chunk: vec![0; 65536],
        }
    }

    /// Answers what the program asks at its start, at once, as a terminal near by would, and waits
    /// for the first frame.
    fn wait_for_first_frame(&mut self) {
        self.wait_for(QUESTIONS_END);
        self.keyboard.write_all(b"\x1b[?2026;2$y\x1b[?62c").unwrap();
        self.wait_for(FRAME_END);
    }

    fn wait_for(&mut self, end: &[u8]) {
        let mut tail = Vec::new();
        loop {
            let count = self.output.read(&mut self.chunk).unwrap();
            assert!(count > 0, "the program ended");
            tail.extend(&self.chunk[..count]);
            if tail.ends_with(end) {
                return;
            }
            let keep = tail.len().saturating_sub(end.len());
            tail.drain(..keep);
        }
    }

    fn press(&mut self, key: &[u8]) -> Duration {
        let before = now();
        self.keyboard.write_all(key).unwrap();
        self.wait_for(FRAME_END);
        before.elapsed()
    }

    /// The most memory it had resident so far, where the system tells.
    fn memory(&self) -> String {
        let status = self
            .child
            .process_id()
            .and_then(|id| std::fs::read_to_string(format!("/proc/{id}/status")).ok());
        let line = |status: &String| {
            let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
            let kibibytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
            Some(format!("{:.2} MiB", kibibytes / 1024.0))
        };
        status.as_ref().and_then(line).unwrap_or_else(|| "not told by this system".to_owned())
    }

    fn quit(mut self) {
        self.keyboard.write_all(b"\x11").unwrap();
        while self.output.read(&mut self.chunk).is_ok_and(|count| count > 0) {}
        self.child.wait().unwrap();
    }
}

fn print_times(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at =
        |percent: usize| times[((times.len() - 1) * percent).div_ceil(100)].as_secs_f64() * 1000.0;
    println!("  {what:34} fastest {:.3} ms, median {:.3} ms, p90 {:.3} ms", at(0), at(50), at(90));
}

/// Figures of the whole program.
fn whole_program() {
    const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");
    println!("\nthe program in a pseudo-terminal of 120×40");
    let spawn = (0..50).map(|_| {
        let before = now();
        Process::start("true", &[]).child.wait().unwrap();
        before.elapsed()
    });
    print_times("an empty program, start to end", spawn.collect());
    for tag in LANGUAGES {
        let starts = (0..50).map(|_| {
            let before = now();
            let mut process = Process::start(PROGRAM, &["--lang", tag]);
            process.wait_for_first_frame();
            let taken = before.elapsed();
            process.quit();
            taken
        });
        print_times(&format!("start to first frame, {tag}"), starts.collect());
    }
    for (tag, key) in LANGUAGES.into_iter().zip([b"\x1bOQ", b"\x1bOR", b"\x1bOS"]) {
        let mut process = Process::start(PROGRAM, &["--lang", tag]);
        process.wait_for_first_frame();
        let at_rest = process.memory();
        process.press(key);
        process.press(b"1");
        let keys = [b"\x1b[B", b"\x1b[A"].into_iter().cycle().take(500);
        print_times(&format!("key to frame, {tag}"), keys.map(|key| process.press(key)).collect());
        println!("  {:34} {at_rest} at rest, {} in the summary", "memory", process.memory());
        process.quit();
    }
    let mut process = Process::start(PROGRAM, &["--lang", "it"]);
    process.wait_for_first_frame();
    process.press(b"\x1bOS");
    process.press(b"1");
    let keys = [b"\x1bOQ", b"\x1bOR", b"\x1bOS"].into_iter().cycle().take(300);
    let switches: Vec<Duration> = keys.map(|key| process.press(key)).collect();
    print_times("first switch to a language", switches[..2].to_vec());
    print_times("language switch to frame", switches[3..].to_vec());
    println!("  {:34} {}", "memory with three languages in use", process.memory());
    process.quit();
}
