//! Faults in settings files and variables, each with its diagnostic.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::process::Command;

use insta::assert_snapshot as is;

use super::{Desk, PROGRAM, said, told};

#[test]
fn a_key_that_is_misspelled() {
    is!(told("emergency_numer = \"112\"\nIdle-After = 200\n"), @r"
    sabar.toml:1  there is no setting emergency_numer; did you mean emergency_number?
    sabar.toml:2  there is no setting Idle-After; did you mean idle_after?
    ");
}

#[test]
fn an_unknown_key_without_a_similar_one() {
    is!(told("color = \"red\""), @"sabar.toml:1  there is no setting color; there are: clinic_name, clinic_language, source_language, languages, content, release_keys, emergency_number, clinic_telephone, code_address, neutral_titles, printer, paper, print_answers, print_large, cups_socket, voice, voice_clips, counts_socket, numerals, calendar, theme, density, keys, reduced_motion, incomplete, require_review, idle_after, idle_takeaway, idle_per_word, idle_countdown, confirm_pause_ms, kiosk, pin_file, pin_socket, log");
}

#[test]
fn a_table() {
    is!(told("[idle]\nafter = 200"), @"sabar.toml:1  there is no setting idle; did you mean idle_after?");
}

#[test]
fn text_that_does_not_parse() {
    is!(told("theme = dark\nidle_after = \nclinic_language = \"it\n\nkiosk = true\nnumerals = \"roman\""), @r#"
    sabar.toml:1  `dark` has no quotes around it; write "dark"
    sabar.toml:2  `idle_after` has no value; write it after the =, or remove the line
    sabar.toml:3  the text that starts here has no closing quotation mark; write " after the text
    sabar.toml:6  numerals cannot be "roman"; write "locale" or "latin"
    "#);
}

#[test]
fn a_key_twice() {
    is!(told("theme = \"dark\"\ntheme = \"light\""), @"sabar.toml:2  `theme` is given twice; the first is at line 1; keep one of them and remove the other");
}

#[test]
fn wrong_values_of_every_kind() {
    is!(told(r#"
        clinic_name = "San Marco\u001B[2J"
        clinic_language = 3
        languages = "it"
        emergency_number = 112
        numerals = "roman"
        theme = "blue"
        reduced_motion = "yes"
        require_review = 1
        idle_after = "3 minutes"
        idle_per_word = -1
        idle_countdown = 5
        confirm_pause_ms = 0.5
        kiosk = "true"
        pin_file = "pin"
    "#), @r#"
    sabar.toml:2  clinic_name cannot be "San Marco\u001B[2J"; write 1 to 60 visible characters in quotes, without blanks at the ends
    sabar.toml:3  clinic_language cannot be 3; write the tag of a language in quotes, as "it"
    sabar.toml:4  languages cannot be "it"; write tags of languages, as ["it", "ar"]
    sabar.toml:5  emergency_number cannot be 112; write digits and spaces in quotes, with + before them if need be, as "112"
    sabar.toml:6  numerals cannot be "roman"; write "locale" or "latin"
    sabar.toml:7  theme cannot be "blue"; write "dark", "light", "mono" or "auto"
    sabar.toml:8  reduced_motion cannot be "yes"; write true or false
    sabar.toml:9  require_review cannot be 1; write true or false
    sabar.toml:10  idle_after cannot be "3 minutes"; write a whole number of seconds from 30 to 3600
    sabar.toml:11  idle_per_word cannot be -1; write a whole number of seconds from 0 to 10
    sabar.toml:12  idle_countdown cannot be 5; write a whole number of seconds from 20 to 600
    sabar.toml:13  confirm_pause_ms cannot be 0.5; write a whole number of milliseconds from 0 to 5000
    sabar.toml:14  kiosk cannot be "true"; write true or false
    sabar.toml:15  pin_file cannot be "pin"; write a path in quotes that begins with /
    "#);
}

#[test]
fn names_that_do_not_fit_a_line() {
    let long = "a".repeat(61);
    is!(told(&format!("clinic_name = \"{long}\"")), @r#"sabar.toml:1  clinic_name cannot be "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…; write 1 to 60 visible characters in quotes, without blanks at the ends"#);
    is!(told("clinic_name = \"\""), @r#"sabar.toml:1  clinic_name cannot be ""; write 1 to 60 visible characters in quotes, without blanks at the ends"#);
    is!(told("clinic_name = \" Sole\""), @r#"sabar.toml:1  clinic_name cannot be " Sole"; write 1 to 60 visible characters in quotes, without blanks at the ends"#);
    is!(told("clinic_name = '''Sole\nLuna'''"), @"sabar.toml:1  clinic_name cannot be '''Sole Luna'''; write 1 to 60 visible characters in quotes, without blanks at the ends");
    is!(told("clinic_name = \"Sole\\u202Eanul\""), @r#"sabar.toml:1  clinic_name cannot be "Sole\u202Eanul"; write 1 to 60 visible characters in quotes, without blanks at the ends"#);
    assert_eq!(told("clinic_name = \"عيادة الشمس\""), "");
}

#[test]
fn telephone_numbers() {
    for number in ["112", "+39 06 1234", "0 11"] {
        assert_eq!(told(&format!("emergency_number = \"{number}\"")), "");
    }
    for number in ["", "+", "  ", "112a", "1+2", "123456789012345678901"] {
        assert_ne!(told(&format!("emergency_number = \"{number}\"")), "", "{number}");
    }
}

#[test]
fn unknown_languages() {
    is!(told("languages = [\"it\", \"es\", \"ar\", \"it\"]\nclinic_language = \"en\""), @r#"
    sabar.toml:1  languages has "it" twice; write each language once
    sabar.toml:1  languages: there is no language "es"; there are: ar, id, it
    sabar.toml:2  clinic_language: there is no language "en"; there are: ar, id, it
    "#);
    // Tags of the past, and of other systems.
    is!(told("languages = [\"it\", \"in\", \"iw\", \"it_IT\"]\nsource_language = \"IT\""), @r#"
    sabar.toml:1  languages: there is no language "in"; write "id"; there are: ar, id, it
    sabar.toml:1  languages: there is no language "it_IT"; write "it"; there are: ar, id, it
    sabar.toml:1  languages: there is no language "iw", which is written "he"; there are: ar, id, it
    sabar.toml:2  source_language: there is no language "IT"; write "it"; there are: ar, id, it
    "#);
}

#[test]
fn the_clinic_s_own_language_left_out() {
    is!(told("languages = [\"id\", \"ar\"]"), @r#"sabar.toml:1  languages leaves out "it", the clinic's own; add it, or set clinic_language to one of these"#);
}

#[test]
fn the_faults_of_all_layers_at_once() {
    let desk = Desk::new()
        .system("theme = \"red\"\nclinic_language = \"xx\"")
        .config("theme = \"dark\"\nclinic_langage = \"it\"")
        .variable("SABAR_THEME", "green")
        .variable("SABAR_KIOSKS", "true")
        .variable("SABAR_LANGUAGES", "it,,ar");
    is!(desk.told(), @r#"
    sabar.toml:2  there is no setting clinic_langage; did you mean clinic_language?
    system.toml:1  theme cannot be "red"; write "dark", "light", "mono" or "auto"
    system.toml:2  clinic_language: there is no language "xx"; there are: ar, id, it
    SABAR_KIOSKS  is not the variable of a setting; did you mean SABAR_KIOSK?
    SABAR_LANGUAGES  languages: there is no language ""; there are: ar, id, it
    SABAR_THEME  theme cannot be "green"; write "dark", "light", "mono" or "auto"
    "#);
}

/// Unknown variables of other programs are ignored; a misspelled setting is an error.
#[test]
fn unknown_variables() {
    let told = |name: &str| {
        let (_, problems) = Desk::new().variable(name, "1").layers.read();
        let told = problems.iter().next().unwrap().to_string();
        assert_eq!(problems.len(), 1, "{told}");
        (problems.has_errors(), told)
    };
    for stranger in
        ["X", "HOME", "TERM", "DEBUG", "VERSION", "TOKEN", "THING", "TEST_RUNS", "é", ""]
    {
        let (is_error, told) = told(&format!("SABAR_{stranger}"));
        assert!(!is_error, "{told}");
        assert!(told.starts_with(&format!("SABAR_{stranger}  warning: ")), "{told}");
        assert!(told.contains("SABAR_THEME") && !told.contains("did you mean"), "{told}");
    }
    for (slip, meant) in [
        ("KIOSKS", "KIOSK"),
        ("LANGUAGE", "LANGUAGES"),
        ("kiosk", "KIOSK"),
        ("EMERGENCY_PHONE", "EMERGENCY_NUMBER"),
        ("EMERGENCYNUMBER", "EMERGENCY_NUMBER"),
        ("REQUIRE_REVIEWS", "REQUIRE_REVIEW"),
        ("CLINIC-NAME", "CLINIC_NAME"),
        ("PIN", "PIN_FILE"),
    ] {
        let (is_error, told) = told(&format!("SABAR_{slip}"));
        assert!(is_error, "{told}");
        assert!(told.ends_with(&format!("did you mean SABAR_{meant}?")), "{told}");
    }
    // In other letters it sets nothing, and may be another program's.
    for name in ["sabar_emergency_number", "Sabar_Emergency_Number"] {
        let (is_error, told) = told(name);
        assert!(!is_error, "{told}");
        assert!(told.ends_with("did you mean SABAR_EMERGENCY_NUMBER?"), "{told}");
    }
}

#[test]
fn an_unrelated_variable_is_only_a_warning() {
    for arguments in [&["config"][..], &["read", "microbotox"], &["check"], &["claims"]] {
        let mut command = Command::new(PROGRAM);
        let output = command.args(arguments).env("SABAR_X", "1").output().unwrap();
        let stderr = said(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        assert_eq!(stderr.matches("SABAR_X  warning: ").count(), 1, "{arguments:?} {stderr}");
        assert!(!output.stdout.is_empty());
    }
}

#[test]
fn a_variable_whose_name_is_not_utf_8_is_told() {
    for name in [&b"SABAR_X\xC9"[..], b"SABAR_\xFF", b"sabar_\xE8\xE8"] {
        let mut command = Command::new(PROGRAM);
        let output = command.arg("config").env(OsStr::from_bytes(name), "1").output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        let shown = String::from_utf8_lossy(name);
        assert_eq!(told.matches(&format!("{shown}  ")).count(), 1, "{told}");
        assert!(!output.stdout.is_empty(), "{told}");
    }
}

#[test]
fn files_that_cannot_be_read() {
    let mut desk = Desk::new();
    desk.layers.file = Some(desk.path("missing.toml"));
    is!(desk.told(), @"missing.toml  there is no such file; give a file as `sabar config --example` prints one");
    desk.layers.file = Some(desk.folder.path().join("."));
    assert!(desk.told().contains("cannot be read"), "{}", desk.told());
    is!(told(&"# more\n".repeat(20_000)), @"sabar.toml  cannot be read: it is larger than 64 KiB; give a file as `sabar config --example` prints one");
}
