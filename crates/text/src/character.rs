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
        Self {
            class: unicode_bidi::bidi_class(ch),
            is_bracket: HardcodedBidiData.bidi_matched_opening_bracket(ch).is_some(),
            joining: joining(ch),
            clustering: clustering(ch),
            breaking: breaking(ch),
            display: display(ch),
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
