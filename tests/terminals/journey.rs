//! The visit at each terminal: its keys, its photographs, and the checks of the photographs.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicBool;

use ratatui::layout::Size;
use sabar::draw::theme::{Depth, Role};

use crate::display::{BRISKNESS, Display, PATIENCE, is_installed};
use crate::emulator::{self, Emulator, Limit, Look};
use crate::judge::{self, Forms, LEAST_JOINED, MOST_WRONG, Reading};
use crate::page::Fault;
use crate::photo::{Grid, Photo};
use crate::screen::{self, Screen};

/// Shared input of the checks of every terminal.
pub struct Bench<'a> {
    pub forms: Forms,
    /// The folder for photographs of failures.
    pub folder: PathBuf,
    /// True to keep all photographs.
    pub keeps_all: bool,
    /// Ends everything early.
    pub stop: &'a AtomicBool,
}

/// The result of a terminal.
pub enum Outcome {
    Judged(Figures),
    /// The reason that it could not run at all.
    NotTested(String),
    /// An error before the first photograph.
    Broken(String),
}

impl Outcome {
    /// Returns true if it was checked and nothing failed.
    pub fn is_well(&self) -> bool {
        matches!(self, Self::Judged(figures) if figures.faults.is_empty())
    }
}

/// Measurements.
pub struct Figures {
    pub size: Size,
    pub italian: f64,
    pub indonesian: f64,
    pub arabic: Arabic,
    /// Arabic once more, after parts of the screen were drawn again.
    pub again: Arabic,
    /// Pixels that should not be there.
    pub strays: usize,
    /// Failed checks.
    pub faults: Vec<String>,
    /// Failed checks that are known limits of the terminal.
    pub limit: Option<&'static str>,
}

/// The number of stray pixels allowed. None, except in mlterm and behind a multiplexer: a blank
/// that is sent again over a blank is not drawn again there, so single pixels of letters that
/// reached into it stay. Up to 15 were counted, all of them fainter than a hair. In xterm and pterm
/// the joint of two lines can be a shade darker where one of them was sent again: a pixel at each of
/// two joints.
fn unseen(name: &str) -> usize {
    if ["xterm", "pterm"].contains(&name) {
        return 2;
    }
    let redraws_too_little = ["mlterm", "screen", "tmux"].iter().any(|it| name.starts_with(it));
    if redraws_too_little { 30 } else { 0 }
}

/// Measurements of one photograph of Arabic.
#[derive(Clone, Copy)]
pub struct Arabic {
    pub error_rate: f64,
    /// Boundaries at which letters join, and at which they must.
    pub joins: (usize, usize),
}

impl Arabic {
    pub fn is_read(self) -> bool {
        self.error_rate < MOST_WRONG
    }

    pub fn joined(self) -> f64 {
        self.joins.0 as f64 / self.joins.1 as f64
    }

    pub fn is_joined(self) -> bool {
        self.joined() > LEAST_JOINED
    }

    /// Returns true if letters join as far as a terminal with this limit allows.
    fn is_joined_within(self, limit: Option<Limit>) -> bool {
        self.is_joined() || limit.is_some_and(|limit| self.joined() > limit.least_joined)
    }
}

/// The keys from the start of the kiosk to a photograph, and the language it is read in.
struct FocusTarget {
    keys: &'static [&'static str],
    name: &'static str,
    language: &'static str,
}

/// One after the other, at one start of the kiosk: each language by a live switch, and back to
/// where it was after the focus moved and an overlay came and went.
const STOPS: [FocusTarget; 4] = [
    FocusTarget { keys: &["enter"], name: "italian", language: "ita" },
    FocusTarget { keys: &["f3"], name: "indonesian", language: "ind" },
    FocusTarget { keys: &["f2"], name: "arabic", language: "ara" },
    FocusTarget { keys: &["down", "down", "?", "esc"], name: "again", language: "ara" },
];

/// The languages that have to be read, by tesseract's names.
pub fn languages() -> impl Iterator<Item = &'static str> {
    // The last stop is in a language that was read before.
    STOPS.iter().take(3).map(|stop| stop.language)
}

/// Measurements of the pages that are wrong on purpose.
pub const PAGE_KEYS: &str = "enter f2";

