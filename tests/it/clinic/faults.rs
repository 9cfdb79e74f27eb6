//! Faults in the content folder of a clinic.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use sabar::cli::overflow;
use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;

use super::{copy, folder};

#[test]
fn an_untranslated_copy_of_a_language_is_reported_once() {
    let folder = folder();
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/it"),
        &folder.path().join("locales/es"),
    );
    let its = folder.path().join("locales/it");
    let own = folder.path().join("locales/es");
    for name in ["clinic.ftl", "treatments/dental-cleaning.ftl"] {
        fs::copy(its.join(name), own.join(name)).unwrap();
    }
    let mut files = Files::built_in();
    let mut problems = Diagnostics::new();
    files.lay_over(folder.path(), &mut problems);
    problems.extend(sabar_authoring::check(&files));
    assert!(!problems.has_errors(), "{problems}");
    let of_copy = problems.iter().filter(|it| it.message.contains(" equal to th"));
    let told: Vec<&str> = of_copy.map(|problem| problem.file.as_str()).collect();
    assert_eq!(told, ["locales/es"], "{problems}");
}

fn what_does_not_fit(folder: &Path) -> String {
    let mut files = Files::built_in();
    files.lay_over(folder, &mut Diagnostics::new());
    let files = Arc::new(files);
    let (_, all_messages) = sabar_authoring::cross_check::audit(&files);
    overflow::check(&files, &all_messages).to_string()
}

#[test]
fn a_word_too_wide_for_the_smallest_screen_is_named() {
    let folder = folder();
    let path = folder.path().join("locales/ro/treatments/dental-cleaning.ftl");
    let words = fs::read_to_string(&path).unwrap();
    let wide = "x".repeat(60);
    fs::write(&path, words.replace("Tartrul se", &format!("{wide} se"))).unwrap();
    let told = what_does_not_fit(folder.path());
    let place = "locales/ro/treatments/dental-cleaning.ftl:3  warning: \
        `dental-cleaning-summary-what` has a word of 60 columns";
    assert!(told.starts_with(place), "{told}");
    assert!(told.ends_with("1 warning; check whether it is intended."), "{told}");
}

#[test]
fn a_label_too_long_for_its_place_is_named() {
    let folder = folder();
    let path = folder.path().join("locales/ro/ui.ftl");
    let words = fs::read_to_string(&path).unwrap();
    let long = "answer-unsure = Nu știu încă, dar poate că voi ști mai târziu, când mă gândesc";
    fs::write(&path, words.replace("answer-unsure = Nu știu", long)).unwrap();
    let told = what_does_not_fit(folder.path());
    assert!(told.contains("`answer-unsure` is cut on a screen of 56 columns"), "{told}");
}
