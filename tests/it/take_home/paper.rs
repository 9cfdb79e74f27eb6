//! The sheet and its blocks.

mod drawn;

use std::rc::Rc;

use sabar::model::Step;
use sabar::screen;
use sabar::screen::block::{Block, Frame, Item, Sign};
use sabar::settings::Settings;
use sabar::take_home::{Answers, Options, Titles, sheet};
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::{Answers as Offered, Entry, EntryKind, Given};
use sabar_sheet::sheet::{self as on_paper, Content, Mark, Paper, Sheet, TextSize};

use super::readers::letters;
use super::{LANGUAGES, Visit, built_in, data, visits};

pub(super) const PLAIN: Options = Options {
    paper: Paper::A4,
    text_size: TextSize::Normal,
    beside: None,
    answers: Answers::LeftOut,
};

impl Visit {
    pub(super) fn sheet(&self, options: Options) -> Sheet {
        sheet(&self.scene(), &self.model, &options)
    }

    pub(super) fn last_page(&self) -> Vec<Item> {
        screen::step_items(&self.scene(), &self.model, Step::Takeaway, 0)
    }

    pub(super) fn name(&self) -> String {
        let scene = self.scene();
        format!("{} {}", scene.treatment(&self.model).id, scene.words.language().tag)
    }

    /// Answers yes, or with the first choice, to every question that offers it.
    fn answered(mut self) -> Self {
        let treatment = self.model.visit.treatment;
        for (index, question) in self.library.treatment(treatment).checklist.iter().enumerate() {
            if question.answers == Offered::YesNo {
                self.model.visit.answers.insert((treatment, index), Given::Yes);
            }
        }
        self
    }
}

/// The texts of blocks with their marks, in reading order; of one language after the other.
pub(super) fn texts(blocks: &[on_paper::Block]) -> String {
    let second: Vec<on_paper::Block> =
        blocks.iter().filter_map(|block| block.beside.as_deref().cloned()).collect();
    let first: String = blocks.iter().map(|block| text(&block.content)).collect();
    if second.is_empty() { first } else { first + &texts(&second) }
}

fn text(content: &Content) -> String {
    match content {
        Content::Title(text)
        | Content::Heading(text)
        | Content::Paragraph(text)
        | Content::Bar { text, .. }
        | Content::WriteLine(text)
        | Content::Small(text) => text.clone(),
        // Readers of the file hear the times of the bars.
        Content::Axis { .. } => String::new(),
        Content::Frame { note, blocks } => {
            let blocks = blocks.iter().map(|block| text(&block.content));
            note.iter().cloned().chain(blocks).collect()
        }
        // Drawings are no part of the text.
        Content::Item { mark: Mark::Icon(_), text } => text.clone(),
        Content::Item { mark, text } => mark.sign().to_owned() + text,
        Content::Entry { label, value } => format!("{label}{value}"),
        Content::Sketch(sketch) => {
            let names = sketch.legend.iter().map(|(_, name)| name.as_str());
            [&*sketch.title].into_iter().chain(names).chain([&*sketch.about]).collect()
        }
    }
}

/// The blocks of a frame; another block alone.
fn inside(block: on_paper::Block) -> Vec<on_paper::Block> {
    if let Content::Frame { blocks, .. } = block.content { blocks } else { vec![block] }
}

/// The number of boxes to tick.
fn boxes(blocks: &[on_paper::Block]) -> usize {
    let boxes = blocks.iter().map(|block| {
        if let Content::Frame { blocks, .. } = &block.content {
            boxes(blocks)
        } else {
            usize::from(matches!(&block.content, Content::Item { mark: Mark::TickBox, .. }))
        }
    });
    boxes.sum()
}

/// The texts of a block about the treatment, apart from the answers and the calls.
fn said(item: &Item) -> Vec<String> {
    if let Block::Statement(statement) = &item.block {
        let caption = statement.caption.as_ref();
        let parts = caption.into_iter().flat_map(|it| it.when.iter().chain([&it.kind_word]));
        let parts = parts.chain(caption.and_then(|it| it.dates.as_ref()));
        return parts.chain([&statement.phrase]).map(|phrase| phrase.text.clone()).collect();
    }
    if let Block::Heading(phrase) = &item.block {
        return vec![phrase.text.clone()];
    }
    let (Block::Note(phrase, _) | Block::Sign(Sign { phrase, .. })) = &item.block else {
        return Vec::new();
    };
    if item.frame.is_some() { vec![phrase.text.clone()] } else { Vec::new() }
}

