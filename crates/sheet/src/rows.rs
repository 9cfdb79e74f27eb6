//! The blocks of a sheet as rows of one or two cells, in the order in which all renderers show them.

use super::sheet::{Block, Content, Language, Mark, Sheet, Sketch, Span};

/// One or two languages of the same block.
#[derive(Debug)]
pub struct Row<'a> {
    /// The first and the second language. At least one is there.
    pub cells: [Option<Cell<'a>>; 2],
    pub keep_with_next: bool,
    /// The number of the frame around it.
    pub frame: Option<usize>,
    /// True for the note at the top of the frame.
    pub is_note: bool,
}

/// A block that is not a frame, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    pub language: &'a Language,
    pub kind: Kind<'a>,
}

/// The content of a cell.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    Title(&'a str),
    Heading(&'a str),
    Paragraph(&'a str),
    Item { mark: &'a Mark, text: &'a str },
    Entry { label: &'a str, value: &'a str },
    Axis { marks: &'a [(u16, String)], of: u16 },
    Bar { text: &'a str, span: Span },
    Sketch(&'a Sketch),
    WriteLine(&'a str),
    Small(&'a str),
}

/// Returns the rows of a sheet.
pub fn rows(sheet: &Sheet) -> Vec<Row<'_>> {
    rows_of(&sheet.blocks, |_| true)
}

/// Returns the rows of a sheet without its drawings.
pub fn rows_in_words(sheet: &Sheet) -> Vec<Row<'_>> {
    rows_of(&sheet.blocks, |block| !block.is_drawn)
}

fn rows_of(blocks: &[Block], is_taken: impl Fn(&Block) -> bool) -> Vec<Row<'_>> {
    let mut builder = Builder { rows: Vec::new(), n_frames: 0 };
    for block in blocks.iter().filter(|block| is_taken(block)) {
        builder.add(Some(block), None, None);
    }
    builder.rows
}

struct Builder<'a> {
    rows: Vec<Row<'a>>,
    n_frames: usize,
}

impl<'a> Builder<'a> {
    fn add(&mut self, first: Option<&'a Block>, second: Option<&'a Block>, frame: Option<usize>) {
        let second = first.and_then(|block| block.beside.as_deref()).or(second);
        let blocks = [first, second];
        let keep_with_next = blocks.iter().flatten().any(|block| block.keep_with_next);
        let frames = blocks.map(|block| block.and_then(Inside::of));
        if frames.iter().all(Option::is_none) {
            self.push(Row {
                cells: blocks.map(|block| block.and_then(cell)),
                keep_with_next,
                frame,
                is_note: false,
            });
            return;
        }
        let frame = frame.unwrap_or(self.n_frames);
        self.n_frames = self.n_frames.max(frame + 1);
        let notes = [0, 1].map(|idx| frames[idx].as_ref().and_then(|inside| inside.note));
        self.push(Row { cells: notes, keep_with_next: true, frame: Some(frame), is_note: true });
        // A block beside a frame that is none.
        let others = blocks.map(|block| block.and_then(cell));
        self.push(Row { cells: others, keep_with_next: false, frame: Some(frame), is_note: false });
        let [left, right] = frames.map(|inside| inside.map_or(&[][..], |inside| inside.blocks));
        for idx in 0..left.len().max(right.len()) {
            self.add(left.get(idx), right.get(idx), Some(frame));
        }
        if let Some(last) = self.rows.last_mut() {
            last.keep_with_next |= keep_with_next;
        }
    }

    fn push(&mut self, row: Row<'a>) {
        if row.cells.iter().any(Option::is_some) {
            self.rows.push(row);
        }
    }
}

/// The inside of a frame in one language.
struct Inside<'a> {
    note: Option<Cell<'a>>,
    blocks: &'a [Block],
}

impl<'a> Inside<'a> {
    fn of(block: &'a Block) -> Option<Self> {
        let Content::Frame { note, blocks } = &block.content else { return None };
        let kind = note.as_deref().map(Kind::Paragraph);
        let note = kind.map(|kind| Cell { language: &block.language, kind });
        Some(Self { note, blocks })
    }
}

/// Returns the cell of a block that is not a frame.
fn cell(block: &Block) -> Option<Cell<'_>> {
    let kind = match &block.content {
        Content::Title(text) => Kind::Title(text),
        Content::Heading(text) => Kind::Heading(text),
        Content::Paragraph(text) => Kind::Paragraph(text),
        Content::Item { mark, text } => Kind::Item { mark, text },
        Content::Entry { label, value } => Kind::Entry { label, value },
        Content::Axis { marks, of } => Kind::Axis { marks, of: *of },
        Content::Bar { text, span } => Kind::Bar { text, span: *span },
        Content::Sketch(sketch) => Kind::Sketch(sketch),
        Content::WriteLine(label) => Kind::WriteLine(label),
        Content::Small(text) => Kind::Small(text),
        Content::Frame { .. } => return None,
    };
    Some(Cell { language: &block.language, kind })
}