/// Runs the kiosk in a terminal and judges what it shows; `name` is for what is kept.
pub fn visit(bench: &Bench<'_>, emulator: &Emulator, look: Look, name: &str) -> Outcome {
    let missing = emulator.programs.iter().filter(|program| !is_installed(program));
    let missing: Vec<&str> = missing.copied().collect();
    if !missing.is_empty() {
        return Outcome::NotTested(format!("{} is not installed", missing.join(" and ")));
    }
    let name = name.replace(' ', "-");
    // Its keys come faster than a person's.
    let quick = ["env", "SABAR_CONFIRM_PAUSE_MS=0"];
    let kiosk = [env!("CARGO_BIN_EXE_sabar"), "--theme", "light", "--lang", "it"];
    let limit = emulator.limit.filter(|limit| limit.fonts.contains(&look.font));
    let visit = |display: &mut Display<'_>| {
        let mut command = emulator.command(display, look)?;
        command.args(quick).args(kiosk);
        Visit::begin(bench, display, command)?.judge(&name, limit)
    };
    match Display::start(look.screen(), bench.stop) {
        Ok(mut display) => match visit(&mut display) {
            Ok(figures) => Outcome::Judged(figures),
            Err(error) => {
                // What was on the screen tells more; where there is none, the error has to do.
                let file = bench.folder.join(format!("{name}-broken.png"));
                let _kept = display.photograph().and_then(|photo| photo.keep(&file));
                Outcome::Broken(error.to_string())
            }
        },
        Err(error) => Outcome::NotTested(format!("Xvfb does not run: {error}")),
    }
}

/// Shows a wrong page in xterm and judges it as if it were right.
pub fn visit_page(bench: &Bench<'_>, fault: Fault, look: Look) -> io::Result<Arabic> {
    let mut display = Display::start(look.screen(), bench.stop)?;
    let mut command = emulator::xterm(&display, look);
    command.arg(display.path("wrapper")).arg(std::env::current_exe()?);
    command.args(["--page", fault.name()]);
    let visit = Visit::begin(bench, &mut display, command)?;
    let screen = Screen::after(PAGE_KEYS, visit.size, visit.depth);
    let photo = visit.first.clone();
    photo.keep(&bench.folder.join(format!("page-{}.png", fault.name())))?;
    let arabic = visit.arabic(&photo, &screen)?.0;
    visit.display.press("ctrl+q")?;
    visit.display.end()?;
    Ok(arabic)
}

/// A program running in a terminal, its bar found.
struct Visit<'a, 'b> {
    bench: &'a Bench<'a>,
    display: &'a mut Display<'b>,
    size: Size,
    depth: Depth,
    grid: Grid,
    first: Photo,
    /// Errors that did not end the visit.
    faults: Vec<String>,
}

impl<'a, 'b> Visit<'a, 'b> {
    fn begin(
        bench: &'a Bench<'a>,
        display: &'a mut Display<'b>,
        command: Command,
    ) -> io::Result<Self> {
        display.run(command)?;
        let size = display.size()?;
        display.point()?;
        // Where the bar cannot be told from the body, that is a fault, but no reason to stop.
        const BARS: [(Role, Depth); 4] = [
            (Role::Bar, Depth::True),
            (Role::Bar, Depth::Indexed),
            (Role::Body, Depth::True),
            (Role::Body, Depth::Indexed),
        ];
        let find = |photo: &Photo| {
            let found = BARS.into_iter().filter_map(|(role, depth)| {
                let grid = Grid::find(
                    photo,
                    (size.width, screen::bar_rows(size)),
                    screen::grounds(role, depth),
                )?;
                Some((role, depth, grid))
            });
            found.into_iter().next()
        };
        let nothing = "the emergency button at the top is not seen";
        let first = display.settled(PATIENCE, nothing, |photo| find(photo).is_some())?;
        let (role, depth, grid) = find(&first).ok_or_else(|| io::Error::other(nothing))?;
        let mut faults = Vec::new();
        if role != Role::Bar {
            faults.push("the bar has no ground".to_owned());
        }
        Ok(Self { bench, display, size, depth, grid, first, faults })
    }

