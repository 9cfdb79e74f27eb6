//! Compares the documents with the program: links, file names, keys, options, exit codes, and
//! the names of tests.

use std::fs;
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use sabar::screen::keymap::{KEYS, KeyName};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Folders with documents, beside those at the top.
const FOLDERS: [&str; 7] = ["", "docs", "docs/ratings", "seeds", "locales", "packaging", "starter"];

/// In bytes; a page of 76 by 24 cells needs a third of it.
const LARGEST_PHOTOGRAPH: u64 = 60_000;

fn read(document: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join(document)).unwrap_or_else(|e| panic!("{document}: {e}"))
}

/// Every document of the repository, by its path from the top.
fn documents() -> Vec<PathBuf> {
    let in_folder = |folder: &&str| {
        let entries = fs::read_dir(Path::new(ROOT).join(folder)).unwrap();
        let names = entries.map(|entry| Path::new(folder).join(entry.unwrap().file_name()));
        names.filter(|name| name.extension().is_some_and(|it| it == "md")).collect::<Vec<_>>()
    };
    FOLDERS.iter().flat_map(in_folder).collect()
}

/// The targets of Markdown links and pictures, outside of blocks of code.
fn links(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2);
    let targets = prose.flat_map(|part| part.split("](").skip(1));
    targets.filter_map(|rest| Some(rest.split_once(')')?.0)).collect()
}

#[test]
fn every_relative_link_has_a_target() {
    let mut n_links = 0;
    for document in documents() {
        let text = read(document.to_str().unwrap());
        let folder = document.parent().unwrap();
        let outward = |link: &&str| link.contains("://") || link.starts_with(['#', '<']);
        for link in links(&text).into_iter().filter(|link| !outward(link)) {
            let file = link.split('#').next().unwrap_or_default();
            let target = Path::new(ROOT).join(folder).join(file);
            assert!(target.exists(), "{}: {link} is missing", document.display());
            n_links += 1;
        }
    }
    assert!(n_links >= 40, "{n_links}");
}

#[test]
fn the_book_has_every_document_and_what_it_includes() {
    let summary = read("docs/SUMMARY.md");
    let chapters = links(&summary);
    for document in documents() {
        let Ok(chapter) = document.strip_prefix("docs") else { continue };
        let chapter = chapter.to_str().unwrap();
        assert!(
            chapter == "SUMMARY.md" || chapters.contains(&chapter),
            "docs/SUMMARY.md should list {chapter}"
        );
        let text = read(document.to_str().unwrap());
        for rest in text.split("{{#include ").skip(1) {
            let included = Path::new("docs").join(rest.split('}').next().unwrap());
            // A link in it would be relative to another folder in the book.
            let text = read(included.to_str().unwrap());
            let is_whole = |link: &&str| link.contains("://");
            assert!(links(&text).iter().all(is_whole), "{} has a link", included.display());
        }
    }
}

#[test]
fn the_readme_shows_a_small_photograph_for_every_language() {
    let readme = read("README.md");
    for language in super::kiosk::built_in().languages() {
        let suffix = format!("-{}.png", language.tag);
        let links = links(&readme);
        let photograph = links.iter().find(|link| link.ends_with(&suffix)).unwrap();
        let size = fs::metadata(Path::new(ROOT).join(photograph)).unwrap().len();
        assert!(size <= LARGEST_PHOTOGRAPH, "{photograph} has {size} bytes");
    }
}

/// Paths in backquotes, where they begin with a folder or file of the repository.
#[test]
fn every_file_that_a_document_names_is_there() {
    let top: Vec<String> = fs::read_dir(ROOT)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "target")
        .collect();
    let mut n_names = 0;
    for document in documents() {
        // They speak of a clinic's own folder, of the past, or of another folder's README.
        let is_about_here = ["", "docs"].map(Path::new).contains(&document.parent().unwrap())
            && document != Path::new("CHANGELOG.md");
        let text = read(document.to_str().unwrap());
        let prose = text.split("```").step_by(2).flat_map(str::lines);
        let quoted = prose.flat_map(|line| line.split('`').skip(1).step_by(2));
        for name in quoted.filter(|_| is_about_here).filter_map(|it| it.split(' ').next()) {
            let first = name.split('/').next().unwrap_or_default();
            let is_path = name.contains('/') || name.ends_with(".md") || name.ends_with(".toml");
            if is_path && !name.contains('*') && top.iter().any(|it| it == first) {
                assert!(is_there(name), "{}: there is no {name}", document.display());
                n_names += 1;
            }
        }
    }
    assert!(n_names >= 60, "{n_names}");
}

