//! Nothing of a visit is left in the program's memory or in a file.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use rustix::process::Signal;
use sabar_content::l10n::Numerals;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::library::Library;

use super::program::{self, flat, said_in};
use super::terminal::{Person, SIZE};

const F2: &[u8] = b"\x1bOQ";

/// A date that only a patient's answer shows.
const DATE: &str = "2031-07-19";

/// Text that only a visit in Arabic shows: letters in screen order exist only in text that was laid
/// out for the screen.
fn canaries() -> Vec<String> {
    let library = Library::built_in(Numerals::Locale);
    let words = library.localizer(library.find_language("ar").unwrap());
    let visual = |text: &str| {
        sabar_text::single_line(text, words.direction()).to_visual_string().trim().to_owned()
    };
    // What stands in one line, however long the sentence is.
    let begin = |text: &str| text.split(' ').take(3).collect::<Vec<_>>().join(" ");
    let yes = words.get(message_id::ANSWER_YES);
    let answer = words.with(message_id::TAKEAWAY_ANSWER, &[("answer", Argument::Text(&yes))]);
    vec![
        visual(&answer),
        visual(&begin(&words.get(message_id::TAKEAWAY_STOP))),
        visual(&words.date_short(DATE.parse().unwrap())),
        words.date_short(DATE.parse().unwrap()),
        answer,
    ]
}

/// Counts each canary in the writable memory of a process.
pub(super) fn in_memory(id: u32, canaries: &[String]) -> Vec<usize> {
    let mut counts = vec![0; canaries.len()];
    let maps = fs::read_to_string(format!("/proc/{id}/maps")).unwrap();
    let mut memory = File::open(format!("/proc/{id}/mem")).unwrap();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let [from, to] = [from, to].map(|hex| u64::from_str_radix(hex, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        let read = memory.seek(SeekFrom::Start(from)).and_then(|_| memory.read_exact(&mut bytes));
        if read.is_err() {
            continue;
        }
        for (count, canary) in counts.iter_mut().zip(canaries) {
            let canary = canary.as_bytes();
            *count += bytes.windows(canary.len()).filter(|window| *window == canary).count();
        }
    }
    counts
}

/// A kiosk that can write files only in `home`.
fn kiosk(home: &Path) -> Person {
    let mut command = program::kiosk(&["--lang", "ar", "--date", DATE]);
    for variable in ["HOME", "TMPDIR", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"] {
        command.env(variable, home);
    }
    command.cwd(home);
    Person::runs(command, SIZE)
}

impl Person {
    /// Answers the first page of the checklist with yes and comes to the last page.
    #[track_caller]
    fn gives_answers(&mut self) -> &mut Self {
        let sees = |person: &mut Self, id: &str| {
            let word = said_in("ar", id);
            person.sees_that(&word, |screen| flat(screen).contains(&word));
        };
        sees(self, message_id::REST_BEGIN);
        self.types(F2);
        sees(self, message_id::CHOOSE_TITLE);
        self.types(b"1").reads_to_the_end().types(b"\x1b[D");
        sees(self, message_id::ANSWER_UNSURE);
        self.types(b"1");
        sees(self, message_id::FLAG_STOP);
        // Onward until the last page.
        let last = said_in("ar", message_id::TAKEAWAY_SHOW);
        let is_there = self.presses_until(b"\x1b[D", |screen| screen.contents().contains(&last));
        assert!(is_there, "never came to the last page:\n{}", self.screen.screen().contents());
        self
    }
}

/// Every file under a folder, for messages.
fn files(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().display().to_string()).collect()
}

#[test]
fn after_the_reset_nothing_of_the_visit_is_in_memory() {
    let home = tempfile::tempdir().unwrap();
    let mut person = kiosk(home.path());
    person.gives_answers();
    let canaries = canaries();
    let id = person.id();
    let during = in_memory(id, &canaries);
    assert!(during.iter().take(3).all(|count| *count > 0), "the canaries sing: {during:?}");
    // Home, and yes: back to the start.
    let rest = said_in("ar", message_id::REST_BEGIN);
    person.types(b"\x1b[H").types(b"2").sees_that(&rest, |screen| flat(screen).contains(&rest));
    let after = in_memory(id, &canaries);
    // The date that staff gave on the command line begins the next visit too; it is not laid out.
    assert_eq!(after, vec![0; canaries.len()]);
    assert_eq!(files(home.path()), Vec::<String>::new());
}

/// A number and a date that are typed as answers: digits that are not accepted yet, and those that
/// are.
#[test]
fn after_the_reset_no_typed_answer_is_in_memory() {
    let home = tempfile::tempdir().unwrap();
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/questions");
    let mut command = program::kiosk(&["--lang", "ar", "--content", content]);
    command.env("HOME", home.path());
    let mut person = Person::runs(command, SIZE);
    let files = Library::new(super::asked_files::files(), Numerals::Locale);
    let words = files.localizer(files.find_language("ar").unwrap());
    let visual = |text: &str| {
        sabar_text::single_line(text, words.direction()).to_visual_string().trim().to_owned()
    };
    let sees = |person: &mut Person, text: &str| {
        let text = text.to_owned();
        person.sees_that(&text, |screen| flat(screen).contains(&text));
    };
    let said = |id: &str| visual(&words.get(id));
    let visual_date = visual("١٩ / ٠٧");
    let canaries = ["١٧٣٫٥".to_owned(), visual_date];
    sees(&mut person, &said_in("ar", message_id::REST_BEGIN));
    person.types(F2);
    sees(&mut person, &said_in("ar", message_id::CHOOSE_TITLE));
    person.types(b"4");
    sees(&mut person, &said("checkup-summary-point"));
    person.types(&b"\x1b[6~".repeat(3)).types(b"\x1b[D");
    sees(&mut person, &said("checkup-checklist-feeling"));
    person.types(b"1");
    sees(&mut person, &said("checkup-checklist-medicines"));
    person.types(b"2");
    sees(&mut person, &said("checkup-checklist-weight"));
    for key in ["1", "7", "3", ",", "5"] {
        person.types(key.as_bytes());
        std::thread::sleep(std::time::Duration::from_millis(60));
    }
    sees(&mut person, &canaries[0]);
    let id = person.id();
    assert!(in_memory(id, &canaries)[0] > 0, "the number is on the screen");
    person.types(b"\r");
    sees(&mut person, &said_in("ar", message_id::FLAG_STOP_HEADING));
    person.types(b"\r");
    sees(&mut person, &said("checkup-checklist-chair"));
    person.types(b"1");
    sees(&mut person, &said("checkup-checklist-trip"));
    for key in "1907".split_inclusive(|_: char| true) {
        person.types(key.as_bytes());
        std::thread::sleep(std::time::Duration::from_millis(60));
    }
    sees(&mut person, &canaries[1]);
    assert!(in_memory(id, &canaries)[1] > 0, "the date is on the screen");
    for key in "2031".split_inclusive(|_: char| true) {
        person.types(key.as_bytes());
        std::thread::sleep(std::time::Duration::from_millis(60));
    }
    person.types(b"\r");
    let rest = said_in("ar", message_id::REST_BEGIN);
    person.types(b"\x1b[H").types(b"2");
    sees(&mut person, &rest);
    assert_eq!(in_memory(id, &canaries), vec![0; canaries.len()]);
}

#[test]
fn a_killed_program_leaves_no_file() {
    let home = tempfile::tempdir().unwrap();
    let mut person = kiosk(home.path());
    person.gives_answers().sends(Signal::KILL).waits_for_the_end();
    assert_eq!(files(home.path()), Vec::<String>::new());
}
