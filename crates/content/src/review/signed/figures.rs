//! Adds figures to the signed text.

use std::collections::BTreeMap;

use super::Signed;
use crate::{Figure, Interval};

impl Signed<'_> {
    /// Returns figures by the names of their variables.
    pub(super) fn figures(&mut self, figures: &BTreeMap<String, Figure>) -> String {
        let shown = figures.iter().map(|(name, figure)| {
            self.figure(figure);
            format!(" ${name}={}", show_figure(figure))
        });
        shown.collect()
    }

    /// Adds the messages of a figure.
    fn figure(&mut self, figure: &Figure) {
        figure.units().into_iter().for_each(|unit| self.unit(unit));
        if let Figure::Rate { figure: _, every } = figure {
            self.message(every.message());
        }
    }
}

fn show_figure(figure: &Figure) -> String {
    match figure {
        Figure::Count { count, unit } => format!("{count} {}", unit.id()),
        Figure::Range { from, to, unit } => format!("{from}..{to} {}", unit.id()),
        Figure::Telephone(number) => format!("telephone {number}"),
        Figure::Code(code) => format!("code {code}"),
        Figure::Link(address) => format!("link {address}"),
        Figure::Time(_) => format!("time {figure}"),
        Figure::Rate { figure, every: Interval { count, unit } } => {
            format!("{} per {count} {}", show_figure(figure), unit.id())
        }
    }
}
