//! Finds messages that do not fit the smallest recommended terminal.
//!
//! Every page is laid out, and text that is broken or cut is traced back to its message. It can
//! still be read, so these are warnings.

use std::collections::BTreeMap;
use std::sync::Arc;

use ratatui::layout::Rect;

use crate::draw::Stage;
use crate::draw::chrome::More;
use crate::draw::operation::{DrawContent, DrawOp};
use crate::model::{Model, Overlay, Screen, StatementAt, Step};
use crate::screen;
use crate::screen::scene::Scene;
use crate::settings::Settings;
use sabar_authoring::audit::LocaleMessages;
use sabar_content::diagnostic::{At, Diagnostics, Reporter};
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::parallel;
use sabar_content::{Files, Standing};
use sabar_text::{self, Direction};

/// Columns and rows.
const SIZE: (u16, u16) = (56, 16);

/// The narrowest line; shorter words need not be searched.
const LEAST_ROOM: u16 = 20;

/// Returns everything in this content that does not fit. Its messages must have been checked;
/// `all_messages` are those messages.
#[must_use]
pub fn check(files: &Arc<Files>, all_messages: &[LocaleMessages<'_>]) -> Diagnostics {
    let mut problems = Diagnostics::new();
    let choosing = Library::new(Arc::clone(files), Numerals::Locale).choosing().clone();
    let found = parallel::map(all_messages, |locale_messages| {
        let library = Library::new(Arc::clone(files), Numerals::Locale);
        library.remember_choosing(choosing.clone());
        check_language(&library, locale_messages)
    });
    found.into_iter().for_each(|found| problems.extend(found));
    problems
}

fn check_language(library: &Library, locale_messages: &LocaleMessages<'_>) -> Diagnostics {
    let mut problems = Diagnostics::new();
    let Some(index) = library.find_language(locale_messages.tag()) else { return problems };
    let direction = library.localizer(index).direction();
    let settings = Settings::as_shipped();
    let suspects = suspects(locale_messages, direction);
    let labels = labels(locale_messages, direction);
    let (common, of_treatments): (Vec<_>, Vec<_>) =
        suspects.iter().partition(|suspect| !suspect.file.contains('/'));
    let mut by_file: BTreeMap<&str, Vec<&Suspect<'_>>> = BTreeMap::new();
    for suspect in of_treatments {
        by_file.entry(suspect.file).or_default().push(suspect);
    }
    for treatment in 0..library.treatments() {
        let id = library.treatment_id(treatment).unwrap_or_default();
        let of_it = by_file.get(format!("treatments/{id}.ftl").as_str());
        let is_first = treatment == 0;
        if !is_first && of_it.is_none() {
            continue;
        }
        let of_it: Vec<_> = of_it.into_iter().flatten().chain(&common).copied().collect();
        let mut model = Model::at_rest(index, SIZE, None);
        model.visit.treatment = treatment;
        for (screen, overlay) in showings(library, treatment, is_first) {
            (model.screen, model.overlay) = (screen, overlay);
            let scene = Scene::of(&model, library, &settings, None);
            let stage = Stage::compute(&model, &scene);
            let mut finding = Finding { locale_messages, problems: &mut problems };
            finding.broken(&stage, &of_it);
            finding.cut(&cut_lines(&stage, &scene), &labels);
        }
    }
    problems
}

/// A message with a part that may be wider than a line.
struct Suspect<'a> {
    id: &'a str,
    file: &'a str,
    at: At,
    part: &'a str,
    width: u16,
}

fn suspects<'a>(locale_messages: &'a LocaleMessages<'_>, direction: Direction) -> Vec<Suspect<'a>> {
    let mut suspects = Vec::new();
    // No character takes more columns than bytes.
    let is_long = |part: &[u8]| part.len() > LEAST_ROOM.into();
    for (id, file, word) in locale_messages.all() {
        if !word.text.as_bytes().split(|byte| *byte == b' ').any(is_long) {
            continue;
        }
        let parts = word.text.split_whitespace().map(|part| (part, widest(part, direction)));
        if let Some((part, width)) = parts.max_by_key(|(_, width)| *width)
            && width > LEAST_ROOM
        {
            suspects.push(Suspect { id, file, at: word.at(), part, width });
        }
    }
    suspects
}

