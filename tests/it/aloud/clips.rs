//! Sentences that a person has recorded: listed, played in place of the voice, and checked.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sabar_content::l10n::message_id;
use tempfile::TempDir;

use super::program::{holding, patient, was_told};
use crate::program::{self, said, said_in};

/// The first sentences of the first treatment, in Italian.
const ARGUMENT: &str = "Argomento: Microbotox.";
const PAGE: &str = "Questa pagina la aiuta a decidere con il medico.";

/// The program with this folder of clips.
fn with_clips(clips: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sabar"));
    command.args(arguments).env("SABAR_VOICE_CLIPS", clips).output().unwrap()
}

/// The lines that list the clips of the first page: file, state and text.
fn listed(clips: &Path) -> Vec<[String; 3]> {
    let output = with_clips(clips, &["say", "microbotox", "summary", "--lang", "it", "--clips"]);
    assert!(output.status.success(), "{}", said(&output.stderr));
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    said(&output.stdout).lines().map(|line| cells(line).try_into().unwrap()).collect()
}

/// A folder with a clip of one sentence, and the file of that.
fn recorded(sentence: &str) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let listed = listed(folder.path());
    let [file, state, _] = listed.iter().find(|[.., text]| text == sentence).unwrap();
    assert_eq!(state, "missing");
    fs::create_dir(folder.path().join("it")).unwrap();
    fs::write(folder.path().join(file), b"RIFF\x04\0\0\0WAVE").unwrap();
    (folder, file.clone())
}

#[test]
fn each_sentence_to_record_is_listed_once_with_its_file() {
    let (folder, file) = recorded(ARGUMENT);
    let listed = listed(folder.path());
    let texts: Vec<&str> = listed.iter().map(|[.., text]| text.as_str()).collect();
    assert!(texts.contains(&ARGUMENT) && texts.contains(&PAGE), "{texts:?}");
    for [own, state, text] in &listed {
        let is_there = *own == file;
        assert_eq!(texts.iter().filter(|other| *other == text).count(), 1, "{text}");
        assert_eq!((state == "recorded", text == ARGUMENT), (is_there, is_there), "{own}");
    }
}

#[test]
fn arabic_is_listed_as_it_is_spelled() {
    let output = program::script(&["say", "microbotox", "summary", "--lang", "ar", "--clips"]);
    // The voice gets it without the silent alef.
    assert!(said(&output.stdout).contains("تَذَكَّرُوا\n"), "{}", said(&output.stdout));
}

#[test]
fn a_recorded_sentence_is_played_until_it_is_to_be_louder() {
    let (folder, file) = recorded(ARGUMENT);
    let server = holding("Argomento");
    let mut command = program::kiosk(&["--lang", "it"]);
    command.env("SABAR_VOICE_CLIPS", folder.path());
    let mut person = patient(command, "it", &server.socket());
    person.types(b"r").sees(&said_in("it", message_id::ALOUD_STOP));
    was_told(&server, "the title", |line| line == "Che cosa c’è da sapere");
    let clip = folder.path().join(file);
    let clip = format!("<speak><audio src=\"{}\">{ARGUMENT}</audio></speak>", clip.display());
    was_told(&server, "the recording", |line| line == clip);
    person.types(b"+");
    was_told(&server, "the text", |line| line == ARGUMENT);
}

#[test]
fn what_is_wrong_with_recordings_is_told_before_patients_notice() {
    let (folder, file) = recorded(ARGUMENT);
    let warnings = || said(&with_clips(folder.path(), &["config"]).stderr).to_owned();
    let told = warnings();
    assert!(told.contains("sentences in it have no clip"), "{told}");
    assert!(!told.contains("is not played") && !told.contains("in ar have"), "{told}");
    // The text has changed since, or somebody has renamed the file.
    fs::write(folder.path().join("it/0123456789abcdef.wav"), b"RIFF\x04\0\0\0WAVE").unwrap();
    let told = warnings();
    assert!(
        told.contains("0123456789abcdef.wav is not played: no sentence has this name"),
        "{told}"
    );
    fs::write(folder.path().join(&file), b"ID3").unwrap();
    let told = warnings();
    assert!(told.contains(&format!("{file} is not played: it is not a WAV file")), "{told}");
    assert!(listed(folder.path()).iter().all(|[_, state, _]| state == "missing"));
    let nowhere = said(&with_clips(Path::new("/nowhere"), &["config"]).stderr).to_owned();
    assert!(nowhere.contains("/nowhere is not a folder of clips"), "{nowhere}");
}
