//! What the world outside should do, as `update` asks for it.

/// One request to the loop in `app`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave the program.
    Quit,
    /// Be heard.
    Bell,
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

    /// Whether somebody is to be called.
    #[must_use]
    pub fn bell(&self) -> bool {
        self.0.contains(&Effect::Bell)
    }

    /// Whether the program is to be left.
    #[must_use]
    pub fn quit(&self) -> bool {
        self.0.contains(&Effect::Quit)
    }
}
