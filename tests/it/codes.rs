//! Codes for telephones: drawn on screens of every kind, and read from there as a camera would.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Size;
use ratatui::style::{Color, Modifier};
use sabar::draw::theme::Theme;
use sabar::model::action::Action;
use sabar::model::{Overlay, Screen, Step};
use sabar::screen::block::Block;
use sabar::screen::calendar::{Titles, events};
use sabar::screen::codes;
use sabar::settings::{Surroundings, ThemeChoice};
use sabar_calendar::{Code, Event, Room};
use sabar_content::l10n::message_id;
use sabar_term::backend::Sheet;
use tempfile::TempDir;

use super::conformance::not_tested;
use super::kiosk::{Kiosk, Showing};

/// Gray as a terminal draws it: its own text, and its own background.
#[derive(Clone, Copy)]
struct Terminal {
    name: &'static str,
    theme: ThemeChoice,
    has_colors: bool,
    text: u8,
    ground: u8,
}

const TERMINALS: [Terminal; 4] = [
    Terminal { name: "dark", theme: ThemeChoice::Dark, has_colors: true, text: 200, ground: 0 },
    Terminal { name: "light", theme: ThemeChoice::Light, has_colors: true, text: 200, ground: 0 },
    Terminal { name: "mono", theme: ThemeChoice::Mono, has_colors: false, text: 200, ground: 0 },
    Terminal {
        name: "mono-on-white",
        theme: ThemeChoice::Mono,
        has_colors: false,
        text: 0,
        ground: 255,
    },
];

const CELL: (usize, usize) = (8, 16);

impl Terminal {
    fn draw(&self, kiosk: &Kiosk) -> Buffer {
        let surroundings = Surroundings { true_color: self.has_colors, ..Surroundings::default() };
        let theme = Theme::new(self.theme, &surroundings);
        let (columns, rows) = kiosk.model.size;
        let mut sheet = Sheet::new(Size::new(columns, rows));
        let _cursor = kiosk.stage.draw(&kiosk.model, &kiosk.scene(), &theme, &mut sheet);
        sheet.to_buffer()
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "no theme has the others")]
    fn gray(&self, color: Color, own: u8) -> u8 {
        match color {
            Color::Rgb(red, green, blue) => {
                let sum = u32::from(red) * 3 + u32::from(green) * 6 + u32::from(blue);
                u8::try_from(sum / 10).unwrap()
            }
            Color::Black => 0,
            // Of the Linux console.
            Color::White => 170,
            Color::Reset => own,
            other => panic!("{other:?} has no gray here"),
        }
    }

    /// Writes a picture of the screen as a PGM file.
    fn photograph(&self, screen: &Buffer, path: &Path) {
        let (width, height) =
            (usize::from(screen.area.width) * CELL.0, usize::from(screen.area.height) * CELL.1);
        let mut pixels = vec![0; width * height];
        for y in 0..screen.area.height {
            for x in 0..screen.area.width {
                let cell = &screen[(x, y)];
                for dy in 0..CELL.1 {
                    for dx in 0..CELL.0 {
                        let at = (usize::from(y) * CELL.1 + dy) * width + usize::from(x) * CELL.0;
                        pixels[at + dx] = self.pixel(cell, dx, dy);
                    }
                }
            }
        }
        let head = format!("P5\n{width} {height}\n255\n");
        std::fs::write(path, [head.as_bytes(), &pixels].concat()).unwrap();
    }

    fn pixel(&self, cell: &Cell, x: usize, y: usize) -> u8 {
        let (mut text, mut ground) =
            (self.gray(cell.fg, self.text), self.gray(cell.bg, self.ground));
        if cell.modifier.contains(Modifier::REVERSED) {
            (text, ground) = (ground, text);
        }
        let is_text = match cell.symbol() {
            " " | "" => false,
            "▀" => y < CELL.1 / 2,
            "▄" => y >= CELL.1 / 2,
            _ => (2..6).contains(&x) && (4..12).contains(&y),
        };
        if is_text { text } else { ground }
    }
}

