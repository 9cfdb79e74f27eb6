//! Signing a review: the file that it writes, and signatures that are refused.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use insta::assert_snapshot as is;
use sabar_content::l10n::Numerals;
use sabar_content::review;

use super::{Clinic, PROGRAM, said};

#[test]
fn signing_says_what_was_signed_and_where_it_is_entered() {
    let clinic = Clinic::new();
    let output = clinic.signs("microbotox", "it", &[]);
    let text = clinic.runs(&["review", "microbotox", "--lang", "it", "--text"]);
    let hash = review::hash(said(&text.stdout));
    let folder = clinic.folder.path().display();
    assert_eq!(
        said(&output.stdout),
        format!(
            "microbotox in \"it\" is signed by Somebody, nurse, on 2026-11-21.\n\
             The review is in {folder}/seeds/reviews.toml, for the text {hash}.\n"
        )
    );
    let mode = fs::metadata(clinic.path(review::FILE)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o644 & !umask());
}

fn umask() -> u32 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("Umask:")).unwrap();
    u32::from_str_radix(line.trim(), 8).unwrap()
}

#[test]
fn the_hash_is_the_one_that_sha256sum_finds() {
    let expected = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(review::hash("abc"), expected);
}

#[test]
fn a_second_review_is_added_and_nothing_else_in_the_file_changes() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    let before = format!("{}# A note of the clinic, without a line break", clinic.reviews());
    clinic.write(review::FILE, &before);
    let clinic = clinic.has_signed("classic", "ar", &["--until", "2027-11-20"]);
    let after = clinic.reviews();
    let added = after.strip_prefix(&before).unwrap();
    let added = added.split("signs").next().unwrap();
    is!(added.trim(), @r#"
    [[reviews]]
    treatment = "classic"
    language = "ar"
    by = "Somebody"
    role = "nurse"
    on = "2026-11-21"
    until = "2027-11-20"
    "#);
}

#[test]
fn signing_the_same_again_writes_nothing() {
    let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
    let before = clinic.reviews();
    let output = clinic.signs("microbotox", "it", &[]);
    assert_eq!(output.status.code(), Some(0));
    is!(said(&output.stdout), @"Somebody has already signed this text; nothing was written.");
    assert_eq!(clinic.reviews(), before);
}

/// As an editor of Windows leaves the file: a review is entered in kind, and holds.
#[test]
fn the_file_keeps_its_line_ends_and_its_mark() {
    for (ends, mark) in [("\r\n", "\u{FEFF}"), ("\r\n", ""), ("\n", "\u{FEFF}")] {
        let clinic = Clinic::new().has_signed("microbotox", "it", &[]);
        let before = format!("{mark}{}", clinic.reviews().replace('\n', ends));
        clinic.write(review::FILE, before.trim_end());
        let clinic = clinic.has_signed("microbotox", "ar", &[]).has_signed("classic", "it", &[]);
        let after = clinic.reviews();
        assert!(after.starts_with(before.trim_end()), "{after:?}");
        assert_eq!(after.matches('\n').count(), after.matches(ends).count(), "{after:?}");
        assert_eq!(after.matches('\u{FEFF}').count(), mark.chars().count());
        let library = sabar_authoring::open(Some(clinic.folder.path()), Numerals::Locale).unwrap();
        assert_eq!(library.reviews().list().len(), 3);
    }
}

#[test]
fn names_with_quotes_are_entered_as_they_are() {
    let clinic = Clinic::new();
    let by = r#"A "B" \ 'C'"#;
    let sign = ["review", "microbotox", "--lang", "it", "--by", by, "--role", "nurse"];
    assert_eq!(clinic.runs(&sign).status.code(), Some(0));
    let library = sabar_authoring::open(Some(clinic.folder.path()), Numerals::Locale).unwrap();
    assert_eq!(library.reviews().list()[0].by, by);
}

#[test]
fn invalid_signatures_are_refused() {
    let clinic = Clinic::new();
    let refused =
        |treatment, tag, more: &[&str]| clinic.refuses(2, clinic.signs(treatment, tag, more));
    let told = [
        refused("dental", "it", &[]),
        refused("classic", "fr", &[]),
        refused("classic", "it", &["--on", "2026-11-22"]),
        refused("classic", "it", &["--on", "2026-11-20", "--until", "2026-11-19"]),
        clinic.refuses(2, clinic.runs(&["review", "classic", "--by", "A", "--role", "B"])),
    ];
    is!(told.concat(), @r#"
    there is no treatment "dental", only microbotox, classic, wearing-off; nothing was signed
    there is no language "fr", only ar, id, it; nothing was signed
    2026-11-22 is yet to come; nothing was signed
    the review would end on 2026-11-19, before it was signed; nothing was signed
    name the language in which it was read with --lang; nothing was signed
    "#);
    let signs = |by: &str, role: &str| {
        clinic.runs(&["review", "classic", "--lang", "it", "--by", by, "--role", role])
    };
    for (by, role) in [("", "nurse"), (" A", "nurse"), ("A", ""), ("A\u{202E}B", "nurse")] {
        clinic.refuses(2, signs(by, role));
    }
    is!(clinic.refuses(2, signs("A", "two\nlines")), @"the role must be 1 to 60 visible characters on one line; nothing was signed");
    assert!(!clinic.path(review::FILE).exists());
    let nowhere = Command::new(PROGRAM)
        .args(["review", "classic", "--lang", "it", "--by", "A", "--role", "B"])
        .output();
    is!(clinic.refuses(2, nowhere.unwrap()), @"name the folder of the reviews with --content or in the settings; nothing was signed");
}

#[test]
fn a_file_that_would_become_too_large_to_be_read_stays_as_it_is() {
    let clinic = Clinic::new();
    let long = "# An old note\n".repeat(16 * 1024 * 1024 / 14);
    clinic.write(review::FILE, &long);
    let told = clinic.refuses(2, clinic.signs("microbotox", "it", &[]));
    is!(told, @"my-content/seeds/reviews.toml  cannot be written: it would become too large; remove entries that no longer hold; nothing was signed");
    assert_eq!(clinic.reviews(), long);
}

#[test]
fn content_with_a_problem_cannot_be_signed() {
    let clinic = Clinic::new();
    clinic.change("seeds/treatments/classic.toml", "standing = \"stated\"", "standing = \"sure\"");
    let told = clinic.refuses(1, clinic.signs("microbotox", "it", &[]));
    assert!(told.contains("there is no standing `sure`"), "{told}");
}