#[test]
fn all_that_the_last_page_says_of_the_treatment_is_on_the_sheet() {
    for visit in visits() {
        let on_sheet = letters(&texts(&visit.sheet(PLAIN).blocks));
        let remember = visit.scene().phrase(message_id::TAKEAWAY_REMEMBER).text;
        for item in visit.last_page() {
            let said = said(&item);
            let clinic = visit.scene().words.with(
                message_id::CLINIC_TELEPHONE,
                &[("number", visit.scene().words.dialled("+39 06 1234 5678").into())],
            );
            // The main point has a heading of its own there.
            for text in said.iter().filter(|text| **text != clinic && **text != remember) {
                assert!(on_sheet.contains(&letters(text)), "{}: {text}", visit.name());
            }
        }
    }
}

#[test]
fn lists_and_steps_are_on_the_sheet_and_in_the_calendar() {
    let library = sabar_authoring::open(Some(&data("treatments")), Numerals::Locale).unwrap();
    let library = Rc::new(library);
    for tag in LANGUAGES {
        let mut n_items = 0;
        for index in 0..library.treatments() {
            let id = library.treatment_id(index).unwrap();
            let mut visit = Visit::to(Rc::clone(&library), id, tag);
            // Hours have no date without the one of the appointment.
            visit.model.visit.appointment.hour = jiff::civil::Time::new(15, 0, 0, 0).ok();
            let on_sheet = texts(&visit.sheet(PLAIN).blocks);
            let events = sabar::take_home::events(&visit.scene(), &visit.model, Titles::Told);
            let described: String = events.into_iter().map(|event| event.description).collect();
            for item in visit.last_page() {
                let Block::Statement(statement) = &item.block else { continue };
                let is_told = statement
                    .caption
                    .as_ref()
                    .is_some_and(|it| matches!(it.kind, EntryKind::Do | EntryKind::Tell));
                for item in &statement.list {
                    // Each has a box of its own where it is to tick off.
                    let text = if is_told { item.phrase.text.clone() } else { item.line() };
                    assert!(on_sheet.contains(&text), "{id} {tag}: {text}");
                }
            }
            let timeline = &library.treatment(index).timeline;
            let dated = timeline.iter().filter(|it| it.kind != EntryKind::Emergency);
            for entry in dated.filter(|it| it.only_if.is_none() && it.when.is_some()) {
                for item in visit.scene().list(&entry.statement) {
                    let line = sabar_text::plain(&item.line());
                    assert!(described.contains(&line), "{id} {tag}: {line}");
                    n_items += 1;
                }
            }
        }
        assert!(n_items > 3, "{tag}: {n_items}");
    }
}

#[test]
fn statements_from_the_label_stay_in_a_frame_that_says_so() {
    for visit in visits() {
        let sheet = visit.sheet(PLAIN);
        let heading = visit.scene().words.get(message_id::FRAME_LABEL);
        let is_label = |block: &&on_paper::Block| matches!(&block.content, Content::Frame { note: Some(it), .. } if *it == heading);
        let framed: String =
            sheet.blocks.iter().filter(is_label).map(|block| text(&block.content)).collect();
        let outside: Vec<_> = sheet.blocks.iter().filter(|it| !is_label(it)).cloned().collect();
        for item in visit.last_page().iter().filter(|item| item.frame == Some(Frame::Label)) {
            if let Block::Statement(statement) = &item.block {
                assert!(framed.contains(&statement.phrase.text), "{}", visit.name());
                assert!(!texts(&outside).contains(&statement.phrase.text), "{}", visit.name());
            }
        }
    }
}

#[test]
fn what_is_to_be_done_has_a_box_to_tick_and_lines_are_there_to_write_on() {
    for visit in visits() {
        let blocks = visit.sheet(PLAIN).blocks;
        let is_plan = visit.name().starts_with("scope");
        let treatment = visit.library.treatment(visit.model.visit.treatment);
        let prepared = treatment.preparation.iter().map(|it| &it.entry);
        let prepared = prepared.filter(|it| matches!(it.kind, EntryKind::Do | EntryKind::Tell));
        let to_do = treatment.timeline.iter().filter(|entry| entry.kind == EntryKind::Do);
        let items =
            |entry: &Entry| entry.statement.list.as_ref().map_or(1, |list| list.items.len());
        let to_tick: usize = prepared.chain(to_do).map(items).sum();
        assert_eq!(boxes(&blocks), to_tick, "{}", visit.name());
        assert!(!is_plan || to_tick >= 5);
        let lines = blocks.iter().filter(|it| matches!(it.content, Content::WriteLine(_))).count();
        // Without a medicine there is no product and no batch. The second appointment is not known: its
        // day is to be written. Below a question of the treatment its answer is.
        let asked = treatment.ask.iter().filter(|asked| !asked.is_of_label_layer()).count();
        assert_eq!(lines, asked + if is_plan { 1 } else { 2 }, "{}", visit.name());
    }
}

