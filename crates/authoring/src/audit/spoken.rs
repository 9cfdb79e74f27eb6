//! Checks the spoken forms of messages: each is its message with vowel marks, or says why not.

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer::serialize;

use super::Reader;
use super::file::FileMessages;
use sabar_content::Files;
use sabar_content::allowed_characters::is_digit;
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::store::{SPOKEN, messages_of_spoken};

/// The start of the comment above a spoken form whose words are not those of its message.
const DIFFERS: &str = "Differs:";

/// Checks all files of spoken forms.
pub(crate) fn check(files: &Files, diagnostics: &mut Diagnostics) {
    for path in files.under(SPOKEN).filter(|path| path.ends_with(".ftl")) {
        let Some(home) = messages_of_spoken(path).filter(|home| files.has(home)) else { continue };
        let Some(id) = path.split('/').nth(1).and_then(super::identifier) else { continue };
        let (mut report, mut unheard) = (Reporter::new(path, diagnostics), Diagnostics::new());
        let reader = Reader::of(&id, files);
        let Some(spoken) = reader.read(files, path, &mut report) else { continue };
        // Its own check reports these.
        let words = reader.read(files, &home, &mut Reporter::new(&home, &mut unheard));
        let Some(words) = words else { continue };
        let text = files.text(path).unwrap_or_default();
        compare((&spoken, text), &words.resource, &home, &mut report);
    }
}

fn compare(
    (spoken, text): (&FileMessages<'_>, &str),
    words: &FluentResource,
    home: &str,
    report: &mut Reporter<'_>,
) {
    for form in messages(&spoken.resource) {
        let id = form.id.name;
        let known = spoken.known.iter().find(|(known, _)| *known == id);
        let Some((_, audited)) = known else { continue };
        let Some(message) = messages(words).find(|message| message.id.name == id) else {
            let remedy = "name it as its message, or remove it";
            report.add(audited.at(), format!("there is no message `{id}` in {home}"), remedy);
            continue;
        };
        let is_other = has_reason(text, audited.line);
        let (form, message) = (shown(form), shown(message));
        if !is_other {
            let said = sabar_speech::strip_marks(&form);
            let Some((said, written)) = difference(&said, &sabar_speech::strip_marks(&message))
            else {
                continue;
            };
            let why = format!("the spoken form of `{id}` has {said}, and its message {written}");
            let remedy = "write the words of the message with their vowel marks, or give the \
                reason in a comment above it: `# Differs: …`";
            report.add(audited.at(), why, remedy);
        } else if variables(&form) != variables(&message) {
            let why = format!("the spoken form of `{id}` has other variables than its message");
            report.add(audited.at(), why, "use the variables of the message");
        } else if form.contains(is_digit) {
            let why = format!("the spoken form of `{id}` has a figure");
            report.add(audited.at(), why, "use the variables of the message");
        }
    }
}

/// Returns true if a comment above the message at this line gives the reason for other words. The
/// parser of messages that are shown drops comments.
fn has_reason(text: &str, line: usize) -> bool {
    let before: Vec<&str> = text.lines().take(line.saturating_sub(1)).collect();
    let comments = before.iter().rev().map_while(|line| line.strip_prefix('#'));
    let mut reasons = comments.filter_map(|line| line.trim().strip_prefix(DIFFERS));
    reasons.any(|reason| !reason.trim().is_empty())
}

fn messages(resource: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    })
}

/// Returns the text of a message in one form of writing.
fn shown(message: &Message<&str>) -> String {
    let message = Message { comment: None, ..message.clone() };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the first words that differ, with what follows.
fn difference(said: &str, written: &str) -> Option<(String, String)> {
    let same = said.split(' ').zip(written.split(' ')).take_while(|(said, word)| said == word);
    let same = same.count();
    let rest = |text: &str| match text.split(' ').skip(same).take(3).collect::<Vec<_>>() {
        words if words.is_empty() => "nothing more".to_owned(),
        words => format!("“{}”", words.join(" ")),
    };
    (said != written).then(|| (rest(said), rest(written)))
}

/// Returns the names of variables, sorted.
fn variables(text: &str) -> Vec<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let names = text.split('$').skip(1).filter_map(|rest| rest.split(|c| !is_name(c)).next());
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}
