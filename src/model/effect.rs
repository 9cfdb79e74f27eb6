//! Effects that `update` asks for.

use crate::model::VoiceRequest;
use crate::model::action::{Farewell, PinKey, StaffRequest};

/// An effect, performed by the loop in `shell`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave the program.
    Quit,
    /// Ring the bell.
    Bell,
    /// A visit was erased: count it.
    Forgotten(Farewell),
    /// Type at the PIN. Its digits stay out of the model, which is copied and compared.
    Pin(PinKey),
    /// Look for the printer.
    FindPrinter,
    /// Print the sheet of the treatment.
    Print,
    /// Withdraw the sheets that are not printed yet.
    Withdraw,
    /// Ask this of the voice.
    Voice(VoiceRequest),
    /// Perform a request by staff.
    Staff(StaffRequest),
}

/// Effects in order; mostly none.
#[must_use]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects(Vec<Effect>);

impl Effects {
    /// Returns no effects.
    pub fn none() -> Self {
        Self::default()
    }

    /// Returns one effect.
    pub fn one(effect: Effect) -> Self {
        Self(vec![effect])
    }

    /// Returns these effects and others after them.
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Returns true if this effect is asked for.
    #[must_use]
    pub fn asks_for(&self, effect: Effect) -> bool {
        self.0.contains(&effect)
    }

    /// Returns the effects in order.
    pub fn iter(&self) -> impl Iterator<Item = Effect> {
        self.0.iter().copied()
    }
}