#[test]
fn a_question_of_the_treatment_has_a_line_for_its_answer_below_it() {
    for visit in visits() {
        let scene = visit.scene();
        let answer = scene.phrase(message_id::SHEET_ANSWER).text;
        let blocks = visit.sheet(PLAIN).blocks;
        for asked in scene.treatment(&visit.model).ask.iter() {
            let question = letters(&scene.statement(asked).text);
            let at = blocks.iter().position(|it| letters(&text(&it.content)).contains(&question));
            let below = at.and_then(|at| blocks.get(at + 1)).map(|it| &it.content);
            let has_line = below == Some(&Content::WriteLine(answer.clone()));
            assert_eq!(has_line, !asked.is_of_label_layer(), "{} {question}", visit.name());
        }
    }
}

fn is_bar(block: &on_paper::Block) -> bool {
    matches!(block.content, Content::Bar { .. })
}

#[test]
fn the_chart_is_explained_before_its_bars() {
    for visit in visits() {
        let blocks = visit.sheet(PLAIN).blocks;
        let how = visit.legend();
        let first = blocks.iter().position(is_bar).unwrap();
        let explained = text(&blocks[first - 2].content);
        let (told, signs) = explained.split_once('\n').unwrap();
        assert_eq!(told, how, "{}", visit.name());
        // It says what each sign means: those of the bars, and of the entries below them.
        let below = blocks[first..]
            .iter()
            .cloned()
            .flat_map(inside)
            .filter(|block| is_bar(block) || matches!(block.content, Content::Item { .. }));
        let mut found = 0;
        for block in below {
            let sign = text(&block.content).chars().next().unwrap();
            assert!(signs.contains(sign), "{} {sign}: {signs}", visit.name());
            found += 1;
        }
        assert!(found > 3, "{}", visit.name());
        let is_told = |sign: &char| texts(&blocks[first..]).contains(*sign);
        let told = signs.chars().filter(|c| "•✗✓☐◆▲".contains(*c));
        assert!(told.clone().count() > 2 && told.clone().all(|it| is_told(&it)), "{signs}");
    }
}

/// The marks over the bars are those of the screen, and each bar begins and ends at one of them.
#[test]
fn paper_has_the_marks_of_time_that_the_screen_has() {
    for visit in visits() {
        let timeline = screen::step_items(&visit.scene(), &visit.model, Step::Timeline, 0);
        let shown = timeline.iter().filter_map(|item| {
            let Block::Picture(picture) = &item.block else { return None };
            Some(picture)
        });
        let blocks = visit.sheet(PLAIN).blocks;
        let charts = blocks.split(|block| matches!(block.content, Content::Axis { .. })).skip(1);
        let axes = blocks.iter().filter_map(|block| {
            let Content::Axis { marks, .. } = &block.content else { return None };
            Some(marks)
        });
        let mut n_charts = 0;
        for ((picture, marks), below) in shown.zip(axes).zip(charts) {
            let names = picture.boundaries.iter().map(|(_, name)| &name.text);
            assert!(marks.iter().map(|(_, name)| name).eq(names), "{}", visit.name());
            // Paper has rows for the signs of danger and for what is told in words, first of all.
            let bars: Vec<_> = below.iter().filter(|it| is_bar(it)).collect();
            let (own, bars) = bars.split_at(bars.len() - picture.bars.len());
            assert!(own.is_empty() || n_charts == 0, "{}", visit.name());
            for block in own {
                let Content::Bar { span, .. } = &block.content else { unreachable!() };
                assert!(span.from == 0 && span.to.is_none_or(|to| to == 0), "{}", visit.name());
            }
            for (bar, block) in picture.bars.iter().zip(bars) {
                let Content::Bar { span, .. } = &block.content else { unreachable!() };
                let at = |step: u16| picture.boundaries[usize::from(step)].0;
                assert_eq!(bar.span.1, span.to.map(at), "{}", visit.name());
                assert!(bar.span.0.is_none_or(|from| from == at(span.from)), "{}", visit.name());
            }
            n_charts += 1;
        }
        assert!(n_charts > 0, "{}", visit.name());
    }
}

