//! Plain mode: the consultation as lines, for a screen reader, a braille line or a pipe.
//!
//! It uses the same model, actions and blocks as the drawn kiosk. It prints what is in front once,
//! then reads a line. The modules: `entry` (the meaning of a line), `page` (blocks as lines),
//! `typing` (line editing), `front_end` (the loop).
//!
//! Invariant: printed text is never changed, and no escape sequence is sent.

mod answers;
mod commands;
mod entry;
mod front_end;
mod line;
mod page;
mod typing;
mod wait;

use std::time::Duration;

use crate::draw::Stage;
use crate::model::action::{Action, Farewell};
use crate::model::appointment::{Field, FieldKind};
use crate::model::effect::Effect;
use crate::model::{Aloud, Model, Overlay, Place, Screen, VoiceRequest};
use crate::screen;
use crate::screen::aloud::Utterance;
use crate::screen::block::{Frame, Phrase};
use crate::screen::scene::Scene;
use crate::shell::app::Run;
use crate::shell::app::recent_actions::RecentActions;
use crate::shell::clock;
use crate::shell::read::{self, Form};
use crate::update::{self, update};
use sabar_content::Given;
use sabar_content::l10n::message_id;

use self::entry::Meaning;
pub use self::front_end::run;
pub use self::line::Line;
use self::page::Page;

/// The prompt.
pub const PROMPT: &str = "> ";

/// A consultation in lines: text comes out, lines go in.
#[derive(Clone, Debug)]
pub struct PlainSession<'a> {
    run: &'a Run,
    form: Form,
    model: Model,
    /// The number of words printed last.
    n_words: usize,
    /// The screen printed last, which is not repeated after an overlay closes.
    said: Option<Said>,
    recent_actions: RecentActions,
    /// Ended visits that have not been counted yet.
    farewells: Vec<Farewell>,
    /// Requests to the voice that are not done yet.
    asked: Vec<VoiceRequest>,
}

/// A screen of a treatment in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Said(Screen, usize, usize);

impl Said {
    fn of(model: &Model) -> Self {
        Self(model.screen, model.visit.treatment, model.language)
    }
}

/// The start of printing in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    /// The start of the current part, under the title of the page.
    Start,
    /// The start of the current part, after a part that ended in this frame.
    PartBefore(Option<Frame>),
}

impl<'a> PlainSession<'a> {
    /// Returns a session at rest. Paragraphs are one line each, or wrapped at `width`.
    #[must_use]
    pub fn new(run: &'a Run, width: Option<u16>) -> Self {
        let form = Form { width, is_visual: false };
        // Plain mode has no layout, so the size does not matter.
        let model = Model::at_rest(run.language, (0, 0), run.date);
        Self {
            run,
            form,
            model,
            n_words: 0,
            said: None,
            recent_actions: RecentActions::default(),
            farewells: Vec::new(),
            asked: Vec::new(),
        }
    }

    /// Returns the model, for tests.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Returns the text before the first line is read.
    pub fn begin(&mut self) -> String {
        self.say(From::Start)
    }

