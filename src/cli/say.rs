//! `sabar say`: what would be read aloud, for those who review it.

use std::collections::BTreeSet;
use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use clap::Args;

use super::output::write;
use super::{Common, Failure, StepName, scene_to_read};
use crate::model::{Model, Step};
use crate::screen::aloud::{self, Utterance};
use crate::screen::read_pages;
use crate::screen::scene::Scene;
use crate::shell::clips;

/// The synthesizer, which the kiosk reaches through speech-dispatcher.
const SYNTHESIZER: &str = "espeak-ng";

/// The bytes of the header of a WAV file.
const HEADER: usize = 44;

/// Words a minute, as the kiosk reads.
const RATE: &str = "160";

/// The time that it has: it is a hundred times as fast as speech.
const PATIENCE: Duration = Duration::from_secs(120);

/// The time between two looks whether it has ended.
const LOOK: Duration = Duration::from_millis(10);

/// The text to say.
#[derive(Clone, Debug, Args)]
pub(super) struct Say {
    /// The id of the treatment.
    treatment: String,
    /// Only this step.
    step: Option<StepName>,
    /// Write the sound to this file (WAV; - is standard output), with the program espeak-ng.
    #[arg(long, value_name = "FILE")]
    audio: Option<PathBuf>,
    /// List the clips to record, each sentence once: file, "recorded" or "missing", text.
    #[arg(long, conflicts_with = "audio")]
    clips: bool,
}

/// Prints the sentences, one a line, or writes their sound to a file.
pub(super) fn say(common: &Common, what: &Say) -> Result<ExitCode, Failure> {
    let step = what.step.map(StepName::step);
    let (tag, sentences) = scene_to_read(common, &what.treatment, |scene, model| {
        let all = sentences(scene, model, step);
        let lines: String = if what.clips {
            to_record(scene, &all)
        } else {
            all.into_iter().map(|one| one.said + "\n").collect()
        };
        (scene.words.language().tag.clone(), lines)
    })?;
    match &what.audio {
        None => io::stdout().write_all(sentences.as_bytes())?,
        Some(file) => {
            let sound = sound(&tag, &sentences).map_err(Failure::Usage)?;
            return write(&sound, Some(file));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns all sentences of a treatment, or of one step, with what concerns only some patients.
pub(super) fn sentences(scene: &Scene<'_>, model: &Model, step: Option<Step>) -> Vec<Utterance> {
    let (scene, spoken) = (scene.whole(), scene.whole().spoken());
    let steps = Step::ALL.into_iter().filter(|one| step.is_none_or(|step| step == *one));
    let pages = steps.flat_map(|step| {
        read_pages(&scene, model, step).into_iter().zip(read_pages(&spoken, model, step))
    });
    pages.flat_map(|(shown, spoken)| aloud::of_items(&scene, &shown, &spoken)).collect()
}

/// Returns each sentence once, with its clip and the state of that.
fn to_record(scene: &Scene<'_>, all: &[Utterance]) -> String {
    let tag = &scene.words.language().tag;
    let folder = scene.settings.voice_clips.as_deref();
    let mut listed = BTreeSet::new();
    let lines = all.iter().filter(|one| listed.insert(&one.written)).map(|one| {
        let clip = folder.and_then(|folder| clips::find(folder, tag, &one.written));
        let state = if clip.is_some() { "recorded" } else { "missing" };
        format!("{}\t{state}\t{}\n", clips::name(tag, &one.written).display(), one.written)
    });
    lines.collect()
}

/// Returns the sound of sentences, as a WAV file.
fn sound(tag: &str, sentences: &str) -> Result<Vec<u8>, String> {
    let mut command = Command::new(SYNTHESIZER);
    command.args(["-v", &tag.to_ascii_lowercase(), "-s", RATE, "--stdin", "--stdout"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| {
        format!("{SYNTHESIZER} cannot be run: {error}; install the package {SYNTHESIZER}")
    })?;
    // It must not wait for a reader while it is given the text.
    let output = child.stdout.take();
    let reader = thread::spawn(move || {
        let mut sound = Vec::new();
        let read = output.map(|mut output| output.read_to_end(&mut sound));
        read.is_none_or(|read| read.is_ok()).then_some(sound)
    });
    // It reads all of it before it speaks. If it has ended instead, its status tells.
    if let Some(mut input) = child.stdin.take() {
        let _ended = input.write_all(sentences.as_bytes());
    }
    let status = ended(&mut child);
    let sound = reader.join().ok().flatten();
    match (status, sound) {
        (Some(status), Some(sound)) if status.success() && sound.len() > HEADER => {
            Ok(with_lengths(sound))
        }
        (Some(_), _) => Err(format!(
            "{SYNTHESIZER} has not spoken; look whether `{SYNTHESIZER} --voices` has {tag}"
        )),
        (None, _) => Err(format!("{SYNTHESIZER} took more than {PATIENCE:?}; give one step")),
    }
}

/// Writes the lengths into the header of a WAV file, which whoever writes to a pipe does not know
/// before.
fn with_lengths(mut sound: Vec<u8>) -> Vec<u8> {
    let of = |length: usize| u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes();
    let (whole, data) = (of(sound.len() - 8), of(sound.len() - HEADER));
    if sound.get(36..40) == Some(b"data") {
        sound[4..8].copy_from_slice(&whole);
        sound[40..HEADER].copy_from_slice(&data);
    }
    sound
}

/// Waits for the end of the child. One that takes too long is killed.
fn ended(child: &mut Child) -> Option<ExitStatus> {
    for _ in 0..PATIENCE.as_millis() / LOOK.as_millis() {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        thread::sleep(LOOK);
    }
    // It may have ended just now.
    let _gone = child.kill();
    let _status = child.wait();
    None
}
