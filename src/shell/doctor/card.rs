//! The test card: lines that can be checked without reading Arabic.

use ratatui::layout::Rect;

use crate::draw::chrome::margin;
use crate::draw::geometry::Canvas;
use crate::draw::theme::{Role, Theme};
use sabar_content::l10n::{Localizer, message_id};
use sabar_content::library::Library;
use sabar_term::backend::Sheet;
use sabar_term::detect::TerminalProfile;
use sabar_term::dialect::Dialect;
use sabar_text::{self, Direction};

/// Columns of the samples: those of the smallest terminal without its margin.
const WIDTH: u16 = 56;

/// Draws the card. Where its last lines have no room, the keys stand over them.
pub fn draw(library: &Library, profile: &TerminalProfile, theme: &Theme, sheet: &mut Sheet) {
    let area = sheet.area();
    let mut canvas = Canvas::new(sheet, Direction::LeftToRight);
    canvas.fill(area, theme.style(Role::Body));
    let margin = margin(area.width);
    let width = WIDTH.min(area.width.saturating_sub(2 * margin));
    let mut card = Card { canvas, theme, y: 0, width, margin };
    card.heading(profile);
    let languages = (0..library.languages().len()).map(|index| library.localizer(index));
    if let Some(words) = languages.clone().find(|it| it.direction() == Direction::RightToLeft) {
        card.right_to_left(words, profile.dialect);
    }
    card.say("Accents and quotes are complete, and nothing runs from right to left:", Role::Quiet);
    for words in languages.filter(|it| it.direction() == Direction::LeftToRight) {
        card.say(&first_line(words, WIDTH), Role::Body);
    }
    card.y += 1;
    card.colors();
    card.y = (card.y + 1).min(area.height.saturating_sub(1));
    card.canvas.fill(Rect { y: card.y, height: 1, ..area }, theme.style(Role::Body));
    card.say("\u{2190} \u{2192} another dialect     Enter ends", Role::Key);
}

/// Draws lines downward.
struct Card<'a> {
    canvas: Canvas<'a>,
    theme: &'a Theme,
    y: u16,
    width: u16,
    /// The column of the text.
    margin: u16,
}

