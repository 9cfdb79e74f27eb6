//! `sabar sheet` and `sabar calendar`, as staff run them.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;

use crate::clinic::folder;
use crate::content::data;
use crate::plain::word;
use crate::program::{said, script};
use sabar_content::l10n::message_id;

/// The message of a command that must fail.
#[track_caller]
fn refused(arguments: &[&str]) -> String {
    let output = script(arguments);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output.stderr));
    assert!(output.stdout.is_empty());
    said(&output.stderr).to_owned()
}

#[test]
fn a_sheet_is_made_in_each_format_and_language() {
    for tag in ["ar", "id", "it"] {
        let with = |more: &[&str]| {
            let arguments = ["sheet", "microbotox", "--lang", tag, "--date", "2026-12-03"];
            let output = script(&[&arguments, more].concat());
            assert!(output.status.success(), "{}", said(&output.stderr));
            output.stdout
        };
        assert!(with(&[]).starts_with(b"%PDF-1.7"));
        assert!(with(&["--paper", "receipt-80", "--large"]).starts_with(b"%PDF-1.7"));
        let beside = if tag == "it" { "ar" } else { "it" };
        let html = with(&["--format", "html", "--beside", beside]);
        assert!(said(&html).contains(&format!("lang=\"{beside}\"")));
        let text = with(&["--format", "text"]);
        assert!(said(&text).lines().count() > 40);
        // Nothing can be drawn there, so that nothing explains a drawing.
        let stages = word(tag, message_id::TIMELINE_STAGES);
        assert!(!said(&text).contains(&stages) && !said(&html).contains(&stages));
        // The same for the same day.
        assert_eq!(with(&["--today", "2026-11-21"]), with(&["--today", "2026-11-21"]));
    }
}

#[test]
fn large_print_is_refused_where_there_is_no_print() {
    let output = script(&["sheet", "microbotox", "--format", "text", "--large"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output.stderr).contains("--large is for paper"), "{}", said(&output.stderr));
    assert!(output.stdout.is_empty());
}

