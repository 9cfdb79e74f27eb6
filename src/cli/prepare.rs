//! Reads settings and content for a command, and refuses invalid ones.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Once;

use clap::ValueEnum;

use super::Failure;
use super::arguments::Common;
use crate::settings::layers::{self, InForce, Layers};
use crate::settings::{self, Settings, Surroundings};
use crate::shell::app::Run;
use crate::shell::availability;
use crate::shell::clock;
use crate::shell::loader::Loader;
use crate::shell::pin::Lock;
use crate::shell::release::{self, Gate};
use sabar_content::diagnostic::Diagnostics;
use sabar_content::l10n::no_such;
use sabar_content::library::Library;
use sabar_term::hold::Hold;

/// Takes over the terminal in kiosk mode, before anything but the settings is read.
pub(super) fn held(common: &Common) -> Result<Option<Hold>, Failure> {
    let hold = Hold::take();
    if !layers(common).read().0.settings.kiosk {
        return Ok(None);
    }
    hold.ignore_signals()?;
    Ok(Some(hold))
}

pub(super) fn prepare_run(common: &Common) -> Result<Run, Failure> {
    let read = read(common);
    let (gate, place) = (Gate::of(&read.0.settings), common.place(&read.0.settings));
    let mut loader = Loader { open: sabar_authoring::open, place, unseen: Vec::new(), gate };
    let admitted = match loader.admitted() {
        Ok(admitted) => admitted,
        Err(refused) => {
            // Wrong settings may be the reason.
            usable(read.1)?;
            return Err(Failure::Diagnostics(refused));
        }
    };
    let pack = admitted.as_ref().map(|it| it.pack.clone()).or_else(|| loader.place.clone());
    let (library, InForce { settings, .. }) = checked(read, pack.as_deref())?;
    if let (Some(gate), Some(admitted)) = (&mut loader.gate, admitted) {
        gate.shows(admitted);
    }
    let language = language(common, &library, &settings)?;
    Ok(Run {
        library,
        settings,
        loader,
        lock: None,
        language,
        is_language_chosen: common.lang.is_some(),
        date: common.date,
        today: common.today,
        surroundings: Surroundings::read(),
        dialect: common.dialect,
        clock_rate: common.clock_rate,
        preview: None,
        fault_key: common.fault_key(),
    })
}

/// Leaves out the languages that the font of a Linux console cannot show.
pub(super) fn offered(mut run: Run) -> Result<Run, Failure> {
    if !run.surroundings.environment.is_linux_console() {
        return Ok(run);
    }
    let font = console_font::ask(rustix::stdio::stdout()).ok();
    let lacks = availability::lacks(&run.library, &run.settings, font.as_ref());
    let is_lacking = |tag: &str| lacks.iter().any(|lack| lack.tag == tag);
    let spoken = run.library.localizer(run.language).language().tag.clone();
    for tag in [&spoken, &run.settings.clinic_language] {
        if is_lacking(tag) {
            return Err(Failure::Console(tag.clone()));
        }
    }
    run.library.leave_out(|language| is_lacking(&language.tag));
    run.loader.unseen = lacks.iter().map(|lack| lack.tag.clone()).collect();
    run.language = run.library.find_language(&spoken).unwrap_or_default();
    Ok(run)
}

/// Leaves out unreviewed treatments, if the settings require a review.
pub(super) fn reviewed(mut run: Run) -> Result<Run, Failure> {
    let today = run.today.or_else(clock::date_of_today);
    let left_out = availability::leave_out_unreviewed(&mut run.library, &run.settings, today);
    let place = run.loader.place.as_deref();
    left_out.map_err(|missing| Failure::Diagnostics(run.library.placed(missing, place)))?;
    Ok(run)
}

/// Adds the check of the PIN in kiosk mode. Without a PIN, staff could not leave it.
pub(super) fn lockable(mut run: Run) -> Result<Run, Failure> {
    if run.settings.kiosk {
        run.lock = Some(Lock::of(&run.settings).map_err(Failure::Usage)?);
    }
    Ok(run)
}

