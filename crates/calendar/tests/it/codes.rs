//! Two readers read codes, from pictures of their modules and of their cells.

use std::path::Path;
use std::process::Command;

use jiff::civil::date;
use sabar_calendar::{Code, Event, Room, Uid, When, cells, pages};
use serde_json::json;
use tempfile::TempDir;

use crate::picture::Picture;
use crate::{ask, not_tested};

const MIDDLE: Room = Room { columns: 80, rows: 24 };
const LARGE: Room = Room { columns: 120, rows: 40 };
const SMALL: Room = Room { columns: 56, rows: 16 };

fn event(title: &str) -> Event {
    let when = When::day(date(2026, 12, 3));
    Event {
        uid: Uid::of(&[title]),
        title: title.to_owned(),
        description: String::new(),
        when,
        repeat: None,
    }
}

/// Texts, each with the room that it is shown in.
fn samples() -> Vec<(String, Room)> {
    let mut samples: Vec<(String, Room)> = [
        "Appuntamento",
        "Niente sole, niente sauna",
        "موعد",
        "لا شمس ولا ساونا",
        "Jangan kena matahari",
        "☀️🚫",
        "Non solleciti l’area dell’iniezione",
    ]
    .map(|title| (event(title).for_code(), MIDDLE))
    .into();
    samples.push((event(&"لا تتعرّض للشمس ".repeat(10)).for_code(), LARGE));
    samples.push((event("Niente sole l’intera settimana").for_code_with_uid(), LARGE));
    samples.push(("a".repeat(106), MIDDLE));
    samples.push(("é".repeat(212), LARGE));
    samples.push(("https://a.it/#1".to_owned(), SMALL));
    samples
}

/// Pictures of a code: sharp, in cells, and in cells of a font whose half blocks are too high.
fn pictures(code: &Code) -> [(&'static str, Picture); 5] {
    [
        ("modules", Picture::of_code(code, 4)),
        ("cells", Picture::of_cells(code, 8, 0)),
        ("cells-of-console", Picture::of_cells(code, 8, 1)),
        ("cells-blurred", Picture::of_cells(code, 8, 0).blurred(1)),
        ("cells-of-console-blurred", Picture::of_cells(code, 8, 1).blurred(1)),
    ]
}

fn write_samples(folder: &Path) -> Vec<(String, String)> {
    let mut written = Vec::new();
    for (index, (text, room)) in samples().into_iter().enumerate() {
        let code = Code::of(&text, room).unwrap();
        assert!(cells(&code).len() <= usize::from(room.rows));
        assert!(code.side() <= usize::from(room.columns));
        for (kind, picture) in pictures(&code) {
            let name = format!("{index}-{kind}");
            picture.write(&folder.join(format!("{name}.pgm")));
            written.push((name, text.clone()));
        }
    }
    written
}

#[test]
fn zxing_reads_every_picture() {
    let folder = TempDir::new().unwrap();
    let samples = write_samples(folder.path());
    let Some(read) = ask("codes.py", "zxingcpp", folder.path()) else { return };
    for (name, text) in samples {
        assert_eq!(read[&name], json!([text]), "{name}");
    }
}

#[test]
fn zbar_reads_every_picture() {
    let folder = TempDir::new().unwrap();
    let samples = write_samples(folder.path());
    if Command::new("zbarimg").arg("--version").output().is_err() {
        not_tested("zbarimg (package zbar-tools)");
        return;
    }
    let mut unread = Vec::new();
    for (name, text) in samples {
        let mut zbar = Command::new("zbarimg");
        zbar.args(["--quiet", "--raw", "--oneshot", "-Sbinary"]);
        let output = zbar.arg(folder.path().join(format!("{name}.pgm"))).output().unwrap();
        if String::from_utf8_lossy(&output.stdout) != text {
            unread.push(name);
        }
    }
    assert!(unread.is_empty(), "{unread:?}");
}

#[test]
fn a_screen_of_80_by_24_shows_an_event_with_a_short_title() {
    let sizes: Vec<usize> = ["Niente sole, niente sauna", "لا شمس ولا ساونا"]
        .into_iter()
        .map(|title| {
            let event = event(title);
            let codes = pages(std::slice::from_ref(&event), MIDDLE).unwrap();
            assert!(codes[0].version() <= 5);
            event.for_code().len()
        })
        .collect();
    assert_eq!(sizes, [86, 89]);
}

#[test]
fn a_screen_too_small_for_one_event_shows_none() {
    let events = [event("a"), event("Niente sole, niente sauna, niente palestra, niente bagni")];
    assert_eq!(pages(&events, LARGE).unwrap().len(), 2);
    let error = pages(&events, MIDDLE).unwrap_err();
    assert_eq!(error.to_string(), "a code of 119 bytes needs 49×25 cells");
    assert!(pages(&events, error.needs.unwrap()).is_ok());
    assert!(pages(&events[..1], SMALL).is_err());
}
