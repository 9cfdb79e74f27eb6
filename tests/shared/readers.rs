//! Programs that read sheets, and how their answers are compared.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::not_tested::not_tested;

/// Prints the number of tags that are not closed.
pub const TAGS: &str = "import sys
from html.parser import HTMLParser
class Check(HTMLParser):
    stack = []
    def handle_starttag(self, tag, attributes):
        if tag not in ('meta', 'br'):
            self.stack.append(tag)
    def handle_endtag(self, tag):
        assert self.stack.pop() == tag, tag
check = Check()
check.feed(open(sys.argv[1], encoding='utf-8').read())
print(len(check.stack))";

/// The output of a program that is given a file, whose name stands for `FILE` in the arguments.
/// Nothing if the program is not installed.
pub fn run(program: &str, arguments: &[&str], file: &[u8]) -> Option<Vec<u8>> {
    let mut input = tempfile::NamedTempFile::new().unwrap();
    input.write_all(file).unwrap();
    let path = input.path().to_str().unwrap();
    let arguments = arguments.iter().map(|it| if *it == "FILE" { path } else { it });
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

/// Letters and signs alone, without formatting characters and spaces.
pub fn letters(text: &str) -> String {
    let text = sabar_text::plain(text);
    let mut letters: Vec<char> = text.chars().filter(|ch| !ch.is_whitespace()).collect();
    // Marks after lam and before alef are drawn on the ligature of both, and are found after it.
    let is_mark = |ch: char| ('\u{64b}'..='\u{652}').contains(&ch);
    for at in 1..letters.len().saturating_sub(1) {
        if letters[at - 1] == 'ل' && is_mark(letters[at]) && letters[at + 1] == 'ا' {
            letters.swap(at, at + 1);
        }
    }
    letters.into_iter().collect()
}

/// The least share of letters of `wanted` that differ in any part of `text`.
pub fn error_rate(text: &str, wanted: &str) -> f64 {
    let wanted: Vec<char> = wanted.chars().collect();
    // Levenshtein, from any start to any end of the text.
    let mut row: Vec<usize> = (0..=wanted.len()).collect();
    let mut least = wanted.len();
    for ch in text.chars() {
        let mut diagonal = std::mem::replace(&mut row[0], 0);
        for idx in 1..row.len() {
            let change = diagonal + usize::from(wanted[idx - 1] != ch);
            diagonal = row[idx];
            row[idx] = change.min(row[idx] + 1).min(row[idx - 1] + 1);
        }
        least = least.min(row[wanted.len()]);
    }
    f64::from(u32::try_from(least).unwrap()) / f64::from(u32::try_from(wanted.len()).unwrap())
}
