//! Copied treatments: by hand, with one diagnostic; by `sabar content copy`, without any.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;

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
fn messages_copied_without_renaming_are_reported_once() {
    for (from, to) in [("classic", "deep"), ("microbotox", "classic-two"), ("wearing-off", "wear")]
    {
        let mut files = copied_by_hand(from, to, &TAGS);
        let seed = format!("seeds/treatments/{to}.toml");
        // The seed's replacements are not shown under the new name.
        let text = files.text(&seed).unwrap().replace(&format!("\"{from}-"), &format!("\"{to}-"));
        files.insert(seed, text);
        let told = sabar_authoring::check(&files).to_string();
        let place = format!(
            "locales/ar/treatments/{to}.ftl:1  this file contains the messages of `{from}`"
        );
        assert!(told.starts_with(&place), "{told}");
        assert!(told.contains(&format!("its name is `{to}` (also in id, it)")), "{told}");
        assert!(told.contains(&format!("`sabar content copy {from} ")), "{told}");
        assert_eq!(told.lines().count(), 2, "{told}");
    }
}

#[test]
fn a_seed_that_kept_its_id_is_reported_once() {
    let mut files = copied_by_hand("classic", "deep", &TAGS);
    let seed = files.text("seeds/treatments/classic.toml").unwrap().to_owned();
    files.insert("seeds/treatments/deep.toml", seed);
    let told = sabar_authoring::check(&files).to_string();
    assert!(told.contains("the id `classic` is not the name of the file"), "{told}");
    assert!(told.contains("`sabar content copy`"), "{told}");
    let others: Vec<&str> = told.lines().filter(|line| line.starts_with("locales/")).collect();
    assert_eq!(others, Vec::<&str>::new());
}

/// The built-in content with `from` copied to `to` as it should be.
fn copied(from: &str, to: &str) -> Files {
    let mut files = copied_by_hand(from, to, &TAGS);
    let seed = format!("seeds/treatments/{to}.toml");
    let renamed = |text: &str| text.replace(&format!("{from}-"), &format!("{to}-"));
    let text = renamed(files.text(&seed).unwrap());
    files.insert(seed, text);
    for tag in TAGS {
        let words = format!("locales/{tag}/treatments/{to}.ftl");
        let text = renamed(files.text(&words).unwrap());
        files.insert(words, text);
    }
    let problems = sabar_authoring::check(&files);
    assert!(!problems.has_errors(), "{problems}");
    files
}

/// The same files, those at the paths that `name` knows under another.
fn moved(files: &Files, name: impl Fn(&str) -> Option<String>) -> Files {
    let mut moved = Files::new();
    for path in files.paths() {
        moved.insert(name(path).unwrap_or_else(|| path.to_owned()), files.bytes(path).unwrap());
    }
    moved
}

#[track_caller]
fn is_told_once(files: &Files, place: &str, parts: &[&str]) {
    let told = sabar_authoring::check(files).errors().to_string();
    assert_eq!(told.lines().count(), 2, "{told}");
    assert!(told.starts_with(place), "{told}");
    parts.iter().for_each(|part| assert!(told.contains(part), "no {part:?} in {told}"));
}

#[test]
fn a_treatment_renamed_without_its_messages_is_reported_once() {
    for (from, old, new) in [
        ("classic", "deep", "forehead"),
        ("wearing-off", "deep-two", "deep"),
        ("classic", "deep", "deep-two"),
    ] {
        let content = copied(from, old);
        let seed = [old, new].map(|name| format!("seeds/treatments/{name}.toml"));
        let mut files = moved(&content, |path| (path == seed[0]).then(|| seed[1].clone()));
        // Its id is still the old one, which is the only diagnostic.
        is_told_once(&files, &seed[1], &["is not the name of the file"]);
        let ids = [old, new].map(|name| format!("id = \"{name}\""));
        let text = files.text(&seed[1]).unwrap();
        let text = text.replace(&format!("\"{old}-"), &format!("\"{new}-"));
        let text = text.replacen(&ids[0], &ids[1], 1);
        files.insert(seed[1].clone(), text);
        let place = format!("locales/ar/treatments/{old}.ftl  there is no treatment `{old}`");
        let remedies = [
            format!("`{new}` has no messages"),
            "(also in id, it)".to_owned(),
            format!("name the file {new}.ftl and start every message id in it with {new}-"),
            format!("name the treatment {old} again (the file {}, and the id in it)", seed[1]),
        ];
        is_told_once(&files, &place, &remedies.each_ref().map(String::as_str));
        // Half fixed: the messages have the new name, their files the old one.
        for tag in TAGS {
            let words = format!("locales/{tag}/treatments/{old}.ftl");
            let text = files.text(&words).unwrap().replace(&format!("{old}-"), &format!("{new}-"));
            files.insert(words, text);
        }
        is_told_once(&files, &place, &[&format!("name the file {new}.ftl, in each language")]);
        // Two of three are fixed.
        let of = |tag: &str, name: &str| format!("locales/{tag}/treatments/{name}.ftl");
        let files = moved(&files, |path| {
            ["ar", "it"].into_iter().find(|tag| path == of(tag, old)).map(|tag| of(tag, new))
        });
        is_told_once(&files, &of("id", old), &["has no messages; these would fit; name"]);
    }
}

