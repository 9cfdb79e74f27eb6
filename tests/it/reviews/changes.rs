//! Changes since a review was signed, shown line by line.

use std::fs;

use insta::assert_snapshot as is;
use sabar_content::Files;
use sabar_content::l10n::message_id;

use super::{Clinic, said, sees_review, sources};

/// The changes since the last review are shown, and nothing else.
#[test]
fn changes_since_the_review_are_shown() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    let diff = |language: &str| {
        let output = clinic.runs(&["review", "microbotox", "--lang", language, "--diff"]);
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let (code, told) = diff("it");
    assert_eq!(code, Some(0), "{told}");
    assert!(told.starts_with("Nothing has changed since Somebody signed it on "), "{told}");
    assert_eq!(diff("ar").0, Some(2));
    clinic.change(
        "locales/it/treatments/microbotox.ftl",
        "microbotox-title = ",
        "microbotox-title = A ",
    );
    let (code, told) = diff("it");
    assert_eq!(code, Some(0), "{told}");
    let changes: Vec<&str> = told.lines().skip(1).collect();
    let [before, after] = changes[..] else { panic!("{told}") };
    assert!(before.starts_with("- word microbotox-title = "), "{told}");
    assert!(after.starts_with("+ word microbotox-title = ") && after.contains("A "), "{told}");
    // Old reviews without a kept text are valid too, but have no changes to show.
    fs::remove_file(clinic.path("seeds/reviews/microbotox.it.txt")).unwrap();
    let (code, told) = diff("it");
    assert_eq!(code, Some(2));
    assert!(told.contains("was not kept; read all of it again"), "{told}");
}

#[test]
fn check_tells_a_review_that_is_older_than_the_text() {
    let clinic =
        Clinic::new().has_signed("microbotox", "it", &[]).has_signed("microbotox", "ar", &[]);
    clinic.change(
        "locales/it/treatments/microbotox.ftl",
        "microbotox-title = ",
        "microbotox-title = A ",
    );
    is!(clinic.check(&[]), @r#"
    warning: the review of microbotox in "it" by Somebody is stale because the text has changed: patients see it as not reviewed
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = note: signed text (-) and current text (+):
              - word microbotox-title = Microbotox
              + word microbotox-title = A Microbotox
      = help: `sabar review microbotox --lang it --diff` shows all that has changed; have it reviewed again, then run `sabar review microbotox --lang it`

    1 warning; check whether it is intended.
    note: seeds/treatments/microbotox.toml  microbotox is not reviewed in "id"; have it reviewed, then run `sabar review microbotox --lang id`
    "#);
    sees_review(&sources(clinic.kiosk("it")), message_id::SOURCES_REVIEW_STALE);
    // Signed again, all is well, and the old entry stays as a record.
    let clinic = clinic.has_signed("microbotox", "it", &["--until", "2026-12-01"]);
    is!(clinic.check(&[]), @r#"
    no problems
    note: seeds/treatments/microbotox.toml  microbotox is not reviewed in "id"; have it reviewed, then run `sabar review microbotox --lang id`
    "#);
    assert_eq!(clinic.reviews().matches("[[reviews]]").count(), 3);
}

/// Authors see every change since the review: facts and messages, in each language.
#[test]
fn check_shows_what_has_changed_in_the_lines_of_the_signed_text() {
    for (tag, file, word) in [
        ("it", "locales/it/treatments/microbotox.ftl", "microbotox-title"),
        ("ar", "locales/ar/ui.ftl", "answer-unsure"),
        ("id", "locales/id/safety.ftl", "safety-emergency-voice"),
    ] {
        let clinic = Clinic::new().has_signed("microbotox", tag, &[]);
        let before = Files::built_in().text(file).unwrap().to_owned();
        let line = before.lines().find(|line| line.starts_with(&format!("{word} = ")));
        let line = line.unwrap_or_else(|| panic!("{file} has no {word} on one line"));
        clinic.change(file, line, &format!("{line}, 👍"));
        let was = line.split_once(" = ").unwrap().1.trim();
        let told = clinic.check(&[]);
        let heading = "note: signed text (-) and current text (+):";
        let (_, after) = told.split_once(heading).unwrap();
        // A spoken form that no longer fits its message is not used.
        let details = after.lines().skip(1).filter(|line| !line.contains("- spoken "));
        let details: Vec<&str> = details.take(2).map(str::trim).collect();
        let expected = [format!("- word {word} = {was}"), format!("+ word {word} = {was}, 👍")];
        assert_eq!(details, expected, "{told}");
        // JSON has the same changes, GitHub only a note.
        let output = clinic.runs(&["check", "--format", "json"]);
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let stale = &json["problems"][0];
        assert!(
            stale["message"].as_str().unwrap().contains("is stale because the text has changed"),
            "{json}"
        );
        let listed = stale["details"].as_array().unwrap().iter().skip(1);
        let is_spoken = |line: &serde_json::Value| line.as_str().unwrap().starts_with("- spoken ");
        let listed: Vec<_> = listed.filter(|line| !is_spoken(line)).collect();
        assert_eq!(listed, expected.iter().collect::<Vec<_>>());
        let output = clinic.runs(&["check", "--format", "github"]);
        assert!(!said(&output.stdout).contains("+ word"), "{output:?}");
    }
}

#[test]
fn check_shows_as_many_changes_as_a_person_reads() {
    for (n, shown, more) in [(9, 18, None), (10, 20, None), (11, 20, Some(2)), (30, 20, Some(40))] {
        let clinic = Clinic::new().has_signed("classic", "it", &[]);
        let file = "locales/it/treatments/classic.ftl";
        let built_in = Files::built_in();
        let mut left = n;
        let changed = built_in.text(file).unwrap().lines().map(|line| {
            let is_changed = line.starts_with("classic-") && left > 0;
            left -= usize::from(is_changed);
            line.to_owned() + if is_changed { " (?)\n" } else { "\n" }
        });
        clinic.write(file, &changed.collect::<String>());
        assert_eq!(left, 0);
        let told = clinic.check(&[]);
        let is_change = |line: &&str| ["- ", "+ "].iter().any(|sign| line.starts_with(sign));
        assert_eq!(told.lines().map(str::trim).filter(is_change).count(), shown, "{told}");
        let rest = told.lines().map(str::trim).find(|line| line.starts_with("and "));
        let expected =
            more.map(|more| format!("and {more} more: `sabar review classic --lang it --diff`"));
        assert_eq!(rest, expected.as_deref(), "{told}");
    }
}

#[test]
fn check_says_that_a_text_to_compare_with_was_not_kept() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    clinic.change("locales/it/ui.ftl", "answer-yes = ", "answer-yes = A ");
    fs::remove_file(clinic.path("seeds/reviews/microbotox.it.txt")).unwrap();
    let told = clinic.check(&[]);
    assert!(told.contains("the signed text was not kept; have it reviewed again"), "{told}");
    assert!(!told.contains("--diff"), "{told}");
}
