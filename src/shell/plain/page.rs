//! The blocks in front, as they are said: paragraphs, numbered choices, and the ways on and back.
//!
//! A page is said in parts. Each ends with something that asks: a question of the checklist, the
//! date. Most pages have one part.

use std::ops::Range;

use jiff::civil::{Date, date};

use super::commands::{self, COMMANDS, Command};
use crate::model::action::Action;
use crate::model::{Model, Overlay, Screen, StatementAt, Step};
use crate::screen;
use crate::screen::block::{Arrow, Block, Button, Item, Mark, Phrase, Tone};
use crate::screen::keymap;
use crate::screen::scene::Scene;
use crate::shell::read;
use sabar_content::l10n::{Argument, message_id};

/// A date to show how one is typed, where the clock cannot be trusted.
const EXAMPLE: Date = date(2026, 11, 30);

/// What is in front, and the part of it that is said before the next line is read.
#[derive(Clone, Debug)]
pub struct Page {
    items: Vec<Item>,
    /// The items of the part in hand.
    pub part: Range<usize>,
    /// What can be chosen, by number from 1.
    pub choices: Vec<Choice>,
    /// What Enter does.
    pub onward: Option<Phrase>,
    /// What leads back.
    pub backward: Option<Phrase>,
}

/// Something to choose.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it says.
    pub label: Phrase,
    about: Option<Phrase>,
    /// What choosing it does.
    pub action: Action,
}

impl Page {
    /// What the model has in front.
    pub fn of(scene: &Scene<'_>, model: &Model) -> Self {
        let items = match (model.overlay, model.screen) {
            (Some(Overlay::Help), _) => help(scene, model),
            (Some(overlay), _) => screen::overlay_items(scene, model, overlay),
            (None, Screen::Rest) => rest(scene, model),
            (None, Screen::Choose) => screen::choose::said(scene, model),
            (None, Screen::Step(..)) => screen::items(scene, model),
        };
        Self::with(items, model.place().top)
    }

    /// The screen, without what lies over it.
    pub fn of_screen(scene: &Scene<'_>, model: &Model) -> Self {
        Self::with(screen::items(scene, model), model.screen_place().top)
    }

    /// The page of these items, in the part that holds `top`.
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
        let choice = |button: &Button| Choice {
            label: button.label.clone(),
            about: None,
            action: button.action,
        };
        match block {
            Block::Buttons(buttons) => {
                for button in buttons {
                    match button.arrow {
                        Some(Arrow::Onward) => self.onward = Some(button.label.clone()),
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
                self.choices.extend(question.answers.iter().map(choice));
            }
            Block::DatePicker(picker) if is_in_part => {
                // There it is always open to be typed.
                let buttons = picker.buttons.iter().filter(|it| it.action != Action::OpenDate);
                self.choices.extend(buttons.map(choice));
            }
            Block::Choice(one) if is_in_part => self.choices.push(Choice {
                label: one.label.clone(),
                about: one.about.clone(),
                action: one.action,
            }),
            Block::Question(_)
            | Block::DatePicker(_)
            | Block::Choice(_)
            | Block::Title(_)
            | Block::Heading(_)
            | Block::Note(..)
            | Block::Statement(_)
            | Block::Picture(_)
            | Block::Pair(..)
            | Block::KeyRow(..)
            | Block::Gap => {}
        }
    }

    /// Whether the page goes on after the part in hand.
    pub fn has_more(&self) -> bool {
        let rest = self.items.get(self.part.end..).unwrap_or_default();
        rest.iter().any(|item| !matches!(item.block, Block::Gap | Block::Buttons(_)))
    }

    /// Whether this is where the date of the procedure is set.
    pub fn takes_a_date(&self) -> bool {
        let asks = |item: &Item| matches!(item.block, Block::DatePicker(_));
        self.items[self.part.clone()].iter().any(asks)
    }

    /// Whether the right answer was chosen last.
    pub fn is_understood(&self) -> bool {
        self.items.iter().any(
            |item| matches!(&item.block, Block::Choice(choice) if choice.mark == Some(Mark::Right)),
        )
    }

    /// What is said about the right answer.
    pub fn praise(&self) -> impl Iterator<Item = &Phrase> {
        self.items.iter().filter_map(|item| {
            let Block::Note(phrase, Tone::Good) = &item.block else { return None };
            Some(phrase)
        })
    }

    /// What the answer to a question asks for.
    pub fn flag(&self, question: usize) -> Option<Phrase> {
        self.items.iter().find_map(|item| {
            let Block::Question(asked) = &item.block else { return None };
            let flag = asked.flag.as_ref().filter(|_| asked.at == StatementAt::Question(question));
            flag.map(|(_, phrase)| phrase.clone())
        })
    }

    /// The statement that carries this number.
    pub fn statement(&self, number: u32) -> Option<StatementAt> {
        self.statements().find(|(_, carried, _)| *carried == number).map(|(_, _, at)| at)
    }

    /// The statement said last: of the part in hand, or of those before it.
    pub fn last_statement(&self) -> Option<StatementAt> {
        self.statements().take_while(|(index, ..)| *index < self.part.end).last().map(|it| it.2)
    }

    /// Statements with the index of their item and their number. Questions have the number they
    /// are asked with.
    fn statements(&self) -> impl Iterator<Item = (usize, u32, StatementAt)> {
        let mut count = 0;
        self.items.iter().enumerate().filter_map(move |(index, item)| {
            if let Block::Statement(statement) = &item.block {
                count += 1;
                return Some((index, count, statement.at));
            }
            let Block::Question(question) = &item.block else { return None };
            let StatementAt::Question(asked) = question.at else { return None };
            Some((index, number(asked + 1), question.at))
        })
    }

    /// The part in hand, under the title of the page.
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
        phrases.extend(self.paragraphs(self.part.clone(), false, scene, model));
        phrases
    }