#[test]
fn a_file_is_written_whole() {
    let folder = tempfile::tempdir().unwrap();
    let to = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (sheet, dates) = (to("sheet.pdf"), to("dates.ics"));
    let output = script(&["sheet", "classic", "--lang", "ar", "--output", &sheet]);
    assert!(output.status.success() && output.stdout.is_empty());
    assert!(fs::read(&sheet).unwrap().ends_with(b"%%EOF"));
    let arguments =
        ["calendar", "classic", "--lang", "ar", "--date", "2026-12-03", "--output", &dates];
    assert!(script(&arguments).status.success());
    assert!(fs::read_to_string(&dates).unwrap().ends_with("END:VCALENDAR\r\n"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    let nowhere = to("no/such/folder.pdf");
    let told = refused(&["sheet", "classic", "--output", &nowhere]);
    assert!(told.contains("cannot be written") && told.contains("give a writable file"), "{told}");
}

/// Runs the program with a umask, and writes to a file.
fn written_with(umask: &str, arguments: &[&str], to: &Path) -> (Option<i32>, String) {
    let line = format!("umask {umask}; exec \"$0\" \"$@\"");
    let mut shell = Command::new("sh");
    shell.args(["-c", &line, env!("CARGO_BIN_EXE_sabar")]).args(arguments).arg(to);
    let output = shell.output().unwrap();
    (output.status.code(), said(&output.stderr).to_owned())
}

fn mode(file: &Path) -> u32 {
    fs::metadata(file).unwrap().permissions().mode() & 0o777
}

const SHEET: [&str; 6] = ["sheet", "classic", "--date", "2026-12-03", "--lang", "it"];

#[test]
fn a_file_with_dates_is_no_more_public_than_it_may_be() {
    let folder = tempfile::tempdir().unwrap();
    let sheet = [&SHEET[..], &["--output"]].concat();
    let dates = [&["calendar"], &SHEET[1..], &["--output"]].concat();
    for (name, arguments) in [("sheet", sheet), ("dates", dates)] {
        for (umask, expected) in [("077", 0o600), ("027", 0o640), ("022", 0o644)] {
            let file = folder.path().join(format!("{name}-{umask}"));
            assert_eq!(written_with(umask, &arguments, &file).0, Some(0));
            assert_eq!(mode(&file), expected, "{name} with umask {umask}");
        }
        // One that is there keeps its mode, also through a link.
        let file = folder.path().join(format!("{name}-kept"));
        let link = folder.path().join(format!("{name}-link"));
        fs::write(&file, "old").unwrap();
        fs::set_permissions(&file, Permissions::from_mode(0o660)).unwrap();
        symlink(format!("{name}-kept"), &link).unwrap();
        assert_eq!(written_with("022", &arguments, &link).0, Some(0));
        assert!(link.is_symlink() && fs::read(&file).unwrap() != b"old");
        assert_eq!(mode(&file), 0o660);
        fs::set_permissions(&file, Permissions::from_mode(0o440)).unwrap();
        fs::remove_file(&link).unwrap();
        let (code, told) = written_with("022", &arguments, &file);
        assert!(code == Some(2) && told.contains("cannot be written"), "{told}");
        // A link to a file that is not there yet.
        symlink(format!("{name}-new"), &link).unwrap();
        assert_eq!(written_with("022", &arguments, &link).0, Some(0));
        assert!(link.is_symlink() && folder.path().join(format!("{name}-new")).is_file());
    }
}

#[test]
fn a_full_disk_is_told() {
    let sheet = [&SHEET[..], &["--output"]].concat();
    let sound = ["say", "classic", "takeaway", "--lang", "it", "--audio"];
    for arguments in [&sheet[..], &sound] {
        let (code, told) = written_with("022", arguments, Path::new("/dev/full"));
        if told.contains("cannot be run") {
            crate::conformance::not_tested("espeak-ng");
            continue;
        }
        assert_eq!(code, Some(2), "{told}");
        assert!(told.contains("/dev/full  cannot be written"), "{told}");
    }
}

#[test]
fn a_dash_is_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_sabar"));
    let dash = ["--output", "-", "--format", "text"];
    let output = command.args(SHEET).args(dash).current_dir(folder.path()).output().unwrap();
    assert!(output.stdout == script(&[&SHEET[..], &["--format", "text"]].concat()).stdout);
    assert!(output.status.success() && !output.stdout.is_empty());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_day_whose_times_no_calendar_has_is_refused() {
    for command in ["sheet", "calendar"] {
        let told = refused(&[command, "microbotox", "--date", "9999-12-31"]);
        assert!(told.contains("outside of the years of the calendar"), "{told}");
    }
    assert!(script(&["calendar", "microbotox", "--date", "2999-12-31"]).status.success());
}

#[test]
fn what_there_is_not_is_refused_with_what_there_is() {
    let has = |told: String, parts: &[&str]| {
        assert!(parts.iter().all(|part| told.contains(part)), "{told}");
    };
    has(refused(&["sheet", "botox"]), &["botox", "there are: microbotox, classic, wearing-off"]);
    has(refused(&["sheet", "classic", "--lang", "xx"]), &["xx", "there are: ar, id, it"]);
    has(refused(&["sheet", "classic", "--beside", "xx"]), &["xx", "there are: ar, id, it"]);
    has(refused(&["sheet", "classic", "--lang", "it", "--beside", "it"]), &["first language"]);
    has(refused(&["sheet", "classic", "--paper", "a3"]), &["a4, a5, letter, receipt-80"]);
    has(refused(&["sheet", "classic", "--format", "doc"]), &["pdf, text, html"]);
    has(refused(&["sheet", "classic", "--date", "3.12."]), &["2026-02-03"]);
    has(refused(&["sheet", "classic", "--time", "14:30"]), &["--date"]);
    let day = ["sheet", "classic", "--date", "2026-12-03", "--time"];
    for wrong in ["25:00", "14", "14:3", "+1:30", "2 pm"] {
        has(refused(&[&day, [wrong].as_slice()].concat()), &["14:30"]);
    }
    has(refused(&["calendar", "classic"]), &["--date 2026-02-03"]);
    for command in ["sheet", "calendar"] {
        let past = [command, "wearing-off", "--today", "2026-11-21", "--date", "2026-11-22"];
        has(refused(&past), &["wearing-off", "2026-11-22 is after today, 2026-11-21", "--date"]);
    }
    has(refused(&["calendar", "classic", "--date", "2026-12-03", "--theme", "dark"]), &["--theme"]);
}

#[test]
fn a_treatment_in_other_languages_is_refused_with_these() {
    let folder = tempfile::tempdir().unwrap();
    crate::drops::write_to(folder.path());
    let content = folder.path().to_str().unwrap();
    let of_drops = |arguments: &[&str]| {
        let told = refused(&[arguments, &["--content", content]].concat());
        let wanted = "drops is not in the language \"id\"; choose another: --lang ar, --lang it";
        assert!(told.contains(wanted), "{told}");
    };
    of_drops(&["sheet", "drops", "--lang", "id"]);
    of_drops(&["sheet", "drops", "--lang", "it", "--beside", "id"]);
    of_drops(&["calendar", "drops", "--lang", "id", "--date", "2026-12-03"]);
}

#[test]
fn what_is_not_reviewed_is_not_printed_where_reviews_are_required() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("settings.toml");
    fs::write(&settings, "require_review = true\n").unwrap();
    let config = settings.to_str().unwrap();
    for command in ["sheet", "calendar"] {
        let told = refused(&[command, "classic", "--date", "2026-12-03", "--config", config]);
        assert!(told.contains("classic is not reviewed in it"), "{told}");
        assert!(told.contains("Reviewed in it: none"), "{told}");
    }
}

#[test]
fn a_calendar_tells_hours_where_they_are_known() {
    let content = data("plan");
    let content = content.to_str().unwrap();
    let with = |more: &[&str]| {
        let arguments = ["calendar", "scope", "--content", content, "--date", "2026-12-03"];
        let output = script(&[&arguments, more].concat());
        assert!(output.status.success(), "{}", said(&output.stderr));
        said(&output.stdout).to_owned()
    };
    assert!(with(&["--time", "09:00"]).contains("DTSTART:20261203T070000\r\n"));
    assert!(!with(&[]).contains("T070000"));
    let read = ["read", "scope", "timeline", "--content", content, "--lang", "it"];
    let read = script(&[&read, ["--date", "2026-12-03", "--time", "09:00"].as_slice()].concat());
    assert!(said(&read.stdout).contains("07:00"), "{}", said(&read.stdout));
    let neutral = with(&["--neutral", "--lang", "it"]);
    assert!(neutral.contains("SUMMARY:Promemoria\r\n") && !neutral.contains("DESCRIPTION"));
}

/// The fonts have no Hebrew letters: a PDF would have boxes, so there is none; HTML has them.
#[test]
fn letters_that_the_fonts_lack_are_told() {
    let content = folder();
    let content = content.path().to_str().unwrap();
    let arguments = ["sheet", "dental-cleaning", "--lang", "he", "--content", content];
    let output = script(&arguments);
    assert_eq!(output.status.code(), Some(1));
    let told = said(&output.stderr);
    assert!(told.contains("(U+05D0)") && told.contains("--format html"), "{told}");
    let output = script(&[&arguments[..], &["--format", "html"]].concat());
    assert!(said(&output.stdout).contains("<html lang=\"he\" dir=\"rtl\">"));
    // Staff know before a patient is told to ask them.
    let warned = |printer: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_sabar"));
        program.args(["config", "--content", content]).env("SABAR_PRINTER", printer);
        said(&program.env("SABAR_CUPS_SOCKET", "/nowhere").output().unwrap().stderr).to_owned()
    };
    let told = warned("default");
    assert!(told.contains("sheets in he cannot be printed: the fonts for print lack א"), "{told}");
    assert_eq!(told.matches("cannot be printed").count(), 1, "{told}");
    assert!(!warned("off").contains("cannot be printed"));
}

