//! The consultation as lines, for a screen reader, a braille line or a pipe.
//!
//! It stands beside the drawn kiosk, with the same model, actions and blocks. What is in front is
//! said once, then a line is read. Nothing that was printed is touched again, and no escape sequence
//! is sent.
//! Not here: what a line means (`entry`), how blocks are said (`page`), how a line is typed (`typing`).

mod commands;
mod entry;
mod line;
mod page;
mod typing;
mod wait;

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use crate::draw::Stage;
use crate::model::action::{Action, Farewell};
use crate::model::effect::Effect;
use crate::model::{Model, Overlay, Place, Screen};
use crate::screen::block::Phrase;
use crate::screen::scene::Scene;
use crate::screen::{self, understanding::VERDICT};
use crate::shell::app::recent_actions::RecentActions;
use crate::shell::app::{self, HUNG_UP, Run, RunError};
use crate::shell::public::{self, FrontEnd, Watch};
use crate::shell::read::{self, Form};
use crate::update::{self, update};
use sabar_content::l10n::message_id;
use sabar_term::tty::is_hang_up;

use self::entry::Meaning;
pub use self::line::Line;
use self::page::Page;
use self::wait::{Ends, Heard};

/// Stands before the place where a line is typed.
pub const PROMPT: &str = "> ";

/// Runs the consultation line by line until the input ends; tells the exit code.
///
/// # Errors
/// When the system refuses to read or to write, which is not a hang-up, or when it fails again and
/// again.
pub fn run(run: &Run, width: Option<u16>) -> Result<ExitCode, RunError> {
    let _journal = public::begin(run);
    let watch = Watch::start(run);
    public::live(&mut InLines { run, width, watch, talk: Talk::new(run, width) })
}

/// The kiosk in lines, and what outlives a fault.
#[derive(Debug)]
struct InLines<'a> {
    run: &'a Run,
    width: Option<u16>,
    watch: Watch,
    talk: Talk<'a>,
}

impl FrontEnd for InLines<'_> {
    fn once(&mut self, is_after_fault: bool) -> Result<ExitCode, RunError> {
        self.talk = Talk::new(self.run, self.width);
        let end =
            Ends::open(self.run).and_then(|mut ends| self.converse(&mut ends, is_after_fault));
        match end {
            // A pipe that nobody reads any more; `cli` ends quietly.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(error.into()),
            Err(error) if is_hang_up(&error) => Ok(ExitCode::from(HUNG_UP)),
            Err(error) => Err(error.into()),
            Ok(code) => Ok(code),
        }
    }

    fn watch(&mut self) -> &mut Watch {
        &mut self.watch
    }

    fn last_actions(&self) -> String {
        self.talk.trail.to_string()
    }
}

impl InLines<'_> {
    fn converse(&mut self, ends: &mut Ends, is_after_fault: bool) -> io::Result<ExitCode> {
        let mut said = if is_after_fault { "\n".to_owned() } else { String::new() };
        said.push_str(&self.talk.begin());
        self.say(ends, &said)?;
        self.watch.supervisor.ready();
        let mut last_key = self.now();
        while ends.ending().is_none() {
            self.watch.supervisor.alive(self.watch.clock.now());
            let timeout = self.patience(ends.is_begun().then_some(last_key));
            let heard = ends.hear(timeout, self.watch.clock.now())?;
            // First the time: whoever comes back late has been asked before, or is somebody else.
            let now = self.now();
            let late = self.talk.passes(now);
            if !late.is_empty() {
                ends.forget();
                self.say(ends, &("\n".to_owned() + &late))?;
                continue;
            }
            match heard {
                Heard::Nothing if self.is_stale(ends, last_key) => {
                    ends.forget();
                    self.say(ends, "\n")?;
                }
                Heard::Nothing => {}
                Heard::Typing => {
                    last_key = now;
                    self.talk.notices(now);
                }
                Heard::Line(line) => {
                    self.fail_if_asked(&line);
                    let unended = if ends.is_typed() { "" } else { "\n" };
                    let answer = self.talk.hear(&line);
                    self.say(ends, &(unended.to_owned() + &answer))?;
                }
                Heard::End => {
                    ends.say("\n")?;
                    return Ok(ExitCode::SUCCESS);
                }
            }
        }
        ends.say_last("\n");
        let code = ends.ending().map_or(0, |signal| 128 + signal.number());
        Ok(ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX)))
    }

    /// Says what there is to say, and asks for a line.
    fn say(&mut self, ends: &mut Ends, said: &str) -> io::Result<()> {
        for farewell in std::mem::take(&mut self.talk.farewells) {
            self.watch.forgotten(farewell);
        }
        ends.say(&format!("{said}{PROMPT}"))
    }

    /// The time of the model.
    fn now(&self) -> Duration {
        self.watch.clock.now().saturating_mul(self.run.clock_rate)
    }

    /// How long nothing has to be done; `begun` is when a line was begun that is not ended.
    fn patience(&self, begun: Option<Duration>) -> Option<Duration> {
        let stale = begun.map(|last_key| last_key + self.run.settings.idle_after);
        let deadline = self.talk.deadline().or(stale);
        let left = deadline.map(|it| it.saturating_sub(self.now()) / self.run.clock_rate.max(1));
        let due = self.watch.supervisor.until_due(self.watch.clock.now());
        [left, due].into_iter().flatten().min()
    }

    /// Whether somebody began a line at rest and went away: the next line is somebody else's.
    fn is_stale(&self, ends: &Ends, last_key: Duration) -> bool {
        let is_late = self.now() >= last_key + self.run.settings.idle_after;
        ends.is_begun() && self.talk.deadline().is_none() && is_late
    }

    #[expect(clippy::panic, reason = "to see how a fault is survived")]
    fn fail_if_asked(&self, line: &Line) {
        let Some(fault) = self.run.fault_key else { return };
        if *line == Line::Text(fault.to_string()) {
            panic!("asked to fail");
        }
    }
}

