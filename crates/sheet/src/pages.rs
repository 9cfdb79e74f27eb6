//! Strips on pages, with as few pages as possible: spaces shrink before a page is added.

use std::ops::Range;

use super::column::Page;
use super::layout::{Hold, Layout, PADDING, Strip};

/// Spaces between lines and blocks.
#[derive(Clone, Copy, Debug)]
pub struct Spacing {
    /// The height of a line, in sizes of its letters.
    pub leading: f32,
    /// The part that is left of the space between blocks.
    pub gaps: f32,
}

/// The most of a page that is left empty to keep a frame whole, as a part of its height.
const MOST_EMPTY: f32 = 0.1;

/// Spacings, the loosest first.
const SPACINGS: [Spacing; 4] = [
    Spacing { leading: 1.4, gaps: 1.0 },
    Spacing { leading: 1.32, gaps: 0.8 },
    Spacing { leading: 1.25, gaps: 0.6 },
    Spacing::CLOSEST,
];

impl Spacing {
    /// The last one.
    pub const CLOSEST: Self = Self { leading: 1.18, gaps: 0.4 };
}

/// The longest page of a roll: the largest page that every PDF reader shows (PDF 1.7, annex C).
const LONGEST: f32 = 14_400.0;

/// The sheet on pages.
#[derive(Debug)]
pub struct Pages {
    pub spacing: Spacing,
    pub pages: Vec<Placed>,
}

/// The strips of a page. Measures are in points from its top.
#[derive(Clone, Debug, Default)]
pub struct Placed {
    /// The index of each strip and its upper edge, without its gap.
    pub strips: Vec<(usize, f32)>,
    /// The same for the note of a frame that began on an earlier page.
    pub repeated: Vec<(usize, f32)>,
    /// The upper and lower edge of each frame.
    pub frames: Vec<(f32, f32)>,
    /// The height of the page.
    pub height: f32,
}

/// Puts a layout on pages: the loosest spacing that needs the fewest.
pub fn paginate(layout: &Layout) -> Pages {
    let mut best: Option<Pages> = None;
    for spacing in SPACINGS {
        let pages = Pages { spacing, pages: fill(layout, spacing) };
        let n_pages = pages.pages.len();
        if best.as_ref().is_none_or(|best| n_pages < best.pages.len()) {
            best = Some(pages);
        }
        if n_pages <= 1 {
            break;
        }
    }
    best.unwrap_or_else(|| Pages { spacing: SPACINGS[0], pages: Vec::new() })
}

impl Spacing {
    /// Returns the height of a strip without its gap.
    pub fn height(self, strip: &Strip) -> f32 {
        strip.size * self.leading + strip.room
    }
}

fn fill(layout: &Layout, spacing: Spacing) -> Vec<Placed> {
    let Page { height, margin, .. } = layout.page;
    let mut filler = Filler {
        strips: &layout.strips,
        spacing,
        padding: PADDING * layout.sizes.text * spacing.gaps.max(0.6),
        margin,
        bottom: height.unwrap_or(LONGEST) - margin,
        state: State { y: margin, frame: None, is_top: true },
        pages: Vec::new(),
        page: Placed::default(),
    };
    filler.place(0..layout.strips.len(), Some(Hold::Free));
    filler.end_page();
    let mut pages = filler.pages;
    for page in &mut pages {
        let used = page.height;
        page.height = height.unwrap_or(used + margin);
    }
    pages
}

struct Filler<'a> {
    strips: &'a [Strip],
    spacing: Spacing,
    /// The space between a frame and what is in it.
    padding: f32,
    margin: f32,
    /// The lower edge of the area between the margins.
    bottom: f32,
    state: State,
    pages: Vec<Placed>,
    page: Placed,
}

/// The end of what is on a page.
#[derive(Clone, Copy)]
struct State {
    /// The lower edge, without the end of an open frame.
    y: f32,
    /// The open frame and its upper edge.
    frame: Option<(usize, f32)>,
    is_top: bool,
}