    /// Goes from stop to stop, judges, and leaves.
    fn judge(mut self, name: &str, limit: Option<Limit>) -> io::Result<Figures> {
        let mut photos = Vec::new();
        let mut keys = String::new();
        let mut last = self.first.clone();
        for stop in &STOPS {
            for key in stop.keys {
                last = self.press(key, &last)?;
                keys.push_str(key);
                keys.push(' ');
            }
            photos.push((last.clone(), Screen::after(&keys, self.size, self.depth)));
        }
        self.leave()?;
        let [(italian, in_italian), (indonesian, in_indonesian), arabic, again] = &photos[..]
        else {
            return Err(io::Error::other("four photographs were to be taken"));
        };
        let italian = self.read(italian, in_italian, STOPS[0].language)?;
        let indonesian = self.read(indonesian, in_indonesian, STOPS[1].language)?;
        let (first, read_first) = self.arabic(&arabic.0, &arabic.1)?;
        let (second, read_again) = self.arabic(&again.0, &again.1)?;
        let differences =
            judge::differences((&arabic.0, &again.0), &self.grid, (&arabic.1, &again.1));
        let strays = judge::strays(&again.0, &self.grid, &again.1) + differences;
        let strays = strays.saturating_sub(unseen(name));
        let mut figures = Figures {
            size: self.size,
            italian: italian.error_rate,
            indonesian: indonesian.error_rate,
            arabic: first,
            again: second,
            strays,
            faults: std::mem::take(&mut self.faults),
            limit: None,
        };
        figures.find_faults(limit);
        if self.bench.keeps_all || !figures.faults.is_empty() {
            let readings = [italian, indonesian, read_first, read_again];
            keep(&self.bench.folder, name, &photos, &readings)?;
        }
        Ok(figures)
    }

    fn read(&self, photo: &Photo, screen: &Screen, language: &str) -> io::Result<Reading> {
        judge::read(self.display, photo, (&self.grid, screen), language)
    }

    fn arabic(&self, photo: &Photo, screen: &Screen) -> io::Result<(Arabic, Reading)> {
        let reading = self.read(photo, screen, "ara")?;
        let joins = judge::joins(photo, (&self.grid, screen), &self.bench.forms);
        Ok((Arabic { error_rate: reading.error_rate, joins }, reading))
    }

    /// Presses a key and waits until something else is on the screen.
    fn press(&mut self, key: &str, before: &Photo) -> io::Result<Photo> {
        let what = format!("nothing changed after {key}");
        self.display.press(name_in_x(key))?;
        let seen = self.display.settled(BRISKNESS, &what, |photo| photo != before);
        if seen.is_ok() || key != "esc" {
            return seen;
        }
        // Held back until the next key, which then is another one. Backspace does the same as Esc.
        self.faults.push("Esc is not heard".to_owned());
        self.display.press("BackSpace")?;
        self.display.press("BackSpace")?;
        self.display.settled(BRISKNESS, &what, |photo| photo != before)
    }

    /// Leaves the kiosk by its key.
    fn leave(&mut self) -> io::Result<()> {
        self.display.press("ctrl+q")?;
        let (code, size) = self.display.end()?;
        if code != "0" {
            self.faults.push(format!("exit code {code}"));
        }
        if size != Some(self.size) {
            self.faults.push("the size changed".to_owned());
        }
        Ok(())
    }
}

impl Figures {
    fn find_faults(&mut self, limit: Option<Limit>) {
        let arabic = [self.arabic, self.again];
        let is_joined = arabic.map(|arabic| arabic.is_joined_within(limit));
        let measured = [
            (self.italian < MOST_WRONG, "CER it"),
            (self.indonesian < MOST_WRONG, "CER id"),
            (self.arabic.is_read(), "CER ar"),
            (is_joined[0], "joins ar"),
            (self.again.is_read(), "CER again"),
            (is_joined[1], "joins again"),
            (self.strays == 0, "strays"),
        ];
        let wrong = measured.into_iter().filter(|(is_right, _)| !is_right);
        self.faults.extend(wrong.map(|(_, name)| name.to_owned()));
        if !arabic.into_iter().all(Arabic::is_joined) {
            self.limit = limit.map(|limit| limit.why);
        }
    }
}

/// Keeps the photographs of a terminal, and what was read in them.
fn keep(
    folder: &Path,
    name: &str,
    photos: &[(Photo, Screen)],
    readings: &[Reading],
) -> io::Result<()> {
    let mut text = String::new();
    for ((stop, (photo, screen)), reading) in STOPS.iter().zip(photos).zip(readings) {
        photo.keep(&folder.join(format!("{name}-{}.png", stop.name)))?;
        // Writing to a string does not fail.
        let _ = writeln!(text, "{} written:\n{}\n", stop.name, screen.text);
        let _ = writeln!(text, "{} read ({:.3}):\n{}", stop.name, reading.error_rate, reading.text);
    }
    fs::write(folder.join(format!("{name}.txt")), text)
}

/// The name of a key for `xdotool`.
fn name_in_x(key: &str) -> &str {
    match key {
        "enter" => "Return",
        "f2" => "F2",
        "f3" => "F3",
        "down" => "Down",
        "?" => "question",
        "esc" => "Escape",
        other => other,
    }
}
