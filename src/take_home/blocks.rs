//! Blocks of a screen as blocks of a sheet. What only a screen can do has none: buttons, fields,
//! questions.

use std::collections::{BTreeMap, BTreeSet};

use sabar_content::{Drawing, EntryKind, Ground, Standing, message_ids};
use sabar_sheet::sheet::{self, Content, Mark};
use sabar_text::{Direction, isolated};

use super::{curves, language};
use crate::draw::geometry::mirror_glyph;
use crate::draw::sign;
use crate::draw::widget::Sketch;
use crate::screen::block::{
    Bar, Block, Call, Caption, Illustration, Item, ListItem, Phrase, Picture, Statement, Tone,
};
use crate::screen::scene::Scene;

/// One language of a sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column<'a> {
    /// The scene in the language.
    pub scene: Scene<'a>,
    /// True if another language stands beside it.
    pub is_one_of_two: bool,
}

/// Returns the standings that the signs of statements show: in a frame, those without a caption.
pub(super) fn standings<'a>(items: impl Iterator<Item = &'a Item>) -> BTreeSet<Standing> {
    let stated = items.filter_map(|item| Some((item.frame, item.block.stated()?)));
    let shown = stated.filter(|(frame, stated)| frame.is_none() || stated.caption.is_none());
    shown.map(|(_, stated)| stated.standing).collect()
}

