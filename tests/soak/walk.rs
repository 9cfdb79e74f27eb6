//! Random use of a kiosk: any key, any touch, any size, and visits that end at any point.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use fastrand::Rng;
use rustix::process::Signal;
use sabar::shell::pin;
use sabar_content::Files;
use sabar_content::l10n::message_id;

use crate::asked;
use crate::kiosk::Kiosk;
use crate::steps::{self, Content, End, RELOAD, Step, TO_THE_NEXT_PAGE, Try};
use crate::{RATE, Shown};

/// The PINs, of which one is valid.
const PINS: [&str; 2] = ["260741", "830517"];

/// A public that uses the kiosk again and again.
pub struct Walk {
    begin: Shown,
    leave: Shown,
    gate: Shown,
    /// A program that never ends shows whether memory grows.
    is_restarted: bool,
    folder: PathBuf,
    pin: &'static str,
}

impl Walk {
    pub fn new(folder: &Path, is_restarted: bool) -> Self {
        let walk = Self {
            begin: Shown::of(message_id::REST_BEGIN),
            leave: Shown::of(message_id::LEAVE_TITLE),
            gate: Shown::of(message_id::GATE_BEGIN_ANEW),
            is_restarted,
            folder: folder.to_owned(),
            pin: PINS[0],
        };
        walk.keeps_pin();
        walk.puts_questions();
        walk
    }

