//! Texts laid out, each once.
//!
//! A page is laid out with several spacings, its texts are measured before they are drawn, and most
//! of them are the same after an answer.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::operation::key_of;
use super::page_layout::parts;
use crate::screen::block::Phrase;
use sabar_text::{Direction, Line};

/// A text laid out.
#[derive(Debug)]
pub struct Text {
    text: Box<str>,
    /// The lines from top to bottom.
    pub lines: Vec<Rc<Line>>,
    /// The indices of the lines at whose ends sentences end.
    pub sentence_ends: Vec<usize>,
    /// True if a word was wider than the width and had to be broken.
    pub splits_word: bool,
    /// The key of the text; see [`key_of`].
    pub key: u64,
}

impl Text {
    fn wrapped(key: u64, text: &str, direction: Direction, width: u16) -> Self {
        let layout = sabar_text::layout(text, direction, width);
        let splits_word = layout.splits_word();
        let lines = layout.into_lines();
        let ends = lines.iter().enumerate().filter(|(_, line)| parts::ends_sentence(line, text));
        let sentence_ends = ends.map(|(index, _)| index).collect();
        let lines = lines.into_iter().map(Rc::new).collect();
        Self { text: text.into(), lines, sentence_ends, splits_word, key }
    }

    fn unwrapped(key: u64, text: &str, direction: Direction) -> Self {
        let lines = vec![Rc::new(sabar_text::single_line(text, direction))];
        Self { text: text.into(), lines, sentence_ends: Vec::new(), splits_word: false, key }
    }

    /// Returns the number of lines.
    #[must_use]
    pub fn height(&self) -> u16 {
        u16::try_from(self.lines.len()).unwrap_or(u16::MAX)
    }
}

/// The key of a text, its direction, and the width of its lines if it is wrapped.
type Form = (u64, Direction, Option<u16>);

/// The texts of a stage.
#[derive(Clone, Debug, Default)]
pub struct Known(HashMap<Form, Rc<Text>>);

impl Known {
    /// Returns a laid out text. Another one may have its key.
    fn find(&self, form: &Form, text: &str) -> Option<Rc<Text>> {
        self.0.get(form).filter(|known| *known.text == *text).cloned()
    }
}

/// The texts of a stage that is being laid out. Those of the stage before it are not laid out again,
/// and of them only those that both have are kept: nothing of a visit outlives the stages that show it.
#[derive(Debug)]
pub struct Texts<'a> {
    before: &'a Known,
    used: RefCell<Known>,
}

impl<'a> Texts<'a> {
    /// Returns no texts yet, after those of the stage before.
    #[must_use]
    pub fn after(before: &'a Known) -> Self {
        Self { before, used: RefCell::default() }
    }

    /// Returns the texts that were used.
    #[must_use]
    pub fn into_used(self) -> Known {
        self.used.into_inner()
    }

    /// Returns a text in lines of at most `width` columns.
    #[must_use]
    pub fn wrapped(&self, phrase: &Phrase, width: u16) -> Rc<Text> {
        self.laid_out(&phrase.text, phrase.direction, Some(width))
    }

    /// Returns the number of lines of a text, at most `width` columns wide.
    #[must_use]
    pub fn rows(&self, phrase: &Phrase, width: u16) -> u16 {
        self.wrapped(phrase, width).height()
    }

    /// Returns a text as one line of any width.
    #[must_use]
    pub fn line(&self, text: &str, direction: Direction) -> Rc<Line> {
        self.laid_out(text, direction, None).lines.first().cloned().unwrap_or_default()
    }

    /// Returns the columns of a text as one line.
    #[must_use]
    pub fn columns(&self, phrase: &Phrase) -> u16 {
        self.line(&phrase.text, phrase.direction).width()
    }

    fn laid_out(&self, text: &str, direction: Direction, width: Option<u16>) -> Rc<Text> {
        let key = key_of(text);
        let form = (key, direction, width);
        if let Some(used) = self.used.borrow().find(&form, text) {
            return used;
        }
        let lay_out = || {
            Rc::new(match width {
                Some(width) => Text::wrapped(key, text, direction, width),
                None => Text::unwrapped(key, text, direction),
            })
        };
        let laid_out = self.before.find(&form, text).unwrap_or_else(lay_out);
        self.used.borrow_mut().0.insert(form, Rc::clone(&laid_out));
        laid_out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(text: &str) -> Phrase {
        Phrase { text: text.to_owned(), direction: Direction::LeftToRight }
    }

    #[test]
    fn a_text_is_as_the_text_engine_lays_it_out() {
        let (before, text) = (Known::default(), "One two. Three incomprehensibilities.");
        let texts = Texts::after(&before);
        for width in [12, 8, 12, 0] {
            let laid_out = sabar_text::layout(text, Direction::LeftToRight, width);
            let known = texts.wrapped(&phrase(text), width);
            let lines: Vec<Line> = known.lines.iter().map(|line| (**line).clone()).collect();
            assert_eq!(lines, laid_out.lines());
            assert_eq!(known.height(), laid_out.height());
            assert_eq!(known.splits_word, laid_out.splits_word());
        }
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            assert_eq!(*texts.line(text, direction), sabar_text::single_line(text, direction));
        }
        assert_eq!(texts.wrapped(&phrase(text), 12).sentence_ends, [0, 3]);
    }

    #[test]
    fn a_text_is_laid_out_once_by_two_stages() {
        let none = Known::default();
        let first = Texts::after(&none);
        let laid_out = first.wrapped(&phrase("Text"), 9);
        assert!(Rc::ptr_eq(&laid_out, &first.wrapped(&phrase("Text"), 9)));
        let first = first.into_used();
        let second = Texts::after(&first);
        assert!(Rc::ptr_eq(&laid_out, &second.wrapped(&phrase("Text"), 9)));
        assert!(!Rc::ptr_eq(&laid_out, &second.wrapped(&phrase("Text"), 8)));
    }

    #[test]
    fn what_a_stage_does_not_use_is_forgotten() {
        let none = Known::default();
        let first = Texts::after(&none);
        let [kept, left] =
            ["Kept", "Left"].map(|text| Rc::downgrade(&first.wrapped(&phrase(text), 9)));
        let first = first.into_used();
        let second = Texts::after(&first);
        let _again = second.wrapped(&phrase("Kept"), 9);
        let _second = second.into_used();
        drop(first);
        assert_eq!([kept, left].map(|text| text.upgrade().is_some()), [true, false]);
    }

    #[test]
    fn texts_with_the_same_key_are_not_taken_for_each_other() {
        let none = Known::default();
        let texts = Texts::after(&none);
        let form = (key_of("One"), Direction::LeftToRight, Some(9));
        let other = Rc::new(Text::wrapped(form.0, "Other", form.1, 9));
        texts.used.borrow_mut().0.insert(form, other);
        assert_eq!(texts.wrapped(&phrase("One"), 9).lines[0].to_visual_string(), "One");
    }
}
