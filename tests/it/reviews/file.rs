//! Faults of the file of reviews.

use insta::assert_snapshot as is;
use sabar_content::review;

use super::Clinic;

/// Returns the diagnostics about the file after `from` is replaced in it.
#[track_caller]
fn fault(from: &str, to: &str) -> String {
    let clinic = Clinic::new().has_signed("microbotox", "it", &["--until", "2027-11-21"]);
    let text = clinic.reviews();
    assert!(text.contains(from), "{text}");
    clinic.write(review::FILE, &text.replacen(from, to, 1));
    let told = without_hash(&clinic.check(&[]));
    // The last line counts them.
    told.trim_end().rsplit_once("\n\n").unwrap().0.to_owned()
}

/// Replaces the hash, which depends on every signed message.
fn without_hash(told: &str) -> String {
    let Some((before, rest)) = told.split_once("\"sha1:") else { return told.to_owned() };
    let after = rest.trim_start_matches(|c: char| c.is_ascii_hexdigit());
    format!("{before}\"sha1:HASH{after}")
}

#[test]
fn faults_of_references_and_names() {
    let faults = [
        fault("treatment = \"microbotox\"", "treatment = \"dental\""),
        fault("language = \"it\"", "language = \"fr\""),
        fault("by = \"Somebody\"", "by = \"\""),
        fault("role = \"nurse\"", "role = \"two\\nlines\""),
    ];
    is!(faults.join("\n\n"), @r#"
    error: there is no treatment `dental` to review
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: remove the entry, or write one of classic, microbotox, wearing-off

    error: there is no language `fr` to review
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: remove the entry, or write one of ar, id, it

    error: the name of a review cannot be shown
      --> my-content/seeds/reviews.toml:10:6
       |
    10 | by = ""
       |      ^^
       |
       = help: write 1 to 60 visible characters on one line

    error: the role of a review cannot be shown
      --> my-content/seeds/reviews.toml:11:8
       |
    11 | role = "two\nlines"
       |        ^^^^^^^^^^^^
       |
       = help: write 1 to 60 visible characters on one line
    "#);
}

#[test]
fn faults_of_days_and_hashes() {
    let faults = [
        fault("on = \"2026-11-21\"", "on = \"today\""),
        fault("until = \"2027-11-21\"", "until = \"2026-11-20\""),
        fault("sha256:", "sha1:"),
    ];
    is!(faults.join("\n\n"), @r#"
    error: `today` is not a day
      --> my-content/seeds/reviews.toml:12:6
       |
    12 | on = "today"
       |      ^^^^^^^
       |
       = help: write it as "2026-01-31"

    error: the review ends on 2026-11-20, before it was signed
      --> my-content/seeds/reviews.toml:13:9
       |
    13 | until = "2026-11-20"
       |         ^^^^^^^^^^^^
       |
       = help: write a later day, or remove the line

    error: `signs` is not a hash
      --> my-content/seeds/reviews.toml:14:9
       |
    14 | signs = "sha1:HASH…
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: remove the entry, and sign with `sabar review`
    "#);
}

#[test]
fn faults_of_keys_and_brackets() {
    let faults = [
        fault("role = \"nurse\"\n", ""),
        fault("role = \"nurse\"", "duty = \"nurse\""),
        fault("[[reviews]]", "[[reviews"),
    ];
    is!(faults.join("\n\n"), @r#"
    error: `role` is missing in reviews
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: write role = … below this line

    error: `role` is missing in reviews
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews]]
      | ^^^^^^^^^^^
      |
      = help: write role = … below this line

    error: there is no field `duty` in reviews
      --> my-content/seeds/reviews.toml:11:1
       |
    11 | duty = "nurse"
       | ^^^^
       |
       = help: remove it, or write one of treatment, language, by, role, on, until, signs

    error: the brackets around `reviews` do not match
     --> my-content/seeds/reviews.toml:7:1
      |
    7 | [[reviews
      | ^^^^^^^^^
      |
      = help: write [[reviews]]
    "#);
}
