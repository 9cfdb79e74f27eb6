//! Pictures of a treatment: drawn from data, or text from a file of the clinic.
//!
//! Invariant: a drawing holds no letters and no digits. What a picture says is in its messages, of
//! which the description is a statement.

use crate::Section;
use crate::Statement;
use crate::treatment::with_ids;

/// The folder of pictures that are text.
pub const PICTURES: &str = "seeds/pictures/";

/// Areas of one picture at most: with more, their shades could not be told apart.
pub const MOST_AREAS: usize = 4;

/// Needles of one picture at most.
pub const MOST_NEEDLES: usize = 3;

/// Columns of a picture that is text at most.
pub const MOST_COLUMNS: usize = 40;

/// Rows of a picture that is text at most: with its title it fits on a screen of 24 rows.
pub const MOST_ROWS: usize = 16;

/// A picture of a treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Illustration {
    /// The message id of the title.
    pub title: String,
    /// The description, which is a statement about the treatment.
    pub statement: Statement,
    /// The section of the summary in which it stands.
    pub section: Section,
    /// True if it is also on the sheet to take home.
    pub is_on_sheet: bool,
    /// The picture itself.
    pub drawing: Drawing,
}

/// The content of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// A part of the body with shaded areas.
    Body {
        /// The part of the body.
        ground: Ground,
        /// The areas, of [`Ground::areas`].
        areas: Vec<String>,
    },
    /// The layers of the skin, with needles.
    Skin {
        /// The needles, in reading order.
        needles: Vec<Needle>,
    },
    /// Two things beside each other, with a name below each.
    Pair {
        /// The relation between them.
        relation: Relation,
        /// The message ids of both names, in reading order.
        ends: Vec<String>,
    },
    /// Text from a file.
    Text {
        /// The rows, without blanks at their end.
        lines: Vec<String>,
        /// True if the picture is turned where reading starts at the right.
        is_mirrored: bool,
    },
}

/// A part of the body, on which areas are shaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// The face.
    Face,
    /// The whole body, from the front.
    BodyFront,
    /// The whole body, from behind.
    BodyBack,
    /// The upper and the lower teeth.
    Teeth,
    /// Two eyes with lids and brows: an ordinary open one, and one whose upper lid droops.
    Eye,
    /// Two faces: one that is swollen in small points, and one that is swollen as a whole.
    Swelling,
}

with_ids!(Ground {
    Face = "face",
    BodyFront = "body-front",
    BodyBack = "body-back",
    Teeth = "teeth",
    Eye = "eye",
    Swelling = "swelling",
});

impl Ground {
    /// Returns the ids of its areas.
    #[must_use]
    pub fn areas(self) -> Vec<&'static str> {
        let trunk: &[_] = match self {
            Self::Face => &[
                "face",
                "forehead",
                "between-eyebrows",
                "t-zone",
                "around-eyes",
                "around-mouth",
                "jaw",
                "neck",
            ],
            Self::BodyFront => &["head", "neck", "chest", "belly"],
            Self::BodyBack => &["head", "neck", "upper-back", "lower-back", "buttocks"],
            Self::Teeth => &[
                "upper-right-back-teeth",
                "upper-front-teeth",
                "upper-left-back-teeth",
                "lower-right-back-teeth",
                "lower-front-teeth",
                "lower-left-back-teeth",
            ],
            Self::Eye => &["eyebrow", "upper-eyelid"],
            Self::Swelling => &["swelling"],
        };
        match self {
            Self::Face | Self::Teeth | Self::Eye | Self::Swelling => trunk.to_vec(),
            Self::BodyFront | Self::BodyBack => [trunk, &LIMBS].concat(),
        }
    }
}

impl Ground {
    /// Returns the ids of the names below its parts, in reading order. Their messages are those of
    /// areas.
    #[must_use]
    pub const fn captions(self) -> &'static [&'static str] {
        match self {
            Self::Eye => &["open-eyelid", "drooping-eyelid"],
            Self::Swelling => &["swollen-points", "swollen-face"],
            Self::Face | Self::BodyFront | Self::BodyBack | Self::Teeth => &[],
        }
    }
}

/// The limbs, seen from the front and from behind.
const LIMBS: [&str; 16] = [
    "right-shoulder",
    "left-shoulder",
    "right-upper-arm",
    "left-upper-arm",
    "right-forearm",
    "left-forearm",
    "right-hand",
    "left-hand",
    "right-thigh",
    "left-thigh",
    "right-knee",
    "left-knee",
    "right-lower-leg",
    "left-lower-leg",
    "right-foot",
    "left-foot",
];

/// A needle and where it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needle {
    /// The message id of its description.
    pub message: String,
    /// The layer in which it ends.
    pub layer: Layer,
}

/// A layer, from the outside inward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// The surface of the skin.
    Surface,
    /// The skin under its surface.
    Skin,
    /// The muscle under the skin.
    Muscle,
}

with_ids!(Layer { Surface = "surface", Skin = "skin", Muscle = "muscle" });

/// The relation between the two things of [`Drawing::Pair`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The first is less than the second: level ground and a hill, which are no measure.
    Comparison,
    /// One or the other follows from what the title asks: a way that parts.
    Choice,
}

with_ids!(Relation { Comparison = "comparison", Choice = "choice" });

/// The kind of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PictureKind {
    /// [`Drawing::Body`].
    Body(Ground),
    /// [`Drawing::Skin`].
    Skin,
    /// [`Drawing::Pair`].
    Pair(Relation),
    /// [`Drawing::Text`].
    Text,
}

impl PictureKind {
    /// All kinds.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let bodies = Ground::ALL.iter().copied().map(Self::Body);
        let pairs = Relation::ALL.iter().copied().map(Self::Pair);
        bodies.chain([Self::Skin]).chain(pairs).chain([Self::Text])
    }

    /// Returns the id, as in seeds.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Body(ground) => ground.id(),
            Self::Skin => "skin",
            Self::Pair(relation) => relation.id(),
            Self::Text => "text",
        }
    }
}

/// Returns the rows of a picture that is text, without empty rows around it.
#[must_use]
pub(crate) fn rows(text: &str) -> Vec<String> {
    let rows: Vec<&str> = text.lines().map(str::trim_end).collect();
    let is_filled = |row: &&str| !row.is_empty();
    let first = rows.iter().position(is_filled).unwrap_or(rows.len());
    let end = rows.iter().rposition(is_filled).map_or(first, |last| last + 1);
    rows[first..end].iter().map(|&row| row.to_owned()).collect()
}

/// Returns true for a character that every console font has: ASCII, and the lines and blocks of the
/// first PC fonts, which all of them kept.
#[must_use]
pub(crate) fn is_drawn_everywhere(c: char) -> bool {
    const LINES_AND_BLOCKS: &str = "─│┌┐└┘├┤┬┴┼═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬▀▄█▌▐░▒▓";
    matches!(c, ' '..='~') || LINES_AND_BLOCKS.contains(c)
}