impl Card<'_> {
    fn heading(&mut self, profile: &TerminalProfile) {
        let place = Dialect::ALL.iter().position(|it| *it == profile.dialect).unwrap_or(0) + 1;
        let (dialect, count) = (profile.dialect, Dialect::ALL.len());
        self.say("sabar doctor: is Arabic drawn correctly here?", Role::Title);
        self.say(&format!("terminal  {}", profile.terminal), Role::Body);
        let line =
            format!("dialect   {} ({place} of {count}): {}", dialect.name(), dialect.about());
        self.say(&line, Role::Body);
        self.y += 1;
    }

    /// Descriptions of the usual errors of a terminal, line by line.
    fn right_to_left(&mut self, words: &Localizer, dialect: Dialect) {
        self.say("The arrow touches a straight stroke, the first letter of all:", Role::Quiet);
        // "My name is patience": it begins with an alef and ends with no straight letter.
        let first = "\u{627}\u{633}\u{645}\u{64a} \u{635}\u{628}\u{631}";
        let first = sabar_text::single_line(first, Direction::RightToLeft);
        let end = self.margin + self.width - 1;
        self.put(end.saturating_sub(first.width()), &first, Role::Body);
        self.glyph(end, "\u{2190}", Role::Warning);
        self.y += 2;
        self.say("Letters are joined to words; the frame is straight on both sides:", Role::Quiet);
        self.frame(words);
        self.say(
            "The brackets open towards the digits; the one like a 7 is on the left:",
            Role::Quiet,
        );
        self.brackets(words);
        let marks = if dialect.keeps_marks() {
            "Small marks stand over the letters, none beside them:"
        } else {
            "There are no marks over the letters; this dialect leaves them out:"
        };
        self.say(marks, Role::Quiet);
        let marked = "\u{633}\u{64e}\u{646}\u{64e}\u{629}\u{64c} \u{645}\u{64f}\u{62f}\u{651}\u{64e}\u{629}\u{64c}";
        let line = sabar_text::single_line(marked, Direction::RightToLeft);
        self.put((self.margin + self.width).saturating_sub(line.width()), &line, Role::Body);
        self.y += 2;
    }

    fn frame(&mut self, words: &Localizer) {
        let inner = self.width.saturating_sub(2);
        let edge = "\u{2500}".repeat(inner.into());
        self.glyph(self.margin, &format!("\u{250c}{edge}\u{2510}"), Role::Line);
        self.y += 1;
        for id in [message_id::REST_TIME, message_id::REST_KEPT] {
            let paragraph = sabar_text::layout(&words.get(id), Direction::RightToLeft, inner);
            for line in paragraph.lines().iter().take(1) {
                self.glyph(self.margin, "\u{2502}", Role::Line);
                self.glyph(self.margin + self.width - 1, "\u{2502}", Role::Line);
                let x = (self.margin + self.width - 1).saturating_sub(line.width());
                self.put(x, line, Role::Body);
                self.y += 1;
            }
        }
        self.glyph(self.margin, &format!("\u{2514}{edge}\u{2518}"), Role::Line);
        self.y += 2;
    }

    /// Digits and brackets inside right-to-left text, beside a Latin word.
    fn brackets(&mut self, words: &Localizer) {
        let step = words.with(message_id::STEP_OF, &[("step", 1.into()), ("steps", 5.into())]);
        let numbers = format!("({}-{})", words.number(3), words.number(6));
        let sentence = format!("{step} {numbers} Botox");
        let line = sabar_text::single_line(&sentence, Direction::RightToLeft);
        self.put((self.margin + self.width).saturating_sub(line.width()), &line, Role::Body);
        self.y += 2;
    }

    fn colors(&mut self) {
        let roles = [
            ("now", Role::Current),
            ("button", Role::Button),
            ("chosen", Role::Chosen),
            ("emergency", Role::Emergency),
        ];
        self.say("Four distinct backgrounds:", Role::Quiet);
        let mut x = self.margin;
        for (name, role) in roles {
            let text = format!(" {name} ");
            let line =
                sabar_text::single_line(&format!("\u{a0}{name}\u{a0}"), Direction::LeftToRight);
            let rect = Rect { x, y: self.y, width: line.width(), height: 1 };
            self.canvas.fill(rect, self.theme.style(role));
            self.put(x, &line, role);
            x += u16::try_from(text.len()).unwrap_or(0) + 1;
        }
        self.y += 1;
    }

    /// Draws a sentence in the language of staff, wrapped.
    fn say(&mut self, sentence: &str, role: Role) {
        let room = self.canvas_width().saturating_sub(2 * self.margin);
        let paragraph = sabar_text::layout(sentence, Direction::LeftToRight, room);
        for line in paragraph.lines() {
            self.put(self.margin, line, role);
            self.y += 1;
        }
    }

    fn put(&mut self, x: u16, line: &sabar_text::Line, role: Role) {
        let rect = Rect { x, y: self.y, width: line.width(), height: 1 };
        self.canvas.line(rect, line, self.theme.style(role));
    }

    fn glyph(&mut self, x: u16, glyphs: &str, role: Role) {
        let width = u16::try_from(glyphs.chars().count()).unwrap_or(u16::MAX);
        let rect = Rect { x, y: self.y, width, height: 1 };
        self.canvas.glyphs(rect, glyphs, self.theme.style(role));
    }

    fn canvas_width(&self) -> u16 {
        self.canvas.width()
    }
}

/// Returns the start of the rest screen's greeting, in one line.
fn first_line(words: &Localizer, width: u16) -> String {
    let text = words.get(message_id::REST_WHAT);
    let paragraph = sabar_text::layout(&text, words.direction(), width);
    let end = paragraph.lines().first().map(|line| line.cells().map(|cell| cell.source.end).max());
    let end = end.flatten().unwrap_or(0);
    text.get(..end).unwrap_or(&text).to_owned()
}
