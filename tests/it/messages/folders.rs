//! Unusual folders: the diagnostics about them, and files that are not read.

#![expect(clippy::disallowed_methods, reason = "what must not take long is timed")]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use insta::assert_snapshot as is;
use rustix::fs::{CWD, Mode};
use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostics, Reporter, Severity};
use tempfile::TempDir;

/// Returns the diagnostics of a folder laid over the built-in content, without its own path.
fn told(folder: &Path) -> String {
    let mut files = Files::built_in();
    let mut problems = Diagnostics::new();
    files.lay_over(folder, &mut problems);
    problems.extend(sabar_authoring::check(&files));
    problems.to_string().replace(&folder.display().to_string(), "DIR")
}

fn with(path: &str, bytes: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().join(path);
    fs::create_dir_all(at.parent().unwrap()).unwrap();
    fs::write(at, bytes).unwrap();
    folder
}

#[test]
fn a_language_without_a_file() {
    let folder = with("locales/ro/README.md", "soon");
    fs::create_dir_all(folder.path().join("locales/tr/treatments")).unwrap();
    is!(told(folder.path()), @r"
    locales/ro  the folder is empty, so it is not a language; write locales/ro/ui.ftl, or remove the folder
    locales/tr  the folder is empty, so it is not a language; write locales/tr/ui.ftl, or remove the folder
    2 problems; they must be fixed before patients see this content.
    ");
}

#[test]
fn a_folder_that_is_gone() {
    let folder = with("locales/it/more.ftl", "# nothing\n");
    let path = folder.path().to_owned();
    drop(folder);
    is!(told(&path), @r"
    DIR  there is no such folder; give the folder that contains `seeds` and `locales`; `sabar content init` creates one
    1 problem; it must be fixed before patients see this content.
    ");
}

#[test]
fn a_folder_that_is_a_file() {
    let folder = with("content", "");
    is!(told(&folder.path().join("content")).replace("/content", ""), @r"
    DIR  is not a folder; give the folder that contains `seeds` and `locales`; `sabar content init` creates one
    1 problem; it must be fixed before patients see this content.
    ");
}

#[test]
fn a_folder_with_something_else() {
    is!(told(with("pictures/face.png", "").path()), @r"
    DIR  has neither a folder `seeds` nor a folder `locales`; give the folder that contains `seeds` and `locales`; `sabar content init` creates one
    1 problem; it must be fixed before patients see this content.
    ");
}

#[test]
fn links_that_lead_back_to_where_they_are() {
    let folder = with("locales/it/more.ftl", "# nothing\n");
    let here = folder.path().join("locales/it");
    std::os::unix::fs::symlink(&here, here.join("loop")).unwrap();
    std::os::unix::fs::symlink("self.ftl", here.join("self.ftl")).unwrap();
    let began = Instant::now();
    is!(told(folder.path()), @r"
    locales/it/loop  cannot be read: it is a link to one of its parent folders; fix or remove it
    locales/it/self.ftl  cannot be read: Too many levels of symbolic links (os error 40); fix or remove it
    2 problems; they must be fixed before patients see this content.
    ");
    assert!(began.elapsed() < Duration::from_secs(5));
}

/// A file of eight gigabytes that takes no room: reading it would take minutes and the memory.
#[test]
fn a_file_of_gigabytes_is_not_read() {
    let folder = with("locales/it/more.ftl", "");
    let path = folder.path().join("locales/it/more.ftl");
    fs::File::options().write(true).open(path).unwrap().set_len(8 << 30).unwrap();
    let began = Instant::now();
    is!(told(folder.path()), @r"
    locales/it/more.ftl  the file is larger than 256 KiB; split it, or remove what is not text
    1 problem; it must be fixed before patients see this content.
    ");
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_pipe_is_not_waited_for() {
    let folder = with("locales/it/more.ftl", "# nothing\n");
    let pipe = folder.path().join("locales/it/pipe.ftl");
    rustix::fs::mknodat(CWD, &pipe, rustix::fs::FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)
        .unwrap();
    is!(told(folder.path()), @r"
    locales/it/pipe.ftl  cannot be read: it is a pipe, not an ordinary file; fix or remove it
    1 problem; it must be fixed before patients see this content.
    ");
}

#[test]
fn a_file_in_utf_16() {
    let words: Vec<u8> = "\u{FEFF}a = b\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    is!(told(with("locales/it/more.ftl", words).path()), @r#"
    locales/it/more.ftl:1  the file is UTF-16, not UTF-8; save it as UTF-8 ("Unicode" is UTF-16)
    1 problem; it must be fixed before patients see this content.
    "#);
}

#[test]
fn a_file_in_latin_1() {
    is!(told(with("locales/it/more.ftl", b"# perch\xE9\n").path()), @r"
    locales/it/more.ftl:1  the file is not UTF-8; save it as UTF-8
    1 problem; it must be fixed before patients see this content.
    ");
}

#[test]
fn two_treatments_with_one_id() {
    let seed = Files::built_in().text("seeds/treatments/classic.toml").unwrap().to_owned();
    is!(told(with("seeds/treatments/copy.toml", seed).path()), @r"
    seeds/treatments/copy.toml:6  the id `classic` is not the name of the file; give both the same name; `sabar content copy` makes a copy under another
    1 problem; it must be fixed before patients see this content.
    ");
}

#[test]
fn half_a_seed() {
    let seed = Files::built_in().text("seeds/treatments/classic.toml").unwrap().to_owned();
    let half = seed.split_once("sources").unwrap().0.to_owned() + "sources = [\"ar:";
    is!(told(with("seeds/treatments/classic.toml", half).path()), @r#"
    seeds/treatments/classic.toml:34  `remember-undo` has no standing; write agreed, stated, contested or silent
    seeds/treatments/classic.toml:37  the text that starts here has no closing quotation mark; write " after the text
    2 problems; they must be fixed before patients see this content.
    "#);
}

/// 15,000 unused messages, each with a digit: listed in part, and counted.
#[test]
fn thousands_of_problems_are_summed_up() {
    let words: String = (0..15_000).map(|n| format!("area-{} = 1\n", letters(n))).collect();
    let folder = with("locales/it/more.ftl", words.replace("area-", "word-"));
    let told = told(folder.path());
    assert_eq!(told.lines().count(), 102, "{told}");
    let end: Vec<&str> = told.lines().skip(99).collect();
    is!(end.join("\n"), @r"
    locales/it/more.ftl:100  the digit `1` is typed in the text; write the figure in seeds/ and show it with { $name }
    locales/it/more.ftl  and 29900 more
    30000 problems; they must be fixed before patients see this content.
    ");
}

fn letters(mut n: usize) -> String {
    let mut letters = String::new();
    for _ in 0..4 {
        letters.push(char::from(b'a' + u8::try_from(n % 26).unwrap()));
        n /= 26;
    }
    letters
}

/// The largest file, full of messages with faults.
#[test]
fn a_file_full_of_faults_is_read_in_no_time() {
    let words = "a=1\n".repeat(256 * 1024 / 4);
    let began = Instant::now();
    let told = told(with("locales/it/more.ftl", words).path());
    assert!(told.lines().count() < 200);
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}

#[test]
fn errors_are_reported_however_many_warnings_there_are() {
    let mut problems = Diagnostics::new();
    let warns = |file: &str, n: usize, problems: &mut Diagnostics| {
        let mut report = Reporter::new(file, problems);
        (1..=n).for_each(|line| report.warn(line, "looks odd", "look at it"));
    };
    for file in 0..30 {
        warns(&format!("locales/it/{file}.ftl"), 200, &mut problems);
    }
    warns("locales/it/ui.ftl", 5_000, &mut problems);
    Reporter::new("locales/it/ui.ftl", &mut problems).add(4_000, "is wrong", "mend it");
    Reporter::new("seeds/last.toml", &mut problems).add(1, "is wrong too", "mend it");
    assert_eq!(problems.count(Severity::Error), 2);
    assert!(problems.verdict().ends_with("11000 warnings; check whether they are intended."));
    let told = problems.to_string();
    assert!(told.contains("locales/it/ui.ftl:4000  is wrong; mend it"), "{told}");
    assert!(told.contains("seeds/last.toml:1  is wrong too; mend it"), "{told}");
    let errors = problems.errors().to_string();
    assert!(!errors.contains("looks odd") && errors.contains("is wrong too"), "{errors}");
}

#[test]
fn names_that_are_nearly_right_are_noticed() {
    let folder = TempDir::new().unwrap();
    for inner in ["locales", "Seeds/treatments", "locale/it", "notes"] {
        fs::create_dir_all(folder.path().join(inner)).unwrap();
    }
    fs::write(folder.path().join("ui.ftl"), "a = b\n").unwrap();
    fs::write(folder.path().join("sabar.toml"), "").unwrap();
    is!(told(folder.path()), @"
    Seeds  warning: this is not used; `seeds` would be; name it seeds
    locale  warning: this is not used; `locales` would be; name it locales
    ui.ftl  warning: this file is not used here; move it to the folder of its language in locales
    3 warnings; check whether they are intended.
    ");
}

#[test]
fn a_file_of_the_kernel_that_waits_is_not_waited_for() {
    let folder = TempDir::new().unwrap();
    let words = folder.path().join("locales/it/treatments");
    fs::create_dir_all(&words).unwrap();
    // Looks like a regular file, but reading it waits for the next message of the kernel.
    std::os::unix::fs::symlink("/proc/kmsg", words.join("classic.ftl")).unwrap();
    let began = Instant::now();
    let told = told(folder.path());
    assert!(told.contains("locales/it/treatments/classic.ftl  "), "{told}");
    assert!(began.elapsed() < Duration::from_secs(5));
}

/// Files left by systems, file managers, editors and downloads, at every depth and in any case.
#[test]
fn files_of_systems_and_editors_are_ignored() {
    let names = [
        ".DS_Store",
        "._ui.ftl",
        ".directory",
        ".ui.ftl.swp",
        "THUMBS.DB",
        "thumbs.db",
        "Desktop.ini",
        "desktop.INI",
        "ehthumbs.db",
        "Icon\r",
        "~$ui.ftl",
        "ui.ftl~",
        "#ui.ftl#",
        "ui.ftl.swp",
        "ui.ftl.BAK",
        "ui.ftl.orig",
        "README.MD",
    ];
    let folders = [
        ".git",
        ".Trash-1000",
        ".Spotlight-V100",
        ".fseventsd",
        "lost+found",
        "System Volume Information",
        "$RECYCLE.BIN",
        "$Recycle.Bin",
        "@eaDir",
        "__MACOSX",
    ];
    let folder = with("locales/it/more.ftl", "# nothing\n");
    for at in ["", "seeds", "seeds/treatments", "locales", "locales/it", "locales/it/treatments"] {
        let at = folder.path().join(at);
        fs::create_dir_all(&at).unwrap();
        for name in names {
            fs::write(at.join(name), "\0").unwrap();
        }
        for name in folders {
            fs::create_dir_all(at.join(name).join("inner/deep/er/still")).unwrap();
            fs::write(at.join(name).join("ui.ftl"), "\0").unwrap();
        }
    }
    is!(told(folder.path()), @"No problems.");
}

/// A copy that a program leaves while it saves must not keep a kiosk from starting.
#[test]
fn copies_of_programs_are_ignored_with_a_warning() {
    for name in ["ui.ftl.sb-1a2b3c4d-Xy12Zz", "ui.ftl.1", "UI.FTL.old", "x.toml.sb-1"] {
        for at in ["locales/it", "locales/it/treatments", "seeds", "seeds/treatments"] {
            let told = told(with(&format!("{at}/{name}"), "x").path());
            let message = "warning: this file is a copy that is not used; ";
            assert!(told.starts_with(&format!("{at}/{name}  {message}")), "{told}");
            assert!(told.ends_with("1 warning; check whether it is intended."), "{told}");
        }
    }
}

/// Unrelated files are ignored; a misspelled file name is an error.
#[test]
fn files_that_nothing_reads() {
    let severity = |path: &str| {
        let mut files = Files::built_in();
        let mut problems = Diagnostics::new();
        files.lay_over(with(path, "x").path(), &mut problems);
        problems.extend(sabar_authoring::check(&files));
        assert_eq!(problems.len(), 1, "{problems}");
        let problem = problems.iter().next().unwrap();
        assert_eq!(problem.message, "this file is not used");
        problem.severity
    };
    for path in
        ["seeds/notes.txt", "locales/it/Lettera.docx", "locales/photo.jpeg", "seeds/LICENSE"]
    {
        assert_eq!(severity(path), Severity::Warning, "{path}");
    }
    for path in ["locales/it/ui.ftl.txt", "locales/it/UI.FTL", "seeds/treatments/x.tolm"] {
        assert_eq!(severity(path), Severity::Error, "{path}");
    }
    for path in ["locales/it/safety.flt", "seeds/safety.Toml", "seeds/other.toml"] {
        assert_eq!(severity(path), Severity::Error, "{path}");
    }
}

/// Paths in diagnostics are relative to where the program was started, in every format and from
/// every command.
#[test]
fn problems_name_the_whole_path() {
    let desk = with("mac/locales/ui.flt", "");
    fs::create_dir_all(desk.path().join("mac/seeds")).unwrap();
    fs::write(desk.path().join("mac/seeds/notes.txt"), "").unwrap();
    let run = |folder: &str, arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sabar"));
        let output = command.current_dir(folder).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    let here = desk.path().to_str().unwrap();
    let whole = format!("{here}/mac");
    let words = "this file is not used; move it or remove it";
    for (from, typed, place) in [
        (here, "mac", "mac/"),
        (here, "./mac", "mac/"),
        (here, "mac/", "mac/"),
        (here, whole.as_str(), "mac/"),
        (whole.as_str(), ".", ""),
        (whole.as_str(), "../mac", "../mac/"),
    ] {
        let told = run(from, &["check", typed, "--format", "github"]);
        let error = format!("::error file={place}locales/ui.flt::{words}\n");
        assert_eq!(told, error + &format!("::warning file={place}seeds/notes.txt::{words}\n"));
    }
    for (typed, place) in [("mac", "mac"), ("./mac", "./mac"), (whole.as_str(), whole.as_str())] {
        let human = run(here, &["check", typed]);
        assert!(human.contains(&format!("--> {place}/locales/ui.flt\n")), "{human}");
        let json = run(here, &["check", typed, "--format", "json"]);
        assert!(json.contains(&format!("\"path\": \"{place}/locales/ui.flt\"")), "{json}");
        for command in [
            &["content", "pack", "x.pack"][..],
            &["review", "microbotox", "--lang", "it", "--by", "A", "--role", "B"],
            &["read", "microbotox"],
            &["config"],
            &["--plain"],
        ] {
            let told = run(here, &[command, &["--content", typed]].concat());
            assert!(told.contains(&format!("{place}/locales/ui.flt  {words}\n")), "{told}");
        }
    }
}

/// As a browser, a file manager or an editor names it.
#[test]
fn a_copy_beside_its_file_is_one_error() {
    for name in ["ui (1).ftl", "ui - Copia.ftl", "ui copy.ftl", "Copy of ui.ftl", "ui_old.ftl"] {
        let ui = Files::built_in().text("locales/it/ui.ftl").unwrap().to_owned();
        let folder = with(&format!("locales/it/{name}"), ui);
        let told = told(folder.path());
        let lines: Vec<&str> = told.lines().collect();
        let copy = format!("locales/it/{name}  ");
        assert!(lines.len() == 2 && lines[0].starts_with(&copy), "{told}");
        assert!(
            lines[0].ends_with(" messages are also in ui.ftl; remove this file, or ui.ftl"),
            "{told}"
        );
    }
}

/// A language in another script, copied and not translated yet.
#[test]
fn a_copied_language_in_another_script_has_one_error_for_each_file() {
    let mut files = Files::built_in();
    let paths: Vec<String> = files.under("locales/it/").map(str::to_owned).collect();
    for path in &paths {
        let words = files.text(path).unwrap().to_owned();
        files.insert(path.replace("/it/", "/am/"), words);
    }
    let told = sabar_authoring::check(&files).errors().to_string();
    let of_script = told.lines().filter(|line| line.contains("not in the script of the language"));
    assert_eq!(of_script.count(), paths.len(), "{told}");
}