/// Somebody who is told one thing after the other and answers with lines.
#[derive(Clone, Debug)]
pub struct Talk<'a> {
    run: &'a Run,
    form: Form,
    model: Model,
    /// How many words were said last.
    n_words: usize,
    /// The screen that was said last, so that closing what lay over it need not say it again.
    said: Option<Said>,
    trail: RecentActions,
    /// Visits that ended and are still to be counted.
    farewells: Vec<Farewell>,
}

/// A screen of a treatment in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Said(Screen, usize, usize);

impl Said {
    fn of(model: &Model) -> Self {
        Self(model.screen, model.visit.treatment, model.language)
    }
}

/// From where in a page to say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    /// The start of the part in hand, under the title of the page.
    Start,
    /// The start of the part in hand, right after the part before it.
    PartBefore,
    /// The block at the top, where the model has just put it.
    Top,
}

impl<'a> Talk<'a> {
    /// At rest, with nothing said yet. Paragraphs are one line each, or wrapped at `width`.
    #[must_use]
    pub fn new(run: &'a Run, width: Option<u16>) -> Self {
        let form = Form { width, is_visual: false };
        // Nothing is laid out, so the size does not matter.
        let model = Model::at_rest(run.language, (0, 0), run.date);
        Self {
            run,
            form,
            model,
            n_words: 0,
            said: None,
            trail: RecentActions::default(),
            farewells: Vec::new(),
        }
    }

    /// The model, for tests.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// What is said before the first line is read.
    pub fn begin(&mut self) -> String {
        self.say(From::Start)
    }

