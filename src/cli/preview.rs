//! `sabar preview`: the kiosk for writers of content.

use std::time::Duration;

use clap::Args;

use super::{Common, Failure, StepName, in_force};
use crate::settings::{LogChoice, Surroundings};
use crate::shell::app::Run;
use crate::shell::loader::Loader;
use crate::shell::preview::{Preview, Wanted};
use sabar_content::library::Library;

/// The place to open.
#[derive(Clone, Debug, Args)]
pub(super) struct PreviewArguments {
    /// The id of the treatment.
    treatment: Option<String>,
    /// The step; the first one if none is given.
    step: Option<StepName>,
    /// Tag of the language to show beside it: the source language (`source_language`).
    #[arg(long, value_name = "TAG")]
    from: Option<String>,
}

/// Settings under which a preview never asks whether somebody is there.
const A_LONG_TIME: Duration = Duration::from_hours(24 * 365);

/// Returns a run at the place. The folder itself is read after the terminal is entered, where its
/// diagnostics are shown.
pub(super) fn prepare(common: &Common, place: &PreviewArguments) -> Result<Run, Failure> {
    let mut settings = in_force(common)?.settings;
    let Some(folder) = common.place(&settings) else {
        let message = "name the folder with --content; `sabar content init` creates one";
        return Err(Failure::Usage(message.to_owned()));
    };
    if folder.is_file() {
        let shown = folder.display();
        let message = format!("{shown} is not a folder; name the folder of the content");
        return Err(Failure::Usage(message));
    }
    settings.source_language = place.from.clone().or(settings.source_language);
    settings.kiosk = false;
    settings.idle_after = A_LONG_TIME;
    settings.idle_takeaway = A_LONG_TIME;
    settings.log = LogChoice::Off;
    // It must be seen to be reviewed.
    settings.require_review = false;
    let library = Library::built_in(settings.numerals);
    let instead = library.find_language(&settings.clinic_language).unwrap_or(0);
    let language = common.lang.clone().unwrap_or_else(|| settings.clinic_language.clone());
    let step = place.step.unwrap_or(StepName::Summary).step();
    let wanted = Wanted {
        language: Some(language),
        instead: None,
        treatment: place.treatment.clone().map(|id| (id, step, 0)),
    };
    Ok(Run {
        language: instead,
        is_language_chosen: false,
        library,
        settings,
        loader: Loader {
            open: sabar_authoring::open,
            place: Some(folder.clone()),
            unseen: Vec::new(),
            gate: None,
        },
        lock: None,
        date: common.date,
        today: common.today,
        surroundings: Surroundings::read(),
        dialect: common.dialect,
        clock_rate: common.clock_rate,
        preview: Some(Preview { folder, wanted }),
        fault_key: common.fault_key(),
    })
}
