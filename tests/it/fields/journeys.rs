//! Journeys through the treatments of other fields, with the day and the hour of the appointment
//! entered on the way: by keys, on a number pad, by touch and in lines.

use std::rc::Rc;

use jiff::civil::date;
use sabar::model::action::Action;
use sabar::model::appointment::{Field, FieldKind};
use sabar::model::{Model, Overlay, Screen, Step};
use sabar::screen::block::Block;
use sabar::screen::scene::Scene;
use sabar::settings::KeysChoice;
use sabar::shell::app::Run;
use sabar::shell::plain::{Line, PlainSession};

use super::super::kiosk::Kiosk;
use super::super::plain::run_in;
use super::{LANGUAGES, TREATMENTS, files, library};
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;

/// The ways to reach and to choose what does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Keys,
    Pad,
    Touch,
}

impl Way {
    /// Does what an action does.
    #[track_caller]
    fn does(self, kiosk: Kiosk, action: Action) -> Kiosk {
        let onward = match self {
            Self::Touch => return kiosk.touch_action(action),
            Self::Keys => "down",
            Self::Pad => "+",
        };
        let mut kiosk = kiosk;
        for _ in 0..200 {
            let focus = kiosk.model.place().focus;
            let target = kiosk.stage.front().targets.get(focus);
            if target.is_some_and(|target| target.action == Some(action)) {
                return kiosk.press("enter");
            }
            kiosk = kiosk.press(onward);
        }
        panic!("{self:?} does not reach {action:?}:\n{}", kiosk.text());
    }

    fn enters_the_appointment(self, kiosk: Kiosk) -> Kiosk {
        let fields = fields(&kiosk.scene(), &kiosk.model);
        let mut kiosk = kiosk;
        for field in fields.into_iter().filter(|field| field.anchor.is_none()) {
            kiosk = self.does(kiosk, Action::OpenField(field));
            kiosk = match (self, field.kind) {
                (Self::Touch, FieldKind::Date) => {
                    let today = super::super::kiosk::TODAY;
                    kiosk = kiosk.touch_action(Action::SetDate(None, Some(today)));
                    kiosk = kiosk.touch_action(Action::OpenField(field));
                    let week = |kiosk: Kiosk, _| kiosk.touch_action(Action::MoveDate(None, 7));
                    (0..4).fold(kiosk, week)
                }
                // The first touch sets nine o'clock.
                (Self::Touch, FieldKind::Hour) => kiosk.touch_action(Action::MoveHour(None, 60)),
                (_, FieldKind::Date) => kiosk.press("1 9 1 2 2 0 2 6 enter"),
                (_, FieldKind::Hour) => kiosk.press("0 9 0 0 enter"),
            };
        }
        assert_eq!(kiosk.model.visit.appointment.date, Some(date(2026, 12, 19)), "{self:?}");
        kiosk
    }
}

fn fields(scene: &Scene<'_>, model: &Model) -> Vec<Field> {
    let items = sabar::screen::items(scene, model);
    let fields = items.into_iter().filter_map(|item| {
        let Block::Picker(picker) = item.block else { return None };
        Some(picker.field)
    });
    fields.collect()
}

/// The dates beside the entries of a page, and the number of those counted from the appointment
/// that have none.
fn dates(scene: &Scene<'_>, model: &Model) -> (Vec<String>, usize) {
    let items = sabar::screen::items(scene, model);
    let captions: Vec<_> = items
        .into_iter()
        .filter_map(|item| {
            let Block::Statement(statement) = item.block else { return None };
            statement.caption
        })
        .collect();
    let lacking = captions.iter().filter(|it| it.is_to_tick && it.dates.is_none()).count();
    let dates = captions.into_iter().filter_map(|it| it.dates);
    (dates.map(|dates| sabar_text::plain(&dates.text)).collect(), lacking)
}

