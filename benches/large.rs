//! Figures of a library of 2,000 treatments in 20 languages, compared with the built-in one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::made_up;
use super::now;
use super::process::{Process, print_times};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sabar");

const TREATMENTS: usize = 2_000;
const LANGUAGES: usize = 20;

pub fn figures() {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    made_up::write(&content, TREATMENTS, LANGUAGES);
    println!("\na library of {TREATMENTS} treatments in {LANGUAGES} languages");
    let pack = folder.path().join("large.sabar");
    let small = folder.path().join("small");
    fs::create_dir_all(small.join("seeds")).unwrap();
    run("sabar check", &["check", show(&content)]);
    run("sabar content pack", &["content", "pack", show(&pack), "--content", show(&content)]);
    println!("  {:34} {} MiB", "the pack", fs::metadata(&pack).unwrap().len() >> 20);
    let places: [(&str, Option<&PathBuf>); 4] = [
        ("what ships", None),
        ("a folder with nothing of its own", Some(&small)),
        ("the large library, as a pack", Some(&pack)),
        ("the large library, as a folder", Some(&content)),
    ];
    for (what, place) in places {
        println!(" {what}");
        let mut arguments = vec!["--lang", "it"];
        arguments.extend(place.iter().flat_map(|place| ["--content", show(place)]));
        let n_starts = if place == Some(&content) { 1 } else { 50 };
        let starts = (0..n_starts).map(|_| {
            let before = now();
            let mut process = Process::start(PROGRAM, &arguments);
            process.wait_for_first_frame();
            let taken = before.elapsed();
            process.quit();
            taken
        });
        print_times("start to first frame", starts.collect());
        visit(&arguments, place.is_some_and(|place| *place != small));
    }
}

/// Switches languages on the list and on a summary, and looks for a name.
fn visit(arguments: &[&str], is_large: bool) {
    let keys: [&[u8]; 3] = [b"\x1bOQ", b"\x1bOR", b"\x1bOS"];
    let firsts = (0..10).flat_map(|_| {
        let mut process = Process::start(PROGRAM, arguments);
        process.wait_for_first_frame();
        process.press(keys[2]);
        process.press(b"1");
        let firsts = [process.press(keys[0]), process.press(keys[1])];
        process.quit();
        firsts
    });
    print_times("first switch to a language", firsts.collect());
    let mut process = Process::start(PROGRAM, arguments);
    process.wait_for_first_frame();
    let at_rest = process.memory();
    let list = process.press(keys[2]);
    print_times("the list for the first time", vec![list]);
    let on_list: Vec<Duration> =
        keys.into_iter().cycle().take(60).map(|key| process.press(key)).collect();
    print_times("first switch on the list", on_list[..2].to_vec());
    print_times("language switch on the list", on_list[3..].to_vec());
    if is_large {
        process.press(b"/");
        let letters = b"badebade".iter().map(|letter| process.press(&[*letter])).collect();
        print_times("a letter of a name", letters);
        for _ in 0..8 {
            process.press(b"\x7f");
        }
        process.press(b"\x1b[B");
    }
    process.press(b"1");
    let switches = keys.into_iter().cycle().take(300).map(|key| process.press(key));
    let switches: Vec<Duration> = switches.collect();
    print_times("language switch on the summary", switches[3..].to_vec());
    println!("  {:34} {at_rest} at rest, {} after all this", "memory", process.memory());
    process.quit();
}

fn run(what: &str, arguments: &[&str]) {
    let before = now();
    let mut command = Command::new(PROGRAM);
    let output = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).output();
    let output = output.unwrap();
    let taken = before.elapsed().as_secs_f64();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    println!("  {what:34} {taken:.1} s");
}

fn show(path: &Path) -> &str {
    path.to_str().unwrap()
}
