//! Files and folders that are wrong as a whole: one message for each cause.

use sabar_content::Files;

use super::{listed, small};

/// The built-in content with a language whose folder is copied from another.
fn copied(from: &str, to: &str) -> Files {
    let mut files = Files::built_in();
    let start = format!("locales/{from}/");
    let paths: Vec<String> = files.under(&start).map(str::to_owned).collect();
    for path in paths {
        let text = files.text(&path).unwrap().to_owned();
        files.insert(path.replacen(&start, &format!("locales/{to}/"), 1), text);
    }
    files
}

#[test]
fn plural_categories_of_a_copied_folder_are_told_once() {
    for (from, to, categories) in [
        ("it", "en", "[many]"),
        ("ar", "fa", "[zero] [two] [few] [many]"),
        ("ar", "it-CH", "[zero] [two] [few]"),
    ] {
        let told = listed(&copied(from, to));
        let of_forms: Vec<&str> =
            told.lines().filter(|line| line.contains("plural categor")).collect();
        assert_eq!(of_forms.len(), 1, "{from} {to}: {told}");
        assert!(of_forms[0].starts_with(&format!("locales/{to}/ui.ftl:")), "{of_forms:?}");
        assert!(of_forms[0].contains(&format!("have {categories}; this is the first")), "{told}");
        assert!(of_forms[0].contains(" variants in "), "{told}");
    }
    let told = listed(&copied("id", "ar-EG"));
    let of_forms: Vec<&str> = told.lines().filter(|line| line.contains("plural categor")).collect();
    assert_eq!(of_forms.len(), 1, "{told}");
    let words = "are missing from ";
    assert!(of_forms[0].contains(words) && of_forms[0].contains("write every category"), "{told}");
}

#[test]
fn a_few_plural_categories_are_told_one_by_one() {
    let mut files = small();
    let path = "locales/it/treatments/rest.ftl";
    let text = files.text(path).unwrap().replacen(
        "{ $span }",
        "{ $span } { $span ->\n    [one] a\n    [few] b\n    [two] c\n    [many] d\n   *[other] e\n  }",
        1,
    );
    files.insert(path, text);
    let told = listed(&files);
    assert_eq!(told.matches("has no plural category [").count(), 2, "{told}");
}
