//! The commands at every prompt: one table, from which the row of commands, the help and the
//! meaning of a line follow.

use crate::screen::keymap;
use crate::screen::scene::Scene;
use sabar_content::l10n::message_id;

/// A command at every prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainCommand {
    /// The help.
    Help,
    /// The list of languages.
    Languages,
    /// The emergency panel.
    Emergency,
    /// The sources of a statement.
    Sources,
    /// Repeat the page.
    Repeat,
    /// Read the page aloud.
    Aloud,
    /// Go on, as Enter alone.
    Onward,
    /// Go back.
    Backward,
    /// Back to the start, after a question.
    Home,
    /// The end of the visit, after a question.
    Finish,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The keys: a letter, and a sign that every number pad has.
    pub keys: &'static [char],
    /// The command.
    pub command: PlainCommand,
    /// The id of the short message.
    pub hint: &'static str,
    /// The id of the message in the help.
    pub help: &'static str,
}

/// All commands, in the order of the help. The letters are those of the drawn kiosk, where it has
/// them.
pub const COMMANDS: &[Row] = &[
    Row {
        keys: &['?', '0'],
        command: PlainCommand::Help,
        hint: message_id::HINT_HELP,
        help: message_id::HELP_HELP,
    },
    Row {
        keys: &['L', '*'],
        command: PlainCommand::Languages,
        hint: message_id::HINT_LANGUAGES,
        help: message_id::HELP_LANGUAGES,
    },
    Row {
        keys: &['E', '.'],
        command: PlainCommand::Emergency,
        hint: message_id::HINT_EMERGENCY,
        help: message_id::HELP_EMERGENCY,
    },
    Row {
        keys: &['S', '/'],
        command: PlainCommand::Sources,
        hint: message_id::HINT_SOURCES,
        help: message_id::HELP_SOURCES,
    },
    Row {
        keys: &['R', '='],
        command: PlainCommand::Repeat,
        hint: message_id::HINT_REPEAT,
        help: message_id::HELP_REPEAT,
    },
    Row {
        keys: &['V'],
        command: PlainCommand::Aloud,
        hint: message_id::ALOUD_READ,
        help: message_id::HELP_ALOUD,
    },
    Row {
        keys: &['+'],
        command: PlainCommand::Onward,
        hint: message_id::HINT_NEXT,
        help: message_id::HELP_FORWARD,
    },
    Row {
        keys: &['-'],
        command: PlainCommand::Backward,
        hint: message_id::HINT_BACK,
        help: message_id::HELP_BACK,
    },
    Row {
        keys: &['Q'],
        command: PlainCommand::Home,
        hint: message_id::HELP_HOME,
        help: message_id::HELP_HOME,
    },
    Row {
        keys: &['X'],
        command: PlainCommand::Finish,
        hint: message_id::FINISH,
        help: message_id::FINISH,
    },
];

/// Returns the commands that there are here: reading aloud needs a voice.
pub fn here(scene: &Scene<'_>) -> impl Iterator<Item = &'static Row> {
    let has_voice = scene.settings.voice.is_some();
    COMMANDS.iter().filter(move |row| has_voice || row.command != PlainCommand::Aloud)
}

/// Returns the key to show for a command.
pub fn key(command: PlainCommand) -> char {
    let row = COMMANDS.iter().find(|row| row.command == command);
    row.and_then(|row| row.keys.first()).copied().unwrap_or('?')
}

/// Returns the command of a letter or a sign.
pub fn of_key(scene: &Scene<'_>, typed: char) -> Option<PlainCommand> {
    let typed = match keymap::canonical_sign(typed) {
        '\u{2212}' | '\u{2013}' => '-',
        other => other.to_ascii_uppercase(),
    };
    here(scene).find(|row| row.keys.contains(&typed)).map(|row| row.command)
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
