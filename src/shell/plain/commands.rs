//! What can be typed at every prompt: one table, from which the row of commands, the help and the
//! meaning of a line follow.

use crate::screen::keymap;
use sabar_content::l10n::message_id;

/// What can be asked for at every prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// What can be typed.
    Help,
    /// The list of languages.
    Languages,
    /// What to do in an emergency.
    Emergency,
    /// Where a statement comes from.
    Sources,
    /// The same once more.
    Repeat,
    /// The way on, as Enter alone.
    Onward,
    /// The way back.
    Backward,
    /// Back to the start; asks first.
    Home,
    /// The end of the visit; asks first.
    Finish,
}

/// One command.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Keys that are shown: a letter, and a sign that every number pad has.
    pub keys: &'static [char],
    /// What is asked for.
    pub command: Command,
    /// The id of the short words.
    pub hint: &'static str,
    /// The id of the words in the help.
    pub help: &'static str,
}

/// Order is the order in the help. The letters are those of the drawn kiosk, where it has them.
pub const COMMANDS: &[Row] = &[
    Row {
        keys: &['?', '0'],
        command: Command::Help,
        hint: message_id::HINT_HELP,
        help: message_id::HELP_HELP,
    },
    Row {
        keys: &['L', '*'],
        command: Command::Languages,
        hint: message_id::HINT_LANGUAGES,
        help: message_id::HELP_LANGUAGES,
    },
    Row {
        keys: &['E', '.'],
        command: Command::Emergency,
        hint: message_id::HINT_EMERGENCY,
        help: message_id::HELP_EMERGENCY,
    },
    Row {
        keys: &['S', '/'],
        command: Command::Sources,
        hint: message_id::HINT_SOURCES,
        help: message_id::HELP_SOURCES,
    },
    Row {
        keys: &['R', '='],
        command: Command::Repeat,
        hint: message_id::HINT_REPEAT,
        help: message_id::HELP_REPEAT,
    },
    Row {
        keys: &['+'],
        command: Command::Onward,
        hint: message_id::HINT_NEXT,
        help: message_id::HELP_FORWARD,
    },
    Row {
        keys: &['-'],
        command: Command::Backward,
        hint: message_id::HINT_BACK,
        help: message_id::HELP_BACK,
    },
    Row {
        keys: &['Q'],
        command: Command::Home,
        hint: message_id::HELP_HOME,
        help: message_id::HELP_HOME,
    },
    Row {
        keys: &['X'],
        command: Command::Finish,
        hint: message_id::FINISH,
        help: message_id::FINISH,
    },
];

/// The key to show for a command.
pub fn key(command: Command) -> char {
    let row = COMMANDS.iter().find(|row| row.command == command);
    row.and_then(|row| row.keys.first()).copied().unwrap_or('?')
}

/// The command that a letter or a sign stands for.
pub fn of_key(typed: char) -> Option<Command> {
    let typed = match keymap::meant(typed) {
        '\u{2212}' | '\u{2013}' => '-',
        other => other.to_ascii_uppercase(),
    };
    COMMANDS.iter().find(|row| row.keys.contains(&typed)).map(|row| row.command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_stands_for_two_commands() {
        let mut keys: Vec<char> = COMMANDS.iter().flat_map(|row| row.keys).copied().collect();
        let count = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), count);
    }
}
