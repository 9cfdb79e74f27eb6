//! The state of reading aloud.

/// The state of the voice, as far as it concerns the person in front.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aloud {
    /// Nothing is read.
    #[default]
    Silent,
    /// Asked for, and not heard yet.
    Asked,
    /// The sentence with this index is heard.
    Speaking(usize),
    /// It could not be read; the next wish tries again.
    Unavailable,
}

impl Aloud {
    /// Returns true if something is read, or about to be.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::Asked | Self::Speaking(_))
    }

    /// Returns the state without the sentence.
    #[must_use]
    pub const fn without_sentence(self) -> Self {
        if let Self::Speaking(_) = self { Self::Asked } else { self }
    }

    /// Returns the index of the sentence that is heard.
    #[must_use]
    pub const fn sentence(self) -> Option<usize> {
        match self {
            Self::Speaking(sentence) => Some(sentence),
            Self::Silent | Self::Asked | Self::Unavailable => None,
        }
    }
}

/// A request to the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceRequest {
    /// Read what is in front, from the sentence with this index on.
    Read(usize),
    /// Be silent.
    Stop,
    /// Read the sentence again.
    Repeat,
    /// Read louder.
    Louder,
    /// Read slower.
    Slower,
    /// Be silent, and go back to the volume and the rate of the start.
    Reset,
}

/// News of the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceNews {
    /// The sentence with this index is heard.
    Begun(usize),
    /// All was read.
    Done,
    /// It cannot be read.
    Unavailable,
}
