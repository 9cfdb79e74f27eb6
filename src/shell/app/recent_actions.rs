//! The names of the last actions, for the log of a fault. A name says that something was answered,
//! never what.

use std::collections::VecDeque;
use std::fmt;

use crate::model::action::Action;

/// Actions kept.
const LENGTH: usize = 12;

/// The last actions, the latest last.
#[derive(Clone, Debug, Default)]
pub(crate) struct RecentActions(VecDeque<&'static str>);

impl RecentActions {
    /// Adds an action, unless it is only the passing of time.
    pub(crate) fn add(&mut self, action: Action) {
        if matches!(action, Action::Elapsed(_)) {
            return;
        }
        if self.0.len() == LENGTH {
            self.0.pop_front();
        }
        self.0.push_back(action.into());
    }
}

impl fmt::Display for RecentActions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, name) in self.0.iter().enumerate() {
            let before = if place == 0 { "" } else { " " };
            write!(f, "{before}{name}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sabar_content::Given;

    #[test]
    fn it_tells_that_something_was_answered_but_not_what() {
        let mut recent_actions = RecentActions::default();
        for _ in 0..100 {
            recent_actions.add(Action::Elapsed(std::time::Duration::ZERO));
        }
        recent_actions.add(Action::Begin(2));
        recent_actions.add(Action::Answer(3, Given::Yes));
        recent_actions.add(Action::MoveDate(None, 7));
        assert_eq!(recent_actions.to_string(), "Begin Answer MoveDate");
    }

    #[test]
    fn it_does_not_grow() {
        let mut recent_actions = RecentActions::default();
        for _ in 0..1000 {
            recent_actions.add(Action::Up);
        }
        assert_eq!(recent_actions.to_string().split(' ').count(), LENGTH);
    }
}
