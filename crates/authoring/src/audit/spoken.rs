//! Checks the spoken forms of messages: each is its message with vowel marks, or says why not.

use super::{MANY, Reader};
use sabar_content::Files;
use sabar_content::allowed_characters::is_digit;
use sabar_content::diagnostic::{Diagnostics, Lines, Reporter};
use sabar_content::l10n::dates::names_in;
use sabar_content::l10n::spoken::{SpokenForm, spoken_forms};
use sabar_content::store::{SPOKEN, is_spoken_dates, messages_of_spoken};

/// Checks all files of spoken forms. A form that does not fit is not used: its message is said as it
/// is written. Where a folder has other messages than the built-in ones, that is a warning.
pub(crate) fn check(files: &Files, diagnostics: &mut Diagnostics) {
    // The built-in forms are checked by themselves; a folder changes nothing where it has neither the
    // forms nor their messages.
    let has_folder = files.paths().any(|path| files.is_own(path));
    for path in files.under(SPOKEN).filter(|path| path.ends_with(".ftl")) {
        let Some(home) = messages_of_spoken(path) else { continue };
        let Some(tag) = path.split('/').nth(1) else { continue };
        if has_folder && !files.is_own(path) && !files.is_own(&home) {
            continue;
        }
        let names = is_spoken_dates(path).then(|| names_in(tag));
        let home = if names.is_some() { "the names of CLDR".to_owned() } else { home };
        let Some(messages) = names.as_deref().or_else(|| files.text(&home)) else { continue };
        let Some(id) = super::identifier(tag) else { continue };
        let mut report = Reporter::new(path, diagnostics);
        if Reader::of(&id, files).read(files, path, &mut report).is_none() {
            continue;
        }
        let spoken = files.text(path).unwrap_or_default();
        let lines = Lines::of(spoken);
        let forms = spoken_forms(spoken, messages);
        let n_lost = forms.iter().filter(|form| form.written.is_none()).count();
        if n_lost >= MANY && files.is_own(path) {
            // One cause, such as a file that replaces the built-in one.
            let message = format!(
                "{n_lost} of {} messages are not in {home}; they are not used",
                forms.len()
            );
            report.warn(None, message, "name them as their messages, or remove them");
        }
        for form in forms {
            if form.written.is_none() && (n_lost >= MANY || !files.is_own(path)) {
                continue;
            }
            let at = lines.at(form.at.clone());
            let Some((why, remedy)) = fault(&form, &home) else { continue };
            if files.is_own(path) {
                report.add(at, why, remedy);
            } else {
                report.warn(at, format!("{why}; it is not used"), remedy);
            }
        }
    }
}

/// Returns what is wrong with a form, and the remedy.
fn fault(form: &SpokenForm<'_>, home: &str) -> Option<(String, &'static str)> {
    let SpokenForm { id, said, written, is_other, .. } = form;
    let Some(written) = written else {
        let why = format!("there is no message `{id}` in {home}");
        return Some((why, "name it as its message, or remove it"));
    };
    if *is_other && said.contains(is_digit) {
        let why = format!("the spoken form of `{id}` has a figure");
        return Some((why, "use the variables of the message"));
    }
    if form.fits() {
        return None;
    }
    if *is_other {
        let why = format!("the spoken form of `{id}` has other variables than its message");
        return Some((why, "use the variables of the message"));
    }
    let (said, written) = difference(said, written);
    let why = format!("the spoken form of `{id}` has {said}, and its message {written}");
    let remedy = "write the words of the message with their vowel marks, or give the reason in a \
        comment above it: `# Differs: …`";
    Some((why, remedy))
}

/// Returns the first words that differ, with what follows.
fn difference(said: &str, written: &str) -> (String, String) {
    let same = said.split(' ').zip(written.split(' ')).take_while(|(said, word)| said == word);
    let same = same.count();
    let rest = |text: &str| match text.split(' ').skip(same).take(3).collect::<Vec<_>>() {
        words if words.is_empty() => "nothing more".to_owned(),
        words => format!("“{}”", words.join(" ")),
    };
    (rest(said), rest(written))
}
