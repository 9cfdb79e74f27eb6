//! Performs the effects of `update`: the bell, the PIN, changed settings, reloads.

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use super::{App, theme};
use crate::draw::Stage;
use crate::model::action::{Action, PinAnswer, PinKey, Reload, StaffRequest};
use crate::model::effect::Effect;
use crate::model::{Model, Screen, VoiceRequest};
use crate::shell::clock::date_of_today;
use crate::shell::doctor;
use crate::shell::pin::Verdict;
use crate::shell::preview;
use crate::shell::print::document;
use crate::shell::public::Monitor;
use crate::shell::release::Reloaded;
use sabar_term::input::KeyEvent;

impl App<'_> {
    /// Performs one effect; returns the exit code if the program ends.
    pub(super) fn perform(
        &mut self,
        effect: Effect,
        stage: &mut Stage,
    ) -> io::Result<Option<ExitCode>> {
        match effect {
            Effect::Quit => return Ok(Some(ExitCode::SUCCESS)),
            Effect::Bell => self.backend.ring(),
            Effect::Forgotten(farewell) => {
                self.kiosk.monitor.forgotten(farewell);
                self.is_left = true;
                self.withdraw();
                self.ask_voice(VoiceRequest::Reset, stage);
            }
            Effect::FindPrinter => {
                if let Some(press) = &self.kiosk.press {
                    press.find();
                }
            }
            Effect::Print => self.print(stage),
            Effect::Withdraw => self.withdraw(),
            Effect::Voice(request) => self.ask_voice(request, stage),
            Effect::Pin(key) => match self.pin(key) {
                Some(answer) => {
                    let _ = self.update(Action::PinAnswered(answer), stage);
                }
                None => {
                    let _ = self.update(Action::Close, stage);
                }
            },
            Effect::Staff(request) => {
                if let Some(reload) = self.renew(request) {
                    {
                        let _ = self.update(reload, stage);
                    };
                }
            }
        }
        Ok(None)
    }

    /// Prints the sheet of the visit, or tells at once that it cannot be printed. The press stays where
    /// it is meanwhile: it outlives a fault of what makes the sheet.
    fn print(&mut self, stage: &mut Stage) {
        let made = document(&self.kiosk.scene(&self.model), &self.model);
        let treatment = self.model.visit.treatment;
        let press = self.kiosk.press.as_mut();
        if let Some(action) = press.and_then(|press| press.print(treatment, made)) {
            let _ = self.update(action, stage);
        }
    }

    fn withdraw(&mut self) {
        if let Some(press) = &mut self.kiosk.press {
            press.withdraw();
        }
    }

    /// Asks something of the voice, or tells at once that it cannot be done.
    fn ask_voice(&mut self, request: VoiceRequest, stage: &mut Stage) {
        let scene = self.kiosk.scene(&self.model);
        let tag = scene.words.language().tag.clone();
        let is_read = matches!(request, VoiceRequest::Read(_));
        let all = if is_read { stage.utterances(&scene, &self.model) } else { &[] };
        let reader = self.kiosk.reader.as_mut();
        if let Some(action) = reader.and_then(|reader| reader.ask(request, &tag, || all)) {
            let _ = self.update(action, stage);
        }
    }

    /// Types at the PIN; returns `None` if the pad closes.
    fn pin(&mut self, key: PinKey) -> Option<PinAnswer> {
        match key {
            PinKey::Digit(digit) => {
                self.typed.push(char::from(b'0' + digit.min(9)));
            }
            PinKey::Erase if self.typed.is_empty() => return None,
            PinKey::Erase => self.typed.pop(),
            PinKey::Enter if self.typed.is_empty() => {}
            PinKey::Enter => return Some(self.judge()),
        }
        Some(PinAnswer::Typed(u8::try_from(self.typed.len()).unwrap_or(u8::MAX)))
    }

    fn judge(&mut self) -> PinAnswer {
        let typed = std::mem::take(&mut self.typed);
        let Some(lock) = &mut self.kiosk.run.lock else { return PinAnswer::Wrong };
        if let Err(why) = lock.refresh() {
            tracing::error!("{why}");
            let status = "keeps the previous PIN: the PIN file cannot be read";
            self.kiosk.monitor.supervisor.status(status);
        }
        match lock.judge(&typed) {
            Verdict::Right => {
                tracing::info!("staff");
                PinAnswer::Right
            }
            Verdict::Wrong => {
                tracing::warn!("wrong PIN");
                PinAnswer::Wrong
            }
            Verdict::Unknown => PinAnswer::Unknown,
            Verdict::TooEarly(wait) => {
                let begun = wait.saturating_add(Duration::from_millis(999)).as_secs();
                PinAnswer::TooEarly(u32::try_from(begun).unwrap_or(u32::MAX))
            }
        }
    }

    /// Changes settings until the program ends, or reloads the content; returns the new indices.
    fn renew(&mut self, request: StaffRequest) -> Option<Action> {
        let mut places = Places::of(&self.model, self);
        let is_resting = self.model.screen == Screen::Rest;
        let run = &mut self.kiosk.run;
        match request {
            StaffRequest::PutFirst(index) => {
                let mut tags: Vec<String> =
                    run.library.languages().iter().map(|it| it.tag.clone()).collect();
                if index < tags.len() {
                    let first = tags.remove(index);
                    tags.insert(0, first);
                }
                run.library.offer(&tags);
                // The first language is in focus at rest, now and after every visit.
                if let Some(first) = tags.first() {
                    places.first.clone_from(first);
                    if let Some(language) = places.patient_language.as_mut().filter(|_| is_resting)
                    {
                        language.clone_from(first);
                    }
                }
                run.settings.languages = tags;
            }
            StaffRequest::Numerals(numerals) => {
                run.settings.numerals = numerals;
                run.library.set_numerals(numerals);
            }
            StaffRequest::Theme(choice) => {
                run.settings.theme = choice;
                self.theme = theme(&self.kiosk.run, &self.conversation);
            }
            StaffRequest::Density(density) => run.settings.density = density,
            StaffRequest::Reload => return Some(self.reload()),
            StaffRequest::Open(_) | StaffRequest::TestCard | StaffRequest::End => return None,
        }
        Some(self.reloaded(&places, false))
    }

    /// Reloads the content. Invalid content is refused, and staff are told.
    pub(super) fn reload(&mut self) -> Action {
        let places = Places::of(&self.model, self);
        let run = &mut self.kiosk.run;
        let today = run.today.or_else(date_of_today);
        let (is_taken, words) = match run.loader.library(&run.settings, today) {
            Ok(library) => {
                let old = std::mem::replace(&mut run.library, library);
                if run.preview.is_some() {
                    preview::carry(&mut self.model, &mut self.wanted, &old, &run.library);
                }
                let counters = &mut self.kiosk.monitor.counters;
                counters.reloads = counters.reloads.saturating_add(1);
                counters.refused = None;
                tracing::info!(reloads = counters.reloads, "reload");
                let words = run.loader.shown().map(ToString::to_string).unwrap_or_default();
                (true, words)
            }
            Err(problems) => {
                let count = problems.len();
                tracing::error!(problems = count, "reload refused: the previous content stays");
                let first = problems.iter().next().map(ToString::to_string).unwrap_or_default();
                let more =
                    if count > 1 { format!(" (and {} more)", count - 1) } else { String::new() };
                let counters = &mut self.kiosk.monitor.counters;
                counters.refusals = counters.refusals.saturating_add(1);
                counters.refused = Some(problems);
                (false, format!("{first}{more}"))
            }
        };
        let Monitor { counters, supervisor, .. } = &self.kiosk.monitor;
        let number = counters.reloads.saturating_add(counters.refusals);
        supervisor.status(&Reloaded { number, is_taken, words }.to_string());
        let is_writer = self.kiosk.run.preview.is_some();
        self.reloaded(&places, is_taken && !is_writer)
    }

    /// Finds the languages again by tag, since their order or number may have changed.
    fn reloaded(&mut self, places: &Places, forgets: bool) -> Action {
        let run = &mut self.kiosk.run;
        run.language = run.library.find_language(&places.first).unwrap_or(0);
        let find = |tag: &String| run.library.find_language(tag).unwrap_or(run.language);
        Action::Reloaded(Reload {
            language: find(&places.language),
            patient_language: places.patient_language.as_ref().map(find),
            first: run.language,
            forgets,
        })
    }

    /// On the test card, arrows try other dialects; any other key closes it.
    pub(super) fn try_dialect(&mut self, key: KeyEvent) -> io::Result<Option<Action>> {
        let Some(step) = doctor::step(key) else { return Ok(Some(Action::AnyKey)) };
        let dialect = doctor::neighbor(self.conversation.profile().dialect, step);
        self.conversation.choose(dialect, &mut self.backend)?;
        self.kiosk.run.dialect = Some(dialect);
        Ok(None)
    }
}

/// Returns the tags of the languages.
struct Places {
    first: String,
    language: String,
    patient_language: Option<String>,
}

impl Places {
    fn of(model: &Model, app: &App<'_>) -> Self {
        let run = &app.kiosk.run;
        let tag = |index| run.library.localizer(index).language().tag.clone();
        Self {
            first: tag(run.language),
            language: tag(model.language),
            patient_language: model.patient_language.map(tag),
        }
    }
}
