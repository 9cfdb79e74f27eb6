//! A review is bound to facts and messages: it becomes stale when a meaning changes, and only then.

use insta::assert_snapshot as is;
use sabar_content::Files;
use sabar_content::l10n::Numerals;
use sabar_content::l10n::message_id::INTERFACE;
use sabar_content::library::Library;
use sabar_content::review;

const SEED: &str = "seeds/treatments/microbotox.toml";
const WORDS: &str = "locales/it/treatments/microbotox.ftl";
const UI: &str = "locales/it/ui.ftl";

/// The text that a review of microbotox in Italian signs.
fn signed(files: Files) -> String {
    let library = Library::new(files, Numerals::Locale);
    library.signed(library.find_treatment("microbotox").unwrap(), "it")
}

fn with(file: &str, text: String) -> String {
    let mut files = Files::built_in();
    files.insert(file, text);
    signed(files)
}

/// Returns true if the review is still valid after `from` in `file` is replaced by `to`.
#[track_caller]
fn holds_after(file: &str, from: &str, to: &str) -> bool {
    let built_in = Files::built_in();
    let text = built_in.text(file).unwrap();
    assert!(text.contains(from), "{file} does not contain {from:?}");
    with(file, text.replacen(from, to, 1)) == signed(Files::built_in())
}

#[test]
fn comments_and_blanks_keep_a_review_valid() {
    for (file, from, to) in [
        (SEED, "id = \"microbotox\"", "# A note\nid   =   'microbotox'   # Another"),
        (SEED, "sources = [\"ar:7\", \"it:6\"]", "sources = [\n  \"it:6\",\n  \"ar:7\",\n]"),
        (SEED, "figures.span = { from = 3, to = 6,", "figures.span = { to = 6, from = 3,"),
        (SEED, "order = 1", "order = 9"),
        (WORDS, "microbotox-title = ", "# A note\nmicrobotox-title   =   "),
        (WORDS, "microbotox-about = ", "microbotox-about =\n    "),
        ("seeds/sources.toml", "lines = 12", "lines    = 12"),
    ] {
        assert!(holds_after(file, from, to), "{file}: {from:?}");
    }
}

/// As an editor that wraps long lines would leave the file.
#[test]
fn wrapped_lines_keep_a_review_valid() {
    let built_in = Files::built_in();
    let text = built_in.text(WORDS).unwrap();
    let wrapped: String = text
        .lines()
        .map(|line| {
            let is_word = line.starts_with("microbotox-") && line.ends_with('.');
            let line = if is_word { line.replace(". ", ".\n    ") } else { line.to_owned() };
            format!("{line}\n")
        })
        .collect();
    assert_ne!(wrapped, text);
    assert_eq!(with(WORDS, wrapped), signed(Files::built_in()));
}

#[test]
fn other_files_do_not_affect_a_review() {
    for (file, from, to) in [
        ("locales/ar/treatments/microbotox.ftl", "microbotox-title = ", "microbotox-title = x"),
        ("locales/it/treatments/classic.ftl", "classic-title = ", "classic-title = A "),
        ("seeds/treatments/classic.toml", "ar:1", "ar:2"),
        (UI, "help-title = ", "help-title = A "),
        (UI, "keycap-home = ", "keycap-home = x"),
        // Statements of the label layer that this treatment does not take, and documents that it
        // does not cite.
        ("locales/it/safety.ftl", "safety-summary-eyes = ", "safety-summary-eyes = A "),
        ("locales/it/sources.ftl", "document-id = ", "document-id = A "),
    ] {
        assert!(holds_after(file, from, to), "{file}: {from:?}");
    }
}