    /// When it has to be told the time again: never at rest, where there is nothing to forget.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        let stage = Stage::bare(&self.model, &self.scene(), self.n_words);
        let is_resting = self.model.screen == Screen::Rest && self.model.overlay.is_none();
        (!is_resting).then(|| update::deadline(&self.model, &stage, &self.run.settings))
    }

    /// Time passes: if nobody says anything for long, it is asked, and then forgotten. What is said
    /// then; mostly nothing.
    pub fn passes(&mut self, now: Duration) -> String {
        let (screen, was_covered) = (self.model.screen, self.is_covered());
        self.update(Action::Elapsed(now));
        if self.model.screen == Screen::Rest && screen != Screen::Rest {
            return self.farewell() + &self.say(From::Start);
        }
        if self.is_covered() && !was_covered {
            return self.say(From::Start);
        }
        String::new()
    }

    /// Something has been typed, without Enter so far: somebody is there.
    pub fn notices(&mut self, now: Duration) {
        self.model.now = now;
        self.model.active = now;
    }

    fn is_covered(&self) -> bool {
        self.model.overlay.is_some_and(Overlay::is_cover)
    }

    /// What is said in answer to a line.
    pub fn hear(&mut self, line: &Line) -> String {
        let said = self.answer(line);
        self.n_words = said.split_whitespace().count();
        said
    }

    fn answer(&mut self, line: &Line) -> String {
        let scene = self.scene();
        let page = Page::of(&scene, &self.model);
        let meaning = match line {
            Line::Text(text) => entry::meaning(&scene, &self.model, &page, text),
            Line::Garbled => None,
        };
        match meaning {
            Some(Meaning::Act(action)) => self.act(action),
            Some(Meaning::Onward) => self.onward(&page),
            Some(Meaning::Backward) => self.backward(&page),
            Some(Meaning::Repeat) => self.say(From::Start),
            Some(Meaning::Find) => self.find(line),
            Some(Meaning::Refused(why)) => {
                self.refuse(&screen::timeline::refusal(&scene, &self.model, why))
            }
            None => self.refuse(&scene.phrase(message_id::PLAIN_UNKNOWN)),
        }
    }

    /// Says why a line is not taken, and asks again.
    fn refuse(&self, why: &Phrase) -> String {
        let mut out = String::new();
        read::lines(&mut out, why, self.form);
        out + &self.ask()
    }

    /// Does it, and says what is in front then.
    fn act(&mut self, action: Action) -> String {
        let was_over = self.model.overlay.is_some();
        let was_resting = self.model.screen == Screen::Rest;
        self.update(action);
        let is_closed = was_over && self.model.overlay.is_none();
        if let Action::Answer(question, _) = action {
            let flag = Page::of_screen(&self.scene(), &self.model).flag(question);
            let mut out = String::new();
            flag.iter().for_each(|flag| read::lines(&mut out, flag, self.form));
            // An emergency has opened its panel: the question after it waits.
            let is_over = self.model.overlay.is_some();
            return out + &if is_over { self.say(From::Start) } else { self.advance() };
        }
        if let Action::Choose(..) = action {
            return self.verdict();
        }
        if matches!(action, Action::SetDate(_) | Action::MoveDate(_))
            || is_closed && self.said == Some(Said::of(&self.model))
        {
            return self.ask();
        }
        let mut out = String::new();
        // Leaving forgets no less than finishing does.
        if self.model.screen == Screen::Rest && !was_resting && !self.model.farewell {
            out = self.farewell();
        }
        out + &self.say(From::Start)
    }

    fn farewell(&self) -> String {
        let mut out = String::new();
        let scene = screen::rest::greeting(&self.scene(), &self.model);
        read::lines(&mut out, &scene.phrase(message_id::REST_FORGOTTEN), self.form);
        out
    }

    fn update(&mut self, action: Action) {
        let scene = self.scene();
        let stage = Stage::bare(&self.model, &scene, self.n_words);
        self.trail.add(action);
        // There is no key to leave with, and no bell: the program ends with its input.
        for effect in update(&mut self.model, action, &stage, &scene).iter() {
            if let Effect::Forgotten(farewell) = effect {
                self.farewells.push(farewell);
            }
        }
    }

    /// What there is to say about the answer just chosen: after the right one it goes on.
    fn verdict(&mut self) -> String {
        let page = Page::of(&self.scene(), &self.model);
        if !page.is_understood() {
            return self.say(From::Top);
        }
        let mut out = String::new();
        for phrase in page.praise() {
            read::lines(&mut out, phrase, self.form);
        }
        out + &self.advance()
    }

    /// What Enter does.
    fn onward(&mut self, page: &Page) -> String {
        if self.model.overlay.is_some() {
            self.act(Action::Close)
        } else if self.model.screen == Screen::Rest {
            // Here the languages are a list, without one in focus.
            self.act(Action::OpenLanguages)
        } else if page.onward.is_some() {
            self.advance()
        } else {
            // Nothing is begun or forgotten without being meant.
            self.ask()
        }
    }

    /// To the next part of the page, or the next page.
    fn advance(&mut self) -> String {
        let page = Page::of(&self.scene(), &self.model);
        if page.has_more() {
            self.go_to(page.part.end);
            return self.say(From::PartBefore);
        }
        self.update(Action::NextPage);
        self.go_to(0);
        self.say(From::Start)
    }

    /// Says the treatments with these letters in their names.
    fn find(&mut self, line: &Line) -> String {
        let Line::Text(letters) = line else { return self.ask() };
        while !self.model.visit.search.is_empty() {
            self.update(Action::EraseLetter);
        }
        if !self.model.is_searching {
            self.update(Action::Search);
        }
        letters.chars().for_each(|letter| self.update(Action::Letter(letter)));
        self.say(From::Start)
    }

    fn backward(&mut self, page: &Page) -> String {
        let is_over = self.model.overlay.is_some();
        match page.part.start.checked_sub(1) {
            Some(before) if !is_over => {
                self.go_to(before);
                self.say(From::Start)
            }
            _ => self.act(Action::Back),
        }
    }

    /// The block of the page at which it is. The drawn kiosk keeps there what is at its top.
    fn go_to(&mut self, top: usize) {
        self.model.set_place(Place { top, ..Place::default() });
    }

    /// Says what is in front, and asks.
    fn say(&mut self, from: From) -> String {
        let scene = self.scene();
        let page = Page::of(&scene, &self.model);
        if self.model.overlay.is_none() {
            self.said = Some(Said::of(&self.model));
        }
        let phrases = match from {
            From::Start => page.whole_part(&scene, &self.model),
            From::PartBefore => page.part_after_another(&scene, &self.model),
            From::Top => page.since(VERDICT, &scene, &self.model),
        };
        self.written(phrases.into_iter().chain(page.offer(&scene, &self.model)))
    }

    /// Says only what is asked, and what there is to choose.
    fn ask(&self) -> String {
        let scene = self.scene();
        let page = Page::of(&scene, &self.model);
        let question = page.question(&scene, &self.model);
        self.written(question.into_iter().chain(page.offer(&scene, &self.model)))
    }

    fn written(&self, phrases: impl Iterator<Item = Phrase>) -> String {
        let mut out = String::new();
        for phrase in phrases {
            read::lines(&mut out, &phrase, self.form);
        }
        out
    }

    fn scene(&self) -> Scene<'a> {
        let today = self.run.today.or_else(|| app::today(&self.model));
        Scene::of(&self.model, &self.run.library, &self.run.settings, today)
    }
}
