//! The timeline: every span and label can be told apart, and the chart stands with a card.

use ratatui::layout::Rect;
use sabar::draw::operation::DrawContent;
use sabar::model::action::Action;
use sabar::model::{Screen, StatementAt, Step};
use sabar::screen::block::Block;

use super::super::kiosk::{Kiosk, Showing, TODAY, built_in};
use super::rules::Frame;

fn is_timeline(kiosk: &Kiosk) -> bool {
    let is_its_page = matches!(kiosk.model.screen, Screen::Step(Step::Timeline, _));
    is_its_page && kiosk.model.overlay.is_none()
}

/// Rule 8: spans and labels.
pub fn is_told_apart(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    if !is_timeline(kiosk) {
        return Vec::new();
    }
    let operations = &kiosk.stage.front().operations;
    let bars = operations.iter().filter(|it| {
        let DrawContent::Glyphs(glyphs) = &it.content else { return false };
        glyphs.starts_with(['█', '▓', '▒', '░'])
    });
    let short = bars.filter(|bar| bar.rect.width < 4);
    let mut wrong: Vec<String> = short.map(|bar| format!("{:?} is short", bar.rect)).collect();
    let lines = operations.iter().filter(|it| matches!(it.content, DrawContent::Line(_)));
    let lines: Vec<Rect> = lines.map(|it| it.rect).collect();
    for (index, one) in lines.iter().enumerate() {
        let touches = |other: &&Rect| {
            other.y == one.y && other.x < one.right() + 1 && one.x < other.right() + 1
        };
        wrong.extend(lines[index + 1..].iter().filter(touches).map(|it| format!("{it:?}")));
        let dashes = operations.iter().filter(|it| match &it.content {
            DrawContent::Glyphs(glyphs) => glyphs == "┊",
            DrawContent::Line(_) | DrawContent::Blank | DrawContent::Code(_) => false,
        });
        let touching = dashes.map(|it| it.rect).filter(|it| touches(&it));
        wrong.extend(touching.map(|it| format!("a dash at {it:?} touches {one:?}")));
    }
    wrong
}

/// The note of where today is stands below the buttons of the days, and does not wait for the chart.
#[test]
fn the_rows_below_the_day_are_used() {
    for tag in ["ar", "it", "id"] {
        for size in [(80, 24), (56, 16)] {
            let mut kiosk = Kiosk::start(tag).sized(size.0, size.1).press("enter 1");
            kiosk.act(Action::Visit(Step::Timeline.index()));
            kiosk.act(Action::Visit(Step::Timeline.index()));
            kiosk.act(Action::SetDate(None, Some(TODAY)));
            let items = sabar::screen::items(&kiosk.scene(), &kiosk.model);
            let chart = items.iter().position(|item| matches!(item.block, Block::Picture(_)));
            let tops = &kiosk.stage.front().tops;
            let end = kiosk.stage.shown_rows(kiosk.model.place()).end;
            let above = chart.map(|chart| tops[chart - 1]);
            assert!(above.is_some_and(|top| top < end), "{tag} {size:?}:\n{}", kiosk.text());
        }
    }
}

/// Rule 8: from the title of the first chart to the end of the first card.
pub fn fits_with_a_card(frame: &Frame<'_>) -> Vec<String> {
    let kiosk = frame.kiosk;
    let (columns, rows) = kiosk.model.size;
    if !is_timeline(kiosk) || columns < 78 || rows < 22 {
        return Vec::new();
    }
    let layout = kiosk.stage.front();
    let chart = layout.targets.iter().find(|it| it.leads_to.is_some());
    let is_entry = |at| matches!(at, StatementAt::Entry(_) | StatementAt::Preparation(_));
    let card = layout.targets.iter().find(|it| it.statement.is_some_and(|(at, _)| is_entry(at)));
    let (Some(chart), Some(card)) = (chart, card) else { return Vec::new() };
    // The focus is on all of the chart, whose rows lead to their entries.
    let whole = layout.targets.iter().filter(|it| it.is_focusable && it.rect.y <= chart.rect.y);
    let top = whole.map(|it| it.rect.y).max().unwrap_or(0);
    let wanted = card.rect.bottom() - top;
    let room = kiosk.stage.window().height;
    (wanted > room).then(|| format!("{wanted} rows in {room}")).into_iter().collect()
}

#[test]
fn no_line_of_a_card_begins_with_a_separator() {
    let mut n_separators = 0;
    for tag in ["ar", "id", "it"] {
        for size in [(56, 16), (78, 22), (80, 24), (120, 40)] {
            for is_beside in [false, true] {
                for treatment in 0..built_in().treatments() {
                    for step in [Step::Timeline, Step::Takeaway] {
                        let clinic = if tag == "ar" { "it" } else { "ar" };
                        let mut kiosk = Kiosk::start(tag).for_clinic(clinic);
                        kiosk.model.is_beside = is_beside;
                        let screen = Screen::Step(step, 0);
                        let showing = Showing { treatment, screen, overlay: None };
                        let kiosk = kiosk.sized(size.0, size.1).show(showing).visited();
                        let kiosk = kiosk.show(showing);
                        for operation in &kiosk.stage.front().operations {
                            let DrawContent::Line(line) = &operation.content else { continue };
                            let text = line.to_visual_string();
                            let text = text.trim();
                            n_separators += usize::from(text.contains('·'));
                            let is_from_right = text.chars().any(
                                |it| matches!(it, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{feff}'),
                            );
                            let first = if is_from_right {
                                text.chars().last()
                            } else {
                                text.chars().next()
                            };
                            assert_ne!(first, Some('·'), "{tag} {size:?}\n{}", kiosk.text());
                        }
                    }
                }
            }
        }
    }
    assert!(n_separators > 100, "{n_separators}");
}