/// A visit with a date, at the first code on the last page.
fn at_codes(tag: &str, (columns, rows): (u16, u16)) -> Kiosk {
    let showing = Showing { treatment: 0, screen: Screen::Step(Step::Takeaway, 0), overlay: None };
    let mut kiosk = Kiosk::start(tag).visited().sized(columns, rows).show(showing);
    kiosk.act(Action::OpenCode(0));
    kiosk
}

fn events_of(kiosk: &Kiosk) -> Vec<Event> {
    events(&kiosk.scene(), &kiosk.model, Titles::Told)
}

/// The text that the code of an event must have: the best for which a screen of this size has room.
fn text(kiosk: &Kiosk, event: &Event, (columns, rows): (u16, u16)) -> String {
    // The words need 30 columns; the keys stand in the last row.
    let room = Room { columns: columns - 30, rows: rows - 1 };
    let neutral = kiosk.scene().words.get(message_id::SHEET_REMINDER);
    let short = Event { title: neutral, ..event.clone() };
    let texts = [event, &short].map(|it| [it.for_code_with_uid(), it.for_code()]);
    texts.into_iter().flatten().find(|text| Code::of(text, room).is_ok()).unwrap()
}

/// Reads the codes in all pictures of a folder.
fn read(folder: &Path) -> Option<serde_json::Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut python = Command::new("python3");
    python.env("PYTHONPATH", root.join("target/tools/calendar"));
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    let found = python.args(["-c", "import zxingcpp"]).output();
    if !found.is_ok_and(|output| output.status.success()) {
        not_tested("zxing-cpp (of PyPI, in target/tools/calendar)");
        return None;
    }
    let mut python = Command::new("python3");
    python.env("PYTHONPATH", root.join("target/tools/calendar"));
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    let script = root.join("crates/calendar/tests/it/codes.py");
    let output = python.arg(script).arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

#[test]
fn a_camera_reads_every_code_in_every_language_theme_and_size() {
    let folder = TempDir::new().unwrap();
    let mut expected = Vec::new();
    for tag in ["ar", "id", "it"] {
        for size in [(80, 24), (100, 30), (120, 40), (160, 55)] {
            let mut kiosk = at_codes(tag, size);
            let events = events_of(&kiosk);
            assert!(!events.is_empty());
            for (index, event) in events.iter().enumerate() {
                kiosk.act(Action::OpenCode(index));
                for terminal in TERMINALS {
                    let name = format!("{tag}-{}-{index}-{}", size.0, terminal.name);
                    let path = folder.path().join(format!("{name}.pgm"));
                    terminal.photograph(&terminal.draw(&kiosk), &path);
                    expected.push((name, text(&kiosk, event, size)));
                }
            }
        }
    }
    let Some(read) = read(folder.path()) else { return };
    for (name, text) in expected {
        // From 120×40 on, each has its identity and its title.
        let is_large = ["-120-", "-160-"].iter().any(|size| name.contains(size));
        assert!(!is_large || text.contains("\nUID:") && !text.contains("Promemoria"), "{text}");
        assert_eq!(read[&name], serde_json::json!([text]), "{name}");
    }
}

#[test]
fn neutral_titles_by_setting_tell_nothing_and_those_of_one_day_are_one() {
    for tag in ["ar", "id", "it"] {
        let mut kiosk = at_codes(tag, (120, 40));
        let told = events_of(&kiosk);
        kiosk.settings.neutral_titles = true;
        kiosk.lay_out();
        let neutral = events(&kiosk.scene(), &kiosk.model, Titles::Neutral);
        let times = |events: &[Event]| {
            events.iter().map(|event| format!("{:?}", event.when)).collect::<BTreeSet<_>>()
        };
        assert!(told.len() > neutral.len() && times(&told) == times(&neutral), "{told:?}");
        let reminder = kiosk.scene().words.get(message_id::SHEET_REMINDER);
        for page in 0..neutral.len() {
            kiosk.act(Action::OpenCode(page));
            let items = codes::items(&kiosk.scene(), &kiosk.model, page);
            let Block::Code(code) = &items[0].block else { panic!("{items:?}") };
            let title = format!("\nSUMMARY:{reminder}\n");
            assert!(code.texts.iter().all(|text| text.contains(&title)), "{:?}", code.texts);
            let shown = kiosk.text();
            assert!(told.iter().all(|event| !shown.contains(&event.title)), "{shown}");
        }
    }
}

