//! The consultation as lines, for a screen reader, a braille line or a pipe.
//!
//! It stands beside the drawn kiosk, with the same model, actions and blocks. What is in front is
//! said once, then a line is read. Nothing that was printed is touched again: no escape sequence is
//! sent, and the terminal's own line editing is all there is.
//! Not here: what a line means (`entry`), how blocks are said (`page`).

mod commands;
mod entry;
mod line;
mod page;
mod wait;

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use crate::action::Action;
use crate::app::{self, HUNG_UP, Run};
use crate::block::Phrase;
use crate::l10n::word_id;
use crate::model::{Model, Overlay, Place, Screen};
use crate::read::{self, Form};
use crate::scene::Scene;
use crate::screen::{self, understanding::VERDICT};
use crate::term::clock::Clock;
use crate::term::tty::is_hang_up;
use crate::update::{self, update};
use crate::view::Stage;

use self::entry::Meaning;
pub use self::line::Line;
use self::page::Page;
use self::wait::Input;

/// Stands before the place where a line is typed.
pub const PROMPT: &str = "> ";

/// Runs the consultation line by line until the input ends; tells the exit code.
///
/// # Errors
/// When the system refuses to read or to write, which is not a hang-up.
pub fn run(run: &Run, width: Option<u16>) -> io::Result<ExitCode> {
    match converse(run, width) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        // A pipe that nobody reads any more; `cli` ends quietly.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(error),
        Err(error) if is_hang_up(&error) => Ok(ExitCode::from(HUNG_UP)),
        Err(error) => Err(error),
    }
}

fn converse(run: &Run, width: Option<u16>) -> io::Result<()> {
    let is_typed = rustix::termios::isatty(rustix::stdio::stdin());
    let is_locked = run.settings.kiosk;
    if is_locked {
        wait::ignore_signals()?;
    }
    let (mut input, mut output) = (Input::new(), io::stdout().lock());
    let clock = Clock::start();
    let mut talk = Talk::new(run, width);
    let mut said = talk.begin();
    loop {
        said.push_str(PROMPT);
        output.write_all(said.as_bytes())?;
        output.flush()?;
        // Whoever types has ended the line of the prompt already.
        let unended = |is_ended: bool| if is_ended { String::new() } else { "\n".to_owned() };
        said = loop {
            let left = talk.deadline().map(|deadline| deadline.saturating_sub(clock.now()));
            let is_there = input.wait(left)?;
            if !is_there && is_typed && input.takes_unended() {
                talk.notices(clock.now());
                continue;
            }
            let late = talk.passes(clock.now());
            if !is_there {
                if late.is_empty() {
                    continue;
                }
                break unended(false) + &late;
            }
            let line = line::read(&mut input.lines())?;
            if line == Line::End && !(is_locked && is_typed && !input.is_gone()) {
                output.write_all(b"\n")?;
                return output.flush();
            }
            break unended(is_typed && line != Line::End) + &talk.hear(&line);
        };
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
        Self { run, form, model, n_words: 0, said: None }
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

    /// Something has been typed without Enter: somebody is there.
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
            Line::Garbled | Line::End => None,
        };
        match meaning {
            Some(Meaning::Act(action)) => self.act(action),
            Some(Meaning::Onward) => self.onward(&page),
            Some(Meaning::Backward) => self.backward(&page),
            Some(Meaning::Repeat) => self.say(From::Start),
            Some(Meaning::Find) => self.find(line),
            None => {
                let mut out = String::new();
                read::lines(&mut out, &scene.phrase(word_id::PLAIN_UNKNOWN), self.form);
                out + &self.ask()
            }
        }
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
        read::lines(&mut out, &scene.phrase(word_id::REST_FORGOTTEN), self.form);
        out
    }

    fn update(&mut self, action: Action) {
        let scene = self.scene();
        let stage = Stage::bare(&self.model, &scene, self.n_words);
        // There is no key to leave with: the program ends with its input.
        let _ = update(&mut self.model, action, &stage, &scene);
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
