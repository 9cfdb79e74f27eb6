//! Files and folders that are wrong as a whole: one message for each cause.

use sabar_content::Files;

use super::one_message::treatments;
use super::{listed, small};

const SEED: &str = "seeds/treatments/dental-implant.toml";

/// The treatments, with a file of the clinic in place of a built-in one.
fn with(path: &str, text: &str) -> Files {
    let mut files = treatments();
    files.insert(path, text.to_owned());
    files
}

/// The remedy for a unit of one's own does what it says.
#[test]
fn the_remedy_for_a_unit_of_ones_own_works() {
    let files = treatments();
    let seed = files.text(SEED).unwrap().replacen("unit = \"stage\"", "unit = \"round\"", 1);
    let mut files = with(SEED, &seed);
    let told = listed(&files);
    assert!(told.contains("there is no unit `round`"), "{told}");
    assert!(told.contains("such as locales/it/our-words.ftl"), "{told}");
    let forms = |tag| match tag {
        "ar" => {
            "[zero] { $amount } جولة\n    [one] جولة واحدة\n    [two] جولتين\n    [few] { $amount } جولات\n    [many] { $amount } جولةً\n   *[other] { $amount } جولة"
        }
        "it" => {
            "[one] { $amount } giro\n    [many] { $amount } di giri\n   *[other] { $amount } giri"
        }
        _ => "*[other] { $amount } putaran",
    };
    for (tag, name) in [("ar", "جولة"), ("id", "putaran"), ("it", "giri")] {
        let words = format!(
            "figure-round = {{ $form ->\n    {}\n}}\nrange-round = {{ $from }}–{{ $to }} {name}\n",
            forms(tag)
        );
        files.insert(format!("locales/{tag}/our-words.ftl"), words);
    }
    let told = listed(&files);
    assert_eq!(told, "No problems.");
}

#[test]
fn a_file_that_replaces_a_built_in_one_by_mistake_is_told_once() {
    let unit = "figure-round = { $amount } giri\nrange-round = { $from }–{ $to } giri\n";
    for (path, text, remedy) in [
        ("locales/it/ui.ftl", unit, "give it another name, such as locales/it/our-words.ftl"),
        ("locales/it/safety.ftl", "safety-ask-ours = Altro\n", "give it another name"),
        (
            "seeds/sources.toml",
            "[[documents]]\nid = \"ours\"\n",
            "copy the built-in file, which `sabar content export` writes",
        ),
        (
            "seeds/safety.toml",
            "[[emergency]]\nid = \"ours\"\nurgency = \"at-once\"\n",
            "copy the built-in file, which `sabar content export` writes",
        ),
    ] {
        let mut files = Files::built_in();
        files.insert(path, text.to_owned());
        let told = listed(&files);
        let of_file: Vec<&str> = told
            .lines()
            .filter(|line| line.contains("this file replaces the built-in one"))
            .collect();
        assert_eq!(of_file.len(), 1, "{path}: {told}");
        assert!(of_file[0].contains(remedy), "{path}: {told}");
        // A new document and a new sign have no words yet.
        assert!(told.lines().count() <= 6, "{path}: {told}");
    }
}

/// A file of which some messages are missing tells each of them.
#[test]
fn a_file_that_lacks_a_few_messages_names_them() {
    let built_in = Files::built_in();
    let text = built_in.text("locales/it/sources.ftl").unwrap();
    let kept: String = text
        .lines()
        .filter(|line| !line.starts_with("document-label"))
        .map(|line| format!("{line}\n"))
        .collect();
    let mut files = Files::built_in();
    files.insert("locales/it/sources.ftl", kept);
    assert!(listed(&files).contains("the message `document-label` is missing"));
}

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

#[test]
fn a_copied_folder_is_warned_of_once() {
    let told = listed(&copied("it", "en"));
    let copies: Vec<&str> = told.lines().filter(|line| line.contains("equal to th")).collect();
    assert_eq!(copies.len(), 1, "{told}");
    assert!(copies[0].starts_with("locales/en  warning: "), "{told}");
}

/// The chart of the timeline has room for names of 20 letters.
#[test]
fn a_name_that_is_too_long_is_warned_of() {
    let path = "locales/it/treatments/dental-implant.ftl";
    let name = "dental-implant-timeline-numb-name = ";
    let files = treatments();
    let text = files.text(path).unwrap();
    let old = text.lines().find(|line| line.starts_with(name)).unwrap();
    for (letters, is_told) in [("Ventilettereinqueste", false), ("Ventunolettereinquest", true)] {
        let told = listed(&with(path, &text.replacen(old, &format!("{name}{letters}"), 1)));
        assert_eq!(told.contains("letters; write at most 20"), is_told, "{told}");
        assert!(told.lines().count() <= 2, "{told}");
    }
}

