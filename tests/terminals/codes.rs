//! Codes for telephones in a real terminal, photographed and read as a camera would.
//!
//! zxing-cpp reads each photograph as it is. zbar reads each after a slight blur: between the rows of
//! half blocks a terminal leaves lines finer than any camera sees, which zbar takes for edges.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::civil::date;
use sabar::model::action::Action;
use sabar::model::{Screen, Step};
use sabar::screen::block::Block;
use sabar::screen::codes;

use crate::display::{BRISKNESS, Display, PATIENCE, is_installed};
use crate::emulator::{Font, Look, xterm_of};
use crate::journey::Bench;
use crate::kiosk::{Kiosk, Showing};
use crate::photo::{Photo, Rgb};

/// Columns, rows, and the size of letters at which they fit on the screen.
const SIZES: [((u16, u16), u32); 4] =
    [((80, 24), 14), ((100, 30), 12), ((120, 40), 10), ((160, 55), 8)];

const THEMES: [&str; 2] = ["dark", "light"];

/// Pixels of the screen.
const SCREEN: (u32, u32) = (1280, 1024);

/// From this size on a code has the title of its entry and its identity.
const WITH_ALL: (u16, u16) = (120, 40);

/// The blur of a camera, as `ImageMagick` takes it.
const BLUR: &str = "0x1.5";

const TREATMENT: &str = "classic";

/// A photograph, and the texts that may be in it.
pub struct Shot {
    pub name: String,
    size: (u16, u16),
    theme: &'static str,
    points: u32,
}

/// Returns one for each size and theme.
pub fn all() -> Vec<Shot> {
    let shots = SIZES.into_iter().flat_map(|(size, points)| {
        THEMES.map(|theme| Shot {
            name: format!("code-{}x{}-{theme}", size.0, size.1),
            size,
            theme,
            points,
        })
    });
    shots.collect()
}

/// Returns the missing parts of the readers.
pub fn missing() -> Vec<String> {
    let zxing = python().args(["-c", "import zxingcpp"]).output();
    let has_zxing = zxing.is_ok_and(|output| output.status.success());
    let zxing = (!has_zxing).then(|| "zxing-cpp (of PyPI, in target/tools/calendar)".to_owned());
    let zbar = (!is_installed("zbarimg")).then(|| "zbarimg".to_owned());
    zxing.into_iter().chain(zbar).collect()
}

fn python() -> Command {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut python = Command::new("python3");
    python.env("PYTHONPATH", root.join("target/tools/calendar"));
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    python
}

/// Photographs the first code of a treatment and has it read; returns what went wrong.
pub fn visit(bench: &Bench<'_>, shot: &Shot) -> io::Result<Vec<String>> {
    let folder = bench.folder.join(&shot.name);
    fs::create_dir_all(&folder)?;
    let picture = folder.join("code.pgm");
    let (texts, presses) = expected(shot.size)?;
    photograph(bench, shot, presses, &picture)?;
    let mut faults = Vec::new();
    for (reader, found) in [("zxing", zxing(&folder)?), ("zbar", zbar(&picture)?)] {
        let is_right = match shot.size >= WITH_ALL {
            true => texts.first() == Some(&found),
            false => texts.contains(&found),
        };
        if !is_right {
            faults.push(format!("{reader} reads {found:?}, not {texts:?}"));
        }
    }
    if faults.is_empty() && !bench.keeps_all {
        fs::remove_dir_all(&folder)?;
    }
    Ok(faults)
}

