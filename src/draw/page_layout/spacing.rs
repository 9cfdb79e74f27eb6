//! The rows that a page leaves empty, and the height of its buttons, by the rows that it has.

use super::PageLayout;
use crate::settings::DensityChoice;

/// The spacing of a page, decided by the height of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Density {
    /// For a long question only: without the rows kept for a consequence.
    Tight,
    /// For a long question only: without title, quiet notes and empty rows.
    Trim,
    /// Below 20 rows.
    Compact,
    /// Below 30 rows.
    Normal,
    /// From 30 rows on: buttons are three rows high.
    Roomy,
}

impl Density {
    /// Returns the chosen density, or that of a terminal with this many rows.
    #[must_use]
    pub fn of(rows: u16, chosen: DensityChoice) -> Self {
        match (chosen, rows) {
            (DensityChoice::Compact, _) | (DensityChoice::Auto, 0..20) => Self::Compact,
            (DensityChoice::Normal, _) | (DensityChoice::Auto, 20..30) => Self::Normal,
            (DensityChoice::Roomy, _) | (DensityChoice::Auto, 30..) => Self::Roomy,
        }
    }

    /// Returns the next one with fewer rows.
    #[must_use]
    pub fn tighter(self) -> Option<Self> {
        match self {
            Self::Roomy => Some(Self::Normal),
            Self::Normal => Some(Self::Compact),
            Self::Compact => Some(Self::Trim),
            Self::Trim => Some(Self::Tight),
            Self::Tight => None,
        }
    }
}

/// A part of the spacing of [`Density::Normal`] that a question keeps at a tighter one, if the page has
/// rows for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The height of its answers.
    Answers,
    /// The height of the ways on and back.
    Ways,
    /// The heading of a frame, which says where the question comes from.
    FrameName,
    /// The row before its answers.
    BeforeAnswers,
    /// The rows between answers below each other.
    BetweenAnswers,
    /// The row before what follows from an answer.
    BeforeConsequence,
    /// The row after its number.
    AfterPosition,
    /// The other rows between blocks.
    BetweenBlocks,
}

impl Kept {
    /// All parts, what is most needed first.
    const ALL: [Self; 8] = [
        Self::Answers,
        Self::Ways,
        Self::FrameName,
        Self::BeforeAnswers,
        Self::BetweenAnswers,
        Self::BeforeConsequence,
        Self::AfterPosition,
        Self::BetweenBlocks,
    ];

    fn bit(self) -> u8 {
        1 << (self as u8)
    }
}

/// The spacing of a page: a density, and what is kept of a wider one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spacing {
    /// The density.
    pub density: Density,
    /// The density of what is kept: a wider one only if none was chosen.
    widest: Density,
    kept: u8,
}

impl Spacing {
    /// Returns the spacing of a terminal with this many rows, or the chosen one.
    #[must_use]
    pub fn of(rows: u16, chosen: DensityChoice) -> Self {
        let density = Density::of(rows, chosen);
        let is_free = chosen == DensityChoice::Auto;
        let widest = if is_free { Density::Normal } else { density.min(Density::Normal) };
        Self { density, widest, kept: 0 }
    }

    /// Returns the density of a part.
    #[must_use]
    pub fn of_part(self, part: Kept) -> Density {
        if self.kept & part.bit() == 0 { self.density } else { self.density.max(self.widest) }
    }

    fn at(self, density: Density) -> Self {
        Self { density, ..self }
    }

    fn keeping(self, part: Kept) -> Self {
        Self { kept: self.kept | part.bit(), ..self }
    }
}

/// Lays out a page that should fit into `rows`: at the first density at which it does, with what it
/// then has rows to keep of a wider one. At the tightest nothing is kept, since what may follow from an
/// answer has no rows there.
pub fn fitting(rows: u16, spacing: Spacing, lay_out: impl Fn(Spacing) -> PageLayout) -> PageLayout {
    let (mut spacing, mut layout) = (spacing, lay_out(spacing));
    while !fits(&layout, rows)
        && let Some(tighter) = spacing.density.tighter()
    {
        spacing = spacing.at(tighter);
        layout = lay_out(spacing);
    }
    if spacing.density == Density::Tight { layout } else { filled(rows, spacing, layout, lay_out) }
}

/// Lays out a page or a dialog that may be longer than its `rows`: with a wider spacing than that of
/// the terminal, or with some of it, if it is not longer than them then.
pub fn wider(rows: u16, spacing: Spacing, lay_out: impl Fn(Spacing) -> PageLayout) -> PageLayout {
    let wide = (spacing.density < spacing.widest).then(|| lay_out(spacing.at(spacing.widest)));
    let wide = wide.filter(|layout| fits(layout, rows));
    wide.unwrap_or_else(|| filled(rows, spacing, lay_out(spacing), lay_out))
}

/// Returns a layout with as many parts of a wider spacing as fit into its rows.
fn filled(
    rows: u16,
    mut spacing: Spacing,
    mut layout: PageLayout,
    lay_out: impl Fn(Spacing) -> PageLayout,
) -> PageLayout {
    if spacing.density >= spacing.widest || !fits(&layout, rows) {
        return layout;
    }
    for part in Kept::ALL {
        let wider = lay_out(spacing.keeping(part));
        if fits(&wider, rows) {
            (spacing, layout) = (spacing.keeping(part), wider);
        }
    }
    layout
}

fn fits(layout: &PageLayout, rows: u16) -> bool {
    layout.height + layout.foot <= rows
}
