//! Draws the pages of a PDF file.

use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::super::Error;
use super::super::fonts::{ASCENT, DESCENT, Weight};
use super::super::layout::{Ink, Layout, Outline, Strip, TextInk};
use super::super::lines::{Line, Span};
use super::super::pages::{Placed, Spacing};
use super::super::sheet::Direction;
use super::structure::Structure;

/// The width of frames and of lines to write on, in points.
const STROKE: f32 = 0.8;
/// The width of dividers and leaders, in points.
const HAIRLINE: f32 = 0.5;
/// The brightness of dividers and leaders, of 255: seen on paper, but behind the text.
const GRAY: u8 = 110;
/// The brightness of ticks, which bars cover.
const TICK: u8 = 150;
/// The dots of a leader and the spaces between them, in points.
const DOTS: [f32; 2] = [0.8, 2.4];
/// The height of bars, in ems.
const BAR: f32 = 0.6;
/// The size of the number of a page, in points.
const NUMBER: f32 = 9.0;

/// The fonts as they are put into a file.
pub struct Fonts {
    regular: Font,
    bold: Font,
}

impl Fonts {
    /// Reads the fonts.
    ///
    /// # Errors
    ///
    /// If a font file of this crate is damaged.
    pub fn load() -> Result<Self, Error> {
        let font = |weight: Weight| {
            Font::new(weight.font_file().into(), 0)
                .ok_or_else(|| Error::Pdf("a font of this program is damaged".to_owned()))
        };
        Ok(Self { regular: font(Weight::Regular)?, bold: font(Weight::Bold)? })
    }
}

/// Draws one page.
pub struct Painter<'a, 'b> {
    pub surface: Surface<'a>,
    pub fonts: &'b Fonts,
    pub layout: &'b Layout,
    pub spacing: Spacing,
    pub structure: &'b mut Structure,
}

impl Painter<'_, '_> {
    /// Draws frames, then the first and the second language.
    pub fn page(&mut self, page_idx: usize, page: &Placed) {
        let layout = self.layout;
        let column = layout.page.column();
        for (top, bottom) in &page.frames {
            let frame = Rect::from_xywh(column.x, *top, column.width, bottom - top);
            self.outline(frame, STROKE);
        }
        // Whoever hears the file has heard it.
        for (strip_idx, top) in &page.repeated {
            let strip = &layout.strips[*strip_idx];
            let baseline = self.baseline(strip, *top);
            for ink in strip.inks.iter().flatten() {
                if let Ink::Text(text) = ink {
                    self.artifact(ArtifactType::Header);
                    self.spans(text, baseline);
                    self.surface.end_tagged();
                }
            }
        }
        for branch in 0..2 {
            for (strip_idx, top) in &page.strips {
                let strip = &layout.strips[*strip_idx];
                let baseline = self.baseline(strip, *top);
                for ink in &strip.inks[branch] {
                    match ink {
                        Ink::Text(text) => {
                            if let Some(node) = text.node {
                                self.structure.begin(node, page_idx, *top);
                            }
                            self.text(text, baseline);
                        }
                        Ink::Rule { x, width } => self.rule((*x, *width), baseline, STROKE),
                        Ink::Leader { x, width } => self.leader((*x, *width), baseline),
                        Ink::Tick { x } => {
                            let from = top - strip.gap * self.spacing.gaps;
                            self.tick(*x, from, top + self.spacing.height(strip));
                        }
                        Ink::Bar { x, width, arrow } => {
                            self.bar((*x, *width), baseline, strip.size * BAR, *arrow);
                        }
                        Ink::Cells { x, cell, rows } => self.cells(*x, *top, *cell, rows),
                        Ink::Shapes(shapes) => self.shapes(shapes, *top),
                        Ink::Shade { x, width, shade } => {
                            let height = strip.size * BAR;
                            self.fill((*x, baseline - height), (*width, height), gray(*shade));
                        }
                        Ink::Divider { x, width } => {
                            let gap = strip.gap * self.spacing.gaps;
                            self.rule((*x, *width), top - gap / 3.0, HAIRLINE);
                        }
                    }
                }
            }
        }
    }

