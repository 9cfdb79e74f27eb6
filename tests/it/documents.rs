//! What the documents show is what the program does.

use sabar::model::{Screen, Step};

use super::kiosk::{Kiosk, TODAY};

/// A screen as the README shows it: no blanks at the end of a row, and rows with Arabic letters
/// between U+202D and U+202C, so that nothing turns them round again.
fn picture(kiosk: &Kiosk) -> String {
    let is_arabic = |c: char| matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}');
    let text = kiosk.text();
    let rows = text.lines().map(|row| {
        let row = row.trim_end();
        if row.contains(is_arabic) || kiosk.scene().words.language().tag == "ar" && !row.is_empty()
        {
            format!("\u{202D}{row}\u{202C}\n")
        } else {
            format!("{row}\n")
        }
    });
    rows.collect()
}

#[test]
fn the_pictures_of_the_readme_are_screens_of_the_kiosk() {
    let readme =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let small = |tag: &str| Kiosk::start(tag).press("enter 1").sized(72, 20);
    let summary = small("it");
    let checklist = small("id").press("next 1");
    let mut timeline = small("ar");
    timeline.model.screen = Screen::Step(Step::Timeline, 0);
    timeline.model.visit.date = TODAY.yesterday().ok();
    timeline.lay_out();
    for kiosk in [summary, checklist, timeline] {
        let picture = picture(&kiosk);
        assert!(readme.contains(&picture), "the README should show:\n{picture}");
    }
}

/// Tools for translators find every language; the one that is not in the list is their source.
#[test]
fn the_list_of_word_files_names_every_language() {
    let list = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/l10n.toml")).unwrap();
    let list: toml::Table = list.parse().unwrap();
    let listed = list["locales"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap());
    let mut listed: Vec<String> = listed.map(str::to_owned).collect();
    let paths = &list["paths"][0];
    assert_eq!(paths["l10n"].as_str(), Some("locales/{locale}/**/*.ftl"));
    let source = paths["reference"].as_str().unwrap().strip_prefix("locales/").unwrap();
    listed.push(source.strip_suffix("/**/*.ftl").unwrap().to_owned());
    listed.sort();
    let shipped: Vec<String> =
        super::kiosk::built_in().languages().iter().map(|it| it.tag.clone()).collect();
    assert_eq!(listed, shipped);
}

/// The blocks of a document that begin with a fault, without their indent.
fn told_faults(document: &str) -> Vec<String> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let text = std::fs::read_to_string(path).unwrap();
    let blocks = text.split("```text\n").skip(1).filter_map(|rest| rest.split("```").next());
    let unindented = |block: &str| {
        let indent = block.len() - block.trim_start().len();
        let lines = block.lines().map(|line| line.get(indent..).unwrap_or_default().trim_end());
        lines.collect::<Vec<_>>().join("\n").trim_end().to_owned()
    };
    blocks.map(unindented).filter(|block| block.starts_with("error: ")).collect()
}

/// What `sabar check my-content` says once these built-in files are changed in the clinic's folder.
fn checked(changes: &[(&str, &str, &str, &str)]) -> String {
    let at = tempfile::tempdir().unwrap();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for (from, to, old, new) in changes {
        let to = at.path().join("my-content").join(to);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        let text = std::fs::read_to_string(root.join(from)).unwrap();
        assert!(text.contains(old), "{from} has no {old:?}");
        std::fs::write(to, text.replacen(old, new, 1)).unwrap();
    }
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sabar"))
        .args(["check", "my-content"])
        .current_dir(at.path())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_check_says_what_the_seeds_readme_shows() {
    let seed = "seeds/treatments/microbotox.toml";
    let figure = checked(&[(seed, seed, "from = 30, to = 45", "from = 60, to = 45")]);
    let leaflet = "\n[[documents]]\nid = \"leaflet\"\nlines = 20\n\n[[documents]]\nid = \"label\"";
    let statement = "[[summary]]\nid = \"rest-here\"\nsection = \"duration\"\n\
        figures.rest = { count = 10, unit = \"minute\" }\nsources = [\"leaflet:3\"]\n\
        standing = \"stated\"\n\n[[summary]]\nid = \"session\"";
    let missing = checked(&[
        ("seeds/sources.toml", "seeds/sources.toml", "\n[[documents]]\nid = \"label\"", leaflet),
        (seed, seed, "[[summary]]\nid = \"session\"", statement),
    ]);
    let told = told_faults("seeds/README.md");
    assert_eq!(told.len(), 2, "{told:#?}");
    assert_eq!(told[0].trim(), figure.trim());
    assert!(missing.starts_with(&told[1]), "{missing}");
}

#[test]
fn the_check_says_what_the_words_readme_shows() {
    let portuguese = "Uma sessão costuma durar 45 minutos.";
    let italian = "Una seduta di solito dura { $length }.";
    let words = "treatments/microbotox.ftl";
    let from = |name: &str| format!("locales/it/{name}");
    let to = |name: &str| format!("locales/pt/{name}");
    let said = checked(&[
        (&from("ui.ftl"), &to("ui.ftl"), "Italiano", "Português"),
        (&from(words), &to(words), italian, portuguese),
    ]);
    let told = told_faults("locales/README.md");
    assert_eq!(told.len(), 1);
    assert!(said.contains(&told[0]), "{}\nis not in\n{said}", told[0]);
}

/// The tests that the rows of `docs/escapes.md` name.
fn named_tests(row: &str) -> Vec<&str> {
    let last = row.trim_end_matches('|').rsplit('|').next().unwrap_or_default();
    last.split('`').skip(1).step_by(2).collect()
}

/// Whether a name is that of a test, a fuzz target, or a command in the repository.
fn is_there(name: &str) -> bool {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    if name.contains('/') {
        return root.join(name).exists();
    }
    let parts: Vec<&str> = name.split("::").collect();
    let (modules, last) = parts.split_at(parts.len() - 1);
    let file = |parts: &[&str]| root.join("tests/it").join(parts.join("/")).with_extension("rs");
    let is_test = std::fs::read_to_string(file(modules)).is_ok_and(|text| {
        let mut lines = text.lines().map(str::trim);
        let begins = format!("fn {}(", last[0]);
        lines.by_ref().any(|line| line == "#[test]") && text.contains(&begins)
    });
    is_test || file(&parts).exists()
}

#[test]
fn every_escape_fault_and_threat_names_a_test_that_is_there() {
    let read = |name: &str| std::fs::read_to_string(format!("docs/{name}")).unwrap();
    let text = read("escapes.md") + &read("threats.md");
    let is_row = |line: &&str| line.starts_with('|') && !line.starts_with("|---");
    let rows: Vec<&str> = text.lines().filter(is_row).collect();
    let heads = ["| Attack |", "| Fault |", "| Who |"];
    let rows = rows.iter().filter(|row| !heads.iter().any(|head| row.starts_with(head)));
    let mut n_rows = 0;
    for row in rows {
        let names = named_tests(row);
        assert!(!names.is_empty(), "names no test: {row}");
        for name in names {
            assert!(is_there(name), "there is no {name}: {row}");
        }
        n_rows += 1;
    }
    assert!(n_rows >= 80, "{n_rows}");
    assert!(!is_there("locked::nobody_wrote_this") && !is_there("packaging/test-nothing"));
}
