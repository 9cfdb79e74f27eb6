//! A treatment that is copied: by hand, told once; by `sabar content copy`, without a fault.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sabar::content::Files;
use sabar::library;
use sabar::problem::Problems;

const TAGS: [&str; 3] = ["ar", "id", "it"];

fn run(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sabar"));
    command.args(arguments).current_dir(folder).output().unwrap()
}

fn told(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat()
}

/// The built-in content with `from` copied to `to` by hand, in some languages.
fn copied_by_hand(from: &str, to: &str, tags: &[&str]) -> Files {
    let mut files = Files::built_in();
    let seed = files.text(&format!("seeds/treatments/{from}.toml")).unwrap().to_owned();
    let (id, other) = (format!("id = \"{from}\""), format!("id = \"{to}\""));
    files.insert(format!("seeds/treatments/{to}.toml"), seed.replacen(&id, &other, 1));
    for tag in tags {
        let words = files.text(&format!("locales/{tag}/treatments/{from}.ftl")).unwrap().to_owned();
        files.insert(format!("locales/{tag}/treatments/{to}.ftl"), words);
    }
    files
}

#[test]
fn words_copied_without_renaming_are_told_once() {
    for (from, to) in [("classic", "deep"), ("microbotox", "classic-two"), ("wearing-off", "wear")]
    {
        let mut files = copied_by_hand(from, to, &TAGS);
        let seed = format!("seeds/treatments/{to}.toml");
        // What the seed says is shown instead is not shown under the new name.
        let text = files.text(&seed).unwrap().replace(&format!("\"{from}-"), &format!("\"{to}-"));
        files.insert(seed, text);
        let told = library::check(&files).to_string();
        let place =
            format!("locales/ar/treatments/{to}.ftl:1  this file holds the words of `{from}`");
        assert!(told.starts_with(&place), "{told}");
        assert!(told.contains(&format!("its name is `{to}` (so in id, it too)")), "{told}");
        assert!(told.contains(&format!("`sabar content copy {from} ")), "{told}");
        assert_eq!(told.lines().count(), 2, "{told}");
    }
}

#[test]
fn a_seed_that_kept_its_id_is_told_once() {
    let mut files = copied_by_hand("classic", "deep", &TAGS);
    let seed = files.text("seeds/treatments/classic.toml").unwrap().to_owned();
    files.insert("seeds/treatments/deep.toml", seed);
    let told = library::check(&files).to_string();
    assert!(told.contains("the id `classic` is not the name of the file"), "{told}");
    assert!(told.contains("`sabar content copy`"), "{told}");
    let others: Vec<&str> = told.lines().filter(|line| line.starts_with("locales/")).collect();
    assert_eq!(others, Vec::<&str>::new());
}

#[test]
fn a_copy_by_the_program_has_every_word_and_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    for from in ["classic", "microbotox", "wearing-off"] {
        let to = format!("{from}-two");
        let output = run(&["content", "copy", from, &to, "own"], folder.path());
        assert!(output.status.success(), "{}", told(&output));
        assert!(told(&output).contains("run `sabar check own`"), "{}", told(&output));
        for tag in TAGS {
            let copy = folder.path().join(format!("own/locales/{tag}/treatments/{to}.ftl"));
            let text = fs::read_to_string(copy).unwrap();
            let original = format!("locales/{tag}/treatments/{from}.ftl");
            let original = Files::built_in().text(&original).unwrap().to_owned();
            // Terms end with the new name, words begin with it.
            let back = text.replace(&format!("-{to}"), "");
            assert_eq!(back.replace(&format!("{to}-"), &format!("{from}-")), original);
        }
        let seed =
            fs::read_to_string(folder.path().join(format!("own/seeds/treatments/{to}.toml")));
        let notes = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
        let original = Files::built_in();
        let original = original.text(&format!("seeds/treatments/{from}.toml")).unwrap();
        assert_eq!(notes(&seed.unwrap()), notes(original));
    }
    let mut files = Files::built_in();
    let mut problems = Problems::new();
    files.lay_over(&folder.path().join("own"), &mut problems);
    problems.extend(library::check(&files));
    assert!(!problems.has_errors(), "{problems}");
}

#[test]
fn a_copy_of_a_copy_in_the_clinics_folder() {
    let folder = tempfile::tempdir().unwrap();
    for (from, to) in [("classic", "one"), ("one", "two")] {
        let output = run(&["content", "copy", from, to], folder.path());
        assert!(output.status.success(), "{}", told(&output));
    }
    let check = told(&run(&["check", "."], folder.path()));
    assert!(check.contains("No problems") || check.contains("no problems"), "{check}");
}

#[test]
fn what_cannot_be_copied_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    for (from, to, why) in [
        ("clasic", "one", "there is no treatment \"clasic\""),
        ("classic", "microbotox", "already"),
        ("classic", "classic", "already"),
        ("classic", "One", "cannot be called"),
        ("classic", "one two", "cannot be called"),
        ("classic", "../one", "cannot be called"),
        ("classic", "safety", "cannot be called"),
        ("classic", "", "cannot be called"),
    ] {
        let output = run(&["content", "copy", from, to, "own"], folder.path());
        assert!(!output.status.success(), "{from} {to}");
        assert!(told(&output).contains(why), "{from} {to}: {}", told(&output));
        assert!(!folder.path().join("own").exists(), "{from} {to}");
    }
}
