//! What the stages need to know about one character, looked up once.
//!
//! The data is that of unicode-bidi and `icu_properties`; here it is only brought
//! together, since each of them costs a search and every character is asked about everything.

use std::sync::LazyLock;

use icu_properties::props::{
    EnumeratedProperty, ExtendedPictographic, GraphemeClusterBreak, IndicConjunctBreak,
    JoiningType, LineBreak,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_bidi::{BidiClass, BidiDataSource, HardcodedBidiData};

use super::width::{Look, look};

/// The properties of one character that decide its layout.
#[derive(Clone, Copy, Debug)]
pub struct Properties {
    pub class: BidiClass,
    /// Whether it may be one of a pair (`Bidi_Paired_Bracket_Type`).
    pub is_bracket: bool,
    pub joining: Joining,
    pub clustering: Clustering,
    pub breaking: Breaking,
    pub look: Look,
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

/// How a character takes part in clusters (UAX #29), as far as text without `Complex` needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clustering {
    /// Begins a cluster.
    Base,
    /// Begins a cluster, unless a joiner ties it to another pictograph (GB11).
    Pictograph,
    /// Continues the cluster before it, unless that is a control (GB9).
    Extend,
    /// ZWJ: as `Extend`, but see `Pictograph`.
    Joiner,
    /// Stands alone (GB4, GB5), but for CR before LF (GB3).
    Control,
    /// Has rules that look further: Hangul, flags, Indic conjuncts, prepended signs.
    Complex,
}

/// How a character takes part in line breaking (UAX #14), as far as text without `Complex` goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaking {
    /// AL, HL or NU: letters and digits, never broken from one another (LB23, LB28).
    Word,
    /// SP, and what ends a paragraph: no line begins with it.
    Space,
    /// CM: takes the class of what it follows (LB9).
    Mark,
    /// IS: full stop, comma, colon.
    Infix,
    /// EX: exclamation and question marks.
    Exclamation,
    /// Any other class.
    Complex,
}

/// The properties of all characters, those of the most used ones in a table.
#[derive(Debug)]
pub struct Characters {
    /// U+0000..U+0800: Latin, Greek, Cyrillic, Hebrew, Arabic.
    low: Vec<Properties>,
    /// U+2000..U+2080: dashes, quotation marks, isolates.
    punctuation: Vec<Properties>,
}

const LOW_END: u32 = 0x0800;
const PUNCTUATION: std::ops::Range<u32> = 0x2000..0x2080;

impl Characters {
    pub fn get() -> &'static Self {
        static CHARACTERS: LazyLock<Characters> = LazyLock::new(|| {
            let table = |range: std::ops::Range<u32>| {
                range.filter_map(char::from_u32).map(Properties::look_up).collect()
            };
            Characters { low: table(0..LOW_END), punctuation: table(PUNCTUATION) }
        });
        &CHARACTERS
    }

    pub fn of(&self, ch: char) -> Properties {
        let code = u32::from(ch);
        let known = if code < LOW_END {
            self.low.get(code as usize)
        } else {
            self.punctuation.get(code.wrapping_sub(PUNCTUATION.start) as usize)
        };
        known.copied().unwrap_or_else(|| Properties::look_up(ch))
    }
}

impl Properties {
    fn look_up(ch: char) -> Self {
        Self {
            class: unicode_bidi::bidi_class(ch),
            is_bracket: HardcodedBidiData.bidi_matched_opening_bracket(ch).is_some(),
            joining: joining(ch),
            clustering: clustering(ch),
            breaking: breaking(ch),
            look: look(ch),
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
