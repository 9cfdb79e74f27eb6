//! Lists the printers of CUPS; with a name and a PDF, prints it there and follows it to its end.
//!
//! ```sh
//! cargo run -p sabar-print --example printers
//! cargo run -p sabar-print --example printers -- front sheet.pdf
//! ```

#![expect(clippy::print_stdout, reason = "a program for the command line")]

use std::error::Error;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use sabar_print::{Cups, Desk, Document, Options, SOCKET, Update, Wait};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(printer), Some(path)) = (arguments.next(), arguments.next()) else {
        for printer in Cups::at(SOCKET).printers(&Wait::at_most(Duration::from_secs(3)))? {
            let default = if printer.is_default { ", the default" } else { "" };
            println!("{}{default}; paper: {}", printer.describe(), printer.media.join(", "));
        }
        return Ok(());
    };
    let desk = Desk::open(Options { printer: Some(printer), ..Options::default() })?;
    desk.print(Document { pdf: std::fs::read(path)?, media: None });
    loop {
        poll(&mut [PollFd::new(&desk, PollFlags::IN)], None)?;
        while let Some(update) = desk.next() {
            let Update::Print(report) = update else { continue };
            println!("{:?}: {}", report.state, report.detail);
            if report.is_over {
                return Ok(());
            }
        }
    }
}