#[test]
fn messages_renamed_without_their_treatment_are_reported_once() {
    let of = |name: &str, path: &str| path.ends_with(&format!("/treatments/{name}.ftl"));
    for (from, old, new) in [("classic", "deep", "forehead"), ("wearing-off", "one", "one-more")] {
        let files = moved(&copied(from, old), |path| {
            of(old, path).then(|| path.replace(&format!("{old}.ftl"), &format!("{new}.ftl")))
        });
        let place = format!("locales/ar/treatments/{new}.ftl  there is no treatment `{new}`");
        is_told_once(&files, &place, &[&format!("name the file {old}.ftl, in each language")]);
    }
}

#[test]
fn two_treatments_renamed_at_once_are_reported_once_each() {
    let mut files = Files::built_in();
    for (from, name) in [("classic", "one"), ("wearing-off", "two")] {
        let content = copied(from, name);
        let paths: Vec<&str> = content.paths().filter(|path| path.contains(name)).collect();
        for path in paths {
            let text = content.text(path).unwrap();
            let text =
                text.replacen(&format!("id = \"{name}\""), &format!("id = \"new-{name}\""), 1);
            files
                .insert(path.replace(&format!("/{name}.toml"), &format!("/new-{name}.toml")), text);
        }
    }
    let told = sabar_authoring::check(&files).errors().to_string();
    let lines: Vec<&str> = told.lines().filter(|line| line.contains("is no treatment")).collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(lines[0].contains("`one`, and `new-one` has no messages"), "{told}");
    assert!(lines[1].contains("`two`, and `new-two` has no messages"), "{told}");
    assert!(!told.contains("the file is missing"), "{told}");
}

#[test]
fn a_seed_copied_without_its_messages_is_reported_once() {
    for (from, to) in [("classic", "deep"), ("wearing-off", "wear")] {
        let mut files = copied_by_hand(from, to, &[]);
        let seed = format!("seeds/treatments/{to}.toml");
        let text = files.text(&seed).unwrap().replace(&format!("\"{from}-"), &format!("\"{to}-"));
        files.insert(seed.clone(), text);
        let words = format!("{to} has no messages in ar, id, it, and those of {from} would fit");
        is_told_once(&files, &seed, &[&words, &format!("`sabar content copy {from} NEW-NAME`")]);
        // With messages in one language it is being translated.
        let of = |name: &str| format!("locales/it/treatments/{name}.ftl");
        let own = files.text(&of(from)).unwrap().replace(&format!("{from}-"), &format!("{to}-"));
        files.insert(of(to), own);
        let told = sabar_authoring::check(&files).errors().to_string();
        assert_eq!(told.matches("the file is missing").count(), 2, "{told}");
    }
}

/// A remedy names only what is there.
#[test]
fn ids_with_other_capitals_name_no_treatment_that_is_not_there() {
    for owner in ["Classic", "CLASSIC", "Glow", "Microbotox", "microbotox", "glow"] {
        let mut files = Files::built_in();
        let path = "locales/it/treatments/classic.ftl";
        let words = files.text(path).unwrap().replace("classic-", &format!("{owner}-"));
        files.insert(path, words);
        let told = sabar_authoring::check(&files).errors().to_string();
        assert!(told.contains(&format!("{path}:")), "{owner}: {told}");
        for copied in told.split("`sabar content copy ").skip(1) {
            let name = copied.split(' ').next().unwrap();
            assert!(files.has(&format!("seeds/treatments/{name}.toml")), "{owner}: {told}");
            assert_ne!(name, "classic", "{owner}: {told}");
        }
    }
}

#[test]
fn a_copy_by_the_program_has_every_message_and_no_fault() {
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
            // Terms end with the new name, messages begin with it.
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
    let mut problems = Diagnostics::new();
    files.lay_over(&folder.path().join("own"), &mut problems);
    problems.extend(sabar_authoring::check(&files));
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
fn invalid_copies_are_refused_and_write_nothing() {
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