#[test]
fn a_sheet_tells_the_hour_from_which_its_times_are_counted() {
    let with = |more: &[&str]| {
        let arguments = ["--lang", "it", "--date", "2026-12-03", "--format", "text"];
        let output = script(&[&["sheet", "microbotox"], &arguments[..], more].concat());
        said(&output.stdout).to_owned()
    };
    let told = with(&["--time", "09:30"]);
    assert!(told.contains("ore 11:30") && told.contains("09:30"), "{told}");
    let told = with(&[]);
    assert!(!told.contains(":30"), "{told}");
}

#[test]
fn a_day_with_an_hour_is_no_date() {
    for day in ["2026-12-20T10:00", "2026-12-20 10:00", "2026-12-20[u-ca=hebrew]", "2026-12-20Z"] {
        let told = refused(&["sheet", "classic", "--lang", "it", "--date", day]);
        assert!(told.contains("write a date like 2026-02-03"), "{told}");
    }
}

#[test]
fn the_day_of_another_appointment_dates_what_is_counted_from_it() {
    let content = data("treatments");
    let content = content.to_str().unwrap();
    let run = |command: &str, more: &[&str]| {
        let arguments = [command, "vaccination", "--content", content, "--lang", "it"];
        let form: &[&str] = if command == "sheet" { &["--format", "text"] } else { &[] };
        script(&[&arguments, form, more].concat())
    };
    let second = ["--date", "2026-12-03", "--also", "second-dose=2026-12-29T10:15"];
    for command in ["read", "say", "sheet", "calendar"] {
        let output = run(command, &second);
        assert!(output.status.success(), "{}", said(&output.stderr));
        let told = said(&output.stdout).replace(['\u{2068}', '\u{2069}'], "");
        let is_dated = ["29 dicembre 2026", "20261229"].iter().any(|day| told.contains(day));
        assert!(is_dated, "{command}: {told}");
    }
    let refused = |more: &[&str]| {
        let output = run("read", more);
        assert_eq!(output.status.code(), Some(2), "{more:?}");
        said(&output.stderr).to_owned()
    };
    let with = |day: &str| refused(&["--date", "2026-12-03", "--also", day]);
    assert!(with("third-dose=2026-12-29").contains("write one of second-dose"));
    assert!(with("second-dose=2026-12-01").contains("before the appointment before it"));
    assert!(with("second-dose=29.12.2026").contains("write it like"));
    assert!(refused(&["--also", "second-dose=2026-12-29"]).contains("--date"));
    let twice = [&second[..], &["--also", "second-dose=2026-12-30"]].concat();
    assert!(refused(&twice).contains("given twice"));
    let classic = script(&["read", "classic", "--date", "2026-12-03", "--also", "x=2026-12-29"]);
    assert!(said(&classic.stderr).contains("no other appointments"));
}

