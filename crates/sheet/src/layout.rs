//! Rows as strips: lines of text and rules at their places across the page. Where a strip is on a
//! page, and on which page, is decided by `pages`.

use super::Error;
use super::column::{Column, Page, Sizes};
use super::lines::{Line, Typesetter};
use super::rows::{Cell, Kind, Row, rows};
use super::sheet::{Direction, Sheet};
use super::tree::{Nodes, Tree};

mod cells;
mod chart;
mod sketch;

/// The space between a frame and what is in it, in ems.
pub const PADDING: f32 = 0.9;

/// Text and rules that no page end divides.
#[derive(Debug, Default)]
pub struct Strip {
    /// The space above it, in points. It can shrink, and is left out at the top of a page.
    pub gap: f32,
    /// The size of its largest letters, which decides its height, in points.
    pub size: f32,
    /// Height below the letters, in points.
    pub room: f32,
    pub hold: Hold,
    /// The number of the frame around it.
    pub frame: Option<usize>,
    /// True for the note at the top of the frame, which each page with a part of the frame repeats.
    pub is_note: bool,
    /// All that is drawn of the first and of the second language, in reading order.
    pub inks: [Vec<Ink>; 2],
}

/// The strength with which a strip is held on one page with that before it. A page ends at the
/// weakest place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// It may begin a page.
    #[default]
    Free,
    /// Both are in one frame.
    Frame,
    /// Both are lines of one text.
    Text,
    /// A heading and its text, the first two or last two lines of a text.
    Firm,
}

impl Hold {
    /// Returns the next stronger hold.
    pub fn stronger(self) -> Option<Self> {
        match self {
            Self::Free => Some(Self::Frame),
            Self::Frame => Some(Self::Text),
            Self::Text => Some(Self::Firm),
            Self::Firm => None,
        }
    }
}

/// Something drawn in a strip.
#[derive(Debug)]
pub enum Ink {
    /// A line of text on the baseline of the strip.
    Text(TextInk),
    /// A line to write on, from `x` on, on the baseline.
    Rule { x: f32, width: f32 },
    /// Dots on the baseline, which lead from a label to its value.
    Leader { x: f32, width: f32 },
    /// A line through the whole height of the strip and the gap above it, behind what is drawn later.
    Tick { x: f32 },
    /// A bar as high as small letters, on the baseline, with an arrow where lines of this direction
    /// end.
    Bar { x: f32, width: f32, arrow: Option<Direction> },
    /// Cells of a drawing from the top of the strip down, each as wide as `cell` and twice as high.
    Cells { x: f32, cell: f32, rows: Vec<String> },
    /// Shapes above or in the strip; their places are from its top.
    Shapes(Vec<Outline>),
    /// A small field in a shade, on the baseline.
    Shade { x: f32, width: f32, shade: char },
    /// A line in the gap above the strip.
    Divider { x: f32, width: f32 },
}

/// A shape on paper, as [`super::sheet::Shape`], in points.
#[derive(Debug)]
pub struct Outline {
    pub start: (f32, f32),
    pub curves: Vec<[(f32, f32); 3]>,
    pub fill: Option<char>,
}

/// A line of text and its place.
#[derive(Debug)]
pub struct TextInk {
    /// The element of the structure that it belongs to; none for a name in a drawing, whose words
    /// are said elsewhere.
    pub node: Option<usize>,
    pub x: f32,
    /// The size of its letters, in points.
    pub size: f32,
    pub is_bold: bool,
    pub line: Line,
}

/// A sheet in strips, from top to bottom.
#[derive(Debug)]
pub struct Layout {
    pub strips: Vec<Strip>,
    pub tree: Tree,
    pub sizes: Sizes,
    pub page: Page,
}

/// Lays out a sheet with the widths of its fonts.
///
/// # Errors
///
/// [`Error::MissingLetters`] if the fonts lack letters of the sheet.
pub fn layout(sheet: &Sheet, typesetter: &mut Typesetter) -> Result<Layout, Error> {
    let rows = rows(sheet);
    let has_second = rows.iter().any(|row| row.cells[1].is_some());
    let mut setter = Setter {
        sheet,
        typesetter,
        sizes: Sizes::of(sheet),
        page: Page::of(sheet.paper),
        tree: Tree::new(has_second),
        strips: Vec::new(),
    };
    let mut before: Option<&Row<'_>> = None;
    for row in &rows {
        setter.add(row, before);
        before = Some(row);
    }
    let Setter { strips, tree, sizes, page, .. } = setter;
    let missing = typesetter.missing();
    if !missing.is_empty() {
        return Err(Error::MissingLetters(missing));
    }
    Ok(Layout { strips, tree, sizes, page })
}