#[test]
fn changed_meanings_invalidate_a_review() {
    for (file, from, to) in [
        (SEED, "from = 3, to = 6", "from = 3, to = 7"),
        (SEED, "unit = \"month\"", "unit = \"week\""),
        (SEED, "\"ar:7\"", "\"ar:8\""),
        (SEED, "standing = \"agreed\"", "standing = \"stated\""),
        (SEED, "flags = { yes = \"stop\"", "flags = { yes = \"discuss\""),
        (SEED, "right = \"months\"", "right = \"forever\""),
        (SEED, "kind = \"tell\"", "kind = \"normal\""),
        (SEED, "span = { to = 2,", "span = { from = 2,"),
        (SEED, "section = \"cannot\"", "section = \"can\""),
        (SEED, "areas = [\"face\"]", "areas = [\"neck\"]"),
        (SEED, "Promotion, not education.", "Promotion."),
        (SEED, "\"infection\", ", ""),
        ("seeds/safety.toml", "urgency = \"at-once\"", "urgency = \"call\""),
        ("seeds/safety.toml", "count = 18", "count = 16"),
        ("seeds/sources.toml", "kind = \"magazine\"", "kind = \"study\""),
        ("locales/it/safety.ftl", "safety-emergency-vision = ", "safety-emergency-vision = A "),
        ("locales/it/sources.ftl", "document-ar = ", "document-ar = A "),
        (UI, "standing-stated-meaning = ", "standing-stated-meaning = A "),
        (UI, "section-cannot = ", "section-cannot = A "),
        (UI, "answer-yes = ", "answer-yes = A "),
        (UI, "frame-claims = ", "frame-claims = A "),
        (
            UI,
            "figure-month =\n    { $form ->\n        [one] ",
            "figure-month =\n    { $form ->\n        [one] A ",
        ),
    ] {
        assert!(!holds_after(file, from, to), "{file}: {from:?}");
    }
}

/// Without any line of the seed there is an error, or the review is stale.
#[test]
fn no_line_of_a_seed_can_go_unnoticed() {
    let built_in = Files::built_in();
    let lines: Vec<&str> = built_in.text(SEED).unwrap().lines().collect();
    let before = signed(Files::built_in());
    let mut n_tried = 0;
    for (index, line) in lines.iter().enumerate() {
        if line.is_empty() || line.starts_with('#') || line.starts_with("order") {
            continue;
        }
        let mut rest = lines.clone();
        rest.remove(index);
        let mut files = Files::built_in();
        files.insert(SEED, rest.join("\n"));
        n_tried += 1;
        let is_noticed =
            signed(files.clone()) != before || !sabar_authoring::check(&files).is_empty();
        assert!(is_noticed, "line {}: {line}", index + 1);
    }
    assert!(n_tried > 250, "{n_tried}");
}

/// Changes each message of the treatment in turn, and each of its lines.
#[test]
fn no_message_of_a_treatment_can_change_unnoticed() {
    let built_in = Files::built_in();
    let lines: Vec<&str> = built_in.text(WORDS).unwrap().lines().collect();
    let before = signed(Files::built_in());
    let mut n_tried = 0;
    for (index, line) in lines.iter().enumerate() {
        let is_text = line.starts_with("microbotox-") || line.starts_with(' ');
        if !is_text || line.trim_end().ends_with(['{', '>', '=']) || line.trim() == "}" {
            continue;
        }
        let changed = format!("{line} x");
        let mut all = lines.clone();
        all[index] = &changed;
        n_tried += 1;
        assert_ne!(with(WORDS, all.join("\n")), before, "line {}: {line}", index + 1);
    }
    assert!(n_tried > 50, "{n_tried}");
}

/// A message that refers to another one changes with it.
#[test]
fn referenced_messages_are_signed() {
    let built_in = Files::built_in();
    let words = format!("{}\n-name = Microbotox\n", built_in.text(WORDS).unwrap());
    let words = words.replacen("microbotox-about = ", "microbotox-about = { -name } ", 1);
    let one = with(WORDS, words.clone());
    assert!(one.contains("word -name = Microbotox\n"), "{one}");
    assert_ne!(one, with(WORDS, words.replace("-name = M", "-name = m")));
}

#[test]
fn interface_messages_about_a_treatment_are_signed() {
    let signed = INTERFACE.iter().map(|(id, _)| *id).filter(|id| review::is_signed(id));
    is!(signed.collect::<Vec<_>>().join(" "), @"summary-purpose frame-label frame-claims checklist-intro answer-yes answer-no answer-unsure flag-discuss flag-stop-heading flag-stop flag-emergency date-range date-from date-until date-by when-within when-beyond when-between when-at when-any understanding-intro understanding-question understanding-right understanding-before understanding-again understanding-retry takeaway-show takeaway-emergency takeaway-stop takeaway-discuss takeaway-no-flags takeaway-unanswered takeaway-answer takeaway-explained-again takeaway-not-checked takeaway-dates takeaway-remember takeaway-ask takeaway-signs takeaway-clinic takeaway-clinic-emergency takeaway-clinic-stop takeaway-clinic-discuss takeaway-clinic-unanswered takeaway-clinic-no-flags emergency-call emergency-no-number emergency-staff clinic-telephone clinic-no-telephone emergency-at-once emergency-later emergency-source");
}