#[test]
fn the_numbers_to_call_are_in_large_letters() {
    for visit in visits() {
        let blocks = visit.sheet(PLAIN).blocks;
        let values = blocks.iter().filter_map(|block| {
            let Content::Entry { value, .. } = &block.content else { return None };
            Some(value.clone())
        });
        let words = visit.scene().words;
        let numbers = ["112", "+39 06 1234 5678"].map(|number| words.dialled(number));
        assert_eq!(values.collect::<Vec<_>>(), numbers, "{}", visit.name());
    }
}

#[test]
fn without_numbers_the_sheet_says_whom_to_ask() {
    for tag in LANGUAGES {
        let mut visit = Visit::to(built_in(), "microbotox", tag);
        visit.settings = Settings::as_shipped();
        let words = visit.scene().words;
        let said = texts(&visit.sheet(PLAIN).blocks);
        for word in [message_id::EMERGENCY_NO_NUMBER, message_id::CLINIC_NO_TELEPHONE] {
            assert!(said.contains(&words.get(word)), "{tag}: {word}");
        }
    }
}

#[test]
fn answers_are_on_paper_only_where_they_are_asked_for() {
    for tag in LANGUAGES {
        let visit = Visit::to(built_in(), "microbotox", tag).answered();
        let question = visit.library.treatment(0).checklist[0].statement.clone();
        let question = visit.scene().words.statement(&question);
        let said = texts(&visit.sheet(PLAIN).blocks);
        assert!(!said.contains(&question), "{tag}");
        let told = visit.sheet(Options { answers: Answers::Told, ..PLAIN });
        let told = texts(&told.blocks);
        assert!(told.contains(&question), "{tag}");
        assert!(told.contains(&visit.scene().words.get(message_id::ANSWER_YES)), "{tag}");
    }
}

#[test]
fn a_treatment_that_may_not_be_shown_is_not_on_paper() {
    for tag in LANGUAGES {
        let mut visit = Visit::to(built_in(), "microbotox", tag);
        visit.settings.require_review = true;
        let beside = visit.library.find_language("it");
        let said = texts(&visit.sheet(Options { beside, ..PLAIN }).blocks);
        let words = visit.scene().words;
        let text = [message_id::WITHDRAWN_TITLE, message_id::WITHDRAWN_TEXT];
        assert_eq!(said, text.map(|word| words.get(word)).concat());
    }
}

/// A second appointment whose day is not known stands with its planned days, as on the screen.
#[test]
fn a_day_to_write_has_its_planned_days() {
    for tag in LANGUAGES {
        let mut visit = Visit::with_preparation(tag);
        for day in [Some(super::DAY), None] {
            visit.model.visit.appointment.date = day;
            let paper = screen::paper::paper(&visit.scene(), &visit.model, Answers::LeftOut);
            let timeline = screen::step_items(&visit.scene(), &visit.model, Step::Timeline, 0);
            let mut shown = timeline.into_iter().filter_map(|item| {
                let Block::Picker(picker) = item.block else { return None };
                Some(picker.phrase.text)
            });
            let planned = shown.next_back().unwrap();
            let lines: Vec<&str> = paper.lines.iter().map(|it| it.text.as_str()).collect();
            assert!(lines.contains(&planned.as_str()), "{tag}: {planned} {lines:?}");
        }
    }
}

#[test]
fn pictures_of_several_days_are_explained_once() {
    for tag in LANGUAGES {
        let visit = Visit::with_preparation(tag);
        let how = visit.legend();
        let sheet = visit.sheet(PLAIN);
        let is_how = |block: &&on_paper::Block| matches!(&block.content, Content::Paragraph(text) if text.starts_with(&how));
        assert_eq!(sheet.blocks.iter().filter(is_how).count(), 1, "{tag}");
        let bars = sheet.blocks.iter().position(|it| matches!(it.content, Content::Axis { .. }));
        assert_eq!(sheet.blocks.iter().position(|it| is_how(&it)).map(|how| how + 1), bars);
    }
}
