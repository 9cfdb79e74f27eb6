//! Character properties, gathered in one lookup.
//!
//! The data comes from unicode-bidi and `icu_properties`. Each property costs a search there, and
//! layout needs all of them for every character, so they are kept here, in blocks that are filled
//! when one of their characters is first met.

use std::sync::OnceLock;

use icu_properties::props::{
    EnumeratedProperty, ExtendedPictographic, GraphemeClusterBreak, IndicConjunctBreak,
    JoiningType, LineBreak,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_bidi::{BidiClass, BidiDataSource, HardcodedBidiData};

use super::width::{Display, display};

/// The properties of one character that decide its layout.
#[derive(Clone, Copy, Debug)]
pub struct Properties {
    pub class: BidiClass,
    /// True for paired brackets (`Bidi_Paired_Bracket_Type`).
    pub is_bracket: bool,
    pub joining: Joining,
    pub clustering: Clustering,
    pub breaking: Breaking,
    pub display: Display,
    pub traits: Traits,
}

/// Properties of a whole paragraph that let a stage take a fast path.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParagraphFlags {
    /// It contains right-to-left characters.
    pub has_right_to_left: bool,
    /// It contains left-to-right characters, numbers included.
    pub has_left_to_right: bool,
    /// It contains embeddings, overrides or isolates.
    pub has_explicit: bool,
    /// It contains segment separators (UAX #9, L1): tabs.
    pub has_tabs: bool,
    pub has_joining: bool,
    pub has_complex_breaks: bool,
    pub has_complex_clusters: bool,
}

/// The properties of one character, or of all of a paragraph, that decide whether fast paths can be
/// taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits(u16);

impl Traits {
    const RIGHT_TO_LEFT: u16 = 1;
    const LEFT_TO_RIGHT: u16 = 1 << 1;
    const EXPLICIT: u16 = 1 << 2;
    const TAB: u16 = 1 << 3;
    const JOINING: u16 = 1 << 4;
    const COMPLEX_BREAKS: u16 = 1 << 5;
    const COMPLEX_CLUSTERS: u16 = 1 << 6;
    /// With a joiner, pictographs may form one cluster (GB11).
    const PICTOGRAPH: u16 = 1 << 7;
    const JOINER: u16 = 1 << 8;

    fn of(class: BidiClass, joining: Joining, clustering: Clustering, breaking: Breaking) -> Self {
        use BidiClass as B;
        let is_explicit = matches!(
            class,
            B::LRE | B::LRO | B::RLE | B::RLO | B::PDF | B::LRI | B::RLI | B::FSI | B::PDI
        );
        let traits = [
            (Self::RIGHT_TO_LEFT, matches!(class, B::R | B::AL | B::AN)),
            (Self::LEFT_TO_RIGHT, matches!(class, B::L | B::EN | B::AN)),
            (Self::EXPLICIT, is_explicit),
            (Self::TAB, class == B::S),
            (Self::JOINING, !matches!(joining, Joining::None | Joining::Transparent)),
            (Self::COMPLEX_BREAKS, breaking == Breaking::Complex),
            (Self::COMPLEX_CLUSTERS, clustering == Clustering::Complex),
            (Self::PICTOGRAPH, clustering == Clustering::Pictograph),
            (Self::JOINER, clustering == Clustering::Joiner),
        ];
        Self(traits.iter().filter(|(_, holds)| *holds).fold(0, |all, (bit, _)| all | bit))
    }

    fn has(self, bit: u16) -> bool {
        self.0 & bit != 0
    }

    /// Returns the flags of a paragraph with all these traits.
    pub fn flags(self) -> ParagraphFlags {
        ParagraphFlags {
            has_right_to_left: self.has(Self::RIGHT_TO_LEFT),
            has_left_to_right: self.has(Self::LEFT_TO_RIGHT),
            has_explicit: self.has(Self::EXPLICIT),
            has_tabs: self.has(Self::TAB),
            has_joining: self.has(Self::JOINING),
            has_complex_breaks: self.has(Self::COMPLEX_BREAKS),
            has_complex_clusters: self.has(Self::COMPLEX_CLUSTERS)
                || self.has(Self::PICTOGRAPH) && self.has(Self::JOINER),
        }
    }
}

impl std::ops::BitOrAssign for Traits {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// `Joining_Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    None,
    Right,
    Left,
    Dual,
    Causing,
    Transparent,
}

/// `Grapheme_Cluster_Break` (UAX #29), reduced to the classes of the fast path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clustering {
    /// Begins a cluster.
    Base,
    /// Begins a cluster unless a joiner connects it to another pictograph (GB11).
    Pictograph,
    /// Continues the previous cluster unless that is a control (GB9).
    Extend,
    /// ZWJ: like `Extend`, but may connect pictographs.
    Joiner,
    /// Forms a cluster of its own (GB4, GB5), except for CR before LF (GB3).
    Control,
    /// Needs the full rules: Hangul, flags, Indic conjuncts, prepended signs.
    Complex,
}