/// Returns the content folder of the option, or else of the settings.
pub(super) fn content_folder(common: &Common) -> Result<Option<PathBuf>, Failure> {
    if common.content.is_some() {
        return Ok(common.content.clone());
    }
    Ok(common.place(&in_force(common)?.settings))
}

/// Returns the content, checked, with the languages of the settings; and the settings.
pub(super) fn prepare(common: &Common) -> Result<(Library, InForce), Failure> {
    let read = read(common);
    let place = common.place(&read.0.settings);
    checked(read, place.as_deref())
}

/// Returns the same for settings that have been read, with the content of `place`.
pub(super) fn checked(
    (in_force, mut problems): (InForce, Diagnostics),
    place: Option<&Path>,
) -> Result<(Library, InForce), Failure> {
    let numerals = in_force.settings.numerals;
    let library = sabar_authoring::open(place, numerals);
    if let Ok(library) = &library {
        problems.extend(in_force.check_languages(&tags(library)));
    }
    usable(problems)?;
    let mut library = library.map_err(Failure::Diagnostics)?;
    library.offer(&in_force.settings.languages);
    Ok((library, in_force))
}

/// Returns the settings, if they have no errors.
pub(super) fn in_force(common: &Common) -> Result<InForce, Failure> {
    let (in_force, problems) = read(common);
    usable(problems)?;
    Ok(in_force)
}

/// Refuses settings with errors. Prints warnings on standard error, once.
pub(super) fn usable(problems: Diagnostics) -> Result<(), Failure> {
    static TOLD: Once = Once::new();
    if problems.has_errors() {
        return Err(Failure::Settings(problems));
    }
    TOLD.call_once(|| {
        for warning in problems.iter() {
            // Standard error may be closed.
            let _ = writeln!(io::stderr(), "{warning}");
        }
    });
    Ok(())
}

/// Reads the settings, with those of the release in force: the others name it.
pub(super) fn read(common: &Common) -> (InForce, Diagnostics) {
    let mut layers = layers(common);
    let own = layers.read();
    let settings = &own.0.settings;
    layers.release = release::settings(settings, common.place(settings).as_deref());
    if layers.release.is_some() { layers.read() } else { own }
}

/// Returns the layers of the settings, without those of a release.
pub(super) fn layers(common: &Common) -> Layers {
    let numerals = common.numerals.map(|it| ("numerals", value_name(it)));
    let theme = common.theme.map(|it| ("theme", value_name(it)));
    let kiosk = common.kiosk.then(|| ("kiosk", "true".to_owned()));
    // For the listing only: the folder itself is taken from the option, whatever its characters.
    let content = common.content.as_ref().and_then(|folder| {
        let folder = std::path::absolute(folder).ok()?;
        Some(("content", folder.to_str()?.to_owned()))
    });
    Layers {
        release: None,
        system: PathBuf::from(layers::SYSTEM),
        file: common.config.clone(),
        variables: settings::variables(),
        options: [numerals, theme, kiosk, content].into_iter().flatten().collect(),
    }
}

pub(super) fn value_name(value: impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

pub(super) fn tags(library: &Library) -> Vec<&str> {
    library.languages().iter().map(|language| language.tag.as_str()).collect()
}

pub(super) fn treatment_ids(library: &Library) -> Vec<&str> {
    (0..library.treatments()).filter_map(|index| library.treatment_id(index)).collect()
}

/// Returns the first language: that of the option, or the clinic's.
pub(super) fn language(
    common: &Common,
    library: &Library,
    settings: &Settings,
) -> Result<usize, Failure> {
    let tag = common.lang.as_ref().unwrap_or(&settings.clinic_language);
    library.find_language(tag).ok_or_else(|| no_such_language(tag, library))
}

pub(super) fn no_such_language(tag: &str, library: &Library) -> Failure {
    let known = tags(library);
    let message = no_such(tag, &known);
    Failure::Usage(format!("{message}; there are: {}", known.join(", ")))
}
