//! The words on paper, and the papers that a printer has.

use std::fs;
use std::path::Path;
use std::process::Command;

use sabar_content::l10n::message_id;

use super::cupsd::Cupsd;
use super::{all_at_the_last_page, it, printed};
use crate::program::said_in;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");

/// Returns the text of a document by pdftotext, with its words one blank apart.
fn text_of(pdf: &[u8], options: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheet.pdf");
    fs::write(&file, pdf).unwrap();
    let output = Command::new("pdftotext").args(options).arg(&file).arg("-").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Returns the height of the first line of a text on paper, from pdftotext's table of words.
fn height(table: &str, word: &str) -> f64 {
    let row = table.split("<word ").find(|row| row.contains(&format!(">{word}</word>")));
    let row = row.unwrap_or_else(|| panic!("no {word} in {table}"));
    let edge = |name: &str| -> f64 {
        let (_, rest) = row.split_once(name).unwrap();
        rest.split('"').nth(1).unwrap().parse().unwrap()
    };
    edge("yMax=") - edge("yMin=")
}

#[test]
fn a_page_in_two_languages_is_printed_in_both_and_in_large_letters_by_setting() {
    let Some(cupsd) = Cupsd::start() else { return };
    let log = tempfile::tempdir().unwrap();
    let clinic = ("SABAR_CLINIC_LANGUAGE", "id");
    let settings = [&[clinic][..], &[clinic], &[clinic, ("SABAR_PRINT_LARGE", "true")]];
    let mut people = all_at_the_last_page(&cupsd.socket(), log.path(), settings).into_iter();
    let sheets = [(1, ""), (2, "b"), (3, "b")].map(|(job, keys)| {
        let mut person = people.next().unwrap();
        person.types(keys.as_bytes()).prints();
        printed(&cupsd, job)
    });
    let [Some(one), Some(both), Some(large)] = sheets.each_ref().map(|it| text_of(it, &[])) else {
        return crate::conformance::not_tested("pdftotext (package poppler-utils)");
    };
    let [italian, indonesian] = ["it", "id"].map(|tag| said_in(tag, message_id::TAKEAWAY_SIGNS));
    assert!(one.contains(&italian) && !one.contains(&indonesian), "{one}");
    for text in [&both, &large] {
        assert!(text.contains(&italian) && text.contains(&indonesian), "{text}");
    }
    let heights = sheets.map(|it| height(&text_of(&it, &["-bbox"]).unwrap(), "2031"));
    assert!((heights[0] - heights[1]).abs() < 0.1, "{heights:?}");
    // 18 points in place of 11.
    assert!((heights[2] / heights[1] - 18.0 / 11.0).abs() < 0.05, "{heights:?}");
}

#[test]
fn answers_are_on_paper_only_if_the_setting_says_so() {
    let Some(cupsd) = Cupsd::start() else { return };
    let log = tempfile::tempdir().unwrap();
    let settings = [&[][..], &[("SABAR_PRINT_ANSWERS", "true")]];
    let mut people = all_at_the_last_page(&cupsd.socket(), log.path(), settings).into_iter();
    let [without, with] = [1, 2].map(|job| {
        let mut person = people.next().unwrap();
        person.prints().sees_word("it", message_id::PRINT_DONE);
        printed(&cupsd, job)
    });
    assert!(without != with);
    let stop = it(message_id::TAKEAWAY_CLINIC_STOP);
    let (Some(without), Some(with)) = (text_of(&without, &[]), text_of(&with, &[])) else {
        return crate::conformance::not_tested("pdftotext (package poppler-utils)");
    };
    assert!(with.contains(&stop), "{with}");
    assert!(!without.contains(&stop), "{without}");
    assert!(without.contains("19 luglio 2031"), "{without}");
}

/// Runs the program and returns its exit code and all that it says.
fn says(arguments: &[&str], printer: &str, paper: &str, socket: &Path) -> (i32, String) {
    let mut program = Command::new(PROGRAM);
    program.args(arguments).env("SABAR_PRINTER", printer).env("SABAR_PAPER", paper);
    let output = program.env("SABAR_CUPS_SOCKET", socket).output().unwrap();
    let said = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap()).concat();
    (output.status.code().unwrap(), said)
}

#[test]
fn config_refuses_what_there_is_not_and_lists_what_there_is() {
    let Some(cupsd) = Cupsd::start() else { return };
    let socket = cupsd.socket();
    for printer in ["default", "front", "off"] {
        let (code, said) = says(&["config"], printer, "a4", &socket);
        assert_eq!(code, 0, "{said}");
    }
    let (code, said) = says(&["config"], "back", "a4", &socket);
    assert!(code != 0 && said.contains("CUPS has no printer back; it has front"), "{said}");
    let (code, said) = says(&["config"], "default", "a3", &socket);
    assert!(code != 0 && said.contains("\"a4\", \"a5\", \"letter\" or \"receipt-80\""), "{said}");
    let (code, said) = says(&["config"], "front", "a4", &cupsd.path("no.sock"));
    assert!(code == 0 && said.contains("warning: the printer is not known: CUPS"), "{said}");
}

/// A CUPS whose printer has these papers alone, by the size in points.
fn with_papers(papers: &[(&str, u16, u16)]) -> Option<Cupsd> {
    let mut driver = "*PPD-Adobe: \"4.3\"\n*OpenUI *PageSize: PickOne\n".to_owned();
    for (name, width, height) in papers {
        driver += &format!(
            "*PageSize {name}: \"<</PageSize[{width} {height}]>>setpagedevice\"\n\
             *PaperDimension {name}: \"{width} {height}\"\n\
             *ImageableArea {name}: \"0 0 {width} {height}\"\n"
        );
    }
    driver += "*CloseUI: *PageSize\n";
    Cupsd::start_with(|cupsd| {
        fs::create_dir(cupsd.path("etc/ppd")).unwrap();
        fs::write(cupsd.path("etc/ppd/front.ppd"), driver).unwrap();
    })
}

#[test]
fn config_refuses_a_paper_that_the_printer_does_not_have() {
    let printers = [
        (&[("A4", 595, 842), ("A5", 420, 595)], ["a4", "a5"], ["letter", "receipt-80"]),
        (&[("Roll", 227, 567), ("Letter", 612, 792)], ["receipt-80", "letter"], ["a4", "a5"]),
    ];
    for (papers, taken, refused) in printers {
        let Some(cupsd) = with_papers(papers) else { return };
        for paper in taken {
            let (code, said) = says(&["config"], "front", paper, &cupsd.socket());
            assert_eq!(code, 0, "{said}");
        }
        for paper in refused {
            let (code, said) = says(&["config"], "front", paper, &cupsd.socket());
            assert!(code != 0, "{said}");
            let what = match paper {
                "receipt-80" => "no roll of 80 mm and no custom sizes",
                _ => "no paper",
            };
            assert!(said.contains(&format!("the printer front has {what}")), "{said}");
            let listed =
                if taken.contains(&"a4") { "iso_a4_210x297mm" } else { "na_letter_8.5x11in" };
            assert!(said.contains(listed), "{said}");
        }
    }
}
