//! The blocks in front as lines: paragraphs, numbered choices, and the ways on and back.
//!
//! A page is printed in parts. Each ends with something that needs a reply: a question of the
//! checklist, or a day or an hour. Most pages have one part.

mod footnotes;
mod offer;
mod screens;

use std::ops::Range;

pub use self::screens::how;
use self::screens::{help, rest};
use crate::model::action::Action;
use crate::model::appointment::{Field, FieldKind};
use crate::model::{Model, Overlay, Screen, StatementAt, Step};
use crate::screen;
use crate::screen::appointment;
use crate::screen::block::{Arrow, Block, Button, Consequence, Frame, Item, Mark, Phrase, Tone};
use crate::screen::scene::Scene;
use crate::shell::read;
use sabar_content::l10n::{Argument, message_id};

/// The page in front, and the part printed before the next line is read.
#[derive(Clone, Debug)]
pub struct Page {
    items: Vec<Item>,
    /// The items of the current part.
    pub part: Range<usize>,
    /// The choices, numbered from 1.
    pub choices: Vec<PlainChoice>,
    /// The label of Enter.
    pub onward: Option<Phrase>,
    /// The label of the way back.
    pub backward: Option<Phrase>,
}

/// A choice.
#[derive(Clone, Debug)]
pub struct PlainChoice {
    /// The label.
    pub label: Phrase,
    about: Option<Phrase>,
    /// The action of choosing it.
    pub action: Action,
}

impl Page {
    /// Returns the page in front of the model.
    pub fn of(scene: &Scene<'_>, model: &Model) -> Self {
        let items = match (model.overlay, model.screen) {
            (Some(Overlay::Help), _) => help(scene, model),
            (Some(Overlay::Codes(_)), _) => screen::codes::said(scene, model),
            (Some(overlay), _) => screens::overlay(scene, model, overlay),
            (None, Screen::Rest) => rest(scene, model),
            (None, Screen::Choose) => screen::choose::said(scene, model),
            (None, Screen::Step(..)) => {
                let mut items = screen::items(scene, model);
                // It has been printed after the answer.
                if matches!(items.first(), Some(Item { block: Block::Note(_, Tone::Good), .. })) {
                    items.remove(0);
                }
                items
            }
        };
        Self::with(items, model.place().top)
    }

    /// Returns the screen's page, without an overlay.
    pub fn of_screen(scene: &Scene<'_>, model: &Model) -> Self {
        Self::with(screen::items(scene, model), model.screen_place().top)
    }

    /// Returns the page of these items, at the part that holds `top`.
    pub fn with(items: Vec<Item>, top: usize) -> Self {
        let part = part(&items, top);
        let mut page = Self { items, part, choices: Vec::new(), onward: None, backward: None };
        for index in 0..page.items.len() {
            let block = page.items[index].block.clone();
            page.collect(&block, page.part.contains(&index));
        }
        page
    }

    fn collect(&mut self, block: &Block, is_in_part: bool) {
        let named =
            |label: &Phrase, action| PlainChoice { label: label.clone(), about: None, action };
        let choice = |button: &Button| named(&button.label, button.action);
        match block {
            Block::Buttons(buttons) => {
                for button in buttons {
                    match button.arrow {
                        Some(Arrow::Onward | Arrow::Later) => {
                            self.onward = Some(button.label.clone());
                        }
                        Some(Arrow::Backward) => self.backward = Some(button.label.clone()),
                        None if button.action == Action::Close => {
                            self.onward = Some(button.label.clone());
                        }
                        None if is_in_part => self.choices.push(choice(button)),
                        None => {}
                    }
                }
            }
            Block::Question(question) if is_in_part => {
                self.choices.extend(question.offered().map(|(label, action)| named(label, action)));
            }
            Block::Picker(picker) if is_in_part => {
                // A field is always open, and an hour is typed before it can be moved.
                let buttons = || picker.buttons.iter();
                let is_set = buttons().any(|it| matches!(it.action, Action::SetHour(_, None)));
                let is_offered = |it: &&Button| {
                    !matches!(it.action, Action::OpenField(_))
                        && (is_set || !matches!(it.action, Action::MoveHour(..)))
                };
                self.choices.extend(buttons().filter(is_offered).map(choice));
            }
            Block::Choice(one) if is_in_part => self.choices.push(PlainChoice {
                label: one.label.clone(),
                about: one.about.clone(),
                action: one.action,
            }),
            Block::Question(_)
            | Block::Picker(_)
            | Block::Choice(_)
            | Block::Title(_)
            | Block::Heading(_)
            | Block::Note(..)
            | Block::Call(_)
            | Block::Sign(_)
            | Block::BodyMap(_)
            | Block::Statement(_)
            | Block::Illustration(_)
            | Block::Picture(_)
            | Block::Code(_)
            | Block::Welcome(_)
            | Block::Pair(..)
            | Block::KeyRow(..)
            | Block::Gap => {}
        }
    }