/// The clocks of Rome are put forward at two o'clock on 28 March 2027, and back at three o'clock on
/// 31 October.
#[test]
fn an_hour_that_the_clocks_skip_is_refused_and_one_that_comes_twice_is_told() {
    let content = data("plan");
    let content = content.to_str().unwrap();
    let run = |command: &str, day: &str, hour: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_sabar"));
        program.env("TZ", "Europe/Rome").args([command, "scope", "--lang", "it"]);
        program.args(["--content", content, "--date", day, "--time", hour]);
        if command == "sheet" {
            program.args(["--format", "text"]);
        }
        program.output().unwrap()
    };
    for command in ["read", "say", "sheet", "calendar"] {
        let skipped = run(command, "2027-03-28", "02:30");
        assert_eq!(skipped.status.code(), Some(2), "{command}");
        assert!(skipped.stdout.is_empty(), "{command}");
        let told = said(&skipped.stderr);
        assert!(told.contains("there is no 02:30 on 2027-03-28 in Europe/Rome"), "{told}");
        let twice = run(command, "2027-10-31", "02:30");
        assert!(twice.status.success(), "{command}");
        let told = said(&twice.stderr);
        assert!(told.contains("02:30 comes twice on 2027-10-31 in Europe/Rome"), "{told}");
        for hour in ["01:59", "03:00"] {
            let fine = run(command, "2027-03-28", hour);
            assert!(fine.status.success() && fine.stderr.is_empty(), "{command} {hour}");
        }
    }
}

/// "At 2:30 on the day before" the appointment on 29 March 2027, in Rome: the clocks show 3:30 then.
#[test]
fn a_time_of_day_that_the_clocks_skip_is_the_same_wherever_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    crate::clinic::copy(&data("plan"), folder.path());
    let seed = folder.path().join("seeds/treatments/scope.toml");
    let written = fs::read_to_string(&seed).unwrap();
    let (from, to) =
        ("{ from = -2, to = 0, unit = \"hour\" }", "unit = \"day\", time = \"02:30\" }");
    let at = written.replacen(from, &format!("{{ at = -1, {to}"), 1);
    fs::write(&seed, at).unwrap();
    for command in ["read", "say", "sheet", "calendar"] {
        for (day, expected) in [("2027-03-29", "3:30"), ("2027-03-28", "2:30")] {
            let mut program = Command::new(env!("CARGO_BIN_EXE_sabar"));
            program.env("TZ", "Europe/Rome").args([command, "scope", "--lang", "it"]);
            program.args(["--content", folder.path().to_str().unwrap()]);
            program.args(["--date", day, "--time", "09:00"]);
            if command == "sheet" {
                program.args(["--format", "text"]);
            }
            let output = program.output().unwrap();
            assert!(output.status.success(), "{}", said(&output.stderr));
            let told = said(&output.stdout);
            let other = if expected == "3:30" { "2:30" } else { "3:30" };
            assert!(told.contains(expected) && !told.contains(other), "{command} {day}: {told}");
            if command == "calendar" {
                let start = format!("T0{}00", expected.replace(':', ""));
                assert!(told.contains(&start), "{told}");
            }
        }
    }
}
