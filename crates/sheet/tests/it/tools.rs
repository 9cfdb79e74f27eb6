//! Runs other programs on sheets, and reads their answers.

use std::io::Write;
use std::process::{Command, Stdio};

use sabar_sheet::sheet::Sheet;

/// Reports a test that could not run, or fails where that is not allowed.
#[expect(clippy::disallowed_methods, reason = "the environment of the test, not of the program")]
#[expect(clippy::print_stdout, reason = "what is not tested must be seen")]
fn not_tested(program: &str) {
    assert!(
        std::env::var_os("SABAR_REQUIRE_ORACLES").is_none(),
        "{program} is not installed, and SABAR_REQUIRE_ORACLES is set"
    );
    println!("not tested: {program} is not installed");
}

/// The output of a program that is given a file, whose name stands for `FILE` in the arguments. Nothing
/// if the program is not installed.
pub fn run(program: &str, arguments: &[&str], file: &[u8]) -> Option<Vec<u8>> {
    let mut input = tempfile::NamedTempFile::new().unwrap();
    input.write_all(file).unwrap();
    let path = input.path().to_str().unwrap();
    let arguments =
        arguments.iter().map(|argument| if *argument == "FILE" { path } else { argument });
    // tesseract is slower with threads.
    let mut command = Command::new(program);
    command.args(arguments).env("OMP_THREAD_LIMIT", "1").stderr(Stdio::null());
    let Ok(output) = command.output() else {
        not_tested(program);
        return None;
    };
    assert!(output.status.success(), "{program} failed: {}", output.status);
    Some(output.stdout)
}

/// The same, as text.
pub fn run_for_text(program: &str, arguments: &[&str], file: &[u8]) -> Option<String> {
    run(program, arguments, file).map(|output| String::from_utf8_lossy(&output).into_owned())
}

/// The bytes of a sheet as PDF.
#[track_caller]
pub fn pdf(sheet: &Sheet) -> Vec<u8> {
    sabar_sheet::pdf(sheet).unwrap().bytes
}

/// A character on paper. Measures are in points from the upper left corner of its page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    pub ch: char,
    pub page: usize,
    pub left: f32,
    pub right: f32,
    pub baseline: f32,
    pub size: f32,
}

/// Every character that `MuPDF` finds, in the order in which it is drawn.
pub fn characters(pdf: &[u8]) -> Option<Vec<Placed>> {
    let xml = run_for_text("mutool", &["draw", "-q", "-F", "stext", "FILE"], pdf)?;
    let mut characters = Vec::new();
    let (mut page, mut size) = (0, 0.0);
    for line in xml.lines() {
        if line.starts_with("<page ") {
            page += 1;
        } else if line.starts_with("<font ") {
            size = attribute(line, "size").parse().unwrap();
        } else if line.starts_with("<char ") {
            let quad: Vec<f32> =
                attribute(line, "quad").split(' ').map(|part| part.parse().unwrap()).collect();
            characters.push(Placed {
                ch: character(attribute(line, "c")),
                page,
                left: quad[0],
                right: quad[2],
                baseline: attribute(line, "y").parse().unwrap(),
                size,
            });
        }
    }
    Some(characters)
}

fn attribute<'a>(line: &'a str, name: &str) -> &'a str {
    let (_, rest) = line.split_once(&format!(" {name}=\"")).unwrap();
    rest.split_once('"').unwrap().0
}

/// A character as XML writes it.
fn character(text: &str) -> char {
    match text {
        "&amp;" => '&',
        "&lt;" => '<',
        "&gt;" => '>',
        "&quot;" => '"',
        "&apos;" => '\'',
        _ => match text.strip_prefix("&#x").and_then(|text| text.strip_suffix(';')) {
            Some(digits) => char::from_u32(u32::from_str_radix(digits, 16).unwrap()).unwrap(),
            None => text.chars().next().unwrap(),
        },
    }
}

/// Letters and signs alone, without formatting characters and spaces. Marks after lam and before alef
/// are drawn on the ligature of both, and are found after it.
pub fn letters(text: &str) -> String {
    let text = sabar_text::plain(text);
    let mut letters: Vec<char> = text.chars().filter(|ch| !ch.is_whitespace()).collect();
    let is_mark = |ch: char| ('\u{64b}'..='\u{652}').contains(&ch);
    for at in 1..letters.len().saturating_sub(1) {
        if letters[at - 1] == 'ل' && is_mark(letters[at]) && letters[at + 1] == 'ا' {
            letters.swap(at, at + 1);
        }
    }
    letters.into_iter().collect()
}