impl Column<'_> {
    /// Returns the blocks of items; neighbors with the same frame share one.
    pub(super) fn blocks(&self, items: &[Item]) -> Vec<sheet::Block> {
        let mut blocks = Vec::new();
        for together in items.chunk_by(|one, next| one.frame == next.frame) {
            let inside = self.unframed(together);
            let Some(frame) = together.first().and_then(|item| item.frame) else {
                blocks.extend(inside);
                continue;
            };
            let note = self.scene.frame_heading(frame).map(|phrase| phrase.text);
            blocks.push(self.block(Content::Frame { note, blocks: inside }));
        }
        blocks
    }

    fn unframed(&self, items: &[Item]) -> Vec<sheet::Block> {
        let mut blocks: Vec<sheet::Block> = Vec::new();
        let mut is_after_statement = false;
        for item in items {
            // A quiet note below a statement belongs to it.
            if let (Block::Note(note, Tone::Quiet), true) = (&item.block, is_after_statement)
                && let Some(Content::Item { text, .. }) =
                    blocks.last_mut().map(|block| &mut block.content)
            {
                text.push('\n');
                text.push_str(&note.text);
                continue;
            }
            is_after_statement = matches!(item.block, Block::Statement(_));
            blocks.extend(self.of_item(item));
        }
        blocks
    }

    fn block(&self, content: Content) -> sheet::Block {
        sheet::Block::new(&language(&self.scene), content)
    }

    fn of_item(&self, item: &Item) -> Vec<sheet::Block> {
        let content = match &item.block {
            Block::Title(phrase) => Content::Title(phrase.text.clone()),
            Block::Heading(phrase) => Content::Heading(phrase.text.clone()),
            Block::Note(phrase, Tone::Strong) => {
                return vec![self.note(phrase, Tone::Strong).kept_with_next()];
            }
            Block::Note(phrase, tone) => return vec![self.note(phrase, *tone)],
            Block::Pair(patient, clinic, tone) => return vec![self.pair(patient, clinic, *tone)],
            Block::Call(call) => return self.call(call),
            Block::Sign(sign) => Content::Item {
                mark: match sign.part {
                    Some(part) => Mark::Icon(curves::of_part(part)),
                    None => Mark::Sign(sign::LISTED.to_string()),
                },
                text: sign.phrase.text.clone(),
            },
            Block::Picture(picture) => return self.picture(picture),
            Block::Statement(statement) => return self.statement(statement, item.frame.is_some()),
            Block::Illustration(picture) => {
                Content::Sketch(sketch(picture, self.scene.direction()))
            }
            Block::Question(_)
            | Block::Choice(_)
            | Block::Welcome(_)
            | Block::Buttons(_)
            | Block::Picker(_)
            | Block::Code(_)
            | Block::KeyRow(..)
            | Block::BodyMap(_)
            | Block::Gap => return Vec::new(),
        };
        vec![self.block(content)]
    }

    fn note(&self, phrase: &Phrase, tone: Tone) -> sheet::Block {
        let text = phrase.text.clone();
        self.block(match sign::of_tone(tone) {
            (Some(sign), _) => Content::Item { mark: Mark::Sign(sign.to_string()), text },
            (None, _) => Content::Paragraph(text),
        })
    }

    /// Returns a note in two languages; where the sheet has two of its own, in one.
    fn pair(&self, patient: &Phrase, clinic: &Phrase, tone: Tone) -> sheet::Block {
        let block = self.note(patient, tone);
        if self.is_one_of_two {
            return block;
        }
        let scene = self.scene.in_clinic_language();
        block.with_beside(Column { scene, ..*self }.note(clinic, tone))
    }

    /// Returns whom to call, with the number in large letters below the last sentence.
    fn call(&self, call: &Call) -> Vec<sheet::Block> {
        let mut texts: Vec<String> = call.phrases.iter().map(|it| it.text.clone()).collect();
        let number = call.number.clone();
        let entry = number.and_then(|value| Some(Content::Entry { label: texts.pop()?, value }));
        let sentences = texts.into_iter().map(Content::Paragraph);
        sentences.chain(entry).map(|content| self.block(content)).collect()
    }

    /// Returns the timeline: its title, how to read it if it says so, the marks of time, and its bars.
    fn picture(&self, picture: &Picture) -> Vec<sheet::Block> {
        let bars = picture.bars.iter().map(|bar| {
            let sign = sign::of_kind(bar.kind).0;
            let (name, time) = (isolated(&bar.name.text), isolated(&bar.label.text));
            let text = format!("{sign} {name} · {time}");
            self.block(Content::Bar { text, span: span(picture, bar) })
        });
        let title = std::iter::once(self.block(Content::Heading(picture.title.text.clone())));
        let how = Some(&picture.legend.text).filter(|how| !how.is_empty());
        let how = how.map(|how| self.block(Content::Paragraph(how.clone())));
        let marks =
            picture.boundaries.iter().zip(0..).map(|((_, name), step)| (step, name.text.clone()));
        let axis = Content::Axis { marks: marks.collect(), of: steps(picture) };
        let axis = std::iter::once(self.block(axis));
        let mut blocks: Vec<sheet::Block> =
            title.chain(how).chain(axis).chain(bars).map(sheet::Block::drawn).collect();
        let together = blocks.len().saturating_sub(1);
        blocks.iter_mut().take(together).for_each(|block| block.keep_with_next = true);
        blocks
    }

    /// Returns a statement: its time in the line above it, the sign of its standing before it, and its
    /// list below it. In a frame, which tells the standing of all that is inside, the sign of its kind
    /// is enough. Of a statement to tick off, each item of its list has a box of its own.
    fn statement(&self, statement: &Statement, is_framed: bool) -> Vec<sheet::Block> {
        let standing = sign::of_standing(statement.standing).to_string();
        let list = statement.list.as_slice();
        let is_to_tick = statement.caption.as_ref().is_some_and(|it| it.is_to_tick);
        let (boxes, lines) = if is_to_tick { (list, &[][..]) } else { (&[][..], list) };
        let lines = lines.iter().map(ListItem::line);
        let lines: Vec<String> =
            std::iter::once(statement.phrase.text.clone()).chain(lines).collect();
        let text = lines.join("\n");
        let Some(caption) = &statement.caption else {
            return vec![self.block(Content::Item { mark: Mark::Sign(standing), text })];
        };
        let mark = mark(caption.kind, is_to_tick && boxes.is_empty());
        let text = if is_framed { text } else { format!("{standing} {text}") };
        let mut first =
            self.block(Content::Item { mark, text: format!("{}\n{text}", said(caption)) });
        first.keep_with_next = !boxes.is_empty();
        let boxes = boxes.iter().map(|item| {
            self.block(Content::Item { mark: Mark::TickBox, text: item.phrase.text.clone() })
        });
        std::iter::once(first).chain(boxes).collect()
    }
}