#[test]
fn every_way_leads_through_lists_and_preparation_to_the_dates_of_the_last_page() {
    let library = library();
    for (tag, id) in LANGUAGES.into_iter().flat_map(|tag| TREATMENTS.map(|id| (tag, id))) {
        let treatment = library.find_treatment(id).unwrap();
        let mut seen = Vec::new();
        for way in [Way::Keys, Way::Pad, Way::Touch] {
            let mut kiosk = Kiosk::with(Rc::clone(&library), tag);
            if way == Way::Pad {
                kiosk.settings.keys = KeysChoice::Pad;
            }
            kiosk.act(Action::AnyKey);
            kiosk.act(Action::Begin(treatment));
            for _ in 0..100 {
                let is_asked = |page| page < library.treatment(treatment).checklist.len();
                kiosk = match (kiosk.model.overlay, kiosk.model.screen) {
                    (Some(Overlay::Unanswered(Step::Checklist)), _) => {
                        way.does(kiosk, Action::NextPage)
                    }
                    (Some(Overlay::Unanswered(step)), _) => {
                        way.does(kiosk, Action::Visit(step.index()))
                    }
                    (_, Screen::Step(Step::Takeaway, _)) => break,
                    // Questions have journeys of their own.
                    (_, Screen::Step(Step::Checklist, page)) if is_asked(page) => {
                        kiosk.act(Action::NextPage);
                        kiosk
                    }
                    _ => {
                        let is_known = kiosk.model.visit.appointment.date.is_some();
                        if !is_known && !fields(&kiosk.scene(), &kiosk.model).is_empty() {
                            kiosk = way.enters_the_appointment(kiosk);
                        }
                        way.does(kiosk, Action::NextPage)
                    }
                };
            }
            let place = format!("{tag} {id} {way:?}");
            assert_eq!(kiosk.model.screen, Screen::Step(Step::Takeaway, 0), "{place}");
            seen.push(dates(&kiosk.scene(), &kiosk.model));
        }
        assert!(seen[0].0.len() > 3, "{tag} {id}: {seen:?}");
        assert!(seen.iter().all(|one| *one == seen[0]), "{tag} {id}: {seen:?}");
    }
}

#[test]
fn lines_lead_to_the_same_dates() {
    for tag in LANGUAGES {
        let library = Library::new(files(), Numerals::Locale);
        let run = Run { library, ..run_in(tag) };
        for id in TREATMENTS {
            let treatment = run.library.find_treatment(id).unwrap();
            let mut talk = PlainSession::new(&run, None);
            talk.begin();
            let mut hear = |line: &str| talk.hear(&Line::of(line.as_bytes()));
            hear(tag);
            let mut said = hear(&(treatment + 1).to_string());
            for _ in 0..300 {
                let model = talk.model().clone();
                if matches!(model.screen, Screen::Step(Step::Takeaway, _)) {
                    break;
                }
                let is_over = matches!(model.overlay, Some(Overlay::Unanswered(_)));
                let appointment = model.visit.appointment;
                let is_dated = matches!(model.screen, Screen::Step(Step::Timeline, _))
                    || matches!(model.screen, Screen::Step(Step::Checklist, page)
                        if page > run.library.treatment(treatment).checklist.len());
                let mut hear = |line: &str| talk.hear(&Line::of(line.as_bytes()));
                said = match (is_over, appointment.date) {
                    (true, _) => hear("2"),
                    (false, None) if is_dated => {
                        hear("19/12/2026");
                        hear("");
                        hear("09:00")
                    }
                    _ => hear(""),
                };
            }
            let model = talk.model();
            assert_eq!(model.screen, Screen::Step(Step::Takeaway, 0), "{tag} {id}:\n{said}");
            assert_eq!(model.visit.appointment.date, Some(date(2026, 12, 19)), "{tag} {id}");
            let scene = Scene::of(model, &run.library, &run.settings, None);
            let (dates, _) = dates(&scene, model);
            assert!(dates.len() > 3, "{tag} {id}: {dates:?}");
            let said = sabar_text::plain(&said);
            for date in dates {
                assert!(said.contains(&date), "{tag} {id}: {date}\n{said}");
            }
        }
    }
}
