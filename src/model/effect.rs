//! What the world outside should do, as `update` asks for it.

use crate::model::action::{Farewell, PinKey, StaffRequest};

/// One request to the loop in `app`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave the program.
    Quit,
    /// Be heard.
    Bell,
    /// A visit was forgotten: count it.
    Forgotten(Farewell),
    /// Type at the PIN. The digits stay out of the model, which is copied and compared.
    Pin(PinKey),
    /// Do what staff want of settings and content.
    Staff(StaffRequest),
}

/// Requests in order; none most of the time.
#[must_use]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects(Vec<Effect>);

impl Effects {
    /// Nothing to do.
    pub fn none() -> Self {
        Self::default()
    }

    /// One request.
    pub fn one(effect: Effect) -> Self {
        Self(vec![effect])
    }

    /// Whether this is requested.
    #[must_use]
    pub fn asks_for(&self, effect: Effect) -> bool {
        self.0.contains(&effect)
    }

    /// The requests in order.
    pub fn iter(&self) -> impl Iterator<Item = Effect> {
        self.0.iter().copied()
    }
}