/// The treatments with a file under another path.
fn moved(from: &str, to: &str) -> Files {
    let (all, mut files) = (treatments(), Files::new());
    for path in all.paths() {
        let name = if path == from { to } else { path };
        files.insert(name, all.bytes(path).unwrap());
    }
    files
}

#[test]
fn a_file_under_a_wrong_name_is_told_once() {
    let words = "locales/it/treatments/dental-implant.ftl";
    for (from, to, remedy) in [
        (words, "locales/it/treatments/dental-implant.ftl.txt", "name it dental-implant.ftl"),
        (words, "locales/it/treatments/dental-implant.ftl.docx", "name it dental-implant.ftl"),
        (SEED, "seeds/treatments/dental-implant.toml.txt", "name it dental-implant.toml"),
        (SEED, "seeds/dental-implant.toml", &format!("move it to {SEED}")),
    ] {
        let told = listed(&moved(from, to));
        let expected = format!("{to}  this file is not used; {remedy}");
        assert!(told.starts_with(&expected), "{to}: {told}");
        assert_eq!(
            told.matches("dental-implant").count(),
            expected.matches("dental-implant").count()
        );
    }
}

#[test]
fn messages_in_the_wrong_folder_are_told_once() {
    let to = "locales/it/dental-implant.ftl";
    let told = listed(&moved("locales/it/treatments/dental-implant.ftl", to));
    let of_file: Vec<&str> = told.lines().filter(|line| line.starts_with("locales/it/")).collect();
    assert_eq!(of_file.len(), 1, "{told}");
    assert!(of_file[0].contains("move them to treatments/dental-implant.ftl"), "{told}");
}

/// An entry that was removed from the seed leaves its messages.
#[test]
fn messages_of_a_removed_entry_are_told_once_in_each_language() {
    let files = treatments();
    let seed = files.text(SEED).unwrap();
    let begin = seed.find("[[understanding]]").unwrap();
    let (before, rest) = seed.split_at(begin);
    let (entry, after) = rest.trim_start_matches('[').split_once("[[").unwrap();
    let id = entry.split('"').nth(1).unwrap();
    let told = listed(&with(SEED, &format!("{before}[[{after}")));
    let unused: Vec<&str> = told.lines().filter(|line| line.contains("not used")).collect();
    assert_eq!(unused.len(), 3, "{told}");
    let words = format!("`dental-implant-understanding-{id}` and ");
    assert!(unused.iter().all(|line| line.contains(&words)), "{told}");
}

/// One wrong id among many is no file of another treatment.
#[test]
fn a_title_with_a_shorter_id_is_told_as_itself() {
    let path = "locales/it/treatments/dental-implant.ftl";
    let files = treatments();
    let text = files.text(path).unwrap().replacen("dental-implant-title", "dental-title", 1);
    let told = listed(&with(path, &text));
    assert!(told.contains("`dental-title` is not used"), "{told}");
    assert!(told.contains("`dental-implant-title` is missing"), "{told}");
}

/// The treatments, of whose messages in `tags` those that `is` knows begin with another name.
fn half_renamed(tags: &[&str], to: &str, is: impl Fn(usize, &str) -> bool) -> Files {
    let mut files = treatments();
    for tag in tags {
        let path = format!("locales/{tag}/treatments/dental-implant.ftl");
        let lines = files.text(&path).unwrap().lines().enumerate();
        let lines = lines.map(|(n, line)| match line.strip_prefix("dental-implant-") {
            Some(rest) if is(n, rest) => format!("{to}-{rest}\n"),
            Some(_) | None => format!("{line}\n"),
        });
        let text: String = lines.collect();
        files.insert(path, text);
    }
    files
}

#[test]
fn messages_that_were_renamed_halfway_are_told_once() {
    type Renamed<'a> = &'a dyn Fn(usize, &str) -> bool;
    let pages: [Renamed<'_>; 4] = [
        &|_, rest| rest.starts_with("summary-"),
        &|_, rest| rest.starts_with("timeline-") || rest.starts_with("checklist-"),
        &|n, rest| n < 30 && rest.split_once(" =").is_some_and(|(id, _)| id != "title"),
        &|_, rest| !rest.starts_with("title "),
    ];
    for (n, page) in pages.into_iter().enumerate() {
        for to in ["lips", "dental", "dental-implant-two", "implantology"] {
            for tags in [&["it"][..], &["ar", "id", "it"]] {
                let told = listed(&half_renamed(tags, to, page));
                let place = format!("locales/{}/treatments/dental-implant.ftl:", tags[0]);
                assert!(told.starts_with(&place), "{n} {to}: {told}");
                assert_eq!(told.lines().count(), 1, "{n} {to}: {told}");
                assert!(told.contains(&format!(" ids begin with `{to}-`")), "{told}");
                assert!(told.contains(&format!("`sed -i 's/^{to}-/dental-implant-/' ")), "{told}");
            }
        }
    }
}