impl Filler<'_> {
    /// Places strips. Where they do not fit, a page ends between two that are held by no more than
    /// `hold`.
    fn place(&mut self, strips: Range<usize>, hold: Option<Hold>) {
        if self.fits(self.state, strips.clone()) {
            return self.add(strips);
        }
        let is_at_top = self.state.is_top;
        let top = State { y: self.margin, frame: None, is_top: true };
        let (Some(hold), true) = (hold, strips.len() > 1) else {
            if !is_at_top {
                self.end_page();
            }
            return self.add(strips);
        };
        let groups = self.groups(strips.clone(), hold);
        if let [_] = groups[..] {
            if !is_at_top && !self.is_to_part(hold, &strips) && self.fits(top, strips.clone()) {
                self.end_page();
                return self.add(strips);
            }
            return self.place(strips, hold.stronger());
        }
        for group in groups {
            self.place(group, Some(hold));
        }
    }

    /// Returns true for a frame that would leave too much of the page empty: its note is repeated
    /// on the next one.
    fn is_to_part(&self, hold: Hold, strips: &Range<usize>) -> bool {
        let left = self.bottom - self.state.y;
        let is_framed = self.strips[strips.start].frame.is_some();
        hold == Hold::Free && is_framed && left > (self.bottom - self.margin) * MOST_EMPTY
    }

    /// Divides strips where they are held by no more than `hold`.
    fn groups(&self, strips: Range<usize>, hold: Hold) -> Vec<Range<usize>> {
        let mut groups = Vec::new();
        let mut start = strips.start;
        for idx in strips.start + 1..strips.end {
            if self.strips[idx].hold <= hold {
                groups.push(start..idx);
                start = idx;
            }
        }
        groups.push(start..strips.end);
        groups
    }

    fn fits(&self, mut state: State, strips: Range<usize>) -> bool {
        for idx in strips {
            state = self.after(self.continued(state, idx, |_, _| ()), &self.strips[idx]).1;
        }
        let end = if state.frame.is_some() { state.y + self.padding } else { state.y };
        end <= self.bottom
    }

    /// Returns the state after the note of the frame of a strip, if the frame goes on at the top of a
    /// page. `place` is told each strip of the note and its upper edge.
    fn continued(&self, state: State, idx: usize, mut place: impl FnMut(usize, f32)) -> State {
        let strip = &self.strips[idx];
        let is_same = |other: &usize| self.strips[*other].frame == strip.frame;
        let goes_on = state.is_top && !strip.is_note && idx > 0 && is_same(&(idx - 1));
        if !goes_on || strip.frame.is_none() {
            return state;
        }
        let frame = (0..idx).rev().take_while(is_same);
        let mut note: Vec<usize> = frame.filter(|it| self.strips[*it].is_note).collect();
        note.reverse();
        note.into_iter().fold(state, |state, it| {
            let (y, after) = self.after(state, &self.strips[it]);
            place(it, y);
            after
        })
    }

    /// Returns the upper edge of a strip, and the state after it.
    fn after(&self, state: State, strip: &Strip) -> (f32, State) {
        let gap = if state.is_top { 0.0 } else { strip.gap * self.spacing.gaps };
        let mut y = state.y;
        let is_same = state.frame.map(|(frame, _)| frame) == strip.frame;
        let mut frame = state.frame;
        if is_same {
            y += gap;
        } else {
            if frame.is_some() {
                y += self.padding;
            }
            // Two frames do not touch, nor does a frame touch the text around it.
            y += if state.is_top { 0.0 } else { gap.max(self.padding) };
            frame = strip.frame.map(|frame| (frame, y));
            if frame.is_some() {
                y += self.padding;
            }
        }
        let state = State { y: y + self.spacing.height(strip), frame, is_top: false };
        (y, state)
    }

    fn add(&mut self, strips: Range<usize>) {
        for idx in strips {
            let mut repeated = Vec::new();
            self.state = self.continued(self.state, idx, |it, y| repeated.push((it, y)));
            self.page.repeated.extend(repeated);
            let before = self.state.frame;
            let bottom = self.state.y + self.padding;
            let (y, state) = self.after(self.state, &self.strips[idx]);
            if let Some((_, top)) = before.filter(|_| before != state.frame) {
                self.page.frames.push((top, bottom));
            }
            self.state = state;
            self.page.strips.push((idx, y));
        }
    }

    fn end_page(&mut self) {
        let mut y = self.state.y;
        if let Some((_, top)) = self.state.frame {
            y += self.padding;
            self.page.frames.push((top, y));
        }
        self.page.height = y;
        self.pages.push(std::mem::take(&mut self.page));
        self.state = State { y: self.margin, frame: None, is_top: true };
    }
}