/// Returns the texts that the code may have, the best first, and the number of times that the focus
/// moves down to the button.
fn expected((columns, rows): (u16, u16)) -> io::Result<(Vec<String>, usize)> {
    let missing = || io::Error::other("the last page has no button for codes");
    let mut kiosk = Kiosk::start("it").sized(columns, rows);
    let treatment = kiosk.library.find_treatment(TREATMENT).ok_or_else(missing)?;
    let screen = Screen::Step(Step::Takeaway, 0);
    kiosk = kiosk.show(Showing { treatment, screen, overlay: None });
    kiosk.act(Action::SetDate(None, Some(date(2030, 12, 20))));
    kiosk = kiosk.show(Showing { treatment, screen, overlay: None });
    let is_at_button = |kiosk: &Kiosk| {
        let target = kiosk.stage.front().targets.get(kiosk.model.place().focus);
        target.is_some_and(|target| target.action == Some(Action::OpenCode(0)))
    };
    let mut presses = 0;
    while !is_at_button(&kiosk) {
        if presses > 200 {
            return Err(missing());
        }
        kiosk = kiosk.press("down");
        presses += 1;
    }
    let items = codes::items(&kiosk.scene(), &kiosk.model, 0);
    let texts = items.into_iter().find_map(|item| {
        let Block::Code(code) = item.block else { return None };
        Some(code.texts)
    });
    Ok((texts.ok_or_else(missing)?, presses))
}

fn photograph(bench: &Bench<'_>, shot: &Shot, presses: usize, to: &Path) -> io::Result<()> {
    let mut display = Display::start(SCREEN, bench.stop)?;
    let own = display.path("own");
    fs::create_dir_all(own.join("locales/it"))?;
    let look = Look { font: Font::DejaVu, points: shot.points };
    let (columns, rows) = shot.size;
    let mut command = xterm_of(&display, look, &format!("{columns}x{rows}+0+0"));
    command.arg(display.path("wrapper")).args(["env", "SABAR_CONFIRM_PAUSE_MS=0"]);
    command.args([env!("CARGO_BIN_EXE_sabar"), "preview", TREATMENT, "takeaway"]);
    command.args(["--lang", "it", "--date", "2030-12-20", "--theme", shot.theme]);
    command.arg("--content").arg(&own);
    // Another language beside it would have rows of its own.
    let config = display.path("sabar.toml");
    fs::write(&config, "languages = [\"it\"]\n")?;
    command.arg("--config").arg(&config);
    display.run(command)?;
    let size = display.size()?;
    if (size.width, size.height) != shot.size {
        return Err(io::Error::other(format!("it is {}x{}", size.width, size.height)));
    }
    display.point()?;
    let mut last = display.settled(PATIENCE, "nothing is shown", is_drawn)?;
    for key in std::iter::repeat_n("Down", presses).chain(["Return"]) {
        display.press(key)?;
        last = display.settled(BRISKNESS, "nothing changed", |photo| *photo != last)?;
    }
    last.keep(to)
}

/// Returns true if a page is shown: text alone has more colors than an empty terminal.
fn is_drawn(photo: &Photo) -> bool {
    let pixels = (0..photo.width())
        .step_by(3)
        .flat_map(|x| (0..photo.height()).step_by(3).map(move |y| photo.at(x, y)));
    pixels.collect::<BTreeSet<Rgb>>().len() > 8
}

/// Returns what zxing reads in the picture of a folder.
fn zxing(folder: &Path) -> io::Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = root.join("crates/calendar/tests/it/codes.py");
    let output = python().arg(script).arg(folder).output()?;
    let read: serde_json::Value = serde_json::from_slice(&output.stdout)
        .map_err(|_| io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))?;
    Ok(read["code"][0].as_str().unwrap_or_default().to_owned())
}

/// Returns what zbar reads after a slight blur.
fn zbar(picture: &Path) -> io::Result<String> {
    let blurred: PathBuf = picture.with_file_name("blurred.png");
    let convert =
        Command::new("convert").arg(picture).args(["-blur", BLUR]).arg(&blurred).status()?;
    if !convert.success() {
        return Err(io::Error::other("convert failed"));
    }
    let options = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"];
    let output = Command::new("zbarimg").args(options).arg(&blurred).output()?;
    let read = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(read.strip_suffix('\n').unwrap_or(&read).to_owned())
}