#[test]
fn the_address_of_the_clinic_is_read_too_and_has_no_answers() {
    let folder = TempDir::new().unwrap();
    for tag in ["ar", "id", "it"] {
        let mut kiosk = at_codes(tag, (120, 40));
        kiosk.settings.code_address = Some("https://clinic.example/dates#".to_owned());
        kiosk.lay_out();
        let terminal = TERMINALS[0];
        terminal.photograph(&terminal.draw(&kiosk), &folder.path().join(format!("{tag}.pgm")));
    }
    let Some(read) = read(folder.path()) else { return };
    for tag in ["ar", "id", "it"] {
        let address = read[tag][0].as_str().unwrap();
        let library = Kiosk::start(tag).library;
        let id = &library.treatment(0).id;
        let begin = format!("https://clinic.example/dates#1/{tag}/{id}/2026-11-18");
        let rest = address.strip_prefix(&begin).unwrap();
        assert!(rest.chars().all(|c| c.is_ascii_digit() || "/-_T".contains(c)), "{address}");
    }
}

#[test]
fn where_no_code_fits_a_sentence_offers_paper() {
    for tag in ["ar", "id", "it"] {
        let kiosk = at_codes(tag, (56, 16));
        assert!(kiosk.stage.front().code.is_none());
        let mut says = false;
        let mut kiosk = kiosk;
        for _ in 0..10 {
            says |= kiosk.says(message_id::CODES_NO_ROOM);
            kiosk.act(Action::PageDown);
        }
        assert!(says, "{tag}: {}", kiosk.text());
    }
}

#[test]
fn without_a_date_there_is_no_button() {
    let mut kiosk = at_codes("it", (80, 24));
    kiosk.act(Action::Close);
    let opens = |kiosk: &Kiosk| {
        let targets = &kiosk.stage.screen_layout().targets;
        targets.iter().any(|target| target.action == Some(Action::OpenCode(0)))
    };
    assert!(opens(&kiosk));
    kiosk.act(Action::SetDate(None, None));
    assert!(!opens(&kiosk));
}

#[test]
fn the_codes_are_turned_like_pages() {
    let kiosk = at_codes("it", (80, 24));
    let last = events_of(&kiosk).len() - 1;
    let mut kiosk = kiosk;
    for page in 1..=last {
        kiosk = kiosk.touch_action(Action::OpenCode(page));
    }
    assert_eq!(kiosk.model.overlay, Some(Overlay::Codes(last)));
    let kiosk = kiosk.press("esc");
    assert_eq!(kiosk.model.overlay, None);
}

#[test]
fn the_emergency_panel_is_one_touch_away_from_a_code() {
    for (columns, rows) in [(80, 24), (120, 40)] {
        let kiosk = at_codes("it", (columns, rows)).touch(columns - 3, 0);
        assert_eq!(kiosk.model.overlay, Some(Overlay::Emergency));
    }
}

#[test]
fn plain_mode_tells_the_dates_or_the_address() {
    for tag in ["ar", "id", "it"] {
        let mut kiosk = at_codes(tag, (80, 24));
        let said = |kiosk: &Kiosk| {
            let items = codes::said(&kiosk.scene(), &kiosk.model);
            let notes = items.into_iter().filter_map(|item| {
                let Block::Note(phrase, _) = item.block else { return None };
                Some(phrase.text)
            });
            notes.collect::<Vec<_>>()
        };
        let without = said(&kiosk);
        assert_eq!(without[0], kiosk.scene().words.get(message_id::CODES_PLAIN));
        assert_eq!(without.len(), 1 + 2 * events_of(&kiosk).len());
        kiosk.settings.code_address = Some("https://clinic.example/dates#".to_owned());
        let with = said(&kiosk);
        assert!(with[1].starts_with("https://clinic.example/dates#1/"), "{with:?}");
    }
}

#[test]
fn codes_look_like_this() {
    for tag in ["ar", "it"] {
        let _kiosk = at_codes(tag, (80, 24)).shows(&format!("code-{tag}"));
    }
}
