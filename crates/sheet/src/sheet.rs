//! The model of a sheet: paper, language and blocks in reading order.
//!
//! All text is in logical order, as `sabar_text` lays it out: numbers and foreign words may be in
//! isolates, telephone numbers in overrides. A line feed begins a new line.

pub use sabar_text::Direction;

/// A sheet to print, to keep or to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The size of a page.
    pub paper: Paper,
    /// The size of the text.
    pub text_size: TextSize,
    /// The main language. Its direction decides on which side the first of two columns is.
    pub language: Language,
    /// The title in the data of the file, which lists of files and of printing jobs show. It should
    /// not say what the sheet is about.
    pub title: String,
    /// The digit zero of the numbers of pages: `0`, or that of another set of ten digits.
    pub zero: char,
    /// The content from start to end.
    pub blocks: Vec<Block>,
}

/// A size of paper, upright.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm.
    A5,
    /// 8.5 × 11 inches.
    Letter,
    /// A roll of 80 mm, cut where the text ends.
    Receipt80,
}

impl Paper {
    /// Every paper with the name that it has in settings.
    pub const ALL: [(&'static str, Self); 4] = [
        ("a4", Self::A4),
        ("a5", Self::A5),
        ("letter", Self::Letter),
        ("receipt-80", Self::Receipt80),
    ];

    /// Returns the paper of a name in [`Self::ALL`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, paper)| *paper)
    }

    /// Returns the columns of plain text that fit on it: 10 to 12 characters an inch.
    #[must_use]
    pub fn columns(self) -> u16 {
        match self {
            Self::A4 | Self::Letter => 78,
            Self::A5 => 56,
            Self::Receipt80 => 42,
        }
    }
}

/// The size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// 11 pt; the small letters are as high as those of other fonts at 12 pt.
    #[default]
    Normal,
    /// 18 pt, and nothing below 16 pt but a value or a word that would not fit into its line.
    Large,
}

/// The language of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// A language tag (BCP 47), as `it` or `ar`.
    pub tag: String,
    /// The direction in which it is written.
    pub direction: Direction,
}

impl Language {
    /// Returns the language of a tag and direction.
    #[must_use]
    pub fn new(tag: &str, direction: Direction) -> Self {
        Self { tag: tag.to_owned(), direction }
    }
}

/// One part of a sheet in one language, and perhaps in a second one beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The language of its text.
    pub language: Language,
    /// The content.
    pub content: Content,
    /// The same in a second language: beside it where the paper is wide enough, below it where not.
    pub beside: Option<Box<Self>>,
    /// True if no page ends between it and the next block. Titles and headings always are kept with
    /// the next.
    pub keep_with_next: bool,
    /// True if it is part of a drawing, which text and HTML leave out: other blocks say the same.
    pub is_drawn: bool,
}

/// The content of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The title of the sheet, in the largest letters.
    Title(String),
    /// The heading of the blocks after it.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Blocks in a frame. A frame is kept on one page where it fits on one; frames inside of it are
    /// not drawn.
    Frame {
        /// A paragraph at its top, which says what the frame means. Each page with a part of the
        /// frame has it.
        note: Option<String>,
        /// The blocks inside. With a frame beside it, the blocks of both are paired by position.
        blocks: Vec<Block>,
    },
    /// An item of a list. Items that follow each other are one list.
    Item {
        /// The mark before the text.
        mark: Mark,
        /// The text.
        text: String,
    },
    /// A name and its value in large letters, as a telephone number.
    Entry {
        /// The name.
        label: String,
        /// The value. It is made smaller before it is broken into two lines.
        value: String,
    },
    /// The marks of time over the bars below it. It is to be [`Block::drawn`].
    Axis {
        /// The steps before each mark, and its name.
        marks: Vec<(u16, String)>,
        /// The steps of the axis.
        of: u16,
    },
    /// A time, and its place on the axis above. It is to be [`Block::drawn`].
    Bar {
        /// The name of the time, and its length or day.
        text: String,
        /// The place on the axis.
        span: Span,
    },
    /// A drawing with its words beside it. Where it has no room, in text and in HTML, the words
    /// stand alone.
    Sketch(Sketch),
    /// A line to write on, after its label.
    WriteLine(String),
    /// A small paragraph: version, review, sources. A rule separates the first from what is above.
    Small(String),
}

/// A drawing with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    /// The drawing.
    pub drawing: Drawing,
    /// Names below it: the first column of each, its width, and its text.
    pub captions: Vec<(u16, u16, String)>,
    /// The title.
    pub title: String,
    /// The shades and their names.
    pub legend: Vec<(char, String)>,
    /// The description.
    pub about: String,
}

impl Sketch {
    /// Returns its words without the drawing.
    pub(crate) fn words(&self) -> String {
        format!("{}\n{}", self.title, self.about)
    }
}

/// A drawing without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// Rows of cells, twice as high as wide, of lines (`─ │ ╭`) and shades (`░ ▒ ▓ █`).
    Cells(Vec<String>),
    /// Shapes. They begin where lines begin.
    Shapes(Shapes),
}

/// Shapes, the later ones over the earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shapes {
    /// The columns that they are wide.
    pub width: u16,
    /// Their height, in columns.
    pub height: u16,
    /// The shapes.
    pub shapes: Vec<Shape>,
}

/// A place in a drawing, in tenths of a column: from where lines begin, and from the top.
pub type Point = (i16, i16);

/// A shape within curves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The place where it begins and ends.
    pub start: Point,
    /// Its curves, each with two control points and its end (cubic Bézier curves).
    pub curves: Vec<[Point; 3]>,
    /// The shade inside; a blank hides what is below.
    pub fill: Option<char>,
}

/// A part of an axis of equal steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The steps before it.
    pub from: u16,
    /// The steps up to its end; without one it ends with an arrow at the end of the axis. A moment
    /// ends where it begins, and is shorter than a step.
    pub to: Option<u16>,
    /// The steps of the axis.
    pub of: u16,
}

/// The mark before the text of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A sign or a number.
    Sign(String),
    /// A box to tick.
    TickBox,
    /// Shapes as high as a line. Text and HTML have a dot instead.
    Icon(Shapes),
}

impl Mark {
    /// Returns the sign as it is printed.
    #[must_use]
    pub fn sign(&self) -> &str {
        match self {
            Self::Sign(sign) => sign,
            Self::TickBox => "\u{2610}",
            Self::Icon(_) => "·",
        }
    }
}

impl Block {
    /// Returns a block in one language.
    #[must_use]
    pub fn new(language: &Language, content: Content) -> Self {
        let language = language.clone();
        Self { language, content, beside: None, keep_with_next: false, is_drawn: false }
    }

    /// Adds the same block in a second language.
    #[must_use]
    pub fn with_beside(mut self, beside: Self) -> Self {
        self.beside = Some(Box::new(beside));
        self
    }

    /// Makes it part of a drawing.
    #[must_use]
    pub fn drawn(mut self) -> Self {
        self.is_drawn = true;
        self
    }

    /// Keeps the block on one page with the next.
    #[must_use]
    pub fn kept_with_next(mut self) -> Self {
        self.keep_with_next = true;
        self
    }
}

/// Pairs the blocks of two languages by position. What has no counterpart stands alone.
#[must_use]
pub fn beside(first: Vec<Block>, second: Vec<Block>) -> Vec<Block> {
    let mut second = second.into_iter();
    let paired = first.into_iter().map(|block| match second.next() {
        Some(other) => block.with_beside(other),
        None => block,
    });
    let mut blocks: Vec<Block> = paired.collect();
    blocks.extend(second);
    blocks
}
