//! Commands that read, check and export content.

use std::fs;
use std::path::Path;

use sabar_content::l10n::message_id;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

use super::super::clinic::copy;
use super::{F3, is_untouched, patient, said, said_in, script};

#[test]
fn built_in_content_has_no_problems() {
    let output = script(&["check"]);
    assert_eq!(output.status.code(), Some(0));
    // The built-in content has no reviews, which is only a note.
    let mut lines = said(&output.stdout).lines().rev();
    assert_eq!(lines.next(), Some("no problems"));
    assert!(lines.all(|line| line.starts_with("note: ") && line.contains("is not reviewed in")));
}

/// Copies a built-in file to the content folder, with `from` replaced by `to`.
fn change(folder: &TempDir, file: &str, from: &str, to: &str) {
    let shipped = fs::read_to_string(shipped(file)).unwrap();
    assert!(shipped.contains(from), "{file} has no {from:?}");
    let path = folder.path().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, shipped.replacen(from, to, 1)).unwrap();
}

fn shipped(file: &str) -> impl AsRef<Path> {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

/// A content folder with a fault in a seed and one in a message, and the start of each diagnostic.
fn broken_content() -> (TempDir, [String; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let (seed, words) = ("seeds/treatments/classic.toml", "locales/id/ui.ftl");
    change(&folder, seed, "section = \"what\"", "section = \"whatever\"");
    change(&folder, words, "rest-kept = ", "rest-kept = 9 ");
    let line = |file: &str, part: &str| {
        let text = fs::read_to_string(folder.path().join(file)).unwrap();
        let before = text.split_once(part).unwrap().0;
        format!("{file}:{}  ", before.matches('\n').count() + 1)
    };
    let places = [line(words, "rest-kept"), line(seed, "whatever")];
    (folder, places)
}

#[test]
fn all_problems_of_a_content_folder_are_listed() {
    let (folder, places) = broken_content();
    let folder = folder.path().to_str().unwrap();
    let output = script(&["check", folder]);
    assert_eq!((output.status.code(), said(&output.stderr)), (Some(1), ""));
    let told = said(&output.stdout);
    for place in places {
        // The place, then the column.
        let place = format!("--> {folder}/{}:", place.trim());
        assert!(told.contains(&place), "no {place:?} in:\n{told}");
    }
    assert!(told.contains("rest-kept = 9 "), "{told}");
    assert!(told.contains("            ^\n"), "{told}");
    assert!(told.contains("write one of main, remember, what, can"), "{told}");
    assert!(told.contains("\n2 problems; they must be fixed"), "{told}");
}

/// Diagnostics as scripts and editors read them.
#[test]
fn problems_have_json_and_editor_formats() {
    let (folder, _) = broken_content();
    let folder = folder.path().to_str().unwrap();
    let output = script(&["check", folder, "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let told: serde_json::Value = serde_json::from_str(said(&output.stdout)).unwrap();
    assert_eq!((&told["errors"], &told["warnings"]), (&2.into(), &0.into()));
    let first = &told["problems"][0];
    assert_eq!(first["file"], "locales/id/ui.ftl");
    assert_eq!((&first["text"], &first["column"]), (&"9".into(), &13.into()));
    let output = script(&["check", folder, "--format", "github"]);
    assert_eq!(output.status.code(), Some(1));
    let told = said(&output.stdout);
    assert_eq!(told.lines().count(), 2, "{told}");
    assert!(told.lines().all(|line| line.starts_with(&format!("::error file={folder}/"))));
    let output = script(&["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output.stdout).contains("\"problems\": []"));
}

#[test]
fn the_starter_checks_out_with_a_warning_and_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("ours");
    let own = own.to_str().unwrap();
    let output = script(&["content", "init", own]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    let output = script(&["check", own]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stdout));
    assert!(said(&output.stdout).starts_with("warning: the example of `sabar content init`"));
    assert_eq!(script(&["check", own, "--strict"]).status.code(), Some(1));
    for tag in ["ar", "id", "it"] {
        let output = script(&["read", "example", "--lang", tag, "--content", own]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    }
}

#[test]
fn the_export_equals_the_built_in_content() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().to_str().unwrap();
    assert_eq!(script(&["content", "export", own]).status.code(), Some(0));
    for file in ["seeds/treatments/classic.toml", "locales/ar/ui.ftl", "locales/README.md"] {
        assert_eq!(fs::read(folder.path().join(file)).unwrap(), fs::read(shipped(file)).unwrap());
    }
    let output = script(&["check", own, "--strict"]);
    assert_eq!(said(&output.stdout), "no problems\n");
}

#[test]
fn export_and_new_overwrite_nothing() {
    for what in ["init", "export"] {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().to_str().unwrap();
        assert_eq!(script(&["content", what, own]).status.code(), Some(0));
        let file = folder.path().join("locales/it/treatments").read_dir().unwrap().next();
        let file = file.unwrap().unwrap().path();
        fs::write(&file, "changed").unwrap();
        let output = script(&["content", what, own]);
        assert_eq!(output.status.code(), Some(0));
        let told = said(&output.stdout);
        assert!(told.starts_with("0 files written") && told.contains("already exists"), "{told}");
        assert_eq!(fs::read_to_string(file).unwrap(), "changed");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_reported() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let under = file.path().join("ours");
    let output = script(&["content", "init", under.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let told = said(&output.stderr);
    assert!(
        told.contains("cannot be written") && told.contains("give a writable folder"),
        "{told}"
    );
}

#[test]
fn content_with_problems_is_never_shown() {
    let (folder, places) = broken_content();
    let mut patient = patient(&["--content", folder.path().to_str().unwrap()]);
    assert_eq!(patient.waits_for_the_end().exit_code(), 1);
    is_untouched(&patient);
    for place in places {
        assert!(said(&patient.received).contains(&place));
    }
}

#[test]
fn a_folder_of_messages_is_a_language() {
    let folder = tempfile::tempdir().unwrap();
    // Its plural forms are those of Italian, so the messages are complete.
    let added = folder.path().join("locales/es");
    copy(shipped("locales/it").as_ref(), &added);
    let words = fs::read_to_string(added.join("ui.ftl")).unwrap();
    let words = words.replacen("language-name = Italiano", "language-name = Castellano", 1);
    fs::write(added.join("ui.ftl"), words).unwrap();
    let mut patient = patient(&["--content", folder.path().to_str().unwrap()]);
    patient
        .sees("Castellano")
        .types(F3)
        .sees("F3 ✓ Castellano")
        .sees_word("it", message_id::CHOOSE_TITLE);
    patient.leaves();
}

#[test]
fn reading_aloud_keeps_to_the_width() {
    let output = script(&["read", "microbotox", "--lang", "ar", "--width", "60", "--visual"]);
    assert_eq!(output.status.code(), Some(0));
    let lines: Vec<&str> = said(&output.stdout).lines().collect();
    assert!(lines.len() > 100, "{}", lines.len());
    assert_eq!(lines.iter().map(|line| line.width()).max(), Some(60));
    assert!(lines.iter().any(|line| line.contains(&said_in("ar", "microbotox-title"))));
}
