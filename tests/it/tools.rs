//! Tools for content: `content new`, `content copy`, `content
//! translate-status`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;
use tempfile::TempDir;

use super::drops;
use super::program::{fed, script};

/// Runs the program with these lines on standard input.
fn answering(arguments: &[&str], lines: &str) -> Output {
    fed(Command::new(env!("CARGO_BIN_EXE_sabar")).args(arguments), lines.as_bytes())
}

/// Returns the diagnostics of a folder on top of the built-in content.
fn told(folder: &Path) -> Vec<String> {
    let mut files = Files::built_in();
    let mut problems = Diagnostics::new();
    files.lay_over(folder, &mut problems);
    assert!(problems.is_empty(), "{problems}");
    sabar_authoring::check(&files).iter().map(ToString::to_string).collect()
}

fn text(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap()
}

#[test]
fn a_new_treatment_lacks_nothing_but_words() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().to_str().unwrap();
    let answers = "Colonscopia\nUn esame dell’intestino.\nar, it\nyes\n\nBeva molto.\nNon guidi dopo.\n\n\
        Beva il primo bicchiere.\nBeva il secondo.\n\nPrende medicine?\n\nNiente semi.\n\
        3-1 days: Niente semi.\n2 hours: Non beva.\n\n2 hours: Presto.\n2-3 weeks: Il risultato.\n\
        10 days: Un controllo.\n\nRiposi.\n2-1 days: Riposi.\n\nDolore forte\n\nChe cosa beve?\n\n";
    let made = answering(&["content", "new", "colonoscopy", place, "--lang", "it"], answers);
    let asked = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "{asked}");
    for text in ["Riposi.", "Niente semi.", "2 hours: Presto."] {
        assert!(asked.contains(&format!("\"{text}\" does not begin with a time")), "{asked}");
    }
    let seed = text(folder.path(), "seeds/treatments/colonoscopy.toml");
    for line in [
        "languages = [\"ar\", \"it\"]",
        "steps = [\"step-1\", \"step-2\"]",
        "span = { from = 1, to = 2, unit = \"day\" }",
        "span = { from = -3, to = -1, unit = \"day\" }",
        "span = { at = -2, unit = \"hour\" }",
        // In the order of their days.
        "id = \"visit-2\"\nafter = { at = 10, unit = \"day\" }",
        "id = \"visit-3\"\nafter = { from = 2, to = 3, unit = \"week\" }",
        "#id = \"medicine\"",
        "#span = { anchor = \"visit-2\" }",
        "[[emergency]]",
    ] {
        assert!(seed.contains(line), "{line}\n{seed}");
    }
    // No picture was asked for.
    assert!(!seed.contains("[[pictures]]"), "{seed}");
    let italian = text(folder.path(), "locales/it/treatments/colonoscopy.ftl");
    assert!(italian.contains("\ncolonoscopy-title = Colonscopia\n"), "{italian}");
    assert!(
        italian.contains("\ncolonoscopy-summary-steps-step-2 = Beva il secondo.\n"),
        "{italian}"
    );
    let arabic = text(folder.path(), "locales/ar/treatments/colonoscopy.ftl");
    assert!(arabic.contains("\n# colonoscopy-title = Colonscopia\n"), "{arabic}");
    assert!(!folder.path().join("locales/id").exists());
    for told in told(folder.path()) {
        assert!(told.contains("is missing"), "{told}");
    }
}

/// Every word can be given, and then the check is content: the seed itself has no fault.
#[test]
fn once_its_words_are_written_the_check_has_no_errors() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().to_str().unwrap();
    let arguments = [
        "content",
        "new",
        "rest",
        place,
        "--lang",
        "it",
        "--no-questions",
        "--languages",
        "it",
        "--title",
        "Riposo",
        "--about",
        "Come si riposa.",
        "--point",
        "Si sieda.",
        "--question",
        "Ha tempo?",
        "--after",
        "2 hours: Resti seduto.",
        "--preparation",
        "3-1 days: Dorma.",
        "--preparation",
        "2 hours: Non beva.",
        "--appointment",
        "3-4 weeks: Secondo riposo.",
        "--appointment",
        "10 days: Controllo.",
        "--medicine",
        "--picture",
    ];
    let made = script(&arguments);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let path = folder.path().join("locales/it/treatments/rest.ftl");
    let words = fs::read_to_string(&path).unwrap();
    let mut n = 0;
    let written = words.lines().map(|line| match line.strip_prefix("# rest-") {
        Some(rest) => {
            n += 1;
            let letter = char::from(b'a' + n % 26);
            format!("rest-{}\n", rest.replace('…', &format!("Testo {letter}{letter}")))
        }
        None => format!("{line}\n"),
    });
    fs::write(&path, written.collect::<String>()).unwrap();
    assert_eq!(told(folder.path()), [""; 0]);
}