    /// The part in hand; the frame that the part before it ended in goes on.
    pub fn part_after_another(&self, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        self.paragraphs(self.part.clone(), true, scene, model)
    }

    /// What stands from `first` on in the part in hand.
    pub fn since(&self, first: usize, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        self.paragraphs(first.min(self.part.end)..self.part.end, false, scene, model)
    }

    /// Only what is asked, if anything is.
    pub fn question(&self, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        let is_check = |block: &Block| matches!(block, Block::Statement(it) if matches!(it.at, StatementAt::Check(_)));
        let asks = |index: &usize| asks(&self.items[*index]) || is_check(&self.items[*index].block);
        match self.part.clone().find(asks) {
            Some(index) => self.paragraphs(index..index + 1, false, scene, model),
            None => Vec::new(),
        }
    }

    fn paragraphs(
        &self,
        range: Range<usize>,
        goes_on: bool,
        scene: &Scene<'_>,
        model: &Model,
    ) -> Vec<Phrase> {
        let before = range.start.checked_sub(1).filter(|_| goes_on);
        let mut frame = before.and_then(|before| self.items[before].frame);
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

    /// One item. What can be chosen is said by [`Self::offer`].
    fn said(&self, index: usize, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        let item = &self.items[index];
        match &item.block {
            Block::Statement(_) => {
                let mut phrases = read::phrases(scene, item);
                if let (Some(number), Some(phrase)) = (self.footnote(index), phrases.last_mut()) {
                    phrase.text.push_str(&format!(" [{}]", scene.words.number(number)));
                }
                phrases
            }
            Block::Question(question) => {
                let StatementAt::Question(asked) = question.at else { return Vec::new() };
                let count = |count| Argument::Number(number(count));
                let questions = scene.treatment(model).checklist.len();
                let of = [("question", count(asked + 1)), ("questions", count(questions))];
                let given = question.answers.iter().find(|answer| answer.is_chosen);
                let given = given.map(|answer| {
                    let answer = [("answer", Argument::Text(&answer.label.text))];
                    scene.phrase_with(message_id::TAKEAWAY_ANSWER, &answer)
                });
                let flag = question.flag.as_ref().map(|(_, flag)| flag.clone());
                let asked = [
                    scene.phrase_with(message_id::UNDERSTANDING_QUESTION, &of),
                    question.phrase.clone(),
                ];
                asked.into_iter().chain(given).chain(flag).collect()
            }
            Block::DatePicker(picker) => {
                let day = scene.today.unwrap_or(EXAMPLE);
                let day = format!("{}/{}/{}", day.day(), day.month(), day.year());
                let day = scene.words.digits(&day);
                vec![picker.phrase.clone(), screen::timeline::how_to_type(scene, model, &day)]
            }
            Block::KeyRow(keys, help) => vec![scene.own(format!("{} {}", keys.text, help.text))],
            Block::Choice(_) => Vec::new(),
            Block::Title(_)
            | Block::Heading(_)
            | Block::Note(..)
            | Block::Picture(_)
            | Block::Buttons(_)
            | Block::Gap => read::phrases(scene, item),
            Block::Pair(..) => read::phrases_together(scene, std::slice::from_ref(item)),
        }
    }

    /// The number by which the sources of a statement are asked for, where there are several.
    fn footnote(&self, index: usize) -> Option<u32> {
        let found = self.statements().find(|(at, ..)| *at == index).map(|(_, number, _)| number);
        found.filter(|_| self.statements().count() > 1)
    }

    /// The choices, a line each, and what else can be typed.
    pub fn offer(&self, scene: &Scene<'_>, model: &Model) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        for (choice, count) in self.choices.iter().zip(1..) {
            let number = scene.number(count).text;
            phrases.push(scene.own(format!("{number} {}", choice.label.text)));
            phrases.extend(choice.about.clone());
        }
        match (model.overlay, model.screen) {
            (None, Screen::Rest) => phrases.extend([how(scene), emergency_in_all(scene)]),
            (None, Screen::Choose) => phrases.extend([how(scene), row_of_commands(scene)]),
            (Some(_), _) | (None, Screen::Step(..)) => {}
        }
        let enter = scene.words.get(message_id::KEYCAP_ENTER);
        let back = commands::key(Command::Backward);
        let onward = self.onward.iter().map(|label| format!("{enter} {}", label.text));
        let backward = self.backward.iter().map(|label| format!("{back} {}", label.text));
        let mut ways: Vec<String> = onward.chain(backward).collect();
        let command =
            |command, hint| format!("{} {}", commands::key(command), scene.words.get(hint));
        if !ways.is_empty() {
            ways.push(command(Command::Help, message_id::HINT_HELP));
        }
        if model.overlay.is_some() || matches!(model.screen, Screen::Step(..)) {
            ways.push(command(Command::Emergency, message_id::HINT_EMERGENCY));
            phrases.push(scene.own(ways.join(SEPARATOR)));
        }
        phrases
    }
}