/// `Line_Break` (UAX #14), reduced to the classes of the fast path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaking {
    /// AL, HL or NU: letters and digits, with no break between them (LB23, LB28).
    Word,
    /// SP and paragraph separators: no line begins with them.
    Space,
    /// CM: takes the class of the preceding character (LB9).
    Mark,
    /// IS: full stop, comma, colon.
    Infix,
    /// EX: exclamation and question marks.
    Exclamation,
    /// OP, if not East Asian: brackets that open.
    Open,
    /// CP, if not East Asian: brackets that close.
    Close,
    /// The quotation marks QU that are neither initial nor final.
    Quotation,
    /// U+2019, a final quotation mark, which is also the apostrophe.
    Apostrophe,
    /// The dashes of BA: a line may begin after them.
    Dash,
    /// Any other class: needs the full rules.
    Complex,
}

/// The properties of all characters; those of the common blocks are kept once looked up.
#[derive(Debug)]
pub struct Characters {
    blocks: [OnceLock<Box<Block>>; N_BLOCKS],
}

/// The properties of successive characters.
type Block = [Properties; BLOCK];

const BLOCK: usize = 64;
/// U+0000..U+0800: Latin, Greek, Cyrillic, Hebrew, Arabic.
const N_LOW: usize = 0x800 / BLOCK;
/// U+2000..U+2080: dashes, quotation marks, isolates.
const PUNCTUATION: usize = 0x2000 / BLOCK;
const N_BLOCKS: usize = N_LOW + 0x80 / BLOCK;

/// Returns the `Bidi_Class` of a character.
pub fn class(ch: char) -> BidiClass {
    Characters::get().of(ch).class
}

impl Characters {
    pub fn get() -> &'static Self {
        static CHARACTERS: Characters =
            Characters { blocks: [const { OnceLock::new() }; N_BLOCKS] };
        &CHARACTERS
    }

    #[inline]
    pub fn of(&self, ch: char) -> Properties {
        let code = ch as usize;
        let number = code / BLOCK;
        let index = if number < N_LOW { number } else { number.wrapping_sub(PUNCTUATION - N_LOW) };
        let is_kept = number < N_LOW || index >= N_LOW;
        match self.blocks.get(index).filter(|_| is_kept) {
            Some(block) => block.get_or_init(|| Properties::block(number))[code % BLOCK],
            None => Properties::look_up(ch),
        }
    }
}

impl Properties {
    #[cold]
    fn block(number: usize) -> Box<Block> {
        let character =
            |offset| u32::try_from(number * BLOCK + offset).ok().and_then(char::from_u32);
        Box::new(std::array::from_fn(|offset| Self::look_up(character(offset).unwrap_or_default())))
    }

    fn look_up(ch: char) -> Self {
        let class = unicode_bidi::bidi_class(ch);
        let (joining, clustering, breaking) = (joining(ch), clustering(ch), breaking(ch));
        Self {
            class,
            is_bracket: HardcodedBidiData.bidi_matched_opening_bracket(ch).is_some(),
            joining,
            clustering,
            breaking,
            display: display(ch),
            traits: Traits::of(class, joining, clustering, breaking),
        }
    }
}

fn property<P: EnumeratedProperty>(ch: char) -> P {
    CodePointMapData::<P>::new().get(ch)
}

fn joining(ch: char) -> Joining {
    match property(ch) {
        JoiningType::RightJoining => Joining::Right,
        JoiningType::LeftJoining => Joining::Left,
        JoiningType::DualJoining => Joining::Dual,
        JoiningType::JoinCausing => Joining::Causing,
        JoiningType::Transparent => Joining::Transparent,
        _ => Joining::None,
    }
}

fn clustering(ch: char) -> Clustering {
    let is_pictographic = CodePointSetData::new::<ExtendedPictographic>().contains(ch);
    let is_conjunct = property::<IndicConjunctBreak>(ch) == IndicConjunctBreak::Consonant;
    match property(ch) {
        GraphemeClusterBreak::Other if is_conjunct => Clustering::Complex,
        GraphemeClusterBreak::Other if is_pictographic => Clustering::Pictograph,
        GraphemeClusterBreak::Other => Clustering::Base,
        GraphemeClusterBreak::Extend => Clustering::Extend,
        GraphemeClusterBreak::ZWJ => Clustering::Joiner,
        GraphemeClusterBreak::Control | GraphemeClusterBreak::CR | GraphemeClusterBreak::LF => {
            Clustering::Control
        }
        _ => Clustering::Complex,
    }
}

fn breaking(ch: char) -> Breaking {
    match ch {
        '(' | '[' => return Breaking::Open,
        ')' | ']' => return Breaking::Close,
        '\'' | '"' => return Breaking::Quotation,
        '\u{2019}' => return Breaking::Apostrophe,
        '\u{2013}' => return Breaking::Dash,
        _ => {}
    }
    match property(ch) {
        LineBreak::Alphabetic | LineBreak::HebrewLetter | LineBreak::Numeric => Breaking::Word,
        LineBreak::Space
        | LineBreak::CarriageReturn
        | LineBreak::LineFeed
        | LineBreak::NextLine => Breaking::Space,
        LineBreak::CombiningMark => Breaking::Mark,
        LineBreak::InfixNumeric => Breaking::Infix,
        LineBreak::Exclamation => Breaking::Exclamation,
        _ => Breaking::Complex,
    }
}
