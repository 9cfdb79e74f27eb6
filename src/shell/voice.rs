//! The voice that reads aloud: that of `sabar_speech`, with what it is told and what it tells.
//!
//! It is started with the first wish of a patient; the kiosk never waits for it. Reasons for silence go
//! to the log, which has nothing of what is read.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sabar_speech::{Event, Failure, Options, Sentence, Voice};

use crate::model::action::Action;
use crate::model::{VoiceNews, VoiceRequest};
use crate::screen::aloud::Utterance;
use crate::settings::Settings;
use crate::shell::clips;
use sabar_content::library::Library;

/// The time for an answer where somebody waits for it.
const ANSWER: Duration = Duration::from_secs(5);

/// The voice of the settings.
#[derive(Debug)]
pub(crate) struct Reader {
    voice: Voice,
    /// The folder of clips.
    clips: Option<PathBuf>,
    /// The reading that is asked for. Events of one before it are about nothing.
    reading: u32,
    /// The last sentence.
    last: usize,
    has_begun: bool,
}

impl Reader {
    /// Starts the voice if one is set. Connects only when something is read.
    pub(crate) fn open(settings: &Settings) -> Option<Self> {
        let socket = settings.voice.as_deref()?;
        match Self::start(socket, settings.voice_clips.clone()) {
            Ok(reader) => Some(reader),
            Err(error) => {
                tracing::error!("no reading aloud: {error}");
                None
            }
        }
    }

    fn start(socket: &Path, clips: Option<PathBuf>) -> io::Result<Self> {
        let options = Options { client: "sabar".to_owned(), ..Options::new(socket.to_owned()) };
        Ok(Self { voice: Voice::start(options)?, clips, reading: 0, last: 0, has_begun: false })
    }

    /// Does what is asked, in the language `tag`; `all` is what is in front. Returns the action of what
    /// cannot be read.
    pub(crate) fn ask<A: AsRef<[Utterance]>>(
        &mut self,
        request: VoiceRequest,
        tag: &str,
        all: impl FnOnce() -> A,
    ) -> Option<Action> {
        match request {
            VoiceRequest::Read(first) => return self.read(first, tag, all().as_ref()),
            VoiceRequest::Stop => self.voice.stop(),
            VoiceRequest::Repeat => self.voice.repeat(),
            VoiceRequest::Louder => {
                self.voice.louder();
            }
            VoiceRequest::Slower => {
                self.voice.slower();
            }
            VoiceRequest::Reset => self.reset(),
        }
        None
    }

    /// Is silent, and goes back to the volume and the rate of the start: for the next patient.
    pub(crate) fn reset(&mut self) {
        self.voice.reset();
    }

    fn read(&mut self, first: usize, tag: &str, all: &[Utterance]) -> Option<Action> {
        self.reading = self.reading.wrapping_add(1);
        self.has_begun = false;
        let numbered = all.iter().enumerate().skip(first);
        let sentences: Vec<Sentence> = numbered
            .filter_map(|(index, one)| {
                let sentence = Sentence::new(self.id(index), tag, &one.said).ok()?;
                let folder = self.clips.as_deref();
                let clip = folder.and_then(|folder| clips::find(folder, tag, &one.written));
                Some(match clip {
                    Some(clip) => sentence.with_clip(&clip),
                    None => sentence,
                })
            })
            .collect();
        match sentences.last() {
            Some(last) => self.last = of_id(last.id()).1,
            None => return Some(Action::VoiceTold(VoiceNews::Unavailable)),
        }
        self.voice.speak(sentences, 0);
        None
    }

    /// Returns the number of a sentence of this reading.
    fn id(&self, index: usize) -> u64 {
        u64::from(self.reading) << 32 | u64::from(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// Returns the next news as an action.
    pub(crate) fn next(&mut self) -> Option<Action> {
        loop {
            if let Some(news) = self.news(&self.voice.next_event()?) {
                return Some(Action::VoiceTold(news));
            }
        }
    }

    fn news(&mut self, event: &Event) -> Option<VoiceNews> {
        let own = |id: u64| Some(of_id(id)).filter(|(reading, _)| *reading == self.reading);
        match event {
            Event::Ready { languages } => {
                tracing::info!("voices: {}", languages.join(" "));
                None
            }
            Event::Begun(id) => {
                let (_, index) = own(*id)?;
                self.has_begun = true;
                Some(VoiceNews::Begun(index))
            }
            Event::Done(id) => {
                let (_, index) = own(*id)?;
                (index == self.last).then_some(VoiceNews::Done)
            }
            // It was asked to stop.
            Event::Stopped(_) => None,
            Event::Canceled(id) => {
                own(*id)?;
                Some(VoiceNews::Done)
            }
            Event::Failed(id, Failure::NoVoice) => {
                let (_, index) = own(*id)?;
                if index == self.last {
                    tracing::warn!("no voice for the language of the page");
                    let news =
                        if self.has_begun { VoiceNews::Done } else { VoiceNews::Unavailable };
                    return Some(news);
                }
                None
            }
            // The reason follows.
            Event::Failed(_, Failure::Unavailable) => None,
            Event::Unavailable(reason) => {
                tracing::warn!("no reading aloud: {reason}");
                Some(VoiceNews::Unavailable)
            }
        }
    }
}

/// Returns a line for staff: for which languages the voice of the settings has voices. Waits for it,
/// but not long.
pub(crate) fn line(settings: &Settings, library: &Library) -> Option<(&'static str, String)> {
    let socket = settings.voice.as_deref()?;
    let told = voices(socket).map_or_else(
        |reason| format!("{}: {reason}", socket.display()),
        |voices| {
            let has = |tag: &str| {
                let base = tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
                voices.iter().any(|voice| voice.split('-').next() == Some(base.as_str()))
            };
            let tags = library.languages().iter().map(|language| language.tag.as_str());
            let (there, missing): (Vec<&str>, Vec<&str>) = tags.partition(|tag| has(tag));
            let missing = if missing.is_empty() {
                String::new()
            } else {
                format!("; none for {}", missing.join(", "))
            };
            format!("{}: voices for {}{missing}", socket.display(), there.join(", "))
        },
    );
    Some(("voice", told))
}

fn voices(socket: &Path) -> Result<Vec<String>, String> {
    let voice = Voice::start(Options::new(socket.to_owned())).map_err(|error| error.to_string())?;
    voice.prepare();
    match voice.wait(ANSWER) {
        Some(Event::Ready { languages }) => Ok(languages),
        Some(Event::Unavailable(reason)) => Err(reason.to_string()),
        Some(_) | None => Err("it does not answer".to_owned()),
    }
}

impl AsFd for Reader {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.voice.as_fd()
    }
}

/// Returns the reading and the index of a sentence.
fn of_id(id: u64) -> (u32, usize) {
    let [reading, index] = [id >> 32, id & u64::from(u32::MAX)];
    let reading = u32::try_from(reading).unwrap_or_default();
    (reading, usize::try_from(index).unwrap_or(usize::MAX))
}