    /// Returns true if the page goes on after the current part.
    pub fn has_more(&self) -> bool {
        let rest = self.items.get(self.part.end..).unwrap_or_default();
        rest.iter().any(|item| !matches!(item.block, Block::Gap | Block::Buttons(_)))
    }

    /// Returns the day or the hour that is set here.
    pub fn field(&self) -> Option<Field> {
        self.items[self.part.clone()].iter().find_map(|item| {
            let Block::Picker(picker) = &item.block else { return None };
            Some(picker.field)
        })
    }

    /// Returns the question whose answer is typed here.
    pub fn typed_question(&self) -> Option<usize> {
        let mut items = self.items[self.part.clone()].iter();
        items.find_map(|item| {
            let Block::Question(question) = &item.block else { return None };
            let StatementAt::Question(index) = question.at else { return None };
            question.field.is_some().then_some(index)
        })
    }

    /// Returns true if choices have numbers: digits may be the answer itself, or an hour.
    pub fn has_numbers(&self) -> bool {
        let is_hour = self.field().is_some_and(|field| field.kind == FieldKind::Hour);
        self.typed_question().is_none() && !is_hour
    }

    /// Returns true if the last answer was right.
    pub fn is_understood(&self) -> bool {
        self.items.iter().any(
            |item| matches!(&item.block, Block::Choice(choice) if choice.mark == Some(Mark::Right)),
        )
    }

    /// Returns what there is to say about the last answer.
    pub fn feedback(&self) -> impl Iterator<Item = &Phrase> {
        let is_choice = |item: &&Item| matches!(item.block, Block::Choice(_));
        let below = self.items.iter().skip_while(move |item| !is_choice(item));
        below.filter_map(|item| {
            let Block::Note(phrase, _) = &item.block else { return None };
            Some(phrase)
        })
    }

    /// Returns the consequence of the answer to a question.
    pub fn flag(&self, question: usize) -> Vec<Phrase> {
        let flags = self.items.iter().filter_map(|item| {
            let Block::Question(asked) = &item.block else { return None };
            asked.flag.as_ref().filter(|_| asked.at == StatementAt::Question(question))
        });
        flags.flat_map(Consequence::phrases).cloned().collect()
    }

    /// Returns the current part, under the title of the page.
    pub fn whole_part(&self, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        if let (None, Screen::Step(step, page)) = (model.overlay, model.screen) {
            if step == Step::Summary {
                phrases.extend(scene.title(model));
            }
            if page == 0 && self.part.start == 0 {
                let count = |count| Argument::Number(number(count));
                let steps = [("step", count(step.index() + 1)), ("steps", count(Step::ALL.len()))];
                phrases.push(scene.phrase_with(message_id::STEP_OF, &steps));
            }
        }
        let titles = self.items.iter().take(self.part.start);
        phrases.extend(titles.filter_map(|item| {
            let Block::Title(title) = &item.block else { return None };
            Some(title.clone())
        }));
        phrases.extend(self.paragraphs(self.part.clone(), None, scene, model));
        phrases
    }

    /// Returns the current part, continuing the frame of the part before it.
    pub fn part_after(
        &self,
        frame: Option<Frame>,
        scene: &Scene<'_>,
        model: &Model,
    ) -> Vec<Phrase> {
        self.paragraphs(self.part.clone(), frame, scene, model)
    }

    /// Returns the frame at the end of the current part.
    pub fn frame(&self) -> Option<Frame> {
        self.part.end.checked_sub(1).and_then(|last| self.items.get(last)?.frame)
    }

    /// Returns true if the current part ends with a question of the checklist.
    pub fn asks_a_question(&self) -> bool {
        let last = self.part.end.checked_sub(1).and_then(|last| self.items.get(last));
        last.is_some_and(|item| matches!(item.block, Block::Question(_)))
    }

    /// Returns true if the choices stand below headings, and are printed there.
    fn is_grouped(&self) -> bool {
        let items = self.items.get(self.part.clone()).unwrap_or_default();
        let is_choice = |item: &&Item| matches!(item.block, Block::Choice(_));
        let below = items.iter().skip_while(|item| !is_choice(item));
        below.skip_while(is_choice).any(|item| is_choice(&item))
    }