/// Stands between what can be typed.
const SEPARATOR: &str = " · ";

/// Whether an answer is waited for after this.
fn asks(item: &Item) -> bool {
    matches!(item.block, Block::Question(_) | Block::DatePicker(_))
}

/// The part that holds the item at `top`.
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

/// The rest screen: nothing is pressed or touched here, and it does not take turns, so it asks for
/// the language in all of them at once.
fn rest(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut items = screen::rest::welcome(scene, model);
    let languages = 0..scene.library.languages().len();
    items.extend(languages.map(|language| {
        let title = scene.in_language(language).phrase(message_id::LANGUAGES_TITLE);
        Item::plain(Block::Note(title, Tone::Strong))
    }));
    items.extend(screen::languages::choices(scene));
    items
}

/// The way to what to do in an emergency, in all languages, before one is chosen.
fn emergency_in_all(scene: &Scene<'_>) -> Phrase {
    let languages = 0..scene.library.languages().len();
    let names = languages.map(|language| {
        sabar_text::isolated(&scene.in_language(language).words.get(message_id::HINT_EMERGENCY))
    });
    let names: Vec<String> = names.collect();
    let key = commands::key(Command::Emergency);
    scene.own(format!("{key} {}", names.join(SEPARATOR)))
}

/// How an entry is made.
fn how(scene: &Scene<'_>) -> Phrase {
    let enter = scene.words.get(message_id::KEYCAP_ENTER);
    scene.phrase_with(message_id::PLAIN_ENTRY, &[("enter", Argument::Text(&enter))])
}

/// All commands in short.
fn row_of_commands(scene: &Scene<'_>) -> Phrase {
    let commands = COMMANDS.iter().filter(|row| row.command != Command::Onward);
    let commands: Vec<String> = commands
        .map(|row| format!("{} {}", commands::key(row.command), scene.words.get(row.hint)))
        .collect();
    scene.own(commands.join(SEPARATOR))
}

/// What can be typed; the drawn kiosk's help tells of keys that are not read here.
fn help(scene: &Scene<'_>, model: &Model) -> Vec<Item> {
    let mut blocks = vec![
        Block::Title(scene.phrase(message_id::HELP_TITLE)),
        Block::Note(how(scene), Tone::Plain),
    ];
    let digits = keymap::keys_phrase(scene, &[keymap::KeyName::Digits]);
    blocks.extend(digits.map(|keys| Block::KeyRow(keys, scene.phrase(message_id::HELP_DIGITS))));
    blocks.extend(COMMANDS.iter().map(|row| {
        let mut keys: Vec<String> =
            row.keys.iter().map(|key| scene.words.digits(&key.to_string())).collect();
        if row.command == Command::Onward {
            keys.insert(0, scene.words.get(message_id::KEYCAP_ENTER));
        }
        if row.command == Command::Sources {
            keys.push(format!("{} [{}]", commands::key(row.command), scene.words.number(1)));
        }
        Block::KeyRow(scene.own(keys.join(" ")), scene.phrase(row.help))
    }));
    let languages = scene.library.languages().iter().enumerate();
    blocks.extend(languages.map(|(index, language)| {
        let keys = format!("{} {}", keymap::language_key(index), language.tag);
        let name = Phrase { text: language.name.clone(), direction: language.direction };
        Block::KeyRow(scene.own(keys), name)
    }));
    let close = screen::overlay_items(scene, model, Overlay::Help).pop();
    blocks.into_iter().map(Item::plain).chain(close).collect()
}
