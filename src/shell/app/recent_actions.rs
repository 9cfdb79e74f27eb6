//! The last actions by their names, for the log of a fault. A name tells that something was
//! answered, never what.

use std::collections::VecDeque;
use std::fmt;

use crate::model::action::Action;

/// So many are kept.
const LENGTH: usize = 12;

/// The last actions, the latest last.
#[derive(Clone, Debug, Default)]
pub(crate) struct RecentActions(VecDeque<&'static str>);

impl RecentActions {
    /// Adds an action; time that passes is none worth telling.
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
    use sabar_content::Answer;

    #[test]
    fn it_tells_that_something_was_answered_but_not_what() {
        let mut trail = RecentActions::default();
        for _ in 0..100 {
            trail.add(Action::Elapsed(std::time::Duration::ZERO));
        }
        trail.add(Action::Begin(2));
        trail.add(Action::Answer(3, Answer::Yes));
        trail.add(Action::MoveDate(7));
        assert_eq!(trail.to_string(), "Begin Answer MoveDate");
    }

    #[test]
    fn it_does_not_grow() {
        let mut trail = RecentActions::default();
        for _ in 0..1000 {
            trail.add(Action::Up);
        }
        assert_eq!(trail.to_string().split(' ').count(), LENGTH);
    }
}
