//! The numbers of statements, by which their sources are asked for.

use super::{Page, number};
use crate::model::StatementAt;
use crate::screen::block::{Block, Illustration};

impl Page {
    /// Returns the statement with this number.
    pub fn statement(&self, number: u32) -> Option<StatementAt> {
        self.statements().find(|(_, carried, _)| *carried == number).map(|(_, _, at)| at)
    }

    /// Returns the statement printed last: of the current part, or of those before it.
    pub fn last_statement(&self) -> Option<StatementAt> {
        self.statements().take_while(|(index, ..)| *index < self.part.end).last().map(|it| it.2)
    }

    /// Returns the statements with the index of their item and their number. Questions have their
    /// own numbers.
    fn statements(&self) -> impl Iterator<Item = (usize, u32, StatementAt)> {
        let mut count = 0;
        self.items.iter().enumerate().filter_map(move |(index, item)| {
            if let Block::Statement(statement)
            | Block::Illustration(Illustration { about: statement, .. }) = &item.block
            {
                count += 1;
                return Some((index, count, statement.at));
            }
            let Block::Question(question) = &item.block else { return None };
            let StatementAt::Question(asked) = question.at else { return None };
            Some((index, number(asked + 1), question.at))
        })
    }

    /// Returns the number for the sources of a statement, where there are several.
    pub(super) fn footnote(&self, index: usize) -> Option<u32> {
        let found = self.statements().find(|(at, ..)| *at == index).map(|(_, number, _)| number);
        found.filter(|_| self.statements().count() > 1)
    }
}