/// Returns the columns of the widest run without a break in a part of a text, or zero if no line is
/// too narrow for it.
fn widest(part: &str, direction: Direction) -> u16 {
    if most_columns(part) <= LEAST_ROOM.into() {
        return 0;
    }
    sabar_text::prepare(part, direction).widest_word()
}

/// Returns a number of columns that a text never exceeds, without laying it out. Characters before
/// [`FIRST_WIDE`] take at most one, all others at most two, and shaping replaces characters by
/// fewer ones.
fn most_columns(text: &str) -> usize {
    text.chars().map(|c| if c < FIRST_WIDE { 1 } else { 2 }).sum()
}

/// The first character that takes two columns.
const FIRST_WIDE: char = '\u{1100}';

/// Messages of the interface by their text on one line.
fn labels<'a>(
    locale_messages: &'a LocaleMessages<'_>,
    direction: Direction,
) -> BTreeMap<String, (&'a str, &'a str, At)> {
    let common = locale_messages.all().filter(|(_, file, _)| !file.contains('/'));
    // Of equal labels, the last by its id is named.
    let common: BTreeMap<_, _> = common.map(|(id, file, word)| (id, (file, word))).collect();
    common
        .into_iter()
        .map(|(id, (file, word))| {
            let line = sabar_text::single_line(&word.text, direction).to_visual_string();
            (line.trim().to_owned(), (id, file, word.at()))
        })
        .collect()
}

fn showings(library: &Library, treatment: usize, is_first: bool) -> Vec<(Screen, Option<Overlay>)> {
    let mut all = vec![(Screen::Rest, None), (Screen::Choose, None)];
    for step in Step::ALL {
        let pages = screen::pages(library.treatment(treatment), step);
        all.extend((0..pages).map(|page| (Screen::Step(step, page), None)));
    }
    let sources = |at| Overlay::Sources(Some(at));
    let mut overlays = vec![
        sources(StatementAt::Point(0)),
        sources(StatementAt::Picture(0)),
        sources(StatementAt::Question(0)),
        sources(StatementAt::Entry(0)),
        sources(StatementAt::Check(0)),
    ];
    if is_first {
        overlays.extend([
            Overlay::Languages,
            Overlay::Emergency,
            Overlay::Help,
            Overlay::Leave,
            Overlay::Codes(0),
            Overlay::StillThere(60),
            Overlay::Privacy,
            Overlay::OneMoment,
        ]);
    }
    let over = Screen::Step(Step::Summary, 0);
    all.extend(overlays.into_iter().map(|overlay| (over, Some(overlay))));
    all
}

/// Traces text that does not fit to its messages.
struct Finding<'a> {
    locale_messages: &'a LocaleMessages<'a>,
    problems: &'a mut Diagnostics,
}

impl Finding<'_> {
    fn warn(&mut self, file: &str, at: At, message: String, remedy: &str) {
        let path = format!("locales/{}/{file}", self.locale_messages.tag());
        Reporter::new(&path, self.problems).warn(at, message, remedy);
    }

    fn broken(&mut self, stage: &Stage, suspects: &[&Suspect<'_>]) {
        let layout = stage.front();
        if !layout.splits_word {
            return;
        }
        // Frames, signs and columns take some of the width, so anything wider than half is named.
        let room = layout.width;
        for Suspect { id, file, at, part, width } in suspects {
            let part = part.escape_debug();
            let message = format!(
                "`{id}` has a word of {width} columns, which is broken on a screen of {} columns: {part}",
                SIZE.0
            );
            if width * 2 > room {
                self.warn(file, at.clone(), message, "write it shorter, or with a hyphen");
            }
        }
    }

    fn cut(&mut self, lines: &[String], labels: &BTreeMap<String, (&str, &str, At)>) {
        for line in lines {
            let remedy = "write it shorter";
            let (columns, _) = SIZE;
            if let Some((id, file, at)) = labels.get(line.trim()) {
                let message = format!("`{id}` is cut on a screen of {columns} columns");
                self.warn(file, at.clone(), message, remedy);
            } else {
                let shown = line.trim().escape_debug();
                let message = format!("a label is cut on a screen of {columns} columns: {shown}");
                self.warn("ui.ftl", At::default(), message, remedy);
            }
        }
    }
}

