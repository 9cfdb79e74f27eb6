//! The terminals, and how each is started with a font, about 100 columns by 30 rows.

use std::ffi::OsStr;
use std::io;
use std::process::Command;

use crate::display::Display;

/// A terminal that is run.
pub struct Emulator {
    pub name: &'static str,
    /// The program that must be installed.
    pub programs: &'static [&'static str],
    /// True if it may be missing where all others are required: not every system can run it.
    pub may_be_missing: bool,
    /// Its own processing of any text.
    pub limit: Option<Limit>,
    command: fn(&Display<'_>, Look) -> io::Result<Command>,
}

impl Emulator {
    /// The command that starts it; the command for inside is to be added.
    pub fn command(&self, display: &Display<'_>, look: Look) -> io::Result<Command> {
        let mut command = (self.command)(display, look)?;
        command.arg(display.path("wrapper"));
        Ok(command)
    }
}

/// A known limit of a terminal, not of what it is sent.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The fonts with which it shows.
    pub fonts: &'static [Font],
    /// The part of the boundaries at which letters are seen to join nevertheless.
    pub least_joined: f64,
    /// Its own processing of text.
    pub why: &'static str,
}

/// A font that has Arabic letters in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Font {
    DejaVu,
    Free,
}

impl Font {
    pub fn name(self) -> &'static str {
        match self {
            Self::DejaVu => "DejaVu Sans Mono",
            Self::Free => "FreeMono",
        }
    }

    /// The file with its upright letters.
    pub fn file(self) -> String {
        let (folder, name) = self.files();
        format!("{folder}/{name}.ttf")
    }

    /// Its folder and the start of the names of its files.
    fn files(self) -> (&'static str, &'static str) {
        match self {
            Self::DejaVu => ("/usr/share/fonts/truetype/dejavu", "DejaVuSansMono"),
            Self::Free => ("/usr/share/fonts/truetype/freefont", "FreeMono"),
        }
    }
}

/// A font and its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub font: Font,
    pub points: u32,
}

impl Look {
    /// The size at 96 dots per inch.
    fn pixels(self) -> u32 {
        self.points * 4 / 3
    }

    /// Pixels for 100 columns and 30 rows with menus and bars; no font is as wide.
    pub fn screen(self) -> (u32, u32) {
        (self.pixels() * 64 + 120, self.pixels() * 38 + 160)
    }
}

/// All of them, in the order of the table.
pub const ALL: &[Emulator] = &[
    emulator("xterm", &["xterm"], |display, look| Ok(xterm(display, look))),
    Emulator {
        limit: Some(Limit {
            fonts: &[Font::Free],
            least_joined: 0.0,
            why: "its cells are wider than the letters of this font",
        }),
        ..emulator("urxvt", &["urxvt"], |display, Look { font, points }| {
            let font = format!("xft:{}:size={points}", font.name());
            Ok(with(display, &["urxvt", "-fn", &font, "-geometry", "100x30+0+0", "-e"]))
        })
    },
    emulator("st", &["stterm"], |display, Look { font, points }| {
        let font = format!("{}:size={points}", font.name());
        Ok(with(display, &["stterm", "-f", &font, "-g", "100x30+0+0", "-e"]))
    }),
    Emulator {
        limit: Some(Limit {
            fonts: &[Font::DejaVu],
            least_joined: 0.3,
            why: "it draws nothing of a letter outside its cell, so there are gaps",
        }),
        ..emulator("zutty", &["zutty"], |display, look| {
            let (folder, name) = look.font.files();
            let size = look.pixels().to_string();
            let size = ["-fontsize", &size, "-geometry", "100x30", "-e"];
            let font = ["zutty", "-font", name, "-fontpath", folder];
            Ok(with(display, &[&font[..], &size].concat()))
        })
    },
    emulator("alacritty", &["alacritty"], |display, Look { font, points }| {
        let font = format!("font.normal.family='{}'", font.name());
        let size = format!("font.size={points}");
        let columns = ["-o", "window.dimensions.columns=100"];
        let rows = ["-o", "window.dimensions.lines=30", "-e"];
        let font = ["alacritty", "-o", &font, "-o", &size];
        Ok(with(display, &[&font[..], &columns, &rows].concat()))
    }),
    Emulator {
        limit: Some(Limit {
            fonts: &[Font::DejaVu, Font::Free],
            least_joined: 0.4,
            why: "before 0.40 it shrinks a letter to its cell, so there are gaps",
        }),
        ..emulator("kitty", &["dbus-run-session", "kitty"], kitty)
    },
    emulator("mlterm", &["mlterm"], |display, look| {
        let font = format!("--deffont={}", look.font.name());
        let size = format!("--fontsize={}", look.pixels());
        Ok(with(display, &["mlterm", &font, &size, "--geometry=100x30", "-E", "UTF-8", "-e"]))
    }),
    emulator("vte", &["dbus-run-session", "gnome-terminal"], vte),
    emulator("konsole", &["dbus-run-session", "konsole"], |display, look| {
        Ok(konsole(display, look))
    }),
    emulator("qterminal", &["dbus-run-session", "qterminal"], |display, look| {
        let Look { font, points } = look;
        let settings =
            format!("[General]\nfontFamily={}\nfontSize={points}\nAskOnExit=false\n", font.name());
        display.write(".config/qterminal.org/qterminal.ini", &settings)?;
        // In pixels, so only about 100 columns.
        let size = format!("{}x{}", look.pixels() * 62, look.pixels() * 36 + 80);
        Ok(with(display, &["dbus-run-session", "--", "qterminal", "--geometry", &size, "-e"]))
    }),
    emulator("pterm", &["pterm"], |display, Look { font, points }| {
        let font = format!("client:{} {points}", font.name());
        let rest = ["-geometry", "100x30+0+0", "-cs", "UTF-8", "-e"];
        Ok(with(display, &[&["pterm", "-fn", &font], &rest[..]].concat()))
    }),
    emulator("tmux in xterm", &["tmux", "xterm"], |display, look| {
        tmux(display, xterm(display, look))
    }),
    emulator("tmux in vte", &["tmux", "dbus-run-session", "gnome-terminal"], |display, look| {
        tmux(display, vte(display, look)?)
    }),
    emulator("tmux in konsole", &["tmux", "dbus-run-session", "konsole"], |display, look| {
        tmux(display, konsole(display, look))
    }),
    emulator("screen in xterm", &["screen", "xterm"], |display, look| {
        display.write("screenrc", "term screen-256color\nstartup_message off\n")?;
        let mut command = xterm(display, look);
        command.args(["screen", "-U", "-c", "screenrc"]);
        command.env("SCREENDIR", display.path("run"));
        Ok(command)
    }),
    Emulator {
        // cage refuses root, and needs Xwayland even where nothing uses it.
        may_be_missing: true,
        ..emulator("foot", &["cage", "foot", "Xwayland"], |display, Look { font, points }| {
            let font = format!("{}:size={points}", font.name());
            let mut command = with(display, &["cage", "--", "foot", "-f", &font]);
            command.env("WLR_BACKENDS", "x11").env("WLR_RENDERER", "pixman");
            display.without_rights(&mut command)?;
            Ok(command)
        })
    },
];

