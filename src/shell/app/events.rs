//! Turns events of the terminal and the system into actions.

use std::io;
use std::process::ExitCode;

use ratatui::backend::Backend as _;

use super::{App, HUNG_UP, ended, theme};
use crate::draw::Stage;
use crate::model::action::Action;
use crate::model::{Overlay, Screen};
use crate::screen::keymap;
use sabar_term::events::{Event, Signal};
use sabar_term::input::{Input, KeyCode, KeyEvent, MouseEvent, MouseEventKind};

impl App<'_> {
    /// Handles an event; returns the exit code if the program ends.
    pub(super) fn happened(
        &mut self,
        event: &Event,
        stage: &mut Stage,
    ) -> io::Result<Option<ExitCode>> {
        let action = match event {
            Event::HungUp => return Ok(Some(ExitCode::from(HUNG_UP))),
            Event::Terminated(Signal::Interrupt | Signal::Quit)
                if self.kiosk.run.settings.kiosk =>
            {
                None
            }
            Event::Terminated(signal) => {
                return Ok(Some(ended(u8::try_from(signal.number()).unwrap_or(u8::MAX))));
            }
            Event::Resized(size) => {
                self.backend.set_size(*size);
                // Even at the same size: the screen may have changed meanwhile.
                self.backend.clear()?;
                Some(Action::Resized(size.width, size.height))
            }
            Event::Watched => {
                while let Some(action) = self.kiosk.told() {
                    if let Some(code) = self.act(action, stage)? {
                        return Ok(Some(code));
                    }
                }
                None
            }
            Event::Reload => {
                self.kiosk.is_reload_due = true;
                None
            }
            Event::Input(Input::Report(report)) => {
                // Replies are expected at rest only. During a visit anything may be typed that
                // looks like one.
                if self.model.screen == Screen::Rest {
                    self.conversation.handle_report(report, &mut self.backend)?;
                    self.theme = theme(&self.kiosk.run, &self.conversation);
                }
                None
            }
            Event::Input(Input::Key(key)) => {
                self.fail_if_asked(*key);
                self.pressed(*key)?
            }
            Event::Input(Input::Mouse(mouse)) => touch(*mouse),
        };
        action.map_or(Ok(None), |action| self.act(action, stage))
    }

    /// Returns the action of a key where the model is.
    fn pressed(&mut self, key: KeyEvent) -> io::Result<Option<Action>> {
        if self.model.overlay == Some(Overlay::TestCard) {
            return self.try_dialect(key);
        }
        let direction = self.kiosk.run.library.localizer(self.model.language).direction();
        Ok(keymap::action_in(&self.model, key, direction))
    }

    #[expect(clippy::panic, reason = "to test restarts after a fault")]
    fn fail_if_asked(&self, key: KeyEvent) {
        let fault_key = self.kiosk.run.fault_key;
        if fault_key.is_some_and(|fault| key.code == KeyCode::Char(fault)) {
            panic!("fault requested");
        }
    }
}

/// Returns the action of a touch or of the wheel.
fn touch(MouseEvent { column, row, kind, .. }: MouseEvent) -> Option<Action> {
    match kind {
        MouseEventKind::Down(_) => Some(Action::Press(column, row)),
        MouseEventKind::Drag(_) => Some(Action::Drag(column, row)),
        MouseEventKind::Up(_) => Some(Action::Release(column, row)),
        MouseEventKind::ScrollUp => Some(Action::Up),
        MouseEventKind::ScrollDown => Some(Action::Down),
        MouseEventKind::Moved | MouseEventKind::ScrollLeft | MouseEventKind::ScrollRight => None,
    }
}