#[test]
fn a_new_treatment_takes_one_step_and_each_language_once() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().to_str().unwrap();
    let arguments = ["content", "new", "rest", place, "--no-questions", "--lang", "it"];
    let made = script(&[&arguments[..], &["--languages", "it,it", "--step", "Beva."]].concat());
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(text(folder.path(), "locales/it/treatments/rest.ftl").contains("= Beva.\n"));
    assert!(text(folder.path(), "seeds/treatments/rest.toml").contains("languages = [\"it\"]"));
}

#[test]
fn where_its_words_are_already_nothing_is_written() {
    let folder = TempDir::new().unwrap();
    let words = folder.path().join("locales/it/treatments/rest.ftl");
    fs::create_dir_all(words.parent().unwrap()).unwrap();
    fs::write(&words, "rest-title = Riposo\n").unwrap();
    let place = folder.path().to_str().unwrap();
    let refused = script(&["content", "new", "rest", place, "--no-questions"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(!folder.path().join("seeds").exists());
    assert!(!folder.path().join("locales/ar").exists());
}

/// Uncomments the examples of a new treatment `rest`, and writes its messages.
fn uncomment(folder: &Path) {
    let write = |file: &str, change: &dyn Fn(usize, &str) -> String| {
        let lines = text(folder, file);
        let changed: Vec<String> =
            lines.lines().enumerate().map(|(at, line)| change(at, line)).collect();
        fs::write(folder.join(file), changed.join("\n") + "\n").unwrap();
    };
    write("seeds/treatments/rest.toml", &|_, line| match line.strip_prefix('#') {
        Some(rest) if rest.starts_with(|c: char| c == '[' || c.is_ascii_lowercase()) => {
            rest.to_owned()
        }
        _ => line.to_owned(),
    });
    for (tag, said) in [("ar", "نص"), ("id", "Kalimat"), ("it", "Testo")] {
        let file = format!("locales/{tag}/treatments/rest.ftl");
        if !folder.join(&file).exists() {
            continue;
        }
        write(&file, &|at, line| {
            let letters: String = format!("{at}")
                .chars()
                .map(|digit| said.chars().cycle().nth(digit as usize).unwrap())
                .collect();
            match line.trim_start_matches(['#', ' ']) {
                message if message.starts_with("rest-") => {
                    // No two examples read alike.
                    let own = format!(", {said}").repeat(at);
                    message.replace('…', &format!("{said} {letters}{own}"))
                }
                _ => line.to_owned(),
            }
        });
    }
}

/// The examples of what it writes work once the # before each of their lines is removed.
#[test]
fn its_examples_pass_the_check_when_they_are_uncommented() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().to_str().unwrap();
    let made = script(&["content", "new", "rest", place, "--no-questions"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    uncomment(folder.path());
    let told = told(folder.path());
    assert_eq!(told, [""; 0]);
    let seed = text(folder.path(), "seeds/treatments/rest.toml");
    for part in
        ["[[anchors]]", "[[preparation]]", "[[pictures]]", "several = true", "only-if", "repeat = "]
    {
        assert!(seed.lines().any(|line| line.starts_with(part)), "{part}:\n{seed}");
    }
}

/// The examples of a treatment with everything, among its own entries.
#[test]
fn examples_beside_entries_of_their_own_pass_the_check_too() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().to_str().unwrap();
    let answers = "Riposo\nCome si riposa.\nit\nyes\nyes\nSi sieda.\n\n\nHa tempo?\n\n3-1 days: Dorma.\n\n\
        10 days: Un controllo.\n\n2 hours: Resti.\n\nDolore\n\n\n";
    let made = answering(&["content", "new", "rest", place, "--lang", "it"], answers);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    uncomment(folder.path());
    assert_eq!(told(folder.path()), [""; 0]);
}

#[test]
fn a_new_treatment_is_refused() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().to_str().unwrap();
    for (arguments, why) in [
        (["Colonoscopy", "--no-questions", "--title", "A"], "lowercase letters"),
        (["classic", "--no-questions", "--title", "A"], "there is a treatment \"classic\" already"),
        (["safety", "--no-questions", "--title", "A"], "cannot be called"),
        (["rest", "--no-questions", "--languages", "xx"], "there is no language \"xx\""),
        (["rest", "--no-questions", "--after", "soon: rest"], "does not begin with a time"),
        (["rest", "--no-questions", "--preparation", "before: rest"], "\"3-1 days: …\""),
        (["rest", "--no-questions", "--appointment", "2 hours: rest"], "\"3-4 weeks: …\""),
        (["rest", "--no-questions", "--after", "2 days:"], "does not begin with a time"),
    ] {
        let [id, rest @ ..] = arguments;
        let refused = script(&[&["content", "new", id, place], &rest[..]].concat());
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(2), "{told}");
        assert!(told.contains(why), "{told}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// Writes the treatment of the tests into a folder.
fn with_drops() -> TempDir {
    let folder = TempDir::new().unwrap();
    drops::write_to(folder.path());
    folder
}

#[test]
fn a_copy_takes_every_part() {
    let folder = with_drops();
    let place = folder.path().to_str().unwrap();
    let copied = script(&["content", "copy", "drops", "ear-drops", place]);
    assert!(copied.status.success(), "{}", String::from_utf8_lossy(&copied.stderr));
    assert_eq!(told(folder.path()), [""; 0]);
    let ids = |file: &str, prefix: &str| -> BTreeSet<String> {
        let words = text(folder.path(), file);
        let ids = words.lines().filter_map(|line| line.split_once(" =")?.0.strip_prefix(prefix));
        ids.map(str::to_owned).collect()
    };
    let before = ids("locales/ar/treatments/drops.ftl", "drops-");
    assert_eq!(ids("locales/ar/treatments/ear-drops.ftl", "ear-drops-"), before);
}

#[test]
fn the_state_of_translations_is_told_with_an_exit_code() {
    let folder = with_drops();
    let place = folder.path().to_str().unwrap();
    let status = |more: &[&str]| {
        let output = script(&[&["content", "translate-status", place], more].concat());
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (code, told) = status(&[]);
    assert_eq!(code, Some(0), "{told}");
    assert!(
        told.contains("drops\n  ar: 30 messages; not reviewed\n  id: not in this language\n"),
        "{told}"
    );
    assert_eq!(status(&["--strict"]).0, Some(1));
    let path = folder.path().join("locales/it/treatments/drops.ftl");
    let words = fs::read_to_string(&path).unwrap();
    fs::write(&path, words.replace("drops-about = Come si mettono le gocce.\n", "")).unwrap();
    let (code, told) = status(&[]);
    assert_eq!(code, Some(1));
    assert!(told.contains("it: 30 messages; 1 missing: drops-about; not reviewed"), "{told}");
    assert!(told.ends_with("1 translation is incomplete, 11 to look at\n"), "{told}");
    let (_, json) = status(&["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["incomplete"], 1);
    let drops = json["treatments"].as_array().unwrap().last().unwrap();
    assert_eq!(drops["treatment"], "drops");
    assert_eq!(drops["languages"][2]["missing"][0], "drops-about");
    assert_eq!(drops["languages"][1]["planned"], false);
}

#[test]
fn a_seed_that_cannot_be_read_is_incomplete() {
    let folder = with_drops();
    let seed = folder.path().join("seeds/treatments/drops.toml");
    fs::write(&seed, "id = \"drops\"\norder = \n").unwrap();
    let output = script(&["content", "translate-status", folder.path().to_str().unwrap()]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("its seed cannot be read"), "{told}");
}

#[test]
fn what_is_copied_or_signed_is_told() {
    let folder = with_drops();
    let place = folder.path().to_str().unwrap();
    let signed = script(&[
        "review",
        "drops",
        "--lang",
        "it",
        "--by",
        "A. B.",
        "--role",
        "Medico",
        "--content",
        place,
    ]);
    assert!(signed.status.success(), "{}", String::from_utf8_lossy(&signed.stderr));
    let status =
        || String::from_utf8(script(&["content", "translate-status", place]).stdout).unwrap();
    assert!(status().contains("  it: 30 messages\n"), "{}", status());
    let path = folder.path().join("locales/it/treatments/drops.ftl");
    let words = fs::read_to_string(&path).unwrap();
    fs::write(&path, words.replace("Si lavi le mani.", "Si lavi bene le mani.")).unwrap();
    assert!(status().contains("it: 30 messages; changed since its review\n"), "{}", status());
}

/// A folder for a new language, copied whole from another that is not the one translated from.
#[test]
fn a_copied_folder_is_told_as_copied() {
    let folder = TempDir::new().unwrap();
    let built_in = Files::built_in();
    for path in built_in.under("locales/it/") {
        let place = folder.path().join(path.replacen("/it/", "/en/", 1));
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, built_in.text(path).unwrap()).unwrap();
    }
    let config = folder.path().join("sabar.toml");
    for source in ["ar", "it"] {
        fs::write(&config, format!("source_language = \"{source}\"\n")).unwrap();
        let place = folder.path().to_str().unwrap();
        let config = config.to_str().unwrap();
        let output = script(&["content", "translate-status", place, "--config", config]);
        let told = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<&str> = told.lines().filter(|line| line.starts_with("  en: ")).collect();
        assert_eq!(lines.len(), 4, "{told}");
        for line in lines {
            assert!(line.contains(" copied from it: "), "{source}: {line}");
        }
        for tag in ["ar", "id", "it"] {
            let of_shipped = format!("  {tag}: ");
            let mut lines = told.lines().filter(|line| line.starts_with(&of_shipped));
            assert!(lines.all(|line| !line.contains("copied")), "{source}: {told}");
        }
    }
}