/// Adds to the first picture what the signs before its bars and before the entries below it mean.
pub(super) fn explain_signs(scene: &Scene<'_>, plan: &mut [Item]) {
    let Some(first) = plan.iter().position(|it| matches!(it.block, Block::Picture(_))) else {
        return;
    };
    let mut meanings: BTreeMap<EntryKind, (BTreeSet<String>, String)> = BTreeMap::new();
    for item in &plan[first..] {
        if let Block::Picture(picture) = &item.block {
            for bar in &picture.bars {
                let word = || scene.phrase(&message_ids::kind(bar.kind)).text;
                let known = meanings.entry(bar.kind).or_insert_with(|| (BTreeSet::new(), word()));
                known.0.insert(sign::of_kind(bar.kind).0.to_string());
            }
        }
        if let Some(caption) = item.block.stated().and_then(|it| it.caption.as_ref()) {
            let word = || caption.kind_word.text.clone();
            let known = meanings.entry(caption.kind).or_insert_with(|| (BTreeSet::new(), word()));
            known.0.insert(mark(caption.kind, caption.is_to_tick).sign().to_owned());
        }
    }
    let meanings = meanings.into_values().map(|(signs, word)| {
        let signs: Vec<String> = signs.into_iter().collect();
        isolated(&format!("{} {word}", signs.join(" ")))
    });
    let meanings: Vec<String> = meanings.collect();
    if let Block::Picture(picture) = &mut plan[first].block {
        picture.legend.text = format!("{}\n{}", picture.legend.text, meanings.join(" · "));
    }
}

/// Returns the mark before an entry.
fn mark(kind: EntryKind, is_to_tick: bool) -> Mark {
    match is_to_tick {
        true => Mark::TickBox,
        false => Mark::Sign(sign::of_kind(kind).0.to_string()),
    }
}

/// Returns a picture with its words.
fn sketch(picture: &Illustration, direction: Direction) -> sheet::Sketch {
    let sketch = Sketch::of(&picture.drawing);
    let shades = sketch.shades().map(|(shade, _)| shade);
    let names = picture.legend.iter().map(|legend| legend.phrase.text.clone());
    let standing = sign::of_standing(picture.about.standing);
    sheet::Sketch {
        drawing: drawing(&picture.drawing, &sketch, direction),
        captions: captions(picture, &sketch),
        title: picture.title.text.clone(),
        legend: shades.zip(names).collect(),
        about: format!("{standing} {}", picture.about.phrase.text),
    }
}

/// Returns the drawing: what is round is drawn with curves, which a screen has none of. The first of
/// two things is where lines begin; right and left of a body are those of the patient.
fn drawing(drawn: &Drawing, sketch: &Sketch, direction: Direction) -> sheet::Drawing {
    match drawn {
        Drawing::Body { ground: Ground::Eye, areas } => {
            let shades = sketch.shades().map(|(shade, _)| shade);
            let shades: Vec<_> = areas.iter().map(String::as_str).zip(shades).collect();
            curves::eyes(&shades)
        }
        Drawing::Body { ground: Ground::Swelling, .. } => {
            curves::faces(sketch.shades().map(|(shade, _)| shade).next())
        }
        Drawing::Pair { .. } if direction == Direction::RightToLeft => {
            let turned = |row: String| row.chars().rev().map(mirror_glyph).collect();
            sheet::Drawing::Cells(sketch.rows().map(turned).collect())
        }
        Drawing::Body { .. }
        | Drawing::Skin { .. }
        | Drawing::Pair { .. }
        | Drawing::Text { .. } => sheet::Drawing::Cells(sketch.rows().collect()),
    }
}

/// Returns the names below the drawing.
fn captions(picture: &Illustration, sketch: &Sketch) -> Vec<(u16, u16, String)> {
    let captions = sketch.captions().zip(&picture.captions);
    captions.map(|((first, width), caption)| (first, width, caption.text.clone())).collect()
}

/// Returns the steps of the axis: equal ones between the boundaries of time, and one behind the last.
fn steps(picture: &Picture) -> u16 {
    u16::try_from(picture.boundaries.len()).unwrap_or(u16::MAX)
}

/// Returns the place of a bar on the axis.
fn span(picture: &Picture, bar: &Bar) -> sheet::Span {
    let step = |minutes: i64| {
        let before = picture.boundaries.iter().take_while(|(at, _)| *at < minutes).count();
        u16::try_from(before).unwrap_or(u16::MAX)
    };
    let of = steps(picture);
    let from = bar.span.0.map_or(0, step);
    let to = bar.span.1.map(|to| step(to).max(from));
    sheet::Span { from, to, of }
}

/// Returns the line above a statement. Each part is isolated once: an isolate of isolates alone has no
/// direction of its own.
fn said(caption: &Caption) -> String {
    let parts: Vec<String> = caption.parts().map(|part| isolated(&part.text)).collect();
    parts.join(" · ")
}