    /// Returns the question of the part, in an emergency whom to call, and grouped choices.
    pub fn question(&self, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        if self.is_grouped() {
            return self.paragraphs(self.part.clone(), None, scene, model);
        }
        let is_asked = |block: &Block| {
            matches!(block, Block::Call(_))
                || matches!(block, Block::Statement(it) if matches!(it.at, StatementAt::Check(_)))
        };
        let asks = |index: &usize| asks(&self.items[*index]) || is_asked(&self.items[*index].block);
        match self.part.clone().find(asks) {
            Some(index) => self.paragraphs(index..index + 1, None, scene, model),
            None => Vec::new(),
        }
    }

    fn paragraphs(
        &self,
        range: Range<usize>,
        mut frame: Option<Frame>,
        scene: &Scene<'_>,
        model: &Model,
    ) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        let mut index = range.start;
        for items in read::together(self.items.get(range).unwrap_or_default()) {
            let [item, rest @ ..] = items else { continue };
            if frame != item.frame {
                frame = item.frame;
                phrases.extend(read::frame_heading(scene, frame));
            }
            phrases.extend(match rest {
                [] => self.said(index, scene, model),
                _ => read::phrases_together(scene, items),
            });
            index += items.len();
        }
        phrases
    }

    /// Returns the paragraphs of one item. Choices are in [`Self::offer`].
    fn said(&self, index: usize, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        let item = &self.items[index];
        match &item.block {
            Block::Statement(_) | Block::Illustration(_) => {
                let mut phrases = read::phrases(scene, item);
                if let (Some(number), Some(phrase)) = (self.footnote(index), phrases.last_mut()) {
                    phrase.text.push_str(&format!(" [{}]", scene.words.number(number)));
                }
                phrases
            }
            Block::Question(question) => {
                let given = question.given().map(|answer| {
                    let answer = [("answer", Argument::Text(&answer.text))];
                    scene.phrase_with(message_id::TAKEAWAY_ANSWER, &answer)
                });
                let how = question.field.iter().map(|field| field.told.clone());
                let flag = question.flag.iter().flat_map(Consequence::phrases).cloned();
                let asked = [question.position.clone(), question.phrase.clone()];
                asked.into_iter().chain(given).chain(how).chain(flag).collect()
            }
            Block::Picker(picker) => {
                let example = appointment::example_line(scene, picker.field);
                let how = appointment::how_to_type(scene, model, picker.field, &example);
                vec![picker.phrase.clone(), how]
            }
            Block::KeyRow(keys, help) => vec![scene.own(format!("{} {}", keys.text, help.text))],
            Block::Choice(one) if self.is_grouped() => {
                let is_it = |choice: &PlainChoice| choice.action == one.action;
                let index = self.choices.iter().position(is_it).unwrap_or_default();
                self.numbered(index, scene)
            }
            Block::Choice(_) => Vec::new(),
            Block::Title(_)
            | Block::Heading(_)
            | Block::Note(..)
            | Block::Call(_)
            | Block::Sign(_)
            | Block::BodyMap(_)
            | Block::Picture(_)
            | Block::Code(_)
            | Block::Welcome(_)
            | Block::Buttons(_)
            | Block::Gap => read::phrases(scene, item),
            Block::Pair(..) => read::phrases_together(scene, std::slice::from_ref(item)),
        }
    }

    /// Returns a choice after its number, and what it is about.
    fn numbered(&self, index: usize, scene: &Scene<'_>) -> Vec<Phrase> {
        let Some(choice) = self.choices.get(index) else { return Vec::new() };
        if !self.has_numbers() {
            return vec![choice.label.clone()];
        }
        let number = scene.number(number(index + 1)).text;
        let label = scene.own(format!("{number} {}", choice.label.text));
        std::iter::once(label).chain(choice.about.clone()).collect()
    }
}

/// Returns true if a reply is needed after this item.
fn asks(item: &Item) -> bool {
    matches!(item.block, Block::Question(_) | Block::Picker(_))
}

/// Returns the part that holds the item at `top`.
fn part(items: &[Item], top: usize) -> Range<usize> {
    let ends = items.iter().enumerate().filter(|(_, item)| asks(item)).map(|(at, _)| at + 1);
    let mut start = 0;
    for end in ends.chain([items.len()]) {
        if top < end {
            return start..end;
        }
        start = end;
    }
    start..items.len()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
