//! Rules that the repository keeps about itself: sizes of files, functions and documents, the
//! order of the modules, and the form of comments.
//!
//! The sources are read as text and are formatted by rustfmt, so a function ends at the first `}`
//! that is indented as its first line.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 70;
const DOCUMENT_WORDS: [(&str, usize); 2] = [("README.md", 900), ("ARCHITECTURE.md", 1_500)];

/// The modules of `src`, each of which may use itself and those before it.
const ROOMS: [&str; 8] =
    ["settings", "model", "screen", "draw", "take_home", "update", "shell", "cli"];

const QUESTION_WORDS: [&str; 8] =
    ["What", "Whether", "How", "Where", "Who", "Which", "Why", "When"];

/// A file of the repository.
struct File {
    /// Relative to the repository, with `/`.
    path: String,
    text: String,
}

impl File {
    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Lines with their numbers, counted from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// The module of `src` that the file belongs to.
    fn room(&self) -> Option<&str> {
        let path = self.path.strip_prefix("src/")?;
        let name = path.split('/').next()?;
        let name = name.strip_suffix(".rs").unwrap_or(name);
        ROOMS.contains(&name).then_some(name)
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder of the repository, without what is built or found there.
fn paths_below(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (path, name) = (entry.path(), entry.file_name());
        let is_made = ["target", ".git", "corpus", "artifacts"].iter().any(|made| name == *made);
        if entry.file_type().unwrap().is_dir() && !is_made {
            paths_below(&path, paths);
        } else if !is_made {
            paths.push(path);
        }
    }
}

fn all_paths() -> BTreeSet<String> {
    let mut paths = Vec::new();
    paths_below(root(), &mut paths);
    let relative = |path: PathBuf| path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
    paths.into_iter().map(relative).collect()
}

fn read(path: &str) -> File {
    File { path: path.to_owned(), text: fs::read_to_string(root().join(path)).unwrap() }
}

/// Rust sources and Markdown documents.
fn files(is_wanted: impl Fn(&str) -> bool) -> Vec<File> {
    let paths = all_paths();
    let files: Vec<File> = paths.iter().filter(|path| is_wanted(path)).map(|it| read(it)).collect();
    assert!(!files.is_empty());
    files
}

/// Every Rust file of the repository.
fn sources() -> Vec<File> {
    let sources = files(|path| path.ends_with(".rs"));
    for folder in ["src/", "crates/", "tests/", "benches/", "examples/", "fuzz/"] {
        let is_seen = sources.iter().any(|file| file.path.starts_with(folder));
        assert!(is_seen, "no source is seen in {folder}");
    }
    sources
}

#[track_caller]
fn assert_none(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}\n{}", breaches.join("\n"));
}

#[test]
fn no_source_file_is_long() {
    let long = sources().into_iter().filter_map(|file| {
        let n_lines = file.text.lines().count();
        (n_lines > FILE_LINES).then(|| format!("{}: {n_lines} lines", file.path))
    });
    let long: Vec<String> = long.collect();
    assert_none(&format!("split these; a file has at most {FILE_LINES} lines"), &long);
}

/// The first lines of functions, each with the number of lines to its closing brace.
fn functions(text: &str) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let begins = |line: &&str| {
        let mut words = line.split_whitespace();
        let is_modifier = |word: &&str| {
            ["pub", "const", "async", "unsafe", "extern"].contains(word) || word.starts_with("pub(")
        };
        words.find(|word| !is_modifier(word)) == Some("fn")
    };
    let starts = lines.iter().enumerate().filter(|(_, line)| begins(line));
    let lengths = starts.filter_map(|(start, line)| {
        let close = format!("{}}}", " ".repeat(indent(line)));
        // A signature without a body, or with its body beside it, ends before any line is deeper.
        let opens = lines[start..].iter().find(|line| line.ends_with(['{', ';', '}']))?;
        if !opens.ends_with('{') {
            return None;
        }
        let n_lines = lines[start..].iter().position(|line| *line == close)? + 1;
        Some((start + 1, n_lines))
    });
    lengths.collect()
}