struct Setter<'a> {
    sheet: &'a Sheet,
    typesetter: &'a mut Typesetter,
    sizes: Sizes,
    page: Page,
    tree: Tree,
    strips: Vec<Strip>,
}

/// A cell that is to be set.
struct Place<'a> {
    cell: Cell<'a>,
    nodes: Nodes,
    column: Column,
    /// True for small text that follows other text.
    begins_small: bool,
}

impl Setter<'_> {
    fn add(&mut self, row: &Row<'_>, before: Option<&Row<'_>>) {
        let mut column = self.page.column();
        if row.frame.is_some() {
            column = column.inset(PADDING * self.sizes.text);
        }
        let halves = column.halves(self.sheet.language.direction, self.sizes.text);
        let halves = halves.filter(|_| row.cells.iter().all(Option::is_some));
        let first_hold = first_hold(row, before);
        let begins_small = !before.is_some_and(|row| is_any(row, is_small));
        let mut set: Vec<Vec<Strip>> = Vec::new();
        for (branch, cell) in row.cells.iter().enumerate() {
            let Some(cell) = *cell else { continue };
            let nodes = self.tree.add(&cell, branch, row.frame);
            let column = halves.map_or(column, |halves| halves[branch]);
            let strips = self.cell(Place { cell, nodes, column, begins_small });
            set.push(in_branch(strips, branch));
        }
        let strips = match (halves, set.len()) {
            (Some(_), 2) => {
                let second = set.pop().unwrap_or_default();
                side_by_side(set.pop().unwrap_or_default(), second)
            }
            _ => one_below_the_other(set),
        };
        for (idx, mut strip) in strips.into_iter().enumerate() {
            strip.frame = row.frame;
            strip.is_note = row.is_note;
            if idx == 0 {
                strip.hold = first_hold;
            }
            self.strips.push(strip);
        }
    }
}

/// Returns the hold of the first strip of a row on that before it.
fn first_hold(row: &Row<'_>, before: Option<&Row<'_>>) -> Hold {
    let Some(before) = before else { return Hold::Free };
    let is_kept = before.keep_with_next || is_any(before, is_heading);
    match row.frame {
        _ if is_kept => Hold::Firm,
        Some(frame) if before.frame == Some(frame) => Hold::Frame,
        _ => Hold::Free,
    }
}

fn is_any(row: &Row<'_>, is: impl Fn(Kind<'_>) -> bool) -> bool {
    row.cells.iter().flatten().any(|cell| is(cell.kind))
}

fn is_small(kind: Kind<'_>) -> bool {
    matches!(kind, Kind::Small(_))
}

fn is_heading(kind: Kind<'_>) -> bool {
    matches!(kind, Kind::Title(_) | Kind::Heading(_))
}

/// Moves what is drawn to the list of a language.
fn in_branch(mut strips: Vec<Strip>, branch: usize) -> Vec<Strip> {
    for strip in &mut strips {
        strip.inks.rotate_right(branch);
    }
    strips
}

/// Joins the strips of two columns line by line.
fn side_by_side(first: Vec<Strip>, second: Vec<Strip>) -> Vec<Strip> {
    let (mut first, mut second) = (first.into_iter(), second.into_iter());
    let next = || match (first.next(), second.next()) {
        (Some(mut a), Some(b)) => {
            let [_, inks] = b.inks;
            a.inks[1] = inks;
            a.gap = a.gap.max(b.gap);
            a.size = a.size.max(b.size);
            a.room = a.room.max(b.room);
            a.hold = a.hold.max(b.hold);
            Some(a)
        }
        (a, b) => a.or(b),
    };
    std::iter::from_fn(next).collect()
}

fn one_below_the_other(set: Vec<Vec<Strip>>) -> Vec<Strip> {
    let mut strips: Vec<Strip> = Vec::new();
    for mut cell in set {
        if let Some(first) = cell.first_mut().filter(|_| !strips.is_empty()) {
            first.hold = Hold::Text;
        }
        strips.extend(cell);
    }
    strips
}
