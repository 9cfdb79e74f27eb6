//! `sabar sheet` and `sabar calendar`: what patients take home.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use sabar_sheet::sheet::{Paper, TextSize};

use super::output::{is_standard, write};
use super::{
    Common, Failure, OtherDay, language, no_such_language, prepare, told_in_language, treatment_ids,
};
use crate::model::appointment::Appointment;
use crate::model::{Model, Screen, Step};
use crate::screen::scene::Scene;
use crate::settings::Settings;
use crate::settings::layers::InForce;
use crate::settings::zone;
use crate::take_home::{self, Answers, Options, Titles};
use sabar_content::library::Library;

/// The sheet to make.
#[derive(Clone, Debug, Args)]
pub(super) struct SheetArguments {
    /// The id of the treatment.
    treatment: String,
    /// Tag of a second language, beside the first.
    #[arg(long, value_name = "TAG")]
    beside: Option<String>,
    /// The paper.
    #[arg(long, value_name = "PAPER", default_value = "a4", value_parser = papers())]
    paper: Paper,
    /// Large print: 18 points.
    #[arg(long)]
    large: bool,
    /// The format of the file.
    #[arg(long, value_name = "FORMAT", default_value = "pdf")]
    format: SheetFormat,
    /// Write to this file instead of standard output (-).
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The format of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SheetFormat {
    /// Accessible PDF (PDF/UA-1).
    Pdf,
    /// Plain text.
    Text,
    /// One page of HTML.
    Html,
}

/// The calendar file to make.
#[derive(Clone, Debug, Args)]
pub(super) struct CalendarArguments {
    /// The id of the treatment.
    treatment: String,
    /// Titles that do not tell what the entries are about, without descriptions.
    #[arg(long)]
    neutral: bool,
    /// Write to this file instead of standard output (-).
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Makes a sheet.
pub(super) fn make_sheet(common: &Common, arguments: &SheetArguments) -> Result<ExitCode, Failure> {
    let SheetArguments { treatment, beside, paper, large, format, output } = arguments;
    if *format == SheetFormat::Pdf && is_standard(output.as_deref()) && io::stdout().is_terminal() {
        let message = "a PDF is not for a terminal; name a file with --output, or another --format";
        return Err(Failure::Usage(message.to_owned()));
    }
    if *format == SheetFormat::Text && *large {
        let message = "--large is for paper, and plain text has no size; leave it out, or choose \
            --format pdf or html";
        return Err(Failure::Usage(message.to_owned()));
    }
    let (library, InForce { settings, .. }) = prepare(common)?;
    let model = visit(common, (&library, &settings), treatment)?;
    let scene = scene(common, &model, &library, &settings)?;
    let beside = beside.as_ref().map(|tag| second_language(&scene, &model, tag)).transpose()?;
    let text_size = if *large { TextSize::Large } else { TextSize::Normal };
    let options = Options { paper: *paper, text_size, beside, answers: Answers::LeftOut };
    let sheet = take_home::sheet(&scene, &model, &options);
    let bytes = match format {
        SheetFormat::Pdf => sabar_sheet::pdf(&sheet)?.bytes,
        SheetFormat::Text => sabar_sheet::text(&sheet, paper.columns()).into_bytes(),
        SheetFormat::Html => sabar_sheet::html(&sheet).into_bytes(),
    };
    write(&bytes, output.as_deref())
}

/// Makes a calendar file.
pub(super) fn make_calendar(
    common: &Common,
    arguments: &CalendarArguments,
) -> Result<ExitCode, Failure> {
    let CalendarArguments { treatment, neutral, output } = arguments;
    if common.date.is_none() {
        let message = "give the date of the procedure: --date 2026-02-03";
        return Err(Failure::Usage(message.to_owned()));
    }
    let (library, InForce { settings, .. }) = prepare(common)?;
    let model = visit(common, (&library, &settings), treatment)?;
    let scene = scene(common, &model, &library, &settings)?;
    let titles = Titles::of(*neutral || settings.neutral_titles);
    let events = take_home::events(&scene, &model, titles);
    // The day is enough, and tells less.
    let made = common.today().and_then(|today| today.to_zoned(TimeZone::UTC).ok());
    let made = made.map_or(Timestamp::UNIX_EPOCH, |day| day.timestamp());
    write(sabar_calendar::calendar(&events, made).as_bytes(), output.as_deref())
}

/// Returns a line for each language in which a kiosk with a printer cannot print.
pub(super) fn unprinted(common: &Common, library: &Library, settings: &Settings) -> Vec<String> {
    let languages = library.languages().iter().enumerate().filter(|_| settings.printer.is_some());
    let told = languages.filter_map(|(language, it)| {
        let mut model = Model::at_rest(language, (80, 24), common.date);
        let scene = Scene::of(&model, library, settings, common.today());
        // One treatment has nearly all letters of a language, and a library may have hundreds.
        model.visit.treatment = (0..library.treatments()).find(|index| scene.is_in(*index))?;
        let sheet = take_home::sheet(&scene, &model, &Options::default());
        let error = sabar_sheet::pdf(&sheet).err()?;
        let tag = &it.tag;
        Some(format!(
            "sheets in {tag} cannot be printed: {error}; \
             `sabar sheet TREATMENT --lang {tag} --format html` makes them"
        ))
    });
    told.collect()
}

/// Returns a visit to a treatment, with the day and hour of the procedure and no answers.
pub(super) fn visit(
    common: &Common,
    (library, settings): (&Library, &Settings),
    treatment: &str,
) -> Result<Model, Failure> {
    if common.time.is_some() && common.date.is_none() {
        return Err(Failure::Usage("--time needs the day, too: --date 2026-02-03".to_owned()));
    }
    let language = language(common, library, settings)?;
    let mut model = Model::at_rest(language, (80, 24), common.date);
    model.visit.treatment = find_treatment(library, treatment)?;
    if let Some((day, today)) = common.date.zip(common.today()).filter(|(day, today)| day > today)
        && library.treatment(model.visit.treatment).is_past
    {
        let message = format!(
            "{treatment} counts from an injection in the past, and {day} is after today, {today}; \
            give its day with --date"
        );
        return Err(Failure::Usage(message));
    }
    model.visit.appointment.hour = common.time;
    if let (Some(date), Some(time)) = (common.date, common.time) {
        check_hour("--time", date, time)?;
    }
    within_calendar("--date", common.date, library, &model)?;
    add_days(&common.also, library, &mut model)?;
    model.screen = Screen::Step(Step::Takeaway, 0);
    Ok(model)
}

/// Adds the days and hours of other appointments. They must follow each other, as in the kiosk.
fn add_days(days: &[OtherDay], library: &Library, model: &mut Model) -> Result<(), Failure> {
    let treatment = library.treatment(model.visit.treatment);
    let known: Vec<&str> = treatment.anchors.iter().map(|it| it.id.as_str()).collect();
    let place = |day: &OtherDay| known.iter().position(|id| *id == day.id);
    let mut days: Vec<_> = days.iter().map(|day| (place(day), day)).collect();
    days.sort_by_key(|(place, _)| *place);
    for (anchor, OtherDay { id, date, time }) in days {
        let fault = |message: String| Err(Failure::Usage(format!("--also {id}={date}: {message}")));
        if anchor.is_none() {
            return fault(match known.as_slice() {
                [] => format!("{} has no other appointments; leave it out", treatment.id),
                known => {
                    format!("{} has no such day; write one of {}", treatment.id, known.join(", "))
                }
            });
        }
        if model.visit.appointment.date.is_none() {
            return fault(
                "give the day of the first appointment, too: --date 2026-02-03".to_owned(),
            );
        }
        if model.appointment(anchor).date.is_some() {
            return fault(format!("{id} is given twice; give it once"));
        }
        if model.is_too_early(anchor, *date) {
            return fault("this is before the appointment before it; check both days".to_owned());
        }
        if let Some(time) = time {
            check_hour("--also", *date, *time)?;
        }
        within_calendar("--also", Some(*date), library, model)?;
        *model.appointment_mut(anchor) = Appointment { date: Some(*date), hour: *time };
    }
    Ok(())
}

/// Refuses an hour that the clocks skip on this day, as the kiosk does. Of one that they show twice,
/// tells what follows.
fn check_hour(option: &str, date: Date, time: Time) -> Result<(), Failure> {
    let zone = &zone::here().time_zone;
    let place = zone.iana_name().map(|name| format!(" in {name}")).unwrap_or_default();
    let hour = time.strftime("%H:%M");
    match zone.to_ambiguous_timestamp(date.to_datetime(time)).offset() {
        AmbiguousOffset::Unambiguous { .. } => Ok(()),
        AmbiguousOffset::Gap { .. } => Err(Failure::Usage(format!(
            "{option}: there is no {hour} on {date}{place}: the clocks are put forward; give the hour \
            on the clock after that"
        ))),
        AmbiguousOffset::Fold { .. } => {
            writeln!(
                io::stderr(),
                "warning: {hour} comes twice on {date}{place}, as the clocks are put back; hours and \
                minutes counted from it have no clock time"
            )?;
            Ok(())
        }
    }
}

/// Refuses a day with times before the first or after the last year of calendars, which would be left
/// out.
fn within_calendar(
    option: &str,
    day: Option<Date>,
    library: &Library,
    model: &Model,
) -> Result<(), Failure> {
    let treatment = library.treatment(model.visit.treatment);
    let mut moments = treatment.times().flat_map(|when| when.start.iter().chain(&when.end));
    match day.filter(|day| moments.any(|it| it.unit.after(*day, it.count).is_none())) {
        None => Ok(()),
        Some(day) => Err(Failure::Usage(format!(
            "{option} {day}: times of {} would be outside of the years of the calendar; give a day \
             of this century",
            treatment.id
        ))),
    }
}

/// Returns the index of a treatment.
fn find_treatment(library: &Library, id: &str) -> Result<usize, Failure> {
    library.find_treatment(id).ok_or_else(|| {
        let known = treatment_ids(library).join(", ");
        Failure::Usage(format!("there is no treatment \"{id}\"; there are: {known}"))
    })
}

/// Returns the scene of a visit, with what concerns only some patients and the question on which it
/// depends: nobody has answered.
fn scene<'a>(
    common: &Common,
    model: &Model,
    library: &'a Library,
    settings: &'a Settings,
) -> Result<Scene<'a>, Failure> {
    let scene = Scene::of(model, library, settings, common.today()).whole();
    reviewed(&scene, model)?;
    Ok(scene)
}