#[test]
fn no_function_is_long() {
    let mut long = Vec::new();
    let mut n_functions = 0;
    for file in sources() {
        for (line, n_lines) in functions(&file.text) {
            n_functions += 1;
            if n_lines > FUNCTION_LINES {
                long.push(format!("{}:{line}: {n_lines} lines", file.path));
            }
        }
    }
    assert!(n_functions > 3_000, "only {n_functions} functions are seen");
    assert_none(&format!("split these; a function has at most {FUNCTION_LINES} lines"), &long);
}

#[test]
fn functions_are_measured_to_their_closing_brace() {
    let text = "fn a() {}\n\nimpl A {\n    pub(super) const fn b(\n        c: u8,\n    ) {\n        \
        if d {\n        }\n    }\n}\n\ntrait B {\n    fn c();\n}\n";
    assert_eq!(functions(text), [(4, 6)]);
}

/// The code of a file: no comments. Slashes inside of text may hide the rest of their line, which
/// names no module.
fn code(file: &File) -> String {
    let code = file.lines().map(|(_, line)| line.split("//").next().unwrap_or_default());
    code.collect::<Vec<_>>().join("\n")
}

/// Every name that follows `crate::`, alone or in braces.
fn used_modules(code: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let rest = rest.trim_start();
        let Some(group) = rest.strip_prefix('{') else {
            used.insert(name_at_start(rest));
            continue;
        };
        let (mut depth, mut is_start) = (0, true);
        for (at, c) in group.char_indices() {
            if depth == 0 && is_start && c.is_alphabetic() {
                used.insert(name_at_start(group.get(at..).unwrap()));
            }
            is_start = c == ',' || is_start && c.is_whitespace();
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    used
}

fn name_at_start(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[test]
fn modules_are_found_in_paths_and_in_braces() {
    let code = "use crate::a::b;\nuse crate::{\n    c::{d, e},\n    f,\n};\nlet g = crate::h::i();";
    let found: Vec<String> = used_modules(code).into_iter().collect();
    assert_eq!(found, ["a", "c", "f", "h"]);
}

#[test]
fn modules_of_the_kiosk_use_only_those_before_them() {
    let mut breaches = Vec::new();
    let place = |name: &str| ROOMS.iter().position(|room| *room == name);
    let mut rooms = BTreeSet::new();
    for file in files(|path| path.starts_with("src/") && path.ends_with(".rs")) {
        let Some(room) = file.room() else { continue };
        rooms.insert(room.to_owned());
        let code = code(&file);
        let mut used = used_modules(&code);
        // A module's first file is beside the others, so there `super` is the crate.
        if file.path == format!("src/{room}.rs") {
            used.extend(used_modules(&code.replace("super::", "crate::")));
        }
        for name in used {
            if place(&name) > place(room) {
                breaches.push(format!("{}: `{room}` uses `{name}`", file.path));
            }
        }
        if room != "cli" && code.contains("sabar_authoring") {
            breaches.push(format!("{}: `{room}` uses `sabar_authoring`", file.path));
        }
    }
    assert_eq!(rooms.len(), ROOMS.len(), "of {ROOMS:?}, only {rooms:?} are in src");
    assert_none(&format!("the order of the modules is {ROOMS:?}"), &breaches);
}

/// The first line of every doc comment.
fn doc_comments(file: &File) -> Vec<(usize, &str)> {
    let doc = |line: &'_ str| ["///", "//!"].into_iter().find(|mark| line.starts_with(mark));
    let mut before = None;
    let mut found = Vec::new();
    for (number, line) in file.lines() {
        let line = line.trim_start();
        let mark = doc(line);
        if let Some(mark) = mark
            && before != Some(mark)
        {
            found.push((number, line.strip_prefix(mark).unwrap().trim()));
        }
        before = mark;
    }
    found
}

#[test]
fn no_doc_comment_begins_with_a_question_word() {
    let mut breaches = Vec::new();
    for file in sources() {
        for (number, text) in doc_comments(&file) {
            let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            if QUESTION_WORDS.contains(&first) {
                breaches.push(format!("{}:{number}: {text}", file.path));
            }
        }
    }
    assert_none("begin these with a verb or a noun", &breaches);
}

#[test]
fn documents_are_short() {
    let long = DOCUMENT_WORDS.into_iter().filter_map(|(path, most)| {
        let n_words = read(path).text.split_whitespace().count();
        (n_words > most).then(|| format!("{path}: {n_words} words of {most}"))
    });
    assert_none("shorten these", &long.collect::<Vec<_>>());
}

/// The spans between backticks in a line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// Returns true for a path in a folder of this repository and for the name of a source file; false
/// for patterns and placeholders.
fn is_path(quotation: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    let folders =
        ["src", "crates", "tests", "benches", "examples", "fuzz", "packaging", "docs", ".ci"];
    let is_in_folder = quotation
        .split_once('/')
        .is_some_and(|(first, rest)| folders.contains(&first) && !rest.is_empty());
    quotation.chars().all(is_plain)
        && !quotation.starts_with(['/', '.'])
        && (is_in_folder || quotation.ends_with(".rs"))
}

#[test]
fn no_path_is_cited_that_is_not_there() {
    let paths = all_paths();
    let is_there = |cited: &str| {
        let cited = cited.trim_end_matches('/');
        paths.iter().any(|path| {
            path == cited
                || path.ends_with(&format!("/{cited}"))
                || path.starts_with(&format!("{cited}/"))
        })
    };
    let mut breaches = Vec::new();
    let is_history = |path: &str| path.starts_with("CHANGELOG");
    let cites = |path: &str| path.ends_with(".rs") || path.ends_with(".md");
    for file in files(|path| cites(path) && !is_history(path)) {
        for (number, line) in file.lines() {
            let text = if file.is_rust() {
                line.split_once("//").map_or("", |(_, comment)| comment)
            } else {
                line
            };
            for cited in quoted(text).filter(|cited| is_path(cited) && !is_there(cited)) {
                breaches.push(format!("{}:{number}: `{cited}`", file.path));
            }
        }
    }
    assert_none("these files are not there", &breaches);
}

#[test]
fn what_is_not_run_is_not_there() {
    let mut breaches = Vec::new();
    for manifest in files(|path| path.ends_with("Cargo.toml")) {
        if !manifest.text.contains("doctest = false") {
            continue;
        }
        let sources = manifest.path.replace("Cargo.toml", "src/");
        for file in files(|path| path.starts_with(&sources) && path.ends_with(".rs")) {
            let fences = file.lines().filter_map(|(number, line)| {
                let text = line.trim_start().strip_prefix("//")?.get(1..)?.trim();
                text.starts_with("```").then_some((number, text))
            });
            let runs = fences.step_by(2).filter(|(_, fence)| *fence != "```text");
            breaches.extend(runs.map(|(number, _)| format!("{}:{number}", file.path)));
            // Programs are not built as tests.
            let is_program = file.path.ends_with("main.rs") || file.path.contains("/bin/");
            if is_program && file.text.contains("#[test]") {
                breaches.push(file.path);
            }
        }
    }
    assert_none("these examples and tests are not run", &breaches);
}

/// `cargo package` leaves out what is outside the folder of a crate, so a crate with its own license
/// names nothing there but in its tests, which are not built for a package. That it can be built by
/// itself is seen only by building it, which takes minutes.
#[test]
fn what_is_published_names_no_file_outside_its_crate() {
    let paths = all_paths();
    let licensed = paths.iter().filter_map(|path| path.strip_suffix("LICENSE-MIT"));
    let crates: Vec<&str> = licensed.filter(|folder| !folder.is_empty()).collect();
    assert!(crates.contains(&"crates/text/") && crates.contains(&"crates/term/"), "{crates:?}");
    let mut breaches = Vec::new();
    for file in sources() {
        let is_of = |folder: &&&str| {
            let inside = file.path.strip_prefix(**folder);
            inside.is_some_and(|inside| !inside.starts_with("tests/"))
        };
        let Some(folder) = crates.iter().find(is_of) else { continue };
        let names = ["include!(", "include_str!(", "include_bytes!(", "include_dir!(", "#[path = "];
        let places = file.lines().filter(|(_, line)| names.iter().any(|it| line.contains(it)));
        for (number, line) in places {
            let named = line.split('"').nth(1).unwrap_or_default();
            let (start, named) = match named.strip_prefix("$CARGO_MANIFEST_DIR/") {
                Some(named) => (root().join(folder), named),
                None => (root().join(&file.path).parent().unwrap().to_owned(), named),
            };
            let whole = fs::canonicalize(start.join(named)).unwrap();
            if !whole.starts_with(root().join(folder)) {
                breaches.push(format!("{}:{number}: {named}", file.path));
            }
        }
    }
    assert_none("move these into the crate; its package lacks them", &breaches);
}