    /// Draws the number of the page in the middle of the lower margin.
    pub fn number(&mut self, number: &Line, page: &Placed) {
        let x = (self.layout.page.width - number.width * NUMBER) / 2.0;
        let y = page.height - self.layout.page.margin / 2.0 + NUMBER / 3.0;
        self.artifact(ArtifactType::PageNumber);
        for span in &number.spans {
            self.span(span, (x, y), (NUMBER, Weight::Regular));
        }
        self.surface.end_tagged();
    }

    /// Returns the baseline of a strip: letters of its size are in the middle of its line.
    fn baseline(&self, strip: &Strip, top: f32) -> f32 {
        let line = strip.size * self.spacing.leading;
        top + (line + (ASCENT - DESCENT) * strip.size) / 2.0
    }

    fn text(&mut self, text: &TextInk, baseline: f32) {
        if text.line.spans.is_empty() {
            return;
        }
        if let Some(node) = text.node {
            let language = self.layout.tree.nodes[node].language.tag.as_str();
            let tag = SpanTag::empty().with_lang(Some(language));
            let content = self.surface.start_tagged(ContentTag::Span(tag));
            self.structure.add(node, content);
        } else {
            self.artifact(ArtifactType::Layout);
        }
        self.spans(text, baseline);
        self.surface.end_tagged();
    }

    fn spans(&mut self, text: &TextInk, baseline: f32) {
        let weight = if text.is_bold { Weight::Bold } else { Weight::Regular };
        for span in &text.line.spans {
            self.span(span, (text.x, baseline), (text.size, weight));
        }
    }