/// Refuses a treatment that is not in the language, or not reviewed in it if the settings require a
/// review.
fn reviewed(scene: &Scene<'_>, model: &Model) -> Result<(), Failure> {
    told_in_language(scene, model.visit.treatment)?;
    if scene.may_offer(model.visit.treatment) {
        return Ok(());
    }
    let (id, tag) = (&scene.treatment(model).id, &scene.words.language().tag);
    let reviewed = (0..scene.library.treatments()).filter(|index| scene.may_offer(*index));
    let reviewed: Vec<&str> = reviewed.filter_map(|it| scene.library.treatment_id(it)).collect();
    let reviewed = if reviewed.is_empty() { "none".to_owned() } else { reviewed.join(", ") };
    Err(Failure::Usage(format!(
        "{id} is not reviewed in {tag}, and the settings require a review; have it signed with \
        `sabar review`. Reviewed in {tag}: {reviewed}"
    )))
}

/// Returns the index of the second language.
fn second_language(scene: &Scene<'_>, model: &Model, tag: &str) -> Result<usize, Failure> {
    let index = scene.library.find_language(tag);
    let index = index.ok_or_else(|| no_such_language(tag, scene.library))?;
    let second = scene.in_language(index);
    if second.speaks_like(scene) {
        let message = format!("--beside names the first language, {tag}; name another");
        return Err(Failure::Usage(message));
    }
    reviewed(&second, model)?;
    Ok(index)
}

/// Returns a parser for names of papers, listed by clap in its message.
fn papers() -> impl TypedValueParser<Value = Paper> {
    let names = Paper::ALL.iter().map(|(name, _)| *name);
    PossibleValuesParser::new(names).map(|name| Paper::from_name(&name).unwrap_or_default())
}
