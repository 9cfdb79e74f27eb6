//! Shows the code of an event of one day in the terminal.
//!
//! ```sh
//! cargo run -p sabar-calendar --example code -- 2026-12-03 "No sun"
//! ```

#![expect(clippy::print_stdout, reason = "a program for the command line")]

use std::error::Error;

use sabar_calendar::{Event, Room, Uid, When, cells, pages};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [date, title] = arguments.as_slice() else { return Err("code DATE TITLE".into()) };
    let event = Event {
        uid: Uid::of(&[date, title]),
        title: title.clone(),
        description: String::new(),
        when: When::day(date.parse()?),
        repeat: None,
    };
    for code in pages(&[event], Room { columns: 80, rows: 24 })? {
        for row in cells(&code) {
            for cell in row {
                // The first 16 of 256 colors may be another's idea of black and white.
                let color = |is_dark| if is_dark { 16 } else { 231 };
                let (fore, back) = (color(cell.is_dark), color(cell.has_dark_background));
                print!("\x1b[38;5;{fore}m\x1b[48;5;{back}m{}", cell.symbol);
            }
            println!("\x1b[0m");
        }
    }
    Ok(())
}