    fn span(&mut self, span: &Span, (x, y): (f32, f32), (size, weight): (f32, Weight)) {
        let glyphs = span.glyphs.iter().map(|(glyph, range)| {
            let id = GlyphId::new(glyph.id);
            let offsets = (glyph.x_offset, glyph.y_offset);
            KrillaGlyph::new(id, glyph.advance, offsets.0, offsets.1, 0.0, range.clone(), None)
        });
        let glyphs: Vec<KrillaGlyph> = glyphs.collect();
        let font = match weight {
            Weight::Regular => self.fonts.regular.clone(),
            Weight::Bold => self.fonts.bold.clone(),
        };
        let start = Point::from_xy(x + span.x * size, y);
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill { paint: luma::Color::black().into(), ..Fill::default() }));
        self.surface.draw_glyphs(start, &glyphs, font, &span.text, size, false);
    }

    fn rule(&mut self, (x, width): (f32, f32), y: f32, stroke: f32) {
        let is_hairline = stroke < STROKE;
        let stroke = Stroke { width: stroke, ..stroke_of(if is_hairline { GRAY } else { 0 }) };
        self.line((x, width), y, stroke);
    }

    fn leader(&mut self, (x, width): (f32, f32), y: f32) {
        let dash = Some(StrokeDash { array: DOTS.to_vec(), offset: 0.0 });
        self.line((x, width), y, Stroke { width: DOTS[0], dash, ..stroke_of(GRAY) });
    }

    fn tick(&mut self, x: f32, from: f32, to: f32) {
        let mut path = PathBuilder::new();
        path.move_to(x, from);
        path.line_to(x, to);
        self.path(path, Stroke { width: HAIRLINE, ..stroke_of(TICK) });
    }

    fn line(&mut self, (x, width): (f32, f32), y: f32, stroke: Stroke) {
        let mut path = PathBuilder::new();
        path.move_to(x, y);
        path.line_to(x + width, y);
        self.path(path, stroke);
    }

    fn outline(&mut self, rect: Option<Rect>, width: f32) {
        let Some(rect) = rect else { return };
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        self.path(path, Stroke { width, ..stroke_of(0) });
    }

    /// Draws a bar, which is no part of the text; its arrow is as long as it is high.
    fn bar(
        &mut self,
        (x, width): (f32, f32),
        baseline: f32,
        height: f32,
        arrow: Option<Direction>,
    ) {
        let [mut left, mut right] = [x, x + width];
        let (top, middle) = (baseline - height, baseline - height / 2.0);
        let mut path = PathBuilder::new();
        if let Some(direction) = arrow {
            let tip = match direction {
                Direction::LeftToRight => std::mem::replace(&mut right, x + width - height),
                Direction::RightToLeft => std::mem::replace(&mut left, x + height),
            };
            let foot = if direction == Direction::LeftToRight { right } else { left };
            path.move_to(tip, middle);
            path.line_to(foot, top - height / 4.0);
            path.line_to(foot, baseline + height / 4.0);
            path.close();
        }
        if let Some(bar) = Rect::from_ltrb(left, top, right, baseline) {
            path.push_rect(bar);
        }
        self.fill_path(path, GRAY);
    }

    /// Draws the cells of a drawing: shades filled, lines from the middle of a cell to its edges.
    fn cells(&mut self, x: f32, top: f32, cell: f32, rows: &[String]) {
        let mut lines = PathBuilder::new();
        for (row, y) in rows.iter().zip(0_u16..) {
            for (glyph, column) in row.chars().zip(0_u16..) {
                let (left, upper) = (x + cell * f32::from(column), top + 2.0 * cell * f32::from(y));
                if matches!(glyph, '░' | '▒' | '▓' | '█') {
                    self.fill((left, upper), (cell, 2.0 * cell), gray(glyph));
                    continue;
                }
                let (middle, center) = (left + cell / 2.0, upper + cell);
                let ends = [
                    (left, center),
                    (left + cell, center),
                    (middle, upper),
                    (middle, upper + 2.0 * cell),
                ];
                let is_round = "╭╮╰╯".contains(glyph);
                let mut from = None;
                for ((to_x, to_y), _) in ends.into_iter().zip(arms(glyph)).filter(|(_, is)| *is) {
                    // A round corner goes from one of its ends to the other.
                    match from.filter(|_| is_round) {
                        Some((from_x, from_y)) => {
                            lines.move_to(from_x, from_y);
                            lines.quad_to(middle, center, to_x, to_y);
                        }
                        None if is_round => {}
                        None => {
                            lines.move_to(middle, center);
                            lines.line_to(to_x, to_y);
                        }
                    }
                    from = Some((to_x, to_y));
                }
            }
        }
        self.path(lines, Stroke { width: STROKE, ..stroke_of(0) });
    }

    /// Draws shapes, each over those before it.
    fn shapes(&mut self, shapes: &[Outline], top: f32) {
        for shape in shapes {
            let path = || {
                let mut path = PathBuilder::new();
                path.move_to(shape.start.0, top + shape.start.1);
                for [first, second, end] in &shape.curves {
                    let (x1, y1, x2, y2) = (first.0, top + first.1, second.0, top + second.1);
                    path.cubic_to(x1, y1, x2, y2, end.0, top + end.1);
                }
                path.close();
                path
            };
            if let Some(shade) = shape.fill {
                self.fill_path(path(), gray(shade));
            }
            self.path(path(), Stroke { width: STROKE, ..stroke_of(0) });
        }
    }

    /// Fills a rectangle that is no part of the text.
    fn fill(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), brightness: u8) {
        let Some(rect) = Rect::from_xywh(x, y, width, height) else { return };
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        self.fill_path(path, brightness);
    }

    /// Fills what is no part of the text.
    fn fill_path(&mut self, path: PathBuilder, brightness: u8) {
        let Some(path) = path.finish() else { return };
        self.artifact(ArtifactType::Layout);
        self.surface.set_stroke(None);
        let paint = luma::Color::new(brightness).into();
        self.surface.set_fill(Some(Fill { paint, ..Fill::default() }));
        self.surface.draw_path(&path);
        self.surface.end_tagged();
    }

    /// Draws lines that are no part of the text.
    fn path(&mut self, path: PathBuilder, stroke: Stroke) {
        let Some(path) = path.finish() else { return };
        self.artifact(ArtifactType::Layout);
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(stroke));
        self.surface.draw_path(&path);
        self.surface.end_tagged();
    }

    fn artifact(&mut self, kind: ArtifactType) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    }
}

fn stroke_of(brightness: u8) -> Stroke {
    Stroke { paint: luma::Color::new(brightness).into(), ..Stroke::default() }
}

/// Returns the brightness of a shade.
fn gray(shade: char) -> u8 {
    match shade {
        '░' => 205,
        '▒' => 160,
        '▓' => 110,
        ' ' => 255,
        _ => 40,
    }
}

/// Returns whether a line glyph goes to the left, to the right, up and down.
fn arms(glyph: char) -> [bool; 4] {
    let among = |glyphs: &str| glyphs.contains(glyph);
    [among("─╮╯┐┘┤┬┴┼╴╥╨"), among("─╭╰┌└├┬┴┼╶╥╨"), among("│╰╯└┘├┤┴┼╵║╨"), among("│╭╮┌┐├┤┬┼╷║╥")]
}
