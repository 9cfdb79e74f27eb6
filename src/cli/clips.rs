//! Faults of the clips of the settings.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::{Common, say};
use crate::model::Model;
use crate::screen::scene::Scene;
use crate::settings::Settings;
use crate::shell::clips;
use sabar_content::library::Library;

/// Returns a line for each clip that is not played, and one for each language that has clips but
/// not of all sentences.
pub(super) fn faults(common: &Common, library: &Library, settings: &Settings) -> Vec<String> {
    let Some(folder) = &settings.voice_clips else { return Vec::new() };
    let tags = library.languages().iter().map(|language| language.tag.as_str()).enumerate();
    let mut faults = Vec::new();
    for (language, tag) in tags {
        let all = names(common, library, settings, language);
        let Ok(there) = files(folder, tag) else { continue };
        for name in &there {
            let place = folder.join(name);
            let place = place.display();
            if !all.contains(name) {
                faults.push(format!(
                    "{place} is not played: no sentence has this name; if its text has changed, \
                     record it again, else remove the file"
                ));
            } else if !clips::is_sound(&folder.join(name)) {
                faults.push(format!("{place} is not played: it is not a WAV file; convert it"));
            }
        }
        let n_missing = all.difference(&there).count();
        if n_missing > 0 {
            faults.push(format!(
                "{n_missing} of {} sentences in {tag} have no clip; \
                 `sabar say TREATMENT --lang {tag} --clips` lists them",
                all.len()
            ));
        }
    }
    if faults.is_empty() && !folder.is_dir() {
        faults.push(format!("{} is not a folder of clips", folder.display()));
    }
    faults
}

/// Returns the names of the clips of everything that `sabar say` prints in a language.
fn names(
    common: &Common,
    library: &Library,
    settings: &Settings,
    language: usize,
) -> BTreeSet<PathBuf> {
    // What is not reviewed yet is recorded, too.
    let settings = Settings { require_review: false, ..settings.clone() };
    let mut model = Model::at_rest(language, (80, 24), common.date);
    let mut names = BTreeSet::new();
    for treatment in 0..library.treatments() {
        model.visit.treatment = treatment;
        let scene = Scene::of(&model, library, &settings, common.today());
        if scene.is_in(treatment) {
            let all = say::sentences(&scene, &model, None);
            let tag = &scene.words.language().tag;
            names.extend(all.iter().map(|one| clips::name(tag, &one.written)));
        }
    }
    names
}

/// Returns the clips of a language, as paths in their folder.
fn files(folder: &Path, tag: &str) -> io::Result<BTreeSet<PathBuf>> {
    let entries = fs::read_dir(folder.join(tag))?;
    let files: io::Result<BTreeSet<PathBuf>> =
        entries.map(|entry| Ok(Path::new(tag).join(entry?.file_name()))).collect();
    let is_clip = |file: &PathBuf| file.extension().is_some_and(|it| it == clips::EXTENSION);
    Ok(files?.into_iter().filter(is_clip).collect())
}
