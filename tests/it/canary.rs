//! Nothing of a visit is left in the program's memory or in a file.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use rustix::process::Signal;
use sabar_content::l10n::Numerals;
use sabar_content::l10n::{Argument, message_id};
use sabar_content::library::Library;

use super::program::{self, said_in};
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
            person.sees_that(&word, |screen| {
                let text = screen.contents();
                text.split_whitespace().collect::<Vec<_>>().join(" ").contains(&word)
            });
        };
        sees(self, message_id::REST_BEGIN);
        self.types(F2);
        sees(self, message_id::CHOOSE_TITLE);
        self.types(b"1").types(&b"\x1b[6~".repeat(12)).types(b"\x1b[D");
        sees(self, message_id::CHECKLIST_INTRO);
        self.types(b"1");
        sees(self, message_id::FLAG_STOP);
        // Onward until the last page.
        let last = said_in("ar", message_id::TAKEAWAY_SHOW);
        for _ in 0..400 {
            self.types(b"\x1b[D");
            if self.comes_to_see(std::time::Duration::from_millis(100), |screen| {
                screen.contents().contains(&last)
            }) {
                return self;
            }
        }
        panic!("never came to the last page:\n{}", self.screen.screen().contents());
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
    person.types(b"\x1b[H").types(b"2").sees_that(&rest, |screen| {
        screen.contents().split_whitespace().collect::<Vec<_>>().join(" ").contains(&rest)
    });
    let after = in_memory(id, &canaries);
    // The date that staff gave on the command line begins the next visit too; it is not laid out.
    assert_eq!(after, vec![0; canaries.len()]);
    assert_eq!(files(home.path()), Vec::<String>::new());
}

#[test]
fn a_killed_program_leaves_no_file() {
    let home = tempfile::tempdir().unwrap();
    let mut person = kiosk(home.path());
    person.gives_answers().sends(Signal::KILL).waits_for_the_end();
    assert_eq!(files(home.path()), Vec::<String>::new());
}
