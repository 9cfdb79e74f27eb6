//! The strips of a chart: its axis with marks of time, and its bars.

use std::ops::Range;

use super::super::column::Column;
use super::super::sheet::{Direction, Span};
use super::cells::{BETWEEN, Text, direction, gap, last_width, with_gap};
use super::{Hold, Ink, Place, Setter, Strip, TextInk};

/// The width of the axis of bars beside their names, as a part of the width.
const AXIS: f32 = 0.42;
/// The width from which on bars stand beside their names, in ems.
const BESIDE_NAMES: f32 = 34.0;
/// The height of the line of the axis, in ems.
const AXIS_HEIGHT: f32 = 0.4;
/// The space between two marks of time, in ems.
const BETWEEN_MARKS: f32 = 0.6;
/// The width of the bar of a moment, in steps of the axis.
const MOMENT: f32 = 0.4;

/// The places of names and bars.
struct Chart {
    names: Column,
    axis: Column,
    step: f32,
    /// True if each bar is below its name.
    is_below: bool,
}

impl Chart {
    fn of(place: &Place<'_>, size: f32, of: u16) -> Self {
        let (direction, column) = (direction(place), place.column);
        let is_below = column.width < BESIDE_NAMES * size;
        let width = if is_below { column.width } else { AXIS * column.width };
        let axis = Column { x: column.at_end(direction, width), width };
        let width = column.width - axis.width - BETWEEN * size;
        let beside = Column { x: column.at_start(direction, width), width };
        let names = if is_below { column } else { beside };
        Self { names, axis, step: axis.width / f32::from(of.max(1)), is_below }
    }

    /// Returns the distance of a step from the start of the axis.
    fn offset(&self, step: u16) -> f32 {
        self.step * f32::from(step)
    }

    /// Returns the place of a line at a distance from the start of the axis.
    fn at(&self, direction: Direction, offset: f32) -> f32 {
        self.axis.indented(direction, offset).at_start(direction, 0.0)
    }
}

impl Setter<'_> {
    /// Sets the marks of time over an axis, each in the lowest row where it has room, with a line
    /// down to the axis where nothing is in between.
    pub(super) fn axis(
        &mut self,
        place: &Place<'_>,
        marks: &[(u16, String)],
        of: u16,
    ) -> Vec<Strip> {
        let chart = Chart::of(place, self.sizes.chart, of);
        let direction = direction(place);
        let size = self.sizes.small;
        let mut rows: Vec<Vec<(Range<f32>, Ink)>> = Vec::new();
        for (step, name) in marks.iter().filter(|(_, name)| !name.is_empty()) {
            let name = Text::drawn(name, size, place.column);
            let size = self.fitting(place, name).min(size);
            let line = self.one_line(place, Text { size, ..name });
            let width = line.width * size;
            // Over its tick, but inside of the column, whose end is that of the axis.
            let ends_before = chart.axis.width - width;
            let begins_after = chart.axis.width - place.column.width;
            let from = chart.offset(*step) - width / 2.0;
            let from = from.min(ends_before).max(begins_after);
            let has_room = |row: &Vec<(Range<f32>, Ink)>| {
                row.last().is_none_or(|(last, _)| last.end + BETWEEN_MARKS * size <= from)
            };
            let row = rows.iter().position(has_room).unwrap_or(rows.len());
            if row == rows.len() {
                rows.push(Vec::new());
            }
            let x = chart.axis.indented(direction, from).at_start(direction, width);
            let text = TextInk { node: None, x, size, is_bold: false, line };
            rows[row].push((from..from + width, Ink::Text(text)));
        }
        let is_free = |row: &[(Range<f32>, Ink)], x| row.iter().all(|(it, _)| !it.contains(&x));
        let centers = marks.iter().map(|(step, _)| *step);
        let mut strips = Vec::new();
        for row in (0..rows.len()).rev() {
            let above = &rows[row + 1..];
            let is_named_above = |x: f32| above.iter().flatten().any(|(it, _)| it.contains(&x));
            let ticks = centers.clone().map(|step| chart.offset(step));
            let ticks = ticks.filter(|x| is_named_above(*x) && is_free(&rows[row], *x));
            let ticks = ticks.map(|x| Ink::Tick { x: chart.at(direction, x) }).collect();
            strips.push(Strip {
                size,
                hold: Hold::Firm,
                inks: [ticks, Vec::new()],
                ..Strip::default()
            });
        }
        for (strip, row) in strips.iter_mut().zip(rows.into_iter().rev()) {
            strip.inks[0].extend(row.into_iter().map(|(_, ink)| ink));
        }
        let rule = Ink::Rule { x: chart.axis.x, width: chart.axis.width };
        let size = AXIS_HEIGHT * self.sizes.chart;
        strips.push(Strip {
            size,
            hold: Hold::Firm,
            inks: [vec![rule], Vec::new()],
            ..Strip::default()
        });
        with_gap(&mut strips, gap::PARAGRAPH * self.sizes.chart);
        strips
    }

    /// Draws the bar beside the text, on the axis at the end of the lines; below the text, if the
    /// column is narrow.
    pub(super) fn bar(&mut self, place: &Place<'_>, text: Text<'_>, span: Span) -> Vec<Strip> {
        let direction = direction(place);
        let chart = Chart::of(place, text.size, span.of);
        let from = chart.offset(span.from);
        let width = match span.to {
            Some(to) if to <= span.from => MOMENT * chart.step,
            to => chart.offset(to.unwrap_or(span.of)) - from,
        };
        let arrow = span.to.is_none().then_some(direction);
        let x = chart.axis.indented(direction, from).at_start(direction, width);
        let mut strips = self.text(place, Text { column: chart.names, ..text });
        let mut inks = Vec::new();
        if chart.is_below {
            strips.push(Strip { size: text.size, hold: Hold::Firm, ..Strip::default() });
        } else {
            // From the name to the bar.
            let name = strips.first().map_or(0.0, last_width) + BETWEEN * text.size / 2.0;
            let leader = place.column.indented(direction, name);
            let width = leader.width - chart.axis.width + from - BETWEEN * text.size / 2.0;
            if width > 0.0 {
                inks.push(Ink::Leader { x: leader.at_start(direction, width), width });
            }
        }
        let n_strips = strips.len();
        for (idx, strip) in strips.iter_mut().enumerate() {
            strip.hold = Hold::Firm;
            if !chart.is_below || idx + 1 == n_strips {
                let ticks = (0..span.of).map(|step| chart.at(direction, chart.offset(step)));
                strip.inks[0].extend(ticks.map(|x| Ink::Tick { x }));
            }
        }
        let with_bar = if chart.is_below { strips.last_mut() } else { strips.first_mut() };
        if let Some(strip) = with_bar {
            strip.inks[0].extend(inks);
            strip.inks[0].push(Ink::Bar { x, width, arrow });
        }
        with_gap(&mut strips, gap::ITEM * text.size);
        strips
    }
}