/// The name of a key in the tables of the book.
fn name_in_book(key: KeyName) -> String {
    match key {
        KeyName::Onward => "→".to_owned(),
        KeyName::Backward => "←".to_owned(),
        KeyName::Up => "↑".to_owned(),
        KeyName::Down => "↓".to_owned(),
        KeyName::Cap(id) => match id.trim_start_matches("keycap-") {
            "page-up" => "PgUp".to_owned(),
            "page-down" => "PgDn".to_owned(),
            "escape" => "Esc".to_owned(),
            name => {
                let mut letters = name.chars();
                letters
                    .next()
                    .map(|it| it.to_ascii_uppercase())
                    .into_iter()
                    .chain(letters)
                    .collect()
            }
        },
        KeyName::Letter(letter) => letter.to_string(),
        KeyName::Control(letter) => format!("Ctrl+{letter}"),
        KeyName::Digits | KeyName::Numbers(_) => "1 to 9".to_owned(),
        KeyName::Function(number) => format!("F{number}"),
        KeyName::Languages => "F2".to_owned(),
        KeyName::Pad(sign) | KeyName::Voice(sign) => format!("`{sign}`"),
    }
}

#[test]
fn the_book_lists_every_key() {
    let text = read("docs/using.md");
    let rows: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| "))
        .filter_map(|line| line.split(" | ").next())
        .collect();
    for key in KEYS.iter().map(|row| name_in_book(row.name)) {
        let is_key = |row: &&str| row.split([' ', ',']).any(|it| it == key) || **row == key;
        assert!(rows.iter().any(is_key), "docs/using.md should list {key}");
    }
}

#[test]
fn the_book_lists_every_command_option_and_exit_code() {
    let text = read("docs/commands.md");
    let program = sabar::cli::Cli::command();
    for command in program.get_subcommands().filter(|it| it.get_name() != "help") {
        let name = command.get_name();
        let nested: Vec<_> = command.get_subcommands().map(|it| it.get_name()).collect();
        let names = nested.iter().filter(|it| **it != "help").map(|it| format!("{name} {it}"));
        for name in names.chain(nested.is_empty().then(|| name.to_owned())) {
            assert!(text.contains(&format!("`sabar {name}")), "docs/commands.md: sabar {name}");
        }
    }
    let shown = program.get_arguments().filter(|argument| !argument.is_hide_set());
    for option in shown.filter_map(|argument| argument.get_long()) {
        let is_common = ["help", "version"].contains(&option);
        assert!(is_common || text.contains(&format!("`--{option}")), "docs/commands.md: {option}");
    }
    let told = program.get_after_help().unwrap().to_string();
    let codes = told.split([' ', ',']).filter(|it| it.parse::<u8>().is_ok());
    let codes: Vec<&str> = codes.collect();
    assert!(codes.len() >= 6, "{told}");
    for code in codes {
        assert!(text.contains(&format!("\n| {code} | ")), "docs/commands.md: exit code {code}");
    }
}

/// Tools for translators find every language; the one that is not in the list is their source.
#[test]
fn the_list_of_message_files_names_every_language() {
    let list: toml::Table = read("l10n.toml").parse().unwrap();
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
    let text = read(document);
    let blocks = text.split("```text\n").skip(1).filter_map(|rest| rest.split("```").next());
    let unindented = |block: &str| {
        let indent = block.len() - block.trim_start().len();
        let lines = block.lines().map(|line| line.get(indent..).unwrap_or_default().trim_end());
        lines.collect::<Vec<_>>().join("\n").trim_end().to_owned()
    };
    blocks.map(unindented).filter(|block| block.starts_with("error: ")).collect()
}

/// Returns the output of `sabar check my-content` with these changes to built-in files.
fn checked(changes: &[(&str, &str, &str, &str)]) -> String {
    let at = tempfile::tempdir().unwrap();
    for (from, to, old, new) in changes {
        let to = at.path().join("my-content").join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        let text = read(from);
        assert!(text.contains(old), "{from} has no {old:?}");
        fs::write(to, text.replacen(old, new, 1)).unwrap();
    }
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sabar"))
        .args(["check", "my-content"])
        .current_dir(at.path())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_check_prints_the_examples_of_the_seeds_readme() {
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
fn the_check_prints_the_examples_of_the_locales_readme() {
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

/// True for the name of a test, or the path of a file in the repository.
fn is_there(name: &str) -> bool {
    let root = Path::new(ROOT);
    if name.contains('/') || root.join(name).exists() {
        return root.join(name).exists();
    }
    let parts: Vec<&str> = name.split("::").collect();
    let (modules, last) = parts.split_at(parts.len() - 1);
    let file = |parts: &[&str]| root.join("tests/it").join(parts.join("/")).with_extension("rs");
    let is_test = fs::read_to_string(file(modules)).is_ok_and(|text| {
        let mut lines = text.lines().map(str::trim);
        let begins = format!("fn {}(", last[0]);
        lines.by_ref().any(|line| line == "#[test]") && text.contains(&begins)
    });
    is_test || file(&parts).exists()
}

#[test]
fn every_escape_fault_and_threat_names_a_test_that_is_there() {
    let text = read("docs/escapes.md") + &read("docs/threats.md");
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