fn cut_lines(stage: &Stage, scene: &Scene<'_>) -> Vec<String> {
    let (chrome, layout) = (stage.chrome(), stage.front());
    let in_layout = Rect::new(0, 0, layout.width, layout.height + layout.foot);
    let mut cut = cut_operations(&chrome.operations, stage.screen_area());
    cut.extend(cut_operations(&layout.operations, in_layout));
    for standing in Standing::ALL {
        let more = More { above: false, below: true };
        let status = chrome.status(scene, Some(standing), more);
        cut.extend(cut_operations(&status, stage.screen_area()));
    }
    cut
}

/// Returns the text of lines that leave their area or overlap others.
fn cut_operations(operations: &[DrawOp], room: Rect) -> Vec<String> {
    let shown = |operation: &DrawOp| match &operation.content {
        DrawContent::Line(line) => Some(line.to_visual_string()),
        DrawContent::Glyphs(_) | DrawContent::Blank | DrawContent::Code(_) => None,
    };
    let lines: Vec<(&DrawOp, String)> =
        operations.iter().filter_map(|operation| Some((operation, shown(operation)?))).collect();
    let mut cut = Vec::new();
    for (index, (operation, line)) in lines.iter().enumerate() {
        let later = lines.iter().skip(index + 1).take(NEIGHBORS);
        let mut together = later.filter(|(other, _)| other.is_drawn_with(operation));
        let is_over = together.any(|(other, _)| other.rect.intersects(operation.rect));
        if is_over || room.intersection(operation.rect) != operation.rect {
            cut.push(line.clone());
        }
    }
    cut
}

/// Operations are ordered by row; no row has more.
const NEIGHBORS: usize = 24;

#[cfg(test)]
mod tests {
    use super::{FIRST_WIDE, most_columns};
    use sabar_text::Direction;

    #[test]
    fn no_text_takes_more_columns_than_the_quick_count() {
        let all = || ('\u{20}'..=char::MAX).filter(|c| *c < FIRST_WIDE || u32::from(*c) % 7 == 0);
        let holds = |text: &str| {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                let columns = usize::from(sabar_text::prepare(text, direction).widest_word());
                assert!(columns <= most_columns(text), "{text:?}: {columns}");
                assert!(columns <= text.len(), "{text:?}: {columns}");
            }
        };
        for c in all() {
            holds(c.encode_utf8(&mut [0; 4]));
        }
        // Neighbors of a block, and characters far apart.
        let chars: Vec<char> = all().collect();
        for (index, part) in chars.chunks(23).enumerate() {
            let apart = part
                .iter()
                .map(|c| chars[(index * 7_919 + usize::from(c.is_ascii())) % chars.len()]);
            holds(&part.iter().collect::<String>());
            holds(
                &part
                    .iter()
                    .copied()
                    .zip(apart)
                    .flat_map(|(one, other)| [one, other])
                    .collect::<String>(),
            );
        }
        let wide = [
            "منشأة\u{64B}لا",
            "👩\u{200D}⚕\u{FE0F}",
            "1\u{FE0F}\u{20E3}",
            "\u{1F1EE}\u{1F1F9}",
            "각가",
            "\u{17D8}",
        ];
        wide.into_iter().for_each(holds);
    }
}