    /// Adds a treatment with every kind of question, the second one.
    fn puts_questions(&self) {
        let (files, shipped) = (asked::files(), Files::built_in());
        for path in files.paths().filter(|path| shipped.bytes(path).is_none()) {
            let file = self.folder.join("content").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, files.bytes(path).unwrap()).unwrap();
        }
    }

    fn keeps_pin(&self) {
        let mut typed = pin::TypedPin::default();
        self.pin.chars().for_each(|digit| assert!(typed.push(digit)));
        pin::Hash::of(&typed).unwrap().write(&self.folder.join("pin")).unwrap();
    }

    pub fn is_at_rest(&self, screen: &str) -> bool {
        self.begin.is_in(screen)
    }

    /// Runs one consultation and returns its number of steps.
    pub fn consults(&mut self, kiosk: &mut Kiosk, rng: &mut Rng) -> u64 {
        let n_steps = rng.u64(5..60);
        for _ in 0..n_steps {
            let step = steps::next(&mut |most| rng.usize(..most));
            // Slow steps are rarer than in memory.
            let is_slow = match &step {
                Step::Signals(number) => *number == RELOAD,
                Step::Tries(_) | Step::Ends(_) => true,
                Step::Types(_) | Step::Resizes(..) => false,
                Step::Waits(_) | Step::Puts(_) | Step::Looks => false,
            };
            if !is_slow || rng.u8(..10) == 0 {
                self.does(&step, kiosk);
            }
        }
        n_steps
    }

    fn does(&mut self, step: &Step, kiosk: &mut Kiosk) {
        match step {
            Step::Types(bytes) => kiosk.types(bytes),
            Step::Resizes(columns, rows) => kiosk.resizes((*columns, *rows)),
            Step::Waits(time) => thread::sleep((*time / RATE).min(Duration::from_millis(200))),
            Step::Signals(number) => kiosk.sends(Signal::from_named_raw(*number).unwrap()),
            Step::Puts(content) => self.puts(*content),
            Step::Tries(which) => self.tries(*which, kiosk),
            Step::Looks => kiosk.settles(),
            Step::Ends(End::Finished | End::Left) => self.comes_to_rest(kiosk),
            // The default idle time, at this pace of time.
            Step::Ends(End::Idle) => thread::sleep(Duration::from_millis(700)),
            Step::Ends(End::Hidden) => {
                kiosk.types(b"p");
                thread::sleep(Duration::from_millis(700));
            }
            Step::Ends(End::Staff) => self.tries(Try::Right, kiosk),
            Step::Ends(End::Fault | End::Stopped) if !self.is_restarted => {}
            Step::Ends(End::Fault) => self.starts_again_after(Signal::KILL, kiosk),
            Step::Ends(End::Stopped) => self.starts_again_after(Signal::TERM, kiosk),
        }
    }

    fn starts_again_after(&self, signal: Signal, kiosk: &mut Kiosk) {
        // It does not start with content that fails its check.
        self.puts(Content::Shipped);
        kiosk.resizes((80, 24));
        kiosk.ends_and_starts_again(signal);
        assert!(kiosk.comes_to_show(Duration::from_secs(20), |it| self.is_at_rest(it)));
    }

    fn puts(&self, content: Content) {
        let ui = self.folder.join("content/locales/it/ui.ftl");
        fs::create_dir_all(ui.parent().unwrap()).unwrap();
        let shipped = Files::built_in();
        let shipped = shipped.text("locales/it/ui.ftl").unwrap();
        match content {
            // The built-in languages are always available, so there cannot be fewer.
            Content::Shipped | Content::Less => fs::write(ui, shipped).unwrap(),
            Content::Changed => {
                fs::write(ui, shipped.replace("\nrest-begin = ", "\nrest-begin = Ecco. ")).unwrap();
            }
            Content::Broken => fs::write(ui, "half a fi").unwrap(),
        }
    }

    /// Tries a PIN: only the right one opens the staff pages, and only after the wait.
    fn tries(&mut self, which: Try, kiosk: &mut Kiosk) {
        let other = if self.pin == PINS[0] { PINS[1] } else { PINS[0] };
        let typed = match which {
            Try::Right => self.pin,
            Try::Wrong => other,
            Try::Old => std::mem::replace(&mut self.pin, other),
        };
        if which == Try::Old {
            self.keeps_pin();
        }
        self.comes_to_rest(kiosk);
        let before = self.judged();
        kiosk.types(b"\x1b[24~");
        for digit in typed.bytes() {
            thread::sleep(Duration::from_millis(2));
            kiosk.types(&[digit]);
        }
        thread::sleep(Duration::from_millis(2));
        kiosk.types(b"\r");
        // At this pace of time the page closes before it can be read, so the log is checked.
        let is_judged = (0..50).any(|_| {
            thread::sleep(Duration::from_millis(20));
            self.judged() > before
        });
        let last = log(&self.folder);
        let last = last.lines().rfind(|line| is_judgement(line)).unwrap_or("none");
        // A busy machine may take the digits for those of a scanner, and miss some.
        let is_open = is_judged && last.ends_with(": staff");
        assert!(!is_open || which == Try::Right, "{which:?}: {last}");
        self.comes_to_rest(kiosk);
    }

    /// Returns the number of PINs in the log.
    fn judged(&self) -> usize {
        log(&self.folder).lines().filter(|line| is_judgement(line)).count()
    }

    /// Ends whatever is going on, as a patient does who presses on until it is over.
    pub fn comes_to_rest(&mut self, kiosk: &mut Kiosk) {
        if kiosk.screen.screen().size() != (24.try_into().unwrap(), 80.try_into().unwrap()) {
            kiosk.resizes((80, 24));
        }
        // A half-typed sequence times out by itself.
        for _ in 0..200 {
            kiosk.settles();
            let screen = kiosk.contents();
            if self.is_at_rest(&screen) {
                return;
            }
            let asks = |it: &str| self.leave.is_in(it) || self.gate.is_in(it);
            kiosk.types(if asks(&screen) { b"2" } else { b"\x1b[H" });
            let patience = Duration::from_millis(250);
            if !kiosk.comes_to_show(patience, |it| self.is_at_rest(it) || asks(it)) {
                kiosk.types(b"\x7f");
            }
        }
        panic!("it does not come to rest:\n{}", kiosk.contents());
    }

    /// Asserts that a new visit begins fresh: the choice, the summary and the first questions.
    pub fn fingerprint(&mut self, kiosk: &mut Kiosk) -> Vec<String> {
        let path = [
            (&b"\x1bOS"[..], message_id::CHOOSE_TITLE),
            (b"1", "section-main"),
            (TO_THE_NEXT_PAGE, message_id::ANSWER_UNSURE),
        ];
        // It is compared with the built-in content.
        self.puts(Content::Shipped);
        kiosk.sends(Signal::USR1);
        thread::sleep(Duration::from_secs(1));
        // A paste that has no end swallows keys for half a second.
        thread::sleep(Duration::from_millis(700));
        // A forged answer of the terminal lasts one visit.
        kiosk.types(b"\x1bOS");
        kiosk.stands_still();
        self.comes_to_rest(kiosk);
        // At this pace of time a slow visit may end on the way, so it begins again.
        for _ in 0..20 {
            let mut seen = Vec::new();
            for (key, word) in &path {
                kiosk.types(key);
                let shown = Shown::in_italian(word);
                if !kiosk.comes_to_show(Duration::from_secs(1), |it| shown.is_in(it)) {
                    break;
                }
                kiosk.stands_still();
                if shown.is_in(&kiosk.contents()) {
                    seen.push(kiosk.contents());
                }
            }
            self.comes_to_rest(kiosk);
            if seen.len() == path.len() {
                return seen;
            }
        }
        panic!("nobody gets anywhere:\n{}", kiosk.contents());
    }
}

/// Returns true for a line of the log about a right or wrong PIN.
fn is_judgement(line: &str) -> bool {
    line.ends_with(": staff") || line.ends_with(": wrong PIN")
}

/// All that was logged.
pub fn log(folder: &Path) -> String {
    let files = fs::read_dir(folder.join("log")).unwrap();
    files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}