const fn emulator(
    name: &'static str,
    programs: &'static [&'static str],
    command: fn(&Display<'_>, Look) -> io::Result<Command>,
) -> Emulator {
    Emulator { name, programs, may_be_missing: false, limit: None, command }
}

fn with(display: &Display<'_>, words: &[impl AsRef<OsStr>]) -> Command {
    let mut words = words.iter();
    let program = words.next().and_then(|word| word.as_ref().to_str());
    let mut command = display.command(program.unwrap_or_default());
    command.args(words);
    command
}

/// With the name of 256 colors, which programs between look at.
pub fn xterm(display: &Display<'_>, look: Look) -> Command {
    xterm_of(display, look, "100x30+0+0")
}

/// The same with another size and place.
pub fn xterm_of(display: &Display<'_>, Look { font, points }: Look, geometry: &str) -> Command {
    let points = points.to_string();
    let font = ["xterm", "-u8", "-fa", font.name(), "-fs", &points];
    let rest = ["-tn", "xterm-256color", "-geometry", geometry, "-e"];
    with(display, &[&font[..], &rest].concat())
}

fn kitty(display: &Display<'_>, Look { font, points }: Look) -> io::Result<Command> {
    let settings = format!(
        "font_family {}\nfont_size {points}\nremember_window_size no\n\
         initial_window_width 100c\ninitial_window_height 30c\nupdate_check_interval 0\n\
         cursor_blink_interval 0\n",
        font.name()
    );
    display.write("kitty.conf", &settings)?;
    Ok(with(display, &["dbus-run-session", "--", "kitty", "--config", "kitty.conf"]))
}

fn vte(display: &Display<'_>, Look { font, points }: Look) -> io::Result<Command> {
    let settings = format!(
        "[org/gnome/terminal/legacy/profiles:/:b1dcc9dd-5262-4d8d-a863-c897e6d979b9]\n\
         use-system-font=false\nfont='{} {points}'\ncursor-blink-mode='off'\n",
        font.name()
    );
    display.write(".config/glib-2.0/settings/keyfile", &settings)?;
    let terminal = ["gnome-terminal", "--wait", "--geometry=100x30", "--"];
    Ok(with(display, &[&["dbus-run-session", "--"], &terminal[..]].concat()))
}

fn konsole(display: &Display<'_>, Look { font, points }: Look) -> Command {
    let font = format!("Font={},{points},-1,5,50,0,0,0,0,0", font.name());
    let size = ["-p", "TerminalColumns=100", "-p", "TerminalRows=30", "-p", &font, "-e"];
    with(display, &[&["dbus-run-session", "--", "konsole", "--nofork"], &size[..]].concat())
}

fn tmux(display: &Display<'_>, mut terminal: Command) -> io::Result<Command> {
    display.write("tmux.conf", "set -g default-terminal screen-256color\n")?;
    terminal.args(["tmux", "-S", "tmux.socket", "-f", "tmux.conf", "new-session"]);
    Ok(terminal)
}