/// A treatment that was copied, and whose messages were renamed only at their beginning.
#[test]
fn a_copy_that_was_renamed_halfway_is_told_once() {
    for lines in [20, 30, 60] {
        let mut files = treatments();
        let seed = files.text(SEED).unwrap().replace("dental-implant", "lips");
        files.insert("seeds/treatments/lips.toml", seed);
        for tag in ["ar", "id", "it"] {
            let text = files.text(&format!("locales/{tag}/treatments/dental-implant.ftl")).unwrap();
            let renamed =
                text.lines().enumerate().map(|(n, line)| match n < lines || tag != "it" {
                    true => format!("{}\n", line.replace("dental-implant", "lips")),
                    false => format!("{line}\n"),
                });
            let renamed: String = renamed.collect();
            files.insert(format!("locales/{tag}/treatments/lips.ftl"), renamed);
        }
        let told = sabar_authoring::check(&files).errors().to_string();
        assert_eq!(told.matches("locales/").count(), 2, "{lines}: {told}");
        assert!(told.contains("begin with `dental-implant-`, not with `lips-`"), "{told}");
        assert!(told.contains("'s/^dental-implant-/lips-/' locales/it/treatments/lips.ftl"));
    }
}

/// The names of the documents came in the place of the built-in ones, too: that has the same cause.
#[test]
fn documents_and_their_names_that_replace_the_built_in_ones_are_told_once() {
    let document = |id: &str, kind: &str| {
        format!("[[documents]]\nid = \"{id}\"\nkind = \"{kind}\"\nlanguage = \"it\"\nlines = 20\n")
    };
    for (id, kind) in [("leaflet", "clinic"), ("ours", "label"), ("web-page", "web")] {
        for tags in [&["it"][..], &["ar", "id", "it"]] {
            let mut files = Files::built_in();
            files.insert("seeds/sources.toml", document(id, kind));
            for tag in tags {
                let path = format!("locales/{tag}/sources.ftl");
                files.insert(path, format!("document-{id} = Testo\n"));
            }
            let told = listed(&files);
            let of_built_in: Vec<&str> =
                told.lines().filter(|line| !line.contains(&format!("document-{id}"))).collect();
            let of_lack: Vec<&&str> =
                of_built_in.iter().filter(|line| line.contains("lacks the documents")).collect();
            assert_eq!(of_lack.len(), 1, "{told}");
            assert!(of_lack[0].starts_with("seeds/sources.toml  "), "{told}");
            for tag in tags {
                assert!(of_lack[0].contains(&format!("locales/{tag}/sources.ftl")), "{told}");
            }
            for lost in ["document-ar", "document-id", "document-it", "document-label"] {
                assert!(!told.contains(lost), "{told}");
            }
        }
    }
}

#[test]
fn names_of_documents_that_replace_the_built_in_ones_are_told_once() {
    for tag in ["ar", "id", "it"] {
        let mut files = Files::built_in();
        let path = format!("locales/{tag}/sources.ftl");
        files.insert(path.clone(), "# Our own\n");
        let told = listed(&files);
        assert!(
            told.starts_with(&format!("{path}  this file replaces the built-in one")),
            "{told}"
        );
        assert_eq!(told.lines().count(), 1, "{told}");
    }
}

#[test]
fn an_empty_file_of_documents_is_told_once() {
    for text in ["", "\n\n", "# Our documents\n"] {
        let told = listed(&with("seeds/sources.toml", text));
        assert!(told.starts_with("seeds/sources.toml:1  the file is empty; copy the"), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }
}

#[test]
fn messages_in_a_nested_folder_are_told_once_in_each_file() {
    let home = "locales/it/treatments/dental-implant.ftl";
    for folder in ["locales/treatments", "treatments/treatments", "it/old", "a/b/c"] {
        let nested = format!("locales/it/{folder}/dental-implant.ftl");
        let told = listed(&moved(home, &nested));
        let expected = format!("{nested}  this file is not used; move it to {home}");
        assert_eq!(told, expected, "{told}");
        // Here the messages are in their place, too.
        let files = treatments();
        let text = files.text(home).unwrap().to_owned();
        let told = listed(&with(&nested, &text));
        assert_eq!(told, format!("{nested}  this file is not used; move it or remove it"));
    }
}

/// A built-in spoken form whose message has another id in a folder is nobody's mistake.
#[test]
fn a_spoken_form_that_came_with_the_program_is_not_told() {
    for prefix in ["microbotx", "micro-botox", "lips"] {
        let mut files = Files::built_in();
        let path = "locales/it/treatments/microbotox.ftl";
        let text = files.text(path).unwrap().replace("\nmicrobotox-", &format!("\n{prefix}-"));
        files.insert(path, text);
        let told = sabar_authoring::check(&files).to_string();
        assert!(!told.contains("spoken/"), "{told}");
    }
}