    /// Returns the time at which it must be told the time again; none at rest, where there is
    /// nothing to erase.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        let stage = Stage::bare(&self.model, &self.scene(), self.n_words);
        let is_resting = self.model.screen == Screen::Rest && self.model.overlay.is_none();
        (!is_resting).then(|| update::deadline(&self.model, &stage, &self.run.settings))
    }

    /// Handles the passing of time: asks after a long silence, then erases the visit. Returns the
    /// text to print, mostly none.
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

    /// Notes that something has been typed, without Enter so far.
    pub fn notices(&mut self) {
        update::heard(&mut self.model);
    }

    /// Returns what to print about news of the voice, mostly nothing.
    pub(crate) fn told(&mut self, news: Action) -> String {
        self.update(news);
        let mut out = String::new();
        if self.model.aloud == Aloud::Unavailable {
            let why = self.scene().phrase(message_id::ALOUD_UNAVAILABLE);
            read::lines(&mut out, &why, self.form);
        }
        out
    }

    /// Returns what was asked of the voice, for the language with this tag.
    pub(crate) fn asks(&mut self) -> (Vec<VoiceRequest>, &'a str) {
        (std::mem::take(&mut self.asked), &self.scene().words.language().tag)
    }

    /// Returns what is read aloud.
    pub(crate) fn utterances(&self) -> Vec<Utterance> {
        Page::utterances(&self.scene(), &self.model)
    }

    fn is_covered(&self) -> bool {
        self.model.overlay.is_some_and(Overlay::is_cover)
    }

    /// Returns the reply to a line.
    pub fn hear(&mut self, line: &Line) -> String {
        let said = self.answer(line);
        if !said.is_empty() {
            self.n_words = said.split_whitespace().count();
        }
        said
    }

    fn answer(&mut self, line: &Line) -> String {
        let scene = self.scene();
        let page = Page::of(&scene, &self.model);
        let meaning = match line {
            Line::Text(text) => entry::meaning(&scene, &self.model, &page, text),
            Line::Garbled => None,
        };
        let is_aloud = meaning == Some(Meaning::Act(Action::ReadAloud));
        if self.model.aloud.is_on() && !is_aloud {
            self.update(Action::AnyKey);
        }
        match meaning {
            // What is read has been printed.
            Some(Meaning::Act(Action::ReadAloud)) => {
                self.update(Action::ReadAloud);
                String::new()
            }
            Some(Meaning::Act(action)) => self.act(action),
            Some(Meaning::Onward) => self.onward(&page),
            Some(Meaning::Backward) => self.backward(&page),
            Some(Meaning::Repeat) => self.say(From::Start),
            Some(Meaning::Find) => self.find(line),
            Some(Meaning::Refused(why)) => {
                let field = page.field().unwrap_or(Field::DATE);
                self.refuse(&screen::appointment::refusal(&scene, &self.model, field, why))
            }
            Some(Meaning::RefusedAnswer(question, why)) => {
                let question = &scene.treatment(&self.model).checklist[question];
                self.refuse(&screen::typed_answer::refusal(&scene, question, why))
            }
            None if page.field().is_some() && self.model.overlay.is_none() => {
                // Below it follow an example and the choices.
                let is_hour = page.field().is_some_and(|field| field.kind == FieldKind::Hour);
                let word =
                    if is_hour { message_id::HOUR_NOT_ONE } else { message_id::PLAIN_DATE_UNKNOWN };
                self.refuse(&scene.phrase(word))
            }
            None => self.refuse(&scene.phrase(message_id::PLAIN_UNKNOWN)),
        }
    }

    /// Returns the reason why a line is not accepted, and asks again.
    fn refuse(&self, why: &Phrase) -> String {
        let mut out = String::new();
        read::lines(&mut out, why, self.form);
        out + &self.ask()
    }

    /// Performs an action and returns the text in front after it.
    fn act(&mut self, action: Action) -> String {
        let was_over = self.model.overlay.is_some();
        let was_resting = self.model.screen == Screen::Rest;
        self.update(action);
        let is_closed = was_over && self.model.overlay.is_none();
        if let Action::Answer(question, given) = action {
            let flag = Page::of_screen(&self.scene(), &self.model).flag(question);
            let mut out = String::new();
            // An emergency has opened its panel, which says whom to call: the next question waits.
            let is_over = self.model.overlay.is_some();
            let told = if is_over { 1 } else { flag.len() };
            flag.iter().take(told).for_each(|flag| read::lines(&mut out, flag, self.form));
            let takes_more = screen::checklist::takes_more(&self.scene(), &self.model, question);
            // How a typed line was understood.
            let is_typed = matches!(given, Given::Number(_) | Given::Date(_));
            if !is_over && (takes_more || is_typed) {
                read::lines(
                    &mut out,
                    &answers::given(&self.scene(), &self.model, question),
                    self.form,
                );
            }
            if !is_over && takes_more {
                return out + &self.ask();
            }
            return out + &if is_over { self.say(From::Start) } else { self.advance() };
        }
        if let Action::Choose(..) = action {
            return self.verdict();
        }
        if entry::is_entered(action) || is_closed && self.said == Some(Said::of(&self.model)) {
            return self.ask();
        }
        let mut out = String::new();
        // Leaving erases as much as finishing.
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
        self.recent_actions.add(action);
        // There is no key to leave, and no bell: the program ends with its input.
        for effect in update(&mut self.model, action, &stage, &scene).iter() {
            if let Effect::Forgotten(farewell) = effect {
                self.farewells.push(farewell);
                self.asked.push(VoiceRequest::Reset);
            }
            if let Effect::Voice(request) = effect {
                let is_read = matches!(request, VoiceRequest::Read(_));
                // There is no focus: it begins with the part that was printed.
                self.asked.push(if is_read { VoiceRequest::Read(0) } else { request });
            }
        }
    }

    /// Returns the feedback on the last answer; after the right one it goes on.
    fn verdict(&mut self) -> String {
        let page = Page::of(&self.scene(), &self.model);
        let mut out = String::new();
        for phrase in page.feedback() {
            read::lines(&mut out, phrase, self.form);
        }
        out + &if page.is_understood() { self.advance() } else { self.ask() }
    }

    /// Handles Enter.
    fn onward(&mut self, page: &Page) -> String {
        if self.model.overlay.is_some() {
            self.act(Action::Close)
        } else if self.model.screen == Screen::Rest && self.run.is_language_chosen {
            self.act(Action::Speak(self.run.language))
        } else if self.model.screen == Screen::Rest {
            // The languages have just been listed.
            self.written(std::iter::once(page::how(&self.scene())))
        } else if page.onward.is_some() {
            self.advance()
        } else {
            // Enter alone must not begin or erase anything.
            self.ask()
        }
    }

    /// Goes to the next part of the page, or to the next page.
    fn advance(&mut self) -> String {
        let page = Page::of(&self.scene(), &self.model);
        if page.has_more() {
            self.go_to(page.part.end);
            return self.say(From::PartBefore(page.frame()));
        }
        self.update(Action::NextPage);
        self.go_to(0);
        let goes_on =
            page.asks_a_question() && Page::of(&self.scene(), &self.model).asks_a_question();
        self.say(if goes_on { From::PartBefore(page.frame()) } else { From::Start })
    }

    /// Returns the treatments with these letters in their names.
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

    /// Sets the current block of the page, in the scroll position of the model.
    fn go_to(&mut self, top: usize) {
        self.model.set_place(Place { top, ..Place::default() });
    }

    /// Returns the text of what is in front, and the choices.
    fn say(&mut self, from: From) -> String {
        let scene = self.scene();
        let page = Page::of(&scene, &self.model);
        if self.model.overlay.is_none() {
            self.said = Some(Said::of(&self.model));
        }
        let phrases = match from {
            From::Start => page.whole_part(&scene, &self.model),
            From::PartBefore(frame) => page.part_after(frame, &scene, &self.model),
        };
        self.written(phrases.into_iter().chain(page.offer(&scene, &self.model)))
    }

    /// Returns the question and the choices only.
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
        let today = self.run.today.or_else(|| clock::today(&self.model));
        let scene = Scene::of(&self.model, &self.run.library, &self.run.settings, today);
        scene.at(clock::time_of_day(self.run.today))
    }
}
