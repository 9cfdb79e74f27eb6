//! Writes sheets in all forms into a folder and prints the time and the size of each PDF.
//!
//! `cargo run --release -p sabar-sheet --example sheet -- FOLDER`

use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs, io};

use sabar_sheet::sheet::{Paper, Sheet, TextSize, beside};

#[path = "../tests/it/samples.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod samples;

/// Times that each sheet is made; the middle one is printed.
const RUNS: usize = 15;

#[expect(clippy::print_stdout, reason = "the figures are what is asked for")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).unwrap_or_else(|| "target/sheets".into()));
    fs::create_dir_all(&folder)?;
    println!("{:<24} {:>6} {:>6} {:>6}", "sheet", "ms", "KB", "pages");
    for (name, sheet) in sheets() {
        let (time, pdf) = timed(&sheet)?;
        let kilobytes = pdf.bytes.len().div_ceil(1000);
        println!("{name:<24} {time:>6.1} {kilobytes:>6} {:>6}", pdf.n_pages);
        fs::write(folder.join(format!("{name}.pdf")), pdf.bytes)?;
        fs::write(folder.join(format!("{name}.html")), sabar_sheet::html(&sheet))?;
        let text = sabar_sheet::text(&sheet, sheet.paper.columns());
        fs::write(folder.join(format!("{name}.txt")), text)?;
    }
    Ok(())
}

fn sheets() -> Vec<(String, Sheet)> {
    let mut sheets = Vec::new();
    for words in samples::ALL {
        sheets.push((format!("{}-a4", words.tag), words.sheet()));
        let receipt = Sheet { paper: Paper::Receipt80, ..words.sheet() };
        sheets.push((format!("{}-receipt", words.tag), receipt));
        let large = Sheet { text_size: TextSize::Large, ..words.sheet() };
        sheets.push((format!("{}-large", words.tag), large));
        let small = Sheet { paper: Paper::A5, ..words.sheet() };
        sheets.push((format!("{}-a5", words.tag), small));
    }
    let both = beside(samples::ARABIC.blocks(), samples::ITALIAN.blocks());
    sheets.push(("ar-it".to_owned(), samples::sheet(&samples::ARABIC.language(), both.clone())));
    let both = beside(samples::ITALIAN.blocks(), samples::ARABIC.blocks());
    let sheet = samples::sheet(&samples::ITALIAN.language(), both);
    sheets.push(("it-ar-receipt".to_owned(), Sheet { paper: Paper::Receipt80, ..sheet.clone() }));
    sheets.push(("it-ar-large".to_owned(), Sheet { text_size: TextSize::Large, ..sheet.clone() }));
    sheets.push(("it-ar".to_owned(), sheet));
    sheets
}

/// Returns the middle time in milliseconds.
#[expect(clippy::disallowed_methods, reason = "the clock of a measurement")]
fn timed(sheet: &Sheet) -> io::Result<(f64, sabar_sheet::Pdf)> {
    let mut times = Vec::new();
    let mut made = None;
    for _ in 0..RUNS {
        let start = Instant::now();
        made = Some(sabar_sheet::pdf(sheet).map_err(io::Error::other)?);
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    let time = times.get(RUNS / 2).copied().unwrap_or_default();
    made.map(|pdf| (time, pdf)).ok_or_else(|| io::Error::other("nothing was made"))
}
